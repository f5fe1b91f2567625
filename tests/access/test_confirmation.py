"""A confirmation is one object, good once: it counts as no copy, for no other document, at no other desk, not later."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace

import pytest

from frontdesk.access.confirmation import LASTS_S, Confirmations
from frontdesk.access.model import Confirmation, as_ground, from_ground
from frontdesk.foundation.errors import Refused

FORM, OTHER = "a form", "another form"


class Ticks:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_it_counts_once_and_for_its_own_document() -> None:
    given = Confirmations()
    one = given.give(3, FORM, "pin")
    assert given.holds(one, FORM)
    assert not given.holds(one, OTHER)
    given.spend((one,))
    assert not given.holds(one, FORM)
    with pytest.raises(Refused, match="Nothing is signed"):
        given.spend((one,))


@pytest.mark.parametrize(
    "forged",
    [copy.copy, copy.deepcopy, replace, lambda one: Confirmation(one.person, one.document, one.secret, one.at)],
)
def test_nothing_that_only_looks_like_it_counts(forged: Callable[[Confirmation], Confirmation]) -> None:
    given = Confirmations()
    one = given.give(3, FORM, "password")
    made = forged(one)
    assert not given.holds(made, FORM)
    with pytest.raises(Refused):
        given.spend((made,))
    assert given.holds(one, FORM)


def test_it_counts_at_no_other_desk() -> None:
    assert not Confirmations().holds(Confirmations().give(3, FORM, "password"), FORM)


def test_it_does_not_last() -> None:
    ticks = Ticks()
    given = Confirmations(ticks)
    one, kept = given.give(3, FORM, "password"), given.give(4, FORM, "password")
    ticks.now += LASTS_S
    assert given.holds(one, FORM)
    given.spend((kept,))
    ticks.now += 0.001
    assert not given.holds(one, FORM)
    with pytest.raises(Refused):
        given.spend((one,))


def test_the_trail_says_who_confirmed_and_other_grounds_say_nobody() -> None:
    given = Confirmations()
    both = given.give(3, FORM, "password"), given.give(12, FORM, "pin")
    told = [(one.person, one.secret, one.at) for one in both]
    assert list(from_ground(as_ground(both))) == told
    assert from_ground("life") == from_ground("C-2026-000012") == ()
