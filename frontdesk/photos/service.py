"""The verbs on photographs: take them in, browse and open them, sort, hold back, destroy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from frontdesk.access.roles import Action, may
from frontdesk.consents import gate
from frontdesk.desk import Work, acts, lists, views
from frontdesk.disclosures import records as disclosed
from frontdesk.disclosures import register
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients import identity
from frontdesk.photos import model, records, using
from frontdesk.photos.model import (
    PURPOSES,
    RECORD,
    WAITS,
    Allowed,
    Changes,
    Destroyed,
    Kept,
    Looked,
    NewSession,
    Photo,
    Session,
    Sheet,
    Use,
)
from frontdesk.photos.picture import Picture
from frontdesk.staff import records as staff
from frontdesk.vault.filestore import Stored

MOST_AT_ONCE = 500
"""How many photos one act sorts or holds back."""


@lists(Action.PHOTO_TAKE)
def may_take(work: Work, patient_id: int) -> Allowed:
    """Whether photographs of this patient may be taken into the record now, and why."""
    work.about("patient", patient_id)
    found = gate.ask(work, patient_id, RECORD)
    return Allowed(found.yes, found.why, found.until)


@lists(Action.PHOTO_TAKE)
def sessions(work: Work, patient_id: int) -> tuple[Session, ...]:
    """The person's sessions, the newest first, to add photographs to. Raises `Refused` without a permission.

    Whoever may take photographs but not look at them is not told what was noted of a session.
    """
    work.about("patient", patient_id)
    gate.require(work, patient_id, RECORD)
    found = records.sessions(work, work.same_person(patient_id))
    if not may(work.person.role, Action.PHOTO_BROWSE):
        return tuple(replace(one, note="") for one in found)
    return found


@lists(Action.PHOTO_TAKE)
def originals(work: Work, patient_id: int) -> dict[str, int]:
    """The files (SHA-256 in hex) that are photos of this person already, and which."""
    work.about("patient", patient_id)
    gate.require(work, patient_id, RECORD)
    return records.originals(work, work.same_person(patient_id))


@acts(Action.PHOTO_TAKE)
def begin(work: Work, patient_id: int, new: NewSession) -> int:
    """Begin a session and return its number. Raises `Invalid`, and `Refused` without a permission."""
    work.about("patient", patient_id)
    gate.require(work, patient_id, RECORD)
    session_id = records.add_session(work, patient_id, _checked(work, new))
    work.about("session", session_id)
    return session_id


@acts(Action.PHOTO_TAKE)
def keep(
    work: Work,
    patient_id: int,
    session_id: int,
    picture: Picture,
    site: str = "",
    view: str = "",
    taken: datetime | None = None,
    stored: Stored | None = None,
    waited: str = "",
) -> Kept:
    """Keep a picture as a photo of this session; `stored` is its file where that was put, pending, before.

    `waited` is the file of a picture that waited for this person: it waits no more.

    A file that a photo of this person came as is not kept again: the result names that photo. `taken` is the camera's
    time as somebody confirmed it. Raises `Refused` without a permission, `UserError`, `Fault`; nothing is kept then.
    """
    work.about("patient", patient_id)
    found = gate.require(work, patient_id, RECORD)
    files = work.same_person(patient_id)
    model.placed(site, view)
    session = records.session(work, session_id, files)
    work.about("session", session_id)
    if waited:
        staff.drop_draft(work, work.person.id, f"{WAITS}{waited}")
    there = records.same_original(work, files, picture.original)
    if there is not None:
        work.about("photo", there)
        work.note(duplicate=True)
        return Kept(there, duplicate_of=there)
    file_id = work.adopt(stored) if stored else work.store(records.KIND, str(session.patient_id), picture.data)
    photo_id = records.add(
        work, session.patient_id, session_id, picture, file_id,
        site=site, view=view, taken=taken, consent_reference=found.reference,
    )  # fmt: skip
    work.about("photo", photo_id)
    return Kept(photo_id)


@views(Action.PHOTO_BROWSE)
def sheet(work: Work, patient_id: int) -> Sheet:
    """All of the person's photos, for the contact sheet. Raises `Refused` when the patient took the permission back."""
    work.about("patient", patient_id)
    using.in_record(gate.ask(work, patient_id, RECORD))
    files = work.same_person(patient_id)
    found = records.of_patients(work, files)
    work.note(photos=len(found))
    return Sheet(records.sessions(work, files), found)


@lists(Action.PHOTO_BROWSE)
def thumbnails(work: Work, patient_id: int, photo_ids: Iterable[int]) -> dict[int, bytes]:
    """The small pictures (JPEG, upright) of photos on the person's contact sheet; none of one that is held back."""
    work.about("patient", patient_id)
    using.in_record(gate.ask(work, patient_id, RECORD))
    found = records.there(work, work.same_person(patient_id), tuple(photo_ids))
    return records.thumbnails(work, [one.id for one in found if not one.hidden])


