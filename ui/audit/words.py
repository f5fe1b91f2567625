"""The words for what stands in the audit trail: every kind of act, its outcome, and what it was about."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.access.model import CONFIRMED, ROLES, from_ground
from frontdesk.audit.model import Entry
from frontdesk.disclosures.model import CHANNELS, GROUNDS, HOWS
from frontdesk.foundation import countries
from frontdesk.foundation.words import N_
from frontdesk.patients.model import record_number
from frontdesk.photos.model import GROUNDS as DESTROYED
from ui.language import current, listed, ltr, tr
from ui.patients import merge_words
from ui.widgets.text import Kind

ACTIONS = {
    "clinic.create": N_("Set the clinic up"),
    "clinic.settings": N_("Changed the clinic's settings"),
    "clinic.settings_view": N_("Looked at the clinic's settings"),
    "clinic.verify": N_("Checked the records and the audit trail"),
    "session.sign_in": N_("Signed in"),
    "session.sign_out": N_("Signed out"),
    "session.failed": N_("Wrong password or shift PIN"),
    "session.password": N_("Changed the own password"),
    "session.pin": N_("Set a PIN for the shift"),
    "session.draft": N_("Kept an unfinished form"),
    "staff.list": N_("Looked at the list of staff"),
    "staff.add": N_("Added a member of staff"),
    "staff.disable": N_("Closed an account"),
    "staff.reset": N_("Made a one-time password"),
    "staff.kit": N_("Made a new recovery kit"),
    "staff.kit_confirm": N_("Confirmed the words of the recovery kit"),
    "staff.kit_open": N_("Opened the clinic with the recovery kit"),
    "staff.key": N_("Gave the clinic a new key"),
    "patient.find": N_("Searched for a patient"),
    "patient.register": N_("Registered a patient"),
    "patient.open": N_("Opened a record"),
    "patient.edit": N_("Changed a record"),
    "patient.history": N_("Looked at a record's history"),
    "patient.card": N_("Printed a patient's card or label"),
    "patient.carers": N_("Changed the clinicians in charge"),
    "patient.identify": N_("Gave an unnamed file the patient's name"),
    "patient.alert": N_("Changed an alert on a record"),
    "patient.paper": N_("Noted or removed an identity paper"),
    "patient.paper_reveal": N_("Looked at a whole identity number"),
    "patient.suspects": N_("Looked at the files that may be one person's"),
    "patient.settle": N_("Found two files to be of different people"),
    "patient.merge": N_("Merged two files of one person"),
    "patient.unmerge": N_("Separated two merged files"),
    "consent.form": N_("Prepared a consent"),
    "consent.sign": N_("Took a consent"),
    "consent.list": N_("Looked at a patient's consents"),
    "consent.read": N_("Opened a signed consent"),
    "consent.copy": N_("Gave a copy of a consent"),
    "consent.countersign": N_("Counter-signed a consent"),
    "consent.withdraw": N_("Recorded a withdrawal"),
    "consent.emergency": N_("Put an emergency on record"),
    "consent.export": N_("Exported a consent"),
    "consent.due": N_("Looked at consents that are due"),
    "consent.due_export": N_("Exported whom to ask for consent"),
    "consent.paper_form": N_("Printed a form to sign on paper"),
    "consent.paper_return": N_("Took in a form signed on paper"),
    "photo.take": N_("Took in photographs"),
    "photo.browse": N_("Looked at a patient's photographs"),
    "photo.look": N_("Opened a photograph"),
    "photo.sort": N_("Sorted photographs"),
    "photo.limit": N_("Changed what a photograph may be used for"),
    "photo.destroy": N_("Destroyed photographs, or listed them for it"),
    "photo.release": N_("Let photographs leave the clinic"),
    "photo.report": N_("Made a report of before and after"),
    "disclosure.register": N_("Looked at the register of what left"),
    "disclosure.list": N_("Looked at what left of a patient"),
    "disclosure.read": N_("Opened a sheet of what left"),
    "disclosure.take_down": N_("Recorded that a copy was taken down"),
    "disclosure.unwritten": N_("Recorded that copies could not be written"),
    "template.list": N_("Looked at the forms"),
    "template.source": N_("Looked at a form's text"),
    "template.edit": N_("Changed a draft of a form"),
    "template.review": N_("Reviewed a form"),
    "template.publish": N_("Published a form"),
    "policy.view": N_("Looked at the privacy policy"),
    "policy.publish": N_("Published a version of the privacy policy"),
    "policy.acknowledge": N_("Recorded that the privacy policy was received"),
    "task.list": N_("Looked at tasks"),
    "task.do": N_("Took or finished a task"),
    "document.verify": N_("Checked a document"),
    "exchange.import": N_("Brought in a list of patients"),
    "exchange.look": N_("Looked at what a list brought in"),
    "exchange.list_export": N_("Exported a list of patients"),
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
    "import": N_("Import"),
    "staff": N_("Staff"),
    "consent": N_("Consent"),
    "withdrawal": N_("Withdrawal"),
    "task": N_("Task"),
    "disclosure": N_("Disclosure"),
    "photo": N_("Photograph"),
    "session": N_("Session"),
}
NOTES = {
    "added": N_("People added"),
    "allowed": N_("Allowed"),
    "copies": N_("Backups that still hold it"),
    "duplicate": N_("It was there already"),
    "held_back": N_("Held back from it"),
    "photos": N_("Photographs"),
    "purpose": N_("Use"),
    "refused": N_("Rows refused"),
    "rows": N_("Rows"),
    "run": N_("Import"),
    "next_row": N_("Next row of the list"),
    "abandoned_head": N_("Last entry this computer knew"),
    "check": N_("Check value of the backup"),
    "carers": N_("Clinicians in charge"),
    "document": N_("Check value of the document"),
    "called_back": N_("Copies called back"),
    "channel": N_("Way out"),
    "country": N_("Country"),
    "hash": N_("Check value of the copy"),
    "hashes": N_("Check values of the copies"),
    "known": N_("Left this clinic"),
    "dropped": N_("Put away"),
    "entries": N_("Entries"),
    "entries_lost": N_("Entries that the backup did not have"),
    "failed_at": N_("When it was tried"),
    "findings": N_("Things that are wrong"),
    "fields": N_("What was changed"),
    "form": N_("Form"),
    "full": N_("Every file and row"),
    "also": N_("Other records changed with it"),
    "kind": N_("Kind"),
    "idle_minutes": N_("Minutes until the window locks"),
    "missing": N_("Files that were missing"),
    "older": N_("Warnings at sign-in"),
    "one_time": N_("With a one-time password"),
    "pack": N_("Clinic pack"),
    "pack_hash": N_("Check value of the clinic pack"),
    "pack_version": N_("Version of the clinic pack"),
    "pin_hours": N_("Hours that a PIN counts"),
    "protected": N_("With a password"),
    "reference": N_("Number"),
    "refusal": N_("Why it was refused"),
    "restored_head": N_("Last entry in the backup"),
    "restored_seq": N_("Entries in the backup"),
    "role": N_("Role"),
    "sealed": N_("Signed by the person at work"),
    "slot": N_("Account"),
    "slots_dropped": N_("Keys without an account that were removed"),
    "snapshot": N_("Backup"),
    "stage": N_("Stage"),
    "state": N_("State"),
    "taken": N_("Read from the merged file"),
    "verdict": N_("Verdict"),
    "version": N_("Version of the record"),
    "waiting": N_("Kept until it is taken in"),
}
VALUES = {
    **merge_words.REASONS,
    **merge_words.UNDO_REASONS,
    **CHANNELS,
    **GROUNDS,
    **HOWS,
    **DESTROYED,
    "photo_record": N_("The patient's record"),
    "photo_teaching": N_("Teaching our own staff"),
    "photo_website": N_("The clinic's website"),
    "photo_social": N_("Social media"),
    "photo_clinic": N_("Screens and albums in the clinic"),
    "photo_print": N_("Printed matter"),
    "different": N_("They are two different people"),
    "True": N_("yes"),
    "False": N_("no"),
    "genuine": N_("genuine"),
    "altered": N_("altered"),
    "unknown": N_("not ours"),
    "unsigned": N_("without a seal"),
    "unreadable": N_("can't be read"),
    "lost": N_("ours, but its original is missing here"),
    "started": N_("started"),
    "tried": N_("tried out"),
    "recall": N_("To reach patients about their care"),
    "move": N_("To move to another program of the clinic"),
    "inspection": N_("For an inspection"),
    "accounts": N_("For the clinic's accounts"),
    "done": N_("done"),
    "attested": N_("Complete"),
    "unproven": N_("Not checked yet"),
}
LINE = 16
"""Characters of a check value on one line."""


def note(name: str, value: object) -> tuple[str, str]:
    """A small fact of an entry: what it is, and what it says. What a later version notes stays as it is."""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    if name == "country":
        return tr(NOTES[name]), countries.name(current(), text)
    shown = tr(VALUES[text]) if text in VALUES else tr(ROLES[text]) if text in ROLES else broken(text)
    return tr(NOTES[name]) if name in NOTES else ltr(name), tr(text) if name == "refusal" else shown


def ground(text: str, names: Mapping[int, str]) -> str:
    """On what ground or for what reason: who confirmed it, a chosen reason in words, a reference as it is."""
    told = [
        tr(CONFIRMED[secret], name=names.get(person, str(person)), time=ltr(f"{at.astimezone():%H:%M}"))
        for person, secret, at in from_ground(text)
    ]
    return "\n".join(told) or (tr(VALUES[text]) if text in VALUES else text)


def broken(text: str) -> str:
    """A long check value over several lines; other text as it is."""
    if " " in text or len(text) <= 2 * LINE:
        return ltr(text)
    return "\n".join(ltr(text[start : start + LINE]) for start in range(0, len(text), LINE))


def reference(patient_id: int) -> str:
    """A patient's record number as it stands on every list."""
    return ltr(record_number(patient_id))


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
    return listed(dict.fromkeys(subject(kind, number, names) for kind, number in entry.subjects))
