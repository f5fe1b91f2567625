"""Kept phone numbers are shown in their country's groups, and nothing else is changed."""

from __future__ import annotations

import pytest

from frontdesk.foundation.phones import grouped


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("+918130469879", "+91 81304 69879"), ("+923001010592", "+92 300 1010592"), ("+912255501234", "+91 22 5550 1234")],
)
def test_a_kept_number_is_read_in_its_groups(kept: str, shown: str) -> None:
    assert grouped(kept) == shown


@pytest.mark.parametrize(
    "typed", ["", "022 5550 1234", "+91 22-55501234", "+912255501234, +912255501235", "+9999999999"]
)
def test_anything_else_stays_as_it_is(typed: str) -> None:
    assert grouped(typed) == typed
