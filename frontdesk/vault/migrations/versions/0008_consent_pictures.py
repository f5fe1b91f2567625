"""A consent that was given over photographs counts for these: which, by the hashes of the files that they came as."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008_consent_pictures"
down_revision = "0007_audit_patients"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "consent_picture",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("photo", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    for column in ("consent_id", "patient_id"):
        op.create_index(f"ix_consent_picture_{column}", "consent_picture", [column])
