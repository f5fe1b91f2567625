"""The edges of a text that goes on: its first and last lines fade out instead of being cut in half."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import theme

FADE_PX = 26


class Edge(QWidget):
    """One edge; takes no clicks and no focus."""

    def __init__(self, area: QScrollArea, *, upper: bool) -> None:
        super().__init__(area)
        self._area, self._upper = area, upper
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.viewport().installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        bar.rangeChanged.connect(self._place)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the edge when the area gets another size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        shown, bar = self._area.viewport().geometry(), self._area.verticalScrollBar()
        top = shown.top() if self._upper else shown.bottom() - FADE_PX + 1
        self.setGeometry(shown.x(), top, shown.width(), FADE_PX)
        self.setVisible(bar.value() > bar.minimum() if self._upper else bar.value() < bar.maximum())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the colour of the page to nothing, inwards."""
        ground = theme.current().color("bg")
        clear = theme.current().color("bg")
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0 if self._upper else FADE_PX, 0, FADE_PX if self._upper else 0)
        shade.setColorAt(0.2, ground)
        shade.setColorAt(1, clear)
        QPainter(self).fillRect(self.rect(), shade)


def fade_edges(area: QScrollArea) -> None:
    """Let what `area` shows fade out wherever there is more of it."""
    for upper in (True, False):
        Edge(area, upper=upper)
