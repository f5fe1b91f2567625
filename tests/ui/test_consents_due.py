"""The whole lists of whom to ask: reached from the home page, worked through, printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic
from tests.clinics import clinic, consent, patient, sign_in
from tests.ui.windows import shell
from ui import jobs
from ui.app import SMALLEST
from ui.consents.due_page import DuePage
from ui.home.page import HomePage
from ui.language import set_language
from ui.patients.record_page import RecordPage
from ui.widgets.buttons import Button
from ui.widgets.printing import PrintDialog


@pytest.fixture
def desk_clinic(tmp_path: Path) -> Iterator[Clinic]:
    opened = clinic(tmp_path)
    yield opened
    opened.close()


def test_the_whole_list_is_one_click_from_home_and_leads_to_the_record_and_the_printer(
    desk_clinic: Clinic, qtbot: QtBot
) -> None:
    asked, never = patient(desk_clinic), patient(desk_clinic, given="Vidya")
    consent(desk_clinic, asked)
    window = shell(desk_clinic)
    qtbot.addWidget(window)
    window.go("home")
    assert isinstance(window.current, HomePage)
    whole = window.current.findChild(Button, "all-consents")
    assert whole is not None
    QTest.mouseClick(whole, Qt.MouseButton.LeftButton)
    page = window.current
    assert isinstance(page, DuePage)
    jobs.wait_for_all()
    assert not page.print_button.isEnabled(), "nobody is to be asked again"
    QTest.mouseClick(page.choices["ask"], Qt.MouseButton.LeftButton)
    jobs.wait_for_all()
    assert [row["patient_id"] for row in page.table.rows()] == [never.id]
    QTest.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    jobs.wait_for_all()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    assert never.ref in dialog.view.document.getAllText(0).text()
    assert dialog.view.document.status() is QPdfDocument.Status.Ready
    dialog.close()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.current, RecordPage)


def test_each_list_can_be_empty(desk_clinic: Clinic, qtbot: QtBot) -> None:
    window = shell(desk_clinic)
    qtbot.addWidget(window)
    window.go("due")
    jobs.wait_for_all()
    page = window.current
    assert isinstance(page, DuePage)
    for which in page.choices:
        page.show_list(which)
        jobs.wait_for_all()
        assert (page.table.rows(), page.count.text()) == ([], "")


def test_the_manager_saves_a_list_for_a_spreadsheet_and_nobody_else_can(qtbot: QtBot, tmp_path: Path) -> None:
    at_desk = clinic(tmp_path)
    never = patient(at_desk, given="Vidya")
    seen = {}
    for opened in (at_desk, None):
        at_work = opened or sign_in(tmp_path / "clinic")
        window = shell(at_work)
        qtbot.addWidget(window)
        window.go("due")
        jobs.wait_for_all()
        page = window.current
        assert isinstance(page, DuePage)
        page.show_list("ask")
        jobs.wait_for_all()
        seen[at_work.person.role] = page.export_button.isVisible()
        if opened is None:
            page.ask_path = lambda _parent, name: tmp_path / name  # type: ignore[method-assign,assignment]  # no dialog
            page.export_button.click()
            jobs.wait_for_all()
        window.end()
        at_work.close()
    assert seen == {Role.RECEPTIONIST: False, Role.MANAGER: True}
    assert never.ref in (tmp_path / "whom-to-ask-ask.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("code", ["en", "hi", "ur"])
def test_no_list_is_cut_off_in_the_smallest_window(
    desk_clinic: Clinic, qtbot: QtBot, code: str, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: set_language("en"))
    set_language(code)
    consent(desk_clinic, patient(desk_clinic))
    window = shell(desk_clinic)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    window.go("due")
    jobs.wait_for_all()
    QApplication.processEvents()
    page = window.current
    assert isinstance(page, DuePage)
    for one in page.choices.values():
        assert one.width() >= one.sizeHint().width(), one.text()
        assert page.rect().contains(one.geometry())
