"""Patients, guardians, carers and their history as stored: the room's only SQL."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.patients import attached, finding, guardians, merge_records, papers
from frontdesk.patients.model import (
    Change,
    Guardian,
    NewPatient,
    Particulars,
    Patient,
    differences,
    record_number,
)
from frontdesk.patients.tables import (
    patient,
    patient_carer,
    patient_change,
)
from frontdesk.patients.union import together
from frontdesk.vault.tables import next_number

# Made once: making a statement takes longer than running it.
_FILE = sa.select(patient).where(patient.c.id == sa.bindparam("file"))
_CARERS = sa.select(patient_carer.c.id, patient_carer.c.person).where(
    patient_carer.c.patient_id.in_(sa.bindparam("files", expanding=True))
)


def in_care(connection: sa.Connection, person_id: int, patient_id: int) -> bool:
    """Whether this member of staff is one of the patient's carers; the desk asks it inside its own transaction."""
    files = merge_records.same_person(connection, patient_id)
    return any(row.person == person_id for row in connection.execute(_CARERS, {"files": files}))


KEPT = (
    "given", "family", "native_name", "parent_name", "preferred", "standing", "born", "gender", "phone", "phone_whose",
    "email", "email_whose", "address", "language", "emergency_name", "emergency_phone", "emergency_relation",
    "referrer", "referrer_contact", "source",
)  # fmt: skip


def add(work: Work, new: NewPatient) -> Patient:
    """Write a new patient (already checked) and return the record."""
    patient_id = next_number(work.connection, patient)
    work.insert(
        patient,
        id=patient_id,
        ref=record_number(patient_id),
        **_columns(new, new.age_years is not None),
        version=1,
        created=work.at,
        updated=work.at,
        seen=finding.latest(work.connection) + 1,
    )
    _write_around(work, patient_id, None, new)
    write_carers(work, patient_id, new.carers)
    finding.refresh(work.connection, patient_id)
    return read(work, patient_id)


def change(work: Work, before: Patient, new: NewPatient) -> Patient:
    """Write what differs (already checked) as the record's next version; carers stay as they are.

    What is read from a merged file and was not changed stays there alone.
    """
    old, now = _columns(before, before.born_estimated), _columns(new, new.age_years is not None)
    changed = frozenset(name for name, value in now.items() if value != old[name])
    written = {name: now[name] for name in merge_records.overrule(work, before.id, changed)}
    if "sources" in written:
        elsewhere = merge_records.taken(work.connection, before.id)
        written["sources"] = _sources({name: said for name, said in new.sources.items() if name not in elsewhere})
    work.update(patient, before.id, **written, version=patient.c.version + 1, updated=work.at)
    _write_around(work, before.id, before, new)
    finding.touch(work, before.id)
    for merged in merge_records.same_person(work.connection, before.id)[1:]:
        finding.refresh(work.connection, merged)
    return read(work, before.id)


def read(work: Work, patient_id: int) -> Patient:
    """The whole record of whoever this file is of: the kept file, put together with those merged into it.

    Raises `UserError` for none. The caller has named the subject.
    """
    return _whole(work, merge_records.kept(work.connection, patient_id))


def _whole(work: Work, patient_id: int) -> Patient:
    whole = read_file(work, patient_id)
    for merge in merge_records.into(work.connection, patient_id):
        whole = together(whole, _whole(work, merge.patient_id), merge.choices)
    return whole


def read_file(work: Work, patient_id: int) -> Patient:
    """One file by itself with all that belongs to it, merged or not. Raises `UserError` for none."""
    row = work.one(_FILE, file=patient_id)
    if row is None:
        raise UserError("There is no such patient.")
    own = (*KEPT, "id", "ref", "born_estimated", "merged_into", "version", "created")
    return Patient(
        **{name: getattr(row, name) for name in own},
        sources=json.loads(row.sources),
        contacts=attached.contacts(work, patient_id),
        insurance=attached.insurance_of(work, patient_id),
        guardians=guardians.of(work, patient_id),
        alerts=attached.alerts(work, patient_id),
        papers=papers.of(work, patient_id),
        carers=carers(work, patient_id),
    )


