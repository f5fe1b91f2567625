"""A drawn signature: whether it is one, and the compact form in which its strokes are kept.

Raw strokes tell how a hand moves: they are biometric, stay encrypted in the record and never reach a document.
Strokes are `documents.blocks.Stroke`s: points of (milliseconds, x, y, pressure 0-1) in the units of the pad.
"""

from __future__ import annotations

import math
import struct
import zlib
from dataclasses import dataclass
from itertools import pairwise

from frontdesk.documents.blocks import Stroke
from frontdesk.foundation.errors import UserError

Pad = tuple[float, float]
SMALLEST_PAD: Pad = (420.0, 160.0)
"""Width and height of the pad where nothing else is said: the smallest one that the window offers."""

FEWEST_POINTS = 8
SHORTEST_MS = 250.0
"""From the first touch to the last lift; a hand needs about 400 ms for the shortest initials, 350 for a cross."""
SMALLEST_SPAN = 0.08
"""Of the pad's width or of its height, whichever the drawing fills better."""
SHORTEST_INK = 0.10
"""The way of the pen, as a share of the pad's diagonal."""
FLAT = 0.02
"""A drawing thinner than this share of its length is a line, however often it was gone over."""
SWIPE_FLAT, SWIPE_WAY = 0.15, 1.08
"""A pen that goes one way only: a slight bow, and a way hardly longer than the drawing. A name always turns back."""
MOST_POINTS = 20_000
FARTHEST = 100_000.0
"""Units from the corner of any pad that there will be."""

_HEAD = struct.Struct("<2sBffH")
_COUNT = struct.Struct("<I")
_POINT = struct.Struct("<IffH")
_MAGIC, _VERSION = b"FI", 1
_LARGEST = MOST_POINTS * (_POINT.size + _COUNT.size) + _HEAD.size


@dataclass(frozen=True)
class _Shape:
    points: int
    milliseconds: float
    width: float
    height: float
    way: float
    length: float
    thickness: float


def judge_ink(strokes: tuple[Stroke, ...], pad: Pad = SMALLEST_PAD) -> UserError | None:
    """Why these strokes can't stand as a signature on a pad of this size, or None when they can."""
    if not any(strokes):
        return UserError("The signature is still missing. Please sign in the box.", field="ink")
    if not _possible(strokes, pad):
        return UserError("The drawing could not be read. Clear the box and sign again.", field="ink")
    shape = _measured(strokes)
    if max(shape.width / pad[0], shape.height / pad[1]) < SMALLEST_SPAN or shape.way < SHORTEST_INK * math.hypot(*pad):
        return UserError("That is only a small mark. Clear the box and sign in full.", field="ink")
    if shape.points < FEWEST_POINTS or shape.milliseconds < SHORTEST_MS:
        return UserError("That was too quick to be a signature. Clear the box and sign again.", field="ink")
    swiped = len(strokes) == 1 and shape.thickness < SWIPE_FLAT * shape.length and shape.way < SWIPE_WAY * shape.length
    if swiped or shape.thickness < FLAT * shape.length:
        return UserError("That is only a line. Clear the box and sign again, or make a cross.", field="ink")
    return None


def _possible(strokes: tuple[Stroke, ...], pad: Pad) -> bool:
    """Whether a hand could have made these points: on the pad or just beside it, time never running back."""
    points = [point for stroke in strokes for point in stroke]
    if not can_be_kept(strokes) or min(pad) <= 0:
        return False
    return all(
        abs(point[1] - pad[0] / 2) <= pad[0] and abs(point[2] - pad[1] / 2) <= pad[1] for point in points
    ) and all(first[0] <= second[0] for first, second in pairwise(points))


def can_be_kept(strokes: tuple[Stroke, ...]) -> bool:
    """Whether `packed` has room for these points, of whatever pad: not too many, and each of them finite."""
    points = [point for stroke in strokes for point in stroke]
    return max(len(points), len(strokes)) <= MOST_POINTS and all(
        math.isfinite(sum(point))
        and 0 <= point[0] < 2**32 - 1
        and max(abs(point[1]), abs(point[2])) <= FARTHEST
        and 0 <= point[3] <= 1
        for point in points
    )


def _measured(strokes: tuple[Stroke, ...]) -> _Shape:
    points = [point for stroke in strokes for point in stroke]
    xs, ys = [point[1] for point in points], [point[2] for point in points]
    way = sum(math.dist(first[1:3], second[1:3]) for stroke in strokes for first, second in pairwise(stroke))
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread_x = sum((x - middle_x) ** 2 for x in xs)
    spread_y = sum((y - middle_y) ** 2 for y in ys)
    together = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    # The principal axis of the points: along it the drawing is long, across it thick.
    angle = math.atan2(2 * together, spread_x - spread_y) / 2
    along = [x * math.cos(angle) + y * math.sin(angle) for x, y in zip(xs, ys, strict=True)]
    across = [y * math.cos(angle) - x * math.sin(angle) for x, y in zip(xs, ys, strict=True)]
    return _Shape(
        points=len(points),
        milliseconds=points[-1][0] - points[0][0],
        width=max(xs) - min(xs),
        height=max(ys) - min(ys),
        way=way,
        length=max(along) - min(along),
        thickness=max(across) - min(across),
    )


def packed(strokes: tuple[Stroke, ...], pad: Pad) -> bytes:
    """Strokes and pad size as stored: whole milliseconds, 32-bit places, 16-bit pressure, deflated."""
    parts = [_HEAD.pack(_MAGIC, _VERSION, *pad, len(strokes))]
    for stroke in strokes:
        parts.append(_COUNT.pack(len(stroke)))
        parts += [_POINT.pack(round(t), x, y, round(pressure * 65535)) for t, x, y, pressure in stroke]
    return zlib.compress(b"".join(parts), 9)


def unpacked(stored: bytes) -> tuple[tuple[Stroke, ...], Pad]:
    """What `packed` stored. Raises ValueError when these bytes are anything else."""
    try:
        opened = zlib.decompressobj()
        data = opened.decompress(stored, _LARGEST)
        magic, version, width, height, count = _HEAD.unpack_from(data)
        if not opened.eof or (magic, version) != (_MAGIC, _VERSION):
            raise ValueError("not a stored signature")
        strokes, place = [], _HEAD.size
        for _ in range(count):
            (length,) = _COUNT.unpack_from(data, place)
            place += _COUNT.size
            points = [_POINT.unpack_from(data, place + _POINT.size * number) for number in range(length)]
            place += _POINT.size * length
            strokes.append(tuple((float(t), x, y, pressure / 65535) for t, x, y, pressure in points))
    except (struct.error, zlib.error) as error:
        raise ValueError("not a stored signature") from error
    if place != len(data):
        raise ValueError("not a stored signature")
    return tuple(strokes), (width, height)
