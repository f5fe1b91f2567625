"""A consent's last day is the clinic's: on its timeline it ends when that day ends on the clock on the wall."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from frontdesk.consents.model import Consent
from frontdesk.consents.timeline import events


@pytest.fixture
def in_india(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_india")
def test_a_consent_runs_out_at_the_end_of_its_last_day_here() -> None:
    last = date(2026, 12, 22)
    signed = Consent(
        1, "C-2026-000001", 1, "photographs", "1.0", "en", datetime(2026, 11, 22, tzinfo=UTC), "patient", None, 2, 3,
        "", {"care": True}, valid_until=last,
    )  # fmt: skip
    over, _ = events([signed], (), (), (), (), date(2026, 12, 23))
    assert (over.kind, over.at.astimezone().date()) == ("expired", last)
    assert over.at < datetime(2026, 12, 22, 18, 30, tzinfo=UTC)
