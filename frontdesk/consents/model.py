"""Consents as the clinic knows them, and the rules of signing that need nothing but the facts."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, get_args

from frontdesk.access.questions import Consequence
from frontdesk.access.roles import Role
from frontdesk.consents.ink import SMALLEST_PAD, Pad, judge_ink
from frontdesk.consents.paperwork import (
    DUE_LISTS,
    DUE_WHY,
    Acknowledgement,
    Countersignature,
    Due,
    DueList,
    Emergency,
    Event,
    Notice,
    OnPaper,
    PaperForm,
    Pictured,
    Printed,
    Reached,
    Representative,
    Scan,
    Signer,
    TemplateOffered,
    TemplateVersion,
    Why,
    Withdrawal,
)
from frontdesk.consents.rules import PROMOTION, Allowance, Standing
from frontdesk.documents.blocks import Stroke
from frontdesk.foundation import typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import N_
from frontdesk.packs.authoring import Asked, Filled, Wording, with_wording, wording_of
from frontdesk.packs.model import Pack, guardian_needed
from frontdesk.packs.texts import ConsentText, PurposeText
from frontdesk.patients.model import Guardian

__all__ = [
    "DUE_LISTS",
    "DUE_WHY",
    "PROMOTION",
    "Acknowledgement",
    "Allowance",
    "Answer",
    "Asked",
    "Consent",
    "ConsentText",
    "Consequence",
    "Countersignature",
    "Due",
    "DueList",
    "Emergency",
    "Event",
    "Filled",
    "Form",
    "Mark",
    "Method",
    "Notice",
    "OnPaper",
    "Pad",
    "PaperForm",
    "Pictured",
    "Printed",
    "PurposeText",
    "Reached",
    "Representative",
    "Scan",
    "Signer",
    "Signing",
    "Standing",
    "State",
    "Stroke",
    "TakingBack",
    "TemplateOffered",
    "TemplateVersion",
    "Verified",
    "Why",
    "Withdrawal",
    "Wording",
    "answers",
    "countersignature_reference",
    "filled_particulars",
    "judge_ink",
    "marks",
    "months_after",
    "password_problem",
    "reference",
    "signer_of",
    "with_wording",
    "withdrawal_reference",
    "wording_of",
]

Method = Literal["ink", "paper", "verbal", "refused"]
MarkRole = Literal["second_witness", "clinician", "interpreter", "initials"]
State = Literal["genuine", "superseded", "withdrawn", "lost", "altered", "unknown", "unsigned", "unreadable"]
WITNESSES = frozenset({Role.RECEPTIONIST, Role.CLINICIAN})
LONGEST_WORDS = 1000
"""Of a particular in a text, and of the questions that were asked."""

BY_AGE = "minor"
"""The ground of a guardianship that ends when the patient comes of age, as the record has it."""
SHORTEST_PASSWORD = 8
LONGEST_PASSWORD_BYTES = 127
"""AES-256 in PDF (ISO 32000-2, 7.6.4.3.3) uses no more bytes of a password than these."""


@dataclass(frozen=True)
class Form:
    """What is put before the signer: the text, who has to sign, the languages to choose from.

    `guardian` is the one on the patient's record who signs for them; None for a minor: one has to be added first.
    """

    patient_id: int
    text: ConsentText
    languages: tuple[str, ...]
    signer: Signer
    guardian: Guardian | None


@dataclass(frozen=True)
class Mark:
    """Another hand on the document: as what, a member of staff (row in `staff`) or a name, and what was drawn."""

    role: MarkRole
    person: int | None = None
    name: str = ""
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True)
class Signing:
    """What comes back from the pad.

    `choices` maps each purpose to yes, no or None (not answered); for a purpose that patients may only object to, yes
    means 'no objection'. `started` (aware) is when the form was opened, `read_seconds` how long the text was in view.
    `explained_by` and `witness` are rows in `staff`, `pad` is the pad's width and height in the units of the strokes.
    `template` is the registration's where empty; `particulars` fill its places. `shown` are languages that stood beside
    the one signed. A `verbal` consent has no strokes and a second witness among the `marks`; a `refused` one has no
    answers, and the `reason` if one was given. `pictures` are the photographs it is about, when they were shown.
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
    template: str = ""
    method: Method = "ink"
    particulars: Mapping[str, str] = field(default_factory=dict)
    representative: Representative | None = None
    marks: tuple[Mark, ...] = ()
    interpreter: str = ""
    questions: str = ""
    shown: tuple[str, ...] = ()
    reason: str = ""
    pictures: tuple[Pictured, ...] = ()


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
    method: Method = "ink"
    valid_until: date | None = None
    clock_back: bool = False
    representative: str = ""
    interpreter: str = ""
    questions: str = ""
    paper_place: str = ""
    reason: str = ""
    particulars: Mapping[str, str] = field(default_factory=dict)
    read_seconds: int = 0
    shown: tuple[str, ...] = ()


