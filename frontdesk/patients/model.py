"""Patients, their guardians and all else that a record holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime

from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_

GENDERS = ("female", "male", "other", "undisclosed")
STANDINGS = ("named", "pseudonym", "anonymous")
"""Who a file is of: somebody by name, by a name of their choice, or nobody that the clinic knows."""
SOURCES = ("patient", "guardian", "referring_doctor", "laboratory", "insurer", "other")
"""Where a fact came from."""
SOURCED = (
    "given", "family", "native_name", "parent_name", "preferred", "born", "gender", "phone", "email", "address",
    "language", "emergency_name", "emergency_phone", "emergency_relation", "contacts", "insurance", "referrer",
    "guardians",
)  # fmt: skip
"""Facts whose source may be another than the record's."""
WHOSE = ("", "guardian", "spouse", "parent", "child", "relative", "neighbour", "work", "other")
"""Whose phone or e-mail address it is; empty for the patient's own."""
CONTACT_KINDS = ("phone", "email", "address", "emergency")
GROUNDS = ("minor", "court", "other")
"""Why somebody decides for the patient: by age, by a court's order, or by another lawful ground."""
PAPER_REASONS = ("identity_check", "insurance_claim", "legal_duty", "health_account", "patient_request")
"""Why an identity paper may be noted: it is never asked for without one of these."""
REVEAL_REASONS = ("insurance_claim", "legal_duty", "patient_request", "correction")
"""Why somebody may look at a number that is kept whole."""
WHOLE = ("born", "phone", "address", "emergency_name", "emergency_phone", "guardians")
"""What the clinic needs of everybody beside a name, a gender and a language, in the order in which it is asked."""


@dataclass(frozen=True)
class Guardian:
    """Who decides for a patient. `identity_seen` names the kind of paper shown, never more than its last four digits.

    `id` is the person's, the same for all the patients they act for; None for somebody new. `ground` is one of
    `GROUNDS`. `seen_on`, `seen_by` (the paper: when, by which member of staff) and `since` are the record's own.
    """

    name: str
    relation: str
    phone: str = ""
    identity_seen: str = ""
    id: int | None = None
    ground: str = "minor"
    seen_on: date | None = None
    seen_by: int | None = None
    since: date | None = None


@dataclass(frozen=True)
class Contact:
    """A further phone, e-mail address, address or emergency contact, besides the record's first one.

    `whose` as in `WHOSE`; of an emergency contact `value` is the phone, `name` says who, and `whose` what they are
    to the patient, in free words.
    """

    kind: str
    value: str
    whose: str = ""
    name: str = ""
    id: int | None = None


@dataclass(frozen=True)
class Insurance:
    """One policy that pays for the patient."""

    insurer: str
    policy: str = ""
    holder: str = ""
    valid_until: date | None = None
    id: int | None = None


@dataclass(frozen=True)
class Alert:
    """What the desk must see on opening the record, by whom and when it was put there."""

    id: int
    text: str
    at: datetime
    person: int


@dataclass(frozen=True)
class NewPaper:
    """An identity paper as typed: its kind in the pack, its number, and why it is noted (`PAPER_REASONS`)."""

    kind: str
    number: str = field(repr=False)
    reason: str


@dataclass(frozen=True)
class IdentityPaper:
    """An identity paper as kept: the last characters of its number, and whether the `whole` of it can be revealed."""

    id: int
    kind: str
    reason: str
    last: str
    whole: bool
    at: datetime
    person: int

    @property
    def masked(self) -> str:
        """What is shown of the number."""
        return f"•••• {self.last}" if self.last else "••••"


@dataclass(frozen=True)
class KeptPaper:
    """What keeping a paper told: `gender_differs` is a warning only, `same` are other files with this number."""

    paper: IdentityPaper
    gender_differs: bool
    same: tuple[int, ...]


