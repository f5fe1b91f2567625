"""The backups this clinic knows of, as stored: the room's only SQL."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata

snapshot = sa.Table(
    "snapshot",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("medium", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # attested, unproven, migration or set_aside
    sa.Column("head", sa.Text, nullable=False),
    sa.Column("bytes", sa.Integer, nullable=False),
    sa.Column("expires", Instant, nullable=True),
)
