"""The register of what left, through the manager's window: everything, what is out, what has to come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Action, Role
from frontdesk.clinic import Clinic, disclosures, tasks
from frontdesk.disclosures import register
from frontdesk.disclosures.model import Recipient
from frontdesk.patients.model import Patient
from tests.clinics import clinic, patient
from tests.disclosures.copies import let_go
from tests.ui.windows import shell
from ui import jobs, language
from ui.app import SMALLEST
from ui.disclosures.page import BACK, OUT, RegisterPage
from ui.home.page import HomePage
from ui.home.task_dialog import TaskDialog
from ui.photos.left_view import LeftView
from ui.photos.page import PhotosPage
from ui.shell import Shell
from ui.widgets.printing import PrintDialog


@dataclass
class Case:
    opened: Clinic
    window: Shell
    who: Patient

    def page(self) -> RegisterPage:
        self.window.go("lists")
        button = self.window.current.findChild(QPushButton, "to-register")
        assert button is not None
        button.click()
        page = self.window.current
        assert isinstance(page, RegisterPage)
        jobs.wait_for_all()
        return page


@pytest.fixture
def case(tmp_path: Path, qtbot: QtBot) -> Iterator[Case]:
    """A clinic from which two things left: to a studio, for a use that nobody allows, and to the patient."""
    opened = clinic(tmp_path, Role.MANAGER)
    who = patient(opened)
    let_go(opened.desk, who, Recipient("company", "Neem Studio", "", "IN"), purpose="photo_website")
    let_go(opened.desk, who, Recipient("patient", country="IN"), purpose="photo_record")
    window = shell(opened)
    qtbot.addWidget(window)
    yield Case(opened, window, who)
    opened.close()


def states(page: RegisterPage) -> list[str]:
    jobs.wait_for_all()
    return [row["state"][0] for row in page.table.rows()]


def test_the_register_shows_everything_and_what_has_to_come_back(case: Case) -> None:
    page = case.page()
    assert states(page) == ["Patient's own", "To take down: 2"]
    page.choices[BACK].click()
    assert states(page) == ["To take down: 2"]
    for one in disclosures.to_take_down(case.opened.desk, case.who.id):
        disclosures.take_down(case.opened.desk, one.item.id, "removed")
    page.choices[BACK].click()
    assert states(page) == []
    page.choices[OUT].click()
    assert states(page) == []
    page.choices["all"].click()
    assert states(page) == ["Patient's own", "Dealt with"]


@pytest.mark.parametrize("code", ["en", "hi", "ur"])
def test_every_column_is_seen_in_the_smallest_window(case: Case, code: str) -> None:
    case.window.rebuild(lambda: language.set_language(code))
    case.window.resize(*SMALLEST)
    table = case.page().table
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    assert min(table.columnWidth(number) for number in range(table.model().columnCount())) >= 90


def test_a_line_leads_to_its_sheet_and_to_the_patients_copies(case: Case) -> None:
    page = case.page()
    page.open_sheet()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PrintDialog)
    assert shown.pdf().startswith(b"%PDF")
    shown.accept()
    page.table.select(1)
    page.table.row_activated.emit(page.table.selected())
    jobs.wait_for_all()
    photos = case.window.current
    assert isinstance(photos, PhotosPage)
    assert isinstance(photos.stack.currentWidget(), LeftView)


def test_the_task_to_take_copies_down_leads_to_them_and_ends_with_the_last(case: Case) -> None:
    with case.opened.desk.act(Action.PHOTO_LIMIT) as work:
        assert register.call_back(work, case.who.id, "photo", (1, 2)) == 2
    case.window.go("home")
    home = case.window.current
    assert isinstance(home, HomePage)
    jobs.wait_for_all()
    (entry,) = home.cards["tasks"].table.rows()
    home.cards["tasks"].table.row_activated.emit(entry)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TaskDialog)
    opens = dialog.findChild(QPushButton, "task_record")
    assert opens is not None
    opens.click()
    jobs.wait_for_all()
    photos = case.window.current
    assert isinstance(photos, PhotosPage)
    assert isinstance(photos.stack.currentWidget(), LeftView)
    for one in disclosures.to_take_down(case.opened.desk, case.who.id):
        disclosures.take_down(case.opened.desk, one.item.id, "removed")
    assert tasks.mine(case.opened.desk) == ()
