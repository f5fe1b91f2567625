"""A text of the clinic, heading by heading, as patients read it; shown as plain words, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from frontdesk.foundation.words import say
from ui import theme
from ui.consents.steps import direction, isolated, title, words
from ui.widgets.cards import scrolled, taken_out

_COLUMN_PX = 820


class TextView(QWidget):
    """`show_blocks` puts a text in place of the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._area: QScrollArea | None = None

    def show_blocks(self, named: str, version: str, blocks: Iterable[tuple[str, str]], code: str) -> None:
        """Title, version, and blocks of kind heading, para or bullets, in the language `code`."""
        inner = QWidget()
        inner.setLayoutDirection(direction(code))
        inner.setStyleSheet(f"QWidget {{ font-family: {theme.families(code)}; }}")
        inner.setMaximumWidth(_COLUMN_PX)
        down = QVBoxLayout(inner)
        down.setContentsMargins(16, 12, 16, 16)
        down.setSpacing(10)
        down.addWidget(title(named, code))
        if version:
            down.addWidget(words(say(code, "Version {version}", version=isolated(version, code)), code, "muted"))
        for kind, text in blocks:
            if kind == "heading":
                down.addWidget(title(text, code, 2))
            elif kind == "bullets":
                down.addWidget(words("\n".join(f"•  {line}" for line in text.splitlines()), code))
            else:
                down.addWidget(words(text, code))
        down.addStretch(1)
        before, self._area = self._area, scrolled(inner)
        if before is not None:
            taken_out(self._outer, before)
        self._outer.addWidget(self._area)
