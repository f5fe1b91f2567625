"""Patients, guardians, carers and their history as stored: the room's only SQL."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation import ids
from frontdesk.foundation.errors import UserError
from frontdesk.patients import search
from frontdesk.patients.model import Change, Found, Guardian, NewPatient, Patient, full_name, masked
from frontdesk.vault.database import Instant, metadata

patient = sa.Table(
    "patient",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("ref", sa.Text, nullable=False, unique=True),
    sa.Column("given", sa.Text, nullable=False),
    sa.Column("family", sa.Text, nullable=False),
    sa.Column("native_name", sa.Text, nullable=False),
    sa.Column("born", sa.Date, nullable=True),
    sa.Column("born_estimated", sa.Boolean, nullable=False),
    sa.Column("gender", sa.Text, nullable=False),
    sa.Column("phone", sa.Text, nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("emergency_name", sa.Text, nullable=False),
    sa.Column("emergency_phone", sa.Text, nullable=False),
    sa.Column("emergency_relation", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("created", Instant, nullable=False),
    sa.Column("updated", Instant, nullable=False, index=True),
    sqlite_autoincrement=True,
)

guardian = sa.Table(
    "guardian",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("relation", sa.Text, nullable=False),
    sa.Column("phone", sa.Text, nullable=False),
    sa.Column("identity_seen", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

patient_change = sa.Table(
    "patient_change",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("person", sa.Integer, nullable=False),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("old", sa.Text, nullable=False),
    sa.Column("new", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

patient_carer = sa.Table(
    "patient_carer",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("person", sa.Integer, nullable=False),
    sa.UniqueConstraint("patient_id", "person"),
    sqlite_autoincrement=True,
)


def in_care(connection: sa.Connection, person_id: int, patient_id: int) -> bool:
    """Whether this member of staff is one of the patient's carers; the desk asks it inside its own transaction."""
    query = sa.select(patient_carer.c.id).where(
        patient_carer.c.patient_id == patient_id, patient_carer.c.person == person_id
    )
    return connection.execute(query).first() is not None


def astray(connection: sa.Connection) -> tuple[int, ...]:
    """Patients whom the search index knows by other words than their record, or who have none any more.

    Give a connection that is thrown away afterwards (`search.astray`).
    """
    guardians = {
        row.patient_id: row.phone for row in connection.execute(sa.select(guardian.c.patient_id, guardian.c.phone))
    }
    columns = (patient.c.id, patient.c.given, patient.c.family, patient.c.native_name, patient.c.phone)
    return search.astray(
        connection,
        (
            (row.id, (row.given, row.family, row.native_name), (row.phone, guardians.get(row.id, "")))
            for row in connection.execute(sa.select(*columns).order_by(patient.c.id))
        ),
    )


KEPT = (
    "given", "family", "native_name", "born", "gender", "phone", "email", "address", "language",
    "emergency_name", "emergency_phone", "emergency_relation",
)  # fmt: skip
LISTED = tuple(patient.c[name] for name in ("id", "ref", "given", "family", "born", "gender", "phone"))


def add(work: Work, new: NewPatient) -> Patient:
    """Write a new patient (already checked) and return the record."""
    patient_id = work.insert(
        patient,
        # The number is known once the row is there; until then the reference only has to be unlike any other.
        ref=ids.token(),
        **_columns(new),
        version=1,
        created=work.at,
        updated=work.at,
    )
    work.update(patient, patient_id, ref=f"P-{patient_id:06d}")
    _write_guardian(work, patient_id, None, new.guardian)
    write_carers(work, patient_id, new.carers)
    return _indexed(work, patient_id)


def change(work: Work, before: Patient, new: NewPatient) -> Patient:
    """Write the record anew (already checked) as its next version; carers stay as they are."""
    work.update(patient, before.id, **_columns(new), version=before.version + 1, updated=work.at)
    _write_guardian(work, before.id, before.guardian, new.guardian)
    return _indexed(work, before.id)


def read(work: Work, patient_id: int) -> Patient:
    """One record with guardian and carers. Raises `UserError` when there is none. The caller has named the subject."""
    row = work.one(sa.select(patient).where(patient.c.id == patient_id))
    if row is None:
        raise UserError("There is no such patient.")
    said = {name: getattr(row, name) for name in (*KEPT, "id", "ref", "born_estimated", "version", "created")}
    return Patient(guardian=_guardian(work, patient_id), carers=carers(work, patient_id), **said)


