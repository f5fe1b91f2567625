"""Finds patients by whatever was typed or scanned, and keeps the search index in step with the records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation.progress import Progress, silent
from frontdesk.patients import asked as asking
from frontdesk.patients import merge_records, search, sound
from frontdesk.patients.asked import Asked
from frontdesk.patients.model import Found, full_name, masked, shown_name
from frontdesk.patients.search import Entry
from frontdesk.patients.spelling import fold, shortened
from frontdesk.patients.tables import guardian, guardianship, identity_paper, patient, patient_contact
from frontdesk.vault.database import Database

NAMES = tuple(patient.c[name] for name in ("given", "family", "native_name", "parent_name", "preferred"))
SHOWN = ("given", "family", "born", "born_estimated", "gender", "phone", "native_name", "preferred", "parent_name")
LISTED = tuple(patient.c[name] for name in ("id", "ref", *SHOWN, "seen", "merged_into"))
NOTHING = Asked()
_Hits = Mapping[int, Sequence[sa.Row[Any]]]

# Made once: making a statement takes longer than running it.
_LATEST = sa.select(sa.func.coalesce(sa.func.max(patient.c.seen), 0))
_FILES, _AFTER = patient.c.id.in_(sa.bindparam("files", expanding=True)), patient.c.seen > sa.bindparam("after")
_UPTO = patient.c.seen <= sa.bindparam("upto")
_NAMED = sa.select(*(patient.c[name] for name in ("id", "seen", "phone", "born")), *NAMES).order_by(patient.c.seen)
_FURTHER = (
    sa.select(patient_contact.c.patient_id, patient_contact.c.value).join(patient).where(
        patient_contact.c.kind == "phone"
    ),
    sa.select(guardianship.c.patient_id, guardian.c.phone).join_from(guardianship, guardian).join(
        patient, guardianship.c.patient_id == patient.c.id
    ).where(guardianship.c.ended.is_(None)),
)  # fmt: skip
_PAPERS = sa.select(identity_paper.c.patient_id, identity_paper.c.last).join(patient)


class _Asked:
    """The questions after the entries of some files, at most a batch of them."""

    def __init__(self, which: sa.ColumnElement[bool]) -> None:
        self.names = _NAMED.where(which).limit(search.BATCH)
        self.phones = tuple(query.where(which, _UPTO) for query in _FURTHER)
        self.papers = _PAPERS.where(which, _UPTO)


_OF_FILES, _OF_THOSE_AFTER = _Asked(_FILES), _Asked(_AFTER)


def find(work: Work, text: str, limit: int) -> tuple[Found, ...]:
    """Patients that `text` may mean, best first; the record number typed in full comes before everything.

    The words of a merged file lead to the one that is kept.
    """
    asked = asking.understood(text)
    numbers = search.find(work.connection, asked.stages, limit, asked.nested)
    rows = work.all(sa.select(*LISTED).where(patient.c.seen.in_(tuple(numbers)))) if numbers else []
    by_seen = {row.seen: row for row in rows}
    direct = asked.number if asked.document is None else work.on_document(asked.document)
    why: dict[int, str] = {}
    if direct is not None:
        why[merge_records.kept(work.connection, direct)] = "number" if asked.document is None else "document"
    hits = defaultdict[int, list[sa.Row[Any]]](list)
    for number, reason in numbers.items():
        if row := by_seen.get(number):
            root = row.id if row.merged_into is None else merge_records.kept(work.connection, row.id)
            why.setdefault(root, reason)
            hits[root].append(row)
    return tuple(listed(work, why, asked, hits).values())[:limit]


def listed(
    work: Work, wanted: Mapping[int, str], asked: Asked = NOTHING, hits: _Hits | None = None
) -> dict[int, Found]:
    """These files as a list shows them, each with why it is there, in the same order; those that are no more left out.

    A file with others merged into it is shown as it is read. `hits` are rows of `LISTED` that are at hand already, by
    the file that is kept of their person: what was asked for is looked for in their names too.
    """
    hits = hits or {}
    rows = {row.id: row for found in hits.values() for row in found}
    if missing := wanted.keys() - rows.keys():
        rows.update((row.id, row) for row in work.all(sa.select(*LISTED).where(patient.c.id.in_(missing))))
    merged = merge_records.elsewhere(work.connection, wanted.keys(), SHOWN)
    return {
        number: _found(rows[number], merged.get(number, {}), why, asked, hits.get(number, ()))
        for number, why in wanted.items()
        if number in rows
    }


def named(connection: sa.Connection, name: str, limit: int) -> set[int]:
    """Up to `limit` files that bear this name or one that sounds or is written like it; merged ones as they are."""
    asked = asking.understood(name)
    numbers = search.find(connection, asked.stages, limit, asked.nested)
    return set(connection.scalars(sa.select(patient.c.id).where(patient.c.seen.in_(tuple(numbers)))))


def recent(work: Work, limit: int) -> tuple[Found, ...]:
    """The patients last registered or changed, the latest first."""
    query = sa.select(*LISTED).where(patient.c.merged_into.is_(None)).order_by(patient.c.seen.desc()).limit(limit)
    rows = {row.id: (row,) for row in work.all(query)}
    return tuple(listed(work, dict.fromkeys(rows, "recent"), hits=rows).values())


def latest(connection: sa.Connection) -> int:
    """The highest number of a visit so far; a new file's `seen` is one more."""
    return int(connection.execute(_LATEST).scalar_one())


