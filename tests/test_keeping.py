"""Backups and restores of a whole clinic: by kit on a new PC, by password on the same one, by the command line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk import keeping, opening, verify
from frontdesk.access.roles import Action, Role
from frontdesk.backup import records, service
from frontdesk.clinic import Clinic, consents, patients
from frontdesk.desk import read_head
from frontdesk.foundation.errors import Cancelled, Fault, Refused, UserError
from frontdesk.vault import device, shift
from frontdesk.vault.keys import WrongKit, WrongPassword
from frontdesk.vault.tables import audit_entry
from tests import clinics
from tests.clinics import PASSWORD, Worked

NEW = "velvet harbour mornings slowly"


@pytest.fixture
def backed_up(folder: Path, tmp_path: Path) -> Path:
    """A medium with one attested snapshot of the clinic."""
    opened = clinics.sign_in(folder)
    made = keeping.back_up(opened, tmp_path / "usb")
    opened.close()
    assert made.state == "attested"
    return tmp_path / "usb"


@pytest.fixture
def new_pc(memory_keyring, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine that has never seen the clinic."""

    def arrive() -> None:
        memory_keyring.kept.clear()
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "new-home"))

    return arrive


def back(medium: Path, folder: Path, pattern: Worked, **changed: object) -> tuple[Clinic, keeping.Kit]:
    who = keeping.Return(pattern.kit.words, "nisha", NEW)
    return keeping.restore_with_kit(medium, folder, who, cost=clinics.COST, **changed)


def test_the_kit_brings_everything_back_on_a_new_pc(pattern: Worked, backed_up: Path, tmp_path: Path, new_pc) -> None:
    new_pc()
    opened, kit = back(backed_up, tmp_path / "back", pattern)
    assert patients.open_record(opened.desk, 3).family == "Joshi"
    assert consents.document(opened.desk, 2).startswith(b"%PDF")
    assert opened.warnings == []
    opened.close()
    report = verify.with_password(tmp_path / "back", "nisha", NEW, full=True)
    assert report.findings == []
    clinics.sign_in(tmp_path / "back", "farah").close()  # everyone else's own password works again
    with pytest.raises(WrongPassword):
        clinics.sign_in(tmp_path / "back", "nisha")
    assert kit.words != pattern.kit.words
    assert kit.fingerprint == pattern.kit.fingerprint


def test_the_used_kit_is_void_and_the_new_one_opens(pattern: Worked, backed_up: Path, tmp_path: Path, new_pc) -> None:
    new_pc()
    opened, kit = back(backed_up, tmp_path / "back", pattern)
    keeping.back_up(opened, backed_up)
    opened.close()
    with pytest.raises(WrongKit):
        verify.with_kit(tmp_path / "back", " ".join(pattern.kit.words), full=False)
    assert verify.with_kit(tmp_path / "back", " ".join(kit.words), full=True).ok
    who = keeping.Return(kit.words, "nisha", NEW)
    older = keeping.snapshots(backed_up)[-1].id
    again, _ = keeping.restore_with_kit(backed_up, tmp_path / "again", who, snapshot=older, cost=clinics.COST)
    assert patients.count(again.desk) == 3  # the new kit opens the old snapshot through the retired key
    again.close()


def test_a_restore_begins_an_epoch_and_says_what_is_lost(pattern: Worked, backed_up: Path, folder: Path) -> None:
    opened = clinics.sign_in(folder, "farah")
    clinics.patient(opened, given="Lost")
    opened.close()
    opened, kit = back(backed_up, folder, pattern)
    assert patients.count(opened.desk) == 3
    assert opened.warnings == []
    opening.confirm_kit(opened, kit, clinics.read_back(kit))
    with opened.database.reading() as connection:
        assert read_head(connection).epoch == 2
        query = (
            sa.select(audit_entry.c.body).where(audit_entry.c.action == "backup.restore").order_by(audit_entry.c.seq)
        )
        first = connection.execute(query).scalars().first()
    assert b'"entries_lost":' in first
    assert b'"entries_lost":0' not in first
    assert b'"ground":"restore by kit"' in first
    (aside,) = (known for known in service.known(opened.desk) if known.state == "set_aside")
    assert (folder.parent / aside.medium / "clinic.db").is_file()
    assert aside.expires is not None
    opened.close()
    report = verify.with_password(folder, "nisha", NEW, full=True)
    assert (report.findings, report.notes) == ([], [])


def test_the_password_brings_back_on_the_same_pc(backed_up: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    opened = keeping.restore_with_password(backed_up, folder, "nisha", PASSWORD)
    assert patients.count(opened.desk) == 3
    assert opened.warnings == []
    opened.close()
    report = verify.with_password(folder, "nisha", PASSWORD, full=True)
    assert (report.findings, report.notes) == ([], [])
    clinics.sign_in(folder, "farah").close()


def test_the_password_is_no_use_on_a_new_pc(backed_up: Path, tmp_path: Path, new_pc) -> None:
    new_pc()
    with pytest.raises(Fault, match="recovery kit"):
        keeping.restore_with_password(backed_up, tmp_path / "back", "nisha", PASSWORD)
    assert not (tmp_path / "back").exists()


def test_only_a_manager_restores(pattern: Worked, backed_up: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        keeping.restore_with_password(backed_up, tmp_path / "back", "farah", PASSWORD)
    who = keeping.Return(pattern.kit.words, "farah", NEW)
    with pytest.raises(UserError, match="No practice manager"):
        keeping.restore_with_kit(backed_up, tmp_path / "back", who, cost=clinics.COST)
    assert list(tmp_path.glob("*back*")) == []


@pytest.mark.parametrize(
    "who",
    [
        keeping.Return(("abandon",) * 12, "nisha", NEW),
        keeping.Return((), "nobody", NEW),
        keeping.Return((), "nisha", "short"),
    ],
    ids=["words", "name", "password"],
)
def test_a_restore_that_can_not_be_leaves_nothing(
    pattern: Worked, backed_up: Path, folder: Path, who: keeping.Return
) -> None:
    before = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "LOCK"}
    anchor = device.load_anchor(pattern.kit.clinic_id)
    asked = keeping.Return(who.words or pattern.kit.words, who.name, who.password)
    with pytest.raises(UserError):
        keeping.restore_with_kit(backed_up, folder, asked, cost=clinics.COST)
    after = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "LOCK"}
    assert after == before
    assert device.load_anchor(pattern.kit.clinic_id) == anchor
    assert sorted(path.name for path in folder.parent.iterdir()) == ["clinic", "usb"]


