"""Which drawings pass for a signature, and that stored strokes come back as they were drawn."""

from __future__ import annotations

import math
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.consents.ink import MOST_POINTS, SMALLEST_PAD, judge_ink, packed, unpacked
from frontdesk.consents.model import Pad, Stroke


def line(
    x: float, y: float, to_x: float, to_y: float, *, start: float = 0.0, ms: float = 400.0, points: int = 30
) -> Stroke:
    """A straight pull of the pen."""
    return tuple(
        (start + ms * i / (points - 1), x + (to_x - x) * i / (points - 1), y + (to_y - y) * i / (points - 1), 0.5)
        for i in range(points)
    )


def arc(width: float, bow: float) -> Stroke:
    """One slightly bent swipe."""
    return tuple((10.0 * i, 40 + width * i / 40, 80 + bow * math.sin(math.pi * i / 40), 0.5) for i in range(41))


REFUSED: dict[str, tuple[Stroke, ...]] = {
    "nothing": (),
    "empty strokes": ((), ()),
    "a dot": (((0.0, 100.0, 80.0, 0.5),),),
    "three dots far apart": tuple(((i * 300.0, 50.0 + 150 * i, 80.0, 0.5),) for i in range(3)),
    "a tiny mark": (tuple((20.0 * i, 200 + 4 * math.sin(i), 80 + 4 * math.cos(i), 0.5) for i in range(40)),),
    "a straight line": (line(40, 80, 380, 84),),
    "an upright line": (line(200, 20, 202, 150),),
    "a bent swipe": (arc(300, 25),),
    "a line gone over": (line(40, 80, 380, 82), line(380, 82, 40, 80, start=500)),
    "a scribble in a blink": (tuple((3.0 * i, 40 + 5.0 * i, 80 + 40 * math.sin(i), 0.5) for i in range(60)),),
    "too few points": (tuple((100.0 * i, 60 + 50.0 * i, 80 + 40 * (i % 2), 0.5) for i in range(7)),),
    "not numbers": (tuple((10.0 * i, math.nan, 80.0, 0.5) for i in range(40)),),
    "far outside the pad": (tuple((10.0 * i, 5000 + 5.0 * i, 80 + 40 * math.sin(i), 0.5) for i in range(60)),),
    "time running back": (tuple((1000 - 10.0 * i, 40 + 5.0 * i, 80 + 40 * math.sin(i), 0.5) for i in range(60)),),
    "impossible pressure": (tuple((10.0 * i, 40 + 5.0 * i, 80 + 40 * math.sin(i), 7.0) for i in range(60)),),
    "more points than a hand makes": (((0.0, 1.0, 1.0, 0.5),) * (MOST_POINTS + 1),),
}

ACCEPTED: dict[str, tuple[Stroke, ...]] = {
    "a cross": (line(180, 60, 230, 110, ms=160), line(230, 60, 180, 110, start=300, ms=160)),
    "a tick": (line(100, 80, 130, 110, ms=150), line(130, 110, 200, 40, start=150, ms=250)),
    "two initials": (
        tuple((12.0 * i, 100 + 20 * math.sin(i / 6), 80 - 1.1 * i, 0.6) for i in range(25)),
        tuple((420 + 12.0 * i, 135 + 1.0 * i, 80 - 25 * math.sin(i / 5), 0.6) for i in range(25)),
    ),
    "a flat long name": (tuple((10.0 * i, 20 + 2.5 * i, 80 + 6 * math.sin(i / 2), 0.5) for i in range(150)),),
    "a ring": (tuple((10.0 * i, 200 + 30 * math.cos(i / 9), 80 + 30 * math.sin(i / 9), 0.5) for i in range(60)),),
}


@pytest.mark.parametrize("drawing", REFUSED)
def test_what_is_no_signature_is_refused_in_a_sentence(drawing: str) -> None:
    problem = judge_ink(REFUSED[drawing])
    assert problem is not None
    assert problem.field == "ink"
    assert str(problem).endswith((".", "cross."))


@pytest.mark.parametrize("drawing", ACCEPTED)
def test_a_short_real_signature_passes(drawing: str) -> None:
    assert judge_ink(ACCEPTED[drawing]) is None


def test_the_sentence_says_what_was_wrong() -> None:
    said = {name: str(judge_ink(strokes)) for name, strokes in REFUSED.items()}
    assert "missing" in said["nothing"]
    assert "small mark" in said["a dot"]
    assert "too quick" in said["a scribble in a blink"]
    assert "only a line" in said["a straight line"]
    assert "could not be read" in said["not numbers"]


hands = st.builds(
    lambda width, height, turns, ms, points, x, y: tuple(
        (
            ms * i / (points - 1),
            x + width * i / (points - 1) + 0.1 * width * math.sin(turns * 4 * math.pi * i / points),
            y + height / 2 * math.sin(turns * 2 * math.pi * i / points),
            0.5,
        )
        for i in range(points)
    ),
    st.floats(40, 300),
    st.floats(18, 100),
    st.floats(1.5, 9),
    st.floats(400, 6000),
    st.integers(24, 400),
    st.floats(10, 80),
    st.floats(60, 100),
)


@given(hands, st.floats(1, 4))
def test_wavy_hands_pass_at_every_pad_size(stroke: Stroke, scale: float) -> None:
    pad = (SMALLEST_PAD[0] * scale, SMALLEST_PAD[1] * scale)
    scaled = tuple((t, x * scale, y * scale, pressure) for t, x, y, pressure in stroke)
    assert judge_ink((scaled,), pad) is None


@given(st.floats(0, 6.28), st.floats(5, 90), st.integers(2, 300), st.floats(0, 3000))
def test_no_straight_pull_ever_passes(angle: float, reach: float, points: int, ms: float) -> None:
    stroke = line(200, 80, 200 + reach * math.cos(angle), 80 + reach * math.sin(angle), ms=ms, points=points)
    assert judge_ink((stroke,)) is not None


anything = st.lists(
    st.lists(st.tuples(st.floats(), st.floats(), st.floats(), st.floats()), max_size=12).map(tuple), max_size=6
).map(tuple)


@given(anything)
def test_no_input_breaks_the_judge(strokes: tuple[Stroke, ...]) -> None:
    problem = judge_ink(strokes)
    assert problem is None or problem.field == "ink"


@given(st.lists(hands, min_size=1, max_size=4).map(tuple), st.just(SMALLEST_PAD))
@settings(max_examples=12)
def test_stored_strokes_come_back(strokes: tuple[Stroke, ...], pad: Pad) -> None:
    again, pad_again = unpacked(packed(strokes, pad))
    assert pad_again == pad
    assert [len(stroke) for stroke in again] == [len(stroke) for stroke in strokes]
    for stroke, stored in zip(strokes, again, strict=True):
        for drawn, kept in zip(stroke, stored, strict=True):
            assert kept == pytest.approx(drawn, rel=1e-6, abs=0.51)
            assert kept[3] == pytest.approx(drawn[3], abs=1e-4)


@given(st.binary(max_size=200))
def test_other_bytes_are_no_stored_strokes(data: bytes) -> None:
    for stored in (data, zlib.compress(data)):
        with pytest.raises(ValueError):
            unpacked(stored)


def test_cut_or_longer_strokes_are_refused() -> None:
    plain = zlib.decompress(packed(ACCEPTED["a cross"], SMALLEST_PAD))
    for wrong in (plain[:-1], plain + b"\0", plain[:2] + b"\x09" + plain[3:]):
        with pytest.raises(ValueError):
            unpacked(zlib.compress(wrong))
