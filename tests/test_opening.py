"""Set-up and the ways in: passwords, throttle, one-time passwords, and keys from before a removal or a reset."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from frontdesk import keeping, opening
from frontdesk.access.roles import Action, Role
from frontdesk.bulk import Author
from frontdesk.clinic import consents, facts, patients, staff
from frontdesk.foundation.errors import Fault, Invalid, Refused, UserError
from frontdesk.standing import read_keys
from frontdesk.vault import device, keyfile, keys
from frontdesk.vault.folder import AlreadyOpen, NotEmpty
from frontdesk.vault.keys import WrongPassword
from tests import clinics
from tests.clinics import PASSWORD
from tests.desks import actions

PIN = "480617"


# -- set-up ----------------------------------------------------------------------------------------------
def test_a_new_clinic_is_private_and_its_manager_signs_in(tmp_path: Path) -> None:
    opened, kit = clinics.make_clinic(tmp_path / "clinic")
    opened.close()
    for path in [tmp_path / "clinic", *(tmp_path / "clinic").rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path.name
    opened = clinics.sign_in(tmp_path / "clinic")
    assert opened.person.role is Role.MANAGER
    assert facts(opened.desk).name == clinics.FACTS.name
    assert (opened.warnings, opened.must_choose_password) == ([], False)
    assert len(kit.words) == 12
    opened.close()
    began = ["clinic.create", "staff.kit_confirm", "session.sign_out", "session.sign_in"]
    assert actions(clinics.sign_in(tmp_path / "clinic").desk)[:4] == began


@pytest.mark.parametrize("password", ["short", "lakesideclinic"])
def test_a_poor_password_makes_no_clinic(tmp_path: Path, password: str) -> None:
    with pytest.raises(UserError):
        clinics.make_clinic(tmp_path / "clinic", password=password)
    assert not (tmp_path / "clinic").exists()


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"facts": replace(clinics.FACTS, name="Lake\u202eside")}, "name"),
        ({"facts": replace(clinics.FACTS, address=())}, "address"),
        ({"manager": replace(clinics.MANAGER, name=" ")}, "name"),
        ({"manager": replace(clinics.MANAGER, full_name="12")}, "full_name"),
    ],
)
def test_what_stands_on_every_document_and_in_the_trail_is_checked_first(
    tmp_path: Path, changed: dict[str, Any], field: str
) -> None:
    new = replace(opening.NewClinic("sample", clinics.FACTS, clinics.MANAGER, PASSWORD), **changed)
    with pytest.raises(Invalid) as caught:
        opening.create(tmp_path / "clinic", new, cost=clinics.COST)
    assert set(caught.value.problems) == {field}
    assert not (tmp_path / "clinic").exists()


def test_a_failed_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Fault("The disk is full.")

    monkeypatch.setattr(keyfile, "write", full)
    with pytest.raises(Fault):
        clinics.make_clinic(tmp_path / "clinic")
    assert list((tmp_path / "clinic").iterdir()) == []
    monkeypatch.undo()
    clinics.make_clinic(tmp_path / "clinic")[0].close()


def test_a_folder_in_use_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "clinic").mkdir()
    (tmp_path / "clinic" / "letter.txt").write_text("mine")
    with pytest.raises(NotEmpty):
        clinics.make_clinic(tmp_path / "clinic")
    assert [path.name for path in (tmp_path / "clinic").iterdir()] == ["letter.txt"]


def test_a_second_window_is_told_so(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    with pytest.raises(AlreadyOpen):
        opening.Door(tmp_path / "clinic")
    opened.close()
    opening.Door(tmp_path / "clinic").release()


def test_no_secret_stands_in_what_an_error_may_print(tmp_path: Path) -> None:
    opened, kit = clinics.make_clinic(tmp_path / "clinic")
    with opened.database.reading() as connection:
        known = read_keys(connection)
    with opened.desk.act(Action.STAFF_ADD) as work:
        work.store("photo", "1", b"a photo")
        (stored,) = work.filing.new
    told = [
        opened, opened.desk, Author.at(opened.desk), known, kit, stored,
        keeping.Return(kit.words, "nisha", PASSWORD),
        opening.NewClinic("sample", clinics.FACTS, clinics.MANAGER, PASSWORD),
    ]  # fmt: skip
    said = " ".join(map(repr, told))
    keys = [getattr(known, name) for name in ("chain_key", "row_key", "outbox_private", "device_secret")]
    for secret in (*keys, opened.data_key, stored.key):
        assert repr(secret) not in said
    assert PASSWORD not in said
    assert repr(kit.words) not in said
    opened.close()


# -- passwords -------------------------------------------------------------------------------------------
def test_wrong_passwords_wait_survive_a_restart_and_reach_the_audit(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    for _ in range(5):
        with pytest.raises(WrongPassword):
            clinics.sign_in(tmp_path / "clinic", "farah", "not the password")
    with pytest.raises(UserError, match="Too many wrong passwords") as caught:
        clinics.sign_in(tmp_path / "clinic", "farah")  # a new Door: the program was started again
    assert 0 < caught.value.params["seconds"] <= 31
    opened = clinics.sign_in(tmp_path / "clinic", "nisha")  # somebody else need not wait
    assert actions(opened.desk)[-6:] == ["session.failed"] * 5 + ["session.sign_in"]
    staff_id = clinics.number_of(opened, "farah")
    once = staff.reset(opened.desk, staff_id)
    opened.close()
    clinics.first_day(tmp_path / "clinic", "farah", once).close()  # the manager's reset ended the wait
    opened = clinics.sign_in(tmp_path / "clinic", "nisha")
    assert actions(opened.desk).count("session.failed") == 5  # and each was told once
    opened.close()


def test_a_password_that_could_not_be_entered_in_the_trail_is_the_one_from_before(tmp_path: Path) -> None:
    opened, _ = clinics.make_clinic(tmp_path / "clinic")
    with opened.database.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no more'); END"
        )
    with pytest.raises(sa.exc.IntegrityError):
        opening.choose_password(opened, "velvet harbour mornings slowly")
    with opened.database.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER full")
    opened.close()
    clinics.sign_in(tmp_path / "clinic").close()


def test_what_the_disk_does_not_let_go_keeps_nobody_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Other programs hold files for a while, and put folders of their own anywhere."""
    clinics.clinic(tmp_path).close()
    folder = tmp_path / "clinic"
    for place in (f"files/ab/{'a' * 26}.new", ".sync.tmp"):
        (folder / place).mkdir(parents=True)
    opened = clinics.sign_in(folder)
    assert {said.partition(":")[0] for said in caplog.messages} == {
        "a file of an interrupted act is still there", "what was left half-written is still there"
    }  # fmt: skip
    opened.close()
    caplog.clear()


