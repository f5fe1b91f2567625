"""Backups and restores of a whole clinic: who vouches for a snapshot, and what a restore does to keys and chain."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk.access.roles import Action, Role
from frontdesk.backup import door, records
from frontdesk.backup import restore as putting_back
from frontdesk.backup import service as backup
from frontdesk.backup import snapshot as snapshots_room
from frontdesk.backup.manifest import Attester
from frontdesk.backup.medium import faults as medium_faults
from frontdesk.backup.model import Facts, Snapshot
from frontdesk.backup.snapshot import Source
from frontdesk.clinic import Clinic
from frontdesk.clinic import wire as wire_desk
from frontdesk.credentials import key_slots
from frontdesk.desk import Desk, Work, acts, read_head
from frontdesk.documents import seal
from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault, Refused, UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.kit import Kit
from frontdesk.opening import Door
from frontdesk.packs import load as packs
from frontdesk.rekeying import key_renewed, left_out
from frontdesk.staff import records as staff_records
from frontdesk.staff.records import staff
from frontdesk.standing import manager_called, person_of, read_keys, vouched
from frontdesk.vault import chain, device, keyfile, keys, passwords, recovery, shift, signing
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.database import Database
from frontdesk.vault.folder import AlreadyOpen, ClinicFolder
from frontdesk.vault.keyslots import KIT_UNCONFIRMED, KeySlots
from frontdesk.vault.renewal import rekey

SET_ASIDE_FOR = timedelta(days=90)


def back_up(clinic: Clinic, to: Path, progress: Progress = silent) -> Snapshot:
    """Make a snapshot that the person at work vouches for, and remember it. Safe on a worker."""
    backup.start(clinic.desk)
    clinic.desk.seal()
    attester = Attester(clinic.person.id, clinic.desk.sign_public, clinic.desk.sign)
    second = clinic.database.second()
    try:
        made = snapshots_room.make(to, Source(clinic.folder, second, attester), progress)
    finally:
        second.engine.dispose()
    backup.record(clinic.desk, made, to.name or str(to))
    return made


def copy_keyless(folder: ClinicFolder, to: Path, progress: Progress = silent) -> Snapshot:
    """A copy of a closed clinic that nobody vouches for until the next sign-in; the caller holds LOCK."""
    return snapshots_room.make(to, Source(folder), progress)


def prove(clinic: Clinic, to: Path, progress: Progress = silent) -> tuple[Snapshot, ...]:
    """Open, check and attest the copies of this clinic on a medium that nobody vouched for yet; those found unsound.

    Resumable: each is attested or rejected by itself, and what is cut off begins anew the next time. Safe on a worker.
    """
    with clinic.desk.listing(Action.BACKUP_MAKE, before_act=True) as work:
        rejected = {one for one, state in records.states(work).items() if state == "damaged"}
    attester = Attester(clinic.person.id, clinic.desk.sign_public, clinic.desk.sign)
    known, ours = key_slots(clinic).present, partial(_ours, clinic)
    unsound: list[Snapshot] = []
    for one in snapshots_room.list_(to, progress):
        if one.state != "unproven" or one.clinic != clinic.clinic_id or one.id in rejected:
            continue
        key = keys.database_key(_key_of(known, clinic.data_key, one.generation))
        try:
            made = snapshots_room.attest(to, one.id, key, attester, clinic.folder.path, ours, progress)
        except snapshots_room.NotAttested:
            backup.reject(clinic.desk, one, to.name or str(to))
            unsound.append(one)
        else:
            backup.record(clinic.desk, made, to.name or str(to))
    return tuple(unsound)


def _ours(clinic: Clinic, told: Facts) -> bool:
    with clinic.database.reading() as connection:
        return records.went_through(connection, told)


def snapshots(to: Path, progress: Progress = silent) -> tuple[Snapshot, ...]:
    """What lies on a medium, newest first. Progress counts snapshots."""
    return snapshots_room.list_(to, progress)


def ask_running(folder: ClinicFolder, to: Path, progress: Progress = silent) -> Mapping[str, Any]:
    """Have the program that has this clinic open make the backup; raises when none answers."""
    known = keyfile.read(folder.keys)
    secret = device.load(known.clinic_id)
    if secret is None:
        raise door.NobodyHome("The clinic is open in another program. Close it and try again.")
    return door.ask(folder.path, door.authkey(secret), to, progress)


def serve(clinic: Clinic) -> None:
    """Let command-line backups ask this program while the clinic is open."""

    def handler(to: Path, progress: Progress) -> Mapping[str, Any]:
        made = back_up(clinic, to, progress)
        return {"id": made.id, "state": made.state, "bytes": made.size}

    opened = door.serve(clinic.folder.path, door.authkey(clinic.device_secret), handler)
    clinic.on_close.append(opened.close)
    clinic.serving = opened.serving.is_set


@dataclass(frozen=True)
class Return:
    """How somebody comes back after a restore: the recovery words, who they are, and their new password."""

    words: tuple[str, ...] = field(repr=False)
    name: str
    password: str = field(repr=False)


def restore_with_kit(
    medium: Path,
    folder: Path,
    who: Return,
    *,
    snapshot: str | None = None,
    cost: ArgonCost | None = None,
    progress: Progress = silent,
) -> tuple[Clinic, Kit]:
    """Bring a clinic back on any PC. The used kit is void: the new one is returned, under a new data key.

    Whoever's way in the restored records don't vouch for gets no new key: the clinic's warnings name them.
    Nothing is left in `folder` unless everything was right. A clinic that was there is set aside, never overwritten.
    """
    wanted = cost or ArgonCost()
    with putting_back.prepared(medium, folder, snapshot, progress) as ready:
        kept = keyfile.read(ready.folder.keys)
        newest, data_key = _open_with_kit(medium, who.words, kept)
        old_key = _key_of(newest, data_key, kept.generation)
        problem = passwords.password_problem(who.password, (who.name,))
        if problem:
            raise problem
        words, fingerprint, head = _hand_over(ready.folder, newest, data_key, old_key, who, ready.snapshot, wanted)
        done = ready.put_in_place()
    _came_back(newest.clinic_id, head)
    clinic = _sign_in(folder, who.name, who.password, wanted)
    clinic.warnings.extend(left_out(clinic))
    if done.set_aside is not None:
        _remember_aside(clinic.desk, str(done.set_aside.name))
    return clinic, Kit(words, fingerprint, clinic.clinic_id)


def restore_with_password(
    medium: Path, folder: Path, name: str, password: str, *, snapshot: str | None = None, progress: Progress = silent
) -> Clinic:
    """Bring a clinic back on the PC that holds its device secret; a practice manager signs in."""
    with putting_back.prepared(medium, folder, snapshot, progress) as ready:
        known = keyfile.read(ready.folder.keys)
        secret = device.load(known.clinic_id)
        if secret is None:
            raise Fault(
                "This PC does not hold the clinic's device secret, so passwords cannot open the folder here. "
                "Nothing is damaged. Open it with the recovery kit."
            )
        unlocked = keys.unlock(known, name, password, secret)
        database = Database.open(ready.folder.database, keys.database_key(unlocked.data_key))
        with closing(database):
            desk = _desk(ready.folder, database, known, unlocked, secret, ArgonCost())
            _begin_epoch(desk, ready.snapshot.id, former_kit=_is_former_kit(known, medium, folder))
            head = _last(desk)
        done = ready.put_in_place()
    _came_back(known.clinic_id, head)
    clinic = _sign_in(folder, name, password, None)
    if done.set_aside is not None:
        _remember_aside(clinic.desk, str(done.set_aside.name))
    return clinic


def _is_former_kit(known: keyfile.KeyFile, medium: Path, folder: Path) -> bool:
    """Whether the clinic came to have a newer kit than that of the key file `known`, or nobody can say."""
    present = ClinicFolder(folder).keys
    try:
        later = [*putting_back.key_files(medium), *([keyfile.read(present)] if present.exists() else [])]
    except Fault:
        return True
    return any(
        one.clinic_id == known.clinic_id
        and one.generation > known.generation
        and keys.publics(one)["kit"] != keys.publics(known)["kit"]
        for one in later
    )


def _open_with_kit(medium: Path, words: tuple[str, ...], kept: keyfile.KeyFile) -> tuple[keyfile.KeyFile, bytes]:
    """The newest key file that the words open, and the data key. Raises `keys.WrongKit` for words that were void
    when the snapshot with the key file `kept` was made: key files from before it don't hold its key.
    """
    wrong: UserError | None = None
    for known in putting_back.key_files(medium):
        if known.clinic_id != kept.clinic_id or known.generation < kept.generation:
            continue
        try:
            return known, keys.unlock_kit(known, words)
        except keys.WrongKit as error:
            wrong = wrong or error
    raise wrong or Fault("There is no key file among these backups. Choose the folder or medium with the backups.")


def _key_of(newest: keyfile.KeyFile, data_key: bytes, generation: int) -> bytes:
    """The data key of a snapshot: the retired key that was in force at its generation, else the present one."""
    retired = keys.retired_keys(newest, data_key)
    later = [one for one in sorted(retired) if one >= generation]
    return retired[later[0]] if later else data_key


def _hand_over(
    folder: ClinicFolder,
    newest: keyfile.KeyFile,
    data_key: bytes,
    old_key: bytes,
    who: Return,
    snapshot: Snapshot,
    cost: ArgonCost,
) -> tuple[tuple[str, ...], str, chain.Head]:
    """Give the restored folder new keys and a new epoch; returns the new words, the seal's fingerprint and the head."""
    new_key = keys.new_data_key()
    rekey(folder.database, keys.database_key(old_key), keys.database_key(new_key))
    with closing(Database.open(folder.database, keys.database_key(new_key))) as database:
        with database.reading() as connection:
            secret, known_ways = read_keys(connection).device_secret, vouched(connection)
            slot, name = manager_called(connection, who.name)
        if newest.slot(slot) is None:
            raise Refused("This person no longer has an account. Use the name of another practice manager.")
        known = keys.rekey(newest, data_key, new_key, known_ways)
        known = keys.reset_slot(known, slot, name, who.password, secret, new_key, cost, None)
        words = recovery.new_code()
        known = keys.add_kit(known, new_key, words, cost)
        device.store(known.clinic_id, secret)
        unlocked = keys.unlock(known, who.name, who.password, secret)
        desk = _desk(folder, database, known, unlocked, secret, cost)
        _take_over(desk, slot, known, snapshot.id)
        head = _last(desk)
        with desk.listing(Action.CLINIC_SETTINGS_VIEW) as work:
            certificate = str(work.setting("certificate")["cert_pem"]).encode()
    keyfile.write(folder.keys, keys.proved(known, new_key))
    return words, seal.fingerprint(certificate), head


