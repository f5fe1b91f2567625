"""Reads the audit chain: the room's only SQL. Nothing here writes; the desk does."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from frontdesk.audit.model import AuditFilter, Entry, Look, decode, span
from frontdesk.desk import Work
from frontdesk.vault.tables import audit_entry as chain
from frontdesk.vault.tables import audit_further_patient as further


def entries(work: Work, wanted: AuditFilter, limit: int | None, offset: int) -> tuple[Entry, ...]:
    """The entries that the filter lets through, the newest first."""
    query = _filtered(work, sa.select(chain), wanted).order_by(chain.c.seq.desc()).offset(offset)
    rows = work.all(query if limit is None else query.limit(limit))
    return tuple(decode(row.seq, row.epoch, row.at, row.body, row.hash) for row in rows)


def count(work: Work, wanted: AuditFilter) -> int:
    """How many entries the filter lets through."""
    row = work.one(_filtered(work, sa.select(sa.func.count().label("all")).select_from(chain), wanted))
    return row.all if row else 0


def who_looked(work: Work, patient_id: int) -> tuple[Look, ...]:
    """Who did or saw anything of this patient in any file, the latest first; refused tries are not looks."""
    last = sa.func.max(chain.c.at, type_=chain.c.at.type).label("last")
    query = (
        sa.select(
            chain.c.person,
            sa.func.count().label("entries"),
            sa.func.min(chain.c.at, type_=chain.c.at.type).label("first"),
            last,
        )
        .where(_about(work, patient_id), chain.c.outcome == "done")
        .group_by(chain.c.person)
        .order_by(last.desc())
    )
    return tuple(Look(row.person, row.entries, row.first, row.last) for row in work.all(query))


def people(work: Work) -> tuple[int, ...]:
    """Everybody who ever left an entry, by id."""
    return tuple(row.person for row in work.all(sa.select(chain.c.person).distinct().order_by(chain.c.person)))


def _about(work: Work, patient_id: int) -> sa.ColumnElement[bool]:
    """Whether an entry is about this patient, in any file, first or further among its subjects."""
    files = tuple(work.same_person(patient_id))
    named = sa.select(further.c.seq).where(further.c.patient.in_(files))
    return sa.or_(chain.c.patient.in_(files), chain.c.seq.in_(named))


def _filtered(work: Work, query: sa.Select[Any], wanted: AuditFilter) -> sa.Select[Any]:
    start, end = span(wanted)
    conditions = {
        "person": None if wanted.person is None else chain.c.person == wanted.person,
        "patient": None if wanted.patient is None else _about(work, wanted.patient),
        "action": None if wanted.action is None else chain.c.action == wanted.action,
        "start": None if start is None else chain.c.at >= start,
        "end": None if end is None else chain.c.at < end,
    }
    return query.where(*(condition for condition in conditions.values() if condition is not None))
