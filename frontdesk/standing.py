"""What an open database says of itself: its lasting keys, its people, and how far its audit trail has come."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field

import sqlalchemy as sa

from frontdesk.access.model import Person
from frontdesk.access.roles import Role
from frontdesk.desk import Desk, Work, read_head, read_setting
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.foundation.words import N_
from frontdesk.staff.records import staff
from frontdesk.vault import chain, device, keys
from frontdesk.vault.keyfile import KeyFile, name_key
from frontdesk.vault.keyslots import KIT_UNCONFIRMED, NOTHING_KNOWN, SLOT_KEYS
from frontdesk.vault.tables import audit_entry


@dataclass(frozen=True)
class Keys:
    """The random values that live in the database and outlast a re-key, and the pack's id."""

    pack: str
    clinic_id: str
    chain_key: bytes = field(repr=False)
    row_key: bytes = field(repr=False)
    outbox_private: bytes = field(repr=False)
    device_secret: bytes = field(repr=False)
    certificate: bytes


def encode(secret: bytes) -> str:
    """A key as a setting keeps it; `read_keys` reads it again."""
    return base64.b64encode(secret).decode()


def _decode(text: str) -> bytes:
    return base64.b64decode(text)


def read_keys(connection: sa.Connection) -> Keys:
    """The values of an open database."""
    return Keys(
        pack=read_setting(connection, "pack"),
        clinic_id=read_setting(connection, "clinic_id"),
        chain_key=_decode(read_setting(connection, "chain_key")),
        row_key=_decode(read_setting(connection, "row_key")),
        outbox_private=_decode(read_setting(connection, "outbox_private")),
        device_secret=_decode(read_setting(connection, "device_secret")),
        certificate=read_setting(connection, "certificate")["cert_pem"].encode(),
    )


def person_of(connection: sa.Connection, slot_id: str, sign_public: bytes | None = None) -> Person:
    """Whose slot this is. Raises `Refused` for a disabled account, and for a signing key that is not the present one.

    A key file or shift file from before a removal or a reset still opens; here its owner learns that it is over.
    """
    row = connection.execute(sa.select(staff).where(staff.c.slot == slot_id)).first()
    if row is None or not row.active:
        raise Refused("This account is disabled. Ask the practice manager.")
    if sign_public is not None and row.sign_public != sign_public:
        raise Refused("This password was replaced by a newer one. Use that, or ask the practice manager.")
    return Person(row.id, row.name, row.full_name, Role(row.role), row.discipline)


def manager_called(connection: sa.Connection, name: str) -> tuple[str, str]:
    """The slot and the sign-in name of the practice manager at work who is meant by `name`. Raises `UserError`."""
    query = sa.select(staff.c.slot, staff.c.name, staff.c.role).where(
        staff.c.name_key == name_key(name), staff.c.active
    )
    row = connection.execute(query).first()
    if row is None or row.role != Role.MANAGER.value:
        raise UserError("No practice manager of this clinic signs in with this name.", field="name")
    return row.slot, row.name


def people(connection: sa.Connection) -> dict[str, tuple[str, bytes]]:
    """The sign-in name and the public signing key of everyone at work, by slot."""
    query = sa.select(staff.c.slot, staff.c.name, staff.c.sign_public).where(staff.c.active)
    return {row.slot: (row.name, row.sign_public) for row in connection.execute(query)}


def vouched(connection: sa.Connection) -> keys.Vouched:
    """The ways in that this database knows: those of everyone at work whose public keys it keeps, and the kit."""
    return keys.vouched(read_setting(connection, SLOT_KEYS) or NOTHING_KNOWN, people(connection))


def kit_unconfirmed(connection: sa.Connection, keyfile: KeyFile) -> bool:
    """Whether nobody may hold the words of the present recovery kit on paper.

    They were never typed back; or the database does not know the kit of the key file, as when the power went between
    the two. A clinic from before its database kept either counts as confirmed.
    """
    known = (read_setting(connection, SLOT_KEYS) or NOTHING_KNOWN)["kit"]
    present = keys.publics(keyfile)["kit"]
    return bool(read_setting(connection, KIT_UNCONFIRMED)) or present is None or known not in (None, present)


def vouch_for_own(work: Work, unlocked: keys.Unlocked) -> None:
    """Keep the public key of whoever signs in, in a clinic from before these were kept: their own proves itself."""
    known = work.setting(SLOT_KEYS) or NOTHING_KNOWN
    if unlocked.slot_id not in known["slots"]:
        own = {unlocked.slot_id: keys.box_public(unlocked).hex()}
        work.set_setting(SLOT_KEYS, {**known, "slots": {**known["slots"], **own}})


def anchor_findings(desk: Desk) -> list[chain.Finding]:
    """What the anchor outside the database says: nothing, or that this folder is older than what this PC has seen."""
    anchor = device.load_anchor(desk.clinic_id)
    if anchor is None:
        return []
    with desk.database.reading() as connection:
        head = read_head(connection)
        row = connection.execute(sa.select(audit_entry.c.hash).where(audit_entry.c.seq == anchor.seq)).first()
    if anchor.seq == 0 or (row is not None and row.hash.hex() == anchor.head):
        return []
    if row is None and anchor.epoch == head.epoch:
        text = N_("This folder is older than the one last used on this PC: {count} audit entries are missing.")
        return [chain.Finding(text, {"count": anchor.seq - head.seq}, anchor.seq)]
    return [chain.Finding(N_("Audit entry {seq} is not the one this PC remembers."), {"seq": anchor.seq}, anchor.seq)]
