"""What a patient's answers amount to at a glance: each purpose with the sign of its state, those of a kind together."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from frontdesk.clinic import Clinic
from frontdesk.consents.model import PROMOTION, Allowance, Standing
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack, Purpose
from ui.consents.state import REGISTRATION
from ui.consents.words import form_titles, purpose_title, state_words, why
from ui.language import tr
from ui.widgets.text import IconLabel, chip, label, tip

_SIGN_PX = 14
OTHERS = "others"
"""The forms that were never asked for: together, so that they don't hide what was answered."""
KINDS: Mapping[str, str] = {
    "contact": N_("Contact"),
    "billing_insurance": N_("Billing"),
    PROMOTION: N_("Offers"),
    "deidentified_use": N_("Statistics"),
    "photographs": N_("Photographs"),
    "marketing-photographs": N_("Photographs in public"),
    "sharing": N_("Passing on"),
    "tele-contact": N_("By phone or video"),
    "procedure": N_("Procedure"),
    "physiotherapy": N_("Physiotherapy"),
    "psychology": N_("Psychology"),
    "guardian": N_("Guardian's form"),
    OTHERS: N_("Other forms"),
}
"""Short words for the purposes that are asked together; any other is called by its first purpose."""
SIGNS: Mapping[Standing, tuple[str, str]] = {
    "given": ("check", "ok"),
    "refused": ("close", "muted"),
    "withdrawn": ("undo", "warn"),
    "expired": ("clock", "warn"),
    "missing": ("error", "bad"),
    "not_asked": ("help", "muted"),
    "emergency": ("warning", "warn"),
}
"""The icon of each state and its colour."""


def at_a_glance(clinic: Clinic, state: Mapping[str, Allowance]) -> list[QWidget]:
    """What care rests on, in words; then each kind of purposes with a sign for every one of them.

    Each tells its purposes, their states and reasons in its tooltip, and to a screen reader.
    """
    pack, forms = clinic.pack, form_titles(clinic)
    kinds: dict[str, list[Purpose]] = {}
    made: list[QWidget] = []
    for one in pack.purposes:
        if one.id not in state:
            continue
        if one.necessary:
            said, kind = state_words(one, state[one.id])
            shown = chip(tr("{purpose}: {state}", purpose=purpose_title(pack, one.id), state=said), kind)
            made.append(_told(shown, why(state[one.id], forms)))
        else:
            kinds.setdefault(_kind(one), []).append(one)
    later = [name for name, purposes in kinds.items() if all(_never_asked(one, state) for one in purposes)]
    others = [one for name in later for one in kinds.pop(name)]
    if others:
        kinds[OTHERS] = others
    return made + [_Signs(pack, name, purposes, state) for name, purposes in kinds.items()]


class _Signs(QFrame):
    """One kind of purposes: its short word and a sign for each; one sign for all while none of them was asked."""

    def __init__(self, pack: Pack, kind: str, purposes: list[Purpose], state: Mapping[str, Allowance]) -> None:
        super().__init__()
        self.setProperty("signs", True)
        self.setObjectName(f"signs-{kind}")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 8, 0)
        row.setSpacing(3)
        word = tr(KINDS[kind]) if kind in KINDS else purpose_title(pack, purposes[0].id)
        row.addWidget(label(word, "help", wrap=False))
        row.addSpacing(3)
        states = [state[one.id].state for one in purposes]
        for one in states if set(states) != {"not_asked"} else states[:1]:
            row.addWidget(IconLabel(*SIGNS[one], _SIGN_PX), 0, Qt.AlignmentFlag.AlignVCenter)
        lines = [
            tr("{purpose}: {state}", purpose=purpose_title(pack, one.id), state=state_words(one, state[one.id])[0])
            for one in purposes
        ]
        _told(self, "\n".join(lines))
        self.setAccessibleName(word)


def _never_asked(purpose: Purpose, state: Mapping[str, Allowance]) -> bool:
    return purpose.form != REGISTRATION and state[purpose.id].state == "not_asked"


def _kind(purpose: Purpose) -> str:
    if purpose.form != REGISTRATION:
        return purpose.form
    return PROMOTION if purpose.id.startswith(PROMOTION) else purpose.id


def _told(made: QWidget, words: str) -> QWidget:
    made.setToolTip(tip(words))
    made.setAccessibleDescription(words)
    return made
