"""Guessing gets slower, for one name, across restarts, whatever the wall clock says (R30)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.vault import crypto
from frontdesk.vault.attempts import Attempts

SECRET = crypto.random_key()


class Machine:
    """The clock that runs since the machine started."""

    def __init__(self) -> None:
        self.now = 50_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def desk(tmp_path: Path, machine: Machine) -> Attempts:
    return Attempts(tmp_path / "attempts.json", SECRET, machine)


def again(tmp_path: Path, machine: Machine, secret: bytes = SECRET) -> Attempts:
    return Attempts(tmp_path / "attempts.json", secret, machine)


def fail(desk: Attempts, times: int, name: str = "Asha Rao") -> None:
    for _ in range(times):
        desk.failed(name)


def test_four_slips_cost_nothing_then_the_wait_doubles_to_a_cap(desk):
    waits = []
    for _ in range(12):
        desk.failed("Asha Rao")
        waits.append(desk.wait("Asha Rao"))
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_the_wait_runs_down(desk, machine):
    fail(desk, 5)
    machine.now += 29
    assert desk.wait("Asha Rao") == 1
    machine.now += 2
    assert desk.wait("Asha Rao") == 0


def test_one_persons_slips_keep_nobody_else_out(desk):
    fail(desk, 10)
    assert desk.wait("Bilal") == 0
    assert desk.wait("asha  RAO") == 900


@pytest.mark.parametrize("forget", ["succeeded", "cleared"])
def test_success_or_a_reset_starts_afresh(desk, forget):
    fail(desk, 6)
    fail(desk, 6, "Bilal")
    getattr(desk, forget)("Asha Rao")
    assert desk.wait("Asha Rao") == 0
    assert desk.wait("Bilal") == 60


def test_restarting_the_program_does_not_help(desk, machine, tmp_path):
    fail(desk, 6)
    assert again(tmp_path, machine).wait("Asha Rao") == 60


def test_restarting_the_machine_counts_only_time_that_surely_passed(desk, machine, tmp_path):
    fail(desk, 10)
    machine.now = 100.0
    later = again(tmp_path, machine)
    assert later.wait("Asha Rao") == 800
    machine.now = 500.0
    assert later.wait("Asha Rao") == 400
    machine.now = 50_001.0
    assert later.wait("Asha Rao") == 0


@pytest.mark.parametrize("years", [-10, 10])
def test_setting_the_clock_changes_nothing(desk, frozen_clock, years):
    fail(desk, 7)
    frozen_clock.instant += timedelta(days=365 * years)
    assert desk.wait("Asha Rao") == 120


def test_the_file_holds_no_name(desk, tmp_path):
    fail(desk, 3)
    content = (tmp_path / "attempts.json").read_text().casefold()
    assert "asha" not in content
    assert "rao" not in content


def test_editing_the_file_makes_everyone_wait_once(desk, machine, tmp_path, caplog):
    fail(desk, 10)
    path = tmp_path / "attempts.json"
    path.write_text(path.read_text().replace('"count":10', '"count":1'))
    assert desk.wait("Asha Rao") == 30
    assert desk.wait("Bilal") == 30
    machine.now += 31
    assert desk.wait("Bilal") == 0
    desk.succeeded("Bilal")
    assert desk.wait("Asha Rao") == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b'{"failures": {}, "mac": ""}', b"\xff\xfe", b'{"failures": {"\xff": {}}}', bytes(5_000_000)],
)
def test_a_file_that_is_none_of_ours_is_an_edited_one(desk, tmp_path, content, caplog):
    (tmp_path / "attempts.json").write_bytes(content)
    assert desk.wait("Asha Rao") == 30


def test_a_file_from_another_computer_is_an_edited_one(desk, machine, tmp_path, caplog):
    fail(desk, 1)
    assert again(tmp_path, machine, crypto.random_key()).wait("Asha Rao") == 30
