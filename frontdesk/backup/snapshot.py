"""Makes, lists, checks and attests snapshots on a medium."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from frontdesk.backup import copy, manifest, medium, records
from frontdesk.backup.manifest import Attester, Body, Kept, Manifest, Stream
from frontdesk.backup.medium import Medium
from frontdesk.backup.model import Damage, Facts, Snapshot
from frontdesk.backup.packs import Packs, PackWriter
from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.vault import faults as vault_faults
from frontdesk.vault import keyfile
from frontdesk.vault.connection import Unencrypted
from frontdesk.vault.copies import NotProven
from frontdesk.vault.database import Database, Missing
from frontdesk.vault.filestore import PLACE
from frontdesk.vault.folder import ClinicFolder

SCRATCH = ".attest-"


class OtherClinic(Fault):
    """The medium holds another clinic's backups."""


class NotAttested(Fault):
    """The snapshot's database is not sound, so nobody can vouch for it."""


@dataclass(frozen=True)
class Source:
    """A clinic folder that this process holds (its LOCK), and, when somebody is signed in, its open database.

    Without `database` the copy is keyless: `clinic.db` and its log as they lie, nothing of ours open, unproven.
    """

    folder: ClinicFolder
    database: Database | None = None
    attester: Attester | None = None


@dataclass(frozen=True)
class _Contents:
    """What was found while the database was held still."""

    keys: bytes
    ledger: bytes | None
    facts: Facts | None
    files: tuple[str, ...]


class _Meter:
    """Adds up bytes for a progress."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self.total, self._done = progress, 0, 0

    def add(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self.total), self.total)


def make(to: Path, source: Source, progress: Progress = silent) -> Snapshot:
    """Add a snapshot of the clinic to the medium in `to`.

    The manifest is written last: whatever stops the backup before leaves the earlier snapshots as they were and
    pieces that the next backup reuses or removes. Progress counts bytes. Raises `MediumFull` and other `Fault`s,
    `UserError` for a place inside the clinic folder, and lets `Cancelled` through.
    """
    if to.resolve().is_relative_to(source.folder.path.resolve()):
        raise UserError("A backup inside the clinic folder would be lost with it. Choose a folder on another disk.")
    target = Medium(to)
    with medium.faults(), target.hold():
        keys = _small(source.folder.keys)
        key_file = keyfile.parse(keys or b"")
        before = next(trusted(target), None)
        if before is not None and before.body.clinic != key_file.clinic_id:
            raise OtherClinic(
                "This folder holds another clinic's backups. Nothing was changed. Choose another folder or medium."
            )
        return _make(target, source, keys or b"", key_file, before, progress)


def _make(
    target: Medium,
    source: Source,
    keys: bytes,
    key_file: keyfile.KeyFile,
    before: Manifest | None,
    progress: Progress,
) -> Snapshot:
    snapshot_id, meter = manifest.new_id(), _Meter(progress)
    reusable = {kept.path: kept for kept in before.body.files if target.has_file(kept)} if before else {}
    with closing(target.packs()) as packs, packs.writing() as writer:
        contents, database, wal = _copy_database(target, source, keys, packs, writer, reusable, meter)
        kept, missing, added = _copy_files(target, source.folder.files, contents.files, reusable, meter)
        body = Body(
            id=snapshot_id,
            clinic=key_file.clinic_id,
            generation=key_file.generation,
            chunk=manifest.CHUNK,
            database=database,
            wal=wal,
            files=kept,
            missing=_lacking(source, missing),
            keys=target.keep_small("keys", contents.keys),
            ledger=None if contents.ledger is None else target.keep_small("ledgers", contents.ledger),
            added=writer.added + added,
        )
    made = manifest.sealed(body)
    if contents.facts is not None and source.attester is not None:
        made = manifest.attested(made, contents.facts, source.attester)
    target.write(made)
    return described(made)


def list_(to: Path, progress: Progress = silent) -> tuple[Snapshot, ...]:
    """The snapshots on the medium, the newest first; one whose manifest can't be trusted carries its problem."""
    target = Medium(to)
    found: list[Snapshot] = []
    with medium.faults():
        if not target.to.is_dir():
            raise medium.NoMedium(
                "The folder for backups was not found. Connect the disk or stick and try again, "
                "or choose another folder. The clinic's records are safe."
            )
        known = target.ids()
        for done, snapshot_id in enumerate(known):
            progress(done, len(known))
            try:
                found.append(described(target.manifest(snapshot_id)))
            except Fault as problem:
                found.append(Snapshot(snapshot_id, manifest.made_at(snapshot_id), "damaged", problem=problem))
    return tuple(found)


