"""A consent from what was checked to what is kept: its sealed document, its row, and all that hangs on it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace

from frontdesk.consents import ink, model, notice_records, picture_records, records, sealing
from frontdesk.consents.document import Signed, build
from frontdesk.consents.model import Mark, Pad
from frontdesk.desk import Work
from frontdesk.documents import layout
from frontdesk.foundation.words import say

ACKNOWLEDGEMENT = "acknowledgement"
"""The form that says the policy was received."""


@dataclass(frozen=True)
class Drawn:
    """A consent drawn up: what it says, and its sealed document."""

    signed: Signed
    sealed: bytes


def draft(signed: Signed) -> bytes:
    """The pages as they will be sealed, to be read and initialled one by one; no hand is on them and no number yet."""
    document = replace(build(signed), reference=say(signed.language, "Not signed yet"))
    open_ = replace(document.initials, every=False) if document.initials else None
    return layout.render(replace(document, initials=open_))


def drawn_up(work: Work, signed: Signed) -> Drawn:
    """The sealed document of what was checked, under the number that its row will get; nothing is stored yet.

    Raises UserError where initials are missing on a page.
    """
    signed = replace(signed, reference=model.reference(records.next_id(work), signed.at.astimezone().date()))
    return Drawn(signed, sealing.sealed(work, build(signed), signed.text.title, signed.at))


def written(work: Work, drawn: Drawn) -> int:
    """Write the row of a consent and all that hangs on it, store its document, and say so in the entry."""
    signed, new = drawn.signed, drawn.signed.signing
    patient_id, sha256 = signed.patient.id, hashlib.sha256(drawn.sealed).hexdigest()
    work.about("patient", patient_id)
    consent_id = records.add(
        work,
        patient_id=patient_id,
        reference=signed.reference,
        template=signed.text.id,
        template_version=signed.text.version,
        language=signed.language,
        signed=signed.at,
        signer=new.signer,
        guardian_id=signed.guardian.id if signed.guardian else None,
        explained_by=new.explained_by,
        witness=new.witness,
        strokes=ink.packed(new.strokes, new.pad) if new.strokes else b"",
        head=work.head,
        stored_file=work.store("consent", signed.reference, drawn.sealed),
        sha256=sha256,
        method=new.method,
        read_seconds=new.read_seconds,
        valid_until=signed.valid_until,
        clock_back=signed.clock_back,
        **_words(signed),
    )
    work.about("consent", consent_id)
    records.add_answers(work, consent_id, patient_id, signed.answers)
    records.add_marks(work, consent_id, patient_id, (_packed(one.mark, new.pad) for one in signed.hands))
    picture_records.add(work, consent_id, patient_id, new.pictures)
    if signed.text.form == ACKNOWLEDGEMENT and new.method != "refused":
        notice_records.acknowledge(work, patient_id, signed.pack.policy.version, consent_id)
    work.note(document=sha256, reference=signed.reference, method=new.method, sealed=True)
    return consent_id


def _words(signed: Signed) -> dict[str, str]:
    """The row's columns of text."""
    new, guardian = signed.signing, signed.guardian
    not_on_record = guardian is not None and guardian.id is None
    return {
        "representative_name": guardian.name if guardian and not_on_record else "",
        "representative_relation": guardian.relation if guardian and not_on_record else "",
        "identity_seen": guardian.identity_seen if guardian else "",
        "interpreter": new.interpreter,
        "questions": new.questions,
        "shown": " ".join(new.shown),
        "paper_place": signed.paper.place if signed.paper else "",
        "reason": new.reason,
        "particulars": json.dumps(dict(signed.particulars), ensure_ascii=False) if signed.particulars else "",
    }


def _packed(mark: Mark, pad: Pad) -> tuple[Mark, bytes]:
    return mark, ink.packed(mark.strokes, pad) if any(mark.strokes) else b""
