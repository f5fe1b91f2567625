"""How another room's verb lets something leave: its sheet is drawn and sealed first, then entered with its copies."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from frontdesk.access.roles import Role
from frontdesk.consents import sealing, signing
from frontdesk.consents.withdrawals import TO_BE_DONE_WITHIN
from frontdesk.desk import Work
from frontdesk.disclosures import model, records
from frontdesk.disclosures.document import Sheet
from frontdesk.disclosures.model import DocumentKind, NewDisclosure
from frontdesk.disclosures.participants import TAKE_DOWN, TEXT
from frontdesk.documents import layout
from frontdesk.foundation.errors import UserError
from frontdesk.patients import records as patients
from frontdesk.staff import records as staff
from frontdesk.tasks import records as tasks
from frontdesk.tasks.model import NewTask

STORED = "disclosure"
"""The kind of this room's stored files."""


@dataclass(frozen=True)
class Drawn:
    """A sealed document of this room before it is kept."""

    sheet: Sheet
    kind: DocumentKind
    sealed: bytes

    @property
    def sha256(self) -> str:
        """The document's SHA-256 (hex)."""
        return hashlib.sha256(self.sealed).hexdigest()


def sheet(work: Work, patient_id: int, language: str) -> Sheet:
    """What a document about this patient says of itself, under the number that the next disclosure gets."""
    if language not in work.pack.languages:
        raise UserError("Choose one from the list.", field="language")
    return Sheet(
        reference=model.reference(records.next_id(work), work.at.astimezone().date()),
        language=language,
        patient=patients.read(work, patient_id),
        member=staff.member(work, work.person.id),
        pack=signing.pack_of(work),
        head=work.head_before,
        at=work.at,
    )


def takedown_sheet(work: Work, patient_id: int, language: str) -> Sheet:
    """The same for the receipt of a take-down, which is no disclosure."""
    number = model.takedown_reference(records.next_document(work), work.at.astimezone().date())
    return replace(sheet(work, patient_id, language), reference=number)


def drawn(work: Work, made: Sheet, kind: DocumentKind, document: layout.Document) -> Drawn:
    """The document under the clinic's seal. Raises Fault where the clinic has none."""
    return Drawn(made, kind, sealing.sealed(work, document, document.title, made.at))


def enter(work: Work, new: NewDisclosure, made: Drawn) -> int:
    """Write the line of the register, its copies and its document, and say so in the act's entry; returns its id.

    The entry holds ids and hashes. What leaves may be handed out once the act has been committed, never before.
    """
    disclosure_id = records.add(work, new, made.sheet.reference)
    work.about("disclosure", disclosure_id)
    keep(work, made, disclosure_id)
    work.ground(new.consent or new.ground)
    work.note(
        purpose=new.purpose,
        channel=new.channel,
        country=new.recipient.country,
        hashes=[one.sha256 for one in new.items],
    )
    return disclosure_id


def call_back(work: Work, patient_id: int, kind: str, subjects: tuple[int, ...], purpose: str | None = None) -> int:
    """Let the copies made of these records that are out, for `purpose` or for any, have to come back.

    It becomes a task of the practice manager. Returns how many copies.
    """
    count = records.recall(work, kind, subjects, purpose)
    if count:
        due = (work.at + TO_BE_DONE_WITHIN).astimezone().date()
        tasks.add(
            work,
            NewTask(TAKE_DOWN, TEXT, Role.MANAGER, due, patient_id, work.action.value, places={"count": count}),
        )
        work.note(called_back=count)
    return count


def keep(work: Work, made: Drawn, disclosure_id: int | None = None) -> int:
    """Store a sealed document of the room; returns its id."""
    reference = made.sheet.reference
    document_id = records.add_document(
        work,
        patient_id=made.sheet.patient.id,
        disclosure_id=disclosure_id,
        kind=made.kind,
        reference=reference,
        language=made.sheet.language,
        stored_file=work.store(STORED, reference, made.sealed),
        sha256=made.sha256,
    )
    work.note(document=made.sha256, reference=reference, sealed=True)
    return document_id
