"""Takes a picture file apart and keeps what draws the picture: every other segment, chunk and byte is dropped.

What a file hides behind its end, between its parts or in its metadata is never copied, so that a picture that is also
something else stops being it. The compressed picture itself stays byte for byte.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Literal, NamedTuple

from frontdesk.foundation.errors import UserError

Kind = Literal["jpeg", "png", "webp", "tiff", "heic"]

_PNG = b"\x89PNG\r\n\x1a\n"
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx"})
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"ALPH"})
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC8})
"""Frame headers, Huffman and arithmetic tables (ISO/IEC 10918-1, table B.1)."""
_DRAWING = _FRAMES | {0xDB, 0xDD, 0xDA}
_SCAN_END = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_LARGEST_PROFILE = 4 * 1024 * 1024
_ADOBE, _EXIF, _ICC = b"Adobe", b"Exif\x00\x00", b"ICC_PROFILE\x00"
_ADOBE_SEGMENT = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00"
"""All but its last byte, which says how the colours are to be read."""


class Parts(NamedTuple):
    """A picture without anything else, and what its file said beside it (empty where it said nothing)."""

    picture: bytes
    exif: bytes
    profile: bytes


def kind_of(data: bytes) -> Kind | None:
    """What the first bytes say the file is; its name is never asked."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(_PNG):
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[:4] in (b"II*\x00", b"MM\x00*"):
        return "tiff"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return "heic"
    return None


def jpeg(data: bytes) -> Parts:
    """The picture of a JPEG file (ISO/IEC 10918-1, annex B). Raises `UserError` where its end or a part is missing."""
    kept, exif, profile = [b"\xff\xd8"], b"", b""
    for marker, body, whole in _segments(data):
        if marker in _DRAWING:
            kept.append(whole)
        elif marker == 0xEE and body.startswith(_ADOBE) and len(body) >= 12:
            kept.append(_ADOBE_SEGMENT + body[11:12])
        elif marker == 0xE1 and body.startswith(_EXIF):
            exif = exif or body
        elif marker == 0xE2 and body.startswith(_ICC):
            profile += body[len(_ICC) + 2 :]
    return Parts(b"".join((*kept, b"\xff\xd9")), exif, profile)


def _segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each segment before the end of the image: its marker, body and all its bytes (of a scan, the picture too)."""
    at = 2
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        marker = data[at + 1] if data[at : at + 1] == b"\xff" and at + 1 < len(data) else 0
        if marker == 0xD9:
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker <= 0x01 or 0xD0 <= marker <= 0xD8 or end < at + 4 or end > len(data):
            raise _broken()
        body = data[at + 4 : end]
        if marker == 0xDA:
            found = _SCAN_END.search(data, end)
            if found is None:
                raise _broken()
            end = found.end() - 2
        yield marker, body, data[at:end]
        at = end


def png(data: bytes) -> Parts:
    """The picture of a PNG file. Raises `UserError` for a moving one and where its end or a part is missing."""
    kept, exif, profile = [_PNG], b"", b""
    at = len(_PNG)
    while True:
        if at + 12 > len(data):
            raise _broken()
        size = int.from_bytes(data[at : at + 4], "big")
        name, end = data[at + 4 : at + 8], at + 12 + size
        if end > len(data):
            raise _broken()
        if name == b"acTL":
            raise _moving()
        if name in _PNG_KEPT:
            kept.append(data[at:end])
        elif name == b"eXIf":
            exif = _EXIF + data[at + 8 : end - 4]
        elif name == b"iCCP":
            profile = _unpacked(data[at + 8 : end - 4])
        if name == b"IEND":
            return Parts(b"".join(kept), exif, profile)
        at = end


def _unpacked(body: bytes) -> bytes:
    """The colour profile in an iCCP chunk: a name, a zero byte, the method, then the packed profile."""
    packed = body.partition(b"\x00")[2][1:]
    try:
        return zlib.decompressobj().decompress(packed, _LARGEST_PROFILE)
    except zlib.error:
        return b""


def webp(data: bytes) -> Parts:
    """The picture of a WebP file. Raises `UserError` for a moving one and where a part is missing."""
    kept, exif, profile, at = [], b"", b"", 12
    end_of_file = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= end_of_file:
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size
        if end > end_of_file:
            raise _broken()
        body = data[at + 8 : end]
        if name in (b"ANIM", b"ANMF"):
            raise _moving()
        if name == b"VP8X" and len(body) == 10:
            # Of its flags only "has transparency" stays: no profile, no EXIF, no XMP follows any more.
            kept.append(name + struct.pack("<I", 10) + bytes([body[0] & 0x10]) + bytes(3) + body[4:])
        elif name in _WEBP_KEPT:
            kept.append(data[at:end] + b"\x00" * (size % 2))
        elif name == b"EXIF":
            exif = body if body.startswith(_EXIF) else _EXIF + body
        elif name == b"ICCP":
            profile = body
        at = end + size % 2
    picture = b"WEBP" + b"".join(kept)
    if not any(name in picture for name in (b"VP8 ", b"VP8L")):
        raise _broken()
    return Parts(b"RIFF" + struct.pack("<I", len(picture)) + picture, exif, profile)


def _broken() -> UserError:
    return UserError(
        "This picture is damaged or was not copied completely. Nothing of it was stored. Copy it from the camera again."
    )


def _moving() -> UserError:
    return UserError("This is a moving picture. Only photographs can be stored. Nothing of it was stored.")
