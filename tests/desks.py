"""A real desk in a throw-away clinic, for tests of rooms: encrypted database, file store, chain, pack, one person."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

import frontdesk.backup.records
import frontdesk.consents.records
import frontdesk.disclosures.records
import frontdesk.exchange.records
import frontdesk.photos.tables  # noqa: F401 - the migrations make every room's tables
from frontdesk.access.model import Person
from frontdesk.access.roles import Role
from frontdesk.desk import Desk, Questions
from frontdesk.foundation import ids
from frontdesk.packs.load import load
from frontdesk.patients import merge_records
from frontdesk.patients import records as patient_records
from frontdesk.staff.records import staff
from frontdesk.vault import chain, signing
from frontdesk.vault.database import Database
from frontdesk.vault.filestore import FileStore
from frontdesk.vault.tables import audit_entry, setting

NAMES = {
    Role.RECEPTIONIST: ("asha", "Asha Verma"),
    Role.CLINICIAN: ("sana", "Dr Sana Qureshi"),
    Role.MANAGER: ("meera", "Meera Nair"),
}


class RecordedSlots:
    """The key file's side of a desk: remembers what was asked of it, and what was applied."""

    def __init__(self) -> None:
        self.wanted: list[tuple[Any, ...]] = []
        self.applied: list[tuple[Any, ...]] = []
        self.before: list[tuple[Any, ...]] = []

    def add(self, slot_id: str, name: str, password: str, one_time_until: datetime | None) -> bytes:
        self.wanted.append(("add", slot_id, name, password, one_time_until))
        return secrets.token_bytes(32)

    def remove(self, slot_id: str) -> None:
        self.wanted.append(("remove", slot_id))

    def reset(self, slot_id: str, name: str, password: str, one_time_until: datetime) -> bytes:
        self.wanted.append(("reset", slot_id, name, password, one_time_until))
        return secrets.token_bytes(32)

    def apply(self) -> None:
        self.before = list(self.applied)
        self.applied.extend(self.wanted)

    def settings(self, before: Callable[[str], Any]) -> dict[str, Any]:
        return {}

    def undo(self) -> None:
        self.applied = list(self.before)

    def forget(self) -> None:
        self.wanted, self.before = [], list(self.applied)


def open_desk(folder: Path, role: Role = Role.MANAGER, pack: str = "in-mediglo", **questions: Any) -> Desk:
    """A desk over a new clinic in `folder`, with one person of `role` at work; `questions` as in `desk.Questions`."""
    folder.mkdir(parents=True, exist_ok=True)
    database = Database.create(folder / "clinic.db", secrets.token_bytes(32))
    seed, public = new_signing()
    with database.writing() as connection:
        key = json.dumps(base64.b64encode(secrets.token_bytes(32)).decode())
        connection.execute(setting.insert().values(key="identity_key", value=key))
    return Desk(
        person=_hire(database, role, public),
        database=database,
        files=FileStore(folder / "files"),
        pack=load(pack),
        clinic_id=ids.token(),
        chain_key=secrets.token_bytes(32),
        row_key=secrets.token_bytes(32),
        sign=lambda data: signing.sign(seed, data),
        sign_public=public,
        slots=RecordedSlots(),
        anchor=lambda _head: None,
        questions=Questions(
            **({"in_care": patient_records.in_care, "same_person": merge_records.same_person} | questions)
        ),
    )


def beside(desk: Desk, role: Role) -> Desk:
    """The same clinic with another, new person at work."""
    seed, public = new_signing()
    return replace(
        desk,
        person=_hire(desk.database, role, public),
        sign=lambda data: signing.sign(seed, data),
        sign_public=public,
        slots=RecordedSlots(),
    )


def entries(desk: Desk) -> list[sa.Row[Any]]:
    """The audit entries so far, oldest first."""
    with desk.database.reading() as connection:
        return list(connection.execute(sa.select(audit_entry).order_by(audit_entry.c.seq)))


def actions(desk: Desk) -> list[str]:
    """What was done so far, oldest first."""
    return [one.action for one in entries(desk)]


def broken_links(desk: Desk) -> list[str]:
    """What a walk along the audit chain finds wrong."""
    walked = (chain.Entry(row.seq, row.epoch, row.body, row.hash) for row in entries(desk))
    return [str(finding) for finding in chain.walk(desk.chain_key, walked)]


def new_signing() -> tuple[bytes, bytes]:
    """A fresh Ed25519 seed and its public key."""
    from nacl.signing import SigningKey

    key = SigningKey.generate()
    return bytes(key), bytes(key.verify_key)


def _hire(database: Database, role: Role, public: bytes) -> Person:
    """A row in `staff`, written past the desk: somebody has to be the first."""
    name, full_name = NAMES[role]
    discipline = "doctor" if role is Role.CLINICIAN else None
    with database.writing() as connection:
        others = connection.execute(sa.select(sa.func.count()).select_from(staff)).scalar_one()
        name = f"{name}{others}" if others else name
        done = connection.execute(
            staff.insert().values(
                name=name,
                name_key=name,
                full_name=full_name,
                role=role.value,
                discipline=discipline,
                slot=ids.token(),
                sign_public=public,
                active=True,
                must_choose=False,
                created=datetime(2026, 11, 1, tzinfo=UTC),
                disabled=None,
            )
        )
    (person_id,) = done.inserted_primary_key or (0,)
    return Person(person_id, name, full_name, role, discipline)
