"""Lists through the window: choosing, correcting the columns, trying out, bringing in, going on, taking along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clinic import Clinic, patients
from frontdesk.foundation.errors import Cancelled
from tests.clinics import clinic
from tests.exchange.lists import brought
from tests.ui.windows import shell
from ui import jobs
from ui.exchange.columns import Columns
from ui.exchange.page import ListsPage
from ui.exchange.report import Report
from ui.exchange.start import Start
from ui.shell import Shell

CTRL = Qt.KeyboardModifier.ControlModifier
LIST = "Who,Mobile,DOB\nAsha Verma,98765 43210,25/03/1990\nRam,12,\nRam Kumar,98765 43211,\n"


@pytest.fixture
def window(manager: Clinic, qtbot: QtBot) -> Shell:
    made = shell(manager)
    qtbot.addWidget(made)
    made.go("lists")
    return made


@pytest.fixture
def page(window: Shell, tmp_path: Path) -> ListsPage:
    found = window.current
    assert isinstance(found, ListsPage)
    (tmp_path / "list.csv").write_text(LIST)
    found.ask_file = lambda _parent: tmp_path / "list.csv"
    found.ask_path = lambda _parent, name, form: tmp_path / f"{name}.{form}"
    return found


def columns(page: ListsPage) -> Columns:
    page.choose()
    jobs.wait_for_all()
    assert isinstance(page.step, Columns)
    return page.step


def test_a_list_comes_in_step_by_step_with_the_keyboard(page: ListsPage, window: Shell) -> None:
    step = columns(page)
    assert step.columns() == ("", "phone", "born")
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    jobs.wait_for_all()
    assert step.problem.isVisible()  # no column holds a name
    step.choices[0].set_value("name")
    assert not step.problem.isVisible()
    step.next.click()
    jobs.wait_for_all()
    trial = page.step
    assert isinstance(trial, Report)
    assert not trial.done
    assert [(row.row, row.outcome[1], row.why.split(":")[0]) for row in trial.table.rows()] == [("3", "bad", "Mobile")]
    assert trial.whole.text() == trial.table.rows()[0].why
    assert patients.count(page.desk) == 0
    trial.back.click()
    assert page.step is step
    assert step.columns()[0] == "name"
    step.next.click()
    jobs.wait_for_all()
    page.step.next.click()
    jobs.wait_for_all()
    assert isinstance(page.step, Report)
    assert page.step.done
    assert patients.count(page.desk) == 2
    page.step.next.click()
    assert isinstance(page.step, Start)
    assert "brought in on" in columns(page).banners[0].text()


def test_all_or_nothing_says_that_nobody_was_added(page: ListsPage) -> None:
    step = columns(page)
    step.choices[0].set_value("name")
    step.mode.set_value("all")
    page.try_out()
    jobs.wait_for_all()
    assert isinstance(page.step, Report)
    assert not page.step.next.isEnabled()
    page.bring_in()
    jobs.wait_for_all()
    assert isinstance(page.step, Report)
    assert page.step.summary.property("banner") == "bad"
    assert patients.count(page.desk) == 0


def test_an_import_that_was_stopped_is_offered_to_go_on(page: ListsPage, tmp_path: Path) -> None:
    from frontdesk.exchange import drafts, importing, reading

    many = reading.BATCH + 200
    path = tmp_path / "list.csv"
    path.write_text("Name\n" + "\n".join(f"Ram {'x' * (1 + n % 20)}" for n in range(many)))
    found = drafts.draft(path)

    def impatient(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    importing.bring_in(page.desk, found.table, drafts.plan(found), many, impatient)
    step = columns(page)
    assert step.unfinished is not None
    assert not step.choices[0].isEnabled()
    step.next.click()
    jobs.wait_for_all()
    assert isinstance(page.step, Report)
    assert page.step.result.whole
    assert patients.count(page.desk) == many


def test_a_file_is_dropped_on_the_page(page: ListsPage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    jobs.wait_for_all()
    assert isinstance(page.step, Columns)


def test_what_is_no_list_is_said_and_the_page_stays(page: ListsPage, tmp_path: Path, monkeypatch) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr("ui.errors.show", lambda _parent, error: told.append(error))
    (tmp_path / "list.csv").write_bytes(b"%PDF-1.7")
    page.choose()
    jobs.wait_for_all()
    assert "not a list" in str(told[0])
    assert isinstance(page.step, Start)


def test_names_in_a_list_are_never_read_as_markup(page: ListsPage, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Name,<b>Bold</b>\n<img src=x>,1\n")
    step = columns(page)
    assert "<img src=x>" in [one.text() for one in step.findChildren(type(step.problem._words))]


def test_long_cells_leave_the_choice_in_sight(page: ListsPage, window: Shell, tmp_path: Path) -> None:
    window.resize(1024, 700)
    (tmp_path / "list.csv").write_text("Name,{0}\n{1},{1}\n".format("heading " * 40, "word " * 400))
    step = columns(page)
    QApplication.processEvents()
    for one in step.choices:
        assert one.visibleRegion().boundingRect().width() == one.width()


def test_a_list_and_the_templates_leave_as_files(page: ListsPage, tmp_path: Path) -> None:
    brought(page.desk, written(tmp_path, "Name\nAsha Verma\n"))
    start = page.step
    assert isinstance(start, Start)
    start.export.click()
    assert set(start.form.errors()) == {"reason"}
    start.reason.set_value("recall")
    start.forms["csv"].setChecked(True)
    start.export.click()
    jobs.wait_for_all()
    assert (tmp_path / "patients.csv").read_text("utf-8-sig").splitlines()[1] == "P-000001,Asha,Verma,"
    for form in ("csv", "xlsx"):
        start.templates[form].click()
        assert (tmp_path / f"patients-template.{form}").stat().st_size > 100


def written(folder: Path, text: str) -> Path:
    path = folder / "small.csv"
    path.write_text(text)
    return path


def test_only_the_manager_sees_the_page(tmp_path: Path, qtbot: QtBot) -> None:
    opened = clinic(tmp_path)
    made = shell(opened)
    qtbot.addWidget(made)
    assert "lists" not in [one.key for one in made.places]
    opened.close()
