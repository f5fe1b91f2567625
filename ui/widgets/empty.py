"""What a list shows when there is nothing in it: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.text import IconLabel, heading, label

_ICON_ROOM_PX = 160


class EmptyState(QWidget):
    """Icon, title, one sentence and perhaps a button, in the middle of its place."""

    def __init__(self, icon: str, title: str, text: str = "", action: QWidget | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch()
        self._icon = IconLabel(icon, "muted", 40)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title, self._text = heading(title, 2), label(text, "muted")
        for one in (self._title, self._text):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(one)
        if action is not None:
            column.addSpacing(8)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._show(self._text, text)
        self.setAccessibleName(f"{title}. {text}".strip())

    def set_text(self, title: str, text: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._show(self._text, text)
        self.setAccessibleName(f"{title}. {text}".strip())

    def speaks(self) -> bool:
        """Whether it has anything to say yet: while a list is read, nothing is known of it."""
        return bool(self._title.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the words matter more than the icon."""
        super().resizeEvent(event)
        self._icon.setVisible(self.height() >= _ICON_ROOM_PX)

    @staticmethod
    def _show(words: QLabel, text: str) -> None:
        words.setText(text)
        words.setVisible(bool(text))
