"""The words for what stands in the audit trail: every kind of act, its outcome, and what it was about."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.audit.model import Entry
from frontdesk.foundation.words import N_
from ui.language import ltr, tr
from ui.widgets.text import Kind

ACTIONS = {
    "clinic.create": N_("Set the clinic up"),
    "clinic.settings": N_("Changed the clinic's settings"),
    "clinic.settings_view": N_("Looked at the clinic's settings"),
    "clinic.verify": N_("Checked the records and the audit trail"),
    "session.sign_in": N_("Signed in"),
    "session.sign_out": N_("Signed out"),
    "session.failed": N_("Wrong password at sign-in"),
    "session.password": N_("Changed the own password"),
    "session.pin": N_("Set a PIN for the shift"),
    "session.draft": N_("Kept an unfinished form"),
    "staff.list": N_("Looked at the list of staff"),
    "staff.add": N_("Added a member of staff"),
    "staff.disable": N_("Closed an account"),
    "staff.reset": N_("Made a one-time password"),
    "staff.kit": N_("Made a new recovery kit"),
    "patient.find": N_("Searched for a patient"),
    "patient.register": N_("Registered a patient"),
    "patient.open": N_("Opened a record"),
    "patient.edit": N_("Changed a record"),
    "patient.history": N_("Looked at a record's history"),
    "patient.carers": N_("Changed the clinicians in charge"),
    "consent.form": N_("Prepared a consent"),
    "consent.sign": N_("Took a consent"),
    "consent.list": N_("Looked at a patient's consents"),
    "consent.read": N_("Opened a signed consent"),
    "consent.copy": N_("Gave a copy of a consent"),
    "document.verify": N_("Checked a document"),
    "audit.read": N_("Looked at the audit trail"),
    "audit.export": N_("Exported the audit trail"),
    "backup.make": N_("Made a backup"),
    "backup.list": N_("Looked at the list of backups"),
    "backup.restore": N_("Brought the clinic back from a backup"),
}
OUTCOMES: Mapping[str, tuple[str, Kind]] = {
    "done": (N_("Done"), "ok"),
    "refused": (N_("Refused"), "bad"),
}
KINDS = {
    "staff": N_("Staff"),
    "consent": N_("Consent"),
}


def reference(patient_id: int) -> str:
    """A patient's record number as it stands on every list."""
    return ltr(f"P-{patient_id:06d}")


def action(value: str) -> str:
    """What was done; an action of a later version by its own name."""
    return tr(ACTIONS[value]) if value in ACTIONS else value


def outcome(value: str) -> tuple[str, Kind]:
    """How it ended, and its colour."""
    text, kind = OUTCOMES.get(value, (value, "warn"))
    return tr(text), kind


def subject(kind: str, number: int, names: Mapping[int, str]) -> str:
    """One thing that an entry is about: a record number, a colleague, a consent."""
    if kind == "patient":
        return reference(number)
    if kind == "staff" and number in names:
        return names[number]
    return f"{tr(KINDS[kind]) if kind in KINDS else kind} {number}"


def subjects(entry: Entry, names: Mapping[int, str]) -> str:
    """Everything that an entry is about."""
    return ", ".join(dict.fromkeys(subject(kind, number, names) for kind, number in entry.subjects))
