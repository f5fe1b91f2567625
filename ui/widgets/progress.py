"""The dialog of a long job: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.language import digits, tr
from ui.widgets.dialog import Dialog
from ui.widgets.text import label


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
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        if total > 0 and self.cancel.isEnabled():
            self._words.setText(tr("{done} of {total}", done=digits(done), total=digits(total)))

    def reject(self) -> None:
        """Ask the job to stop; the dialog stays until it has."""
        if self._cancellable and self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self._words.setText(tr("Stopping…"))
            self.stopped.emit()
