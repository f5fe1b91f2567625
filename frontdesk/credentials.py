"""What lets a signed-in person back in, and a colleague confirm beside them: password, shift PIN, recovery kit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from frontdesk import standing
from frontdesk.access.model import Confirmation, Secret
from frontdesk.access.roles import Action
from frontdesk.clinic import Clinic
from frontdesk.consents.confirming import document_of
from frontdesk.consents.model import Signing
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import UserError
from frontdesk.kit import Kit
from frontdesk.staff.records import staff
from frontdesk.vault import keys, passwords, recovery, shift, signing
from frontdesk.vault.attempts import Attempts
from frontdesk.vault.keyslots import KIT_UNCONFIRMED, KeySlots

PIN_LENGTH = 6


def choose_password(clinic: Clinic, password: str) -> None:
    """Set the signed-in person's own password; a one-time password is spent by it."""
    person = clinic.person
    problem = passwords.password_problem(password, (clinic.pack.clinic.name, person.name, person.full_name))
    if problem:
        raise problem
    with clinic.desk.act(Action.PASSWORD_CHANGE) as work:
        key_slots(clinic).change_own(clinic.unlocked, password)
        row = work.one(sa.select(staff.c.must_choose).where(staff.c.id == work.person.id))
        if row is not None and row.must_choose:
            work.update(staff, work.person.id, must_choose=False)
    clinic.unlocked = replace(clinic.unlocked, one_time=False)
    clinic.must_choose_password = clinic.desk.restricted = False


def check_password(clinic: Clinic, typed: str) -> bool:
    """Whether `typed` is the password or shift PIN of the person at work.

    For leaving a screen handed to a patient. Wrong ones count as at the sign-in,
    and are entries of the trail. Takes Argon2's time. Raises `UserError` while this name has to wait.
    """
    return _opened(clinic, clinic.person.name, typed) is not None


def prove_password(clinic: Clinic, typed: str) -> None:
    """As `check_password`, for changing how one signs in: a PIN is not enough. Raises `UserError` for a wrong one."""
    if _is_pin(typed) or not check_password(clinic, typed):
        raise UserError("This is not your present password.", field="current")


def confirm_form(clinic: Clinic, name: str, typed: str, form: Signing) -> Confirmation | None:
    """That whoever signs in as `name` confirms this form with a password or shift PIN of their own; None where `typed`
    is neither.

    Wrong ones count as in `check_password`, and it takes as long. What is given back counts once, for this form as it
    is, and for `LASTS_S` seconds. Raises `UserError` while this name has to wait, and for a one-time password: the
    manager who made it out knows it too; `Refused` for an account that is closed or was reset, and for a form that the
    person at work may not let be signed.
    """
    opened = _opened(clinic, name, typed)
    if opened is None:
        return None
    if opened.one_time:
        raise UserError(
            "This is a one-time password. Nothing is signed yet. Sign in with it once and choose a password of your "
            "own, then sign here."
        )
    with clinic.desk.listing(Action.CONSENT_SIGN, before_act=True) as work:
        work.about("patient", form.patient_id)
        person = standing.person_of(work.connection, opened.slot_id, signing.public(opened.sign_private))
    secret: Secret = "pin" if _is_pin(typed) else "password"
    return clinic.desk.confirmations.give(person.id, document_of(form), secret)


def _opened(clinic: Clinic, name: str, typed: str) -> keys.Unlocked | None:
    """What this password or PIN opens; None where it is wrong, which counts, or has expired."""
    known = key_slots(clinic).present
    slot = known.named(name)
    slot_id = slot.id if slot else ""
    if _is_pin(typed):
        try:
            return shift.unlock_pin(clinic.clinic_id, slot_id, typed, clinic.device_secret)
        except shift.WrongPin:
            _enter_failure(clinic, slot_id)
            return None
        except shift.NoPin:
            return None
    attempts = Attempts(clinic.folder.attempts, clinic.device_secret)
    attempts.check(name)
    try:
        opened = keys.unlock(known, name, typed, clinic.device_secret)
    except keys.WrongPassword:
        attempts.failed(name)
        _enter_failure(clinic, slot_id)
        return None
    except keys.Expired:
        return None
    attempts.succeeded(name)
    return opened


def _enter_failure(clinic: Clinic, slot_id: str) -> None:
    with clinic.desk.act(Action.SIGN_IN_FAILED) as work:
        work.note(slot=slot_id, failed_at=clock.stamp(work.at))


def _is_pin(typed: str) -> bool:
    return len(typed) == PIN_LENGTH and typed.isdecimal()


def set_pin(clinic: Clinic, pin: str) -> datetime:
    """Let this person come back with a six-digit PIN until the shift ends; returns when that is."""
    problem = shift.pin_problem(pin)
    if problem:
        raise problem
    with clinic.desk.act(Action.PIN_SET) as work:
        until = work.at + timedelta(hours=work.setting("pin_hours") or 10)
    shift.open_pin(clinic.clinic_id, clinic.unlocked.slot_id, clinic.unlocked, pin, clinic.device_secret, until)
    return until


def void_pins(clinic_id: str) -> None:
    """End everybody's shift on this PC, as after it slept: passwords are needed again."""
    shift.clear(clinic_id)


def suggest_password() -> str:
    """Four random words, easy to remember and hard to guess."""
    return passwords.generated_password()


def reissue_kit(clinic: Clinic) -> Kit:
    """A new recovery kit in place of a lost or seen one, which is void from now on, and not confirmed until
    `confirm_kit`. Takes an Argon2 time.
    """
    slots, words = key_slots(clinic), recovery.new_code()
    with clinic.desk.act(Action.KIT_REISSUE) as work:
        slots.new_kit(words)
        certificate = str(work.setting("certificate")["cert_pem"]).encode()
        work.note(sealed=True)
    return Kit(words, seal.fingerprint(certificate), clinic.clinic_id)


def confirm_kit(clinic: Clinic, kit: Kit, typed: Mapping[int, str]) -> None:
    """Keep that the kit just made is on paper: `typed` are words read from there, by place. Raises `Invalid`."""
    kit.check(typed)
    with clinic.desk.act(Action.KIT_CONFIRM) as work:
        work.set_setting(KIT_UNCONFIRMED, False)


def prove_kit(clinic: Clinic, words: tuple[str, ...]) -> None:
    """Keep that the present kit is on paper: `words` are all of its, read from there, whoever made it, and when.

    Takes an Argon2 time. Raises `keys.WrongKit` for any other words, and for a kit that the records don't know.
    """
    slots = key_slots(clinic)
    if keys.unlock_kit(slots.present, words) != slots.data_key:
        raise keys.wrong_kit()
    with clinic.desk.act(Action.KIT_CONFIRM) as work:
        work.set_setting(KIT_UNCONFIRMED, False)
        if standing.kit_unconfirmed(work.connection, slots.present):
            raise keys.wrong_kit()


def kit_unconfirmed(clinic: Clinic) -> bool:
    """Whether nobody may hold the words of the present kit on paper: only a practice manager may know."""
    with clinic.desk.listing(Action.KIT_CONFIRM, before_act=True) as work:
        return standing.kit_unconfirmed(work.connection, key_slots(clinic).present)


def key_slots(clinic: Clinic) -> KeySlots:
    """The key file's side of an open clinic."""
    slots = clinic.desk.slots
    if not isinstance(slots, KeySlots):
        raise TypeError("the clinic was not opened with keys")
    return slots
