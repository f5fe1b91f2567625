"""Invents people for sample clinics and measurements: the same ones for the same seed, and nobody in particular."""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from frontdesk.foundation.words import RESOURCES
from frontdesk.patients.model import Guardian, NewPatient, years_between

OLDEST_YEARS = 95
MINORS = 0.18
"""How many of the patients are under age."""
WITH_EMAIL = 0.15
WITH_EMERGENCY = 0.4
PHONE_DIGITS = 13
"""Of an E.164 number with its plus sign, in every country that has a file of people."""

T = TypeVar("T")


class _People(Struct, frozen=True, forbid_unknown_fields=True):
    language: str
    weight: Annotated[int, Meta(ge=1)]
    female: tuple[str, ...]
    male: tuple[str, ...]
    family: tuple[str, ...]


class _Country(Struct, frozen=True, forbid_unknown_fields=True):
    phones: tuple[str, ...]
    areas: tuple[str, ...]
    towns: tuple[str, ...]
    peoples: tuple[_People, ...]


class _Named(Struct, frozen=True):
    """Given and family names, each as (Latin, native)."""

    language: str
    female: tuple[tuple[str, str], ...]
    male: tuple[tuple[str, str], ...]
    family: tuple[tuple[str, str], ...]


def invented(region: str, seed: int, on: date, guardian_below: int) -> Iterator[NewPatient]:
    """An endless line of people as they are registered on the day `on`, phones already E.164; minors have a guardian.

    `region` is the two-letter code whose phones the pack reads (`Pack.phone_region`).
    """
    country = msgspec.toml.decode((RESOURCES / "people" / f"{region}.toml").read_bytes(), type=_Country)
    peoples = tuple(_named(one) for one in country.peoples)
    shares = tuple(accumulate(one.weight for one in country.peoples))
    drawn = random.Random(seed)  # noqa: S311 - repeatable on purpose; nothing here is secret
    while True:
        people = peoples[bisect_right(shares, drawn.random() * shares[-1])]
        yield _person(drawn, people, country, on, guardian_below)


def _named(people: _People) -> _Named:
    return _Named(people.language, *(
        tuple((latin, native) for latin, native in (name.split() for name in names))
        for names in (people.female, people.male, people.family)
    ))  # fmt: skip


def _person(drawn: random.Random, people: _Named, country: _Country, on: date, guardian_below: int) -> NewPatient:
    female = drawn.random() < 0.5
    given, native_given = _one(drawn, people.female if female else people.male)
    family, native_family = _one(drawn, people.family)
    minor = drawn.random() < MINORS
    youngest, oldest = (0, guardian_below) if minor else (guardian_below, OLDEST_YEARS)
    years = youngest + drawn.random() * (oldest - youngest)
    born = on - timedelta(days=int(years * 365.25))
    own_phone = _phone(drawn, country)
    guardian = None
    if years_between(born, on) < guardian_below:
        mother = drawn.random() < 0.5
        parent = _one(drawn, people.female if mother else people.male)[0]
        guardian = Guardian(f"{parent} {family}", "mother" if mother else "father", own_phone)
    emergency = drawn.random() < WITH_EMERGENCY
    return NewPatient(
        given=given,
        family=family,
        native_name=f"{native_given} {native_family}",
        born=born,
        gender="female" if female else "male",
        phone="" if guardian else own_phone,
        email=f"{given}{int(drawn.random() * 10_000)}@mail.example".lower() if drawn.random() < WITH_EMAIL else "",
        address=f"{1 + int(drawn.random() * 400)} {_one(drawn, country.areas)}, {_one(drawn, country.towns)}",
        language=people.language if drawn.random() < 0.7 else "en",
        emergency_name=f"{_one(drawn, people.male if female else people.female)[0]} {family}" if emergency else "",
        emergency_phone=_phone(drawn, country) if emergency else "",
        emergency_relation="spouse" if emergency and not guardian else "aunt or uncle" if emergency else "",
        guardians=(guardian,) if guardian else (),
    )


def _one(drawn: random.Random, among: tuple[T, ...]) -> T:
    return among[int(drawn.random() * len(among))]


def _phone(drawn: random.Random, country: _Country) -> str:
    start = _one(drawn, country.phones)
    digits = PHONE_DIGITS - len(start)
    return f"{start}{int(drawn.random() * 10**digits):0{digits}d}"
