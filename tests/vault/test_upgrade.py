"""A migration works on a copy, and a crash anywhere leaves a database that opens (E7)."""

from __future__ import annotations

import importlib
import os
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import frontdesk
from frontdesk.vault import connection, copies, crypto, migrations, upgrade
from frontdesk.vault.database import Database, metadata
from frontdesk.vault.tables import setting

KEY = crypto.random_key()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = Database.create(tmp_path / "clinic.db", KEY)
    with made.writing() as unit:
        unit.execute(setting.insert().values(key="kept", value="1"))
    made.close()
    return made.path


def settings(path: Path) -> set[str]:
    database = Database.open(path, KEY)
    with database.reading() as unit:
        found = set(unit.execute(sa.select(setting.c.key)).scalars())
    database.close()
    return found


def test_the_constants_name_the_steps_on_disk():
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    known = {step.revision for step in script.walk_revisions()}
    assert script.get_heads() == [migrations.HEAD]
    assert known - {migrations.HEAD} == migrations.BEFORE


def test_a_new_database_has_the_tables_that_the_rooms_describe(path):
    for records in Path(frontdesk.__path__[0]).glob("*/*records.py"):
        importlib.import_module(f"frontdesk.{records.parent.name}.{records.stem}")
    importlib.import_module("frontdesk.vault.tables")
    database = Database.open(path, KEY)
    with database.reading() as unit:
        listed = unit.exec_driver_sql("SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')")
        engines_own = set(listed.scalars())  # the search index stands outside the metadata
        ours = {"compare_type": True, "include_name": lambda name, kind, _: kind != "table" or name not in engines_own}
        assert compare_metadata(MigrationContext.configure(unit, opts=ours), metadata) == []
    database.close()


def older(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the present schema count as one that has a successor: the same steps, run once more on a copy."""
    monkeypatch.setattr(migrations, "BEFORE", frozenset({migrations.HEAD}))
    monkeypatch.setattr(migrations, "HEAD", "next")


def test_an_older_database_is_copied_migrated_and_swapped(path, monkeypatch):
    with monkeypatch.context() as patch:
        older(patch)
        Database.open(path, KEY).close()
    assert settings(path) == {"kept", "database_before"}
    before = path.with_name("clinic.db.before")
    with closing(connection.connect(before, KEY)) as raw:
        assert raw.execute("SELECT key FROM setting").fetchall() == [("kept",)]


def test_the_database_from_before_goes_when_its_time_is_over(path, monkeypatch, frozen_clock):
    with monkeypatch.context() as patch:
        older(patch)
        Database.open(path, KEY).close()
    before = path.with_name("clinic.db.before")
    frozen_clock.forward(days=29)
    assert settings(path) == {"kept", "database_before"}
    assert before.exists()
    frozen_clock.forward(days=2)
    assert settings(path) == {"kept"}
    assert not before.exists()


def test_a_migration_that_fails_changes_nothing(path, monkeypatch):
    content = path.read_bytes()
    older(monkeypatch)
    with monkeypatch.context() as patch, pytest.raises(RuntimeError, match="step"):
        patch.setattr(upgrade, "to_newest", _failing)
        Database.open(path, KEY)
    assert path.read_bytes() == content
    assert [entry.name for entry in path.parent.iterdir()] == ["clinic.db"]


def _failing(engine: sa.Engine) -> None:
    raise RuntimeError("a step failed")


def test_a_migration_that_loses_rows_is_not_used(path, monkeypatch):
    def lossy(engine: sa.Engine) -> None:
        with engine.begin() as unit:
            unit.exec_driver_sql("DELETE FROM setting")

    older(monkeypatch)
    with monkeypatch.context() as patch, pytest.raises(copies.NotProven, match="left as it"):
        patch.setattr(upgrade, "to_newest", lossy)
        Database.open(path, KEY)
    monkeypatch.undo()
    assert settings(path) == {"kept"}


@pytest.mark.parametrize("call", [1, 2])
def test_a_crash_at_either_rename_leaves_a_database_that_opens(path, monkeypatch, call):
    calls = 0
    really = os.replace

    def crash(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == call:
            raise KeyboardInterrupt
        really(source, target)

    with monkeypatch.context() as patch:
        older(patch)
        patch.setattr(os, "replace", crash)
        with pytest.raises(KeyboardInterrupt):
            Database.open(path, KEY)
    assert settings(path) == {"kept"}
    assert not path.with_name("clinic.db.migrating").exists()
