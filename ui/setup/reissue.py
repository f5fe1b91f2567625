"""A new recovery kit for a lost, seen, used or never confirmed one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from frontdesk.opening import reissue_kit
from ui import jobs
from ui.language import tr
from ui.setup.kit import KitStep
from ui.widgets.dialog import Dialog, confirm


class KitDialog(Dialog):
    """Shows the new kit once; it closes when two of its words were typed back from the paper."""

    def __init__(self, parent: QWidget | None, clinic: Clinic, kit: Kit) -> None:
        super().__init__(parent, tr("The new recovery kit"), yes=tr("Done"), width=760)
        self.cancel.hide()
        self.step = KitStep(clinic, kit)
        self.form = self.step.form
        self.body.addWidget(self.step)
        self.step.begin()

    def finish(self) -> None:
        """The two words must be right."""
        self.step.check()

    def reject(self) -> None:
        """Esc does not close it: the kit is shown only here, and the old one is void."""


def ask_for_kit(parent: QWidget, clinic: Clinic, confirmed: Callable[[], object]) -> None:
    """Ask first, make the kit on a worker, show it; `confirmed` is called when its words came back from the paper."""
    text = tr("The present kit is void at once: the paper in the safe opens nothing any more. Have a printer at hand.")
    if not confirm(parent, tr("Make a new recovery kit?"), text, yes=tr("Make a new kit"), dangerous=True):
        return

    def make(_progress: Progress) -> Kit:
        return reissue_kit(clinic)

    def show(kit: Kit) -> None:
        if KitDialog(parent, clinic, kit).agreed():
            confirmed()

    jobs.run(parent, tr("Making the kit…"), make, show, cancellable=False)
