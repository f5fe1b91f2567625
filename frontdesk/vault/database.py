"""The encrypted database: opened only when it is what it should be, written only in whole units."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.files import PRIVATE_FILE
from frontdesk.foundation.log import logger
from frontdesk.foundation.progress import Progress, silent
from frontdesk.vault import connection, copies, faults, migrations, renewal, upgrade

T = TypeVar("T")

metadata = sa.MetaData(naming_convention=migrations.NAMES)


class Instant(sa.types.TypeDecorator[datetime]):
    """An aware UTC instant, stored as sortable text."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> str | None:  # noqa: ARG002 - its contract
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        return clock.stamp(value)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002 - its contract
        return None if value is None else clock.instant(value)


class Missing(Fault):
    """The clinic folder has no database in it."""


class Database:
    """One clinic's open database.

    `writing()` and `reading()` are the only ways in; both turn what the machine did wrong into a `Fault` and let
    SQL errors of our own pass as they are. Threads may share it: every unit takes its own pooled connection, and
    SQLite lets one writer at a time through.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Use `create` or `open`, which first check what the file is."""
        self.path = path
        self._key = key
        self.engine = connection.engine(path, key)

    @classmethod
    def create(cls, path: Path, key: bytes) -> Database:
        """A new database at `path`, where nothing may be yet, migrated to the newest schema. Raises `Fault`."""
        if path.exists():
            raise Fault("There is a database in this folder already. Nothing was changed. Choose an empty folder.")
        try:
            path.touch(PRIVATE_FILE)
        except OSError as error:
            raise faults.from_os(error) from error
        database = cls(path, key)
        try:
            with _machine_faults():
                upgrade.to_newest(database.engine)
        except BaseException:
            database.engine.dispose()
            copies.remove(path)
            raise
        return database

    @classmethod
    def open(cls, path: Path, key: bytes) -> Database:
        """The database at `path`, migrated on a copy first when its schema is older than the program.

        Raises `Missing`, `Unencrypted`, `Damaged`, `NewerSchema` and other `Fault`s; the file is then untouched.
        The caller holds the clinic folder, and has proved `key` against its key file.
        """
        try:
            upgrade.finish_swap(path)
            with _machine_faults():
                renewal.finish(path, key)
        except OSError as error:
            raise faults.from_os(error) from error
        if not path.exists():
            raise Missing(
                "The clinic folder has no database in it. If a part of the folder was moved, put it back; "
                "otherwise restore the last backup into a new folder."
            )
        with _machine_faults():
            if upgrade.is_older(path, key):
                upgrade.swap_in_newest(path, key)
        database = cls(path, key)
        if copies.beside(path, upgrade.ASIDE).exists():
            with database.writing() as unit:
                upgrade.drop_expired(path, unit)
        return database

    def second(self) -> Database:
        """The same database through connections of its own, for a worker; close it when the work is done."""
        return Database(self.path, self._key)

    @contextmanager
    def unsynced(self) -> Iterator[None]:
        """For filling what is thrown away when it stops: nothing waits for the disk until the next unit after it."""
        synced, self.engine = self.engine, connection.engine(self.path, self._key, synced=False)
        try:
            yield
        finally:
            self.engine.dispose()
            self.engine = synced

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A whole unit of writing: committed when the block ends, rolled back when it raises. Raises `Fault`."""
        with self._unit(immediate=True) as unit:
            yield unit

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A consistent view for the length of the block. Raises `Fault`."""
        with self._unit(immediate=False) as unit:
            yield unit

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the database file and empty it; False when a reader still needs it."""
        with _machine_faults():
            busy, _, _ = self._outside(lambda raw: raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())
        return not busy

    def check(self, progress: Progress = silent) -> list[str]:
        """What is wrong with the file, a line a finding, in the engine's words; reads every page (R12).

        Three steps: page signatures, structure, references between tables.
        """
        self.checkpoint()
        found: list[str] = []
        for done, name in enumerate(("cipher_integrity_check", "integrity_check", "foreign_key_check")):
            progress(done, 3)
            try:
                rows = self._outside(partial(_rows, name))
            except sqlcipher.DatabaseError as error:
                found.append(f"{name}: {error}")
                continue
            found += [": ".join(str(cell) for cell in (name, *row)) for row in rows if row != ("ok",)]
        progress(3, 3)
        return found

    def renew(
        self,
        new_key: bytes,
        publish: Callable[[], None],
        withdraw: Callable[[], None],
        progress: Progress = silent,
    ) -> Database:
        """The same records under a new key; this database is closed (see `renewal.renew`). Raises `Fault`.

        The database from before a migration, which the old key opens, goes too.
        """
        self.close()
        with _machine_faults():
            renewal.renew(self.path, self._key, new_key, publish, withdraw, progress)
        copies.beside(self.path, upgrade.ASIDE).unlink(missing_ok=True)
        return Database.open(self.path, new_key)

    def close(self) -> None:
        """Empty the log and let go of the file. On a full disk the log stays, and is emptied after the next opening."""
        try:
            self.checkpoint()
        except (faults.DiskFull, faults.Busy) as fault:
            logger.warning("closed with its log: %s", type(fault).__name__)
        finally:
            self.engine.dispose()

    @contextmanager
    def _unit(self, *, immediate: bool) -> Iterator[sa.Connection]:
        with _machine_faults(), self.engine.connect() as plain:
            unit = plain.execution_options(immediate=immediate)
            with unit.begin():
                yield unit

    def _outside(self, work: Callable[[sqlcipher.Connection], T]) -> T:
        """Do what SQLite allows only outside a transaction, on a pooled connection."""
        pooled = self.engine.raw_connection()
        try:
            return work(pooled.driver_connection)
        finally:
            pooled.close()


def _rows(name: str, raw: sqlcipher.Connection) -> list[tuple[object, ...]]:
    return list(raw.execute(f"PRAGMA {name}").fetchall())


@contextmanager
def _machine_faults() -> Iterator[None]:
    try:
        yield
    except (sa.exc.DBAPIError, sqlcipher.DatabaseError) as error:
        said = error.orig if isinstance(error, sa.exc.DBAPIError) else error
        fault = faults.from_sqlite(str(said))
        if fault is None:
            raise
        raise fault from error
