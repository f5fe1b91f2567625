"""A clinic that worked with the first schema is migrated row by row, and its audit trail still proves every row."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

import frontdesk.consents.records  # noqa: F401 - the trail knows every room's tables
from frontdesk import trail
from frontdesk.patients import finding, search, tables
from frontdesk.patients import service as patients
from frontdesk.standing import Keys
from frontdesk.vault import blueprint, connection, crypto, migrations
from frontdesk.vault.database import Database
from frontdesk.vault.tables import audit_further_patient, counters
from tests.desks import open_desk

KEY = crypto.random_key()
WORKED: dict[str, Any] = json.loads((Path(__file__).parent / "before_people.json").read_text(encoding="utf-8"))
"""Four patients, two of them minors with guardians, one grown and without; consents, one by a guardian; edits."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The clinic's database as the first release left it."""
    made = tmp_path / "clinic.db"
    engine = connection.engine(made, KEY, foreign_keys=False)
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.connect() as plain, plain.execution_options(immediate=True).begin():
        config.attributes["connection"] = plain
        command.upgrade(config, "0001_first")
        for name, rows in WORKED["rows"].items():
            for row in rows:
                values = {key: bytes.fromhex(v["hex"]) if isinstance(v, dict) else v for key, v in row.items()}
                plain.execute(sa.text(f"INSERT INTO {name} ({','.join(row)}) VALUES (:{',:'.join(row)})"), values)
        for name, given in WORKED["counters"].items():
            plain.exec_driver_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (given, name))
    engine.dispose()
    return made


def migrated(path: Path) -> Database:
    return Database.open(path, KEY)


def wrong(database: Database) -> list[str]:
    """What the trail says of the rows of patients, guardians and consents."""
    chain_key, row_key = (bytes.fromhex(WORKED[name]) for name in ("chain_key", "row_key"))
    known = Keys("in-mediglo", WORKED["clinic_id"], chain_key, row_key, b"", b"", b"")
    with database.reading() as unit:
        found = list(trail.rows(unit, known, trail.walk(unit, known)))
    database.close()
    ours = {name for name in WORKED["rows"] if name not in ("staff", "audit_entry", "audit_seal")} | {"guardianship"}
    return [str(one) for one in found if one.params.get("table") in ours]


def test_every_row_is_there_with_what_it_said_and_nothing_invented(path: Path) -> None:
    database = migrated(path)
    with database.reading() as unit:
        for name in ("patient", "patient_change", "patient_carer", "consent", "consent_choice"):
            columns = [sa.column(column) for column in WORKED["rows"][name][0]] if WORKED["rows"][name] else []
            rows = unit.execute(sa.select(*columns).select_from(sa.table(name))).mappings() if columns else ()
            kept = [{k: {"hex": v.hex()} if isinstance(v, bytes) else v for k, v in row.items()} for row in rows]
            assert kept == WORKED["rows"][name]
        for row in unit.execute(sa.select(tables.patient)):
            assert (row.parent_name, row.standing, row.source, row.sources) == ("", "named", "patient", "{}")
            assert (row.seen, row.merged_into) == (row.id, None)
    database.close()


def test_a_guardian_becomes_a_person_linked_to_the_child(path: Path) -> None:
    database = migrated(path)
    with database.reading() as unit:
        people = [tuple(row) for row in unit.execute(sa.select(tables.guardian))]
        links = [tuple(row) for row in unit.execute(sa.select(tables.guardianship))]
        given = counters(unit)
    database.close()
    assert people == [
        (1, "Gita Devi", "+919810012345", "passport 1234"),
        (2, "Farah Khan", "+919810066666", ""),
    ]
    assert links == [
        (1, 2, 1, "mother", "minor", None, None, date(2026, 3, 2), None),
        (2, 3, 2, "mother", "minor", None, None, date(2026, 3, 3), None),
    ]
    # The third guardian's row was taken away: the number is not given to somebody else.
    assert (given["guardian"], given["patient"], given["guardianship"]) == (3, 4, 2)


