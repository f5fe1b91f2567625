"""Signed consents and the choices made in them, as stored: the room's only SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import Answer, Consent
from frontdesk.desk import Work
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import next_number

consent = sa.Table(
    "consent",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("reference", sa.Text, nullable=False, unique=True),
    sa.Column("template", sa.Text, nullable=False),
    sa.Column("template_version", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("signed", Instant, nullable=False),
    sa.Column("signer", sa.Text, nullable=False),
    sa.Column("guardian_id", sa.Integer, nullable=True),
    sa.Column("explained_by", sa.Integer, nullable=False),
    sa.Column("witness", sa.Integer, nullable=False),
    sa.Column("strokes", sa.LargeBinary, nullable=False),
    sa.Column("stored_file", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("head", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

consent_choice = sa.Table(
    "consent_choice",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False, index=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("given", sa.Boolean, nullable=False),
    sa.Index("ix_consent_choice_patient", "patient_id", "purpose"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True)
class Newest:
    """The newest answer of a patient for one purpose."""

    given: bool
    consent_id: int


@dataclass(frozen=True)
class Kept:
    """Whose document it is, the id of the stored file, and the SHA-256 (hex) it had when it was signed."""

    patient_id: int
    stored_file: str
    sha256: str


def next_id(work: Work) -> int:
    """The id that the next consent will get: it makes the reference that the document bears."""
    return next_number(work.connection, consent)


def add(work: Work, **values: Any) -> int:
    """Write the row of a consent whose document is stored; returns its id."""
    return work.insert(consent, **values)


def add_answers(work: Work, consent_id: int, patient_id: int, given: tuple[Answer, ...]) -> None:
    """Write one row a purpose."""
    for answer in given:
        work.insert(
            consent_choice,
            consent_id=consent_id,
            patient_id=patient_id,
            purpose=answer.purpose.id,
            given=answer.given,
        )


def of_patient(work: Work, patient_id: int) -> tuple[Consent, ...]:
    """A patient's consents, newest first."""
    rows = work.all(sa.select(consent).where(consent.c.patient_id == patient_id).order_by(consent.c.id.desc()))
    chosen: dict[int, dict[str, bool]] = {}
    query = sa.select(consent_choice).where(consent_choice.c.patient_id == patient_id).order_by(consent_choice.c.id)
    for row in work.all(query):
        chosen.setdefault(row.consent_id, {})[row.purpose] = row.given
    return tuple(_consent(row, chosen.get(row.id, {})) for row in rows)


def read(work: Work, consent_id: int) -> Consent:
    """One consent that is known to exist."""
    (row,) = work.all(sa.select(consent).where(consent.c.id == consent_id))
    query = sa.select(consent_choice).where(consent_choice.c.consent_id == consent_id).order_by(consent_choice.c.id)
    return _consent(row, {choice.purpose: choice.given for choice in work.all(query)})


def kept(work: Work, consent_id: int) -> Kept | None:
    """Where this consent's document is, or None when there is no such consent."""
    query = sa.select(consent.c.patient_id, consent.c.stored_file, consent.c.sha256)
    row = work.one(query.where(consent.c.id == consent_id))
    return None if row is None else Kept(row.patient_id, row.stored_file, row.sha256)


def by_hash(work: Work, sha256: str) -> tuple[int, int] | None:
    """Consent and patient of the stored document with this SHA-256 (hex), or None."""
    row = work.one(sa.select(consent.c.id, consent.c.patient_id).where(consent.c.sha256 == sha256))
    return None if row is None else (row.id, row.patient_id)


def patient_on(connection: sa.Connection, reference: str) -> int | None:
    """The patient whose consent has this reference; the desk asks it when a document is scanned."""
    return connection.execute(sa.select(consent.c.patient_id).where(consent.c.reference == reference)).scalar()


def newest_answer(connection: sa.Connection, patient_id: int, purpose: str, at: datetime) -> Newest | None:
    """The newest answer given by `at`; a refusal counts whatever time it bears (see `gate.allows`)."""
    query = (
        sa.select(consent_choice.c.given, consent_choice.c.consent_id)
        .join(consent, consent.c.id == consent_choice.c.consent_id)
        .where(
            consent_choice.c.patient_id == patient_id,
            consent_choice.c.purpose == purpose,
            sa.or_(consent.c.signed <= at, consent_choice.c.given.is_(False)),
        )
        .order_by(consent.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else Newest(row.given, row.consent_id)


def _consent(row: sa.Row[Any], choices: Mapping[str, bool]) -> Consent:
    return Consent(
        id=row.id,
        reference=row.reference,
        patient_id=row.patient_id,
        template=row.template,
        template_version=row.template_version,
        language=row.language,
        signed=row.signed,
        signer=row.signer,
        guardian_id=row.guardian_id,
        explained_by=row.explained_by,
        witness=row.witness,
        sha256=row.sha256,
        choices=choices,
    )
