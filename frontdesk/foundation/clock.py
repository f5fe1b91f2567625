"""The only source of time in the program, so that tests and rules agree on what 'now' is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from datetime import time as time_of_day


def _system() -> datetime:
    return datetime.now(UTC)


_source: Callable[[], datetime] = _system


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return _source()


def today() -> date:
    """Today's date where the clinic's PC is."""
    return now().astimezone().date()


def midnight(day: date) -> datetime:
    """The instant (aware, UTC) at which a day begins where the clinic's PC is."""
    return datetime.combine(day, time_of_day.min).astimezone(UTC)


def ticks() -> float:
    """Seconds on a clock that never goes back, for measuring spans."""
    return time.monotonic()


def stamp(instant: datetime) -> str:
    """An instant as stored text: UTC, microseconds, sortable ('2026-11-22T09:15:00.000000Z')."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def instant(text: str) -> datetime:
    """The instant that `stamp` wrote."""
    return datetime.fromisoformat(text)


@contextmanager
def at(source: Callable[[], datetime]) -> Iterator[None]:
    """Let `source` be the time inside the block (tests, samples)."""
    global _source
    before, _source = _source, source
    try:
        yield
    finally:
        _source = before
