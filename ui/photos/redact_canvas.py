"""A photograph that is made ready to leave: boxes are drawn, moved and taken away, by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from frontdesk.clinic import redaction
from ui import theme
from ui.language import tr
from ui.page import Shortcut
from ui.photos.boxes import Drawn, Mark, Tool
from ui.photos.loupe import PhotoCanvas

_STEP, _FINE = 24, 4


class RedactCanvas(PhotoCanvas):
    """Shows `drawn` over its photograph; `changed` follows every step. `tool` is what a drag draws."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Photograph to make ready"))
        self.drawn = Drawn((1, 1))
        self.tool: Tool = "cover"
        self._from: QPointF | None = None
        self._to: QPointF | None = None
        self._moving: QPointF | None = None

    def set_drawn(self, drawn: Drawn) -> None:
        """Show another state."""
        self.drawn = drawn
        self.update()
        self.changed.emit()

    # -- where things are ------------------------------------------------------------------------------------------
    def whole(self) -> QRectF:
        """Where the whole picture lies on the canvas."""
        frame = self.frame()
        placed = self.lens.placed(self._size, (frame.width(), frame.height()))
        return QRectF(*placed).translated(frame.topLeft())

    def in_picture(self, spot: QPointF) -> QPointF:
        """The picture's pixel under a point of the canvas."""
        whole = self.whole()
        across, down = self._size[0] / whole.width(), self._size[1] / whole.height()
        return QPointF((spot.x() - whole.x()) * across, (spot.y() - whole.y()) * down)

    def on_canvas(self, box: redaction.Box) -> QRectF:
        """Where a box of the picture lies on the canvas."""
        whole = self.whole()
        scale = whole.width() / self._size[0]
        return QRectF(whole.x() + box.left * scale, whole.y() + box.top * scale, box.width * scale, box.height * scale)

    # -- painting ----------------------------------------------------------------------------------------------------
    def draw(self, painter: QPainter) -> None:
        """The picture as it will leave, and the edges of what is drawn."""
        super().draw(painter)
        if self.levels is None:
            return
        for kind in ("blur", "cover", "crop"):  # as the core does it: nothing reaches over a cover
            for number, one in enumerate(self.drawn.marks):
                if one.tool == kind:
                    self._mark(painter, one, chosen=number == self.drawn.chosen)
        if self._from is not None and self._to is not None:
            painter.setPen(QPen(theme.current().color("on_table"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self._from, self._to).normalized())

    def _mark(self, painter: QPainter, one: Mark, *, chosen: bool) -> None:
        look, where = theme.current(), self.on_canvas(one.box)
        if one.tool == "cover":
            painter.fillRect(where, look.color("cover"))
        elif one.tool == "blur":
            painter.drawImage(where, self._patches(one.box))
        else:
            outside = look.color("table")
            outside.setAlphaF(0.7)
            whole = self.whole()
            for part in (
                QRectF(whole.topLeft(), QPointF(whole.right(), where.y())),
                QRectF(QPointF(whole.x(), where.bottom()), whole.bottomRight()),
                QRectF(QPointF(whole.x(), where.y()), where.bottomLeft()),
                QRectF(where.topRight(), QPointF(whole.right(), where.bottom())),
            ):
                painter.fillRect(part, outside)
        painter.setPen(QPen(look.color("on_table"), 3 if chosen else 1))
        painter.drawRect(where)
        if chosen:
            painter.setPen(QPen(look.color("primary"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(where)

    def _patches(self, box: redaction.Box) -> QImage:
        """About what the core leaves of a blurred part."""
        if self.levels is None:
            return QImage()
        image = self.levels.images[-1]
        scale = image.width() / self._size[0]
        part = image.copy(
            int(box.left * scale), int(box.top * scale), max(1, int(box.width * scale)), max(1, int(box.height * scale))
        )
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        return part.scaled(QSize(redaction.PATCHES, redaction.PATCHES), *ways)

    # -- hands -------------------------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a box and take hold of it, or begin a new one."""
        if self.levels is None or event.button() != Qt.MouseButton.LeftButton:
            return
        at = self.in_picture(event.position())
        hit = self.drawn.at(at.x(), at.y())
        if hit is not None:
            self.set_drawn(self.drawn.choose(hit))
            self._moving = at
        else:
            self.set_drawn(self.drawn.choose(None))
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box larger; one that is held is moved when it is let go."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the box, or its new place."""
        if self._from is not None:
            start, at = self.in_picture(self._from), self.in_picture(event.position())
            self.set_drawn(self.drawn.added(self.tool, redaction.around(start.x(), start.y(), at.x(), at.y())))
        elif self._moving is not None:
            by = self.in_picture(event.position()) - self._moving
            if by.manhattanLength() >= 1:
                self.set_drawn(self.drawn.moved(round(by.x()), round(by.y())))
        self._from = self._to = self._moving = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks here."""
        self.mousePressEvent(event)

    def keys(self) -> list[Shortcut]:
        """What the keys do to the boxes, then the table's own."""
        told = (
            ("Space", tr("A new box in the middle")),
            ("N", tr("The next box")),
            ("Right", tr("Move the chosen box, with the arrow keys")),
            ("Shift+Right", tr("Make the chosen box larger or smaller, with Shift and the arrow keys")),
            ("Del", tr("Take the chosen box away")),
            ("Ctrl+Z", tr("Undo")),
        )
        return [*(Shortcut(keys, text, bound=False) for keys, text in told), *super().keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything that the mouse can do."""
        if self.levels is None:
            super().keyPressEvent(event)
            return
        keys, held = Qt.Key, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrows = {
            keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)
        }  # fmt: skip
        key = keys(event.key())
        after: Drawn | None = None
        if key == keys.Key_Z and held == Qt.KeyboardModifier.ControlModifier:
            after = self.drawn.undone()
        elif key == keys.Key_Space:
            after = self.drawn.in_the_middle(self.tool)
        elif key == keys.Key_N and not held:
            after = self.drawn.step(1)
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            after = self.drawn.removed()
        elif key in arrows and self.drawn.chosen is not None:
            dx, dy = (part * self._pixels(held) for part in arrows[key])
            shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
            after = self.drawn.grown(dx, dy) if shift else self.drawn.moved(dx, dy)
        if after is None:
            super().keyPressEvent(event)
        else:
            self.set_drawn(after)

    def _pixels(self, held: Qt.KeyboardModifier) -> int:
        """How far a key pushes, in pixels of the picture; with Ctrl only a little."""
        fine = bool(held & Qt.KeyboardModifier.ControlModifier)
        return max(1, round((_FINE if fine else _STEP) * self._size[0] / 1600))
