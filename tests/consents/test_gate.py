"""The gate: what a patient's newest signed answers allow."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.consents import due, gate, records
from frontdesk.consents import service as consents
from frontdesk.consents.gate import allows
from frontdesk.consents.rules import Allowance
from frontdesk.desk import Desk
from frontdesk.foundation import clock, ids
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.packs.load import load
from frontdesk.patients import merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient, Patient
from tests.conftest import Clock
from tests.consents.clinics import open_clinic, patient, signing
from tests.desks import beside, entries


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
    assert (given.yes, given.why, given.consent_id) == (True, "This was agreed to in writing.", consent_id)
    assert (given.reference, given.version, given.signer, given.until) == (
        f"C-{clock.today().year}-{consent_id:06}",
        "registration-in-mediglo 1.0",
        "patient",
        None,
    )
    assert (refused.yes, refused.why) == (False, "This was not agreed to.")
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
    with asking.act(Action.PATIENT_OPEN) as work:
        assert work.allows(who.id, "care")
        assert not work.allows(who.id, "promo_call")
    asking.database.close()


def test_a_guardians_answers_end_when_the_patient_comes_of_age(desk: Desk, frozen_clock: Clock) -> None:
    eighteen_soon = clock.today().replace(year=clock.today().year - 18) + timedelta(days=10)
    who = patient(desk, eighteen_soon)
    agree(desk, who, promo_sms=True, promo_post=False)
    now = ask(desk, who, "promo_sms")
    assert (now.yes, now.signer, now.until) == (True, "guardian", clock.today() + timedelta(days=9))
    frozen_clock.forward(days=10)
    now = ask(desk, who, "promo_sms")
    assert (now.yes, now.state) == (False, "expired")
    assert now.why == "The guardian's permission ended when the patient came of age. Ask the patient."
    assert ask(desk, who, "promo_post").state == "refused"
    assert [one.why for one in due.to_renew(desk) if one.patient_id == who.id] == ["of_age"]


def test_what_a_court_guardian_agreed_to_ends_with_the_guardianship(desk: Desk, frozen_clock: Clock) -> None:
    named = Guardian("Lata Khan", "sister", ground="court")
    who = patients.register(desk, NewPatient("Omar", "Khan", age_years=44, guardians=(named,), gender="male"))
    agree(desk, who, promo_sms=True, promo_post=False)
    frozen_clock.forward(days=3)
    assert (ask(desk, who, "promo_sms").yes, ask(desk, who, "promo_sms").until) == (True, None)
    last = clock.today() - timedelta(days=1)
    patients.edit(desk, who.id, NewPatient("Omar", "Khan", age_years=44, gender="male"), who.version)
    now = ask(desk, who, "promo_sms")
    assert (now.yes, now.state, now.until) == (False, "expired", last)
    assert now.why == "Whoever agreed for the patient no longer acts for them. Ask again."
    assert ask(desk, who, "promo_post").state == "refused"
    assert [one.why for one in due.to_renew(desk) if one.patient_id == who.id] == ["no_longer_acts"]
    agree(desk, who)
    assert ask(desk, who, "contact").yes
    assert who.id not in [one.patient_id for one in due.to_renew(desk)]


def test_a_guardians_answers_end_by_the_birth_that_the_merged_record_shows(desk: Desk, frozen_clock: Clock) -> None:
    eighteen_soon = clock.today().replace(year=clock.today().year - 18) + timedelta(days=10)
    who, twin = patient(desk), patient(desk, eighteen_soon)
    agree(desk, twin, promo_sms=True)
    merging.merge(beside(desk, Role.MANAGER), who.id, twin.id, {"born": "kept"}, "other")
    assert ask(desk, who, "promo_sms").state == "expired"
    merging.unmerge(beside(desk, Role.MANAGER), twin.id, "other")
    merging.merge(beside(desk, Role.MANAGER), who.id, twin.id, {"born": "merged"}, "other")
    assert ask(desk, who, "promo_sms").yes
    frozen_clock.forward(days=10)
    assert ask(desk, who, "promo_sms").state == "expired"


def test_an_emergency_is_a_basis_for_care_for_a_day_and_for_nothing_else(desk: Desk, frozen_clock: Clock) -> None:
    who = patient(desk)
    with pytest.raises(UserError):
        consents.begin_emergency(desk, who.id, "because")
    consents.begin_emergency(desk, who.id, "unable")
    found = ask(desk, who, "care")
    assert (found.yes, found.state) == (True, "emergency")
    (event,) = consents.timeline(desk, who.id)
    assert (event.kind, event.reason, event.person) == ("emergency", "unable", desk.person.id)
    assert not ask(desk, who, "contact").yes
    assert who.id in [one.patient_id for one in due.at_next_visit(desk)]
    frozen_clock.forward(hours=25)
    assert ask(desk, who, "care").state == "missing"


def test_an_emergency_recorded_on_a_second_file_of_the_person_counts(desk: Desk) -> None:
    who, twin = patient(desk), patient(desk)
    consents.begin_emergency(desk, twin.id, "unable")
    assert ask(desk, who, "care").state == "missing"
    merging.merge(beside(desk, Role.MANAGER), who.id, twin.id, {}, "other")
    assert [ask(desk, one, "care").state for one in (who, twin)] == ["emergency", "emergency"]


def test_an_emergency_does_not_overrule_a_refusal(desk: Desk) -> None:
    who = patient(desk)
    agree(desk, who, care=False)
    consents.begin_emergency(desk, who.id, "life")
    assert not ask(desk, who, "care").yes


@pytest.mark.parametrize(
    ("answers", "service", "urgent", "sms"),
    [
        ({}, False, False, False),
        ({"contact": True, "promo_sms": False}, True, True, False),
        ({"contact": False, "promo_sms": True}, False, True, True),
        ({"care": False, "contact": False, "promo_sms": False}, False, False, False),
    ],
)
def test_a_service_message_rests_on_contact_or_care_and_never_on_promotion(
    desk: Desk, answers: dict[str, bool], service: bool, urgent: bool, sms: bool
) -> None:
    who = patient(desk)
    if answers:
        agree(desk, who, **answers)
    with desk.database.reading() as connection:
        told = [
            gate.may_message(connection, desk.pack, who.id, clock.now(), **how).yes
            for how in ({}, {"urgent": True}, {"channel": "sms"})
        ]
    assert told == [service, urgent, sms]


def test_everything_at_once_is_what_each_question_says(desk: Desk) -> None:
    who = patient(desk)
    agree(desk, who, promo_sms=True)
    state = consents.state_of(desk, who.id)
    assert list(state)[:3] == ["care", "contact", "billing_insurance"]
    assert set(state) == {purpose.id for purpose in desk.pack.purposes}
    for purpose, allowance in state.items():
        assert ask(desk, who, purpose) == allowance


def test_a_verb_that_needs_a_purpose_is_refused_with_the_reason_and_notes_its_ground(desk: Desk) -> None:
    who = patient(desk)
    consent_id = agree(desk, who, promo_sms=False)
    with pytest.raises(Refused, match="not agreed"), desk.act(Action.PATIENT_OPEN) as work:
        work.about("patient", who.id)
        gate.require(work, who.id, "promo_sms")
    with desk.act(Action.PATIENT_OPEN) as work:
        work.about("patient", who.id)
        assert gate.require(work, who.id, "contact").consent_id == consent_id
    notes = json.loads(entries(desk)[-1].body)["notes"]
    assert notes == {"purpose": "contact", "allowed": True, "consent": consent_id}


def test_all_purposes_of_a_patient_with_fifty_documents_are_read_in_two_milliseconds(desk: Desk) -> None:
    who = patient(desk)
    purposes = [purpose.id for purpose in desk.pack.purposes]
    with desk.act(Action.CONSENT_SIGN) as work:
        work.about("patient", who.id)
        for number in range(50):
            made = records.add(
                work, patient_id=who.id, reference=ids.token(), template="registration-in-mediglo",
                template_version="1.0", language="en", signed=work.at, signer="patient", guardian_id=None,
                explained_by=1, witness=1, strokes=b"", head="", stored_file="", sha256="", method="ink",
                valid_until=None, clock_back=False, read_seconds=0, **dict.fromkeys(records.WORDS, ""),
            )  # fmt: skip
            for purpose in purposes:
                work.insert(
                    records.consent_choice, consent_id=made, patient_id=who.id, purpose=purpose, given=number % 2 == 1
                )
    spent = []
    with desk.database.reading() as connection:
        for _ in range(30):
            before = time.thread_time()
            state = gate.standing(connection, desk.pack, who.id, clock.now())
            spent.append(time.thread_time() - before)
    assert all(state[purpose].yes for purpose in purposes)
    # Three times the promised figure: the machine of a test is shared, the benchmark judges.
    assert statistics.median(spent) < 0.006
