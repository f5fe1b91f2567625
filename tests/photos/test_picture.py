"""What comes out of a picture file is its picture and nothing else, whatever the file was made to be."""

from __future__ import annotations

import struct
import zlib
from datetime import datetime
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageFilter, ImageStat, PngImagePlugin

from frontdesk.foundation.errors import UserError
from frontdesk.photos.picture import accept, encoded, upright

PLANTED = b"PLANTED-28.4595N-77.0266E"
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


@pytest.mark.parametrize("name", FILES)
def test_nothing_of_what_a_camera_wrote_is_kept_but_the_time(name: str) -> None:
    taken = accept(FILES[name])
    for kept in (taken.data, taken.thumbnail):
        for planted in (b"PLANTED", b"Exif", b"http://", b"8BIM", b"PK\x03\x04", "PLANTED".encode("utf-16-le")):
            assert planted not in kept
        assert not Image.open(BytesIO(kept)).getexif()
    assert taken.taken == TAKEN


@pytest.mark.parametrize("name", ["jpeg", "progressive"])
def test_a_jpeg_keeps_every_pixel_and_is_no_larger(name: str) -> None:
    taken = accept(FILES[name])
    assert upright(taken.data, taken.turn).tobytes() == Image.open(BytesIO(FILES[name])).convert("RGB").tobytes()
    assert len(taken.data) <= len(FILES[name])


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_picture_is_shown_as_it_was_taken(turn: int) -> None:
    taken = accept(jpeg(turn))
    shown = upright(taken.data, taken.turn).convert("RGB")
    assert shown.size == (taken.width, taken.height) == ((120, 80) if turn < 5 else (80, 120))
    small = Image.open(BytesIO(taken.thumbnail)).convert("RGB")
    for x, y in ((5, 5), (shown.width - 6, 5), (5, shown.height - 6), (shown.width - 6, shown.height - 6)):
        assert all(abs(a - b) < 60 for a, b in zip(shown.getpixel((x, y)), small.getpixel((x, y)), strict=True))
    if turn == 6:
        assert shown.getpixel((40, 10))[0] > 200
        assert shown.getpixel((40, 10))[1] < 60


def test_a_phones_heic_is_stored_upright() -> None:
    taken = accept(PHONE)
    assert (taken.media_type, taken.width, taken.height, taken.turn) == ("image/jpeg", 64, 96, 1)


def test_other_colours_become_ordinary_ones() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert accept(jpeg(icc_profile=lab)).data == accept(jpeg()).data
    odd = lab.replace("sRGB".encode("utf-16-be"), "oddC".encode("utf-16-be")).replace(b"sRGB", b"oddC")
    out = BytesIO()
    drawn().save(out, "JPEG", icc_profile=odd, exif=exif(6))
    taken = accept(out.getvalue())
    assert (taken.turn, taken.width, taken.height) == (1, 80, 120)
    assert b"ICC_PROFILE" not in taken.data


@pytest.mark.parametrize(("quality", "subsampling"), [(60, 2), (85, 1), (95, 0)])
def test_a_jpeg_in_other_colours_is_kept_as_finely_as_it_came(quality: int, subsampling: int) -> None:
    grain = Image.frombytes("RGB", (320, 240), Random(1).randbytes(320 * 240 * 3)).filter(ImageFilter.GaussianBlur(2))
    wide = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    wide = wide.replace("sRGB".encode("utf-16-be"), "oddC".encode("utf-16-be")).replace(b"sRGB", b"oddC")
    out = BytesIO()
    grain.save(out, "JPEG", quality=quality, subsampling=subsampling, icc_profile=wide)
    taken = accept(out.getvalue())
    assert len(taken.data) <= len(out.getvalue()) * 1.01
    ours, theirs = (Image.open(BytesIO(data)).convert("RGB") for data in (taken.data, out.getvalue()))
    assert max(ImageStat.Stat(ImageChops.difference(ours, theirs)).mean) < 2


def test_a_large_jpeg_has_a_sharp_small_picture() -> None:
    image = drawn(3200, 2400)
    out = BytesIO()
    image.save(out, "JPEG", quality=90)
    taken = accept(out.getvalue())
    small = Image.open(BytesIO(taken.thumbnail))
    assert (small.size, taken.width, taken.height) == ((320, 240), 3200, 2400)
    assert max(ImageStat.Stat(ImageChops.difference(small, image.resize((320, 240)))).mean) < 3


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_moving_picture_is_refused(kind: str) -> None:
    out = BytesIO()
    drawn().save(out, kind, save_all=True, append_images=[Image.new("RGB", (120, 80))], duration=100)
    with pytest.raises(UserError, match="moving"):
        accept(out.getvalue())


def test_several_pages_are_refused() -> None:
    out = BytesIO()
    drawn().save(out, "TIFF", save_all=True, append_images=[drawn()])
    with pytest.raises(UserError, match="pages"):
        accept(out.getvalue())


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(10_000_000))) + chunk(b"IEND", b"")
    with pytest.raises(UserError, match="million pixels"):
        accept(bomb)


@pytest.mark.parametrize(
    "data", [b"", b"<svg onload='x()'/>", b"GIF89a" + bytes(40), b"%PDF-1.7", b"MZ" + bytes(99), b"\xff\xd8\xff"]
)
def test_what_is_no_photograph_is_refused(data: bytes) -> None:
    with pytest.raises(UserError):
        accept(data)


@pytest.mark.parametrize("name", FILES)
def test_half_a_picture_is_refused(name: str) -> None:
    whole = FILES[name]
    for part in (0.3, 0.6, 0.9):
        with pytest.raises(UserError):
            accept(whole[: int(min(len(accept(whole).data), len(whole)) * part)])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(FILES)), at=st.floats(0, 0.999), byte=st.integers(0, 255), cut=st.booleans())
@example(name="jpeg", at=0.001, byte=0xFF, cut=False)
def test_a_hostile_file_is_stored_whole_or_refused_with_a_sentence(name: str, at: float, byte: int, cut: bool) -> None:
    data = bytearray(FILES[name])
    place = int(at * len(data))
    data[place] = byte
    try:
        taken = accept(bytes(data[: place + 1] if cut else data))
    except UserError as error:
        assert str(error).endswith(".")
    else:
        upright(taken.data, taken.turn).load()


def test_a_picture_made_anew_says_nothing_else() -> None:
    assert encoded(Image.open(BytesIO(jpeg()))).count(b"PLANTED") == 0


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_grey_in_sixteen_bits_keeps_its_shades(kind: str) -> None:
    shades = Image.new("I;16", (200, 100))
    shades.putdata([(at % 200) * 300 for at in range(200 * 100)])
    out = BytesIO()
    shades.save(out, kind)
    taken = accept(out.getvalue())
    smaller = encoded(upright(taken.data, taken.turn, 100))
    for file, scale in ((taken.thumbnail, 1), (encoded(upright(taken.data, taken.turn)), 1), (smaller, 2)):
        with Image.open(BytesIO(file)) as shown:
            row = [shown.convert("L").getpixel((at // scale, 50 // scale)) for at in (10, 100, 190)]
        assert row == pytest.approx([11, 117, 222], abs=6)
