"""Paints photographs of people who do not exist, the same for the same seed: for samples, benchmarks and trying out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]

SIZE = (1200, 900)
QUALITY = 92
GRAIN = 512
"""Pixels of a side of the piece of noise that every picture is covered with, as a sensor would."""
SKINS: tuple[Colour, ...] = ((236, 188, 150), (208, 154, 112), (172, 118, 80), (130, 84, 54), (96, 60, 40))
HAIR: tuple[Colour, ...] = ((28, 22, 20), (52, 36, 26), (90, 60, 40), (150, 150, 150))
WALLS: tuple[Colour, ...] = ((196, 204, 208), (180, 196, 190), (206, 200, 190))
TURNED = {"left": -1.0, "left_oblique": -0.5, "right_oblique": 0.5, "right": 1.0}
"""How far a face is turned away, by the view."""
MARKS = 34
"""How many marks a skin has before it is treated."""


def photograph(
    seed: int, view: str = "front", healed: float = 0.0, size: tuple[int, int] = SIZE, taken: datetime | None = None
) -> bytes:
    """A portrait as a JPEG file of `size` pixels; the marks on the skin are fewer the more it has `healed` (0 to 1).

    Its EXIF says when it was `taken`, where that is said, and nothing else.
    """
    drawn = Random(seed)  # noqa: S311 - repeatable on purpose
    width, height = size
    skin, hair, wall = drawn.choice(SKINS), drawn.choice(HAIR), drawn.choice(WALLS)
    image = Image.new("RGB", size, wall)
    light = Image.linear_gradient("L").rotate(90).resize(size)
    image = Image.composite(image, Image.new("RGB", size, _darker(wall, 0.8)), light)
    face = _Face(ImageDraw.Draw(image), width, height, TURNED.get(view, 0.0))
    face.head(skin, hair)
    face.features(skin, hair)
    face.marks(skin, list(_places(drawn, round(MARKS * (1 - healed)))))
    image = image.filter(ImageFilter.GaussianBlur(height / 500))
    exif = Image.Exif()
    if taken is not None:
        exif.get_ifd(0x8769)[0x9003] = taken.strftime("%Y:%m:%d %H:%M:%S")
    out = BytesIO()
    _grained(image, drawn).save(out, "JPEG", quality=QUALITY, exif=exif)
    return out.getvalue()


def _grained(image: Image.Image, drawn: Random) -> Image.Image:
    """The picture with the noise of a sensor, without which it would compress like no photograph."""
    noise = Image.frombytes("RGB", (GRAIN, GRAIN), drawn.randbytes(GRAIN * GRAIN * 3))
    grain = noise.filter(ImageFilter.GaussianBlur(0.6)).point([102 + value // 5 for value in range(256)] * 3)
    tiles = Image.new("RGB", image.size)
    for left in range(0, image.width, GRAIN):
        for top in range(0, image.height, GRAIN):
            tiles.paste(grain.rotate(drawn.choice((0, 90, 180, 270))), (left, top))
    return ImageChops.add(image, tiles, offset=-128)


def _places(drawn: Random, many: int) -> Iterator[tuple[float, float, float]]:
    """Where marks are on a face, from its middle in halves of it, and how large; the first ones stay the longest."""
    for _ in range(many):
        yield drawn.uniform(-0.7, 0.7), drawn.uniform(-0.55, 0.75), drawn.uniform(0.4, 1.0)


class _Face:
    """One face on a picture; lengths are parts of the head's half width and half height."""

    def __init__(self, pen: ImageDraw.ImageDraw, width: int, height: int, turned: float) -> None:
        self._pen, self._x, self._y = pen, width / 2, height * 0.46
        self._wide, self._high, self._turned = height * 0.24, height * 0.32, turned

    def head(self, skin: Colour, hair: Colour) -> None:
        """Shoulders, neck, hair and the face itself."""
        self._oval((0, 2.3), 2.0, 1.1, _darker(hair, 1.6))
        self._oval((0, 1.1), 0.42, 0.5, _darker(skin, 0.86))
        self._oval((-0.12 * self._turned, -0.18), 1.12, 1.06, hair)
        self._oval((0, 0), 1.0, 1.0, skin)

    def features(self, skin: Colour, hair: Colour) -> None:
        """Eyes and brows, nose, mouth and ears, moved to where the face looks."""
        for side in (-1, 1):
            away = 1 - 0.45 * max(0.0, side * self._turned)
            x = 0.42 * side * away + 0.4 * self._turned
            self._oval((x, -0.36), 0.2 * away, 0.035, hair)
            self._oval((x, -0.18), 0.15 * away, 0.07, (244, 240, 236))
            self._oval((x + 0.04 * self._turned, -0.18), 0.06, 0.06, (58, 40, 30))
            if side * self._turned <= 0:
                self._oval((side * (1.0 - 0.5 * abs(self._turned)), -0.05), 0.09, 0.16, _darker(skin, 0.92))
        self._oval((0.5 * self._turned, 0.16), 0.12, 0.17, _darker(skin, 0.93))
        self._oval((0.42 * self._turned, 0.52), 0.3 * (1 - 0.3 * abs(self._turned)), 0.07, (168, 84, 82))

    def marks(self, skin: Colour, places: list[tuple[float, float, float]]) -> None:
        """Reddened spots on the skin."""
        red = (min(255, skin[0] + 18), round(skin[1] * 0.72), round(skin[2] * 0.72))
        for x, y, size in places:
            self._oval((x * 0.9 + 0.1 * self._turned, y * 0.8), 0.03 * size, 0.022 * size, red)

    def _oval(self, middle: tuple[float, float], wide: float, high: float, colour: Colour) -> None:
        x, y = self._x + middle[0] * self._wide, self._y + middle[1] * self._high
        across, along = wide * self._wide, high * self._high
        self._pen.ellipse((x - across, y - along, x + across, y + along), fill=colour)


def _darker(colour: Colour, part: float) -> Colour:
    red, green, blue = (min(255, round(value * part)) for value in colour)
    return red, green, blue
