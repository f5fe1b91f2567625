"""A window that is measured: the benchmark starts it as a process of its own and reads one line of JSON from it.

`empty` is the yardstick, a bare main window; `sign-in FOLDER` goes the way of `frontdesk --clinic FOLDER`; `shell
FOLDER NAME` also types the password, which it reads from standard input. Instants are seconds of `clock.ticks`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from frontdesk.foundation import clock

SIZE = (1280, 800)
SETTLE_MS = 400
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Painted(QObject):
    """Calls `seen` once, after the widget that `wanted` accepts has been painted with all that is on it."""

    def __init__(self, wanted: Callable[[QWidget], bool], seen: Callable[[], object]) -> None:
        super().__init__()
        self._wanted, self._seen = wanted, seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches every event of the application."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and self._wanted(watched):
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # the event came from it
            QTimer.singleShot(0, self._seen)
        return False


def main(arguments: list[str]) -> int:
    """Measure what the arguments say."""
    app = QApplication(sys.argv[:1])
    watch = Painted(lambda widget: widget.isWindow(), lambda: _first_paint(arguments, clock.ticks()))
    app.installEventFilter(watch)
    if arguments[0] == "empty":
        window = QMainWindow()
        window.resize(*SIZE)
        window.show()
        return app.exec()
    from ui.app import run  # noqa: PLC0415 - the empty window must not pay for it

    return run(Path(arguments[1]))


def _first_paint(arguments: list[str], painted: float) -> None:
    if arguments[0] == "shell":
        Visitor(arguments[2], sys.stdin.readline().rstrip("\n"))
    else:
        # The memory of an empty window is told when it has come to rest, as the shell's is.
        wait = SETTLE_MS if arguments[0] == "empty" else 0
        QTimer.singleShot(wait, lambda: _tell({"painted": painted, "rss": resident()}))


class Visitor(QObject):
    """Signs in with real keys and tells when the first page stood."""

    def __init__(self, name: str, password: str) -> None:
        super().__init__(QApplication.instance())
        from ui.app import FrontWindow  # noqa: PLC0415 - the empty window must not pay for it

        (self.window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, FrontWindow))
        self.name, self.password = name, password
        sign_in = self.window.sign_in
        if sign_in is None:
            raise RuntimeError("no sign-in window")
        if sign_in.door is None:
            sign_in.ready.connect(self.settle)
        else:
            self.settle()

    def settle(self) -> None:
        """Let what loads behind the sign-in come to rest: nobody types a password in less."""
        QTimer.singleShot(SETTLE_MS, self.type)

    def type(self) -> None:
        """Name, password, Enter."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - the window that is only painted must not pay for it

        sign_in, app = self.window.sign_in, QApplication.instance()
        if sign_in is None or app is None:
            raise RuntimeError("no sign-in window")
        sign_in.name.set_value(self.name)
        field = sign_in.password.field
        QTest.keyClicks(field, self.password)
        self.watch = Painted(self.is_first_page, self.arrived)
        app.installEventFilter(self.watch)
        self.entered = clock.ticks()
        QTest.keyClick(field, Qt.Key.Key_Return)

    def is_first_page(self, widget: QWidget) -> bool:
        """Whether this is the page that the shell shows."""
        return self.window.shell is not None and widget is self.window.shell.current

    def arrived(self) -> None:
        """The first page is painted."""
        stood = clock.ticks()
        QTimer.singleShot(SETTLE_MS, lambda: self.leave(stood))

    def leave(self, stood: float) -> None:
        """Tell, and sign out."""
        rss = resident()
        self.window.close()
        _tell({"entered": self.entered, "stood": stood, "rss": rss})


def resident() -> int | None:
    """Bytes of this process in memory; None where the system has no /proc to ask."""
    told = Path("/proc/self/statm")
    return int(told.read_text("ascii").split()[1]) * PAGE if told.exists() else None


def _tell(measured: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(measured) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what still loads on a thread is no part of the figure


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
