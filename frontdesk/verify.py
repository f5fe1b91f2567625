"""Proves that a clinic folder is what its people signed: chain, signatures, anchors, rows, files and documents.

Each thing that is wrong becomes one finding; verifying changes nothing.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from frontdesk.access.roles import Action, Grant, grant
from frontdesk.clinic import Clinic
from frontdesk.consents import records as consent_records
from frontdesk.desk import read_row
from frontdesk.documents import seal
from frontdesk.foundation.errors import Fault, Refused
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.opening import Door
from frontdesk.staff.records import former_key, staff
from frontdesk.standing import Keys, person_of, read_keys
from frontdesk.vault import chain, device, keys, recovery, signing
from frontdesk.vault.database import Database, metadata
from frontdesk.vault.filestore import FileStore, Stored
from frontdesk.vault.folder import ClinicFolder
from frontdesk.vault.tables import audit_entry, audit_seal, setting, stored_file

# An interrupted sign-in leaves its last entries unsigned; more than this at the end of the chain is no accident.
UNSIGNED_TAIL = 500


@dataclass
class Report:
    """What a verification found: `findings` are wrong, `notes` are worth knowing."""

    findings: list[chain.Finding] = field(default_factory=list)
    notes: list[chain.Finding] = field(default_factory=list)
    entries: int = 0
    files: int = 0
    documents: int = 0

    @property
    def ok(self) -> bool:
        """Nothing is wrong."""
        return not self.findings


def verify(
    database: Database, folder: ClinicFolder, *, full: bool, progress: Progress = silent
) -> Report:
    """Check an open database and its folder; `full` reads every page, file and document and recomputes row digests."""
    report = Report()
    if full:
        for text in database.check(progress):
            report.findings.append(chain.Finding(N_("The database is damaged: {detail}"), {"detail": text}))
    if any(finding.text.startswith("The database is damaged") for finding in report.findings):
        return report
    with database.reading() as connection:
        known = read_keys(connection)
        _chain(connection, known, report)
        _seals(connection, known, report)
        _anchors(connection, known, report)
        if full:
            _rows(connection, known, report)
        _files(connection, folder, known, report, full=full, progress=progress)
    return report


def check(clinic: Clinic, full: bool = False, progress: Progress = silent) -> Report:
    """Verify the open clinic for its practice manager; safe on a worker. The look and what it found are entries."""
    with clinic.desk.act(Action.CLINIC_VERIFY) as work:
        work.note(stage="started", full=full)
    report = verify(clinic.database, clinic.folder, full=full, progress=progress)
    with clinic.desk.act(Action.CLINIC_VERIFY) as work:
        work.note(stage="done", entries=report.entries, findings=len(report.findings))
    return report


def _chain(connection: sa.Connection, known: Keys, report: Report) -> None:
    rows = connection.execute(sa.select(audit_entry).order_by(audit_entry.c.seq))

    def entries() -> Iterator[chain.Entry]:
        for row in rows:
            report.entries += 1
            body = _body(row.body)
            if [body.get(name) for name in ("seq", "epoch", "person", "action", "outcome")] != [
                row.seq,
                row.epoch,
                row.person,
                row.action,
                row.outcome,
            ]:
                report.findings.append(
                    chain.Finding(N_("Audit entry {seq} was changed after it was written."), {"seq": row.seq}, row.seq)
                )
            yield chain.Entry(row.seq, row.epoch, row.body, row.hash)

    report.findings.extend(chain.walk(known.chain_key, entries()))


def _body(raw: bytes) -> dict[str, Any]:
    """An entry's content; nothing when the bytes are no entry any more, which the walk itself reports."""
    try:
        found = json.loads(raw)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _seals(connection: sa.Connection, known: Keys, report: Report) -> None:
    """Every stretch must be signed by the person who worked in it (DESIGN.md, Audit)."""
    publics = {(row.id, row.sign_public) for row in connection.execute(sa.select(staff.c.id, staff.c.sign_public))}
    former = sa.select(former_key.c.person, former_key.c.sign_public)
    publics |= {(row.person, row.sign_public) for row in connection.execute(former)}
    hashes = {row.seq: row for row in connection.execute(sa.select(audit_entry.c.seq, audit_entry.c.hash, audit_entry.c.epoch))}
    covered: dict[int, int] = {}
    for sealed in connection.execute(sa.select(audit_seal).order_by(audit_seal.c.seq)):
        head = chain.Head(sealed.epoch, sealed.seq, sealed.head)
        entry = hashes.get(sealed.seq)
        signed = (sealed.person, sealed.public) in publics and signing.verify(
            sealed.public, chain.sealed_bytes(known.clinic_id, head), sealed.signature
        )
        if not signed:
            text = N_("The signature over the audit trail at entry {seq} is not by the person it names.")
            report.findings.append(chain.Finding(text, {"seq": sealed.seq}, sealed.seq))
        elif entry is None or not hmac.compare_digest(entry.hash, sealed.head):
            text = N_("Audit entry {seq} or one before it was changed and re-hashed after it was signed.")
            report.findings.append(chain.Finding(text, {"seq": sealed.seq}, sealed.seq))
        covered[sealed.seq] = sealed.person
    _unsigned(connection, covered, report)


