"""The whole window on a real clinic, for the tests of signing in, locking and leaving."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.clinic import Clinic
from ui import jobs
from ui.app import FrontWindow, same_process
from ui.shell import Shell
from ui.staff.signin import SignIn


def front(qtbot: QtBot) -> FrontWindow:
    """An empty window that locks within this process."""
    window = FrontWindow(same_process)
    qtbot.addWidget(window)
    window.show()
    return window


def at_work(qtbot: QtBot, clinic: Clinic) -> tuple[FrontWindow, Shell]:
    """The window with this clinic's person signed in."""
    window = front(qtbot)
    window.enter(clinic)
    QApplication.processEvents()
    jobs.wait_for_all()
    return window, shell_of(window)


def signed_in(window: FrontWindow) -> bool:
    """Whether somebody's shell is shown."""
    return window.shell is not None


def shell_of(window: FrontWindow) -> Shell:
    """The shell that is shown."""
    assert window.shell is not None
    return window.shell


def at_the_door(qtbot: QtBot, window: FrontWindow) -> SignIn:
    """The sign-in, once it holds the folder."""
    qtbot.waitUntil(lambda: window.sign_in is not None and window.sign_in.door is not None)
    assert window.sign_in is not None
    return window.sign_in


def come_in(qtbot: QtBot, window: FrontWindow, name: str, password: str) -> None:
    """Choose the name, type, Enter."""
    page = at_the_door(qtbot, window)
    page.name.set_value(name)
    page.password.field.setFocus()
    QTest.keyClicks(page.password.field, password)
    page.try_password()
    jobs.wait_for_all()
    QApplication.processEvents()
