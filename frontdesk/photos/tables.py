"""The tables of photographs: sessions, the photos in them, their small pictures, and what each may not be used for."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata

photo_session = sa.Table(
    "photo_session",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("held", sa.Date, nullable=False),
    sa.Column("stage", sa.Text, nullable=False),
    sa.Column("treatment", sa.Text, nullable=False),
    sa.Column("lighting", sa.Text, nullable=False),
    sa.Column("distance", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("made_by", sa.Integer, nullable=False),
    sa.Column("made", Instant, nullable=False),
    sqlite_autoincrement=True,
)

photo = sa.Table(
    "photo",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("session_id", sa.Integer, sa.ForeignKey("photo_session.id"), nullable=False, index=True),
    # None once the photo is destroyed: its key was in that row.
    sa.Column("stored_file", sa.Text, sa.ForeignKey("stored_file.id"), nullable=True, unique=True),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("width", sa.Integer, nullable=False),
    sa.Column("height", sa.Integer, nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("original", sa.Text, nullable=False),
    sa.Column("taken", sa.Text, nullable=True),  # what the camera's clock showed, in ISO 8601 and no zone
    sa.Column("site", sa.Text, nullable=False),
    sa.Column("view", sa.Text, nullable=False),
    sa.Column("added", Instant, nullable=False),
    sa.Column("added_by", sa.Integer, nullable=False),
    sa.Column("consent_reference", sa.Text, nullable=False),
    sa.Column("destroyed", Instant, nullable=True),
    sa.Column("destroyed_ground", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

photo_thumbnail = sa.Table(
    "photo_thumbnail",
    metadata,
    sa.Column("photo_id", sa.Integer, sa.ForeignKey("photo.id"), primary_key=True, autoincrement=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
)

photo_limit = sa.Table(
    "photo_limit",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("photo_id", sa.Integer, sa.ForeignKey("photo.id"), nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("since", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.UniqueConstraint("photo_id", "purpose"),
    sqlite_autoincrement=True,
)
