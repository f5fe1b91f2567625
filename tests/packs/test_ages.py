"""Who needs a guardian: the rule by whole years, on birthdays, on 29 February and for any date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.foundation.errors import UserError
from frontdesk.packs import load as packs
from frontdesk.packs.model import age, guardian_needed, majority_day

PACK = packs.load("pk-al-hayat")
BIRTHS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("born", "last_day_with_guardian"),
    [
        (date(2008, 11, 22), date(2026, 11, 21)),
        (date(2008, 2, 29), date(2026, 2, 28)),
        (date(2000, 1, 1), date(2017, 12, 31)),
    ],
)
def test_the_last_day_with_a_guardian(born: date, last_day_with_guardian: date) -> None:
    assert guardian_needed(PACK, born, last_day_with_guardian)
    assert not guardian_needed(PACK, born, last_day_with_guardian + timedelta(days=1))


def test_the_clinics_own_lower_floor_does_not_lower_the_rule() -> None:
    assert PACK.ages.policy_floor is not None
    assert PACK.ages.policy_floor.value == 13
    assert guardian_needed(PACK, date(2010, 1, 1), date(2026, 1, 1))


@given(BIRTHS, st.integers(0, 40_000))
def test_the_guardian_ends_on_one_day_and_never_returns(born: date, days: int) -> None:
    on = born + timedelta(days=days)
    assert guardian_needed(PACK, born, on) == (on < majority_day(PACK, born))


@given(BIRTHS, st.integers(0, 40_000))
def test_age_counts_the_birthdays_that_have_passed(born: date, days: int) -> None:
    on = born + timedelta(days=days)
    key = (born.month, born.day) if (born.month, born.day) != (2, 29) or _leap(on.year) else (3, 1)
    assert age(born, on) == on.year - born.year - ((on.month, on.day) < key)


@given(BIRTHS, st.integers(1, 1000))
def test_a_birth_in_the_future_is_refused(born: date, days: int) -> None:
    with pytest.raises(UserError):
        guardian_needed(PACK, born, born - timedelta(days=days))


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
