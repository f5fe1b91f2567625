"""The drawing of a body: each part as an outline in a field of 300 by 200, seen from the front, from behind, and close.

The patient faces us in front, so that the patient's right is on our left; from behind it is the other way round.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

WIDTH, HEIGHT = 300.0, 200.0
Point = tuple[float, float]
_TORSO: dict[str, tuple[Point, ...]] = {
    "neck": ((45, 33), (55, 33), (56, 41), (44, 41)),
    "upper": ((44, 41), (56, 41), (66, 44), (69, 50), (66, 70), (34, 70), (31, 50), (34, 44)),
    "lower": ((34, 70), (66, 70), (64, 82), (66, 94), (34, 94), (36, 82)),
    "hips": ((34, 94), (66, 94), (67.5, 104), (50, 112), (32.5, 104)),
}
_LIMBS: dict[str, tuple[Point, ...]] = {
    "arm": ((31, 46), (27, 52), (20.5, 74), (15, 96), (21, 98), (27.5, 78), (33, 62), (33, 50)),
    "hand": ((15, 96), (21, 98), (20.5, 108), (16.5, 113), (12, 108), (12.5, 100)),
    "leg": ((32.5, 104), (49.5, 112), (48.5, 140), (46, 175), (39, 175), (35, 142)),
    "foot": ((39, 175), (46, 175), (47, 186), (35, 188), (33, 184)),
}
_CORNER = 2.2
"""How far a corner of an outline is rounded."""


@dataclass(frozen=True)
class Part:
    """One part as it is drawn in one place; a part may be drawn in several."""

    site: str
    path: QPainterPath


@cache
def parts() -> tuple[Part, ...]:
    """Every part; later ones lie on top of earlier ones."""
    field = QPainterPath()
    field.addRoundedRect(QRectF(4, 2, 92, 194), 8, 8)
    return (Part("whole", field), *_body(behind=False), *_body(behind=True), *_face(), *_smile())


def _body(*, behind: bool) -> list[Part]:
    place = QTransform.fromTranslate(100 if behind else 0, 0)
    names = {"neck": "neck", "upper": "chest", "lower": "abdomen", "hips": "groin"}
    if behind:
        names |= {"upper": "upper_back", "lower": "lower_back", "hips": "buttocks"}
    found = [Part(names[part], place.map(_outline(points))) for part, points in _TORSO.items()]
    for limb, points in _LIMBS.items():
        mirrored = tuple((100 - x, y) for x, y in points)
        ours, other = ("left", "right") if behind else ("right", "left")
        found += [
            Part(f"{ours}_{limb}", place.map(_outline(points))),
            Part(f"{other}_{limb}", place.map(_outline(mirrored))),
        ]
    head = _oval(40, 9, 20, 26)
    hair = head if behind else _cap(40, 9, 20, 26)
    found += [Part("scalp" if behind else "face", place.map(head)), Part("scalp", place.map(hair))]
    return found


def _face() -> list[Part]:
    head = _oval(216, 8, 68, 96)
    return [
        Part("right_ear", _oval(208, 44, 12, 24)),
        Part("left_ear", _oval(280, 44, 12, 24)),
        Part("face", head),
        Part("scalp", _cap(216, 8, 68, 96)),
        Part("forehead", _outline(((228, 26), (272, 26), (276, 38), (224, 38)))),
        Part("eyes", _both(lambda: _oval(226, 43, 18, 10))),
        Part("nose", _outline(((246, 46), (254, 46), (259, 68), (250, 73), (241, 68)))),
        Part("right_cheek", _oval(221, 56, 19, 22)),
        Part("left_cheek", _oval(260, 56, 19, 22)),
        Part("lips", _oval(236, 77, 28, 9)),
        Part("chin", _outline(((235, 89), (265, 89), (259, 101), (241, 101)))),
    ]


def _smile() -> list[Part]:
    return [
        Part("smile", _curve((206, 140), (250, 120), (294, 140), (286, 188), (250, 191), (214, 188))),
        Part("upper_teeth", _curve((216, 144), (250, 133), (284, 144), (280, 160), (250, 161), (220, 160))),
        Part("lower_teeth", _curve((224, 166), (250, 172), (276, 166), (268, 183), (250, 184), (232, 183))),
    ]


def _both(one: Callable[[], QPainterPath]) -> QPainterPath:
    """A part and its mirror image about the middle of the face."""
    path = one()
    path.addPath(QTransform(-1, 0, 0, 1, 500, 0).map(one()))
    return path


def _oval(x: float, y: float, width: float, height: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(x, y, width, height))
    return path


def _cap(x: float, y: float, width: float, height: float) -> QPainterPath:
    """The uppermost part of an oval."""
    path, field = QPainterPath(), QRectF(x, y, width, height)
    path.arcMoveTo(field, 40)
    path.arcTo(field, 40, 100)
    path.closeSubpath()
    return path


def _curve(start: Point, *others: Point) -> QPainterPath:
    """A closed outline: from `start` on, each second point is come to by way of the one before it."""
    path = QPainterPath(QPointF(*start))
    points = [QPointF(*one) for one in (*others, start)]
    for over, to in zip(points[::2], points[1::2], strict=True):
        path.quadTo(over, to)
    return path


def _outline(points: tuple[Point, ...]) -> QPainterPath:
    """The outline through these corners, each a little rounded."""
    path, count = QPainterPath(), len(points)
    for number, (x, y) in enumerate(points):
        here = QPointF(x, y)
        before, after = (_towards(here, QPointF(*points[(number + by) % count])) for by in (-1, 1))
        if number == 0:
            path.moveTo(before)
        else:
            path.lineTo(before)
        path.quadTo(here, after)
    path.closeSubpath()
    return path


def _towards(start: QPointF, end: QPointF) -> QPointF:
    way = end - start
    length = max((way.x() ** 2 + way.y() ** 2) ** 0.5, 0.001)
    part = min(0.45, _CORNER / length)
    return QPointF(start.x() + way.x() * part, start.y() + way.y() * part)
