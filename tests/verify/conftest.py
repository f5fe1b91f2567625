"""The worked clinic, a fresh copy for each test, and its manager for the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from frontdesk.vault import keyfile, keys
from tests import clinics
from tests.clinics import PASSWORD, Worked
from tests.verify.worn import Worn


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> tuple[Worked, Path]:
    """Two days of work, and the closed folder as it was between them."""
    base = tmp_path_factory.mktemp("worked")
    made = clinics.worked(base / "clinic", lambda: shutil.copytree(base / "clinic", base / "earlier"))
    return made, base / "earlier"


@pytest.fixture
def worn(pattern: tuple[Worked, Path], tmp_path: Path) -> Worn:
    made, earlier = pattern
    made.on_this_pc()
    folder = shutil.copytree(made.folder, tmp_path / "clinic")
    known = keyfile.read(folder / "keys.json")
    opened = keys.unlock(known, "nisha", PASSWORD, made.secret)
    return Worn(made, folder, earlier, keys.database_key(opened.data_key))


@pytest.fixture
def who(tmp_path: Path) -> list[str]:
    """The manager, for the command line."""
    (tmp_path / "password").write_text(PASSWORD + "\n")
    return ["--staff", "nisha", "--password-file", str(tmp_path / "password")]
