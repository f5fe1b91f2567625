"""Proves that a clinic folder is what its people signed: chain, signatures, anchors, rows, files and documents.

Each thing that is wrong becomes one finding; verifying changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path

import sqlalchemy as sa

from frontdesk import trail
from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic
from frontdesk.consents.countersign_records import consent_countersignature
from frontdesk.consents.records import consent
from frontdesk.consents.withdrawal_records import consent_withdrawal
from frontdesk.disclosures.records import disclosure_document
from frontdesk.documents import seal
from frontdesk.foundation.errors import Fault, Refused
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.opening import Door
from frontdesk.patients import finding
from frontdesk.patients.tables import patient
from frontdesk.photos.records import KIND as PHOTO
from frontdesk.photos.tables import photo
from frontdesk.standing import Keys, kit_unconfirmed, person_of, read_keys
from frontdesk.vault import blueprint, device, keyfile, keys, recovery
from frontdesk.vault.chain import Finding
from frontdesk.vault.connection import unsound_pages
from frontdesk.vault.database import Database
from frontdesk.vault.faults import Busy, Damaged, DiskFull, ReadOnly
from frontdesk.vault.filestore import FileStore, Stored
from frontdesk.vault.folder import ClinicFolder
from frontdesk.vault.tables import audit_entry, stored_file

SEALED = {
    "consent": consent,
    "countersignature": consent_countersignature,
    "withdrawal": consent_withdrawal,
    "disclosure": disclosure_document,
}
"""Kinds of sealed documents, and the tables that name them."""
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, RecursionError, sa.exc.SQLAlchemyError)
"""What comes of values that the program never writes."""


@dataclass
class Report:
    """What a verification found: `findings` are wrong, `notes` are worth knowing."""

    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    entries: int = 0
    files: int = 0
    documents: int = 0

    @property
    def ok(self) -> bool:
        """Nothing is wrong."""
        return not self.findings


def verify(
    database: Database, folder: ClinicFolder, data_key: bytes, *, full: bool, progress: Progress = silent
) -> Report:
    """Check an open database and its folder; `full` reads every page, file and document and recomputes row digests."""
    report = Report()
    if full:
        report.findings.extend(_damage(database.check(progress)))
    if report.findings:
        return report
    with database.reading() as connection:
        try:
            known = read_keys(connection)
        except UNREADABLE as error:
            text = N_("The clinic's own settings can't be read: {detail}")
            return Report(findings=[Finding(text, {"detail": type(error).__name__})])
        with _step(report, N_("The audit trail can't be read to its end: {detail}")):
            _trail(connection, known, report, full=full)
        _anchors(connection, known, report)
        with _step(report, N_("The clinic's own settings can't be read: {detail}")):
            _ways_in(connection, folder, data_key, report)
        with _step(report, N_("The list of stored files can't be read to its end: {detail}")):
            _files(connection, folder, known, report, full=full, progress=progress)
        if full:
            with _step(report, N_("The structure of the database can't be read: {detail}")):
                _structure(connection, report)
    if full:
        with _step(report, N_("The search index can't be read to its end: {detail}")):
            _index(database, report)
    return report


@contextmanager
def _step(report: Report, text: str) -> Iterator[None]:
    """What can't be read is one more thing that is wrong, and no reason to stop looking."""
    try:
        yield
    except UNREADABLE as error:
        report.findings.append(Finding(text, {"detail": type(error).__name__}))


def _trail(connection: sa.Connection, known: Keys, report: Report, *, full: bool) -> None:
    found = trail.walk(connection, known)
    report.entries = found.entries
    report.findings.extend(found.findings)
    report.notes.extend(found.notes)
    if full:
        report.findings.extend(trail.rows(connection, known, found))


def _structure(connection: sa.Connection, report: Report) -> None:
    """Tables, indexes, triggers and views are those that the program makes, and no others."""
    for name in blueprint.astray(connection):
        text = N_("'{name}' in the structure of the database is not as the program makes it.")
        report.findings.append(Finding(text, {"name": name}))


def _index(database: Database, report: Report) -> None:
    """The search index finds every patient by what the record says, and nobody else."""
    spare = database.second()
    try:
        with spare.reading() as connection:
            for patient_id in finding.astray(connection):
                text = N_("The search index does not agree with the record of patient {patient}.")
                report.findings.append(Finding(text, {"patient": patient_id}))
    finally:
        spare.engine.dispose()


