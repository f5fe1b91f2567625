"""Changes to the key file that belong to an act: collected while it runs, written as it commits.

keys.json is replaced just before the database commits, and put back should the commit fail. If the power goes between
the two, a slot too many opens nothing (the database knows no such member of staff) and a slot too few locks its owner
out until a manager's reset: both are safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

import msgspec

from frontdesk.foundation.progress import Progress
from frontdesk.vault import keyfile as store
from frontdesk.vault import keys, shift
from frontdesk.vault.attempts import Attempts
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.database import Database
from frontdesk.vault.folder import ClinicFolder
from frontdesk.vault.keyfile import KeyFile
from frontdesk.vault.keys import Vouched

SLOT_KEYS = "slot_keys"
KIT_UNCONFIRMED = "kit_unconfirmed"
"""True from the act that makes a kit until its words came back from the paper; absent where nobody kept it yet."""
NOTHING_KNOWN: Mapping[str, Any] = {"slots": {}, "kit": None}
"""What a database says of the ways in that was last used before it kept their public keys."""


class Slots(Protocol):
    """What the desk asks of the key file: changes are collected and applied as the act commits."""

    def add(self, slot_id: str, name: str, password: str, one_time_until: datetime | None) -> bytes: ...
    def remove(self, slot_id: str) -> None: ...
    def reset(self, slot_id: str, name: str, password: str, one_time_until: datetime | None) -> bytes: ...
    def settings(self, before: Callable[[str], Any]) -> dict[str, Any]: ...
    def apply(self) -> None: ...
    def undo(self) -> None: ...
    def forget(self) -> None: ...


class KeySlots:
    """The key file of an open clinic, with what is needed to change it."""

    def __init__(
        self, folder: ClinicFolder, keyfile: KeyFile, data_key: bytes, device_secret: bytes, cost: ArgonCost
    ) -> None:
        self.present = keyfile
        self._wanted = keyfile
        self._before: KeyFile | None = None
        self._made: set[str] = set()
        self._made_kit = False
        self._folder = folder
        self.data_key = data_key
        self._device_secret = device_secret
        self._cost = cost

    def add(self, slot_id: str, name: str, password: str, one_time_until: datetime | None) -> bytes:
        """A new slot; returns its public signing key. Takes an Argon2 time."""
        self._wanted = keys.add_slot(
            self._wanted, slot_id, name, password, self._device_secret, self.data_key, self._cost, one_time_until
        )
        return self._public(slot_id)

    def remove(self, slot_id: str) -> None:
        """No way in any more for this slot, if it still had one."""
        if self._wanted.slot(slot_id) is not None:
            self._wanted = keys.remove_slot(self._wanted, slot_id)

    def reset(self, slot_id: str, name: str, password: str, one_time_until: datetime | None) -> bytes:
        """A new (one-time) password in place of a lost one; returns the new public signing key. Clears the throttle."""
        self._wanted = keys.reset_slot(
            self._wanted, slot_id, name, password, self._device_secret, self.data_key, self._cost, one_time_until
        )
        Attempts(self._folder.attempts, self._device_secret).cleared(name)
        return self._public(slot_id)

    def change_own(self, unlocked: keys.Unlocked, password: str) -> None:
        """The person's own new password: the slot keeps its keys. Takes an Argon2 time."""
        self._wanted = keys.change_password(
            self._wanted, unlocked.slot_id, unlocked, password, self._device_secret, self._cost
        )

    def new_kit(self, words: tuple[str, ...]) -> None:
        """A new recovery kit; the old one is void once this is applied, and an older key file put back shows."""
        made = keys.add_kit(self._wanted, self.data_key, words, self._cost)
        self._wanted = msgspec.structs.replace(made, generation=made.generation + 1)
        self._made_kit = True

    def mend(self, people: Mapping[str, tuple[str, bytes]], generation: int) -> int:
        """Drop every slot but those of `people` (slot to name and public signing key); returns how many went.

        For a key file from before a removal or reset that was put back: it counts as newer than `generation` then.
        """
        signers = {slot: sign for slot, (_, sign) in people.items()}
        kept = tuple(slot for slot in self._wanted.slots if signers.get(slot.id) == slot.sign_public)
        gone = len(self._wanted.slots) - len(kept)
        self._wanted = msgspec.structs.replace(self._wanted, slots=kept, generation=generation + 1)
        return gone

    def renew(self, database: Database, known: Vouched, progress: Progress) -> Database:
        """The database and the key file under a new data key, sealed to the ways in that are `known`; `database` is
        closed. Whatever is raised, the key file names the key of the database that is in place, or the next opening
        puts the right one there.
        """
        before, data_key = self.present, keys.new_data_key()
        renewed = keys.rekey(before, self.data_key, data_key, known)
        made = database.renew(
            keys.database_key(data_key),
            lambda: self._write(renewed, data_key),
            lambda: self._write(before, self.data_key),
            progress,
        )
        self.present = self._wanted = renewed
        self.data_key = data_key
        return made

    def settings(self, before: Callable[[str], Any]) -> dict[str, Any]:
        """The settings that this act must write, given those `before`; none when it changes no slot.

        `key_generation`: that of the key file. `slot_keys`: the public keys that were known and those made here, never
        what merely stands in the key file, which somebody else may have put there. `kit_unconfirmed`, with a new kit.
        """
        if self._wanted is self.present:
            return {}
        known, wanted = before(SLOT_KEYS) or NOTHING_KNOWN, keys.publics(self._wanted)
        slots = {
            slot: public if slot in self._made else known["slots"][slot]
            for slot, public in wanted["slots"].items()
            if slot in self._made or slot in known["slots"]
        }
        return {
            "key_generation": self._wanted.generation,
            SLOT_KEYS: {"slots": slots, "kit": wanted["kit"] if self._made_kit else known["kit"]},
            **({KIT_UNCONFIRMED: True} if self._made_kit else {}),
        }

    def apply(self) -> None:
        """Write what was collected, and end the shift PINs of whoever's slot was changed or removed."""
        if self._wanted is not self.present:
            before = self._before = self.present  # known before the write: one that fails may have happened
            self._write(self._wanted, self.data_key)
            self.present = self._wanted
            for slot in before.slots:
                if self.present.slot(slot.id) != slot:
                    shift.clear(self.present.clinic_id, slot.id)

    def undo(self) -> None:
        """Put back the key file from before `apply`, when the act did not commit after all."""
        if self._before is not None:
            self._write(self._before, self.data_key)
            self.present, self._before = self._before, None

    def forget(self) -> None:
        """Drop what was collected and not applied."""
        self._wanted, self._before = self.present, None
        self._made, self._made_kit = set(), False

    def _write(self, keyfile: KeyFile, data_key: bytes) -> None:
        store.write(self._folder.keys, keys.proved(keyfile, data_key))

    def _public(self, slot_id: str) -> bytes:
        self._made.add(slot_id)
        slot = self._wanted.slot(slot_id)
        if slot is None:
            raise LookupError("no such slot")
        return slot.sign_public
