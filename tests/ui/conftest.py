"""Every test of the window starts in English, light, left to right, with settings of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui import language, theme


@pytest.fixture(autouse=True)
def plain_window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English and light before and after."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    language.set_language("en")
    theme.apply(qapp, "light")
    yield
    language.set_language("en")
