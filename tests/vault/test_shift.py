"""A PIN opens one person's shift on this computer, five tries long, and not a minute over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.vault import crypto, device, shift
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.keys import Unlocked

CHEAP = ArgonCost(memory_kib=64, time=1)
DEVICE = crypto.random_key()
ASHA = Unlocked("asha", crypto.random_key(), crypto.random_key(), crypto.random_key())
PIN = "483920"


class Machine:
    """The clock that runs since the machine started."""

    def __init__(self) -> None:
        self.now = 5_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def machine(frozen_clock) -> Machine:
    running = Machine()
    until = clock.now() + timedelta(hours=10)
    shift.open_pin("clinic", "asha", ASHA, PIN, DEVICE, until, CHEAP, running)
    return running


def test_the_pin_opens_what_the_password_opened(machine):
    assert shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine) == ASHA
    assert shift.names("clinic", machine) == ("asha",)


@pytest.mark.parametrize("zero", ["०", "۰", "٠"], ids=["hindi", "urdu", "arabic"])
def test_the_keys_of_any_script_type_the_same_pin(machine, zero):
    typed = "".join(chr(ord(zero) + int(digit)) for digit in PIN)
    assert shift.unlock_pin("clinic", "asha", typed, DEVICE, machine) == ASHA
    until = clock.now() + timedelta(hours=10)
    shift.open_pin("clinic", "asha", ASHA, typed, DEVICE, until, CHEAP, machine)
    assert shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine) == ASHA


def test_nothing_opens_for_others_or_elsewhere(machine):
    for clinic, slot in (("clinic", "bilal"), ("other", "asha")):
        with pytest.raises(shift.NoPin):
            shift.unlock_pin(clinic, slot, PIN, DEVICE, machine)
    with pytest.raises(shift.WrongPin):
        shift.unlock_pin("clinic", "asha", PIN, crypto.random_key(), machine)


def test_five_wrong_tries_end_it_also_for_the_right_pin(machine):
    for left in (4, 3, 2, 1):
        with pytest.raises(shift.WrongPin, match=f": {left}"):
            shift.unlock_pin("clinic", "asha", "111222", DEVICE, machine)
    with pytest.raises(shift.WrongPin, match="password"):
        shift.unlock_pin("clinic", "asha", "111222", DEVICE, machine)
    with pytest.raises(shift.NoPin):
        shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine)
    assert shift.names("clinic", machine) == ()


def test_the_right_pin_gives_the_tries_back(machine):
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(shift.WrongPin):
                shift.unlock_pin("clinic", "asha", "111222", DEVICE, machine)
        assert shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine) == ASHA


def test_a_try_is_counted_before_it_is_made(machine, monkeypatch):
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(crypto, "unseal", _killed)
        shift.unlock_pin("clinic", "asha", "111222", DEVICE, machine)
    with pytest.raises(shift.WrongPin, match=": 3"):
        shift.unlock_pin("clinic", "asha", "111222", DEVICE, machine)


def _killed(key: bytes, sealed: bytes, context: bytes) -> bytes:
    raise KeyboardInterrupt


def test_the_shift_ends(machine, frozen_clock):
    frozen_clock.forward(hours=9, minutes=59)
    machine.now += 10 * 3600 - 60
    assert shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine) == ASHA
    frozen_clock.forward(minutes=1)
    machine.now += 60
    with pytest.raises(shift.NoPin):
        shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine)


def test_setting_the_clock_back_does_not_make_it_longer(machine, frozen_clock):
    machine.now += 10 * 3600
    frozen_clock.forward(hours=1)
    assert shift.names("clinic", machine) == ()
    frozen_clock.forward(hours=-3)
    assert shift.names("clinic", machine) == ()


def test_a_restarted_machine_asks_for_the_password(machine):
    machine.now = 60.0
    assert shift.names("clinic", machine) == ()


def test_clear_ends_one_shift_or_all(machine):
    until = clock.now() + timedelta(hours=4)
    shift.open_pin("clinic", "bilal", ASHA, PIN, DEVICE, until, CHEAP, machine)
    assert set(shift.names("clinic", machine)) == {"asha", "bilal"}
    shift.clear("clinic", "asha")
    assert shift.names("clinic", machine) == ("bilal",)
    shift.clear("clinic")
    shift.clear("clinic")
    assert shift.names("clinic", machine) == ()


def test_all_shifts_end_though_their_file_is_spoilt_and_a_file_that_stays_is_told(machine, caplog):
    (file,) = device.configuration().iterdir()
    file.write_bytes(b"{")
    shift.clear("clinic")
    assert list(device.configuration().iterdir()) == []
    file.mkdir()
    with pytest.raises(Fault, match="The disk did not do"):
        shift.clear("clinic")


def test_the_file_is_private_and_holds_no_key(machine):
    (file,) = device.configuration().iterdir()
    content = file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    assert PIN.encode() not in content
    for secret in (ASHA.data_key, ASHA.box_private, ASHA.sign_private, DEVICE):
        assert secret.hex().encode() not in content
        assert secret not in content


def test_the_end_of_the_shift_can_not_be_edited(machine):
    (file,) = device.configuration().iterdir()
    file.write_text(file.read_text().replace("2026-11-22T19", "2026-11-23T19"))
    with pytest.raises(shift.WrongPin):
        shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _page: b"{", lambda _page: b'{"\xff": 1}', lambda page: page.replace(b'Z","', b'","'),
        lambda page: page.replace(b'"lanes":1', b'"lanes":16'),
        lambda page: page.replace(b'"salt":"', b'"salt":"","_":"'),
    ],
)  # fmt: skip
def test_a_spoilt_file_means_the_password(machine, caplog, spoil):
    (file,) = device.configuration().iterdir()
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(shift.NoPin):
        shift.unlock_pin("clinic", "asha", PIN, DEVICE, machine)


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567", "12a456", "123456", "987654", "000000", "121212", "482482", "१२३४५६"]
)
def test_poor_pins_are_refused(pin, machine):
    with pytest.raises(UserError) as caught:
        shift.open_pin("clinic", "asha", ASHA, pin, DEVICE, clock.now(), CHEAP, machine)
    assert caught.value.field == "pin"


def test_a_one_time_password_opens_no_shift(machine):
    once = Unlocked("asha", ASHA.data_key, ASHA.box_private, ASHA.sign_private, one_time=True)
    with pytest.raises(ValueError, match="one-time"):
        shift.open_pin("clinic", "asha", once, PIN, DEVICE, clock.now() + timedelta(hours=1), CHEAP, machine)
