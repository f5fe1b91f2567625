"""Small things in a row that goes on in the next line where the width ends, from the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """A layout that needs more lines the narrower it is."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put it after the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as that width needs."""
        return self._laid(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._laid(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [one.sizeHint() for one in self._items]
        between = max(len(sizes) - 1, 0) * self.spacing()
        return QSize(sum(one.width() for one in sizes) + between, max((one.height() for one in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        found = QSize()
        for one in self._items:
            found = found.expandedTo(one.minimumSize())
        return found

    def _laid(self, rect: QRect, *, place: bool) -> int:
        """Go through the lines; returns their height."""
        parent = self.parentWidget()
        way = parent.layoutDirection() if isinstance(parent, QWidget) else QApplication.layoutDirection()
        x, y, tallest = rect.x(), rect.y(), 0
        for one in self._items:
            size = one.sizeHint().boundedTo(QSize(max(rect.width(), 1), one.sizeHint().height()))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, tallest = rect.x(), y + tallest + self.spacing(), 0
            if place:
                one.setGeometry(QStyle.visualRect(way, rect, QRect(QPoint(x, y), size)))
            x, tallest = x + size.width() + self.spacing(), max(tallest, size.height())
        return y + tallest - rect.y()
