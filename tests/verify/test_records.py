"""`frontdesk verify`: a row, counter, index or document that no act wrote is named (SECURITY E3)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.consents.records import consent, consent_choice
from frontdesk.patients.tables import patient
from frontdesk.staff.records import staff as staff_table
from frontdesk.vault.tables import setting, stored_file
from tests.verify.worn import Worn


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (patient, {"phone": "+912255509999"}),
        (consent_choice, {"given": True}),
        (consent, {"signer": "guardian"}),
        (staff_table, {"role": Role.RECEPTIONIST.value}),
        (stored_file, {"record": "C-2026-000009"}),
        (setting, {"value": "99"}),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_a_row_edited_behind_the_desk_is_named(worn: Worn, table: sa.Table, values: dict[str, object]) -> None:
    (key,) = table.primary_key.columns
    with worn.behind_the_desk() as connection:
        differs = sa.or_(*(table.c[name] != value for name, value in values.items()))
        row_id = connection.execute(sa.select(key).where(differs, key != "facts").order_by(key).limit(1)).scalar_one()
        if table is setting:
            row_id = "idle_minutes"
        connection.execute(table.update().where(key == row_id).values(**values))
    assert f"A row of '{table.name}' (number {row_id}) is not as audit entry" in worn.said()


def test_a_row_put_in_or_taken_out_behind_the_desk_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql("INSERT INTO patient_carer (patient_id, person) VALUES (1, 2)")
        connection.exec_driver_sql("DELETE FROM consent_choice WHERE id = 1")
    said = worn.said()
    assert "A row of 'patient_carer' (number 1) was written by no act in the audit trail." in said
    assert "A row of 'consent_choice' (number 1) is not as audit entry" in said


def test_a_search_index_out_of_step_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql("INSERT INTO patient_words (rowid, words) VALUES (77, 'meera')")
        connection.exec_driver_sql("DELETE FROM patient_words WHERE rowid = 1")
    said = worn.said()
    for number in (1, 77):
        assert f"The search index does not agree with the record of patient {number}." in said


def test_a_counter_put_back_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = 2 WHERE name = 'patient'")
    assert "The numbering of 'patient' was changed" in worn.said()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE staff SET role = 'owner'",
        "UPDATE setting SET value = 'no json' WHERE key = 'chain_key'",
        "DELETE FROM setting WHERE key = 'row_key'",
        "UPDATE patient SET born = 'yesterday'",
        "UPDATE audit_entry SET body = 'plain text' WHERE seq = 4",
        "UPDATE audit_entry SET body = '[1]' WHERE seq = 4",
        "UPDATE audit_entry SET at = 'noon', hash = 5 WHERE seq = 4",
        "UPDATE audit_seal SET signature = 'x', public = 'y', head = 7",
        "UPDATE stored_file SET size = 'large', key = 'none'",
        "UPDATE stored_file SET path = '../keys.json' WHERE record LIKE '%1'",
        "UPDATE consent SET head = 'no hex'",
        "UPDATE former_key SET sign_public = 3",
        "DROP TABLE patient_words",
        "DROP TABLE patient",
    ],
)
def test_values_the_program_never_writes_are_findings_not_crashes(worn: Worn, statement: str) -> None:
    with worn.behind_the_desk() as connection:
        if "former_key" in statement:
            connection.exec_driver_sql("INSERT INTO former_key (person, sign_public, until) VALUES (1, 2, 3)")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        if statement == "DROP TABLE patient":
            for table in ("patient_change", "guardianship", "consent_choice", "consent"):
                connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql(statement)
    assert worn.said()


def test_it_knows_every_table_that_the_migrations_make(worn: Worn) -> None:
    code = "import frontdesk.verify; from frontdesk.vault.database import metadata; print(*metadata.tables)"
    known = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    with worn.behind_the_desk() as connection:
        listed = connection.exec_driver_sql(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        assert set(listed.scalars()) - {"alembic_version"} == set(known)


def stored(worn: Worn) -> list[Path]:
    return sorted(path for path in (worn.folder / "files").rglob("*") if path.is_file())


@pytest.mark.parametrize("full", [True, False])
def test_a_removed_document_is_named(worn: Worn, full: bool) -> None:
    stored(worn)[0].unlink()
    assert "The stored file of consent C-2026-00000" in worn.said(full=full)


def test_changed_and_swapped_documents_are_named(worn: Worn) -> None:
    one, two = stored(worn)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(first[:90] + bytes([first[90] ^ 1]) + first[91:])
    assert worn.said().count("is missing, swapped or altered") == 1
    one.write_bytes(second)
    two.write_bytes(first)
    said = worn.said()
    for record in ("C-2026-000001", "C-2026-000002"):
        assert f"The stored file of consent {record} is missing, swapped or altered." in said


def test_a_stray_file_is_named(worn: Worn) -> None:
    (worn.folder / "files" / "notes.txt").write_text("left here")
    assert "A file that belongs to no record lies in the folder: notes.txt" in worn.said(full=False)
