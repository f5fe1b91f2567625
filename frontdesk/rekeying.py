"""A new data key for the whole clinic, so that whoever left can't read even with an old copy of their way in."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.clinic import Clinic
from frontdesk.credentials import key_slots
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation import clock
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.staff.records import staff
from frontdesk.standing import people, vouched
from frontdesk.vault import chain, keys, shift
from frontdesk.vault.keyfile import KeyFile
from frontdesk.vault.keyslots import SLOT_KEYS

RENEWED = "key_renewed"
LEFT_OUT = N_(
    "The key file (keys.json) holds ways in that the records do not know, so they got no new key. "
    "Give a new one-time password to: {names}."
)


@lists(Action.STAFF_LIST)
def still_hold_the_key(work: Work) -> tuple[str, ...]:
    """Full names of those who left since the key was last renewed: an old copy of their slot still opens the clinic."""
    since = work.setting(RENEWED)
    gone = sa.select(staff.c.full_name).where(sa.not_(staff.c.active)).order_by(staff.c.disabled)
    if since is not None:
        gone = gone.where(staff.c.disabled > clock.instant(since))
    return tuple(row.full_name for row in work.all(gone))


def renew(clinic: Clinic, progress: Progress = silent) -> tuple[str, ...]:
    """Put the clinic under a new data key; returns the full names of those who need a new one-time password.

    Everyone whose way in the database knows keeps their password, and the kit stays good; PINs of the shift end. The
    clinic must be at rest: no other work on it goes on. Safe on a worker. Until the new key file is written, stopping
    leaves everything as it was. Raises `UserError` without a known kit, and `Fault`.
    """
    known = _begin(clinic.desk)
    slots = key_slots(clinic)
    clinic.database = clinic.desk.database = slots.renew(clinic.database, known, progress)
    clinic.data_key = slots.data_key
    clinic.unlocked = replace(clinic.unlocked, data_key=slots.data_key)
    shift.clear(clinic.clinic_id)
    _done(clinic.desk, slots.present)
    return _without(clinic)


def left_out(clinic: Clinic) -> list[chain.Finding]:
    """What to tell after a new key: who of those at work has no way in any more."""
    names = _without(clinic)
    return [chain.Finding(LEFT_OUT, {"names": ", ".join(names)})] if names else []


def key_renewed(work: Work, keyfile: KeyFile) -> None:
    """Keep, in the act that ends a re-key, when it was and which ways in have the new key; say who has none."""
    work.set_setting("key_generation", keyfile.generation)
    work.set_setting(SLOT_KEYS, keys.publics(keyfile))
    work.set_setting(RENEWED, clock.stamp(work.at))
    outside = sa.select(staff.c.id).where(staff.c.active, staff.c.slot.not_in([slot.id for slot in keyfile.slots]))
    work.note(left_out=[row.id for row in work.all(outside)])


@acts(Action.KEY_RENEW)
def _begin(work: Work) -> keys.Vouched:
    """The intention, which a crash leaves behind; and the ways in that get the new key."""
    known = vouched(work.connection)
    if known.kit is None:
        raise UserError("Make a new recovery kit first: the clinic does not know the present one well enough.")
    work.note(begun=True)
    return known


@acts(Action.KEY_RENEW)
def _done(work: Work, keyfile: KeyFile) -> None:
    """The new key is in force."""
    key_renewed(work, keyfile)
    work.note(sealed=True)


def _without(clinic: Clinic) -> tuple[str, ...]:
    inside = {slot.id for slot in key_slots(clinic).present.slots}
    with clinic.database.reading() as connection:
        outside = [slot for slot in people(connection) if slot not in inside]
        query = sa.select(staff.c.full_name).where(staff.c.slot.in_(outside)).order_by(staff.c.full_name)
        return tuple(connection.execute(query).scalars())
