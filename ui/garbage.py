"""Python's garbage collector, kept to moments when Qt is not in the middle of something.

Windows are in reference cycles with their slots, so the collector deletes them. Left alone, it does so on whatever
thread allocates, or while Qt walks its list of widgets, and the program crashes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

_EVERY_MS = 1000


def collect_between_events(app: QCoreApplication, busy: Callable[[], bool]) -> QTimer:
    """From now on collect on the window's thread only, between events, when enough has gathered.

    What is loaded by now is not looked through again: that would stop the window for several frames. While the program
    is `busy`, only what is new is collected. Returns what drives it, for who wants it to end.
    """
    gc.disable()
    gc.freeze()
    timer = QTimer(app)
    timer.setInterval(_EVERY_MS)
    timer.timeout.connect(partial(_collect, busy))
    timer.start()
    return timer


def _collect(busy: Callable[[], bool]) -> None:
    limits = gc.get_threshold()
    for generation in (0,) if busy() else (2, 1, 0):
        if gc.get_count()[generation] > limits[generation]:
            gc.collect(generation)
            return


@contextmanager
def none() -> Iterator[None]:
    """No collection inside the block."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
