"""The only door through which photographs leave the clinic: gate, redaction, register, and a sealed sheet of hashes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from frontdesk.access.roles import Action
from frontdesk.consents import gate
from frontdesk.desk import Work, views
from frontdesk.disclosures import document as documents
from frontdesk.disclosures import model as disclosures
from frontdesk.disclosures import records as disclosed
from frontdesk.disclosures import register
from frontdesk.disclosures.model import NewDisclosure, NewItem
from frontdesk.foundation import typed
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.photos import leaving, records, redact, using
from frontdesk.photos.leaving import Plan, Planned, Release, Released, ReleasedCopy
from frontdesk.photos.model import RECORD, Photo
from frontdesk.photos.redaction import Redaction
from frontdesk.prepared import prepared

MOST_RECIPIENTS = 30
FIELDS = ("photographs",)
"""What kinds of information a release shows."""


@dataclass(frozen=True)
class _Made:
    """Everything about a release before it is entered; nothing of it has left yet."""

    told: Release
    new: NewDisclosure
    copies: tuple[ReleasedCopy, ...]
    drawn: register.Drawn


def _anywhere(_copy: ReleasedCopy) -> None:
    """Whoever gets the copies has room for them."""


@views(Action.PHOTO_RELEASE)
def plan(work: Work, patient_id: int, photo_ids: tuple[int, ...], purpose: str) -> Plan:
    """What may leave for `purpose`: the gate's answer and each photo's own; what was asked is an entry, also a no."""
    work.about("patient", patient_id)
    if purpose not in leaving.CHANNELS:
        raise UserError("Choose one from the list.", field="purpose")
    using.in_record(gate.ask(work, patient_id, RECORD))
    found = gate.ask(work, patient_id, purpose)
    photos = records.of_person(work, patient_id, photo_ids)
    only = using.agreed_to(work, patient_id, found)
    uses = ((one.id, using.use(found, one, only)) for one in photos)
    return Plan(
        purpose=purpose,
        yes=found.yes,
        why=found.why,
        consent=found.reference,
        photos=tuple(Planned(photo_id, use.yes, use.why, use.why == using.ANOTHER) for photo_id, use in uses),
        recipients=disclosed.recipients(work, MOST_RECIPIENTS),
    )


def _made(
    work: Work, told: Release, progress: Progress = silent, room: Callable[[ReleasedCopy], object] = _anywhere
) -> _Made:
    work.about("patient", told.patient_id)
    if wrong := leaving.problem(told):
        raise wrong
    using.in_record(gate.ask(work, told.patient_id, RECORD))
    found = gate.require(work, told.patient_id, told.purpose)
    told = _tidied(told, work.pack.country)
    photos = records.of_person(work, told.patient_id, [photo_id for photo_id, _ in told.photos])
    only = using.agreed_to(work, told.patient_id, found)
    for one in photos:
        use = using.use(found, one, only)
        if not use.yes:
            raise Refused(use.why)
    sheet = register.sheet(work, told.patient_id, told.language)
    copies = _copies(work, told, photos, sheet.reference, progress)
    for copy in copies:
        room(copy)
    new = NewDisclosure(
        patient_id=told.patient_id,
        recipient=told.recipient,
        purpose=told.purpose,
        channel=told.channel,
        ground="consent",
        fields=FIELDS,
        items=tuple(
            NewItem(records.KIND, one.photo_id, one.name, one.sha256, len(one.data), photo.patient_id)
            for one, photo in zip(copies, photos, strict=True)
        ),
        place=told.place,
        consent_id=found.consent_id,
        consent=found.reference,
    )
    return _Made(told, new, copies, _drawn(work, told, new, copies, sheet, found.until))


@prepared(Action.PHOTO_RELEASE, _made)
def release(work: Work, made: _Made) -> Released:
    """Let photographs go: the redacted copies, to be written where the person at work chose, and nowhere else.

    They are made only with the gate's yes for the purpose and for each photo; the line of the register with their
    hashes, and the sealed sheet, are written before anybody gets them, and `room` may refuse each copy before that.
    Raises Refused with the reason, UserError and Invalid naming what is lacking; then nothing was made.
    """
    told = made.told
    work.about("patient", told.patient_id)
    gate.require(work, told.patient_id, told.purpose)
    for one in made.copies:
        work.about("photo", one.photo_id)
    disclosure_id = register.enter(work, made.new, made.drawn)
    line = disclosed.read(work, disclosure_id)
    assert line is not None
    assert line.document_id is not None
    return Released(disclosure_id, line.reference, made.copies, line.document_id)


def _tidied(told: Release, home: str) -> Release:
    """What was typed, fit to keep."""
    kept: dict[str, str] = {}
    for name, longest in (("place", typed.LONGEST_LINE), ("mark", leaving.LONGEST_MARK)):
        try:
            kept[name] = typed.line(getattr(told, name), longest=longest)
        except UserError as error:
            raise error.beside(name) from error
    return replace(told, recipient=disclosures.tidied(told.recipient, home), place=kept["place"], mark=kept["mark"])


def _copies(
    work: Work, told: Release, photos: tuple[Photo, ...], reference: str, progress: Progress
) -> tuple[ReleasedCopy, ...]:
    made: list[ReleasedCopy] = []
    for number, (one, (_, redaction)) in enumerate(zip(photos, told.photos, strict=True), start=1):
        progress(number - 1, len(photos))
        data = records.picture_of(work, one)
        copy = redact.copied(data, one.turn, redaction, longest=told.longest, mark=told.mark)
        made.append(ReleasedCopy(one.id, f"{reference}-{number}.jpg", copy, hashlib.sha256(copy).hexdigest()))
    return tuple(made)


def _drawn(
    work: Work,
    told: Release,
    new: NewDisclosure,
    copies: tuple[ReleasedCopy, ...],
    sheet: documents.Sheet,
    until: date | None,
) -> register.Drawn:
    pictures = tuple(
        documents.Picture(one.data, _done(redaction, told))
        for one, (_, redaction) in zip(copies, told.photos, strict=True)
    )
    return register.drawn(work, sheet, "release", documents.release(sheet, new, pictures, until))


def _done(redaction: Redaction, told: Release) -> tuple[str, ...]:
    """What was done to a copy, as texts to translate."""
    said = (
        (bool(redaction.covered), N_("Parts are covered.")),
        (bool(redaction.blurred), N_("Parts are blurred.")),
        (redaction.crop is not None, N_("Cut to a part.")),
        (
            not (redaction.covered or redaction.blurred),
            N_("Nothing is covered: by the word of whoever released it, nobody can be known by it."),
        ),
        (told.longest is not None, N_("Made smaller.")),
        (bool(told.mark), N_("Bears a visible mark.")),
    )
    return tuple(text for holds, text in said if holds)
