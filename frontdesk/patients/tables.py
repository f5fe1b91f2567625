"""The tables of this room: patients, how to reach them, who acts for them, and what was merged or suspected."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    """A text that is never null; with a default where 0002 added it to rows that were there."""
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _of_patient() -> sa.Column[int]:
    return sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True)


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
    sa.Column("phone", sa.Text, nullable=False, index=True),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("emergency_name", sa.Text, nullable=False),
    sa.Column("emergency_phone", sa.Text, nullable=False),
    sa.Column("emergency_relation", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("created", Instant, nullable=False),
    sa.Column("updated", Instant, nullable=False, index=True),
    _text("parent_name"),
    _text("preferred"),
    _text("standing", "named"),
    _text("phone_whose"),
    _text("email_whose"),
    _text("source", "patient"),
    _text("sources", "{}"),
    _text("referrer"),
    _text("referrer_contact"),
    sa.Column("seen", sa.Integer, nullable=True),
    sa.Column("merged_into", sa.Integer, sa.ForeignKey("patient.id"), nullable=True),
    # Almost nobody is merged: an index with everybody in it would tempt the engine to read them all.
    sa.Index("ix_patient_merged_into", "merged_into", sqlite_where=sa.text("merged_into IS NOT NULL")),
    sa.Index("uq_patient_seen", "seen", unique=True),
    # With the names, so that whoever shares a birthday is judged without reading their rows.
    sa.Index("ix_patient_born", "born", "given", "family", "native_name"),
    sqlite_autoincrement=True,
)

patient_contact = sa.Table(
    "patient_contact",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _of_patient(),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("value", sa.Text, nullable=False, index=True),
    sa.Column("whose", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

insurance = sa.Table(
    "insurance",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _of_patient(),
    sa.Column("insurer", sa.Text, nullable=False),
    sa.Column("policy", sa.Text, nullable=False),
    sa.Column("holder", sa.Text, nullable=False),
    sa.Column("valid_until", sa.Date, nullable=True),
    sqlite_autoincrement=True,
)

patient_alert = sa.Table(
    "patient_alert",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _of_patient(),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("ended", Instant, nullable=True),
    sa.Column("ended_by", sa.Integer, nullable=True),
    sqlite_autoincrement=True,
)

guardian = sa.Table(
    "guardian",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    # Chosen by the beginning of the name: the engine's index serves LIKE only where case does not count.
    sa.Column("name", sa.Text(collation="NOCASE"), nullable=False, index=True),
    sa.Column("phone", sa.Text, nullable=False, index=True),
    sa.Column("identity_seen", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

guardianship = sa.Table(
    "guardianship",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _of_patient(),
    sa.Column("guardian_id", sa.Integer, sa.ForeignKey("guardian.id"), nullable=False, index=True),
    sa.Column("relation", sa.Text, nullable=False),
    sa.Column("ground", sa.Text, nullable=False),
    sa.Column("identity_seen_on", sa.Date, nullable=True),
    sa.Column("seen_by", sa.Integer, nullable=True),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("ended", sa.Date, nullable=True),
    sa.Index("ix_guardianship_ended", "ended", sqlite_where=sa.text("ended IS NOT NULL")),
    sqlite_autoincrement=True,
)

identity_paper = sa.Table(
    "identity_paper",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _of_patient(),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("last", sa.Text, nullable=False, index=True),
    sa.Column("full", sa.Text, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=True, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sqlite_autoincrement=True,
)

patient_change = sa.Table(
    "patient_change",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _of_patient(),
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
    _of_patient(),
    sa.Column("person", sa.Integer, nullable=False),
    sa.UniqueConstraint("patient_id", "person"),
    sqlite_autoincrement=True,
)

patient_merge = sa.Table(
    "patient_merge",
    metadata,
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), primary_key=True, autoincrement=False),
    sa.Column("into_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("choices", sa.Text, nullable=False),
)

suspected_pair = sa.Table(
    "suspected_pair",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("first_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("second_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("score", sa.Integer, nullable=False),
    sa.Column("found", Instant, nullable=False),
    sa.Column("settled", Instant, nullable=True, index=True),
    sa.Column("settled_by", sa.Integer, nullable=True),
    sa.Column("verdict", sa.Text, nullable=False),
    sa.UniqueConstraint("first_id", "second_id"),
    sqlite_autoincrement=True,
)
