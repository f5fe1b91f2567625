"""The terms under which a person stands in the search index: words, their beginnings, sounds and slips, and digits.

A term that is no whole word begins with a mark, a letter of Unicode's private use area that no folded word holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from frontdesk.patients import sound
from frontdesk.patients.spelling import fold, shortened

BEGINNING, SOUND, CLOSE, SLIP, DIGITS, BORN, PAPER, SOUNDING = "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007"
LONGEST_BEGINNING = 8
"""Beginnings up to so many letters are terms; the engine finds longer ones among the words themselves."""
SHORTEST_SLIP = 4
"""In a word of fewer letters one slip makes too many others."""
FEWEST_DIGITS, MOST_DIGITS = 3, 5
"""Every piece of a phone of so many digits is a term."""
FEWEST_CONSONANTS = 3
"""Fewer say too little of a word that is not typed to its end."""
LAST = 4
"""How many characters of an identity paper's number are kept to be found by."""


@dataclass(frozen=True)
class Entry:
    """What one person is found by: all names as written, phones in E.164, births, papers' last characters.

    `seen` numbers the entry in the index: the higher, the more recently the person was here.
    """

    seen: int
    names: tuple[str, ...]
    phones: tuple[str, ...] = ()
    births: tuple[date, ...] = ()
    papers: tuple[str, ...] = ()


def of(entry: Entry) -> str:
    """All terms of an entry, with spaces between them. A term that comes twice counts once."""
    found = [of_word(word) for name in entry.names for word in fold(name)]
    for phone in set(entry.phones):
        found += _pieces(phone.lstrip("+"))
    for born in entry.births:
        written = born.isoformat().replace("-", "")
        found += (BORN + written, BORN + written[:4])
    found.extend(paper(number) for number in entry.papers if number)
    return " ".join(found)


@lru_cache(maxsize=16_384)
def of_word(word: str) -> str:
    """The terms of one folded word."""
    found = [word]
    found.extend(BEGINNING + word[:end] for end in range(1, min(len(word), LONGEST_BEGINNING) + 1))
    for code in sound.codes(word):
        found.append(SOUND + code)
        found.extend(SOUNDING + code[:end] for end in range(FEWEST_CONSONANTS, len(code) + 1))
    found.extend(CLOSE + code for code in sound.close(word))
    if len(word) >= SHORTEST_SLIP - 1:
        found.append(SLIP + word)
    if len(word) >= SHORTEST_SLIP:
        found.extend(SLIP + rest for rest in shortened(word))
    return " ".join(found)


def paper(number: str) -> str:
    """The term of an identity paper's number, or of its last characters."""
    return PAPER + number[-LAST:].casefold()


def _pieces(digits: str) -> list[str]:
    lengths = range(FEWEST_DIGITS, MOST_DIGITS + 1)
    return [DIGITS + digits[at : at + length] for length in lengths for at in range(len(digits) - length + 1)]


# -- what is asked of the index ----------------------------------------------------------------------------------------
def exactly(word: str) -> str:
    """Asks for a whole word."""
    return f'"{word}"'


def beginning(word: str) -> str:
    """Asks for words that begin so."""
    return f'"{word}" *' if len(word) > LONGEST_BEGINNING else exactly(BEGINNING + word)


def closely(word: str) -> str:
    """Asks for words that begin so, or sound much like it."""
    return either((beginning(word), *(exactly(CLOSE + code) for code in sound.close(word))))


def loosely(word: str) -> str:
    """Asks for words that begin so, or have the same consonants."""
    return either((beginning(word), *(exactly(SOUND + code) for code in sound.codes(word))))


def sounding(word: str) -> str:
    """Asks for words that begin so, or whose consonants begin so: for a word of which the end is not typed yet."""
    marks = {code: SOUNDING if len(code) >= FEWEST_CONSONANTS else SOUND for code in sound.codes(word)}
    return either((beginning(word), *(exactly(mark + code) for code, mark in marks.items())))


def slipped(word: str) -> str:
    """Asks for words that begin so, have the same consonants, or are one slip away."""
    slips = [word] if len(word) >= SHORTEST_SLIP - 1 else []
    if len(word) >= SHORTEST_SLIP:
        slips += shortened(word)
    return either((loosely(word), *(exactly(SLIP + term) for term in slips)))


def part_of_phone(digits: str) -> str:
    """Asks for phones with these digits (at least `FEWEST_DIGITS`) in a row."""
    if len(digits) <= MOST_DIGITS:
        return exactly(DIGITS + digits)
    starts = {*range(len(digits) - MOST_DIGITS, 0, -MOST_DIGITS), 0}
    return every(exactly(DIGITS + digits[start : start + MOST_DIGITS]) for start in sorted(starts))


def born(digits: str) -> str:
    """Asks for a birth on a day (yyyymmdd) or in a year (yyyy)."""
    return exactly(BORN + digits)


def either(asked: Iterable[str]) -> str:
    """Any of these."""
    return "(" + " OR ".join(dict.fromkeys(asked)) + ")"


def every(asked: Iterable[str]) -> str:
    """All of these."""
    return "(" + " AND ".join(dict.fromkeys(asked)) + ")"
