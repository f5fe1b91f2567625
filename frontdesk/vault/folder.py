"""The clinic folder: what lies where, and who holds it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.log import logger
from frontdesk.vault import faults

LOCKED_BYTE = 1 << 20
"""Windows locks ranges and then refuses to read them: the lock sits far behind the text in the file."""


class NoSuchFolder(Fault):
    """The path leads nowhere, or to a file."""


class NotAClinic(Fault):
    """The folder holds something else."""


class NotEmpty(Fault):
    """A new clinic needs an empty folder."""


class AlreadyOpen(Fault):
    """Another window, or a command, holds the clinic folder."""


class ClinicFolder:
    """The places in one clinic folder (DESIGN.md, 'What it is')."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.database = path / "clinic.db"
        self.keys = path / "keys.json"
        self.files = path / "files"
        self.ledger = path / "erased.log"
        self.outbox = path / "outbox"
        self.attempts = path / "attempts.json"
        self.lock = path / "LOCK"

    def is_clinic(self) -> bool:
        """Whether a clinic lives here: the key file is written last when one is made."""
        return self.keys.is_file()

    def check_clinic(self) -> None:
        """Raise `NoSuchFolder`, `NotAClinic` or `ReadOnly` when no clinic can be worked on here."""
        with faults.of_the_disk():
            self._check_folder()
            if not self.is_clinic():
                raise NotAClinic(
                    "There is no clinic in this folder. Nothing was changed. "
                    "Choose the folder that holds clinic.db and keys.json, or create a new clinic."
                )
            self._check_writable()

    def check_empty_for_create(self) -> None:
        """Make the folder if it is missing. Raises `NoSuchFolder`, `NotEmpty`, `ReadOnly` or another `Fault`."""
        with faults.of_the_disk():
            if not self.path.exists():
                files.make_private_folder(self.path)
            self._check_folder()
            if any(entry != self.lock for entry in self.path.iterdir()):
                raise NotEmpty(
                    "This folder is not empty. Nothing in it was changed. Choose an empty folder for the new clinic."
                )
            self._check_writable()
            if os.name != "nt":
                self.path.chmod(files.PRIVATE_FOLDER)

    def hold(self) -> Hold:
        """Take the clinic folder for this process until `Hold.release`, and sweep up what a crash left half-written.

        Raises `AlreadyOpen` or another `Fault`.
        """
        self._check_folder()
        hold = Hold(self.lock)
        for unfinished in (*self.path.glob(".*.tmp"), *self.files.glob("*/.*.tmp")):
            try:
                unfinished.unlink(missing_ok=True)
            except OSError as error:  # somebody else's, or held by another program: it is in nobody's way
                logger.warning("what was left half-written is still there: %s", type(error).__name__)
        return hold

    def _check_folder(self) -> None:
        if not self.path.is_dir():
            raise NoSuchFolder(
                "The clinic folder was not found. If it is on a removable or network disk, connect it; "
                "otherwise choose where it is now."
            )

    def _check_writable(self) -> None:
        # Opened all the same, SQLite would leave a log beside a database for reading only that nobody can write either.
        closed = [one for one in (self.database, self.keys) if one.exists() and not os.access(one, os.R_OK | os.W_OK)]
        if closed or not os.access(self.path, os.R_OK | os.W_OK | os.X_OK):
            raise faults.read_only()


class Hold:
    """The clinic folder held by this process; the system lets go of it if the process dies."""

    def __init__(self, lock: Path) -> None:
        try:
            # Never through a link, which somebody may have put on a medium: what it leads to would be emptied.
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            self._fd: int | None = os.open(lock, flags, files.PRIVATE_FILE)
        except OSError as error:
            raise faults.from_os(error) from error
        try:
            _take(self._fd)
        except OSError as error:
            os.close(self._fd)
            raise AlreadyOpen(
                "This clinic is open already, in another window or on another computer. "
                "Close it there first. Nothing was changed."
            ) from error
        try:
            os.ftruncate(self._fd, 0)
            os.lseek(self._fd, 0, os.SEEK_SET)
            os.write(self._fd, json.dumps({"pid": os.getpid()}).encode())
        except OSError as error:
            self.release()
            raise faults.from_os(error) from error

    def release(self) -> None:
        """Let go; a second call does nothing."""
        fd, self._fd = self._fd, None
        if fd is not None:
            _let_go(fd)
            os.close(fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _take(fd: int) -> None:
        os.lseek(fd, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

    def _let_go(fd: int) -> None:
        os.lseek(fd, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(fd: int) -> None:
        # flock, not lockf: it also keeps a second holder out within one process, and closing another descriptor
        # of the same file does not drop it.
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_UN)
