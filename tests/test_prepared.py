"""A verb in two halves: what was got ready counts only while nothing else has happened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.desk import Desk, Work
from frontdesk.foundation.errors import Refused
from frontdesk.prepared import prepared
from tests.desks import beside, entries, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path)
    yield opened
    opened.database.close()


def set_minutes(desk: Desk, minutes: int) -> None:
    with desk.act(Action.CLINIC_SETTINGS) as work:
        work.set_setting("idle_minutes", minutes)


def test_what_was_got_ready_is_used_when_nothing_happened_since(desk: Desk) -> None:
    looked: list[int] = []

    def look(work: Work, step: int) -> int:
        looked.append(step)
        return int(work.setting("idle_minutes")) + step

    @prepared(Action.CLINIC_SETTINGS, look)
    def raise_minutes(work: Work, minutes: int) -> int:
        work.set_setting("idle_minutes", minutes)
        return minutes

    set_minutes(desk, 5)
    assert raise_minutes(desk, 2) == 7
    assert looked == [2]
    assert entries(desk)[-1].action == Action.CLINIC_SETTINGS


def test_it_is_made_again_when_somebody_wrote_meanwhile(desk: Desk) -> None:
    seen: list[int] = []

    def look(work: Work) -> int:
        seen.append(int(work.setting("idle_minutes")))
        if len(seen) == 1:
            set_minutes(desk, 20)
        return seen[-1]

    @prepared(Action.CLINIC_SETTINGS, look)
    def add_one(work: Work, minutes: int) -> int:
        work.set_setting("idle_minutes", minutes + 1)
        return minutes + 1

    set_minutes(desk, 5)
    assert add_one(desk) == 21
    assert seen == [5, 20]


def test_getting_ready_may_not_write(desk: Desk) -> None:
    @prepared(Action.CLINIC_SETTINGS, lambda work: work.set_setting("idle_minutes", 9))
    def nothing(_work: Work, _ready: None) -> None:
        return None

    count = len(entries(desk))
    with pytest.raises(AssertionError, match="only offers a choice"):
        nothing(desk)
    assert len(entries(desk)) == count


def test_who_may_not_do_it_is_refused_before_anything_is_got_ready(desk: Desk) -> None:
    looked: list[bool] = []

    @prepared(Action.CLINIC_SETTINGS, lambda work: looked.append(True))
    def nothing(_work: Work, _ready: None) -> None:
        return None

    reception = beside(desk, Role.RECEPTIONIST)
    with pytest.raises(Refused):
        nothing(reception)
    assert looked == []
    assert (entries(desk)[-1].action, entries(desk)[-1].outcome) == (Action.CLINIC_SETTINGS, "refused")
