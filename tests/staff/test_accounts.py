"""Accounts: made, closed and reset by a manager, and never so that a clinic is left without one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.staff import service as staff
from frontdesk.staff.model import NewMember
from frontdesk.staff.records import draft, former_key
from frontdesk.staff.records import staff as staff_table
from tests.desks import beside, broken_links, entries, open_desk

DOCTOR = NewMember("kabir", "Dr Kabir Rao", Role.CLINICIAN, "doctor")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "clinic")


def test_a_new_account_has_a_slot_with_a_one_time_password_for_a_day(desk: Desk) -> None:
    member, password = staff.add(desk, DOCTOR)
    assert (member.name, member.role, member.discipline, member.active) == ("kabir", Role.CLINICIAN, "doctor", True)
    assert member.must_choose_password
    ((verb, _, name, given, until),) = desk.slots.applied
    assert (verb, name, given) == ("add", "kabir", password)
    assert timedelta(hours=23) < until - clock.now() <= timedelta(hours=24)
    assert member in staff.members(desk)


def test_the_entry_of_a_new_account_holds_ids_only(desk: Desk) -> None:
    member, password = staff.add(desk, DOCTOR)
    body = entries(desk)[-1].body.decode()
    assert f'["staff",{member.id}]' in body
    assert "kabir" not in body.lower()
    assert password not in body
    assert broken_links(desk) == []


@pytest.mark.parametrize("again", ["KABIR", "ｋａｂｉｒ", " kabir "])
def test_names_that_look_the_same_are_the_same(desk: Desk, again: str) -> None:
    staff.add(desk, DOCTOR)
    with pytest.raises(Invalid) as caught:
        staff.add(desk, NewMember(again, "Another Person", Role.RECEPTIONIST))
    assert set(caught.value.problems) == {"name"}
    assert len(desk.slots.applied) == 1


@pytest.mark.parametrize(
    ("new", "fields"),
    [
        (NewMember("", "", Role.RECEPTIONIST), {"name", "full_name"}),
        (NewMember("a" * 41, "A B", Role.RECEPTIONIST), {"name"}),
        (NewMember("ab\u202ecd", "A\u200bB", Role.RECEPTIONIST), {"name", "full_name"}),
        (NewMember("12345", "A B", Role.RECEPTIONIST), {"name"}),
        (NewMember("ravi", "Ravi", Role.CLINICIAN), {"discipline"}),
        (NewMember("ravi", "Ravi", Role.CLINICIAN, "astrologer"), {"discipline"}),
    ],
)
def test_each_unusable_field_has_a_sentence_of_its_own(desk: Desk, new: NewMember, fields: set[str]) -> None:
    with pytest.raises(Invalid) as caught:
        staff.add(desk, new)
    assert set(caught.value.problems) == fields
    assert {problem.field for problem in caught.value.problems.values()} == fields


def test_only_clinicians_have_a_discipline(desk: Desk) -> None:
    member, _ = staff.add(desk, NewMember("lata", "Lata Joshi", Role.RECEPTIONIST, "nurse"))
    assert member.discipline is None


def test_a_disabled_person_loses_slot_and_drafts_and_keeps_the_name(desk: Desk) -> None:
    clinician = beside(desk, Role.CLINICIAN)
    staff.save_draft(clinician, "register", {"given": "Gita"})
    gone = staff.disable(desk, clinician.person.id)
    assert not gone.active
    with desk.database.reading() as connection:
        row = connection.execute(sa.select(staff_table).where(staff_table.c.id == gone.id)).one()
        assert connection.execute(sa.select(draft)).all() == []
    assert desk.slots.applied == [("remove", row.slot)]
    assert row.disabled is not None
    with pytest.raises(Invalid):
        staff.add(desk, NewMember(gone.name, "New Person", Role.RECEPTIONIST))
    with pytest.raises(UserError):
        staff.disable(desk, gone.id)


def test_nobody_disables_themselves(desk: Desk) -> None:
    beside(desk, Role.MANAGER)
    with pytest.raises(Refused, match="own account"):
        staff.disable(desk, desk.person.id)
    assert staff.me(desk).active
    assert desk.slots.applied == []
    assert entries(desk)[-1].outcome == "refused"


def test_the_last_manager_stays(desk: Desk) -> None:
    other = beside(desk, Role.MANAGER)
    staff.disable(desk, other.person.id)
    # The other manager's window is still open and tries to return the favour.
    with pytest.raises(Refused, match="last practice manager"):
        staff.disable(other, desk.person.id)
    assert staff.me(desk).active


def test_a_reset_gives_a_one_time_password_and_keeps_the_former_key_known(desk: Desk) -> None:
    clinician = beside(desk, Role.CLINICIAN)
    password = staff.reset(desk, clinician.person.id)
    ((verb, _, name, given, until),) = desk.slots.applied
    assert (verb, name, given) == ("reset", clinician.person.name, password)
    assert until - clock.now() <= timedelta(hours=24)
    with desk.database.reading() as connection:
        former = connection.execute(sa.select(former_key)).one()
        row = connection.execute(sa.select(staff_table).where(staff_table.c.id == clinician.person.id)).one()
    assert (former.person, former.sign_public) == (clinician.person.id, clinician.sign_public)
    assert row.sign_public != clinician.sign_public
    assert staff.me(clinician).must_choose_password
    staff.password_chosen(clinician)
    assert not staff.me(clinician).must_choose_password


def test_a_reset_is_for_others_who_are_at_work(desk: Desk) -> None:
    clinician = beside(desk, Role.CLINICIAN)
    staff.disable(desk, clinician.person.id)
    for member_id in (desk.person.id, clinician.person.id, 999):
        with pytest.raises(UserError):
            staff.reset(desk, member_id)
    assert [verb for verb, *_ in desk.slots.applied] == ["remove"]


def test_a_slot_that_cannot_be_written_leaves_no_account(desk: Desk) -> None:
    def full_disk() -> None:
        raise OSError("no space")

    desk.slots.apply = full_disk  # type: ignore[method-assign]
    before = staff.members(desk)
    with pytest.raises(OSError):
        staff.add(desk, DOCTOR)
    assert staff.members(desk) == before
    assert entries(desk) == []
