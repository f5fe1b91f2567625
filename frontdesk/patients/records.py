"""Patients, guardians, carers and their history as stored: the room's only SQL."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation import ids
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.patients import attached, guardians, merge_records, papers, search
from frontdesk.patients.model import (
    Change,
    Found,
    Guardian,
    NewPatient,
    Particulars,
    Patient,
    differences,
    masked,
    shown_name,
)
from frontdesk.patients.tables import (
    guardian,
    guardianship,
    patient,
    patient_carer,
    patient_change,
)
from frontdesk.patients.union import together


def in_care(connection: sa.Connection, person_id: int, patient_id: int) -> bool:
    """Whether this member of staff is one of the patient's carers; the desk asks it inside its own transaction."""
    files = merge_records.same_person(connection, patient_id)
    query = sa.select(patient_carer.c.id).where(
        patient_carer.c.patient_id.in_(files), patient_carer.c.person == person_id
    )
    return connection.execute(query).first() is not None


def astray(connection: sa.Connection) -> tuple[int, ...]:
    """Patients whom the search index knows by other words than their record, or who have none any more.

    Give a connection that is thrown away afterwards (`search.astray`).
    """
    phones: dict[int, list[str]] = defaultdict(list)
    query = sa.select(guardianship.c.patient_id, guardian.c.phone).join_from(guardianship, guardian)
    for row in connection.execute(query.where(guardianship.c.ended.is_(None))):
        phones[row.patient_id].append(row.phone)
    columns = (patient.c.id, patient.c.given, patient.c.family, patient.c.native_name, patient.c.phone)
    return search.astray(
        connection,
        (
            (row.id, (row.given, row.family, row.native_name), (row.phone, *phones.get(row.id, ())))
            for row in connection.execute(sa.select(*columns).order_by(patient.c.id))
        ),
    )


KEPT = (
    "given", "family", "native_name", "parent_name", "preferred", "standing", "born", "gender", "phone", "phone_whose",
    "email", "email_whose", "address", "language", "emergency_name", "emergency_phone", "emergency_relation",
    "referrer", "referrer_contact", "source",
)  # fmt: skip
LISTED = tuple(patient.c[name] for name in ("id", "ref", "given", "family", "born", "gender", "phone"))


def add(work: Work, new: NewPatient) -> Patient:
    """Write a new patient (already checked) and return the record."""
    patient_id = work.insert(
        patient,
        # The number is known once the row is there; until then the reference only has to be unlike any other.
        ref=ids.token(),
        **_columns(new, new.age_years is not None),
        version=1,
        created=work.at,
        updated=work.at,
        seen=sa.select(sa.func.coalesce(sa.func.max(patient.c.seen), 0) + 1).scalar_subquery(),
    )
    work.update(patient, patient_id, ref=f"P-{patient_id:06d}")
    _write_around(work, patient_id, None, new)
    write_carers(work, patient_id, new.carers)
    return _indexed(work, patient_id)


def change(work: Work, before: Patient, new: NewPatient) -> Patient:
    """Write what differs (already checked) as the record's next version; carers stay as they are.

    What is read from a merged file and was not changed stays there alone.
    """
    old, now = _columns(before, before.born_estimated), _columns(new, new.age_years is not None)
    changed = frozenset(name for name, value in now.items() if value != old[name])
    written = {name: now[name] for name in merge_records.overrule(work, before.id, changed)}
    work.update(patient, before.id, **written, version=patient.c.version + 1, updated=work.at)
    _write_around(work, before.id, before, new)
    return _indexed(work, before.id)


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
    row = work.one(sa.select(patient).where(patient.c.id == patient_id))
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
    row = work.one(sa.select(patient.c.standing).where(patient.c.id == patient_id))
    if row is None or row.standing != "named":
        raise Refused(
            "This needs to know who the patient is, and the record carries no name of theirs. "
            "If the patient agrees, use “Identify” on the record first. All that was written stays with it."
        )


