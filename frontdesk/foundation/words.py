"""What the program says, in the reader's language.

The English sentence is the key; translations live in `resources/i18n/frontdesk_<lang>.ts` (Qt Linguist's format), so
that the core, the window and the documents share one catalogue. Languages are the codes `en`, `hi`, `ur`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

LANGUAGES = ("en", "hi", "ur")
RIGHT_TO_LEFT = frozenset({"ur"})
LEFT_TO_RIGHT_MARK = "\u200e"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def catalogue(language: str) -> dict[str, str]:
    """Source text to translation; empty for English and for a language without a file."""
    path = RESOURCES / "i18n" / f"frontdesk_{language}.ts"
    if language == "en" or not path.exists():
        return {}
    from xml.etree import ElementTree  # noqa: PLC0415 - whoever reads English never needs it

    found: dict[str, str] = {}
    for message in ElementTree.parse(path).iter("message"):
        source, said = message.findtext("source"), message.findtext("translation")
        if source and said:
            found[source] = said
    return found


def say(language: str, text: str, /, **params: object) -> str:
    """`text` in `language`, its places filled. A text without a translation is said in English."""
    said = catalogue(language).get(text, text)
    return said.format(**params) if params else said


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for 'translate later'
    """Mark a text for translation where it can't be said yet."""
    return text
