"""Who opens the clinic, who doesn't, and what keys.json gives away: nothing."""

from __future__ import annotations

import json
from datetime import timedelta

import msgspec
import pytest
from nacl.public import PrivateKey

from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.vault import crypto, keyfile, keys, recovery
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.keyfile import KeyFile

CHEAP = ArgonCost(memory_kib=64, time=1)
PASSWORD = "correct horse battery staple"
NAME = "Asha Rao"
DEVICE = crypto.random_key()
DATA = keys.new_data_key()


@pytest.fixture
def one() -> KeyFile:
    return keys.add_slot(keys.new_keyfile("clinic", bytes(32)), "slot-1", NAME, PASSWORD, DEVICE, DATA, CHEAP)


def known(keyfile):
    """All the ways in of a key file, as the database that they belong to knows them."""
    return keys.vouched(keys.publics(keyfile), {slot.id: (slot.name, slot.sign_public) for slot in keyfile.slots})


def test_the_password_opens_the_data_key_and_the_persons_own_keys(one):
    unlocked = keys.unlock(one, NAME, PASSWORD, DEVICE)
    assert unlocked.data_key == DATA
    assert unlocked.slot_id == "slot-1"
    assert not unlocked.one_time
    assert keys.database_key(unlocked.data_key) != DATA


@pytest.mark.parametrize("typed", ["asha rao", "ASHA  RAO ", "Ａｓｈａ Rao"])
def test_names_are_compared_as_people_type_them(one, typed):
    assert keys.unlock(one, typed, PASSWORD, DEVICE).slot_id == "slot-1"


def test_one_password_typed_on_two_keyboards_is_one_password():
    made = keys.add_slot(keys.new_keyfile("c", bytes(32)), "s", "A", "cafe\u0301 au lait", DEVICE, DATA, CHEAP)
    assert keys.unlock(made, "A", "caf\u00e9 au lait", DEVICE).data_key == DATA


@pytest.mark.parametrize(("name", "password"), [(NAME, PASSWORD + " "), (NAME, ""), ("Nobody", PASSWORD)])
def test_a_wrong_name_or_password_reads_the_same(one, name, password):
    with pytest.raises(keys.WrongPassword, match="don't match"):
        keys.unlock(one, name, password, DEVICE)


def test_a_copy_and_the_password_do_not_open_without_the_device_secret_r5(one):
    with pytest.raises(keys.WrongDevice, match="recovery kit"):
        keys.unlock(one, NAME, PASSWORD, crypto.random_key())
    unmarked = msgspec.structs.replace(one, device_mark=b"")
    with pytest.raises(keys.WrongPassword):
        keys.unlock(unmarked, NAME, PASSWORD, crypto.random_key())


def test_slots_of_two_devices_do_not_mix(one):
    with pytest.raises(keys.WrongDevice):
        keys.add_slot(one, "slot-2", "Bilal", PASSWORD, crypto.random_key(), DATA, CHEAP)


@pytest.mark.parametrize(("slot_id", "name"), [("slot-1", "Bilal"), ("slot-2", "ASHA rao")])
def test_an_id_or_a_name_is_taken_once(one, slot_id, name):
    with pytest.raises(ValueError, match="taken"):
        keys.add_slot(one, slot_id, name, PASSWORD, DEVICE, DATA, CHEAP)


def test_keys_json_gives_nothing_away_r7(one):
    words = recovery.new_code()
    full = keys.add_kit(one, DATA, words, CHEAP)
    unlocked = keys.unlock(full, NAME, PASSWORD, DEVICE)
    raw = msgspec.json.encode(full)
    secrets = (PASSWORD.encode(), DEVICE, DATA, keys.database_key(DATA), unlocked.box_private, unlocked.sign_private)
    for secret in secrets:
        encoded = json.loads(msgspec.json.encode(secret))
        assert secret not in raw
        assert encoded.rstrip("=").encode() not in raw
        assert secret.hex().encode() not in raw
    fields = {"id", "time", "name", "kit", "public", "salt", "cost", "lanes", "version", "format", "sealed"}
    assert all(f'"{word}"'.encode() not in raw for word in set(words) - fields)
    assert DATA.hex() not in repr(unlocked)
    assert repr(DATA) not in repr(unlocked)


def test_a_removed_person_is_out_and_the_generation_grows(one):
    two = keys.add_slot(one, "slot-2", "Bilal", PASSWORD, DEVICE, DATA, CHEAP)
    without = keys.remove_slot(two, "slot-1")
    assert without.generation == two.generation + 1
    with pytest.raises(keys.WrongPassword):
        keys.unlock(without, NAME, PASSWORD, DEVICE)
    assert keys.unlock(without, "Bilal", PASSWORD, DEVICE).data_key == DATA
    with pytest.raises(ValueError, match="no such slot"):
        keys.remove_slot(without, "slot-1")


