"""The guided tour walks a whole clinic through the real window, and leaves nothing readable behind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.foundation.errors import Fault, UserError
from ui import tour

LONGEST_S = 600
VERIFY = (sys.executable, "-m", "frontdesk", "verify", "--full", "--json")
PICTURE = re.compile(r"\d{2,3}-[a-z0-9-]+-(light|dark)-(en|hi|ur)\.png")


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Where the tour went, and the configuration folder that it used."""
    out, home = tmp_path_factory.mktemp("tour") / "out", tmp_path_factory.mktemp("home")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home), "TMPDIR": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "frontdesk", "tour", str(out)],
        env=environment,
        capture_output=True,
        timeout=LONGEST_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
    return out, home


def report(out: Path) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    return found


def sealed(out: Path) -> list[Path]:
    """The documents that the clinic sealed; the recovery kit is none."""
    return [one for one in (out / "documents").glob("*.pdf") if not one.name.startswith("recovery-kit")]


def test_what_no_tour_made_is_never_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "clinic").mkdir()
    (tmp_path / "clinic" / "keys.json").write_text("{}")
    with pytest.raises(UserError, match="something other than a tour"):
        tour.run(tmp_path)
    assert (tmp_path / "clinic" / "keys.json").exists()


def test_where_nothing_can_be_written_the_tour_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Fault):
        tour.run(tmp_path / "file" / "tour")


def test_every_step_holds_and_every_picture_is_taken(toured: tuple[Path, Path]) -> None:
    out, _home = toured
    told = report(out)
    assert told["ok"] is True
    assert {one["role"] for one in told["staff"]} == {"manager", "receptionist", "clinician"}
    names = [one.name for one in (out / "screens").iterdir()]
    assert len(names) >= 20
    assert all(PICTURE.fullmatch(name) for name in names)
    assert {match.groups() for name in names if (match := PICTURE.fullmatch(name))} == {
        (face, code) for face in ("light", "dark") for code in ("en", "hi", "ur")
    }


def test_the_closed_clinic_is_what_its_people_signed(toured: tuple[Path, Path]) -> None:
    out, home = toured
    manager = next(one for one in report(out)["staff"] if one["role"] == "manager")
    password = home / "password"
    password.write_text(manager["password"], encoding="utf-8")
    done = subprocess.run(
        [*VERIFY, str(out / "clinic"), "--staff", manager["name"], "--password-file", str(password)],
        env={**os.environ, "XDG_CONFIG_HOME": str(home)},
        capture_output=True,
        timeout=LONGEST_S,
        check=False,
    )
    password.unlink()
    assert done.returncode == 0, done.stdout.decode()
    assert json.loads(done.stdout)["documents"] == len(sealed(out)) > 0


def test_no_name_and_no_password_can_be_read(toured: tuple[Path, Path]) -> None:
    out, home = toured
    told = report(out)
    secrets = [part for one in told["patients"] for part in one["name"].split()]
    secrets += [one["password"] for one in told["staff"]] + ["9810012345", "98100 12345"]
    wanted = [secret.encode(code) for secret in secrets for code in ("utf-8", "utf-16-le", "utf-16-be")]
    places = [out / "clinic", out / "backup", home, *out.glob("clinic-set-aside-*")]
    read = 0
    for place in places:
        for path in place.rglob("*"):
            if path.is_file():
                read += 1
                content = path.read_bytes()
                assert not any(one in content for one in wanted), path.name
    assert read > len(places)
