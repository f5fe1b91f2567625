"""Finds, for many new people at once, the files that may already be theirs; the judgement is `patients.duplicates`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache

import sqlalchemy as sa

from frontdesk.exchange import records
from frontdesk.patients import sound
from frontdesk.patients.duplicates import QUEUED, Likeness, Portrait, likeness, ranked, words
from frontdesk.patients.model import NewPatient, full_name
from frontdesk.patients.pair_records import portraits

MOST = 5
"""Of how many files one new person may be suspected."""
MOST_SHARING = 300
"""A phone or a birthday that more files share tells nobody apart."""
MANY = 400
"""How many portraits are read at once."""


class Twins:
    """The people of one batch beside those in the folder and each other."""

    def __init__(self, connection: sa.Connection, looks: Collection[Portrait]) -> None:
        phones = {phone for look in looks for phone in look.phones}
        born: dict[date, list[Portrait]] = defaultdict(list)
        for look in looks:
            if look.born and not look.born_estimated:
                born[look.born].append(look)
        self._by_phone: dict[str, list[int]] = defaultdict(list)
        self._by_birth: dict[date, list[int]] = defaultdict(list)
        for phone, number in records.with_phones(connection, phones):
            self._by_phone[phone].append(number)
        for day, sharing in records.born_on(connection, sorted(born)):
            self._by_birth[day] = _namesakes(born[day], sharing)
        self._known: dict[int, Portrait] = {}
        wanted = sorted({one for several in (*self._by_phone.values(), *self._by_birth.values()) for one in several})
        for first in range(0, len(wanted), MANY):
            some = wanted[first : first + MANY]
            self._known |= portraits(connection, set(some) - records.merged(connection, some))

    def of(self, look: Portrait) -> tuple[tuple[int, Likeness], ...]:
        """The files that may be this person's, the likeliest first."""
        among: dict[int, Portrait] = {}
        for phone in look.phones:
            among |= self._few(self._by_phone.get(phone, ()))
        if look.born and not look.born_estimated:
            among |= self._few(self._by_birth.get(look.born, ()))
        return ranked(look, among.items(), QUEUED, MOST) if among else ()

    def add(self, number: int, look: Portrait) -> None:
        """The person is in the folder from now on, as file `number`."""
        self._known[number] = look
        for phone in look.phones:
            self._by_phone[phone].append(number)
        if look.born and not look.born_estimated:
            self._by_birth[look.born].append(number)

    def _few(self, numbers: Sequence[int]) -> dict[int, Portrait]:
        return {number: self._known[number] for number in numbers[-MOST_SHARING:] if number in self._known}


def portrait(new: NewPatient) -> Portrait:
    """What a checked new record is compared by."""
    phones = {new.phone, *(one.value for one in new.contacts if one.kind == "phone")}
    phones |= {one.phone for one in new.guardians}
    return Portrait(
        names=words(full_name(new.given, new.family)),
        native=words(new.native_name),
        parent=words(new.parent_name),
        born=new.born,
        born_estimated=new.age_years is not None,
        gender=new.gender,
        phones=frozenset(phones - {""}),
    )


def _namesakes(looks: list[Portrait], sharing: Iterable[tuple[int, str, str, str]]) -> list[int]:
    """Of the files (id, given, family, native) that share these people's birthday, those whose names are alike enough.

    What else is known of them could only speak against them: whoever shares a phone is found by that.
    """
    apart = _sounds(tuple(word for look in looks for word in look.names + look.native)).isdisjoint
    near = [
        (number, Portrait(words(full_name(given, family)), words(native), born=looks[0].born))
        for number, given, family, native in sharing
        if not apart(_heard(given, family))
    ]
    return [number for number, other in near if any(likeness(look, other).score >= QUEUED for look in looks)]


@lru_cache(maxsize=16_384)
def _heard(given: str, family: str) -> frozenset[str]:
    """The sounds of somebody's name: the same few names come again and again."""
    return _sounds(words(full_name(given, family)))


def _sounds(names: tuple[str, ...]) -> frozenset[str]:
    """The sounds of a name's words, and the words where they have none."""
    return frozenset(code for word in names for code in (*sound.codes(word), word))
