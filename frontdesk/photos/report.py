"""The report of before and after that a patient takes home: pairs of photographs side by side, sealed."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.access.roles import Action
from frontdesk.consents import gate
from frontdesk.desk import Work
from frontdesk.disclosures import document as documents
from frontdesk.disclosures import records as disclosed
from frontdesk.disclosures import register
from frontdesk.disclosures.model import Kept, NewDisclosure, NewItem, Recipient
from frontdesk.documents import layout
from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import say
from frontdesk.photos import naming, picture, records, using
from frontdesk.photos.leaving import Report
from frontdesk.photos.model import RECORD, Photo
from frontdesk.prepared import prepared

MOST_PAIRS = 12
LONGEST_SIDE = 900
"""Pixels of a picture in the report: what a screen shows of half a page."""
LONGEST_WORDS = 1000
FIELDS = ("name", "record_number", "photographs", "treatment")


@dataclass(frozen=True)
class _Made:
    """A report before it is entered."""

    told: Report
    photos: tuple[int, ...]
    drawn: register.Drawn


def _made(work: Work, told: Report) -> _Made:
    work.about("patient", told.patient_id)
    using.in_record(gate.ask(work, told.patient_id, RECORD))
    wanted = tuple(photo_id for pair in told.pairs for photo_id in pair)
    if not 0 < len(told.pairs) <= MOST_PAIRS:
        raise UserError("Choose at least one pair of photographs, and at most {most}.", field="pairs", most=MOST_PAIRS)
    try:
        words = typed.lines(told.words, longest=LONGEST_WORDS)
    except UserError as error:
        raise UserError(error.text, field="words", **error.params) from error
    photos = {one.id: one for one in records.read(work, wanted)}
    if not {one.patient_id for one in photos.values()} <= set(work.same_person(told.patient_id)):
        raise UserError("Choose photographs of one patient at a time.")
    for one in photos.values():
        using.not_hidden(one)
    sheet = register.sheet(work, told.patient_id, told.language)
    blocks: list[layout.Block] = [*documents.who(sheet)]
    record = documents.evidence(sheet, "report") | {"pairs": []}
    for before, after in told.pairs:
        blocks += _pair(work, sheet.language, photos[before], photos[after])
    if words:
        blocks += (layout.Heading(say(told.language, "In your clinician's words")), layout.Para(words))
    record["pairs"] = [[_named(photos[one]) for one in pair] for pair in told.pairs]
    title = say(told.language, "Before and after")
    drawn = register.drawn(work, sheet, "report", documents.drawn(sheet, "report", title, tuple(blocks), record))
    return _Made(told, tuple(photos), drawn)


@prepared(Action.PHOTO_REPORT, _made)
def make(work: Work, made: _Made) -> Kept:
    """Seal and keep a report of before and after for the patient; `disclosures.document` reads it.

    Handing it over is a line in the register, on the ground of the patient's own wish. Raises Refused where the patient
    wants no photographs in the record, UserError for what is lacking.
    """
    patient_id, drawn = made.told.patient_id, made.drawn
    work.about("patient", patient_id)
    gate.ask(work, patient_id, RECORD)
    for one in made.photos:
        work.about("photo", one)
    reference = drawn.sheet.reference
    item = NewItem("report", disclosed.next_id(work), f"{reference}.pdf", drawn.sha256, len(drawn.sealed))
    recipient = Recipient("patient", country=work.pack.country)
    disclosure_id = register.enter(
        work, NewDisclosure(patient_id, recipient, RECORD, "handed", "patient", FIELDS, (item,)), drawn
    )
    return next(one for one in disclosed.documents(work, (patient_id,)) if one.disclosure_id == disclosure_id)


def _pair(work: Work, language: str, before: Photo, after: Photo) -> tuple[layout.Block, ...]:
    """Both pictures side by side, the earlier first as the language runs."""
    pictures = []
    for one in (before, after):
        shown = picture.upright(records.picture_of(work, one), one.turn, LONGEST_SIDE)
        pictures.append(
            layout.Picture(picture.encoded(shown, 85), naming.caption(language, one), naming.when(language, one))
        )
    return layout.Heading(naming.place(language, before)), layout.Pictures(tuple(pictures), abreast=2)


def _named(one: Photo) -> dict[str, object]:
    return {"photo": one.id, "site": one.site, "view": one.view, "stage": one.stage, "held": one.held.isoformat()}
