"""The tour's hands: real key, mouse and pen events on the real window, counted."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QPainter, QPixmap
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMainWindow, QRadioButton, QWidget

from frontdesk.foundation import clock
from ui import jobs, language, theme
from ui.widgets.progress import ProgressDialog

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 120.0
PEN_STEP_MS = 6
BLANK_SHADES, STEADY = 16, 3
BUTTON_MS = 130  # a button pressed by its shortcut shows itself pressed for 100 ms before it acts


class NotThere(AssertionError):
    """The window does not show what the tour expects."""


class Hand:
    """Presses keys, clicks and draws; waits for what it caused; takes pictures."""

    def __init__(self, window: QMainWindow, screens: Path) -> None:
        self.window = window
        self.keys = 0
        self.clicks = 0
        self.pictures: list[str] = []
        self._screens = screens

    # -- waiting --------------------------------------------------------------------------------------------------
    def settle(self) -> None:
        """Let the window finish what it was told."""
        for _ in range(3):
            QApplication.processEvents()

    def until(self, what: Callable[[], object], message: str) -> None:
        """Wait until `what` is so. Raises `NotThere`."""
        deadline = clock.ticks() + PATIENCE_S
        while not what():
            if clock.ticks() > deadline:
                raise NotThere(message)
            QTest.qWait(10)
        self.settle()

    def page_drawn(self) -> None:
        """Wait until the page of the PDF in front stands there: its view draws it on a thread of its own.

        One look is not enough: a view that is given another size draws the page again.
        """
        front, looks = self.top(), list[bool]()

        def stands() -> bool:
            view = next((one for one in front.findChildren(QPdfView) if one.isVisible()), None)
            if view is None:
                raise NotThere("no PDF is shown")
            where = QRect(view.viewport().mapTo(front, QPoint()), view.viewport().size())
            looks.append(_is_inked(front.grab(where).toImage()))
            return looks[-STEADY:] == [True] * STEADY

        self.until(stands, "the page is not drawn")

    def jobs_done(self) -> None:
        """Wait for the workers."""
        jobs.wait_for_all()
        self.settle()

    # -- finding ----------------------------------------------------------------------------------------------------
    def top(self) -> QWidget:
        """The dialog in front, or the window."""
        return QApplication.activeModalWidget() or self.window

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget called `name`, as soon as there is one. Raises `NotThere`."""
        shown = self._shown(kind, name)
        while not shown:
            self.until(lambda: self._shown(kind, name), f"no visible {kind.__name__} called {name}")
            shown = self._shown(kind, name)
        return shown[0]

    def _shown(self, kind: type[W], name: str) -> list[W]:
        homes = (self.top(), self.window)
        return [found for home in homes for found in home.findChildren(kind, name) if found.isVisible()]

    # -- doing ------------------------------------------------------------------------------------------------------
    def click(self, widget: QWidget) -> None:
        """A left click in the middle of a control that can be clicked."""
        self.settle()
        if not (widget.isVisible() and widget.isEnabled()):
            raise NotThere(f"{widget.objectName() or type(widget).__name__} can't be clicked")
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_target(widget))
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the focus is."""
        self.keys += 1
        self._awake()
        QTest.keyClick(QApplication.focusWidget() or self.top(), key, modifier)
        if modifier != Qt.KeyboardModifier.NoModifier:
            QTest.qWait(BUTTON_MS)
        self.settle()

    def write(self, text: str, into: QWidget | None = None) -> None:
        """Text at the keyboard; scripts that the Latin keys do not have come as an input method sends them."""
        self._awake()
        if into is not None:
            into.setFocus(Qt.FocusReason.TabFocusReason)
            self.settle()
        target = QApplication.focusWidget()
        if target is None:
            raise NotThere("nothing has the focus")
        self.keys += len(text)
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)
        self.settle()

    def _awake(self) -> None:
        """Keys go to the window in front, which must be the active one."""
        front = self.top()
        if QApplication.activeWindow() is not front:
            front.activateWindow()
            self.until(lambda: QApplication.activeWindow() is front, "the window does not come to the front")

    def clear(self, editor: QWidget) -> None:
        """Select everything in a field and delete it."""
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_Delete)

    def sign(self, pad: QWidget, turn: float) -> None:
        """Two strokes of a synthetic signature; `turn` makes one person's differ from another's."""
        width, height = pad.width(), pad.height()
        for start, count in ((0.15, 70), (0.5, 30)):
            points = [_ink(start, number / count, turn, width, height) for number in range(count)]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
                QTest.qWait(PEN_STEP_MS)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])
        self.clicks += 2
        self.settle()

    def in_dialog(self, act: Callable[[D], None], kind: type[D]) -> Callable[[], None]:
        """Do `act` in the next dialog of that kind that asks or tells something; it blocks whoever opened it.

        The returned check waits for it and raises what went wrong in it.
        """
        caught: list[BaseException] = []
        done: list[bool] = []
        timer = QTimer()
        timer.setInterval(20)

        def look() -> None:
            front: QWidget | None = QApplication.activeModalWidget()
            if not isinstance(front, kind) or isinstance(front, ProgressDialog) or not front.isVisible():
                return
            dialog: D = front
            timer.stop()
            try:
                act(dialog)
            except BaseException as error:  # noqa: BLE001 - it is raised by the check, on the tour's own stack
                caught.append(error)
                QDialog.done(dialog, 0)  # past the dialog's own conditions for closing
            done.append(True)

        def check() -> None:
            self.until(lambda: done, "the dialog did not come")
            if caught:
                raise caught[0]

        timer.timeout.connect(look)
        timer.start()
        return check

    # -- looking ------------------------------------------------------------------------------------------------------
    def picture(self, name: str) -> None:
        """Save what is on screen as NN-name-theme-language.png; a dialog is shown over its window."""
        self.settle()
        number = len(self.pictures) + 1
        file = f"{number:02d}-{name}-{theme.current().name}-{language.current()}.png"
        shot = self.window.grab()
        front = QApplication.activeModalWidget()
        if front is not None and front is not self.window:
            _lay_over(shot, front, self.window)
        if not shot.save(str(self._screens / file)):
            raise NotThere(f"{file} could not be written")
        self.pictures.append(file)


def _is_inked(sheet: QImage) -> bool:
    """Whether it has more shades than a blank sheet and its ground."""
    return len(set(bytes(sheet.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))) > BLANK_SHADES


def _target(widget: QWidget) -> QPoint:
    """Where a person clicks: on the box of a tick, in the middle of anything else."""
    middle = widget.rect().center()
    if not isinstance(widget, QCheckBox | QRadioButton):
        return middle
    away = widget.sizeHint().height() // 2
    left = widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    return QPoint(away if left else widget.width() - away, middle.y())


def _lay_over(shot: QPixmap, front: QWidget, window: QWidget) -> None:
    painter = QPainter(shot)
    dim = QColor(theme.current().color("rail"))
    dim.setAlphaF(0.45)
    painter.fillRect(shot.rect(), dim)
    middle = window.rect().center() - QPoint(front.width() // 2, front.height() // 2)
    painter.drawPixmap(middle, front.grab())
    painter.end()


def _ink(start: float, part: float, turn: float, width: int, height: int) -> QPoint:
    angle = part * (6 + turn) * math.pi
    x = start + 0.3 * part + 0.04 * math.sin(angle * 1.3)
    y = 0.5 + 0.22 * math.sin(angle) * math.cos(part * (2 + turn))
    return QPoint(round(x * width), round(y * height))
