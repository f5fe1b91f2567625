"""The vault's own tables: settings, stored files, the audit chain and its signatures."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.vault.database import Instant, metadata

setting = sa.Table(
    "setting",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

stored_file = sa.Table(
    "stored_file",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("path", sa.Text, nullable=False, unique=True),
    sa.Column("key", sa.LargeBinary, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
)

audit_entry = sa.Table(
    "audit_entry",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("patient", sa.Integer, nullable=True),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Index("ix_audit_entry_patient", "patient", "seq"),
    sa.Index("ix_audit_entry_person", "person", "seq"),
    sa.Index("ix_audit_entry_at", "at"),
)

audit_seal = sa.Table(
    "audit_seal",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("head", sa.LargeBinary, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("public", sa.LargeBinary, nullable=False),
    sa.Column("signature", sa.LargeBinary, nullable=False),
)
