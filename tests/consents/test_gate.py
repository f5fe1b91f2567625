"""The gate: what a patient's newest signed answers allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.consents import service as consents
from frontdesk.consents.gate import allows
from frontdesk.consents.rules import Allowance
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.packs.load import load
from frontdesk.patients.model import Patient
from tests.conftest import Clock
from tests.consents.clinics import open_clinic, patient, signing


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("gate") / "clinic")
    yield opened
    opened.database.close()


def ask(desk: Desk, who: Patient, purpose: str, at: datetime | None = None) -> Allowance:
    with desk.database.reading() as connection:
        return allows(connection, desk.pack, who.id, purpose, at or clock.now())


def agree(desk: Desk, who: Patient, **given: bool) -> int:
    new = signing(desk, who)
    return consents.sign(desk, replace(new, choices={**new.choices, **given})).id


def test_no_answer_is_a_no(desk: Desk) -> None:
    who, other = patient(desk), patient(desk)
    assert ask(desk, who, "contact") == Allowance(
        False, "The patient has not been asked about this.", None, "not_asked", "contact"
    )
    assert ask(desk, who, "care").state == "missing"
    agree(desk, other)
    assert not ask(desk, who, "care").yes


def test_the_answer_names_the_consent_it_rests_on(desk: Desk) -> None:
    who = patient(desk)
    consent_id = agree(desk, who, promo_sms=False)
    given, refused = ask(desk, who, "care"), ask(desk, who, "promo_sms")
    assert (given.yes, given.why, given.consent_id) == (True, "The patient has agreed to this in writing.", consent_id)
    assert (given.reference, given.version, given.signer, given.until) == (
        f"C-{clock.today().year}-{consent_id:06}",
        "registration-in-mediglo 1.0",
        "patient",
        None,
    )
    assert (refused.yes, refused.why) == (False, "The patient has not agreed to this.")
    assert refused.consent_id == consent_id
    assert ask(desk, who, "photo_record").consent_id is None
    assert not ask(desk, who, "no_such_purpose").yes


def test_the_newest_answer_counts_for_its_own_purpose(desk: Desk, frozen_clock: Clock) -> None:
    who = patient(desk)
    before = clock.now() - timedelta(minutes=1)
    agree(desk, who, promo_sms=True, contact=True)
    first_day = clock.now()
    frozen_clock.forward(days=3)
    second = agree(desk, who, promo_sms=False, contact=True)
    frozen_clock.forward(days=3)
    assert not ask(desk, who, "promo_sms").yes
    assert (ask(desk, who, "contact").yes, ask(desk, who, "contact").consent_id) == (True, second)
    third = agree(desk, who, promo_sms=True)
    assert ask(desk, who, "promo_sms").consent_id == third
    assert not ask(desk, who, "contact", before).yes
    assert ask(desk, who, "contact", first_day).yes


def test_a_clock_put_back_does_not_bring_a_permission_back(desk: Desk, frozen_clock: Clock) -> None:
    who = patient(desk)
    agree(desk, who, promo_sms=True)
    frozen_clock.forward(days=10)
    agree(desk, who, promo_sms=False)
    frozen_clock.forward(days=-5)
    assert not ask(desk, who, "promo_sms").yes


def test_the_desk_asks_the_gate_inside_its_own_act(tmp_path: Path) -> None:
    pack = load("in-mediglo")
    asking = open_clinic(
        tmp_path / "clinic",
        allows=lambda connection, patient, purpose, at: allows(connection, pack, patient, purpose, at).yes,
    )
    who = patient(asking)
    agree(asking, who)
    with asking.act(consents.Action.PATIENT_OPEN) as work:
        assert work.allows(who.id, "care")
        assert not work.allows(who.id, "promo_call")
    asking.database.close()
