"""The verbs on the audit trail, for the practice manager: look through it, ask who looked at a patient, take it along.

Looking is itself an entry. People are ids here: names belong to the staff room, and whoever exports hands them in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from frontdesk.access.roles import Action
from frontdesk.audit import records
from frontdesk.audit.model import AuditFilter, Entry, Look, as_csv, as_fhir
from frontdesk.desk import Work, views
from frontdesk.prepared import prepared

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


@dataclass(frozen=True)
class _Taken:
    """Entries as a file's bytes, which filter let them through, and how many they are."""

    wanted: AuditFilter
    entries: int
    file: bytes


def _csv(work: Work, wanted: AuditFilter, names: Mapping[int, str] = NO_NAMES) -> _Taken:
    taken = records.entries(work, wanted, None, 0)
    return _Taken(wanted, len(taken), as_csv(taken, names))


def _fhir(work: Work, wanted: AuditFilter, names: Mapping[int, str] = NO_NAMES) -> _Taken:
    taken = records.entries(work, wanted, None, 0)
    return _Taken(wanted, len(taken), as_fhir(taken, names, work.pack.clinic.name))


@prepared(Action.AUDIT_EXPORT, _csv)
def export(work: Work, taken: _Taken) -> bytes:
    """All entries that the filter lets through as CSV, safe to open in a spreadsheet; `names` of people by id."""
    return _along(work, taken)


@prepared(Action.AUDIT_EXPORT, _fhir)
def export_fhir(work: Work, taken: _Taken) -> bytes:
    """The same as a FHIR R4 Bundle of AuditEvent resources, JSON."""
    return _along(work, taken)


def _along(work: Work, taken: _Taken) -> bytes:
    _about(work, taken.wanted)
    work.note(entries=taken.entries)
    return taken.file


def _about(work: Work, wanted: AuditFilter) -> None:
    if wanted.patient is not None:
        work.about("patient", wanted.patient)
