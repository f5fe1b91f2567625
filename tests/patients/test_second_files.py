"""Files that may be one person's are queued, offered while somebody types, and settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import UserError
from frontdesk.patients import merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import PAPER_REASONS, NewPaper, NewPatient, Patient
from tests.desks import beside, open_desk
from tests.patients.twofold import BORN, MEERA, MIRA, edited, merge


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "clinic")


@pytest.fixture
def two(desk: Desk) -> tuple[Patient, Patient]:
    return patients.register(desk, MEERA), patients.register(desk, MIRA)


def test_a_second_registration_is_queued_until_somebody_settles_it(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    (pair,) = merging.suspects(desk)
    assert (pair.first.id, pair.second.id, pair.why) == (meera.id, mira.id, ("sound", "birth"))
    merge(desk, meera, mira)
    assert merging.suspects(desk) == ()
    merging.unmerge(desk, mira.id, "other_person")
    assert merging.suspects(desk) == (pair,)
    merging.settle(desk, pair.pair_id, "different")
    assert merging.suspects(desk) == ()
    edited(desk, mira.id, phone=MEERA.phone)
    assert merging.suspects(desk) == ()
    with pytest.raises(UserError, match="settled"):
        merging.settle(desk, pair.pair_id, "different")


def test_a_pair_with_a_merged_file_is_shown_as_the_kept_one(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    third = patients.register(desk, MIRA)
    assert len(merging.suspects(desk)) == 3
    merge(desk, meera, mira)
    assert [(pair.first.id, pair.second.id) for pair in merging.suspects(desk)] == [(meera.id, third.id)]
    assert len(merging.suspects(desk, 1)) == 1


def test_an_edit_that_makes_two_alike_queues_them(desk: Desk) -> None:
    patients.register(desk, MEERA)
    other = patients.register(desk, replace(MEERA, given="Lata", family="Joshi", phone=""))
    assert merging.suspects(desk) == ()
    edited(desk, other.id, given="Meera", family="Kulkarni")
    assert len(merging.suspects(desk)) == 1


def test_the_same_paper_queues_two_files_whatever_the_names(desk: Desk) -> None:
    one = patients.register(desk, MEERA)
    other = patients.register(desk, NewPatient("Lata", "Joshi", age_years=60))
    for patient in (one, other):
        patients.add_paper(desk, patient.id, NewPaper("pan", "ABCPK1234F", PAPER_REASONS[0]))
    (pair,) = merging.suspects(desk)
    assert (pair.first.id, pair.second.id, pair.why, pair.score) == (one.id, other.id, ("paper",), 100)
    merge(desk, one, other)
    whole = patients.open_record(desk, one.id)
    assert len(whole.papers) == 2
    merging.unmerge(desk, other.id, "other_person")
    assert [len(patients.open_record(desk, who.id).papers) for who in (one, other)] == [1, 1]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (NewPatient("Meera", "Kulkarni"), ("name",)),
        (NewPatient("Mira", "Kulkarny"), ("sound",)),
        (NewPatient("", "", phone="+91 98100-12345"), ("phone",)),
        (NewPatient("Mee", born=BORN, phone="9810012345"), ("phone", "birth")),
        (NewPatient("मीरा", "कुलकर्णी"), ("sound",)),
        (NewPatient("Meera", "Kulkarni", age_years=35), ("name",)),
    ],
)
def test_a_likely_match_is_offered_while_somebody_types(desk: Desk, typed: NewPatient, why: tuple[str, ...]) -> None:
    meera = patients.register(desk, MEERA)
    patients.register(desk, NewPatient("Lata", "Joshi", age_years=30, phone="98100 77777"))
    receptionist = beside(desk, Role.RECEPTIONIST)
    (found,) = merging.alike(receptionist, typed)
    assert (found.found.id, found.why) == (meera.id, why)
    assert found.found.phone_masked == "••• 2345"


@pytest.mark.parametrize("typed", [NewPatient(""), NewPatient("x"), NewPatient("98"), NewPatient("", phone="12")])
def test_too_little_offers_nobody(desk: Desk, typed: NewPatient) -> None:
    patients.register(desk, MEERA)
    assert merging.alike(desk, typed) == ()


def test_a_merged_match_is_offered_once_as_the_kept_one(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    merge(desk, meera, mira)
    (found,) = merging.alike(desk, MIRA)
    assert found.found.id == meera.id
