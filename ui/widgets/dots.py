"""Where one is in a row of steps, as dots; the words for it are the accessible name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.text import tip

_DOT_PX, _STEP_PX = 6.0, 24


class Dots(QWidget):
    """`count` dots: those behind filled, the present one larger, those to come hollow."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._at = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def go(self, at: int, said: str) -> None:
        """Step number `at` from 0 is the present one; `said` is what a screen reader says."""
        self._at = at
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its dots."""
        return QSize(self._count * _STEP_PX, _STEP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dots run the way the language runs."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._count):
            place = self._count - 1 - number if mirrored else number
            behind = number <= self._at
            painter.setPen(QPen(look.color("primary" if behind else "outline"), 1.5))
            painter.setBrush(look.color("primary" if behind else "bg"))
            size = _DOT_PX + 2 if number == self._at else _DOT_PX - 1
            painter.drawEllipse(QPointF((place + 0.5) * _STEP_PX, _STEP_PX / 2), size, size)
        painter.end()
