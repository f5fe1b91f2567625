"""What a list says of whoever was found: the name that was meant, what of it matched, an age that is an estimate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.patients import service as patients
from frontdesk.patients import spelling
from frontdesk.patients.model import NewPatient
from tests.desks import open_desk


@pytest.mark.parametrize(
    ("text", "other", "marked"),
    [
        ("rasheed", "Rashid Mahmood", ["Rashid"]),
        ("pinky", "Pinky", ["Pinky"]),
        ("ayesha mahmood", "Rashid Mahmood", ["Ayesha", "Mahmood"]),
        ("aisha", "", ["Ayesha"]),
        ("عائشہ", "", ["Ayesha"]),
        ("1177", "", []),
    ],
)
def test_the_name_that_was_meant_is_told_with_what_matched_in_it(
    tmp_path: Path, text: str, other: str, marked: list[str]
) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    known = NewPatient("Ayesha", "Khan", native_name="عائشہ خان", age_years=40, phone="022 5550 1177")
    patients.register(desk, replace(known, parent_name="Rashid Mahmood", preferred="Pinky"))
    (found,) = patients.find(desk, text)
    shown = f"{found.name} {found.other}"
    assert found.other == other
    assert [shown[start:end] for start, end in spelling.spans(shown, found.matched)] == marked


def test_a_list_tells_a_birth_that_is_an_estimate(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    patients.register(desk, NewPatient("Guddu", born=date(1986, 5, 4)))
    patients.register(desk, NewPatient("Guddu", age_years=40))
    assert [one.born_estimated for one in patients.recent(desk)] == [True, False]


@pytest.mark.parametrize("text", ["ayesha (0)12", "(0)(0)1 ayesha", "ayesha 0(0)1", "(0)12", "ayesha 0.1"])
def test_too_few_digits_beside_a_name_are_a_word_like_any_other(tmp_path: Path, text: str) -> None:
    """What is left of a number after the zero that is not dialled from abroad may be too little to be asked for."""
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    patients.register(desk, NewPatient("Ayesha", "Khan", age_years=40))
    assert patients.find(desk, text) == ()