@dataclass(frozen=True)
class TakingBack:
    """A withdrawal as told: which purposes, by whom (`name` where it is not the patient), how it came.

    `received` is the day on which the message came. `language` is the one of the receipt.
    """

    patient_id: int
    purposes: tuple[str, ...]
    who: Signer
    reached: Reached
    received: date
    language: str
    name: str = ""


@dataclass(frozen=True)
class Verified:
    """What our own check says of a file: `sentence` is a text to translate, with no places.

    `reference` and `signed_at` are what the seal says; `patient_id` and `consent_id` only of a genuine document that
    is stored here and that the person at work may read. `countersigned` tells who signed a form after it was sealed,
    and when; of a counter-signature's own document `consent_id` is the form that it stands for.
    """

    state: State
    sentence: str
    reference: str | None = None
    signed_at: datetime | None = None
    patient_id: int | None = None
    consent_id: int | None = None
    withdrawal_id: int | None = None
    countersigned: tuple[tuple[str, datetime], ...] = ()


def reference(consent_id: int, signed_on: date) -> str:
    """The consent's number on paper: 'C-2026-000012'."""
    return f"C-{signed_on.year}-{consent_id:06}"


def withdrawal_reference(withdrawal_id: int, on: date) -> str:
    """The withdrawal's number on its receipt: 'W-2026-000012'."""
    return f"W-{on.year}-{withdrawal_id:06}"


def countersignature_reference(number: int, on: date) -> str:
    """The counter-signature's number on its document: 'K-2026-000012'."""
    return f"K-{on.year}-{number:06}"


def signer_of(pack: Pack, born: date | None, on: date, guardians: tuple[Guardian, ...] = ()) -> Signer:
    """Who has to sign for someone born then (the pack's `ages.guardian_below`): an adult signs alone unless somebody
    decides for them on another ground than their age. Raises UserError without a birth."""
    if born is None:
        raise UserError(
            "The patient's age is not on record, so it is not clear who may sign. Add the date of birth first.",
            field="born",
        )
    if guardian_needed(pack, born, on):
        return "guardian"
    return "representative" if acting(guardians, "representative") else "patient"


def acting(guardians: tuple[Guardian, ...], signer: Signer) -> tuple[Guardian, ...]:
    """Which of those on the record may sign: anyone for a child, by a court or another ground for an adult."""
    if signer == "guardian":
        return guardians
    return tuple(one for one in guardians if one.ground != BY_AGE) if signer == "representative" else ()


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def filled_particulars(text: ConsentText, values: Mapping[str, str], *, complete: bool = True) -> dict[str, str]:
    """What the text's places are filled with, tidied. Raises Invalid naming each that can't be kept, or is missing.

    Not `complete`: what is left out will be written by hand, and nothing is missing.
    """
    kept: dict[str, str] = {}
    problems: dict[str, UserError] = {}
    for one in text.particulars:
        tidy = typed.line if one.kind == "line" else typed.lines
        try:
            kept[one.id] = tidy(values.get(one.id, ""), longest=LONGEST_WORDS)
            if complete and one.required and not kept[one.id]:
                raise UserError("This is needed.")  # noqa: TRY301 - one field's problem among others
        except UserError as error:
            name = f"particulars.{one.id}"
            problems[name] = error.beside(name)
    if problems:
        raise Invalid(problems)
    return kept if complete else {name: said for name, said in kept.items() if said}


def taking_back_problem(told: TakingBack, today: date) -> UserError | None:
    """Why a withdrawal can't be recorded like this, or None."""
    if not told.purposes:
        return UserError("Choose what is taken back.", field="purposes")
    if told.reached not in get_args(Reached) or told.who not in get_args(Signer):
        return UserError("Choose one from the list.", field="reached")
    if told.received > today:
        return UserError("This day is in the future.", field="received")
    if told.who != "patient" and not told.name.strip():
        return UserError("Enter who takes it back for the patient.", field="name")
    return None


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
