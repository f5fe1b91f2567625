"""Many acts of one person in one transaction, each with its own entry in the audit chain: for samples and imports.

A verb reads back every row it wrote to digest it, and waits for the disk; here rows come whole, are digested as they
will be stored, and go to the engine in batches. What is in the folder afterwards is the same.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from frontdesk.access.model import Person
from frontdesk.access.roles import Action, Grant, grant
from frontdesk.desk import Desk, read_head
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused
from frontdesk.vault import chain
from frontdesk.vault.database import Database, Instant
from frontdesk.vault.tables import audit_entry, audit_further_patient, entry_patients, key_of

Row = tuple[sa.Table, Mapping[str, Any]]
"""A table and a whole new row of it, its number included."""
Rows = dict[str, list[Any]]
"""The values of whole rows, one row after the other, by the name of their table; tables in the order of writing."""
TOGETHER = 50
"""How many rows the engine takes at once: it looks for the table's last number among all tables' only once for them."""


@dataclass(frozen=True)
class Author:
    """Who acts, and the keys that the clinic's entries and rows are digested with."""

    person: Person
    chain_key: bytes = field(repr=False)
    row_key: bytes = field(repr=False)

    @classmethod
    def at(cls, desk: Desk) -> Author:
        """The person at this desk."""
        return cls(desk.person, desk.chain_key, desk.row_key)


class Acts:
    """Acts of one person that follow on `head`: their rows and their entries, made without a database."""

    def __init__(self, author: Author, head: chain.Head) -> None:
        self.head = head
        self._author = author
        self._rows: Rows = defaultdict(list)
        self._changed: dict[tuple[sa.Table, Any], Mapping[str, Any]] = {}

    def act(
        self,
        action: Action,
        at: datetime,
        subjects: Sequence[tuple[str, int]],
        rows: Sequence[Row],
        *,
        changed: Sequence[Row] = (),
        **notes: object,
    ) -> None:
        """One act at the instant `at` that wrote these new rows and changed those. Raises `Refused` as the verb would.

        A changed row comes whole too; only its last state within the batch is written.
        """
        author = self._author
        if grant(author.person.role, action) is not Grant.ALL:
            raise Refused("Your role does not allow this. Ask the practice manager.")
        stamp, local = _times(at)
        digests = [self._keep(table, row) for table, row in rows]
        digests += [self._change(table, row) for table, row in changed]
        seq = self.head.seq + 1
        body = chain.canonical({
            "at": stamp,
            "local": local,
            "person": author.person.id,
            "role": author.person.role.value,
            "action": action.value,
            "subjects": [list(subject) for subject in subjects],
            "ground": None,
            "notes": notes,
            "outcome": "done",
            "rows": digests,
            "seq": seq,
            "epoch": self.head.epoch,
            "previous": self.head.hash.hex(),
        })  # fmt: skip
        self.head = chain.Head(self.head.epoch, seq, chain.digest(author.chain_key, self.head.hash, body))
        patient, further = entry_patients(subjects)
        # In the order of the table's columns.
        self._rows[audit_entry.name] += (
            seq, self.head.epoch, stamp, author.person.id, action.value, patient, "done", body, self.head.hash
        )  # fmt: skip
        for one in further:
            self._rows[audit_further_patient.name] += (one, seq)

    def taken(self) -> Rows:
        """The new rows gathered since the last time, in the order in which tables first came up."""
        rows, self._rows = self._rows, defaultdict(list)
        return rows

    def _keep(self, table: sa.Table, row: Mapping[str, Any]) -> list[object]:
        """Gather one row and return its line of the entry."""
        shape = _shape(table)
        stored = shape.stored(row)
        self._rows[shape.name] += shape.values(stored)
        digest = chain.plain_row_digest(self._author.row_key, shape.name, shape.plain(stored))
        return [shape.name, stored[shape.key], digest]

    def _change(self, table: sa.Table, row: Mapping[str, Any]) -> list[object]:
        """Remember one changed row and return its line of the entry."""
        key = row[key_of(table).name]
        self._changed[table, key] = row
        return [table.name, key, chain.row_digest(self._author.row_key, table.name, row)]


class Batch(Acts):
    """Acts gathered inside one `writing()` unit; `write` hands them to the engine before the unit ends."""

    def __init__(self, desk: Desk, connection: sa.Connection) -> None:
        super().__init__(Author.at(desk), read_head(connection))
        self._connection = connection

    def write(self) -> None:
        """Hand everything gathered to the engine."""
        write(self._connection, self.taken())
        for (table, key), row in self._changed.items():
            self._connection.execute(table.update().where(key_of(table) == key).values(**row))
        self._changed.clear()


def write(connection: sa.Connection, rows: Rows) -> None:
    """Hand whole new rows to the engine."""
    for name, values in rows.items():
        table = audit_entry.metadata.tables[name]
        start, _, row = str(table.insert().compile(dialect=connection.dialect)).rpartition("(")
        wide = len(table.columns)
        for first in range(0, len(values), TOGETHER * wide):
            some = tuple(values[first : first + TOGETHER * wide])
            connection.exec_driver_sql(start + ", ".join([f"({row}"] * (len(some) // wide)), some)


class _Shape:
    """What of a table is asked for at every row: names as plain texts, and which columns are not stored as given."""

    def __init__(self, table: sa.Table) -> None:
        (key,) = table.primary_key.columns
        self.name, self.key = str.__str__(table.name), str.__str__(key.name)
        self.values = itemgetter(*(str.__str__(column.name) for column in table.columns))
        self._dated = _of_kinds(table, (Instant, sa.Date))
        self._binary = _of_kinds(table, (sa.LargeBinary,))

    def stored(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """The row with its instants and dates as they are stored."""
        return {**row, **{name: _written(row[name]) for name in self._dated}} if self._dated else row

    def plain(self, stored: Mapping[str, Any]) -> Mapping[str, Any]:
        """The stored row as it is digested."""
        return {**stored, **{name: _hashed(stored[name]) for name in self._binary}} if self._binary else stored


_shape = cache(_Shape)


@contextmanager
def loading(database: Database, *tables: sa.Table) -> Iterator[None]:
    """For filling empty tables with very many rows: their indexes are made at the end, in one go each.

    Leave out a table whose indexes follow the order of its rows. What stops inside leaves the database without them,
    and without a promise of the disk: it is thrown away then.
    """
    indexes = [index for table in tables for index in table.indexes if not index.unique]
    with database.unsynced():
        with database.writing() as connection:
            for index in indexes:
                index.drop(connection)
        yield
        for index in indexes:
            with database.writing() as connection:
                index.create(connection)


def _of_kinds(table: sa.Table, kinds: tuple[type, ...]) -> tuple[str, ...]:
    return tuple(str.__str__(column.name) for column in table.columns if isinstance(column.type, kinds))


@lru_cache(maxsize=2)
def _times(at: datetime) -> tuple[str, str]:
    """An instant as it is stored, and as the clock on the wall showed it."""
    return clock.stamp(at), at.astimezone().isoformat(timespec="seconds")


def _hashed(value: bytes | None) -> str | None:
    return None if value is None else hashlib.sha256(value).hexdigest()


def _written(value: date | None) -> str | None:
    """An instant or a date as the column types of the vault store it."""
    if isinstance(value, datetime):
        return _times(value)[0]
    return None if value is None else value.isoformat()
