"""Keys refuse what no caller should ask, and a row's digest covers every kind of value that a row holds."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from frontdesk.vault import chain, keys
from frontdesk.vault.crypto import ArgonCost

CHEAP = ArgonCost(memory_kib=64, time=1, lanes=1)
DEVICE, DATA = b"d" * 32, b"k" * 32
PASSWORD = "copper lantern drifts homeward"


def one() -> keys.KeyFile:
    return keys.add_slot(keys.new_keyfile("clinic", bytes(32)), "slot-1", "asha", PASSWORD, DEVICE, DATA, CHEAP)


def known(keyfile: keys.KeyFile) -> keys.Vouched:
    """All the ways in of a key file, as the database that they belong to knows them."""
    return keys.vouched(keys.publics(keyfile), {slot.id: (slot.name, slot.sign_public) for slot in keyfile.slots})


def test_a_slot_that_is_not_there_can_not_be_changed() -> None:
    unlocked = keys.unlock(one(), "asha", PASSWORD, DEVICE)
    two = keys.add_slot(one(), "slot-2", "bilal", PASSWORD, DEVICE, DATA, CHEAP)
    for slot_id in ("slot-2", "slot-3"):  # somebody else's, and nobody's
        with pytest.raises(ValueError, match="no such slot"):
            keys.change_password(two, slot_id, unlocked, PASSWORD, DEVICE, CHEAP)


def test_a_clinic_without_a_kit_takes_a_new_key_too() -> None:
    new = b"n" * 32
    sound = one()
    renewed = keys.rekey(sound, DATA, new, known(sound))
    assert renewed.kit is None
    assert keys.unlock(renewed, "asha", PASSWORD, DEVICE).data_key == new
    assert keys.retired_keys(renewed, new) == {1: DATA}


@pytest.mark.parametrize("secret", [b"", b"short", b"x" * 33])
def test_a_device_secret_has_256_bits(secret: bytes) -> None:
    with pytest.raises(ValueError, match="256 bits"):
        keys.add_slot(keys.new_keyfile("clinic", bytes(32)), "slot-1", "asha", PASSWORD, secret, DATA, CHEAP)


VALUES = [None, True, 3, "text", b"bytes", date(2026, 11, 22), datetime(2026, 11, 22, 9, 15, tzinfo=UTC)]


def test_every_kind_of_value_counts_in_a_rows_digest() -> None:
    digests = {chain.row_digest(b"k" * 32, "patient", {"id": 1, "value": value}) for value in VALUES}
    assert len(digests) == len(VALUES)
