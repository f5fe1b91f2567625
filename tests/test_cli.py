"""The command line: exit codes, JSON alone on stdout, secrets from files only, nothing half done."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk import __version__, cli
from frontdesk.foundation import clock
from tests import clinics
from tests.clinics import PASSWORD, Worked

NEW = "velvet harbour mornings slowly"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    return clinics.worked(tmp_path_factory.mktemp("cli") / "clinic")


@pytest.fixture
def place(pattern: Worked, tmp_path: Path) -> Path:
    """A desk with the worked clinic, an empty medium and the secrets in files."""
    pattern.on_this_pc()
    shutil.copytree(pattern.folder, tmp_path / "clinic")
    (tmp_path / "usb").mkdir()
    (tmp_path / "password").write_text(PASSWORD + "\n")
    (tmp_path / "new").write_text(NEW + "\n")
    (tmp_path / "kit").write_text(" ".join(f"{n}. {word}" for n, word in enumerate(pattern.kit.words, 1)))
    return tmp_path


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def who(place: Path, name: str = "nisha") -> list[object]:
    return ["--staff", name, "--password-file", place / "password"]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run("--version")
    assert left.value.code == 0
    assert capsys.readouterr().out == f"frontdesk {__version__}\n"


def test_names_are_said_in_their_script_whatever_the_systems_code_page() -> None:
    said = "import sys; from frontdesk import cli_terminal as t; t.speak_unicode(); t.print_json(sys.argv[1])"
    western = os.environ | {"PYTHONIOENCODING": "cp1252"}
    told = subprocess.run([sys.executable, "-c", said, "आशा عائشہ"], env=western, capture_output=True, check=True)
    assert json.loads(told.stdout) == "आशा عائشہ"


def test_the_mark_of_windows_editor_is_no_part_of_a_password(tmp_path: Path) -> None:
    (tmp_path / "password").write_bytes(b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\n")
    assert cli.password_from(tmp_path / "password") == PASSWORD


def test_a_medium_that_can_not_be_made_is_told_in_a_sentence(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_given: object, **_more: object) -> None:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(Path, "mkdir", full)
    assert run("backup", place / "clinic", place / "elsewhere") == 3
    assert "write-protected" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["verify"], ["no-such-command"], ["sample", "x", "--patients", "-1"]])
def test_what_can_not_be_understood_exits_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(*arguments)
    assert left.value.code == 2


def test_backups_are_made_and_listed(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backups", place / "usb") == 1  # the answer is: none
    assert run("backup", place / "clinic", place / "usb") == 0
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    capsys.readouterr()
    assert run("backups", place / "usb", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["attested"] for one in found] == [True, False]
    assert set(found[0]) == {"id", "at", "attested", "proven", "bytes"}
    assert run("backups", place / "usb") == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[2] for line in printed] == ["attested", "unproven"]
    assert run("backups", place / "nowhere") == 3


def test_a_clinic_comes_back_with_the_kit(place: Path, pattern: Worked, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    kit = ["--kit-file", place / "kit", "--staff", "nisha"]
    assert run("restore", place / "usb", place / "back", *kit) == 2
    assert not (place / "back").exists()
    secrets = ["--new-password-file", place / "new", "--new-kit-file", place / "kit2"]
    assert run("restore", place / "usb", place / "back", *kit, *secrets) == 0
    assert stat.S_IMODE((place / "kit2").stat().st_mode) == 0o600
    assert (place / "kit2").read_text().split() != list(pattern.kit.words)
    assert run("verify", place / "back", "--full", "--kit-file", place / "kit2") == 0
    assert run("verify", place / "back", "--kit-file", place / "kit") == 2
    assert run("verify", place / "back", "--staff", "nisha", "--password-file", place / "new") == 0


def test_new_words_that_could_not_be_kept_void_no_kit(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    kit = ["--kit-file", place / "kit", "--staff", "nisha", "--new-password-file", place / "new", "--new-kit-file"]
    assert run("restore", place / "usb", place / "back", *kit, place / "nowhere" / "kit2") == 3
    for unfit in (place / "usb", place / "back" / "kit2"):
        assert run("restore", place / "usb", place / "back", *kit, unfit) == 2
    assert not (place / "back").exists()
    assert "file" in capsys.readouterr().err
    assert run("restore", place / "usb", place / "back", *kit, place / "kit2") == 0
    assert sorted(path.name for path in place.iterdir()) == ["back", "clinic", "kit", "kit2", "new", "password", "usb"]


def test_a_kit_from_before_the_snapshot_is_void_and_no_damage(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    new = ["--staff", "nisha", "--new-password-file", place / "new", "--new-kit-file"]
    assert run("restore", place / "usb", place / "back", "--kit-file", place / "kit", *new, place / "kit2") == 0
    assert run("backup", place / "back", place / "usb") == 0
    capsys.readouterr()
    assert run("restore", place / "usb", place / "again", "--kit-file", place / "kit", *new, place / "kit3") == 2
    assert "an older one is void" in capsys.readouterr().err
    assert not (place / "again").exists()
    assert not (place / "kit3").exists()
    assert run("restore", place / "usb", place / "again", "--kit-file", place / "kit2", *new, place / "kit3") == 0


def test_a_clinic_comes_back_with_the_password(place: Path) -> None:
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    assert run("restore", place / "usb", place / "clinic", *who(place)) == 0
    assert run("verify", place / "clinic", "--full", *who(place)) == 0
    assert len(list(place.glob("clinic-set-aside-*"))) == 1


def test_a_backup_that_is_not_there_and_a_folder_in_use_exit_2(place: Path) -> None:
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    assert run("restore", place / "usb", place / "back", "--snapshot", "none", *who(place)) == 2
    assert run("restore", place, place / "back", *who(place)) == 2
    assert not (place / "back").exists()
    size = ("--patients", "1", "--password-file", place / "password")
    assert run("sample", place / "usb", "--pack", "sample", *size) == 2


def test_a_damaged_medium_exits_3_and_leaves_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", place / "clinic", place / "usb", *who(place)) == 0
    for path in (place / "usb").rglob("*"):
        if path.is_file() and path.stat().st_size > 30_000:
            path.write_bytes(path.read_bytes()[:-20_000])
    assert run("restore", place / "usb", place / "back", *who(place)) == 3
    assert not (place / "back").exists()
    assert "Nothing was changed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "holds no password"), (b"\n" + PASSWORD.encode(), "holds no password"), (b"\xff\xfe", "can't be read")],
)
def test_a_password_file_must_hold_one(place: Path, content: bytes, sentence: str, capsys) -> None:
    (place / "password").write_bytes(content)
    assert run("verify", place / "clinic", *who(place)) == 2
    assert sentence in capsys.readouterr().err


def test_who_asks_must_say_so(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", place / "clinic") == 2
    assert run("restore", place / "usb", place / "back") == 2
    assert "--staff" in capsys.readouterr().err


def test_a_name_that_is_no_text_exits_2(place: Path) -> None:
    with pytest.raises(SystemExit) as left:
        run("verify", place / "clinic", *who(place, "\udcff"))
    assert left.value.code == 2


def test_where_nobody_can_be_asked_the_password_must_lie_in_a_file(place: Path) -> None:
    command = [sys.executable, "-m", "frontdesk", "verify", place / "clinic", "--staff", "nisha"]
    told = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, start_new_session=True, check=False)
    assert told.returncode == 2
    assert b"--password-file" in told.stderr
    assert b"Traceback" not in told.stderr


def test_a_folder_that_is_no_clinic_is_a_fault(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", place / "usb", *who(place)) == 3
    assert run("verify", place / "nowhere", *who(place)) == 3
    assert list((place / "usb").iterdir()) == []


def test_a_backup_into_the_clinic_folder_is_refused(place: Path) -> None:
    assert run("backup", place / "clinic", place / "clinic" / "backups") == 2
    assert not (place / "clinic" / "backups").exists()


def test_anybody_is_found_and_the_answer_says_why(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = place / "clinic"
    assert run("find", folder, "joshi", *who(place, "farah"), "--json") == 0
    assert json.loads(capsys.readouterr().out) == [{"ref": "P-000003", "name": "Lata Joshi", "why": "name"}]
    assert run("find", folder, "जोशी", *who(place), "--json") == 0
    assert [one["why"] for one in json.loads(capsys.readouterr().out)] == ["sound"]
    assert run("find", folder, "p3", *who(place)) == 0
    assert capsys.readouterr().out == "P-000003  Lata Joshi  (number)\n"
    reference = f"C-{clock.today().year}-000002"
    assert run("find", folder, f"FRONTDESK:CONSENT:{reference}:0123456789ABCDEF", *who(place), "--json") == 0
    assert [(one["ref"], one["why"]) for one in json.loads(capsys.readouterr().out)] == [("P-000002", "document")]
    assert run("find", folder, "nobody at all", *who(place), "--json") == 1
    assert json.loads(capsys.readouterr().out) == []
