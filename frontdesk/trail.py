"""What is wrong with the audit trail, its signatures, and the rows that its entries wrote."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.consents.records import consent
from frontdesk.foundation.words import N_
from frontdesk.patients.tables import guardian, guardianship, patient
from frontdesk.staff.records import former_key, staff
from frontdesk.standing import Keys
from frontdesk.vault import chain, former, signing
from frontdesk.vault.chain import Finding
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.tables import (
    audit_entry,
    audit_further_patient,
    audit_seal,
    counters,
    entry_patients,
    key_of,
    read_row,
    setting,
)
from frontdesk.vault.upgrade import SETTING as KEPT_BY_UPGRADE

# Signing is due every few minutes; more unsigned entries than this where a person's work ends is no accident.
MOST_UNSIGNED = 500
AHEAD = frozenset(action.value for action in (Action.KIT_OPEN, Action.SIGN_IN_FAILED))
"""What stands before the sign-in in the trail."""
BEGINNINGS = AHEAD | {Action.CLINIC_CREATE.value, Action.SIGN_IN.value}
"""What a person's work begins with, unless a restore begins a new epoch."""

UNREADABLE = (ValueError, TypeError, sa.exc.SQLAlchemyError)
"""What comes of a value that the program never writes."""
WRITTEN = {sa.Boolean: "[01]", sa.Date: "????-??-??", Instant: "????-??-??T??:??:??.??????Z"}
"""How the values are stored that could be written in several ways (GLOB)."""

Migrated = dict[str, set[int | str]]
"""Table to rows that no act wrote, because a migration made them of other rows."""


@dataclass
class Stretch:
    """Entries that one person wrote between coming and going."""

    person: int
    first: int
    last: int


@dataclass
class Trail:
    """What one walk from the first entry to the last gathers."""

    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    entries: int = 0
    heads: dict[int, tuple[int, bytes, int]] = field(default_factory=dict)
    """Sequence to epoch, hash and person."""
    stretches: list[Stretch] = field(default_factory=list)
    signed_acts: list[int] = field(default_factory=list)
    newest: dict[tuple[str, int | str], tuple[str, int]] = field(default_factory=dict)
    """Row to its newest digest and the entry that says so."""
    keys_replaced: dict[int, int] = field(default_factory=dict)
    """Number of a former key to the entry in which it was replaced."""
    disabled: dict[int, int] = field(default_factory=dict)
    """Person to the entry that closed the account."""


def walk(connection: sa.Connection, known: Keys) -> Trail:
    """Follow the chain and its signatures; the findings name what is wrong."""
    trail = Trail()
    trail.findings.extend(chain.walk(known.chain_key, _entries(connection, trail)))
    if not trail.entries:
        trail.findings.append(Finding(N_("The audit trail is empty."), {}))
    _signatures(connection, known, trail)
    return trail


def _entries(connection: sa.Connection, trail: Trail) -> Iterator[chain.Entry]:
    previous, epoch, further = "", 0, _further(connection)
    # Text as it stands, not as an instant: whatever was put there must not stop the walk.
    at = sa.type_coerce(audit_entry.c.at, sa.Text).label("stamp")
    for row in connection.execute(
        sa.select(*(column for column in audit_entry.c if column.name != "at"), at).order_by(audit_entry.c.seq)
    ):
        trail.entries += 1
        body = _body(row.body)
        said = [body.get(name) for name in ("seq", "epoch", "person", "action", "outcome", "at")]
        stored = [row.seq, row.epoch, row.person, row.action, row.outcome, row.stamp]
        patients = (row.patient, further.pop(row.seq, []))
        if said != stored or patients != entry_patients(body.get("subjects", ())):
            text = N_("The columns of audit entry {seq} say something other than the entry itself.")
            trail.findings.append(Finding(text, {"seq": row.seq}, row.seq))
        trail.heads[row.seq] = (row.epoch, row.hash, row.person)
        _gather(trail, row.seq, body)
        # Whoever was to come when the power went is followed by whoever comes next.
        came = row.action in BEGINNINGS and (previous not in AHEAD or trail.stretches[-1].person != row.person)
        _stretch(trail, row.seq, row.person, came=came or row.epoch != epoch, left=previous == Action.SIGN_OUT)
        previous, epoch = row.action, row.epoch
        yield chain.Entry(row.seq, row.epoch, row.body, row.hash)
    for seq in further:
        text = N_("A patient is listed for audit entry {seq}, which does not exist.")
        trail.findings.append(Finding(text, {"seq": seq}, seq))


def _further(connection: sa.Connection) -> dict[int, list[int]]:
    """The patients listed beside the entries, by entry, in order."""
    found: dict[int, list[int]] = {}
    for row in connection.execute(sa.select(audit_further_patient).order_by(audit_further_patient.c.patient)):
        found.setdefault(row.seq, []).append(row.patient)
    return found


