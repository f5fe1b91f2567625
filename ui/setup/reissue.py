"""The recovery kit afterwards: the paper is proven, or a new kit is made for a lost, seen or used one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from frontdesk.opening import prove_kit, reissue_kit
from ui import jobs
from ui.language import tr
from ui.setup.kit import KitStep, WordsForm, where_words_are
from ui.slow import SlowDialog
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.text import label


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


class ProofDialog(SlowDialog):
    """Takes all words of the present kit from its paper: one that was made without this window has no other proof."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("Type the recovery words"), yes=tr("Confirm"), width=640)
        self._clinic = clinic
        self.body.addWidget(label(where_words_are(), "muted"))
        self.form = self.words = WordsForm()
        self.body.addWidget(self.words)
        self.words.words.setFocus()

    def deed(self) -> Callable[[Progress], None]:
        """Whether they open the clinic."""
        clinic, words = self._clinic, self.words.read()
        return lambda _progress: prove_kit(clinic, words)


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
