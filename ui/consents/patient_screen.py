"""The screen that is handed to a patient: it covers the window, and only a member of staff can leave it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.consents.model import Form
from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.foundation.words import say
from ui import jobs, theme
from ui.consents.state import Unsigned
from ui.consents.steps import QuestionsStep, Reading, ReadStep, SignStep, Step, ThanksStep, direction, words
from ui.language import tr
from ui.page import Window
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form as Fields
from ui.widgets.form import password_edit
from ui.widgets.text import label

HELD_S = 20 * 60
MOST_TRIES = 5
# Only sizes: the colours stay the theme's. Type is large because patients read it, some without their glasses.
_LARGE = """
QLabel { font-size: 14pt; } QPushButton { font-size: 14pt; }
QLabel[role="h1"] { font-size: 21pt; } QLabel[role="h2"] { font-size: 16pt; } QLabel[role="error"] { font-size: 13pt; }
QLabel[role="help"] { font-size: 12pt; } QLabel[chip] { font-size: 11pt; }
QPushButton { min-height: 40px; padding: 5px 22px; } QPushButton:focus { padding: 4px 21px; }
QPushButton[staff="true"] { min-height: 30px; font-size: 11pt; }
"""


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
        self.tell(error if isinstance(error, FrontdeskError) else UserError("The password could not be checked."))


class PatientScreen(QFrame):
    """Reading, answering, signing and thanks, over everything else in `over`.

    `agreed` comes when the patient presses the button that signs; the owner answers with `signed` or `refuse`.
    `returned` comes once a member of staff has unlocked it; the screen is gone by then.
    """

    agreed = Signal()
    returned = Signal()

    def __init__(self, window: Window, over: QWidget, form: Form, begun: Unsigned, signer: str) -> None:
        super().__init__(over)
        self._window, self._over, self.form, self.code = window, over, form, begun.language
        self.reading, self.done = Reading(), False
        self._kept = dict(begun.choices)
        self._silenced: list[QObject] = []
        self.setObjectName("patient_screen")
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setLayoutDirection(direction(self.code))
        # By style sheet: a font set on a widget does not reach children whose size a style sheet sets.
        families = ", ".join(f'"{name}"' for name in theme.font(self.code).families())
        self.setStyleSheet(f"QWidget {{ font-family: {families}; }}{_LARGE}")
        self.setAccessibleName(form.text.title)
        self.read, self.ask = ReadStep(form), QuestionsStep(form, begun.choices)
        self.sign = SignStep(form, signer)
        self.steps: list[Step] = [self.read, self.ask, self.sign]
        self._build()
        self._leave_key = QShortcut(QKeySequence("Esc"), self)
        self._leave_key.activated.connect(self.leave)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(self._top())
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(step)
        down.addWidget(self.stack, 1)
        foot = QFrame()
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 14, 32, 14)
        self.back = button(say(self.code, "Back"), self.go_back)
        self.back.setObjectName("back")
        self.next = button("", self.go_on, kind="primary")
        self.next.setObjectName("next")
        self.next.setMinimumWidth(280)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        self.foot = foot
        for step in self.steps:
            step.changed.connect(self._say_next)
        down.addWidget(foot)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(32, 14, 32, 10)
        self.where = words("", self.code, "muted")
        row.addWidget(self.where, 1, Qt.AlignmentFlag.AlignVCenter)
        self.staff = button(tr("Front desk"), self.leave, kind="quiet", icon="lock")
        self.staff.setObjectName("leave")
        self.staff.setProperty("staff", True)
        self.staff.setToolTip(tr("For the front desk: take the computer back (Esc)"))
        row.addWidget(self.staff, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    # -- covering the window -----------------------------------------------------------------------------------
    def open(self) -> None:
        """Cover the window and silence everything under it."""
        for shortcut in self._over.findChildren(QShortcut):
            if shortcut.isEnabled() and shortcut is not self._leave_key:
                shortcut.setEnabled(False)
                self._silenced.append(shortcut)
        for child in self._over.children():
            if isinstance(child, QWidget) and child is not self and not child.isWindow() and child.isEnabled():
                child.setEnabled(False)
                self._silenced.append(child)
        self._over.installEventFilter(self)
        self.setGeometry(self._over.rect())
        self._window.hold_idle(HELD_S)
        self.show()
        self.raise_()
        self._show(0)

    def close_screen(self) -> None:
        """Give the window back."""
        self.reading.run(False)
        self._over.removeEventFilter(self)
        for one in self._silenced:
            if shiboken6.isValid(one) and isinstance(one, QWidget | QShortcut):
                one.setEnabled(True)
        self._silenced.clear()
        self._window.hold_idle(0)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    # -- the steps ---------------------------------------------------------------------------------------------
    def choices(self) -> dict[str, bool]:
        """The answers so far."""
        return self.ask.choices()

    def go_on(self) -> None:
        """To the next step, or sign."""
        number = self.stack.currentIndex()
        if self.done or not self.steps[number].ready():
            return
        if number == len(self.steps) - 1:
            self.agreed.emit()
        elif self._answered(number):
            self._show(number + 1)

    def _answered(self, number: int) -> bool:
        if self.steps[number] is not self.ask:
            return True
        missing = {
            f"choices.{purpose.id}": UserError("Please choose yes or no here. Nothing is ticked for you.")
            for purpose in self.form.text.purposes
            if purpose.id not in self.choices()
        }
        self.ask.show_errors(missing)
        self.sign.show_answers(self.choices())
        return not missing

    def go_back(self) -> None:
        """To the step before; nothing is lost."""
        if not self.done and self.stack.currentIndex() > 0:
            self._show(self.stack.currentIndex() - 1)

    def _show(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.reading.run(number == 0)
        names = (say(self.code, "Read"), say(self.code, "Answer"), say(self.code, "Sign"))
        self.where.setText(
            say(self.code, "Step {step} of {steps}: {name}", step=number + 1, steps=len(names), name=names[number])
        )
        self.back.setVisible(number > 0)
        self._say_next()
        target = self.sign.pad if self.steps[number] is self.sign else self.next
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_next(self) -> None:
        if not self.done:
            self.next.set_text(self.steps[self.stack.currentIndex()].next_word())

    # -- the end -----------------------------------------------------------------------------------------------
    def refuse(self, error: FrontdeskError) -> None:
        """Say what is lacking, where it is lacking."""
        problems = error.problems if isinstance(error, Invalid) else {}
        if any(name.startswith("choices.") for name in problems):
            self._show(1)
            self.ask.show_errors(problems)
            return
        self.sign.trouble.tell(next(iter(problems.values()), error))

    def signed(self, reference: str) -> None:
        """Thank the patient; the window stays shut until staff take it back."""
        self.done = True
        self.sign.pad.clear()
        thanks = ThanksStep(self.form, reference)
        self.stack.addWidget(thanks)
        self.stack.setCurrentWidget(thanks)
        self.where.setText("")
        self.foot.hide()
        self.staff.set_kind("primary")
        self.staff.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Only a member of staff leaves, with password or PIN."""
        dialog = LeaveDialog(self._over, self._window, signed=self.done)
        dialog.accepted.connect(self._left)
        dialog.open()

    def _left(self) -> None:
        self.close_screen()
        self.returned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page through the text; Enter presses the button in focus, else the way on. Nothing reaches the window."""
        key = event.key()
        step = self.stack.currentWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = QApplication.focusWidget()
            (focus if isinstance(focus, QPushButton) and self.isAncestorOf(focus) else self.next).click()
        elif key in _SCROLLS and isinstance(step, Step):
            step.move_on(_SCROLLS[Qt.Key(key)])
        event.accept()


_SCROLLS = {
    Qt.Key.Key_PageDown: 1.0,
    Qt.Key.Key_PageUp: -1.0,
    Qt.Key.Key_Down: 0.15,
    Qt.Key.Key_Up: -0.15,
    Qt.Key.Key_End: 1000.0,
    Qt.Key.Key_Home: -1000.0,
}