@dataclass(frozen=True)
class Particulars:
    """What is written about a patient, typed or kept.

    `native_name` is the name in its own script, `parent_name` the father's or husband's. `source` says where the facts
    came from, `sources` names the fields for which it was somebody else (both as in `SOURCES`). `carers` are ids of
    clinicians.
    """

    given: str = ""
    family: str = ""
    native_name: str = ""
    parent_name: str = ""
    preferred: str = ""
    standing: str = "named"
    born: date | None = None
    gender: str = "undisclosed"
    phone: str = ""
    phone_whose: str = ""
    email: str = ""
    email_whose: str = ""
    address: str = ""
    language: str = "en"
    emergency_name: str = ""
    emergency_phone: str = ""
    emergency_relation: str = ""
    contacts: tuple[Contact, ...] = ()
    insurance: tuple[Insurance, ...] = ()
    referrer: str = ""
    referrer_contact: str = ""
    source: str = "patient"
    sources: Mapping[str, str] = field(default_factory=dict)
    guardians: tuple[Guardian, ...] = ()
    carers: tuple[int, ...] = ()

    @property
    def guardian(self) -> Guardian | None:
        """The first guardian in force."""
        return self.guardians[0] if self.guardians else None


@dataclass(frozen=True)
class NewPatient(Particulars):
    """What the front desk types: either `born` or `age_years`; phones as typed."""

    age_years: int | None = None


@dataclass(frozen=True, kw_only=True)
class Patient(Particulars):
    """A patient as kept. Phones are E.164; an estimated `born` is the day on which the age given was reached.

    `merged_into` is the file that is read instead, when this one proved to be a second file of the same person.
    """

    id: int
    ref: str
    born_estimated: bool
    alerts: tuple[Alert, ...] = ()
    papers: tuple[IdentityPaper, ...] = ()
    merged_into: int | None = None
    version: int
    created: datetime

    @property
    def display_name(self) -> str:
        """Given and family name as one; the record number of somebody who has not said a name."""
        return shown_name(self.given, self.family, self.ref)

    def as_typed(self) -> NewPatient:
        """The record as it would be typed again, to change something in it."""
        return NewPatient(**{one.name: getattr(self, one.name) for one in fields(Particulars)})

    def age(self, on: date) -> int | None:
        """Age in whole years on that day; None when no birth is known."""
        return None if self.born is None else years_between(self.born, on)

    def is_minor(self, on: date, guardian_below: int) -> bool:
        """Whether a guardian signs for this patient on that day."""
        age = self.age(on)
        return age is not None and age < guardian_below

    def acting(self, on: date, guardian_below: int) -> tuple[Guardian, ...]:
        """Those who sign for the patient on that day: any guardian of a minor; an adult's only by a lawful ground."""
        minor = self.is_minor(on, guardian_below)
        return tuple(one for one in self.guardians if minor or one.ground != "minor")

    def missing(self, on: date | None = None, guardian_below: int = 0) -> tuple[str, ...]:
        """The fields of `WHOLE` that are still empty; none for somebody who chose not to be named.

        A guardian is missing only to a patient who is younger than `guardian_below` on the day `on`.
        """
        if self.standing != "named":
            return ()
        lacking = [name for name in WHOLE if not getattr(self, name)]
        if not (on and self.is_minor(on, guardian_below)) and "guardians" in lacking:
            lacking.remove("guardians")
        if "phone" in lacking and any(one.phone for one in self.guardians):
            lacking.remove("phone")
        return tuple(lacking)


@dataclass(frozen=True)
class Found:
    """A patient in a list to choose from.

    `why`: number, document, name, sound, typo, phone, paper, born or recent. `matched` are the pieces of the name
    (folded) and the digits that were asked for, for `spelling.spans`. `other` is the name that was meant where it is
    none of those in `name`: in the own script, the one they are called by, or the father's or husband's.
    """

    id: int
    ref: str
    name: str
    born: date | None
    gender: str
    phone_masked: str
    why: str
    matched: tuple[str, ...] = ()
    born_estimated: bool = False
    other: str = ""


