"""What opens the clinic: slots for people, the recovery kit, and the keys that come from the data key.

Argon2id takes a third of a second: call `unlock`, `add_slot` and their like from a worker. Nothing here holds a lock.
Every function that changes a key file returns a new one; `frontdesk.vault.keyfile.write` stores it.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from frontdesk.foundation import clock, ids
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.words import N_
from frontdesk.vault import crypto, signing
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.keyfile import KeyFile, Kit, Retired, Slot, encode, name_key, parse

CHANGED_OUTSIDE = N_(
    "The clinic's key file (keys.json) was changed outside Frontdesk. The records themselves are safe. "
    "Put back keys.json from the last backup."
)


@dataclass(frozen=True)
class Unlocked:
    """What a password opens: the clinic's data key and the person's private keys, 32 bytes each."""

    slot_id: str
    data_key: bytes = field(repr=False)
    box_private: bytes = field(repr=False)
    sign_private: bytes = field(repr=False)
    one_time: bool = False


Way = tuple[str, str, bytes, bytes]
"""A slot's id, its owner's name as compared, its public box key and its public signing key."""


@dataclass(frozen=True)
class Vouched:
    """The ways in that the encrypted database knows. keys.json lies in the open, also on every backup medium, so
    whoever writes there can put a public key of their own into it: only these ways are ever given a new data key.
    """

    ways: frozenset[Way]
    kit: bytes | None


class WrongPassword(UserError):
    """The name and the password don't belong together."""


class Expired(UserError):
    """The one-time password came too late."""


class WrongKit(UserError):
    """The recovery words are a valid code, but not this clinic's present one."""


class WrongDevice(Fault):
    """This computer's secret is not the one the slots were made with."""


def new_clinic_id() -> str:
    """A random id for a clinic."""
    return ids.token()


def new_keyfile(clinic_id: str, outbox_public: bytes) -> KeyFile:
    """A key file without any way in yet."""
    return KeyFile(clinic_id=clinic_id, outbox_public=outbox_public)


def new_data_key() -> bytes:
    """A new data key; everything else comes from it or is kept behind it."""
    return crypto.random_key()


def database_key(data_key: bytes) -> bytes:
    """The raw key of the database."""
    return crypto.derive(data_key, "database")


def add_slot(
    keyfile: KeyFile,
    slot_id: str,
    name: str,
    password: str,
    device_secret: bytes,
    data_key: bytes,
    cost: ArgonCost,
    one_time_until: datetime | None = None,
) -> KeyFile:
    """A way in for one person, with new key pairs. `one_time_until` makes the password a one-time one.

    Raises `ValueError` for an id or a name that is taken, `WrongDevice` for a secret the other slots don't share.
    """
    if keyfile.slot(slot_id) or keyfile.named(name):
        raise ValueError("the slot's id or name is taken")
    marked = _marked(keyfile, device_secret)
    box, sign = PrivateKey.generate(), secrets.token_bytes(crypto.KEY)
    slot = Slot(
        id=slot_id,
        name=name,
        public=bytes(box.public_key),
        sign_public=signing.public(sign),
        salt=b"\0" * crypto.SALT,
        cost=cost,
        wrapped=b"\0" * 28,
        sealed_key=_seal_to(bytes(box.public_key), data_key),
        one_time=one_time_until is not None,
        expires=one_time_until,
    )
    slot = _wrapped(marked, slot, password, device_secret, bytes(box), sign)
    return msgspec.structs.replace(marked, slots=(*marked.slots, slot))


def remove_slot(keyfile: KeyFile, slot_id: str) -> KeyFile:
    """The key file without this way in. An old copy of it still opens with the old password until a re-key."""
    slots = tuple(slot for slot in keyfile.slots if slot.id != slot_id)
    if len(slots) == len(keyfile.slots):
        raise ValueError("no such slot")
    return msgspec.structs.replace(keyfile, slots=slots, generation=keyfile.generation + 1)


def reset_slot(
    keyfile: KeyFile,
    slot_id: str,
    name: str,
    password: str,
    device_secret: bytes,
    data_key: bytes,
    cost: ArgonCost,
    one_time_until: datetime | None,
) -> KeyFile:
    """The person with a new (one-time) password, and new key pairs: only the old password opened the old ones.

    Somebody whose slot was dropped, because nobody could vouch for it, gets one again.
    """
    without = remove_slot(keyfile, slot_id) if keyfile.slot(slot_id) else keyfile
    return add_slot(without, slot_id, name, password, device_secret, data_key, cost, one_time_until)


