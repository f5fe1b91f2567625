"""Choosing a password of one's own: after a one-time password, from the settings, and the PIN of the shift."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.opening import choose_password, prove_password, set_pin, suggest_password
from ui import errors, jobs
from ui.language import moment_text, tr
from ui.slow import SlowDialog
from ui.start import centred
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.form import Form, password_edit
from ui.widgets.text import heading, label


class NewPassword(QWidget):
    """Two fields for a new password, and four words on request; `current` first asks for the present one."""

    def __init__(self, *, current: bool = False) -> None:
        super().__init__()
        self.form = Form()
        self.current = password_edit()
        self.current.setObjectName("current")
        if current:
            self.form.add("current", tr("Your present password"), self.current, required=True)
        self.password, self.again = password_edit(), password_edit()
        self.password.setObjectName("password")
        self.again.setObjectName("again")
        self.form.add(
            "password",
            tr("New password"),
            self.password,
            tr("At least 12 characters, or four words chosen at random."),
            required=True,
        )
        self.form.add("again", tr("The new password again"), self.again, required=True)
        row = QHBoxLayout()
        self.suggest = button(tr("Suggest four words"), self._suggest, kind="quiet", icon="key")
        self.suggest.setObjectName("suggest")
        self.suggestion = label("", "mono", selectable=True)
        row.addWidget(self.suggest)
        row.addWidget(self.suggestion, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(self.form)
        down.addLayout(row)
        self.setFocusProxy(self.current if current else self.password)

    def _suggest(self) -> None:
        self.suggestion.setText(suggest_password())
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> str:
        """The password, typed twice alike. Raises `Invalid`; how good it is, the core judges."""
        problems: dict[str, UserError] = {}
        if self.form.has("current") and not self.current.text():
            problems["current"] = UserError("This is needed.", field="current")
        if not self.password.text():
            problems["password"] = UserError("This is needed.", field="password")
        elif self.password.text() != self.again.text():
            problems["again"] = UserError("The two passwords are not the same.", field="again")
        if problems:
            raise Invalid(problems)
        return self.password.text()

    def forget(self) -> None:
        """Leave nothing typed behind."""
        for field in (self.current, self.password, self.again):
            field.clear()
        self.suggestion.clear()


class ChoosePassword(QWidget):
    """Shown between a one-time password and the first page: nothing else opens until a password is chosen."""

    done = Signal()
    cancelled = Signal()

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self._clinic = clinic
        card = Card(margin=24)
        card.add(heading(tr("Choose your own password"), 1))
        card.add(label(tr("You signed in with a one-time password. From now on, only you know the new one."), "muted"))
        self.fields = NewPassword()
        card.add(self.fields)
        row = QHBoxLayout()
        self.leave = button(tr("Sign out"), self.cancelled.emit, icon="lock")
        self.leave.setObjectName("sign-out")
        self.save = button(tr("Save and go on"), self.choose, kind="primary", icon="check")
        self.save.setObjectName("save")
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.save)
        card.add(row)
        self.fields.password.returnPressed.connect(self.fields.again.setFocus)
        self.fields.again.returnPressed.connect(self.choose)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(centred(card, 520))
        self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Argon2 runs on a worker."""
        self.fields.form.clear_errors()
        try:
            password = self.fields.typed()
        except UserError as error:
            self.fields.form.set_errors(error)
            return
        clinic = self._clinic

        def work(_progress: Progress) -> None:
            choose_password(clinic, password)

        jobs.run(self, tr("Saving the password…"), work, lambda _none: self._chosen(), self._failed, cancellable=False)

    def _chosen(self) -> None:
        self.fields.forget()
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.fields.form.set_errors(error)
        else:
            errors.show(self, error)


class ChangePassword(SlowDialog):
    """A new password of one's own, for whoever knows the present one."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("Change your password"), width=520)
        self._clinic = clinic
        self.waiting = tr("Saving the password…")
        self.fields = NewPassword(current=True)
        self.form = self.fields.form
        self.body.addWidget(self.fields)
        self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def deed(self) -> Callable[[Progress], None]:
        """Prove who is there, then write the new password."""
        clinic, current, new = self._clinic, self.fields.current.text(), self.fields.typed()

        def work(_progress: Progress) -> None:
            prove_password(clinic, current)
            choose_password(clinic, new)

        return work

    def done(self, result: int) -> None:
        """Leave nothing typed behind."""
        self.fields.forget()
        super().done(result)


class ShiftPin(SlowDialog):
    """Six digits that let one back in until the shift ends; `made` is the sentence that says until when."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("Set a PIN for this shift"), yes=tr("Set the PIN"), width=460)
        self._clinic = clinic
        self.waiting = tr("Saving the PIN…")
        text = tr("After a lock, six digits bring you back until the shift ends. Five wrong tries void the PIN.")
        self.body.addWidget(label(text, "muted"))
        self.form = form = Form()
        self.current, self.pin, self.again = password_edit(), password_edit(), password_edit()
        form.add("current", tr("Your present password"), self.current, required=True)
        form.add("pin", tr("PIN"), self.pin, tr("Six digits, not a row like 123456."), required=True)
        form.add("again", tr("The PIN again"), self.again, required=True)
        for field, name in ((self.current, "current"), (self.pin, "pin"), (self.again, "again")):
            field.setObjectName(name)
        self.body.addWidget(form)
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def deed(self) -> Callable[[Progress], str]:
        """Prove who is there, then open the PIN."""
        clinic, current, pin = self._clinic, self.current.text(), self.pin.text()
        if pin != self.again.text():
            raise UserError("The two PINs are not the same.", field="again")

        def work(_progress: Progress) -> str:
            prove_password(clinic, current)
            return moment_text(set_pin(clinic, pin))

        return work

    def done(self, result: int) -> None:
        """Leave nothing typed behind."""
        for field in (self.current, self.pin, self.again):
            field.clear()
        super().done(result)


def ask_new_password(parent: QWidget, clinic: Clinic) -> bool:
    """Let the signed-in person change the password; whether it was changed."""
    return ChangePassword(parent, clinic).agreed()


def ask_pin(parent: QWidget, clinic: Clinic) -> str | None:
    """Let the signed-in person set a PIN; until when it counts, as said to people, or None."""
    dialog = ShiftPin(parent, clinic)
    return str(dialog.made) if dialog.agreed() else None
