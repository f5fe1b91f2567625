"""Consent on paper: print the form with its code, find it again in the scan, and seal what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from frontdesk.access.roles import Action
from frontdesk.consents import drawing, model, paper_document, signing, template_records
from frontdesk.consents import paper_records as records
from frontdesk.consents import records as consents
from frontdesk.consents.drawing import Drawn
from frontdesk.consents.model import Consent, OnPaper, PaperForm, Printed, Scan
from frontdesk.desk import Work, acts, lists
from frontdesk.documents import layout, scans
from frontdesk.foundation import ids
from frontdesk.foundation.errors import UserError
from frontdesk.patients import records as patients
from frontdesk.prepared import prepared


@dataclass(frozen=True)
class _Returned:
    form_id: int
    drawn: Drawn


@acts(Action.PAPER_FORM)
def issue(
    work: Work, patient_id: int, language: str, template: str = "", particulars: Mapping[str, str] | None = None
) -> Printed:
    """A form to print for this patient; what `particulars` leave out is written by hand. It agrees to nothing yet.

    One that is out and says just this is printed again, with the code it has: nobody need know whether it ever reached
    the paper. Raises UserError for a form or language that is not offered, or when the patient's age is unknown, and
    Invalid for particulars that can't be kept.
    """
    work.about("patient", patient_id)
    patient, pack = patients.read(work, patient_id), signing.pack_of(work)
    name = template or pack.consent.registration
    signer = model.signer_of(pack, patient.born, work.at.astimezone().date(), patient.guardians)
    plain = template_records.current(work, pack, name, language)
    told = model.filled_particulars(plain, particulars or {}, complete=False)
    text = template_records.current(work, pack, name, language, told)
    says: dict[str, Any] = {
        "template": text.id, "template_version": text.version, "language": language,
        "source": template_records.current_source(work, pack, name, language),
    }  # fmt: skip
    form = records.same(work, work.same_person(patient.id), told, **says) or _known(
        work, records.add(work, told, token=ids.token(), patient_id=patient.id, **says)
    )
    work.about("paper_form", form.id)
    work.note(template=text.id, version=text.version)
    return Printed(form, layout.render(paper_document.build(form, text, patient, signer, pack)))


@acts(Action.PAPER_FORM)
def void(work: Work, form_id: int) -> None:
    """The form will not come back: lost, or spoilt. Raises UserError for one that is settled already."""
    form = _open(work, form_id)
    work.about("patient", form.patient_id)
    work.about("paper_form", form_id)
    records.settle(work, form_id, "void", None)


@lists(Action.CONSENT_LIST)
def out_for(work: Work, patient_id: int) -> tuple[PaperForm, ...]:
    """The patient's forms that have not come back yet, the oldest first."""
    work.about("patient", patient_id)
    return records.out(work, work.same_person(patient_id))


@lists(Action.CONSENT_FORM)
def matched(work: Work, data: bytes) -> Scan:
    """Which form a scan is of, found by the code printed on it, and its pages to look at.

    Raises UserError with the reason: a file that can't be read, no code on it, or a form that is settled or not ours.
    """
    scan = _matched(work, data)
    work.about("patient", scan.form.patient_id)
    return scan


def _drawn_up(work: Work, data: bytes, told: OnPaper) -> _Returned:
    scan = _matched(work, data)
    work.about("patient", scan.form.patient_id)
    return _Returned(scan.form.id, drawing.drawn_up(work, signing.checked_paper(work, scan, told)))


@prepared(Action.PAPER_RETURN, _drawn_up)
def take_in(work: Work, returned: _Returned) -> Consent:
    """Keep what came back on paper: the answers ticked on it, where the paper is kept, and the scan under seal.

    Raises what `matched` does, and UserError or Invalid for whatever is lacking; then nothing is kept.
    """
    consent_id = drawing.written(work, returned.drawn)
    work.about("paper_form", returned.form_id)
    records.settle(work, returned.form_id, "returned", consent_id)
    return consents.read(work, consent_id)


def _matched(work: Work, data: bytes) -> Scan:
    pages = scans.pages(data)
    tokens = {token for page in pages for code in scans.codes(page) if (token := paper_document.token_in(code))}
    if not tokens:
        raise UserError(
            "No form's code was found on this scan. Scan the first page whole and straight, at 200 dots to the inch or "
            "more.",
            field="scan",
        )
    if len(tokens) > 1:
        raise UserError("This scan shows several forms. Scan each form on its own.", field="scan")
    form = records.by_token(work, tokens.pop())
    if form is None:
        raise UserError("This form was not printed in this clinic, or in a stretch that was lost.", field="scan")
    return Scan(_open(work, form.id), pages)


def _open(work: Work, form_id: int) -> PaperForm:
    form = _known(work, form_id)
    if form.state == "returned":
        raise UserError("This form has come back already.", field="scan")
    if form.state == "void":
        raise UserError("This form was put away as void. Print a new one.", field="scan")
    return form


def _known(work: Work, form_id: int) -> PaperForm:
    form = records.read(work, form_id)
    if form is None:
        raise UserError("There is no such form.")
    return form
