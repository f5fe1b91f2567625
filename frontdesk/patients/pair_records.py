"""Who might be whom, as stored: portraits of files, where to look for a second one, and the pairs in question."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.patients.duplicates import QUEUED, Likeness, Portrait, named_alike, ranked, words
from frontdesk.patients.model import full_name
from frontdesk.patients.tables import (
    guardian,
    guardianship,
    identity_paper,
    patient,
    patient_contact,
    suspected_pair,
)

MOST_CANDIDATES = 300
"""How many files share a phone or a birthday at most, for one to be worth comparing with each."""
_FIRST, _SECOND = patient.alias("one"), patient.alias("other")
_MERGED = sa.or_(_FIRST.c.merged_into.is_not(None), _SECOND.c.merged_into.is_not(None))
_EACH_OTHER = sa.or_(
    _FIRST.c.merged_into.is_not_distinct_from(_SECOND.c.id), _SECOND.c.merged_into.is_not_distinct_from(_FIRST.c.id)
)
_WAITING = (
    sa.select(suspected_pair, _MERGED.label("merged"))
    .join(_FIRST, _FIRST.c.id == suspected_pair.c.first_id)
    .join(_SECOND, _SECOND.c.id == suspected_pair.c.second_id)
    .where(suspected_pair.c.settled.is_(None), sa.not_(_EACH_OTHER))
)
_TRAITS = ("id", "given", "family", "native_name", "parent_name", "born", "born_estimated", "gender", "phone")


# Made once: they are asked while somebody types.
def _listed(name: str) -> sa.Select[Any]:
    """The values of a parameter that is a list as JSON: a statement that is the same whatever its length."""
    return sa.select(sa.func.json_each(sa.bindparam(name)).table_valued("value").c.value)


_IDS = _listed("ids")
_FILES = sa.select(*(patient.c[name] for name in _TRAITS)).where(patient.c.id.in_(_IDS))
_PAPERS = sa.select(*(identity_paper.c[name] for name in ("patient_id", "kind", "last", "hash"))).where(
    identity_paper.c.patient_id.in_(_IDS)
)
_CONTACTS = sa.select(patient_contact.c.patient_id, patient_contact.c.value).where(patient_contact.c.kind == "phone")
_GUARDIANS = (
    sa.select(guardianship.c.patient_id, guardian.c.phone)
    .join_from(guardianship, guardian)
    .where(guardianship.c.ended.is_(None))
)
_FURTHER_PHONES = sa.union_all(
    _CONTACTS.where(patient_contact.c.patient_id.in_(_IDS)), _GUARDIANS.where(guardianship.c.patient_id.in_(_IDS))
)
_PHONES = _listed("phones")
_HASHES: sa.BindParameter[Any] = sa.bindparam("hashes", expanding=True)
_SHARING = sa.union(*(
    sa.select(query.limit(MOST_CANDIDATES).subquery().c[0])
    for query in (
        sa.select(patient.c.id).where(patient.c.phone.in_(_PHONES)),
        _CONTACTS.where(patient_contact.c.value.in_(_PHONES)),
        _GUARDIANS.where(guardian.c.phone.in_(_PHONES)),
        sa.select(identity_paper.c.patient_id).where(identity_paper.c.hash.in_(_HASHES)),
    )
))  # fmt: skip
"""Every file that shares a phone or a paper's hash."""
_BORN = (
    sa.select(*(patient.c[name] for name in ("id", "given", "family", "native_name")))
    .where(patient.c.born.in_(_listed("births")))
    .limit(MOST_CANDIDATES)
)
_KNOWN = sa.select(suspected_pair.c.id).where(
    suspected_pair.c.first_id == sa.bindparam("first"), suspected_pair.c.second_id == sa.bindparam("second")
)


@dataclass(frozen=True)
class Pair:
    """Two files that may be one person's, the older one first; `why` as in `duplicates.likeness`.

    `merged` says that one of them was merged since, with a third.
    """

    id: int
    first_id: int
    second_id: int
    merged: bool
    why: tuple[str, ...]
    score: int
    found: datetime


