"""The database refuses what it can't trust, keeps what it said it saved, and rolls back what it did not finish."""

from __future__ import annotations

import shutil
import stat
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from frontdesk.foundation.errors import Fault
from frontdesk.vault import crypto, faults
from frontdesk.vault.connection import CIPHER, PRAGMAS, Unencrypted
from frontdesk.vault.database import Database, Instant, Missing
from frontdesk.vault.tables import audit_seal, setting, stored_file
from frontdesk.vault.upgrade import NewerSchema

CANARY = "Canary-Meenakshi-7731"


@pytest.fixture(scope="module")
def key() -> bytes:
    return crypto.random_key()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, key: bytes) -> Path:
    """A new database, made once: the migrations take longer than the tests."""
    path = tmp_path_factory.mktemp("empty") / "clinic.db"
    Database.create(path, key).close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.db"


@pytest.fixture
def database(path: Path, key: bytes, empty: Path):
    shutil.copy2(empty, path)
    made = Database.open(path, key)
    yield made
    made.engine.dispose()


def put(database: Database, name: str, value: str = "1") -> None:
    with database.writing() as unit:
        unit.execute(setting.insert().values(key=name, value=value))


def kept(database: Database) -> dict[str, str]:
    with database.reading() as unit:
        return {row.key: row.value for row in unit.execute(sa.select(setting)).all()}


def test_what_is_written_is_there_after_reopening(database, path, key):
    put(database, "a")
    database.close()
    again = Database.open(path, key)
    assert kept(again) == {"a": "1"}
    again.close()


def test_close_leaves_one_private_file(database, path):
    put(database, "a")
    database.close()
    assert [entry.name for entry in path.parent.iterdir()] == ["clinic.db"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_connection_is_set_up_as_promised_r11(database):
    with database.reading() as one, database.reading() as two:
        for unit in (one, two):
            for name, value in {**PRAGMAS, **CIPHER, "journal_mode": "wal"}.items():
                assert str(unit.exec_driver_sql(f"PRAGMA {name}").scalar()) == str(value), name


def test_no_plain_text_on_disk_r14(database, path):
    put(database, "clinic", CANARY)
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert CANARY.encode() not in content
        assert not content.startswith(b"SQLite format 3")


def test_wal_and_shm_are_private_r26(database, path):
    put(database, "a")
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file.name


def test_an_exception_rolls_the_unit_back(database):
    with pytest.raises(LookupError), database.writing() as unit:
        unit.execute(setting.insert().values(key="a", value="1"))
        raise LookupError
    assert kept(database) == {}


def test_our_own_sql_errors_stay_what_they_are(database):
    put(database, "a")
    with pytest.raises(sa.exc.IntegrityError) as caught:
        put(database, "a", CANARY)
    assert CANARY not in str(caught.value)


def test_a_reader_keeps_its_view_while_a_writer_commits(database):
    put(database, "a")
    with database.reading() as before:
        assert before.execute(sa.select(sa.func.count()).select_from(setting)).scalar() == 1
        put(database, "b")
        assert before.execute(sa.select(sa.func.count()).select_from(setting)).scalar() == 1
    assert set(kept(database)) == {"a", "b"}


def test_writers_in_threads_wait_for_each_other(database):
    def write(number: int) -> None:
        for step in range(10):
            put(database, f"{number}-{step}")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept(database)) == 40


def test_a_second_handle_writes_beside_the_first(database):
    worker = database.second()
    put(worker, "from the worker")
    worker.close()
    put(database, "from the window")
    assert len(kept(database)) == 2


def test_checkpoint_says_when_a_reader_is_in_the_way(database, monkeypatch):
    monkeypatch.setattr("frontdesk.vault.connection.BUSY_SECONDS", 0.05)
    impatient = database.second()
    put(database, "a")
    with database.reading() as reader:
        reader.execute(sa.select(setting)).all()
        put(database, "b")
        assert impatient.checkpoint() is False
    assert impatient.checkpoint() is True
    impatient.close()


def test_a_database_held_too_long_is_busy(database, monkeypatch):
    monkeypatch.setattr("frontdesk.vault.connection.BUSY_SECONDS", 0.05)
    impatient = database.second()
    with database.writing(), pytest.raises(faults.Busy, match="busy"):
        put(impatient, "a")
    impatient.engine.dispose()


def test_create_refuses_a_path_that_is_taken(database, path, key):
    with pytest.raises(Fault, match="already"):
        Database.create(path, key)


