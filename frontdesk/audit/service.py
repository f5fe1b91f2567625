"""The verbs on the audit trail, for the practice manager: look through it, ask who looked at a patient, take it along.

Looking is itself an entry. People are ids here: names belong to the staff room, and whoever exports hands them in.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from frontdesk.access.roles import Action
from frontdesk.audit import records
from frontdesk.audit.model import AuditFilter, Entry, Look, as_csv, as_fhir
from frontdesk.desk import Work, views

NO_NAMES: Mapping[int, str] = MappingProxyType({})
MOST_SHOWN = 500


@views(Action.AUDIT_READ)
def entries(work: Work, wanted: AuditFilter, limit: int = 100, offset: int = 0) -> tuple[Entry, ...]:
    """The entries that the filter lets through, the newest first, a page at a time."""
    _about(work, wanted)
    return records.entries(work, wanted, min(limit, MOST_SHOWN), offset)


@views(Action.AUDIT_READ)
def count(work: Work, wanted: AuditFilter) -> int:
    """How many entries the filter lets through."""
    _about(work, wanted)
    return records.count(work, wanted)


@views(Action.AUDIT_READ)
def who_looked(work: Work, patient_id: int) -> tuple[Look, ...]:
    """Who did or saw anything of this patient, the latest first."""
    work.about("patient", patient_id)
    return records.who_looked(work, patient_id)


@views(Action.AUDIT_READ)
def people(work: Work) -> tuple[int, ...]:
    """The ids of everybody who ever left an entry, for choosing from."""
    return records.people(work)


@views(Action.AUDIT_EXPORT)
def export(work: Work, wanted: AuditFilter, names: Mapping[int, str] = NO_NAMES) -> bytes:
    """All entries that the filter lets through as CSV, safe to open in a spreadsheet; `names` of people by id."""
    return as_csv(_taken_along(work, wanted), names)


@views(Action.AUDIT_EXPORT)
def export_fhir(work: Work, wanted: AuditFilter, names: Mapping[int, str] = NO_NAMES) -> bytes:
    """The same as a FHIR R4 Bundle of AuditEvent resources, JSON."""
    return as_fhir(_taken_along(work, wanted), names, work.pack.clinic.name)


def _taken_along(work: Work, wanted: AuditFilter) -> tuple[Entry, ...]:
    _about(work, wanted)
    taken = records.entries(work, wanted, None, 0)
    work.note(entries=len(taken))
    return taken


def _about(work: Work, wanted: AuditFilter) -> None:
    if wanted.patient is not None:
        work.about("patient", wanted.patient)
