"""The rows of a new record, whole and numbered beforehand, for many records at once (`frontdesk.bulk`)."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa

from frontdesk.bulk import Row
from frontdesk.patients.model import NewPatient, record_number
from frontdesk.patients.records import KEPT
from frontdesk.patients.tables import guardian, guardianship, patient, patient_carer, patient_contact
from frontdesk.vault.tables import counters


class Numbers:
    """The next free number of each table, given out within one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._last: dict[str, int] = defaultdict(int, counters(connection))

    def next(self, table: sa.Table) -> int:
        """A number that no row of the table had."""
        self._last[table.name] += 1
        return self._last[table.name]


def rows(new: NewPatient, seen: int, at: datetime, numbers: Numbers) -> tuple[int, list[Row]]:
    """The number and the rows of a checked record that came at the instant `at`; `seen` as in the search index."""
    number = numbers.next(patient)
    made: list[Row] = [(patient, {name: getattr(new, name) for name in KEPT} | {
        "id": number, "ref": record_number(number), "born_estimated": new.age_years is not None, "seen": seen,
        "sources": json.dumps(dict(new.sources), sort_keys=True), "merged_into": None, "version": 1, "created": at,
        "updated": at,
    })]  # fmt: skip
    made += [
        (patient_contact, asdict(one) | {"id": numbers.next(patient_contact), "patient_id": number})
        for one in new.contacts
    ]
    for one in new.guardians:
        guardian_id = numbers.next(guardian)
        person = {"id": guardian_id, "name": one.name, "phone": one.phone, "identity_seen": one.identity_seen}
        made += [(guardian, person), (guardianship, {
            "id": numbers.next(guardianship), "patient_id": number, "guardian_id": guardian_id, "ground": one.ground,
            "relation": one.relation, "identity_seen_on": None, "seen_by": None, "since": at.astimezone().date(),
            "ended": None,
        })]  # fmt: skip
    made += [
        (patient_carer, {"id": numbers.next(patient_carer), "patient_id": number, "person": carer})
        for carer in new.carers
    ]
    return number, made
