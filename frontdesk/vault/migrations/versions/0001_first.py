"""The first schema: settings, files, the audit chain, staff, patients, consents, backups."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_first"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table of the first release, room by room."""
    _vault()
    _staff()
    _patients()
    _around_patients()
    _consents()
    _backup()


def _vault() -> None:
    op.create_table(
        "setting",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "stored_file",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False, unique=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_table(
        "audit_entry",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("patient", sa.Integer, nullable=True),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_audit_entry_patient", "audit_entry", ["patient", "seq"])
    op.create_index("ix_audit_entry_person", "audit_entry", ["person", "seq"])
    op.create_index("ix_audit_entry_at", "audit_entry", ["at"])
    op.create_table(
        "audit_seal",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("head", sa.LargeBinary, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )


def _staff() -> None:
    op.create_table(
        "staff",
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
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("disabled", sa.Text, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.UniqueConstraint("person", "form"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "former_key",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("sign_public", sa.LargeBinary, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_former_key_person", "former_key", ["person"])


def _patients() -> None:
    op.create_table(
        "patient",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("ref", sa.Text, nullable=False, unique=True),
        sa.Column("given", sa.Text, nullable=False),
        sa.Column("family", sa.Text, nullable=False),
        sa.Column("native_name", sa.Text, nullable=False),
        sa.Column("born", sa.Date, nullable=True),
        sa.Column("born_estimated", sa.Boolean, nullable=False),
        sa.Column("gender", sa.Text, nullable=False),
        sa.Column("phone", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("emergency_name", sa.Text, nullable=False),
        sa.Column("emergency_phone", sa.Text, nullable=False),
        sa.Column("emergency_relation", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("updated", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patient_updated", "patient", ["updated"])


def _around_patients() -> None:
    for name, columns in (
        ("guardian", ("name", "relation", "phone", "identity_seen")),
        ("patient_change", ("at", "field", "old", "new")),
    ):
        person = [sa.Column("person", sa.Integer, nullable=False)] if name == "patient_change" else []
        op.create_table(
            name,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
            *person,
            *(sa.Column(column, sa.Text, nullable=False) for column in columns),
            sqlite_autoincrement=True,
        )
        op.create_index(f"ix_{name}_patient_id", name, ["patient_id"])
    op.create_table(
        "patient_carer",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.UniqueConstraint("patient_id", "person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patient_carer_patient_id", "patient_carer", ["patient_id"])
    # Words come folded (frontdesk/patients/search.py); contentless indexes hold no record.
    op.execute(
        "CREATE VIRTUAL TABLE patient_words USING fts5(words, content='', contentless_delete=1, detail=none, "
        "prefix='1 2 3 4 5 6 7 8', tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")"
    )
    op.execute(
        "CREATE VIRTUAL TABLE patient_phones USING fts5(words, content='', contentless_delete=1, tokenize='trigram')"
    )


def _consents() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("reference", sa.Text, nullable=False, unique=True),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("template_version", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("signed", sa.Text, nullable=False),
        sa.Column("signer", sa.Text, nullable=False),
        sa.Column("guardian_id", sa.Integer, nullable=True),
        sa.Column("explained_by", sa.Integer, nullable=False),
        sa.Column("witness", sa.Integer, nullable=False),
        sa.Column("strokes", sa.LargeBinary, nullable=False),
        sa.Column("stored_file", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consent_patient_id", "consent", ["patient_id"])
    op.create_index("ix_consent_sha256", "consent", ["sha256"])
    op.create_table(
        "consent_choice",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consent_choice_consent_id", "consent_choice", ["consent_id"])
    op.create_index("ix_consent_choice_patient", "consent_choice", ["patient_id", "purpose"])


def _backup() -> None:
    op.create_table(
        "snapshot",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("medium", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sa.Column("bytes", sa.Integer, nullable=False),
        sa.Column("expires", sa.Text, nullable=True),
    )
