"""Photos, documents and scans: one encrypted, immutable file each, with a key of its own."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from frontdesk.foundation import files, ids
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.log import logger
from frontdesk.vault import crypto, faults

LARGEST = 64 * 1024 * 1024
PLACE = re.compile(r"[a-z2-7]{2}/[a-z2-7]{26}")
MARK = ".new"
"""What the mark of a file is named after it, while the act that stores the file or gives it up is not committed."""


class TooLarge(Fault):
    """More bytes than one stored file may have."""


class FileGone(Fault):
    """A stored file is not where it was put."""


class FileAltered(Fault):
    """A stored file is not the one that was put there."""


@dataclass(frozen=True)
class Stored:
    """Where one file is and what opens it; kept as a row, so that deleting the row's key destroys the file.

    `path` is relative to the store ('ab/…'), `key` has 32 bytes, `sha256` (hex) and `size` (bytes) are of the
    plain content. `kind` and `record` are authenticated with the content: a file does not open as another's.
    """

    id: str
    kind: str
    record: str
    path: str
    key: bytes = field(repr=False)
    sha256: str
    size: int


@dataclass(frozen=True)
class Strays:
    """Where the store and the rows disagree, as paths relative to the store."""

    unknown: tuple[str, ...]
    missing: tuple[str, ...]


class FileStore:
    """The encrypted files of one clinic, under `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lasting = set[str]()
        """Names of the folders in the store whose own entry is known to survive a power cut."""

    def put(self, kind: str, record: str, data: bytes, *, pending: bool = False) -> Stored:
        """Write `data` (at most `LARGEST` bytes) as a new file. Raises `TooLarge`, `DiskFull` or another `Fault`.

        A `pending` one has a mark beside it until `settled`: its row may still fail to be written.
        """
        if len(data) > LARGEST:
            raise TooLarge(
                "This file is larger than {megabytes} MB and was not stored. Choose a smaller one.",
                megabytes=LARGEST // (1024 * 1024),
            )
        id_ = ids.token()
        stored = Stored(id_, kind, record, f"{id_[:2]}/{id_}", crypto.random_key(), "", len(data))
        digest = hashlib.sha256()
        beside = threading.Thread(target=digest.update, args=(data,))
        beside.start()
        try:
            self._write(stored, data, pending=pending)  # waits for the disk most of the time
        finally:
            beside.join()
        return replace(stored, sha256=digest.hexdigest())

    def _write(self, stored: Stored, data: bytes, *, pending: bool) -> None:
        path = self._path(stored)
        try:
            files.make_private_folder(self._folder)
            files.make_private_folder(path.parent)
            if pending:
                _mark(path).touch(files.PRIVATE_FILE)
            # Its name is new and the mark tells of a half: a rename would only make the disk commit twice.
            files.write_new(path, crypto.sealing(stored.key, data, _context(stored)))
            if path.parent.name not in self._lasting:  # last, where the disk has just committed it with the file
                files.sync_folder(self._folder)
                self._lasting.add(path.parent.name)
        except OSError as error:
            path.unlink(missing_ok=True)
            _mark(path).unlink(missing_ok=True)
            raise faults.from_os(error) from error

    def mark(self, stored: Stored) -> None:
        """The file's row is about to go, and the file with it. Raises `Fault`."""
        try:
            if (path := self._path(stored)).exists():
                _mark(path).touch(files.PRIVATE_FILE)
        except OSError as error:
            raise faults.from_os(error) from error

    def settled(self, stored: Stored) -> None:
        """The file's row is written, or stays: the file does. A mark that can't go now goes at the next sign-in."""
        try:
            _mark(self._path(stored)).unlink(missing_ok=True)
        except OSError as error:
            logger.warning("a file that stays is still marked: %s", type(error).__name__)

    def recover(self, known: Callable[[str], bool]) -> int:
        """Take away the files whose act was interrupted before its row was written; returns how many.

        `known` says whether a row has this path. Only marked files go: without a mark a file stays, and `strays` tells.
        What the disk refuses now is tried again at the next sign-in.
        """
        gone = 0
        for mark in list(self._folder.glob(f"*/*{MARK}")):
            path = mark.with_name(mark.name.removesuffix(MARK))
            place = path.relative_to(self._folder).as_posix()
            lost = PLACE.fullmatch(place) and not known(place)
            try:
                if lost:
                    path.unlink(missing_ok=True)
                mark.unlink(missing_ok=True)
            except OSError as error:
                logger.warning("a file of an interrupted act is still there: %s", type(error).__name__)
            else:
                gone += bool(lost)
        return gone

    def get(self, stored: Stored) -> bytes:
        """The content that was put. Raises `FileGone`, `FileAltered` or another `Fault`."""
        try:
            sealed = files.read_foreign(self._path(stored), stored.size + crypto.NONCE + crypto.TAG)
        except FileNotFoundError as error:
            raise FileGone(
                "A stored file ({file}) is missing from the clinic folder. The record itself is safe. "
                "Restore the file from the last backup.",
                file=stored.id,
            ) from error
        except OSError as error:
            raise faults.from_os(error) from error
        if sealed is None:
            raise _altered(stored)
        try:
            data = crypto.unseal(stored.key, sealed, _context(stored))
        except crypto.Unsealable as error:
            raise _altered(stored) from error
        if len(data) != stored.size or hashlib.sha256(data).hexdigest() != stored.sha256:
            raise _altered(stored)
        return data

    def seems_whole(self, stored: Stored) -> bool:
        """Whether a file of the right length lies where this one was put; nothing of it is read. Raises `Fault`."""
        try:
            return self._path(stored).stat().st_size == stored.size + crypto.NONCE + crypto.TAG
        except FileNotFoundError:
            return False
        except OSError as error:
            raise faults.from_os(error) from error

    def remove(self, stored: Stored) -> None:
        """Take the file away; a second call does nothing. Raises `Fault`."""
        path = self._path(stored)
        try:
            path.unlink(missing_ok=True)
            if path.parent.exists():
                files.sync_folder(path.parent)
            _mark(path).unlink(missing_ok=True)
        except OSError as error:
            raise faults.from_os(error) from error

    def abandon(self, stored: Stored) -> None:
        """Take a marked file away: where the disk refuses now, the next sign-in does it."""
        try:
            self.remove(stored)
        except Fault as fault:
            logger.warning("a file that was given up is still there: %s", type(fault).__name__)

    def strays(self, known: set[str]) -> Strays:
        """Files that no row knows and rows whose file is gone; marks, and what they mark, are no strays."""
        found = {path.relative_to(self._folder).as_posix() for path in self._folder.rglob("*") if not path.is_dir()}
        marked = {place for place in found if place.removesuffix(MARK) + MARK in found}
        return Strays(tuple(sorted(found - known - marked)), tuple(sorted(known - found)))

    def _path(self, stored: Stored) -> Path:
        if not PLACE.fullmatch(stored.path):
            raise _altered(stored)
        return self._folder / stored.path


class Filing:
    """What one act does to the store: settled once the act is committed, taken back when it is not."""

    def __init__(self, store: FileStore) -> None:
        self._store = store
        self.new: list[Stored] = []
        self.gone: list[Stored] = []

    def adopt(self, pending: Stored) -> None:
        """Let a file that was put, pending, stay or go with the act."""
        self.new.append(pending)

    def give_up(self, stored: Stored) -> None:
        """Let a file go once the act is committed. Raises `Fault`."""
        self._store.mark(stored)
        self.gone.append(stored)

    def settle(self) -> None:
        """The act is committed: whatever the disk does about the marks now, it is not undone."""
        for one in self.new:
            self._store.settled(one)
        for one in self.gone:
            self._store.abandon(one)

    def take_back(self) -> None:
        """The act did not happen; what the disk refuses to let go, its mark tells of at the next sign-in."""
        for one in self.new:
            self._store.abandon(one)
        for one in self.gone:
            self._store.settled(one)


def _context(stored: Stored) -> bytes:
    return crypto.context("frontdesk file 1", stored.kind, stored.record, stored.id)


def _mark(path: Path) -> Path:
    return path.with_name(path.name + MARK)


def _altered(stored: Stored) -> FileAltered:
    return FileAltered(
        "A stored file ({file}) was changed outside Frontdesk and is not shown. The record itself is safe. "
        "Restore the file from the last backup.",
        file=stored.id,
    )