@dataclass(frozen=True)
class Incomplete:
    """A patient whose record lacks something, and the fields (`WHOLE`) that it lacks."""

    found: Found
    missing: tuple[str, ...]


@dataclass(frozen=True)
class FoundGuardian:
    """Somebody who acts for a patient already, to be chosen for another; `patients` are names of some of theirs."""

    id: int
    name: str
    phone_masked: str
    patients: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One field that was changed: when, by which member of staff, from what to what (text; empty for nothing)."""

    at: datetime
    person: int
    field: str
    old: str
    new: str


OVERTAKEN = N_(
    "Somebody else saved this record while you were editing it, so nothing of yours was saved. "
    "Open it again and repeat your changes."
)


class Overtaken(UserError):
    """Somebody else changed the record since it was opened."""


def shown_name(given: str, family: str, ref: str) -> str:
    """Given and family name as one, or the record number where there is neither."""
    return full_name(given, family) or ref


def record_number(patient_id: int) -> str:
    """The number of a record as people read and type it; `asked.py` understands it again."""
    return f"P-{patient_id:06d}"


def full_name(given: str, family: str) -> str:
    """Given and family name as one."""
    return f"{given} {family}".strip()


def masked(number: str) -> str:
    """A phone of which only the last four digits are shown; empty for none."""
    return f"••• {number[-4:]}" if number else ""


def years_between(born: date, on: date) -> int:
    """Completed years; somebody born on 29 February has a birthday on 1 March in other years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def years_before(on: date, years: int) -> date:
    """The same day `years` earlier (28 February for the 29th)."""
    day = 28 if (on.month, on.day) == (2, 29) else on.day
    return on.replace(year=on.year - years, day=day)


# -- history -----------------------------------------------------------------------------------------------------------
_OF_LISTS = {"contacts": "contact", "insurance": "insurance", "guardians": "guardian"}
_SILENT = {*_OF_LISTS, "id", "ref", "carers", "alerts", "papers", "merged_into", "version", "created"}


def differences(before: Patient, after: Patient) -> tuple[tuple[str, str, str], ...]:
    """Each changed field as (field, old, new) text.

    Fields of what there may be several of are named after it: `guardian_phone`, `insurance_policy`, `contact_email`.
    """
    found: list[tuple[str, str, str]] = []
    for name in (one.name for one in fields(Patient)):
        if name in _OF_LISTS:
            found += _of_list(_OF_LISTS[name], getattr(before, name), getattr(after, name))
        elif name not in _SILENT:
            found.append((name, _text(getattr(before, name)), _text(getattr(after, name))))
    return tuple((name, old, new) for name, old, new in found if old != new)


def _of_list(
    name: str, before: tuple[Contact | Insurance | Guardian, ...], after: tuple[Contact | Insurance | Guardian, ...]
) -> list[tuple[str, str, str]]:
    old = {one.id: _said(name, one) for one in before}
    new = {one.id: _said(name, one) for one in after}
    return [
        (part, old.get(key, {}).get(part, ""), new.get(key, {}).get(part, ""))
        for key in dict.fromkeys((*old, *new))
        for part in dict.fromkeys((*old.get(key, {}), *new.get(key, {})))
    ]


def _said(name: str, one: Contact | Insurance | Guardian) -> dict[str, str]:
    if isinstance(one, Contact):
        parts = {"": one.value, "_whose": one.whose, "_name": one.name}
        return {f"{name}_{one.kind}{part}": said for part, said in parts.items()}
    quiet = {"id", "seen_on", "seen_by", "since"}
    return {f"{name}_{one_.name}": _text(getattr(one, one_.name)) for one_ in fields(one) if one_.name not in quiet}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {said}" for key, said in sorted(value.items()))
    return value.isoformat() if isinstance(value, date) else str(value or "")