def verify(to: Path, snapshot_id: str, progress: Progress = silent) -> tuple[Damage, ...]:
    """Read every byte of one snapshot and name what is not as it was written; nothing is repaired (R22)."""
    target = Medium(to)
    with medium.faults(), closing(target.packs()) as packs:
        return tuple(_damage(target, packs, target.manifest(snapshot_id), progress))


def attest(
    to: Path,
    snapshot_id: str,
    key: bytes,
    attester: Attester,
    scratch: Path,
    ours: Callable[[Facts], bool],
    progress: Progress = silent,
) -> Snapshot:
    """Open an unproven snapshot's database with `key` in a folder below `scratch`, check it, and vouch for it.

    `ours` tells whether its audit head is one that the present trail went through. The medium is kept from others only
    while the manifest is written, so that a backup need not wait. Progress counts pieces. What an earlier try that was
    cut off left in `scratch` goes. Raises `NotAttested` when it is not sound, and other `Fault`s.
    """
    target = Medium(to)
    for left in scratch.glob(SCRATCH + "*"):
        shutil.rmtree(left, ignore_errors=True)
    with medium.faults(), TemporaryDirectory(prefix=SCRATCH, dir=scratch) as folder:
        made = target.manifest(snapshot_id)
        path = Path(folder) / "clinic.db"
        if shutil.disk_usage(folder).free < described(made).size + medium.SPARE:
            raise vault_faults.disk_full()
        meter = _Meter(progress)
        meter.total = len(made.body.database.chunks) + (len(made.body.wal.chunks) if made.body.wal else 0)
        with closing(target.packs()) as packs:
            for stream, part in ((made.body.database, path), (made.body.wal, copy.wal_of(path))):
                if stream is not None and not _write(packs, stream, part, meter):
                    raise _not_sound(snapshot_id)
        facts = _facts(path, key)
        if facts is None or not ours(facts):
            raise _not_sound(snapshot_id)
        progress(meter.total, meter.total)
        vouched = manifest.attested(made, facts, attester)
        with target.hold():
            target.write(vouched)
    return described(vouched)


def _facts(path: Path, key: bytes) -> Facts | None:
    """What the database at `path` tells; None when it does not open with `key` or is not sound."""
    try:
        with closing(Database.open(path, key)) as database:
            if database.check():
                return None
            with database.reading() as connection:
                return records.facts(connection)
    except (vault_faults.Damaged, Unencrypted, NotProven):
        return None


def _copy_database(
    target: Medium,
    source: Source,
    keys: bytes,
    packs: Packs,
    writer: PackWriter,
    reusable: dict[str, Kept],
    meter: _Meter,
) -> tuple[_Contents, Stream, Stream | None]:
    folder = source.folder
    first = not packs.known

    def stream(path: Path, wanted: tuple[str, ...]) -> Stream:
        size = path.stat().st_size
        fresh = sum(files.size(folder.files / place) for place in wanted if place not in reusable)
        meter.total += size + fresh
        target.check_room(fresh + (size if first else 0))
        return Stream(size, tuple(_added(writer, copy.pieces(path, size, manifest.CHUNK), meter.add)))

    if source.database is None:
        if not folder.database.exists():
            raise Missing(
                "The clinic folder has no database in it, so no backup was made. Open the clinic once and try again."
            )
        places = _present(folder.files)
        contents = _Contents(keys, _small(folder.ledger), None, places)
        log = copy.wal_of(folder.database)
        database = stream(folder.database, places)
        return contents, database, stream(log, ()) if files.size(log) else None
    with copy.still(source.database) as connection:
        # Read again: the key file belongs to the moment at which the database was held still.
        contents = _Contents(
            _small(folder.keys) or keys,
            _small(folder.ledger),
            records.facts(connection),
            tuple(records.places(connection)),
        )
        return contents, stream(folder.database, contents.files), None


