"""The countries of the world by their two letters (ISO 3166-1): what each is called, and the order to choose from."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from typing import Any

from frontdesk.foundation.words import RESOURCES

_ORDERED = (0, 9)
"""Unicode's combining classes of what counts in the order: letters, and the virama; accents and nuktas do not."""


def name(language: str, code: str) -> str:
    """What a country is called in `language`; letters that no country has are said as they are."""
    called: dict[str, str] = _known()["names"].get(code, {})
    return called.get(language, code)


def choices(language: str) -> list[tuple[str, str]]:
    """Every country's two letters and name: the likely ones first, the rest as the language orders its letters."""
    letters = _known()["order"].get(language, "")

    def place(code: str) -> list[tuple[int, str]]:
        plain = unicodedata.normalize("NFKD", name(language, code)) if not letters else name(language, code)
        marked = (one for one in plain.casefold() if letters or unicodedata.combining(one) in _ORDERED)
        return [(letters.find(one), one) for one in marked]

    likely: list[str] = _known()["likely"]
    rest = sorted(set(_known()["names"]) - set(likely), key=place)
    return [(code, name(language, code)) for code in (*likely, *rest)]


@cache
def _known() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "countries.toml").read_text("utf-8"))
