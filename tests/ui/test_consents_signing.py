"""Taking a consent through the window: hand over, read, answer, sign, take back."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents
from frontdesk.patients.model import Patient
from tests.clinics import PASSWORD, clinic, patient
from tests.ui.windows import shell
from ui import jobs
from ui.app import FrontWindow, same_process
from ui.consents.leave import LeaveDialog
from ui.consents.patient_screen import PatientScreen
from ui.consents.questions import ADVANCE_MS, AskStep, Question
from ui.consents.sign_steps import CountersignStep, InitialsStep
from ui.consents.signing_page import SigningPage
from ui.consents.state import Unsigned, unsigned
from ui.consents.steps import Beside
from ui.consents.viewer import ConsentViewer
from ui.shell import Shell
from ui.widgets.banner import Banner
from ui.widgets.empty import EmptyState
from ui.widgets.signature import SignaturePad


@pytest.fixture
def desk_clinic(tmp_path: Path) -> Iterator[Clinic]:
    opened = clinic(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(desk_clinic: Clinic, qtbot: QtBot) -> Shell:
    made = shell(desk_clinic)
    qtbot.addWidget(made)
    return made


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


def answer(screen: PatientScreen, *agreed: str) -> int:
    """Answer every question, screen by screen, as a hand would; how many taps that took."""
    taps = 0
    while isinstance(step := screen.stack.currentWidget(), AskStep):
        for one in step.questions:
            click(one.yes if one.purpose.id in agreed else one.no)
            taps += 1
        QTest.qWait(ADVANCE_MS + 60)
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


def test_a_patient_reads_answers_signs_and_the_desk_gets_the_sealed_document(
    desk_clinic: Clinic, window: Shell
) -> None:
    who = patient(desk_clinic)
    screen = handed_over(window, who)
    assert len(screen.steps) <= 5
    assert answer(screen, "care", "contact") + 1 <= 12, "taps, with the one that signs"
    draw(screen.sign.pad)
    click(screen.next)
    jobs.wait_for_all()
    assert screen.sign.trouble.text.text() == ""
    (signed,) = consents.of_patient(desk_clinic.desk, who.id)
    assert {purpose for purpose, given in signed.choices.items() if given} == {"care", "contact"}
    assert (signed.witness, signed.explained_by) == (desk_clinic.person.id, desk_clinic.person.id)
    assert screen.isVisible(), "the window stays shut until staff take it back"
    unlock(screen)
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, ConsentViewer)
    assert viewer.consent == signed
    assert viewer.view.document.pageCount() > 0
    assert window.current is not None
    assert window.current.state() is None
    viewer.accept()
    assert window.current.key == "record"


def test_nothing_is_chosen_for_the_patient_and_nothing_may_stay_open(desk_clinic: Clinic, window: Shell) -> None:
    screen = handed_over(window, patient(desk_clinic))
    read_all(screen)
    assert screen.choices() == {}
    click(screen.next)
    assert screen.stack.currentWidget() is screen.asked[0]
    first = questions(screen)[0]
    assert first.trouble.isVisibleTo(screen)
    click(first.no)
    QTest.qWait(ADVANCE_MS + 60)
    assert screen.stack.currentWidget() is screen.asked[0], "what the refusal means is read before going on"
    assert not first.trouble.isVisibleTo(screen)
    assert first.refusal.isVisibleTo(screen), "refusing what care needs is possible, and said"
    assert screen.choices() == {first.purpose.id: False}
    click(first.yes)
    assert screen.choices() == {first.purpose.id: True}
    QTest.qWait(ADVANCE_MS + 60)
    assert screen.stack.currentWidget() is screen.asked[1]


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


def test_ink_that_is_no_signature_is_refused_where_it_was_drawn(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    screen = handed_over(window, who)
    read_all(screen)
    answer(screen)
    for dotted in (False, True):
        if dotted:
            click(screen.sign.pad)
        click(screen.next)
        jobs.wait_for_all()
        assert screen.sign.trouble.isVisibleTo(screen)
        assert screen.sign.trouble.text.text()
    assert consents.of_patient(desk_clinic.desk, who.id) == ()
    click(screen.sign.clear)
    assert screen.sign.pad.is_empty()
    assert not screen.sign.trouble.isVisibleTo(screen)


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
    assert set(state) == {one.name for one in fields(Unsigned)}
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


def test_an_urdu_form_runs_from_right_to_left_in_an_english_window(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic, language="ur")
    page = page_for(window, who)
    assert page.before is not None
    assert page.before.language.value() == "ur"
    click(page.hand)
    assert page.handed is not None
    QApplication.processEvents()
    assert page.handed.sign.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "Arabic" in page.handed.next.font().families()[0]
    assert page.form is not None
    assert page.handed.accessibleName() == page.form.text.title


def test_a_guardian_signs_for_a_child(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic, date(2019, 7, 19))
    screen = handed_over(window, who)
    read_all(screen)
    answer(screen, "care")
    said = [made.text() for made in screen.sign.findChildren(QLabel)]
    assert screen.form.text.guardian_statement in said
    assert screen.form.text.statement not in said
    draw(screen.sign.pad)
    click(screen.next)
    jobs.wait_for_all()
    (signed,) = consents.of_patient(desk_clinic.desk, who.id)
    assert signed.signer == "guardian"


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


def test_the_manager_is_told_who_takes_consents(tmp_path: Path, qtbot: QtBot) -> None:
    opened = clinic(tmp_path, Role.MANAGER)
    made = shell(opened)
    qtbot.addWidget(made)
    page = page_for(made, patient(opened))
    (empty,) = page.findChildren(EmptyState)
    assert "receptionist" in empty.accessibleName()
    page.hand_over()
    assert page.handed is None
    opened.close()


FRAME_S = 1 / 60


def test_ink_follows_the_pen_within_a_frame(qtbot: QtBot) -> None:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(900, 320)
    pad.show()
    qtbot.waitExposed(pad)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 160))
    took = []
    for step in range(1, 120):
        begun = time.perf_counter()
        QTest.mouseMove(pad, QPoint(40 + 6 * step, round(160 + 90 * math.sin(step / 5))))
        QApplication.processEvents()
        took.append(time.perf_counter() - begun)
    assert len(pad.strokes()[0]) > 100
    assert statistics.median(took) < FRAME_S


def test_english_stands_beside_the_form_where_it_is_wanted_and_that_is_kept(desk_clinic: Clinic, window: Shell) -> None:
    screen = handed_over(window, patient(desk_clinic, language="hi"))
    care = questions(screen)[0]
    english = [made for made in screen.asked[0].findChildren(Beside) if made.isVisibleTo(screen)]
    assert english
    assert not any(made.english for made in english)
    click(screen.beside)
    assert all(made.english and made.english.isVisibleTo(screen) for made in english)
    assert "Yes, I agree" in care.yes.text()
    assert screen.shown() == ("en",)


def test_a_form_that_needs_the_clinician_is_sealed_only_with_the_clinicians_own_password(
    tmp_path: Path, qtbot: QtBot
) -> None:
    opened = clinic(tmp_path, Role.CLINICIAN)
    made = shell(opened)
    qtbot.addWidget(made)
    who = patient(opened)
    made.go("consent", patient_id=who.id, template="refusal")
    page = made.current
    assert isinstance(page, SigningPage)
    assert page.before is not None
    for editor in page.before.particulars.values():
        QTest.keyClicks(editor, "told")
    page.go_on()
    screen = page.handed
    assert screen is not None
    for _ in range(20):
        if screen.stack.currentWidget() is screen.sign:
            break
        click(screen.next)
        QApplication.processEvents()
    draw(screen.sign.pad)
    click(screen.next)
    last = screen.steps[-1]
    assert isinstance(last, CountersignStep)
    draw(last.pad)
    QTest.keyClicks(last.password.field, "somebody else's")
    click(screen.next)
    jobs.wait_for_all()
    assert consents.of_patient(opened.desk, who.id) == ()
    assert last.trouble.isVisibleTo(screen)
    last.password.clear()
    QTest.keyClicks(last.password.field, PASSWORD)
    click(screen.next)
    jobs.wait_for_all()
    (kept,) = consents.of_patient(opened.desk, who.id)
    assert kept.template == "refusal"
    opened.close()


def test_every_page_of_a_procedure_is_read_and_initialled_and_another_answer_asks_for_the_initials_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    opened = clinic(tmp_path, Role.CLINICIAN)
    made = shell(opened)
    qtbot.addWidget(made)
    who = patient(opened)
    made.go("consent", patient_id=who.id, template="procedure")
    page = made.current
    assert isinstance(page, SigningPage)
    assert page.before is not None
    for editor in page.before.particulars.values():
        QTest.keyClicks(editor, "told")
    page.go_on()
    screen = page.handed
    assert screen is not None
    read_all(screen)
    answer(screen)
    step = screen.stack.currentWidget()
    assert isinstance(step, InitialsStep)
    assert step.pages.document.pageCount() == 2
    click(screen.next)
    assert step.trouble.isVisibleTo(screen)
    draw(step.pad)
    click(screen.next)
    assert screen.stack.currentWidget() is step
    assert step.pad.is_empty()
    click(screen.back)
    assert not step.pad.is_empty()
    click(screen.next)
    draw(step.pad)
    click(screen.next)
    assert screen.stack.currentWidget() is screen.sign
    assert [bool(one) for one in step.initials()] == [True, True]
    while screen.stack.currentWidget() is not screen.asked[-1]:
        click(screen.back)
    click(screen.asked[-1].questions[-1].yes)
    QTest.qWait(ADVANCE_MS + 60)
    assert screen.stack.currentWidget() is step
    assert [bool(one) for one in step.initials()] == [False, False]
    opened.close()
