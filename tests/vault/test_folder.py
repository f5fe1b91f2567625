"""One holder at a time, and a plain sentence for every folder that is not a clinic."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.foundation.errors import Fault
from frontdesk.vault import faults
from frontdesk.vault.folder import AlreadyOpen, ClinicFolder, NoSuchFolder, NotAClinic, NotEmpty

HOLDER = """
import sys, time
from pathlib import Path
from frontdesk.vault.folder import ClinicFolder
hold = ClinicFolder(Path(sys.argv[1])).hold()
print("held", flush=True)
time.sleep(3600)
"""


@pytest.fixture
def clinic(tmp_path: Path) -> ClinicFolder:
    folder = ClinicFolder(tmp_path / "clinic")
    folder.check_empty_for_create()
    folder.keys.write_text("{}")
    return folder


def test_a_new_folder_is_made_private_r26(tmp_path):
    folder = ClinicFolder(tmp_path / "deep" / "clinic")
    folder.check_empty_for_create()
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert not folder.is_clinic()


def test_an_empty_open_folder_is_closed_to_others(tmp_path):
    tmp_path.chmod(0o755)
    ClinicFolder(tmp_path).check_empty_for_create()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_a_folder_in_use_is_not_taken_over(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(NotEmpty, match="not empty"):
        ClinicFolder(tmp_path).check_empty_for_create()
    assert (tmp_path / "letter.txt").read_text() == "Dear all"


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "clinic").write_text("a file")
    folder = ClinicFolder(tmp_path / "clinic")
    for attempt in (folder.check_empty_for_create, folder.check_clinic, folder.hold):
        with pytest.raises(NoSuchFolder, match="not found"):
            attempt()


def test_a_folder_below_a_file_is_a_fault(tmp_path):
    (tmp_path / "clinic").write_text("a file")
    with pytest.raises(Fault):
        ClinicFolder(tmp_path / "clinic" / "inner").check_empty_for_create()


def test_a_missing_folder(tmp_path):
    with pytest.raises(NoSuchFolder):
        ClinicFolder(tmp_path / "gone").check_clinic()


def test_a_foreign_folder(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(NotAClinic, match="no clinic"):
        ClinicFolder(tmp_path).check_clinic()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_folder(clinic):
    clinic.path.chmod(0o500)
    try:
        with pytest.raises(faults.ReadOnly, match="can't be written"):
            clinic.check_clinic()
    finally:
        clinic.path.chmod(0o700)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
@pytest.mark.parametrize("name", ["clinic.db", "keys.json"])
def test_a_clinic_for_reading_only_is_left_as_it_is(clinic, name):
    clinic.database.touch()
    (clinic.path / name).chmod(0o400)
    with pytest.raises(faults.ReadOnly, match="can't be written"):
        clinic.check_clinic()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everywhere")
def test_a_folder_that_can_not_be_looked_into(clinic):
    clinic.path.chmod(0)
    try:
        for attempt in (clinic.check_clinic, clinic.check_empty_for_create):
            with pytest.raises(faults.ReadOnly):
                attempt()
    finally:
        clinic.path.chmod(0o700)


def test_read_only_errors_have_the_read_only_sentence():
    for code in ("EACCES", "EPERM", "EROFS"):
        number = getattr(__import__("errno"), code)
        assert isinstance(faults.from_os(OSError(number, "no")), faults.ReadOnly)
    assert isinstance(faults.from_sqlite("attempt to write a readonly database"), faults.ReadOnly)


def test_held_once_in_this_process(clinic):
    with clinic.hold():
        with pytest.raises(AlreadyOpen, match="open already"):
            clinic.hold()
        assert clinic.lock.stat().st_mode & 0o777 == 0o600
    clinic.hold().release()


def test_the_holder_sweeps_up_what_a_crash_left_half_written(clinic):
    unfinished = clinic.path / ".keys.json.abcdefgh.tmp"
    with clinic.hold():
        unfinished.write_text("{")
        with pytest.raises(AlreadyOpen):
            clinic.hold()
        assert unfinished.exists()
    clinic.hold().release()
    assert not unfinished.exists()
    assert clinic.is_clinic()


def test_release_twice_lets_go_of_nobody_elses_hold(clinic):
    first = clinic.hold()
    first.release()
    second = clinic.hold()
    first.release()
    with pytest.raises(AlreadyOpen):
        clinic.hold()
    second.release()


def test_held_by_another_process_until_it_dies(clinic):
    root = Path(__file__).parents[2]
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(clinic.path)], stdout=subprocess.PIPE, cwd=root, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(AlreadyOpen):
            clinic.hold()
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        clinic.hold().release()
    finally:
        other.kill()
        other.communicate()


def test_taking_the_folder_sweeps_up_half_written_files(tmp_path):
    folder = ClinicFolder(tmp_path)
    inside = folder.files / "zb"
    inside.mkdir(parents=True)
    halves = [tmp_path / ".keys.json.abc.tmp", inside / ".zbxyz.abc.tmp"]
    for half in halves:
        half.write_bytes(b"half")
    kept = inside / "zbxyz"
    kept.write_bytes(b"whole")
    folder.hold().release()
    assert not any(half.exists() for half in halves)
    assert kept.exists()
