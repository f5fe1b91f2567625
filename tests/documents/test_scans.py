"""Scans that were made to do harm are refused with a sentence, in bounded memory, and nothing of them is run."""

from __future__ import annotations

import io
import subprocess
import sys
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from frontdesk.documents import scans
from frontdesk.foundation.errors import UserError


def holding(data: bytes, *filters: Name, side: int = 100) -> bytes:
    """A PDF of one page with a grey picture that is packed like this."""
    out = io.BytesIO()
    with pikepdf.new() as made:
        picture = Stream(
            made, data, Type=Name.XObject, Subtype=Name.Image, Width=side, Height=side, ColorSpace=Name.DeviceGray,
            BitsPerComponent=8, Filter=Array(filters),
        )  # fmt: skip
        made.add_blank_page().obj.Resources = Dictionary(XObject=Dictionary(Page=made.make_indirect(picture)))
        made.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def jpeg(side: int = 100) -> bytes:
    out = io.BytesIO()
    Image.new("L", (side, side), 200).save(out, "JPEG", quality=20)
    return out.getvalue()


def said_wrong() -> bytes:
    """A photo that lies on its side, and says of itself something that can't be written again."""
    said, out = Image.Exif(), io.BytesIO()
    said[0x0112], said[0x0103] = 6, 1  # how it lies; a number, by its kind
    Image.new("RGB", (100, 100)).save(out, "JPEG", exif=said)
    as_number, as_text = b"\x01\x03\x00\x03", b"\x01\x03\x00\x02"
    return out.getvalue().replace(as_number, as_text)


BOMB = zlib.compress(bytes(400_000_000), 1)


@pytest.mark.parametrize(
    "pdf",
    [
        holding(jpeg(), Name.DCTDecode),
        holding(zlib.compress(jpeg()), Name.FlateDecode, Name.DCTDecode),
        holding(zlib.compress(bytes(10_000)), Name.FlateDecode),
    ],
    ids=["jpeg", "packed jpeg", "packed"],
)
def test_pictures_are_read_however_they_are_packed(pdf: bytes) -> None:
    (page,) = scans.pages(pdf)
    assert Image.open(io.BytesIO(page)).size == (100, 100)


@pytest.mark.parametrize(
    ("pdf", "said"),
    [
        (holding(jpeg(7_000), Name.DCTDecode), "too large"),
        (holding(b"not a picture", Name.DCTDecode), "no scan"),
        (holding(zlib.compress(b"short"), Name.FlateDecode), "no scan"),
        (holding(zlib.compress(bytes(10_000)), Name.FlateDecode, side=-100), "no scan"),
        (holding(bytes(50), Name.JBIG2Decode), "no scan"),
        (holding(b"\x80\x0b\x60\x50", Name.LZWDecode), "no scan"),
        (holding(zlib.compress(BOMB), Name.FlateDecode, Name.FlateDecode), "no scan"),
    ],
    ids=["more pixels than told", "garbage", "short", "negative", "for another program", "without bound", "in a bomb"],
)
def test_a_picture_made_to_do_harm_is_refused(pdf: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        scans.pages(pdf)


@pytest.mark.parametrize("scan", [said_wrong(), holding(said_wrong(), Name.DCTDecode)], ids=["photo", "in a pdf"])
def test_a_scan_that_says_nonsense_of_itself_is_refused(scan: bytes) -> None:
    with pytest.raises(UserError, match="no scan that can be read"):
        scans.pages(scan)


def test_a_bomb_is_not_unpacked() -> None:
    """In a process of its own, that cannot take the memory."""
    if sys.platform == "win32":
        pytest.skip("memory is capped by a means of Unix")
    code = (
        "import resource, sys\n"
        "from frontdesk.documents import scans\n"
        "from frontdesk.foundation.errors import UserError\n"
        "resource.setrlimit(resource.RLIMIT_AS, (900 << 20, 900 << 20))\n"
        "try: scans.pages(sys.stdin.buffer.read())\n"
        "except UserError as error: print(error.text)"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], input=holding(BOMB, Name.FlateDecode), capture_output=True, check=True
    )
    assert b"no scan" in made.stdout
