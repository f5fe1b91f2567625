"""Two files of one person are told from two people: the reasons, the weights, and the families in between."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.exchange.twins import portrait as portrait_of
from frontdesk.patients.duplicates import QUEUED, SHOWN, Portrait, likeness, ranked, words
from frontdesk.patients.model import NewPatient
from frontdesk.people import invented

BORN = date(1988, 3, 5)
PHONE = frozenset({"+919810012345"})


def portrait(name: str = "", native: str = "", parent: str = "", **known: Any) -> Portrait:
    return Portrait(words(name), words(native), words(parent), **known)


MEERA = portrait("Meera Kulkarni", born=BORN, gender="female", phones=PHONE)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (MEERA, ("name", "phone", "birth")),
        (portrait("Kulkarni Meera", born=BORN), ("name", "birth")),
        (portrait("Mira Kulkarni", born=BORN), ("sound", "birth")),
        (portrait("Meera Kulkarni", phones=PHONE), ("name", "phone")),
        (portrait("Meera Kulakrni", phones=PHONE), ("sound", "phone")),
        (portrait("Meera", phones=PHONE), ("name", "phone")),
        (portrait("Meera Kulkarni", born=date(1988, 5, 3)), ("name", "birth")),
        (portrait("Meera Kulkarni", born=date(1986, 3, 5)), ("name", "birth")),
        (portrait("मीरा कुलकर्णी", born=BORN), ("sound", "birth")),
        (portrait("میرا کلکرنی", phones=PHONE), ("sound", "phone")),
    ],
)
def test_one_person_written_twice_is_queued_with_the_reasons(other: Portrait, why: tuple[str, ...]) -> None:
    found = likeness(MEERA, other)
    assert found.why == why
    assert found.score >= QUEUED


@pytest.mark.parametrize(
    "other",
    [
        portrait("Meera Kulkarni"),
        portrait("Mira Kulkarni"),
        portrait("Anil Kulkarni", phones=PHONE),
        portrait("Sunita Kulkarni", born=BORN, phones=PHONE, gender="female"),
        portrait("Meera Kulkarni", phones=PHONE, born=date(1961, 10, 14)),
    ],
    ids=["name alone", "sound alone", "phone alone", "twins", "one name and phone in two generations"],
)
def test_what_may_be_chance_or_family_is_shown_and_not_queued(other: Portrait) -> None:
    assert SHOWN <= likeness(MEERA, other).score < QUEUED


@pytest.mark.parametrize(
    "other",
    [
        portrait("Lata Joshi"),
        portrait("Lata Joshi", born=BORN),
        portrait("Anil Kulkarni", phones=PHONE, born=date(1959, 10, 14)),
        portrait("Meera Kulkarni", born=date(1961, 10, 14)),
        portrait("Meera"),
        portrait("Meera Kulkarni", parent="Suresh", born=date(1971, 10, 14)),
        Portrait(),
    ],
    ids=["nobody alike", "birthday alone", "family", "other birth", "part of a name", "other father", "nothing known"],
)
def test_strangers_are_not_shown(other: Portrait) -> None:
    assert likeness(replace(MEERA, parent=words("Ramesh Kulkarni")), other).score < SHOWN


def test_a_father_of_another_name_or_another_gender_speaks_against() -> None:
    one = portrait("Mohammed Khan", parent="Yusuf Khan", born=BORN, gender="male")
    assert likeness(one, portrait("Mohd Khan", parent="Yousuf", born=BORN)).score >= QUEUED
    assert likeness(one, portrait("Mohd Khan", parent="Imran", born=BORN)).score < QUEUED
    assert likeness(one, portrait("Mohammed Khan", born=BORN, gender="female")).score < QUEUED
    assert likeness(one, portrait("Mohammed Khan", born=BORN, gender="undisclosed")).score >= QUEUED


def test_the_same_paper_is_certain_and_four_digits_need_birth_and_name() -> None:
    paper = frozenset({"ab12"})
    found = likeness(portrait("Meera", papers=paper), portrait("Lata", papers=paper))
    assert (found.score, found.why) == (100, ("paper",))
    lasts = frozenset({("aadhaar", "4321")})
    one = portrait("Meera Kulkarni", born=BORN, lasts=lasts)
    assert likeness(one, portrait("Mira Kulkarni", born=BORN, lasts=lasts)).why == ("paper", "sound", "birth")
    assert "paper" not in likeness(one, portrait("Mira Kulkarni", lasts=lasts)).why
    assert "paper" not in likeness(one, portrait("Lata Joshi", born=BORN, lasts=lasts)).why


def test_an_estimated_birth_says_little() -> None:
    one = portrait("Meera Kulkarni", born=BORN, born_estimated=True)
    near, far = date(1989, 6, 1), date(1999, 6, 1)
    assert SHOWN <= likeness(one, portrait("Meera Kulkarni", born=near)).score < QUEUED
    assert likeness(one, portrait("Meera Kulkarni", born=near, phones=PHONE)).score < QUEUED
    assert likeness(replace(one, phones=PHONE), portrait("Meera Kulkarni", born=near, phones=PHONE)).score >= QUEUED
    assert likeness(one, portrait("Meera Kulkarni", born=far)).score < SHOWN


def test_the_likeliest_come_first_and_the_newest_of_equals() -> None:
    others = [(1, portrait("Meera Kulkarni")), (2, MEERA), (3, portrait("Meera Kulkarni")), (4, portrait("Lata"))]
    assert [number for number, _ in ranked(MEERA, others, SHOWN, 5)] == [2, 3, 1]
    assert [number for number, _ in ranked(MEERA, others, SHOWN, 1)] == [2]


NAMES = st.sampled_from(["Meera Kulkarni", "Mira", "Mohammed Khan", "محمد خان", "मोहम्मद ख़ान", "", "Anita Rao", "Amita"])
PORTRAITS = st.builds(
    portrait,
    NAMES,
    NAMES,
    NAMES,
    born=st.none() | st.dates(date(1980, 1, 1), date(1999, 12, 31)),
    born_estimated=st.booleans(),
    gender=st.sampled_from(["female", "male", "other", "undisclosed"]),
    phones=st.frozensets(st.sampled_from(["+911", "+912"])),
    papers=st.frozensets(st.sampled_from(["a", "b"])),
    lasts=st.frozensets(st.just(("aadhaar", "4321"))),
)


@given(PORTRAITS, PORTRAITS)
def test_likeness_goes_both_ways_and_every_score_has_a_reason(one: Portrait, other: Portrait) -> None:
    found = likeness(one, other)
    assert found == likeness(other, one)
    assert found.why or found.score < SHOWN
    assert len(set(found.why)) == len(found.why)


@given(PORTRAITS)
def test_a_whole_name_and_a_birth_always_meet_themselves(one: Portrait) -> None:
    known = replace(one, names=words("Meera Kulkarni"), born=BORN, born_estimated=False)
    assert likeness(known, known).score >= QUEUED


# -- a thousand of them ----------------------------------------------------------------------------------------------
PEOPLE = 1_000


def slip(chance: random.Random, word: str) -> str:
    """The word with a letter left out, doubled, or exchanged with the next."""
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 1)
    pair = word[at : at + 2]
    return word[:at] + chance.choice((pair[1:], pair[0] + pair, pair[::-1])) + word[at + 2 :]


def again(chance: random.Random, one: NewPatient) -> NewPatient:
    """The same person at another visit: names exchanged, mistyped or in their own script; no phone, or no birth."""
    named = chance.choice((
        {"given": one.family, "family": one.given},
        {"given": slip(chance, one.given)},
        {"family": slip(chance, one.family)},
        {"given": one.native_name, "family": "", "native_name": ""},
        {},
    ))  # fmt: skip
    known: Any = {"phone": "", "guardians": ()} if chance.random() < 0.5 else {"born": None}
    return replace(one, **(named | known))


@pytest.mark.parametrize("region", ["IN", "PK"])
def test_a_thousand_twins_are_told_from_a_thousand_strangers(region: str) -> None:
    chance = random.Random(3)
    people = list(islice(invented(region, 7, date(2026, 1, 1), 18), PEOPLE))
    met = sum(likeness(portrait_of(one), portrait_of(again(chance, one))).score >= QUEUED for one in people)
    assert met >= 0.98 * PEOPLE
    strangers = [chance.sample(people, 2) for _ in range(PEOPLE)]
    birthday = sum(
        likeness(portrait_of(one), portrait_of(replace(other, born=one.born))).score >= QUEUED
        for one, other in strangers
    )
    household = sum(
        likeness(portrait_of(one), portrait_of(replace(other, family=one.family, phone=one.phone))).score >= QUEUED
        for one, other in strangers
    )
    assert birthday <= 0.005 * PEOPLE
    assert household <= 0.005 * PEOPLE
