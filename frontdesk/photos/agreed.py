"""The photographs that a consent is about, as its document shows them: small, named, and known by their hashes."""

from __future__ import annotations

from frontdesk.access.roles import Action
from frontdesk.consents import gate
from frontdesk.consents.model import Pictured
from frontdesk.desk import Work, views
from frontdesk.photos import naming, records, using
from frontdesk.photos.model import RECORD


@views(Action.PHOTO_BROWSE)
def pictured(work: Work, patient_id: int, photo_ids: tuple[int, ...], language: str) -> tuple[Pictured, ...]:
    """These photos of the person to be shown on a form in `language` and drawn on its document (`Signing.pictures`).

    Raises Refused where photographs may not be looked at, UserError for one of somebody else.
    """
    work.about("patient", patient_id)
    using.in_record(gate.ask(work, patient_id, RECORD))
    files = work.same_person(patient_id)
    photos = records.of_person(work, patient_id, photo_ids)
    for one in photos:
        using.not_hidden(one)
        work.about("photo", one.id)
    small = records.thumbnails(work, photo_ids)
    hashes = records.came_as(work, files)
    return tuple(Pictured(small[one.id], naming.caption(language, one), hashes[one.id]) for one in photos)
