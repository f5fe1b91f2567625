"""What comes out of a picture file is its picture and nothing else, whatever the file was made to be."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageFilter, ImageStat

from frontdesk.foundation.errors import UserError
from frontdesk.photos.picture import accept, encoded, upright
from tests.photos.planted import FILES, PHONE, TAKEN, drawn, exif, jpeg


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
