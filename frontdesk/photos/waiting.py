"""The verbs on pictures that wait: pasted, or taken with a camera, and kept for their own person until they come in.

Each is an unfinished form with a stored file. It is there from the moment it is taken, whatever comes then: a lock, a
power cut. It goes, key and bytes, in the very act that takes it in, or when its person discards it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from frontdesk.access.roles import Action
from frontdesk.consents import gate
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation.errors import UserError
from frontdesk.photos.model import RECORD, WAITS, Waiting
from frontdesk.staff import records as staff
from frontdesk.vault.filestore import Stored

KIND = "waiting"
"""Of the stored files that are pictures not taken in yet."""
MOST = 200
"""How many pictures of a patient may wait for one person: as many as come in in one go."""
MOST_BYTES = 200 * 1024 * 1024


@acts(Action.PHOTO_TAKE)
def keep(work: Work, patient_id: int, stored: Stored, taken: datetime | None = None) -> Waiting:
    """Let a picture whose file was put, pending, wait for this person; `taken` (local time, no zone) where it is known.

    Raises `Refused` without a permission and `UserError` where no more can wait.
    """
    work.about("patient", patient_id)
    gate.require(work, patient_id, RECORD)
    there = _of(work, patient_id)
    if len(there) >= MOST or sum(one.size for one in there) + stored.size > MOST_BYTES:
        raise UserError("These are as many photographs as fit. Take these in, then go on.")
    work.note(waiting=True)
    kept = Waiting(work.adopt(stored), patient_id, taken, work.at, stored.size)
    body = {
        "where": {"patient_id": patient_id}, "size": kept.size, staff.FILE: kept.file,
        "taken": None if taken is None else taken.isoformat(),
    }  # fmt: skip
    staff.save_draft(work, work.person.id, f"{WAITS}{kept.file}", json.dumps(body))
    return kept


@lists(Action.DRAFT)
def of_patient(work: Work, patient_id: int) -> tuple[Waiting, ...]:
    """The pictures of this person (all their files) that wait for who is at work, as they were taken."""
    return _of(work, patient_id)


@lists(Action.PHOTO_TAKE)
def fetch(work: Work, file: str) -> bytes:
    """One that waits for who is at work. Raises `Refused` without a permission, `UserError` for one that is gone."""
    found = next((one for one in _all(work) if one.file == file), None)
    if found is None:
        raise UserError("This picture does not wait any more: it was taken in or discarded.")
    work.about("patient", found.patient_id)
    gate.require(work, found.patient_id, RECORD)
    return work.fetch(file)


@acts(Action.DRAFT)
def discard(work: Work, files: Iterable[str]) -> None:
    """Destroy these that wait for who is at work; also where they may not be taken in any more."""
    wanted = set(files)
    gone = [one for one in _all(work) if one.file in wanted]
    for patient_id in sorted({one.patient_id for one in gone}):
        work.about("patient", patient_id)
    for one in gone:
        staff.drop_draft(work, work.person.id, f"{WAITS}{one.file}")
    work.note(form="photos", dropped=len(gone))


def _of(work: Work, patient_id: int) -> tuple[Waiting, ...]:
    files = work.same_person(patient_id)
    return tuple(one for one in _all(work) if one.patient_id in files)


def _all(work: Work) -> tuple[Waiting, ...]:
    return tuple(_waiting(one.body, one.at) for one in reversed(staff.drafts(work, work.person.id, WAITS)))


def _waiting(body: dict[str, Any], at: datetime) -> Waiting:
    taken = body["taken"]
    return Waiting(
        body[staff.FILE], body["where"]["patient_id"], datetime.fromisoformat(taken) if taken else None, at,
        body["size"],
    )  # fmt: skip
