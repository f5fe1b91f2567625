"""Patients and their guardians: what a record holds and what may be typed into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import TypeVar

from frontdesk.foundation import typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients.contact import email, phone

GENDERS = ("female", "male", "other", "undisclosed")
OLDEST = 130
EARLIEST_BIRTH = date(1890, 1, 1)
MOST_CARERS = 50

T = TypeVar("T")


@dataclass(frozen=True)
class Guardian:
    """Who signs for a minor. `identity_seen` names the kind of paper shown, never more than its last four digits."""

    name: str
    relation: str
    phone: str = ""
    identity_seen: str = ""
    id: int | None = None


@dataclass(frozen=True)
class NewPatient:
    """What the front desk types. Either `born` or `age_years`; phones as typed; `carers` are ids of clinicians."""

    given: str
    family: str = ""
    native_name: str = ""
    born: date | None = None
    age_years: int | None = None
    gender: str = "undisclosed"
    phone: str = ""
    email: str = ""
    address: str = ""
    language: str = "en"
    emergency_name: str = ""
    emergency_phone: str = ""
    emergency_relation: str = ""
    guardian: Guardian | None = None
    carers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Patient:
    """A patient as kept. Phones are E.164; an estimated `born` is the day on which the age given was reached."""

    id: int
    ref: str
    given: str
    family: str
    native_name: str
    born: date | None
    born_estimated: bool
    gender: str
    phone: str
    email: str
    address: str
    language: str
    emergency_name: str
    emergency_phone: str
    emergency_relation: str
    guardian: Guardian | None
    carers: tuple[int, ...]
    version: int
    created: datetime

    @property
    def display_name(self) -> str:
        """Given and family name as one."""
        return full_name(self.given, self.family)

    def age(self, on: date) -> int | None:
        """Age in whole years on that day; None when no birth is known."""
        return None if self.born is None else years_between(self.born, on)

    def is_minor(self, on: date, guardian_below: int) -> bool:
        """Whether a guardian signs for this patient on that day."""
        age = self.age(on)
        return age is not None and age < guardian_below


@dataclass(frozen=True)
class Found:
    """A patient in a list to choose from; `why` is `name`, `sound`, `phone`, `number` or `recent`."""

    id: int
    ref: str
    name: str
    born: date | None
    gender: str
    phone_masked: str
    why: str


@dataclass(frozen=True)
class Change:
    """One field that was changed: when, by which member of staff, from what to what (text; empty for nothing)."""

    at: datetime
    person: int
    field: str
    old: str
    new: str


@dataclass(frozen=True)
class Rules:
    """What the clinic's pack and the day say about a record."""

    phone_region: str
    guardian_below: int
    languages: tuple[str, ...]
    today: date


class Overtaken(UserError):
    """Somebody else changed the record since it was opened."""


def checked(new: NewPatient, rules: Rules) -> NewPatient:
    """The record as it may be kept: names tidied, phones E.164, birth from the age. Raises `Invalid`.

    `age_years` stays set where the birth is estimated from it.
    """
    form = _Form()
    kept = replace(
        new,
        given=form.take("given", lambda: typed.name(new.given, required=True), ""),
        family=form.take("family", lambda: typed.name(new.family), ""),
        native_name=form.take("native_name", lambda: typed.name(new.native_name), ""),
        born=form.take("age_years" if new.born is None else "born", lambda: birth(new, rules.today), None),
        gender=form.take("gender", lambda: _one_of(new.gender, GENDERS), ""),
        phone=form.take("phone", lambda: phone(new.phone, rules.phone_region), ""),
        email=form.take("email", lambda: email(new.email), ""),
        address=form.take("address", lambda: typed.lines(new.address), ""),
        language=form.take("language", lambda: _one_of(new.language, rules.languages), ""),
        emergency_name=form.take("emergency_name", lambda: typed.name(new.emergency_name), ""),
        emergency_phone=form.take("emergency_phone", lambda: phone(new.emergency_phone, rules.phone_region), ""),
        emergency_relation=form.take("emergency_relation", lambda: typed.line(new.emergency_relation), ""),
        carers=form.take("carers", lambda: checked_carers(new.carers), ()),
    )
    kept = replace(kept, guardian=_guardian(form, kept, rules))
    if form.problems:
        raise Invalid(form.problems)
    return kept


