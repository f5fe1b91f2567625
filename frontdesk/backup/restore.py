"""Puts a clinic folder back from a snapshot: beside its place first, into its place only when every byte was right."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from frontdesk.backup import copy, medium, snapshot
from frontdesk.backup.manifest import Body, Manifest, Stream
from frontdesk.backup.medium import Medium
from frontdesk.backup.model import Restored, Snapshot
from frontdesk.backup.packs import Packs
from frontdesk.foundation import clock, files
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.vault import faults as vault_faults
from frontdesk.vault import keyfile
from frontdesk.vault.folder import ClinicFolder, Hold


class SnapshotDamaged(Fault):
    """A part of the snapshot is lost or not what was written."""


class Prepared:
    """A whole clinic folder waiting beside its place, every byte checked against the manifest.

    Between here and `put_in_place` it can be opened (with the kit, say), changed and closed again.
    """

    def __init__(self, place: Path, beside: Path, contents: Snapshot, held: Hold | None) -> None:
        self.place = place
        self.folder = ClinicFolder(beside)
        self.snapshot = contents
        self._held = held

    def put_in_place(self) -> Restored:
        """Give the folder its place; what was there keeps its content under a name that says so. Raises `Fault`."""
        aside: Path | None = None
        with _disk():
            self.folder.lock.unlink(missing_ok=True)
            if self._held is not None:
                self._held.release()
                aside = self.place.with_name(f"{self.place.name}-set-aside-{clock.now():%Y%m%dT%H%M%S%fZ}")
                self.place.rename(aside)
            elif self.place.exists():
                ClinicFolder(self.place).lock.unlink(missing_ok=True)
                self.place.rmdir()
            try:
                self.folder.path.rename(self.place)
            except OSError:
                if aside is not None:
                    aside.rename(self.place)
                raise
            files.sync_folder(self.place.parent)
        return Restored(self.place, self.snapshot, aside)


def restore(to: Path, folder: Path, snapshot_id: str | None = None, progress: Progress = silent) -> Restored:
    """Put the snapshot (the newest by default) into `folder`, without opening it. Raises as `prepared` does."""
    with prepared(to, folder, snapshot_id, progress) as ready:
        return ready.put_in_place()


@contextmanager
def prepared(to: Path, folder: Path, snapshot_id: str | None = None, progress: Progress = silent) -> Iterator[Prepared]:
    """Write the snapshot beside `folder` and yield it; unless put in place, it is gone again after the block.

    `folder` may be missing, empty, or a clinic folder that nobody has open. Progress counts bytes.
    Raises `SnapshotDamaged`, `MediumFailed`, `AlreadyOpen` and other `Fault`s, `UserError` for a folder that holds
    something else, and lets `Cancelled` through; the folder is then as it was.
    """
    source = Medium(to)
    folder = folder.absolute()
    with ExitStack() as stack:
        held = _check_place(source, folder, stack)
        beside = folder.with_name(f".{folder.name}.restoring")
        stack.callback(shutil.rmtree, beside, ignore_errors=True)
        with medium.faults():
            made = source.manifest(snapshot_id or _newest(source))
            with closing(source.packs()) as packs:
                _write(source, packs, made, ClinicFolder(beside), progress)
        yield Prepared(folder, beside, snapshot.described(made), held)


def key_files(to: Path) -> Iterator[keyfile.KeyFile]:
    """Every sound key file on the medium, the newest first: a newer one holds the retired keys of older snapshots."""
    target = Medium(to)
    seen: set[str] = set()
    with medium.faults():
        for made in snapshot.trusted(target):
            raw = None if made.body.keys in seen else target.small("keys", made.body.keys)
            seen.add(made.body.keys)
            if raw is not None:
                yield keyfile.parse(raw)


def _check_place(source: Medium, folder: Path, stack: ExitStack) -> Hold | None:
    """The hold on the clinic that is in the folder now; None where there is none."""
    if folder.resolve().is_relative_to(source.folder.resolve()):
        raise UserError("A clinic can't be restored into the folder of its backups. Choose another folder.")
    if not folder.parent.is_dir():
        raise UserError("The folder in which the clinic should be restored was not found. Choose another place.")
    if not folder.exists():
        return None
    present = ClinicFolder(folder)
    if folder.is_dir() and (present.is_clinic() or present.database.exists()):
        return stack.enter_context(present.hold())
    if not folder.is_dir() or any(entry != present.lock for entry in folder.iterdir()):
        raise UserError(
            "This folder holds something other than a clinic. Nothing in it was changed. "
            "Choose an empty folder, or the clinic folder that is to be replaced."
        )
    return None


def _newest(source: Medium) -> str:
    found = source.ids()
    if not found:
        raise medium.NoSuchSnapshot("There is no backup in this folder. Choose the folder or medium with the backups.")
    return found[0]


def _write(source: Medium, packs: Packs, made: Manifest, folder: ClinicFolder, progress: Progress) -> None:
    body = made.body
    total = snapshot.described(made).size
    with _disk():
        shutil.rmtree(folder.path, ignore_errors=True)
        files.make_private_folder(folder.path)
        files.make_private_folder(folder.files)
        if shutil.disk_usage(folder.path).free < total + medium.SPARE:
            raise vault_faults.disk_full()
    done = _write_stream(packs, body, body.database, folder.database, progress, 0, total)
    if body.wal is not None:
        done = _write_stream(packs, body, body.wal, copy.wal_of(folder.database), progress, done, total)
    for kept in body.files:
        data = _sound(source.file(kept), body)
        path = folder.files / kept.path
        with _disk():
            files.make_private_folder(path.parent)
            files.write_private(path, data)
        done += kept.size
        progress(done, total)
    _write_small(source, body, folder)


def _write_stream(
    packs: Packs, body: Body, stream: Stream, path: Path, progress: Progress, done: int, total: int
) -> int:
    with _disk():
        out = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), files.PRIVATE_FILE), "wb")
    size = 0
    with out:
        for name in stream.chunks:
            piece = _sound(packs.read(name), body)
            if size + len(piece) > stream.size:  # the room for what the manifest says was looked for, no more
                raise _damaged(body)
            with _disk():
                out.write(piece)
            size += len(piece)
            progress(done + size, total)
        with _disk():
            out.flush()
            os.fsync(out.fileno())
    if size != stream.size:
        raise _damaged(body)
    return done + size


def _write_small(source: Medium, body: Body, folder: ClinicFolder) -> None:
    """The key file and the ledger; the newest ledger on the medium, because a ledger only ever grows."""
    keys = _sound(source.small("keys", body.keys), body)
    if keyfile.parse(keys).clinic_id != body.clinic:
        raise _damaged(body)
    ledger = None if body.ledger is None else _sound(source.small("ledgers", body.ledger), body)
    for made in snapshot.trusted(source):
        newest = source.small("ledgers", made.body.ledger) if made.body.ledger else None
        if newest is not None and made.body.clinic == body.clinic:
            ledger = newest
            break
    with _disk():
        if ledger is not None:
            files.write_private(folder.ledger, ledger)
        files.write_private(folder.keys, keys)


def _sound(data: bytes | None, body: Body) -> bytes:
    if data is None:
        raise _damaged(body)
    return data


def _damaged(body: Body) -> SnapshotDamaged:
    return SnapshotDamaged(
        "A part of backup {snapshot} is lost or damaged, so it was not restored. Nothing was changed. "
        "Choose another backup or another medium.",
        snapshot=body.id,
    )


@contextmanager
def _disk() -> Iterator[None]:
    """Tell faults of the clinic's own disk from those of the medium."""
    try:
        yield
    except OSError as error:
        raise vault_faults.from_os(error) from error
