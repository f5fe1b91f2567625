"""Gives the database a new key, on a copy, in step with the key file that will name it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.progress import Progress, silent
from frontdesk.vault import connection, copies, faults

COPY = ".renewing"


def renew(
    path: Path,
    key: bytes,
    new_key: bytes,
    publish: Callable[[], None],
    withdraw: Callable[[], None],
    progress: Progress = silent,
) -> None:
    """Replace the database by a proven copy under `new_key`.

    `publish` makes the new key the one that opens the clinic (it writes keys.json). A crash before it leaves the old
    database in use, one after it the new one: `finish` sees which of the two the present key opens. Should the copy
    not get the database's place, `withdraw` undoes `publish`. Nobody else may have the database open. Progress counts
    three steps, of which the last can't be stopped. Raises `NotProven` and what `publish` or `progress` raises, with
    everything left as it was.
    """
    copy = copies.beside(path, COPY)
    progress(0, 3)
    counts = copies.make(path, key, copy)
    try:
        progress(1, 3)
        rekey(copy, key, new_key)
        progress(2, 3)
        with closing(connection.connect(copy, new_key, journal="delete")) as raw:
            copies.prove(raw, counts)
        publish()
    except BaseException:
        copies.remove(copy)
        raise
    try:
        _swap(copy, path)
    except OSError as error:
        if copy.exists():
            withdraw()
            copies.remove(copy)
        raise faults.from_os(error) from error


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


def finish(path: Path, key: bytes) -> None:
    """After a crash: put the copy in place if it is the one that `key` opens, otherwise drop it."""
    copy = copies.beside(path, COPY)
    if not copy.exists():
        return
    if not _opens(path, key) and _opens(copy, key):
        _swap(copy, path)
    else:
        copies.remove(copy)


def _swap(copy: Path, path: Path) -> None:
    for end in ("-wal", "-shm"):
        copies.beside(path, end).unlink(missing_ok=True)
    os.replace(copy, path)
    files.sync_folder(path.parent)


def _opens(path: Path, key: bytes) -> bool:
    if not path.exists() or not path.stat().st_size:
        return False
    try:
        connection.connect(path, key).close()
    except faults.Damaged:
        return False
    return True
