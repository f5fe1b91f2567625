"""The search index in the engine's own full-text tables: what is written to it and asked of it.

The index is contentless: it holds terms (`terms.py`), never records. A row's number is `patient.seen`, which grows with
each visit to the desk, so that reading from the highest number down gives the latest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import sqlalchemy as sa

from frontdesk.patients import terms
from frontdesk.patients.spelling import fold
from frontdesk.patients.terms import Entry

__all__ = ["Entry", "fold"]

FORMAT = "\ue00f3"
"""The term of row 0, by which an index says which rules its terms follow. Give it a new number when they change."""
MAKE = (
    "CREATE VIRTUAL TABLE patient_words USING fts5(words, content='', contentless_delete=1, detail=none, "
    "tokenize='ascii')"
)
"""Every character beyond ASCII is part of a term, whatever the engine knows of Unicode: terms come folded."""
MERGING = {"automerge": 0, "usermerge": 2, "deletemerge": 1}
"""Two parts of one size become one, and one of which a hundredth is deleted is written anew: by `merge` alone, a little
at each change, for every part and every deleted place makes each question slower."""
GATHERED = {"hashsize": 16_777_216}
"""So many bytes of a batch's terms are gathered in memory before they become a part: a batch is one part, not five."""
PAGES = 8
"""How many pages are merged after each change: more than a change adds to all sizes together."""
PAGES_AT_ONCE = 2_000
"""The same in one go after very many changes."""
EARLY = 2
"""After so many questions with too few answers it is worth asking how many the broadest has."""
BATCH = 5_000
MOST_AT_ONCE = 400_000
"""How many places of the index are compared in one go."""

_ADD = "INSERT INTO patient_words (rowid, words) VALUES (?, ?)"
_DROP = sa.text("DELETE FROM patient_words WHERE rowid = :seen")
_SET = sa.text("INSERT INTO patient_words (patient_words, rank) VALUES (:name, :value)")
_MERGE = sa.text("INSERT INTO patient_words (patient_words, rank) VALUES ('merge', :pages)")
_CHANGES = sa.text("SELECT total_changes()")
_SOME = 2
"""Fewer changes than these say that the engine found nothing to merge (https://sqlite.org/fts5.html, `merge`)."""
_FIND = sa.text("SELECT rowid FROM patient_words WHERE patient_words MATCH :asked ORDER BY rowid DESC LIMIT :most")
_ASTRAY = sa.text("""
WITH ours AS MATERIALIZED (SELECT term, doc FROM temp.words_main WHERE term >= :first AND term < :last),
    theirs AS MATERIALIZED (SELECT term, doc FROM temp.words_temp WHERE term >= :first AND term < :last)
SELECT doc FROM (SELECT * FROM ours EXCEPT SELECT * FROM theirs)
UNION SELECT doc FROM (SELECT * FROM theirs EXCEPT SELECT * FROM ours)
""")
_COUNTS = sa.text(
    "SELECT term, doc FROM temp.counts_main UNION ALL SELECT term, doc FROM temp.counts_temp ORDER BY term"
)


def index(connection: sa.Connection, entry: Entry) -> None:
    """Make a person findable by this entry, and by nothing else from now on."""
    forget(connection, entry.seen)
    index_new(connection, (entry,))
    _merge(connection, PAGES)


def index_new(connection: sa.Connection, entries: Iterable[Entry]) -> None:
    """Make persons findable who are not indexed yet; the fastest in the order of `seen`."""
    add(connection, [(entry.seen, terms.of(entry)) for entry in entries])


def add(connection: sa.Connection, found: Sequence[tuple[int, str]]) -> None:
    """`index_new` of persons whose terms are made already, each as (seen, terms)."""
    if found:
        connection.exec_driver_sql(_ADD, list(found))


def merge_more(connection: sa.Connection) -> bool:
    """Put parts of the index together for a while, after very many people were added; False once nothing is left.

    Merged after each few of them, the same places would be written again and again.
    """
    before = connection.execute(_CHANGES).scalar_one()
    _merge(connection, PAGES_AT_ONCE)
    return bool(connection.execute(_CHANGES).scalar_one() - before >= _SOME)


