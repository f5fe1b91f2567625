"""A dark table on which pictures are looked at: zoomed, pushed about, by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.language import tr
from ui.page import Shortcut
from ui.photos.images import Levels
from ui.photos.lens import Lens, Rect, Size, fit

STEP = 1.25
_NOTCH = 120
_PUSH_PX = 60


class Canvas(QWidget):
    """Holds one `lens` for everything on it. A subclass says which picture the lens is over and paints it.

    `lens_changed` follows every zoom and push.
    """

    lens_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lens = Lens()
        self._held: QPointF | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    # -- what a subclass says -----------------------------------------------------------
    def picture(self) -> Size | None:
        """The size of the picture under the lens, in its pixels; None while there is none."""
        raise NotImplementedError

    def frame(self) -> QRectF:
        """Where on the canvas the picture is looked at."""
        return QRectF(self.rect())

    def draw(self, painter: QPainter) -> None:
        """Paint what is looked at."""
        raise NotImplementedError

    # -- deeds --------------------------------------------------------------------------
    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller, about the point `at` of the canvas or the middle."""
        picture, frame = self.picture(), self.frame()
        if picture is not None:
            spot = (at.x() - frame.x(), at.y() - frame.y()) if at is not None else None
            self._look(self.lens.zoomed(factor, picture, (frame.width(), frame.height()), spot))

    def fit(self) -> None:
        """The whole picture."""
        self._look(Lens())

    def whole_pixels(self) -> None:
        """One pixel of the picture on one of the screen."""
        picture, frame = self.picture(), self.frame()
        if picture is not None:
            size = (frame.width(), frame.height())
            lens = self.lens.one_to_one(picture, size)
            self._look(lens.zoomed(1 / self.devicePixelRatioF(), picture, size))

    def push(self, dx: float, dy: float) -> None:
        """Move the picture by so many screen pixels."""
        picture, frame = self.picture(), self.frame()
        if picture is not None:
            self._look(self.lens.moved(dx, dy, picture, (frame.width(), frame.height())))

    def percent(self) -> int:
        """How large a pixel of the picture is on the screen, in percent."""
        picture, frame = self.picture(), self.frame()
        if picture is None:
            return 0
        size = (frame.width(), frame.height())
        return round(fit(picture, size) * self.lens.zoom * self.devicePixelRatioF() * 100)

    def _look(self, lens: Lens) -> None:
        self.lens = lens
        self.update()
        self.lens_changed.emit()

    def keys(self) -> list[Shortcut]:
        """What can be done at the keyboard, for F1; the canvas listens itself."""
        told = (
            ("+", tr("Larger")),
            ("-", tr("Smaller")),
            ("0", tr("The whole picture")),
            ("1", tr("One pixel of the picture on one of the screen")),
            ("Left", tr("Move about in an enlarged picture, with the arrow keys")),
        )
        return [Shortcut(keys, text, bound=False) for keys, text in told]

    # -- events -------------------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dark ground, so that the picture's own colours count, then the picture."""
        with QPainter(self) as painter:  # ended whatever happens: one that stays active takes the window with it
            painter.fillRect(self.rect(), theme.current().color("table"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.save()
            self.draw(painter)
            painter.restore()
            if self.hasFocus():
                painter.setPen(theme.current().color("on_table"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and push; everything else is the window's."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
            return
        keys = Qt.Key
        pushes = {
            keys.Key_Left: (_PUSH_PX, 0), keys.Key_Right: (-_PUSH_PX, 0),
            keys.Key_Up: (0, _PUSH_PX), keys.Key_Down: (0, -_PUSH_PX),
        }  # fmt: skip
        key = keys(event.key())
        if key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom(STEP)
        elif key == keys.Key_Minus:
            self.zoom(1 / STEP)
        elif key == keys.Key_0:
            self.fit()
        elif key == keys.Key_1:
            self.whole_pixels()
        elif key in pushes:
            self.push(*pushes[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom(STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Push it."""
        if self._held is not None:
            by, self._held = event.position() - self._held, event.position()
            self.push(by.x(), by.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the whole picture and its pixels."""
        if self.lens.zoom > 1:
            self.fit()
        else:
            self.zoom(100 / max(1, self.percent()), event.position())


def lay(painter: QPainter, levels: Levels, where: Rect, frame: QRectF) -> None:
    """Draw what is seen in `frame` of a picture that lies at `where` in it, from the smallest copy that is enough."""
    left, top, width, height = where
    whole = QRectF(frame.x() + left, frame.y() + top, width, height)
    seen = whole.intersected(frame)
    if seen.isEmpty():
        return
    image = levels.at(width * painter.device().devicePixelRatioF() * 0.99)
    across, down = image.width() / width, image.height() / height
    source = QRectF(
        (seen.x() - whole.x()) * across, (seen.y() - whole.y()) * down, seen.width() * across, seen.height() * down
    )
    painter.drawImage(seen, image, source)