def _added(writer: PackWriter, pieces: Generator[bytes], tell: Callable[[int], None]) -> Iterator[str]:
    with closing(pieces):
        for piece in pieces:
            yield writer.add(piece)
            tell(len(piece))


def _copy_files(
    target: Medium, folder: Path, wanted: tuple[str, ...], reusable: dict[str, Kept], meter: _Meter
) -> tuple[tuple[Kept, ...], tuple[str, ...], int]:
    """The files kept, those that were not there, and the bytes that were new. Encrypted files never change."""
    kept: list[Kept] = []
    missing: list[str] = []
    added = 0
    for place in wanted:
        if (same := reusable.get(place)) is not None:
            kept.append(same)
            continue
        data = _small(folder / place)
        if data is None:
            missing.append(place)
            continue
        kept.append(target.keep_file(place, data))
        added += len(data)
        meter.add(len(data))
    return tuple(kept), tuple(missing), added


def _lacking(source: Source, missing: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the missing that the records still name: a file may be destroyed, row first, while others are copied."""
    if source.database is None or not missing:
        return missing
    with source.database.reading() as connection:
        named = set(records.places(connection))
    return tuple(place for place in missing if place in named)


def trusted(target: Medium) -> Iterator[Manifest]:
    """The manifests that are as they were written, the newest first; `list_` tells of the others."""
    for snapshot_id in target.ids():
        try:
            made = target.manifest(snapshot_id)
        except manifest.ManifestDamaged:
            continue
        yield made


def described(made: Manifest) -> Snapshot:
    """The snapshot that a manifest tells of."""
    body, vouched = made.body, made.attestation
    size = body.database.size + (body.wal.size if body.wal else 0) + sum(kept.size for kept in body.files)
    return Snapshot(
        id=body.id,
        at=manifest.made_at(body.id),
        state="unproven" if vouched is None else "attested",
        clinic=body.clinic,
        generation=body.generation,
        size=size,
        added=body.added,
        missing=len(body.missing),
        facts=vouched.facts if vouched else None,
        person=vouched.person if vouched else None,
        check=made.check,
    )


def _damage(target: Medium, packs: Packs, made: Manifest, progress: Progress) -> Iterator[Damage]:
    body = made.body
    names = [*body.database.chunks, *(body.wal.chunks if body.wal else ())]
    total = len(names) + len(body.files)
    broken = 0
    for done, name in enumerate(names):
        progress(done, total)
        broken += packs.read(name) is None
    if broken:
        yield Damage(N_("{count} pieces of the database are lost or damaged."), {"count": broken})
    for done, kept in enumerate(body.files, len(names)):
        progress(done, total)
        if target.file(kept) is None:
            yield Damage(N_("The stored file {place} is lost or damaged."), {"place": kept.path})
    if target.small("keys", body.keys) is None:
        yield Damage(N_("The key file is lost or damaged."), {})
    if body.ledger is not None and target.small("ledgers", body.ledger) is None:
        yield Damage(N_("The erasure ledger is lost or damaged."), {})
    progress(total, total)


def _write(packs: Packs, stream: Stream, path: Path, meter: _Meter) -> bool:
    with path.open("wb") as out:
        for name in stream.chunks:
            piece = packs.read(name)
            if piece is None or out.tell() + len(piece) > stream.size:
                return False
            out.write(piece)
            meter.add(1)
    return path.stat().st_size == stream.size


def _not_sound(snapshot_id: str) -> NotAttested:
    return NotAttested(
        "Backup {snapshot} is damaged and does not count. The clinic's records are safe. Make a new backup.",
        snapshot=snapshot_id,
    )


def _present(folder: Path) -> tuple[str, ...]:
    found = (path.relative_to(folder).as_posix() for path in folder.glob("*/*"))
    return tuple(sorted(place for place in found if PLACE.fullmatch(place)))


def _small(path: Path) -> bytes | None:
    """The bytes of one of the clinic's own files, None when it is not there; its disk's faults are told as such."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise vault_faults.from_os(error) from error
