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
from frontdesk.vault import connection, copies, faults
from frontdesk.vault import migrations as schema

KEPT = timedelta(days=30)
SETTING = "database_before"
"""Names the database from before a migration, which is kept for so long, and the instant until which it is."""
COPY, ASIDE = ".migrating", ".before"


class NewerSchema(Fault):
    """The database was written by a newer program."""


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
    copy, aside = copies.beside(path, COPY), copies.beside(path, ASIDE)
    counts = copies.make(path, key, copy)
    try:
        _migrate(copy, key, counts, aside.name)
    except BaseException:
        copies.remove(copy)
        raise
    aside.unlink(missing_ok=True)
    os.replace(path, aside)
    os.replace(copy, path)
    files.sync_folder(path.parent)


def finish_swap(path: Path) -> None:
    """Put the original back if a crash came between the two renames, and drop an unproven copy."""
    copy, aside = copies.beside(path, COPY), copies.beside(path, ASIDE)
    if not path.exists() and copy.exists() and aside.exists():
        os.replace(aside, path)
        files.sync_folder(path.parent)
    if path.exists():
        copies.remove(copy)


def drop_expired(path: Path, unit: sa.Connection) -> None:
    """Take away the database from before a migration once its time is over."""
    kept = unit.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (SETTING,)).scalar()
    if kept is None or clock.instant(json.loads(kept)["until"]) < clock.now():
        copies.beside(path, ASIDE).unlink(missing_ok=True)
        unit.exec_driver_sql("DELETE FROM setting WHERE key = ?", (SETTING,))


def _revision(raw: Any) -> str | None:
    try:
        row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlcipher.OperationalError:
        return None
    return row[0] if row else None


def _migrate(copy: Path, key: bytes, counts: copies.Counts, aside: str) -> None:
    engine = connection.engine(copy, key, journal="delete", foreign_keys=False)
    try:
        to_newest(engine)
    except sa.exc.OperationalError as error:
        if faults.from_sqlite(str(error.orig)) is not None:
            raise
        # It says of itself that it is of a schema that it isn't: somebody meddled with it.
        raise copies.not_proven() from error
    finally:
        engine.dispose()
    with closing(connection.connect(copy, key, journal="delete")) as raw:
        copies.prove(raw, counts)
        until = clock.stamp(clock.now() + KEPT)
        raw.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
            (SETTING, json.dumps({"file": aside, "until": until})),
        )
