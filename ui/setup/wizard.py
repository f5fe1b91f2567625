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
from ui.setup.kit import ToClinic
from ui.setup.steps import ClinicStep, ManagerStep, PackStep, ValuesStep

STEPS = 5


class Wizard(ToClinic):
    """Five steps; the clinic is made between the fourth and the fifth. `finished` hands over the open clinic."""

    def __init__(self, cost: ArgonCost | None = None) -> None:
        super().__init__(STEPS, cost)
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
            self.push(ManagerStep(tr("The practice manager adds staff, answers patients' requests and makes backups.")))
        elif isinstance(step, ManagerStep):
            self._create(step)
        else:
            self.hand_over()

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
            password=manager.fields.typed(),
            language=language.current(),
        )
        folder, cost = Path(clinic.folder.text().strip()).expanduser(), self.cost

        def make(_progress: Progress) -> tuple[Clinic, Kit]:
            return create(folder, new, cost=cost)

        jobs.run(self, tr("Making the clinic…"), make, self._created, self.tell, cancellable=False)

    def _created(self, made: tuple[Clinic, Kit]) -> None:
        manager = self.steps[-1]
        if isinstance(manager, ManagerStep):
            manager.fields.forget()
        self.show_kit(*made)
