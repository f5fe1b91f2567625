"""Burns covers and blurs into a photograph's pixels, so that the copy that leaves holds nothing of what is under them.

A blur alone can be computed back. So a blurred part is first reduced to at most 36 patches of its mean colours, four
bits each (some 50 bytes for a whole face), and only these are drawn soft: there is nothing left to be brought out.
Writing can be guessed even from that; it is covered, not blurred.
"""

from __future__ import annotations

import math
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from frontdesk.documents import fonts
from frontdesk.photos import picture
from frontdesk.photos.redaction import PATCHES, Box, Redaction, checked

if TYPE_CHECKING:
    from PIL import Image, ImageFont

SMALLEST_PATCH = 24
"""Pixels: a small box is not spared by having small patches."""
LEVELS = 0xF0
MARK_SIZE, SMALLEST_MARK = 0.03, 14
"""The height of a mark's letters against the longer side, and at least so many pixels."""
MARK_WIDTH = 0.9


def copied(data: bytes, turn: int, redaction: Redaction, *, longest: int | None = None, mark: str = "") -> bytes:
    """A new JPEG of a stored picture that is shown turned by `turn`: redacted, its longer side at most `longest`.

    Every pixel is encoded anew and nothing else is in the file. `mark` stands visibly at its foot. Raises UserError as
    `redaction.checked` does.
    """
    from PIL import Image

    image = picture.in_rgb(picture.upright(data, turn))
    image = burn(image, checked(redaction, *image.size))
    if longest and max(image.size) > longest:
        image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return picture.encoded(marked(image, mark) if mark else image)


def preview(data: bytes, turn: int, redaction: Redaction, longest: int, *, mark: str = "") -> bytes:
    """How the copy will look, `longest` pixels long: made from a picture that was decoded small, so much faster."""
    from PIL import Image

    with Image.open(BytesIO(data)) as whole:
        width = whole.width if turn < 5 else whole.height
        height = whole.height if turn < 5 else whole.width
    told = checked(redaction, width, height)
    image = picture.in_rgb(picture.upright(data, turn, longest))
    factor = image.width / width
    small = Redaction(
        tuple(one.scaled(factor) for one in told.covered),
        tuple(one.scaled(factor) for one in told.blurred),
        told.crop.scaled(factor) if told.crop else None,
    )
    image = burn(image, small)
    return picture.encoded(marked(image, mark) if mark else image)


def burn(image: Image.Image, redaction: Redaction) -> Image.Image:
    """Burn covers and blurs into an upright RGB picture, in place, and return it cropped: it may be large.

    Only what lies in a box changes.
    """
    for box in redaction.blurred:
        if inside := box.within(*image.size):
            image.paste(_blurred(image.crop(inside.edges)), inside.edges[:2])
    # Covers last: nothing of what is under one may reach its neighbours, nor be lightened by a blur over it.
    for box in redaction.covered:
        if inside := box.within(*image.size):
            image.paste((0, 0, 0), inside.edges)
    crop = redaction.crop.within(*image.size) if redaction.crop else None
    return image.crop(crop.edges) if crop else image


def marked(image: Image.Image, text: str) -> Image.Image:
    """The picture with `text` on a dark band in its lower corner, where nobody overlooks it."""
    from PIL import Image, ImageDraw

    size = max(SMALLEST_MARK, round(MARK_SIZE * max(image.size)))
    width, height = _extent(text, size)
    if width > MARK_WIDTH * image.width:
        size = max(1, int(size * MARK_WIDTH * image.width / width))
        width, height = _extent(text, size)
    pad = size // 2
    right, bottom = image.width - pad, image.height - pad
    band = Box(max(0, right - width - 2 * pad), max(0, bottom - height - pad), right, bottom)
    shade = Image.blend(image.crop(band.edges), Image.new("RGB", (band.width, band.height)), 0.6)
    image.paste(shade, band.edges[:2])
    middle = ((band.left + band.right) / 2, (band.top + band.bottom) / 2)
    ImageDraw.Draw(image).text(middle, text, (255, 255, 255), _font(_package(text), size), anchor="mm")
    return image


def _blurred(region: Image.Image) -> Image.Image:
    from PIL import Image

    patch = max(SMALLEST_PATCH, math.ceil(max(region.size) / PATCHES))
    patches = (math.ceil(region.width / patch), math.ceil(region.height / patch))
    means = region.resize(patches, Image.Resampling.BOX)
    coarse = means.point(lambda value: (value & LEVELS) + 8)
    return coarse.resize(region.size, Image.Resampling.BILINEAR)


def _extent(text: str, size: int) -> tuple[int, int]:
    left, top, right, bottom = _font(_package(text), size).getbbox(text)
    return math.ceil(right - left), math.ceil(bottom - top)


def _package(text: str) -> str:
    return "mukta" if all(ord(one) in fonts.latin(True).covers or one.isspace() for one in text) else "amiri"


@cache
def _font(package: str, size: int) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    name = "Mukta-SemiBold" if package == "mukta" else "Amiri-Bold"
    return ImageFont.truetype(BytesIO(fonts.program(f"fontpkg_{package}", name)), size)