def test_a_changed_password_keeps_the_persons_keys(one):
    unlocked = keys.unlock(one, NAME, PASSWORD, DEVICE)
    changed = keys.change_password(one, "slot-1", unlocked, "another good phrase", DEVICE, CHEAP)
    assert keys.unlock(changed, NAME, "another good phrase", DEVICE) == unlocked
    assert changed.slots[0].salt != one.slots[0].salt
    with pytest.raises(keys.WrongPassword):
        keys.unlock(changed, NAME, PASSWORD, DEVICE)


def test_a_reset_gives_a_one_time_password_and_new_keys(one, frozen_clock):
    until = clock.now() + timedelta(hours=24)
    reset = keys.reset_slot(one, "slot-1", NAME, "once-only", DEVICE, DATA, CHEAP, until)
    assert reset.slots[0].sign_public != one.slots[0].sign_public
    unlocked = keys.unlock(reset, NAME, "once-only", DEVICE)
    assert unlocked.one_time
    chosen = keys.change_password(reset, "slot-1", unlocked, PASSWORD, DEVICE, CHEAP)
    assert not keys.unlock(chosen, NAME, PASSWORD, DEVICE).one_time
    frozen_clock.forward(hours=24, seconds=1)
    with pytest.raises(keys.Expired, match="no longer valid"):
        keys.unlock(reset, NAME, "once-only", DEVICE)
    assert keys.unlock(chosen, NAME, PASSWORD, DEVICE).data_key == DATA


@pytest.mark.parametrize("change", [{"expires": None}, {"one_time": False}, {"name": "Someone else"}])
def test_nobody_makes_a_one_time_password_last_by_editing(one, change):
    until = clock.now() + timedelta(hours=24)
    reset = keys.reset_slot(one, "slot-1", NAME, "once-only", DEVICE, DATA, CHEAP, until)
    edited = msgspec.structs.replace(reset, slots=(msgspec.structs.replace(reset.slots[0], **change),))
    with pytest.raises(keys.WrongPassword):
        keys.unlock(edited, edited.slots[0].name, "once-only", DEVICE)


def test_two_slots_can_not_be_exchanged(one):
    two = keys.add_slot(one, "slot-2", "Bilal", "another good phrase", DEVICE, DATA, CHEAP)
    first, second = two.slots
    swapped = msgspec.structs.replace(first, wrapped=second.wrapped, salt=second.salt, cost=second.cost)
    with pytest.raises(keys.WrongPassword):
        keys.unlock(msgspec.structs.replace(two, slots=(swapped,)), NAME, "another good phrase", DEVICE)


def test_the_kit_opens_without_the_device_secret_and_an_old_kit_does_not_r6(one):
    old, new = recovery.new_code(), recovery.new_code()
    first = keys.add_kit(one, DATA, old, CHEAP)
    assert keys.unlock_kit(first, old) == DATA
    second = keys.add_kit(first, DATA, new, CHEAP)
    assert keys.unlock_kit(second, new) == DATA
    with pytest.raises(keys.WrongKit, match="older one is void"):
        keys.unlock_kit(second, old)
    with pytest.raises(keys.WrongKit):
        keys.unlock_kit(one, new)


def test_a_rekey_needs_no_password_and_leaves_the_removed_person_outside(one):
    words = recovery.new_code()
    two = keys.add_slot(keys.add_kit(one, DATA, words, CHEAP), "slot-2", "Bilal", PASSWORD, DEVICE, DATA, CHEAP)
    second, third = keys.new_data_key(), keys.new_data_key()
    once = keys.rekey(keys.remove_slot(two, "slot-2"), DATA, second, known(two))
    twice = keys.rekey(once, second, third, known(two))
    assert keys.unlock(twice, NAME, PASSWORD, DEVICE).data_key == third
    assert keys.unlock_kit(twice, words) == third
    assert keys.retired_keys(twice, third) == {2: DATA, 3: second}
    assert twice.generation == 4
    with pytest.raises(crypto.Unsealable):
        keys.retired_keys(twice, DATA)