def _gather(trail: Trail, seq: int, body: dict[str, Any]) -> None:
    done = body.get("outcome") == "done"
    if done and (body.get("notes", {}).get("sealed") or body.get("action") == Action.SIGN_OUT):
        trail.signed_acts.append(seq)
    if done and body.get("notes", {}).get("older"):
        text = N_("At audit entry {seq} somebody opened a folder that was not the newest one this PC had seen.")
        trail.notes.append(Finding(text, {"seq": seq}, seq))
    if done and body.get("action") == Action.STAFF_DISABLE:
        trail.disabled.update((subject[1], seq) for subject in body.get("subjects", ()))
    for table, row_id, digest in body.get("rows", ()):
        trail.newest[table, row_id] = (digest, seq)
        if table == former_key.name:
            trail.keys_replaced.setdefault(row_id, seq)


def _stretch(trail: Trail, seq: int, person: int, *, came: bool, left: bool) -> None:
    present = trail.stretches[-1] if trail.stretches else None
    if present is not None and present.person == person and not came and not left:
        present.last = seq
        return
    if not came:
        text = N_("Audit entry {seq} was written although the person it names had not signed in.")
        trail.findings.append(Finding(text, {"seq": seq}, seq))
    trail.stretches.append(Stretch(person, seq, seq))


def _signatures(connection: sa.Connection, known: Keys, trail: Trail) -> None:
    """Every stretch is signed by the person who worked in it: nobody can re-sign another's (DESIGN.md, Audit)."""
    spans = _key_spans(connection, trail)
    good: list[int] = []
    for sealed in connection.execute(sa.select(audit_seal).order_by(audit_seal.c.seq)):
        epoch, hashed, person = trail.heads.get(sealed.seq, (0, b"", 0))
        first, last = spans.get((sealed.person, sealed.public), (1, 0))
        head = chain.Head(sealed.epoch, sealed.seq, sealed.head)
        if (
            sealed.person != person
            or not first <= sealed.seq <= last
            or not signing.verify(sealed.public, chain.sealed_bytes(known.clinic_id, head), sealed.signature)
        ):
            text = N_("The signature over the audit trail at entry {seq} is not by the person at work then.")
            trail.findings.append(Finding(text, {"seq": sealed.seq}, sealed.seq))
        elif epoch != sealed.epoch or not hmac.compare_digest(hashed, sealed.head):
            text = N_("Audit entry {seq} or one before it was changed and re-hashed after it was signed.")
            trail.findings.append(Finding(text, {"seq": sealed.seq}, sealed.seq))
        good.append(sealed.seq)
    for seq in sorted(set(trail.signed_acts) - set(good)):
        text = N_("The signature of audit entry {seq} is missing.")
        trail.findings.append(Finding(text, {"seq": seq}, seq))
    _unsigned(trail, good)


def _key_spans(connection: sa.Connection, trail: Trail) -> dict[tuple[int, bytes], tuple[int, int]]:
    """From which entry to which a person's signing key counts."""
    spans: dict[tuple[int, bytes], tuple[int, int]] = {}
    since: dict[int, int] = {}
    for row in connection.execute(sa.select(former_key).order_by(former_key.c.id)):
        replaced = trail.keys_replaced.get(row.id, 0)
        spans[row.person, row.sign_public] = (since.get(row.person, 1), replaced - 1)
        since[row.person] = replaced
    for row in connection.execute(sa.select(staff.c.id, staff.c.sign_public)):
        last = trail.disabled.get(row.id, len(trail.heads) + max(trail.heads, default=0))
        spans[row.id, row.sign_public] = (since.get(row.id, 1), last)
    return spans


def _unsigned(trail: Trail, good: list[int]) -> None:
    signed = iter([*good, 0])
    at = next(signed)
    for stretch in trail.stretches:
        newest = stretch.first - 1
        while at and at <= stretch.last:
            newest, at = at, next(signed)
        if newest >= stretch.last:
            continue
        places = {"first": newest + 1, "last": stretch.last}
        if stretch.last - newest > MOST_UNSIGNED:
            text = N_("Nobody signed the audit entries {first} to {last}.")
            trail.findings.append(Finding(text, dict(places), stretch.last))
        else:
            text = N_(
                "Audit entries {first} to {last} are not signed: the program was interrupted there, or is still open."
            )
            trail.notes.append(Finding(text, dict(places), stretch.last))