def birth(new: NewPatient, today: date) -> date:
    """The day of birth, or the day on which the age given was reached. Raises `UserError`."""
    if new.age_years is not None and not 0 <= new.age_years <= OLDEST:
        raise UserError("An age is between 0 and {oldest} years.", oldest=OLDEST)
    if new.born is None:
        if new.age_years is None:
            raise UserError("Enter the date of birth, or the age in years.")
        return years_before(today, new.age_years)
    if new.born > today:
        raise UserError("This date of birth is in the future.")
    if new.born < EARLIEST_BIRTH:
        raise UserError("This date of birth is before {year}. Check the year.", year=EARLIEST_BIRTH.year)
    if new.age_years is not None and new.age_years != years_between(new.born, today):
        raise UserError("The date of birth and the age don't agree. Leave one of them empty.")
    return new.born


def checked_carers(carers: tuple[int, ...]) -> tuple[int, ...]:
    """The ids in order, each once. Raises `UserError` for too many or for what is no id."""
    if len(carers) > MOST_CARERS or any(carer < 1 for carer in carers):
        raise UserError("Choose the clinicians in charge from the list.")
    return tuple(sorted(set(carers)))


def same_birth(new: NewPatient, before: Patient, today: date) -> NewPatient:
    """`new` with an estimated birth left alone where neither the day nor the age now reached was changed."""
    unchanged_day = new.born == before.born and new.age_years is None
    unchanged_age = new.born is None and new.age_years == before.age(today)
    if before.born_estimated and before.born and (unchanged_day or unchanged_age):
        return replace(new, born=before.born, age_years=before.age(today))
    return new


def differences(before: Patient, after: Patient) -> tuple[tuple[str, str, str], ...]:
    """Each changed field as (field, old, new) text; a guardian's fields are named `guardian_…`."""
    old, new = _as_text(before), _as_text(after)
    return tuple((field, old[field], new[field]) for field in old if old[field] != new[field])


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


class _Form:
    """Gathers each field's problem, so that all of them are said at once."""

    def __init__(self) -> None:
        self.problems: dict[str, UserError] = {}

    def take(self, field: str, rule: Callable[[], T], otherwise: T) -> T:
        try:
            return rule()
        except UserError as error:
            self.problems[field] = UserError(error.text, field=field, **error.params)
            return otherwise


def _guardian(form: _Form, new: NewPatient, rules: Rules) -> Guardian | None:
    given = new.guardian
    if given is None:
        if new.born is not None and years_between(new.born, rules.today) < rules.guardian_below:
            form.problems["guardian_name"] = UserError(
                "Patients under {age} need a guardian. Enter the guardian's name.",
                field="guardian_name",
                age=rules.guardian_below,
            )
        return None
    return replace(
        given,
        name=form.take("guardian_name", lambda: typed.name(given.name, required=True), ""),
        relation=form.take("guardian_relation", lambda: typed.line(given.relation, required=True), ""),
        phone=form.take("guardian_phone", lambda: phone(given.phone, rules.phone_region), ""),
        identity_seen=form.take("guardian_identity_seen", lambda: _identity_seen(given.identity_seen), ""),
    )


def _identity_seen(text: str) -> str:
    if len(typed.digits(text)) > 4:
        raise UserError("Name the kind of paper only, with at most the last four digits of its number.")
    return typed.line(text)


def _one_of(value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise UserError("Choose one from the list.")
    return value


def _as_text(patient: Patient) -> dict[str, str]:
    silent = {"id", "ref", "guardian", "carers", "version", "created"}
    said = {field.name: getattr(patient, field.name) for field in fields(patient) if field.name not in silent}
    guardian = patient.guardian or Guardian("", "")
    said |= {f"guardian_{name}": getattr(guardian, name) for name in ("name", "relation", "phone", "identity_seen")}
    return {name: _text(value) for name, value in said.items()}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value or "")
