"""A clinician's signature on a form that is sealed already: a sealed document of its own beside the form's."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006_countersignatures"
down_revision = "0005_disclosures"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "consent_countersignature",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("reference", sa.Text, nullable=False, unique=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("strokes", sa.LargeBinary, nullable=False),
        sa.Column("stored_file", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    for column in ("consent_id", "patient_id", "sha256"):
        op.create_index(f"ix_consent_countersignature_{column}", "consent_countersignature", [column])
