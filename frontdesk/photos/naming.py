"""How documents name a photograph: what it shows, from where, at which stage and when."""

from __future__ import annotations

from frontdesk.consents.wording import date_words
from frontdesk.foundation.words import N_, say
from frontdesk.photos.model import SITES, STAGES, VIEWS, Photo

UNTOLD = N_("Photograph")


def place(language: str, one: Photo) -> str:
    """The part of the body and the view: 'Face · From the front'."""
    said = (SITES.get(one.site, ""), VIEWS.get(one.view, ""))
    return " · ".join(say(language, text) for text in said if text) or say(language, UNTOLD)


def when(language: str, one: Photo) -> str:
    """The stage and the day: 'Before treatment · 2 March 2026'."""
    day = date_words(language, one.taken.date() if one.taken else one.held)
    return day if one.stage == "none" else f"{say(language, STAGES[one.stage])} · {day}"


def caption(language: str, one: Photo) -> str:
    """All of it: 'Face · From the front · Before treatment · 2 March 2026'."""
    return f"{place(language, one)} · {when(language, one)}"
