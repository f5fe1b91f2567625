"""Confirming a pack: the clinic's facts reach the texts, and a value may become stricter, never weaker."""

from __future__ import annotations

import json
from datetime import date

import pytest

from frontdesk.foundation.errors import UserError
from frontdesk.packs import load as packs
from frontdesk.packs.confirm import with_facts, with_values
from frontdesk.packs.labels import SOURCES
from frontdesk.packs.model import guardian_needed
from frontdesk.packs.texts import registration

HAYAT = packs.load("pk-al-hayat")
DAY = date(2026, 11, 22)


@pytest.mark.parametrize("pack_id", ["in-mediglo", "pk-al-hayat", "sample"])
def test_confirming_everything_as_it_is_leaves_nothing_unverified(pack_id: str) -> None:
    pack = packs.load(pack_id)
    stored = json.loads(json.dumps({item.key: item.value for item in pack.unverified()}))
    done = with_values(pack, stored, DAY)
    assert done.unverified() == ()
    assert done.hash == pack.hash
    assert [key for key, _ in done.sourced()] == [key for key, _ in pack.sourced()]


@pytest.mark.parametrize("pack_id", ["in-mediglo", "pk-al-hayat", "sample"])
def test_why_a_value_waits_can_be_said_in_every_language(pack_id: str) -> None:
    assert {item.source for item in packs.load(pack_id).unverified()} <= set(SOURCES)


def test_a_confirmed_value_is_the_clinics_policy_and_reaches_the_text() -> None:
    done = with_values(HAYAT, {"retention.policy": 11, "calendar.weekend": ["fri", "sun"]}, DAY)
    assert done.calendar.weekend.value == ("fri", "sun")
    assert (done.retention[0].status, done.retention[0].verified_on) == ("policy", DAY)
    assert " 11 years " in " ".join(block.text for block in registration(done, "en").blocks)


def test_a_guardian_may_be_asked_for_longer_but_not_for_less() -> None:
    assert guardian_needed(with_values(HAYAT, {"ages.guardian_below": 21}, DAY), date(2006, 1, 1), DAY)
    with pytest.raises(UserError) as refusal:
        with_values(HAYAT, {"ages.guardian_below": 13}, DAY)
    assert refusal.value.field == "ages.guardian_below"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("request_clocks.policy", 31),
        ("breach_clocks.people", 73),
        ("request_clocks.policy", 0),
        ("request_clocks.policy", "30"),
        ("request_clocks.policy", True),
        ("calendar.weekend", ["noday"]),
        ("consent.implied", False),
        ("copy_fee", True),
        ("purposes.promo_sms", False),
        ("retention.nothing", 5),
        ("clinic", "x"),
    ],
)
def test_anything_else_is_refused_by_its_key(key: str, value: object) -> None:
    with pytest.raises(UserError) as refusal:
        with_values(HAYAT, {key: value}, DAY)
    assert refusal.value.field == key


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_the_clinics_own_facts_reach_the_text(language: str) -> None:
    pack = with_facts(HAYAT, name="Noor Clinic", address=["2 New Road"], phone="", email="ask@noor.example")
    text = registration(pack, language)
    assert "Noor Clinic" in text.title
    assert "ask@noor.example" in text.withdrawal
    assert "·" not in text.withdrawal
