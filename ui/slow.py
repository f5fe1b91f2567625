"""A dialog whose deed is slow: a password is proven, a document sealed, many files destroyed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog

from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs
from ui.widgets.dialog import Dialog


def told(dialog: Dialog, error: BaseException) -> None:
    """A dialog's work ended in `error`: what a person can act on is said in the dialog."""
    if isinstance(error, FrontdeskError):
        dialog.tell(error)
    else:
        errors.show(dialog, error)


class SlowDialog(Dialog):
    """A dialog whose deed takes longer than a frame: `deed` checks the fields and returns the work for another thread.

    It stays open until the work is done; what that returned is in `made`.
    """

    waiting = ""
    made: Any = None

    def deed(self) -> Callable[[Progress], Any]:
        """The work, as plain data by closure. Raises `UserError` for what was typed."""
        raise NotImplementedError

    def accept(self) -> None:
        """Do the deed on a worker; close when it is done, or say why it could not be."""
        self._problem.hide()
        if self.form is not None:
            self.form.clear_errors()
        try:
            work = self.deed()
        except FrontdeskError as error:
            self.tell(error)
            return
        title = self.waiting or self.windowTitle()
        jobs.run(self, title, work, self._done, partial(told, self), cancellable=False)

    def _done(self, made: object) -> None:
        self.made = made
        QDialog.accept(self)
