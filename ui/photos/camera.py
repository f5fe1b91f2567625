"""A camera that is connected to this computer: which there are, what one sees now, and why it shows nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from ui.language import tr

PATIENCE_MS = 8_000
_SMOOTH = 10
"""Pictures a second below which nobody can aim."""


class Camera(QObject):
    """At most one camera at a time runs, from `start` to `stop`; nothing of what it saw is kept after that.

    `seen` tells that there is a new picture, `failed` in a sentence why there is none, `listed` that other cameras are
    connected than before. `inputs` may be replaced where there is no camera.
    """

    seen = Signal()
    failed = Signal(str)
    listed = Signal()
    inputs: Callable[[], Sequence[QCameraDevice]] = staticmethod(QMediaDevices.videoInputs)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.connected = QMediaDevices(self)
        self.connected.videoInputsChanged.connect(self._listed)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._framed)
        self.device = QCamera(QCameraDevice(), self)
        # From inside the backend's own call the camera must not be stopped.
        self.device.errorOccurred.connect(self._refused, Qt.ConnectionType.QueuedConnection)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self.device)
        self._session.setVideoSink(self.sink)
        self._running: str | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._refused)

    def names(self) -> list[tuple[str, str]]:
        """The identifier and the name of each camera that is connected."""
        return [(_identifier(one), one.description() or tr("Camera")) for one in self.inputs()]

    def allow(self, then: Callable[[], object]) -> None:
        """Ask the system for leave to use cameras where it wants to be asked, then do `then`."""
        asked, app = QCameraPermission(), QCoreApplication.instance()
        if app is not None and app.checkPermission(asked) == Qt.PermissionStatus.Undetermined:
            app.requestPermission(asked, self, lambda _answer: then())
        else:
            then()

    def allowed(self) -> bool:
        """Whether this user of the computer may use cameras, as far as the system tells."""
        app = QCoreApplication.instance()
        if app is not None and app.checkPermission(QCameraPermission()) == Qt.PermissionStatus.Denied:
            return False
        nodes = list(Path("/dev").glob("video*"))
        return not nodes or any(os.access(one, os.R_OK | os.W_OK) for one in nodes)

    def start(self, identifier: str) -> None:
        """Let this camera run, and no other."""
        self.stop()
        chosen = next((one for one in self.inputs() if _identifier(one) == identifier), None)
        if chosen is None:
            return
        self._running = identifier
        self.device.setCameraDevice(chosen)
        form = sharpest(chosen.videoFormats())
        if form is not None:
            self.device.setCameraFormat(form)
        self._patience.start()
        self.device.start()

    def running(self) -> str | None:
        """The identifier of the camera that runs."""
        return self._running

    def stop(self) -> None:
        """Switch it off and forget what it saw."""
        self._running = None
        self._patience.stop()
        self.device.stop()
        self.sink.setVideoFrame(QVideoFrame())

    def picture(self) -> QImage:
        """What it sees now, upright and as sharp as it comes; null where it sees nothing."""
        # On Linux and Windows an image that is captured is the stream's next frame as well.
        return self.sink.videoFrame().toImage()

    def _framed(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._patience.stop()
            self.seen.emit()

    def _listed(self) -> None:
        if self._running is not None and self._running not in map(_identifier, self.inputs()):
            self.stop()
            self.failed.emit(tr("The camera was unplugged. Connect it again, or go on with another one."))
        else:
            self.listed.emit()

    def _refused(self) -> None:
        if self._running is None:
            return
        self.stop()
        if self.allowed():
            self.failed.emit(
                tr(
                    "This camera gives no picture. Perhaps another program uses it: close that program, then try "
                    "again. If that does not help, unplug the camera and connect it again."
                )
            )
        else:
            self.failed.emit(not_allowed())


def not_allowed() -> str:
    """What to do where the system keeps this user from its cameras."""
    return tr(
        "This computer does not let you use its camera. Ask whoever looks after the computer to allow it for "
        "Frontdesk, then try again."
    )


def sharpest(forms: Sequence[QCameraFormat]) -> QCameraFormat | None:
    """The form with the most pixels that still moves well enough to aim; None leaves the choice to the camera."""
    smooth = [one for one in forms if one.maxFrameRate() >= _SMOOTH] or forms
    return max(smooth, key=_sharpness, default=None)


def _sharpness(form: QCameraFormat) -> tuple[int, float]:
    size = form.resolution()
    return size.width() * size.height(), form.maxFrameRate()


def _identifier(device: QCameraDevice) -> str:
    return bytes(device.id().data()).hex()
