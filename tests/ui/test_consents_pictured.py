"""A form that shows the photographs it is about: to the staff as a note, to the signer as pictures, and sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents
from frontdesk.patients.model import Patient
from tests.clinics import clinic, patient
from tests.consents.clinics import record_in
from tests.photos.shots import agree, kept, session
from tests.ui.signing import answer, click, draw, read_all
from tests.ui.windows import shell
from ui import jobs
from ui.consents.signing_page import SigningPage
from ui.consents.state import unsigned
from ui.photos.page import PhotosPage
from ui.photos.release_view import ReleaseSteps
from ui.shell import Shell

FORM = "marketing-photographs"


@dataclass
class Case:
    opened: Clinic
    window: Shell
    who: Patient
    photos: tuple[int, ...]

    def page(self) -> SigningPage:
        self.window.go("consent", patient_id=self.who.id, template=FORM, photos=self.photos)
        page = self.window.current
        assert isinstance(page, SigningPage)
        assert page.before is not None
        return page


@pytest.fixture
def case(tmp_path: Path, qtbot: QtBot) -> Iterator[Case]:
    """A clinician at work whose patient has two photographs in the record."""
    opened = clinic(tmp_path, Role.CLINICIAN)
    who = patient(opened)
    agree(opened.desk, who)
    begun = session(opened.desk, who)
    photos = tuple(kept(opened.desk, who, begun, seed) for seed in (1, 2))
    window = shell(opened)
    qtbot.addWidget(window)
    yield Case(opened, window, who, photos)
    opened.close()


def pictures(of: QWidget) -> list[str]:
    """What the pictures on a screen are called for those who can't see them."""
    shown = (one for one in of.findChildren(QLabel) if not one.pixmap().isNull())
    return [one.accessibleName() for one in shown if one.accessibleName()]


def test_the_signer_sees_the_photographs_and_the_sealed_document_names_them(case: Case) -> None:
    page = case.page()
    assert page.before is not None
    for editor in page.before.particulars.values():
        QTest.keyClicks(editor, "the hand")
    page.go_on()
    screen = page.handed
    assert screen is not None
    QApplication.processEvents()
    assert pictures(screen.steps[0]) == ["Face · From the front · Before treatment · 20 November 2026"] * 2
    read_all(screen)
    answer(screen, "photo_website")
    draw(screen.sign.pad)
    click(screen.next)
    jobs.wait_for_all()
    signed = consents.of_patient(case.opened.desk, case.who.id)[0]
    assert signed.template == FORM
    assert len(record_in(consents.document(case.opened.desk, signed.id))["pictures"]) == 2


def test_the_staff_are_told_of_the_photographs_and_can_leave_them_out(case: Case) -> None:
    page = case.page()
    out = page.findChild(QPushButton, "without_photographs")
    assert out is not None
    click(out)
    QApplication.processEvents()
    assert page.before is not None
    assert page.before.value().photos == ()
    shown = [one for one in page.findChildren(QPushButton, "without_photographs") if one.isVisibleTo(page)]
    assert shown == []


def test_a_form_that_was_begun_keeps_its_photographs(case: Case) -> None:
    page = case.page()
    assert page.before is not None
    QTest.keyClicks(next(iter(page.before.particulars.values())), "the hand")
    kept_state = page.state()
    assert kept_state is not None
    again = unsigned(kept_state["forms"][0])
    assert again is not None
    assert again.photos == case.photos


def test_who_may_not_give_copies_out_yet_asks_with_the_photographs_in_view(case: Case) -> None:
    case.window.go("photos", patient_id=case.who.id)
    jobs.wait_for_all()
    page = case.window.current
    assert isinstance(page, PhotosPage)
    assert page.browser is not None
    page.browser.sheet.choose(case.photos)
    page.deeds.release()
    steps = page.stack.currentWidget()
    assert isinstance(steps, ReleaseSteps)
    steps.purpose.purpose.set_value("photo_website")
    jobs.wait_for_all()
    click(steps.purpose.agree)
    form = case.window.current
    assert isinstance(form, SigningPage)
    assert form.begun is not None
    assert (form.begun.template, form.begun.photos) == (FORM, case.photos)
