"""Photographs: sessions, photos, their small pictures, and per photo what it may not be used for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_photos"
down_revision = "0003_consents"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the four tables; nothing that is there changes."""
    op.create_table(
        "photo_session",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("held", sa.Date, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("stage", "treatment", "lighting", "distance", "note")),
        sa.Column("made_by", sa.Integer, nullable=False),
        sa.Column("made", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_photo_session_patient_id", "photo_session", ["patient_id"])
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("session_id", sa.Integer, sa.ForeignKey("photo_session.id"), nullable=False),
        sa.Column("stored_file", sa.Text, sa.ForeignKey("stored_file.id"), nullable=True, unique=True),
        sa.Column("media_type", sa.Text, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("width", "height", "turn", "size")),
        sa.Column("original", sa.Text, nullable=False),
        sa.Column("taken", sa.Text, nullable=True),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("view", sa.Text, nullable=False),
        sa.Column("added", sa.Text, nullable=False),
        sa.Column("added_by", sa.Integer, nullable=False),
        sa.Column("consent_reference", sa.Text, nullable=False),
        sa.Column("destroyed", sa.Text, nullable=True),
        sa.Column("destroyed_ground", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_photo_patient_id", "photo", ["patient_id"])
    op.create_index("ix_photo_session_id", "photo", ["session_id"])
    op.create_table(
        "photo_thumbnail",
        sa.Column("photo_id", sa.Integer, sa.ForeignKey("photo.id"), primary_key=True, autoincrement=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "photo_limit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("photo_id", sa.Integer, sa.ForeignKey("photo.id"), nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("since", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.UniqueConstraint("photo_id", "purpose"),
        sqlite_autoincrement=True,
    )