def _merge(connection: sa.Connection, pages: int) -> None:
    connection.execute(_MERGE, {"pages": pages})


def merge_all(connection: sa.Connection) -> None:
    """Put the whole index into one part: after very many changes, for it takes as long as writing the index."""
    connection.exec_driver_sql("INSERT INTO patient_words (patient_words) VALUES ('optimize')")


def forget(connection: sa.Connection, seen: int) -> None:
    """Take a person out of the index."""
    connection.execute(_DROP, {"seen": seen})


def is_current(connection: sa.Connection) -> bool:
    """Whether the index was made by the rules of this program."""
    return connection.execute(_FIND, {"asked": terms.exactly(FORMAT), "most": 1}).first() is not None


def is_made(connection: sa.Connection) -> bool:
    """Whether there is an index at all."""
    made = sa.text("SELECT 1 FROM sqlite_master WHERE name = 'patient_words'")
    return connection.execute(made).first() is not None


def rebuild(connection: sa.Connection, entries: Iterable[Entry]) -> None:
    """Make the index anew by the rules of this program; entries in the order of `seen`."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS patient_words")
    connection.exec_driver_sql(MAKE)
    connection.execute(_SET, [{"name": name, "value": value} for name, value in (MERGING | GATHERED).items()])
    add(connection, [(0, FORMAT)])
    _index_all(connection, entries)
    merge_all(connection)


def find(
    connection: sa.Connection, stages: Sequence[tuple[str, str]], limit: int, nested: Sequence[int] = ()
) -> dict[int, str]:
    """Up to `limit` rows' numbers, best first, each with why: the stages (`asked.Asked`) in turn until enough.

    Each of the `nested` ones finds whatever the one before finds: when few are found early, the broadest is asked
    ahead, and spares those in between that could find nobody else.
    """
    found: dict[int, str] = {}
    ahead: Sequence[int] | None = None
    for at, (why, asked) in enumerate(stages):
        if len(found) >= limit:
            break
        if at == EARLY and nested and nested[-1] > at:
            ahead = _asked(connection, stages[nested[-1]][1], limit)
        if ahead is not None and at in nested and len(ahead) < limit and found.keys() >= set(ahead):
            continue
        for number in ahead if ahead is not None and at == nested[-1] else _asked(connection, asked, limit):
            found.setdefault(number, why)
    return dict(list(found.items())[:limit])


def _asked(connection: sa.Connection, question: str, most: int) -> Sequence[int]:
    return connection.scalars(_FIND, {"asked": question, "most": most}).all()


def astray(connection: sa.Connection, entries: Iterable[Entry]) -> tuple[int, ...]:
    """Numbers under which the index holds other terms than these entries, which are all there should be.

    The index is made anew in memory, under the same name: give a connection that is thrown away afterwards.
    """
    connection.exec_driver_sql(MAKE.replace("TABLE ", "TABLE temp.", 1))
    _index_all(connection, entries)
    for place in ("main", "temp"):
        for kind in ("instance", "row"):
            name = "words" if kind == "instance" else "counts"
            connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE temp.{name}_{place} USING fts5vocab('{place}', 'patient_words', '{kind}')"
            )
    found: set[int] = set()
    for first, last in _stretches(connection):
        found.update(row[0] for row in connection.execute(_ASTRAY, {"first": first, "last": last}))
    return tuple(sorted(found - {0}))


def _index_all(connection: sa.Connection, entries: Iterable[Entry]) -> None:
    rows: list[Entry] = []
    for entry in entries:
        rows.append(entry)
        if len(rows) == BATCH:
            index_new(connection, rows)
            rows.clear()
    index_new(connection, rows)


def _stretches(connection: sa.Connection) -> Iterator[tuple[str, str]]:
    """The terms of both indexes in stretches that can be compared in memory: from the first, up to before the last."""
    first, places = "", 0
    for term, documents in connection.execute(_COUNTS).all():
        if places and places + documents > MOST_AT_ONCE and term != first:
            yield first, term
            first, places = term, 0
        places += documents
    yield first, "\U0010ffff"
