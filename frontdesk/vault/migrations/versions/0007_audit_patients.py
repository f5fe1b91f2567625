"""An audit entry may be about several patients: those after the first stand in a table of their own, to be found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007_audit_patients"
down_revision = "0006_countersignatures"
branch_labels = None
depends_on = None

_FILL = """
INSERT OR IGNORE INTO audit_further_patient (patient, seq)
SELECT json_extract(one.value, '$[1]'), entry.seq
FROM audit_entry AS entry, json_each(CAST(entry.body AS TEXT), '$.subjects') AS one
WHERE json_extract(one.value, '$[0]') = 'patient' AND json_extract(one.value, '$[1]') <> entry.patient
"""


def upgrade() -> None:
    """Add the table and fill it from the entries there are."""
    op.create_table(
        "audit_further_patient",
        sa.Column("patient", sa.Integer, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.execute(_FILL)
