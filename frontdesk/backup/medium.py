"""The medium: one folder that holds every snapshot of one clinic, safe on FAT32 and readable without a key.

frontdesk-backup/
    packs/NNNNNN.pack .index    chunks of clinic.db under their BLAKE2b-256; the index can be reread from the pack
    files/ab/…                  the clinic's encrypted files as they are
    keys/HASH.json              every keys.json that a snapshot needs
    ledgers/HASH.log            every erasure ledger
    snapshots/ID.json           one manifest a snapshot, written last
    LOCK                        held by whoever writes
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk.backup import manifest
from frontdesk.backup.manifest import Hash, Kept, Manifest
from frontdesk.backup.packs import Packs
from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.vault import keyfile
from frontdesk.vault.folder import AlreadyOpen, Hold

NAME = "frontdesk-backup"
SPARE = 8 << 20
LARGEST_FILE = 1 << 30
"""Far beyond any photograph, scan or sealed document."""
SMALL = {"keys": keyfile.LARGEST, "ledgers": 64 << 20}
"""What a key file and a ledger have at most."""
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)


class NoMedium(Fault):
    """The place for backups is not there."""


class MediumFull(Fault):
    """No room on the medium."""


class MediumFailed(Fault):
    """The medium did not do what it was asked: pulled out, write-protected, broken."""


class MediumBusy(Fault):
    """Another backup writes to this medium."""


class NoSuchSnapshot(UserError):
    """The medium holds no backup, or none with this id."""


class Medium:
    """The medium in `to`, which may be the backup folder itself. Making one touches nothing."""

    def __init__(self, to: Path) -> None:
        self.to = to
        self.folder = to if to.name == NAME else to / NAME
        self.files = self.folder / "files"
        self.snapshots = self.folder / "snapshots"

    def packs(self) -> Packs:
        """The packs as they are now."""
        return Packs(self.folder / "packs")

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Make the medium's folders and keep other writers out. Raises `NoMedium` or `MediumBusy`."""
        if not self.to.is_dir():
            raise NoMedium(
                "The folder for backups was not found. Connect the disk or stick and try again, "
                "or choose another folder. The clinic's records are safe."
            )
        files.make_private_folder(self.folder)
        for folder in (self.files, self.snapshots, *(self.folder / name for name in ("packs", "keys", "ledgers"))):
            if folder.is_symlink():  # whoever wrote the medium must not lead what is written here elsewhere
                raise NotADirectoryError(errno.ENOTDIR, "a link")
            files.make_private_folder(folder)
        try:
            held = Hold(self.folder / "LOCK")
        except AlreadyOpen as error:
            raise MediumBusy(
                "Another backup is writing to this medium. Wait until it has finished and try again."
            ) from error
        except Fault as error:
            # The lock's own sentences speak of the clinic folder; `faults` knows the medium's.
            if isinstance(error.__cause__, OSError):
                raise error.__cause__ from None
            raise
        with held:
            yield

    def check_room(self, wanted: int) -> None:
        """Raise `MediumFull` when fewer than `wanted` bytes and a little spare room are free."""
        if shutil.disk_usage(self.folder).free < wanted + SPARE:
            raise full()

    def ids(self) -> list[str]:
        """The snapshots that have a manifest, the newest first."""
        if not self.snapshots.is_dir():
            return []
        found = (path.name.removesuffix(".json") for path in self.snapshots.glob("*.json"))
        return sorted((name for name in found if manifest.is_id(name)), reverse=True)

    def manifest(self, snapshot_id: str) -> Manifest:
        """The manifest of one snapshot. Raises `NoSuchSnapshot`, `ManifestDamaged` or `NewerMedium`."""
        path = self.snapshots / f"{snapshot_id}.json"
        if not (manifest.is_id(snapshot_id) and os.path.lexists(path)):
            raise NoSuchSnapshot("There is no such backup on this medium. List the backups to see which there are.")
        raw = _bytes(path, manifest.LARGEST)
        if raw is None:
            raise manifest.damaged(snapshot_id)
        return manifest.decode(raw, snapshot_id)

    def write(self, made: Manifest) -> None:
        """Write or replace one manifest, whole."""
        files.write_private(self.snapshots / f"{made.body.id}.json", manifest.encode(made))

    def keep_file(self, place: str, data: bytes) -> Kept:
        """Copy one encrypted file of the clinic."""
        target = self.files / place
        files.make_private_folder(target.parent)
        files.write_private(target, data)
        return Kept(place, len(data), hashlib.sha256(data).hexdigest())

    def has_file(self, kept: Kept) -> bool:
        """Whether a file of that name and size is here."""
        try:
            return (self.files / kept.path).stat().st_size == kept.size
        except FileNotFoundError:
            return False

    def file(self, kept: Kept) -> bytes | None:
        """The bytes of a file; None when it is lost or not what was copied."""
        data = _bytes(self.files / kept.path, min(kept.size, LARGEST_FILE))
        whole = data is not None and len(data) == kept.size and hashlib.sha256(data).hexdigest() == kept.sha256
        return data if whole else None

    def keep_small(self, kind: str, data: bytes) -> str:
        """Keep a key file (`kind` 'keys') or a ledger ('ledgers') under its hash, which is returned."""
        name = manifest.address(data)
        if self.small(kind, name) is None:
            files.write_private(self._small(kind, name), data)
        return name

    def small(self, kind: str, name: Hash) -> bytes | None:
        """A key file or a ledger; None when it is lost or not what was kept."""
        data = _bytes(self._small(kind, name), SMALL[kind])
        return data if data is not None and manifest.address(data) == name else None

    def _small(self, kind: str, name: str) -> Path:
        return self.folder / kind / (name + {"keys": ".json", "ledgers": ".log"}[kind])


@contextmanager
def faults() -> Iterator[None]:
    """Turn what a medium reports into the sentence a person can act on."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise full() from error
        if error.errno in CLOSED:
            raise MediumFailed(
                "The backup medium can't be written or read. Check that it is not write-protected and that you may use "
                "it, then try again. The clinic's records and the backups made before are safe."
            ) from error
        raise MediumFailed(
            "The backup medium stopped answering ({reason}). Connect it again and repeat what you did. "
            "The clinic's records and the backups made before are safe.",
            reason=errno.errorcode.get(error.errno or 0, "unknown"),
        ) from error


def full() -> MediumFull:
    """The one sentence for a full medium."""
    return MediumFull(
        "There is not enough room on the backup medium, so no backup was made. The backups made before are safe. "
        "Free some space or use another medium."
    )


def _bytes(path: Path, limit: int) -> bytes | None:
    try:
        return files.read_foreign(path, limit)
    except FileNotFoundError:
        return None
