"""A dialog whose deed is slow: a password is proven, a document sealed, many files destroyed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog

from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs
from ui.widgets.dialog import Dialog


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
        jobs.run(self, self.waiting or self.windowTitle(), work, self._done, self._failed, cancellable=False)

    def _done(self, made: object) -> None:
        self.made = made
        QDialog.accept(self)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, FrontdeskError):
            self.tell(error)
        else:
            errors.show(self, error)
