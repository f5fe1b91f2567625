"""The set-up: from an empty folder to a clinic with a practice manager and a recovery kit, in under three minutes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from frontdesk.opening import ArgonCost, NewClinic, create
from frontdesk.packs.model import Pack
from ui import errors, jobs, language
from ui.language import tr
from ui.setup.steps import ClinicStep, KitStep, ManagerStep, PackStep, Step, ValuesStep
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.text import label

STEPS = 5


class Wizard(QWidget):
    """Five steps; the clinic is made between the fourth and the fifth. `finished` hands over the open clinic."""

    finished = Signal(object)
    cancelled = Signal()

    def __init__(self, cost: ArgonCost | None = None) -> None:
        super().__init__()
        self.setObjectName("root")
        self._cost = cost
        self._clinic: Clinic | None = None
        self._pack_id = ""
        self.steps: list[Step] = []
        self._ahead: list[Step] = []
        self._areas: dict[Step, QWidget] = {}
        self.stack = QStackedWidget()
        card = Card(margin=28)
        self.place = label("", "muted")
        card.add(self.place)
        card.add(self.stack, 1)
        row = QHBoxLayout()
        self.back = button(tr("Back"), self.go_back, icon="back", shortcut="Alt+Left")
        self.next = button(tr("Continue"), self.go_on, kind="primary", shortcut="Ctrl+Return")
        self.next.setObjectName("next")
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        card.add(row)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        card.setMaximumWidth(860)
        across.addWidget(card, 6)
        across.addStretch(1)
        self._push(PackStep())

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[-1]

    def go_back(self) -> None:
        """The step before, as it was left, and this one kept for coming back; before the first, out of the set-up."""
        if len(self.steps) == 1:
            self.cancelled.emit()
            return
        self._ahead.append(self.steps.pop())
        self._show()

    def go_on(self) -> None:
        """Check this step and go to the next."""
        form = getattr(self.step, "form", None)
        try:
            if form is not None:
                form.clear_errors()
            self.step.check()
            self._next()
        except UserError as error:
            if form is None:
                errors.show(self, error)
            else:
                form.set_errors(error)
        except FrontdeskError as error:
            errors.show(self, error)

    def _next(self) -> None:
        step = self.step
        if isinstance(step, PackStep) and step.chosen().id != self._pack_id:
            self._forget_ahead()
            self._pack_id = step.chosen().id
            self._push(ClinicStep(step.chosen()))
        elif self._ahead:
            self.steps.append(self._ahead.pop())
            self._show()
        elif isinstance(step, ClinicStep):
            self._push(ValuesStep(self._pack()))
        elif isinstance(step, ValuesStep):
            self._push(ManagerStep())
        elif isinstance(step, ManagerStep):
            self._create(step)
        elif self._clinic is not None:
            clinic, self._clinic = self._clinic, None
            self.finished.emit(clinic)

    def _pack(self) -> Pack:
        first = self.steps[0]
        if not isinstance(first, PackStep):
            raise TypeError("the first step chooses the pack")
        return first.chosen()

    def _create(self, manager: ManagerStep) -> None:
        _pack, clinic, values, _manager = self.steps
        if not (isinstance(clinic, ClinicStep) and isinstance(values, ValuesStep)):
            raise TypeError("the steps are in another order")
        new = NewClinic(
            pack=self._pack().id,
            facts=clinic.facts(values.confirmed()),
            manager=manager.member(),
            password=manager.password.text(),
            language=language.current(),
        )
        folder, cost = Path(clinic.folder.text().strip()).expanduser(), self._cost

        def make(_progress: Progress) -> tuple[Clinic, Kit]:
            return create(folder, new, cost=cost)

        jobs.run(self, tr("Making the clinic…"), make, self._created, self._not_created, cancellable=False)

    def _created(self, made: tuple[Clinic, Kit]) -> None:
        self._clinic, kit = made
        step = KitStep(self._clinic, kit)
        self._push(step)
        self.back.setEnabled(False)
        self.next.set_text(tr("Open the clinic"))

    def let_go(self) -> None:
        """The window closes: a clinic that was just made is signed out of."""
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None

    def _not_created(self, error: BaseException) -> None:
        form = getattr(self.step, "form", None)
        if isinstance(error, UserError) and form is not None:
            form.set_errors(error)
        else:
            errors.show(self, error)

    # -- showing ---------------------------------------------------------------------------------------------------
    def _push(self, step: Step) -> None:
        self.steps.append(step)
        self._areas[step] = scrolled(step)
        self.stack.addWidget(self._areas[step])
        self._show()

    def _forget_ahead(self) -> None:
        """Another pack has other facts and values."""
        for step in self._ahead:
            area = self._areas.pop(step)
            self.stack.removeWidget(area)
            area.deleteLater()
        self._ahead.clear()

    def _show(self) -> None:
        self.stack.setCurrentWidget(self._areas[self.step])
        self.place.setText(tr("Step {number} of {steps}", number=len(self.steps), steps=STEPS))
        self.step.begin()
