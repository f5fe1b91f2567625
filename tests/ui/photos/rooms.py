"""A patient's photographs in the real window, for journeys: somebody at work, clicks, keys and dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.patients.model import Patient
from tests import clinics
from tests.ui.windows import shell
from ui import jobs
from ui.photos.browser import Browser
from ui.photos.page import PhotosPage
from ui.shell import Shell
from ui.widgets.progress import ProgressDialog

CTRL = Qt.KeyboardModifier.ControlModifier
MAY, AUGUST = date(2026, 5, 3), date(2026, 8, 12)


@dataclass
class Room:
    """Somebody at work, the window, and a patient in their care."""

    clinic: Clinic
    window: Shell
    who: Patient

    def page(self) -> PhotosPage:
        """The patient's photographs, all read."""
        self.window.go("photos", patient_id=self.who.id)
        settle()
        found = self.window.current
        assert isinstance(found, PhotosPage)
        return found

    def find(self, name: str) -> QWidget:
        """The visible control of that name."""
        found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert found, name
        return found[0]

    def click(self, name: str) -> None:
        """A click in its middle."""
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        settle()


def settle() -> None:
    """Let workers end, and what they brought be shown."""
    for _ in range(4):
        QApplication.processEvents()
        jobs.wait_for_all()
        while any(one.rest.isActive() for one in QApplication.allWidgets() if isinstance(one, Browser)):
            QTest.qWait(10)  # the panel follows the choice once it rests
    QApplication.processEvents()


def press(page: PhotosPage, keys: str) -> None:
    """One of the page's own keys."""
    next(one for one in page.shortcuts() if one.keys == keys).run()


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], object]) -> list[QDialog]:
    """Do `act` in the next dialog of that kind that asks or tells something, then leave it; what was met."""
    met: list[QDialog] = []
    timer = QTimer(QApplication.instance())

    def look() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, kind) and not isinstance(front, ProgressDialog) and front not in met:
            timer.stop()
            met.append(front)
            act(front)

    timer.timeout.connect(look)
    timer.start(10)
    return met


def room(role: Role, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    clinic = clinics.clinic(tmp_path, role)
    who = clinics.patient(clinic, given="Nirmala", carers=(clinic.person.id,) if role is Role.CLINICIAN else ())
    window = shell(clinic)
    qtbot.addWidget(window)
    made = Room(clinic, window, who)
    yield made
    settle()
    made.clinic.close()


def taken_back(desk: Desk, patient_id: int) -> None:
    """The patient takes the permission for the website back."""
    told = TakingBack(patient_id, ("photo_website",), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(desk, told)
