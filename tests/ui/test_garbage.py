"""The window stays alive through many calls and many closed dialogs."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage

ROOT = Path(__file__).resolve().parents[2]
MANY_CALLS = """
import ui
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    told = Signal()
thing = Thing()
for _ in range(200_000):
    thing.setObjectName("x")
    thing.told.emit()
print("alive")
"""
MANY_DIALOGS = """
import gc
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.widgets.dialog import Dialog
def work():
    for n in range(20):
        dialog = Dialog(None, "Ask")
        dialog.kept = lambda: dialog
        QTimer.singleShot(0, dialog.reject)
        dialog.exec() if n % 2 else dialog.open()
    QTimer.singleShot(100, lambda: (gc.collect(), app.quit()))
QTimer.singleShot(0, work)
app.exec()
gc.collect()
print("alive")
"""


def survives(program: str) -> str:
    """What `program` and the end of its process say."""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    return done.stdout + "".join(line for line in done.stderr.splitlines() if "QObject" in line or "Fatal" in line)


def test_two_hundred_thousand_calls_into_qt_do_not_end_python() -> None:
    assert survives(MANY_CALLS) == "alive\n"


def test_closed_dialogs_are_collected_without_a_crash() -> None:
    assert survives(MANY_DIALOGS) == "alive\n"


def collections() -> list[int]:
    """How often each generation was collected."""
    return [one["collections"] for one in gc.get_stats()]


def test_the_collector_runs_between_events_only(qtbot: QtBot, qapp: QApplication) -> None:
    timer = garbage.collect_between_events(qapp, lambda: False)
    try:
        assert not gc.isenabled()
        before = sum(collections())
        held = [[n] for n in range(5000)]
        assert sum(collections()) == before
        qtbot.waitUntil(lambda: sum(collections()) > before)
        assert len(held) == 5000
    finally:
        timer.stop()
        gc.unfreeze()
        gc.enable()


def test_while_work_goes_on_only_what_is_new_is_collected(qtbot: QtBot, qapp: QApplication) -> None:
    busy, limits = [True], gc.get_threshold()

    timer = garbage.collect_between_events(qapp, lambda: busy[0])
    try:
        gc.set_threshold(1, 0, 0)  # each generation is due at once
        gc.collect(0)
        young, middle, old = collections()
        qtbot.waitUntil(lambda: collections()[0] > young)
        assert collections()[1:] == [middle, old]
        busy[0] = False
        qtbot.waitUntil(lambda: sum(collections()[1:]) > middle + old)
    finally:
        timer.stop()
        gc.set_threshold(*limits)
        gc.unfreeze()
        gc.enable()


def test_no_collection_inside_the_block() -> None:
    gc.enable()  # the fixture of every test here turns it off
    with garbage.none():
        assert not gc.isenabled()
    assert gc.isenabled()
