"""A box to tick whose words may need several lines: Qt's own keeps them on one and pushes the page apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.editors import check
from ui.widgets.text import label


class TickLine(QWidget):
    """The box and its words beside it; a click on the words ticks as well."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = check("")
        self.box.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # the box itself leaves room for words
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, or take the tick away."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
