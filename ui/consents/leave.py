"""Only a member of staff takes the computer back from a patient: the own password or shift PIN is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from ui import jobs
from ui.language import tr
from ui.page import Window
from ui.slow import told
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form as Fields
from ui.widgets.form import password_edit
from ui.widgets.text import label

MOST_TRIES = 5


class LeaveDialog(Dialog):
    """Asks the member of staff for their password or shift PIN before the window is theirs again."""

    def __init__(self, parent: QWidget, window: Window, *, signed: bool) -> None:
        super().__init__(parent, tr("Back to the front desk"), yes=tr("Unlock"), no=tr("Stay here"))
        self._window, self._tries = window, 0
        if not signed:
            self.body.addWidget(
                label(tr("Nothing is signed yet. The answers given so far are kept, and the signature is not."))
            )
        self.form = Fields()
        self.password = password_edit()
        self.password.setObjectName("staff_password")
        self.form.add(
            "password", tr("Your password or shift PIN"), self.password, tr("Of the person who is signed in here.")
        )
        self.body.addWidget(self.form)
        self.primary.setObjectName("unlock")
        self.password.setFocus()

    def accept(self) -> None:
        """Check on a worker: passwords are slow on purpose."""
        typed = self.password.text()
        if not typed:
            self.tell(UserError("Type your password.", field="password"))
            return

        def check(_progress: Progress) -> bool:
            return self._window.check_password(typed)

        jobs.run(self, tr("Checking the password…"), check, self._checked, self._failed, cancellable=False)

    def _checked(self, right: bool) -> None:
        self.password.clear()
        if right:
            super().accept()
            return
        self._tries += 1
        if self._tries >= MOST_TRIES:
            self.reject()
            self._window.lock()
            return
        self.tell(UserError("This is not the password or PIN of the person who is signed in.", field="password"))

    def _failed(self, error: BaseException) -> None:
        self.password.clear()
        told(self, error)
