"""Accounts and unfinished forms as stored."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata

staff = sa.Table(
    "staff",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("name_key", sa.Text, nullable=False, unique=True),
    sa.Column("full_name", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("discipline", sa.Text, nullable=True),
    sa.Column("slot", sa.Text, nullable=False, unique=True),
    sa.Column("sign_public", sa.LargeBinary, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("must_choose", sa.Boolean, nullable=False),
    sa.Column("created", Instant, nullable=False),
    sa.Column("disabled", Instant, nullable=True),
    sqlite_autoincrement=True,
)

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
    sa.Column("form", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.UniqueConstraint("person", "form"),
    sqlite_autoincrement=True,
)