def _unsigned(connection: sa.Connection, covered: dict[int, int], report: Report) -> None:
    """A person's stretch ends with that person's signature, or with a break that the next sign-in shows."""
    previous: sa.Row[tuple[int, int, str]] | None = None
    query = sa.select(audit_entry.c.seq, audit_entry.c.person, audit_entry.c.action).order_by(audit_entry.c.seq)
    for row in connection.execute(query):
        if previous is not None and row.action == "session.sign_in" and previous.action == "session.sign_out":
            signed = [person for seq, person in covered.items() if seq == previous.seq]
            if signed != [previous.person]:
                text = N_("The signature that ended the work at audit entry {seq} is missing.")
                report.findings.append(chain.Finding(text, {"seq": previous.seq}, previous.seq))
        previous = row
    if previous is None:
        report.findings.append(chain.Finding(N_("The audit trail is empty."), {}))
    elif previous.action == "session.sign_out" and covered.get(previous.seq) != previous.person:
        text = N_("The signature that ended the work at audit entry {seq} is missing.")
        report.findings.append(chain.Finding(text, {"seq": previous.seq}, previous.seq))
    elif previous.seq - max(covered, default=0) > UNSIGNED_TAIL:
        text = N_("The last {count} audit entries are not signed by anybody.")
        report.findings.append(chain.Finding(text, {"count": previous.seq - max(covered, default=0)}, previous.seq))


def _anchors(connection: sa.Connection, known: Keys, report: Report) -> None:
    anchor = device.load_anchor(known.clinic_id)
    if anchor is None:
        report.notes.append(chain.Finding(N_("This PC holds no anchor of the audit trail to compare with."), {}))
    elif anchor.seq:
        row = connection.execute(sa.select(audit_entry.c.hash).where(audit_entry.c.seq == anchor.seq)).first()
        if row is None:
            text = N_("This folder is older than the one last used on this PC: entry {seq} is missing.")
            report.findings.append(chain.Finding(text, {"seq": anchor.seq}, anchor.seq))
        elif row.hash.hex() != anchor.head:
            text = N_("Audit entry {seq} is not the one this PC remembers.")
            report.findings.append(chain.Finding(text, {"seq": anchor.seq}, anchor.seq))


def _rows(connection: sa.Connection, known: Keys, report: Report) -> None:
    """Recompute the newest digest of every row that an act wrote: an old page or an edit shows here."""
    newest: dict[tuple[str, int | str], tuple[str, int]] = {}
    for row in connection.execute(sa.select(audit_entry.c.seq, audit_entry.c.body).order_by(audit_entry.c.seq)):
        for table, row_id, digest in _body(row.body).get("rows", ()):
            newest[(table, row_id)] = (digest, row.seq)
    for (name, row_id), (digest, seq) in newest.items():
        table = metadata.tables.get(name)
        present = None if table is None else read_row(connection, table, row_id)
        if chain.row_digest(known.row_key, name, present) != digest:
            text = N_("A row of '{table}' (number {row}) is not as audit entry {seq} left it.")
            report.findings.append(chain.Finding(text, {"table": name, "row": row_id, "seq": seq}, seq))
    for name in sorted({table for table, _ in newest} - {setting.name}):
        table = metadata.tables[name]
        (key,) = table.primary_key.columns
        for (row_id,) in connection.execute(sa.select(key)):
            if (name, row_id) not in newest:
                text = N_("A row of '{table}' (number {row}) was written by no act in the audit trail.")
                report.findings.append(chain.Finding(text, {"table": name, "row": row_id}))


