"""Patients, guardians, carers and their history as stored: the room's only SQL."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata

patient = sa.Table(
    "patient",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),
    sa.Column("given", sa.Text, nullable=False),
    sa.Column("family", sa.Text, nullable=False),
    sa.Column("native_name", sa.Text, nullable=False),
    sa.Column("born", sa.Date, nullable=True),
    sa.Column("born_estimated", sa.Boolean, nullable=False),
    sa.Column("gender", sa.Text, nullable=False),
    sa.Column("phone", sa.Text, nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("emergency_name", sa.Text, nullable=False),
    sa.Column("emergency_phone", sa.Text, nullable=False),
    sa.Column("emergency_relation", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("created", Instant, nullable=False),
    sa.Column("updated", Instant, nullable=False),
    sqlite_autoincrement=True,
)

guardian = sa.Table(
    "guardian",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("relation", sa.Text, nullable=False),
    sa.Column("phone", sa.Text, nullable=False),
    sa.Column("identity_seen", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

patient_change = sa.Table(
    "patient_change",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("old", sa.Text, nullable=False),
    sa.Column("new", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

patient_carer = sa.Table(
    "patient_carer",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("person", sa.Integer, nullable=False),
    sa.UniqueConstraint("patient_id", "person"),
    sqlite_autoincrement=True,
)


def in_care(connection: sa.Connection, person_id: int, patient_id: int) -> bool:
    """Whether this member of staff is one of the patient's carers; the desk asks it inside its own transaction."""
    query = sa.select(patient_carer.c.id).where(
        patient_carer.c.patient_id == patient_id, patient_carer.c.person == person_id
    )
    return connection.execute(query).first() is not None
