"""The screen that is handed to a patient: it covers everything, and only a member of staff can leave it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.consents.model import Mark
from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from frontdesk.foundation.words import say
from ui import theme
from ui.consents.handing import Handing, Typed
from ui.consents.leave import LeaveDialog
from ui.consents.questions import AskStep
from ui.consents.second_screen import Meanwhile
from ui.consents.sign_steps import CountersignStep, HandStep, InitialsStep, SignStep
from ui.consents.steps import Reading, Step, ThanksStep, direction, words
from ui.idle import PATIENT_MODE_MAX_S
from ui.language import tr
from ui.page import Window
from ui.widgets.buttons import button
from ui.widgets.dots import Dots

# Only sizes: the colours stay the theme's. Type is large because patients read it, some without their glasses.
_LARGE = """
QLabel { font-size: 14pt; } QPushButton { font-size: 14pt; }
QLabel[role="h1"] { font-size: 21pt; } QLabel[role="h2"] { font-size: 16pt; } QLabel[role="error"] { font-size: 13pt; }
QLabel[role="help"] { font-size: 12pt; } QLabel[chip] { font-size: 11pt; }
QPushButton { min-height: 40px; padding: 5px 22px; } QPushButton:focus { padding: 4px 21px; }
QPushButton[staff="true"] { min-height: 30px; font-size: 11pt; }
"""


class PatientScreen(QFrame):
    """Reading, answering, signing and thanks, over everything else in `over`; `on` another screen, if there is one.

    `agreed` comes when the last button is pressed; the owner answers with `signed` or `refuse`. `returned` comes once a
    member of staff has unlocked it; the screen is gone by then.
    """

    agreed = Signal()
    returned = Signal()

    def __init__(self, window: Window, over: QWidget, handing: Handing, on: QScreen | None = None) -> None:
        super().__init__(over)
        self._on = on
        self._meanwhile = Meanwhile(over, self.leave) if on is not None else None
        if on is not None:
            self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._window, self._over, self.handing = window, over, handing
        self.form, self.code = handing.form, handing.form.text.language
        self.reading, self.done = Reading(), False
        self._silenced: list[QObject] = []
        self._before = over.windowState()
        self._number = 0
        self.setObjectName("patient_screen")
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setLayoutDirection(direction(self.code))
        # By style sheet: a font set on a widget does not reach children whose size a style sheet sets.
        self.setStyleSheet(f"QWidget {{ font-family: {theme.families(self.code)}; }}{_LARGE}")
        self.setAccessibleName(self.form.text.title)
        # The first screen stands before the others are made: that takes longer than a glance.
        self._makers, self._made = handing.makers(), list[Step]()
        self._build()
        self._leave_key = QShortcut(QKeySequence("Esc"), self)
        self._leave_key.activated.connect(self.leave)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(self._top())
        self.stack = QStackedWidget()
        down.addWidget(self.stack, 1)
        self.foot = QFrame()
        self.foot.setObjectName("foot")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(32, 14, 32, 14)
        self.back = button(say(self.code, "Back"), self.go_back)
        self.back.setObjectName("back")
        self.next = button("", self.go_on, kind="primary")
        self.next.setObjectName("next")
        self.next.setMinimumWidth(280)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        down.addWidget(self.foot)

    def _step(self, number: int) -> Step:
        """One of the screens; those before it are made with it."""
        while len(self._made) <= number:
            made = self._makers[len(self._made)]()
            made.changed.connect(self._say_next)
            made.done.connect(self.go_on)
            self._made.append(made)
        return self._made[number]

    @property
    def steps(self) -> list[Step]:
        """All screens, in their order."""
        self._step(len(self._makers) - 1)
        return self._made

    @property
    def asked(self) -> list[AskStep]:
        """The screens with questions."""
        return [one for one in self.steps if isinstance(one, AskStep)]

    @property
    def sign(self) -> SignStep:
        """The screen with the signature."""
        return next(one for one in self.steps if isinstance(one, SignStep))

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(32, 12, 32, 8)
        row.setSpacing(16)
        self.dots = Dots(len(self._makers))
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignVCenter)
        self.where = words("", self.code, "muted")
        row.addWidget(self.where, 1, Qt.AlignmentFlag.AlignVCenter)
        if self.handing.english is not None:
            self.beside = button("English", self._show_beside, kind="quiet", icon="language")
            self.beside.setObjectName("beside")
            self.beside.setCheckable(True)
            self.beside.setToolTip(tr("Show the English text at the side"))
            self.beside.setProperty("staff", True)
            row.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignVCenter)
        # Whoever reads the form finds the way back, and so do the staff, in whose language the window is.
        ways = dict.fromkeys((say(self.code, "Front desk"), tr("Front desk")))
        self.staff = button(" · ".join(ways), self.leave, kind="quiet", icon="lock")
        self.staff.setObjectName("leave")
        self.staff.setProperty("staff", True)
        self.staff.setToolTip(tr("For the front desk: take the computer back (Esc)"))
        row.addWidget(self.staff, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_beside(self) -> None:
        for step in self.steps:
            step.show_beside(self.beside.isChecked())

    def shown(self) -> tuple[str, ...]:
        """The languages that stand at the side of the one that is signed."""
        english = self.handing.english
        return (english.language,) if english is not None and self.beside.isChecked() else ()

    # -- covering the window -----------------------------------------------------------------------------------
    def open(self) -> None:
        """Cover the window and silence everything under it."""
        for shortcut in self._over.findChildren(QShortcut):
            if shortcut.isEnabled() and shortcut is not self._leave_key:
                shortcut.setEnabled(False)
                self._silenced.append(shortcut)
        self._over.installEventFilter(self)
        self._window.hold_idle(PATIENT_MODE_MAX_S)
        self._place()
        self._show(0)
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """What takes longer than a glance, once the first screen stands: what is under it, and the screens to come."""
        if not self.isVisible():
            return
        for child in self._over.children():
            ours = child is self or child is self._meanwhile
            if isinstance(child, QWidget) and not ours and not child.isWindow() and child.isEnabled():
                child.setEnabled(False)
                self._silenced.append(child)
        self._dress_next()

    def _place(self) -> None:
        """Over the window; on another screen all of it, while the staff see where the patient is."""
        if self._on is None or self._meanwhile is None:
            # The whole screen: beside a smaller window other programs could be reached.
            if self._over.screen().size().expandedTo(self._over.size()) == self._over.screen().size():
                self._over.showFullScreen()
            self.setGeometry(self._over.rect())
            self.show()
            self.raise_()
            return
        self._meanwhile.cover()
        self.setScreen(self._on)
        self.setGeometry(self._on.geometry())
        self.showFullScreen()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The patient can't close it; the program can."""
        if event.spontaneous():
            event.ignore()

    def _dress_next(self) -> None:
        """The screens to come, one at a time: no touch waits for all of them."""
        number = self.stack.count()
        if self.isVisible() and number < len(self._makers):
            self._dress(self._step(number))
            QTimer.singleShot(0, self, self._dress_next)

    def _dress_all(self) -> None:
        for step in self.steps:
            self._dress(step)

    def _dress(self, step: Step) -> None:
        if self.stack.indexOf(step) < 0:
            self.stack.addWidget(step)

    def close_screen(self) -> None:
        """Give the window back, for good."""
        self.give_back()
        self._dress_all()
        self.deleteLater()

    def give_back(self) -> None:
        """Cover the window no longer; the answers are still here."""
        self.reading.run(False)
        self._over.removeEventFilter(self)
        for one in self._silenced:
            if shiboken6.isValid(one) and isinstance(one, QWidget | QShortcut):
                one.setEnabled(True)
        self._silenced.clear()
        self._over.setWindowState(self._before)
        self._window.hold_idle(0)
        if self._meanwhile is not None:
            self._meanwhile.hide()
            self._meanwhile.deleteLater()
            self._meanwhile = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, which whoever has the form can't close; the program can."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            (self._meanwhile or self).setGeometry(self._over.rect())
        if watched is self._over and event.type() == QEvent.Type.Close and event.spontaneous():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # -- the steps ---------------------------------------------------------------------------------------------
    def choices(self) -> dict[str, bool]:
        """The answers so far."""
        return {purpose: answer for one in self.asked for purpose, answer in one.choices().items()}

    def marks(self) -> tuple[Mark, ...]:
        """Initials and the clinician's signature, as far as the form has them."""
        paged = [one for one in self.steps if isinstance(one, InitialsStep)]
        found = [Mark("initials", strokes=drawn) for one in paged for drawn in one.initials()]
        clinician = self.handing.clinician
        if clinician is not None:
            pads = [one for one in self.steps if isinstance(one, CountersignStep)]
            found += [Mark("clinician", clinician[0], strokes=one.ink()[0]) for one in pads]
        return tuple(found)

    def typed(self) -> tuple[Typed, ...]:
        """What the witnesses of a consent by word and the clinician typed, each for themselves."""
        wrong = (
            UserError("This is not the password or PIN of the first witness.", field="witness_password"),
            UserError("This is not the password or PIN of the second witness.", field="witness_password"),
        )
        present = zip(self.handing.witnesses, self.sign.passwords, wrong, strict=False)
        found = [Typed(name, typed.text(), error) for (name, _), typed, error in present]
        last, clinician = self.steps[-1], self.handing.clinician
        if clinician is not None and isinstance(last, CountersignStep):
            error = UserError("This is not the password or PIN of the clinician who signs.", field="countersign")
            found.append(Typed(clinician[1], last.password.text(), error))
        return tuple(found)

    def go_on(self) -> None:
        """To the next step, or sign."""
        number = self._number
        if self.done or not self._step(number).ready():
            return
        if number == len(self._makers) - 1:
            self.agreed.emit()
        else:
            self._show(number + 1)

    def go_back(self) -> None:
        """To the page or the step before; nothing is lost."""
        if not self.done and not self.steps[self._number].back() and self._number > 0:
            self._show(self._number - 1)

    def _show(self, number: int) -> None:
        step = self._step(number)
        if isinstance(step, SignStep):
            step.show_answers(self.choices())
        self._number = number
        if isinstance(step, InitialsStep):
            self._draw_pages(step)
        self._dress(step)
        self.stack.setCurrentWidget(step)
        self.reading.run(step.has_text)
        count, name = len(self._makers), step.name()
        said = say(self.code, "Step {step} of {steps}: {name}", step=number + 1, steps=count, name=name)
        self.where.setText(said)
        self.dots.go(number, said)
        if self._meanwhile is not None:
            self._meanwhile.tell(number + 1, count, name)
        self.back.setVisible(number > 0)
        self._say_next()
        (step.home() or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_pages(self, step: InitialsStep) -> None:
        """The pages with the answers as they stand: initials on other answers would stand for nothing."""
        choices = self.choices()
        if step.shows(choices):
            return
        try:
            step.show_pages(choices, self.handing.draft(choices))
        except FrontdeskError as error:
            step.trouble.tell(error)

    def _say_next(self) -> None:
        if not self.done:
            self.next.set_text(self._step(self._number).next_word())

    # -- the end -----------------------------------------------------------------------------------------------
    def refuse(self, error: FrontdeskError) -> None:
        """Say what is lacking, where it is lacking."""
        problems = error.problems if isinstance(error, Invalid) else {}
        for number, step in enumerate(self.steps):
            if isinstance(step, AskStep) and step.show_errors(problems):
                self._show(number)
                return
        place = self._lacking(getattr(error, "field", None))
        if place is not self.steps[self._number]:
            self._show(self.steps.index(place))
        place.trouble.tell(next(iter(problems.values()), error))

    def _lacking(self, field: str | None) -> HandStep:
        """Where what `field` names is drawn; anything else is told where the form is signed just now."""
        shown = self.steps[self._number]
        if field not in ("ink", "initials", "witness_password") and isinstance(shown, HandStep):
            return shown
        wanted = InitialsStep if field == "initials" else SignStep
        return next((one for one in self.steps if isinstance(one, wanted)), self.sign)

    def signed(self, reference: str) -> None:
        """Thank the patient; the window stays shut until staff take it back."""
        self.done = True
        for step in self.steps:
            if isinstance(step, HandStep):
                step.forget()
        thanks = ThanksStep(self.form, reference, signed=not self.handing.witnesses)
        self.stack.addWidget(thanks)
        self.stack.setCurrentWidget(thanks)
        self.where.setText("")
        self.dots.hide()
        self.foot.hide()
        if self._meanwhile is not None:
            self._meanwhile.signed()
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
