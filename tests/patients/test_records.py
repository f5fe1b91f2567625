"""Patients registered, opened, edited: with history, with the care rule, and never half."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient, Overtaken
from tests.conftest import Clock
from tests.desks import beside, broken_links, entries, open_desk

GITA = NewPatient(
    given="Gita",
    family="Devi",
    native_name="गीता देवी",
    born=date(1980, 5, 17),
    gender="female",
    phone="098100 12345",
    email="gita@Example.COM",
    address="12 Station Road\nSector 51",
    language="hi",
    emergency_name="Ravi Devi",
    emergency_phone="+92 300 1234567",
    emergency_relation="brother",
)
CHILD = NewPatient("Aman", "Devi", born=date(2015, 1, 1), guardians=(Guardian("Gita Devi", "mother", "9810012345"),))


@pytest.fixture
def desk(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST)


def test_a_registered_patient_is_kept_whole(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    assert made.ref == "P-000001"
    assert made.display_name == "Gita Devi"
    assert made.phone == "+919810012345"
    assert made.emergency_phone == "+923001234567"
    assert made.email == "gita@example.com"
    assert made.age(date(2026, 5, 16)) == 45
    assert made.age(date(2026, 5, 17)) == 46
    assert patients.open_record(desk, made.id) == made
    assert patients.count(desk) == 1


def test_the_trail_names_the_patient_by_number_only(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    patients.open_record(desk, made.id)
    patients.edit(desk, made.id, replace(GITA, family="Sharma"), made.version)
    trail = entries(desk)
    assert [entry.action for entry in trail] == ["patient.register", "patient.open", "patient.edit"]
    assert {entry.patient for entry in trail} == {made.id}
    said = b"".join(entry.body for entry in trail).decode()
    assert not any(secret in said for secret in ("Gita", "Devi", "Sharma", "9810012345", "गीता"))
    assert broken_links(desk) == []


def test_choosing_from_a_list_leaves_no_entry(desk: Desk) -> None:
    patients.register(desk, GITA)
    before = len(entries(desk))
    patients.find(desk, "gita")
    patients.recent(desk)
    patients.count(desk)
    assert len(entries(desk)) == before


def test_an_age_makes_an_estimated_birth_that_stays_put(desk: Desk, frozen_clock: Clock) -> None:
    made = patients.register(desk, replace(GITA, born=None, age_years=30))
    assert made.born_estimated
    assert made.born == date(1996, 11, 22)
    frozen_clock.forward(days=100)
    for unchanged in ({"born": made.born}, {"born": None, "age_years": 30}):
        kept = patients.edit(desk, made.id, replace(GITA, **{"age_years": None} | unchanged), made.version)
        assert (kept.born, kept.born_estimated) == (made.born, True)
        made = kept
    exact = patients.edit(desk, made.id, replace(GITA, born=date(1996, 12, 1)), made.version)
    assert (exact.born, exact.born_estimated) == (date(1996, 12, 1), False)


def test_a_leap_days_estimate_is_a_real_day(desk: Desk, frozen_clock: Clock) -> None:
    frozen_clock.instant = frozen_clock.instant.replace(year=2028, month=2, day=29)
    made = patients.register(desk, replace(GITA, born=None, age_years=21))
    assert made.born == date(2007, 2, 28)
    assert made.age(date(2028, 2, 29)) == 21


def test_a_minor_has_a_guardian(desk: Desk) -> None:
    with pytest.raises(Invalid) as caught:
        patients.register(desk, replace(CHILD, guardians=()))
    assert set(caught.value.problems) == {"guardian_name"}
    made = patients.register(desk, CHILD)
    assert made.guardian is not None
    assert (made.guardian.name, made.guardian.phone) == ("Gita Devi", "+919810012345")
    assert made.is_minor(date(2032, 12, 31), 18)
    assert not made.is_minor(date(2033, 1, 1), 18)


def test_the_age_at_which_a_guardian_signs_is_the_packs(desk: Desk) -> None:
    grown = replace(CHILD, born=date(2008, 11, 22), guardians=())
    assert patients.register(desk, grown).guardian is None
    with pytest.raises(Invalid):
        patients.register(desk, replace(grown, born=date(2008, 11, 23)))


def test_an_edit_has_a_line_of_history_per_changed_field(desk: Desk) -> None:
    made = patients.register(desk, CHILD)
    assert made.guardian is not None
    changed = replace(made.guardian, name="Gita Sharma", identity_seen="passport 1234")
    after = patients.edit(desk, made.id, replace(CHILD, phone="9810099999", guardians=(changed,)), made.version)
    assert after.version == 2
    assert after.guardian is not None
    assert after.guardian.id == made.guardian.id
    told = {(change.field, change.old, change.new) for change in patients.history(desk, made.id)}
    assert told == {
        ("phone", "", "+919810099999"),
        ("guardian_name", "Gita Devi", "Gita Sharma"),
        ("guardian_identity_seen", "", "passport 1234"),
    }
    assert {change.person for change in patients.history(desk, made.id)} == {desk.person.id}


def test_a_guardian_can_go_when_the_patient_is_grown(desk: Desk) -> None:
    made = patients.register(desk, CHILD)
    after = patients.edit(desk, made.id, replace(CHILD, born=date(1990, 1, 1), guardians=()), made.version)
    assert after.guardian is None
    assert ("guardian_name", "Gita Devi", "") in {(c.field, c.old, c.new) for c in patients.history(desk, made.id)}


def test_the_second_of_two_editors_is_told_and_nothing_is_lost(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    patients.edit(desk, made.id, replace(GITA, family="Sharma"), made.version)
    with pytest.raises(Overtaken):
        patients.edit(desk, made.id, replace(GITA, family="Verma"), made.version)
    assert patients.open_record(desk, made.id).family == "Sharma"
    assert len(patients.history(desk, made.id)) == 1


def test_an_unusable_edit_changes_nothing(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    before = len(entries(desk))
    with pytest.raises(Invalid):
        patients.edit(desk, made.id, replace(GITA, phone="nonsense"), made.version)
    assert len(entries(desk)) == before
    assert patients.open_record(desk, made.id) == made


def test_nobody_is_found_under_a_number_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(UserError):
        patients.open_record(desk, 99)


def test_a_clinician_reaches_patients_in_care_only(desk: Desk) -> None:
    clinician = beside(desk, Role.CLINICIAN)
    stranger = patients.register(desk, GITA)
    own = patients.register(clinician, replace(GITA, given="Sita"))
    assert own.carers == (clinician.person.id,)
    assert patients.open_record(clinician, own.id).given == "Sita"
    for verb, more in ((patients.open_record, ()), (patients.history, ()), (patients.edit, (GITA, 1))):
        with pytest.raises(Refused):
            verb(clinician, stranger.id, *more)
    assert (entries(desk)[-1].outcome, entries(desk)[-1].patient) == ("refused", stranger.id)
    patients.set_carers(desk, stranger.id, (clinician.person.id,))
    assert patients.open_record(clinician, stranger.id).given == "Gita"
    assert patients.carers(clinician, stranger.id) == (clinician.person.id,)


def test_taking_somebody_out_of_care_closes_the_record_to_them(desk: Desk) -> None:
    clinician = beside(desk, Role.CLINICIAN)
    own = patients.register(clinician, GITA)
    assert patients.set_carers(desk, own.id, (7, 5, 7)) == (5, 7)
    with pytest.raises(Refused):
        patients.open_record(clinician, own.id)
    (change,) = patients.history(desk, own.id)
    assert (change.field, change.old, change.new) == ("carers", str(clinician.person.id), "5 7")


def test_an_edit_leaves_the_carers_alone(desk: Desk) -> None:
    clinician = beside(desk, Role.CLINICIAN)
    own = patients.register(clinician, GITA)
    after = patients.edit(clinician, own.id, replace(GITA, carers=()), own.version)
    assert after.carers == (clinician.person.id,)
