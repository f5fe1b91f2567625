"""What people type, made fit to keep: one form for every letter, single spaces, nothing that hides."""

from __future__ import annotations

import re
import unicodedata

from frontdesk.foundation.errors import UserError

LONGEST_LINE = 200
LONGEST_TEXT = 500
_JOINERS = "\u200c\u200d"
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0")
"""Letters and marks for Unicode that nobody sees: fillers, and a joiner of other kinds of marks."""
_BLANK = re.compile(r"[\t\r\n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+")
_JOINING = re.compile(r"ARABIC|DEVANAGARI|BENGALI|GURMUKHI|GUJARATI|ORIYA|TAMIL|TELUGU|KANNADA|MALAYALAM|SINHALA")


def line(text: str, *, required: bool = False, longest: int = LONGEST_LINE) -> str:
    """`text` in Unicode's form NFC on one line with single spaces.

    Raises `UserError` for one that is missing, has more than `longest` characters, or holds characters that can't be
    seen (controls, direction marks, zero-width ones; joiners inside Indic and Arabic words are letters' business).
    """
    plain = " ".join(text.split()) if _simple(text) else _BLANK.sub(" ", unicodedata.normalize("NFC", text)).strip()
    _check(plain, longest)
    if required and not plain:
        raise UserError("This is needed.")
    return plain


def lines(text: str, *, longest: int = LONGEST_TEXT) -> str:
    """`text` as `line` has it, with its line breaks kept and empty lines dropped. Raises `UserError`."""
    rows = (_BLANK.sub(" ", row).strip() for row in re.split(r"\r\n|\r|\n", unicodedata.normalize("NFC", text)))
    kept = "\n".join(row for row in rows if row)
    _check(kept.replace("\n", " "), longest)
    return kept


def name(text: str, *, required: bool = False, longest: int = LONGEST_LINE) -> str:
    """`text` as `line` has it, with a letter of some script in it if there is anything at all. Raises `UserError`."""
    plain = line(text, required=required, longest=longest)
    if plain and not any(unicodedata.category(character)[0] == "L" for character in plain):
        raise UserError("A name has at least one letter.")
    return plain


def digits(text: str) -> str:
    """The decimal digits of any script in `text`, as ASCII digits."""
    return "".join(str(unicodedata.decimal(c)) for c in text if unicodedata.decimal(c, None) is not None)


def _simple(text: str) -> bool:
    """Whether there is nothing but what a typewriter has: most of what is typed."""
    return text.isascii() and text.isprintable()


def _check(plain: str, longest: int) -> None:
    if len(plain) > longest:
        raise UserError("This is longer than {most} characters.", most=longest)
    if _simple(plain):
        return
    for place, character in enumerate(plain):
        hidden = character in _UNSEEN or unicodedata.category(character) in _HIDDEN
        if hidden and not _joins(plain, place):
            raise UserError(
                "This holds a hidden character ({code}) that can't be kept. Delete it and type it again.",
                code=f"U+{ord(character):04X}",
            )


def _joins(plain: str, place: int) -> bool:
    """Whether the character is a joiner between two characters of a script that uses joiners."""
    around = plain[place - 1 : place] + plain[place + 1 : place + 2]
    return (
        plain[place] in _JOINERS
        and len(around) == 2
        and all(_JOINING.match(unicodedata.name(beside, "")) for beside in around)
    )
