"""Preferences survive, stay private, and damage to them stops nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui import settings


def test_what_is_changed_is_kept() -> None:
    settings.change(theme="dark", clinic_folders=("/one", "/two"))
    assert settings.load() == settings.Settings(theme="dark", clinic_folders=("/one", "/two"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_file_is_for_its_owner_alone() -> None:
    settings.change(language="ur")
    assert settings.path().stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b'"x"', b"null"])
def test_a_damaged_file_means_defaults(damage: bytes) -> None:
    settings.path().parent.mkdir(parents=True)
    settings.path().write_bytes(damage)
    assert settings.load() == settings.Settings()


def test_a_value_that_does_not_fit_is_the_default_and_the_rest_is_kept() -> None:
    settings.path().parent.mkdir(parents=True)
    settings.path().write_text('{"theme": "pink", "language": "hi", "clinic_folders": "x", "strange": 1}')
    assert settings.load() == settings.Settings(language="hi")


def test_the_last_clinic_comes_first_once() -> None:
    known = settings.Settings(clinic_folders=("/a", "/b"))
    assert known.opened(Path("/b")).clinic_folders == ("/b", "/a")


_CHOOSES = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from ui import settings
app = QApplication([])
if sys.argv[2] == "keep_none":
    settings.keep_no_folders()
dialog = QFileDialog(None, "", sys.argv[1], options=QFileDialog.Option.DontUseNativeDialog)
dialog.setFileMode(QFileDialog.FileMode.Directory)
QTimer.singleShot(0, dialog.accept)
dialog.exec()
del dialog
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own dialogs are asked")
@pytest.mark.parametrize(("how", "told"), [("keep_none", False), ("as_it_is", True)])
def test_which_folder_was_opened_is_written_down_nowhere(tmp_path: Path, how: str, told: bool) -> None:
    chosen, configuration = tmp_path / "Ravi Prasad", tmp_path / "configuration"
    chosen.mkdir()
    environment = os.environ | {"XDG_CONFIG_HOME": str(configuration), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", _CHOOSES, str(chosen), how], env=environment, check=True, timeout=600)
    written = b"".join(one.read_bytes() for one in configuration.rglob("*") if one.is_file())
    assert (b"Ravi" in written) == told