def touch(work: Work, patient_id: int) -> None:
    """Let a file come first among those found equally well, and be found by what it says now."""
    seen = work.connection.execute(sa.select(patient.c.seen).where(patient.c.id == patient_id)).scalar_one()
    last = latest(work.connection)
    if seen != last:
        search.forget(work.connection, seen)
        work.update(patient, patient_id, seen=last + 1)
    refresh(work.connection, patient_id)


def refresh(connection: sa.Connection, *patient_ids: int) -> None:
    """Let these files (at most `search.BATCH`) be found by what they say now."""
    for entry in _entries(connection, _OF_FILES, files=patient_ids):
        search.index(connection, entry)


def renew(database: Database, progress: Progress = silent) -> None:
    """Make the index anew where an older program made it, by other rules; `progress` counts files."""
    with database.reading() as connection:
        if search.is_made(connection) and search.is_current(connection):
            return
    with database.writing() as connection:
        total = connection.execute(sa.select(sa.func.count()).select_from(patient)).scalar_one()
        search.rebuild(connection, _counted(everybody(connection), total, progress))


def _counted(entries: Iterator[Entry], total: int, progress: Progress) -> Iterator[Entry]:
    for done, entry in enumerate(entries):
        if done % search.BATCH == 0:
            progress(done, total)
        yield entry


def astray(connection: sa.Connection) -> tuple[int, ...]:
    """Patients whom the search index knows by other terms than their record, or who have none any more.

    A number nobody has stands for itself; an index by other rules says nothing, and is made anew at the next sign-in.
    Give a connection that is thrown away afterwards (`search.astray`).
    """
    if not search.is_current(connection):
        return ()
    numbers = search.astray(connection, everybody(connection))
    known = {row.seen: row.id for row in connection.execute(sa.select(patient.c.seen, patient.c.id))} if numbers else {}
    return tuple(sorted(known.get(number, number) for number in numbers))


def everybody(connection: sa.Connection) -> Iterator[Entry]:
    """What each file is found by, in the order of `seen`."""
    last = 0
    while some := _entries(connection, _OF_THOSE_AFTER, after=last):
        yield from some
        last = some[-1].seen


def _entries(connection: sa.Connection, asked: _Asked, **which: int | tuple[int, ...]) -> list[Entry]:
    """What these files are found by, in the order of `seen`; at most a batch of them."""
    rows = connection.execute(asked.names, which).all()
    these = which | {"upto": rows[-1].seen if rows else 0}
    phones, papers = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
    for query in asked.phones:
        for number, value in connection.execute(query, these):
            phones[number].append(value)
    for number, last in connection.execute(asked.papers, these):
        papers[number].append(last)
    return [
        Entry(
            row.seen,
            (row.given, row.family, row.native_name, row.parent_name, row.preferred),
            tuple(filter(None, (row.phone, *phones[row.id]))),
            (row.born,) if row.born else (),
            tuple(papers[row.id]),
        )
        for row in rows
    ]


# -- what is shown of a hit --------------------------------------------------------------------------------------------
def _found(row: sa.Row[Any], merged: Mapping[str, Any], why: str, asked: Asked, hits: Sequence[sa.Row[Any]]) -> Found:
    given, family, born, estimated, gender, phone, *others = (merged.get(name, getattr(row, name)) for name in SHOWN)
    name = shown_name(given, family, row.ref)
    # Whoever asks for a name that only one of the merged files bears must see that it led here.
    for hit in hits:
        others += [full_name(hit.given, hit.family), hit.native_name, hit.preferred, hit.parent_name]
    other, matched = _matched(name, others, why, asked)
    return Found(row.id, row.ref, name, born, gender, masked(phone), why, matched, estimated, other)


def _matched(name: str, others: list[str], why: str, asked: Asked) -> tuple[str, tuple[str, ...]]:
    """Which of the other names was meant where this one was not, and what of the row to show as found: pieces of the
    names' words, folded, and the digits that were typed.
    """
    if why in ("number", "document", "recent"):
        return "", ()
    typo = why == "typo"
    pieces = {word: _piece(word, fold(name), typo=typo) for word in asked.words}
    lacking = [word for word, piece in pieces.items() if piece is None]
    meant = ""
    for one in others if lacking else ():
        found = {word: piece for word in lacking if (piece := _piece(word, fold(one), typo=typo))}
        if found:
            meant = one
            pieces.update(found)
            break
    return meant, (*dict.fromkeys(piece for piece in pieces.values() if piece), *asked.digits)


def _piece(word: str, words: tuple[str, ...], *, typo: bool) -> str | None:
    """What of a name's words meets an asked one: its beginning, or a whole word that sounds or is written like it."""
    if any(one.startswith(word) for one in words):
        return word
    near = {*sound.close(word), *sound.codes(word)}
    for one in words:
        if near & {*sound.close(one), *sound.codes(one)}:
            return one
    slips = {word, *shortened(word)}
    return next((one for one in words if typo and slips & {one, *shortened(one)}), None)
