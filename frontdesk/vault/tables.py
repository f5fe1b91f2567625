"""The vault's own tables: settings, stored files, the audit chain and its signatures, and what every room reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa

from frontdesk.vault import chain
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.filestore import Stored

setting = sa.Table(
    "setting",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

stored_file = sa.Table(
    "stored_file",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("path", sa.Text, nullable=False, unique=True),
    sa.Column("key", sa.LargeBinary, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
)

audit_entry = sa.Table(
    "audit_entry",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("patient", sa.Integer, nullable=True),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Index("ix_audit_entry_patient", "patient", "seq"),
    sa.Index("ix_audit_entry_person", "person", "seq"),
    sa.Index("ix_audit_entry_at", "at"),
)

audit_further_patient = sa.Table(
    "audit_further_patient",
    metadata,
    sa.Column("patient", sa.Integer, primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""Whom an entry is about beside the patient in its own row, so that each of them finds it. The entry proves it."""

audit_seal = sa.Table(
    "audit_seal",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("head", sa.LargeBinary, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("public", sa.LargeBinary, nullable=False),
    sa.Column("signature", sa.LargeBinary, nullable=False),
)

# Made once: making a statement takes longer than running it, and every act asks these.
_KEY = "key of the row"
"""A statement's parameter; no column is called so."""
_NEWEST = sa.select(audit_entry.c.seq, audit_entry.c.hash).order_by(audit_entry.c.seq.desc()).limit(1)
_SETTING = sa.select(setting.c.value).where(setting.c.key == sa.bindparam("key"))
_COUNTERS = (
    sa.select(sa.column("name", sa.Text), sa.column("seq", sa.Integer))
    .select_from(sa.table("sqlite_sequence"))
    .order_by(sa.column("rowid").desc())
)
"""The first row of a name, which is the one that counts, comes last."""


def entry_patients(subjects: Iterable[Sequence[Any]]) -> tuple[int | None, list[int]]:
    """Of an entry's subjects, each a kind and a number: the patient in its own row, and the further ones in order."""
    first, *further = dict.fromkeys([number for kind, number in subjects if kind == "patient"]) or (None,)
    return first, sorted(further)


def list_further(connection: sa.Connection, seq: int, patients: Sequence[int]) -> None:
    """List the further patients of an entry beside it."""
    if patients:
        connection.execute(audit_further_patient.insert(), [{"patient": one, "seq": seq} for one in patients])


def key_of(table: sa.Table) -> sa.Column[Any]:
    """The one column of a table's primary key."""
    (key,) = table.primary_key.columns
    return key


@cache
def _row_of(table: sa.Table) -> sa.Select[Any]:
    return sa.select(table).where(key_of(table) == sa.bindparam(_KEY))


@cache
def _new_in(table: sa.Table) -> sa.Insert:
    return table.insert()


@cache
def _change_in(table: sa.Table) -> sa.Update:
    return table.update().where(key_of(table) == sa.bindparam(_KEY))


@cache
def _gone_from(table: sa.Table) -> sa.Delete:
    return table.delete().where(key_of(table) == sa.bindparam(_KEY))


def read_row(connection: sa.Connection, table: sa.Table, row_id: int | str) -> Mapping[str, Any] | None:
    """One row as a mapping, or None when it is gone."""
    row = connection.execute(_row_of(table), {_KEY: row_id}).mappings().first()
    return None if row is None else dict(row)


def insert_row(connection: sa.Connection, table: sa.Table, values: Mapping[str, Any]) -> Any:
    """Write a new row and return its key; None where the engine gave it none."""
    statement, said = _stated(_new_in(table), values)
    done = connection.execute(statement, said)
    return done.inserted_primary_key[0] if done.inserted_primary_key else None


def update_row(connection: sa.Connection, table: sa.Table, row_id: int | str, values: Mapping[str, Any]) -> None:
    """Change the row with this key. Raises `LookupError` for none."""
    statement, said = _stated(_change_in(table), values)
    if connection.execute(statement, {**said, _KEY: row_id}).rowcount != 1:
        raise LookupError(f"{table.name} has no such row")


def delete_row(connection: sa.Connection, table: sa.Table, row_id: int | str) -> None:
    """Remove the row with this key."""
    connection.execute(_gone_from(table), {_KEY: row_id})


S = TypeVar("S", sa.Insert, sa.Update)


def _stated(statement: S, values: Mapping[str, Any]) -> tuple[S, Mapping[str, Any]]:
    """The statement with what the engine is to work out (`version + 1`), and the other values as its parameters."""
    worked_out = {name: value for name, value in values.items() if isinstance(value, sa.ClauseElement)}
    if not worked_out:
        return statement, values
    return statement.values(**worked_out), {name: said for name, said in values.items() if name not in worked_out}


def read_stored(connection: sa.Connection, file_id: str) -> Stored:
    """Where a stored file is and what opens it. Raises LookupError without such a row."""
    row = connection.execute(sa.select(stored_file).where(stored_file.c.id == file_id)).first()
    if row is None:
        raise LookupError("no such stored file")
    return Stored(row.id, row.kind, row.record, row.path, row.key, row.sha256, row.size)


def read_head(connection: sa.Connection) -> chain.Head:
    """The newest entry's place, or the start of the first epoch."""
    row = connection.execute(_NEWEST).first()
    epoch = read_setting(connection, "epoch") or 1
    return chain.Head(epoch, row.seq, row.hash) if row else chain.Head(epoch, 0, chain.GENESIS)


def read_setting(connection: sa.Connection, key: str) -> Any:
    """A clinic setting (JSON value), or None."""
    row = connection.execute(_SETTING, {"key": key}).first()
    return None if row is None else json.loads(row.value)


def counters(connection: sa.Connection) -> dict[str, int]:
    """The highest number that each table has given to a row, gone ones included."""
    return {row.name: row.seq for row in connection.execute(_COUNTERS)}


def next_number(connection: sa.Connection, table: sa.Table) -> int:
    """The number that the next row of this table will get; numbers are never given twice."""
    return counters(connection).get(table.name, 0) + 1
