"""Understands what is typed or scanned into the search box: names, a record number, a phone, a birth, a code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from frontdesk.patients import sound, terms
from frontdesk.patients.spelling import fold

LONGEST = 200
MOST_WORDS = 8
CENTURIES = (1900, 2000)
PAPER_DIGITS = range(12, 15)
"""How many digits the identity papers have that are all digits."""
_RECORD = re.compile(r"(?:p\s*-?\s*)?0*([0-9]{1,9})")
_CARD = re.compile(r"frontdesk\W+patient\W+p\W*0*([0-9]{1,9})")
_DOCUMENT = re.compile(r"frontdesk\W+[a-z]+\W+([0-9a-z-]+)(?:\W+[0-9a-f]+)?")
_NUMERIC = re.compile(r"[\d\s()./+-]+")
_DATE = re.compile(r"(?<!\d)(\d{1,4})([\s./-]+)(\d{1,2}|[a-z]{3,9})[\s,./-]+(\d{1,4})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class Asked:
    """`stages` are (why, question to the index), best first. `number`: the record number it may be; `document`: the
    reference on a scanned document, in capitals. `words` and `digits` are what a hit is marked by. `nested` are stages
    of which each finds whatever the one before finds.
    """

    number: int | None = None
    document: str | None = None
    words: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()
    stages: tuple[tuple[str, str], ...] = ()
    nested: tuple[int, ...] = ()


def understood(text: str) -> Asked:
    """What `text` may mean; at most its first 200 characters count."""
    plain = _plain(text[:LONGEST])
    card, document = _CARD.fullmatch(plain), _DOCUMENT.fullmatch(plain)
    if card:
        return Asked(number=int(card[1]))
    if document:
        return Asked(document=document[1].upper())
    record = _RECORD.fullmatch(plain)
    number = int(record[1]) if record else None
    if number is not None and not plain[0].isdigit():
        return Asked(number=number)
    if _NUMERIC.fullmatch(plain):
        stages = tuple(_numeric(plain))
        return Asked(number, None, (), (re.sub(r"\D", "", plain),), stages)
    words, facts, digits = _taken_apart(plain)
    stages = tuple(_stages(words, facts))
    return Asked(number, None, words, digits, stages, _nested(words, stages))


def _plain(text: str) -> str:
    """Small letters, digits of every script as ASCII ones, nothing that hides."""
    kept = (
        str(unicodedata.decimal(letter)) if unicodedata.decimal(letter, None) is not None else letter
        for letter in text
        if unicodedata.category(letter) != "Cf" or letter in "\u200c\u200d"
    )
    return "".join(kept).casefold().strip()


# -- digits alone ------------------------------------------------------------------------------------------------------
def _numeric(plain: str) -> Iterator[tuple[str, str]]:
    digits = re.sub(r"\D", "", plain)
    births = sorted({*_births(plain), *_run_together(digits)})
    if births:
        yield "born", terms.either(terms.born(born) for born in births)
    if len(digits) == terms.LAST:
        yield "paper", terms.exactly(terms.paper(digits))
    dialled = _dialled(plain)
    if dialled:
        yield "phone", terms.either(terms.part_of_phone(one) for one in dialled)
    if len(digits) in PAPER_DIGITS:
        yield "paper", terms.exactly(terms.paper(digits))


def _dialled(plain: str) -> tuple[str, ...]:
    """The ways in which digits may stand in a number with its country code: prefixes for dialling left out."""
    digits = re.sub(r"\D", "", plain.replace("(0)", ""))
    ways = (digits, digits.lstrip("0"), re.sub(r"^(?:00)?([1-9]\d)0(\d{7,})$", r"\1\2", digits))
    return tuple(dict.fromkeys(way for way in ways if len(way) >= terms.FEWEST_DIGITS))


def _births(plain: str) -> Iterator[str]:
    found = _DATE.fullmatch(plain)
    if found:
        yield from _days(found[1], found[3], found[4])


def _run_together(digits: str) -> Iterator[str]:
    if len(digits) == 8:
        yield from _days(digits[:4], digits[4:6], digits[6:])
    if len(digits) in (6, 8):
        yield from _days(digits[:2], digits[2:4], digits[4:])


def _days(first: str, second: str, third: str) -> Iterator[str]:
    """The days (yyyymmdd) that three parts may be: the year first or last, day and month either way round."""
    if second[:3] in _MONTHS:
        second = str(_MONTHS.index(second[:3]) + 1)
        orders = [(third, second, first), (first, second, third)]
    else:
        orders = [(third, second, first), (third, first, second), (first, second, third)]
    for year, month, day in orders:
        if len(day) > 2 or len(month) > 2 or len(year) not in (2, 4):
            continue
        for century in (0,) if len(year) == 4 else CENTURIES:
            try:
                yield date(century + int(year), int(month), int(day)).strftime("%Y%m%d")
            except ValueError:
                continue


# -- names, and what may stand beside them -----------------------------------------------------------------------------
def _taken_apart(plain: str) -> tuple[tuple[str, ...], list[str], tuple[str, ...]]:
    """Words, what else is asked for (each a question), and the digits in it."""
    facts: list[str] = []
    digits: list[str] = []
    dated = _DATE.search(plain)
    births = sorted(set(_days(dated[1], dated[3], dated[4]))) if dated else []
    if dated and births:
        facts.append(terms.either(terms.born(born) for born in births))
        plain = plain[: dated.start()] + " " + plain[dated.end() :]
    words: list[str] = []
    for chunk in plain.split():
        number = re.sub(r"\D", "", chunk)
        meant = [question for _, question in _beside(chunk, number)] if _NUMERIC.fullmatch(chunk) else []
        if meant:
            facts.append(terms.either(meant))
            digits.append(number)
        else:
            words.extend(fold(chunk))
    return tuple(words[:MOST_WORDS]), facts, tuple(digits)


def _beside(chunk: str, number: str) -> Iterator[tuple[str, str]]:
    yield from _numeric(chunk)
    if len(number) == 4:
        yield "born", terms.born(number)


def _stages(words: tuple[str, ...], facts: list[str]) -> Iterator[tuple[str, str]]:
    if not words:
        if facts:
            yield "born", terms.every(facts)
        return
    *before, last = words
    asked = {
        "name": [
            [*map(terms.exactly, words)],
            [*map(terms.exactly, before), terms.beginning(last)],
            [*map(terms.beginning, words)],
        ],
        "sound": [
            [*map(terms.closely, words)],
            [*map(terms.loosely, words)],
            [*map(terms.loosely, before), terms.sounding(last)],
        ],
    }
    for why, questions in asked.items():
        for question in dict.fromkeys(terms.every([*each, *facts]) for each in questions):
            yield why, question
    if len(words) == 1 and any(letter.isdigit() for letter in last) and any(letter.isalpha() for letter in last):
        yield "paper", terms.every([terms.exactly(terms.paper(last)), *facts])
    slips = terms.every(terms.slipped(word) for word in words)
    yield "typo", terms.every([terms.either([slips, *_respaced(words)]), *facts])


def _nested(words: tuple[str, ...], stages: tuple[tuple[str, str], ...]) -> tuple[int, ...]:
    """The stages about names and sounds, each broader than the one before.

    The close sounds are not among them where a word has a close code, but too few consonants for another one.
    """
    nested = [at for at, (why, _) in enumerate(stages) if why in ("name", "sound")]
    if not all(len(sound.codes(word)) >= len(sound.close(word)) for word in words):
        nested.remove(next(at for at, (why, _) in enumerate(stages) if why == "sound"))
    return tuple(nested)


def _respaced(words: tuple[str, ...]) -> Iterator[str]:
    """The same letters with one space left out, or with one put in."""
    for at in range(len(words) - 1):
        joined = [*words[:at], words[at] + words[at + 1], *words[at + 2 :]]
        yield terms.every(map(terms.beginning, joined))
    if len(words) == 1:
        (word,) = words
        for at in range(3, len(word) - 2):
            yield terms.every((terms.exactly(word[:at]), terms.beginning(word[at:])))
