"""Two files that are one person's, and what is done with them, for the tests of merging."""

from __future__ import annotations

from datetime import date
from typing import Any

from frontdesk.desk import Desk
from frontdesk.patients import finding, merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPatient, Patient

BORN = date(1988, 3, 5)
MEERA = NewPatient("Meera", "Kulkarni", born=BORN, phone="98100 12345", address="12 Lake Road", gender="female")
MIRA = NewPatient("Mira", "Kulkarni", native_name="मीरा", born=BORN, phone="98100 99999", email="mira@example.in")


def as_typed(patient: Patient, **changed: Any) -> NewPatient:
    """What the edit form gives back for a record, with these changes."""
    same = {name: getattr(patient, name) for name in NewPatient.__dataclass_fields__ if name != "age_years"}
    return NewPatient(**(same | changed))


def edited(desk: Desk, patient_id: int, **changed: Any) -> Patient:
    before = patients.open_record(desk, patient_id)
    return patients.edit(desk, before.id, as_typed(before, **changed), before.version)


def everything(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the audit's, the engine's own and the index's included."""
    with desk.database.reading() as connection:
        names = [
            row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        ] + ["sqlite_sequence"]
        return {
            name: sorted((tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr)
            for name in names
            if not name.startswith("audit_")
        }


def astray(desk: Desk) -> tuple[int, ...]:
    spare = desk.database.second()
    try:
        with spare.reading() as connection:
            return finding.astray(connection)
    finally:
        spare.engine.dispose()


def found(desk: Desk, text: str) -> list[int]:
    return [one.id for one in patients.find(desk, text)]


def merge(desk: Desk, kept: Patient, merged: Patient, **choices: Any) -> Patient:
    return merging.merge(desk, kept.id, merged.id, choices, "registered_twice")