def test_the_search_index_is_made_anew_and_agrees_with_every_record(path: Path) -> None:
    database = migrated(path)
    finding.renew(database)
    spare = database.second()
    with spare.reading() as unit:
        assert search.is_current(unit)
        assert finding.astray(unit) == ()
    spare.engine.dispose()
    database.close()


def test_its_structure_is_that_of_a_new_clinic(path: Path) -> None:
    database = migrated(path)
    finding.renew(database)
    with database.reading() as unit:
        assert blueprint.astray(unit) == []
    database.close()


def test_the_audit_trail_still_proves_every_row(path: Path) -> None:
    assert wrong(migrated(path)) == []


def test_work_goes_on_with_what_was_migrated(path: Path, tmp_path: Path) -> None:
    other, database = open_desk(tmp_path / "other"), migrated(path)
    other.database.close()
    keys = {name: bytes.fromhex(WORKED[name]) for name in ("chain_key", "row_key")}
    desk = replace(other, database=database, **keys)
    finding.renew(database)
    child = patients.open_record(desk, 2)
    assert child.guardian is not None
    mother = replace(child.guardian, phone="98100 44444")
    patients.edit(desk, child.id, replace(child.as_typed(), guardians=(mother,), phone="98100 33333"), child.version)
    assert [one.id for one in patients.find(desk, "44444")] == [2]
    assert wrong(database) == []


BEFORE_THE_MIGRATION = (
    "UPDATE guardian SET phone = '+919999999999' WHERE id = 1",
    "UPDATE guardian SET patient_id = 4 WHERE id = 1",
    "UPDATE guardian SET relation = 'aunt' WHERE id = 2",
    "UPDATE patient SET address = 'Elsewhere' WHERE id = 1",
)
AFTER_IT = (
    "UPDATE guardianship SET patient_id = 4 WHERE id = 1",
    "UPDATE guardianship SET ground = 'court' WHERE id = 1",
    "UPDATE guardianship SET ended = '2026-04-01' WHERE id = 2",
    "UPDATE guardianship SET guardian_id = 2 WHERE id = 1",
    "INSERT INTO guardianship VALUES (3, 1, 2, 'aunt', 'minor', NULL, NULL, '2026-03-01', NULL)",
    "UPDATE patient SET standing = 'anonymous' WHERE id = 1",
    "UPDATE patient SET merged_into = 1 WHERE id = 3",
    "UPDATE patient SET seen = 9 WHERE id = 3",
    "DELETE FROM guardianship WHERE id = 1",
)


@pytest.mark.parametrize(
    ("statement", "reach"),
    [(one, "before") for one in BEFORE_THE_MIGRATION] + [(one, "after") for one in AFTER_IT],
)
def test_meddling_on_either_side_of_the_migration_shows(path: Path, statement: str, reach: str) -> None:
    if reach == "before":
        engine = connection.engine(path, KEY)
        with engine.begin() as unit:
            unit.exec_driver_sql(statement)
        engine.dispose()
        database = migrated(path)
    else:
        database = migrated(path)
        with database.writing() as unit:
            unit.exec_driver_sql(statement)
    assert wrong(database)


def test_whoever_an_old_entry_names_after_the_first_patient_is_listed(path: Path) -> None:
    engine = connection.engine(path, KEY)
    with engine.begin() as unit:
        seq, body = unit.exec_driver_sql("SELECT seq, body FROM audit_entry WHERE patient = 3 LIMIT 1").one()
        said = json.loads(body) | {"subjects": [["patient", 3], ["consent", 2], ["patient", 1], ["patient", 3]]}
        unit.exec_driver_sql("UPDATE audit_entry SET body = ? WHERE seq = ?", (json.dumps(said).encode(), seq))
    engine.dispose()
    database = migrated(path)
    with database.reading() as unit:
        assert [tuple(row) for row in unit.execute(sa.select(audit_further_patient))] == [(1, seq)]
    database.close()
