"""A consent by word: both witnesses are there, and each confirms it with their own password."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents
from tests import clinics
from tests.clinics import PASSWORD, patient
from tests.consents.clinics import record_in
from tests.ui.signing import answer, click, page_for, read_all
from tests.ui.windows import shell
from ui import jobs
from ui.consents.patient_screen import PatientScreen
from ui.consents.sign_steps import SignStep

OTHER = "a lantern drifts past copper"


@pytest.fixture
def two_at_work(tmp_path: Path) -> Iterator[Clinic]:
    """The receptionist at work; the clinician has chosen a password of her own."""
    folder = tmp_path / "clinic"
    opened, _ = clinics.make_clinic(folder)
    receptionist, clinician = (clinics.hire(opened, role) for role in (Role.RECEPTIONIST, Role.CLINICIAN))
    opened.close()
    clinics.first_day(folder, *clinician, OTHER).close()
    at_work = clinics.first_day(folder, *receptionist)
    yield at_work
    at_work.close()


def read_aloud(screen: PatientScreen) -> SignStep:
    read_all(screen)
    answer(screen)
    shown = screen.stack.currentWidget()
    assert isinstance(shown, SignStep)
    return shown


def confirm(screen: PatientScreen, *typed: str) -> str:
    """Type the witnesses' passwords and go on; what is said then."""
    for one, text in zip(screen.sign.passwords, typed, strict=True):
        one.field.setText(text)
    click(screen.next)
    jobs.wait_for_all()
    QApplication.processEvents()
    return screen.sign.trouble.text.text()


def test_nothing_is_sealed_until_both_witnesses_confirmed_it(two_at_work: Clinic, qtbot: QtBot) -> None:
    window, who = shell(two_at_work), patient(two_at_work)
    qtbot.addWidget(window)
    page = page_for(window, who)
    assert page.before is not None
    page.before.method.set_value("verbal")
    witness, second = page.before.witness, page.before.second
    assert second is not None
    witness.set_value(two_at_work.person.id)
    second.set_value(next(one for one in second.values() if one not in (None, two_at_work.person.id)))
    page.go_on()
    screen = page.handed
    assert screen is not None
    read_aloud(screen)
    assert "own password" in confirm(screen, PASSWORD, "")
    assert "second witness" in confirm(screen, PASSWORD, PASSWORD)
    assert "first witness" in confirm(screen, OTHER, OTHER)
    assert not consents.of_patient(two_at_work.desk, who.id)
    confirm(screen, PASSWORD, OTHER)
    (kept,) = consents.of_patient(two_at_work.desk, who.id)
    assert kept.method == "verbal"
    said = record_in(consents.document(two_at_work.desk, kept.id))["signed"]
    assert said["witness"]["confirmed"]["with"] == said["hands"][0]["staff"]["confirmed"]["with"] == "password"
    assert screen.done
    assert [one.text() for one in screen.sign.passwords] == ["", ""]
    screen.close_screen()
