"""What was pasted or photographed outlives a lock and a power cut, for its own person, until it comes in or is gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk import keeping, verify
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, intake, merging, patients, photos, staff, waiting, withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.foundation import clock
from frontdesk.photos.model import RECORD
from tests import clinics
from tests.photos.shots import PLANTED, agree, shot
from tests.ui import fronts
from tests.ui.photos.rooms import CTRL, in_dialog, settle
from ui.app import FrontWindow
from ui.photos import incoming
from ui.photos.intake_view import IntakeView
from ui.photos.page import PhotosPage
from ui.photos.report_view import ReportView
from ui.widgets.banner import Banner
from ui.widgets.dialog import Dialog

WHO = 1


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    """A clinic with two receptionists and a clinician, and a patient who agreed; `farah` is at work."""
    clinics.clinic(tmp_path).close()
    folder = tmp_path / "clinic"
    manager = clinics.sign_in(folder)
    once = [clinics.hire(manager, role, name) for role, name in ((Role.RECEPTIONIST, "zoya"), (Role.CLINICIAN, "sana"))]
    manager.close()
    for name, password in once:
        clinics.first_day(folder, name, password).close()
    opened = clinics.sign_in(folder, "farah")
    who = clinics.patient(opened, given="Nirmala")
    assert who.id == WHO
    agree(opened.desk, who)
    return opened


@pytest.fixture
def front(clinic: Clinic, qtbot: QtBot) -> Iterator[FrontWindow]:
    """The receptionist in the whole window, at the intake of the patient."""
    window, shell = fronts.at_work(qtbot, clinic)
    shell.go("photos", patient_id=WHO)
    settle()
    page(window).open_intake()
    settle()
    yield window
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    settle()


def page(window: FrontWindow) -> PhotosPage:
    shown = fronts.shell_of(window).current
    assert isinstance(shown, PhotosPage)
    return shown


def view(window: FrontWindow) -> IntakeView:
    """The intake, which is shown."""
    shown = page(window).stack.currentWidget()
    assert isinstance(shown, IntakeView)
    return shown


def copied(seed: int) -> None:
    """A picture is copied in another program."""
    image = QImage.fromData(shot(seed))
    image.setPixelColor(0, 0, QColor.fromRgb(seed, seed, seed))
    QGuiApplication.clipboard().setImage(image)


def paste(window: FrontWindow, seed: int) -> None:
    copied(seed)
    QTest.keyClick(view(window), Qt.Key.Key_V, CTRL)
    settle()


def back(qtbot: QtBot, window: FrontWindow, name: str = "farah") -> None:
    """Lock, and come in (again)."""
    window.lock()
    fronts.come_in(qtbot, window, name, clinics.PASSWORD)
    settle()


def banners(window: FrontWindow) -> str:
    return " ".join(one.text() for one in window.findChildren(Banner) if one.isVisible())


def found(window: FrontWindow, name: str) -> QWidget:
    """The visible control of that name."""
    (shown,) = [one for one in window.findChildren(QWidget, name) if one.isVisible()]
    return shown


def kept(window: FrontWindow) -> int:
    """How many pictures that wait, of whomever, lie in the store; each stored file has its row and no mark."""
    clinic = fronts.shell_of(window).clinic
    with clinic.database.reading() as connection:
        kinds = connection.exec_driver_sql("SELECT kind FROM stored_file").scalars().all()
    assert len(kinds) == len([one for one in clinic.folder.files.rglob("*") if one.is_file()])
    return kinds.count("waiting")


def in_clear(folder: Path) -> list[str]:
    """Files in which a picture, or what a camera wrote, can be read."""
    marks = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\x00\x10JFIF", PLANTED)
    return [one.name for one in folder.rglob("*") if one.is_file() and any(m in one.read_bytes() for m in marks)]


def test_what_was_pasted_is_there_after_the_lock_and_comes_in(front: FrontWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for seed in (1, 2):
        paste(front, seed)
    view(front).site.set_value("chin")
    view(front).treatment.setText("Peel")
    assert not view(front).which.waits.isVisible(), "nothing is from before"
    front.lock()
    fronts.at_the_door(qtbot, front)
    assert in_clear(tmp_path) == []
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    settle()
    shown = view(front)
    assert [one.name for one in shown.which.all()] == ["Pasted picture"] * 2
    assert "take them in: 2." in shown.which.waits.text()
    assert (shown.site.value(), shown.treatment.text()) == ("chin", "Peel")
    paste(front, 3)
    assert "take them in: 2." in shown.which.waits.text(), "what is pasted now is not from before"
    shown.take()
    settle()
    assert isinstance(shown.report, ReportView)
    assert len(shown.report.report.kept) == 3
    assert kept(front) == 0
    back(qtbot, front)
    shell = fronts.shell_of(front)
    assert staff.drafts(shell.clinic.desk) == ()
    assert sum(one.photos for one in photos.sessions(shell.clinic.desk, WHO)) == 3
    front.close()
    settle()
    assert in_clear(tmp_path) == []
    assert verify.with_password(tmp_path / "clinic", "nisha", clinics.PASSWORD, full=True).findings == []


def test_nobody_else_is_told_of_them(front: FrontWindow, qtbot: QtBot) -> None:
    paste(front, 1)
    back(qtbot, front, "zoya")
    fronts.shell_of(front).go("photos", patient_id=WHO)
    settle()
    shown = page(front)
    assert shown.stack.currentWidget() is shown.browser
    assert "take them in" not in banners(front)
    shown.open_intake()
    settle()
    assert view(front).which.all() == []
    back(qtbot, front)
    assert len(view(front).which.all()) == 1


def test_a_picture_that_is_being_kept_as_the_window_locks_is_kept(
    front: FrontWindow, qtbot: QtBot, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = incoming.pasted
    monkeypatch.setattr(incoming, "pasted", lambda image: real(image) if gate.wait(600) else b"")
    copied(1)
    QTest.keyClick(view(front), Qt.Key.Key_V, CTRL)
    front.lock()
    assert not fronts.signed_in(front)
    assert [one for one in front.findChildren(QLabel) if one.isVisible() and "Nirmala" in one.text()] == []
    gate.set()
    fronts.come_in(qtbot, front, "farah", clinics.PASSWORD)
    settle()
    assert len(view(front).which.all()) == 1


def test_after_a_power_cut_the_next_sign_in_leads_back(clinic: Clinic, qtbot: QtBot, tmp_path: Path) -> None:
    intake.put_by(clinic.desk, WHO, shot(1))  # and the power goes before anything else was kept
    clinic.close()
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    settle()
    assert "take them in: 1." in view(window).which.waits.text()
    window.close()
    settle()


def test_taking_them_off_the_list_is_for_good_and_asked(front: FrontWindow, qtbot: QtBot) -> None:
    for seed in (1, 2):
        paste(front, seed)
    shown = view(front)
    shown.which.list.select(0)
    in_dialog(Dialog, lambda asked: asked.reject())
    QTest.mouseClick(shown.which.drop, Qt.MouseButton.LeftButton)
    settle()
    assert (len(shown.which.all()), kept(front)) == (2, 2)
    in_dialog(Dialog, lambda asked: asked.accept())
    QTest.mouseClick(shown.which.drop, Qt.MouseButton.LeftButton)
    settle()
    assert (len(shown.which.all()), kept(front)) == (1, 1)
    back(qtbot, front)
    assert len(view(front).which.all()) == 1
    view(front).which.list.select(0)
    in_dialog(Dialog, lambda asked: asked.accept())
    QTest.mouseClick(view(front).which.drop, Qt.MouseButton.LeftButton)
    settle()
    assert kept(front) == 0
    assert not view(front).which.waits.isVisible()
    back(qtbot, front)
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == ()


def test_leaving_the_intake_keeps_them_and_says_so(front: FrontWindow, qtbot: QtBot) -> None:
    paste(front, 1)
    page(front).back()
    settle()
    assert "take them in: 1." in banners(front)
    fronts.shell_of(front).go("patients")
    back(qtbot, front)
    assert len(view(front).which.all()) == 1, "unfinished is unfinished, wherever it was left"
    page(front).back()
    settle()
    QTest.mouseClick(found(front, "go-on-waiting"), Qt.MouseButton.LeftButton)
    settle()
    assert len(view(front).which.all()) == 1


def test_another_language_keeps_them(front: FrontWindow) -> None:
    paste(front, 1)
    front.change_language("ur")
    settle()
    assert len(view(front).which.all()) == 1
    front.change_language("en")
    settle()


def test_where_the_permission_is_gone_it_is_said_and_they_can_be_discarded(front: FrontWindow, qtbot: QtBot) -> None:
    paste(front, 1)
    shell = fronts.shell_of(front)
    told = TakingBack(WHO, (RECORD,), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(shell.clinic.desk, told)
    back(qtbot, front)
    shown = page(front)
    assert shown.stack.currentWidget() is shown.browser
    assert "until you discard them" in banners(front)
    in_dialog(Dialog, lambda asked: asked.accept())
    QTest.mouseClick(found(front, "discard-waiting"), Qt.MouseButton.LeftButton)
    settle()
    assert "until you discard them" not in banners(front)
    assert kept(front) == 0


def merged(folder: Path) -> int:
    """The manager finds that the patient was registered twice; the record that is kept, on which they agreed anew."""
    manager = clinics.sign_in(folder)
    other = clinics.patient(manager, given="Nirmala")
    merging.merge(manager.desk, other.id, WHO, {}, "registered_twice")
    manager.close()
    opened = clinics.sign_in(folder, "zoya")
    agree(opened.desk, other)
    opened.close()
    return other.id


def test_a_merged_persons_come_in_from_the_record_that_is_kept(clinic: Clinic, qtbot: QtBot, tmp_path: Path) -> None:
    intake.put_by(clinic.desk, WHO, shot(1))
    clinic.close()
    other = merged(tmp_path / "clinic")
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    settle()
    assert len(view(window).which.all()) == 1, "it leads to the record under which it was taken"
    fronts.shell_of(window).go("photos", patient_id=other)
    settle()
    shown = view(window)
    assert "under another record of this person" in shown.which.waits.text()
    shown.take()
    settle()
    assert sum(one.photos for one in photos.sessions(fronts.shell_of(window).clinic.desk, other)) == 1
    assert kept(window) == 0
    window.close()
    settle()


def test_a_patient_who_left_the_care_is_not_shown_and_the_pictures_can_be_discarded(
    clinic: Clinic, qtbot: QtBot, tmp_path: Path
) -> None:
    patients.set_carers(clinic.desk, WHO, (clinics.number_of(clinic, "sana"),))
    clinic.close()
    doctor = clinics.sign_in(tmp_path / "clinic", "sana")
    intake.put_by(doctor.desk, WHO, shot(1))
    doctor.close()
    desk = clinics.sign_in(tmp_path / "clinic", "farah")
    patients.set_carers(desk.desk, WHO, ())
    desk.close()
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.come_in(qtbot, window, "sana", clinics.PASSWORD)
    settle()
    assert "take them in: 1." in banners(window)
    said = " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert "not in your care" in said
    assert "Nirmala" not in said
    in_dialog(Dialog, lambda asked: asked.accept())
    QTest.mouseClick(found(window, "discard-waiting"), Qt.MouseButton.LeftButton)
    settle()
    assert banners(window) == ""
    assert kept(window) == 0
    window.close()
    settle()


def test_a_backup_holds_them_encrypted_and_comes_back_with_them(clinic: Clinic, tmp_path: Path) -> None:
    one = intake.put_by(clinic.desk, WHO, shot(1))
    (tmp_path / "usb").mkdir()
    assert keeping.back_up(clinic, tmp_path / "usb").missing == 0
    assert in_clear(tmp_path) == []
    waiting.discard(clinic.desk, (one.file,))
    assert keeping.back_up(clinic, tmp_path / "usb").missing == 0
    clinic.close()
    assert verify.with_password(tmp_path / "clinic", "nisha", clinics.PASSWORD, full=True).findings == []
