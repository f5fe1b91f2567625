"""Loads pages before they are asked for: one module at a time, between two events, on the window's own thread.

Never on a worker: PySide makes its classes and enumerations at their first use, and a second thread that meets one half
made ends the program.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

LATER = frozenset({"ui.photos.camera", "ui.photos.camera_dialog", "ui.photos.preview"})
"""What brings a library with it that takes several frames to load, and that most clinics never need."""


def between_events(parent: QObject, names: Iterable[str], then: Callable[[], object] = lambda: None) -> None:
    """Import `names` in their order, then call `then`; stops when `parent` is deleted."""
    waiting = iter(tuple(names))
    timer = QTimer(parent)

    def one() -> None:
        for name in waiting:
            if name not in sys.modules:
                importlib.import_module(name)
                return
        timer.stop()
        timer.deleteLater()
        then()

    timer.timeout.connect(one)
    timer.start(0)


def rooms(modules: Iterable[str]) -> list[str]:
    """Everything in the rooms of `modules`, the pages last: by then their parts are there, and no step is long."""
    found = dict.fromkeys(modules)
    for room in dict.fromkeys(one.rpartition(".")[0] for one in found):
        if room != __package__:
            found |= dict.fromkeys(parts(room))
    return sorted(found, key=lambda one: one.endswith("page"))


def parts(room: str) -> list[str]:
    """The modules of one room that may be loaded ahead."""
    folder = importlib.import_module(room).__path__
    return [one.name for one in pkgutil.iter_modules(folder, f"{room}.") if one.name not in LATER]
