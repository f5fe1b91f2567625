"""Pages are loaded ahead between two events, one step at a time, and never by a worker."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui import loading
from ui.places import PLACES

FEW = 10
"""Modules that one step may bring with it: more of them would hold up the window for several frames."""


PROGRAM = """
import importlib, sys
from ui.app import make_application
from ui import loading
from ui.places import PLACES
make_application()
import frontdesk.opening
ours = lambda: len([one for one in sys.modules if one.startswith("ui.")])
for name in (*loading.parts("ui.widgets"), *loading.rooms(place.module for place in PLACES)):
    before = ours()
    importlib.import_module(name)
    print(name, ours() - before)
print("PySide6.QtMultimedia", int("PySide6.QtMultimedia" in sys.modules))
"""


def test_each_step_brings_few_others_with_it() -> None:
    said = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True, timeout=600)
    brought = {name: int(number) for name, number in (line.split() for line in said.stdout.splitlines())}
    assert brought.pop("PySide6.QtMultimedia") == 0
    assert {place.module for place in PLACES} <= brought.keys()
    assert not {name: number for name, number in brought.items() if number > FEW}


def test_others_have_their_turn_between_two_steps(qtbot: QtBot) -> None:
    turns: list[str] = []
    parent = QObject()
    names = ["json.tool", "this_is_loaded_already", "timeit"]
    for name in names[::2]:
        sys.modules.pop(name, None)
    sys.modules["this_is_loaded_already"] = loading
    ticking = QTimer(parent)
    ticking.timeout.connect(lambda: turns.append(",".join(one for one in names[::2] if one in sys.modules)))
    ticking.start(0)
    try:
        loading.between_events(parent, names, lambda: turns.append("then"))
        qtbot.waitUntil(lambda: "then" in turns)
    finally:
        del sys.modules["this_is_loaded_already"]
        ticking.stop()
    assert "json.tool" in turns[: turns.index("then")], "somebody had a turn after the first and before the last"
    assert turns.count("then") == 1


def test_loading_ends_with_the_window(qtbot: QtBot) -> None:
    parent, ended = QObject(), []
    loading.between_events(parent, ["json.tool"], lambda: ended.append(True))
    parent.deleteLater()
    qtbot.wait(50)
    assert ended == []


def test_every_page_is_among_what_is_loaded() -> None:
    ahead = set(loading.rooms(place.module for place in PLACES))
    assert {place.module for place in PLACES} <= ahead
    assert not ahead & loading.LATER
