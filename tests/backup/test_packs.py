"""Packs give back what was put in, whatever the sizes, with or without their index."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.backup import copy
from frontdesk.backup.packs import RECORD, Packs


@settings(max_examples=60, deadline=None)
@given(chunks=st.lists(st.binary(min_size=1, max_size=300), max_size=40), limit=st.integers(400, 3_000))
def test_every_chunk_comes_back(chunks: list[bytes], limit: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "packs"
        half = len(chunks) // 2
        names = []
        for part in (chunks[:half], chunks[half:]):
            with closing(Packs(folder, limit)) as packs, packs.writing() as writer:
                names += [writer.add(chunk) for chunk in part]
        for pack in folder.glob("*.pack"):
            assert pack.stat().st_size <= limit
        sizes = sum(len(chunk) + RECORD.size for chunk in set(chunks))
        assert sum(pack.stat().st_size for pack in folder.glob("*.pack")) == sizes
        with closing(Packs(folder, limit)) as packs:
            assert [packs.read(name) for name in names] == chunks
            known = packs.known
        for index in folder.glob("*.index"):
            index.unlink()
        with closing(Packs(folder, limit)) as packs:
            assert packs.known == known


@settings(max_examples=15, deadline=None)
@given(size=st.integers(0, 400_000), chunk=st.integers(512, 100_000))
def test_a_file_is_read_whole_in_pieces_of_any_size(size: int, chunk: int) -> None:
    data = bytes(number * 31 % 251 for number in range(size))
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "some file"
        path.write_bytes(data)
        pieces = list(copy.pieces(path, size, chunk))
    assert b"".join(pieces) == data
    assert all(len(piece) == chunk for piece in pieces[:-1])


def test_a_file_that_is_not_as_long_as_it_was_or_gone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(1000))
    for size in (999, 1001):
        with pytest.raises(copy.NotStill):
            list(copy.pieces(path, size, 512))
    with pytest.raises(copy.NotStill):
        list(copy.pieces(tmp_path / "gone", 0, 512))
