"""Counter-signing a form that is sealed already: a sealed document beside it, so that the form's own seal holds.

The seal certifies the form against any change (DocMDP, ISO 32000-1, 12.8.2.2), a further signature included. So the
counter-signature names the form by number and SHA-256, and both are proved on their own.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from frontdesk.access.roles import Action, Role
from frontdesk.consents import countersign_records as kept
from frontdesk.consents import ink, model, records, sealing, signing, template_records
from frontdesk.consents.countersign_document import Countersigned, build
from frontdesk.consents.model import Countersignature, Pad, Stroke
from frontdesk.desk import Work, lists, views
from frontdesk.foundation.errors import UserError
from frontdesk.patients import records as patients
from frontdesk.prepared import prepared
from frontdesk.staff import records as staff


@dataclass(frozen=True)
class _Drawn:
    signed: Countersigned
    pad: Pad
    sealed: bytes


def _drawn_up(work: Work, consent_id: int, strokes: tuple[Stroke, ...], pad: Pad) -> _Drawn:
    form = records.kept(work, consent_id)
    if form is None:
        raise UserError("There is no such consent.")
    work.about("patient", form.patient_id)
    member = staff.member(work, work.person.id)
    if member.role is not Role.CLINICIAN:
        raise UserError("Choose the clinician who signs.", field="countersign")
    if not form.stored_file:
        raise UserError("This consent was signed on paper, so no document is stored here. Look in the paper file.")
    if any(one.person == work.person.id for one in kept.of_consent(work, consent_id)):
        raise UserError("You have counter-signed this form already.")
    problem = model.judge_ink(strokes, pad)
    if problem:
        raise problem
    pack, consent = signing.pack_of(work), records.read(work, consent_id)
    signed = Countersigned(
        reference=model.countersignature_reference(kept.next_id(work), work.at.astimezone().date()),
        consent=consent,
        title=template_records.current(work, pack, consent.template, consent.language, consent.particulars).title,
        patient=patients.read(work, form.patient_id),
        clinician=member,
        strokes=strokes,
        pack=pack,
        head=work.head_before,
        at=work.at,
    )
    document = build(signed)
    return _Drawn(signed, pad, sealing.sealed(work, document, document.title, signed.at))


@prepared(Action.CONSENT_COUNTERSIGN, _drawn_up)
def countersign(work: Work, drawn: _Drawn) -> Countersignature:
    """Seal and store the signature of the clinician at work under a form that is sealed already.

    Raises UserError for a form without a stored document, one that this clinician signed before, and ink that is none.
    """
    signed, sha256 = drawn.signed, hashlib.sha256(drawn.sealed).hexdigest()
    work.about("patient", signed.patient.id)
    work.about("consent", signed.consent.id)
    number = kept.add(
        work,
        consent_id=signed.consent.id,
        patient_id=signed.patient.id,
        reference=signed.reference,
        at=signed.at,
        person=signed.clinician.id,
        strokes=ink.packed(signed.strokes, drawn.pad),
        stored_file=work.store("countersignature", signed.reference, drawn.sealed),
        sha256=sha256,
        head=work.head,
    )
    work.note(document=sha256, reference=signed.reference, sealed=True)
    found = kept.read(work, number)
    assert found is not None
    return found


@lists(Action.CONSENT_LIST)
def of_patient(work: Work, patient_id: int) -> tuple[Countersignature, ...]:
    """The counter-signatures on the patient's forms, the earliest first."""
    work.about("patient", patient_id)
    return kept.of_patients(work, work.same_person(patient_id))


@views(Action.CONSENT_READ)
def document(work: Work, number: int) -> bytes:
    """The sealed counter-signature, byte for byte. Raises UserError without one, Fault if it was altered."""
    found = kept.read(work, number)
    if found is None:
        raise UserError("There is no such counter-signature.")
    work.about("patient", found.patient_id)
    work.about("consent", found.consent_id)
    return sealing.original(work, found.stored_file, found.sha256)
