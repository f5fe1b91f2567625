"""Files that only their owner may read, written so that a crash leaves the old or the new one, never half."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

from frontdesk.foundation import ids
from frontdesk.foundation.errors import Fault

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def make_private_folder(path: Path) -> None:
    """Create `path` and its parents as needed; the folder itself is for its owner alone (R26)."""
    path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def sync_folder(path: Path) -> None:
    """Make a rename inside `path` survive a power cut, where the system can."""
    if os.name == "nt":
        return
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def write_private(path: Path, data: bytes) -> None:
    """Write `data` to `path`: temporary file, fsync, rename, fsync of the folder (R4)."""
    temporary = path.with_name(f".{path.name}.{ids.token(6)}.tmp")
    _write(temporary, data)
    try:
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_new(path: Path, data: bytes | bytearray, *meanwhile: Callable[[], object]) -> None:
    """Write `data` to `path`, where nothing is: fsync of it and its folder. A crash may leave half of it.

    `meanwhile` is done while the disk is waited for; if any of it fails there is no file.
    """
    _write(path, data, lambda: sync_folder(path.parent), *meanwhile)


def _write(path: Path, data: bytes | bytearray, *meanwhile: Callable[[], object]) -> None:
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    try:
        with os.fdopen(fd, "wb") as out:
            out.write(data)
            out.flush()
            _together(lambda: os.fsync(out.fileno()), *meanwhile)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _together(first: Callable[[], object], *others: Callable[[], object]) -> None:
    """Do all of these at once, each on a thread; what one of them raises is raised when all have ended."""
    failed: list[BaseException] = []

    def guarded(deed: Callable[[], object]) -> None:
        try:
            deed()
        except BaseException as error:  # noqa: BLE001 - raised below, on the thread that asked
            failed.append(error)

    beside = [threading.Thread(target=guarded, args=(deed,)) for deed in others]
    for one in beside:
        one.start()
    guarded(first)
    for one in beside:
        one.join()
    if failed:
        raise failed[0]


def hand_over(path: Path, data: bytes) -> None:
    """Write a file that a person asked for where they chose; a Fault says why it could not be written."""
    try:
        write_private(path, data)
    except OSError as error:
        raise Fault(
            "The file could not be written: {reason}. The clinic's records are not affected. Choose another place.",
            reason=error.strerror or type(error).__name__,
        ) from error
