"""Taking consent back: as easy as giving it, effective at once, with a receipt, and never erasing what was signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta

from frontdesk.access.roles import Action, Role
from frontdesk.consents import gate, model, participants, records, sealing, signing
from frontdesk.consents import withdrawal_records as kept
from frontdesk.consents.model import Consequence, TakingBack, Withdrawal
from frontdesk.consents.receipt import Receipt, build
from frontdesk.desk import Work, lists, views
from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError
from frontdesk.packs.model import Pack
from frontdesk.patients import records as patients
from frontdesk.prepared import prepared
from frontdesk.staff import records as staff
from frontdesk.tasks import records as tasks
from frontdesk.tasks.model import NewTask

TO_BE_DONE_WITHIN = timedelta(days=2)
"""What follows from a withdrawal is done within so many days; the withdrawal itself counts at once."""


@dataclass(frozen=True)
class _Drawn:
    receipt: Receipt
    sealed: bytes


@lists(Action.CONSENT_LIST)
def consequences(work: Work, patient_id: int, purposes: tuple[str, ...]) -> tuple[Consequence, ...]:
    """What each room says must be done once these purposes are taken back: to be read out before confirming."""
    work.about("patient", patient_id)
    return participants.consequences(work, work.same_person(patient_id), purposes)


def _drawn_up(work: Work, told: TakingBack) -> _Drawn:
    work.about("patient", told.patient_id)
    today = work.at.astimezone().date()
    told = replace(told, name=typed.name(told.name), purposes=tuple(dict.fromkeys(told.purposes)))
    problem = model.taking_back_problem(told, today)
    if problem:
        raise problem
    if told.language not in work.pack.languages:
        raise UserError("Choose one from the list.", field="language")
    pack, patient = signing.pack_of(work), patients.read(work, told.patient_id)
    receipt = Receipt(
        reference=model.withdrawal_reference(kept.next_id(work), today),
        told=told,
        purposes=_given(work, pack, patient.id, told),
        consequences=participants.consequences(work, work.same_person(patient.id), told.purposes),
        patient=patient,
        written_by=staff.member(work, work.person.id),
        pack=pack,
        head=work.head_before,
        at=work.at,
    )
    document = build(receipt)
    return _Drawn(receipt, sealing.sealed(work, document, document.title, receipt.at))


@prepared(Action.CONSENT_WITHDRAW, _drawn_up)
def withdraw(work: Work, drawn: _Drawn) -> Withdrawal:
    """Let these purposes no longer count, from this moment; returns the withdrawal with its sealed receipt.

    What follows becomes tasks for the practice manager. Raises UserError for a purpose that is not given, and for
    whatever the form lacks; then nothing is kept.
    """
    receipt, told = drawn.receipt, drawn.receipt.told
    patient_id, sha256 = receipt.patient.id, hashlib.sha256(drawn.sealed).hexdigest()
    work.about("patient", patient_id)
    made = kept.add(
        work,
        told.purposes,
        records.newest_id(work.connection),
        receipt.at,
        patient_id=patient_id,
        reference=receipt.reference,
        person=work.person.id,
        who=told.who,
        name=told.name,
        reached=told.reached,
        received=told.received,
        language=told.language,
        stored_file=work.store("withdrawal", receipt.reference, drawn.sealed),
        sha256=sha256,
        head=work.head,
    )
    work.about("withdrawal", made)
    for one in receipt.consequences:
        tasks.add(work, _task(one, patient_id, made, receipt))
    work.ground(told.reached)
    work.note(document=sha256, reference=receipt.reference, purposes=list(told.purposes), sealed=True)
    found = kept.read(work, made)
    assert found is not None
    return found


@lists(Action.CONSENT_LIST)
def of_patient(work: Work, patient_id: int) -> tuple[Withdrawal, ...]:
    """The patient's withdrawals, newest first."""
    work.about("patient", patient_id)
    return kept.of_patients(work, work.same_person(patient_id))


@views(Action.CONSENT_READ)
def receipt(work: Work, withdrawal_id: int) -> bytes:
    """The sealed receipt, byte for byte. Raises UserError without such a withdrawal, Fault if it was altered."""
    found = kept.read(work, withdrawal_id)
    if found is None:
        raise UserError("There is no such withdrawal.")
    work.about("patient", found.patient_id)
    work.about("withdrawal", withdrawal_id)
    return sealing.original(work, found.stored_file, found.sha256)


def _given(work: Work, pack: Pack, patient_id: int, told: TakingBack) -> tuple[tuple[str, str, str], ...]:
    """Each purpose with its title and the consent it was given in. Raises UserError for one that nobody gave.

    What may be done until somebody objects can be objected to even where nobody was asked.
    """
    state = gate.standing(work.connection, pack, patient_id, work.at)
    titles = {one.id: one.title.in_language(told.language) for one in pack.purposes}
    for purpose in told.purposes:
        now = state.get(purpose)
        if now is None or not (now.yes or now.state == "expired") or now.state == "emergency":
            raise UserError("This permission is not given now, so it can't be taken back.", field="purposes")
    return tuple((one, titles.get(one, one), state[one].reference) for one in told.purposes)


def _task(one: Consequence, patient_id: int, withdrawal_id: int, receipt: Receipt) -> NewTask:
    return NewTask(
        kind=one.kind,
        text=one.text,
        role=Role.MANAGER,
        due=(receipt.at + TO_BE_DONE_WITHIN).astimezone().date(),
        patient_id=patient_id,
        about=f"withdrawal:{withdrawal_id}",
        places={"count": one.count},
    )
