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
    if not 0 < len(told.pairs) <= MOST_PAIRS:
        raise UserError("Choose at least one pair of photographs, and at most {most}.", field="pairs", most=MOST_PAIRS)
    try:
        words = typed.lines(told.words, longest=LONGEST_WORDS)
    except UserError as error:
        raise error.beside("words") from error
    wanted = [photo_id for pair in told.pairs for photo_id in pair]
    photos = {one.id: one for one in records.of_person(work, told.patient_id, wanted)}
    for one in photos.values():
        using.not_hidden(one)
    sheet = register.sheet(work, told.patient_id, told.language)
    document = _document(work, sheet, [(photos[before], photos[after]) for before, after in told.pairs], words)
    return _Made(told, tuple(photos), register.drawn(work, sheet, "report", document))


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
    item = NewItem("report", disclosed.next_id(work), f"{reference}.pdf", drawn.sha256, len(drawn.sealed), patient_id)
    recipient = Recipient("patient", country=work.pack.country)
    disclosure_id = register.enter(
        work, NewDisclosure(patient_id, recipient, RECORD, "handed", "patient", FIELDS, (item,)), drawn
    )
    return next(one for one in disclosed.documents(work, (patient_id,)) if one.disclosure_id == disclosure_id)


def _document(work: Work, sheet: documents.Sheet, pairs: list[tuple[Photo, Photo]], words: str) -> layout.Document:
    language = sheet.language
    treatments = {one.id: one.treatment for one in records.sessions(work, work.same_person(sheet.patient.id))}
    blocks: list[layout.Block] = [*documents.who(sheet)]
    for before, after in pairs:
        treatment = treatments[after.session] or treatments[before.session]
        blocks += (
            layout.Heading(naming.place(language, before)),
            *((layout.Para(treatment, keep=True),) if treatment else ()),
            layout.Pictures((_shown(work, language, before), _shown(work, language, after)), abreast=2),
        )
    if words:
        blocks += (layout.Heading(say(language, "In your clinician's words")), layout.Para(words))
    record = documents.evidence(sheet, "report") | {"pairs": [[_named(one) for one in pair] for pair in pairs]}
    return documents.drawn(sheet, "report", say(language, "Before and after"), tuple(blocks), record)


def _shown(work: Work, language: str, one: Photo) -> layout.Picture:
    """A photo as the report shows it, with its stage and day below."""
    image = picture.upright(records.picture_of(work, one), one.turn, LONGEST_SIDE)
    return layout.Picture(picture.encoded(image, 85), naming.caption(language, one), naming.when(language, one))


def _named(one: Photo) -> dict[str, object]:
    return {"photo": one.id, "site": one.site, "view": one.view, "stage": one.stage, "held": one.held.isoformat()}