def _last(desk: Desk) -> chain.Head:
    with desk.database.reading() as connection:
        return read_head(connection)


def _came_back(clinic_id: str, head: chain.Head) -> None:
    """From now on this PC compares with the restored trail; PINs of the shift before open nothing any more."""
    device.store_anchor(clinic_id, device.Anchor(head.epoch, head.seq, head.hash.hex()))
    shift.clear(clinic_id)


def _desk(
    folder: ClinicFolder,
    database: Database,
    known: keyfile.KeyFile,
    unlocked: keys.Unlocked,
    secret: bytes,
    cost: ArgonCost,
) -> Desk:
    with database.reading() as connection:
        found = read_keys(connection)
        person = person_of(connection, unlocked.slot_id)
        found_pack = packs.load(found.pack)
    slot = known.slot(unlocked.slot_id)
    if slot is None or person.role is not Role.MANAGER:
        raise Refused("Only a practice manager restores a clinic.")
    desk = wire_desk(
        database,
        folder,
        person,
        found_pack,
        KeySlots(folder, known, unlocked.data_key, secret, cost),
        clinic_id=known.clinic_id,
        chain_key=found.chain_key,
        row_key=found.row_key,
        sign=lambda data: signing.sign(unlocked.sign_private, data),
        sign_public=slot.sign_public,
    )
    desk.anchor = lambda _head: None  # the folder has no place yet: what this PC remembers stays true until then
    return desk


