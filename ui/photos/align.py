"""Two points clicked in each of two pictures lay the later picture over the earlier one: turned, scaled and moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QTransform

Point = tuple[float, float]
# Made here, on the window's thread, and not at their first use on a worker (ui/loading.py).
_RGB32, _SMOOTH = QImage.Format.Format_RGB32, QPainter.RenderHint.SmoothPixmapTransform
_LEAST = 0.02
"""Of the picture's diagonal: two clicks nearer than this say nothing about turning."""


@dataclass(frozen=True)
class Pins:
    """What was clicked so far, in parts of each picture (0 to 1): up to two points in each."""

    first: tuple[Point, ...] = ()
    then: tuple[Point, ...] = ()

    def of(self, which: int) -> tuple[Point, ...]:
        """The points of the earlier picture (0) or the later one (1)."""
        return self.then if which else self.first

    def set(self, which: int, at: Point) -> Pins:
        """With one more; a third starts that picture's points anew. Outside the picture nothing is set."""
        if not (0 <= at[0] <= 1 and 0 <= at[1] <= 1):
            return self
        before = self.of(which)
        after = (*before, at) if len(before) < 2 else (at,)
        return replace(self, then=after) if which else replace(self, first=after)

    def complete(self) -> bool:
        """Whether both have two."""
        return len(self.first) == len(self.then) == 2


def similarity(pins: Pins, first: QSize, then: QSize) -> QTransform | None:
    """The way from the later picture's pixels to the earlier one's; None where two clicks lie on one spot."""
    one, two = (_complex(point, first) for point in pins.first)
    three, four = (_complex(point, then) for point in pins.then)
    if abs(two - one) < _LEAST * abs(complex(first.width(), first.height())) or abs(four - three) < _LEAST * abs(
        complex(then.width(), then.height())
    ):
        return None
    turn = (two - one) / (four - three)
    move = one - turn * three
    return QTransform(turn.real, turn.imag, -turn.imag, turn.real, move.real, move.imag)


def laid_over(then: QImage, way: QTransform, size: QSize) -> QImage:
    """The later picture as it lies over the earlier one of `size`; black where it does not reach. For a worker."""
    out = QImage(size, _RGB32)
    out.fill(0)
    with QPainter(out) as painter:
        painter.setRenderHint(_SMOOTH)
        painter.setTransform(way)
        painter.drawImage(0, 0, then)
    return out


def _complex(point: Point, size: QSize) -> complex:
    return complex(point[0] * size.width(), point[1] * size.height())
