"""Whoever of the staff stands on a form besides the person at work has confirmed it, and the form says so itself."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk.access.model import Confirmation, from_ground
from frontdesk.access.roles import Role
from frontdesk.consents import confirming
from frontdesk.consents import service as consents
from frontdesk.consents.model import Mark, Signing
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.foundation.errors import Fault, Refused
from frontdesk.patients.model import Patient
from tests.consents.clinics import certificate_of, confirmed, open_clinic, patient, record_in, signing
from tests.desks import beside, broken_links, entries


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("confirming") / "clinic")
    yield opened
    opened.database.close()


@pytest.fixture(scope="module")
def sana(desk: Desk) -> Desk:
    return beside(desk, Role.CLINICIAN)


@pytest.fixture(scope="module")
def farah(desk: Desk) -> Desk:
    return beside(desk, Role.RECEPTIONIST)


def by_word(desk: Desk, who: Patient, first: Desk, second: Desk, **changed: Any) -> Signing:
    marks = (Mark("second_witness", second.person.id),)
    return replace(signing(desk, who, first.person.id, strokes=(), marks=marks, **changed), method="verbal")


def refused(desk: Desk, new: Signing, given: tuple[Confirmation, ...]) -> None:
    """Not signed, and the refusal is an entry about the patient."""
    kept, before = consents.of_patient(desk, new.patient_id), len(entries(desk))
    with pytest.raises(Refused, match="own password or PIN"):
        consents.sign(desk, new, given)
    assert consents.of_patient(desk, new.patient_id) == kept
    (entry,) = entries(desk)[before:]
    assert (entry.action, entry.outcome, entry.patient) == ("consent.sign", "refused", new.patient_id)


def test_no_colleague_is_a_witness_by_word_without_confirming_it(desk: Desk, sana: Desk, farah: Desk) -> None:
    who = patient(desk)
    new = by_word(desk, who, desk, sana)
    refused(desk, new, ())
    refused(desk, new, confirmed(desk, new, desk))
    refused(desk, new, confirmed(desk, new, farah))
    both = by_word(desk, who, farah, sana)
    refused(desk, both, confirmed(desk, both, sana))
    refused(desk, both, confirmed(desk, both, farah))
    assert consents.sign(desk, both, confirmed(desk, both, farah, sana)).method == "verbal"


def test_no_clinician_signs_too_without_confirming_it(desk: Desk, sana: Desk) -> None:
    who = patient(desk)
    ink = signing(desk, who, sana.person.id)
    new = replace(ink, marks=(Mark("clinician", sana.person.id, strokes=ink.strokes),))
    refused(desk, new, ())
    signed = consents.sign(desk, new, confirmed(desk, new, sana))
    said = record_in(consents.document(desk, signed.id))["signed"]
    assert said["hands"][0]["staff"]["confirmed"]["with"] == "password"
    assert "confirmed" not in said["witness"]


def test_what_was_confirmed_is_what_is_signed(desk: Desk, sana: Desk) -> None:
    who, other = patient(desk), patient(desk)
    new = by_word(desk, who, desk, sana)
    given = confirmed(desk, new, sana)
    for changed in (
        replace(new, patient_id=other.id),
        replace(new, choices={**new.choices, "promo_sms": True}),
        replace(new, language="hi"),
        replace(new, questions="Who sees it?"),
    ):
        refused(desk, changed, given)
    consents.sign(desk, new, given)


def test_a_confirmation_is_used_once_and_at_its_own_desk(desk: Desk, sana: Desk, farah: Desk) -> None:
    new = by_word(desk, patient(desk), desk, sana)
    refused(desk, new, confirmed(farah, new, sana))
    given = confirmed(desk, new, sana)
    refused(desk, new, tuple(replace(one) for one in given))
    consents.sign(desk, new, given)
    refused(desk, new, given)


def test_a_seal_that_failed_has_used_it(desk: Desk, sana: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    new = by_word(desk, patient(desk), desk, sana)
    given = confirmed(desk, new, sana)

    def full(*_: object, **__: object) -> str:
        raise Fault("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(type(desk.files), "put", full)
        with pytest.raises(Fault):
            consents.sign(desk, new, given)
    refused(desk, new, given)


def test_the_record_the_trail_and_the_resource_say_who_confirmed_when(desk: Desk, sana: Desk) -> None:
    new = by_word(desk, patient(desk), desk, sana)
    own, hers = given = confirmed(desk, new, desk, sana)
    signed = consents.sign(desk, new, given)
    told = from_ground(json.loads(entries(desk)[-1].body)["ground"])
    assert {(person, secret) for person, secret, _ in told} == {
        (desk.person.id, "password"), (sana.person.id, "password"),
    }  # fmt: skip
    assert broken_links(desk) == []
    pdf = consents.document(desk, signed.id)
    assert seal.check(pdf, [certificate_of(desk).cert_pem]).state == "genuine"
    said = record_in(pdf)["signed"]
    for staff, one in ((said["witness"], own), (said["hands"][0]["staff"], hers)):
        assert staff["confirmed"]["with"] == "password"
        assert staff["confirmed"]["at"]["local"] == one.at.astimezone().isoformat(timespec="seconds")
    assert "confirmed" not in said["explained_by"]
    resource = consents.fhir_consent(beside(desk, Role.MANAGER), signed.id)
    _, *by = resource["verification"]  # type: ignore[misc]
    assert [one["extension"][0]["valueReference"]["display"] for one in by] == ["Asha Verma", "Dr Sana Qureshi"]
    assert all(one["verified"] for one in by)


def test_a_form_that_nobody_had_to_confirm_claims_nothing(desk: Desk) -> None:
    signed = consents.sign(desk, signing(desk, patient(desk)))
    assert json.loads(entries(desk)[-1].body)["ground"] is None
    said = record_in(consents.document(desk, signed.id))["signed"]
    assert "confirmed" not in said["witness"]
    assert len(consents.fhir_consent(beside(desk, Role.MANAGER), signed.id)["verification"]) == 1  # type: ignore[arg-type]


def test_a_record_from_before_confirmations_were_kept_names_nobody() -> None:
    asha = {"id": 3, "name": "Asha Verma", "role": "receptionist"}
    earlier = {"witness": asha, "hands": [{"role": "interpreter", "staff": None}, {"role": "clinician", "staff": asha}]}
    assert confirming.names_and_times(earlier) == ()


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_the_page_says_it_beside_each_witness(desk: Desk, sana: Desk, tmp_path: Path) -> None:
    new = by_word(desk, patient(desk), desk, sana)
    given = (*confirmed(desk, new, desk), desk.confirmations.give(sana.person.id, confirming.document_of(new), "pin"))
    (tmp_path / "by-word.pdf").write_bytes(consents.document(desk, consents.sign(desk, new, given).id))
    command = ["pdftotext", str(tmp_path / "by-word.pdf"), "-"]
    said = " ".join(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    own, hers = (f"{one.at.astimezone():%H:%M}" for one in given)
    assert f"Asha Verma (Receptionist), confirmed with their own password at {own}" in said
    assert f"Dr Sana Qureshi (Clinician), confirmed with their own PIN at {hers}" in said
