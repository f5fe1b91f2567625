"""One way to connect to an encrypted database file, with everything it promises checked at every connection."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from frontdesk.foundation.errors import Fault
from frontdesk.vault import crypto, faults

BUSY_SECONDS = 10.0
CIPHER = {"cipher_page_size": "4096", "cipher_use_hmac": "1", "cipher_hmac_algorithm": "HMAC_SHA512"}
PRAGMAS = {
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "cache_size": -49152,
    "temp_store": 2,
    "trusted_schema": 0,
}


class Unencrypted(Fault):
    """The file is a plain database; it is never used (R9)."""


class NotOurs(Fault):
    """The engine in use is not the one that keeps the promises (R11)."""


def engine(
    path: Path, key: bytes, *, journal: str = "wal", foreign_keys: bool = True, synced: bool = True
) -> sa.Engine:
    """An engine over `path` with the raw 256-bit `key` (R10), not connected yet.

    Without `synced` nothing waits for the disk, and a power cut may leave anything. Units of work begin themselves:
    `BEGIN IMMEDIATE` on a connection with the execution option `immediate`, otherwise a read transaction.
    """
    if len(key) != crypto.KEY:
        raise ValueError("a database key has 256 bits")
    made = sa.create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, journal=journal, foreign_keys=foreign_keys, synced=synced),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_use_lifo=True,  # the one used last has the pages at hand; in turn, all would fill their caches
        hide_parameters=True,
    )
    sa.event.listen(made, "begin", _begin)
    return made


def connect(path: Path, key: bytes, *, journal: str = "wal", foreign_keys: bool = True, synced: bool = True) -> Any:
    """A raw connection in autocommit mode, keyed, set up and checked (R11). Raises `Damaged` and other `Fault`s."""
    connection = _keyed(path, key)
    try:
        _assert_cipher(connection)
        _assert_readable(connection, path)
        synchronous = PRAGMAS["synchronous"] if synced else 0
        _set_up(connection, {**PRAGMAS, "foreign_keys": int(foreign_keys), "synchronous": synchronous}, journal)
    except BaseException:
        connection.close()
        raise
    return connection


def unsound_pages(path: Path, key: bytes) -> list[str]:
    """What the engine says of each page that isn't as it was written, though the file can't be opened any more.

    Nothing of a file whose first page, without which no other can be judged, is among them.
    """
    try:
        with closing(_keyed(path, key)) as connection:
            said = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    except sqlcipher.DatabaseError:  # not even so much can be told
        return []
    return [] if any(line.endswith(" page 1") for line in said) else said


def _keyed(path: Path, key: bytes) -> Any:
    connection = sqlcipher.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr what we say in a sentence
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def pragma(connection: Any, name: str) -> Any:
    """The value of one pragma; None when the engine doesn't know it."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _begin(connection: sa.Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _assert_cipher(connection: Any) -> None:
    version = pragma(connection, "cipher_version")
    if version is None or not str(version).startswith("4."):
        raise _not_ours("cipher_version")
    for name, wanted in CIPHER.items():
        if str(pragma(connection, name)) != wanted:
            raise _not_ours(name)


def _assert_readable(connection: Any, path: Path) -> None:
    """A wrong key, no key and a damaged first page read the same; ask the engine which, without a key."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return
    except sqlcipher.DatabaseError as error:
        if "not a database" not in str(error):
            raise
    if _opens_without_key(path):
        raise Unencrypted(
            "The clinic's database is not encrypted, so it was not made by Frontdesk and is not opened. "
            "Nothing was changed. Restore the last backup into a new folder."
        )
    raise faults.no_database()


def _opens_without_key(path: Path) -> bool:
    # Through the engine, never a plain descriptor: closing one would drop SQLite's locks in this process.
    with closing(sqlcipher.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)) as plain:
        try:
            plain.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.DatabaseError:
            return False
    return True


def _set_up(connection: Any, wanted: dict[str, int], journal: str) -> None:
    if pragma(connection, "journal_mode") != journal:
        connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name} = {value}")
    if pragma(connection, "journal_mode") != journal:
        raise _not_ours("journal_mode")
    for name, value in wanted.items():
        if pragma(connection, name) != value:
            raise _not_ours(name)


def _not_ours(setting: str) -> NotOurs:
    return NotOurs(
        "The database engine on this computer lacks a protection that the clinic's records need ({setting}). "
        "Nothing was opened. Install Frontdesk again.",
        setting=setting,
    )