def test_create_in_a_folder_that_is_a_file_is_a_fault(tmp_path, key):
    (tmp_path / "folder").write_text("not a folder")
    with pytest.raises(Fault):
        Database.create(tmp_path / "folder" / "clinic.db", key)


def test_missing(path, key):
    with pytest.raises(Missing, match="no database"):
        Database.open(path, key)


def test_unencrypted_is_refused_and_untouched_r9(path, key):
    plain = sqlcipher.connect(str(path))
    plain.execute("CREATE TABLE setting (key, value)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    with pytest.raises(Unencrypted, match="not encrypted"):
        Database.open(path, key)
    assert path.read_bytes() == before


@pytest.mark.parametrize("spoil", ["first page", "emptied", "other key", "not a database"])
def test_an_unreadable_beginning_is_damage(database, path, key, spoil):
    database.close()
    content = bytearray(path.read_bytes())
    if spoil == "first page":
        content[100] ^= 1
    elif spoil == "emptied":
        content.clear()
    elif spoil == "not a database":
        content[:] = b"Patient list, October" * 400
    path.write_bytes(content)
    with pytest.raises(faults.Damaged, match=r"beginning is damaged.*Nothing was changed"):
        Database.open(path, crypto.random_key() if spoil == "other key" else key)
    assert path.read_bytes() == bytes(content)


def test_a_newer_schema_is_refused_and_untouched(database, path, key):
    with database.writing() as unit:
        unit.exec_driver_sql("UPDATE alembic_version SET version_num = '9999_later'")
    database.close()
    before = path.read_bytes()
    with pytest.raises(NewerSchema, match="newer version"):
        Database.open(path, key)
    assert path.read_bytes() == before


def test_a_sound_database_has_no_findings(database):
    put(database, "a")
    steps = []
    assert database.check(lambda done, total: steps.append((done, total))) == []
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_check_names_the_page_of_a_flipped_byte(database, path, key):
    for number in range(40):
        put(database, f"key {number}", "v" * 2000)
    database.close()
    pages = path.stat().st_size // 4096
    content = bytearray(path.read_bytes())
    content[(pages - 2) * 4096 + 77] ^= 0x10
    path.write_bytes(content)
    damaged = Database.open(path, key)
    assert any(f"page {pages - 1}" in finding for finding in damaged.check())
    damaged.engine.dispose()


def test_reading_a_damaged_page_is_a_fault(database, path, key):
    for number in range(40):
        put(database, f"key {number}", "v" * 2000)
    database.close()
    content = bytearray(path.read_bytes())
    for page in range(20, len(content) // 4096):
        content[page * 4096 + 77] ^= 0x10
    path.write_bytes(content)
    with pytest.raises(faults.Damaged, match="damaged"):
        kept(Database.open(path, key))


def test_check_finds_a_reference_to_nothing(database):
    with database.engine.connect() as plain:
        raw = plain.connection.driver_connection
        raw.execute("CREATE TABLE child (id INTEGER PRIMARY KEY, parent TEXT REFERENCES setting (key))")
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("INSERT INTO child (parent) VALUES ('nobody')")
        raw.execute("PRAGMA foreign_keys = ON")
    assert any(finding.startswith("foreign_key_check: child") for finding in database.check())


def test_instants_come_back_aware_and_sort_as_text(database):
    karachi = datetime(2026, 11, 22, 14, 15, 0, 5, tzinfo=timezone(timedelta(hours=5)))
    values = {"kind": "k", "record": "r", "key": b"k", "sha256": "s", "size": 1}
    with database.writing() as unit:
        unit.execute(stored_file.insert().values(id="1", path="1", at=karachi, **values))
        unit.execute(stored_file.insert().values(id="2", path="2", at=karachi + timedelta(microseconds=1), **values))
        later = unit.execute(sa.select(stored_file.c.id, stored_file.c.at).where(stored_file.c.at > karachi)).all()
        first = unit.execute(sa.select(stored_file.c.at).where(stored_file.c.id == "1")).scalar()
    assert [row.id for row in later] == ["2"]
    assert first == karachi
    assert first.tzinfo is UTC


def test_an_instant_without_its_zone_is_a_bug(database):
    with pytest.raises(sa.exc.StatementError, match="time zone"), database.writing() as unit:
        naive = datetime(2026, 11, 22)
        unit.execute(
            audit_seal.insert().values(seq=1, epoch=1, head=b"", person=1, at=naive, public=b"", signature=b"")
        )
    assert Instant.cache_ok


def test_a_short_key_is_refused(path):
    with pytest.raises(ValueError, match="256 bits"):
        Database(path, b"short")
