"""Taking consent back: effective at once, with a receipt, tasks for what follows, and nothing erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.access.questions import Consequence
from frontdesk.access.roles import Role
from frontdesk.consents import gate, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.exchange import service as exchange
from frontdesk.exchange.model import Wanted
from frontdesk.foundation import clock
from frontdesk.foundation.errors import UserError
from frontdesk.patients.model import Patient
from frontdesk.tasks import service as tasks
from tests.conftest import Clock
from tests.consents.clinics import MINOR, certificate_of, open_clinic, patient, record_in, signing
from tests.desks import beside, entries

PHOTOS = Consequence("photos_in_use", "contact", "Take {count} photographs out of use.", 3)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(
        tmp_path_factory.mktemp("withdrawals") / "clinic",
        follows=lambda _connection, _files, purposes: (PHOTOS,) if "contact" in purposes else (),
    )
    yield opened
    opened.database.close()


def told(one: Patient, *purposes: str, **changed: object) -> TakingBack:
    values = {"who": "patient", "reached": "in_person", "received": clock.today(), "language": "en"} | changed
    return TakingBack(one.id, purposes, **values)  # type: ignore[arg-type]


def given(desk: Desk, **answers: bool) -> Patient:
    who = patient(desk)
    new = signing(desk, who)
    consents.sign(desk, replace(new, choices={**new.choices, **answers}))
    return who


def test_a_withdrawal_counts_at_once_and_for_its_purposes_only(desk: Desk) -> None:
    who = given(desk, promo_sms=True)
    withdrawals.withdraw(desk, told(who, "promo_sms", reached="stop"))
    now = consents.state_of(desk, who.id)
    assert (now["promo_sms"].state, now["promo_sms"].yes) == ("withdrawn", False)
    assert now["contact"].yes
    assert now["care"].yes


def test_what_was_signed_stays_and_can_be_given_again(desk: Desk) -> None:
    who = given(desk)
    (before,) = consents.of_patient(desk, who.id)
    pdf = consents.document(desk, before.id)
    withdrawals.withdraw(desk, told(who, "contact"))
    assert consents.document(desk, before.id) == pdf
    assert consents.of_patient(desk, who.id) == (before,)
    consents.sign(desk, signing(desk, who))
    assert consents.state_of(desk, who.id)["contact"].yes


def test_the_receipt_is_sealed_and_says_what_how_and_what_follows(desk: Desk) -> None:
    who = given(desk)
    made = withdrawals.withdraw(desk, told(who, "contact", reached="letter", language="hi"))
    pdf = withdrawals.receipt(desk, made.id)
    verdict = seal.check(pdf, [certificate_of(desk).cert_pem])
    assert (verdict.state, verdict.reference) == ("genuine", made.reference)
    record = record_in(pdf)
    assert record["purposes"][0]["purpose"] == "contact"
    assert record["reached"] == {"way": "letter", "day": clock.today().isoformat()}
    assert {one["kind"] for one in record["follows"]} == {"photos_in_use", "contact_ended"}
    assert len(pdf) < 120 * 1024


def test_the_entry_holds_ids_and_chosen_reasons_and_no_name(desk: Desk) -> None:
    who = given(desk)
    made = withdrawals.withdraw(desk, told(who, "contact", who="guardian", name="Lata Kulkarni", reached="email"))
    entry = next(one for one in reversed(entries(desk)) if one.action == "consent.withdraw")
    body = json.loads(entry.body)
    assert body["ground"] == "email"
    assert body["notes"]["purposes"] == ["contact"]
    assert body["subjects"] == [["patient", who.id], ["withdrawal", made.id]]
    assert "Lata" not in entry.body.decode()


def test_what_follows_is_listed_before_and_becomes_tasks_of_the_manager(desk: Desk) -> None:
    who = given(desk)
    listed = withdrawals.consequences(desk, who.id, ("contact",))
    assert listed[0] == PHOTOS
    made = withdrawals.withdraw(desk, told(who, "contact"))
    manager = beside(desk, Role.MANAGER)
    mine = [task for task in tasks.mine(manager) if task.about == f"withdrawal:{made.id}"]
    assert [task.kind for task in mine] == [one.kind for one in listed]
    assert [task.places["count"] for task in mine] == [3, 1]
    assert tasks.mine(desk) == ()
    finished = tasks.finish(manager, tasks.take(manager, mine[0].id).id)
    assert finished.done is not None
    assert mine[0].id not in [task.id for task in tasks.mine(manager)]
    with pytest.raises(UserError, match="done already"):
        tasks.finish(manager, mine[0].id)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"purposes": ()}, "purposes"),
        ({"purposes": ("promo_post",)}, "purposes"),
        ({"purposes": ("nothing_like_it",)}, "purposes"),
        ({"received": clock.today() + timedelta(days=2)}, "received"),
        ({"who": "guardian", "name": " "}, "name"),
        ({"reached": "fax"}, "reached"),
        ({"language": "fr"}, "language"),
    ],
)
def test_a_withdrawal_that_says_too_little_is_refused(desk: Desk, changed: dict[str, object], field: str) -> None:
    who = given(desk)
    with pytest.raises(UserError) as caught:
        withdrawals.withdraw(desk, replace(told(who, "contact"), **changed))  # type: ignore[arg-type]
    assert caught.value.field == field
    assert withdrawals.of_patient(desk, who.id) == ()
    assert consents.state_of(desk, who.id)["contact"].yes


def test_an_objection_needs_no_answer_before_it(desk: Desk) -> None:
    who = patient(desk)
    assert consents.state_of(desk, who.id)["deidentified_use"].yes
    withdrawals.withdraw(desk, told(who, "deidentified_use"))
    assert not consents.state_of(desk, who.id)["deidentified_use"].yes


def test_a_clock_put_back_does_not_bring_a_withdrawn_permission_back(desk: Desk, frozen_clock: Clock) -> None:
    who = given(desk)
    frozen_clock.forward(days=3)
    withdrawals.withdraw(desk, told(who, "contact"))
    frozen_clock.forward(days=-2)
    with desk.database.reading() as connection:
        assert not gate.allows(connection, desk.pack, who.id, "contact", clock.now()).yes


def test_a_document_taken_back_or_replaced_is_told_at_the_desk(desk: Desk) -> None:
    who = given(desk)
    (first,) = consents.of_patient(desk, who.id)
    pdf = consents.document(desk, first.id)
    consents.sign(desk, signing(desk, who))
    assert consents.verify_pdf(desk, pdf).state == "superseded"
    made = withdrawals.withdraw(desk, told(who, "contact"))
    found = consents.verify_pdf(desk, pdf)
    assert (found.state, found.consent_id) == ("withdrawn", first.id)
    receipt = consents.verify_pdf(desk, withdrawals.receipt(desk, made.id))
    assert (receipt.state, receipt.consent_id, receipt.withdrawal_id) == ("genuine", None, made.id)


def test_the_timeline_tells_everything_newest_first(desk: Desk) -> None:
    who = given(desk)
    withdrawals.withdraw(desk, told(who, "contact", "care"))
    found = consents.timeline(desk, who.id)
    assert [(one.kind, one.yes, one.no[:2]) for one in found] == [
        ("withdrawn", (), ("contact", "care")),
        ("signed", ("care", "contact"), ("billing_insurance", "promo_sms")),
    ]


def test_a_guardian_takes_back_for_a_child(desk: Desk) -> None:
    who = patient(desk, MINOR)
    consents.sign(desk, signing(desk, who))
    made = withdrawals.withdraw(desk, told(who, "contact", who="guardian", name="Anil Kulkarni", language="ur"))
    assert (made.who, made.name, made.purposes) == ("guardian", "Anil Kulkarni", ("contact",))


def test_somebody_elses_withdrawal_is_none_of_a_clinicians_business(desk: Desk, tmp_path: Path) -> None:
    who = given(desk)
    made = withdrawals.withdraw(desk, told(who, "contact"))
    doctor = beside(desk, Role.CLINICIAN)
    with pytest.raises(Exception, match="not in your care"):
        withdrawals.receipt(doctor, made.id)
    with pytest.raises(UserError, match="no such withdrawal"):
        withdrawals.receipt(desk, 4711)


def test_a_list_to_reach_patients_leaves_out_whoever_said_no(desk: Desk) -> None:
    agreed, refused, unasked = given(desk), given(desk, contact=False), patient(desk)
    back, again = given(desk), given(desk)
    for who in (back, again):
        withdrawals.withdraw(desk, told(who, "contact"))
    consents.sign(desk, signing(desk, again))
    manager = beside(desk, Role.MANAGER)
    recall = exchange.export(manager, Wanted(("ref",), "recall", "csv")).decode("utf-8-sig").split()
    assert {agreed.ref, unasked.ref, again.ref} <= set(recall)
    assert not {refused.ref, back.ref} & set(recall)
    inspection = exchange.export(manager, Wanted(("ref",), "inspection", "csv")).decode("utf-8-sig").split()
    assert {refused.ref, back.ref} <= set(inspection)