@acts(Action.RESTORE)
def _begin_epoch(work: Work, snapshot: str, *, former_kit: bool) -> None:
    """A new epoch of the chain: what came back, what this PC knows to be lost, and a kit whose paper may be gone."""
    if former_kit:
        work.set_setting(KIT_UNCONFIRMED, True)
    _epoch_entry(work, snapshot, "password")


@acts(Action.RESTORE)
def _take_over(work: Work, slot: str, known: keyfile.KeyFile, snapshot: str) -> None:
    """The manager's new signing key and the new epoch, in one act."""
    row = work.one(staff.select().where(staff.c.slot == slot))
    opened = known.slot(slot)
    if row is None or opened is None:
        raise LookupError("no such account")
    staff_records.replace_key(work, row.id, opened.sign_public)
    staff_records.password_chosen(work, row.id)
    key_renewed(work, known)
    work.set_setting(KIT_UNCONFIRMED, True)
    _epoch_entry(work, snapshot, "kit")


def _epoch_entry(work: Work, snapshot: str, by: str) -> None:
    head = work.head_before
    seen = device.load_anchor(str(work.setting("clinic_id")))
    work.set_setting("epoch", head.epoch + 1)
    work.begin_epoch(head.epoch + 1)
    work.ground(f"restore by {by}")
    work.note(
        sealed=True,
        snapshot=snapshot,
        restored_head=head.hash.hex(),
        restored_seq=head.seq,
        abandoned_head=seen.head if seen else None,
        entries_lost=max(0, seen.seq - head.seq) if seen else None,
    )


@acts(Action.RESTORE)
def _remember_aside(work: Work, name: str) -> None:
    """Register the folder that was set aside, with the day it should go."""
    records.add_aside(work, name, work.at + SET_ASIDE_FOR)


def _sign_in(folder: Path, name: str, password: str, cost: ArgonCost | None) -> Clinic:
    opened = Door(folder, cost=cost)
    try:
        return opened.enter(opened.unlock(name, password))
    except BaseException:
        opened.release()
        raise


def read_words(text: str) -> tuple[str, ...]:
    """Recovery words as typed or read from a file. Raises `UserError`."""
    return recovery.read_code(text)


def command_line_backup(
    path: Path, to: Path, who: tuple[str, str] | None, progress: Progress = silent
) -> Mapping[str, Any]:
    """A backup from the command line: by the running program, signed in, or keyless where nobody says who they are."""
    folder = ClinicFolder(path)
    folder.check_clinic()
    if not to.exists() and to.parent.is_dir() and not to.resolve().is_relative_to(path.resolve()):
        with medium_faults():
            files.make_private_folder(to)
    try:
        opened = Door(path)
    except AlreadyOpen:
        return ask_running(folder, to, progress)
    try:
        if who is None:
            made = copy_keyless(folder, to, progress)
            return {"id": made.id, "state": made.state}
        clinic = opened.enter(opened.unlock(*who))
        try:
            made = back_up(clinic, to, progress)
        finally:
            clinic.close(release=False)
        return {"id": made.id, "state": made.state}
    finally:
        opened.release()
