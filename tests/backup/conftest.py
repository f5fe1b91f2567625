"""A clinic and a medium for every test of this room."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .clinics import Clinic, new_clinic


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    """The closed clinic that every test gets a copy of: making one takes the migrations half a second."""
    made = new_clinic(tmp_path_factory.mktemp("pattern") / "clinic")
    made.desk.database.close()
    return made


@pytest.fixture
def clinic(pattern: Clinic, tmp_path: Path) -> Iterator[Clinic]:
    """A small open clinic in `tmp_path/clinic`."""
    shutil.copytree(pattern.folder.path, tmp_path / "clinic")
    opened = pattern.moved(tmp_path / "clinic")
    yield opened
    opened.desk.database.close()


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """An empty folder for backups."""
    path = tmp_path / "usb"
    path.mkdir()
    return path
