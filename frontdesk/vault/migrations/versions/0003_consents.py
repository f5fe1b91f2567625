"""Consents in full: every way to sign, withdrawal, templates, paper forms, the policy notice, emergencies, tasks."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003_consents"
down_revision = "0002_people"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what a consent says of how it was given, and the tables around it."""
    _consent()
    _withdrawal()
    _template()
    _paper()
    _policy()
    _emergency()
    _task()


def _consent() -> None:
    columns: tuple[sa.Column[Any], ...] = (
        sa.Column("method", sa.Text, nullable=False, server_default="ink"),
        *(sa.Column(name, sa.Text, nullable=False, server_default="") for name in (
            "representative_name", "representative_relation", "identity_seen", "interpreter", "questions", "shown",
            "paper_place", "reason", "particulars",
        )),
        sa.Column("read_seconds", sa.Integer, nullable=False, server_default="0"),
        sa.Column("valid_until", sa.Date, nullable=True),
        sa.Column("clock_back", sa.Boolean, nullable=False, server_default=sa.false()),
    )  # fmt: skip
    for column in columns:
        op.add_column("consent", column)
    op.create_index("ix_consent_valid_until", "consent", ["valid_until"])
    op.create_index("ix_consent_template", "consent", ["template", "template_version"])
    # Rows of the first release came either from the pad or, without a document, from paper signed before the program.
    op.execute("UPDATE consent SET method = 'paper' WHERE stored_file = ''")
    op.create_table(
        "consent_mark",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("strokes", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consent_mark_consent_id", "consent_mark", ["consent_id"])
    op.create_index("ix_consent_mark_patient_id", "consent_mark", ["patient_id"])


def _withdrawal() -> None:
    op.create_table(
        "consent_withdrawal",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("reference", sa.Text, nullable=False, unique=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("reached", sa.Text, nullable=False),
        sa.Column("received", sa.Date, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("stored_file", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consent_withdrawal_patient_id", "consent_withdrawal", ["patient_id"])
    op.create_index("ix_consent_withdrawal_sha256", "consent_withdrawal", ["sha256"])
    op.create_table(
        "withdrawn_purpose",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("withdrawal_id", sa.Integer, sa.ForeignKey("consent_withdrawal.id"), nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("upto", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_withdrawn_purpose_withdrawal_id", "withdrawn_purpose", ["withdrawal_id"])
    op.create_index("ix_withdrawn_purpose_patient", "withdrawn_purpose", ["patient_id", "purpose"])


def _template() -> None:
    op.create_table(
        "consent_template",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("material", sa.Boolean, nullable=False),
        sa.Column("valid_months", sa.Integer, nullable=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("author", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("reviewed_by", sa.Integer, nullable=True),
        sa.Column("reviewed", sa.Text, nullable=True),
        sa.Column("published_by", sa.Integer, nullable=True),
        sa.Column("published", sa.Text, nullable=True),
        sa.UniqueConstraint("template", "version", "language"),
        sqlite_autoincrement=True,
    )


def _paper() -> None:
    op.create_table(
        "paper_form",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("token", sa.Text, nullable=False, unique=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("template_version", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("particulars", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("issued", sa.Text, nullable=False),
        sa.Column("issued_by", sa.Integer, nullable=False),
        sa.Column("settled", sa.Text, nullable=True),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_paper_form_patient_id", "paper_form", ["patient_id"])


def _policy() -> None:
    op.create_table(
        "policy_notice",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Text, nullable=False, unique=True),
        sa.Column("dated", sa.Date, nullable=False),
        sa.Column("material", sa.Boolean, nullable=False),
        sa.Column("texts", sa.Text, nullable=False),
        sa.Column("review_due", sa.Date, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("author", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "policy_acknowledgement",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.UniqueConstraint("patient_id", "version"),
        sqlite_autoincrement=True,
    )


def _emergency() -> None:
    op.create_table(
        "emergency_basis",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_emergency_basis_patient_id", "emergency_basis", ["patient_id"])


def _task() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=True),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("owner", sa.Integer, nullable=True),
        sa.Column("made", sa.Text, nullable=False),
        sa.Column("made_by", sa.Integer, nullable=False),
        sa.Column("due", sa.Date, nullable=False),
        sa.Column("done", sa.Text, nullable=True),
        sa.Column("done_by", sa.Integer, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_task_patient_id", "task", ["patient_id"])
    op.create_index("ix_task_done", "task", ["done", "due"])
