"""Signed consents and the choices made in them, as stored: the room's only SQL."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata

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
