"""A window in which a form's way to the screen and the ink's way after the pen are measured: started by the benchmark.

`FOLDER NAME`; a line of JSON on standard input gives the password, the forms and how many rounds; one on standard
output gives, by case, the milliseconds of each round, and those of a bare widget painted in the same window.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from frontdesk.clinic import patients
from frontdesk.foundation import clock
from ui.app import open_window
from ui.bench_window import MS, SETTLE_MS, Painted, Visitor
from ui.consents.signing_page import SigningPage
from ui.shell import Shell

PATIENCE_S = 5.0
POINTS = 60
PEN_PX = 12
"""The stretch of paper that one move of the pen inks anew."""


class Signer(Visitor):
    """Signs in, chooses each form and hands it over in several rounds, and draws; the first round doesn't count."""

    forms: list[str]
    rounds: int

    def arrived(self) -> None:
        """The first page is painted."""
        QTimer.singleShot(SETTLE_MS, self.measure)

    def measure(self) -> None:
        """Choose, hand over, draw, and tell."""
        shell = self.window.shell
        if shell is None:
            raise RuntimeError("nobody signed in")
        spent: dict[str, list[float]] = {}
        for counts in (False, *(True for _ in range(self.rounds))):
            for case, times in self._round(shell).items():
                if counts:
                    spent.setdefault(case, []).extend(times)
        self.window.close()
        sys.stdout.write(json.dumps(spent) + "\n")
        sys.stdout.flush()
        os._exit(0)

    def _round(self, shell: Shell) -> dict[str, list[float]]:
        """Milliseconds by case."""
        (found,) = patients.recent(shell.clinic.desk, 1)
        spent: dict[str, list[float]] = {"bare": [_bare(shell)]}
        for number, form in enumerate(self.forms):
            shell.go("record", patient_id=found.id)
            QApplication.processEvents()
            case = form or "registration"
            spent[f"chosen.{case}"] = [_until_painted(partial(_choose, shell, found.id, form))]
            page = shell.current
            if not isinstance(page, SigningPage) or page.before is None:
                raise RuntimeError("the form is not shown")
            for editor in page.before.particulars.values():
                QTest.keyClicks(editor, "told")
            spent[f"handed.{case}"] = [_until_painted(partial(_hand_over, page))]
            screen = page.handed
            if screen is None:
                raise RuntimeError("nothing was handed over")
            QApplication.processEvents()
            while screen.stack.count() < len(screen.steps):
                QApplication.processEvents()
            if number == 0:
                screen.stack.setCurrentWidget(screen.sign)
                QApplication.processEvents()
                spent |= _ink(screen.sign.pad)
            screen.close_screen()
            page.handed = None
            QApplication.processEvents()
            # What was left goes only when the loop comes round, which it does not while this measures.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return spent


def _choose(shell: Shell, patient_id: int, form: str) -> QWidget:
    shell.go("consent", patient_id=patient_id, template=form)
    if shell.current is None:
        raise RuntimeError("there is no page")
    return shell.current


def _hand_over(page: SigningPage) -> QWidget:
    page.go_on()
    if page.handed is None:
        raise RuntimeError("nothing was handed over")
    return page.handed


class Seen(QObject):
    """Sees a widget painted, or a view that covers it: few enough that looking costs nothing of what is measured."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        for one in (watched, *(area.viewport() for area in watched.findChildren(QAbstractScrollArea))):
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Counts the paintings."""
        self.times += event.type() is QEvent.Type.Paint
        return False


def _until_painted(deed: Callable[[], QWidget]) -> float:
    """Milliseconds from `deed` until the widget that it brings is painted, with all that is on it."""
    started = clock.ticks()
    seen = Seen(deed())
    while not seen.times and clock.ticks() - started < PATIENCE_S:
        QApplication.processEvents()
    return (clock.ticks() - started) * MS


def _bare(shell: Shell) -> float:
    """The least that a page costs: a bare widget as large as the window."""
    made = QWidget(shell)

    def show() -> QWidget:
        made.setGeometry(shell.rect())
        made.show()
        return made

    spent = _until_painted(show)
    made.hide()
    made.deleteLater()
    QApplication.processEvents()
    return spent


def _ink(pad: QWidget) -> dict[str, list[float]]:
    """Each move of a pen until its ink is painted, beside as small a stretch of a bare widget."""
    bare = QWidget(pad.window())
    bare.setGeometry(0, 0, pad.width(), pad.height())
    bare.show()
    QApplication.processEvents()
    stretch = QRect(0, 0, PEN_PX, PEN_PX)
    least = [_painted(bare, partial(bare.update, stretch)) for _ in range(POINTS)]
    bare.hide()
    bare.deleteLater()
    QApplication.processEvents()
    _mouse(pad, QEvent.Type.MouseButtonPress, 0)
    spent = [_painted(pad, partial(_mouse, pad, QEvent.Type.MouseMove, number)) for number in range(1, POINTS)]
    _mouse(pad, QEvent.Type.MouseButtonRelease, POINTS)
    return {"ink": spent, "ink.bare": least}


def _painted(widget: QWidget, deed: Callable[[], object]) -> float:
    """Milliseconds from `deed` until the widget is painted."""
    seen = Seen(widget)
    started = clock.ticks()
    deed()
    while not seen.times and clock.ticks() - started < PATIENCE_S:
        QApplication.processEvents()
    spent = (clock.ticks() - started) * MS
    widget.removeEventFilter(seen)
    return spent


def _mouse(pad: QWidget, kind: QEvent.Type, number: int) -> None:
    where = QPoint(20 + 5 * number, pad.height() // 2 + (number % 7) * 6)
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    at, on_screen = QPointF(where), QPointF(pad.mapToGlobal(where))
    QApplication.sendEvent(pad, QMouseEvent(kind, at, on_screen, button, held, Qt.KeyboardModifier.NoModifier))


def main(arguments: list[str]) -> int:
    """Measure."""
    folder, name = arguments
    asked = json.loads(sys.stdin.readline())
    window = open_window(Path(folder))

    def seen() -> None:
        signer = Signer(window, name, asked["password"])
        signer.forms, signer.rounds = asked["forms"], asked["rounds"]

    Painted(window, lambda _: True, seen)
    window.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
