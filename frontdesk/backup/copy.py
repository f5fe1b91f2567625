"""A consistent copy of clinic.db while the clinic works: the file is held still, and another program reads it.

Closing a plain descriptor of a database drops SQLite's locks on it in the whole process, so this process never opens
the file: `reader` does, as a child (DESIGN.md, 'Storage').
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from frontdesk.backup import reader
from frontdesk.foundation import clock, files
from frontdesk.foundation.errors import Fault
from frontdesk.vault.database import Database
from frontdesk.vault.tables import setting

PATIENCE = 30.0
PAUSE = 0.01


class NotStill(Fault):
    """The database could not be held still, or changed while it was read."""


def wal_of(database: Path) -> Path:
    """The write-ahead log beside a database file."""
    return database.with_name(database.name + "-wal")


@contextmanager
def still(database: Database) -> Iterator[sa.Connection]:
    """Hold the file of `database` still, with everything committed in it; others go on writing to the log.

    A reader that finds the log empty reads from the file alone, and SQLite then lets no checkpoint touch the file
    (sqlite.org/walformat.html, 'WAL_READ_LOCK(0)'). The log is empty for certain if it has no bytes *after* the read
    began. Yields the connection of that read, which sees exactly what the file holds. Raises `NotStill`.
    """
    own = database.second()
    last = clock.ticks() + PATIENCE
    try:
        while clock.ticks() < last:
            own.checkpoint()
            with own.reading() as connection:
                connection.execute(sa.select(setting.c.key).limit(1)).first()
                if not files.size(wal_of(database.path)):
                    yield connection
                    return
            time.sleep(PAUSE)
    finally:
        own.engine.dispose()  # not `close`: its checkpoint would wait for everybody else's writing
    raise NotStill(
        "The clinic's database was too busy to be copied, so no backup was made. "
        "Nothing is lost. Try again when less is going on."
    )


def pieces(path: Path, size: int, chunk: int) -> Generator[bytes]:
    """The `size` bytes of `path` in pieces of `chunk` bytes, the last one perhaps shorter. Raises `NotStill`."""
    with subprocess.Popen(  # noqa: S603 - our own file, by its full path, isolated from the environment
        [sys.executable, "-I", "-S", reader.__file__, str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=1 << 20,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        try:
            assert child.stdout is not None
            read = 0
            while piece := child.stdout.read(chunk):
                read += len(piece)
                yield piece
            child.wait()
        finally:
            child.kill()
    if read != size or child.returncode:
        raise NotStill(
            "The clinic's database could not be read to its end, so no backup was made. "
            "Check the disk that holds the clinic folder, then try again."
        )
