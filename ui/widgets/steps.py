"""A way in steps, one page at a time: back keeps what was typed, forward checks it first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from ui import errors
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.form import Form
from ui.widgets.text import heading, label


class Step(QWidget):
    """One page: a heading, what it is for, and its fields (`form`). `check` raises for what can't be used yet."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addWidget(heading(title, 1))
        self.column.addWidget(label(text, "muted"))

    def check(self) -> None:
        """Raise `UserError` or `Invalid` when the step is not complete; the form shows it."""

    def begin(self) -> None:
        """The step is shown: put the focus where typing starts."""

    def forms(self) -> tuple[Form, ...]:
        """Where errors of this step are shown."""
        form = getattr(self, "form", None)
        return (form,) if isinstance(form, Form) else ()

    def show_errors(self, error: UserError) -> None:
        """Each error beside its field, in whichever form has it; what no form has, on top."""
        problems = error.problems if isinstance(error, Invalid) else {error.field or "": error}
        forms = self.forms()
        for form in reversed(forms):  # so that the first one ends with the focus
            own = {name: one for name, one in problems.items() if form.has(name)}
            if form is forms[0]:
                own |= {name: one for name, one in problems.items() if not any(any_.has(name) for any_ in forms)}
            if own:
                form.set_errors(own)


class Steps(QWidget):
    """A card with the present step, how far it is along `count`, and the two buttons. Override `proceed`.

    A `wide` one fills its place, for steps that show pictures. `finished` hands over what came of it;
    `cancelled` means back from the first step.
    """

    finished = Signal(object)
    cancelled = Signal()

    def __init__(self, count: int, *, wide: bool = False) -> None:
        super().__init__()
        self.setObjectName("root")
        self._count = count
        self._seen = False
        self.steps: list[Step] = []
        self._ahead: list[Step] = []
        self._areas: dict[Step, QWidget] = {}
        self.stack = QStackedWidget()
        card = Card(margin=16 if wide else 28)
        self.place = label("", "muted")
        if not wide:
            card.add(self.place)
        card.add(self.stack, 1)
        row = QHBoxLayout()
        self.back = button(tr("Back"), self.go_back, icon="back", shortcut="Alt+Left")
        self.next = button(tr("Continue"), self.go_on, kind="primary", shortcut="Ctrl+Return")
        self.back.setObjectName("back")
        self.next.setObjectName("next")
        row.addWidget(self.back)
        if wide:
            row.addWidget(self.place, 1)
        else:
            row.addStretch(1)
        row.addWidget(self.next)
        card.add(row)
        across = QHBoxLayout(self)
        if wide:
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(card)
            return
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        card.setMaximumWidth(860)
        across.addWidget(card, 6)
        across.addStretch(1)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[-1]

    def go_back(self) -> None:
        """The step before, as it was left, and this one kept for coming back; before the first, out of here."""
        if len(self.steps) == 1:
            self.cancelled.emit()
            return
        self._ahead.append(self.steps.pop())
        self.show_step()

    def go_on(self) -> None:
        """Check this step and proceed; what is wrong is said beside its field."""
        for form in self.step.forms():
            form.clear_errors()
        try:
            self.step.check()
            self.proceed()
        except FrontdeskError as error:
            self.tell(error)

    def proceed(self) -> None:
        """This step is complete: push the next one, or do what all the steps were for."""
        raise NotImplementedError

    def tell(self, error: BaseException) -> None:
        """Beside its field where the step has fields, in a dialog otherwise."""
        if isinstance(error, UserError) and self.step.forms():
            self.step.show_errors(error)
        else:
            errors.show(self, error)

    # -- showing ---------------------------------------------------------------------------------------------------
    def push(self, step: Step) -> None:
        """The next step."""
        self.steps.append(step)
        if step not in self._areas:
            self._areas[step] = scrolled(step)
            self.stack.addWidget(self._areas[step])
        self.show_step()

    def forward(self) -> bool:
        """The step that one came back from, as it was left; False when there is none."""
        if not self._ahead:
            return False
        self.push(self._ahead.pop())
        return True

    def forget_ahead(self) -> None:
        """What was chosen now makes the steps after it others."""
        for step in self._ahead:
            area = self._areas.pop(step)
            self.stack.removeWidget(area)
            area.deleteLater()
        self._ahead.clear()

    def show_last(self, step: Step, text: str) -> None:
        """The step from which nothing leads back; `text` is what is left to do."""
        self.push(step)
        self.back.setEnabled(False)
        self.next.set_text(text)

    def show_step(self) -> None:
        """Bring the present step to the front."""
        self.stack.setCurrentWidget(self._areas[self.step])
        self.place.setText(tr("Step {number} of {steps}", number=len(self.steps), steps=self._count))
        self.step.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """A step that was pushed before the window showed it could not take the focus yet."""
        super().showEvent(event)
        if not self._seen and self.steps:
            self._seen = True
            self.step.begin()
