"""Clumsy hands: pressed twice, held down, another patient asked for in the midst, locked before a dialog was read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShortcut, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import merging, patients, staff
from frontdesk.foundation.errors import Cancelled
from tests import clinics
from tests.ui import fronts
from tests.ui.photos.rooms import in_dialog
from ui import jobs
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.policy.publish_dialog import PublishDialog
from ui.shell import Shell
from ui.staff.dialogs import OneTimePassword
from ui.staff.page import StaffPage
from ui.widgets.buttons import ButtonKind, button
from ui.widgets.dialog import Dialog
from ui.widgets.text import tip

CTRL = Qt.KeyboardModifier.ControlModifier


def record(shell: Shell, patient_id: int) -> RecordPage:
    shell.go("record", patient_id=patient_id)
    page = shell.current
    assert isinstance(page, RecordPage)
    return page


def half_edited(shell: Shell, patient_id: int) -> RecordPage:
    """The record with a phone typed and not saved."""
    page = record(shell, patient_id)
    QTest.keyClick(page, Qt.Key.Key_E, CTRL)
    assert page.edit_form is not None
    page.edit_form.phone.setText("9822000001")
    return page


def test_what_is_half_typed_on_one_record_never_comes_into_another(shell: Shell) -> None:
    first = clinics.patient(shell.clinic, given="Asha", phone="9811000001")
    other = clinics.patient(shell.clinic, given="Babita", phone="9811000002")
    half_edited(shell, first.id)
    shell.go("settings")
    shell.rebuild()  # as another language does
    page = record(shell, other.id)
    assert page.edit_form is None
    shell.save_drafts()
    page = record(shell, first.id)
    assert page.edit_form is not None
    assert page.edit_form.phone.text() == "9822000001"


def test_it_waits_for_its_record_through_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    first = clinics.patient(shell.clinic, given="Asha")
    other = clinics.patient(shell.clinic, given="Babita")
    half_edited(shell, first.id)
    shell.go("settings")
    shell.rebuild()
    record(shell, other.id)
    window.lock()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    page = fronts.shell_of(window).current
    assert isinstance(page, RecordPage)
    assert page.edit_form is None
    page = record(fronts.shell_of(window), first.id)
    assert page.edit_form is not None
    assert page.edit_form.phone.text() == "9822000001"


@pytest.mark.parametrize("deed", ["edited", "merged"])
def test_it_is_never_saved_over_what_somebody_else_saved_meanwhile(qtbot: QtBot, tmp_path: Path, deed: str) -> None:
    clinics.clinic(tmp_path).close()
    window, shell = fronts.at_work(qtbot, clinics.sign_in(tmp_path / "clinic", "farah"))
    kept = clinics.patient(shell.clinic, given="Asha")
    half_edited(shell, (clinics.patient(shell.clinic) if deed == "merged" else kept).id)
    window.lock()
    fronts.come_in(qtbot, window, "nisha", clinics.PASSWORD)
    desk = fronts.shell_of(window).clinic.desk
    if deed == "merged":
        theirs = merging.merge(desk, kept.id, kept.id + 1, {}, "registered_twice")
    else:
        theirs = patients.edit(desk, kept.id, replace(kept.as_typed(), address="5 New Road"), kept.version)
    window.lock()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    page = fronts.shell_of(window).current
    assert isinstance(page, RecordPage)
    assert page.edit_form is not None
    assert page.edit_form.phone.text() == "9822000001"
    assert any("Somebody else saved this record" in one.text() for one in page.edit_form.findChildren(QLabel))
    QTest.keyClick(page, Qt.Key.Key_S, CTRL)
    assert patients.open_record(fronts.shell_of(window).clinic.desk, kept.id) == theirs


def test_a_page_that_fails_to_come_leaves_no_keys_of_the_one_before(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(shell, clinics.patient(shell.clinic).id)
    shell.go("verify")
    shell.go("record")
    verify = shell.pages["verify"]
    monkeypatch.setattr(verify, "arrive", lambda **_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        shell.go("verify")
    bound = {one.key().toString() for one in shell.findChildren(QShortcut)}
    assert "Ctrl+E" not in bound
    assert "Ctrl+O" in bound


def test_a_draft_that_can_not_be_put_back_keeps_neither_the_page_nor_the_idle_lock_away(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clinic = clinics.clinic(tmp_path)
    staff.save_draft(clinic.desk, "register", {"state": {"born": "neither a day"}, "where": {}})
    window = fronts.front(qtbot)
    with pytest.raises(ValueError, match="neither"):
        window.enter(clinic)
    assert window.presence is not None
    shell = fronts.shell_of(window)
    shell.go("register")
    assert isinstance(shell.current, RegisterPage)
    window.lock()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    assert fronts.shell_of(window).current is not None


def test_no_key_of_the_window_repeats_while_it_is_held(shell: Shell) -> None:
    for key in ("home", "patients", "verify"):
        shell.go(key)
        assert not [one.key().toString() for one in shell.findChildren(QShortcut) if one.autoRepeat()]


@pytest.mark.qt_no_exception_capture
def test_a_lock_ends_what_waited_for_a_dialog_without_a_word(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path, Role.MANAGER))
    clinics.hire(shell.clinic, Role.RECEPTIONIST)
    shell.go("staff")
    page = shell.current
    assert isinstance(page, StaffPage)
    page.table.select(next(number for number, row in enumerate(page.table.rows()) if row["name"] == "farah"))
    wrong: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: wrong.append(error))
    in_dialog(OneTimePassword, lambda _: window.lock())
    in_dialog(Dialog, lambda dialog: dialog.accept())
    page.reset_password()
    jobs.wait_for_all()
    qtbot.waitUntil(lambda: not fronts.signed_in(window))
    QApplication.processEvents()
    assert [type(one) for one in wrong] == [Cancelled]


def test_a_lock_asks_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """A document stands over a page; closing it leads to a record while another is half edited, which would ask."""
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    first = clinics.patient(shell.clinic, given="Asha")
    other = clinics.patient(shell.clinic, given="Babita")
    half_edited(shell, first.id)
    shell.go("verify")
    dialog = Dialog(shell, "A document")
    dialog.finished.connect(lambda _: shell.go("record", patient_id=other.id))
    dialog.open()
    asked: list[QDialog] = []

    def answer() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog) and front is not dialog:
            asked.append(front)
            front.done(0)

    timer = QTimer(timeout=answer)  # type: ignore[call-overload]  # the stub knows no signals here
    timer.start(50)
    window.lock()
    timer.stop()
    assert not fronts.signed_in(window)
    assert asked == []


def test_ctrl_l_locks_before_an_open_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    dialog = Dialog(shell, "Meera Kulkarni")
    dialog.open()
    assert window.presence is not None
    assert window.presence.eventFilter(dialog, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, CTRL))
    qtbot.waitUntil(lambda: not fronts.signed_in(window))


@pytest.mark.parametrize(("kind", "deeds"), [("primary", 1), ("danger", 1), ("plain", 2), ("quiet", 2)])
def test_a_double_click_does_what_matters_once(qtbot: QtBot, kind: ButtonKind, deeds: int) -> None:
    done: list[bool] = []
    made = button("Save", lambda: done.append(True), kind=kind)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    QTest.mouseDClick(made.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))
    assert len(done) == deeds


def test_enter_that_is_held_down_confirms_nothing(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Merge the files?")
    qtbot.addWidget(dialog)
    dialog.show()
    for to in (dialog.primary, dialog):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(to, held)
        assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == int(QDialog.DialogCode.Accepted)


def test_esc_by_mistake_loses_nothing_long_without_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path, Role.MANAGER))
    dialog = PublishDialog(shell, shell.clinic)
    dialog.open()
    answers = [False, True]

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        if asked is dialog or not isinstance(asked, Dialog):
            QTimer.singleShot(20, answer)
        else:
            asked.done(int(answers.pop(0)))

    dialog.version.setText("2027.1")
    for closed in (False, True):
        QTimer.singleShot(20, answer)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible() is not closed
    assert answers == []
    window.close()


@pytest.mark.parametrize("name", ["Asha &lt;b&gt; Rao", "<b>Asha</b>", "Rao & Sons", "Asha"])
def test_a_name_is_in_its_tooltip_as_it_was_typed(qapp: QApplication, name: str) -> None:
    shown = tip(name)
    read = QTextDocumentFragment.fromHtml(shown).toPlainText() if QtGui.Qt.mightBeRichText(shown) else shown
    assert read == name