def change_password(
    keyfile: KeyFile, slot_id: str, unlocked: Unlocked, new_password: str, device_secret: bytes, cost: ArgonCost
) -> KeyFile:
    """The same slot and the same key pairs under a new password, which is no one-time password."""
    old = keyfile.slot(slot_id)
    if old is None or unlocked.slot_id != slot_id:
        raise ValueError("no such slot")
    marked = _marked(keyfile, device_secret)
    plain = msgspec.structs.replace(old, cost=cost, one_time=False, expires=None)
    slot = _wrapped(marked, plain, new_password, device_secret, unlocked.box_private, unlocked.sign_private)
    return msgspec.structs.replace(marked, slots=tuple(slot if one.id == slot_id else one for one in marked.slots))


def unlock(keyfile: KeyFile, name: str, password: str, device_secret: bytes) -> Unlocked:
    """Open one person's slot. Raises `WrongPassword`, `Expired` or `WrongDevice`.

    An unknown name takes as long as a wrong password, so that names can't be told by the clock.
    """
    if keyfile.device_mark and not hmac.compare_digest(keyfile.device_mark, _mark(keyfile.clinic_id, device_secret)):
        raise _wrong_device()
    slot = keyfile.named(name)
    if slot is None:
        cost = keyfile.slots[0].cost if keyfile.slots else ArgonCost()
        crypto.stretch(password, bytes(crypto.SALT), cost)
        raise _wrong_password()
    try:
        opened = crypto.unseal(_slot_key(slot, password, device_secret), slot.wrapped, _context(keyfile, slot))
    except crypto.Unsealable as error:
        raise _wrong_password() from error
    if slot.expires is not None and clock.now() > slot.expires:
        raise Expired(
            "This one-time password is no longer valid. Ask the practice manager for a new one.", field="password"
        )
    box, sign = opened[: crypto.KEY], opened[crypto.KEY :]
    return Unlocked(slot.id, _open_sealed(box, slot.sealed_key), box, sign, slot.one_time)


def add_kit(keyfile: KeyFile, data_key: bytes, words: tuple[str, ...], cost: ArgonCost) -> KeyFile:
    """The recovery kit for these words; an earlier kit is void from now on."""
    box = PrivateKey.generate()
    salt = secrets.token_bytes(crypto.SALT)
    kit = Kit(
        public=bytes(box.public_key),
        salt=salt,
        cost=cost,
        wrapped=crypto.seal(_kit_key(words, salt, cost), bytes(box), _kit_context(keyfile, bytes(box.public_key))),
        sealed_key=_seal_to(bytes(box.public_key), data_key),
    )
    return msgspec.structs.replace(keyfile, kit=kit)


def unlock_kit(keyfile: KeyFile, words: tuple[str, ...]) -> bytes:
    """The data key, opened with the recovery words alone. Raises `WrongKit`."""
    kit = keyfile.kit
    if kit is None:
        raise wrong_kit()
    try:
        box = crypto.unseal(_kit_key(words, kit.salt, kit.cost), kit.wrapped, _kit_context(keyfile, kit.public))
    except crypto.Unsealable as error:
        raise wrong_kit() from error
    return _open_sealed(box, kit.sealed_key)


def proved(keyfile: KeyFile, data_key: bytes) -> KeyFile:
    """The key file as it is written down: with the proof that whoever wrote it held the data key."""
    return msgspec.structs.replace(keyfile, proof=_proof(keyfile, data_key))


def is_proved(raw: bytes, data_key: bytes) -> bool:
    """Whether the bytes of a key file are those that Frontdesk wrote. Raises `KeysDamaged` or `KeysNewer`."""
    keyfile = parse(raw)
    if not keyfile.proof:
        return True
    return hmac.compare_digest(keyfile.proof, _proof(keyfile, data_key)) and raw == encode(keyfile)


def publics(keyfile: KeyFile) -> dict[str, Any]:
    """The public box keys of a key file whose every way in was made or vouched for here, as the database keeps them."""
    return {
        "slots": {slot.id: slot.public.hex() for slot in keyfile.slots},
        "kit": keyfile.kit.public.hex() if keyfile.kit else None,
    }


def vouched(stored: Mapping[str, Any], people: Mapping[str, tuple[str, bytes]]) -> Vouched:
    """The ways in of `people` (slot to sign-in name and public signing key) among the public keys as stored."""
    slots = {slot: bytes.fromhex(public) for slot, public in stored["slots"].items()}
    ways = {(slot, name_key(name), slots[slot], sign) for slot, (name, sign) in people.items() if slot in slots}
    return Vouched(frozenset(ways), bytes.fromhex(stored["kit"]) if stored["kit"] else None)