def _files(
    connection: sa.Connection, folder: ClinicFolder, known: Keys, report: Report, *, full: bool, progress: Progress
) -> None:
    store = FileStore(folder.files)
    rows = list(connection.execute(sa.select(stored_file)))
    for done, row in enumerate(rows):
        progress(done, len(rows))
        report.files += 1
        kept = Stored(id=row.id, kind=row.kind, record=row.record, path=row.path, key=row.key, sha256=row.sha256, size=row.size)
        try:
            if full:
                _document(connection, store.get(kept), row, known, report)
        except Fault:
            text = N_("The stored file of {kind} {record} is missing, swapped or altered.")
            report.findings.append(chain.Finding(text, {"kind": row.kind, "record": row.record}))
    strays = store.strays({row.path for row in rows})
    kinds = {row.path: (row.kind, row.record) for row in rows}
    for path in strays.unknown:
        report.findings.append(chain.Finding(N_("A file that belongs to no record lies in the folder: {file}"), {"file": path}))
    for path in () if full else strays.missing:
        kind, record = kinds[path]
        text = N_("The stored file of {kind} {record} is missing, swapped or altered.")
        report.findings.append(chain.Finding(text, {"kind": kind, "record": record}))


def _document(connection: sa.Connection, data: bytes, row: sa.Row[tuple[object, ...]], known: Keys, report: Report) -> None:
    if row.kind != "consent":
        return
    report.documents += 1
    table = consent_records.consent
    consent = connection.execute(
        sa.select(table.c.sha256, table.c.reference, table.c.head).where(table.c.stored_file == row.id)
    ).first()
    verdict = seal.check(data, [known.certificate])
    if consent is None or consent.sha256 != verdict.sha256 or verdict.state != "genuine":
        text = N_("The sealed document {record} is not the one that was signed.")
        report.findings.append(chain.Finding(text, {"record": row.record}))
        return
    anchored = connection.execute(
        sa.select(audit_entry.c.seq).where(audit_entry.c.hash == bytes.fromhex(consent.head))
    ).first()
    if anchored is None:
        text = N_("The sealed document {record} carries a chain head that the audit trail does not know.")
        report.findings.append(chain.Finding(text, {"record": row.record}))


def with_password(path: Path, name: str, password: str, *, full: bool, progress: Progress = silent) -> Report:
    """Verify a closed clinic folder as a practice manager; the look is an audit entry of its own, made afterwards."""
    door = Door(path)
    try:
        unlocked = door.unlock(name, password)
        return _closed(door, keys.database_key(unlocked.data_key), full=full, progress=progress, slot=unlocked.slot_id)
    finally:
        door.release()


def with_kit(path: Path, words: str, *, full: bool, progress: Progress = silent) -> Report:
    """Verify a closed clinic folder with the recovery words."""
    door = Door(path)
    try:
        data_key = door.unlock_kit(recovery.read_code(words))
        return _closed(door, keys.database_key(data_key), full=full, progress=progress)
    finally:
        door.release()


def _closed(door: Door, key: bytes, *, full: bool, progress: Progress, slot: str | None = None) -> Report:
    try:
        database = Database.open(door.folder.database, key)
    except Fault as damage:
        # The key was accepted: whatever is wrong with the file now is the answer, not an obstacle to it.
        return Report(findings=[chain.Finding(damage.text, damage.params)])
    try:
        if slot is not None:
            with database.reading() as connection:
                if grant(person_of(connection, slot).role, Action.CLINIC_VERIFY) is Grant.NO:
                    raise Refused("Your role does not allow this. Ask the practice manager.")
        return verify(database, door.folder, full=full, progress=progress)
    except Fault as damage:
        return Report(findings=[chain.Finding(damage.text, damage.params)])
    finally:
        database.engine.dispose()
