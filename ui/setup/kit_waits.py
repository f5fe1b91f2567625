"""The reminder of a recovery kit that was never confirmed, wherever the practice manager comes by."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic
from frontdesk.opening import kit_unconfirmed
from ui.language import tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button


class KitWaits(Banner):
    """Says that nobody may have the kit on paper, with what to do about it; hidden once it is, and from other roles."""

    def __init__(self, clinic: Clinic, action: QWidget | None = None) -> None:
        text = tr(
            "The recovery kit was never confirmed: nobody typed its words back from the paper. If this computer is"
            " lost, the records may be lost with it. Type the words if you hold the paper; otherwise make a new kit,"
            " print it and lock it away."
        )
        self.prove = button(tr("Type its words"), self._prove)
        self.prove.setObjectName("prove-kit")
        super().__init__("warn", text, self.prove, action)
        self.setObjectName("kit-waits")
        self._clinic = clinic
        self.hide()

    def look(self) -> None:
        """Ask the records anew."""
        told = may(self._clinic.person.role, Action.KIT_CONFIRM)
        self.setVisible(told and kit_unconfirmed(self._clinic))

    def _prove(self) -> None:
        from ui.setup.reissue import ProofDialog  # noqa: PLC0415 - hardly ever; today's page comes first at every sign-in

        if ProofDialog(self, self._clinic).agreed():
            self.look()
