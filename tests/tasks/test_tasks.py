"""Tasks: whoever takes one has it, and what somebody had who left waits for the others of their role again."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.foundation.words import N_
from frontdesk.staff import records as staff_records
from frontdesk.staff import service as staff
from frontdesk.tasks import records
from frontdesk.tasks import service as tasks
from frontdesk.tasks.model import NewTask
from tests.desks import beside, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "clinic", Role.MANAGER, at_work=staff_records.at_work)


def left_to_do(desk: Desk) -> int:
    new = NewTask("take_down", N_("Choose one from the list."), Role.MANAGER, clock.today())
    with desk.act(Action.TASK_DO) as work:
        return records.add(work, new)


def test_what_somebody_has_taken_is_theirs_alone(desk: Desk) -> None:
    other, number = beside(desk, Role.MANAGER), left_to_do(desk)
    assert [one.id for one in tasks.mine(other)] == [number]
    tasks.take(other, number)
    assert tasks.mine(desk) == ()
    with pytest.raises(Refused):
        tasks.finish(desk, number)


def test_what_somebody_had_who_left_is_their_roles_again(desk: Desk) -> None:
    other, reception, number = beside(desk, Role.MANAGER), beside(desk, Role.RECEPTIONIST), left_to_do(desk)
    tasks.take(other, number)
    staff.disable(desk, other.person.id)
    assert [one.id for one in tasks.mine(desk)] == [number]
    assert tasks.mine(reception) == ()
    with pytest.raises(Refused):
        tasks.take(reception, number)
    assert tasks.finish(desk, tasks.take(desk, number).id).done_by == desk.person.id
    with pytest.raises(UserError, match="done already"):
        tasks.finish(desk, number)
