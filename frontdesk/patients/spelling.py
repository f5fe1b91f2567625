"""How names are written, for comparing them: one form for every letter, and what one slip of a key makes of a word."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import takewhile

LONGEST_SLIP = 12
"""Slips are looked for within so many letters from the start."""
_NUKTAS = "\u093c\u09bc\u0a3c\u0abc\u0b3c"
_SAME = str.maketrans({
    "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ہ", "ه": "ہ", "ھ": "ہ", "ۃ": "ہ", "أ": "ا", "إ": "ا", "آ": "ا",
    "ؤ": "و", "ँ": "ं", "ß": "ss",
})  # fmt: skip


@lru_cache(maxsize=65_536)
def fold(text: str) -> tuple[str, ...]:
    """The words of a name in the form in which they are compared: small letters, no accents, one form per letter."""
    if text.isascii() and text.isalpha():
        return (text.lower(),)
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_SAME))
    kept = "".join(_bare(character) for character in decomposed).translate(_SAME)
    return tuple(kept.split())


def shortened(word: str) -> tuple[str, ...]:
    """A word with one of its first letters left out, each way once.

    Two words that one slip tells apart (a letter too many, too few, mistaken, or out of its place) meet here: in one
    of the words itself or in what both become.
    """
    return tuple(dict.fromkeys(word[:at] + word[at + 1 :] for at in range(min(len(word), LONGEST_SLIP))))


def spans(text: str, pieces: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where in `text` words begin with one of these folded pieces: (start, end) each, in order, to be shown as found.

    A piece of digits is found wherever it stands.
    """
    found: list[tuple[int, int]] = []
    for start, letter in enumerate(text):
        if found and start < found[-1][1]:
            continue
        begins = not (start and (text[start - 1].isalnum() or text[start - 1] in "'’"))
        here = [piece for piece in pieces if (begins or piece.isdigit()) and letter.isalnum()]
        ends = [end for piece in here if (end := _end(text, start, piece))]
        if ends:
            found.append((start, max(ends)))
    return tuple(found)


def _end(text: str, start: int, piece: str) -> int | None:
    """Where the word from `start` has said the whole piece, with the marks on its last letter; None if it doesn't."""
    for end in range(start + 1, min(len(text), start + 3 * len(piece)) + 1):
        said = "".join(fold(text[start:end]))
        if said.startswith(piece):
            marks = takewhile(lambda letter: unicodedata.category(letter)[0] == "M", text[end:])
            return end + len(tuple(marks))
        if not piece.startswith(said):
            return None
    return None


def _bare(character: str) -> str:
    """A letter, digit or Indic vowel sign as it is; nothing for an accent or an apostrophe; a space for the rest."""
    category = unicodedata.category(character)
    if category[0] == "M":
        return character if "\u0900" <= character <= "\u0d7f" and character not in _NUKTAS else ""
    if category in {"Cf", "Lm"} or character in "'’":
        return ""
    return character if category[0] in "LN" else " "
