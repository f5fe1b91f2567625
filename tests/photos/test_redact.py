"""Redaction: whatever the picture's turn, exactly the pixels of the boxes change, and nothing of them is left."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from frontdesk.foundation.errors import UserError
from frontdesk.photos import redact
from frontdesk.photos.redaction import SMALLEST, Box, Redaction, around, checked

STORED_AS = {
    1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}  # fmt: skip
"""How a camera that writes this orientation stores an upright scene: the inverse of how it is shown."""
BLACK = (0, 0, 0)


def noise(width: int, height: int, seed: int = 7) -> Image.Image:
    """An upright scene without a black pixel in which every pixel tells its place."""
    return Image.frombytes(
        "RGB", (width, height), bytes(random.Random(seed).choices(range(40, 256), k=3 * width * height))
    )


def stored(scene: Image.Image, turn: int) -> bytes:
    """The scene as a lossless file that is shown turned by `turn`."""
    out, way = io.BytesIO(), STORED_AS[turn]
    (scene.transpose(way) if way is not None else scene).save(out, "PNG")
    return out.getvalue()


def changed(before: Image.Image, after: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.difference(before, after).getbbox()


boxes = st.tuples(*(st.integers(-20, 80) for _ in range(4))).map(lambda corners: around(*corners))


@settings(max_examples=60, deadline=None)
@given(turn=st.integers(1, 8), width=st.integers(16, 60), height=st.integers(16, 60), box=boxes)
def test_a_cover_blackens_exactly_its_pixels_whatever_the_turn(turn: int, width: int, height: int, box: Box) -> None:
    from frontdesk.photos import picture

    scene = noise(width, height)
    inside = box.within(width, height)
    told = Redaction(covered=(box,))
    if inside is None:
        with pytest.raises(UserError, match="outside"):
            checked(told, width, height)
        return
    upright = picture.upright(stored(scene, turn), turn).convert("RGB")
    assert changed(upright, scene) is None
    after = redact.burn(upright, checked(told, width, height))
    black = [(x, y) for y in range(height) for x in range(width) if after.getpixel((x, y)) == BLACK]
    expected = [(x, y) for y in range(inside.top, inside.bottom) for x in range(inside.left, inside.right)]
    assert black == expected
    after.paste(scene.crop(inside.edges), inside.edges[:2])
    assert changed(after, scene) is None


@settings(max_examples=40, deadline=None)
@given(turn=st.integers(1, 8), box=boxes, crop=boxes)
def test_blur_and_crop_leave_everything_else_as_it_is(turn: int, box: Box, crop: Box) -> None:
    from frontdesk.photos import picture

    scene = noise(70, 50)
    inside, frame = box.within(70, 50), crop.within(70, 50)
    if inside is None or frame is None or min(frame.width, frame.height) < SMALLEST:
        return
    upright = picture.upright(stored(scene, turn), turn).convert("RGB")
    after = redact.burn(upright, checked(Redaction(blurred=(box,), crop=crop), 70, 50))
    assert after.size == (frame.width, frame.height)
    expected = scene.copy()
    expected.paste(redact.burn(scene.copy(), Redaction(blurred=(inside,))).crop(inside.edges), inside.edges[:2])
    assert changed(after, expected.crop(frame.edges)) is None


def test_a_blur_depends_on_nothing_but_a_few_mean_colours() -> None:
    scene = noise(144, 144)
    shuffled = scene.copy()
    # Whatever stands where inside a patch: the same comes out, so nothing of it can be computed back.
    for left in range(0, 144, 24):
        for top in range(0, 144, 24):
            patch = scene.crop((left, top, left + 24, top + 24))
            shuffled.paste(patch.transpose(Image.Transpose.ROTATE_180), (left, top))
    whole = Redaction(blurred=(Box(0, 0, 144, 144),))
    first, second = redact.burn(scene.copy(), whole), redact.burn(shuffled.copy(), whole)
    assert changed(first, second) is None
    assert changed(first, scene) == (0, 0, 144, 144)
    small = Redaction(blurred=(Box(10, 10, 30, 30),))
    assert len(redact.burn(scene.copy(), small).crop((10, 10, 30, 30)).getcolors() or []) == 1


def test_a_box_drawn_on_a_smaller_picture_covers_every_pixel_it_touches() -> None:
    assert around(10.2, 7.9, 3.5, 2.1) == Box(3, 2, 11, 8)
    assert Box(1, 1, 2, 2).scaled(1.5) == Box(1, 1, 3, 3)


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (Redaction(), "nobody can be known"),
        (Redaction(crop=Box(0, 0, 50, 50)), "nobody can be known"),
        (Redaction(covered=(Box(200, 0, 210, 10),)), "outside"),
        (Redaction(covered=(Box(0, 0, 9, 9),), crop=Box(0, 0, 90, 8)), "too small"),
        (Redaction(covered=(Box(0, 0, 9, 9),) * 61), "at most 60"),
    ],
)
def test_a_redaction_that_says_too_little_is_refused(told: Redaction, says: str) -> None:
    with pytest.raises(UserError, match=says):
        checked(told, 100, 80)


def test_the_copy_is_a_new_file_without_anything_but_the_picture() -> None:
    scene = Image.new("RGB", (400, 300), (180, 120, 90))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "PLANTEDMAKER", 6
    out = io.BytesIO()
    scene.save(out, "JPEG", exif=exif, comment=b"PLANTEDCOMMENT")
    told = Redaction(covered=(Box(0, 0, 100, 400),))
    copy = redact.copied(out.getvalue(), 6, told, longest=200)
    assert b"PLANTED" not in copy
    assert b"Exif" not in copy
    with Image.open(io.BytesIO(copy)) as opened:
        assert opened.size == (150, 200)
        assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert max(opened.convert("RGB").getpixel((20, 100))) < 12
        assert min(opened.convert("RGB").getpixel((100, 100))) > 60


@pytest.mark.parametrize("text", ["Lakeside Clinic", "झील क्लिनिक", "جھیل کلینک", "x" * 200])
def test_a_mark_is_seen_and_stays_inside(text: str) -> None:
    plain = Image.new("RGB", (640, 480), (200, 200, 200))
    seen = changed(plain, redact.marked(plain.copy(), text))
    assert seen is not None
    left, top, right, bottom = seen
    assert left >= 0
    assert top > 360
    assert right <= 640
    assert bottom <= 480


def test_the_preview_shows_what_the_copy_will_be() -> None:
    told = Redaction(covered=(Box(100, 50, 300, 200),), crop=Box(50, 0, 400, 300))
    data = stored(Image.new("RGB", (800, 600), (200, 150, 100)), 1)
    with Image.open(io.BytesIO(redact.preview(data, 1, told, 400))) as small:
        assert small.size == (175, 150)
        assert max(small.convert("RGB").getpixel((60, 60))) < 12
