"""The disclosure register: recipients, what left the clinic, each copy of it, and its sealed documents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005_disclosures"
down_revision = "0004_photos"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of the register."""
    _recipient()
    _disclosure()
    _item()
    _document()


def _recipient() -> None:
    op.create_table(
        "recipient",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("made", sa.Text, nullable=False),
        sa.Column("made_by", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )


def _disclosure() -> None:
    op.create_table(
        "disclosure",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("reference", sa.Text, nullable=False, unique=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("recipient_id", sa.Integer, sa.ForeignKey("recipient.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("ground", sa.Text, nullable=False),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=True),
        sa.Column("consent", sa.Text, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_disclosure_patient_id", "disclosure", ["patient_id"])
    op.create_index("ix_disclosure_at", "disclosure", ["at"])


def _item() -> None:
    op.create_table(
        "disclosure_item",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("disclosure_id", sa.Integer, sa.ForeignKey("disclosure.id"), nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("how", sa.Text, nullable=False),
        sa.Column("changed", sa.Text, nullable=True),
        sa.Column("changed_by", sa.Integer, nullable=True),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("recalled", sa.Text, nullable=True),
        sqlite_autoincrement=True,
    )
    for column in ("disclosure_id", "patient_id", "sha256"):
        op.create_index(f"ix_disclosure_item_{column}", "disclosure_item", [column])


def _document() -> None:
    op.create_table(
        "disclosure_document",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("disclosure_id", sa.Integer, sa.ForeignKey("disclosure.id"), nullable=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("reference", sa.Text, nullable=False, unique=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("stored_file", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    for column in ("patient_id", "sha256"):
        op.create_index(f"ix_disclosure_document_{column}", "disclosure_document", [column])
