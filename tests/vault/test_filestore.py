"""Stored files are unreadable outside, and never opened as anything but what was put."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.vault import crypto, filestore
from frontdesk.vault.filestore import FileAltered, FileGone, FileStore, TooLarge

PHOTO = b"\xff\xd8\xff a photo of Canary-Meenakshi-7731 " * 50


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files")


def test_what_was_put_comes_back(store):
    stored = store.put("photo", "12", PHOTO)
    assert store.get(stored) == PHOTO
    assert stored.size == len(PHOTO)
    assert store.get(store.put("photo", "12", b"")) == b""


def test_names_and_content_say_nothing_and_are_private_r26(store, tmp_path):
    stored = store.put("photo", "Canary-Meenakshi-7731", PHOTO)
    assert store.put("photo", "12", PHOTO).sha256 == stored.sha256
    for path in tmp_path.rglob("*"):
        assert "Canary" not in path.name
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
        assert path.is_dir() or b"Canary" not in path.read_bytes()
    assert len({path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}) == 2
    assert stored.key.hex() not in stored.path


def test_any_changed_byte_is_found(store, tmp_path):
    stored = store.put("photo", "12", b"short content")
    path = tmp_path / "files" / stored.path
    content = path.read_bytes()
    for place in range(len(content)):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises(FileAltered, match="not shown"):
            store.get(stored)
    for cut in (0, 5, len(content) - 1):
        path.write_bytes(content[:cut])
        with pytest.raises(FileAltered):
            store.get(stored)


def test_two_files_exchanged_are_found(store, tmp_path):
    one, two = store.put("photo", "1", b"one"), store.put("photo", "2", b"two")
    first, second = tmp_path / "files" / one.path, tmp_path / "files" / two.path
    first.write_bytes(second.read_bytes())
    with pytest.raises(FileAltered):
        store.get(one)


@pytest.mark.parametrize(
    "change", [{"record": "13"}, {"kind": "consent"}, {"id": "x"}, {"sha256": "0" * 64}, {"size": 1}]
)
def test_a_file_does_not_open_as_anothers(store, change):
    stored = store.put("photo", "12", PHOTO)
    with pytest.raises(FileAltered):
        store.get(replace(stored, **change))


@pytest.mark.parametrize("path", ["../clinic.db", "/etc/passwd", "ab/../../keys.json", ""])
def test_a_row_can_not_point_outside_the_store(store, path):
    stored = store.put("photo", "12", PHOTO)
    for act in (store.get, store.remove):
        with pytest.raises(FileAltered):
            act(replace(stored, path=path))


def test_a_missing_file_is_named_by_its_id(store):
    stored = store.put("photo", "12", PHOTO)
    store.remove(stored)
    store.remove(stored)
    with pytest.raises(FileGone, match=stored.id):
        store.get(stored)


def test_too_large(store, monkeypatch, tmp_path):
    monkeypatch.setattr(filestore, "LARGEST", 1024)
    with pytest.raises(TooLarge):
        store.put("photo", "12", bytes(1025))
    assert list(tmp_path.iterdir()) == []


def test_strays_either_way(store):
    assert store.strays(set()) == filestore.Strays((), ())
    kept, lost = store.put("photo", "1", b"one"), store.put("photo", "2", b"two")
    orphan = store.put("photo", "3", b"three")
    store.remove(lost)
    strays = store.strays({kept.path, lost.path})
    assert strays == filestore.Strays((orphan.path,), (lost.path,))


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4), st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_two_contexts_never_read_the_same(one, two):
    assert (one == two) == (crypto.context(*one) == crypto.context(*two))
