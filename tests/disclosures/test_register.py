"""The disclosure register: entered inside other verbs, listed, taken down copy by copy, with a sealed receipt."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.consents import gate, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.disclosures import document, model, records
from frontdesk.disclosures import service as disclosures
from frontdesk.disclosures.model import Recipient, Wanted
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.patients.model import Patient
from tests.consents.clinics import certificate_of, open_clinic, patient, record_in, signing
from tests.desks import beside, entries
from tests.disclosures.copies import JPEG, let_go

AGENCY = Recipient("company", "Neem Studio", "hello@neem.example", "IN")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(
        tmp_path_factory.mktemp("disclosures") / "clinic",
        Role.MANAGER,
        allows=lambda connection, patient, purpose, at: gate.allows(connection, opened.pack, patient, purpose, at).yes,
    )
    yield opened
    opened.database.close()


@pytest.fixture
def who(desk: Desk) -> Patient:
    """A patient who agreed to contact."""
    front = beside(desk, Role.RECEPTIONIST)
    someone = patient(front)
    consents.sign(front, signing(front, someone))
    return someone


def withdraw(desk: Desk, who: Patient, purpose: str) -> None:
    told = TakingBack(who.id, (purpose,), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(desk, told)


def test_a_line_says_what_to_whom_for_what_and_on_what_ground(desk: Desk, who: Patient) -> None:
    made = let_go(desk, who, AGENCY)
    (line,) = disclosures.of_patient(desk, who.id)
    assert (line.id, line.recipient, line.purpose, line.channel, line.ground) == (
        made, AGENCY, "contact", "website", "consent",
    )  # fmt: skip
    assert (line.reference, line.fields, line.ref) == (model.reference(made, clock.today()), ("photographs",), who.ref)
    assert [(one.sha256, one.out) for one in line.items] == [(hashlib.sha256(JPEG).hexdigest(), True)] * 2


def test_the_entry_holds_ids_and_hashes_and_no_name(desk: Desk, who: Patient) -> None:
    made = let_go(desk, who, AGENCY)
    entry = entries(desk)[-1]
    body = json.loads(entry.body)
    assert body["subjects"] == [["patient", who.id], ["disclosure", made]]
    assert body["notes"]["hashes"] == [hashlib.sha256(JPEG).hexdigest()] * 2
    assert [part for part in (b"Neem", b"Kulkarni", b"example") if part in entry.body] == []


def test_the_same_recipient_is_kept_once(desk: Desk, who: Patient) -> None:
    for one in (AGENCY, AGENCY, replace(AGENCY, country="PK")):
        let_go(desk, who, one)
    with desk.act(Action.DISCLOSURE_READ) as work:
        named = [one for one in records.recipients(work, 50) if one.name == AGENCY.name]
    assert sorted(one.country for one in named) == ["IN", "PK"]


def test_a_private_person_is_offered_to_nobody_else(desk: Desk, who: Patient) -> None:
    let_go(desk, who, Recipient("person", "Lalita Bhonsle", "lalita@example.org", "IN"))
    with desk.act(Action.DISCLOSURE_READ) as work:
        assert "Lalita Bhonsle" not in [one.name for one in records.recipients(work, 50)]


@pytest.mark.parametrize(
    ("told", "field"),
    [
        (Recipient("company", "", "", "IN"), "recipient.name"),
        (Recipient("company", "Neem Studio", "", "India"), "recipient.country"),
        (Recipient("company", "Neem Studio", "", ""), "recipient.country"),
        (Recipient("public", "", "x" * 300, ""), "recipient.contact"),
        (Recipient("friend", "Neem", "", "IN"), "recipient.kind"),  # type: ignore[arg-type]
    ],
)
def test_a_recipient_that_says_too_little_is_refused(told: Recipient, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        model.tidied(told, "IN")
    assert list(caught.value.problems) == [field]


def test_the_public_is_everywhere_and_ones_own_are_at_home() -> None:
    assert model.tidied(Recipient("public", "Everybody", country="IN"), "IN") == Recipient("public")
    assert model.tidied(Recipient("staff"), "PK") == Recipient("staff", country="PK")


def test_nothing_has_to_come_back_while_its_use_is_allowed(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY)
    assert disclosures.to_take_down(desk, who.id) == ()
    with pytest.raises(UserError, match="No copy"):
        disclosures.receipt(desk, who.id, "en")


def test_every_copy_has_to_come_back_once_the_permission_is_taken_back(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY)
    let_go(desk, who, Recipient("patient", country="IN"))
    withdraw(desk, who, "contact")
    found = disclosures.to_take_down(desk, who.id)
    assert [(one.disclosure.recipient, one.item.out, one.why) for one in found] == [
        (AGENCY, True, model.NO_LONGER_ALLOWED)
    ] * 2


def test_a_copy_called_back_itself_has_to_come_back_though_the_use_is_allowed(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY, subjects=(701, 702))
    with desk.act(Action.DISCLOSURE_TAKE_DOWN) as work:
        assert records.recall(work, "photo", (702,), "photo_print") == 0
        assert records.recall(work, "photo", (702,), "contact") == 1
        assert records.recall(work, "photo", (702,)) == 0
    (found,) = disclosures.to_take_down(desk, who.id)
    assert (found.item.subject, found.why) == (702, model.RECALLED)
    assert found in disclosures.overdue(desk)
    for still, left in ((("contact",), 1), ((), 0)):
        with desk.act(Action.DISCLOSURE_TAKE_DOWN) as work:
            records.let_be(work, "photo", 702, still)
        assert len(disclosures.to_take_down(desk, who.id)) == left


def test_what_nobody_allows_is_overdue_until_it_is_dealt_with(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY, purpose="photo_print")
    assert who.id in [one.disclosure.patient_id for one in disclosures.overdue(desk)]
    for one in disclosures.to_take_down(desk, who.id):
        disclosures.take_down(desk, one.item.id, "beyond")
    assert who.id not in [one.disclosure.patient_id for one in disclosures.overdue(desk)]


def test_what_was_done_is_kept_and_closes_the_copy(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY)
    withdraw(desk, who, "contact")
    first, second = (one.item for one in disclosures.to_take_down(desk, who.id))
    asked = disclosures.take_down(desk, first.id, "asked", "Wrote to the studio")
    assert (asked.how, asked.note, asked.out, asked.changed_by) == (
        "asked",
        "Wrote to the studio",
        True,
        desk.person.id,
    )
    assert not disclosures.take_down(desk, first.id, "confirmed").out
    body = json.loads(entries(desk)[-1].body)
    assert (body["ground"], body["notes"]) == ("confirmed", {"hash": first.sha256})
    with pytest.raises(UserError, match="already"):
        disclosures.take_down(desk, first.id, "removed")
    with pytest.raises(UserError) as caught:
        disclosures.take_down(desk, second.id, "forgotten")
    assert caught.value.field == "how"
    assert [one.item.id for one in disclosures.to_take_down(desk, who.id)] == [second.id, first.id]


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_the_receipt_is_sealed_and_lists_every_copy(desk: Desk, who: Patient, language: str) -> None:
    let_go(desk, who, AGENCY)
    withdraw(desk, who, "contact")
    disclosures.take_down(desk, disclosures.to_take_down(desk, who.id)[0].item.id, "removed")
    kept = disclosures.receipt(desk, who.id, language)
    pdf = disclosures.document(desk, kept.id)
    verdict = seal.check(pdf, [certificate_of(desk).cert_pem])
    assert (verdict.state, verdict.reference) == ("genuine", kept.reference)
    record = record_in(pdf)
    assert sorted((one["done"], one["sha256"]) for one in record["items"]) == [
        ("", hashlib.sha256(JPEG).hexdigest()),
        ("removed", hashlib.sha256(JPEG).hexdigest()),
    ]
    assert [one.kind for one in disclosures.papers(desk, who.id)] == ["takedown", "release"]


def test_a_file_that_is_found_again_is_known_by_its_hash(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY, data=JPEG + b"known")
    found = disclosures.came_back(desk, JPEG + b"known")
    assert found is not None
    assert (found.recipient, found.patient_id) == (AGENCY, who.id)
    told = disclosures.came_back(beside(desk, Role.CLINICIAN), JPEG + b"known")
    assert told is not None
    assert (told.reference, told.recipient, told.patient_id) == (found.reference, None, None)
    assert {row.patient for row in entries(desk) if row.action == Action.DOCUMENT_VERIFY} == {who.id}
    assert disclosures.came_back(desk, JPEG + b"other") is None
    assert entries(desk)[-1].patient is None


def test_the_register_is_the_managers_and_can_be_narrowed(desk: Desk, who: Patient) -> None:
    made = let_go(desk, who, Recipient("authority", "Health office", country="IN"))
    today = clock.today()
    wanted: list[tuple[Wanted, bool]] = [
        (Wanted(kind="authority"), True), (Wanted(kind="insurer"), False), (Wanted(purpose="care"), False),
        (Wanted(since=today, until=today, out=True), True), (Wanted(since=today + timedelta(days=1)), False),
        (Wanted(until=today - timedelta(days=1)), False),
    ]  # fmt: skip
    assert [made in [one.id for one in disclosures.listed(desk, which)] for which, _ in wanted] == [
        expected for _, expected in wanted
    ]
    for role in (Role.RECEPTIONIST, Role.CLINICIAN):
        with pytest.raises(Refused):
            disclosures.listed(beside(desk, role), Wanted())


def test_a_document_that_is_not_there_or_not_theirs_is_not_opened(desk: Desk, who: Patient) -> None:
    let_go(desk, who, AGENCY)
    (kept,) = disclosures.papers(desk, who.id)
    with pytest.raises(UserError, match="no such document"):
        disclosures.document(desk, 4711)
    with pytest.raises(Refused, match="not in your care"):
        disclosures.document(beside(desk, Role.CLINICIAN), kept.id)


@pytest.mark.parametrize(("language", "country"), [("en", "India"), ("hi", "भारत"), ("ur", "بھارت")])
def test_a_document_names_the_country_in_its_own_language(language: str, country: str) -> None:
    assert document.recipient_words(language, AGENCY).endswith(f" · {country}")
    assert country not in document.recipient_words(language, Recipient("public"))
