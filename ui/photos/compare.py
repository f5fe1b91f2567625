"""Two photographs of one place, compared: side by side in lockstep, wiped across, one through the other, or by what
differs."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap

from ui import language, theme
from ui.language import tr
from ui.page import Shortcut
from ui.photos.align import Pins
from ui.photos.canvas import Canvas, lay
from ui.photos.images import Levels
from ui.photos.lens import Size

Mode = Literal["side", "wipe", "ghost", "difference"]
_GAP, _GRIP_PX, _STEP = 6, 14, 0.05
_LABEL_PAD = 8
_COARSE_PX, _FINE_PX, _CROSS_PX = 16, 2, 12
_PUSHES = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_STRONGER = 2
"""How often what differs is added to itself, so that it shows."""


class CompareCanvas(Canvas):
    """The earlier picture (`first`) and the later one, under one lens.

    `amount` (0 to 1) is how far the wipe has come, or how much of the later picture shows through. While `pins` are
    set, clicks are two points in each picture instead of a hold on it; `pinned` tells that all four are there.
    """

    amount_changed = Signal(float)
    pinned = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.mode: Mode = "side"
        self.amount = 0.5
        self.pins: Pins | None = None
        self._cross = QPointF()
        self._pictures: tuple[Levels, Levels] | None = None
        self._labels = ("", "")
        self._sizes: tuple[Size, Size] = ((0, 0), (0, 0))
        self._words = ""
        self._sliding = False

    # -- what is shown ------------------------------------------------------------------
    def say(self, text: str) -> None:
        """Words instead of pictures."""
        self._pictures, self._words = None, text
        self.update()

    def show_pair(self, first: Levels, then: Levels, labels: tuple[str, str]) -> None:
        """The earlier and the later one, and what is written on them."""
        self._pictures, self._labels = (first, then), labels
        self._sizes = (_size(first), _size(then))
        self.update()

    def pair(self) -> tuple[Levels, Levels] | None:
        """What is shown."""
        return self._pictures

    def set_mode(self, mode: Mode) -> None:
        """Compare in another way, at the same place."""
        self.mode = mode
        self.update()

    def set_amount(self, amount: float) -> None:
        """How far the wipe goes, or how much shows through."""
        self.amount = min(max(amount, 0.0), 1.0)
        self.amount_changed.emit(self.amount)
        self.update()

    def picture(self) -> Size | None:
        """The earlier one's."""
        return self._sizes[0] if self._pictures is not None else None

    def frame(self) -> QRectF:
        """Side by side, each has its half."""
        return self._halves()[0] if self.mode == "side" else QRectF(self.rect())

    def _halves(self) -> tuple[QRectF, QRectF]:
        """The earlier picture's place, where reading begins, and the later one's."""
        width = (self.width() - _GAP) / 2
        left = QRectF(0, 0, width, self.height())
        right = QRectF(width + _GAP, 0, width, self.height())
        return (right, left) if language.right_to_left() else (left, right)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Side by side, a point over the later picture is the same point over the earlier one."""
        first, then = self._halves()
        if self.mode == "side" and at is not None and then.contains(at):
            at = at - then.topLeft() + first.topLeft()
        super().zoom(factor, at)

    # -- painting -----------------------------------------------------------------------
    def draw(self, painter: QPainter) -> None:
        """Whichever way it is compared now."""
        if self._pictures is None:
            painter.setPen(theme.current().color("on_table"))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            return
        {
            "side": self._draw_side, "wipe": self._draw_wipe, "ghost": self._draw_ghost,
            "difference": self._draw_difference,
        }[self.mode](painter)  # fmt: skip

    def _lay(self, painter: QPainter, which: int, frame: QRectF, seen: QRectF | None = None) -> None:
        if self._pictures is None:
            return
        painter.save()
        painter.setClipRect(seen or frame)
        where = self.lens.placed(self._sizes[which], (frame.width(), frame.height()))
        lay(painter, self._pictures[which], where, frame)
        painter.restore()

    def _draw_side(self, painter: QPainter) -> None:
        for which, frame in enumerate(self._halves()):
            self._lay(painter, which, frame)
            self._label(painter, which, frame)
            self._draw_pins(painter, which, frame)
        if self.pins is not None:
            painter.setPen(QPen(theme.current().color("on_table"), 1))
            across, down = QPointF(_CROSS_PX, 0), QPointF(0, _CROSS_PX)
            painter.drawLine(self._cross - across, self._cross + across)
            painter.drawLine(self._cross - down, self._cross + down)

    def _draw_wipe(self, painter: QPainter) -> None:
        frame = QRectF(self.rect())
        edge = self._edge()
        near, far = QRectF(frame), QRectF(frame)
        near.setRight(edge)
        far.setLeft(edge)
        first, then = (far, near) if language.right_to_left() else (near, far)
        self._lay(painter, 0, frame, first)
        self._lay(painter, 1, frame, then)
        painter.setPen(QPen(theme.current().color("on_table"), 2))
        painter.drawLine(QPointF(edge, 0), QPointF(edge, frame.height()))
        painter.setBrush(theme.current().color("primary"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPointF(edge, frame.height() / 2), _GRIP_PX / 2, _GRIP_PX / 2)
        self._label(painter, 0, first)
        self._label(painter, 1, then, far=True)

    def _edge(self) -> float:
        part = 1 - self.amount if language.right_to_left() else self.amount
        return part * self.width()

    def _draw_ghost(self, painter: QPainter) -> None:
        frame = QRectF(self.rect())
        self._lay(painter, 0, frame)
        painter.setOpacity(self.amount)
        self._lay(painter, 1, frame)
        painter.setOpacity(1)
        self._label(painter, 0, frame)
        self._label(painter, 1, frame, far=True)

    def _draw_difference(self, painter: QPainter) -> None:
        """What is alike is black; what differs is light. Painted apart, for the table must not count."""
        ratio = self.devicePixelRatioF()
        apart = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        apart.setDevicePixelRatio(ratio)
        apart.fill(theme.current().color("cover"))
        frame = QRectF(self.rect())
        with QPainter(apart) as inner:
            inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._lay(inner, 0, frame)
            inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            self._lay(inner, 1, frame)
        painter.drawPixmap(0, 0, apart)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for _ in range(_STRONGER):
            painter.drawPixmap(0, 0, apart)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _label(self, painter: QPainter, which: int, frame: QRectF, *, far: bool = False) -> None:
        """The stage and the day, on a ground of its own; `far` puts it to the end of the line."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = int(frame.width()) - 4 * _LABEL_PAD
        if room < metrics.averageCharWidth() * 4:
            return
        text = metrics.elidedText(self._labels[which], Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + 2 * _LABEL_PAD
        at_right = language.right_to_left() != far
        left = frame.right() - width - _LABEL_PAD if at_right else frame.x() + _LABEL_PAD
        box = QRectF(left, frame.y() + _LABEL_PAD, width, metrics.height() + 6)
        painter.setOpacity(0.8)
        painter.fillRect(box, theme.current().color("table"))
        painter.setOpacity(1)
        painter.setPen(theme.current().color("on_table"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_pins(self, painter: QPainter, which: int, frame: QRectF) -> None:
        if self.pins is None:
            return
        left, top, width, height = self.lens.placed(self._sizes[which], (frame.width(), frame.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (x, y) in enumerate(self.pins.of(which), start=1):
            spot = QPointF(frame.x() + left + x * width, frame.y() + top + y * height)
            painter.setPen(QPen(theme.current().color("on_table"), 2))
            painter.setBrush(theme.current().color("primary"))
            painter.drawEllipse(spot, 10, 10)
            painter.drawText(QRectF(spot.x() - 10, spot.y() - 10, 20, 20), Qt.AlignmentFlag.AlignCenter, str(number))

    # -- hands --------------------------------------------------------------------------
    def keys(self) -> list[Shortcut]:
        """The table's keys and the comparison's."""
        return [Shortcut("[", tr("Less of the later picture, or more with ]"), bound=False), *super().keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Brackets slide the wipe and the ghost; while points are set, the arrows and Enter are theirs."""
        if self.pins is not None and self._pin_by_key(event):
            return
        slides = {Qt.Key.Key_BracketLeft: -_STEP, Qt.Key.Key_BracketRight: _STEP}
        by = slides.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.set_amount(self.amount + by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set a pin, take hold of the wipe's edge, or of the picture."""
        spot = event.position()
        if self.pins is not None:
            self._pin(spot)
        elif self.mode == "wipe" and abs(spot.x() - self._edge()) <= _GRIP_PX:
            self._sliding = True
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide the edge, or push the picture."""
        if self._sliding:
            part = event.position().x() / max(1, self.width())
            self.set_amount(1 - part if language.right_to_left() else part)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of either."""
        self._sliding = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two pins."""
        if self.pins is not None:
            self._pin(event.position())
        else:
            super().mouseDoubleClickEvent(event)

    def begin_pins(self) -> None:
        """From now on, clicks set points; so does Enter, at a cross that the arrow keys move."""
        self.pins = Pins()
        self._cross = self._halves()[0].center()
        self.setFocus()
        self.update()

    def _pin_by_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the cross."""
        by = _PUSHES.get(Qt.Key(event.key()))
        if by is not None:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _FINE_PX if fine else _COARSE_PX
            spot = self._cross + QPointF(by[0] * step, by[1] * step)
            if QRectF(self.rect()).contains(spot):
                self._cross = spot
                self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pin(self._cross)
        else:
            return False
        return True

    def _pin(self, spot: QPointF) -> None:
        if self.pins is None:
            return
        for which, frame in enumerate(self._halves()):
            if frame.contains(spot):
                left, top, width, height = self.lens.placed(self._sizes[which], (frame.width(), frame.height()))
                at = ((spot.x() - frame.x() - left) / width, (spot.y() - frame.y() - top) / height)
                self.pins = self.pins.set(which, at)
                self.update()
                if self.pins.complete():
                    self.pinned.emit(self.pins)


def _size(levels: Levels) -> Size:
    return (levels.size.width(), levels.size.height())
