"""What is seen through the lens: fitted, zoomed at a point, pushed no further than there is picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.photos.lens import LARGEST, Lens, fit

sides = st.integers(min_value=40, max_value=8000)
sizes = st.tuples(sides, sides)
frames = st.tuples(st.integers(200, 2000), st.integers(150, 1400))
steps = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.2, 5), st.floats(0, 1)),
        st.tuples(st.just("push"), st.floats(-900, 900), st.floats(-900, 900)),
    ),
    max_size=8,
)


@given(sizes, frames, steps)
def test_no_edge_comes_into_the_frame_while_there_is_more_picture(picture, frame, ways) -> None:  # type: ignore[no-untyped-def]
    lens = Lens()
    for kind, one, two in ways:
        if kind == "zoom":
            lens = lens.zoomed(one, picture, frame, (frame[0] * two, frame[1] * (1 - two)))
        else:
            lens = lens.moved(one, two, picture, frame)
        left, top, width, height = lens.placed(picture, frame)
        for start, length, room in ((left, width, frame[0]), (top, height, frame[1])):
            if length <= room:
                assert start == pytest.approx((room - length) / 2, abs=1e-6), "what is smaller lies in the middle"
            else:
                assert start <= 1e-6
                assert start + length >= room - 1e-6
        assert width / picture[0] <= max(LARGEST, fit(picture, frame)) * 1.0001


def test_what_lies_under_the_pointer_stays_there() -> None:
    picture, frame, at = (4000.0, 3000.0), (1000.0, 700.0), (300.0, 400.0)
    lens = Lens().zoomed(3, picture, frame)
    left, top, width, height = lens.placed(picture, frame)
    under = ((at[0] - left) / width, (at[1] - top) / height)
    left, top, width, height = lens.zoomed(1.5, picture, frame, at).placed(picture, frame)
    assert ((at[0] - left) / width, (at[1] - top) / height) == pytest.approx(under)


def test_one_to_one_shows_a_pixel_as_a_pixel_and_the_whole_is_never_enlarged() -> None:
    picture, frame = (4000.0, 3000.0), (1000.0, 700.0)
    assert Lens().one_to_one(picture, frame).placed(picture, frame)[2] == pytest.approx(4000)
    assert Lens().placed((100, 80), frame)[2:] == (100, 80)
