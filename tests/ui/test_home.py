"""The first page: each role sees its own worklists, read from the records, and the keyboard opens what is listed."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic
from frontdesk.patients.model import Guardian
from tests import clinics
from tests.conftest import Clock
from tests.ui import fronts, windows
from ui import jobs
from ui.home.lists import LISTS, Entry
from ui.home.page import HomePage
from ui.patients.record_page import RecordPage
from ui.policy.page import PolicyPage
from ui.shell import Shell

SEEN = {
    Role.RECEPTIONIST: ["tasks", "consents", "of-age", "incomplete"],
    Role.CLINICIAN: ["tasks"],
    Role.MANAGER: ["tasks", "consents", "of-age", "incomplete", "twice"],
}


def home(shell: Shell) -> HomePage:
    shell.go("home")
    jobs.wait_for_all()
    assert isinstance(shell.current, HomePage)
    return shell.current


def listed(page: HomePage, key: str) -> list[tuple[str, str]]:
    return [(row.name, row.why) for row in page.cards[key].table.rows()]


@pytest.mark.parametrize("role", list(Role))
def test_each_role_has_its_own_lists(qtbot: QtBot, tmp_path: Path, role: Role) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path, role))
    page = home(shell)
    assert list(page.cards) == SEEN[role]
    window.close()


def test_nothing_is_shown_until_the_lists_are_read(
    qtbot: QtBot, desk_clinic: Clinic, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(_clinic: Clinic) -> list[Entry]:
        gate.wait(600)
        return []

    monkeypatch.setattr("ui.home.page.LISTS", (replace(LISTS[0], read=slowly),))
    page = HomePage(windows.shell(desk_clinic))
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert page.lists.isHidden()
    qtbot.waitUntil(page.looking.isVisible)
    gate.set()
    jobs.wait_for_all()
    assert (page.lists.isVisible(), page.looking.isVisible()) == (True, False)


def test_a_reason_has_the_room_that_the_names_leave(qtbot: QtBot, desk_clinic: Clinic) -> None:
    clinics.patient(desk_clinic, date(1990, 6, 1), given="Om", family="Rao")
    _window, shell = fronts.at_work(qtbot, desk_clinic)
    table = home(shell).cards["incomplete"].table
    assert table.columnWidth(1) > 1.5 * table.columnWidth(0) > 0


def test_the_manager_is_told_when_the_policy_is_to_be_reviewed(
    qtbot: QtBot, tmp_path: Path, frozen_clock: Clock
) -> None:
    frozen_clock.forward(days=366)
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path, Role.MANAGER))
    page = home(shell)
    ((said, when),) = listed(page, "tasks")
    assert ("policy" in said, "Was due" in when) == (True, True)
    QTest.keyClick(page.cards["tasks"].table, Qt.Key.Key_Return)
    assert isinstance(shell.current, PolicyPage)
    shell.current.say_reviewed()
    assert listed(home(shell), "tasks") == []
    window.close()


def test_who_comes_of_age_and_what_is_missing_is_listed(qtbot: QtBot, tmp_path: Path, frozen_clock: Clock) -> None:
    clinic = clinics.clinic(tmp_path)
    window, shell = fronts.at_work(qtbot, clinic)
    page = home(shell)
    assert listed(page, "of-age") == listed(page, "incomplete") == []
    mother = (Guardian("Lata Kulkarni", "mother"),)
    clinics.patient(clinic, date(2008, 12, 1), given="Ravi", guardians=mother)
    clinics.patient(clinic, date(2008, 11, 20), given="Asha")
    clinics.patient(clinic, date(2009, 6, 1), given="Tara", guardians=mother)
    page = home(shell)
    assert listed(page, "of-age") == [
        ("Asha Kulkarni", "Turned 18 on 20 Nov 2026"),
        ("Ravi Kulkarni", "Turns 18 on 1 Dec 2026"),
    ]
    assert ("Asha Kulkarni", "Address, Emergency contact") in listed(page, "incomplete")
    window.close()


def test_enter_opens_the_record_of_a_line(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    clinics.patient(clinic)
    window, shell = fronts.at_work(qtbot, clinic)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    page = home(shell)
    table = page.cards["consents"].table
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert isinstance(shell.current, RecordPage)
    assert shell.current.patient is not None
    assert shell.current.patient.given == "Meera"
    window.close()


def test_the_lists_come_behind_and_do_not_take_the_box_from_whoever_types(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    window, shell = fronts.at_work(qtbot, clinic)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    jobs.wait_for_all()
    clinics.patient(clinic)
    shell.go("policy")
    shell.go("home")
    assert isinstance(shell.current, HomePage)
    table = shell.current.cards["consents"].table
    assert table.rows() == []
    assert shell.current.hasFocus()
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.search_box.hasFocus()
    jobs.wait_for_all()
    assert [row.name for row in table.rows()] == ["Meera Kulkarni"]
    assert shell.search_box.hasFocus()
    window.close()
