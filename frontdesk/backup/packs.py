"""Chunks in pack files: written once under their content's name, never changed, found again from the packs alone."""

from __future__ import annotations

import hashlib
import os
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from frontdesk.backup.manifest import CHUNK, address
from frontdesk.foundation import files

PACK_LIMIT = 1 << 30
"""Bytes in a pack at most: FAT32 takes files under 4 GiB, and a lost pack should not be the whole backup."""

RECORD = struct.Struct("<4sI32s")  # mark, length, BLAKE2b-256; the chunk follows
LINE = struct.Struct("<32sQI")  # BLAKE2b-256, where the chunk begins in the pack, length
MARK = b"FDC1"
INDEX_MARK = b"FDI1"
LARGEST_CHUNK = 1 << 24
MOST_CHUNKS = 2 * PACK_LIMIT // CHUNK
"""In one pack at most: twice as many as fit in if all but a few have their full size."""
LARGEST_INDEX = len(INDEX_MARK) + MOST_CHUNKS * LINE.size + 32
OPEN_AT_ONCE = 32
NAME = re.compile(r"(\d{6})\.pack")


class Place(NamedTuple):
    """Where a chunk lies: number of the pack, offset and length in bytes."""

    pack: int
    offset: int
    length: int


class Packs:
    """The packs in one folder. Reading never writes; only `writing` does, and only new files."""

    def __init__(self, folder: Path, limit: int = PACK_LIMIT) -> None:
        self.folder = folder
        self.limit = limit
        self.known: dict[str, Place] = {}
        self._handles: dict[int, BinaryIO] = {}
        for number in self.numbers():
            self.known.update(self._index(number))

    def numbers(self) -> list[int]:
        """The packs that are there, in the order of writing."""
        found = (NAME.fullmatch(path.name) for path in self.folder.glob("*.pack") if path.is_file())
        return sorted(int(name[1]) for name in found if name)

    def read(self, name: str) -> bytes | None:
        """The chunk with this address; None when it is lost or not what was written."""
        place = self.known.get(name)
        if place is None:
            return None
        try:
            handle = self._handle(place.pack)
            handle.seek(place.offset)
            data = handle.read(place.length)
        except FileNotFoundError:
            return None
        return data if address(data) == name else None

    def close(self) -> None:
        """Let go of the packs that were read."""
        while self._handles:
            self._handles.popitem()[1].close()

    @contextmanager
    def writing(self) -> Iterator[PackWriter]:
        """Add chunks; what was not whole when the block raised or the program died is not there afterwards."""
        files.make_private_folder(self.folder)
        for leftover in self.folder.glob("*.part"):
            leftover.unlink()
        writer = PackWriter(self)
        try:
            yield writer
            writer.finish()
        except BaseException:
            writer.abandon()
            raise

    def path(self, number: int) -> Path:
        """The file of one pack."""
        return self.folder / f"{number:06d}.pack"

    def _handle(self, number: int) -> BinaryIO:
        if number not in self._handles:
            if len(self._handles) >= OPEN_AT_ONCE:
                self.close()
            self._handles[number] = self.path(number).open("rb")
        return self._handles[number]

    def _index(self, number: int) -> dict[str, Place]:
        path = self.path(number)
        try:
            raw = files.read_foreign(path.with_suffix(".index"), LARGEST_INDEX) or b""
        except FileNotFoundError:
            raw = b""
        body, check = raw[len(INDEX_MARK) : -32], raw[-32:]
        sound = raw[: len(INDEX_MARK)] == INDEX_MARK and hashlib.blake2b(body, digest_size=32).digest() == check
        if not sound or len(body) % LINE.size:
            return dict(islice(self._reread(number), MOST_CHUNKS))
        # Whoever made the index may have made its check too: a place beyond the pack is none.
        lines, size = LINE.iter_unpack(body), path.stat().st_size
        places = {name.hex(): Place(number, offset, length) for name, offset, length in lines}
        return {name: one for name, one in places.items() if one.length <= LARGEST_CHUNK and one.offset < size}

    def _reread(self, number: int) -> Iterator[tuple[str, Place]]:
        """The index of a pack that lost its own, from the pack."""
        with self.path(number).open("rb") as pack:
            while len(head := pack.read(RECORD.size)) == RECORD.size:
                mark, length, name = RECORD.unpack(head)
                if mark != MARK or length > LARGEST_CHUNK:
                    return
                yield name.hex(), Place(number, pack.tell(), length)
                pack.seek(length, os.SEEK_CUR)


class PackWriter:
    """Writes the chunks that the packs lack; `added` counts the bytes that this took."""

    def __init__(self, packs: Packs) -> None:
        self._packs = packs
        self._number = max(packs.numbers(), default=0)
        self._out: BinaryIO | None = None
        self._lines: list[bytes] = []
        self.added = 0

    def add(self, data: bytes) -> str:
        """Keep a chunk, unless it is kept already, and return its address."""
        name = address(data)
        if name in self._packs.known:
            return name
        if self._out is not None and self._out.tell() + RECORD.size + len(data) > self._packs.limit:
            self.finish()
        out = self._out or self._begin()
        out.write(RECORD.pack(MARK, len(data), bytes.fromhex(name)))
        place = Place(self._number, out.tell(), len(data))
        out.write(data)
        self._packs.known[name] = place
        self._lines.append(LINE.pack(bytes.fromhex(name), place.offset, place.length))
        self.added += RECORD.size + len(data) + LINE.size
        return name

    def finish(self) -> None:
        """Make the pack being written whole: bytes to the disk, then its name, then its index."""
        if self._out is None:
            return
        self._out.flush()
        os.fsync(self._out.fileno())
        self._out.close()
        self._out = None
        pack = self._packs.path(self._number)
        os.replace(pack.with_suffix(".part"), pack)
        body = b"".join(self._lines)
        files.write_private(
            pack.with_suffix(".index"), INDEX_MARK + body + hashlib.blake2b(body, digest_size=32).digest()
        )

    def abandon(self) -> None:
        """Drop the pack being written."""
        if self._out is None:
            return
        out, self._out = self._out, None
        part = self._packs.path(self._number).with_suffix(".part")
        try:
            out.close()
        finally:
            part.unlink(missing_ok=True)

    def _begin(self) -> BinaryIO:
        self._number += 1
        self._lines = []
        part = self._packs.path(self._number).with_suffix(".part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._out = os.fdopen(os.open(part, flags, files.PRIVATE_FILE), "wb", 1 << 20)
        return self._out
