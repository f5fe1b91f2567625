"""A clinician counter-signs a form that is sealed already: the form stays as it is, and each is proved alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import countersigning, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import SMALLEST_PAD, Consent, TakingBack
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.patients import service as patients
from frontdesk.patients.model import Patient
from tests.consents.clinics import certificate_of, hand, open_clinic, patient, record_in, signing
from tests.desks import beside, broken_links


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("countersigning") / "clinic")
    yield opened
    opened.database.close()


@pytest.fixture(scope="module")
def doctor(desk: Desk) -> Desk:
    return beside(desk, Role.CLINICIAN)


def signed(desk: Desk, doctor: Desk, language: str = "en") -> tuple[Patient, Consent]:
    who = patient(desk, language=language)
    patients.set_carers(desk, who.id, (doctor.person.id,))
    return who, consents.sign(desk, signing(desk, who, language=language))


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_the_form_stays_as_it_was_sealed_and_the_signature_names_it(desk: Desk, doctor: Desk, language: str) -> None:
    who, form = signed(desk, doctor, language)
    before = consents.document(desk, form.id)
    made = countersigning.countersign(doctor, form.id, hand(), SMALLEST_PAD)
    assert consents.document(desk, form.id) == before
    sealed = countersigning.document(desk, made.id)
    assert seal.check(sealed, [certificate_of(desk).cert_pem]).state == "genuine"
    assert record_in(sealed)["of"]["sha256"] == form.sha256
    assert record_in(sealed)["clinician"]["name"] == "Dr Sana Qureshi"
    assert b"strokes" not in sealed
    assert countersigning.of_patient(desk, who.id) == (made,)
    assert broken_links(desk) == []


def test_checking_either_document_tells_of_the_other(desk: Desk, doctor: Desk) -> None:
    who, form = signed(desk, doctor)
    alone = consents.verify_pdf(desk, consents.document(desk, form.id))
    assert (alone.state, alone.countersigned) == ("genuine", ())
    made = countersigning.countersign(doctor, form.id, hand(), SMALLEST_PAD)
    told = consents.verify_pdf(desk, consents.document(desk, form.id))
    assert (told.state, told.countersigned) == ("genuine", (("Dr Sana Qureshi", made.at),))
    other = consents.verify_pdf(desk, countersigning.document(desk, made.id))
    assert (other.state, other.reference) == ("genuine", made.reference)
    assert (other.patient_id, other.consent_id, other.countersigned) == (who.id, form.id, ())
    withdrawals.withdraw(desk, TakingBack(who.id, ("contact",), "patient", "phone", clock.today(), "en"))
    assert consents.verify_pdf(desk, countersigning.document(desk, made.id)).state == "withdrawn"
    newest = next(one for one in consents.timeline(desk, who.id) if one.kind == "countersigned")
    assert (newest.person, newest.consent_id, newest.countersignature_id) == (doctor.person.id, form.id, made.id)


def test_only_a_clinician_of_the_patient_signs_once_and_with_a_hand(desk: Desk, doctor: Desk) -> None:
    _, form = signed(desk, doctor)
    for other in (desk, beside(desk, Role.MANAGER), beside(desk, Role.CLINICIAN)):
        with pytest.raises(Refused):
            countersigning.countersign(other, form.id, hand(), SMALLEST_PAD)
    with pytest.raises(UserError, match="signature is still missing"):
        countersigning.countersign(doctor, form.id, (), SMALLEST_PAD)
    with pytest.raises(UserError, match="no such consent"):
        countersigning.countersign(doctor, form.id + 1000, hand(), SMALLEST_PAD)
    countersigning.countersign(doctor, form.id, hand(), SMALLEST_PAD)
    with pytest.raises(UserError, match="counter-signed this form already"):
        countersigning.countersign(doctor, form.id, hand(), SMALLEST_PAD)


def test_a_form_that_was_refused_can_be_counter_signed_too(desk: Desk, doctor: Desk) -> None:
    who = patient(desk)
    patients.set_carers(desk, who.id, (doctor.person.id,))
    form = consents.sign(desk, replace(signing(desk, who, strokes=()), method="refused", choices={}))
    assert countersigning.countersign(doctor, form.id, hand(), SMALLEST_PAD).consent_id == form.id
