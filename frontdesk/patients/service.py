"""The verbs on patients: register, find, open, edit with history, who acts for them, papers, alerts, lists of dues."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from frontdesk.access.roles import Action, Role
from frontdesk.desk import Work, acts, lists, views
from frontdesk.foundation import clock, typed
from frontdesk.foundation.errors import UserError
from frontdesk.patients import (
    attached,
    document,
    finding,
    identity,
    merge_records,
    pair_records,
    papers,
    records,
    worklists,
)
from frontdesk.patients.checks import Rules, checked, checked_carers, same_birth
from frontdesk.patients.model import (
    OVERTAKEN,
    Alert,
    Change,
    Found,
    FoundGuardian,
    Incomplete,
    KeptPaper,
    NewPaper,
    NewPatient,
    Overtaken,
    Patient,
    differences,
)

MOST_FOUND = 100
MOST_DUE = 500


@acts(Action.PATIENT_REGISTER)
def register(work: Work, new: NewPatient) -> Patient:
    """Write a new record; a clinician who registers somebody is in charge of them. Raises `Invalid`."""
    if work.person.role is Role.CLINICIAN:
        new = replace(new, carers=(*new.carers, work.person.id))
    made = records.add(work, checked(new, Rules.of(work.pack)))
    work.about("patient", made.id)
    pair_records.suspect(work, made.id)
    return made


@lists(Action.PATIENT_FIND)
def find(work: Work, text: str, limit: int = 20) -> tuple[Found, ...]:
    """Patients whom `text` may mean (`asked.py`), best first; the recent ones for none."""
    limit = min(limit, MOST_FOUND)
    return finding.find(work, text, limit) if text.strip() else finding.recent(work, limit)


@lists(Action.PATIENT_FIND)
def recent(work: Work, limit: int = 20) -> tuple[Found, ...]:
    """The patients last registered or changed, the latest first."""
    return finding.recent(work, min(limit, MOST_FOUND))


@lists(Action.PATIENT_FIND)
def count(work: Work) -> int:
    """How many patients there are."""
    return records.count(work)


@lists(Action.PATIENT_FIND)
def find_guardians(work: Work, text: str, limit: int = 20) -> tuple[FoundGuardian, ...]:
    """People who act for a patient already, by a part of their name or phone, to act for another one too."""
    return worklists.guardians(work, text, min(limit, MOST_FOUND))


@lists(Action.PATIENT_FIND)
def turning_adult(work: Work, within_days: int, since_days: int = 0, limit: int = MOST_DUE) -> tuple[Found, ...]:
    """Patients who come of age in so many days, or did in the last `since_days`: they are asked to consent again."""
    today = clock.today()
    first, last = today - timedelta(days=since_days), today + timedelta(days=within_days)
    return worklists.turning(work, first, last, min(limit, MOST_DUE))


@lists(Action.PATIENT_FIND)
def incomplete(work: Work, limit: int = 20) -> tuple[Incomplete, ...]:
    """Records that lack something a whole one has, the last changed first."""
    return worklists.incomplete(work, min(limit, MOST_DUE))


@views(Action.PATIENT_OPEN)
def open_record(work: Work, patient_id: int) -> Patient:
    """One whole record; of a merged file, the one that is kept. Raises `Refused` for a clinician not in charge."""
    for one in dict.fromkeys((merge_records.kept(work.connection, patient_id), patient_id)):
        work.about("patient", one)
    return records.read(work, patient_id)


@views(Action.PATIENT_CARD)
def card(work: Work, patient_id: int) -> bytes:
    """The patient's card as a PDF, in the patient's language."""
    return document.card(_printed(work, patient_id), work.pack.clinic, work.at)


@views(Action.PATIENT_CARD)
def labels(work: Work, patient_ids: tuple[int, ...], skip: int = 0) -> bytes:
    """Sheets of labels as a PDF, in that order; the first `skip` labels of the first sheet are used up already."""
    return document.labels([_printed(work, one) for one in patient_ids], work.pack.clinic, work.at, skip=skip)


def _printed(work: Work, patient_id: int) -> Patient:
    work.about("patient", patient_id)
    return records.read(work, patient_id)


@acts(Action.PATIENT_EDIT)
def edit(work: Work, patient_id: int, changes: NewPatient, version: int) -> Patient:
    """Write the record anew, with a line of history per changed field.

    Carers are `set_carers`'s business, the standing is `identify`'s. `version` is the one that was opened. Raises
    `Invalid`, and `Overtaken` when somebody saved in between.
    """
    work.about("patient", patient_id)
    before = _opened(work, patient_id, version)
    return _rewritten(work, before, replace(changes, standing=before.standing))


@acts(Action.PATIENT_IDENTIFY)
def identify(work: Work, patient_id: int, known: NewPatient, version: int) -> Patient:
    """Give a file that was kept without the person's name its name; all that was written stays with it.

    Raises as `edit` does, and `UserError` for a file that has a name already.
    """
    work.about("patient", patient_id)
    before = _opened(work, patient_id, version)
    if before.standing == "named":
        raise UserError("This record carries the patient's name already. Use “Edit” to correct it.")
    return _rewritten(work, before, replace(known, standing="named"))


@views(Action.PATIENT_HISTORY)
def history(work: Work, patient_id: int) -> tuple[Change, ...]:
    """Every changed field, the latest first."""
    work.about("patient", patient_id)
    return records.history(work, patient_id)


@acts(Action.PATIENT_CARERS)
def set_carers(work: Work, patient_id: int, carers: tuple[int, ...]) -> tuple[int, ...]:
    """Let exactly these clinicians be in charge; returns their ids in order."""
    work.about("patient", patient_id)
    before, wanted = records.read(work, patient_id).carers, checked_carers(carers)
    records.write_carers(work, patient_id, wanted)
    if wanted != before:
        records.note_changes(work, patient_id, (("carers", _numbers(before), _numbers(wanted)),))
    work.note(carers=list(wanted))
    return wanted


@views(Action.PATIENT_OPEN)
def carers(work: Work, patient_id: int) -> tuple[int, ...]:
    """The ids of the clinicians in charge."""
    work.about("patient", patient_id)
    return records.read(work, patient_id).carers


@acts(Action.PATIENT_ALERT)
def add_alert(work: Work, patient_id: int, text: str) -> Alert:
    """Put on the record what the desk must see on opening it. Raises `UserError`."""
    work.about("patient", patient_id)
    records.read(work, patient_id)
    said = typed.line(text, required=True)
    if identity.holds_self_checking(work.pack, said):
        raise UserError("This holds the whole number of an identity paper, which is never kept here. Leave it out.")
    added = attached.add_alert(work, patient_id, said)
    records.note_changes(work, patient_id, (("alert", "", said),))
    return added


@acts(Action.PATIENT_ALERT)
def end_alert(work: Work, alert_id: int) -> None:
    """Take an alert off the record; history keeps it. Raises `UserError` when it is gone already."""
    patient_id, ended = attached.alert(work, alert_id)
    work.about("patient", patient_id)
    attached.end_alert(work, alert_id)
    records.note_changes(work, patient_id, (("alert", ended.text, ""),))


@acts(Action.PAPER_KEEP)
def add_paper(work: Work, patient_id: int, new: NewPaper) -> KeptPaper:
    """Note an identity paper, as much of it as the pack allows; the rest of the number is kept nowhere.

    Raises `UserError` for a wrong number or no reason, `Refused` for somebody who is not named; a gender that differs
    and other files with it are only told.
    """
    work.about("patient", patient_id)
    records.require_identity(work, patient_id)
    person = records.read(work, patient_id)
    number = identity.read(work.pack, new)
    paper = papers.add(work, patient_id, number)
    work.ground(number.reason)
    work.note(kind=paper.kind)
    finding.refresh(work.connection, patient_id)
    records.note_changes(work, patient_id, (("paper", "", f"{paper.kind} {paper.masked}"),))
    pair_records.suspect(work, patient_id)
    same = papers.same(work, number, person)
    return KeptPaper(paper, identity.gender_differs(number, person.gender), same)


@acts(Action.PAPER_KEEP)
def drop_paper(work: Work, paper_id: int) -> None:
    """Take an identity paper off the record. Raises `UserError` for none."""
    patient_id, paper = papers.read(work, paper_id)
    work.about("patient", patient_id)
    papers.drop(work, paper_id)
    finding.refresh(work.connection, patient_id)
    work.note(kind=paper.kind)
    records.note_changes(work, patient_id, (("paper", f"{paper.kind} {paper.masked}", ""),))


@acts(Action.PAPER_REVEAL)
def reveal_paper(work: Work, paper_id: int, reason: str) -> str:
    """The whole number of a paper that is kept whole; the look and its reason are in the audit trail.

    Raises `UserError` for no reason, or where only the end is kept.
    """
    patient_id, paper = papers.read(work, paper_id)
    work.about("patient", patient_id)
    work.ground(identity.reason_to_reveal(reason))
    work.note(kind=paper.kind)
    return papers.whole(work, paper_id)


def _opened(work: Work, patient_id: int, version: int) -> Patient:
    """The record as it is, which must be as it was opened."""
    before = records.read(work, patient_id)
    if before.id != patient_id or before.version != version:
        raise Overtaken(OVERTAKEN)
    return before


def _rewritten(work: Work, before: Patient, changes: NewPatient) -> Patient:
    rules = Rules.of(work.pack)
    # A list brought from elsewhere may lack a birth or a guardian; that must not keep anybody from correcting a phone.
    lacked_birth = before.born is None and changes.born is None and changes.age_years is None
    lacked_guardian = before.is_minor(rules.today, rules.guardian_below) and not before.guardians
    rules = replace(rules, complete=not (lacked_birth or lacked_guardian), pseudonyms=before.standing != "named")
    after = records.change(work, before, checked(same_birth(changes, before, rules.today), rules))
    changed = differences(before, after)
    records.note_changes(work, before.id, changed)
    work.note(fields=sorted({field for field, _, _ in changed}), version=after.version)
    pair_records.suspect(work, before.id)
    return after


def _numbers(carers: tuple[int, ...]) -> str:
    return " ".join(str(carer) for carer in carers)
