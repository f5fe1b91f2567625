"""The dialog of a long job: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.language import digits, tr
from ui.widgets.dialog import Dialog
from ui.widgets.text import label

_PARTS = 1000


def show_share(bar: QProgressBar, done: int, total: int) -> None:
    """Show `done` of `total` (0: unknown) on `bar`, which can't count all the bytes of a large clinic."""
    parts = max(min(total, _PARTS), 0)
    bar.setRange(0, parts)
    bar.setValue(done * parts // total if parts else 0)


class ProgressDialog(Dialog):
    """Shows progress until closed by its owner; `stopped` is emitted once when the person asks to stop."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None, title: str, *, cancellable: bool) -> None:
        super().__init__(parent, title, width=420)
        self._cancellable = cancellable
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._words = label(tr("Working…"), "muted")
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)
        self.primary.hide()
        self.cancel.setVisible(cancellable)

    def advance(self, done: int, total: int) -> None:
        """Show `done` of `total`; a total of 0 means unknown."""
        show_share(self._bar, done, total)
        if total > 0 and self.cancel.isEnabled():
            self._words.setText(tr("{done} of {total}", done=digits(done), total=digits(total)))

    def reject(self) -> None:
        """Ask the job to stop; the dialog stays until it has."""
        if self._cancellable and self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self._words.setText(tr("Stopping…"))
            self.stopped.emit()
