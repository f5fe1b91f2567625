"""What is drawn on a photograph that is to leave stays inside it, is undone step by step, and is told to the core."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.clinic import redaction
from ui.photos.boxes import LEAST_PX, Drawn

SIZE = (1600, 1200)
edges = st.tuples(*[st.integers(-300, 2000)] * 4)
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from(["cover", "blur", "crop"]), edges),
        st.tuples(st.just("move"), st.integers(-2000, 2000), st.integers(-2000, 2000)),
        st.tuples(st.just("grow"), st.integers(-2000, 2000), st.integers(-2000, 2000)),
        st.tuples(st.just("remove"), st.none(), st.none()),
        st.tuples(st.just("step"), st.sampled_from([-1, 1]), st.none()),
        st.tuples(st.just("undo"), st.none(), st.none()),
    ),
    max_size=12,
)  # fmt: skip


def done(drawn: Drawn, kind: str, one, two) -> Drawn:  # type: ignore[no-untyped-def]
    if kind == "add":
        return drawn.added(one, redaction.around(*two))
    if kind == "move":
        return drawn.moved(one, two)
    if kind == "grow":
        return drawn.grown(one, two)
    if kind == "step":
        return drawn.step(one)
    return drawn.removed() if kind == "remove" else drawn.undone()


@given(deeds)
def test_every_box_stays_inside_the_picture_and_large_enough_to_be_seen(ways) -> None:  # type: ignore[no-untyped-def]
    drawn = Drawn(SIZE)
    for way in ways:
        drawn = done(drawn, *way)
        for one in drawn.marks:
            assert one.box.within(*SIZE) == one.box
            assert min(one.box.width, one.box.height) >= LEAST_PX
        assert sum(one.tool == "crop" for one in drawn.marks) <= 1
        told = drawn.told()
        assert len(told.covered) + len(told.blurred) + (told.crop is not None) == len(drawn.marks)


@given(deeds)
def test_undoing_everything_comes_back_to_the_bare_photograph(ways) -> None:  # type: ignore[no-untyped-def]
    drawn = Drawn(SIZE)
    for way in ways:
        drawn = done(drawn, *way)
    while drawn.before:
        drawn = drawn.undone()
    assert drawn.marks == ()


def test_a_photograph_is_ready_once_something_is_covered_or_somebody_says_that_it_shows_nobody() -> None:
    bare = Drawn(SIZE)
    assert not bare.enough()
    assert not bare.in_the_middle("crop").enough(), "cutting alone hides no face"
    assert bare.in_the_middle("cover").enough()
    assert bare.saying(shows_nobody=True).enough()
    assert bare.in_the_middle("cover").told().covered[0].edges == (600, 450, 1000, 750)
