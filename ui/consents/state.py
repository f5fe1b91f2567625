"""What the window knows of a consent without Qt: a form that was begun, how its questions are laid out, state words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any

from frontdesk.consents.model import PROMOTION, ConsentText, Mark, PurposeText, Representative, Signer, Signing

REGISTRATION = "registration"
_NUMBERS = ("explained_by", "witness", "second_witness", "clinician", "guardian_id")
_TEXTS = ("template", "method", "by", "name", "relation", "identity_seen", "interpreter", "questions", "reason")


@dataclass(frozen=True)
class Unsigned:
    """A form on its way: its language, who explains and who witnesses (staff ids), the answers so far by purpose.

    `template` is empty for the registration, `photos` are those that the form shows. `by` is `patient`, `guardian`
    or `representative`; the latter's name, relation and identity paper follow where they are not on the record. Ink
    is never part of it.
    """

    patient_id: int
    language: str
    explained_by: int | None = None
    witness: int | None = None
    choices: Mapping[str, bool] = field(default_factory=dict)
    template: str = ""
    method: str = "ink"
    particulars: Mapping[str, str] = field(default_factory=dict)
    second_witness: int | None = None
    clinician: int | None = None
    guardian_id: int | None = None
    by: str = "patient"
    name: str = ""
    relation: str = ""
    identity_seen: str = ""
    interpreter: str = ""
    questions: str = ""
    reason: str = ""
    photos: tuple[int, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values for a draft."""
        mapped = {"choices": dict(self.choices), "particulars": dict(self.particulars), "photos": list(self.photos)}
        return asdict(self) | mapped

    def filled(self) -> dict[str, str]:
        """The particulars that something was typed for."""
        return {name: typed for name, typed in self.particulars.items() if typed.strip()}


Begun = dict[tuple[int, str], Unsigned]
"""Unsigned forms, by patient and template."""


def as_draft(forms: Begun) -> dict[str, Any] | None:
    """Plain values for a draft of all of them; None where there are none."""
    return {"forms": [one.as_json() for one in forms.values()]} if forms else None


def of_draft(body: Mapping[str, Any]) -> Begun:
    """The forms that `as_draft` wrote; an earlier version kept one, and no list."""
    found = [unsigned(one) for one in body.get("forms", [body])]
    return {(one.patient_id, one.template): one for one in found if one is not None}


def unsigned(body: Mapping[str, Any]) -> Unsigned | None:
    """The form that `as_json` wrote; None for a draft of another shape, as an earlier version may have left."""
    patient_id, language, choices = body.get("patient_id"), body.get("language"), body.get("choices")
    if not isinstance(patient_id, int) or not isinstance(language, str) or not isinstance(choices, Mapping):
        return None
    typed, photos = body.get("particulars"), body.get("photos")
    return Unsigned(
        patient_id=patient_id,
        language=language,
        choices={str(name): answer for name, answer in choices.items() if isinstance(answer, bool)},
        particulars={str(name): str(said) for name, said in typed.items()} if isinstance(typed, Mapping) else {},
        photos=tuple(one for one in photos if isinstance(one, int)) if isinstance(photos, list) else (),
        **_plain(body),
    )


def _plain(body: Mapping[str, Any]) -> dict[str, Any]:
    """The numbers and words among the values, each where it is one."""
    numbers = {name: value for name in _NUMBERS if isinstance(value := body.get(name), int)}
    return numbers | {name: value for name in _TEXTS if isinstance(value := body.get(name), str)}


def signing_of(begun: Unsigned, signer: Signer, started: datetime) -> Signing:
    """What was settled by the staff, before anybody answers; `signer` is who has to sign by the record."""
    told = Representative(begun.name, begun.relation, begun.identity_seen)
    stands_in = signer == "patient" and begun.by == "representative"
    second = (Mark("second_witness", begun.second_witness),) if begun.method == "verbal" else ()
    return Signing(
        patient_id=begun.patient_id,
        language=begun.language,
        choices={},
        signer="representative" if stands_in else signer,
        guardian_id=begun.guardian_id,
        strokes=(),
        explained_by=begun.explained_by or 0,
        witness=begun.witness or 0,
        started=started,
        read_seconds=0,
        template=begun.template,
        method="verbal" if begun.method == "verbal" else "refused" if begun.method == "refused" else "ink",
        particulars=dict(begun.particulars),
        representative=told if stands_in else None,
        marks=second,
        interpreter=begun.interpreter,
        questions=begun.questions,
        reason=begun.reason,
    )


def screens(text: ConsentText) -> tuple[tuple[PurposeText, ...], ...]:
    """The questions, screen by screen: each alone, but ways of reaching the patient and mere objections together."""
    found: list[tuple[PurposeText, ...]] = []
    for shared, group in groupby(text.purposes, _shares_a_screen):
        questions = tuple(group)
        found += [questions] if shared else [(one,) for one in questions]
    return tuple(found)


def _shares_a_screen(purpose: PurposeText) -> bool:
    return purpose.id.startswith(PROMOTION) or purpose.answer == "objection"


def reads_apart(text: ConsentText) -> bool:
    """Whether the text is read before any question comes; the registration's stands above its first question."""
    return text.form != REGISTRATION
