"""What must end before the window locks ends behind a screen of its own: a backup, and the clinic's new key."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk import keeping, rekeying
from frontdesk.access.roles import Role
from frontdesk.clinic import staff
from frontdesk.foundation.progress import Progress
from tests import clinics
from tests.ui import fronts
from tests.ui.signing import answer, handed_over
from ui import jobs, settings
from ui.app import FrontWindow
from ui.backup.page import BackupPage
from ui.consents.signing_page import SigningPage
from ui.ending import Ending
from ui.staff.new_key import NewKey
from ui.staff.page import StaffPage
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.progress import ProgressDialog


class Gate:
    """Work that goes on until it is let through or stopped."""

    def __init__(self) -> None:
        self.open, self.ended = threading.Event(), threading.Event()

    def work(self, progress: Progress) -> None:
        try:
            while not self.open.wait(0.02):
                progress(3, 10)
        finally:
            self.ended.set()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()
    jobs.wait_for_all()


def ending(window: FrontWindow) -> Ending:
    shown = window.centralWidget()
    assert isinstance(shown, Ending)
    return shown


def test_a_backup_ends_before_the_window_locks(qtbot: QtBot, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    settings.change(backup_folder=str(usb))
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path, Role.MANAGER))
    shell.go("backup")
    page = shell.current
    assert isinstance(page, BackupPage)
    page.back_up()
    window.lock()
    assert not fronts.signed_in(window)
    assert ending(window).bar.accessibleName() == "The backup is being finished…"
    fronts.at_the_door(qtbot, window)
    (made,) = keeping.snapshots(usb)
    assert made.state == "attested"


def test_the_form_that_a_patient_has_in_hand_is_taken_away_first(qtbot: QtBot, tmp_path: Path, gate: Gate) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    usual = QApplication.primaryScreen().size() - QSize(100, 100)
    window.setMinimumSize(300, 300)
    window.resize(usual)
    screen = handed_over(shell, clinics.patient(shell.clinic))
    qtbot.waitUntil(window.isFullScreen)
    answer(screen, "care")
    jobs.run(shell, "Making the backup…", gate.work, lambda _none: None, lasting=True)
    window.lock()
    qtbot.waitUntil(lambda: ending(window).bar.value() == 3)
    assert not screen.isVisible()
    assert not window.isFullScreen()
    gate.open.set()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    page = fronts.shell_of(window).current
    assert isinstance(page, SigningPage)
    assert page.begun is not None
    assert page.begun.choices["care"] is True


@pytest.mark.usefixtures("prompt")
def test_nothing_of_the_clinic_is_shown_meanwhile_and_closing_waits_too(
    qtbot: QtBot, tmp_path: Path, gate: Gate
) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    jobs.run(shell, "Making the backup…", gate.work, lambda _none: None, lasting=True)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ProgressDialog))  # its own dialog had opened
    window.lock()
    qtbot.waitUntil(lambda: ending(window).bar.value() == 3)
    assert QApplication.activeModalWidget() is None
    said = " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert "Farah" not in said
    assert "Lakeside" not in said
    window.close()
    assert window.isVisible()
    gate.open.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    clinics.sign_in(tmp_path / "clinic", "farah").close()  # the folder was let go


def test_a_backup_can_be_stopped_from_there(qtbot: QtBot, tmp_path: Path, gate: Gate) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    jobs.run(shell, "Making the backup…", gate.work, lambda _none: None, lasting=True)
    window.lock()
    stop = ending(window).findChild(Button, "offered")
    assert stop is not None
    stop.click()
    fronts.at_the_door(qtbot, window)
    assert gate.ended.is_set()


# -- a new key ---------------------------------------------------------------------------------------------------------
def agree_to(answers: int) -> None:
    """Press the primary button of the next dialogs."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, Dialog) and not isinstance(shown, ProgressDialog):
            shown.primary.click()
            if answers > 1:
                agree_to(answers - 1)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_closing_an_account_offers_a_new_key_for_the_clinic(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path, Role.MANAGER)
    clinics.hire(clinic, Role.RECEPTIONIST)
    before = clinic.data_key
    window, shell = fronts.at_work(qtbot, clinic)
    shell.go("staff")
    page = shell.current
    assert isinstance(page, StaffPage)
    assert not page.leavers.isVisible()
    page.table.select([row["name"] for row in page.table.rows()].index("farah"))
    agree_to(2)
    page.disable_member()
    waiting = window.centralWidget()
    assert isinstance(waiting, NewKey)
    qtbot.waitUntil(lambda: waiting.findChild(Button, "offered") is not None)
    assert waiting.title.text() == "The clinic has a new key"
    go = waiting.findChild(Button, "offered")
    assert go is not None
    go.click()
    fronts.come_in(qtbot, window, "nisha", clinics.PASSWORD)
    opened = fronts.shell_of(window).clinic
    assert opened.data_key != before
    assert rekeying.still_hold_the_key(opened.desk) == ()
    assert opened.warnings == []


def test_until_then_the_staff_page_says_who_still_holds_the_key(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path, Role.MANAGER)
    clinics.hire(clinic, Role.RECEPTIONIST)
    window, shell = fronts.at_work(qtbot, clinic)
    staff.disable(clinic.desk, clinics.number_of(clinic, "farah"))
    shell.go("staff")
    page = shell.current
    assert isinstance(page, StaffPage)
    assert page.leavers.isVisible()
    assert "Farah Siddiqui" in page.leavers.text()
    window.lock()


def test_a_key_that_can_not_be_renewed_is_said_and_the_old_one_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = clinics.clinic(tmp_path, Role.MANAGER)
    window, _ = fronts.at_work(qtbot, clinic)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    window.renew_key()
    waiting = window.centralWidget()
    assert isinstance(waiting, NewKey)
    with monkeypatch.context() as patch:
        patch.setattr("frontdesk.foundation.files.os.replace", full)
        qtbot.waitUntil(lambda: waiting.findChild(Button, "offered") is not None)
    assert waiting.title.text() == "The clinic keeps its present key"
    waiting.left.emit()
    fronts.come_in(qtbot, window, "nisha", clinics.PASSWORD)
    assert fronts.shell_of(window).clinic.data_key == clinic.data_key


# -- after a sign-in ---------------------------------------------------------------------------------------------------
def test_a_copy_that_nobody_vouched_for_is_proven_after_the_sign_in(qtbot: QtBot, tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    keeping.command_line_backup(tmp_path / "clinic", tmp_path / "usb", None)
    settings.change(backup_folder=str(tmp_path / "usb"))
    window, shell = fronts.at_work(qtbot, clinics.sign_in(tmp_path / "clinic", "farah"))
    qtbot.waitUntil(lambda: keeping.snapshots(tmp_path / "usb")[0].state == "attested")
    jobs.wait_for_all()
    assert shell.banners.count() == 0
    window.lock()


def test_a_damaged_copy_is_said_above_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    keeping.command_line_backup(tmp_path / "clinic", tmp_path / "usb", None)
    for path in (tmp_path / "usb").rglob("*.pack"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    settings.change(backup_folder=str(tmp_path / "usb"))
    window, shell = fronts.at_work(qtbot, clinics.sign_in(tmp_path / "clinic", "farah"))
    qtbot.waitUntil(lambda: shell.banners.count() == 1)
    told = shell.banners.itemAt(0).widget()
    assert isinstance(told, Banner)
    assert "damaged and does not count" in told.text()
    window.lock()
