"""A backup killed or cut off at any point leaves the earlier snapshots whole, and the next backup works."""

from __future__ import annotations

import os
import random
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk.backup import restore, snapshot
from frontdesk.backup.medium import MediumFailed, MediumFull
from frontdesk.vault.faults import DiskFull

from .clinics import Clinic, contents, opened, stored

resource = pytest.importorskip("resource")


def killed_backup(usb: Path, clinic: Clinic, *, at: float = 2, before_sync: int = 1000) -> bool:
    """Back up in a process of its own that dies at a share of its way, or before its n-th write to the disk."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return os.WIFSIGNALED(status)
    syncs = iter(range(1000))
    sync = os.fsync

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def counted(fd: int) -> None:
        if next(syncs) >= before_sync:
            die()
        sync(fd)

    os.fsync = counted
    try:
        snapshot.make(usb, clinic.keyless, lambda done, total: die() if done > at * total else None)
    finally:
        os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
def test_killed_twenty_times(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    first = snapshot.make(usb, clinic.source)
    clinic.fill(2_000)
    clinic.work(5, size=200_000)
    clinic.desk.database.close()

    dice = random.Random(20)
    assert all(killed_backup(usb, clinic, at=dice.uniform(0, 0.99)) for _ in range(10))
    # Five files take two syncs each, then come the pack, its index and the manifest; a whole pack is not made again.
    assert all(killed_backup(usb, clinic, before_sync=number) for number in (*range(3, 12), 10))
    assert snapshot.list_(usb) == (first,)
    assert snapshot.verify(usb, first.id) == ()

    last = snapshot.make(usb, clinic.keyless)
    assert snapshot.verify(usb, last.id) == snapshot.verify(usb, first.id) == ()
    assert list(usb.rglob("*.part")) == []
    back = restore.restore(usb, tmp_path / "back").folder
    with opened(back, clinic.key) as connection:
        assert len(stored(connection)) == 10


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let the system refuse files beyond `size` bytes, as a full disk would."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 100, 2_000, 60_000, 500_000])
def test_a_medium_that_fills_up_is_told_and_nothing_is_lost(clinic: Clinic, usb: Path, size: int) -> None:
    first = snapshot.make(usb, clinic.source)
    clinic.fill(900)
    clinic.work(2)
    clinic.desk.database.checkpoint()
    with largest_file(size), pytest.raises(MediumFull):
        snapshot.make(usb, clinic.source)
    assert snapshot.list_(usb) == (first,)
    assert list(usb.rglob("*.part")) == []
    assert list(usb.rglob("*.tmp")) == []
    assert snapshot.verify(usb, snapshot.make(usb, clinic.source).id) == ()


def test_a_disk_that_fills_up_during_a_restore_is_told_and_nothing_is_left(
    clinic: Clinic, usb: Path, tmp_path: Path
) -> None:
    snapshot.make(usb, clinic.source)
    clinic.desk.database.close()
    before = contents(clinic.folder.path)
    for target in (tmp_path / "back", clinic.folder.path):
        with largest_file(50_000), pytest.raises(DiskFull):
            restore.restore(usb, target)
    assert contents(clinic.folder.path) == before
    assert {path.name for path in tmp_path.iterdir()} == {"clinic", "usb"}


def test_a_medium_without_room_is_told_before_anything_is_written(
    clinic: Clinic, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(usb)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1_000_000))
    with pytest.raises(MediumFull):
        snapshot.make(usb, clinic.source)
    assert list(usb.rglob("*.pack")) == []
    assert snapshot.list_(usb) == ()


def test_a_medium_pulled_out_midway_is_told(clinic: Clinic, usb: Path) -> None:
    clinic.work(5)

    def pull(done: int, total: int) -> None:
        if done > total // 2 and usb.exists():
            shutil.rmtree(usb)

    with pytest.raises(MediumFailed, match="stopped answering"):
        snapshot.make(usb, clinic.source, pull)
    assert not usb.exists()
    usb.mkdir()
    assert snapshot.make(usb, clinic.source).state == "attested"
