"""Counter-signatures on sealed forms, as stored."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import Countersignature
from frontdesk.desk import Work
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import next_number

consent_countersignature = sa.Table(
    "consent_countersignature",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False, index=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("reference", sa.Text, nullable=False, unique=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("strokes", sa.LargeBinary, nullable=False),
    sa.Column("stored_file", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("head", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)


def next_id(work: Work) -> int:
    """The id that the next one will get: it makes the reference that the document bears."""
    return next_number(work.connection, consent_countersignature)


def add(work: Work, **values: Any) -> int:
    """Write the row of one whose document is stored; returns its id."""
    return work.insert(consent_countersignature, **values)


def of_patients(work: Work, patients: tuple[int, ...]) -> tuple[Countersignature, ...]:
    """Those in these files, the earliest first."""
    return _found(work, consent_countersignature.c.patient_id.in_(patients))


def of_consent(work: Work, consent_id: int) -> tuple[Countersignature, ...]:
    """Those of one form, the earliest first."""
    return _found(work, consent_countersignature.c.consent_id == consent_id)


def read(work: Work, number: int) -> Countersignature | None:
    """One of them, or None."""
    return next(iter(_found(work, consent_countersignature.c.id == number)), None)


def by_hash(work: Work, sha256: str) -> Countersignature | None:
    """The one whose stored document has this SHA-256 (hex), or None."""
    return next(iter(_found(work, consent_countersignature.c.sha256 == sha256)), None)


def _found(work: Work, which: sa.ColumnElement[bool]) -> tuple[Countersignature, ...]:
    rows = work.all(sa.select(consent_countersignature).where(which).order_by(consent_countersignature.c.id))
    return tuple(
        Countersignature(
            row.id, row.consent_id, row.patient_id, row.reference, row.at, row.person, row.stored_file, row.sha256
        )
        for row in rows
    )
