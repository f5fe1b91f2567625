"""The words for what a list holds, what became of its rows, and what a list is taken along for."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.exchange.model import REFUSED, Told, column_of
from frontdesk.foundation.words import N_
from ui.audit.words import reference
from ui.language import tr
from ui.patients.merge_words import why
from ui.widgets.text import Kind

FIELDS = {
    "": N_("Leave out"),
    "name": N_("Whole name"),
    "given": N_("Given name"),
    "middle": N_("Middle name"),
    "family": N_("Family name"),
    "native_name": N_("Name in own script"),
    "parent_name": N_("Father's or husband's name"),
    "preferred": N_("Preferred name"),
    "born": N_("Date of birth"),
    "age": N_("Age"),
    "gender": N_("Gender"),
    "phone": N_("Phone"),
    "phone2": N_("Another phone"),
    "email": N_("Email"),
    "address": N_("Address"),
    "area": N_("Area or village"),
    "city": N_("City or district"),
    "state": N_("State or province"),
    "postcode": N_("PIN or postal code"),
    "country": N_("Country"),
    "language": N_("Language"),
    "emergency_name": N_("Emergency contact"),
    "emergency_phone": N_("Emergency phone"),
    "emergency_relation": N_("Emergency contact is the patient's"),
    "guardian_name": N_("Guardian's name"),
    "guardian_relation": N_("Guardian is the patient's"),
    "guardian_phone": N_("Guardian's phone"),
    "referrer": N_("Referred by"),
}
"""What a column can hold, in the order of the list to choose from."""
EXPORTED = {
    "ref": N_("Record number"),
    "given": N_("Given name"),
    "family": N_("Family name"),
    "native_name": N_("Name in own script"),
    "parent_name": N_("Father's or husband's name"),
    "born": N_("Date of birth"),
    "gender": N_("Gender"),
    "phone": N_("Phone"),
    "email": N_("Email"),
    "address": N_("Address"),
    "language": N_("Language"),
    "created": N_("Registered"),
}
USUAL = ("ref", "given", "family", "phone")
"""The columns that are chosen until somebody chooses."""
REASONS = {
    "recall": N_("To reach patients about their care"),
    "move": N_("To move to another program of the clinic"),
    "inspection": N_("For an inspection"),
    "accounts": N_("For the clinic's accounts"),
}


def outcome(told: Told) -> tuple[str, Kind]:
    """What became of a row, and its colour."""
    return (tr("Refused"), "bad") if told.outcome == REFUSED else (tr("May be known"), "warn")


def reason(told: Told, called: Callable[[str], str]) -> str:
    """Why, in one line: field by field, each as the list calls it (`called`), or what speaks for whom."""
    if told.outcome == REFUSED:
        return " ".join(_field(field, called(field), tr(text, **places)) for field, text, places in told.reasons)
    alike = why(tuple(one for _, one, _ in told.reasons))
    if not told.like:
        return tr("Like another row of this list: {why}", why=alike)
    return tr("Like {ref}: {why}", ref=reference(told.like), why=alike)


def _field(field: str, heading: str, text: str) -> str:
    name = column_of(field)
    shown = heading or (tr(FIELDS[name]) if name and name in FIELDS else "")
    return tr("{field}: {problem}", field=shown, problem=text) if shown else text
