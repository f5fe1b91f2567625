"""The screen in the patient's hands: nothing else is reached from it, and what was answered is not lost."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clinic import Clinic
from tests.clinics import PASSWORD, clinic, patient
from tests.ui.signing import (
    answer,
    click,
    draw,
    handed_over,
    page_for,
    press_lock,
    read_all,
    type_password,
    unlock,
)
from tests.ui.windows import shell
from ui.app import FrontWindow, same_process
from ui.consents.patient_screen import PatientScreen
from ui.consents.signing_page import SigningPage
from ui.consents.state import Unsigned, unsigned
from ui.shell import Shell
from ui.widgets.banner import Banner


def test_nothing_else_can_be_reached_from_the_patients_screen(desk_clinic: Clinic, window: Shell, qtbot: QtBot) -> None:
    held: list[int] = []
    locks: list[bool] = []
    window.idle_held.connect(held.append)
    window.lock_wanted.connect(lambda: locks.append(True))
    page = page_for(window, patient(desk_clinic))
    qtbot.waitUntil(window.isActiveWindow)
    press_lock(page.hand)
    assert len(locks) == 1
    click(page.hand)
    screen = page.handed
    assert screen is not None
    assert screen.geometry() == window.rect()
    QApplication.processEvents()
    window.resize(1100, 740)
    assert screen.geometry() == window.rect()
    for key in (Qt.Key.Key_K, Qt.Key.Key_N):
        QTest.keyClick(screen.next, key, Qt.KeyboardModifier.ControlModifier)
    press_lock(screen.next)
    assert len(locks) == 1
    QTest.keyClick(screen.next, Qt.Key.Key_F1)
    assert QApplication.activeModalWidget() is None
    assert window.current is page
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert screen.isAncestorOf(focus)
    unlock(screen)
    assert held == [20 * 60, 0]
    assert page.isEnabled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press_lock(page.hand)
    assert len(locks) == 2


class ByWhoeverHasTheForm(QCloseEvent):
    """As the window system sends it: by the cross of the window, by Alt+F4."""

    def spontaneous(self) -> bool:
        return True


def test_the_form_takes_the_whole_screen_until_the_staff_take_it_back(
    desk_clinic: Clinic, window: Shell, qtbot: QtBot
) -> None:
    window.setMinimumSize(300, 300)
    window.resize(700, 600)
    usual = window.size()
    screen = handed_over(window, patient(desk_clinic))
    qtbot.waitUntil(lambda: screen.size() == window.screen().size())
    assert window.isFullScreen()
    QCoreApplication.sendEvent(window, ByWhoeverHasTheForm())
    assert window.isVisible()
    unlock(screen)
    qtbot.waitUntil(lambda: window.size() == usual)
    assert not window.isFullScreen()
    closing = ByWhoeverHasTheForm()
    QCoreApplication.sendEvent(window, closing)
    assert closing.isAccepted(), "the staff can close it again"


def test_only_the_password_of_the_person_at_work_opens_it_and_five_wrong_ones_lock(
    desk_clinic: Clinic, window: Shell, qtbot: QtBot
) -> None:
    screen = handed_over(window, patient(desk_clinic))
    dialog = unlock(screen, "not the password")
    assert screen.isVisible()
    assert dialog.form is not None
    assert "password" in dialog.form.errors()
    with qtbot.waitSignal(window.lock_wanted):
        for number in range(4):
            type_password(dialog, f"guess {number}")
    assert screen.isVisible()


def test_answers_survive_a_power_cut_and_ink_does_not(desk_clinic: Clinic, window: Shell, qtbot: QtBot) -> None:
    who = patient(desk_clinic)
    screen = handed_over(window, who)
    read_all(screen)
    answer(screen, "care")
    draw(screen.sign.pad)
    window.save_drafts()
    assert window.current is not None
    state = window.current.state()
    assert state is not None
    assert [set(one) for one in state["forms"]] == [{one.name for one in fields(Unsigned)}]
    again = shell(desk_clinic)
    qtbot.addWidget(again)
    again.first_page()
    page = again.current
    assert isinstance(page, SigningPage)
    assert any("Not signed yet" in banner.text() for banner in page.findChildren(Banner))
    click(page.hand)
    assert page.handed is not None
    assert page.handed.choices()["care"] is True
    assert page.handed.sign.pad.is_empty()
    assert page.handed.stack.currentWidget() is page.handed.steps[0], "the text is read again"


def test_taken_back_unsigned_the_answers_are_kept_for_the_same_language_only(
    desk_clinic: Clinic, window: Shell
) -> None:
    screen = handed_over(window, patient(desk_clinic))
    read_all(screen)
    answer(screen, "care")
    unlock(screen)
    page = window.current
    assert isinstance(page, SigningPage)
    assert page.begun is not None
    assert page.begun.choices["care"] is True
    assert page.before is not None
    page.before.language.set_value("hi")
    assert page.begun.choices == {}
    assert page.form is not None
    assert page.form.text.language == "hi"


def test_an_unsigned_form_of_another_shape_is_let_go() -> None:
    kept = Unsigned(7, "hi", 2, None, {"care": True, "contact": False})
    assert unsigned(kept.as_json()) == kept
    strange = {**kept.as_json(), "witness": "Farah", "choices": {"care": "yes", "contact": False}}
    assert unsigned(strange) == Unsigned(7, "hi", 2, None, {"contact": False})
    assert unsigned({"patient_id": "7", "language": "hi", "choices": {}}) is None
    assert unsigned({}) is None


def test_locking_takes_the_patients_screen_away_and_keeps_the_answers(tmp_path: Path, qtbot: QtBot) -> None:
    opened = clinic(tmp_path)
    who = patient(opened)
    front = FrontWindow(same_process)
    qtbot.addWidget(front)
    front.show()
    front.enter(opened)
    assert front.shell is not None
    screen = handed_over(front.shell, who)
    assert screen.parent() is front
    read_all(screen)
    answer(screen, "care")
    front.lock()
    qtbot.waitUntil(lambda: front.findChild(PatientScreen) is None)
    assert front.sign_in is not None
    qtbot.waitUntil(lambda: front.sign_in is not None and front.sign_in.door is not None)
    assert front.sign_in.isEnabled()
    door = front.sign_in.door
    assert door is not None
    again = door.enter(door.unlock("farah", PASSWORD))
    front.sign_in.door = None
    front.enter(again)
    assert front.shell is not None
    page = front.shell.current
    assert isinstance(page, SigningPage)
    assert page.begun is not None
    assert page.begun.choices["care"] is True
    again.close()
    front.shell = None


def test_what_is_half_typed_on_a_form_waits_for_its_own_patient(desk_clinic: Clinic, window: Shell) -> None:
    who, other = patient(desk_clinic), patient(desk_clinic, given="Babita")

    def form(patient_id: int) -> SigningPage:
        window.go("consent", patient_id=patient_id)
        page = window.current
        assert isinstance(page, SigningPage)
        return page

    page = form(who.id)
    assert page.before is not None
    page.before.interpreter.setText("Her sister")
    page.go_back()
    assert form(other.id).before is not None
    assert page.before.interpreter.text() == ""
    window.rebuild()
    page = form(who.id)
    assert page.before is not None
    assert page.before.interpreter.text() == "Her sister"
    assert page.state() is not None
