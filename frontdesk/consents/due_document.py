"""A list of whom to ask, on paper: for the desk, not for patients, so nothing in it is sealed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from frontdesk.consents.model import DUE_LISTS, DUE_WHY, Due, DueList
from frontdesk.consents.wording import date_words, letterhead, moment_words
from frontdesk.documents import layout
from frontdesk.foundation.words import say
from frontdesk.packs.model import Pack


def build(
    which: DueList, found: Sequence[Due], titles: Mapping[str, str], pack: Pack, language: str, at: datetime
) -> layout.Document:
    """The list, ready to render; `titles` are the forms' by name, in `language`."""
    rows = tuple((one.ref, _line(one, titles, language)) for one in found)
    return layout.Document(
        kind="due",
        title=say(language, DUE_LISTS[which]),
        language=language,
        reference=moment_words(language, at),
        letterhead=letterhead(pack),
        blocks=(layout.Facts(rows) if rows else layout.Para(say(language, "Nobody is on this list.")),),
        footer=(f"{pack.id} {pack.version}",),
        qr=None,
        record={"kind": "due", "list": which, "people": len(found)},
        at=at,
        page_words=say(language, "Page {page} of {pages}"),
    )


def _line(one: Due, titles: Mapping[str, str], language: str) -> str:
    until = say(language, "until {day}", day=date_words(language, one.until)) if one.until else ""
    parts = (one.name, say(language, DUE_WHY[one.why]), titles.get(one.template, ""), until)
    return " · ".join(part for part in parts if part)
