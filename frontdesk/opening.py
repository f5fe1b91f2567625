"""How a clinic folder is made and how people get in: set-up, password, PIN, recovery kit."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import keyring
import keyring.backends.fail
import sqlalchemy as sa

from frontdesk import facts, standing
from frontdesk.access.model import Person
from frontdesk.access.roles import Action, Role
from frontdesk.clinic import Clinic, wire
from frontdesk.credentials import (
    check_password,
    choose_password,
    confirm_form,
    confirm_kit,
    kit_unconfirmed,
    prove_kit,
    prove_password,
    reissue_kit,
    set_pin,
    suggest_password,
    void_pins,
)
from frontdesk.desk import Desk, read_setting
from frontdesk.documents import seal
from frontdesk.documents.warm import warm
from frontdesk.facts import Facts
from frontdesk.foundation import clock, ids
from frontdesk.foundation.errors import Fault, Refused, UserError
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import N_
from frontdesk.kit import Kit
from frontdesk.packs import load as packs
from frontdesk.packs.model import Pack
from frontdesk.patients import finding
from frontdesk.staff import model as staff_model
from frontdesk.staff.records import staff
from frontdesk.vault import chain, device, keyfile, keys, outbox, passwords, recovery, shift, signing
from frontdesk.vault.attempts import Attempts
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.database import Database
from frontdesk.vault.folder import ClinicFolder, Hold
from frontdesk.vault.keys import Unlocked
from frontdesk.vault.keyslots import KIT_UNCONFIRMED, SLOT_KEYS, KeySlots
from frontdesk.vault.tables import stored_file

__all__ = [
    "ArgonCost",
    "Door",
    "Kit",
    "NewClinic",
    "Unlocked",
    "check_password",
    "choose_password",
    "confirm_form",
    "confirm_kit",
    "correct_facts",
    "create",
    "kit_unconfirmed",
    "packs",
    "prove_kit",
    "prove_password",
    "reissue_kit",
    "set_pin",
    "suggest_password",
    "void_pins",
    "warm",
]

OLDER_KEYS = N_(
    "The key file of this folder (keys.json) is older than its records: somebody put an earlier one back. "
    "A practice manager must sign in once, so that people who were removed stay out."
)


@dataclass(frozen=True)
class NewClinic:
    """Everything the set-up wizard asks before the clinic exists."""

    pack: str
    facts: Facts
    manager: staff_model.NewMember
    password: str = field(repr=False)
    language: str = "en"


def create(path: Path, new: NewClinic, *, cost: ArgonCost | None = None) -> tuple[Clinic, Kit]:
    """Make a clinic in the empty or absent folder `path` and sign its practice manager in.

    Raises `Invalid`/`UserError` for what was typed and `Fault` for the folder; a failed creation leaves nothing behind.
    """
    new = replace(new, facts=facts.checked(new.facts), manager=staff_model.checked(new.manager))
    pack = facts.settled(packs.load(new.pack), new.facts)
    problem = passwords.password_problem(new.password, (new.facts.name, new.manager.name, new.manager.full_name))
    if problem:
        raise problem
    folder = ClinicFolder(path)
    folder.check_empty_for_create()
    hold = folder.hold()
    try:
        return _create(folder, hold, new, pack, cost or ArgonCost())
    except BaseException:
        hold.release()
        _remove_unfinished(folder)
        raise


def _create(folder: ClinicFolder, hold: Hold, new: NewClinic, pack: Pack, cost: ArgonCost) -> tuple[Clinic, Kit]:
    clinic_id, data_key, device_secret = keys.new_clinic_id(), keys.new_data_key(), device.new_secret()
    outbox_public, outbox_private = outbox.new_pair()
    slot, words = ids.token(), recovery.new_code()
    made = keys.new_keyfile(clinic_id, outbox_public)
    made = keys.add_slot(made, slot, new.manager.name, new.password, device_secret, data_key, cost)
    made = keys.add_kit(made, data_key, words, cost)
    unlocked = keys.unlock(made, new.manager.name, new.password, device_secret)
    certificate = seal.make_certificate(new.facts.name, pack.country, clock.now())
    database = Database.create(folder.database, keys.database_key(data_key))
    chain_key, row_key = secrets.token_bytes(32), secrets.token_bytes(32)
    person = Person(1, new.manager.name, new.manager.full_name, Role.MANAGER)
    device.store(clinic_id, device_secret)
    desk = wire(
        database,
        folder,
        person,
        pack,
        KeySlots(folder, made, data_key, device_secret, cost),
        clinic_id=clinic_id,
        chain_key=chain_key,
        row_key=row_key,
        sign=lambda data: signing.sign(unlocked.sign_private, data),
        sign_public=signing.public(unlocked.sign_private),
    )
    lasting = {
        "clinic_id": clinic_id,
        "key_generation": made.generation,
        SLOT_KEYS: keys.publics(made),
        KIT_UNCONFIRMED: True,
        "certificate": {"key_pem": certificate.key_pem.decode(), "cert_pem": certificate.cert_pem.decode()},
        "device_secret": standing.encode(device_secret),
        "chain_key": standing.encode(chain_key),
        "row_key": standing.encode(row_key),
        "outbox_private": standing.encode(outbox_private),
    }
    _write_first_records(desk, new, slot, lasting)
    keyfile.write(folder.keys, keys.proved(made, data_key))
    opened = Clinic(folder, hold, database, desk, pack, clinic_id, unlocked, device_secret, data_key)
    return opened, Kit(words, seal.fingerprint(certificate.cert_pem), clinic_id)


def _write_first_records(desk: Desk, new: NewClinic, slot: str, lasting: dict[str, object]) -> None:
    """The settings and the practice manager's account, in the first act of the trail."""
    pack = desk.pack
    with desk.act(Action.CLINIC_CREATE) as work:
        for key, value in {
            **lasting,
            "epoch": 1,
            "pack": pack.id,
            facts.SETTING: asdict(new.facts),
            "language": new.language,
            "ledger_key": standing.encode(secrets.token_bytes(32)),
            "identity_key": standing.encode(secrets.token_bytes(32)),
            "idle_minutes": 5,
            "pin_hours": 10,
        }.items():
            work.set_setting(key, value)
        work.insert(
            staff,
            name=new.manager.name,
            name_key=keyfile.name_key(new.manager.name),
            full_name=new.manager.full_name,
            role=Role.MANAGER.value,
            discipline=None,
            slot=slot,
            sign_public=desk.sign_public,
            active=True,
            must_choose=False,
            created=work.at,
            disabled=None,
        )
        work.note(pack=pack.id, pack_version=pack.version, pack_hash=pack.hash, sealed=True)


