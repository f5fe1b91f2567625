"""Each error is told in its family's way, and a bug's report gives nobody away."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.foundation.errors import Cancelled, Fault, FrontdeskError, Refused, UserError
from ui import errors
from ui.bug import BugDialog
from ui.widgets.dialog import Dialog

PLANTED = "Zubeida Planted"


def told_by(error: BaseException) -> tuple[str, str]:
    """Title and words of the dialog that tells `error`."""
    found: list[tuple[str, str]] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        found.append((dialog.windowTitle(), " ".join(label.text() for label in dialog.findChildren(QLabel))))
        dialog.accept()

    QTimer.singleShot(0, read)
    errors.show(None, error)
    return found[0]


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (UserError("Type a name."), "Please check"),
        (Refused("Only the practice manager may do this."), "Not allowed"),
        (Fault("The disk is full. Nothing was changed."), "Something is wrong with this computer or folder"),
    ],
)
def test_each_family_has_its_own_words(qtbot: QtBot, error: FrontdeskError, title: str) -> None:
    shown, words = told_by(error)
    assert shown == title
    assert str(error) in words


def test_cancelled_is_nothing_to_tell(qtbot: QtBot) -> None:
    errors.show(None, Cancelled())
    assert QApplication.activeModalWidget() is None


def raise_bug() -> None:
    patient = PLANTED
    try:
        {}[patient]
    except KeyError as error:
        raise ValueError(f"no {patient}") from error


def test_a_bugs_report_names_places_and_no_values(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="no ") as caught:
        raise_bug()
    text = errors.report(caught.value)
    assert PLANTED not in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "raise_bug" in text


def test_a_bugs_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = BugDialog(None, "the report")
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "the report"


@pytest.fixture
def hooks() -> Iterator[None]:
    """The hooks as they were, afterwards."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def test_an_error_on_a_thread_is_told_on_the_window(qtbot: QtBot, qapp: QApplication, hooks: None) -> None:
    errors.install(qapp)
    titles: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            titles.append(dialog.windowTitle())
            dialog.accept()

    def fail() -> None:
        raise Refused("Only the practice manager may do this.")

    timer = QTimer()
    timer.timeout.connect(read)
    timer.start(10)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(titles))
    assert titles == ["Not allowed"]
