"""Which part of a picture is seen, at what size: the same for one picture alone and for two in lockstep."""

from __future__ import annotations

from dataclasses import dataclass, replace

LARGEST = 8.0
"""Screen pixels to one pixel of the picture."""
Size = tuple[float, float]
Rect = tuple[float, float, float, float]


@dataclass(frozen=True)
class Lens:
    """`zoom` 1.0 shows the whole picture; `x` and `y` are what lies in the middle, in parts of the picture (0 to 1).

    Sizes are (width, height): a picture's in its pixels, a frame's in the same screen pixels as the result.
    """

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def placed(self, picture: Size, frame: Size) -> Rect:
        """Where the whole picture lies in the frame: left, top, width, height. No edge is drawn inside needlessly."""
        scale = fit(picture, frame) * self.zoom
        width, height = picture[0] * scale, picture[1] * scale
        return (_start(width, frame[0], self.x), _start(height, frame[1], self.y), width, height)

    def moved(self, dx: float, dy: float, picture: Size, frame: Size) -> Lens:
        """The picture pushed by so many screen pixels, as far as there is more of it to see."""
        left, top, width, height = self.placed(picture, frame)
        x, y = (frame[0] / 2 - left - dx) / width, (frame[1] / 2 - top - dy) / height
        return replace(self, x=_held(x, width, frame[0]), y=_held(y, height, frame[1]))

    def zoomed(self, factor: float, picture: Size, frame: Size, at: Size | None = None) -> Lens:
        """Larger or smaller by `factor`; what lies under the point `at` of the frame stays there."""
        at = at or (frame[0] / 2, frame[1] / 2)
        left, top, width, height = self.placed(picture, frame)
        most = max(1.0, LARGEST / fit(picture, frame))
        zoom = min(max(self.zoom * factor, 1.0), most)
        under = ((at[0] - left) / width, (at[1] - top) / height)
        grown = zoom / self.zoom
        x = under[0] + (frame[0] / 2 - at[0]) / (width * grown)
        y = under[1] + (frame[1] / 2 - at[1]) / (height * grown)
        return Lens(zoom, _held(x, width * grown, frame[0]), _held(y, height * grown, frame[1]))

    def one_to_one(self, picture: Size, frame: Size) -> Lens:
        """One pixel of the picture on one of the screen."""
        return self.zoomed(1 / (fit(picture, frame) * self.zoom), picture, frame)


def fit(picture: Size, frame: Size) -> float:
    """By what the whole picture is made smaller (never larger) to be seen in the frame."""
    return min(1.0, frame[0] / max(picture[0], 1), frame[1] / max(picture[1], 1)) or 1.0


def _start(length: float, room: float, middle: float) -> float:
    return (room - length) / 2 if length <= room else min(0.0, max(room - length, room / 2 - middle * length))


def _held(middle: float, length: float, room: float) -> float:
    """The middle as far as it can go before an edge comes into the frame."""
    half = room / (2 * length)
    return 0.5 if half >= 0.5 else min(max(middle, half), 1 - half)