def carers(work: Work, patient_id: int) -> tuple[int, ...]:
    """The ids of the clinicians in charge, in order."""
    query = sa.select(patient_carer.c.person).where(patient_carer.c.patient_id == patient_id)
    return tuple(sorted(row.person for row in work.all(query)))


def write_carers(work: Work, patient_id: int, wanted: tuple[int, ...]) -> None:
    """Let exactly these clinicians be in charge."""
    query = sa.select(patient_carer.c.id, patient_carer.c.person).where(patient_carer.c.patient_id == patient_id)
    present = {row.person: row.id for row in work.all(query)}
    for person in present.keys() - set(wanted):
        work.delete(patient_carer, present[person])
    for person in sorted(set(wanted) - present.keys()):
        work.insert(patient_carer, patient_id=patient_id, person=person)


def note_changes(work: Work, patient_id: int, changed: tuple[tuple[str, str, str], ...]) -> None:
    """One line of history per changed field."""
    for field, old, new in changed:
        work.insert(
            patient_change, patient_id=patient_id, at=work.at, person=work.person.id, field=field, old=old, new=new
        )


def history(work: Work, patient_id: int) -> tuple[Change, ...]:
    """Every changed field, the latest first."""
    query = (
        sa.select(patient_change).where(patient_change.c.patient_id == patient_id).order_by(patient_change.c.id.desc())
    )
    return tuple(Change(row.at, row.person, row.field, row.old, row.new) for row in work.all(query))


def find(work: Work, text: str, limit: int) -> tuple[Found, ...]:
    """Patients that `text` may mean, best first; the record number typed in full comes before everything."""
    wanted: dict[int, str] = {}
    number = search.number(text)
    if number is not None and work.one(sa.select(patient.c.id).where(patient.c.id == number)):
        wanted[number] = "number"
    for patient_id, why in search.find(work.connection, text, limit).items():
        wanted.setdefault(patient_id, why)
    rows = {row.id: row for row in work.all(sa.select(*LISTED).where(patient.c.id.in_(wanted)))} if wanted else {}
    return tuple(_found(rows[patient_id], why) for patient_id, why in wanted.items() if patient_id in rows)[:limit]


def recent(work: Work, limit: int) -> tuple[Found, ...]:
    """The patients last registered or changed, the latest first."""
    query = sa.select(*LISTED).order_by(patient.c.updated.desc(), patient.c.id.desc()).limit(limit)
    return tuple(_found(row, "recent") for row in work.all(query))


def count(work: Work) -> int:
    """How many patients there are."""
    row = work.one(sa.select(sa.func.count().label("all")).select_from(patient))
    return row.all if row else 0


def _columns(new: NewPatient) -> dict[str, Any]:
    return {name: getattr(new, name) for name in KEPT} | {"born_estimated": new.age_years is not None}


def _indexed(work: Work, patient_id: int) -> Patient:
    kept = read(work, patient_id)
    phones = (kept.phone, kept.guardian.phone if kept.guardian else "")
    search.index(work.connection, patient_id, (kept.given, kept.family, kept.native_name), phones)
    return kept


def _guardian(work: Work, patient_id: int) -> Guardian | None:
    row = work.one(sa.select(guardian).where(guardian.c.patient_id == patient_id))
    return None if row is None else Guardian(row.name, row.relation, row.phone, row.identity_seen, row.id)


def _write_guardian(work: Work, patient_id: int, before: Guardian | None, new: Guardian | None) -> None:
    if new is None:
        if before is not None and before.id is not None:
            work.delete(guardian, before.id)
        return
    values = {name: getattr(new, name) for name in ("name", "relation", "phone", "identity_seen")}
    if before is None or before.id is None:
        work.insert(guardian, patient_id=patient_id, **values)
    else:
        work.update(guardian, before.id, **values)


def _found(row: sa.Row[Any], why: str) -> Found:
    return Found(row.id, row.ref, full_name(row.given, row.family), row.born, row.gender, masked(row.phone), why)
