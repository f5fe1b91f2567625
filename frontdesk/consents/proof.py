"""What proves a consent later: a file that somebody brings back, a patient's timeline, the record for others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from frontdesk.access.roles import Action
from frontdesk.consents import (
    confirming,
    countersign_records,
    fhir,
    gate_records,
    model,
    notice_records,
    records,
    sealing,
    signing,
    template_records,
    withdrawal_records,
)
from frontdesk.consents.model import Consent, Event, Verified
from frontdesk.consents.timeline import events
from frontdesk.desk import Work, lists, views
from frontdesk.documents import seal
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack
from frontdesk.patients import records as patients
from frontdesk.staff import records as staff

SENTENCES: dict[model.State, str] = {
    "genuine": N_(
        "Genuine: this clinic sealed this document, nothing in it has changed, and it is the one stored here."
    ),
    "superseded": N_(
        "Genuine, but no longer the newest: this clinic sealed this document and nothing in it has changed. The "
        "patient has answered the same form again since."
    ),
    "withdrawn": N_(
        "Genuine, but withdrawn since: this clinic sealed this document and nothing in it has changed. Permissions in "
        "it were taken back later, so they no longer count."
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
        "This file is not a PDF, so it can't be checked. Look up the stored original by the reference printed on it."
    ),
}
ACTIVE = N_(
    "No seal, and this file holds a program or other files inside. Nothing in it was opened or run. Do not rely on it."
)
ENCRYPTED = N_(
    "This file needs a password, so it can't be checked. Look up the stored original by the reference printed on it."
)
TOO_LARGE = N_("This file is larger than 25 MB, which none of this clinic's documents is. It was not opened.")


@views(Action.DOCUMENT_VERIFY)
def verify_pdf(work: Work, data: bytes) -> Verified:
    """What can be said of a file that somebody brings: nothing inside it is trusted until its seal has proved good."""
    certificate = work.setting("certificate")
    verdict = seal.check(data, [certificate["cert_pem"].encode()] if certificate else [])
    work.note(document=verdict.sha256, verdict=verdict.state)
    if verdict.state != "genuine":
        return Verified(verdict.state, _sentence(verdict.state, data))
    found = Verified("genuine", SENTENCES["genuine"], verdict.reference, verdict.signed_at)
    consent = records.by_hash(work, verdict.sha256)
    beside = None if consent else countersign_records.by_hash(work, verdict.sha256)
    if beside is not None:
        consent = beside.consent_id, beside.patient_id
    withdrawal = None if consent else withdrawal_records.by_hash(work, verdict.sha256)
    kept = consent or withdrawal
    if kept is None:
        return _of_another_room(work, verdict)
    number, patient_id = kept
    work.about("consent" if consent else "withdrawal", number)
    work.about("patient", patient_id)
    state = records.present_state(work, number, work.same_person(patient_id)) if consent else "genuine"
    work.note(verdict=state)
    found = replace(found, state=state, sentence=SENTENCES[state])
    if not work.reaches(Action.CONSENT_READ, patient_id):
        return found
    signed_too = countersign_records.of_consent(work, number) if consent and beside is None else ()
    return replace(
        found,
        patient_id=patient_id,
        consent_id=number if consent else None,
        withdrawal_id=None if consent else number,
        countersigned=tuple((staff.member(work, one.person).full_name, one.at) for one in signed_too),
    )


def _of_another_room(work: Work, verdict: seal.Verdict) -> Verified:
    patient_id = work.questions.sealed(work.connection, verdict.sha256)
    state: model.State = "genuine" if patient_id else "lost"
    work.note(verdict=state)
    found = Verified(state, SENTENCES[state], verdict.reference, verdict.signed_at)
    if patient_id is None:
        return found
    work.about("patient", patient_id)
    return replace(found, patient_id=patient_id) if work.reaches(Action.CONSENT_READ, patient_id) else found


@lists(Action.CONSENT_LIST)
def timeline(work: Work, patient_id: int) -> tuple[Event, ...]:
    """Everything that happened to this patient's consents, newest first."""
    work.about("patient", patient_id)
    files = work.same_person(patient_id)
    return events(
        records.of_patients(work, files),
        countersign_records.of_patients(work, files),
        withdrawal_records.of_patients(work, files),
        notice_records.acknowledged(work, files),
        gate_records.emergencies(work, files),
        work.at.astimezone().date(),
    )


@views(Action.CONSENT_EXPORT)
def fhir_consent(work: Work, consent_id: int) -> dict[str, object]:
    """The consent as an HL7 FHIR R4 Consent resource, the sealed document inside, in the words that were signed.

    Raises UserError without such a consent, Fault if its document was altered.
    """
    kept = records.kept(work, consent_id)
    if kept is None:
        raise UserError("There is no such consent.")
    work.about("patient", kept.patient_id)
    work.about("consent", consent_id)
    consent = records.read(work, consent_id)
    pdf = sealing.original(work, kept.stored_file, kept.sha256) if kept.stored_file else None
    pack, titles, confirmed = _as_signed(work, consent, pdf)
    return fhir.consent_resource(
        consent,
        patients.read(work, kept.patient_id),
        pack,
        titles,
        confirmed,
        records.present_state(work, consent_id, work.same_person(kept.patient_id)),
        pdf,
    )


def _as_signed(work: Work, consent: Consent, pdf: bytes | None) -> tuple[Pack, dict[str, str], fhir.Confirmed]:
    """The pack with the policy that was in force then, what each purpose was called, and who confirmed it when, as the
    sealed record says.

    Without a document here, the first two as they are now.
    """
    pack, certificate = signing.pack_of(work), work.setting("certificate")
    record: Any = seal.check(pdf, [certificate["cert_pem"].encode()]).record if pdf else None
    if record is None:
        text = template_records.current(work, pack, consent.template, consent.language, dict(consent.particulars))
        return pack, {purpose.id: purpose.title for purpose in text.purposes}, ()
    policy = msgspec.structs.replace(pack.policy, version=record["pack"]["policy_version"])
    titles = {one["purpose"]: one["title"] for one in record["answers"]}
    return msgspec.structs.replace(pack, policy=policy), titles, confirming.names_and_times(record["signed"])


def _sentence(state: model.State, data: bytes) -> str:
    """Why a file can't be relied on, as closely as it can be said without opening it."""
    if state == "unsigned" and seal.holds_active_parts(data):
        return ACTIVE
    if state == "unreadable" and len(data) > seal.LARGEST:
        return TOO_LARGE
    return ENCRYPTED if state == "unreadable" and data.startswith(b"%PDF-") else SENTENCES[state]
