"""A medium that somebody made up is told as damaged: it fills neither memory nor disk, hangs nothing and leads nowhere.

SECURITY E3, E4.
"""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from frontdesk.backup import manifest, packs, restore, snapshot
from frontdesk.foundation.errors import Fault

from .clinics import Clinic

MEMORY = 256 << 20
"""More than any of this takes, and less than what the lies are about."""
HUGE = 8 << 30


@contextmanager
def little_memory() -> Iterator[None]:
    """This process gets no more than a little memory beside what it has."""
    has = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (has + MEMORY, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def only(usb: Path, pattern: str) -> Path:
    return min((usb / "frontdesk-backup").glob(pattern))


def huge(pattern: str) -> Callable[[Path], None]:
    """A file of 8 GiB that takes no room."""
    return lambda usb: os.truncate(only(usb, pattern), HUGE)


def pipe(pattern: str) -> Callable[[Path], None]:
    """A pipe into which nobody ever writes."""

    def make(usb: Path) -> None:
        path = only(usb, pattern)
        path.unlink()
        os.mkfifo(path)

    return make


def index(*lines: tuple[bytes, int, int], more: bytes = b"") -> Callable[[Path], None]:
    """An index with these lines in it, sound by its own check."""
    body = b"".join(packs.LINE.pack(*line) for line in lines) + more

    def write(usb: Path) -> None:
        check = hashlib.blake2b(body, digest_size=32).digest()
        only(usb, "packs/*.index").write_bytes(packs.INDEX_MARK + body + check)

    return write


def listed(usb: Path) -> list[bytes]:
    """The chunks of the snapshot's database."""
    path = only(usb, "snapshots/*")
    return [bytes.fromhex(name) for name in manifest.decode(path.read_bytes(), path.stem).body.database.chunks]


def elsewhere(offset: int, length: int) -> Callable[[Path], None]:
    """An index that says of every chunk that it lies there."""
    return lambda usb: index(*((name, offset, length) for name in listed(usb)))(usb)


def said(change: Callable[[manifest.Body], dict[str, Any]]) -> Callable[[Path], None]:
    """A manifest that says something else, sound by its own check."""

    def write(usb: Path) -> None:
        path = only(usb, "snapshots/*")
        body = manifest.decode(path.read_bytes(), path.stem).body
        path.write_bytes(manifest.encode(manifest.sealed(msgspec.structs.replace(body, **change(body)))))

    return write


def larger(body: manifest.Body) -> dict[str, Any]:
    """A file of more bytes than there are anywhere."""
    return {"files": tuple(msgspec.structs.replace(kept, size=1 << 50) for kept in body.files)}


def smaller(body: manifest.Body) -> dict[str, Any]:
    """A database of less bytes than its pieces have."""
    names = body.database.chunks
    return {"chunk": 512, "database": manifest.Stream(512 * len(names), names)}


DAMAGE: dict[str, Callable[[Path], None]] = {
    "a huge manifest": huge("snapshots/*"),
    "a manifest nested without end": lambda usb: only(usb, "snapshots/*").write_bytes(
        b'{"format":1,"body":' + b"[" * 3_000_000
    ),
    "a manifest with a file of a petabyte": said(larger),
    "a manifest with less database than pieces": said(smaller),
    "a huge stored file": huge("files/*/*"),
    "a huge key file": huge("keys/*"),
    "an index that leads beyond the pack": elsewhere((1 << 64) - 1, 100),
    "an index with a piece of 4 GiB": elsewhere(0, (1 << 32) - 1),
    "a pipe for a manifest": pipe("snapshots/*"),
    "a pipe for a stored file": pipe("files/*/*"),
    "a pipe for a key file": pipe("keys/*"),
    "a pipe for a pack": pipe("packs/*.pack"),
}
HARMLESS: dict[str, Callable[[Path], None]] = {
    "a huge index": huge("packs/*.index"),
    "a pipe for an index": pipe("packs/*.index"),
    "an index with half a line": index((bytes(32), 0, 1), more=b"x"),
    "a huge pack, with nothing after what was written": huge("packs/*.pack"),
    "a snapshot of a day that never was": lambda usb: shutil.copy(
        only(usb, "snapshots/*"), usb / "frontdesk-backup" / "snapshots" / "20269999t999999999999z-aaaaaaaa.json"
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_lie_is_a_fault_and_leaves_nothing(clinic: Clinic, usb: Path, tmp_path: Path, damage: str) -> None:
    made = snapshot.make(usb, clinic.source)
    DAMAGE[damage](usb)
    before = sorted(path.name for path in tmp_path.iterdir())
    with little_memory():
        with pytest.raises(Fault):
            restore.restore(usb, tmp_path / "back")
        listed = snapshot.list_(usb)
        if listed and listed[0].state != "damaged" and "less database" not in damage:
            assert snapshot.verify(usb, made.id)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("damage", HARMLESS)
def test_what_can_be_done_without_is_passed_over(clinic: Clinic, usb: Path, tmp_path: Path, damage: str) -> None:
    made = snapshot.make(usb, clinic.source)
    HARMLESS[damage](usb)
    with little_memory():
        assert snapshot.list_(usb) == (made,)
        assert restore.restore(usb, tmp_path / "back").snapshot == made


def test_a_pack_of_nothing_but_headings_fills_no_memory(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = snapshot.make(usb, clinic.source)
    path = only(usb, "packs/*.pack")
    heading = packs.RECORD.pack(packs.MARK, 0, bytes(32))
    names = (packs.RECORD.pack(packs.MARK, 0, number.to_bytes(32)) for number in range(3 * packs.MOST_CHUNKS))
    path.with_name("000002.pack").write_bytes(heading + b"".join(names))
    found = packs.Packs(path.parent)
    assert sum(place.pack == 2 for place in found.known.values()) <= packs.MOST_CHUNKS
    assert restore.restore(usb, tmp_path / "back").snapshot == made


def test_an_unproven_snapshot_larger_than_the_disk_is_not_unpacked(clinic: Clinic, usb: Path) -> None:
    made = snapshot.make(usb, clinic.keyless)
    name = listed(usb)[0].hex()
    said(lambda _: {"chunk": 1 << 24, "database": manifest.Stream((1 << 24) * 100_000, (name,) * 100_000)})(usb)
    with pytest.raises(Fault):
        snapshot.attest(usb, made.id, clinic.key, clinic.attester, clinic.folder.path, lambda _facts: True)
    assert list(clinic.folder.path.glob(snapshot.SCRATCH + "*")) == []


@pytest.mark.parametrize("name", ["LOCK", "packs", "files", "keys", "ledgers", "snapshots"])
def test_a_link_on_the_medium_leads_nothing_elsewhere(clinic: Clinic, usb: Path, tmp_path: Path, name: str) -> None:
    mine = tmp_path / "mine"
    if name == "LOCK":
        mine.write_bytes(b"a letter")
    else:
        mine.mkdir()
        (mine / "letter.part").write_bytes(b"a letter")
    (usb / "frontdesk-backup").mkdir()
    (usb / "frontdesk-backup" / name).symlink_to(mine)
    with pytest.raises(Fault):
        snapshot.make(usb, clinic.source)
    assert [path.read_bytes() for path in (mine, *mine.glob("*")) if path.is_file()] == [b"a letter"]