@views(Action.PHOTO_LOOK)
def look(work: Work, photo_id: int) -> Looked:
    """Open one photo. Raises `Refused` for one that is held back, `Fault` for one that is missing or was altered."""
    (photo,) = records.read(work, (photo_id,))
    work.about("patient", photo.patient_id)
    work.about("photo", photo_id)
    using.in_record(gate.ask(work, photo.patient_id, RECORD))
    using.not_hidden(photo)
    return Looked(photo, records.picture_of(work, photo), photo.turn)


@acts(Action.PHOTO_SORT)
def change_session(work: Work, patient_id: int, session_id: int, new: NewSession) -> None:
    """Write what is noted of a session anew. Raises `Invalid`."""
    work.about("patient", patient_id)
    using.in_record(gate.ask(work, patient_id, RECORD))
    records.session(work, session_id, work.same_person(patient_id))
    work.about("session", session_id)
    records.change_session(work, session_id, _checked(work, new))


@acts(Action.PHOTO_SORT)
def sort(work: Work, photo_ids: Iterable[int], changes: Changes) -> tuple[Photo, ...]:
    """Note of these photos, all of one person, where they belong; returns them as they are now. Raises `UserError`."""
    model.placed(changes.site, changes.view)
    patient_id, found = _of_one_person(work, photo_ids)
    using.in_record(gate.ask(work, patient_id, RECORD))
    if changes.session is not None:
        session = records.session(work, changes.session, work.same_person(patient_id))
        work.about("session", session.id)
    for one in found:
        records.change(work, one.id, changes)
    return records.read(work, [one.id for one in found])


@acts(Action.PHOTO_LIMIT)
def limit(work: Work, photo_ids: Iterable[int], purpose: str, held_back: bool) -> tuple[Photo, ...]:
    """Hold these photos of one person back from a purpose (“this one not”), or no longer. Raises `UserError`.

    Copies of them that left for it have to come back.
    """
    if purpose not in PURPOSES:
        raise UserError("Choose one from the list.", field="purpose")
    patient_id, found = _of_one_person(work, photo_ids)
    for one in found:
        (records.limit if held_back else records.lift)(work, one.id, purpose)
    work.note(purpose=purpose, held_back=held_back)
    now = records.read(work, [one.id for one in found])
    if held_back:
        called_back = None if purpose == RECORD else purpose
        register.call_back(work, patient_id, records.KIND, tuple(one.id for one in now), called_back)
    for one in now:
        if RECORD not in one.limits:
            disclosed.let_be(work, records.KIND, one.id, one.limits)
    return now


@lists(Action.PHOTO_LIMIT)
def uses(work: Work, photo_id: int) -> tuple[Use, ...]:
    """What one photo may be used for now, purpose by purpose, and why not for the rest."""
    (photo,) = records.read(work, (photo_id,))
    work.about("patient", photo.patient_id)
    return using.uses(work, photo)


@views(Action.PHOTO_DESTROY)
def inventory(work: Work, patient_id: int) -> Sheet:
    """What photographs of the person are kept, without any picture, also when they may not be looked at any more."""
    work.about("patient", patient_id)
    files = work.same_person(patient_id)
    return Sheet(records.sessions(work, files), records.of_patients(work, files))


@acts(Action.PHOTO_DESTROY)
def destroy(work: Work, photo_id: int, ground: str) -> Destroyed:
    """Destroy a photo for good: its key, its picture and its small picture, on one of `GROUNDS`.

    That there was a photo, when and on what ground it was destroyed stays. Returns the copies of the clinic that still
    hold it; those that left it have to come back where nobody may have them. Raises `UserError`.
    """
    if ground not in model.GROUNDS:
        raise UserError("Choose one from the list.", field="ground")
    (photo,) = records.read(work, (photo_id,))
    work.about("patient", photo.patient_id)
    work.about("photo", photo_id)
    work.ground(ground)
    copies = work.questions.copies(work.connection, photo.added)
    records.destroy(work, photo, ground)
    if ground in model.UNWANTED:
        register.call_back(work, photo.patient_id, records.KIND, (photo_id,))
    work.note(copies=len(copies))
    return Destroyed(photo_id, copies)


def _of_one_person(work: Work, photo_ids: Iterable[int]) -> tuple[int, tuple[Photo, ...]]:
    """These photos and the patient they are of, who is named in the entry as every photo is."""
    wanted = tuple(dict.fromkeys(photo_ids))
    if not 0 < len(wanted) <= MOST_AT_ONCE:
        raise UserError("Choose at least one photograph, and at most {most}.", most=MOST_AT_ONCE)
    patient_id = records.read(work, wanted[:1])[0].patient_id
    work.about("patient", patient_id)
    found = records.of_person(work, patient_id, wanted)
    for one in found:
        work.about("photo", one.id)
    return patient_id, found


def _checked(work: Work, new: NewSession) -> NewSession:
    kept = model.checked(new, work.at.astimezone().date())
    for name in ("treatment", "lighting", "distance", "note"):
        if identity.holds_self_checking(work.pack, getattr(kept, name)):
            raise Invalid({name: UserError(
                "This holds the whole number of an identity paper, which is never kept here. Leave it out.", field=name
            )})  # fmt: skip
    return kept
