"""What stands in place of everything while work that must end does: no name, no record, how far it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.start import centred
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card
from ui.widgets.progress import show_share
from ui.widgets.text import heading, label

LOOK_MS = 100


class Ending(QWidget):
    """A title, a sentence and a bar. `ended` comes once `busy` says no; `advance` moves the bar.

    While it is `unfinished` the window does not close.
    """

    ended = Signal()

    def __init__(self, title: str, text: str, busy: Callable[[], bool]) -> None:
        super().__init__()
        self._busy = busy
        self.unfinished = True
        card = Card(margin=24)
        self.title = heading(title, 1)
        self.words = label(text, "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        for one in (self.title, self.words, self.bar):
            card.add(one)
        self.card = card
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(centred(card, 520))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def advance(self, done: int, total: int) -> None:
        """Show `done` of `total`; a total of 0 means unknown."""
        show_share(self.bar, done, total)

    def offer(self, text: str, deed: Callable[[], object], *, primary: bool = False) -> Button:
        """One thing that can be done here."""
        made = button(text, deed, kind="primary" if primary else "plain")
        made.setObjectName("offered")
        self.card.add(made)
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def _look(self) -> None:
        if not self._busy():
            self._timer.stop()
            self.unfinished = False
            self.ended.emit()
