"""A clinic with rows in every table, each written by an act, for the tests of what finds a changed one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from frontdesk.access.roles import Action, Role
from frontdesk.foundation import clock
from frontdesk.patients import finding
from frontdesk.patients.tables import patient
from frontdesk.staff.records import staff
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import audit_entry, audit_further_patient, audit_seal, key_of, setting, stored_file
from tests import clinics
from tests.photos.shots import agree, kept, session

ROWS = 2
"""In each table at least so many that nothing names but the rows beside them: the last ones only each other."""
OWN = {audit_entry.name, audit_seal.name, audit_further_patient.name, setting.name, stored_file.name}
"""What acts write by themselves."""
PEOPLE = {patient.name, staff.name}
"""Whom acts of their own make findable, and let in."""
_number = count(1)


def fill(folder: Path) -> None:
    """Let every table of the closed clinic in `folder` have rows that acts wrote."""
    opened = clinics.sign_in(folder)
    for name in ("zoya", "noor"):
        clinics.hire(opened, Role.RECEPTIONIST, name)
    who = clinics.patient(opened, given="Zainab")
    clinics.patient(opened, given="Spare")
    opened.close()
    opened = clinics.sign_in(folder, "farah")
    agree(opened.desk, who)
    kept(opened.desk, who, session(opened.desk, who))
    opened.close()
    opened = clinics.sign_in(folder)
    with opened.desk.act(Action.CLINIC_VERIFY) as work:
        for number in (1, 2):
            work.about("patient", number)
        for table in metadata.sorted_tables:
            if table.name not in OWN | PEOPLE:
                for number in range(ROWS):
                    work.insert(table, **values(work.connection, table, number, number - ROWS))
        finding.refresh(work.connection, 1, 2)
    opened.close()


def values(connection: sa.Connection, table: sa.Table, whose: int, place: int) -> dict[str, Any]:
    """A new row: where it names a patient, it is the one at `whose`, and of other tables the row at `place`."""

    def named(column: sa.Column[Any]) -> object:
        (link,) = column.foreign_keys
        parent = link.column.table
        found = connection.execute(sa.select(key_of(parent)).order_by(key_of(parent))).scalars().all()
        return None if column.nullable else found[whose if parent is patient else place]

    return {
        column.name: named(column) if column.foreign_keys else new_value(column)
        for column in table.columns
        if column.foreign_keys or not (column.primary_key and isinstance(column.type, sa.Integer))
    }


def new_value(column: sa.Column[Any]) -> object:
    """A value that this column has nowhere yet, but that it holds no file, and that something is true."""
    if column.name == "stored_file":
        return ""
    number, kind = next(_number), column.type
    if isinstance(kind, Instant):
        return clock.now() + timedelta(seconds=number)
    if isinstance(kind, sa.Date):
        return date(2030, 1, 1) + timedelta(days=number)
    if isinstance(kind, sa.Boolean):
        return True
    if isinstance(kind, sa.LargeBinary):
        return number.to_bytes(32)
    return number + 1000 if isinstance(kind, sa.Integer) else f"word {number}"