def carers(work: Work, patient_id: int) -> tuple[int, ...]:
    """The ids of the clinicians in charge of the file, in order."""
    query = sa.select(patient_carer.c.person).where(patient_carer.c.patient_id == patient_id)
    return tuple(sorted(row.person for row in work.all(query)))


def write_carers(work: Work, patient_id: int, wanted: tuple[int, ...]) -> None:
    """Let exactly these clinicians be in charge, in whichever file of the person they are named."""
    files = merge_records.same_person(work.connection, patient_id)
    query = sa.select(patient_carer.c.id, patient_carer.c.person).where(patient_carer.c.patient_id.in_(files))
    present = work.all(query)
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


def find(work: Work, text: str, limit: int) -> tuple[Found, ...]:
    """Patients that `text` may mean, best first; the record number typed in full comes before everything."""
    wanted: dict[int, str] = {}
    number = search.number(text)
    if number is not None and work.one(sa.select(patient.c.id).where(patient.c.id == number)):
        wanted[number] = "number"
    for patient_id, why in search.find(work.connection, text, limit).items():
        wanted.setdefault(patient_id, why)
    kept: dict[int, str] = {}
    for patient_id, why in wanted.items():
        kept.setdefault(merge_records.kept(work.connection, patient_id), why)
    return tuple(listed(work, kept).values())[:limit]


def listed(work: Work, wanted: Mapping[int, str]) -> dict[int, Found]:
    """These files as a list shows them, each with why it is there, in the same order; those that are no more left out.

    A file with others merged into it is shown as it is read.
    """
    rows = {row.id: row for row in work.all(sa.select(*LISTED).where(patient.c.id.in_(wanted)))} if wanted else {}
    return {patient_id: _found(rows[patient_id], why) for patient_id, why in wanted.items() if patient_id in rows}


def recent(work: Work, limit: int) -> tuple[Found, ...]:
    """The patients last registered or changed, the latest first."""
    query = sa.select(*LISTED).where(patient.c.merged_into.is_(None))
    query = query.order_by(patient.c.updated.desc(), patient.c.id.desc()).limit(limit)
    return tuple(_found(row, "recent") for row in work.all(query))


def count(work: Work) -> int:
    """How many patients there are, each counted once."""
    query = sa.select(sa.func.count().label("all")).select_from(patient)
    row = work.one(query.where(patient.c.merged_into.is_(None)))
    return row.all if row else 0


def _columns(said: Particulars, born_estimated: bool) -> dict[str, Any]:
    own = {name: getattr(said, name) for name in KEPT}
    return own | {"born_estimated": born_estimated, "sources": json.dumps(dict(said.sources), sort_keys=True)}


def _indexed(work: Work, patient_id: int) -> Patient:
    """The record, each file of it findable by its own words: those of a merged one lead to the one that is kept."""
    for file in merge_records.same_person(work.connection, patient_id):
        own = read_file(work, file)
        phones = (own.phone, *(one.phone for one in own.guardians))
        search.index(work.connection, file, (own.given, own.family, own.native_name), phones)
    return read(work, patient_id)


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
    others = [child for child in guardians.children(work, guardian_id) if child not in own]
    for child in others:
        # Whoever has the child's record open must not write the old guardian back.
        work.update(patient, child, version=patient.c.version + 1, updated=work.at)
        kept = _indexed(work, child)
        before = tuple(
            replace(one, name=old.name, phone=old.phone, identity_seen=old.identity_seen)
            if one.id == guardian_id
            else one
            for one in kept.guardians
        )
        note_changes(work, child, differences(replace(kept, guardians=before), kept))
    if others:
        work.note(also=others)


def _found(row: sa.Row[Any], why: str) -> Found:
    return Found(
        row.id, row.ref, shown_name(row.given, row.family, row.ref), row.born, row.gender, masked(row.phone), why
    )
