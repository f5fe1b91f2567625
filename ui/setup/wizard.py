"""The set-up: from an empty folder to a clinic with a practice manager and a recovery kit, in under three minutes."""

from __future__ import annotations

from pathlib import Path

from frontdesk.clinic import Clinic
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from frontdesk.opening import ArgonCost, NewClinic, create
from frontdesk.packs.model import Pack
from ui import jobs, language
from ui.language import tr
from ui.setup.steps import ClinicStep, KitStep, ManagerStep, PackStep, ValuesStep
from ui.widgets.steps import Steps

STEPS = 5


class Wizard(Steps):
    """Five steps; the clinic is made between the fourth and the fifth. `finished` hands over the open clinic."""

    def __init__(self, cost: ArgonCost | None = None) -> None:
        super().__init__(STEPS)
        self._cost = cost
        self._clinic: Clinic | None = None
        self._pack_id = ""
        self.push(PackStep())

    def proceed(self) -> None:
        """Each step makes the next, with what it found out."""
        step = self.step
        if isinstance(step, PackStep) and step.chosen().id != self._pack_id:
            self.forget_ahead()
            self._pack_id = step.chosen().id
            self.push(ClinicStep(step.chosen()))
        elif self.forward():
            return
        elif isinstance(step, ClinicStep):
            self.push(ValuesStep(self._pack()))
        elif isinstance(step, ValuesStep):
            self.push(ManagerStep())
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

        jobs.run(self, tr("Making the clinic…"), make, self._created, self.tell, cancellable=False)

    def _created(self, made: tuple[Clinic, Kit]) -> None:
        self._clinic, kit = made
        self.show_last(KitStep(self._clinic, kit), tr("Open the clinic"))

    def let_go(self) -> None:
        """The window closes: a clinic that was just made is signed out of."""
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None
