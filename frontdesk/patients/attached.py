"""Contacts, insurance and alerts as stored: rows that belong to one patient each."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation.errors import UserError
from frontdesk.patients.model import Alert, Contact, Insurance
from frontdesk.patients.tables import insurance, patient_alert, patient_contact


def _of_file(table: sa.Table) -> sa.Select[Any]:
    return sa.select(table).where(table.c.patient_id == sa.bindparam("file")).order_by(table.c.id)


# Made once: making a statement takes longer than running it.
_CONTACTS, _INSURANCE = _of_file(patient_contact), _of_file(insurance)
_ALERTS = _of_file(patient_alert).where(patient_alert.c.ended.is_(None))


def contacts(work: Work, patient_id: int) -> tuple[Contact, ...]:
    """The patient's further contacts, in the order in which they were given."""
    rows = work.all(_CONTACTS, file=patient_id)
    return tuple(Contact(row.kind, row.value, row.whose, row.name, row.id) for row in rows)


def insurance_of(work: Work, patient_id: int) -> tuple[Insurance, ...]:
    """The patient's policies, in the order in which they were given."""
    rows = work.all(_INSURANCE, file=patient_id)
    return tuple(Insurance(row.insurer, row.policy, row.holder, row.valid_until, row.id) for row in rows)


def write_contacts(work: Work, patient_id: int, before: tuple[Contact, ...], new: tuple[Contact, ...]) -> None:
    """Let the patient have exactly these further contacts."""
    _write(work, patient_contact, patient_id, before, new)


def write_insurance(work: Work, patient_id: int, before: tuple[Insurance, ...], new: tuple[Insurance, ...]) -> None:
    """Let the patient have exactly these policies."""
    _write(work, insurance, patient_id, before, new)


def alerts(work: Work, patient_id: int) -> tuple[Alert, ...]:
    """What the desk must see on opening the record, the oldest first."""
    return tuple(Alert(row.id, row.text, row.at, row.person) for row in work.all(_ALERTS, file=patient_id))


def add_alert(work: Work, patient_id: int, text: str) -> Alert:
    """Put an alert on the record."""
    alert_id = work.insert(
        patient_alert, patient_id=patient_id, text=text, at=work.at, person=work.person.id, ended=None, ended_by=None
    )
    return Alert(alert_id, text, work.at, work.person.id)


def end_alert(work: Work, alert_id: int) -> None:
    """Take an alert off the record; its row stays, with when and by whom."""
    work.update(patient_alert, alert_id, ended=work.at, ended_by=work.person.id)


def alert(work: Work, alert_id: int) -> tuple[int, Alert]:
    """Whose alert it is, and the alert. Raises `UserError` for none that is on a record."""
    present = sa.and_(patient_alert.c.id == alert_id, patient_alert.c.ended.is_(None))
    row = work.one(sa.select(patient_alert).where(present))
    if row is None:
        raise UserError("This alert is not on the record any more.")
    return row.patient_id, Alert(row.id, row.text, row.at, row.person)


def _write(
    work: Work,
    table: sa.Table,
    patient_id: int,
    before: tuple[Contact, ...] | tuple[Insurance, ...],
    new: tuple[Contact, ...] | tuple[Insurance, ...],
) -> None:
    """What has the id of none of the rows that are there is new."""
    present = {one.id: one for one in before if one.id is not None}
    for gone in present.keys() - {one.id for one in new}:
        work.delete(table, gone)
    for one in new:
        values = {name: value for name, value in asdict(one).items() if name != "id"}
        if one.id is None or one.id not in present:
            work.insert(table, patient_id=patient_id, **values)
        elif one != present[one.id]:
            work.update(table, one.id, **values)