def check(clinic: Clinic, full: bool = False, progress: Progress = silent) -> Report:
    """Verify the open clinic for its practice manager; safe on a worker. The look and what it found are entries."""
    with clinic.desk.act(Action.CLINIC_VERIFY) as work:
        work.note(stage="started", full=full)
    report = verify(clinic.database, clinic.folder, clinic.data_key, full=full, progress=progress)
    with clinic.desk.act(Action.CLINIC_VERIFY) as work:
        work.note(stage="done", entries=report.entries, findings=len(report.findings))
    return report


def _anchors(connection: sa.Connection, known: Keys, report: Report) -> None:
    anchor = device.load_anchor(known.clinic_id)
    if anchor is None:
        report.notes.append(Finding(N_("This PC holds no anchor of the audit trail to compare with."), {}))
    elif anchor.seq:
        row = connection.execute(sa.select(audit_entry.c.hash).where(audit_entry.c.seq == anchor.seq)).first()
        if row is None:
            text = N_("This folder is older than the one last used on this PC: entry {seq} is missing.")
            report.findings.append(Finding(text, {"seq": anchor.seq}, anchor.seq))
        elif row.hash.hex() != anchor.head:
            text = N_("Audit entry {seq} is not the one this PC remembers.")
            report.findings.append(Finding(text, {"seq": anchor.seq}, anchor.seq))


def _ways_in(connection: sa.Connection, folder: ClinicFolder, data_key: bytes, report: Report) -> None:
    try:
        raw = keyfile.read_raw(folder.keys)
        waits, proved = kit_unconfirmed(connection, keyfile.parse(raw)), keys.is_proved(raw, data_key)
    except Fault as damage:
        report.findings.append(Finding(damage.text, damage.params))
        return
    if not proved:
        report.findings.append(Finding(keys.CHANGED_OUTSIDE, {}))
    if waits:
        text = N_(
            "The recovery kit was never confirmed. A practice manager types its words, or makes a new one, under "
            "Settings."
        )
        report.notes.append(Finding(text, {}))


def _files(
    connection: sa.Connection, folder: ClinicFolder, known: Keys, report: Report, *, full: bool, progress: Progress
) -> None:
    store = FileStore(folder.files)
    columns = [stored_file.c[one.name] for one in fields(Stored)]
    kept = [Stored(**row._mapping) for row in connection.execute(sa.select(*columns))]
    for done, one in enumerate(kept):
        progress(done, len(kept))
        try:
            if full:
                _document(connection, store.get(one), one, known, report)
            elif not store.seems_whole(one):
                report.findings.append(_gone(connection, one))
        except Fault:
            report.findings.append(_gone(connection, one))
    report.files = len(kept)
    strays = store.strays({one.path for one in kept})
    for path in strays.unknown:
        report.findings.append(
            Finding(N_("A file that belongs to no record lies in the folder: {file}"), {"file": path})
        )
    _unsealed(connection, report)
    report.findings.extend(_astray(connection))


def _gone(connection: sa.Connection, one: Stored) -> Finding:
    if one.kind == PHOTO:
        named = sa.select(photo.c.id, patient.c.ref).join_from(photo, patient).where(photo.c.stored_file == one.id)
        row = connection.execute(named).first()
        if row is not None:
            text = N_("Photograph {photo} of patient {patient} is missing, swapped or altered.")
            return Finding(text, {"photo": row.id, "patient": row.ref})
    text = N_("The stored file of {kind} {record} is missing, swapped or altered.")
    return Finding(text, {"kind": one.kind, "record": one.record})


def _unsealed(connection: sa.Connection, report: Report) -> None:
    """Every row that names a sealed document has it, as the one that it says."""
    for table in SEALED.values():
        query = (
            sa.select(table.c.reference)
            .outerjoin(stored_file, stored_file.c.id == table.c.stored_file)
            .where(table.c.stored_file != "")
            .where(sa.or_(stored_file.c.id.is_(None), stored_file.c.sha256 != table.c.sha256))
        )
        for (reference,) in connection.execute(query):
            text = N_("The sealed document {record} is not the one that was signed.")
            report.findings.append(Finding(text, {"record": reference}))


