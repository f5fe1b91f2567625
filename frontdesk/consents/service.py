"""What can be done with consents: open the form, sign, list, read, give a copy, check a document."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from frontdesk.access.model import Confirmation, as_ground
from frontdesk.access.roles import Action
from frontdesk.consents import drawing, gate, gate_records, model, records, sealing, signing
from frontdesk.consents.drawing import Drawn
from frontdesk.consents.model import Allowance, Consent, Form, Signing, Verified
from frontdesk.consents.proof import SENTENCES, fhir_consent, timeline, verify_pdf
from frontdesk.desk import Work, acts, lists, views
from frontdesk.documents import layout
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_
from frontdesk.patients import records as patients
from frontdesk.prepared import prepared

__all__ = [
    "EMERGENCIES", "SENTENCES", "Signing", "Verified", "begin_emergency", "document", "draft", "fhir_consent",
    "form", "give_copy", "of_patient", "sign", "state_of", "timeline", "verify_pdf",
]  # fmt: skip

EMERGENCY_LASTS = timedelta(hours=24)
EMERGENCIES = {
    "life": N_("Life or limb is in danger"),
    "unable": N_("The patient can't answer, and nobody who may is here"),
    "urgent": N_("Care can't wait until the form is read"),
}
"""Why care may go on without consent."""


@lists(Action.CONSENT_FORM)
def form(
    work: Work, patient_id: int, language: str, template: str = "", particulars: Mapping[str, str] | None = None
) -> Form:
    """The form `template` (the registration consent's without one) for this patient in `language`, and who has to sign.

    `particulars` fill the text's places. Raises UserError for a form or language that is not offered, or when the
    patient's age is unknown.
    """
    work.about("patient", patient_id)
    patient = patients.read(work, patient_id)
    signer = model.signer_of(work.pack, patient.born, work.at.astimezone().date(), patient.guardians)
    return Form(
        patient_id=patient_id,
        text=signing.text_of(work, signing.pack_of(work), language, template, particulars),
        languages=work.pack.languages,
        signer=signer,
        guardian=next(iter(model.acting(patient.guardians, signer)), None),
    )


@lists(Action.CONSENT_FORM)
def draft(work: Work, new: Signing) -> bytes:
    """The pages of a form that was answered, as they will be sealed: what is initialled page by page.

    Raises UserError or Invalid for what the form lacks besides the hands on it.
    """
    work.about("patient", new.patient_id)
    return drawing.draft(signing.drafted(work, new))


def _drawn_up(work: Work, new: Signing, confirmed: tuple[Confirmation, ...] = ()) -> Drawn:
    work.about("patient", new.patient_id)
    return drawing.drawn_up(work, signing.checked(work, new, confirmed))


@prepared(Action.CONSENT_SIGN, _drawn_up)
def sign(work: Work, drawn: Drawn) -> Consent:
    """Seal and store what was just signed, once and for good; returns the consent with its reference.

    Everything the window has checked is checked again. Raises UserError or Invalid for whatever the form lacks, Refused
    where a colleague who stands on it has not `confirmed` it (`credentials.confirm_form`), Fault when the document
    can't be made or stored; then nothing is kept. What was confirmed counts for this one try.
    """
    confirmed = tuple(drawn.signed.confirmed.values())
    if confirmed:
        work.confirmations.spend(confirmed)
        work.ground(as_ground(confirmed))
    return records.read(work, drawing.written(work, drawn))


@lists(Action.CONSENT_LIST)
def of_patient(work: Work, patient_id: int) -> tuple[Consent, ...]:
    """The patient's consents, newest first."""
    work.about("patient", patient_id)
    return records.of_patients(work, work.same_person(patient_id))


@lists(Action.CONSENT_LIST)
def newest(work: Work, patient_id: int, template: str) -> Consent | None:
    """The patient's newest consent by this form; None where they never signed or refused it."""
    work.about("patient", patient_id)
    return records.newest(work, work.same_person(patient_id), template)


@lists(Action.CONSENT_LIST)
def state_of(work: Work, patient_id: int) -> dict[str, Allowance]:
    """What the patient's answers allow, purpose by purpose, in the order of the pack."""
    work.about("patient", patient_id)
    return gate.standing(work.connection, work.pack, patient_id, work.at)


@acts(Action.CONSENT_EMERGENCY)
def begin_emergency(work: Work, patient_id: int, reason: str) -> None:
    """Put on record that care goes on without consent for a day, and why: one of `EMERGENCIES`."""
    work.about("patient", patient_id)
    if reason not in EMERGENCIES:
        raise UserError("Choose one from the list.", field="reason")
    gate_records.add_emergency(work, patient_id, reason, work.at + EMERGENCY_LASTS)
    work.ground(reason)


@views(Action.CONSENT_READ)
def document(work: Work, consent_id: int) -> bytes:
    """The sealed document, byte for byte as it was stored. Raises UserError without such a consent, Fault if it was
    altered."""
    return _document(work, consent_id)


@views(Action.CONSENT_COPY)
def give_copy(work: Work, consent_id: int, password: str | None) -> bytes:
    """The patient's copy, to print or save: the sealed document itself, or a copy that opens with `password`."""
    problem = model.password_problem(password) if password is not None else None
    if problem:
        raise problem
    original = _document(work, consent_id)
    work.note(protected=password is not None)
    return original if password is None else layout.protect(original, password)


def _document(work: Work, consent_id: int) -> bytes:
    kept = records.kept(work, consent_id)
    if kept is None:
        raise UserError("There is no such consent.")
    work.about("patient", kept.patient_id)
    work.about("consent", consent_id)
    if not kept.stored_file:
        raise UserError("This consent was signed on paper, so no document is stored here. Look in the paper file.")
    return sealing.original(work, kept.stored_file, kept.sha256)
