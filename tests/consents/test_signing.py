"""What the core asks of a signing before it seals anything, and what is kept afterwards."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.consents import service as consents
from frontdesk.consents.ink import SMALLEST_PAD, unpacked
from frontdesk.consents.records import consent, consent_choice
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault, FrontdeskError, Invalid, Refused, UserError
from frontdesk.patients.tables import guardianship
from frontdesk.staff.records import staff
from frontdesk.vault import chain
from frontdesk.vault import signing as signatures
from frontdesk.vault.tables import audit_seal, stored_file
from tests.conftest import Clock
from tests.consents.clinics import ADULT, MINOR, hand, open_clinic, patient, signing, write_setting
from tests.desks import beside, broken_links, entries


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("signing") / "clinic")
    yield opened
    opened.database.close()


def rows(desk: Desk, table: sa.Table) -> list[sa.Row[Any]]:
    with desk.database.reading() as connection:
        return list(connection.execute(sa.select(table)))


def files_of(desk: Desk) -> list[Path]:
    return [path for path in (desk.database.path.parent / "files").rglob("*") if path.is_file()]


def refused(desk: Desk, new: consents.Signing, kind: type[FrontdeskError] = UserError) -> FrontdeskError:
    """The error of a signing that must fail, after which nothing of it may be left."""
    before = kept(desk)
    with pytest.raises(kind) as caught:
        consents.sign(desk, new)
    assert kept(desk) == before
    return caught.value


def kept(desk: Desk) -> list[object]:
    """Everything that signing writes, but the audit trail."""
    return [*rows(desk, consent), *rows(desk, consent_choice), *rows(desk, stored_file), *sorted(files_of(desk))]


def test_a_signed_consent_is_stored_once_sealed_and_chained(desk: Desk) -> None:
    who = patient(desk)
    new = signing(desk, who)
    files_before = files_of(desk)
    signed = consents.sign(desk, new)

    assert signed.reference == f"C-{clock.today().year}-{signed.id:06}"
    assert (signed.patient_id, signed.signer, signed.guardian_id, signed.language) == (who.id, "patient", None, "en")
    assert dict(signed.choices) == dict(new.choices)
    pdf = consents.document(desk, signed.id)
    assert hashlib.sha256(pdf).hexdigest() == signed.sha256
    with desk.act(consents.Action.CONSENT_READ) as work:
        certificate = work.setting("certificate")["cert_pem"].encode()
    verdict = seal.check(pdf, [certificate])
    assert (verdict.state, verdict.reference) == ("genuine", signed.reference)
    (stored,) = [path for path in files_of(desk) if path not in files_before]
    assert signed.reference.encode() not in stored.read_bytes()
    assert broken_links(desk) == []


def test_the_entry_names_the_document_and_the_paper_names_the_head_before_it(desk: Desk) -> None:
    signed = consents.sign(desk, signing(desk, patient(desk)))
    trail = entries(desk)
    entry = [row for row in trail if row.action == "consent.sign"][-1]
    body = json.loads(entry.body)
    assert body["notes"] == {
        "document": signed.sha256, "reference": signed.reference, "method": "ink", "sealed": True
    }  # fmt: skip
    assert body["subjects"] == [["patient", signed.patient_id], ["consent", signed.id]]

    with desk.act(consents.Action.CONSENT_READ) as work:
        certificate = work.setting("certificate")["cert_pem"].encode()
    record = seal.check(consents.document(desk, signed.id), [certificate]).record
    assert record is not None
    before = trail[entry.seq - 2]
    assert record["audit"] == {"epoch": 1, "entry": before.seq, "head": before.hash.hex()}
    (sealed,) = [row for row in rows(desk, audit_seal) if row.seq == entry.seq]
    head = chain.Head(sealed.epoch, sealed.seq, entry.hash)
    assert signatures.verify(desk.sign_public, chain.sealed_bytes(desk.clinic_id, head), sealed.signature)


def test_strokes_stay_in_the_row_and_out_of_the_record(desk: Desk) -> None:
    new = signing(desk, patient(desk), pad=(840.0, 320.0))
    new = replace(new, strokes=tuple(tuple((t, x * 2, y * 2, p) for t, x, y, p in stroke) for stroke in new.strokes))
    signed = consents.sign(desk, new)
    (row,) = [row for row in rows(desk, consent) if row.id == signed.id]
    strokes, pad = unpacked(row.strokes)
    assert pad == (840.0, 320.0)
    assert [len(stroke) for stroke in strokes] == [len(stroke) for stroke in new.strokes]
    assert "stroke" not in json.dumps(_record(desk, signed.id))


def test_the_record_holds_the_exact_words_and_the_circumstances(desk: Desk) -> None:
    who = patient(desk)
    new = signing(desk, who)
    text = consents.form(desk, who.id, "en").text
    record = _record(desk, consents.sign(desk, new).id)

    assert record["words"]["title"] == text.title
    assert [(block["kind"], block["text"]) for block in record["words"]["blocks"]] == [tuple(b) for b in text.blocks]
    assert (record["words"]["statement"], record["words"]["withdrawal"]) == (text.statement, text.withdrawal)
    assert [(a["purpose"], a["title"], a["text"]) for a in record["answers"]] == [p[:3] for p in text.purposes]
    assert {a["purpose"]: a["given"] for a in record["answers"]} == new.choices
    assert [a["mark"] for a in record["answers"]][:3] == ["Agreed", "Agreed", "Not agreed"]
    assert record["answers"][-1]["mark"] == "Objection"
    assert record["template"] == {"id": text.id, "version": text.version, "language": "en", "sha256": text.source_hash}
    assert record["pack"]["sha256"] == desk.pack.hash
    assert record["patient"]["record"] == who.ref
    assert record["signed"]["opened"]["utc"] == clock.stamp(new.started)
    assert record["signed"]["reading_seconds"] == 95
    assert record["signed"]["witness"] == {"id": desk.person.id, "name": "Asha Verma", "role": "receptionist"}


def test_references_only_go_up(desk: Desk) -> None:
    who = patient(desk)
    first = consents.sign(desk, signing(desk, who))
    with pytest.raises(UserError):
        consents.sign(desk, signing(desk, who, strokes=()))
    second = consents.sign(desk, signing(desk, who))
    assert second.id > first.id
    assert second.reference > first.reference
    assert [one.id for one in consents.of_patient(desk, who.id)] == [second.id, first.id]
    assert consents.newest(desk, who.id, second.template) == consents.of_patient(desk, who.id)[0]
    assert consents.newest(desk, who.id, "photographs") is None


def test_the_guardian_signs_for_a_minor_and_nobody_else(desk: Desk) -> None:
    who = patient(desk, MINOR)
    asked = consents.form(desk, who.id, "en")
    assert asked.signer == "guardian"
    assert asked.guardian is not None
    assert "younger than 18" in str(refused(desk, signing(desk, who, signer="patient", guardian_id=None)))
    assert "Choose the guardian" in str(refused(desk, signing(desk, who, guardian_id=None)))
    assert "Choose the guardian" in str(refused(desk, signing(desk, who, guardian_id=999)))

    signed = consents.sign(desk, signing(desk, who))
    record = _record(desk, signed.id)
    assert (signed.signer, signed.guardian_id) == ("guardian", asked.guardian.id)
    assert record["guardian"] == {"name": "Anil Kulkarni", "relation": "father", "identity_seen": "PAN card"}
    assert record["words"]["statement"] == asked.text.guardian_statement
    assert record["signed"]["name"] == "Anil Kulkarni"


def test_a_minor_without_a_guardian_on_record_signs_nothing(desk: Desk) -> None:
    who = patient(desk, MINOR)
    new = signing(desk, who)
    with desk.database.writing() as connection:
        connection.execute(guardianship.delete().where(guardianship.c.patient_id == who.id))
    assert consents.form(desk, who.id, "en").guardian is None
    assert "No parent or guardian" in str(refused(desk, new))


def test_an_adult_signs_alone(desk: Desk) -> None:
    assert "of age" in str(refused(desk, signing(desk, patient(desk), signer="guardian", guardian_id=1)))


def test_the_age_is_counted_on_the_day_of_signing(desk: Desk, frozen_clock: Clock) -> None:
    today = clock.today()
    eighteen_tomorrow = (today + timedelta(days=1)).replace(year=today.year - 18)
    assert consents.form(desk, patient(desk, eighteen_tomorrow).id, "en").signer == "guardian"
    eighteen_today = today.replace(year=today.year - 18)
    assert consents.form(desk, patient(desk, eighteen_today).id, "en").signer == "patient"


@pytest.mark.parametrize("answer", [None, "yes", 1])
def test_every_purpose_needs_a_plain_answer(desk: Desk, answer: object) -> None:
    who = patient(desk)
    new = signing(desk, who)
    problem = refused(desk, replace(new, choices={**new.choices, "care": answer}), Invalid)
    assert isinstance(problem, Invalid)
    assert set(problem.problems) == {"choices.care"}
    missing = {name: given for name, given in new.choices.items() if name != "promo_sms"}
    problem = refused(desk, replace(new, choices=missing), Invalid)
    assert isinstance(problem, Invalid)
    assert set(problem.problems) == {"choices.promo_sms"}


def test_a_purpose_that_is_not_on_the_form_is_refused(desk: Desk) -> None:
    new = signing(desk, patient(desk))
    assert "form has changed" in str(refused(desk, replace(new, choices={**new.choices, "sale": True})))


def test_saying_no_to_everything_is_an_answer_too(desk: Desk) -> None:
    new = signing(desk, patient(desk))
    signed = consents.sign(desk, replace(new, choices=dict.fromkeys(new.choices, False)))
    assert not any(signed.choices.values())


def test_an_accidental_scribble_is_refused(desk: Desk) -> None:
    tap = (((0.0, 10.0, 10.0, 0.5),),)
    assert "small mark" in str(refused(desk, signing(desk, patient(desk), strokes=tap)))


def test_the_witness_is_an_active_receptionist_or_clinician_who_does_not_sign(desk: Desk) -> None:
    who = patient(desk)
    manager, doctor = beside(desk, Role.MANAGER).person, beside(desk, Role.CLINICIAN).person
    gone = beside(desk, Role.RECEPTIONIST).person
    with desk.database.writing() as connection:
        connection.execute(staff.update().where(staff.c.id == gone.id).values(active=False))
        connection.execute(staff.update().where(staff.c.id == doctor.id).values(full_name="meera  KULKARNI"))
    for wrong in (manager.id, gone.id, doctor.id):
        problem = refused(desk, signing(desk, who, witness=wrong), Invalid)
        assert isinstance(problem, Invalid)
        assert set(problem.problems) == {"witness"}
    refused(desk, signing(desk, who, witness=4711))
    problem = refused(desk, signing(desk, who, explained_by=gone.id), Invalid)
    assert isinstance(problem, Invalid)
    assert set(problem.problems) == {"explained_by"}
    with desk.database.writing() as connection:
        connection.execute(staff.update().where(staff.c.id == doctor.id).values(full_name="Dr Sana Qureshi"))
    assert consents.sign(desk, signing(desk, who, witness=doctor.id, explained_by=manager.id)).witness == doctor.id


@pytest.mark.parametrize(
    "changed",
    [
        {"started": clock.now() + timedelta(hours=13)},
        {"started": clock.now() - timedelta(hours=13)},
        {"read_seconds": -1},
    ],
)
def test_impossible_times_are_refused(desk: Desk, changed: dict[str, Any]) -> None:
    assert "Open the form again" in str(refused(desk, signing(desk, patient(desk), **changed)))


def test_only_the_languages_of_the_pack_are_offered(desk: Desk) -> None:
    who = patient(desk)
    for language in ("fr", "../en", ""):
        with pytest.raises(UserError, match="no consent form in that language"):
            consents.form(desk, who.id, language)
        refused(desk, replace(signing(desk, who), language=language))


def test_the_facts_that_the_manager_confirmed_are_the_ones_signed(tmp_path: Path) -> None:
    desk = open_clinic(tmp_path / "clinic")
    facts = {
        "name": "Asha Clinic",
        "address": ["12 College Road", "Pune 411004"],
        "phone": "+912025530000",
        "email": "desk@asha.example",
        "contact_role": "Clinic Head",
    }
    write_setting(desk, "facts", facts)
    who = patient(desk)
    text = consents.form(desk, who.id, "en").text
    assert "Asha Clinic" in text.title
    assert "Clinic Head" in text.withdrawal
    assert "desk@asha.example" in text.withdrawal
    record = _record(desk, consents.sign(desk, signing(desk, who)).id)
    assert record["clinic"] == {"name": "Asha Clinic", "address": ["12 College Road", "Pune 411004"]}
    desk.database.close()


def test_without_a_certificate_nothing_is_signed(tmp_path: Path) -> None:
    from tests.desks import open_desk

    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    assert "certificate is missing" in str(refused(desk, signing(desk, patient(desk)), Fault))
    desk.database.close()


def test_who_may_not_sign_is_refused_and_the_refusal_is_an_entry(desk: Desk) -> None:
    new = signing(desk, patient(desk))
    refused(beside(desk, Role.MANAGER), new, Refused)
    refused(beside(desk, Role.CLINICIAN), new, Refused)
    assert [row.outcome for row in entries(desk)][-2:] == ["refused", "refused"]


def test_a_hand_on_a_larger_pad_is_judged_by_that_pad(desk: Desk) -> None:
    who = patient(desk)
    small = hand(width=60, height=14)
    assert consents.model.judge_ink(small, SMALLEST_PAD) is None
    assert "small mark" in str(refused(desk, signing(desk, who, strokes=small, pad=(1680.0, 640.0))))


def test_a_born_day_is_needed_to_know_who_signs() -> None:
    from frontdesk.packs.load import load

    with pytest.raises(UserError, match="age is not on record"):
        consents.model.signer_of(load("in-mediglo"), None, ADULT)


def _record(desk: Desk, consent_id: int) -> dict[str, Any]:
    with desk.act(consents.Action.CONSENT_READ) as work:
        certificate = work.setting("certificate")["cert_pem"].encode()
    record: dict[str, Any] | None = seal.check(consents.document(desk, consent_id), [certificate]).record
    assert record is not None
    return record
