"""What a patient agreed to, purpose by purpose, as it counts now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from frontdesk.consents.model import Allowance
from frontdesk.packs.model import Pack
from ui.consents.words import purpose_title, state_words
from ui.language import tr
from ui.widgets.cards import Card
from ui.widgets.text import chip, label


class AgreedCard(Card):
    """The gate's answer for each purpose of the registration, and for whatever else was asked.

    A no is an answer like another: nothing is amiss.
    """

    def __init__(self, pack: Pack, state: Mapping[str, Allowance], *, by_guardian: bool) -> None:
        super().__init__(tr("What the guardian agreed to") if by_guardian else tr("What the patient agreed to"))
        registration = {one.id for one in pack.purposes_of("registration")}
        known = {one.id: one for one in pack.purposes}
        shown = {name: one for name, one in state.items() if name in registration or one.state != "not_asked"}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, found) in enumerate(shown.items()):
            made = chip(*state_words(known.get(name), found))
            made.setObjectName(f"agreed-{name}")
            grid.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(purpose_title(pack, name)), row, 1)
        self.add(grid)
