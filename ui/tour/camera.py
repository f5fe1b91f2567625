"""Scene: a camera on the desk, which sees a drawn face; a computer that lacks what a camera needs says so."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import now
from ui.photos.page import PhotosPage
from ui.tour.hand import NotThere
from ui.tour.portraits import Portrait, drawn
from ui.tour.stage import Stage
from ui.widgets.dialog import Message

if TYPE_CHECKING:
    from ui.photos.camera_dialog import CameraDialog

SEED = 12
SIDES = ("front", "left")


def aimed(stage: Stage) -> None:
    """Two photographs are taken, one of them is taken away again; thinking better of it keeps neither."""
    hand, page = stage.hand, stage.page
    if not isinstance(page, PhotosPage):
        raise NotThere("the photographs are not shown")
    hand.click(hand.find(QWidget, "bring-in-here"))
    hand.jobs_done()
    check = _aim(stage)
    hand.click(hand.find(QWidget, "from-camera"))
    check()
    hand.jobs_done()
    stage.expect(not page.intake.which.all(), "photographs of a dialog that was cancelled are on the list")
    hand.click(hand.find(QWidget, "leave-intake"))
    hand.jobs_done()


def _aim(stage: Stage) -> Callable[[], None]:
    """What is done in the dialog that comes."""
    try:
        import_module("PySide6.QtMultimedia")
    except ImportError:
        return stage.hand.in_dialog(lambda dialog: _missing(stage, dialog), Message)
    from ui.photos.camera import Camera  # noqa: PLC0415 - it needs what may be missing
    from ui.photos.camera_dialog import CameraDialog  # noqa: PLC0415 - as above

    real = Camera.inputs
    Camera.inputs = staticmethod(list)  # the camera of whoever watches the tour stays off

    def act(dialog: CameraDialog) -> None:
        Camera.inputs = staticmethod(real)
        _taken(stage, dialog)

    return stage.hand.in_dialog(act, CameraDialog)


def _missing(stage: Stage, dialog: Message) -> None:
    stage.hand.picture("photos-no-camera")
    stage.hand.click(dialog.primary)


def _taken(stage: Stage, dialog: CameraDialog) -> None:
    from PySide6.QtMultimedia import QVideoFrame  # noqa: PLC0415 - as above

    hand = stage.hand
    hand.picture("photos-no-camera")
    for number, side in enumerate(SIDES, start=1):
        dialog.camera.sink.setVideoFrame(QVideoFrame(drawn(Portrait(SEED, 1.0, now(), side))))
        hand.settle()
        hand.press(Qt.Key.Key_Space)
        hand.jobs_done()
        stage.expect(dialog.shots.count() == number, "the photograph was not taken")
    hand.picture("photos-camera")
    dialog.shots.setFocus()
    hand.press(Qt.Key.Key_Delete)
    hand.jobs_done()
    stage.expect(dialog.shots.count() == 1, "the photograph was not taken away")
    hand.click(dialog.cancel)
