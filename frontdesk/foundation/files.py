"""Files that only their owner may read, written so that a crash leaves the old or the new one, never half."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
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
    _write(temporary, [data])
    try:
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_new(path: Path, pieces: Iterable[bytes | memoryview]) -> None:
    """Write `pieces` to `path`, where nothing is: fsync, fsync of the folder. A crash may leave half of it."""
    _write(path, pieces)
    sync_folder(path.parent)


def _write(path: Path, pieces: Iterable[bytes | memoryview]) -> None:
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    try:
        with os.fdopen(fd, "wb") as out:
            for piece in pieces:
                out.write(piece)
                _begin(fd, out.tell() - len(piece), len(piece))
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _begin(fd: int, start: int, length: int) -> None:
    """Have the disk begin with a piece that is written, where it can: the next is made meanwhile."""
    if sys.platform == "linux":
        os.posix_fadvise(fd, start, length, os.POSIX_FADV_DONTNEED)


def read_foreign(path: Path, most: int) -> bytes | None:
    """A file that somebody else may have put there; None where it is larger than `most` bytes or no plain file.

    Never waits for a pipe, and takes no more memory than a plain file has bytes. Raises `OSError`.
    """
    fd = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        found = os.fstat(fd)
        plain = stat.S_ISREG(found.st_mode) and found.st_size <= most
    except BaseException:
        os.close(fd)
        raise
    if not plain:
        os.close(fd)
        return None
    with os.fdopen(fd, "rb") as source:
        return source.read(found.st_size)


def hand_over(path: Path, data: bytes) -> None:
    """Write a file that a person asked for where they chose; a Fault says why it could not be written."""
    try:
        write_private(path, data)
    except OSError as error:
        raise not_written(error) from error


def take_room(path: Path, size: int) -> Path:
    """Take the room that `path` will need on its disk, and say where; raises as `hand_over` does.

    Until `fill` nothing but chance lies there: zeros might take no room.
    """
    taken = path.with_name(f".{path.name}.{ids.token(6)}.tmp")
    try:
        _write(taken, [os.urandom(size)])
    except OSError as error:
        raise not_written(error) from error
    return taken


def fill(taken: Path, path: Path, data: bytes) -> None:
    """Write `data` into the room that was taken for it and give it its name; raises as `hand_over` does."""
    try:
        with taken.open("r+b") as out:
            out.write(data)
            out.truncate()
            out.flush()
            os.fsync(out.fileno())
        os.replace(taken, path)
        sync_folder(path.parent)
    except OSError as error:
        raise not_written(error) from error


def not_written(error: OSError) -> Fault:
    """Why a file that a person asked for could not be written where they chose."""
    return Fault(
        "The file could not be written: {reason}. The clinic's records are not affected. Choose another place.",
        reason=error.strerror or type(error).__name__,
    )


def size(path: Path) -> int:
    """Bytes of the file; 0 where there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
