"""keys.json: who may open the clinic, as locked boxes; nothing in it opens anything by itself (DESIGN.md, 'Keys')."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from frontdesk.foundation import files
from frontdesk.foundation.errors import Fault
from frontdesk.vault import faults
from frontdesk.vault.crypto import ArgonCost

FORMAT = "frontdesk keys"
VERSION = 1
LARGEST = 1_000_000

Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Salt = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Sealed = Annotated[bytes, msgspec.Meta(min_length=28, max_length=512)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Id = Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]{1,64}$")]


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One person's way in.

    `wrapped` holds both private keys, under the password and the device secret; `sealed_key` the data key, sealed to
    `public`, so that it can be replaced without the password. A `one_time` slot opens only 'choose your password',
    and only until `expires`.
    """

    id: Id
    name: Name
    public: Key
    sign_public: Key
    salt: Salt
    cost: ArgonCost
    wrapped: Sealed
    sealed_key: Sealed
    one_time: bool = False
    expires: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class Kit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The way in with the printed recovery code alone, without the device secret."""

    public: Key
    salt: Salt
    cost: ArgonCost
    wrapped: Sealed
    sealed_key: Sealed


class Retired(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A data key that older snapshots still use, sealed under the present one."""

    generation: int
    sealed: Sealed


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole of keys.json. `generation` grows with every removed slot and every new data key.

    `proof` shows whoever holds the data key that nothing in it was changed (`keys.is_proved`); a file from before it
    was written has none.
    """

    format: Literal["frontdesk keys"] = "frontdesk keys"
    version: Literal[1] = 1
    clinic_id: Id
    generation: Annotated[int, msgspec.Meta(ge=1)] = 1
    device_mark: Annotated[bytes, msgspec.Meta(max_length=32)] = b""
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(max_length=500)] = ()
    kit: Kit | None = None
    retired: Annotated[tuple[Retired, ...], msgspec.Meta(max_length=500)] = ()
    outbox_public: Key
    proof: Annotated[bytes, msgspec.Meta(max_length=32)] = b""

    def slot(self, slot_id: str) -> Slot | None:
        """The slot with this id."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def named(self, name: str) -> Slot | None:
        """The slot of the person who signs in as `name`, however they type its letters."""
        return next((slot for slot in self.slots if name_key(slot.name) == name_key(name)), None)


class KeysDamaged(Fault):
    """keys.json can't be read as the key file of a clinic."""


class KeysNewer(Fault):
    """keys.json was written by a newer program."""


class _Outline(msgspec.Struct):
    format: str = ""
    version: int = 0


def name_key(name: str) -> str:
    """The form in which two sign-in names are compared: NFKC, case folded, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def read(path: Path) -> KeyFile:
    """The key file at `path`. Raises `KeysDamaged`, `KeysNewer` or another `Fault`."""
    return parse(read_raw(path))


def read_raw(path: Path) -> bytes:
    """The bytes of the key file at `path`. Raises `KeysDamaged` or another `Fault`."""
    try:
        raw = files.read_foreign(path, LARGEST)
    except FileNotFoundError as error:
        raise _damaged() from error
    except OSError as error:
        raise faults.from_os(error) from error
    if raw is None:
        raise _damaged()
    return raw


def parse(raw: bytes) -> KeyFile:
    """The key file in `raw`. Raises `KeysDamaged` or `KeysNewer`."""
    if len(raw) > LARGEST:
        raise _damaged()
    try:
        outline = msgspec.json.decode(raw, type=_Outline)
        if outline.format == FORMAT and outline.version > VERSION:
            raise KeysNewer(
                "This clinic folder was last used with a newer version of Frontdesk. Nothing was changed. "
                "Install the newest version on this computer."
            )
        return msgspec.json.decode(raw, type=KeyFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _damaged() from error


def encode(keyfile: KeyFile) -> bytes:
    """The bytes of keys.json."""
    return msgspec.json.format(msgspec.json.encode(keyfile), indent=1)


def write(path: Path, keyfile: KeyFile) -> None:
    """Replace the key file at `path` whole. Raises `Fault`."""
    try:
        files.write_private(path, encode(keyfile))
    except OSError as error:
        raise faults.from_os(error) from error


def _damaged() -> KeysDamaged:
    return KeysDamaged(
        "The clinic's key file (keys.json) is missing, damaged or not Frontdesk's. The records themselves are safe. "
        "Put back keys.json from the last backup."
    )
