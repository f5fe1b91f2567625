"""`frontdesk import`: the report alone on stdout, exit codes, and a folder that still proves itself afterwards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from frontdesk import cli, verify
from tests import clinics
from tests.clinics import PASSWORD


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A clinic with a manager and one patient, and her password in a file."""
    opened, _ = clinics.make_clinic(tmp_path / "clinic")
    clinics.patient(opened)
    opened.close()
    (tmp_path / "password").write_text(PASSWORD + "\n")
    return tmp_path


def bring(place: Path, name: str, *more: str, how: tuple[str, ...] = ("--json",)) -> int:
    who = ["--staff", "nisha", "--password-file", str(place / "password")]
    return cli.main(["import", str(place / "clinic"), str(place / name), *who, *how, *more])


def test_a_list_comes_in_with_a_report(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "list.csv").write_text(
        "Full Name,Mobile,DOB\nAsha Verma,98765 43210,25/03/1990\nRam,12,\nMeera Kulkarni,022 5550 1177,\n"
    )
    wanted: dict[str, Any] = {
        "added": 2,
        "refused": 1,
        "suspected": 1,
        "rows": [
            {
                "row": 3,
                "reason": "Mobile: This is not a phone number. Check the digits, or begin with + and the country code.",
            }
        ],
        "suspects": [{"row": 4, "ref": "P-000003", "like": "P-000001", "why": ["name", "phone"]}],
    }
    assert bring(place, "list.csv", "--dry-run") == 0
    suspect = {**wanted["suspects"][0], "ref": ""}  # nobody got a number yet
    assert json.loads(capsys.readouterr().out) == {**wanted, "suspects": [suspect]}
    assert bring(place, "list.csv") == 0
    assert json.loads(capsys.readouterr().out) == wanted
    assert bring(place, "list.csv", "--dry-run") == 0
    assert "This very list was brought in on" in capsys.readouterr().err
    report = verify.with_password(place / "clinic", "nisha", PASSWORD, full=True)
    assert report.findings == []


def test_a_column_that_is_not_read_is_said_and_blamed_for_nothing(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "list.csv").write_text("Name,Phone,Blood group\nMeera Kulkarni,022 5550 1177,B+\n")
    assert bring(place, "list.csv", how=()) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[0] == "row 2: suspected P-000001: name phone"
    assert "Nothing is taken from these columns: Blood group" in told.err


def test_a_list_of_nobody_exits_1_and_no_list_exits_2(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "none.csv").write_text("Name,Phone\nRam,12\n")
    assert bring(place, "none.csv") == 1
    assert json.loads(capsys.readouterr().out)["refused"] == 1
    (place / "two.csv").write_text("Name,Phone\nRam,\nSita,12\n")
    assert bring(place, "two.csv", "--all-or-nothing") == 1
    assert json.loads(capsys.readouterr().out)["added"] == 0
    (place / "picture.csv").write_bytes(b"\x89PNG" + bytes(100))
    (place / "headless.csv").write_text("1,2\n3,4\n")
    for name in ("picture.csv", "headless.csv", "nothing.csv"):
        assert bring(place, name) == 2
        assert capsys.readouterr().out == ""
