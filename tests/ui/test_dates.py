"""Dates are read the way they are written here."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.dates import read_date

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    ["22/11/2026", "22-11-26", "22 nov 2026", "2026-11-22", "22.11.2026", "Nov 22, 2026", "22 November 26", "22112026",
     "२२/११/२०२६", "۲۲/۱۱/۲۰۲۶", "22 नव॰ 2026", "22 نومبر 2026", " 22 / 11 / 2026 ", "\u200e22/11/2026"],
)  # fmt: skip
def test_a_date_is_read_day_first_in_any_script(text: str) -> None:
    assert read_date(text, TODAY) == date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "31/02/2026", "22/13/2026", "22/11", "22/11/206", "0/1/2026", "²2/11/2026", "22 nonsense 2026"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, TODAY) is None


def test_a_short_year_is_never_in_the_future() -> None:
    assert read_date("1/1/27", TODAY) == date(1927, 1, 1)
    assert read_date("1/1/26", TODAY) == date(2026, 1, 1)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_date_written_in_full_is_read_back(day: date) -> None:
    assert read_date(f"{day:%d/%m/%Y}", TODAY) == day
    assert read_date(f"{day:%d %b %Y}", TODAY) == day
    assert read_date(day.isoformat(), TODAY + timedelta(days=1)) == day


@given(st.text(max_size=20))
def test_no_text_makes_it_fail(text: str) -> None:
    assert read_date(text, TODAY) is None or isinstance(read_date(text, TODAY), date)
