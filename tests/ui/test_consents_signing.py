"""Taking a consent through the window: hand over, read, answer, sign, take back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents
from tests.clinics import PASSWORD, clinic, patient
from tests.ui.signing import (
    answer,
    click,
    draw,
    handed_over,
    page_for,
    questions,
    read_all,
    rested,
    unlock,
)
from tests.ui.windows import shell
from ui import jobs
from ui.consents.patient_screen import PatientScreen
from ui.consents.sign_steps import CountersignStep, InitialsStep
from ui.consents.signing_page import SigningPage
from ui.consents.steps import Beside
from ui.consents.viewer import ConsentViewer
from ui.patients.page import PatientsPage
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.clamped import Clamped
from ui.widgets.empty import EmptyState


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
    click(first.yes)
    click(first.no)
    rested(screen.asked[0])
    assert screen.stack.currentWidget() is screen.asked[0], "what the refusal means is read before going on"
    assert not first.trouble.isVisibleTo(screen)
    assert first.refusal.isVisibleTo(screen), "refusing what care needs is possible, and said"
    assert screen.choices() == {first.purpose.id: False}
    click(first.yes)
    assert screen.choices() == {first.purpose.id: True}
    rested(screen.asked[0])
    assert screen.stack.currentWidget() is screen.asked[1]


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


def test_an_urdu_form_runs_from_right_to_left_in_an_english_window(
    qtbot: QtBot, desk_clinic: Clinic, window: Shell
) -> None:
    who = patient(desk_clinic, language="ur")
    page = page_for(window, who)
    assert page.before is not None
    assert page.before.language.value() == "ur"
    click(page.hand)
    screen = page.handed
    assert screen is not None
    qtbot.waitUntil(lambda: screen.stack.count() == len(screen.steps))
    assert screen.sign.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "Arabic" in page.handed.next.font().families()[0]
    assert page.form is not None
    assert page.handed.accessibleName() == page.form.text.title


@pytest.mark.parametrize("name", ["Venkatanarasimharajuvaripeta" * 7, "عبدالرحمٰنالصدیقیالحسینی" * 7])
def test_whose_hand_it_is_stands_whole_below_the_sheet_however_long_the_word(
    qtbot: QtBot, desk_clinic: Clinic, window: Shell, name: str
) -> None:
    screen = handed_over(window, patient(desk_clinic, given=name, family=""))
    read_all(screen)
    answer(screen, "care")
    (shown,) = (one for one in screen.sign.findChildren(Clamped) if name in one.text())
    qtbot.waitUntil(shown.isVisible)
    assert shown.fontMetrics().horizontalAdvance(name) > shown.width(), "the word is longer than the line"
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert not shown.toolTip(), "a name that is cut is told whole in its tooltip"


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


def test_the_manager_is_told_who_takes_consents(tmp_path: Path, qtbot: QtBot) -> None:
    opened = clinic(tmp_path, Role.MANAGER)
    made = shell(opened)
    qtbot.addWidget(made)
    page = page_for(made, patient(opened))
    (empty,) = page.findChildren(EmptyState)
    assert "receptionist" in empty.accessibleName()
    page.hand_over()
    assert page.handed is None
    (back,) = empty.findChildren(Button)
    back.click()
    assert isinstance(made.current, PatientsPage)
    opened.close()


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


def filled_in(tmp_path: Path, qtbot: QtBot, template: str) -> tuple[Clinic, PatientScreen]:
    """A form at a clinician's desk, with its particulars written, in the hands of the clinic's one patient."""
    opened = clinic(tmp_path, Role.CLINICIAN)
    made = shell(opened)
    qtbot.addWidget(made)
    made.go("consent", patient_id=patient(opened).id, template=template)
    page = made.current
    assert isinstance(page, SigningPage)
    assert page.before is not None
    for editor in page.before.particulars.values():
        QTest.keyClicks(editor, "told")
    page.go_on()
    assert page.handed is not None
    return opened, page.handed


def test_a_form_that_needs_the_clinician_is_sealed_only_with_the_clinicians_own_password(
    tmp_path: Path, qtbot: QtBot
) -> None:
    opened, screen = filled_in(tmp_path, qtbot, "refusal")
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
    assert consents.of_patient(opened.desk, 1) == ()
    assert last.trouble.isVisibleTo(screen)
    last.password.clear()
    QTest.keyClicks(last.password.field, PASSWORD)
    click(screen.next)
    jobs.wait_for_all()
    (kept,) = consents.of_patient(opened.desk, 1)
    assert kept.template == "refusal"
    opened.close()


def test_every_page_of_a_procedure_is_read_and_initialled_and_another_answer_asks_for_the_initials_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    opened, screen = filled_in(tmp_path, qtbot, "procedure")
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
    rested(screen.asked[-1])
    assert screen.stack.currentWidget() is step
    assert [bool(one) for one in step.initials()] == [False, False]
    opened.close()
