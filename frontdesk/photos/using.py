"""What a photo may be used for: the consent gate's answer for its person, narrowed by what it is held back from."""

from __future__ import annotations

from frontdesk.consents import gate, picture_records
from frontdesk.consents.rules import Allowance
from frontdesk.desk import Work
from frontdesk.foundation.errors import Refused
from frontdesk.foundation.words import N_
from frontdesk.photos import records
from frontdesk.photos.leaving import CHANNELS
from frontdesk.photos.model import PURPOSES, RECORD, Photo, Use

THIS_ONE_NOT = N_("The patient agreed, but this photograph is held back from it.")
ANOTHER = N_("The form showed other photographs, and the patient agreed to those. Ask about this one.")
TAKEN_BACK = N_("The patient does not want photographs in the record any more, so they are not shown.")
HIDDEN = N_("This photograph is held back and not shown.")


def in_record(found: Allowance) -> None:
    """Let photographs that were taken be looked at unless the patient said no to it since. Raises `Refused`.

    A permission that has run out allows no new photographs; those taken under it belong to the record (the forms'
    own words: kept as long as the record).
    """
    if not found.yes and found.state != "expired":
        raise Refused(TAKEN_BACK if found.state in ("withdrawn", "refused") else found.why)


def not_hidden(photo: Photo) -> None:
    """Raise `Refused` for a photo that is held back from being looked at."""
    if photo.hidden:
        raise Refused(HIDDEN)


def uses(work: Work, photo: Photo) -> tuple[Use, ...]:
    """What this photo may be used for now, and why not for the rest: the purposes that the pack has."""
    standing = gate.standing(work.connection, work.pack, photo.patient_id, work.at)
    asked = [standing[one] for one in PURPOSES if one in standing]
    return tuple(use(one, photo, agreed_to(work, photo.patient_id, one)) for one in asked)


def agreed_to(work: Work, patient_id: int, found: Allowance) -> frozenset[int] | None:
    """The photos that the gate's yes to a way out was given over; None where it was given over none in particular."""
    if not found.yes or found.purpose not in CHANNELS:
        return None
    files = work.same_person(patient_id)
    shown = picture_records.limited_to(work, files, found, work.at.astimezone().date())
    if shown is None:
        return None
    return frozenset(photo_id for photo_id, original in records.came_as(work, files).items() if original in shown)


def use(found: Allowance, photo: Photo, only: frozenset[int] | None) -> Use:
    """What the gate found for a purpose, narrowed to this photo; `only` as `agreed_to`."""
    # Whoever is held back from being seen is held back from everything.
    limited = found.purpose in photo.limits or RECORD in photo.limits
    another = only is not None and photo.id not in only
    why = found.why
    if found.yes and (limited or another):
        why = THIS_ONE_NOT if limited else ANOTHER
    return Use(found.purpose, found.yes and not (limited or another), why, limited, found.until)
