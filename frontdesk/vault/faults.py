"""Turns what the disk and SQLite report into the sentence a person can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.foundation.errors import Fault


class DiskFull(Fault):
    """There is no room left; nothing that was saved is lost."""


class ReadOnly(Fault):
    """The folder can be read but not written."""


class Damaged(Fault):
    """Stored bytes are not what was written."""


class Busy(Fault):
    """Something else holds the database for longer than we wait."""


def disk_full() -> DiskFull:
    """The one sentence for a full disk, whoever noticed it."""
    return DiskFull(
        "The disk is full, so this was not saved. Everything saved before is safe. Free some space and try again."
    )


def read_only() -> ReadOnly:
    """The one sentence for a folder that can't be written."""
    return ReadOnly(
        "The clinic folder can't be written. Nothing was changed. "
        "Check that the disk is not write-protected and that you may write to the folder, then try again."
    )


def no_database() -> Damaged:
    """The one sentence for a file whose first page tells nothing."""
    return Damaged(
        "The clinic's database can't be read: its beginning is damaged, or it belongs to another clinic. "
        "Nothing was changed. Restore the last backup into a new folder."
    )


def from_os(error: OSError) -> Fault:
    """The fault behind a failed file operation."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return disk_full()
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return read_only()
    return Fault(
        "The disk did not do what it was asked ({reason}). Everything saved before is safe. "
        "Check the disk and its cable, then try again.",
        reason=errno.errorcode.get(error.errno or 0, "unknown"),
    )


@contextmanager
def of_the_disk() -> Iterator[None]:
    """Whatever the disk refuses in the block becomes its fault."""
    try:
        yield
    except OSError as error:
        raise from_os(error) from error


def from_sqlite(message: str) -> Fault | None:
    """The fault behind SQLite's own message; None when the message is about our SQL and not about the machine."""
    if "disk is full" in message:
        return disk_full()
    if "readonly database" in message:
        return read_only()
    if "malformed" in message or "not a database" in message or "corruption" in message:
        return Damaged(
            "A part of the database is damaged and can't be read. Nothing was changed. "
            "Check the clinic folder, and restore the last backup if it finds damage."
        )
    if "is locked" in message or "is busy" in message:
        return Busy(
            "The database is busy with another job, so this was not saved. Nothing is lost. Try again in a moment."
        )
    if "disk I/O error" in message or "unable to open database file" in message:
        return Fault(
            "The disk did not answer, so this was not saved. Everything saved before is safe. "
            "Check the disk and its cable, then try again."
        )
    return None
