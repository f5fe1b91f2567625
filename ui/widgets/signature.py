"""Where a person signs: pen with pressure, finger or mouse, kept as raw strokes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.language import tr

Point = tuple[float, float, float, float]
_PLAIN_PRESSURE = 0.5
_MARGIN_PX = 24


class SignaturePad(QWidget):
    """A sheet of paper to sign on. Strokes are points (ms since the first point, x, y in px, pressure 0–1).

    Each point draws only its own segment, so that ink follows the pen. Strokes survive a resize unchanged. Backspace
    takes the last stroke back, Delete all. `changed` comes at the end of a stroke, an undo and a clear.
    """

    changed = Signal()

    def __init__(self, hint: str = "") -> None:
        """`hint` is what an empty sheet says, where the signer reads another language than the window."""
        super().__init__()
        self._hint = hint or tr("Sign here")
        self._strokes: list[list[Point]] = []
        self._open = False
        self._pen_down = False
        self._finger: int | None = None
        self._clock = QElapsedTimer()
        self._image = QImage()
        self.setMinimumSize(360, 160)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(tr("Signature"))
        self.setAccessibleDescription(tr("Sign with a pen, a finger or the mouse. Delete clears it."))

    def strokes(self) -> tuple[tuple[Point, ...], ...]:
        """The strokes drawn so far."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self._strokes

    def clear(self) -> None:
        """Take all strokes back."""
        self._strokes = []
        self._renew()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._renew()

    def sizeHint(self) -> QSize:
        """A sheet about as wide as a signature line."""
        return QSize(560, 200)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen; accepting keeps Qt from making a mouse of it."""
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._pen_down = True
            self._begin(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletMove:
            self._add(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._end()
            self._pen_down = False
        event.accept()

    def event(self, event: QEvent) -> bool:
        """A finger, the first of any; a resting palm while the pen is down is nothing."""
        if isinstance(event, QTouchEvent):
            if not self._pen_down:
                for point in event.points():
                    self._touch(point)
                if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
                    self._end()
                    self._finger = None
            event.accept()
            return True
        return super().event(event)

    def _touch(self, point: QEventPoint) -> None:
        pressure = point.pressure() if 0 < point.pressure() < 1 else _PLAIN_PRESSURE
        state = point.state()
        if state == QEventPoint.State.Pressed and self._finger is None:
            self._finger = point.id()
            self._begin(point.position(), pressure)
        elif point.id() == self._finger and state == QEventPoint.State.Updated:
            self._add(point.position(), pressure)
        elif point.id() == self._finger and state == QEventPoint.State.Released:
            self._end()
            self._finger = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse, with a pressure between light and firm."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._begin(event.position(), _PLAIN_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if not self._pen_down:
            self._add(event.position(), _PLAIN_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and Delete take ink back."""
        if event.key() == Qt.Key.Key_Delete:
            self.clear()
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.update()

    def _begin(self, where: QPointF, pressure: float) -> None:
        if not self._strokes:
            self._clock.start()
            self.update()
        self._open = True
        self._strokes.append([])
        self._add(where, pressure)

    def _add(self, where: QPointF, pressure: float) -> None:
        """One more point of the stroke; none once that was taken back under the finger."""
        if not self._open:
            return
        point = (float(self._clock.elapsed()), where.x(), where.y(), pressure)
        stroke = self._strokes[-1]
        stroke.append(point)
        self._fit_image()
        self.update(self._draw(stroke, len(stroke) - 1).toAlignedRect())

    def _end(self) -> None:
        if self._open:
            self._open = False
            self.changed.emit()

    def _renew(self) -> None:
        self._open = False
        self._image = QImage()
        self.update()
        self.changed.emit()

    def _fit_image(self) -> None:
        """Make the sheet fit the widget and redraw all ink on it, only when the size differs."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._image.size() == size:
            return
        self._image = QImage(size, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(theme.current().color("paper"))
        for stroke in self._strokes:
            for number in range(len(stroke)):
                self._draw(stroke, number)

    def _draw(self, stroke: list[Point], number: int) -> QRectF:
        """Ink the segment that ends near point `number`: a curve through the middles, as wide as the pressure."""
        _, x, y, pressure = stroke[number]
        width = 1.2 + 3.0 * pressure
        path = QPainterPath(QPointF(x, y))
        if number == 0:
            path.lineTo(x + 0.01, y)
        else:
            _, ax, ay, _ = stroke[number - 1]
            _, zx, zy, _ = stroke[max(number - 2, 0)]
            path = QPainterPath(QPointF((zx + ax) / 2, (zy + ay) / 2))
            path.quadTo(QPointF(ax, ay), QPointF((ax + x) / 2, (ay + y) / 2))
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.current().color("ink"), width, Qt.PenStyle.SolidLine, round_cap, round_join))
        painter.drawPath(path)
        painter.end()
        return path.boundingRect().adjusted(-6, -6, 6, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with its ink; then the line to sign on, the hint and the focus ring."""
        self._fit_image()
        look, ratio, rect = theme.current(), self.devicePixelRatioF(), event.rect()
        part = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        painter = QPainter(self)
        painter.drawImage(QRectF(rect), self._image, part)
        line = round(self.height() * 0.78)
        painter.setPen(QPen(look.color("paper_line"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(_MARGIN_PX, line, self.width() - _MARGIN_PX, line)
        if not self._strokes:
            painter.setPen(look.color("paper_hint"))
            painter.drawText(
                self.rect().adjusted(0, 0, 0, -self.height() // 4), Qt.AlignmentFlag.AlignCenter, self._hint
            )
        focused = self.hasFocus()
        painter.setPen(QPen(look.color("paper_focus" if focused else "outline"), 3 if focused else 1))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2) if focused else self.rect().adjusted(0, 0, -1, -1))
        painter.end()