def test_a_folder_in_the_place_of_a_new_database_is_told_in_a_sentence(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    (tmp_path / "clinic" / "clinic.db.renewing").mkdir()
    with pytest.raises(Fault, match="disk"):
        clinics.sign_in(tmp_path / "clinic", "farah")


def test_another_pc_needs_the_kit(tmp_path: Path, memory_keyring) -> None:
    clinics.clinic(tmp_path).close()
    memory_keyring.kept.clear()
    with pytest.raises(Fault, match="recovery kit"):
        clinics.sign_in(tmp_path / "clinic")


def test_the_right_password_of_an_unknown_name_is_wrong(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    with pytest.raises(WrongPassword):
        clinics.sign_in(tmp_path / "clinic", "somebody else")
    opened = clinics.sign_in(tmp_path / "clinic")
    assert "session.failed" in actions(opened.desk)
    opened.close()


# -- one-time passwords ----------------------------------------------------------------------------------
def test_a_one_time_password_opens_only_choosing_ones_own(tmp_path: Path) -> None:
    manager, _ = clinics.make_clinic(tmp_path / "clinic")
    name, once = clinics.hire(manager, Role.RECEPTIONIST)
    manager.close()
    opened = clinics.sign_in(tmp_path / "clinic", name, once)
    assert opened.must_choose_password
    for attempt in (
        lambda: clinics.patient(opened),
        lambda: patients.recent(opened.desk),
        lambda: staff.save_draft(opened.desk, "patient", {}),
        lambda: opening.set_pin(opened, PIN),
    ):
        with pytest.raises(Refused, match="Choose a password of your own first"):
            attempt()
    with pytest.raises(UserError):
        opening.choose_password(opened, "too short")
    with pytest.raises(Refused):
        patients.recent(opened.desk)
    clinics.cut_off(opened)
    opened = clinics.sign_in(tmp_path / "clinic", name, once)  # still the way in, and still only this far
    assert opened.must_choose_password
    opening.choose_password(opened, PASSWORD)
    assert clinics.patient(opened).id == 1
    opened.close()
    with pytest.raises(WrongPassword):
        clinics.sign_in(tmp_path / "clinic", name, once)


# -- keys from before ------------------------------------------------------------------------------------
def test_a_disabled_person_stays_out_with_the_old_key_file_put_back(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    path = tmp_path / "clinic" / "keys.json"
    old = path.read_bytes()
    manager = clinics.sign_in(tmp_path / "clinic")
    staff.disable(manager.desk, clinics.number_of(manager, "farah"))
    manager.close()
    with pytest.raises(WrongPassword):
        clinics.sign_in(tmp_path / "clinic", "farah")
    path.write_bytes(old)
    with pytest.raises(Refused, match="disabled"):
        clinics.sign_in(tmp_path / "clinic", "farah")
    manager = clinics.sign_in(tmp_path / "clinic")
    assert "older than its records" in str(manager.warnings[0])
    assert actions(manager.desk).count("session.failed") == 2
    manager.close()
    assert [slot.name for slot in keyfile.read(path).slots] == ["nisha"]  # the manager's sign-in mended it
    manager = clinics.sign_in(tmp_path / "clinic")
    assert manager.warnings == []
    manager.close()


def test_a_reset_ends_the_old_password_with_the_old_key_file_put_back(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    path = tmp_path / "clinic" / "keys.json"
    old = path.read_bytes()
    manager = clinics.sign_in(tmp_path / "clinic")
    staff.reset(manager.desk, clinics.number_of(manager, "farah"))
    manager.close()
    path.write_bytes(old)
    with pytest.raises(Refused, match="replaced by a newer one"):
        clinics.sign_in(tmp_path / "clinic", "farah")


def test_an_old_key_file_warns_everyone_and_only_a_manager_mends_it(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    manager = clinics.sign_in(tmp_path / "clinic")
    name, once = clinics.hire(manager, Role.CLINICIAN)
    manager.close()
    clinics.first_day(tmp_path / "clinic", name, once).close()
    path = tmp_path / "clinic" / "keys.json"
    old = path.read_bytes()
    manager = clinics.sign_in(tmp_path / "clinic")
    staff.disable(manager.desk, clinics.number_of(manager, name))
    manager.close()
    path.write_bytes(old)
    opened = clinics.sign_in(tmp_path / "clinic", "farah")
    assert len(opened.warnings) == 1
    opened.close()
    assert path.read_bytes() == old


def test_the_generation_is_in_the_records_after_every_change(tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    manager = clinics.sign_in(tmp_path / "clinic")
    for change in (staff.reset, staff.disable):
        change(manager.desk, clinics.number_of(manager, "farah"))
        with manager.database.reading() as connection:
            kept = json.loads(
                connection.exec_driver_sql("SELECT value FROM setting WHERE key='key_generation'").scalar()
            )
        assert kept == keyfile.read(tmp_path / "clinic" / "keys.json").generation
    manager.close()


# -- what opening sweeps up ------------------------------------------------------------------------------
def test_files_of_an_interrupted_act_go_at_the_next_sign_in(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    kept = opened.desk.files.put("photo", "1", b"whose row was never written", pending=True)
    clinics.cut_off(opened)
    path = tmp_path / "clinic" / "files" / kept.path
    assert path.exists()
    clinics.sign_in(tmp_path / "clinic").close()
    assert not path.exists()
    assert [found for found in path.parent.rglob("*") if found.is_file()] == []


def test_files_whose_row_was_written_stay_though_the_mark_is_left(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    signed = clinics.consent(opened, clinics.patient(opened))
    (path,) = (one for one in (tmp_path / "clinic" / "files").rglob("*") if one.is_file())
    path.with_name(path.name + ".new").touch()
    clinics.cut_off(opened)
    opened = clinics.sign_in(tmp_path / "clinic", "farah")
    assert list(path.parent.iterdir()) == [path]
    assert consents.document(opened.desk, signed.id)
    opened.close()


def test_the_keys_that_outlast_a_rekey_are_in_the_records(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    with opened.database.reading() as connection:
        known = read_keys(connection)
    assert known.device_secret == device.load(opened.clinic_id)
    assert known.clinic_id == opened.clinic_id
    assert keys.database_key(opened.data_key) not in (known.chain_key, known.row_key)
    opened.close()


def test_closing_lets_the_folder_go_even_when_the_last_entry_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = clinics.clinic(tmp_path)

    def full(*_: object) -> None:
        raise Fault("The disk is full.")

    opened.desk.anchor = full
    with pytest.raises(Fault):
        opened.close()
    clinics.sign_in(tmp_path / "clinic").close()
