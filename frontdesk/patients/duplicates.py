"""Judges whether two files may be one person's, and says why: names, sounds, birth, phones, identity papers.

Pure: portraits in, a score and its reasons out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

from frontdesk.patients import sound
from frontdesk.patients.search import fold

SHOWN = 32
"""What the panel beside the register form shows."""
QUEUED = 60
"""What the practice manager is asked to look at: it takes a likeness of names and one thing more."""
CERTAIN = 100

_NAME, _SOUND, _PART, _NATIVE, _PHONE, _BIRTH, _NEAR_BIRTH, _ABOUT_BIRTH = 40, 32, 25, 40, 35, 30, 20, 10
_OTHER_BIRTH, _OTHER_GENDER, _OTHER_PARENT = -30, -15, -25
_ESTIMATES_MEET, _ESTIMATES_PART = 2, 5
_LONG_ENOUGH, _LONG = 4, 8
_SAID = frozenset({"female", "male"})


class Bond(IntEnum):
    """How near two words of names are; a name is as near as its farthest word."""

    NONE = 0
    SOUND = 1
    SAME = 2


@dataclass(frozen=True)
class Portrait:
    """What two files are compared by. Words are folded (`search.fold`), phones E.164.

    `papers` are keyed hashes as hex; `lasts` are (kind, last four) of papers kept without a hash.
    """

    names: tuple[str, ...] = ()
    native: tuple[str, ...] = ()
    parent: tuple[str, ...] = ()
    born: date | None = None
    born_estimated: bool = False
    gender: str = "undisclosed"
    phones: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    lasts: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class Likeness:
    """How much speaks for one person (100 is as good as certain), and the reasons, the strongest first."""

    score: int
    why: tuple[str, ...]


def likeness(one: Portrait, other: Portrait) -> Likeness:
    """How alike two portraits are. Reasons: `paper`, `name`, `sound`, `native`, `phone`, `birth`."""
    named, why = _names(one, other)
    score = named
    if one.phones & other.phones:
        score, why = score + _PHONE, [*why, "phone"]
    birth = _births(one, other)
    score += birth
    if birth >= _NEAR_BIRTH:
        why = [*why, "birth"]
    score += _contradictions(one, other)
    if not named:
        # Two of a family share a phone, and twins a birthday.
        score = min(score, QUEUED - 1)
    same_lasts = bool(one.lasts & other.lasts)
    if one.papers & other.papers or (same_lasts and named and birth == _BIRTH):
        score, why = max(score, CERTAIN), ["paper", *why]
    return Likeness(max(score, 0), tuple(why))


def named_alike(one: Portrait, other: Portrait) -> bool:
    """Whether anything of the names meets. Without that, nobody is shown whom nothing but a birth speaks for."""
    return bool(_names(one, other)[0])


def _names(one: Portrait, other: Portrait) -> tuple[int, list[str]]:
    why: list[str] = []
    best = 0
    near, whole = _bond(one.names, other.names)
    if near is not Bond.NONE:
        why.append("name" if near is Bond.SAME else "sound")
        best = _PART if not whole else _NAME if near is Bond.SAME else _SOUND
    if one.native and set(one.native) == set(other.native):
        why.append("native")
        best = max(best, _NATIVE)
    elif near is Bond.NONE:
        # A name kept in its own script only meets the same name in Latin letters by its sound.
        near, whole = max(_bond(one.native, other.names), _bond(one.names, other.native))
        if near is not Bond.NONE:
            why.append("sound")
            best = _SOUND if whole else _PART
    return best, why


def _bond(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[Bond, bool]:
    """How near two names are in any order of their words, and whether more than one name of several met."""
    short, long = sorted((ours, theirs), key=lambda name: (len(name), name))
    left = list(long)
    weakest = Bond.SAME
    for word in short:
        near, at = max(((bond(word, against), -place) for place, against in enumerate(left)), default=(Bond.NONE, 0))
        if near is Bond.NONE:
            return Bond.NONE, False
        weakest = min(weakest, near)
        del left[-at]
    return (weakest, len(short) > 1 or len(long) == 1) if short else (Bond.NONE, False)


@lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """A name's words as a portrait holds them."""
    return tuple(dict.fromkeys(fold(name)))


@lru_cache(maxsize=65536)
def bond(word: str, other: str) -> Bond:
    """How near two folded words are: the same, alike by sound or but for one slip of the keys, or neither."""
    if word == other:
        return Bond.SAME
    if not set(sound.codes(word)).isdisjoint(sound.codes(other)) or _slip(word, other):
        return Bond.SOUND
    return Bond.NONE


def _slip(word: str, other: str) -> bool:
    """One letter left out, doubled, swapped or mistaken; two in a long word."""
    short = min(len(word), len(other))
    if short < _LONG_ENOUGH:
        return False
    from rapidfuzz.distance import OSA

    most = 2 if short >= _LONG else 1
    return OSA.distance(word, other, score_cutoff=most) <= most


def _births(one: Portrait, other: Portrait) -> int:
    if one.born is None or other.born is None:
        return 0
    if not one.born_estimated and not other.born_estimated:
        if one.born == other.born:
            return _BIRTH
        return _NEAR_BIRTH if _mistyped(one.born, other.born) else _OTHER_BIRTH
    apart = abs((one.born - other.born).days) / 365.25
    return _ABOUT_BIRTH if apart <= _ESTIMATES_MEET else _OTHER_BIRTH if apart > _ESTIMATES_PART else 0


def _mistyped(one: date, other: date) -> bool:
    """Day and month exchanged, or one digit another."""
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    return sum(a != b for a, b in zip(one.isoformat(), other.isoformat(), strict=True)) == 1


def _contradictions(one: Portrait, other: Portrait) -> int:
    against = 0
    if one.gender != other.gender and {one.gender, other.gender} <= _SAID:
        against += _OTHER_GENDER
    if one.parent and other.parent and _bond(one.parent, other.parent)[0] is Bond.NONE:
        against += _OTHER_PARENT
    return against


def ranked(
    of: Portrait, others: Iterable[tuple[int, Portrait]], least: int, limit: int
) -> tuple[tuple[int, Likeness], ...]:
    """The ids of those at least so alike, the likeliest first, the newest of equals before."""
    judged = ((number, likeness(of, other)) for number, other in others)
    kept = [one for one in judged if one[1].score >= least]
    return tuple(sorted(kept, key=lambda one: (-one[1].score, -one[0]))[:limit])
