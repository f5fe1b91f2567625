"""The hands of a patient who reads, answers and signs, and of the person at the desk who takes the screen back."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.patients.model import Patient
from tests.clinics import PASSWORD
from ui import jobs
from ui.consents.leave import LeaveDialog
from ui.consents.patient_screen import PatientScreen
from ui.consents.questions import AskStep, Question
from ui.consents.signing_page import SigningPage
from ui.shell import Shell
from ui.widgets.signature import SignaturePad


def page_for(window: Shell, who: Patient) -> SigningPage:
    window.go("consent", patient_id=who.id)
    assert isinstance(window.current, SigningPage)
    return window.current


def handed_over(window: Shell, who: Patient) -> PatientScreen:
    page = page_for(window, who)
    click(page.hand)
    assert page.handed is not None
    QApplication.processEvents()
    return page.handed


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def read_all(screen: PatientScreen) -> int:
    """Press the way on until the first question comes; how often that took."""
    for count in range(60):
        if isinstance(screen.stack.currentWidget(), AskStep):
            return count
        click(screen.next)
        QApplication.processEvents()
    raise AssertionError("the text has no end")


def questions(screen: PatientScreen) -> list[Question]:
    return [one for step in screen.asked for one in step.questions]


def rested(step: AskStep) -> None:
    """Wait while an answer stands marked for a moment before the form goes on by itself."""
    while step.rest.isActive():
        QTest.qWait(10)


def answer(screen: PatientScreen, *agreed: str) -> int:
    """Answer every question, screen by screen, as a hand would; how many taps that took."""
    taps = 0
    while isinstance(step := screen.stack.currentWidget(), AskStep):
        for one in step.questions:
            click(one.yes if one.purpose.id in agreed else one.no)
            taps += 1
        rested(step)
        if screen.stack.currentWidget() is step:
            click(screen.next)
            taps += 1
    return taps


def draw(pad: SignaturePad) -> None:
    """A name-like wave, drawn with the mouse in real time."""

    def at(step: int) -> QPoint:
        return QPoint(60 + 6 * step, round(pad.height() / 2 + 45 * math.sin(step / 4) + 8 * math.cos(step)))

    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(0))
    for step in range(1, 60):
        QTest.mouseMove(pad, at(step))
        QTest.qWait(6)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(59))


def press_lock(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def leave_dialog() -> LeaveDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LeaveDialog)
    return dialog


def unlock(screen: PatientScreen, password: str = PASSWORD) -> LeaveDialog:
    click(screen.staff)
    dialog = leave_dialog()
    type_password(dialog, password)
    return dialog


def type_password(dialog: LeaveDialog, password: str) -> None:
    QTest.keyClicks(dialog.password.field, password)
    click(dialog.primary)
    jobs.wait_for_all()
    QApplication.processEvents()
