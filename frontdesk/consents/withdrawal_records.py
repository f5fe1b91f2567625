"""Withdrawals as stored: who took back what, how it reached the clinic, and up to which consent it counts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import Withdrawal
from frontdesk.desk import Work
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import next_number

consent_withdrawal = sa.Table(
    "consent_withdrawal",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("reference", sa.Text, nullable=False, unique=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("reached", sa.Text, nullable=False),
    sa.Column("received", sa.Date, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("stored_file", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("head", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

withdrawn_purpose = sa.Table(
    "withdrawn_purpose",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("withdrawal_id", sa.Integer, sa.ForeignKey("consent_withdrawal.id"), nullable=False, index=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("upto", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Index("ix_withdrawn_purpose_patient", "patient_id", "purpose"),
    sqlite_autoincrement=True,
)


def next_id(work: Work) -> int:
    """The id that the next withdrawal will get: it makes the reference that the receipt bears."""
    return next_number(work.connection, consent_withdrawal)


def add(work: Work, purposes: tuple[str, ...], upto: int, at: datetime, **values: Any) -> int:
    """Write a withdrawal of every answer up to the consent `upto` for these purposes; returns its id."""
    made = work.insert(consent_withdrawal, at=at, **values)
    for purpose in purposes:
        work.insert(
            withdrawn_purpose,
            withdrawal_id=made,
            patient_id=values["patient_id"],
            purpose=purpose,
            upto=upto,
            at=at,
        )
    return made


def of_patients(work: Work, patients: tuple[int, ...]) -> tuple[Withdrawal, ...]:
    """The withdrawals in these files, newest first."""
    query = sa.select(consent_withdrawal).where(consent_withdrawal.c.patient_id.in_(patients))
    rows = work.all(query.order_by(consent_withdrawal.c.id.desc()))
    purposes: dict[int, list[str]] = {}
    named = sa.select(withdrawn_purpose.c.withdrawal_id, withdrawn_purpose.c.purpose)
    for row in work.all(named.where(withdrawn_purpose.c.patient_id.in_(patients)).order_by(withdrawn_purpose.c.id)):
        purposes.setdefault(row.withdrawal_id, []).append(row.purpose)
    return tuple(_withdrawal(row, tuple(purposes.get(row.id, ()))) for row in rows)


def read(work: Work, withdrawal_id: int) -> Withdrawal | None:
    """One withdrawal, or None."""
    row = work.one(sa.select(consent_withdrawal).where(consent_withdrawal.c.id == withdrawal_id))
    if row is None:
        return None
    named = sa.select(withdrawn_purpose.c.purpose).where(withdrawn_purpose.c.withdrawal_id == withdrawal_id)
    return _withdrawal(row, tuple(one.purpose for one in work.all(named.order_by(withdrawn_purpose.c.id))))


def by_hash(work: Work, sha256: str) -> tuple[int, int] | None:
    """Withdrawal and patient of the stored receipt with this SHA-256 (hex), or None."""
    columns = (consent_withdrawal.c.id, consent_withdrawal.c.patient_id)
    row = work.one(sa.select(*columns).where(consent_withdrawal.c.sha256 == sha256))
    return None if row is None else (row.id, row.patient_id)


def _withdrawal(row: sa.Row[Any], purposes: tuple[str, ...]) -> Withdrawal:
    return Withdrawal(
        id=row.id,
        patient_id=row.patient_id,
        reference=row.reference,
        at=row.at,
        person=row.person,
        who=row.who,
        name=row.name,
        reached=row.reached,
        received=row.received,
        language=row.language,
        purposes=purposes,
        stored_file=row.stored_file,
        sha256=row.sha256,
    )
