"""What a photo may be used for: the consent gate's answer for its person, narrowed by what it is held back from."""

from __future__ import annotations

from frontdesk.consents import gate
from frontdesk.consents.rules import Allowance
from frontdesk.desk import Work
from frontdesk.foundation.errors import Refused
from frontdesk.foundation.words import N_
from frontdesk.photos.model import PURPOSES, RECORD, Photo, Use

THIS_ONE_NOT = N_("The patient agreed, but this photograph is held back from it.")
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
    return tuple(use(standing[one], photo) for one in PURPOSES if one in standing)


def use(found: Allowance, photo: Photo) -> Use:
    """What the gate found for a purpose, narrowed to this photo."""
    # Whoever is held back from being seen is held back from everything.
    limited = found.purpose in photo.limits or RECORD in photo.limits
    yes = found.yes and not limited
    why = THIS_ONE_NOT if found.yes and limited else found.why
    return Use(found.purpose, yes, why, limited, found.until)
