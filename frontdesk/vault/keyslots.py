"""Changes to the key file that belong to an act: collected while it runs, written as it commits.

keys.json is replaced just before the database commits. Should the commit then fail, a slot too many opens nothing (the
database knows no such member of staff) and a slot too few locks its owner out until a manager's reset: both are safe.
"""

from __future__ import annotations

from datetime import datetime

from frontdesk.vault import keyfile as store
from frontdesk.vault import keys
from frontdesk.vault.attempts import Attempts
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.folder import ClinicFolder
from frontdesk.vault.keyfile import KeyFile


class KeySlots:
    """The key file of an open clinic, with what is needed to change it."""

    def __init__(
        self, folder: ClinicFolder, keyfile: KeyFile, data_key: bytes, device_secret: bytes, cost: ArgonCost
    ) -> None:
        self.present = keyfile
        self._wanted = keyfile
        self._folder = folder
        self._data_key = data_key
        self._device_secret = device_secret
        self._cost = cost

    def add(self, slot_id: str, name: str, password: str, one_time_until: datetime | None) -> bytes:
        """A new slot; returns its public signing key. Takes an Argon2 time."""
        self._wanted = keys.add_slot(
            self._wanted, slot_id, name, password, self._device_secret, self._data_key, self._cost, one_time_until
        )
        return self._public(slot_id)

    def remove(self, slot_id: str) -> None:
        """No way in any more for this slot."""
        self._wanted = keys.remove_slot(self._wanted, slot_id)

    def reset(self, slot_id: str, password: str, one_time_until: datetime) -> bytes:
        """A one-time password in place of a lost one; returns the new public signing key. Clears the throttle."""
        self._wanted = keys.reset_slot(
            self._wanted, slot_id, password, self._device_secret, self._data_key, self._cost, one_time_until
        )
        slot = self._wanted.slot(slot_id)
        if slot is not None:
            Attempts(self._folder.attempts, self._device_secret).cleared(slot.name)
        return self._public(slot_id)

    def change_own(self, unlocked: keys.Unlocked, password: str) -> None:
        """The person's own new password, at once: the slot keeps its keys, so no record depends on it."""
        self._wanted = keys.change_password(
            self.present, unlocked.slot_id, unlocked, password, self._device_secret, self._cost
        )
        self.apply()

    def new_kit(self, words: tuple[str, ...]) -> None:
        """A new recovery kit; the old one is void once this is applied."""
        self._wanted = keys.add_kit(self._wanted, self._data_key, words, self._cost)

    def apply(self) -> None:
        """Write what was collected."""
        if self._wanted is not self.present:
            store.write(self._folder.keys, self._wanted)
            self.present = self._wanted

    def forget(self) -> None:
        """Drop what was collected and not applied."""
        self._wanted = self.present

    def _public(self, slot_id: str) -> bytes:
        slot = self._wanted.slot(slot_id)
        if slot is None:
            raise LookupError("no such slot")
        return slot.sign_public
