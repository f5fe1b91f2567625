"""The verbs on the disclosure register: what left, what has to come back, what was done about it, and its documents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from frontdesk.access.roles import Action
from frontdesk.consents import gate, sealing
from frontdesk.consents.model import password_problem
from frontdesk.desk import Work, acts, lists, views
from frontdesk.disclosures import document as documents
from frontdesk.disclosures import model, records, register
from frontdesk.disclosures.model import CHANNELS, GROUNDS, HOWS, KINDS, Disclosure, Item, Kept, Known, TakeDown, Wanted
from frontdesk.disclosures.participants import TAKE_DOWN
from frontdesk.disclosures.register import Drawn
from frontdesk.documents import layout
from frontdesk.foundation import typed
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.prepared import prepared
from frontdesk.tasks import records as tasks

__all__ = [
    "CHANNELS", "GROUNDS", "HOWS", "KINDS", "came_back", "document", "listed", "not_written", "of_patient", "overdue",
    "papers", "receipt", "take_down", "to_take_down",
]  # fmt: skip

MOST_LISTED = 500


@lists(Action.DISCLOSURE_REGISTER)
def listed(work: Work, wanted: Wanted, limit: int = MOST_LISTED) -> tuple[Disclosure, ...]:
    """The clinic's register of what left, newest first; of everybody."""
    return records.listed(work, wanted, min(limit, MOST_LISTED))


@lists(Action.DISCLOSURE_LIST)
def of_patient(work: Work, patient_id: int) -> tuple[Disclosure, ...]:
    """What left about this person, from any of their files, newest first."""
    work.about("patient", patient_id)
    return records.of_patients(work, work.same_person(patient_id))


@lists(Action.DISCLOSURE_LIST)
def to_take_down(work: Work, patient_id: int) -> tuple[TakeDown, ...]:
    """Every copy about this person that has to come back, those dealt with already last.

    A copy has to once its use is no longer allowed (taken back, run out, refused since), or once it was called back
    itself. What the patient was given is theirs.
    """
    work.about("patient", patient_id)
    return _to_take_down(work, patient_id)


@lists(Action.DISCLOSURE_REGISTER)
def overdue(work: Work) -> tuple[TakeDown, ...]:
    """Every copy of everybody that is out though it has to come back, also where a permission only ran out."""
    return tuple(one for one in _coming_back(work, records.out(work)) if one.item.out)


@acts(Action.DISCLOSURE_TAKE_DOWN)
def take_down(work: Work, item_id: int, how: str, note: str = "") -> Item:
    """Write what was done about a copy: one of `HOWS`, and in `note` what else is to be remembered.

    With the last copy of a person the task is done. Raises UserError for one that is dealt with already.
    """
    item = records.item(work, item_id)
    if item is None:
        raise UserError("There is no such copy.")
    patient_id = item.patient_id
    work.about("patient", patient_id)
    work.about("disclosure", item.disclosure_id)
    problem = model.how_problem(item, how)
    if problem:
        raise problem
    try:
        kept = typed.lines(note)
    except UserError as error:
        raise error.beside("note") from error
    records.change(work, item_id, how, kept)
    work.ground(how)
    work.note(hash=item.sha256)
    if not any(one.item.out for one in _to_take_down(work, patient_id)):
        tasks.finish_all(work, TAKE_DOWN, work.same_person(patient_id))
    changed = records.item(work, item_id)
    assert changed is not None
    return changed


@acts(Action.DISCLOSURE_UNWRITTEN)
def not_written(work: Work, disclosure_id: int, names: Iterable[str]) -> None:
    """Write that copies, by their files' names, never reached the place where whoever lets them go wanted them.

    Raises UserError for what somebody else let go.
    """
    line = records.read(work, disclosure_id)
    if line is None or line.person != work.person.id:
        raise UserError("There is no such copy.")
    work.about("patient", line.patient_id)
    work.about("disclosure", line.id)
    wanted = frozenset(names)
    missing = [one for one in line.items if one.name in wanted and one.out]
    for one in missing:
        records.change(work, one.id, "unwritten", "")
    work.ground("unwritten")
    work.note(hashes=[one.sha256 for one in missing])