def test_a_damaged_medium_leaves_nothing(pattern: Worked, backed_up: Path, tmp_path: Path) -> None:
    pieces = [path for path in backed_up.rglob("*") if path.is_file() and path.stat().st_size > 30_000]
    for path in pieces:
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2] + b"\0" * 64 + whole[len(whole) // 2 + 64 :])
    assert pieces
    with pytest.raises(Fault):
        back(backed_up, tmp_path / "back", pattern)
    assert list(tmp_path.glob("*back*")) == []


def test_pins_of_the_shift_before_a_restore_open_nothing(pattern: Worked, backed_up: Path, folder: Path) -> None:
    opened = clinics.sign_in(folder)
    opening.set_pin(opened, "480617")
    opened.close()
    assert shift.names(pattern.kit.clinic_id)
    back(backed_up, folder, pattern)[0].close()
    assert shift.names(pattern.kit.clinic_id) == ()


def test_a_copy_without_a_password_is_unproven(folder: Path, tmp_path: Path) -> None:
    made = keeping.command_line_backup(folder, tmp_path / "usb", None)
    assert made["state"] == "unproven"
    assert keeping.snapshots(tmp_path / "usb")[0].state == "unproven"
    made = keeping.command_line_backup(folder, tmp_path / "usb", ("nisha", PASSWORD))
    assert made["state"] == "attested"


def test_a_clinician_makes_no_backup(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        keeping.command_line_backup(folder, tmp_path / "usb", ("sana", PASSWORD))
    assert list((tmp_path / "usb").iterdir()) == []
    clinics.sign_in(folder).close()  # and the folder was let go


def flip(folder: Path) -> None:
    """Change bytes in the middle of every pack."""
    for path in folder.rglob("*.pack"):
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2] + b"\0" * 64 + whole[len(whole) // 2 + 64 :])


def test_a_copy_without_a_password_is_proven_by_the_next_who_signs_in(folder: Path, tmp_path: Path) -> None:
    keeping.command_line_backup(folder, tmp_path / "usb", None)
    opened = clinics.sign_in(folder, "farah")
    assert keeping.prove(opened, tmp_path / "usb") == ()
    opened.close()
    (one,) = keeping.snapshots(tmp_path / "usb")
    assert (one.state, one.person) == ("attested", 2)
    opened = clinics.sign_in(folder)
    assert [known.state for known in service.known(opened.desk)] == ["attested"]
    opened.close()
    assert list(folder.glob(".attest-*")) == []


def test_a_damaged_copy_is_told_once_and_never_vouched_for(folder: Path, tmp_path: Path) -> None:
    keeping.command_line_backup(folder, tmp_path / "usb", None)
    flip(tmp_path / "usb")
    opened = clinics.sign_in(folder)
    assert len(keeping.prove(opened, tmp_path / "usb")) == 1
    assert keeping.prove(opened, tmp_path / "usb") == ()
    assert [known.state for known in service.known(opened.desk)] == ["damaged"]
    opened.close()
    assert keeping.snapshots(tmp_path / "usb")[0].state == "unproven"


def test_proving_can_be_stopped_and_a_stretch_that_is_not_ours_is_not_vouched_for(
    pattern: Worked, backed_up: Path, folder: Path, tmp_path: Path
) -> None:
    opened = clinics.sign_in(folder, "farah")
    clinics.patient(opened, given="Lost")
    opened.close()
    keeping.command_line_backup(folder, backed_up, None)  # of what the restore will abandon
    older = keeping.snapshots(backed_up)[-1].id
    opened = keeping.restore_with_password(backed_up, folder, "nisha", PASSWORD, snapshot=older)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        keeping.prove(opened, backed_up, stop)
    assert [one.id for one in keeping.prove(opened, backed_up)] == [keeping.snapshots(backed_up)[0].id]
    opened.close()


# -- two processes ------------------------------------------------------------------------------------------
@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    with clinics.secret_in_a_file() as environment:
        yield environment


def test_a_backup_from_the_command_line_is_made_by_the_open_program(
    environment: dict[str, str], tmp_path: Path
) -> None:
    def frontdesk(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "frontdesk", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=600, check=False)

    opened = clinics.clinic(tmp_path, Role.MANAGER)
    keeping.serve(opened)
    (tmp_path / "usb").mkdir()
    done = frontdesk("backup", opened.folder.path, tmp_path / "usb")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(" attested\n")
    with opened.desk.listing(Action.BACKUP_LIST) as work:
        assert [known.state for known in records.known(work)] == ["attested"]
    (tmp_path / "password").write_text(PASSWORD)
    refused = frontdesk("verify", opened.folder.path, "--staff", "nisha", "--password-file", tmp_path / "password")
    assert refused.returncode == 2
    assert "open already" in refused.stderr
    opened.close()
    done = frontdesk(
        "verify", opened.folder.path, "--full", "--staff", "nisha", "--password-file", tmp_path / "password"
    )
    assert (done.returncode, done.stderr) == (0, "")
