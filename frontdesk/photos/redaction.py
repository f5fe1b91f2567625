"""What is to be covered, blurred and cut off before a photograph leaves, in pixels of the upright picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from frontdesk.foundation.errors import UserError

SMALLEST = 16
"""Pixels of the shorter side that a picture has at least once it is cut."""
MOST_BOXES = 60
PATCHES = 6
"""How many of one colour are left of a blurred part, along its longer side."""


@dataclass(frozen=True)
class Box:
    """A rectangle of whole pixels; `right` and `bottom` are the first ones outside it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Pixels from side to side."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return self.bottom - self.top

    @property
    def edges(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom."""
        return self.left, self.top, self.right, self.bottom

    def within(self, width: int, height: int) -> Box | None:
        """The part of it inside a picture of this size; None where there is none."""
        inside = Box(max(self.left, 0), max(self.top, 0), min(self.right, width), min(self.bottom, height))
        return inside if inside.width > 0 and inside.height > 0 else None

    def scaled(self, factor: float) -> Box:
        """The same place in the picture drawn larger or smaller: every pixel that it touches."""
        return around(self.left * factor, self.top * factor, self.right * factor, self.bottom * factor)


@dataclass(frozen=True)
class Redaction:
    """What is done to one photo. `covered` becomes black, `blurred` a few soft patches, outside `crop` is cut off.

    `shows_nobody`: whoever releases it has looked and says that nobody can be known by it as it is. It is needed where
    nothing is covered or blurred.
    """

    covered: tuple[Box, ...] = ()
    blurred: tuple[Box, ...] = ()
    crop: Box | None = None
    shows_nobody: bool = False


def around(x: float, y: float, other_x: float, other_y: float) -> Box:
    """Every pixel that is touched by the rectangle between two corners, whichever they are."""
    left, right = sorted((x, other_x))
    top, bottom = sorted((y, other_y))
    return Box(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))


def checked(told: Redaction, width: int, height: int) -> Redaction:
    """The redaction as it can be done to an upright picture of this size. Raises UserError where it says too little.

    A box that reaches beyond the edge is clipped to it; one that lies outside altogether was meant for something else.
    """
    if not (told.covered or told.blurred or told.shows_nobody):
        raise UserError(
            "Cover or blur what shows who this is, or say that nobody can be known by this photograph.",
            field="redaction",
        )
    if len(told.covered) + len(told.blurred) > MOST_BOXES:
        raise UserError("A photograph takes at most {most} boxes.", field="redaction", most=MOST_BOXES)
    crop = _inside(told.crop, width, height) if told.crop else None
    if crop and min(crop.width, crop.height) < SMALLEST:
        raise UserError("What is left after cutting is too small. Draw the frame larger.", field="redaction")
    return replace(
        told,
        covered=tuple(_inside(one, width, height) for one in told.covered),
        blurred=tuple(_inside(one, width, height) for one in told.blurred),
        crop=crop,
    )


def _inside(box: Box, width: int, height: int) -> Box:
    inside = box.within(width, height)
    if inside is None:
        raise UserError("A box lies outside the photograph. Draw it again.", field="redaction")
    return inside
