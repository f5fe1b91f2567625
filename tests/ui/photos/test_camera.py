"""The camera on the desk: aimed, taken, handed to the intake; and what is said where there is none or it goes away."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import now, photos, waiting
from frontdesk.foundation.errors import Cancelled
from tests import clinics
from tests.photos.shots import agree
from tests.ui import fronts
from tests.ui.photos.rooms import Room, in_dialog, settle
from ui import settings
from ui.photos.page import PhotosPage
from ui.widgets.dialog import Message

try:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QVideoFrame
except ImportError:
    QCameraDevice = object
    missing = True
else:
    from ui.photos.camera import Camera, sharpest
    from ui.photos.camera_dialog import CameraDialog

    missing = False

needs_multimedia = pytest.mark.skipif(missing, reason="QtMultimedia can't be loaded: install libpulse0")
Act = Callable[["CameraDialog"], object]


class Plugged(QCameraDevice):
    """A camera that is connected, has a name and never sends anything by itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def id(self) -> QByteArray:
        return QByteArray(self._name.encode())

    def description(self) -> str:
        return self._name


class Form(NamedTuple):
    """What a camera can send."""

    size: QSize
    rate: float

    def resolution(self) -> QSize:
        return self.size

    def maxFrameRate(self) -> float:
        return self.rate


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> list[Plugged]:
    """The cameras that are connected, whatever this computer has; none at first."""
    connected: list[Plugged] = []
    monkeypatch.setattr(Camera, "inputs", lambda _self: list(connected))
    return connected


@pytest.fixture
def page(doctor: Room) -> PhotosPage:
    """At the intake of a patient who agreed."""
    agree(doctor.clinic.desk, doctor.who)
    page = doctor.page()
    page.open_intake()
    settle()
    return page


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only place for temporary files; it stays empty."""
    place = tmp_path / "scratch"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield place
    assert list(place.iterdir()) == []


def with_camera(page: PhotosPage, act: Act) -> None:
    """Press the button, and do `act` in the dialog that comes."""
    caught: list[BaseException] = []

    def guarded(dialog: CameraDialog) -> None:
        try:
            act(dialog)
        except BaseException as error:  # noqa: BLE001 - it is raised outside the dialog
            caught.append(error)
        if dialog.isVisible():
            dialog.reject()

    met = in_dialog(CameraDialog, guarded)
    QTest.mouseClick(page.intake.which.ways["camera"], Qt.MouseButton.LeftButton)
    settle()
    assert met
    if caught:
        raise caught[0]


def see(dialog: CameraDialog, colour: str) -> None:
    """The camera sees one colour, with a darker corner that tells up from down."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor.fromString(colour))
    for x in range(40):
        for y in range(40):
            image.setPixelColor(x, y, QColor.fromString("black"))
    dialog.camera.sink.setVideoFrame(QVideoFrame(image))
    QApplication.processEvents()


def shoot(dialog: CameraDialog, colour: str) -> None:
    see(dialog, colour)
    dialog.take.click()
    settle()


def told(dialog: CameraDialog) -> str:
    """What is said instead of a picture."""
    assert dialog.views.currentWidget() is dialog.told
    assert not dialog.take.isEnabled()
    return dialog.told.accessibleName()


