"""Six digits instead of the password, for one person, on this computer, until the shift ends.

What lies on the disk is the opened slot, locked again under Argon2id(PIN) and the device secret. The five tries and
the end of the shift keep honest hands off; somebody who copies the file *and* the device secret can try all PINs, which
is why a shift is short and the file goes at its end (DESIGN.md, 'Keys').
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import msgspec

from frontdesk.foundation import clock, files
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.log import logger
from frontdesk.foundation.typed import digits
from frontdesk.foundation.words import N_
from frontdesk.vault import crypto, device, faults
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.keyfile import Salt
from frontdesk.vault.keys import Unlocked

TRIES = 5
DIGITS = 6
ENDED = N_("The PIN no longer opens this shift. Sign in with the password.")

Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class WrongPin(UserError):
    """The PIN is wrong; the sentence says how many tries are left, or that the password is needed now."""


class NoPin(UserError):
    """There is no PIN for this person any more: the password is needed."""


class _Opened(msgspec.Struct, forbid_unknown_fields=True):
    """`opened` and `until` are wall-clock; `ticks` ends the shift also when that clock is set back."""

    salt: Salt
    cost: ArgonCost
    wrapped: bytes
    opened: Moment
    until: Moment
    ticks: float
    tries: Annotated[int, msgspec.Meta(ge=0, le=TRIES)] = TRIES


def pin_problem(pin: str) -> UserError | None:
    """Why a PIN can't be chosen; None when it can."""
    if len(pin) != DIGITS or not pin.isdecimal():
        return UserError("A PIN is {digits} digits.", field="pin", digits=DIGITS)
    pin = digits(pin)
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 or len(set(pin)) < 3 or pin[:3] == pin[3:]:
        return UserError("This PIN is easy to guess. Choose digits without a pattern.", field="pin")
    return None


def open_pin(
    clinic_id: str,
    slot_id: str,
    unlocked: Unlocked,
    pin: str,
    device_secret: bytes,
    until: datetime,
    cost: ArgonCost = ArgonCost(),  # noqa: B008 - frozen
    ticks: Callable[[], float] = clock.ticks,
) -> None:
    """Let `pin` open `unlocked` on this computer until `until`. Raises `UserError` for a poor PIN, `Fault`."""
    problem = pin_problem(pin)
    if problem is not None:
        raise problem
    if unlocked.one_time:
        raise ValueError("a one-time password opens no shift")
    opened = _Opened(secrets.token_bytes(crypto.SALT), cost, b"", clock.now(), until, ticks())
    plain = msgspec.json.encode([unlocked.data_key, unlocked.box_private, unlocked.sign_private])
    opened.wrapped = crypto.seal(_key(opened, pin, device_secret), plain, _context(clinic_id, slot_id, opened))
    page = _load(clinic_id)
    page[slot_id] = opened
    _save(clinic_id, page)


def unlock_pin(
    clinic_id: str, slot_id: str, pin: str, device_secret: bytes, ticks: Callable[[], float] = clock.ticks
) -> Unlocked:
    """Open the shift of one person. Raises `WrongPin`, the fifth of which ends it, or `NoPin` where there is none.

    The try is counted on disk before it is made, so that ending the program does not give it back.
    """
    page = _load(clinic_id)
    opened = page.get(slot_id)
    if opened is None or not _running(opened, ticks):
        if page.pop(slot_id, None):
            _save(clinic_id, page)
        raise NoPin(ENDED, field="pin")
    opened.tries -= 1
    _save(clinic_id, page)
    try:
        plain = crypto.unseal(_key(opened, pin, device_secret), opened.wrapped, _context(clinic_id, slot_id, opened))
    except crypto.Unsealable as error:
        if opened.tries <= 0:
            del page[slot_id]
            _save(clinic_id, page)
            raise WrongPin(ENDED, field="pin") from error
        raise WrongPin(
            "This PIN is wrong. Tries left before the password is needed: {tries}.", field="pin", tries=opened.tries
        ) from error
    opened.tries = TRIES
    _save(clinic_id, page)
    data_key, box, sign = msgspec.json.decode(plain, type=tuple[bytes, bytes, bytes])
    return Unlocked(slot_id, data_key, box, sign)


def names(clinic_id: str, ticks: Callable[[], float] = clock.ticks) -> tuple[str, ...]:
    """The slot ids whose PIN still opens on this computer."""
    return tuple(slot_id for slot_id, opened in _load(clinic_id).items() if _running(opened, ticks))


def clear(clinic_id: str, slot_id: str | None = None) -> None:
    """End the shift of one person, or of everyone: at suspend, after a re-key, when a person is removed."""
    if slot_id is None:
        try:
            _path(clinic_id).unlink(missing_ok=True)
        except OSError as error:
            raise faults.from_os(error) from error
        return
    page = _load(clinic_id)
    if page.pop(slot_id, None):
        _save(clinic_id, page)


def _running(opened: _Opened, ticks: Callable[[], float]) -> bool:
    """Both clocks must say yes; a machine that was restarted needs the password once."""
    now, passed = clock.now(), ticks() - opened.ticks
    return opened.opened <= now < opened.until and 0 <= passed < (opened.until - opened.opened).total_seconds()


def _key(opened: _Opened, pin: str, device_secret: bytes) -> bytes:
    """Of its digits: the keys of Hindi and Urdu keyboards type the same PIN as those of others."""
    return crypto.derive(crypto.stretch(digits(pin), opened.salt, opened.cost), "pin", device_secret)


def _context(clinic_id: str, slot_id: str, opened: _Opened) -> bytes:
    span = (clock.stamp(opened.opened), clock.stamp(opened.until), repr(opened.ticks))
    return crypto.context("frontdesk pin 1", clinic_id, slot_id, *span)


def _path(clinic_id: str) -> Path:
    return device.configuration() / f"shift-{clinic_id}.json"


def _load(clinic_id: str) -> dict[str, _Opened]:
    try:
        return msgspec.json.decode(_path(clinic_id).read_bytes(), type=dict[str, _Opened])
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise faults.from_os(error) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        logger.warning("the shift file can't be read; passwords are needed")
        return {}


def _save(clinic_id: str, page: dict[str, _Opened]) -> None:
    try:
        files.write_private(_path(clinic_id), msgspec.json.encode(page))
    except OSError as error:
        raise faults.from_os(error) from error
