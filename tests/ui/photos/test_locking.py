"""A lock in the middle of an intake: it stops between two files, shows nothing, and is gone on with after unlocking."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk import verify
from frontdesk.clinic import intake, photos, picture, staff
from frontdesk.foundation.errors import Fault, Refused, UserError
from tests import clinics
from tests.photos.shots import PLANTED, agree, shot
from tests.ui import fronts
from tests.ui.photos.rooms import CTRL, in_dialog, settle
from ui import jobs
from ui.app import FrontWindow
from ui.ending import Ending
from ui.photos import reported
from ui.photos.cut_off import CutOffView
from ui.photos.incoming import MOST_KEPT, listed, sources_of
from ui.photos.intake_view import IntakeView
from ui.photos.page import PhotosPage
from ui.photos.report_view import ReportView
from ui.widgets.dialog import Dialog
from ui.widgets.progress import ProgressDialog

MANY, FEW = 100, 8
LONGEST_MS = 300_000


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Many photographs, and one file that is none."""
    made = tmp_path / "card"
    made.mkdir()
    for seed in range(MANY):
        (made / f"IMG_{seed:02}.jpg").write_bytes(shot(seed, 320, 240))
    (made / "ABOUT.jpg").write_bytes(b"no picture")
    return made


@pytest.fixture
def front(tmp_path: Path, qtbot: QtBot, prompt: None) -> Iterator[FrontWindow]:
    """A receptionist in the whole window, before the photographs of a patient who agreed to them."""
    clinic = clinics.clinic(tmp_path)
    who = clinics.patient(clinic, given="Nirmala")
    agree(clinic.desk, who)
    window, shell = fronts.at_work(qtbot, clinic)
    shell.go("photos", patient_id=who.id)
    settle()
    yield window
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    settle()


def view(window: FrontWindow) -> IntakeView:
    page = fronts.shell_of(window).current
    assert isinstance(page, PhotosPage)
    return page.intake


def came_in(window: FrontWindow) -> int:
    """How many photographs are in the record."""
    found = photos.sessions(fronts.shell_of(window).clinic.desk, view(window).patient_id)
    return sum(one.photos for one in found)


def told(window: FrontWindow) -> tuple[str, list[object]]:
    """What the report says: in sum, and of each file."""
    report = view(window).report
    assert isinstance(report, ReportView)
    return report.summary.text(), report.table.rows()


def chosen(window: FrontWindow, card: Path) -> IntakeView:
    """All of them, to be taken in."""
    page = fronts.shell_of(window).current
    assert isinstance(page, PhotosPage)
    page.open_intake()
    page.intake.which.add_paths([card])
    settle()
    return page.intake


@pytest.fixture
def rest(gate: threading.Event, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Only a few come in until it is set: however busy the computer is, the lock comes in the midst of the intake."""
    judged, begun = picture.accept, count()

    def accept(data: bytes) -> picture.Picture:
        if next(begun) >= FEW:
            gate.wait(LONGEST_MS / 1000)
        return judged(data)

    monkeypatch.setattr(intake, "accept", accept)
    return gate


def half_way(window: FrontWindow, card: Path, qtbot: QtBot) -> None:
    """An intake of all of them, some of which are in."""
    intake_view = chosen(window, card)
    intake_view.site.set_value("chin")
    intake_view.take()
    qtbot.waitUntil(lambda: came_in(window) > 2)


def by_key(window: FrontWindow, qtbot: QtBot) -> None:
    """Ctrl+L, before the dialog that says how far the intake is."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ProgressDialog))
    assert window.presence is not None
    assert window.presence.eventFilter(window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, CTRL))
    qtbot.waitUntil(lambda: not fronts.signed_in(window))


def by_idling(window: FrontWindow, qtbot: QtBot) -> None:
    """Nobody touched anything for long enough."""
    window.idle.last -= 3600
    window.check_idle()


@pytest.mark.parametrize("lock", [by_key, by_idling])
def test_an_intake_stops_between_two_files_and_goes_on_after_unlocking(
    front: FrontWindow, card: Path, rest: threading.Event, qtbot: QtBot, lock: Callable[[FrontWindow, QtBot], None]
) -> None:
    half_way(front, card, qtbot)
    shown = view(front)
    lock(front, qtbot)
    assert not fronts.signed_in(front)
    rest.set()
    said = " ".join(one.text() for one in front.findChildren(QLabel) if one.isVisible())
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [front]
    assert "Nirmala" not in said
    assert "IMG_" not in said
    fronts.at_the_door(qtbot, front)
    assert not shiboken6.isValid(shown), "what showed the patient is gone"
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    settle()
    cut = view(front).report
    assert isinstance(cut, CutOffView)
    before = came_in(front)
    assert 2 < before < MANY
    assert f"session now: {before}." in cut.summary.text()
    assert f"Files to go on with: {MANY + 1 - before}." in cut.summary.text()
    cut.go_on.click()
    jobs.wait_for_all()
    settle()
    report = view(front).report
    assert isinstance(report, ReportView)
    assert (before + len(report.report.kept), len(report.report.duplicates)) == (MANY, 0)
    assert [one.source.name for one in report.report.refused] == ["ABOUT.jpg"], "what was refused is said"
    assert came_in(front) == MANY


