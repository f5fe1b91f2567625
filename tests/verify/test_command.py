"""`frontdesk verify` on the command line: what it says, and how it exits."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from frontdesk import cli, opening
from tests import clinics
from tests.verify.worn import Worn


def test_the_command_says_so_and_exits(worn: Worn, who: list[str], capsys) -> None:
    assert cli.main(["verify", str(worn.folder), "--full", *who]) == 0
    (worn.folder / "files" / "notes.txt").write_text("left here")
    assert cli.main(["verify", str(worn.folder), "--full", *who]) == 1
    assert "WRONG: A file that belongs to no record lies in the folder: notes.txt" in capsys.readouterr().out
    assert cli.main(["verify", str(worn.folder), "--json", *who]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], len(told["findings"])) == (False, 1)


def test_the_command_refuses_what_it_can_not_use(worn: Worn, who: list[str], tmp_path: Path, capsys) -> None:
    door = opening.Door(worn.folder)
    assert cli.main(["verify", str(worn.folder), *who]) == 2
    door.release()
    (tmp_path / "password").write_text("not the password at all")
    assert cli.main(["verify", str(worn.folder), *who]) == 2
    (worn.folder / "keys.json").write_text("{}")
    assert cli.main(["verify", str(worn.folder), *who]) == 3
    said = capsys.readouterr().err
    for sentence in ("open already", "don't match", "keys.json"):
        assert sentence in said


def test_a_kit_that_was_never_confirmed_is_a_note(worn: Worn, who: list[str], capsys) -> None:
    opened = clinics.sign_in(worn.folder)
    opening.reissue_kit(opened)
    opened.close()
    assert cli.main(["verify", str(worn.folder), *who]) == 0
    assert "note: The recovery kit was never confirmed." in capsys.readouterr().out


def test_only_the_manager_verifies(worn: Worn, who: list[str], capsys) -> None:
    assert cli.main(["verify", str(worn.folder), *who[:1], "farah", *who[2:]]) == 2
    assert "Your role does not allow this" in capsys.readouterr().err


def test_a_damaged_first_page_is_the_answer_once_the_key_is_accepted(worn: Worn, who: list[str], capsys) -> None:
    database = worn.folder / "clinic.db"
    database.write_bytes(b"\0" * 4096 + database.read_bytes()[4096:])
    assert cli.main(["verify", str(worn.folder), *who]) == 1
    assert "WRONG:" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_database_that_can_not_be_written_is_a_fault_and_no_damage(worn: Worn, who: list[str], capsys) -> None:
    (worn.folder / "clinic.db").chmod(0o400)
    assert cli.main(["verify", str(worn.folder), *who]) == 3
    told = capsys.readouterr()
    assert ("can't be written" in told.err, told.out) == (True, "")
