"""The whole record: several contacts and guardians, insurance, alerts, identity papers, merges and imports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002_people"
down_revision = "0001_first"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen `patient`, make the guardian a person of their own, and create what is new."""
    _patient()
    _guardians()
    _around_patients()
    _merges()
    _imports()
    _search()


def _patient() -> None:
    # ALTER … ADD rewrites no row, however many patients there are; that is why the new columns have defaults.
    for name, default in (
        ("parent_name", ""),
        ("preferred", ""),
        ("standing", "named"),
        ("phone_whose", ""),
        ("email_whose", ""),
        ("source", "patient"),
        ("sources", "{}"),
        ("referrer", ""),
        ("referrer_contact", ""),
    ):
        op.add_column("patient", sa.Column(name, sa.Text, nullable=False, server_default=default))
    op.add_column("patient", sa.Column("seen", sa.Integer, nullable=True))
    op.execute("UPDATE patient SET seen = id")
    # The engine can't add a constraint to a table that is there; a unique index is the same to it.
    op.create_index("uq_patient_seen", "patient", ["seen"], unique=True)
    op.execute(
        "ALTER TABLE patient ADD COLUMN merged_into INTEGER "
        "CONSTRAINT fk_patient_merged_into_patient REFERENCES patient (id)"
    )
    op.create_index(
        "ix_patient_merged_into", "patient", ["merged_into"], sqlite_where=sa.text("merged_into IS NOT NULL")
    )
    op.create_index("ix_patient_born", "patient", ["born", "given", "family", "native_name"])
    op.create_index("ix_patient_phone", "patient", ["phone"])


def _guardians() -> None:
    """A guardian was a row of one patient; now a person, linked to each patient they act for."""
    given = op.get_bind().exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'guardian'").scalar()
    op.create_table(
        "guardian_now",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text(collation="NOCASE"), nullable=False),
        sa.Column("phone", sa.Text, nullable=False),
        sa.Column("identity_seen", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "guardianship",
        sa.Column("id", sa.Integer, primary_key=True),
        _of_patient(),
        sa.Column("guardian_id", sa.Integer, sa.ForeignKey("guardian.id"), nullable=False),
        sa.Column("relation", sa.Text, nullable=False),
        sa.Column("ground", sa.Text, nullable=False),
        sa.Column("identity_seen_on", sa.Date, nullable=True),
        sa.Column("seen_by", sa.Integer, nullable=True),
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("ended", sa.Date, nullable=True),
        sqlite_autoincrement=True,
    )
    op.execute(
        "INSERT INTO guardian_now (id, name, phone, identity_seen) "
        "SELECT id, name, phone, identity_seen FROM guardian ORDER BY id"
    )
    op.execute(
        "INSERT INTO guardianship (patient_id, guardian_id, relation, ground, since) "
        "SELECT patient_id, guardian.id, relation, 'minor', substr(created, 1, 10) "
        "FROM guardian JOIN patient ON patient.id = patient_id ORDER BY guardian.id"
    )
    op.drop_table("guardian")
    op.rename_table("guardian_now", "guardian")
    if given is not None:  # a number that was given once, and whose row is gone, is not given again
        op.execute("DELETE FROM sqlite_sequence WHERE name = 'guardian'")
        op.get_bind().exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES ('guardian', ?)", (given,))
    op.create_index("ix_guardian_name", "guardian", ["name"])
    op.create_index("ix_guardian_phone", "guardian", ["phone"])
    op.create_index("ix_guardianship_patient_id", "guardianship", ["patient_id"])
    op.create_index("ix_guardianship_guardian_id", "guardianship", ["guardian_id"])
    op.create_index("ix_guardianship_ended", "guardianship", ["ended"], sqlite_where=sa.text("ended IS NOT NULL"))


def _around_patients() -> None:
    op.create_table(
        "patient_contact",
        sa.Column("id", sa.Integer, primary_key=True),
        _of_patient(),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "value", "whose", "name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "insurance",
        sa.Column("id", sa.Integer, primary_key=True),
        _of_patient(),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("insurer", "policy", "holder")),
        sa.Column("valid_until", sa.Date, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "patient_alert",
        sa.Column("id", sa.Integer, primary_key=True),
        _of_patient(),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("ended", sa.Text, nullable=True),
        sa.Column("ended_by", sa.Integer, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "identity_paper",
        sa.Column("id", sa.Integer, primary_key=True),
        _of_patient(),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "reason", "last", "full")),
        sa.Column("hash", sa.LargeBinary, nullable=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    for name in ("patient_contact", "insurance", "patient_alert", "identity_paper"):
        op.create_index(f"ix_{name}_patient_id", name, ["patient_id"])
    op.create_index("ix_patient_contact_value", "patient_contact", ["value"])
    op.create_index("ix_identity_paper_last", "identity_paper", ["last"])
    op.create_index("ix_identity_paper_hash", "identity_paper", ["hash"])


def _merges() -> None:
    op.create_table(
        "patient_merge",
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), primary_key=True, autoincrement=False),
        sa.Column("into_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("person", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("choices", sa.Text, nullable=False),
    )
    op.create_index("ix_patient_merge_into_id", "patient_merge", ["into_id"])
    op.create_table(
        "suspected_pair",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("first_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("second_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("found", sa.Text, nullable=False),
        sa.Column("settled", sa.Text, nullable=True),
        sa.Column("settled_by", sa.Integer, nullable=True),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.UniqueConstraint("first_id", "second_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_suspected_pair_second_id", "suspected_pair", ["second_id"])
    op.create_index("ix_suspected_pair_settled", "suspected_pair", ["settled"])


def _imports() -> None:
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("sha256", "mode", "mapping")),
        *(
            sa.Column(name, sa.Integer, nullable=False)
            for name in ("total", "next_row", "added", "refused", "suspected")
        ),
        sa.Column("started", sa.Text, nullable=False),
        sa.Column("finished", sa.Text, nullable=True),
        sa.Column("person", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_run_sha256", "import_run", ["sha256"])
    op.create_table(
        "import_row",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("run_id", sa.Integer, sa.ForeignKey("import_run.id"), nullable=False),
        sa.Column("row", sa.Integer, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_row_run_id", "import_row", ["run_id"])
    op.create_index("ix_import_row_patient_id", "import_row", ["patient_id"])


def _search() -> None:
    """One index of terms in place of two of words. A program that has patients fills it when somebody signs in."""
    op.execute("DROP TABLE patient_words")
    op.execute("DROP TABLE patient_phones")
    op.execute(
        "CREATE VIRTUAL TABLE patient_words USING fts5(words, content='', contentless_delete=1, detail=none, "
        "tokenize='ascii')"
    )
    if op.get_bind().exec_driver_sql("SELECT 1 FROM patient").first() is None:
        # Row 0 says by which rules the index was made; nobody's is made by any.
        op.execute("INSERT INTO patient_words (rowid, words) VALUES (0, '\ue00f3')")
        op.get_bind().exec_driver_sql(
            "INSERT INTO patient_words (patient_words, rank) VALUES (?, ?)",
            [("automerge", 0), ("usermerge", 2), ("deletemerge", 1)],
        )


def _of_patient() -> sa.Column[int]:
    return sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False)
