"""What a camera sees, as it sees it: painted on a dark table, never faster than the window can follow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.foundation import clock
from ui import theme
from ui.photos.camera import Camera

_REST = 2.0
"""How many times as long as a picture took to be shown the window does other things before the next."""


class Preview(QWidget):
    """Follows a camera; `clear` forgets its last picture."""

    def __init__(self, camera: Camera, name: str) -> None:
        super().__init__()
        self._camera = camera
        self._image = QImage()
        self._rests_until = 0.0
        self.setAccessibleName(name)
        self.setMinimumSize(480, 270)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        camera.seen.connect(self._seen)

    def sizeHint(self) -> QSize:
        """Room for a wide picture beside what else the dialog holds."""
        return QSize(640, 360)

    def shown(self) -> QImage:
        """The picture as it is on the screen."""
        return self._image

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.update()

    def _seen(self) -> None:
        began = clock.ticks()
        if began < self._rests_until:
            return
        ratio = self.devicePixelRatioF()
        whole = self._camera.picture()
        self._image = whole.scaled(
            self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._image.setDevicePixelRatio(ratio)
        self.update()
        self._rests_until = clock.ticks() + _REST * (clock.ticks() - began)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in the middle of the table."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("table"))
        size = self._image.deviceIndependentSize().toSize()
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter.drawImage(corner, self._image)