def test_a_rekey_gives_nothing_to_a_public_key_that_the_database_does_not_know(one):
    words = recovery.new_code()
    sound = keys.add_slot(keys.add_kit(one, DATA, words, CHEAP), "slot-2", "Bilal", PASSWORD, DEVICE, DATA, CHEAP)
    theirs = bytes(PrivateKey.generate().public_key)
    first, second = sound.slots
    extra = msgspec.structs.replace(second, id="slot-3", name="Mallory", public=theirs)
    for planted in (
        msgspec.structs.replace(sound, slots=(first, msgspec.structs.replace(second, public=theirs))),
        msgspec.structs.replace(sound, slots=(first, msgspec.structs.replace(second, sign_public=theirs))),
        msgspec.structs.replace(sound, slots=(first, msgspec.structs.replace(second, name="Mallory"))),
        msgspec.structs.replace(sound, slots=(first, msgspec.structs.replace(second, id="slot-1x"))),
        msgspec.structs.replace(sound, slots=(first, extra)),
    ):
        renewed = keys.rekey(planted, DATA, keys.new_data_key(), known(sound))
        assert [slot.id for slot in renewed.slots] == ["slot-1"]
    assert sound.kit is not None
    kit = msgspec.structs.replace(sound.kit, public=theirs)
    renewed = keys.rekey(msgspec.structs.replace(sound, kit=kit), DATA, keys.new_data_key(), known(sound))
    assert renewed.kit is None
    assert len(renewed.slots) == 2


def test_the_file_comes_back_as_written(one, tmp_path):
    until = clock.now() + timedelta(hours=24)
    full = keys.add_kit(keys.reset_slot(one, "slot-1", NAME, "x", DEVICE, DATA, CHEAP, until), DATA, ("a",), CHEAP)
    full = keys.rekey(full, DATA, keys.new_data_key(), known(full))
    keyfile.write(tmp_path / "keys.json", full)
    assert keyfile.read(tmp_path / "keys.json") == full
    assert (tmp_path / "keys.json").stat().st_mode & 0o777 == 0o600


FOREIGN = {
    "empty": b"",
    "not json": b"PK\x03\x04",
    "another program's": b'{"keys": []}',
    "a list": b"[1, 2]",
    "deeply nested": b"[" * 200_000,
    "too long": b" " * 1_000_001,
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_key_file_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    with pytest.raises(keyfile.KeysDamaged, match=r"records themselves are safe"):
        keyfile.read(path)
    assert path.read_bytes() == content


def test_a_missing_key_file_has_the_same_sentence(tmp_path):
    with pytest.raises(keyfile.KeysDamaged):
        keyfile.read(tmp_path / "keys.json")


def test_a_newer_key_file_is_named_as_such(one):
    newer = json.loads(msgspec.json.encode(one)) | {"version": 2, "something": "new"}
    with pytest.raises(keyfile.KeysNewer, match="newer version"):
        keyfile.parse(json.dumps(newer).encode())


@pytest.mark.parametrize("cost", [{"memory_kib": 1 << 30}, {"memory_kib": 8, "lanes": 16}])
def test_a_forged_cost_can_not_exhaust_the_machine_nor_ask_what_nobody_can_do(one, cost):
    forged = json.loads(msgspec.json.encode(one))
    forged["slots"][0]["cost"] |= cost
    with pytest.raises(keyfile.KeysDamaged):
        keyfile.parse(json.dumps(forged).encode())


@pytest.mark.parametrize("forged", [{"outbox_public": ""}, {"outbox_public": "AAAA"}])
def test_a_key_that_is_none_is_damage(one, forged):
    with pytest.raises(keyfile.KeysDamaged):
        keyfile.parse(json.dumps(json.loads(msgspec.json.encode(one)) | forged).encode())


def test_a_time_without_its_zone_is_damage(one):
    forged = json.loads(msgspec.json.encode(one))
    forged["slots"][0]["expires"] = "2026-11-22T10:00:00"
    with pytest.raises(keyfile.KeysDamaged):
        keyfile.parse(json.dumps(forged).encode())


def test_every_flipped_byte_is_found_or_harmless_e3(one):
    """500 flips: the file is refused, or the password does not open it, or it opens the very same keys."""
    raw = msgspec.json.encode(one)
    unlocked = keys.unlock(one, NAME, PASSWORD, DEVICE)
    for place in range(0, len(raw), max(1, len(raw) // 500)):
        flipped = bytearray(raw)
        flipped[place] ^= 1 << place % 7
        try:
            opened = keys.unlock(keyfile.parse(bytes(flipped)), NAME, PASSWORD, DEVICE)
        except FrontdeskError:
            continue
        assert opened == unlocked


def test_the_default_cost_is_what_the_design_promises():
    assert ArgonCost() == ArgonCost(memory_kib=64 * 1024, time=3, lanes=1)
