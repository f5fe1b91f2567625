"""The device secret is kept somewhere safe whatever the keyring does, and never lost in silence (R8)."""

from __future__ import annotations

import stat

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from frontdesk.foundation.errors import Fault
from frontdesk.vault import crypto, device
from frontdesk.vault.device import Anchor

CLINIC = "clinic-1"


class Raising(KeyringBackend):
    """A keyring whose service has gone away."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringError("no service")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("foreign code may raise anything")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringError("no service")


class Forgetful(Raising):
    """A keyring that takes everything and keeps nothing."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return


def test_a_working_keyring_keeps_it_and_no_file_does(memory_keyring):
    secret = device.new_secret()
    assert device.load(CLINIC) is None
    assert device.place(CLINIC) is None
    assert device.store(CLINIC, secret) == "keyring"
    assert device.load(CLINIC) == secret
    assert device.place(CLINIC) == "keyring"
    assert list(device.configuration().iterdir()) == []


BROKEN = [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), Raising(), Forgetful()]


@pytest.mark.parametrize("ring", BROKEN, ids=lambda ring: type(ring).__module__ + "." + type(ring).__name__)
def test_a_keyring_that_keeps_nothing_is_replaced_by_a_private_file(ring, caplog):
    keyring.set_keyring(ring)
    secret = device.new_secret()
    assert device.store(CLINIC, secret) == "file"
    assert device.load(CLINIC) == secret
    assert device.place(CLINIC) == "file"
    (file,) = device.configuration().iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_moving_into_a_keyring_that_works_again_removes_the_file(memory_keyring):
    keyring.set_keyring(keyring.backends.fail.Keyring())
    old, new = device.new_secret(), device.new_secret()
    device.store(CLINIC, old)
    keyring.set_keyring(memory_keyring)
    assert device.load(CLINIC) == old
    assert device.store(CLINIC, new) == "keyring"
    assert device.load(CLINIC) == new
    assert list(device.configuration().iterdir()) == []


def test_a_newer_file_goes_before_an_older_keyring(memory_keyring):
    old, new = device.new_secret(), device.new_secret()
    device.store(CLINIC, old)
    keyring.set_keyring(keyring.backends.fail.Keyring())
    device.store(CLINIC, new)
    keyring.set_keyring(memory_keyring)
    assert device.load(CLINIC) == new


def test_clinics_do_not_share(memory_keyring):
    one, two = device.new_secret(), device.new_secret()
    device.store("one", one)
    device.store("two", two)
    assert (device.load("one"), device.load("two")) == (one, two)


@pytest.mark.parametrize("kept", ["", "not base64!", "c2hvcnQ=", "राज़"])
def test_what_is_no_secret_is_none(memory_keyring, kept):
    memory_keyring.set_password("frontdesk", f"device:{CLINIC}", kept)
    assert device.load(CLINIC) is None


@pytest.mark.parametrize("ring", [None, Raising()], ids=["keyring", "file"])
def test_the_anchor_is_kept_beside_it(ring, memory_keyring, caplog):
    keyring.set_keyring(ring or memory_keyring)
    assert device.load_anchor(CLINIC) is None
    for seq in (1, 100):
        device.store_anchor(CLINIC, Anchor(1, seq, crypto.random_key().hex()))
    anchor = device.load_anchor(CLINIC)
    assert anchor is not None
    assert anchor.seq == 100


@pytest.mark.parametrize("kept", ["", "[]", '{"epoch": 1}', '{"epoch": "1", "seq": 1, "head": "a"}'])
def test_an_anchor_that_can_not_be_read_is_none(memory_keyring, kept, caplog):
    memory_keyring.set_password("frontdesk", f"anchor:{CLINIC}", kept)
    assert device.load_anchor(CLINIC) is None


def test_a_file_that_the_disk_keeps_is_told_in_a_sentence(memory_keyring):
    """It would go before the newer value in the keyring."""
    (device.configuration() / f"device-{CLINIC}").mkdir()
    with pytest.raises(Fault, match="The disk did not do"):
        device.store(CLINIC, device.new_secret())