def _receipt_drawn(work: Work, patient_id: int, language: str) -> Drawn:
    work.about("patient", patient_id)
    items = _to_take_down(work, patient_id)
    if not items:
        raise UserError("No copy that left the clinic has to come back.")
    sheet = register.takedown_sheet(work, patient_id, language)
    return register.drawn(work, sheet, "takedown", documents.takedown(sheet, items))


@prepared(Action.DISCLOSURE_TAKE_DOWN, _receipt_drawn)
def receipt(work: Work, drawn: Drawn) -> Kept:
    """Seal and keep the receipt of every copy that had to come back, as things stand; in `language`.

    Raises UserError where none has to.
    """
    work.about("patient", drawn.sheet.patient.id)
    kept = records.document(work, register.keep(work, drawn))
    assert kept is not None
    return kept


@lists(Action.DISCLOSURE_LIST)
def papers(work: Work, patient_id: int) -> tuple[Kept, ...]:
    """The sealed documents about what left of this person, newest first."""
    work.about("patient", patient_id)
    return records.documents(work, work.same_person(patient_id))


@views(Action.DISCLOSURE_READ)
def document(work: Work, document_id: int, password: str | None = None) -> bytes:
    """A sealed document, byte for byte, or a copy of it that opens with `password`.

    Raises UserError without such a document, Refused for a report of locked photographs, Fault if it was altered.
    """
    problem = password_problem(password) if password is not None else None
    if problem:
        raise problem
    kept = records.document(work, document_id)
    if kept is None:
        raise UserError("There is no such document.")
    work.about("patient", kept.patient_id)
    work.note(reference=kept.reference, protected=password is not None)
    if kept.kind == "report":
        _not_locked(work, kept)
    original = sealing.original(work, kept.stored_file, kept.sha256)
    return original if password is None else layout.protect(original, password)


@views(Action.DOCUMENT_VERIFY)
def came_back(work: Work, data: bytes) -> Known | None:
    """What is known of a file that somebody brings or has found: whether exactly it once left this clinic.

    Any change to a file, however small, makes it another one.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    found = records.by_hash(work, sha256)
    work.note(hash=sha256, known=found is not None)
    if found is None:
        return None
    line = records.read(work, found[0])
    assert line is not None
    work.about("disclosure", line.id)
    for one in dict.fromkeys((line.patient_id, *(item.patient_id for item in line.items if item.sha256 == sha256))):
        work.about("patient", one)
    known = Known(line.reference, line.at, found[1])
    if not work.reaches(Action.DISCLOSURE_LIST, line.patient_id):
        return known
    return replace(known, recipient=line.recipient, patient_id=line.patient_id)


def _to_take_down(work: Work, patient_id: int) -> tuple[TakeDown, ...]:
    files = work.same_person(patient_id)
    found = (one for one in _coming_back(work, records.of_patients(work, files)) if one.item.patient_id in files)
    return tuple(sorted(found, key=lambda one: (not one.item.out, -one.disclosure.id)))


def _coming_back(work: Work, lines: Iterable[Disclosure]) -> tuple[TakeDown, ...]:
    """The copies in these lines whose use the gate no longer allows, or that were called back themselves."""
    allowed: dict[tuple[int, str], bool] = {}
    found: list[TakeDown] = []
    for line in lines:
        if line.recipient.kind == "patient":
            continue
        for item in line.items:
            asked = item.patient_id, line.purpose
            if asked not in allowed:
                allowed[asked] = work.allows(*asked)
            if not allowed[asked] or item.recalled:
                why = model.RECALLED if allowed[asked] else model.NO_LONGER_ALLOWED
                found.append(TakeDown(line, item, why))
    return tuple(found)


def _not_locked(work: Work, kept: Kept) -> None:
    """What was made of photographs is not shown once the patient wants them shown to nobody; proof of what left is."""
    line = records.read(work, kept.disclosure_id or 0)
    found = gate.ask(work, kept.patient_id, line.purpose if line else "")
    if found.state in ("refused", "withdrawn"):
        raise Refused(found.why)
