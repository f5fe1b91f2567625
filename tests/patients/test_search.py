"""Finding a patient: names in any order and script, sounds, phones, record numbers; kept in step with each edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.patients import search, sound
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient
from tests.desks import open_desk

PEOPLE = [
    NewPatient("Mohammed", "Qureshi", native_name="محمد قریشی", age_years=40, phone="98100 12345"),
    NewPatient("रमेश", "शर्मा", age_years=50, phone="98100 54321"),
    NewPatient("Ana Maria", "D'Souza", age_years=30),
    NewPatient("Zoë", "Müller", age_years=30),
    NewPatient("Aman", "Devi", age_years=8, guardians=(Guardian("Gita Devi", "mother", "99999 88888"),)),
    NewPatient("Zainab", age_years=33),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    opened = open_desk(tmp_path_factory.mktemp("search"), Role.RECEPTIONIST)
    for new in PEOPLE:
        patients.register(opened, new)
    return opened


def hits(desk: Desk, text: str) -> list[tuple[int, str]]:
    return [(found.id, found.why) for found in patients.find(desk, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mo", (1, "name")),
        ("MOHAM", (1, "name")),
        ("qureshi mohammed", (1, "name")),
        ("qur moh", (1, "name")),
        ("محمد", (1, "name")),
        ("قري", (1, "name")),
        ("muhamad", (1, "sound")),
        ("kureshi muhammad", (1, "sound")),
        ("मोहम्मद", (1, "sound")),
        ("ramesh", (2, "sound")),
        ("रमे", (2, "name")),
        ("रमेश शर्मा", (2, "name")),
        ("sharma", (2, "sound")),
        ("maria ana", (3, "name")),
        ("dsouza", (3, "name")),
        ("D’Souza", (3, "name")),
        ("zoe muller", (4, "name")),
        ("زینب", (6, "sound")),
        ("ज़ैनब", (6, "sound")),
        ("123", (1, "phone")),
        ("098100 12345", (1, "phone")),
        ("+91 98100-54321", (2, "phone")),
        ("९८१००५", (2, "phone")),
        ("8888", (5, "phone")),
        ("P-000004", (4, "number")),
        ("p4", (4, "number")),
        ("4", (4, "number")),
    ],
)
def test_the_first_hit_is_who_was_meant(desk: Desk, text: str, found: tuple[int, str]) -> None:
    assert hits(desk, text)[0] == found


@pytest.mark.parametrize(
    "text", ["xyzzy", '"', "a* OR b", "NEAR(", "-", "P-000099", "00 99", "'; DROP TABLE patient", "😀"]
)
def test_what_means_nobody_finds_nobody_and_breaks_nothing(desk: Desk, text: str) -> None:
    assert hits(desk, text) == []


def test_nothing_typed_shows_the_recent_ones(desk: Desk) -> None:
    assert [found.id for found in patients.find(desk, "  ", 3)] == [6, 5, 4]
    assert {found.why for found in patients.recent(desk)} == {"recent"}


def test_a_list_shows_four_digits_of_a_phone(desk: Desk) -> None:
    (found,) = patients.find(desk, "ramesh")
    assert found.phone_masked == "••• 4321"
    assert found.name == "रमेश शर्मा"


def test_an_edit_moves_what_a_patient_is_found_by(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    made = patients.register(desk, PEOPLE[0])
    patients.edit(desk, made.id, replace(PEOPLE[0], family="Khan", native_name="", phone="98100 99999"), made.version)
    assert [hits(desk, gone) for gone in ("qureshi", "12345", "محمد قریشی")] == [[], [], []]
    assert [hits(desk, text) for text in ("khan", "99999")] == [[(1, "name")], [(1, "phone")]]


def test_a_registration_that_fails_is_not_found(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)

    def broken() -> None:
        raise OSError("no space")

    desk.slots.apply = broken  # type: ignore[method-assign]
    with pytest.raises(OSError):
        patients.register(desk, PEOPLE[0])
    assert hits(desk, "mohammed") == []
    assert patients.count(desk) == 0


@pytest.mark.parametrize(
    "spellings",
    [
        ("mohammed", "muhammad", "mohd", "mohamad", "मोहम्मद", "محمد"),
        ("ramesh", "रमेश", "raamesh"),
        ("khan", "ख़ान", "خان"),
        ("yusuf", "yousuf", "यूसुफ", "یوسف"),
        ("hassan", "hasan", "हसन", "حسن"),
        ("zainab", "jainab", "ज़ैनब", "زینب"),
        ("ahmed", "ahmad", "अहमद", "احمد"),
    ],
)
def test_spellings_of_one_name_meet(spellings: tuple[str, ...]) -> None:
    codes = [set(sound.codes(search.fold(spelling)[0])) for spelling in spellings]
    assert set.intersection(*codes)
