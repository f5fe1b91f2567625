"""What may be typed into a record: every field tidied and judged, all problems said at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, TypeVar

from frontdesk.foundation import clock, typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.packs.model import Pack
from frontdesk.patients import identity
from frontdesk.patients.contact import email, phone
from frontdesk.patients.model import (
    CONTACT_KINDS,
    GENDERS,
    GROUNDS,
    SOURCED,
    SOURCES,
    STANDINGS,
    WHOSE,
    Contact,
    Guardian,
    Insurance,
    NewPatient,
    Patient,
    years_before,
    years_between,
)

OLDEST = 130
EARLIEST_BIRTH = date(1890, 1, 1)
MOST_CARERS = 50
MOST_OF_A_KIND = 20
"""How many further contacts, policies or guardians one record may have."""

T = TypeVar("T")


@dataclass(frozen=True)
class Rules:
    """What the clinic's pack, the day and the occasion say about a record.

    `pseudonyms`: whether a file may be kept without the person's name. `complete`: whether a birth and a minor's
    guardian are demanded, as at the desk; a list brought from elsewhere, or a record that lacked them, need not.
    `forbidden` says whether text holds what is never kept (`identity.holds_self_checking`).
    """

    phone_region: str
    guardian_below: int
    languages: tuple[str, ...]
    today: date
    pseudonyms: bool = False
    complete: bool = True
    forbidden: Callable[[str], bool] = lambda _text: False

    @classmethod
    def of(cls, pack: Pack, *, complete: bool = True) -> Rules:
        """What the pack says today."""
        return cls(
            pack.phone_region,
            pack.guardian_below,
            pack.languages,
            clock.today(),
            pseudonyms=pack.pseudonyms.value,
            complete=complete,
            forbidden=partial(identity.holds_self_checking, pack),
        )


def checked(new: NewPatient, rules: Rules) -> NewPatient:
    """The record as it may be kept: names tidied, phones E.164, birth from the age. Raises `Invalid`.

    `age_years` stays set where the birth is estimated from it. In `Invalid.problems` a field of the second guardian,
    contact or policy ends in `_2`, of the third in `_3` (`guardian_name`, `guardian_name_2`, `contact_value`).
    """
    form = _Form(rules)
    kept = replace(
        new,
        **_plain(form, new),
        standing=form.take("standing", lambda: _standing(new.standing, rules), "named"),
        born=form.take("age_years" if new.born is None else "born", lambda: _birth(new, rules), None),
        gender=form.take("gender", lambda: _one_of(new.gender, GENDERS), ""),
        phone_whose=form.take("phone_whose", lambda: whose(new.phone_whose), ""),
        email=form.take("email", lambda: email(new.email), ""),
        email_whose=form.take("email_whose", lambda: whose(new.email_whose), ""),
        address=form.take("address", lambda: typed.lines(new.address), ""),
        language=form.take("language", lambda: _one_of(new.language, rules.languages), ""),
        source=form.take("source", lambda: _one_of(new.source, SOURCES), ""),
        sources=form.take("sources", lambda: _sources(new), {}),
        contacts=form.several("contact", new.contacts, _contact),
        insurance=form.several("insurance", new.insurance, _insurance),
        guardians=form.several("guardian", new.guardians, _guardian),
        carers=form.take("carers", lambda: checked_carers(new.carers), ()),
    )
    if kept.standing == "anonymous":
        _nameless(form, kept)
    elif not kept.given:
        form.take("given", lambda: typed.name(new.given, required=True), "")
    if kept.standing != "named" and kept.insurance:
        form.problems["insurance"] = UserError(
            "An insurance pays for somebody it knows by name. Use “Identify” on the record first.", field="insurance"
        )
    _who_decides(form, kept)
    if form.problems:
        raise Invalid(form.problems)
    return kept


_NAMES = ("given", "family", "native_name", "parent_name", "preferred", "emergency_name", "referrer")
_PHONES = ("phone", "emergency_phone")
_LINES = ("emergency_relation", "referrer_contact")


def birth(new: NewPatient, today: date) -> date | None:
    """The day of birth, or the day on which the age given was reached; None for neither. Raises `UserError`."""
    if new.age_years is not None and not 0 <= new.age_years <= OLDEST:
        raise UserError("An age is between 0 and {oldest} years.", oldest=OLDEST)
    if new.born is None:
        return None if new.age_years is None else years_before(today, new.age_years)
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


def whose(value: str) -> str:
    """Whose phone or address it is, the patient's own as nothing. Raises `UserError`."""
    return _one_of("" if value == "self" else value, WHOSE)


