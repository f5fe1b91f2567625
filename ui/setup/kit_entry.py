"""Opening the clinic folder with the recovery kit, from the sign-in: the words, a new password, the new kit."""

from __future__ import annotations

from pathlib import Path

from frontdesk import kit_entry
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.keeping import Return
from frontdesk.kit import Kit
from ui import jobs
from ui.language import tr
from ui.setup.kit import ToClinic, WordsStep, voided
from ui.setup.steps import ManagerStep

STEPS = 3


class KitEntry(ToClinic):
    """Three steps; the clinic is opened between the second and the third. `finished` hands it over, open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(STEPS)
        self._folder = folder
        self.key = WordsStep()
        self.manager = ManagerStep(
            tr("Sign in with your name as before, and choose a new password. Everybody else's stays as it is."),
            known=True,
        )
        self.manager.fields.again.returnPressed.connect(self.go_on)
        self.push(self.key)

    def show_step(self) -> None:
        """The last button before the deed names it."""
        super().show_step()
        self.next.set_text(tr("Open the clinic") if self.step is self.manager else tr("Continue"))

    def proceed(self) -> None:
        """Words, manager; then the deed."""
        if self.step is self.manager:
            self._open()
        elif not self.hand_over() and not self.forward():
            self.push(self.manager)

    def tell(self, error: BaseException) -> None:
        """On the step that has the field: wrong words are found out only at the end."""
        if self.step is self.manager and isinstance(error, UserError) and error.field == "words":
            self.go_back()
        super().tell(error)

    def _open(self) -> None:
        who = Return(self.key.read(), self.manager.name.text().strip(), self.manager.fields.typed())
        folder, cost = self._folder, self.cost

        def work(progress: Progress) -> tuple[Clinic, Kit]:
            return kit_entry.open_with_kit(folder, who, cost=cost, progress=progress)

        jobs.run(self, tr("Opening the clinic…"), work, self._opened, self.tell, cancellable=False)

    def _opened(self, made: tuple[Clinic, Kit]) -> None:
        self.key.words.clear()
        self.manager.fields.forget()
        self.show_kit(*made, voided())
