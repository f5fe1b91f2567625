"""A proven copy of the database beside the original, for whatever must not be done to the original itself."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault
from frontdesk.vault import connection

Counts = dict[str, int]


class NotProven(Fault):
    """The copy didn't pass; the original is still in place."""


def beside(path: Path, end: str) -> Path:
    """The file that stands beside the database under its name and `end`."""
    return path.with_name(path.name + end)


def make(path: Path, key: bytes, copy: Path) -> Counts:
    """Copy through the engine, so that the log is part of it, then empty the original's log. Returns row counts.

    Nobody else may have the database open.
    """
    remove(copy)
    copy.touch(files.PRIVATE_FILE)
    with closing(connection.connect(path, key)) as raw:
        with closing(connection.connect(copy, key, journal="delete")) as target:
            raw.backup(target)
        counts = _counts(raw)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return counts


def prove(raw: Any, counts: Counts) -> None:
    """Raise `NotProven` unless every page, structure and reference is sound and no table has lost a row."""
    after = _counts(raw)
    lost = [name for name, count in counts.items() if name in after and after[name] < count]
    broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    damaged = raw.execute("PRAGMA cipher_integrity_check").fetchall()
    unsound = raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
    if lost or broken or damaged or unsound:
        raise not_proven()


def not_proven() -> NotProven:
    """The one sentence for a copy that can't be used."""
    return NotProven(
        "The new copy of the clinic's database did not pass its check and is not used. Everything was left as it "
        "was. Check the clinic folder for damage, then try again."
    )


def remove(path: Path) -> None:
    """Take away a database that is not in use, with its logs."""
    for end in ("", "-wal", "-shm", "-journal"):
        beside(path, end).unlink(missing_ok=True)


def _counts(raw: Any) -> Counts:
    tables = raw.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    count = 'SELECT count(*) FROM "{}"'
    return {name: raw.execute(count.format(name)).fetchone()[0] for (name,) in tables}