class _Form:
    """Gathers each field's problem, so that all of them are said at once."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.problems: dict[str, UserError] = {}
        self._end = ""

    def take(self, field: str, rule: Callable[[], T], otherwise: T) -> T:
        field += self._end
        try:
            return self._allowed(rule())
        except UserError as error:
            self.problems[field] = error.beside(field)
            return otherwise

    def _allowed(self, found: T) -> T:
        if found and isinstance(found, str) and not found.startswith("+") and self.rules.forbidden(found):
            raise UserError("This holds the whole number of an identity paper, which is never kept here. Leave it out.")
        return found

    def phone(self, field: str, text: str, *, required: bool = False) -> str:
        def rule() -> str:
            found = phone(text, self.rules.phone_region)
            return _needed(found) if required else found

        return self.take(field, rule, "")

    def several(self, field: str, given: tuple[T, ...], rule: Callable[[_Form, T], T]) -> tuple[T, ...]:
        if len(given) > MOST_OF_A_KIND:
            self.problems[field] = UserError("There can be at most {most} of these.", field=field, most=MOST_OF_A_KIND)
            return ()
        kept = []
        for place, one in enumerate(given, start=1):
            self._end = "" if place == 1 else f"_{place}"
            kept.append(rule(self, one))
        self._end = ""
        return tuple(kept)


def _plain(form: _Form, new: NewPatient) -> dict[str, Any]:
    """The fields that are one name, one line or one phone."""
    names = {name: form.take(name, partial(typed.name, getattr(new, name)), "") for name in _NAMES}
    lines = {name: form.take(name, partial(typed.line, getattr(new, name)), "") for name in _LINES}
    return names | lines | {name: form.phone(name, getattr(new, name)) for name in _PHONES}


def _birth(new: NewPatient, rules: Rules) -> date | None:
    born = birth(new, rules.today)
    if born is None and rules.complete:
        raise UserError("Enter the date of birth, or the age in years.")
    return born


def _contact(form: _Form, one: Contact) -> Contact:
    kind = form.take("contact_kind", lambda: _one_of(one.kind, CONTACT_KINDS), "")
    if kind == "emergency":
        return replace(
            one,
            value=form.phone("contact_value", one.value),
            name=form.take("contact_name", lambda: typed.name(one.name, required=True), ""),
            whose=form.take("contact_whose", lambda: typed.line(one.whose), ""),
        )
    if kind == "phone":
        value = form.phone("contact_value", one.value, required=True)
    elif kind == "email":
        value = form.take("contact_value", lambda: _needed(email(one.value)), "")
    else:
        value = form.take("contact_value", lambda: _needed(typed.lines(one.value)), "")
    return replace(
        one,
        value=value,
        whose=form.take("contact_whose", lambda: whose(one.whose), ""),
        name=form.take("contact_name", lambda: typed.name(one.name), ""),
    )


def _insurance(form: _Form, one: Insurance) -> Insurance:
    return replace(
        one,
        insurer=form.take("insurance_insurer", lambda: typed.line(one.insurer, required=True), ""),
        policy=form.take("insurance_policy", lambda: typed.line(one.policy), ""),
        holder=form.take("insurance_holder", lambda: typed.name(one.holder), ""),
    )


def _guardian(form: _Form, one: Guardian) -> Guardian:
    return replace(
        one,
        name=form.take("guardian_name", lambda: typed.name(one.name, required=True), ""),
        relation=form.take("guardian_relation", lambda: typed.line(one.relation, required=True), ""),
        phone=form.phone("guardian_phone", one.phone),
        identity_seen=form.take("guardian_identity_seen", lambda: _identity_seen(one.identity_seen), ""),
        ground=form.take("guardian_ground", lambda: _one_of(one.ground, GROUNDS), ""),
        seen_on=form.take("guardian_seen_on", lambda: _seen_on(one, form.rules.today), None),
    )


def _nameless(form: _Form, kept: NewPatient) -> None:
    for name in ("given", "family", "native_name", "parent_name", "preferred"):
        if getattr(kept, name):
            form.problems[name] = UserError(
                "An anonymous record carries no name. Leave this empty, or choose a pseudonym instead.", field=name
            )


def _who_decides(form: _Form, kept: NewPatient) -> None:
    """A minor has a guardian; an adult has one by a court's order or another lawful ground, never by age."""
    known = [one.id for one in kept.guardians if one.id is not None]
    if len(set(known)) < len(known):
        form.problems["guardians"] = UserError("This guardian is on the record already.", field="guardians")
    if kept.born is None:
        return
    below = form.rules.guardian_below
    minor = years_between(kept.born, form.rules.today) < below
    if minor and not kept.guardians and form.rules.complete:
        form.problems["guardian_name"] = UserError(
            "Patients under {age} need a guardian. Enter the guardian's name.", field="guardian_name", age=below
        )
    # Whoever acted for a child stays on the record when the child has grown; nobody new comes for that reason.
    if not minor and any(one.ground == "minor" and one.since is None for one in kept.guardians):
        form.problems["guardian_ground"] = UserError(
            "The patient is of age. Choose on what ground somebody else decides: a court's order, or another one.",
            field="guardian_ground",
        )


def _seen_on(one: Guardian, today: date) -> date | None:
    if one.seen_on is not None and not one.identity_seen.strip():
        raise UserError("Name the paper that was seen.")
    if one.seen_on is not None and one.seen_on > today:
        raise UserError("This day is in the future.")
    return one.seen_on


def _needed(text: str) -> str:
    if not text:
        raise UserError("This is needed.")
    return text


def _identity_seen(text: str) -> str:
    if len(typed.digits(text)) > 4:
        raise UserError("Name the kind of paper only, with at most the last four digits of its number.")
    return typed.line(text)


def _standing(value: str, rules: Rules) -> str:
    if _one_of(value, STANDINGS) != "named" and not rules.pseudonyms:
        raise UserError("This clinic keeps no file without the person's name.")
    return value


def _sources(new: NewPatient) -> Mapping[str, str]:
    for field, source in new.sources.items():
        _one_of(field, SOURCED)
        _one_of(source, SOURCES)
    return {field: source for field, source in sorted(new.sources.items()) if source != new.source}


def _one_of(value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise UserError("Choose one from the list.")
    return value
