"""The sign-in: who is there, and a password or the PIN of the shift."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs
from ui.language import said, tr
from ui.start import centred, language_choice
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.form import Form, choice, password_edit
from ui.widgets.text import heading, label

if TYPE_CHECKING:
    from frontdesk.clinic import Clinic
    from frontdesk.opening import Door, Unlocked

HALF_TYPED_MS = 60_000  # R2: a half-typed password is wiped after a minute


class SignIn(QWidget):
    """Holds the clinic's door; `entered` hands over the open clinic."""

    entered = Signal(object)
    back_wanted = Signal()
    language_changed = Signal()
    ready = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.door: Door | None = None
        self._busy = False
        self._build()
        self._wipe = QTimer(self)
        self._wipe.setSingleShot(True)
        self._wipe.setInterval(HALF_TYPED_MS)
        self._wipe.timeout.connect(self._forget_typed)
        self.password.changed.connect(self._wipe.start)
        QTimer.singleShot(0, self._take_door)

    def _build(self) -> None:
        card = Card()
        card.add(heading(tr("Sign in"), 1))
        self.hint = label(tr("Opening the clinic folder…"), "muted")
        card.add(self.hint)
        self.banner = Banner("warn", "")
        self.banner.hide()
        card.add(self.banner)
        self.form = Form()
        self.name = choice([])
        self.password = password_edit()
        self.form.add("name", tr("Name"), self.name)
        self.form.add("password", tr("Password or shift PIN"), self.password)
        card.add(self.form)
        self.go = button(tr("Sign in"), self.try_password, kind="primary", icon="key")
        self.go.setEnabled(False)
        card.add(self.go)
        self.password.returnPressed.connect(self.try_password)
        row = QHBoxLayout()
        row.addWidget(language_choice(self.language_changed))
        row.addStretch(1)
        self.other = button(tr("Another clinic folder"), self._back, kind="quiet", icon="folder", shortcut="Ctrl+O")
        row.addWidget(self.other)
        card.add(row)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(centred(card, 440))
        self.name.changed.connect(self._name_chosen)

    # -- the door --------------------------------------------------------------------------------------------------
    def _take_door(self) -> None:
        folder = self._folder

        def take(_progress: Progress) -> Door:
            # Loaded here, on a worker: the window is painted before the core's libraries are read.
            opening = importlib.import_module("frontdesk.opening")
            importlib.import_module("ui.shell")
            made: Door = opening.Door(folder)
            return made

        jobs.run(self, tr("Opening the clinic folder…"), take, self._door_open, self._door_shut, cancellable=False)

    def _door_open(self, door: Door) -> None:
        self.door = door
        self.name.set_options([(name, name) for name in door.names()])
        self.hint.setText(tr("Choose your name and type your password."))
        self.go.setEnabled(True)
        self._name_chosen()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ready.emit()

    def _door_shut(self, error: BaseException) -> None:
        if isinstance(error, FrontdeskError):
            self.hint.hide()
            self.banner.set_text(said(error), "bad")
            self.banner.show()
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            errors.show(self, error)

    def _name_chosen(self) -> None:
        if self.door is not None and self.door.has_pin(str(self.name.value() or "")):
            self.hint.setText(tr("Type your shift PIN, or your password."))
        elif self.door is not None:
            self.hint.setText(tr("Choose your name and type your password."))
        self.form.clear_errors()

    # -- trying ----------------------------------------------------------------------------------------------------
    def try_password(self) -> None:
        """Argon2 runs on a worker; the window stays alive."""
        door, name, typed = self.door, str(self.name.value() or ""), self.password.text()
        if door is None or self._busy:
            return
        if not typed:
            self.form.set_errors({"password": UserError("Type your password.")})
            return
        self._set_busy(True)

        def unlock(_progress: Progress) -> Unlocked:
            if len(typed) == 6 and typed.isdigit() and door.has_pin(name):  # noqa: PLR2004 - a PIN's length
                return door.unlock_pin(name, typed)
            return door.unlock(name, typed)

        jobs.run(self, tr("Signing in…"), unlock, self._unlocked, self._refused, cancellable=False)

    def _unlocked(self, unlocked: Unlocked) -> None:
        door = self.door
        if door is None:
            return
        try:
            clinic: Clinic = door.enter(unlocked)
        except FrontdeskError as error:
            self._refused(error)
            return
        self.door = None
        self.password.clear()
        self.entered.emit(clinic)

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        self.password.clear()
        if isinstance(error, UserError):
            self.form.set_errors({"password": error})
        else:
            errors.show(self, error)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.go.setEnabled(not busy)
        self.go.set_text(tr("Signing in…") if busy else tr("Sign in"))

    def _forget_typed(self) -> None:
        self.password.clear()

    def _back(self) -> None:
        self.let_go()
        self.back_wanted.emit()

    def let_go(self) -> None:
        """Give the folder back."""
        if self.door is not None:
            self.door.release()
            self.door = None
