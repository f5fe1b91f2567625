"""A new key replaces the old one whole, and a crash leaves a database that the present key file opens."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk.foundation.errors import Cancelled, Fault
from frontdesk.vault import copies, crypto, faults, renewal
from frontdesk.vault.database import Database
from frontdesk.vault.tables import setting

OLD, NEW = crypto.random_key(), crypto.random_key()


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "clinic.db", OLD)
    with made.writing() as unit:
        unit.execute(setting.insert().values(key="kept", value="1"))
    yield made
    made.engine.dispose()


def kept() -> None:
    pytest.fail("took the key file back")


def settings(database: Database) -> list[str]:
    with database.reading() as unit:
        found = list(unit.execute(sa.select(setting.c.key)).scalars())
    database.close()
    return found


def test_the_new_key_opens_and_the_old_one_no_longer_does(database):
    published = []
    path = database.path
    path.with_name("clinic.db.before").write_bytes(b"what the old key opens")
    renewed = database.renew(NEW, lambda: published.append(True), kept)
    assert published == [True]
    assert renewed.check() == []
    assert settings(renewed) == ["kept"]
    assert settings(Database.open(path, NEW)) == ["kept"]
    with pytest.raises(faults.Damaged):
        Database.open(path, OLD)
    assert [entry.name for entry in path.parent.iterdir()] == ["clinic.db"]


def test_a_key_file_that_can_not_be_written_leaves_the_old_key(database):
    def full() -> None:
        raise faults.disk_full()

    with pytest.raises(faults.DiskFull):
        database.renew(NEW, full, kept)
    assert settings(Database.open(database.path, OLD)) == ["kept"]
    assert [entry.name for entry in database.path.parent.iterdir()] == ["clinic.db"]


def test_a_copy_that_is_not_sound_is_not_used(database, monkeypatch):
    def unsound(raw: object, counts: copies.Counts) -> None:
        raise copies.NotProven("not sound")

    with monkeypatch.context() as patch, pytest.raises(Fault, match="not sound"):
        patch.setattr(copies, "prove", unsound)
        database.renew(NEW, lambda: pytest.fail("published an unproven copy"), kept)
    assert settings(Database.open(database.path, OLD)) == ["kept"]


@pytest.mark.parametrize(("published", "opens", "fails"), [(False, OLD, NEW), (True, NEW, OLD)], ids=["old", "new"])
def test_a_crash_on_either_side_of_the_key_file_opens_with_the_key_it_names(
    database, monkeypatch, published, opens, fails
):
    path = database.path

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        # A killed process tidies nothing up.
        patch.setattr(copies, "remove", lambda _: None)
        patch.setattr(os, "replace", crash)
        with pytest.raises(KeyboardInterrupt):
            database.renew(NEW, (lambda: None) if published else crash, kept)
    assert path.with_name("clinic.db.renewing").exists()
    assert settings(Database.open(path, opens)) == ["kept"]
    assert [entry.name for entry in path.parent.iterdir()] == ["clinic.db"]
    with pytest.raises(faults.Damaged):
        Database.open(path, fails)


def test_a_copy_that_does_not_get_its_place_takes_the_key_file_back(database, monkeypatch):
    said: list[str] = []

    def busy(*_: object) -> None:
        raise PermissionError(13, "held by a scanner")

    with monkeypatch.context() as patch, pytest.raises(Fault):
        patch.setattr(os, "replace", busy)
        database.renew(NEW, lambda: said.append("published"), lambda: said.append("withdrawn"))
    assert said == ["published", "withdrawn"]
    assert settings(Database.open(database.path, OLD)) == ["kept"]
    assert [entry.name for entry in database.path.parent.iterdir()] == ["clinic.db"]


def test_it_can_be_stopped_before_the_key_file_is_written(database):
    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        database.renew(NEW, lambda: pytest.fail("published after the stop"), kept, stop)
    assert settings(Database.open(database.path, OLD)) == ["kept"]
    assert [entry.name for entry in database.path.parent.iterdir()] == ["clinic.db"]


def test_a_closed_database_is_rekeyed_in_its_place(database):
    database.close()
    renewal.rekey(database.path, OLD, NEW)
    assert settings(Database.open(database.path, NEW)) == ["kept"]
    with pytest.raises(faults.Damaged):
        renewal.rekey(database.path, OLD, NEW)
