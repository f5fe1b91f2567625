"""How patients that were found look in a list, on the patients page and under the search box."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from frontdesk.clinic import now, spans
from frontdesk.patients.model import Found
from ui.language import ltr, tr
from ui.patients import words


def rows(found: Sequence[Found]) -> list[_Row]:
    """A row of a table for each, in their order."""
    today = now().astimezone().date()
    return [_Row(one, today) for one in found]


class _Row(dict[str, Any]):
    """Says each of its columns when that is first looked at: of fifty rows a window shows a few."""

    def __init__(self, one: Found, today: date) -> None:
        super().__init__(id=one.id)
        self._one, self._today = one, today

    def __missing__(self, key: str) -> Any:
        one = self._one
        match key:
            case "ref":
                said: Any = one.ref
            case "name":
                shown = f"{one.name} · {one.other}" if one.other else one.name
                said = shown, spans(shown, one.matched)
            case "age":
                said = words.born_text(one, self._today)
            case "gender":
                said = tr(words.GENDERS[one.gender]) if one.gender != "undisclosed" else "—"
            case "phone":
                said = ltr(one.phone_masked) if one.phone_masked else "—"
            case "why":
                said = tr(words.WHY[one.why])
            case _:
                raise KeyError(key)
        self[key] = said
        return said
