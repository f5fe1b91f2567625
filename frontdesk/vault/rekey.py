"""Re-encrypts a closed database under a new key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from frontdesk.foundation.errors import Fault
from frontdesk.vault import connection


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Give the database at `path`, which nobody has open, the raw key `new` instead of `old` (32 bytes each).

    One transaction with a rollback journal, which holds encrypted pages only: a crash leaves the old key in force.
    Raises `Fault` when the database doesn't open with the new key afterwards.
    """
    with closing(connection.connect(path, old, journal="delete")) as raw:
        raw.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    with closing(connection.connect(path, new)) as raw:
        if raw.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise Fault(
                "The database could not be given its new key. The earlier folder and the backups are untouched. "
                "Try again from the backup."
            )