def portraits(connection: sa.Connection, ids: Collection[int]) -> dict[int, Portrait]:
    """What these files are compared by."""
    wanted = {"ids": json.dumps(list(ids))}
    phones: dict[int, set[str]] = defaultdict(set)
    for patient_id, number in connection.execute(_FURTHER_PHONES, wanted).all():
        phones[patient_id].add(number)
    papers: dict[int, set[str]] = defaultdict(set)
    lasts: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for patient_id, kind, last, hashed in connection.execute(_PAPERS, wanted).all():
        if hashed is not None:
            papers[patient_id].add(hashed.hex())
        elif last:
            lasts[patient_id].add((kind, last))
    return {
        number: Portrait(
            words(full_name(given, family)),
            words(native),
            words(parent),
            born,
            estimated,
            gender,
            frozenset(phones[number] | {phone} - {""}),
            frozenset(papers[number]),
            frozenset(lasts[number]),
        )
        for number, given, family, native, parent, born, estimated, gender, phone in connection.execute(
            _FILES, wanted
        ).all()
    }


def candidates(connection: sa.Connection, of: Portrait) -> set[int]:
    """The files that share a phone or an identity paper with this portrait, or a birthday and some of the name.

    Whoever shares the birthday alone is never shown: at a big clinic most of those are.
    """
    found: set[int] = set()
    hashes = [bytes.fromhex(hashed) for hashed in of.papers]
    if of.phones or hashes:
        found.update(connection.scalars(_SHARING, {"phones": json.dumps(list(of.phones)), "hashes": hashes}))
    if of.born is not None and not of.born_estimated:
        sharing = connection.execute(_BORN, {"births": json.dumps([day.isoformat() for day in _births(of.born)])})
        for number, given, family, native in sharing.all():
            if named_alike(of, Portrait(words(full_name(given, family)), words(native))):
                found.add(number)
    return found


def nearest(
    connection: sa.Connection, of: Portrait, among: Collection[int], least: int, limit: int
) -> tuple[tuple[int, Likeness], ...]:
    """Of these files the likeliest, best first."""
    return ranked(of, portraits(connection, among).items(), least, limit)


def suspect(work: Work, patient_id: int) -> int:
    """Queue the files that this one may be a second of; returns how many pairs are new."""
    connection = work.connection
    own = portraits(connection, [patient_id])[patient_id]
    others = candidates(connection, own) - {patient_id}
    new = 0
    for other, alike in nearest(connection, own, others, QUEUED, MOST_CANDIDATES):
        first, second = sorted((patient_id, other))
        if not _known(connection, first, second):
            work.insert(suspected_pair, **values(first, second, alike, work.at))
            new += 1
    return new


def values(first: int, second: int, alike: Likeness, at: datetime) -> dict[str, Any]:
    """A new pair's row."""
    return {
        "first_id": first,
        "second_id": second,
        "why": json.dumps(list(alike.why)),
        "score": alike.score,
        "found": at,
        "settled": None,
        "settled_by": None,
        "verdict": "",
    }


def waiting(connection: sa.Connection) -> Iterator[Pair]:
    """The pairs that nobody has settled or merged, the likeliest first, the newest of equals before."""
    for row in connection.execute(_WAITING.order_by(suspected_pair.c.score.desc(), suspected_pair.c.id.desc())):
        yield _pair(row)


def read(connection: sa.Connection, pair_id: int) -> Pair | None:
    """A pair that nobody has settled or merged, or None."""
    row = connection.execute(_WAITING.where(suspected_pair.c.id == pair_id)).first()
    return None if row is None else _pair(row)


def settle(work: Work, pair_id: int, verdict: str) -> None:
    """Write what the practice manager found."""
    work.update(suspected_pair, pair_id, settled=work.at, settled_by=work.person.id, verdict=verdict)


def _known(connection: sa.Connection, first: int, second: int) -> bool:
    return connection.execute(_KNOWN, {"first": first, "second": second}).first() is not None


def _births(born: date) -> list[date]:
    """The day, and the one that day and month exchanged make."""
    return [born, born.replace(month=born.day, day=born.month)] if born.day <= 12 else [born]


def _pair(row: sa.Row[Any]) -> Pair:
    return Pair(row.id, row.first_id, row.second_id, row.merged, tuple(json.loads(row.why)), row.score, row.found)
