"""Every test of the window starts in English, light, left to right, with settings of its own."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from frontdesk.clinic import Clinic
from tests import clinics
from tests.ui import fronts, windows
from ui import jobs, language, theme
from ui.shell import Shell
from ui.tour.hand import Hand

LONGEST_MS = 300_000


class UnhurriedBot(QtBot):
    """Waits long: the cores are shared with other work, and a wait costs only where what it waits for never comes."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = LONGEST_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = LONGEST_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with longer waits."""
    return UnhurriedBot(request)


@pytest.fixture(autouse=True)
def plain_window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English and light before and after; windows are collected in between, as the program does, not on a worker.

    However slow the computer, no progress comes before the window and takes the keys, but where it is wanted.
    """
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(jobs, "PATIENCE_MS", LONGEST_MS)
    language.set_language("en")
    theme.apply(qapp, "light")
    gc.disable()
    yield
    jobs.wait_for_all()
    gc.collect()
    gc.enable()
    language.set_language("en")


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Progress is shown at once."""
    monkeypatch.setattr(jobs, "PATIENCE_MS", 0)


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Holds work up until it is set: at the latest by the test's end, so that one that fails holds up no other."""
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture(scope="session", autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """What the last test left goes before Qt ends: PySide then deletes whatever there is, in an order of its own."""
    yield
    for left in QApplication.topLevelWidgets():
        if shiboken6.isValid(left):  # it may have gone with its parent
            shiboken6.delete(left)
    gc.collect()


@pytest.fixture
def desk_clinic(tmp_path: Path) -> Iterator[Clinic]:
    """A new clinic with the receptionist at work."""
    opened = clinics.clinic(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Clinic]:
    """A new clinic with the practice manager at work."""
    opened = clinics.clinic(tmp_path, clinics.Role.MANAGER)
    yield opened
    jobs.wait_for_all()
    opened.close()


@pytest.fixture
def window(desk_clinic: Clinic, qtbot: QtBot) -> Shell:
    """The receptionist's window."""
    made = windows.shell(desk_clinic)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The receptionist's shell in the whole window, which has the keyboard."""
    window, shown = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield shown
    window.close()


@pytest.fixture
def hand(shell: Shell, tmp_path: Path) -> Hand:
    """What types and clicks in that window."""
    window = shell.window()
    assert isinstance(window, QMainWindow)
    return Hand(window, tmp_path)
