"""What lets a signed-in person back in, and a colleague confirm beside them: password, shift PIN, recovery kit."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk import opening
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, staff
from frontdesk.consents.model import Signing
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.vault import device, keys, shift
from frontdesk.vault.attempts import FREE
from frontdesk.vault.keys import WrongPassword
from tests import clinics
from tests.clinics import PASSWORD
from tests.consents.clinics import signing
from tests.desks import actions, entries

PIN = "480617"


def failed(opened: Clinic) -> int:
    """How many wrong passwords and PINs the trail tells of."""
    return actions(opened.desk).count("session.failed")


def test_a_password_is_changed_at_once_and_closes_the_shift(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    opening.set_pin(opened, PIN)
    opening.choose_password(opened, "velvet harbour mornings slowly")
    opened.close()
    door = opening.Door(tmp_path / "clinic", cost=clinics.COST)
    assert not door.has_pin("farah")
    door.release()
    with pytest.raises(WrongPassword):
        clinics.sign_in(tmp_path / "clinic", "farah")
    clinics.sign_in(tmp_path / "clinic", "farah", "velvet harbour mornings slowly").close()


def test_only_the_password_proves_who_changes_how_they_sign_in(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    opening.set_pin(opened, PIN)
    opening.prove_password(opened, PASSWORD)
    for typed in (PIN, "not the password", ""):
        with pytest.raises(UserError, match="not your present password"):
            opening.prove_password(opened, typed)
    opened.close()


def test_a_colleague_signs_only_with_a_password_of_their_own(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    manager, _ = clinics.make_clinic(folder)
    front, (name, once) = clinics.hire(manager, Role.RECEPTIONIST), clinics.hire(manager, Role.CLINICIAN)
    manager.close()
    desk = clinics.first_day(folder, *front)
    form = signing(desk.desk, clinics.patient(desk))
    with pytest.raises(UserError, match="choose a password of your own"):
        opening.confirm_form(desk, name, once, form)
    before = len(entries(desk.desk))
    assert opening.confirm_form(desk, name, "not the password", form) is None
    assert [one.action for one in entries(desk.desk)[before:]] == ["session.failed"]
    desk.close()
    sana = clinics.first_day(folder, name, once)
    sana_id = sana.person.id
    opening.set_pin(sana, PIN)
    sana.close()
    desk = clinics.sign_in(folder, front[0])
    with_password, with_pin = (opening.confirm_form(desk, name, typed, form) for typed in (PASSWORD, PIN))
    assert with_password is not None
    assert with_pin is not None
    assert [(one.person, one.secret) for one in (with_password, with_pin)] == [(sana_id, "password"), (sana_id, "pin")]
    assert opening.confirm_form(desk, name, "480618", form) is None
    desk.close()


def test_a_colleague_who_guesses_waits_as_at_the_door(tmp_path: Path) -> None:
    desk = clinics.clinic(tmp_path)
    form = signing(desk.desk, clinics.patient(desk))
    for _ in range(FREE + 1):
        assert opening.confirm_form(desk, clinics.MANAGER.name, "not the password", form) is None
    with pytest.raises(UserError, match="Too many wrong passwords"):
        opening.confirm_form(desk, clinics.MANAGER.name, PASSWORD, form)
    desk.close()


def test_whoever_was_given_another_password_confirms_no_longer_with_the_shift_of_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    manager, _ = clinics.make_clinic(folder)
    front, (name, once) = clinics.hire(manager, Role.RECEPTIONIST), clinics.hire(manager, Role.CLINICIAN)
    manager.close()
    sana = clinics.first_day(folder, name, once)
    sana_id = sana.person.id
    opening.set_pin(sana, PIN)
    shifts = device.configuration() / f"shift-{sana.clinic_id}.json"
    sana.close()
    old = shifts.read_bytes()
    manager = clinics.sign_in(folder)
    staff.reset(manager.desk, sana_id)
    manager.close()
    desk = clinics.first_day(folder, *front)
    shifts.write_bytes(old)
    form = signing(desk.desk, clinics.patient(desk))
    with pytest.raises(Refused, match="replaced by a newer one"):
        opening.confirm_form(desk, name, PIN, form)
    last = entries(desk.desk)[-1]
    assert (last.action, last.outcome, last.patient) == ("consent.sign", "refused", form.patient_id)
    desk.close()


def test_nobody_confirms_beside_somebody_who_takes_no_consents(tmp_path: Path) -> None:
    manager, _ = clinics.make_clinic(tmp_path / "clinic")
    who = clinics.patient(manager)
    form = Signing(who.id, "en", {}, "patient", None, (), 1, 1, opening.clock.now(), 1)
    with pytest.raises(Refused, match="role"):
        opening.confirm_form(manager, manager.person.name, PASSWORD, form)
    manager.close()


def test_a_pin_brings_back_within_the_shift(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    until = opening.set_pin(opened, PIN)
    assert (until - opening.clock.now()).total_seconds() == pytest.approx(10 * 3600, abs=60)
    assert opening.check_password(opened, PIN)
    assert opening.check_password(opened, PASSWORD)
    assert not opening.check_password(opened, "480618")
    assert not opening.check_password(opened, "not the password")
    opened.close()
    door = opening.Door(tmp_path / "clinic", cost=clinics.COST)
    assert door.has_pin("farah")
    door.enter(door.unlock_pin("farah", PIN)).close()


def test_wrong_pins_enter_the_trail_as_wrong_passwords_do(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    opening.set_pin(opened, PIN)
    before = failed(opened)
    assert not opening.check_password(opened, "480618")
    assert failed(opened) == before + 1
    opened.close()
    door = opening.Door(tmp_path / "clinic", cost=clinics.COST)
    for _ in range(shift.TRIES - 1):
        with pytest.raises(shift.WrongPin):
            door.unlock_pin("farah", "480618")
    with pytest.raises(shift.NoPin):
        door.unlock_pin("farah", PIN)
    opened = door.enter(door.unlock("farah", PASSWORD))
    assert failed(opened) == before + shift.TRIES, "also the one that ended it, and no other"
    assert not opening.check_password(opened, PIN)
    assert failed(opened) == before + shift.TRIES, "without a PIN none is wrong"
    opened.close()


def test_a_poor_pin_is_refused(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    with pytest.raises(UserError, match="easy to guess"):
        opening.set_pin(opened, "123456")
    opened.close()


@pytest.mark.parametrize("change", [staff.disable, staff.reset])
def test_removal_and_reset_end_the_shift_pin(tmp_path: Path, change) -> None:
    opened = clinics.clinic(tmp_path)
    opening.set_pin(opened, PIN)
    opened.close()
    shifts = device.configuration() / f"shift-{opened.clinic_id}.json"
    kept = shifts.read_bytes()
    manager = clinics.sign_in(tmp_path / "clinic")
    change(manager.desk, clinics.number_of(manager, "farah"))
    assert shift.names(manager.clinic_id) == ()
    manager.close()
    shifts.write_bytes(kept)  # somebody kept a copy of the shift file
    door = opening.Door(tmp_path / "clinic", cost=clinics.COST)
    with pytest.raises((Refused, UserError)):
        door.enter(door.unlock_pin("farah", PIN))
    door.release()


def test_a_reissued_kit_voids_the_one_before(tmp_path: Path) -> None:
    opened, first = clinics.make_clinic(tmp_path / "clinic")
    path = tmp_path / "clinic" / "keys.json"
    old = path.read_bytes()
    second = opening.reissue_kit(opened)
    opening.confirm_kit(opened, second, clinics.read_back(second))
    opened.close()
    door = opening.Door(tmp_path / "clinic")
    with pytest.raises(keys.WrongKit):
        door.unlock_kit(first.words)
    assert len(door.unlock_kit(second.words)) == 32
    door.release()
    path.write_bytes(old)
    opened = clinics.sign_in(tmp_path / "clinic")
    assert "older than its records" in str(opened.warnings[0])
    assert opening.kit_unconfirmed(opened)
    opened.close()
