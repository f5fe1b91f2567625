"""Picture files of every kind, with something planted wherever a file may say more than its picture."""

from __future__ import annotations

import struct
from datetime import datetime
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, PngImagePlugin

from tests.photos.shots import PLANTED

TAKEN = datetime(2026, 3, 4, 5, 6, 7)
PHONE = Path(__file__).with_name("phone.heic").read_bytes()


def drawn(width: int = 120, height: int = 80) -> Image.Image:
    """A picture whose left half is red and whose upper right corner is blue, so that a turn shows."""
    image = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width // 2, height), fill="red")
    pen.rectangle((width * 3 // 4, 0, width, height // 4), fill="blue")
    return image


def exif(turn: int = 1) -> bytes:
    tags = Image.Exif()
    tags[0x0112], tags[0x010F] = turn, PLANTED.decode()
    camera = tags.get_ifd(0x8769)
    camera[0x9003], camera[0x927C] = TAKEN.strftime("%Y:%m:%d %H:%M:%S"), PLANTED * 40
    tags.get_ifd(0x8825)[0x1D] = PLANTED.decode()
    return tags.tobytes()


def segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def jpeg(turn: int = 1, **options: object) -> bytes:
    """A JPEG with something planted in every place where a file may say more than its picture."""
    out = BytesIO()
    drawn().save(out, "JPEG", quality=90, exif=exif(turn), comment=PLANTED, **options)
    plain = out.getvalue()
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00<x>" + PLANTED + b"</x>")
    iptc = segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04" + PLANTED)
    maker = segment(0xEB, PLANTED * 3)
    return plain[:2] + xmp + iptc + maker + plain[2:] + b"PK\x03\x04" + PLANTED


def png(**options: object) -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Location", PLANTED.decode())
    said.add_itxt("XML:com.adobe.xmp", PLANTED.decode(), zip=False)
    out = BytesIO()
    drawn().save(out, "PNG", pnginfo=said, exif=exif(6), **options)
    return out.getvalue() + PLANTED


def webp(**options: object) -> bytes:
    out = BytesIO()
    drawn().save(out, "WEBP", exif=exif(6), xmp=PLANTED, **options)
    return out.getvalue() + PLANTED


def tiff(turn: int = 1) -> bytes:
    out, tags = BytesIO(), Image.Exif()
    tags[0x0112], tags[0x010F], tags[0x0132] = turn, PLANTED.decode(), "2026:03:04 05:06:07"
    drawn().save(out, "TIFF", exif=tags)
    return out.getvalue()


FILES = {
    "jpeg": jpeg(), "progressive": jpeg(progressive=True), "png": png(), "webp": webp(quality=90),
    "webp-exact": webp(lossless=True), "tiff": tiff(), "heic": PHONE,
}  # fmt: skip