def rows(connection: sa.Connection, known: Keys, trail: Trail) -> Iterator[Finding]:
    """Recompute the newest digest of every row that an act wrote: an old page or an edit shows here."""
    wanted: dict[str, dict[int | str, tuple[str, int]]] = {table.name: {} for table in metadata.sorted_tables}
    for (name, row_id), newest in trail.newest.items():
        wanted.setdefault(name, {})[row_id] = newest
    migrated: Migrated = {}
    for name, written in wanted.items():
        if name in (audit_entry.name, audit_further_patient.name, audit_seal.name):
            continue
        table = metadata.tables.get(name)
        present = {} if table is None else _digests(connection, known, table)
        gone = chain.row_digest(known.row_key, name, None)
        for row_id, (digest, seq) in written.items():
            if not hmac.compare_digest(present.get(row_id, gone), digest):
                if present.get(row_id) and _as_before(connection, known, name, row_id, digest, migrated):
                    continue
                text = N_("A row of '{table}' (number {row}) is not as audit entry {seq} left it.")
                yield Finding(text, {"table": name, "row": row_id, "seq": seq}, seq)
        for row_id in present.keys() - written.keys() - migrated.get(name, set()):
            if name != setting.name or row_id != KEPT_BY_UPGRADE:
                text = N_("A row of '{table}' (number {row}) was written by no act in the audit trail.")
                yield Finding(text, {"table": name, "row": row_id})
    yield from _counters(connection, trail, migrated)


def _as_before(
    connection: sa.Connection,
    known: Keys,
    name: str,
    row_id: int | str,
    digest: str,
    migrated: dict[str, set[int | str]],
) -> bool:
    """Whether the row is as its act left it but for what a migration did; rows that it made of it are gathered."""
    if name not in (patient.name, guardian.name, consent.name):
        return False
    row = read_row(connection, metadata.tables[name], row_id)
    if row is None:
        return False
    if name != guardian.name:
        before = former.patient(row) if name == patient.name else former.consent(row)
        return before is not None and hmac.compare_digest(chain.row_digest(known.row_key, name, before), digest)
    query = sa.select(guardianship, patient.c.created).join_from(guardianship, patient)
    for link in connection.execute(query.where(guardianship.c.guardian_id == row_id)).mappings():
        before = former.guardian(row, dict(link), link["created"])
        if before and hmac.compare_digest(chain.row_digest(known.row_key, name, before), digest):
            migrated.setdefault(guardianship.name, set()).add(link["id"])
            return True
    return False


def _digests(connection: sa.Connection, known: Keys, table: sa.Table) -> dict[int | str, str]:
    """The digest of every row of a table as it stands; empty for one that the program did not write so."""
    key = key_of(table)
    try:
        rows = connection.execute(sa.select(table)).mappings()
        found = {row[key.name]: chain.row_digest(known.row_key, table.name, dict(row)) for row in rows}
    except UNREADABLE:  # some row holds what the program never writes: find out which
        numbers = connection.execute(sa.select(key)).scalars().all()
        found = {row_id: _digest(connection, known, table, row_id) for row_id in numbers}
    return found | dict.fromkeys(_miswritten(connection, table), "")


def _miswritten(connection: sa.Connection, table: sa.Table) -> list[int | str]:
    """Rows with a truth, day or instant that reads as one but is written otherwise, which the engine would compare so:
    '20261004' comes after every day of November, and 2 is not true where 1 is asked for.
    """
    other = [
        column.cast(sa.Text).op("NOT GLOB")(form)
        for column in table.columns
        for kind, form in WRITTEN.items()
        if isinstance(column.type, kind)
    ]
    return list(connection.execute(sa.select(key_of(table)).where(sa.or_(*other))).scalars()) if other else []


def _digest(connection: sa.Connection, known: Keys, table: sa.Table, row_id: int | str) -> str:
    try:
        return chain.row_digest(known.row_key, table.name, read_row(connection, table, row_id))
    except UNREADABLE:
        return ""


def _counters(connection: sa.Connection, trail: Trail, migrated: Migrated) -> Iterator[Finding]:
    """A number is never given twice: a counter that was put back would give a new person an old one's number."""
    given = counters(connection)
    highest: dict[str, int] = {}
    made = ((name, row_id) for name, rows in migrated.items() for row_id in rows)
    for name, row_id in (*trail.newest, *made):
        if isinstance(row_id, int):
            highest[name] = max(row_id, highest.get(name, 0))
    counting = {name for name, table in metadata.tables.items() if table.dialect_options["sqlite"]["autoincrement"]}
    for name in sorted(counting):
        number = highest.get(name, 0)
        if given.get(name, 0) != number:
            text = N_("The numbering of '{table}' was changed: it stands at {given}, and {number} were given.")
            yield Finding(text, {"table": name, "given": given.get(name, 0), "number": number})


def _body(raw: bytes) -> dict[str, Any]:
    """An entry's content; nothing when the bytes are no entry any more, which the walk itself reports."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
