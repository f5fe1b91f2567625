"""Accounts through the window: add, reset, close, and choosing a password of one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk import opening
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, staff
from tests.clinics import PASSWORD, clinic, hire, sign_in
from tests.ui.windows import shell
from ui import jobs
from ui.staff.dialogs import AddDialog, OneTimePassword
from ui.staff.page import StaffPage
from ui.staff.password import ChangePassword, ChoosePassword, ShiftPin
from ui.widgets.dialog import Dialog

NEW_PASSWORD = "seven quiet mangoes by the river"


@pytest.fixture
def page(manager: Clinic, qtbot: QtBot) -> StaffPage:
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("staff")
    found = window.current
    assert isinstance(found, StaffPage)
    return found


def answer(kind: type[Dialog], deed: Callable[[Dialog], None]) -> None:
    """Do `deed` to the next open dialog of `kind`."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if type(shown) is kind and isinstance(shown, kind):
            deed(shown)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def handed_over(seen: list[str]) -> Callable[[Dialog], None]:
    def deed(dialog: Dialog) -> None:
        assert isinstance(dialog, OneTimePassword)
        seen.append(dialog.shown.text())
        dialog.reject()
        assert dialog.isVisible(), "it must not close before the password is handed over"
        dialog.handed.setChecked(True)
        dialog.primary.click()

    return deed


def test_a_new_clinician_gets_a_one_time_password_that_opens_the_clinic(tmp_path: Path, qtbot: QtBot) -> None:
    manager = clinic(tmp_path, Role.MANAGER)
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("staff")
    page = window.current
    assert isinstance(page, StaffPage)
    seen: list[str] = []

    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, AddDialog)
        QTest.keyClicks(dialog.full_name, "Imran Sheikh")
        dialog.role.set_value(Role.CLINICIAN)
        dialog.discipline.set_value("psychologist")
        assert dialog.name.text() == "imran"
        answer(OneTimePassword, handed_over(seen))
        dialog.primary.click()

    answer(AddDialog, fill)
    page.add_member()
    row = page.table.selected()
    assert (row["name"], row["member"].discipline, row["state"][1]) == ("imran", "psychologist", "warn")
    manager.close()
    arrived = sign_in(tmp_path / "clinic", "imran", seen[0])
    assert arrived.must_choose_password
    arrived.close()


def test_the_slip_of_paper_is_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = OneTimePassword(None, "Imran Sheikh", "imran", "abcde-fghjk-mnpqr")
    qtbot.addWidget(dialog)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    dialog.print_to(printer)
    with pikepdf.open(tmp_path / "slip.pdf") as slip:
        assert len(slip.pages) == 1


def test_a_name_that_is_taken_is_said_beside_its_field(page: StaffPage, qtbot: QtBot) -> None:
    dialog = AddDialog(page, page.clinic)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.full_name.setText("Nisha the Second")
    dialog.name.setText("NISHA")
    dialog.primary.click()
    jobs.wait_for_all()
    assert dialog.form is not None
    assert list(dialog.form.errors()) == ["name"]
    assert dialog.isVisible()


def test_the_own_account_can_neither_be_reset_nor_closed(page: StaffPage) -> None:
    assert page.table.selected()["name"] == "nisha"
    assert not page.reset.isEnabled()
    assert not page.disable.isEnabled()
    page.disable_member()
    assert [one.active for one in staff.members(page.desk)] == [True]


def test_closing_an_account_asks_first_and_keeps_the_name_in_the_list(page: StaffPage, manager: Clinic) -> None:
    hire(manager, Role.RECEPTIONIST)
    page.arrive()
    page.table.select([row["name"] for row in page.table.rows()].index("farah"))
    answer(Dialog, lambda dialog: dialog.cancel.click())
    page.disable_member()
    assert all(one.active for one in staff.members(manager.desk))

    def close_it(dialog: Dialog) -> None:
        answer(Dialog, lambda offer: offer.cancel.click())  # a new key for the clinic: later
        dialog.primary.click()

    answer(Dialog, close_it)
    page.disable_member()
    row = page.table.selected()
    assert (row["name"], row["state"][1], page.reset.isEnabled()) == ("farah", "bad", False)


def test_a_lost_password_is_replaced(page: StaffPage, manager: Clinic, qtbot: QtBot) -> None:
    _, once = hire(manager, Role.RECEPTIONIST)
    page.arrive()
    page.table.select([row["name"] for row in page.table.rows()].index("farah"))
    seen: list[str] = []
    answer(Dialog, lambda dialog: dialog.primary.click())
    answer(OneTimePassword, handed_over(seen))
    page.reset_password()
    jobs.wait_for_all()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] != once


def test_leaving_the_one_time_password_leaves_no_copy(qtbot: QtBot) -> None:
    dialog = OneTimePassword(None, "Imran Sheikh", "imran", "abcde-fghjk-mnpqr")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._copy()
    assert QApplication.clipboard().text() == "abcde-fghjk-mnpqr"
    dialog.handed.setChecked(True)
    dialog.primary.click()
    assert QApplication.clipboard().text() == ""
    assert dialog.shown.text() == ""


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Clinic]:
    opened = clinic(tmp_path, Role.MANAGER)
    name, once = hire(opened, Role.RECEPTIONIST)
    opened.close()
    opened = sign_in(tmp_path / "clinic", name, once)
    yield opened
    opened.close()


def test_a_newcomer_chooses_a_password_and_goes_on(newcomer: Clinic, qtbot: QtBot) -> None:
    page = ChoosePassword(newcomer)
    qtbot.addWidget(page)
    page.fields.password.field.setText("123456789012")
    page.fields.again.field.setText("123456789013")
    page.choose()
    assert list(page.fields.form.errors()) == ["again"]
    page.fields.again.field.setText("123456789012")
    page.choose()
    jobs.wait_for_all()
    assert list(page.fields.form.errors()) == ["password"]
    page.fields.suggest.click()
    four = page.fields.suggestion.text()
    for field in (page.fields.password, page.fields.again):
        field.field.setText(four)
    with qtbot.waitSignal(page.done):
        page.choose()
    assert not newcomer.must_choose_password
    assert opening.check_password(newcomer, four)
    assert page.fields.password.text() == ""


def test_whoever_does_not_know_the_password_can_not_change_it(manager: Clinic, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ChangePassword(parent, manager)
    dialog.show()
    dialog.fields.current.field.setText("copper lantern drifts nowhere")
    for field in (dialog.fields.password, dialog.fields.again):
        field.field.setText(NEW_PASSWORD)
    dialog.primary.click()
    jobs.wait_for_all()
    assert dialog.form is not None
    assert list(dialog.form.errors()) == ["current"]
    assert opening.check_password(manager, PASSWORD)
    dialog.fields.current.field.setText(PASSWORD)
    dialog.primary.click()
    jobs.wait_for_all()
    assert not dialog.isVisible()
    assert opening.check_password(manager, NEW_PASSWORD)


def test_a_pin_needs_the_password_and_opens_the_shift(manager: Clinic, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ShiftPin(parent, manager)
    dialog.show()
    dialog.current.field.setText(PASSWORD)
    for typed, again, wrong in (("820561", "820562", "again"), ("123456", "123456", "pin")):
        dialog.pin.field.setText(typed)
        dialog.again.field.setText(again)
        dialog.primary.click()
        jobs.wait_for_all()
        assert dialog.form is not None
        assert list(dialog.form.errors()) == [wrong]
    for field in (dialog.pin, dialog.again):
        field.field.setText("820561")
    dialog.primary.click()
    jobs.wait_for_all()
    assert dialog.made
    assert opening.check_password(manager, "820561")
