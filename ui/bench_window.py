"""A window that is measured: the benchmark starts it as a process of its own and reads one line of JSON from it.

`empty` is the yardstick, a bare main window; it is started by this file's path, so that nothing of the program's window
is loaded with it. `sign-in FOLDER` goes the way of `frontdesk --clinic FOLDER`; `shell FOLDER NAME` also types the
password, which it reads from standard input. Instants are seconds of `clock.ticks`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from frontdesk.foundation import clock

if TYPE_CHECKING:
    from ui.app import FrontWindow

SIZE = (1280, 800)
SETTLE_MS = 400
MS = 1e3
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Painted(QObject):
    """Calls `seen` once, after a widget that `wanted` accepts has been painted with all that is on it.

    `where` is that widget, or the application where it is not known yet.
    """

    def __init__(self, where: QObject, wanted: Callable[[QWidget], bool], seen: Callable[[], object]) -> None:
        super().__init__(where)
        self._where, self._wanted, self._seen = where, wanted, seen
        where.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the events of `where`."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and self._wanted(watched):
            self._where.removeEventFilter(self)
            QTimer.singleShot(0, self._seen)
        return False


def main(arguments: list[str]) -> int:
    """Measure what the arguments say."""
    kind, *rest = arguments
    return _empty() if kind == "empty" else _sign_in(Path(rest[0]), rest[1:])


def _empty() -> int:
    app, window = QApplication(sys.argv[:1]), QMainWindow()
    window.resize(*SIZE)

    def seen() -> None:
        painted = clock.ticks()
        # Its memory is told when it has come to rest, as the shell's is.
        QTimer.singleShot(SETTLE_MS, lambda: _tell({"painted": painted, "rss": resident()}))

    Painted(window, lambda _: True, seen)
    window.show()
    return app.exec()


def _sign_in(folder: Path, name: list[str]) -> int:
    from ui.app import open_window  # noqa: PLC0415 - the empty window must not pay for it

    window = open_window(folder)

    def seen() -> None:
        painted = clock.ticks()
        if name:
            Visitor(window, name[0], sys.stdin.readline().rstrip("\n"))
        else:
            _tell({"painted": painted})

    Painted(window, lambda _: True, seen)
    window.show()
    return QApplication.exec()


class Visitor(QObject):
    """Signs in with real keys and tells when the first page stood."""

    def __init__(self, window: FrontWindow, name: str, password: str) -> None:
        super().__init__(window)
        self.window = window
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
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as below
        from PySide6.QtTest import QTest  # noqa: PLC0415 - the window that is only painted must not pay for it

        sign_in, app = self.window.sign_in, QApplication.instance()
        if sign_in is None or app is None:
            raise RuntimeError("no sign-in window")
        sign_in.name.set_value(self.name)
        field = sign_in.password.field
        QTest.keyClicks(field, self.password)
        self.watch = Painted(app, self.is_first_page, self.arrived)
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
    import json  # noqa: PLC0415 - no window must pay for it

    sys.stdout.write(json.dumps(measured) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what still loads on a thread is no part of the figure


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
