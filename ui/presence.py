"""Notices that somebody is there, by keys, clicks, pen and touch."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication


class Presence(QObject):
    """Calls `touched` at any key, click, pen or touch, from `begin` to `end`; `locks` at Ctrl+L before a dialog.

    A dialog keeps the window's own keys away.

    It listens at the windows, where these come in, and at what has the focus, which alone hears what an input method
    writes. Listening at the whole application would be simpler, but every event of every widget would pass through
    Python then: a third of the time that a page takes to show.
    """

    def __init__(self, touched: Callable[[], object], locks: Callable[[], object]) -> None:
        super().__init__()
        self._touched, self._locks = touched, locks
        self._focus: QObject | None = None
        self._listens = False

    def begin(self) -> None:
        """Listen."""
        if not self._listens:
            self._listens = True
            QGuiApplication.instance().focusObjectChanged.connect(self._follow)  # type: ignore[union-attr]
        self._follow(QGuiApplication.focusObject())
        self.look()

    def look(self) -> None:
        """Listen at windows that are new as well, as dialogs and lists that drop down are: call it now and then."""
        if self._listens:
            for window in QGuiApplication.topLevelWindows():
                window.installEventFilter(self)

    def end(self) -> None:
        """Listen no more."""
        if not self._listens:
            return
        self._listens = False
        QGuiApplication.instance().focusObjectChanged.disconnect(self._follow)  # type: ignore[union-attr]
        self._follow(None)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def _follow(self, focus: QObject | None) -> None:
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes note, and lets everything else pass."""
        if event.type() in _ALIVE:
            self._touched()
        if isinstance(event, QKeyEvent) and _locks_a_dialog(event):
            QTimer.singleShot(0, self._locks)
            return True
        return False


def _locks_a_dialog(event: QKeyEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or QKeySequence(event.keyCombination()) != QKeySequence("Ctrl+L"):
        return False
    return QApplication.activeModalWidget() is not None


_ALIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)