def test_without_its_libraries_it_says_so_and_files_come_in_all_the_same(
    doctor: Room, page: PhotosPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    said: list[str] = []

    def read(dialog: Message) -> None:
        said.extend(one.text() for one in dialog.findChildren(QLabel))
        dialog.reject()

    in_dialog(Message, read)
    doctor.click("from-camera")
    assert any("libpulse0" in one for one in said)
    assert page.intake.which.all() == []
    assert page.intake.which.ways["files"].isEnabled()


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, ui.app, ui.photos.page; sys.exit('PySide6.QtMultimedia' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@needs_multimedia
@pytest.mark.usefixtures("plugged")
def test_no_camera_is_said_plainly(page: PhotosPage) -> None:
    with_camera(page, lambda dialog: told(dialog).index("No camera found"))
    assert page.intake.which.all() == []


@needs_multimedia
@pytest.mark.usefixtures("scratch")
def test_what_is_taken_comes_in_like_a_file_and_says_nothing_but_its_picture(
    doctor: Room, page: PhotosPage, plugged: list[Plugged]
) -> None:
    plugged.append(Plugged("Desk camera"))
    before = now().astimezone().replace(microsecond=0, tzinfo=None)

    def act(dialog: CameraDialog) -> None:
        assert "Waiting" in told(dialog)
        for colour in ("teal", "orange", "plum"):
            shoot(dialog, colour)
        assert dialog.preview.shown().width() > 0
        assert [dialog.shots.count(), len(dialog.shots.sources)] == [3, 3]
        dialog.shots.setCurrentRow(1)
        dialog.remove.click()
        settle()
        assert dialog.shots.count() == 2
        dialog.primary.click()
        assert not dialog.isVisible()

    with_camera(page, act)
    first, last = page.intake.which.all()
    assert first.path is last.path is None
    assert first.taken is not None
    assert str(first.taken.year) in page.intake.camera_says.text()
    doctor.click("take-in")
    settle()
    report = page.intake.report
    assert report is not None
    assert len(report.report.kept) == 2
    assert not report.removal.isVisible(), "there is no file to delete"
    for one, colour in zip(report.report.kept, ("teal", "plum"), strict=True):
        looked = photos.look(doctor.clinic.desk, one.photo_id)
        assert looked.photo.taken is not None
        assert before <= looked.photo.taken <= now().astimezone().replace(tzinfo=None)
        image = QImage.fromData(looked.data)
        assert (image.width(), image.height()) == (640, 480)
        assert near(image.pixelColor(320, 240), QColor.fromString(colour))
        assert near(image.pixelColor(10, 10), QColor.fromString("black")), "upright and not mirrored"
        assert b"Exif" not in looked.data
        assert b"ICC_PROFILE" not in looked.data


def near(one: QColor, other: QColor) -> bool:
    """Whether two colours differ by no more than compression does."""
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


@needs_multimedia
def test_hands_stay_on_the_keyboard(page: PhotosPage, plugged: list[Plugged]) -> None:
    plugged.append(Plugged("Desk camera"))

    def act(dialog: CameraDialog) -> None:
        see(dialog, "teal")
        assert dialog.focusWidget() is dialog.take
        for key, where in (
            (Qt.Key.Key_Space, dialog.take), (Qt.Key.Key_Return, dialog.take), (Qt.Key.Key_Space, dialog.shots),
            (Qt.Key.Key_Return, dialog.shots), (Qt.Key.Key_Space, dialog.which),
        ):  # fmt: skip
            where.setFocus()
            QTest.keyClick(where, key)
            settle()
        assert dialog.shots.count() == 4, "a list that is not shown takes no key"
        QTest.keyClick(dialog.shots, Qt.Key.Key_Delete)
        settle()
        assert dialog.shots.count() == 3
        QTest.keyClick(dialog.shots, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not dialog.isVisible()

    with_camera(page, act)
    assert len(page.intake.which.all()) == 3


@needs_multimedia
def test_thinking_better_of_it_keeps_nothing_and_switches_the_camera_off(
    page: PhotosPage, plugged: list[Plugged]
) -> None:
    plugged.append(Plugged("Desk camera"))
    met: list[CameraDialog] = []

    def act(dialog: CameraDialog) -> None:
        shoot(dialog, "teal")
        dialog.reject()
        off(dialog)
        met.append(dialog)

    with_camera(page, act)
    assert met
    assert page.intake.which.all() == []


def off(dialog: CameraDialog) -> None:
    """The camera does not run, and nothing that it saw is left."""
    assert not dialog.isVisible()
    assert dialog.camera.running() is None
    assert not dialog.camera.sink.videoFrame().isValid()
    assert dialog.preview.shown().isNull()
    assert dialog.shots.sources == []
    assert dialog.shots.count() == 0


@needs_multimedia
def test_a_lock_switches_it_off_at_once_and_what_was_taken_waits(
    qtbot: QtBot, tmp_path: Path, plugged: list[Plugged]
) -> None:
    plugged.append(Plugged("Desk camera"))
    clinic = clinics.clinic(tmp_path, Role.RECEPTIONIST)
    who = clinics.patient(clinic, given="Nirmala")
    agree(clinic.desk, who)
    window, shell = fronts.at_work(qtbot, clinic)
    shell.go("photos", patient_id=who.id)
    settle()
    page = shell.current
    assert isinstance(page, PhotosPage)
    page.open_intake()

    def act(dialog: CameraDialog) -> None:
        for colour in ("teal", "plum"):
            shoot(dialog, colour)
        assert dialog.camera.running() is not None
        window.lock()
        off(dialog)

    page.intake.site.set_value("chin")
    met = in_dialog(CameraDialog, act)
    with pytest.raises(Cancelled):
        page.intake.which.photograph()
    assert met
    assert not fronts.signed_in(window)
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    settle()
    again = fronts.shell_of(window).current
    assert isinstance(again, PhotosPage)
    assert again.stack.currentWidget() is again.intake
    first, _ = again.intake.which.all()
    assert first.taken is not None
    assert str(first.taken.year) in again.intake.camera_says.text()
    assert again.intake.site.value() == "chin"


@needs_multimedia
def test_a_camera_that_is_unplugged_is_told_and_what_was_taken_stays(page: PhotosPage, plugged: list[Plugged]) -> None:
    plugged.append(Plugged("Desk camera"))

    def act(dialog: CameraDialog) -> None:
        shoot(dialog, "teal")
        plugged.clear()
        dialog.camera.connected.videoInputsChanged.emit()
        assert "was unplugged" in told(dialog)
        assert dialog.camera.running() is None
        assert dialog.shots.count() == 1
        plugged.append(Plugged("Desk camera"))
        dialog.camera.connected.videoInputsChanged.emit()
        shoot(dialog, "plum")
        dialog.primary.click()

    with_camera(page, act)
    assert len(page.intake.which.all()) == 2


@needs_multimedia
def test_a_camera_that_another_program_uses_is_told_and_tried_again(page: PhotosPage, plugged: list[Plugged]) -> None:
    plugged.append(Plugged("Desk camera"))

    def act(dialog: CameraDialog) -> None:
        dialog.camera.device.errorOccurred.emit(QCamera.Error.CameraError, "Camera is in use.")
        QApplication.processEvents()
        assert "another program uses it" in told(dialog)
        assert dialog.camera.running() is None
        dialog.again.click()
        assert "Waiting" in told(dialog)
        assert dialog.camera.running() is not None

    with_camera(page, act)


@needs_multimedia
@pytest.mark.usefixtures("plugged")
def test_a_system_that_forbids_it_is_told(page: PhotosPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QCoreApplication, "checkPermission", lambda _self, _asked: Qt.PermissionStatus.Denied)

    def act(dialog: CameraDialog) -> None:
        assert "does not let you use its camera" in told(dialog)

    with_camera(page, act)


@needs_multimedia
def test_the_camera_that_was_chosen_is_chosen_the_next_time(page: PhotosPage, plugged: list[Plugged]) -> None:
    plugged.extend((Plugged("Lid"), Plugged("Arm")))

    def choose(dialog: CameraDialog) -> None:
        assert dialog.which.isVisible()
        assert dialog.which.currentText() == "Lid"
        dialog.which.setFocus()
        QTest.keyClick(dialog.which, Qt.Key.Key_Down)
        assert dialog.camera.running() == dialog.which.value()

    def find(dialog: CameraDialog) -> None:
        assert dialog.which.currentText() == "Arm"
        assert dialog.camera.running() == dialog.which.value() == settings.load().camera

    with_camera(page, choose)
    with_camera(page, find)


@needs_multimedia
def test_no_more_is_kept_than_comes_in_in_one_go(
    page: PhotosPage, plugged: list[Plugged], monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged.append(Plugged("Desk camera"))
    monkeypatch.setattr(waiting, "MOST", 2)
    said: list[str] = []

    def read(dialog: Message) -> None:
        said.extend(one.text() for one in dialog.findChildren(QLabel))
        dialog.reject()

    def act(dialog: CameraDialog) -> None:
        for colour in ("teal", "plum"):
            shoot(dialog, colour)
        in_dialog(Message, read)
        shoot(dialog, "orange")
        assert dialog.shots.count() == 2
        dialog.primary.click()

    with_camera(page, act)
    assert any("as many photographs as fit" in one for one in said)
    assert len(page.intake.which.all()) == 2


@needs_multimedia
def test_the_sharpest_form_is_chosen_that_still_moves() -> None:
    slow, sharp, quick = Form(QSize(3840, 2160), 5), Form(QSize(1920, 1080), 30), Form(QSize(1280, 720), 60)
    assert sharpest([slow, quick, sharp]) is sharp
    assert sharpest([slow]) is slow
    assert sharpest([]) is None
