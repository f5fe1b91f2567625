"""Files without the person's name, where the clinic's pack allows them: refused services, and a later name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, Insurance, NewPaper, NewPatient, Overtaken
from tests.conftest import Clock
from tests.desks import entries, open_desk

NOBODY = NewPatient(standing="anonymous", age_years=30, phone="98100 12345")
STAR = NewPatient("Blue Star", standing="pseudonym", age_years=30)
GITA = NewPatient("Gita", "Devi", born=date(1996, 5, 17), gender="female", phone="98100 12345")


@pytest.fixture
def desk(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST)


def test_an_anonymous_file_goes_by_its_number(desk: Desk) -> None:
    made = patients.register(desk, NOBODY)
    assert (made.given, made.display_name, made.standing) == ("", made.ref, "anonymous")
    assert made.missing() == ()
    assert [one.name for one in patients.find(desk, "98100 12345")] == [made.ref]
    assert patients.incomplete(desk) == ()


def test_a_pseudonym_is_a_name_to_find_by(desk: Desk) -> None:
    made = patients.register(desk, STAR)
    assert made.display_name == "Blue Star"
    assert [one.id for one in patients.find(desk, "star")] == [made.id]


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (replace(STAR, given=""), "given"),
        (replace(NOBODY, standing="named"), "given"),
        (replace(NOBODY, given="Gita"), "given"),
        (replace(NOBODY, parent_name="Ram Prasad"), "parent_name"),
        (replace(STAR, insurance=(Insurance("Surya Life"),)), "insurance"),
        (replace(NOBODY, age_years=None), "age_years"),
        (replace(NOBODY, age_years=8), "guardian_name"),
        (replace(STAR, standing="incognito"), "standing"),
    ],
)
def test_what_even_such_a_file_needs(desk: Desk, new: NewPatient, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        patients.register(desk, new)
    assert set(caught.value.problems) == {field}


def test_an_unnamed_childs_guardian_is_known(desk: Desk) -> None:
    made = patients.register(desk, replace(NOBODY, age_years=8, guardians=(Guardian("Farah Khan", "mother"),)))
    assert made.guardian is not None


@pytest.mark.parametrize("new", [NOBODY, STAR])
def test_where_the_pack_does_not_allow_it_there_is_no_such_file(
    tmp_path: Path, frozen_clock: Clock, new: NewPatient
) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST, "pk-al-hayat")
    with pytest.raises(Invalid) as caught:
        patients.register(desk, replace(new, phone=""))
    assert "no file without" in str(caught.value.problems["standing"])


def test_a_service_that_must_know_the_patient_is_refused_until_there_is_a_name(desk: Desk) -> None:
    made = patients.register(desk, STAR)
    number = NewPaper("pan", "ABCPE1234F", "insurance_claim")
    with pytest.raises(Refused, match="carries no name") as refusal:
        patients.add_paper(desk, made.id, number)
    assert "Identify" in str(refusal.value)
    assert (entries(desk)[-1].outcome, patients.open_record(desk, made.id).papers) == ("refused", ())
    patients.identify(desk, made.id, GITA, made.version)
    patients.add_paper(desk, made.id, number)


def test_a_later_name_keeps_the_number_and_the_history(desk: Desk) -> None:
    made = patients.register(desk, STAR)
    alert = patients.add_alert(desk, made.id, "Asks for the side door")
    known = patients.identify(desk, made.id, GITA, made.version)
    assert (known.id, known.ref, known.display_name, known.standing) == (made.id, made.ref, "Gita Devi", "named")
    assert known.alerts == (alert,)
    told = {(one.field, one.old, one.new) for one in patients.history(desk, made.id)}
    assert {("standing", "pseudonym", "named"), ("given", "Blue Star", "Gita"), ("family", "", "Devi")} < told
    assert [one.id for one in patients.find(desk, "gita")] == [made.id]
    assert patients.find(desk, "blue star") == ()


def test_a_name_is_given_once_and_never_taken_by_an_edit(desk: Desk) -> None:
    made = patients.register(desk, NOBODY)
    with pytest.raises(Overtaken):
        patients.identify(desk, made.id, GITA, made.version + 1)
    with pytest.raises(Invalid):
        patients.identify(desk, made.id, replace(GITA, given=""), made.version)
    edited = patients.edit(desk, made.id, replace(made.as_typed(), standing="named", phone=""), made.version)
    assert (edited.standing, edited.phone) == ("anonymous", "")
    known = patients.identify(desk, made.id, GITA, edited.version)
    with pytest.raises(UserError, match="carries the patient's name already"):
        patients.identify(desk, made.id, GITA, known.version)
    kept = patients.edit(desk, made.id, replace(known.as_typed(), standing="anonymous"), known.version)
    assert kept.standing == "named"