def _remove_unfinished(folder: ClinicFolder) -> None:
    """Take back what a failed creation wrote; the folder was empty before."""
    for path in folder.path.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


class Door:
    """A clinic folder that is held but locked: who can sign in, how long they must wait, and the ways in."""

    def __init__(self, path: Path, *, cost: ArgonCost | None = None) -> None:
        """Take LOCK of the folder; Faults name a folder that is no clinic, damaged or already open."""
        self.folder = ClinicFolder(path)
        self.folder.check_clinic()
        self.hold = self.folder.hold()
        try:
            self.keyfile = keyfile.read(self.folder.keys)
            self.clinic_id = self.keyfile.clinic_id
            self.device_secret = device.load(self.clinic_id)
        except BaseException:
            self.hold.release()
            raise
        self.cost = cost or ArgonCost()
        self.attempts = Attempts(self.folder.attempts, self.device_secret or bytes(32))
        self.outbox = outbox.Outbox(self.folder.outbox)

    def names(self) -> tuple[str, ...]:
        """The sign-in names of this clinic, for choosing from."""
        return tuple(slot.name for slot in self.keyfile.slots)

    def void_pins(self) -> None:
        """End everybody's shift on this PC."""
        void_pins(self.clinic_id)

    def release(self) -> None:
        """Let the folder go."""
        self.hold.release()

    def unlock(self, name: str, password: str) -> Unlocked:
        """Try a password; slow on purpose (Argon2), safe on a worker thread. Wrong passwords count."""
        if self.device_secret is None:
            raise Fault(
                "This PC does not hold the clinic's device secret, so passwords cannot open the folder here. "
                "Nothing is damaged. Open it with the recovery kit."
            )
        self.attempts.check(name)
        try:
            unlocked = keys.unlock(self.keyfile, name, password, self.device_secret)
        except keys.WrongPassword:
            self.attempts.failed(name)
            self._note_failure(self._slot(name))
            raise
        self.attempts.succeeded(name)
        return unlocked

    def _note_failure(self, slot_id: str) -> None:
        self.outbox.append(self.keyfile.outbox_public, outbox.Failed(slot_id, clock.stamp(clock.now())))

    def unlock_pin(self, name: str, pin: str) -> Unlocked:
        """Try the shift PIN of a person who has given the password within the shift. Wrong ones are told like those."""
        if self.device_secret is None:
            raise UserError("The PIN is not valid any more. Sign in with your password.")
        slot_id = self._slot(name)
        try:
            return shift.unlock_pin(self.clinic_id, slot_id, pin, self.device_secret)
        except shift.WrongPin:
            self._note_failure(slot_id)
            raise

    def has_pin(self, name: str) -> bool:
        """Whether this person's PIN of the present shift still opens the clinic."""
        return self._slot(name) in shift.names(self.clinic_id)

    def _slot(self, name: str) -> str:
        slot = self.keyfile.named(name)
        return slot.id if slot else ""

    def enter(self, unlocked: Unlocked, progress: Progress = silent) -> Clinic:
        """Open the clinic for whoever `unlock` let in; the sign-in is an audit entry, failed tries before it too.

        After an update that finds people by other rules it takes minutes among very many: `progress` counts them.
        """
        if self.device_secret is None:
            raise LookupError("no device secret")
        data_key = unlocked.data_key
        database = Database.open(self.folder.database, keys.database_key(data_key))
        try:
            finding.renew(database, progress)
            clinic = self._enter(database, unlocked, data_key, self.device_secret)
        except Refused:
            database.close()
            self._note_failure(unlocked.slot_id)
            raise
        except BaseException:
            database.close()
            raise
        return clinic

    def _enter(self, database: Database, unlocked: Unlocked, data_key: bytes, device_secret: bytes) -> Clinic:
        with database.reading() as connection:
            public = signing.public(unlocked.sign_private)
            person = standing.person_of(connection, unlocked.slot_id, public)
            generation = read_setting(connection, "key_generation") or 1
            found = standing.read_keys(connection)
            must_choose = connection.execute(sa.select(staff.c.must_choose).where(staff.c.id == person.id)).scalar_one()
            pack = facts.settled(packs.load(found.pack), facts.from_setting(read_setting(connection, facts.SETTING)))
        desk = wire(
            database,
            self.folder,
            person,
            pack,
            slots := KeySlots(self.folder, self.keyfile, data_key, device_secret, self.cost),
            clinic_id=self.clinic_id,
            chain_key=found.chain_key,
            row_key=found.row_key,
            sign=lambda data: signing.sign(unlocked.sign_private, data),
            sign_public=public,
        )
        opened = Clinic(self.folder, self.hold, database, desk, pack, self.clinic_id, unlocked, device_secret, data_key)
        opened.warnings.extend(standing.anchor_findings(desk))
        opened.must_choose_password = desk.restricted = bool(must_choose) or unlocked.one_time
        self._recover_files(desk)
        self._enter_failures(desk, found.outbox_private)
        with desk.act(Action.SIGN_IN) as work:
            if self.keyfile.generation < generation:
                opened.warnings.append(chain.Finding(OLDER_KEYS, {}))
                if person.role is Role.MANAGER:
                    work.note(slots_dropped=slots.mend(standing.people(work.connection), generation))
            standing.vouch_for_own(work, unlocked)
            work.note(one_time=unlocked.one_time, older=len(opened.warnings))
        return opened

    def _recover_files(self, desk: Desk) -> None:
        """Take away the files of an act that a crash interrupted before its rows were written."""
        with desk.database.reading() as connection:
            known = sa.select(stored_file.c.id)
            desk.files.recover(
                lambda path: connection.execute(known.where(stored_file.c.path == path)).first() is not None
            )

    def _enter_failures(self, desk: Desk, private: bytes) -> None:
        failed = self.outbox.read(private)
        for event in failed:
            with desk.act(Action.SIGN_IN_FAILED) as work:
                work.note(slot=event.slot, failed_at=event.at)
        self.outbox.clear()

    def unlock_kit(self, words: tuple[str, ...]) -> bytes:
        """The data key from the recovery words; safe on a worker thread."""
        return keys.unlock_kit(self.keyfile, words)


def correct_facts(clinic: Clinic, new: Facts) -> None:
    """Write the clinic's facts and confirmed values; documents made from now on use them.

    Raises `Invalid` with a sentence per field.
    """
    checked = facts.checked(new)
    pack = facts.settled(packs.load(clinic.pack.id), checked)
    facts.change(clinic.desk, checked)
    clinic.pack = clinic.desk.pack = pack


def without_key_store() -> None:
    """Keep device secrets in the 0600 file from now on, as on a machine that has no key store: for the tour."""
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # the library's own gap
