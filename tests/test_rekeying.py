"""A new data key reaches those whom the database knows, and nobody else: not a leaver, not a planted public key."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa
from nacl.public import PrivateKey, SealedBox

from frontdesk import credentials, keeping, rekeying, verify
from frontdesk.clinic import Clinic, patients, staff
from frontdesk.foundation.errors import Cancelled, Fault, Refused, UserError
from frontdesk.vault import keyfile, keys, shift
from frontdesk.vault.keyslots import SLOT_KEYS
from frontdesk.vault.tables import audit_entry, setting
from tests import clinics
from tests.clinics import PASSWORD, Worked

NEW = "velvet harbour mornings slowly"


def entries(of: Clinic, action: str) -> list[dict[str, object]]:
    query = sa.select(audit_entry.c.body).where(audit_entry.c.action == action).order_by(audit_entry.c.seq)
    with of.database.reading() as connection:
        return [json.loads(body) for body in connection.execute(query).scalars()]


def plant(known: keyfile.KeyFile, name: str) -> tuple[keyfile.KeyFile, PrivateKey]:
    """The key file as somebody who can only write leaves it: their public key in the slot of `name`, and one more."""
    theirs = PrivateKey.generate()
    public = bytes(theirs.public_key)
    slots = [msgspec.structs.replace(one, public=public) if one.name == name else one for one in known.slots]
    slots.append(msgspec.structs.replace(slots[0], id="planted", name="mallory", public=public))
    return msgspec.structs.replace(known, slots=tuple(slots)), theirs


def sealed_to(theirs: PrivateKey, known: keyfile.KeyFile) -> list[str]:
    """The ids of the slots whose data key `theirs` opens."""
    found = []
    for slot in known.slots:
        try:
            SealedBox(theirs).decrypt(slot.sealed_key)
        except Exception:  # noqa: BLE001 - any failure means that it does not open
            continue
        found.append(slot.id)
    return found


def test_a_planted_key_on_the_medium_gets_nothing_from_a_restore(pattern: Worked, folder: Path, tmp_path: Path) -> None:
    known, theirs = plant(keyfile.read(folder / "keys.json"), "farah")
    keyfile.write(folder / "keys.json", known)
    keeping.command_line_backup(folder, tmp_path / "usb", None)
    who = keeping.Return(pattern.kit.words, "nisha", NEW)
    opened, kit = keeping.restore_with_kit(tmp_path / "usb", tmp_path / "back", who, cost=clinics.COST)
    credentials.confirm_kit(opened, kit, clinics.read_back(kit))
    written = keyfile.read(tmp_path / "back" / "keys.json")
    assert sealed_to(theirs, written) == []
    assert sorted(slot.name for slot in written.slots) == ["nisha", "sana"]
    (warning,) = opened.warnings
    assert warning.params == {"names": "Farah Siddiqui"}
    (restored,) = entries(opened, "backup.restore")
    assert restored["notes"]["left_out"] == [clinics.number_of(opened, "farah")]
    once = staff.reset(opened.desk, clinics.number_of(opened, "farah"))  # the way back in for whoever was left out
    opened.close()
    clinics.first_day(tmp_path / "back", "farah", once).close()
    clinics.sign_in(tmp_path / "back", "sana").close()
    report = verify.with_password(tmp_path / "back", "nisha", NEW, full=True)
    assert (report.findings, report.notes) == ([], [])


def forget_public_keys(of: Clinic) -> None:
    """As a clinic was before its database kept the public keys of the ways in."""
    with of.database.writing() as connection:
        connection.execute(setting.delete().where(setting.c.key == SLOT_KEYS))


def test_a_snapshot_from_before_the_public_keys_were_kept_lets_in_who_signed_in_since(
    pattern: Worked, folder: Path, tmp_path: Path
) -> None:
    opened = clinics.sign_in(folder)
    forget_public_keys(opened)
    opened.close()
    clinics.sign_in(folder, "sana").close()
    keeping.command_line_backup(folder, tmp_path / "usb", None)
    who = keeping.Return(pattern.kit.words, "nisha", NEW)
    opened, _ = keeping.restore_with_kit(tmp_path / "usb", tmp_path / "back", who, cost=clinics.COST)
    assert opened.warnings[0].params == {"names": "Farah Siddiqui"}
    opened.close()
    clinics.sign_in(tmp_path / "back", "sana").close()


def test_a_sign_in_vouches_for_nobody_else(folder: Path) -> None:
    opened = clinics.sign_in(folder)
    forget_public_keys(opened)
    opened.close()
    known, _ = plant(keyfile.read(folder / "keys.json"), "farah")
    keyfile.write(folder / "keys.json", known)
    opened = clinics.sign_in(folder)
    with opened.database.reading() as connection:
        kept = json.loads(connection.execute(sa.select(setting.c.value).where(setting.c.key == SLOT_KEYS)).scalar_one())
    assert kept == {"slots": {opened.unlocked.slot_id: keys.box_public(opened.unlocked).hex()}, "kit": None}
    with pytest.raises(UserError, match="new recovery kit first"):
        rekeying.renew(opened)
    credentials.reissue_kit(opened)
    assert rekeying.renew(opened) == ("Dr Sana Qureshi", "Farah Siddiqui")
    opened.close()


# -- after somebody left -----------------------------------------------------------------------------------------------
def test_a_new_key_leaves_the_leaver_and_the_planter_outside(pattern: Worked, folder: Path, tmp_path: Path) -> None:
    earlier = shutil.copytree(folder, tmp_path / "stolen")
    opened = clinics.sign_in(folder)
    credentials.set_pin(opened, "480617")
    assert rekeying.still_hold_the_key(opened.desk) == ()
    staff.disable(opened.desk, clinics.number_of(opened, "sana"))
    assert rekeying.still_hold_the_key(opened.desk) == ("Dr Sana Qureshi",)
    opened.close()
    known, theirs = plant(keyfile.read(folder / "keys.json"), "farah")
    keyfile.write(folder / "keys.json", msgspec.structs.replace(known, slots=(known.slots[0], known.slots[-1])))
    opened = clinics.sign_in(folder)
    steps: list[tuple[int, int]] = []
    assert rekeying.renew(opened, lambda done, total: steps.append((done, total))) == ("Farah Siddiqui",)
    assert steps == [(0, 3), (1, 3), (2, 3)]
    assert rekeying.still_hold_the_key(opened.desk) == ()
    assert patients.count(opened.desk) == 3
    written = keyfile.read(folder / "keys.json")
    assert sealed_to(theirs, written) == []
    assert [entry["notes"] for entry in entries(opened, "staff.key")] == [
        {"begun": True},
        {"left_out": [clinics.number_of(opened, "farah")], "sealed": True},
    ]
    assert shift.names(opened.clinic_id) == ()
    opened.close()
    stolen = keys.unlock(keyfile.read(earlier / "keys.json"), "sana", PASSWORD, pattern.secret)
    shutil.copy(earlier / "keys.json", folder / "keys.json")  # even with the old way in put back
    with pytest.raises(Fault):
        clinics.sign_in(folder, "sana")
    keyfile.write(folder / "keys.json", written)
    assert keys.unlock(written, "nisha", PASSWORD, pattern.secret).data_key != stolen.data_key
    assert verify.with_kit(folder, " ".join(pattern.kit.words), full=True).ok  # the kit stays good


def test_a_renewal_that_is_stopped_or_fails_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = clinics.sign_in(folder)
    staff.disable(opened.desk, clinics.number_of(opened, "sana"))
    before = keyfile.read(folder / "keys.json")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        rekeying.renew(opened, stop)
    with monkeypatch.context() as patch, pytest.raises(Fault):
        patch.setattr("frontdesk.foundation.files.os.replace", _refuse)
        rekeying.renew(opened)
    assert keyfile.read(folder / "keys.json") == before
    assert rekeying.still_hold_the_key(opened.desk) == ("Dr Sana Qureshi",)
    assert patients.count(opened.desk) == 3
    opened.close()
    clinics.sign_in(folder).close()


def _refuse(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_only_a_manager_renews_the_key(folder: Path) -> None:
    opened = clinics.sign_in(folder, "farah")
    with pytest.raises(Refused):
        rekeying.renew(opened)
    opened.close()


# -- proving who is there ----------------------------------------------------------------------------------------------
def test_wrong_passwords_at_an_open_desk_count_as_at_the_sign_in(folder: Path) -> None:
    opened = clinics.sign_in(folder)
    assert credentials.check_password(opened, PASSWORD)
    for _ in range(5):
        assert not credentials.check_password(opened, "not the password at all")
    with pytest.raises(UserError, match="Too many wrong passwords"):
        credentials.check_password(opened, PASSWORD)
    assert len(entries(opened, "session.failed")) == 5
    opened.close()
    with pytest.raises(UserError, match="Too many wrong passwords"):
        clinics.sign_in(folder)
