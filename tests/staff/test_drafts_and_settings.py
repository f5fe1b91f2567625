"""Half-filled forms come back to their own person only; settings stay within what is safe."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.staff import service as staff
from frontdesk.staff.model import LONGEST_DRAFT, Settings
from tests.desks import beside, entries, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST)


def test_a_draft_comes_back_as_it_was_left(desk: Desk) -> None:
    staff.save_draft(desk, "register", {"state": {"given": "गीता"}, "where": {}})
    staff.save_draft(desk, "register", {"state": {"given": "गीता देवी"}, "where": {"step": 2}})
    assert staff.draft(desk, "register") == {"state": {"given": "गीता देवी"}, "where": {"step": 2}}
    assert [kept.form for kept in staff.drafts(desk)] == ["register"]
    staff.drop_draft(desk, "register")
    assert staff.draft(desk, "register") is None
    staff.drop_draft(desk, "register")


def test_a_draft_is_nobody_elses(desk: Desk) -> None:
    staff.save_draft(desk, "register", {"given": "Gita"})
    for other in (beside(desk, Role.RECEPTIONIST), beside(desk, Role.MANAGER)):
        assert staff.drafts(other) == ()
        staff.drop_draft(other, "register")
    assert staff.draft(desk, "register") == {"given": "Gita"}


def test_no_entry_tells_what_a_draft_holds(desk: Desk) -> None:
    staff.save_draft(desk, "register", {"given": "Gita"})
    assert "Gita" not in "".join(entry.body.decode() for entry in entries(desk))


def test_a_draft_beyond_all_measure_is_refused_and_the_earlier_one_stays(desk: Desk) -> None:
    staff.save_draft(desk, "register", {"given": "Gita"})
    with pytest.raises(UserError):
        staff.save_draft(desk, "register", {"given": "x" * LONGEST_DRAFT})
    assert staff.draft(desk, "register") == {"given": "Gita"}


def test_settings_change_one_at_a_time(desk: Desk) -> None:
    manager = beside(desk, Role.MANAGER)
    assert staff.settings(desk) == Settings(5, 10)
    staff.change_settings(manager, idle_minutes=15)
    assert staff.change_settings(manager, pin_hours=4) == Settings(15, 4)
    assert staff.settings(desk) == Settings(15, 4)


@pytest.mark.parametrize("wrong", [{"idle_minutes": 0}, {"idle_minutes": 16}, {"pin_hours": 3}, {"pin_hours": 15}])
def test_unsafe_settings_are_not_kept(desk: Desk, wrong: dict[str, int]) -> None:
    manager = beside(desk, Role.MANAGER)
    with pytest.raises(Invalid) as caught:
        staff.change_settings(manager, **wrong)
    assert set(caught.value.problems) == set(wrong)
    assert staff.settings(manager) == Settings()


def test_settings_are_the_managers(desk: Desk) -> None:
    with pytest.raises(Refused):
        staff.change_settings(desk, idle_minutes=10)
