"""What the audit trail tells: who did what, or looked at what, and when; and how it leaves as a file."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Any

from frontdesk.foundation import cells, clock

COLUMNS = (
    "number", "time_utc", "time_local", "person", "name", "role", "action", "outcome", "subjects", "ground", "notes",
    "hash",
)  # fmt: skip
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
EVENTS = {
    "session": ("110114", "User Authentication"),
    "patient": ("110110", "Patient Record"),
    "consent": ("110110", "Patient Record"),
    "photo": ("110110", "Patient Record"),
    "disclosure": ("110106", "Export"),
    "audit": ("110101", "Audit Log Used"),
    "backup": ("110106", "Export"),
    "staff": ("110137", "User Security Attributes Changed"),
}
OTHER_EVENT = ("110100", "Application Activity")
CRUDE = {
    "C": {"register", "add", "create", "sign", "countersign", "take", "report", "paper_form"},
    "R": {
        "open", "history", "read", "list", "find", "form", "copy", "export", "verify", "settings_view", "look",
        "browse", "card", "paper_reveal", "due", "due_export", "list_export",
    },
    "U": {
        "edit", "carers", "settings", "disable", "reset", "password", "settle", "merge", "unmerge", "identify", "alert",
        "paper", "sort", "limit", "withdraw", "take_down", "unwritten",
    },
    "D": {"destroy"},
}  # fmt: skip
"""What the verbs of our actions are by FHIR's letters (hl7.org/fhir/R4/valueset-audit-event-action.html)."""
DONE, SERIOUS = "0", "8"


@dataclass(frozen=True)
class AuditFilter:
    """Which entries: by member of staff, by patient, by action's name; days are local and count whole.

    A patient stands for all files that were merged into one.
    """

    person: int | None = None
    patient: int | None = None
    action: str | None = None
    day_from: date | None = None
    day_to: date | None = None


@dataclass(frozen=True)
class Entry:
    """One entry of the chain. People and subjects are ids; `hash` is hex."""

    seq: int
    epoch: int
    at: datetime
    local: str
    person: int
    role: str
    action: str
    outcome: str
    subjects: tuple[tuple[str, int], ...]
    ground: str | None
    notes: Mapping[str, Any]
    hash: str


@dataclass(frozen=True)
class Look:
    """How often a member of staff looked at a patient or wrote about them, and when first and last."""

    person: int
    entries: int
    first: datetime
    last: datetime


def decode(seq: int, epoch: int, at: datetime, body: bytes, hashed: bytes) -> Entry:
    """The entry whose canonical bytes are `body`."""
    said = json.loads(body)
    return Entry(
        seq=seq,
        epoch=epoch,
        at=at,
        local=said["local"],
        person=said["person"],
        role=said["role"],
        action=said["action"],
        outcome=said["outcome"],
        subjects=tuple((kind, subject) for kind, subject in said["subjects"]),
        ground=said["ground"],
        notes=said["notes"],
        hash=hashed.hex(),
    )


def span(wanted: AuditFilter) -> tuple[datetime | None, datetime | None]:
    """The first instant of the filter's days and the first after them; None for an open end."""
    start = None if wanted.day_from is None else clock.midnight(wanted.day_from)
    end = None if wanted.day_to is None else clock.midnight(wanted.day_to + timedelta(days=1))
    return start, end


def as_csv(entries: Iterable[Entry], names: Mapping[int, str]) -> bytes:
    """The entries as CSV, no cell of which acts as a formula."""
    return cells.as_csv(chain([COLUMNS], (_cells(entry, names) for entry in entries)))


def as_fhir(entries: Iterable[Entry], names: Mapping[int, str], observer: str) -> bytes:
    """The entries as one FHIR R4 Bundle of AuditEvent resources (http://hl7.org/fhir/R4/auditevent.html), JSON."""
    resources = [_event(entry, names, observer) for entry in entries]
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _instant(clock.now()),
        "entry": [{"fullUrl": f"urn:uuid:{event['id']}", "resource": event} for event in resources],
    }
    return json.dumps(bundle, ensure_ascii=False, indent=1).encode()


def _cells(entry: Entry, names: Mapping[int, str]) -> tuple[object, ...]:
    return (
        entry.seq,
        clock.stamp(entry.at),
        entry.local,
        entry.person,
        names.get(entry.person, ""),
        entry.role,
        entry.action,
        entry.outcome,
        " ".join(f"{kind}:{subject}" for kind, subject in entry.subjects),
        entry.ground or "",
        json.dumps(entry.notes, ensure_ascii=False, sort_keys=True) if entry.notes else "",
        entry.hash,
    )


def _event(entry: Entry, names: Mapping[int, str], observer: str) -> dict[str, Any]:
    code, display = EVENTS.get(entry.action.partition(".")[0], OTHER_EVENT)
    agent: dict[str, Any] = {
        "who": {"identifier": {"system": "urn:frontdesk:staff", "value": str(entry.person)}},
        "requestor": True,
        "role": [{"text": entry.role}],
    }
    if entry.person in names:
        agent["name"] = names[entry.person]
    event: dict[str, Any] = {
        "resourceType": "AuditEvent",
        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, entry.hash)),
        "type": {"system": DICOM, "code": code, "display": display},
        "subtype": [{"system": "urn:frontdesk:action", "code": entry.action}],
        "action": _crude(entry.action),
        "recorded": _instant(entry.at),
        "outcome": DONE if entry.outcome == "done" else SERIOUS,
        "agent": [agent],
        "source": {"observer": {"display": observer}},
    }
    if entry.outcome != "done":
        event["outcomeDesc"] = entry.outcome
    if entry.subjects:
        event["entity"] = [_entity(kind, subject) for kind, subject in entry.subjects]
    return event


def _entity(kind: str, subject: int) -> dict[str, Any]:
    if kind == "patient":
        return {
            "what": {"reference": f"Patient/{subject}"},
            "type": _coding("audit-entity-type", "1", "Person"),
            "role": _coding("object-role", "1", "Patient"),
        }
    return {
        "what": {"identifier": {"system": f"urn:frontdesk:{kind}", "value": str(subject)}},
        "type": _coding("audit-entity-type", "2", "System Object"),
    }


def _coding(system: str, code: str, display: str) -> dict[str, str]:
    return {"system": f"http://terminology.hl7.org/CodeSystem/{system}", "code": code, "display": display}


def _crude(action: str) -> str:
    """FHIR's letter for an action: create, read, update, delete, execute."""
    verb = action.partition(".")[2]
    return next((letter for letter, verbs in CRUDE.items() if verb in verbs), "E")


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
