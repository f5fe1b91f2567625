"""What is typed into a patient's form as plain values: kept in drafts, made of a record, made into a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from frontdesk.patients.model import Contact, Guardian, Insurance, NewPatient, Patient

TEXTS = (
    "given", "family", "native_name", "parent_name", "preferred", "phone", "email", "address", "emergency_name",
    "emergency_relation", "emergency_phone", "referrer", "referrer_contact",
)  # fmt: skip
CHOICES = ("standing", "gender", "language", "phone_whose", "email_whose", "source")
SHORT = frozenset({"given", "family", "age_years", "phone", "born", "carers", "guardians"})
"""What the short form asks for and can therefore show."""
NO_AGE = -1

State = dict[str, Any]


def of_patient(patient: Patient, today: date) -> State:
    """A record as it would be typed again; an estimated birth as the age now reached."""
    exact = patient.born is not None and not patient.born_estimated
    return {
        **{name: getattr(patient, name) for name in (*TEXTS, *CHOICES)},
        "born": patient.born.isoformat() if patient.born and exact else None,
        "age_years": str(patient.age(today)) if patient.born_estimated else "",
        "contacts": [asdict(one) for one in patient.contacts],
        "insurance": [plain(asdict(one)) for one in patient.insurance],
        "guardians": [plain(asdict(one)) for one in patient.guardians],
        "sources": [{"field": name, "source": source} for name, source in patient.sources.items()],
        "carers": list(patient.carers),
    }


def new_patient(state: State, *, unreadable: bool = False) -> NewPatient:
    """The record that is typed. An age that is no number, or a date that is `unreadable`, is one that the core refuses.

    So nothing is written, and whatever else is wrong is said in the same breath.
    """
    years = str(state["age_years"]).strip()
    born = None if unreadable else _day(state["born"])
    return NewPatient(
        **{name: state[name] for name in (*TEXTS, *CHOICES)},
        born=born,
        age_years=NO_AGE if unreadable else _number(years) if years and born is None else None,
        contacts=tuple(Contact(**one) for one in state["contacts"]),
        insurance=tuple(Insurance(**{**one, "valid_until": _day(one["valid_until"])}) for one in state["insurance"]),
        guardians=tuple(_guardian(one) for one in state["guardians"]),
        sources={one["field"]: one["source"] for one in state["sources"]},
        carers=tuple(state["carers"]),
    )


def typed(state: State) -> bool:
    """Whether anything was typed at all; a choice alone says nothing."""
    lists = ("contacts", "insurance", "guardians")
    return any(str(state[name]).strip() for name in (*TEXTS, "age_years")) or any(state[name] for name in lists)


def beyond_short(state: Mapping[str, Any]) -> bool:
    """Whether something is there that the short form does not show."""
    lists = ("contacts", "insurance", "sources")
    return any(str(state.get(name) or "").strip() for name in TEXTS if name not in SHORT) or any(
        state.get(name) for name in lists
    )


def _guardian(one: Mapping[str, Any]) -> Guardian:
    days = {name: _day(one.get(name)) for name in ("seen_on", "since")}
    return Guardian(**{**one, **days})


def plain(values: State) -> State:
    """Values as a draft keeps them: dates as text."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else None


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else NO_AGE
