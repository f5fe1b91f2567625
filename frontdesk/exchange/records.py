"""Imports and their rows as stored: the room's only SQL."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from frontdesk.bulk import Row
from frontdesk.exchange.model import Plan, Run, Told, told_of, told_text
from frontdesk.patients import merge_records
from frontdesk.patients.tables import patient
from frontdesk.vault.database import Instant, metadata

import_run = sa.Table(
    "import_run",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("mode", sa.Text, nullable=False),
    sa.Column("mapping", sa.Text, nullable=False),
    sa.Column("total", sa.Integer, nullable=False),
    sa.Column("next_row", sa.Integer, nullable=False),
    sa.Column("added", sa.Integer, nullable=False),
    sa.Column("refused", sa.Integer, nullable=False),
    sa.Column("suspected", sa.Integer, nullable=False),
    sa.Column("started", Instant, nullable=False),
    sa.Column("finished", Instant, nullable=True),
    sa.Column("person", sa.Integer, nullable=False),
    sqlite_autoincrement=True,
)

import_row = sa.Table(
    "import_row",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("run_id", sa.Integer, sa.ForeignKey("import_run.id"), nullable=False, index=True),
    sa.Column("row", sa.Integer, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=True, index=True),
    sqlite_autoincrement=True,
)


def of_file(connection: sa.Connection, sha256: str) -> tuple[Run, ...]:
    """The runs of the file with this content, the newest first."""
    query = sa.select(import_run).where(import_run.c.sha256 == sha256).order_by(import_run.c.id.desc())
    return tuple(_run(row) for row in connection.execute(query))


def report(connection: sa.Connection, run_id: int, limit: int) -> tuple[Told, ...]:
    """What became of the rows that were refused or may be somebody known, in the order of the list."""
    query = (
        sa.select(import_row, patient.c.ref)
        .outerjoin_from(import_row, patient, import_row.c.patient_id == patient.c.id)
        .where(import_row.c.run_id == run_id)
        .order_by(import_row.c.id)
        .limit(limit)
    )
    return tuple(told_of(row.row, row.outcome, row.reason, row.ref or "") for row in connection.execute(query))


def run_row(run: Run) -> Row:
    """A run as it stands now, as a whole row."""
    return import_run, {name: getattr(run, name) for name in _RUN} | {
        "mapping": run.plan.text(),
        "mode": run.plan.mode,
    }


def told_row(number: int, run_id: int, told: Told, patient_id: int | None) -> Row:
    """What became of one row of the list, as a whole row."""
    return import_row, {
        "id": number,
        "run_id": run_id,
        "row": told.row,
        "outcome": told.outcome,
        "reason": told_text(told),
        "patient_id": patient_id,
    }


def with_phones(connection: sa.Connection, phones: Collection[str]) -> list[tuple[str, int]]:
    """Who has one of these phones: (phone, id)."""
    found = connection.execute(_WITH_PHONES, {"phones": json.dumps(list(phones))}).all()
    return [(phone, number) for phone, number in found]


def born_on(
    connection: sa.Connection, days: Collection[date]
) -> Iterator[tuple[date, list[tuple[int, str, str, str]]]]:
    """Each of these days with everybody born on it: (id, given, family, native name)."""
    # Of a long list these are millions: a day's people come straight from the engine, and in one piece.
    cursor = connection.connection.cursor()
    for day in days:
        cursor.execute(_BORN_ON, (day.isoformat(),))
        ((people,),) = cursor.fetchall()
        yield day, _SHARING.decode(people)


def merged(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    """Those of these files that were merged into another."""
    return set(connection.scalars(_MERGED, {"ids": json.dumps(list(ids))}))


def everybody(
    connection: sa.Connection, columns: Collection[str], without: Collection[int] = ()
) -> Iterator[tuple[str, ...]]:
    """These columns of every patient but those `without`, as text, in the order of the record numbers.

    Where files were merged, each column is read from the one that counts for it.
    """
    query = sa.select(patient.c.id.label("file"), *(patient.c[name] for name in columns))
    kept = query.where(patient.c.merged_into.is_(None)).order_by(patient.c.id)
    for page in connection.execute(kept.execution_options(yield_per=PAGE)).mappings().partitions():
        others = merge_records.elsewhere(connection, [row["file"] for row in page], columns)
        for row in page:
            if row["file"] not in without:
                read = {**row, **others.get(row["file"], {})}
                yield tuple("" if read[name] is None else _said(read[name]) for name in columns)


def how_many(connection: sa.Connection) -> int:
    """How many patients `everybody` is."""
    query = sa.select(sa.func.count()).select_from(patient).where(patient.c.merged_into.is_(None))
    return connection.execute(query).scalar_one()


def latest(connection: sa.Connection) -> int:
    """The id of the newest record."""
    return connection.execute(sa.select(sa.func.max(patient.c.id))).scalar() or 0


def latest_seen(connection: sa.Connection) -> int:
    """The newest place in the order in which people were last seen."""
    return connection.execute(sa.select(sa.func.max(patient.c.seen))).scalar() or 0


_WITH_PHONES = sa.text("""
WITH asked AS MATERIALIZED (SELECT value FROM json_each(:phones))
SELECT phone, id FROM patient WHERE phone IN asked
UNION ALL SELECT value, patient_id FROM patient_contact WHERE value IN asked
UNION ALL SELECT phone, patient_id FROM guardian JOIN guardianship ON guardianship.guardian_id = guardian.id
    WHERE phone IN asked AND ended IS NULL
""")
_MERGED = sa.text("SELECT id FROM patient WHERE id IN (SELECT value FROM json_each(:ids)) AND merged_into IS NOT NULL")
_BORN_ON = "SELECT json_group_array(json_array(id, given, family, native_name)) FROM patient WHERE born = ?"
_SHARING = msgspec.json.Decoder(list[tuple[int, str, str, str]])
PAGE = 1_000
_RUN = ("id", "sha256", "total", "next_row", "added", "refused", "suspected", "started", "finished", "person")


def _said(cell: object) -> str:
    if isinstance(cell, datetime):
        cell = cell.astimezone().date()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _run(row: sa.Row[Any]) -> Run:
    return Run(**{name: getattr(row, name) for name in _RUN}, plan=Plan.of(row.mapping))
