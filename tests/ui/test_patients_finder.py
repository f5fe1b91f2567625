"""The search box that is always there: keys alone find and open anybody, from any page, by hand or by scanner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clinic import patients
from frontdesk.patients.model import NewPatient, Patient
from tests import clinics
from tests.ui import fronts
from ui.patients.page import PatientsPage
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.shell import Shell
from ui.widgets.table import Table

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    clinic = clinics.clinic(tmp_path)
    for given, family in (("Meera", "Kulkarni"), ("Lata", "Kulkarni"), ("Tariq", "Mahmood")):
        clinics.patient(clinic, given=given, family=family)
    window, shown = fronts.at_work(qtbot, clinic)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield shown
    window.close()


def key(shell: Shell, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or shell, key, modifier)
    QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    QApplication.processEvents()


def dropped(shell: Shell) -> list[str]:
    """The names in the list that dropped down; none while it is put away."""
    tables = [one for one in shell.findChildren(Table) if one.accessibleName() == "Patients found" and one.isVisible()]
    return [row["name"][0] for table in tables for row in table.rows()]


def opened(shell: Shell) -> Patient | None:
    return shell.current.patient if isinstance(shell.current, RecordPage) else None


def test_a_few_letters_and_enter_open_a_record_from_any_page(shell: Shell) -> None:
    shell.go("settings")
    key(shell, Qt.Key.Key_K, CTRL)
    write("tariq")
    assert dropped(shell) == ["Tariq Mahmood"]
    key(shell, Qt.Key.Key_Return)
    found = opened(shell)
    assert found is not None
    assert found.given == "Tariq"
    assert dropped(shell) == []
    assert shell.finder.text() == ""


def test_the_arrow_keys_choose_while_the_typing_goes_on(shell: Shell) -> None:
    shell.go("settings")
    key(shell, Qt.Key.Key_K, CTRL)
    write("kulkarni")
    first, second = dropped(shell)
    key(shell, Qt.Key.Key_Down)
    assert shell.finder.hasFocus()
    key(shell, Qt.Key.Key_Return)
    found = opened(shell)
    assert found is not None
    assert found.display_name == second != first


def test_an_estimated_age_is_shown_as_one_and_the_fathers_name_beside_whom_it_found(shell: Shell) -> None:
    patients.register(shell.clinic.desk, NewPatient("Guddu", age_years=40, parent_name="Ravi Prasad"))
    shell.go("settings")
    key(shell, Qt.Key.Key_K, CTRL)
    write("prasad")
    assert dropped(shell) == ["Guddu · Ravi Prasad"]
    (found,) = shell.findChildren(Table, "found")
    assert found.rows()[0]["age"] == "about 40 years"


def test_ctrl_k_offers_the_last_patients_and_esc_puts_them_away(shell: Shell) -> None:
    shell.go("settings")
    key(shell, Qt.Key.Key_K, CTRL)
    assert len(dropped(shell)) == 3
    key(shell, Qt.Key.Key_Escape)
    assert dropped(shell) == []
    assert not shell.finder.hasFocus()
    assert shell.current is not None
    assert shell.current.key == "settings"


def test_what_is_scanned_outside_a_field_opens_its_record(shell: Shell) -> None:
    shell.go("patients")
    assert isinstance(shell.current, PatientsPage)
    shell.current.table.setFocus()
    write("P-000003")
    key(shell, Qt.Key.Key_Return)
    found = opened(shell)
    assert found is not None
    assert found.id == 3


def test_a_letter_typed_into_a_field_stays_there(shell: Shell) -> None:
    shell.go("register")
    page = shell.current
    assert isinstance(page, RegisterPage)
    write("a/b")
    assert page.form.given.text() == "a/b"
    assert shell.finder.text() == ""


def test_ctrl_enter_shows_all_in_the_list_of_patients(shell: Shell) -> None:
    shell.go("settings")
    key(shell, Qt.Key.Key_K, CTRL)
    write("kulkarni")
    key(shell, Qt.Key.Key_Return, CTRL)
    assert isinstance(shell.current, PatientsPage)
    assert [row["name"][0] for row in shell.current.table.rows()] == ["Lata Kulkarni", "Meera Kulkarni"]
    assert dropped(shell) == []


def test_the_list_of_patients_remembers_what_was_looked_for(shell: Shell) -> None:
    shell.go("patients")
    write("kulkarni")
    key(shell, Qt.Key.Key_Return)
    assert opened(shell) is not None
    key(shell, Qt.Key.Key_Escape)
    assert isinstance(shell.current, PatientsPage)
    assert shell.finder.text() == "kulkarni"
    assert len(shell.current.table.rows()) == 2


def test_who_was_looked_for_in_vain_is_registered_with_that_name(shell: Shell) -> None:
    shell.go("settings")
    key(shell, Qt.Key.Key_K, CTRL)
    write("Farida Sheikh")
    assert dropped(shell) == []
    key(shell, Qt.Key.Key_N, CTRL)
    page = shell.current
    assert isinstance(page, RegisterPage)
    assert (page.form.given.text(), page.form.family.text()) == ("Farida", "Sheikh")
