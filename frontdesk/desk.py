"""One signed-in person at work: permission, transaction and audit entry around every verb of every room.

A service verb is a function of a `Work` decorated with `acts` (writes), `views` (audited reads of personal data) or
`lists` (choosing from a list: permission, no entry). Called with a `Desk`, it checks the role × action table, begins a
transaction, runs, appends exactly one audit entry and commits; any exception rolls back. A refusal is itself an entry.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

import sqlalchemy as sa

from frontdesk.access.confirmation import Confirmations
from frontdesk.access.model import Person
from frontdesk.access.questions import Questions
from frontdesk.access.roles import LISTED, UNCHOSEN, Action, Grant, grant, may
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault, Refused
from frontdesk.foundation.log import logger
from frontdesk.packs.model import Pack
from frontdesk.vault import chain
from frontdesk.vault.database import Database
from frontdesk.vault.filestore import FileStore, Filing, Stored
from frontdesk.vault.keyslots import Slots
from frontdesk.vault.tables import (
    audit_entry,
    audit_seal,
    delete_row,
    entry_patients,
    insert_row,
    list_further,
    read_head,
    read_row,
    read_setting,
    read_stored,
    setting,
    stored_file,
    update_row,
)

__all__ = ["Desk", "Questions", "Work", "acts", "lists", "read_head", "read_row", "read_setting", "views"]

SEAL_EVERY, ANCHOR_EVERY = timedelta(minutes=5), 100


class Work:
    """One act in its transaction: what a verb may read, write, store and say about itself."""

    def __init__(
        self,
        desk: Desk,
        action: Action,
        connection: sa.Connection,
        subjects: list[tuple[str, int]],
        filing: Filing,
    ) -> None:
        self.connection = connection
        self.person = desk.person
        self.pack = desk.pack
        self.slots = desk.slots
        self.at = clock.now()
        self.action = action
        self.subjects = subjects
        self.notes: dict[str, object] = {}
        self.rows: dict[tuple[str, int | str], sa.Table] = {}
        self.filing = filing
        self._desk = desk
        self.questions = desk.questions
        self.confirmations = desk.confirmations
        self._ground: str | None = None
        self._head: chain.Head | None = None

    # -- what the act is about ------------------------------------------------------------------------------------
    def about(self, kind: str, subject_id: int) -> None:
        """Name a subject of this act; refuses a person whose permission reaches only to patients in their care."""
        self.subjects.append((kind, subject_id))
        reach = grant(self.person.role, self.action)
        if kind == "patient" and reach is Grant.IN_CARE and not self.in_care(subject_id):
            raise Refused("This patient is not in your care. Ask the front desk to name you on the record.")

    def also(self, kind: str, subject_id: int) -> None:
        """Name a further subject that the act changes, whoever may open it: it stands in its trail too."""
        self.subjects.append((kind, subject_id))

    def assert_reach(self) -> None:
        """A permission that reaches only to patients in care has been judged for one: the verb named its patient."""
        limited = grant(self.person.role, self.action) is Grant.IN_CARE
        if limited and not any(kind == "patient" for kind, _ in self.subjects):
            raise AssertionError(f"{self.action} must name its patient")

    def ground(self, text: str) -> None:
        """Say on what ground or for what reason: ids and chosen reasons, never names."""
        self._ground = text

    def note(self, **details: object) -> None:
        """Add small facts to the entry that are no personal data (a document's hash, a count)."""
        self.notes.update(details)

    def in_care(self, patient_id: int) -> bool:
        """Whether this person is one of the patient's carers."""
        return self.questions.in_care(self.connection, self.person.id, patient_id)

    def reaches(self, action: Action, patient_id: int) -> bool:
        """Whether the person's role may take another `action` for this patient."""
        reach = grant(self.person.role, action)
        return reach is Grant.ALL or (reach is Grant.IN_CARE and self.in_care(patient_id))

    def allows(self, patient_id: int, purpose: str) -> bool:
        """The consent gate's answer for `purpose`, now."""
        return self.questions.allows(self.connection, patient_id, purpose, self.at)

    def same_person(self, patient_id: int) -> tuple[int, ...]:
        """The ids of all files merged with this one, the one that is kept first."""
        return self.questions.same_person(self.connection, patient_id)

    def on_document(self, reference: str) -> int | None:
        """The patient whom the document with this reference is about; None for no such document."""
        return self.questions.on_document(self.connection, reference)

    # -- the chain as it stands before this act -------------------------------------------------------------------
    @property
    def head_before(self) -> chain.Head:
        """The chain head that this act's entry will follow."""
        if self._head is None:
            self._head = read_head(self.connection)
        return self._head

    @property
    def head(self) -> str:
        """The head before this act, as hex."""
        return self.head_before.hash.hex()

    def begin_epoch(self, epoch: int) -> None:
        """Let this act's entry be the first of a new epoch: only a restore does."""
        before = self.head_before
        self._head = chain.Head(epoch, before.seq, before.hash)

    # -- records ----------------------------------------------------------------------------------------------------
    def insert(self, table: sa.Table, **values: Any) -> int:
        """Write a new row and return its number; a row with a key of its own has none (0)."""
        key = insert_row(self.connection, table, values)
        self.rows[(table.name, key)] = table
        return int(key) if isinstance(key, int) else 0

    def update(self, table: sa.Table, row_id: int | str, **values: Any) -> None:
        """Change the row with this key; it must exist."""
        update_row(self.connection, table, row_id, values)
        self.rows[(table.name, row_id)] = table

    def delete(self, table: sa.Table, row_id: int | str) -> None:
        """Remove the row with this key."""
        delete_row(self.connection, table, row_id)
        self.rows[(table.name, row_id)] = table

    def all(self, query: sa.Select[Any], **values: Any) -> list[sa.Row[Any]]:
        """All rows of a select, with these values for its parameters."""
        return list(self.connection.execute(query, values).all())

    def one(self, query: sa.Select[Any], **values: Any) -> sa.Row[Any] | None:
        """The first row of a select, with these values for its parameters, or None."""
        return self.connection.execute(query, values).first()

    # -- settings and files -----------------------------------------------------------------------------------------
    def setting(self, key: str) -> Any:
        """A clinic setting (JSON value), or None."""
        return read_setting(self.connection, key)

    def set_setting(self, key: str, value: object) -> None:
        """Write a clinic setting."""
        text = json.dumps(value, ensure_ascii=False)
        if self.one(sa.select(setting.c.key).where(setting.c.key == key)) is None:
            self.insert(setting, key=key, value=text)
        else:
            self.update(setting, key, value=text)

    def store(self, kind: str, record: str, data: bytes) -> str:
        """Keep `data` as an encrypted file and return its id; a roll-back removes the file again."""
        return self.adopt(self._desk.files.put(kind, record, data, pending=True))

    def adopt(self, pending: Stored) -> str:
        """Keep a file that was put, pending, before this act began; a roll-back removes it too."""
        self.filing.adopt(pending)
        self.insert(stored_file, **asdict(pending), at=self.at)
        return pending.id

    def fetch(self, file_id: str) -> bytes:
        """The bytes of a stored file; a Fault if it is missing, swapped or altered."""
        return self._desk.files.get(read_stored(self.connection, file_id))

    def destroy(self, file_id: str) -> None:
        """Destroy a stored file: its key with the commit, then its bytes. Whatever names the file is cleared before."""
        self.filing.give_up(read_stored(self.connection, file_id))
        self.delete(stored_file, file_id)

    def entry_body(self, outcome: str) -> dict[str, Any]:
        """The entry of this act, ready to be made canonical."""
        key = self._desk.row_key
        return {
            "at": clock.stamp(self.at),
            "local": self.at.astimezone().isoformat(timespec="seconds"),
            "person": self.person.id,
            "role": self.person.role.value,
            "action": self.action.value,
            "subjects": [list(subject) for subject in self.subjects],
            "ground": self._ground,
            "notes": self.notes,
            "outcome": outcome,
            "rows": [
                [name, row_id, chain.row_digest(key, name, read_row(self.connection, table, row_id))]
                for (name, row_id), table in self.rows.items()
            ],
        }


@dataclass
class Desk:
    """A person, an open clinic and the one way to act on it. `sign` makes this person's Ed25519 signatures."""

    person: Person
    database: Database
    files: FileStore
    pack: Pack
    clinic_id: str
    chain_key: bytes = field(repr=False)
    row_key: bytes = field(repr=False)
    sign: Callable[[bytes], bytes]
    sign_public: bytes
    slots: Slots
    anchor: Callable[[chain.Head], object]
    questions: Questions = field(default_factory=Questions)
    confirmations: Confirmations = field(init=False, default_factory=Confirmations)
    changed: list[Callable[[Action, tuple[tuple[str, int], ...]], None]] = field(default_factory=list)
    restricted: bool = False
    last_seal: float = field(default_factory=clock.ticks)
    last_anchor: int = 0

    @contextmanager
    def act(self, action: Action) -> Iterator[Work]:
        """One write: permission, transaction, entry, commit; then the anchor and the changed event."""
        with self._judged(action) as subjects, self._whole() as filing, self.database.writing() as connection:
            work = Work(self, action, connection, subjects, filing)
            yield work
            work.assert_reach()
            for key, value in self.slots.settings(work.setting).items():
                work.set_setting(key, value)
            head = self._append(work, "done")
            self.slots.apply()
        filing.settle()
        self._after(head, gone=bool(filing.gone))
        for listener in self.changed:
            listener(action, tuple(subjects))

    @contextmanager
    def listing(self, action: Action, *, before_act: bool = False) -> Iterator[Work]:
        """A read without an entry: it offers a choice, or gets ready the act that leaves one (see `prepared.py`)."""
        if action not in LISTED and not before_act:
            raise AssertionError(f"{action} must leave an audit entry")
        with self._judged(action) as subjects, self.database.reading() as connection:
            work = Work(self, action, connection, subjects, Filing(self.files))
            yield work
            work.assert_reach()
            if work.rows or work.filing.new:
                raise AssertionError(f"{action} only offers a choice")

    def seal(self) -> None:
        """Sign the present head as this person and anchor it outside the database."""
        with self.database.writing() as connection:
            head = read_head(connection)
            self._seal(connection, head)
        self._anchor(head)

    @contextmanager
    def _judged(self, action: Action) -> Iterator[list[tuple[str, int]]]:
        """Permission first, gathering subjects after; a refusal at any point is an entry of its own."""
        subjects: list[tuple[str, int]] = []
        try:
            self._permit(action)
            yield subjects
        except Refused as refusal:
            self._refused(action, subjects, refusal)
            raise

    @contextmanager
    def _whole(self) -> Iterator[Filing]:
        """What an act does outside the database is taken back when it does not commit: stored files, key slots."""
        filing = Filing(self.files)
        try:
            yield filing
        except BaseException:
            try:
                filing.take_back()
            finally:
                self.slots.undo()
            raise
        finally:
            self.slots.forget()

    def _permit(self, action: Action) -> None:
        if not may(self.person.role, action):
            raise Refused("Your role does not allow this. Ask the practice manager.")
        if self.restricted and action not in UNCHOSEN:
            raise Refused("Choose a password of your own first. Until then nothing else is open to you.")

    def _refused(self, action: Action, subjects: list[tuple[str, int]], refusal: Refused) -> None:
        with self.database.writing() as connection:
            work = Work(self, action, connection, subjects, Filing(self.files))
            work.note(refusal=refusal.text)
            head = self._append(work, "refused")
        self._after(head)

    def _append(self, work: Work, outcome: str) -> chain.Head:
        before = work.head_before
        seq = before.seq + 1
        values = work.entry_body(outcome) | {"seq": seq, "epoch": before.epoch, "previous": before.hash.hex()}
        body = chain.canonical(values)
        hashed = chain.digest(self.chain_key, before.hash, body)
        patient, further = entry_patients(work.subjects)
        entry = {
            "seq": seq, "epoch": before.epoch, "at": work.at, "person": self.person.id, "action": work.action.value,
            "patient": patient, "outcome": outcome, "body": body, "hash": hashed,
        }  # fmt: skip
        insert_row(work.connection, audit_entry, entry)
        list_further(work.connection, seq, further)
        if work.notes.get("sealed"):
            self._seal(work.connection, chain.Head(before.epoch, seq, hashed))
        return chain.Head(before.epoch, seq, hashed)

    def _seal(self, connection: sa.Connection, head: chain.Head) -> None:
        if head.seq == 0 or connection.execute(sa.select(audit_seal.c.seq).where(audit_seal.c.seq == head.seq)).first():
            return
        seal = {
            "seq": head.seq, "epoch": head.epoch, "head": head.hash, "person": self.person.id, "at": clock.now(),
            "public": self.sign_public, "signature": self.sign(chain.sealed_bytes(self.clinic_id, head)),
        }  # fmt: skip
        insert_row(connection, audit_seal, seal)
        self.last_seal = clock.ticks()

    def _after(self, head: chain.Head, *, gone: bool = False) -> None:
        """Sign or anchor when it is time; empty the log where a key is `gone`, which it still holds.

        A fault here is none of the act, which is done; the next one tries again.
        """
        try:
            if gone and not self.database.checkpoint():
                logger.warning("the log of the database could not be emptied yet")
            if clock.ticks() - self.last_seal > SEAL_EVERY.total_seconds():
                self.seal()
            elif head.seq - self.last_anchor >= ANCHOR_EVERY:
                self._anchor(head)
        except Fault as fault:
            logger.warning("the audit trail was not signed or anchored in time: %s", type(fault).__name__)

    def _anchor(self, head: chain.Head) -> None:
        self.anchor(head)
        self.last_anchor = head.seq


P = ParamSpec("P")
R = TypeVar("R")
Body = Callable[Concatenate[Work, P], R]
Verb = Callable[Concatenate[Desk, P], R]


def _verb(way: str, action: Action) -> Callable[[Body[P, R]], Verb[P, R]]:
    def decorate(body: Body[P, R]) -> Verb[P, R]:
        @functools.wraps(body)
        def verb(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            enter = desk.listing if way == "lists" else desk.act
            with enter(action) as work:
                return body(work, *args, **kwargs)

        verb.way, verb.action = way, action  # type: ignore[attr-defined]  # read by the role matrix test
        return verb

    return decorate


def acts(action: Action) -> Callable[[Body[P, R]], Verb[P, R]]:
    """A verb that writes."""
    return _verb("acts", action)


def views(action: Action) -> Callable[[Body[P, R]], Verb[P, R]]:
    """A verb that reads personal data and leaves an entry."""
    return _verb("views", action)


def lists(action: Action) -> Callable[[Body[P, R]], Verb[P, R]]:
    """A verb that offers a choice and leaves no entry."""
    return _verb("lists", action)
