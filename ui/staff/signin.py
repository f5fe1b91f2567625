"""The sign-in: who is there, and a password or the PIN of the shift."""

from __future__ import annotations

import importlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs, loading
from ui.language import said, tr
from ui.start import centred, language_choice
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, taken_out
from ui.widgets.form import Form, choice, password_edit
from ui.widgets.text import heading, label

if TYPE_CHECKING:
    from frontdesk.clinic import Clinic
    from frontdesk.opening import Door

UNSEEN_MS = 500  # a window that is never painted (minimised) opens the folder all the same
HALF_TYPED_MS = 60_000  # R2: a half-typed password is wiped after a minute


class SignIn(QWidget):
    """Holds the clinic's door; `entered` hands over the open clinic."""

    entered = Signal(object)
    back_wanted = Signal()
    kit_wanted = Signal()
    ready = Signal()
    _language_changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.door: Door | None = None
        self._shut: FrontdeskError | None = None
        self._busy = False
        self._left = threading.Event()
        self._wipe = QTimer(self)
        self._wipe.setSingleShot(True)
        self._wipe.setInterval(HALF_TYPED_MS)
        self._wipe.timeout.connect(self._forget_typed)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self._build(down)
        # Later: the list of languages that was used is among what is built anew.
        self._language_changed.connect(lambda: QTimer.singleShot(0, self, self._rebuild))
        self._asked = False
        QTimer.singleShot(UNSEEN_MS, self._ask)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window is seen, open the folder: what loads for that would hold up the paint."""
        super().paintEvent(event)
        QTimer.singleShot(0, self._ask)

    def _ask(self) -> None:
        if not self._asked and not self._left.is_set():
            self._asked = True
            self._take_door()

    def _build(self, into: QVBoxLayout) -> None:
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
        self.go.setObjectName("go")
        self.go.setEnabled(False)
        card.add(self.go)
        self.password.returnPressed.connect(self.try_password)
        row = QHBoxLayout()
        row.addWidget(language_choice(self._language_changed))
        row.addStretch(1)
        self.other = button(tr("Another clinic folder"), self._back, kind="quiet", icon="folder", shortcut="Ctrl+O")
        row.addWidget(self.other)
        card.add(row)
        self.kit = button(tr("Open with the recovery kit"), self._kit, kind="quiet", icon="restore", shortcut="Ctrl+R")
        self.kit.setEnabled(False)
        card.add(self.kit)
        self._body = centred(card, 440)
        into.addWidget(self._body)
        self.name.changed.connect(self._name_chosen)
        self.password.changed.connect(self._wipe.start)

    def _rebuild(self) -> None:
        """The same in the language now in force: the folder stays held, and what was typed stays."""
        name, typed = self.name.value(), self.password.text()
        old, layout = self._body, self.layout()
        if not isinstance(layout, QVBoxLayout):
            raise TypeError("the sign-in has no layout")
        taken_out(layout, old)
        self._build(layout)
        if self.door is not None:
            self._door_open(self.door)
            self.name.set_value(name)
            self.password.field.setText(typed)
            self._set_busy(self._busy)
        elif self._shut is not None:
            self._door_shut(self._shut)

    # -- the door --------------------------------------------------------------------------------------------------
    def _take_door(self) -> None:
        folder, left = self._folder, self._left

        def take(_progress: Progress) -> Door:
            # Loaded here, on a worker: the window is painted before the core's libraries are read.
            opening = importlib.import_module("frontdesk.opening")
            made: Door = opening.Door(folder)
            if left.is_set():
                made.release()
            return made

        jobs.run(self, tr("Opening the clinic folder…"), take, self._door_open, self._door_shut, cancellable=False)

    def _door_open(self, door: Door) -> None:
        if self._left.is_set():
            door.release()
            return
        self.door, self._shut = door, None
        self.banner.hide()
        self.form.setEnabled(True)
        self.hint.show()
        self.name.set_options([(name, name) for name in door.names()])
        self.hint.setText(tr("Choose your name and type your password."))
        self.go.setEnabled(True)
        self.kit.setEnabled(True)
        self._name_chosen()
        self.password.setFocus()
        self.ready.emit()
        # While the password is typed: what the shell is made of.
        loading.between_events(self, (*loading.parts("ui.widgets"), "ui.patients.finder", "ui.shell"))

    def _door_shut(self, error: BaseException) -> None:
        if not isinstance(error, FrontdeskError):
            errors.show(self, error)
            return
        self._shut = error
        self.hint.hide()
        self._tell(error)
        self.form.setEnabled(False)
        self.go.set_text(tr("Try again"))
        self.go.setEnabled(True)
        self.other.setFocus()

    def _tell(self, error: FrontdeskError) -> None:
        self.banner.set_text(said(error), "bad")
        self.banner.show()

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
        if self._busy:
            return
        if door is None:
            self._try_folder_again()
            return
        if not typed:
            self.form.set_errors({"password": UserError("Type your password.")})
            return
        self.banner.hide()
        self._set_busy(True)

        def enter(progress: Progress) -> Clinic:
            pin = len(typed) == 6 and typed.isdecimal() and door.has_pin(name)
            return door.enter(door.unlock_pin(name, typed) if pin else door.unlock(name, typed), progress)

        jobs.run(self, tr("Signing in…"), enter, self._opened, self._refused, cancellable=False)

    def _try_folder_again(self) -> None:
        if self._shut is None:
            return
        self._shut = None
        self.banner.hide()
        self.go.set_text(tr("Sign in"))
        self.go.setEnabled(False)
        self._take_door()

    def _opened(self, clinic: Clinic) -> None:
        if self.door is None:  # left meanwhile
            clinic.close()
            return
        self.door = None
        self.password.clear()
        self.entered.emit(clinic)

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        self.password.clear()
        if isinstance(error, UserError):
            self.form.set_errors({"password": error})
        elif isinstance(error, FrontdeskError):
            self._tell(error)
        else:
            errors.show(self, error)
        self.password.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for one in (self.go, self.kit):
            one.setEnabled(not busy)
        self.go.set_text(tr("Signing in…") if busy else tr("Sign in"))

    def _forget_typed(self) -> None:
        if self.password.text() and not self._busy:
            self.password.clear()
            self.hint.setText(tr("What was typed was taken away, because a minute passed. Type it again."))

    def void_pins(self) -> None:
        """The computer slept: passwords are needed again."""
        if self.door is not None:
            self.door.void_pins()
            self._name_chosen()

    def _back(self) -> None:
        self.let_go()
        self.back_wanted.emit()

    def _kit(self) -> None:
        self.let_go()
        self.kit_wanted.emit()

    def let_go(self) -> None:
        """Give the folder back, also one that a worker is still taking."""
        self._left.set()
        if self.door is not None:
            self.door.release()
            self.door = None