def test_what_was_refused_is_told_until_its_person_is_done_with_it(
    front: FrontWindow, card: Path, qtbot: QtBot
) -> None:
    for path in sorted(card.glob("IMG*"))[2:]:
        path.unlink()
    chosen(front, card).take()
    jobs.wait_for_all()
    settle()
    first = told(front)
    assert first[0] == "In the record now: 2. Not taken in: 1."
    front.lock()
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    settle()
    assert told(front) == first
    again = view(front).report
    assert isinstance(again, ReportView)
    assert not again.go_on.isVisible()
    assert again.rows.whole.text() == again.table.rows()[0]["why"] != "", "in full, however narrow the window is"
    in_dialog(Dialog, lambda dialog: dialog.accept())
    again.remove.click()
    jobs.wait_for_all()
    assert [path.name for path in card.iterdir()] == ["ABOUT.jpg"], "they are still known to be in the record"
    again.done.click()
    front.lock()
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == ()


def test_nothing_of_it_lies_about(
    front: FrontWindow, card: Path, rest: threading.Event, qtbot: QtBot, tmp_path: Path
) -> None:
    half_way(front, card, qtbot)
    front.lock()
    rest.set()
    fronts.at_the_door(qtbot, front)
    front.close()
    for path in tmp_path.rglob("*"):
        if path.is_file() and card not in path.parents:
            assert PLANTED not in path.read_bytes(), path.name
    found = verify.with_password(tmp_path / "clinic", "nisha", clinics.PASSWORD, full=True)
    assert [str(one) for one in found.findings] == [], "no file without its record, no record without its file"


def test_the_end_of_the_last_file_is_told_after_unlocking(
    front: FrontWindow, card: Path, rest: threading.Event, qtbot: QtBot
) -> None:
    for path in sorted(card.glob("IMG*"))[FEW + 1 :]:
        path.unlink()
    (card / "ABOUT.jpg").unlink()
    half_way(front, card, qtbot)
    rest.set()
    assert QThreadPool.globalInstance().waitForDone(LONGEST_MS)  # and the window has not heard of it yet
    front.lock()
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    settle()
    page, cut = fronts.shell_of(front).current, view(front).report
    assert isinstance(cut, CutOffView)
    assert not cut.go_on.isVisible()
    assert f"session now: {FEW + 1}." in cut.summary.text()
    cut.done.click()
    assert isinstance(page, PhotosPage)
    assert page.stack.currentWidget() is page.browser


def test_files_that_are_chosen_and_not_begun_are_still_chosen(front: FrontWindow, card: Path, qtbot: QtBot) -> None:
    chosen(front, card).time.set_value("none")
    front.lock()
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    settle()
    again = view(front)
    assert len(again.which.all()) == MANY + 1
    assert again.time.value() == "none"
    assert again.begin.isEnabled()


def test_a_draft_lists_files_in_their_order_and_not_without_end(tmp_path: Path) -> None:
    names = [[str(tmp_path / "b"), "2.jpg", "1.jpg"], [str(tmp_path / "a"), "3.jpg"], [str(tmp_path / "b"), "4.jpg"]]
    assert listed(sources_of(names)) == {"files": names, "lost": 0}
    waits = intake.Source("Pasted picture", waits="a stored file")
    assert listed([*sources_of(names), waits]) == {"files": names, "lost": 0}, "it is kept by itself"
    many = sources_of([[str(tmp_path), *(f"{number}.jpg" for number in range(MOST_KEPT + 5))]])
    kept = listed(many)
    assert (len(kept["files"][0]), kept["lost"]) == (1 + MOST_KEPT, 5)


def test_a_report_is_the_same_after_it_was_kept(tmp_path: Path) -> None:
    card, paste = intake.Source("1.jpg", tmp_path / "1.jpg"), intake.Source("Pasted", waits="a stored file")
    shot_now = intake.Source("Taken", taken=datetime(2026, 11, 22, 9, 14, 59), waits="another")
    broken = intake.Refusal(paste, UserError("{size} is too much.", field="photo", size=5))
    came = (intake.Came(card, 7, "ab" * 32),)
    for stopped in (None, Fault("The disk is full."), Refused("They said no on {day}.", day="2026-11-22")):
        report = intake.Report(came, came, (broken,), (shot_now,), stopped)
        body = reported.as_json(report)
        assert body is not None
        again = reported.of_json(json.loads(json.dumps(body)))
        assert (again.kept, again.duplicates, again.left) == (report.kept, report.duplicates, report.left)
        assert [(one.source, str(one.reason)) for one in again.refused] == [(paste, "5 is too much.")]
        assert (type(again.stopped), str(again.stopped)) == (type(stopped), str(stopped))
    assert reported.as_json(intake.Report(came, came, ())) is None, "nothing but that all came in"
    assert reported.as_json(intake.Report((), (), (), (card,) * (MOST_KEPT + 1))) is None


def test_work_in_the_background_keeps_nobody_waiting(front: FrontWindow, qtbot: QtBot, gate: threading.Event) -> None:
    jobs.run(None, "", lambda _progress: gate.wait(LONGEST_MS / 1000), lambda _: None, background=True)
    front.lock()
    assert not isinstance(front.centralWidget(), Ending)
    gate.set()
