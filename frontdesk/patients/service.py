"""The verbs on patients: register, find, open, edit with history, name the clinicians in charge."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.access.roles import Action, Role
from frontdesk.desk import Work, acts, lists, views
from frontdesk.foundation import clock
from frontdesk.patients import merge_records, pair_records, records
from frontdesk.patients.checks import Rules, checked, checked_carers, same_birth
from frontdesk.patients.model import (
    Change,
    Found,
    NewPatient,
    Overtaken,
    Patient,
    differences,
)

MOST_FOUND = 100


@acts(Action.PATIENT_REGISTER)
def register(work: Work, new: NewPatient) -> Patient:
    """Write a new record; a clinician who registers somebody is in charge of them. Raises `Invalid`."""
    if work.person.role is Role.CLINICIAN:
        new = replace(new, carers=(*new.carers, work.person.id))
    made = records.add(work, checked(new, _rules(work)))
    work.about("patient", made.id)
    pair_records.suspect(work, made.id)
    return made


@lists(Action.PATIENT_FIND)
def find(work: Work, text: str, limit: int = 20) -> tuple[Found, ...]:
    """Patients whose name, its sound, phone or record number `text` may be, best first; the recent ones for none."""
    limit = min(limit, MOST_FOUND)
    return records.find(work, text, limit) if text.strip() else records.recent(work, limit)


@lists(Action.PATIENT_FIND)
def recent(work: Work, limit: int = 20) -> tuple[Found, ...]:
    """The patients last registered or changed, the latest first."""
    return records.recent(work, min(limit, MOST_FOUND))


@lists(Action.PATIENT_FIND)
def count(work: Work) -> int:
    """How many patients there are."""
    return records.count(work)


@views(Action.PATIENT_OPEN)
def open_record(work: Work, patient_id: int) -> Patient:
    """One whole record; of a merged file, the one that is kept. Raises `Refused` for a clinician not in charge."""
    for one in dict.fromkeys((merge_records.kept(work.connection, patient_id), patient_id)):
        work.about("patient", one)
    return records.read(work, patient_id)


@acts(Action.PATIENT_EDIT)
def edit(work: Work, patient_id: int, changes: NewPatient, version: int) -> Patient:
    """Write the record anew, with a line of history per changed field. Carers are `set_carers`'s business.

    `version` is the one that was opened. Raises `Invalid`, and `Overtaken` when somebody saved in between.
    """
    work.about("patient", patient_id)
    before = records.read(work, patient_id)
    if before.id != patient_id or before.version != version:
        raise Overtaken(
            "Somebody else saved this record while you were editing it, so nothing of yours was saved. "
            "Open it again and repeat your changes."
        )
    rules = _rules(work)
    after = records.change(work, before, checked(same_birth(changes, before, rules.today), rules))
    changed = differences(before, after)
    records.note_changes(work, patient_id, changed)
    work.note(fields=sorted(field for field, _, _ in changed), version=after.version)
    pair_records.suspect(work, patient_id)
    return after


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


def _rules(work: Work) -> Rules:
    return Rules(work.pack.phone_region, work.pack.guardian_below, work.pack.languages, clock.today())


def _numbers(carers: tuple[int, ...]) -> str:
    return " ".join(str(carer) for carer in carers)
