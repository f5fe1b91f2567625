"""`frontdesk verify`: whoever has the key changes no table behind the desk unnamed, whichever it is (SECURITY E3)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.vault.database import metadata
from frontdesk.vault.tables import audit_entry, audit_further_patient, audit_seal, key_of, setting, stored_file
from tests import clinics
from tests.clinics import Worked
from tests.verify import filled
from tests.verify.worn import Worn

WATCHED = {
    audit_entry.name: (
        "UPDATE audit_entry SET outcome = 'refused' WHERE seq = 9",
        "UPDATE audit_entry SET body = (SELECT body FROM audit_entry WHERE seq = 8) WHERE seq = 9",
        "DELETE FROM audit_entry WHERE seq = 9",
        "DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)",
        "INSERT INTO audit_entry SELECT 999, 1, at, 1, action, NULL, outcome, body, hash FROM audit_entry LIMIT 1",
    ),
    audit_further_patient.name: (
        "UPDATE audit_further_patient SET patient = 3",
        "DELETE FROM audit_further_patient",
        "INSERT INTO audit_further_patient (patient, seq) VALUES (3, 9)",
    ),
    # When a signature was made stands in no column that anybody reads: its entry says so.
    audit_seal.name: (
        "UPDATE audit_seal SET head = zeroblob(32)",
        "UPDATE audit_seal SET person = 3 WHERE person = 1",
        "DELETE FROM audit_seal",
        "INSERT INTO audit_seal SELECT 9, epoch, head, person, at, public, signature FROM audit_seal WHERE seq = 1",
    ),
    "sqlite_sequence": (
        "UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'consent'",
        "DELETE FROM sqlite_sequence WHERE name = 'draft'",
        "UPDATE sqlite_sequence SET name = 'draft', seq = 9 WHERE rowid = (SELECT min(rowid) FROM sqlite_sequence)",
    ),
    "alembic_version": (
        "UPDATE alembic_version SET version_num = '0001_first'",
        "UPDATE alembic_version SET version_num = '9999_later'",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0001_first')",
    ),
}
"""Tables whose rows no act counts, and what somebody might do to them."""
REBUILT = {"patient_words" + end for end in ("", "_config", "_data", "_docsize", "_idx")}
"""The search index holds nothing that the records don't: one that finds otherwise is named, or made anew."""
ENTERED = [table for table in metadata.sorted_tables if table.name not in WATCHED]
"""Tables of which every row is an act's."""


@pytest.fixture(scope="module")
def full(pattern: tuple[Worked, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    made, _ = pattern
    made.on_this_pc()
    folder = Path(shutil.copytree(made.folder, tmp_path_factory.mktemp("full") / "clinic"))
    filled.fill(folder)
    return folder


@pytest.fixture
def worn(worn: Worn, full: Path) -> Worn:
    return replace(worn, folder=Path(shutil.copytree(full, worn.folder.with_name("full"))))


def test_every_table_is_watched_or_rebuilt_and_has_rows(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        assert set(tables) == {table.name for table in ENTERED} | WATCHED.keys() | REBUILT
        for name in tables:
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar(), name
    assert worn.said() == ""


def changeable(table: sa.Table) -> sa.Column[Any]:
    free = [one for one in table.columns if not (one.primary_key or one.foreign_keys or one.type.python_type is bool)]
    return next(one for one in reversed(free) if one.name != "stored_file")


def row_of(connection: sa.Connection, table: sa.Table) -> Any:
    """The last row, which only other last rows name; of the stored files, one of a consent."""
    if table is setting:
        return "pin_hours"
    order = stored_file.c.kind if table is stored_file else key_of(table).desc()
    return connection.execute(sa.select(key_of(table)).order_by(order)).scalars().first()


def change(connection: sa.Connection) -> None:
    for table in ENTERED:
        column, row = changeable(table), row_of(connection, table)
        connection.execute(table.update().where(key_of(table) == row).values({column: filled.new_value(column)}))


def delete(connection: sa.Connection) -> None:
    for table in reversed(ENTERED):
        connection.execute(table.delete().where(key_of(table) == row_of(connection, table)))


def insert(connection: sa.Connection) -> None:
    for table in ENTERED:
        connection.execute(table.insert().values(filled.values(connection, table, whose=2, place=-1)))


@pytest.mark.parametrize("meddle", [change, delete, insert])
def test_a_row_meddled_with_is_named_in_every_table(worn: Worn, meddle: Callable[[sa.Connection], None]) -> None:
    with worn.behind_the_desk() as connection:
        meddle(connection)
    said = worn.said()
    assert [table.name for table in ENTERED if f"A row of '{table.name}' (number" not in said] == []


def test_an_old_row_put_back_is_named_in_every_table(worn: Worn) -> None:
    opened, before = clinics.sign_in(worn.folder), []
    with opened.desk.act(Action.CLINIC_VERIFY) as work:
        for table in ENTERED:
            column, row = changeable(table), row_of(work.connection, table)
            before.append((table, row, work.all(sa.select(column).where(key_of(table) == row))[0]._mapping))
            work.update(table, row, **{column.name: filled.new_value(column)})
    opened.close()
    with worn.behind_the_desk() as connection:
        for table, row, values in before:
            connection.execute(table.update().where(key_of(table) == row).values(values))
    said = worn.said()
    assert [table.name for table in ENTERED if f"A row of '{table.name}' (number" not in said] == []


@pytest.mark.parametrize("statement", [one for several in WATCHED.values() for one in several])
def test_what_no_act_counts_is_watched_too(worn: Worn, statement: str) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql(statement)
    assert worn.said()


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        (
            "CREATE TRIGGER meddle AFTER INSERT ON consent_choice BEGIN UPDATE consent_choice SET given = 1; END",
            "meddle",
        ),
        ("CREATE VIEW spy AS SELECT * FROM patient", "spy"),
        ("CREATE TABLE hidden (kept TEXT)", "hidden"),
        ("CREATE INDEX another ON patient (given)", "another"),
        ("ALTER TABLE patient ADD COLUMN kept TEXT", "patient"),
        ("DROP INDEX ix_audit_entry_patient", "ix_audit_entry_patient"),
    ],
)
def test_a_structure_that_the_program_does_not_make_is_named(worn: Worn, statement: str, name: str) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql(statement)
    assert f"'{name}' in the structure of the database is not as the program makes it." in worn.said()


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("consent_choice", "UPDATE consent_choice SET given = 2 WHERE given"),
        ("consent", "UPDATE consent SET valid_until = replace(valid_until, '-', '')"),
        ("snapshot", "UPDATE snapshot SET expires = replace(expires, 'Z', '+00:00')"),
        ("patient", "UPDATE patient SET born = born || 'x'"),
    ],
)
def test_a_value_that_reads_the_same_but_compares_otherwise_is_named(worn: Worn, table: str, statement: str) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql(statement)
    assert f"A row of '{table}' (number" in worn.said()
