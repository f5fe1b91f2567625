"""The window: idle and sleep lock it, drafts survive for their person alone, and closing never loses anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk import keeping, opening
from frontdesk.access.roles import Role
from frontdesk.backup.door import NobodyHome
from frontdesk.foundation import clock
from frontdesk.vault.folder import ClinicFolder
from tests import clinics
from tests.conftest import Clock
from tests.ui import fronts
from ui import app, jobs, language
from ui.idle import Idle
from ui.patients.register_page import RegisterPage
from ui.staff.dialogs import OneTimePassword
from ui.staff.password import ChoosePassword
from ui.widgets.dialog import Dialog

MINUTE = 60.0


def test_a_window_that_the_screen_has_no_room_for_fills_it(qtbot: QtBot) -> None:
    room = QApplication.primaryScreen().availableSize()
    for width, filled in ((room.width() + 1, True), (room.width(), False)):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(width, room.height())
        app.show_whole(window)
        assert window.isMaximized() is filled


class Ticks:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks(monkeypatch: pytest.MonkeyPatch) -> Ticks:
    made = Ticks()
    monkeypatch.setattr(clock, "ticks", made)
    return made


def pass_time(window: app.FrontWindow, ticks: Ticks, seconds: float) -> None:
    """The timer looks every 30 seconds, as on a PC that is awake."""
    end = ticks.now + seconds
    while ticks.now < end:
        ticks.now = min(end, ticks.now + 30)
        window.check_idle()


def test_nobody_there_for_five_minutes_locks(qtbot: QtBot, tmp_path: Path, ticks: Ticks) -> None:
    window, _ = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    pass_time(window, ticks, 5 * MINUTE - 30)
    assert fronts.signed_in(window)
    pass_time(window, ticks, 30)
    assert not fronts.signed_in(window)
    fronts.at_the_door(qtbot, window)


def test_a_key_a_click_or_a_pen_keeps_the_window_open(qtbot: QtBot, tmp_path: Path, ticks: Ticks) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    assert window.presence is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TabletMove, QEvent.Type.TouchUpdate):
        pass_time(window, ticks, 4 * MINUTE)
        window.presence.eventFilter(shell, QEvent(kind))
    pass_time(window, ticks, 4 * MINUTE)
    window.presence.eventFilter(shell, QEvent(QEvent.Type.Timer))
    assert fronts.signed_in(window)
    pass_time(window, ticks, MINUTE)
    assert not fronts.signed_in(window)


def test_what_comes_in_at_the_window_a_dialog_or_an_input_method_keeps_it_open(
    qtbot: QtBot, tmp_path: Path, ticks: Ticks
) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    pass_time(window, ticks, 4 * MINUTE)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    pass_time(window, ticks, 4 * MINUTE)
    dialog = QDialog(shell)
    line = QLineEdit(dialog)
    dialog.open()
    pass_time(window, ticks, 30)
    QTest.mouseMove(dialog.windowHandle(), QPoint(2, 2))
    pass_time(window, ticks, 4 * MINUTE)
    line.setFocus()
    written = QInputMethodEvent()
    written.setCommitString("\u0939")
    QApplication.sendEvent(line, written)
    pass_time(window, ticks, 4 * MINUTE)
    assert fronts.signed_in(window)
    dialog.close()
    pass_time(window, ticks, MINUTE)
    assert not fronts.signed_in(window)


def test_a_patient_may_read_for_twenty_minutes_and_no_longer(ticks: Ticks) -> None:
    idle = Idle(minutes=5)
    idle.hold(24 * 3600)
    ticks.now += 20 * MINUTE + 5 * MINUTE - 1
    assert not idle.expired()
    ticks.now += 1
    assert idle.expired()


def test_the_usual_minutes_count_again_once_the_patient_is_done(ticks: Ticks) -> None:
    idle = Idle(minutes=5)
    idle.hold(20 * 60)
    ticks.now += MINUTE
    idle.hold(0)
    ticks.now += 5 * MINUTE
    assert idle.expired()


def test_sleep_locks_and_ends_the_shift(qtbot: QtBot, tmp_path: Path, frozen_clock: Clock, ticks: Ticks) -> None:
    clinic = clinics.clinic(tmp_path)
    window, _ = fronts.at_work(qtbot, clinic)
    opening.set_pin(clinic, "284913")
    frozen_clock.forward(seconds=59)
    window.check_idle()
    assert fronts.signed_in(window)
    frozen_clock.forward(seconds=61)  # the ticks stood still, as they do in sleep
    window.check_idle()
    assert not fronts.signed_in(window)
    door = fronts.at_the_door(qtbot, window).door
    assert door is not None
    assert not door.has_pin("farah")


def test_sleep_at_the_sign_in_ends_the_shift_too(
    qtbot: QtBot, tmp_path: Path, frozen_clock: Clock, ticks: Ticks
) -> None:
    clinic = clinics.clinic(tmp_path)
    window, _ = fronts.at_work(qtbot, clinic)
    opening.set_pin(clinic, "284913")
    window.lock()
    page = fronts.at_the_door(qtbot, window)
    assert page.door is not None
    assert page.door.has_pin("farah")
    frozen_clock.forward(hours=1)
    window.check_idle()
    assert not page.door.has_pin("farah")


def typed(window: app.FrontWindow) -> RegisterPage:
    shell = fronts.shell_of(window)
    shell.go("register")
    page = shell.current
    assert isinstance(page, RegisterPage)
    page.form.given.setText("Farida")
    page.form.family.setText("Sheikh")
    return page


def test_ctrl_l_keeps_the_draft_for_its_own_person(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    window, shell = fronts.at_work(qtbot, clinic)
    typed(window)
    QTest.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not fronts.signed_in(window))
    fronts.come_in(qtbot, window, "nisha", clinics.PASSWORD)
    other = fronts.shell_of(window)
    other.go("register")
    assert isinstance(other.current, RegisterPage)
    assert other.current.form.given.text() == ""
    window.lock()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    page = fronts.shell_of(window).current
    assert isinstance(page, RegisterPage)
    assert (page.form.given.text(), page.form.family.text()) == ("Farida", "Sheikh")


def test_closing_the_window_keeps_the_draft_and_lets_the_folder_go(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    window, _ = fronts.at_work(qtbot, clinic)
    typed(window)
    window.close()
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    page = fronts.shell_of(window).current
    assert isinstance(page, RegisterPage)
    assert page.form.given.text() == "Farida"


def test_a_dialog_does_not_outlive_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    dialog = Dialog(shell, "Meera Kulkarni")
    dialog.open()
    assert dialog.isVisible()
    window.lock()
    assert not any(one.isVisible() for one in QApplication.topLevelWidgets() if isinstance(one, Dialog))


@pytest.mark.parametrize("here", [True, False], ids=["here", "elsewhere"])
def test_only_what_was_copied_here_does_not_outlive_a_lock(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: bool
) -> None:
    # A platform without a screen does not know who copied.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: here)
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    shown = OneTimePassword(shell, "Farida Contractor", "farida", "kulfi-mango-once")
    shown.open()
    shown.copy.click()
    assert QApplication.clipboard().text() == "kulfi-mango-once"
    window.lock()
    assert QApplication.clipboard().text() == ("" if here else "kulfi-mango-once")


def test_a_full_disk_never_keeps_anybody_signed_in(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    clinic = clinics.clinic(tmp_path)
    window, _ = fronts.at_work(qtbot, clinic)
    typed(window)
    clinic.database.engine.dispose()
    (tmp_path / "clinic" / "clinic.db").unlink()
    for rest in ("clinic.db-wal", "clinic.db-shm"):
        (tmp_path / "clinic" / rest).unlink(missing_ok=True)
    (tmp_path / "clinic" / "clinic.db").mkdir()
    window.lock()
    assert not fronts.signed_in(window)
    assert "could not be" in caplog.text
    assert "Farida" not in caplog.text
    with ClinicFolder(tmp_path / "clinic").hold():
        pass


def test_the_language_changes_with_what_is_half_typed_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    typed(window)
    shell.go("verify")
    window.change_language("ur")
    assert language.current() == "ur"
    assert window.shell is shell
    assert shell.current is not None
    assert shell.current.key == "verify"
    shell.go("register")
    assert isinstance(shell.current, RegisterPage)
    assert shell.current.form.given.text() == "Farida"


def test_a_draft_of_a_page_not_yet_opened_survives_a_change_of_language(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    window, _ = fronts.at_work(qtbot, clinic)
    typed(window)
    window.lock()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    shell = fronts.shell_of(window)
    shell.go("patients")
    window.change_language("hi")
    window.change_language("en")
    shell.save_drafts()
    shell.go("register")
    assert isinstance(shell.current, RegisterPage)
    assert shell.current.form.given.text() == "Farida"


def test_the_door_for_backups_is_open_while_somebody_is_signed_in(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    to = tmp_path / "medium"
    to.mkdir()
    window, _ = fronts.at_work(qtbot, clinic)
    qtbot.waitUntil(lambda: bool(clinic.on_close))
    assert keeping.ask_running(clinic.folder, to)["state"] == "attested"
    window.lock()
    with pytest.raises(NobodyHome):
        keeping.ask_running(clinic.folder, to)


def one_time(qtbot: QtBot, tmp_path: Path) -> tuple[app.FrontWindow, ChoosePassword]:
    manager = clinics.clinic(tmp_path, Role.MANAGER)
    name, once = clinics.hire(manager, Role.RECEPTIONIST)
    manager.close()
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.come_in(qtbot, window, name, once)
    page = window.centralWidget()
    assert isinstance(page, ChoosePassword)
    return window, page


def test_a_one_time_password_opens_only_the_choice_of_an_own_one(qtbot: QtBot, tmp_path: Path) -> None:
    window, page = one_time(qtbot, tmp_path)
    assert not fronts.signed_in(window)
    for field in (page.fields.password, page.fields.again):
        QTest.keyClicks(field.field, "marigold-harbour-pencil-7")
    page.choose()
    jobs.wait_for_all()
    qtbot.waitUntil(lambda: fronts.signed_in(window))
    window.lock()
    fronts.come_in(qtbot, window, "farah", "marigold-harbour-pencil-7")
    assert fronts.signed_in(window)


def test_who_walks_away_from_the_choice_of_a_password_is_signed_out(qtbot: QtBot, tmp_path: Path, ticks: Ticks) -> None:
    window, _ = one_time(qtbot, tmp_path)
    pass_time(window, ticks, 5 * MINUTE)
    page = fronts.at_the_door(qtbot, window)
    assert not fronts.signed_in(window)
    assert page.password.text() == ""


def test_closing_during_the_choice_of_a_password_lets_the_folder_go(qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = one_time(qtbot, tmp_path)
    window.close()
    with ClinicFolder(tmp_path / "clinic").hold():
        pass


def test_the_title_names_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    clinic = clinics.clinic(tmp_path)
    who = clinics.patient(clinic)
    window, shell = fronts.at_work(qtbot, clinic)
    shell.go("record", patient_id=who.id)
    assert window.windowTitle() == "Frontdesk"