def _astray(connection: sa.Connection) -> Iterator[Finding]:
    """Photographs without a picture of their own, and pictures without a photograph."""
    whose = (stored_file.c.kind == PHOTO) & (stored_file.c.size == photo.c.size)
    lost = (
        sa.select(photo.c.id, patient.c.ref)
        .join_from(photo, patient)
        .outerjoin(stored_file, (stored_file.c.id == photo.c.stored_file) & whose)
        .where(photo.c.destroyed.is_(None) != stored_file.c.id.is_not(None))
    )
    for row in connection.execute(lost):
        text = N_("Photograph {photo} of patient {patient} is not the one that was kept.")
        yield Finding(text, {"photo": row.id, "patient": row.ref})
    loose = sa.select(stored_file.c.path).outerjoin(photo, photo.c.stored_file == stored_file.c.id)
    for row in connection.execute(loose.where(stored_file.c.kind == PHOTO, photo.c.id.is_(None))):
        yield Finding(N_("A stored picture belongs to no photograph: {file}"), {"file": row.path})


def _document(connection: sa.Connection, data: bytes, one: Stored, known: Keys, report: Report) -> None:
    if one.kind not in SEALED:
        return
    report.documents += 1
    table = SEALED[one.kind]
    row = connection.execute(
        sa.select(table.c.sha256, table.c.reference, table.c.head).where(table.c.stored_file == one.id)
    ).first()
    verdict = seal.check(data, [known.certificate])
    if row is None or row.sha256 != verdict.sha256 or verdict.state != "genuine":
        text = N_("The sealed document {record} is not the one that was signed.")
        report.findings.append(Finding(text, {"record": one.record}))
        return
    # What the paper itself says of the trail: nobody could change it with the row.
    said = (verdict.record or {}).get("audit")
    head = said.get("head") if isinstance(said, dict) else None
    query = sa.select(audit_entry.c.hash).where(audit_entry.c.hash == bytes.fromhex(str(head or row.head)))
    if head != row.head or connection.execute(query).first() is None:
        text = N_("The sealed document {record} carries a chain head that the audit trail does not know.")
        report.findings.append(Finding(text, {"record": one.record}))


def with_password(path: Path, name: str, password: str, *, full: bool, progress: Progress = silent) -> Report:
    """Verify a closed clinic folder as a practice manager. Nothing is written; damage is told to any of the staff."""
    door = Door(path)
    try:
        unlocked = door.unlock(name, password)
        return _closed(door, unlocked.data_key, full=full, progress=progress, slot=unlocked.slot_id)
    finally:
        door.release()


def with_kit(path: Path, words: str, *, full: bool, progress: Progress = silent) -> Report:
    """Verify a closed clinic folder with the recovery words."""
    door = Door(path)
    try:
        data_key = door.unlock_kit(recovery.read_code(words))
        return _closed(door, data_key, full=full, progress=progress)
    finally:
        door.release()


def _closed(door: Door, data_key: bytes, *, full: bool, progress: Progress, slot: str | None = None) -> Report:
    try:
        return _opened(door, data_key, full=full, progress=progress, slot=slot)
    except (DiskFull, ReadOnly, Busy):
        raise  # this PC's, not the folder's
    except Fault as damage:
        # The key was accepted: whatever is wrong with the file now is the answer, not an obstacle to it.
        torn = full and isinstance(damage, Damaged)
        pages = unsound_pages(door.folder.database, keys.database_key(data_key)) if torn else []
        return Report(findings=_damage(pages) or [Finding(damage.text, damage.params)])


def _opened(door: Door, data_key: bytes, *, full: bool, progress: Progress, slot: str | None) -> Report:
    database = Database.open(door.folder.database, keys.database_key(data_key))
    try:
        report = verify(database, door.folder, data_key, full=full, progress=progress)
        if slot is not None and report.ok:
            # Asked last: a row of staff that was changed must not keep the changes from being found.
            with database.reading() as connection:
                if not may(person_of(connection, slot).role, Action.CLINIC_VERIFY):
                    raise Refused("Your role does not allow this. Ask the practice manager.")
        return report
    finally:
        database.engine.dispose()


def _damage(details: Iterable[str]) -> list[Finding]:
    return [Finding(N_("The database is damaged: {detail}"), {"detail": text}) for text in details]
