"""The words for second files of one person: why they are suspected, what is chosen, why they are merged."""

from __future__ import annotations

from datetime import date
from typing import Any

from frontdesk.foundation.words import N_
from frontdesk.patients.model import full_name
from ui.language import listed, tr
from ui.patients import words
from ui.patients.facts import phone_text
from ui.widgets.text import Kind

LIKENESS: dict[str, tuple[str, Kind]] = {
    "paper": (N_("Same identity paper"), "bad"),
    "name": (N_("Same name"), "warn"),
    "sound": (N_("Name sounds alike"), "info"),
    "native": (N_("Same name in own script"), "warn"),
    "phone": (N_("Same phone"), "warn"),
    "birth": (N_("Same date of birth"), "warn"),
}
UNITS = {
    "name": N_("Name"),
    "native_name": N_("Name in own script"),
    "parent_name": N_("Father's or husband's name"),
    "preferred": N_("Wants to be called"),
    "born": N_("Date of birth"),
    "gender": N_("Gender"),
    "phone": N_("Phone"),
    "email": N_("Email"),
    "address": N_("Address"),
    "language": N_("Language"),
    "emergency": N_("In an emergency"),
    "referrer": N_("Referred by"),
}
REASONS = {
    "registered_twice": N_("The same person was registered twice"),
    "import": N_("The second file came with an imported list"),
    "name_changed": N_("The person changed their name"),
    "other": N_("Another reason"),
}
UNDO_REASONS = {
    "other_person": N_("They are two different people"),
    "by_mistake": N_("The wrong files were merged"),
    "other": N_("Another reason"),
}


def why(reasons: tuple[str, ...]) -> str:
    """The reasons of a likeness in one line."""
    return " · ".join(tr(LIKENESS[one][0]) for one in reasons)


def said(unit: str, values: tuple[Any, ...], today: date) -> str:
    """A unit's values as one text; a dash for nothing."""
    if unit == "name":
        return full_name(values[0], values[1]) or tr("No name")
    if unit == "born":
        return words.age_text(values[0], today, estimated=bool(values[1]))
    if unit == "gender":
        return tr(words.GENDERS[values[0]])
    if unit == "language":
        return tr(words.LANGUAGES[values[0]])
    if unit == "phone":
        return phone_text(values[0]) or "—"
    if unit == "emergency":
        name, phone, relation = values
        return listed(part for part in (name, relation, phone_text(phone)) if part) or "—"
    if unit == "referrer":
        return listed(part for part in values if part) or "—"
    return str(values[0]) or "—"
