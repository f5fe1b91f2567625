"""Which photos are suggested as before and after."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.photos.model import RECORD, SITES, STAGES, VIEWS, Photo, Session, likely_stage, pairs

DAY = date(2026, 3, 1)
ADDED = datetime(2026, 11, 1, tzinfo=UTC)


def photo(number: int, stage: str = "before", day: int = 0, site: str = "face", view: str = "front", **more) -> Photo:
    made = Photo(
        number, 1, 1, stage, DAY + timedelta(days=day), site, view, None, 40, 30, 1, "image/jpeg", 99, ADDED, 1, "C-1"
    )  # fmt: skip
    return replace(made, **more)


def numbers(*photos: Photo) -> list[tuple[int, int]]:
    return [(before.id, after.id) for before, after in pairs(photos)]


def test_the_earliest_before_stands_beside_the_latest_after() -> None:
    series = [photo(1), photo(2, day=9), photo(3, "during", 10), photo(4, "after", 30), photo(5, "after", 60)]
    assert numbers(*series) == numbers(*reversed(series)) == [(1, 5)]
    assert numbers(*series[:3]) == [(1, 3)]


def test_parts_and_views_are_paired_by_themselves_in_the_order_of_the_body() -> None:
    found = numbers(
        photo(1, site="smile"), photo(2, "after", 5, site="smile"), photo(3), photo(4, "after", 5),
        photo(5, view="left"), photo(6, "after", 5, view="right"), photo(7, site=""), photo(8, "after", 5, site=""),
    )  # fmt: skip
    assert found == [(3, 4), (1, 2)]


def test_without_stages_the_first_day_stands_beside_the_last() -> None:
    assert numbers(photo(1, "none"), photo(2, "none", 10), photo(3, "none", 20)) == [(1, 3)]
    assert numbers(photo(1, "none"), photo(2, "none")) == []


def test_of_one_day_the_last_taken_counts() -> None:
    at = [datetime(2026, 3, 1, hour) for hour in (9, 10)]
    series = (photo(1, taken=at[1]), photo(2, taken=at[0]), photo(3, "after", 9))
    assert numbers(*series) == [(1, 3)]
    assert numbers(photo(1), photo(2, "during"), photo(3, "after")) == [(1, 3)]


def test_what_is_held_back_or_gone_is_in_no_pair() -> None:
    assert numbers(photo(1, limits=(RECORD,)), photo(2, "after", 1)) == []
    assert numbers(photo(1), photo(2, "after", 1, destroyed=ADDED)) == []
    assert numbers(photo(1, limits=("photo_social",)), photo(2, "after", 1)) == [(1, 2)]
    assert numbers(photo(1, "after"), photo(2, "before", 9)) == []


SHOTS = st.builds(
    photo, st.integers(1, 60), st.sampled_from(sorted(STAGES)), st.integers(0, 40),
    st.sampled_from(["", *list(SITES)[:4]]), st.sampled_from(["", *list(VIEWS)[:3]]),
    limits=st.sampled_from([(), (RECORD,), ("photo_social",)]),
)  # fmt: skip


@given(st.lists(SHOTS, max_size=30, unique_by=lambda one: one.id))
def test_a_pair_is_always_of_one_part_and_view_in_the_order_of_time(series: list[Photo]) -> None:
    found = pairs(series)
    assert found == pairs(sorted(series, key=lambda one: -one.id))
    used = [one.id for pair in found for one in pair]
    assert len(used) == len(set(used))
    for before, after in found:
        assert (before.site, before.view) == (after.site, after.view)
        assert before.site
        assert before.held <= after.held
        assert not before.hidden
        assert not after.hidden
        assert before.stage in ("before", "none")


def session(number: int, stage: str, treatment: str, photos: int = 2) -> Session:
    return Session(number, 1, DAY, stage, treatment, "", "", "", 1, ADDED, photos)


def test_after_is_likely_once_photos_from_before_the_same_treatment_are_kept() -> None:
    kept = [session(1, "before", "Laser, cheek"), session(2, "after", "Peel"), session(3, "before", "Filler", 0)]
    assert likely_stage(kept, " laser, CHEEK ") == "after"
    assert [likely_stage(kept, said) for said in ("Peel", "Filler", "Laser", "")] == ["before"] * 4
    assert likely_stage([session(1, "before", "")], " ") == "after"
