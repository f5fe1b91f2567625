"""What a patient agreed to, purpose by purpose, at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from frontdesk.consents.model import Consent
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack
from ui import language
from ui.language import tr
from ui.widgets.cards import Card
from ui.widgets.text import ChipKind, chip, label

_ANSWERS: dict[str, dict[bool | None, tuple[str, ChipKind]]] = {
    "consent": {True: (N_("Yes"), "ok"), False: (N_("No"), "plain"), None: (N_("Not asked"), "plain")},
    "objection": {
        True: (N_("No objection"), "ok"),
        False: (N_("Objected"), "plain"),
        None: (N_("Not asked"), "plain"),
    },
}


class AgreedCard(Card):
    """Each purpose of the registration with its newest answer. A no is an answer like another: nothing is amiss."""

    def __init__(self, pack: Pack, signed: Sequence[Consent], *, by_guardian: bool) -> None:
        super().__init__(tr("What the guardian agreed to") if by_guardian else tr("What the patient agreed to"))
        newest: dict[str, bool] = {}
        for one in sorted(signed, key=lambda consent: consent.signed):
            newest.update(one.choices)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, purpose in enumerate(pack.purposes_of("registration")):
            text, kind = _ANSWERS[purpose.answer][newest.get(purpose.id)]
            grid.addWidget(chip(tr(text), kind), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(purpose.title.in_language(language.current())), row, 1)
        self.add(grid)
