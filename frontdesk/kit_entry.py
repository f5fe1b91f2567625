"""Opening a clinic folder as it lies with the recovery kit: where no password opens it, or nobody knows one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from frontdesk import clinic as house
from frontdesk import rekeying
from frontdesk.access.roles import Action
from frontdesk.clinic import Clinic
from frontdesk.credentials import reissue_kit
from frontdesk.desk import Desk
from frontdesk.foundation.progress import Progress, silent
from frontdesk.keeping import Return
from frontdesk.kit import Kit
from frontdesk.opening import Door
from frontdesk.packs import load as packs
from frontdesk.staff import records as staff_records
from frontdesk.standing import manager_called, person_of, read_keys
from frontdesk.vault import device, keys, passwords
from frontdesk.vault.attempts import Attempts
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.database import Database
from frontdesk.vault.keyslots import KeySlots


def open_with_kit(
    folder: Path, who: Return, *, cost: ArgonCost | None = None, progress: Progress = silent
) -> tuple[Clinic, Kit]:
    """Put the device secret back on this PC, give a practice manager a new password, and sign them in.

    Everyone else's own password opens the clinic again. The used kit is void: the new one is returned, under a new data
    key. Stopped before that, the used kit stays good and the new password counts. Raises `UserError` whose `field` is
    `words`, `name` or `password`, and `Fault`. Takes several Argon2 times; `progress` counts what the new key is for.
    """
    door = Door(folder, cost=cost)
    try:
        _take_over(door, who)
        clinic = door.enter(door.unlock(who.name, who.password))
    except BaseException:
        door.release()
        raise
    try:
        rekeying.renew(clinic, progress)
        kit = reissue_kit(clinic)
    except BaseException:
        clinic.close()
        raise
    clinic.warnings.extend(rekeying.left_out(clinic))
    return clinic, kit


def _take_over(door: Door, who: Return) -> None:
    """The manager's new password and signing key, in an act that stands before their sign-in."""
    data_key = door.unlock_kit(who.words)
    problem = passwords.password_problem(who.password, (who.name,))
    if problem:
        raise problem
    with closing(Database.open(door.folder.database, keys.database_key(data_key))) as database:
        with database.reading() as connection:
            slot, name = manager_called(connection, who.name)
            secret = read_keys(connection).device_secret
        device.store(door.clinic_id, secret)
        door.device_secret, door.attempts = secret, Attempts(door.folder.attempts, secret)
        slots = KeySlots(door.folder, door.keyfile, data_key, secret, door.cost)
        desk = _desk(door, database, slot, slots)
        with desk.act(Action.KIT_OPEN) as work:
            work.about("staff", work.person.id)
            staff_records.replace_key(work, work.person.id, work.slots.reset(slot, name, who.password, None))
            staff_records.password_chosen(work, work.person.id)
        door.keyfile = slots.present


def _desk(door: Door, database: Database, slot: str, slots: KeySlots) -> Desk:
    with database.reading() as connection:
        found, person = read_keys(connection), person_of(connection, slot)

    def sign(_data: bytes) -> bytes:
        raise LookupError("nothing is signed before the sign-in")

    desk = house.wire(
        database,
        door.folder,
        person,
        packs.load(found.pack),
        slots,
        clinic_id=door.clinic_id,
        chain_key=found.chain_key,
        row_key=found.row_key,
        sign=sign,
        sign_public=b"",
    )
    desk.anchor = lambda _head: None  # the sign-in first compares the trail with what this PC remembers of it
    return desk
