"""How patients that were found look in a list, on the patients page and under the search box."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from frontdesk.clinic import now, spans
from frontdesk.patients.model import Found
from ui.language import ltr, tr
from ui.patients import words


def rows(found: Sequence[Found]) -> list[dict[str, Any]]:
    """A row of a table for each, in their order."""
    today = now().astimezone().date()
    return [_row(one, today) for one in found]


def _row(one: Found, today: date) -> dict[str, Any]:
    return {
        "id": one.id,
        "ref": one.ref,
        "name": (one.name, spans(one.name, one.matched)),
        "age": words.born_text(one, today),
        "gender": tr(words.GENDERS[one.gender]) if one.gender != "undisclosed" else "—",
        "phone": ltr(one.phone_masked) if one.phone_masked else "—",
        "why": tr(words.WHY[one.why]),
    }
