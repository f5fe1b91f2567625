"""Consents as the clinic knows them, and the rules of signing that need nothing but the facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from frontdesk.consents.ink import SMALLEST_PAD, Pad, judge_ink
from frontdesk.documents.blocks import Stroke
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack, guardian_needed
from frontdesk.packs.texts import ConsentText, PurposeText
from frontdesk.patients.model import Guardian

__all__ = [
    "Allowance",
    "Answer",
    "Consent",
    "Form",
    "Pad",
    "Signer",
    "Signing",
    "State",
    "Stroke",
    "Verified",
    "answers",
    "judge_ink",
    "marks",
    "password_problem",
    "reference",
    "signer_of",
]

Signer = Literal["patient", "guardian"]
State = Literal["genuine", "lost", "altered", "unknown", "unsigned", "unreadable"]

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD_BYTES = 127
"""AES-256 in PDF (ISO 32000-2, 7.6.4.3.3) uses no more bytes of a password than these."""


@dataclass(frozen=True)
class Form:
    """What is put before the signer: the text, who has to sign, the languages to choose from.

    `guardian` is the one on the patient's record, for a minor only; None for a minor: one has to be added first.
    """

    patient_id: int
    text: ConsentText
    languages: tuple[str, ...]
    signer: Signer
    guardian: Guardian | None


@dataclass(frozen=True)
class Signing:
    """What comes back from the pad.

    `choices` maps each purpose to yes, no or None (not answered); for a purpose that patients may only object to, yes
    means 'no objection'. `started` (aware) is when the form was opened, `read_seconds` how long the text was in view.
    `explained_by` and `witness` are rows in `staff`, `pad` is the pad's width and height in the units of the strokes.
    """

    patient_id: int
    language: str
    choices: Mapping[str, bool | None]
    signer: Signer
    guardian_id: int | None
    strokes: tuple[Stroke, ...]
    explained_by: int
    witness: int
    started: datetime
    read_seconds: int
    pad: Pad = SMALLEST_PAD


@dataclass(frozen=True)
class Answer:
    """One purpose as it was asked, and the answer."""

    purpose: PurposeText
    given: bool


@dataclass(frozen=True)
class Consent:
    """A signed consent: its row without the ink. `choices` maps purposes to the answers given."""

    id: int
    reference: str
    patient_id: int
    template: str
    template_version: str
    language: str
    signed: datetime
    signer: Signer
    guardian_id: int | None
    explained_by: int
    witness: int
    sha256: str
    choices: Mapping[str, bool]


@dataclass(frozen=True)
class Allowance:
    """The gate's answer: yes or no, why (a text to translate), and the consent it rests on."""

    yes: bool
    why: str
    consent_id: int | None


@dataclass(frozen=True)
class Verified:
    """What our own check says of a file: `sentence` is a text to translate, with no places.

    `reference` and `signed_at` are what the seal says; `patient_id` and `consent_id` only of a genuine document that
    is stored here and that the person at work may read.
    """

    state: State
    sentence: str
    reference: str | None = None
    signed_at: datetime | None = None
    patient_id: int | None = None
    consent_id: int | None = None


def reference(consent_id: int, signed_on: date) -> str:
    """The consent's number on paper: 'C-2026-000012'."""
    return f"C-{signed_on.year}-{consent_id:06}"


def signer_of(pack: Pack, born: date | None, on: date) -> Signer:
    """Who has to sign for someone born then (the pack's `ages.guardian_below`). Raises UserError without a birth."""
    if born is None:
        raise UserError(
            "The patient's age is not on record, so it is not clear who may sign. Add the date of birth first.",
            field="born",
        )
    return "guardian" if guardian_needed(pack, born, on) else "patient"


def answers(text: ConsentText, choices: Mapping[str, bool | None]) -> tuple[Answer, ...]:
    """Every purpose of the text with its answer, in its order. Raises Invalid naming each that is unanswered.

    Nothing is taken for granted: silence, a missing answer and anything but a plain yes or no are all unanswered.
    """
    given = {purpose.id: choices.get(purpose.id) for purpose in text.purposes}
    problems = {
        f"choices.{name}": UserError(
            "Please choose yes or no here. Nothing is ticked for you.", field=f"choices.{name}"
        )
        for name, answer in given.items()
        if not isinstance(answer, bool)
    }
    if problems:
        raise Invalid(problems)
    if set(choices) - set(given):
        raise UserError("The form has changed since it was opened. Open it again.", field="choices")
    return tuple(Answer(purpose, given[purpose.id] is True) for purpose in text.purposes)


def marks(purpose: PurposeText) -> tuple[str, str]:
    """The words for yes and for no to this purpose, to be translated."""
    if purpose.answer == "objection":
        return N_("No objection"), N_("Objection")
    return N_("Agreed"), N_("Not agreed")


def password_problem(password: str) -> UserError | None:
    """Why this can't protect the patient's copy, or None."""
    if len(password) < SHORTEST_PASSWORD:
        return UserError(
            "Use at least {count} characters for this password.", field="password", count=SHORTEST_PASSWORD
        )
    if not password.isprintable() or len(password.encode()) > LONGEST_PASSWORD_BYTES:
        return UserError(
            "This password can't be typed into a PDF reader. Choose a shorter, plain one.", field="password"
        )
    return None