def rekey(keyfile: KeyFile, data_key: bytes, new_data_key: bytes, known: Vouched) -> KeyFile:
    """Seal a new data key to the ways in that the database knows; every other one is dropped, the kit too.

    Nobody's password is needed. The old key is retired under the new one.
    """
    retired = {keyfile.generation: data_key, **retired_keys(keyfile, data_key)}
    generation = keyfile.generation + 1
    under = crypto.derive(new_data_key, "retired")
    slots = tuple(
        msgspec.structs.replace(slot, sealed_key=_seal_to(slot.public, new_data_key))
        for slot in keyfile.slots
        if (slot.id, name_key(slot.name), slot.public, slot.sign_public) in known.ways
    )
    kit = keyfile.kit if keyfile.kit and keyfile.kit.public == known.kit else None
    if kit is not None:
        kit = msgspec.structs.replace(kit, sealed_key=_seal_to(kit.public, new_data_key))
    return msgspec.structs.replace(
        keyfile,
        generation=generation,
        slots=slots,
        kit=kit,
        retired=tuple(
            Retired(generation=old, sealed=crypto.seal(under, key, _retired_context(keyfile.clinic_id, old)))
            for old, key in sorted(retired.items())
        ),
    )


def retired_keys(keyfile: KeyFile, data_key: bytes) -> dict[int, bytes]:
    """Generation to data key, for snapshots older than the last re-key. Raises `crypto.Unsealable`."""
    under = crypto.derive(data_key, "retired")
    return {
        one.generation: crypto.unseal(under, one.sealed, _retired_context(keyfile.clinic_id, one.generation))
        for one in keyfile.retired
    }


def _proof(keyfile: KeyFile, data_key: bytes) -> bytes:
    bare = msgspec.structs.replace(keyfile, proof=b"")
    return hmac.digest(crypto.derive(data_key, "key file"), encode(bare), "sha256")


def _wrapped(keyfile: KeyFile, slot: Slot, password: str, device_secret: bytes, box: bytes, sign: bytes) -> Slot:
    salted = msgspec.structs.replace(slot, salt=secrets.token_bytes(crypto.SALT))
    key = _slot_key(salted, password, device_secret)
    return msgspec.structs.replace(salted, wrapped=crypto.seal(key, box + sign, _context(keyfile, salted)))


def _slot_key(slot: Slot, password: str, device_secret: bytes) -> bytes:
    return crypto.derive(crypto.stretch(password, slot.salt, slot.cost), "slot", device_secret)


def _context(keyfile: KeyFile, slot: Slot) -> bytes:
    """Everything of a slot that somebody could gain by editing."""
    until = clock.stamp(slot.expires) if slot.expires else ""
    return crypto.context(
        "frontdesk slot 1",
        keyfile.clinic_id,
        slot.id,
        name_key(slot.name),
        slot.public.hex(),
        slot.sign_public.hex(),
        str(slot.one_time),
        until,
    )


def _kit_key(words: tuple[str, ...], salt: bytes, cost: ArgonCost) -> bytes:
    return crypto.derive(crypto.stretch(" ".join(words), salt, cost), "kit")


def _kit_context(keyfile: KeyFile, public: bytes) -> bytes:
    return crypto.context("frontdesk kit 1", keyfile.clinic_id, public.hex())


def _retired_context(clinic_id: str, generation: int) -> bytes:
    return crypto.context("frontdesk retired 1", clinic_id, str(generation))


def _seal_to(public: bytes, data_key: bytes) -> bytes:
    return bytes(SealedBox(PublicKey(public)).encrypt(data_key))


def _open_sealed(box: bytes, sealed: bytes) -> bytes:
    try:
        return bytes(SealedBox(PrivateKey(box)).decrypt(sealed))
    except CryptoError as error:
        raise Fault(CHANGED_OUTSIDE) from error


def box_public(unlocked: Unlocked) -> bytes:
    """The public box key that belongs to an opened slot: this one nobody else can have put there."""
    return bytes(PrivateKey(unlocked.box_private).public_key)


def _mark(clinic_id: str, device_secret: bytes) -> bytes:
    """Tells two device secrets apart without telling anything about either (256 random bits can't be guessed)."""
    return crypto.derive(device_secret, "device mark " + clinic_id)


def _marked(keyfile: KeyFile, device_secret: bytes) -> KeyFile:
    if len(device_secret) != crypto.KEY:
        raise ValueError("a device secret has 256 bits")
    mark = _mark(keyfile.clinic_id, device_secret)
    if keyfile.device_mark and not hmac.compare_digest(keyfile.device_mark, mark):
        raise _wrong_device()
    return msgspec.structs.replace(keyfile, device_mark=mark)


def _wrong_password() -> WrongPassword:
    return WrongPassword("The name and the password don't match. Check the keyboard and try again.", field="password")


def wrong_kit() -> WrongKit:
    """Of words that are no kit of this clinic's, or of one that is void."""
    return WrongKit(
        "These recovery words don't open this clinic. Use the newest printed kit: an older one is void.", field="words"
    )


def _wrong_device() -> WrongDevice:
    return WrongDevice(
        "This computer does not hold this clinic's device secret, so passwords can't open it here. "
        "The records are safe. Open the clinic with the recovery kit."
    )
