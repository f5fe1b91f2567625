"""Opening the clinic folder with the recovery kit, from the sign-in: the words, a new password, the new kit."""

from __future__ import annotations

from pathlib import Path

from frontdesk import kit_entry
from frontdesk.clinic import Clinic
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from ui import jobs
from ui.language import tr
from ui.setup.kit import WithKit, WordsStep

STEPS = 3


class KitEntry(WithKit):
    """Three steps; the clinic is opened between the second and the third. `finished` hands it over, open."""

    def __init__(self, folder: Path) -> None:
        told = tr("Sign in with your name as before, and choose a new password. Everybody else's stays as it is.")
        super().__init__(STEPS, WordsStep(), told, tr("Open the clinic"))
        self._folder = folder
        self.push(self.key)

    def proceed(self) -> None:
        """Words, manager; then the deed."""
        if self.step is self.manager:
            self._open()
        elif not self.hand_over() and not self.forward():
            self.push(self.manager)

    def _open(self) -> None:
        who, folder, cost = self.who(), self._folder, self.cost

        def work(progress: Progress) -> tuple[Clinic, Kit]:
            return kit_entry.open_with_kit(folder, who, cost=cost, progress=progress)

        jobs.run(self, tr("Opening the clinic…"), work, self.come_back, self.tell, cancellable=False)
