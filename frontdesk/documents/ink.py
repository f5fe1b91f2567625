"""Drawn signatures as smooth outlines whose width follows the pen's pressure."""

from __future__ import annotations

import math

from frontdesk.documents.blocks import Stroke

Outline = list[tuple[float, float]]
_Sample = tuple[float, float, float]
THINNEST, THICKEST = 0.55, 1.9


def outlines(strokes: tuple[Stroke, ...], width: float, height: float) -> list[Outline]:
    """Closed outlines of `strokes`, in points, inside width x height with y growing upwards.

    The drawing keeps its proportions and is never enlarged beyond one point a unit. Points that are no numbers are
    left out.
    """
    strokes = tuple(tuple(point for point in stroke if all(map(math.isfinite, point))) for stroke in strokes)
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return []
    left, top = min(p[1] for p in points), min(p[2] for p in points)
    wide, high = max(p[1] for p in points) - left, max(p[2] for p in points) - top
    inner_width, inner_height = width - 2 * THICKEST, height - 2 * THICKEST
    scale = min(inner_width / max(wide, 1e-6), inner_height / max(high, 1e-6), 1.0)
    base = THICKEST + (inner_height - high * scale) / 2
    found = []
    for stroke in strokes:
        placed = [
            (THICKEST + (x - left) * scale, base + (high - (y - top)) * scale, min(max(pressure, 0.0), 1.0))
            for _, x, y, pressure in stroke
        ]
        if placed:
            found += _outline(_smooth(placed))
    return found


def _smooth(points: list[_Sample]) -> list[_Sample]:
    """Close points merged, pressure evened out, a Catmull-Rom curve laid through the rest."""
    kept = [points[0]]
    for x, y, pressure in points[1:]:
        if math.hypot(x - kept[-1][0], y - kept[-1][1]) >= 0.5:
            kept.append((x, y, 0.6 * kept[-1][2] + 0.4 * pressure))
    curve: list[_Sample] = []
    for i in range(len(kept) - 1):
        before, start = kept[max(i - 1, 0)], kept[i]
        end, after = kept[i + 1], kept[min(i + 2, len(kept) - 1)]
        steps = max(1, min(5, int(math.hypot(end[0] - start[0], end[1] - start[1]) / 1.5)))
        for step in range(steps):
            u = step / steps
            x, y = (_through(before[axis], start[axis], end[axis], after[axis], u) for axis in (0, 1))
            curve.append((x, y, start[2] + (end[2] - start[2]) * u))
    return [*curve, kept[-1]]


def _through(a: float, b: float, c: float, d: float, u: float) -> float:
    return 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u**2 + (3 * b - a - 3 * c + d) * u**3)


def _half(pressure: float) -> float:
    return (THINNEST + (THICKEST - THINNEST) * pressure) / 2


def _outline(curve: list[_Sample]) -> list[Outline]:
    ends = [_dot(*curve[0])] if len(curve) == 1 else [_dot(*curve[0]), _dot(*curve[-1])]
    if len(curve) == 1:
        return ends
    left: Outline = []
    right: Outline = []
    for i, (x, y, pressure) in enumerate(curve):
        before, after = curve[max(i - 1, 0)], curve[min(i + 1, len(curve) - 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = _half(pressure)
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return [right + left[::-1], *ends]


def _dot(x: float, y: float, pressure: float) -> Outline:
    half = _half(pressure)
    return [(x + half * math.cos(turn * math.pi / 5), y + half * math.sin(turn * math.pi / 5)) for turn in range(10)]
