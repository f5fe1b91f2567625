"""Signed consents and the choices made in them, as stored: the room's only SQL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from frontdesk.consents.model import Answer, Consent, Mark
from frontdesk.consents.withdrawal_records import withdrawn_purpose
from frontdesk.desk import Work
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import next_number

WORDS = (
    "representative_name", "representative_relation", "identity_seen", "interpreter", "questions", "shown",
    "paper_place", "reason", "particulars",
)  # fmt: skip
"""Columns of text that are empty where there is nothing to say."""

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
    sa.Column("method", sa.Text, nullable=False, server_default="ink"),
    *(sa.Column(name, sa.Text, nullable=False, server_default="") for name in WORDS),
    sa.Column("read_seconds", sa.Integer, nullable=False, server_default="0"),
    sa.Column("valid_until", sa.Date, nullable=True, index=True),
    sa.Column("clock_back", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Index("ix_consent_template", "template", "template_version"),
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

consent_mark = sa.Table(
    "consent_mark",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False, index=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("person", sa.Integer, nullable=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("strokes", sa.LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
"""Other hands on a document than the signer's: witnesses, clinician, interpreter, initials."""


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


def add_marks(work: Work, consent_id: int, patient_id: int, drawn: Iterable[tuple[Mark, bytes]]) -> None:
    """Write one row a hand, its strokes packed."""
    for mark, strokes in drawn:
        work.insert(
            consent_mark,
            consent_id=consent_id,
            patient_id=patient_id,
            role=mark.role,
            person=mark.person,
            name=mark.name,
            strokes=strokes,
        )


def of_patients(work: Work, patients: tuple[int, ...]) -> tuple[Consent, ...]:
    """The consents in these files, newest first."""
    rows = work.all(sa.select(consent).where(consent.c.patient_id.in_(patients)).order_by(consent.c.id.desc()))
    chosen: dict[int, dict[str, bool]] = {}
    query = sa.select(consent_choice).where(consent_choice.c.patient_id.in_(patients)).order_by(consent_choice.c.id)
    for row in work.all(query):
        chosen.setdefault(row.consent_id, {})[row.purpose] = row.given
    return tuple(_consent(row, chosen.get(row.id, {})) for row in rows)


def newest(work: Work, patients: tuple[int, ...], template: str) -> Consent | None:
    """The newest consent by this form in these files."""
    these = consent.c.patient_id.in_(patients), consent.c.template == template
    ((found,),) = work.all(sa.select(sa.func.max(consent.c.id)).where(*these))
    return None if found is None else read(work, found)


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


def present_state(work: Work, consent_id: int, files: tuple[int, ...]) -> Literal["genuine", "superseded", "withdrawn"]:
    """What became of a consent: permissions in it taken back since, the same form answered again, or neither.

    A form about something else (another procedure, another part of the body) replaces nothing.
    """
    taken = sa.select(withdrawn_purpose.c.id).where(
        withdrawn_purpose.c.patient_id.in_(files),
        withdrawn_purpose.c.upto >= consent_id,
        withdrawn_purpose.c.purpose.in_(
            sa.select(consent_choice.c.purpose).where(
                consent_choice.c.consent_id == consent_id, consent_choice.c.given.is_(True)
            )
        ),
    )
    if work.one(taken) is not None:
        return "withdrawn"
    later, own = consent.alias(), consent
    again = sa.select(later.c.id).where(
        later.c.patient_id.in_(files),
        later.c.id > consent_id,
        own.c.id == consent_id,
        later.c.template == own.c.template,
        later.c.particulars == own.c.particulars,
    )
    return "superseded" if work.one(again) is not None else "genuine"


def newest_id(connection: sa.Connection) -> int:
    """The number of the newest consent of all, 0 before the first: what a withdrawal counts up to."""
    return int(connection.execute(sa.select(sa.func.max(consent.c.id))).scalar() or 0)


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
        method=row.method,
        valid_until=row.valid_until,
        clock_back=row.clock_back,
        representative=row.representative_name,
        interpreter=row.interpreter,
        questions=row.questions,
        paper_place=row.paper_place,
        reason=row.reason,
        particulars=json.loads(row.particulars) if row.particulars else {},
        read_seconds=row.read_seconds,
        shown=tuple(row.shown.split()),
    )
