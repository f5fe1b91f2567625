"""What is said of what left the clinic: where it is, and what was done about a copy."""

from __future__ import annotations

from frontdesk.disclosures.model import CHANNELS, HOWS, KINDS, Disclosure, Item
from frontdesk.foundation import countries
from ui.language import apart, current, tr
from ui.widgets.text import ChipKind


def where(one: Disclosure) -> str:
    """To whom it went, by which way, and where exactly."""
    recipient = one.recipient
    parts = [
        tr(CHANNELS[one.channel]) if one.channel in CHANNELS else one.channel,
        one.place,
        recipient.name or tr(KINDS[recipient.kind]),
        countries.name(current(), recipient.country),
    ]
    return apart(parts)


def state(item: Item) -> tuple[str, ChipKind]:
    """What was done about a copy, as a chip."""
    if not item.how:
        return tr("Still out"), "bad"
    return tr(HOWS[item.how]), "warn" if item.out else "ok"