def require_identity(work: Work, patient_id: int) -> None:
    """Refuse a service that must know who the patient is to somebody who is in the file under no name of theirs.

    Promised by the clinics: patients may stay unnamed, but some services need a verified identity. Raises `Refused`.
    """
    if read(work, patient_id).standing != "named":
        raise Refused(
            "This needs to know who the patient is, and the record carries no name of theirs. "
            "If the patient agrees, use “Identify” on the record first. All that was written stays with it."
        )


def carers(work: Work, patient_id: int) -> tuple[int, ...]:
    """The ids of the clinicians in charge of the file, in order."""
    return tuple(sorted(row.person for row in work.all(_CARERS, files=[patient_id])))


def write_carers(work: Work, patient_id: int, wanted: tuple[int, ...]) -> None:
    """Let exactly these clinicians be in charge, in whichever file of the person they are named."""
    files = merge_records.same_person(work.connection, patient_id)
    present = work.all(_CARERS, files=files)
    for row in present:
        if row.person not in wanted:
            work.delete(patient_carer, row.id)
    for person in sorted(set(wanted) - {row.person for row in present}):
        work.insert(patient_carer, patient_id=patient_id, person=person)


def note_changes(work: Work, patient_id: int, changed: tuple[tuple[str, str, str], ...]) -> None:
    """One line of history per changed field."""
    for field, old, new in changed:
        work.insert(
            patient_change, patient_id=patient_id, at=work.at, person=work.person.id, field=field, old=old, new=new
        )


def history(work: Work, patient_id: int) -> tuple[Change, ...]:
    """Every changed field in any file of the person, the latest first."""
    files = merge_records.same_person(work.connection, patient_id)
    query = sa.select(patient_change).where(patient_change.c.patient_id.in_(files)).order_by(patient_change.c.id.desc())
    return tuple(Change(row.at, row.person, row.field, row.old, row.new) for row in work.all(query))


def count(work: Work) -> int:
    """How many patients there are, each counted once."""
    query = sa.select(sa.func.count().label("all")).select_from(patient)
    row = work.one(query.where(patient.c.merged_into.is_(None)))
    return row.all if row else 0


def _columns(said: Particulars, born_estimated: bool) -> dict[str, Any]:
    own = {name: getattr(said, name) for name in KEPT}
    return own | {"born_estimated": born_estimated, "sources": _sources(said.sources)}


def _sources(said: Mapping[str, str]) -> str:
    return json.dumps(dict(said), sort_keys=True)


def _write_around(work: Work, patient_id: int, before: Patient | None, new: NewPatient) -> None:
    attached.write_contacts(work, patient_id, before.contacts if before else (), new.contacts)
    attached.write_insurance(work, patient_id, before.insurance if before else (), new.insurance)
    for guardian_id, old in guardians.write(
        work, patient_id, before.guardians if before else (), new.guardians
    ).items():
        _told_children(work, patient_id, guardian_id, old)


def _told_children(work: Work, patient_id: int, guardian_id: int, old: Guardian) -> None:
    """What was changed about a guardian is history, and found anew, with each of their other patients too."""
    own = merge_records.same_person(work.connection, patient_id)
    for child in guardians.children(work, guardian_id):
        if child in own:
            continue
        work.also("patient", child)
        # Whoever has the child's record open must not write the old guardian back.
        work.update(patient, child, version=patient.c.version + 1, updated=work.at)
        finding.refresh(work.connection, child)
        kept = read(work, child)
        before = tuple(
            replace(one, name=old.name, phone=old.phone, identity_seen=old.identity_seen)
            if one.id == guardian_id
            else one
            for one in kept.guardians
        )
        note_changes(work, child, differences(replace(kept, guardians=before), kept))
