"""The shell: each role finds its pages and only those, drafts are written sparingly, warnings stay in view."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, staff
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.words import N_
from frontdesk.vault import chain
from tests import clinics
from tests.ui import windows
from ui import shell as shells
from ui.patients.register_page import RegisterPage
from ui.places import PLACES, seen_by
from ui.shell import Shell
from ui.widgets.banner import Banner

RAILS = {
    Role.RECEPTIONIST: ["home", "patients", "verify", "policy", "backup", "settings"],
    Role.CLINICIAN: ["home", "patients", "verify", "policy", "settings"],
    Role.MANAGER: ["home", "patients", "verify", "policy", "backup", "lists", "staff", "audit", "settings"],
}


def shown(qtbot: QtBot, clinic: Clinic) -> Shell:
    made = windows.shell(clinic)
    qtbot.addWidget(made)
    made.first_page()
    made.activateWindow()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize("role", list(Role))
def test_each_role_sees_its_own_pages(qtbot: QtBot, tmp_path: Path, role: Role) -> None:
    made = shown(qtbot, clinics.clinic(tmp_path, role))
    assert [place.key for place in made.places] == RAILS[role]
    assert made.current is not None
    assert made.current.key == "home"
    made.clinic.close()


@pytest.mark.parametrize("role", list(Role))
def test_a_page_that_is_not_in_the_rail_is_marked_under_the_one_that_leads_to_it(
    qtbot: QtBot, tmp_path: Path, role: Role
) -> None:
    made = shown(qtbot, clinics.clinic(tmp_path, role))
    seen = [place for place in PLACES if seen_by(role, place)]
    for place in seen:
        assert not place.under or place.under in RAILS[role], place.key
    for place in seen:
        if place.key in ("due", "templates", "disclosures"):
            made.go(place.key)
            assert made.rail.current() == place.under
    made.clinic.close()


def test_keys_lead_to_the_pages(qtbot: QtBot, tmp_path: Path) -> None:
    made = shown(qtbot, clinics.clinic(tmp_path))
    QTest.keyClick(made, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert made.current is not None
    assert made.current.key == "register"
    QTest.keyClick(made, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert made.finder.hasFocus()
    for number, place in enumerate(made.places, start=1):
        QTest.keyClick(made, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda key=place.key: made.current is not None and made.current.key == key)
    with qtbot.waitSignal(made.lock_wanted):
        QTest.keyClick(made, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    made.clinic.close()


def typed(made: Shell) -> RegisterPage:
    made.go("register")
    page = made.current
    assert isinstance(page, RegisterPage)
    page.form.given.setText("Farida")
    return page


def test_a_draft_is_written_when_it_changed_and_dropped_when_it_is_empty(qtbot: QtBot, tmp_path: Path) -> None:
    made = shown(qtbot, clinics.clinic(tmp_path))
    page = typed(made)
    made.save_drafts()
    before = made.clinic.desk.database
    with before.reading() as connection:
        entries = connection.exec_driver_sql("select count(*) from audit_entry").scalar_one()
    made.save_drafts()
    with before.reading() as connection:
        assert connection.exec_driver_sql("select count(*) from audit_entry").scalar_one() == entries
    page.form.given.clear()
    made.save_drafts()
    assert staff.drafts(made.clinic.desk) == ()
    made.clinic.close()


def test_autosave_says_once_that_the_disk_is_full(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shells.AUTOSAVE_MS == 10_000
    made = shown(qtbot, clinics.clinic(tmp_path))
    typed(made)

    def full(*_: Any) -> None:
        raise Fault("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(made.clinic.desk.database, "writing", full)
        for _ in range(3):
            made._save_now_and_then()
        QApplication.processEvents()
        assert [one.text() for one in made.findChildren(Banner) if one.isVisible()] == ["The disk is full."]
    made._save_now_and_then()
    QApplication.processEvents()
    assert not [one for one in made.findChildren(Banner) if one.text() == "The disk is full." and one.isVisible()]
    made.clinic.close()


def test_a_draft_of_a_page_that_the_role_may_not_see_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    staff.save_draft(clinic.desk, "audit", {"state": {}, "where": {}})
    staff.save_draft(clinic.desk, "gone", {"state": {}, "where": {}})
    made = shown(qtbot, clinic)
    assert made.current is not None
    assert made.current.key == "home"
    clinic.close()


def test_what_is_wrong_with_the_trail_stays_in_view(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    clinic.warnings.append(chain.Finding(N_("Somebody put an older copy back."), {}))
    made = shown(qtbot, clinic)
    made.go("verify")
    assert "Somebody put an older copy back." in [one.text() for one in made.findChildren(Banner) if one.isVisible()]
    made.rebuild()
    QApplication.processEvents()
    assert "Somebody put an older copy back." in [one.text() for one in made.findChildren(Banner) if one.isVisible()]
    clinic.close()


def test_the_minutes_count_for_the_person_who_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    made = shown(qtbot, clinics.clinic(tmp_path, Role.MANAGER))
    with qtbot.waitSignal(made.idle_changed):
        made.restart_idle()
    with qtbot.waitSignal(made.idle_held) as held:
        made.hold_idle(60)
    assert held.args == [60]
    made.clinic.close()
