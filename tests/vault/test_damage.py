"""Failing writes leave the old or the new, and no flipped byte of the database goes unnoticed (E2, E3)."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Callable

import msgspec
import pytest

from frontdesk.foundation.errors import Fault
from frontdesk.vault import crypto, faults, keyfile, keys
from frontdesk.vault.database import Database
from frontdesk.vault.filestore import FileStore
from frontdesk.vault.outbox import Failed, Outbox, new_pair
from frontdesk.vault.tables import setting

FLIPS = 60


def failing(really: Callable[..., object], nth: int, code: int) -> Callable[..., object]:
    """`really`, but its `nth` call fails as a disk does."""
    calls = 0

    def call(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == nth:
            raise OSError(code, "as if the disk")
        return really(*arguments, **named)

    return call


@pytest.mark.parametrize(
    ("code", "fault"), [(errno.ENOSPC, faults.DiskFull), (errno.EROFS, faults.ReadOnly), (errno.EIO, Fault)]
)
@pytest.mark.parametrize(("step", "nth"), [("open", 1), ("fsync", 1), ("replace", 1), ("open", 2), ("fsync", 2)])
def test_a_key_file_is_the_old_or_the_new_one_whatever_fails(tmp_path, monkeypatch, step, nth, code, fault):
    path = tmp_path / "keys.json"
    old = keys.new_keyfile("clinic", bytes(32))
    new = msgspec.structs.replace(old, generation=2)
    keyfile.write(path, old)
    with monkeypatch.context() as patch:
        patch.setattr(os, step, failing(getattr(os, step), nth, code))
        with pytest.raises(fault):
            keyfile.write(path, new)
    assert keyfile.read(path) == (old if nth == 1 else new)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["open", "mkdir", "fsync"])
def test_a_file_that_could_not_be_stored_leaves_nothing(tmp_path, monkeypatch, step):
    store = FileStore(tmp_path / "files")
    nth = 1
    while True:
        with monkeypatch.context() as patch:
            patch.setattr(os, step, failing(getattr(os, step), nth, errno.ENOSPC))
            try:
                stored = store.put("photo", "1", b"content")
                break
            except faults.DiskFull as fault:
                assert "Everything saved before is safe" in str(fault)
        nth += 1
    assert nth > 1
    assert store.get(stored) == b"content"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [tmp_path / "files" / stored.path]


def test_a_failed_sign_in_that_can_not_be_kept_says_so(tmp_path):
    with pytest.raises(Fault):
        Outbox(tmp_path / "no folder" / "outbox").append(new_pair()[0], Failed("asha"))


def test_every_flipped_byte_of_the_database_is_found_e3(tmp_path):
    key = crypto.random_key()
    database = Database.create(tmp_path / "clinic.db", key)
    with database.writing() as unit:
        unit.execute(setting.insert(), [{"key": f"{number:04}", "value": "v" * 700} for number in range(200)])
    database.close()
    path = tmp_path / "clinic.db"
    content = path.read_bytes()
    places = random.Random(20261122)
    for _ in range(FLIPS):
        flipped = bytearray(content)
        flipped[places.randrange(len(flipped))] ^= 1 << places.randrange(8)
        path.write_bytes(flipped)
        try:
            damaged = Database.open(path, key)
            findings = damaged.check()
        except faults.Damaged:
            continue
        damaged.engine.dispose()
        assert findings
    path.write_bytes(content)
    assert Database.open(path, key).check() == []
