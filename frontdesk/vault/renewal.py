"""Gives the database a new key, on a copy, in step with the key file that will name it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from frontdesk.foundation import files
from frontdesk.vault import connection, copies, faults
from frontdesk.vault.rekey import rekey

COPY = ".renewing"


def renew(path: Path, key: bytes, new_key: bytes, publish: Callable[[], None]) -> None:
    """Replace the database by a proven copy under `new_key`.

    `publish` makes the new key the one that opens the clinic (it writes keys.json). A crash before it leaves the old
    database in use, one after it the new one: `finish` sees which of the two the present key opens. Nobody else may
    have the database open. Raises `NotProven` and what `publish` raises, with everything left as it was.
    """
    copy = copies.beside(path, COPY)
    counts = copies.make(path, key, copy)
    try:
        rekey(copy, key, new_key)
        with closing(connection.connect(copy, new_key, journal="delete")) as raw:
            copies.prove(raw, counts)
        publish()
    except BaseException:
        copies.remove(copy)
        raise
    _swap(copy, path)


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
