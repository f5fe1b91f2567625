"""Minors and those who decide for them: several guardians, one for several children, coming of age, adults in care."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.audit import service as audit
from frontdesk.audit.model import AuditFilter
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient, Overtaken, Patient
from tests.conftest import Clock
from tests.desks import beside, broken_links, open_desk

MOTHER = Guardian("Gita Devi", "mother", "98100 12345", "voter card 4321")
TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST)


def child(desk: Desk, *guardians: Guardian, given: str = "Aman", born: date = date(2015, 1, 1)) -> Patient:
    return patients.register(desk, NewPatient(given, "Devi", born=born, guardians=guardians or (MOTHER,)))


def edited(desk: Desk, before: Patient, **changes: object) -> Patient:
    return patients.edit(desk, before.id, replace(before.as_typed(), **changes), before.version)


def told(desk: Desk, who: int) -> list[tuple[str, str, str]]:
    return [(one.field, one.old, one.new) for one in patients.history(desk, who)]


def test_a_guardians_paper_is_noted_with_the_day_and_who_saw_it(desk: Desk, frozen_clock: Clock) -> None:
    made = child(desk)
    assert made.guardian is not None
    assert (made.guardian.seen_on, made.guardian.seen_by, made.guardian.since) == (TODAY, desk.person.id, TODAY)
    frozen_clock.forward(days=30)
    same = edited(desk, made, phone="98100 99999")
    assert same.guardian == made.guardian
    renewed = edited(desk, same, guardians=(replace(made.guardian, identity_seen="passport 8765"),))
    assert renewed.guardian is not None
    assert renewed.guardian.seen_on == date(2026, 12, 22)
    earlier = edited(desk, renewed, guardians=(replace(renewed.guardian, seen_on=date(2026, 12, 1)),))
    assert earlier.guardian is not None
    assert earlier.guardian.seen_on == date(2026, 12, 1)


def test_a_child_may_have_several_guardians_and_one_may_stop(desk: Desk) -> None:
    made = child(desk, MOTHER, Guardian("Ram Devi", "father", "98100 54321", ground="court"))
    assert [one.name for one in made.guardians] == ["Gita Devi", "Ram Devi"]
    after = edited(desk, made, guardians=made.guardians[1:])
    assert after.guardian == made.guardians[1]
    assert set(told(desk, made.id)) == {
        ("guardian_name", "Gita Devi", ""),
        ("guardian_relation", "mother", ""),
        ("guardian_phone", "+919810012345", ""),
        ("guardian_identity_seen", "voter card 4321", ""),
        ("guardian_ground", "minor", ""),
    }
    assert [one.id for one in patients.find(desk, "98100 54321")] == [made.id]
    assert patients.find(desk, "98100 12345") == ()


def test_one_guardian_acts_for_several_children_and_a_new_phone_finds_them_all(desk: Desk) -> None:
    first = child(desk)
    (known,) = patients.find_guardians(desk, "gita")
    assert (known.name, known.phone_masked, known.patients) == ("Gita Devi", "••• 2345", ("Aman Devi",))
    second = child(desk, Guardian(known.name, "aunt", id=known.id), given="Sunita")
    assert second.guardian is not None
    assert (second.guardian.id, second.guardian.phone, second.guardian.relation) == (known.id, "+919810012345", "aunt")
    assert second.guardian.seen_on is None
    assert patients.find_guardians(desk, "12345")[0].patients == ("Aman Devi", "Sunita Devi")

    edited(desk, second, guardians=(replace(second.guardian, phone="98100 77777"),))
    assert {one.id for one in patients.find(desk, "77777")} == {first.id, second.id}
    assert patients.find(desk, "98100 12345") == ()
    for one in (first, second):
        assert told(desk, one.id) == [("guardian_phone", "+919810012345", "+919810077777")]
    manager = beside(desk, Role.MANAGER)
    for one in (first, second):  # what was changed of the one is in the trail of both
        (entry,) = audit.entries(manager, AuditFilter(patient=one.id, action="patient.edit"))
        assert entry.subjects == (("patient", second.id), ("patient", first.id))
    with pytest.raises(Overtaken):
        edited(desk, first, address="Rohtak")
    assert broken_links(desk) == []


def test_linking_somebody_who_is_known_does_not_change_them_but_for_a_paper_seen_now(desk: Desk) -> None:
    first = child(desk, replace(MOTHER, identity_seen=""))
    assert first.guardian is not None
    again = Guardian("Somebody else", "aunt", "98100 00001", "passport 8765", id=first.guardian.id)
    second = child(desk, again, given="Sunita")
    assert second.guardian is not None
    assert (second.guardian.name, second.guardian.phone) == ("Gita Devi", "+919810012345")
    assert (second.guardian.identity_seen, second.guardian.seen_on) == ("passport 8765", TODAY)
    assert told(desk, first.id) == [("guardian_identity_seen", "", "passport 8765")]


def test_a_guardian_whom_nobody_knows_or_who_comes_twice_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError, match="no such guardian"):
        child(desk, replace(MOTHER, id=77))
    made = child(desk)
    with pytest.raises(Invalid) as caught:
        edited(desk, made, guardians=made.guardians * 2)
    assert set(caught.value.problems) == {"guardians"}


@pytest.mark.parametrize(
    ("guardian", "field"),
    [
        (replace(MOTHER, ground="habit"), "guardian_ground_2"),
        (replace(MOTHER, seen_on=date(2026, 11, 23)), "guardian_seen_on_2"),
        (replace(MOTHER, identity_seen="", seen_on=TODAY), "guardian_seen_on_2"),
        (replace(MOTHER, phone="12"), "guardian_phone_2"),
        (replace(MOTHER, identity_seen="Aadhaar 2345 6789 0124"), "guardian_identity_seen_2"),
    ],
)
def test_a_second_guardians_fields_are_named_apart(desk: Desk, guardian: Guardian, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        child(desk, MOTHER, guardian)
    assert set(caught.value.problems) == {field}


def test_an_adult_has_a_guardian_by_a_court_or_another_lawful_ground_only(desk: Desk) -> None:
    born = date(1990, 1, 1)
    with pytest.raises(Invalid) as caught:
        child(desk, MOTHER, born=born)
    assert set(caught.value.problems) == {"guardian_ground"}
    made = child(desk, replace(MOTHER, ground="court"), born=born)
    assert made.acting(TODAY, 18) == made.guardians
    assert len(made.guardians) == 1


def test_who_acted_for_a_child_stays_on_record_and_signs_no_more_once_it_has_grown(
    desk: Desk, frozen_clock: Clock
) -> None:
    made = child(desk, born=date(2008, 11, 23))
    assert made.acting(TODAY, 18) == made.guardians
    frozen_clock.forward(days=1)
    grown = edited(desk, made, phone="98100 99999")
    assert len(grown.guardians) == 1
    assert grown.acting(date(2026, 11, 23), 18) == ()


def test_those_about_to_come_of_age_are_listed_the_next_one_first(desk: Desk) -> None:
    days = {
        "yesterday": date(2008, 11, 21), "today": date(2008, 11, 22), "soon": date(2008, 12, 22),
        "leap": date(2012, 2, 29), "later": date(2008, 12, 23), "adult": date(1990, 11, 30),
    }  # fmt: skip
    ids = {
        name: child(desk, *((replace(MOTHER, ground="court"),) if born <= days["today"] else ()), born=born).id
        for name, born in days.items()
    }
    assert [one.id for one in patients.turning_adult(desk, 30)] == [ids["today"], ids["soon"]]
    assert [one.id for one in patients.turning_adult(desk, 30, since_days=1)][:1] == [ids["yesterday"]]
    assert [one.id for one in patients.turning_adult(desk, 30, limit=1)] == [ids["today"]]
    # 29 February 2030 does not come: of age on 1 March, 1195 days from today.
    assert ids["leap"] not in {one.id for one in patients.turning_adult(desk, 1194)}
    assert ids["leap"] in {one.id for one in patients.turning_adult(desk, 1195)}


@pytest.mark.parametrize("text", ["", "g", "%", "_____", "nobody", "00"])
def test_nobody_is_found_by_next_to_nothing(desk: Desk, text: str) -> None:
    child(desk)
    assert patients.find_guardians(desk, text) == ()


def test_somebody_who_acts_for_nobody_any_more_is_not_offered(desk: Desk) -> None:
    made = child(desk, MOTHER, Guardian("Ram Devi", "father"))
    edited(desk, made, guardians=made.guardians[:1])
    assert patients.find_guardians(desk, "ram") == ()
