"""A sentence that stays on the page until it is dealt with."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets.text import KIND_ICONS, IconLabel, Kind, label


class Banner(QFrame):
    """`text` on the colour of `kind`, with its icon and perhaps what can be done (`actions`, buttons)."""

    def __init__(self, kind: Kind, text: str, *actions: QWidget | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self._icon = IconLabel(KIND_ICONS[kind], kind, 20)
        self._words = label(text)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for action in actions:
            if action is not None:
                row.addWidget(action)
        self.setProperty("banner", kind)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The sentence."""
        return self._words.text()

    def set_text(self, text: str, kind: Kind | None = None) -> None:
        """Say something else, perhaps of another kind."""
        self._words.setText(text)
        self.setAccessibleName(text)
        if kind is not None:
            self._icon.set_icon(KIND_ICONS[kind], kind)
            self.setProperty("banner", kind)
            for one in (self, self._words):
                one.style().unpolish(one)
                one.style().polish(one)
