"""What can be done with consents: open the form, sign, list, read, give a copy, check a document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from frontdesk.access.roles import Action, Grant, grant
from frontdesk.consents import ink, model, records, signing
from frontdesk.consents.document import Signed, build
from frontdesk.consents.model import Consent, Form, Signing, Verified
from frontdesk.desk import Work, lists, views
from frontdesk.documents import layout, seal
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.words import N_
from frontdesk.patients import records as patients
from frontdesk.prepared import prepared

SENTENCES: dict[model.State, str] = {
    "genuine": N_(
        "Genuine: this clinic sealed this document, nothing in it has changed, and it is the one stored here."
    ),
    "lost": N_(
        "Genuine but not stored here: this clinic sealed this document and nothing in it has changed. It may have "
        "been signed after the backup that was restored. Keep this file safe and show it to the practice manager."
    ),
    "altered": N_(
        "Altered: this document was changed after it was sealed. Do not rely on it; open the stored original."
    ),
    "unknown": N_("Not ours: this document bears a valid seal, but not the seal of this clinic."),
    "unsigned": N_(
        "No seal: this file can't be checked. Copies with a password and scans bear no seal; look up the stored "
        "original by the reference printed on it."
    ),
    "unreadable": N_(
        "This file can't be checked: it is not a PDF, it needs a password, or it is larger than 25 MB. "
        "Look up the stored original by the reference printed on it."
    ),
}


@dataclass(frozen=True)
class Drawn:
    """A consent drawn up: what it says, and its sealed document."""

    signed: Signed
    sealed: bytes


@lists(Action.CONSENT_FORM)
def form(work: Work, patient_id: int, language: str) -> Form:
    """The registration consent for this patient in `language`, and who has to sign it.

    Raises UserError for a language that the pack does not offer, or when the patient's age is unknown.
    """
    work.about("patient", patient_id)
    patient = patients.read(work, patient_id)
    signer = model.signer_of(work.pack, patient.born, work.at.astimezone().date())
    return Form(
        patient_id=patient_id,
        text=signing.text_of(signing.pack_of(work), language),
        languages=work.pack.languages,
        signer=signer,
        guardian=patient.guardian if signer == "guardian" else None,
    )


def _drawn_up(work: Work, new: Signing) -> Drawn:
    """The sealed document of what was just signed, not yet stored."""
    work.about("patient", new.patient_id)
    signed = signing.checked(work, new)
    signed = replace(signed, reference=model.reference(records.next_id(work), signed.at.astimezone().date()))
    return Drawn(signed, _sealed(work, signed))


@prepared(Action.CONSENT_SIGN, _drawn_up)
def sign(work: Work, drawn: Drawn) -> Consent:
    """Seal and store what was just signed, once and for good; returns the consent with its reference.

    Everything the window has checked is checked again. Raises UserError or Invalid for whatever the form lacks, Fault
    when the document can't be made or stored; then nothing is kept.
    """
    signed, new = drawn.signed, drawn.signed.signing
    work.about("patient", new.patient_id)
    sha256 = hashlib.sha256(drawn.sealed).hexdigest()
    consent_id = records.add(
        work,
        patient_id=new.patient_id,
        reference=signed.reference,
        template=signed.text.id,
        template_version=signed.text.version,
        language=signed.language,
        signed=signed.at,
        signer=new.signer,
        guardian_id=signed.guardian.id if signed.guardian else None,
        explained_by=new.explained_by,
        witness=new.witness,
        strokes=ink.packed(new.strokes, new.pad),
        head=work.head,
        stored_file=work.store("consent", signed.reference, drawn.sealed),
        sha256=sha256,
    )
    work.about("consent", consent_id)
    records.add_answers(work, consent_id, new.patient_id, signed.answers)
    work.note(document=sha256, reference=signed.reference, sealed=True)
    return records.read(work, consent_id)


@lists(Action.CONSENT_LIST)
def of_patient(work: Work, patient_id: int) -> tuple[Consent, ...]:
    """The patient's consents, newest first."""
    work.about("patient", patient_id)
    return records.of_patient(work, patient_id)


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


@views(Action.DOCUMENT_VERIFY)
def verify_pdf(work: Work, data: bytes) -> Verified:
    """What can be said of a file that somebody brings: nothing inside it is trusted until its seal has proved good."""
    certificate = work.setting("certificate")
    verdict = seal.check(data, [certificate["cert_pem"].encode()] if certificate else [])
    work.note(document=verdict.sha256, verdict=verdict.state)
    if verdict.state != "genuine":
        return Verified(verdict.state, SENTENCES[verdict.state])
    found = records.by_hash(work, verdict.sha256)
    if found is None:
        work.note(verdict="lost")
        return Verified("lost", SENTENCES["lost"], verdict.reference, verdict.signed_at)
    consent_id, patient_id = found
    work.about("consent", consent_id)
    work.about("patient", patient_id)
    reach = grant(work.person.role, Action.CONSENT_READ)
    open_to_them = reach is Grant.ALL or (reach is Grant.IN_CARE and work.in_care(patient_id))
    return Verified(
        "genuine",
        SENTENCES["genuine"],
        verdict.reference,
        verdict.signed_at,
        patient_id if open_to_them else None,
        consent_id if open_to_them else None,
    )


def _sealed(work: Work, signed: Signed) -> bytes:
    kept = work.setting("certificate")
    if not kept:
        raise Fault("The clinic's certificate is missing, so nothing can be sealed. Nothing was signed. Run a check.")
    certificate = seal.Certificate(kept["key_pem"].encode(), kept["cert_pem"].encode())
    return seal.seal(layout.render(build(signed)), certificate, reason=signed.text.title, at=signed.at)


def _document(work: Work, consent_id: int) -> bytes:
    kept = records.kept(work, consent_id)
    if kept is None:
        raise UserError("There is no such consent.")
    work.about("patient", kept.patient_id)
    work.about("consent", consent_id)
    if not kept.stored_file:
        raise UserError("This consent was signed on paper, so no document is stored here. Look in the paper file.")
    data = work.fetch(kept.stored_file)
    if hashlib.sha256(data).hexdigest() != kept.sha256:
        raise Fault(
            "The stored document is not the one that was signed. It was not opened. Restore the newest backup that is "
            "whole, and tell the practice manager."
        )
    return data
