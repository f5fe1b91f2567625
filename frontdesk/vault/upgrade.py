"""Brings a database to the newest schema, always on a copy that replaces the original once it is proven (E7)."""

from __future__ import annotations

import json
import os
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from frontdesk.foundation import clock, files
from frontdesk.foundation.errors import Fault
from frontdesk.vault import connection, faults
from frontdesk.vault import migrations as schema

KEPT = timedelta(days=30)
"""How long the database from before a migration is kept; the vault's setting `database_before` names it."""


class NewerSchema(Fault):
    """The database was written by a newer program."""


class NotProven(Fault):
    """The migrated copy didn't pass; the original is still in place."""


def to_newest(engine: sa.Engine) -> None:
    """Run every migration the database lacks, all in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent).replace("%", "%%"))
    with engine.connect() as plain:
        unit = plain.execution_options(immediate=True)
        with unit.begin():
            config.attributes["connection"] = unit
            command.upgrade(config, "head")


def is_older(path: Path, key: bytes) -> bool:
    """Whether `path` needs migrating. Raises `NewerSchema` for one that only a newer program understands."""
    if not path.stat().st_size:  # an empty file would become a new database
        raise faults.no_database()
    with closing(connection.connect(path, key)) as raw:
        found = _revision(raw)
    if found is None:
        raise faults.no_database()
    if found == schema.HEAD:
        return False
    if found not in schema.BEFORE:
        raise NewerSchema(
            "This clinic folder was last used with a newer version of Frontdesk, so this version does not open it. "
            "Nothing was changed. Install the newest version on this computer."
        )
    return True


def swap_in_newest(path: Path, key: bytes) -> None:
    """Migrate a copy of `path`, prove it, and put it in place; the original stays beside it for `KEPT`.

    A crash at any point leaves either the original or the proven copy to be opened (see `finish_swap`).
    Raises `NotProven`, leaving everything as it was.
    """
    copy, aside = _copy(path), _aside(path)
    counts = _copy_out(path, key, copy)
    try:
        _migrate(copy, key, counts, aside.name)
    except BaseException:
        _remove(copy)
        raise
    aside.unlink(missing_ok=True)
    os.replace(path, aside)
    os.replace(copy, path)
    files.sync_folder(path.parent)


def finish_swap(path: Path) -> None:
    """Put the original back if a crash came between the two renames, and drop an unproven copy."""
    copy, aside = _copy(path), _aside(path)
    if not path.exists() and copy.exists() and aside.exists():
        os.replace(aside, path)
        files.sync_folder(path.parent)
    if path.exists():
        _remove(copy)


def _copy(path: Path) -> Path:
    return path.with_name(path.name + ".migrating")


def _aside(path: Path) -> Path:
    return path.with_name(path.name + ".before")


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _revision(raw: Any) -> str | None:
    try:
        row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlcipher.OperationalError:
        return None
    return row[0] if row else None


def _copy_out(path: Path, key: bytes, copy: Path) -> dict[str, int]:
    """Copy through the engine, so that the log is part of it; then leave the original without a log."""
    copy.unlink(missing_ok=True)
    copy.touch(files.PRIVATE_FILE)
    with closing(connection.connect(path, key)) as raw:
        with closing(connection.connect(copy, key, journal="delete")) as target:
            raw.backup(target)
        counts = _counts(raw)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return counts


def _migrate(copy: Path, key: bytes, counts: dict[str, int], aside: str) -> None:
    engine = connection.engine(copy, key, journal="delete", foreign_keys=False)
    try:
        to_newest(engine)
    finally:
        engine.dispose()
    with closing(connection.connect(copy, key, journal="delete")) as raw:
        _prove(raw, counts)
        until = clock.stamp(clock.now() + KEPT)
        raw.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES ('database_before', ?)",
            (json.dumps({"file": aside, "until": until}),),
        )


def _prove(raw: Any, counts: dict[str, int]) -> None:
    after = _counts(raw)
    lost = [name for name, count in counts.items() if name in after and after[name] < count]
    broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    damaged = raw.execute("PRAGMA cipher_integrity_check").fetchall()
    unsound = raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
    if lost or broken or damaged or unsound:
        raise NotProven(
            "The clinic's database could not be brought to this version of Frontdesk. It was left as it was. "
            "Use the previous version until this is solved, and run a check of the clinic folder."
        )


def _counts(raw: Any) -> dict[str, int]:
    tables = raw.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    # The names are the schema's own, not anybody's input.
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}  # noqa: S608
