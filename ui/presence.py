"""Notices whether anybody is there: what locks a window that nobody touches, and one whose computer slept."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from frontdesk.foundation import clock

PATIENT_MODE_MAX_S = 20 * 60
SLEPT_S = 60


class Idle:
    """When somebody last touched keyboard or mouse, and until when a patient may read in peace."""

    def __init__(self, minutes: int = 5) -> None:
        self.minutes = minutes
        self.last = self.held_until = 0.0

    def touch(self) -> None:
        """Somebody is there."""
        self.last = clock.ticks()

    def hold(self, seconds: int) -> None:
        """A patient reads: no idle lock for so long, but at most 20 minutes; 0 ends it."""
        self.touch()
        self.held_until = self.last + min(seconds, PATIENT_MODE_MAX_S) if seconds else 0.0

    def expired(self) -> bool:
        """Whether it is time to lock."""
        now = clock.ticks()
        return now >= self.held_until and now - max(self.last, self.held_until) >= self.minutes * 60


class Awake:
    """Notices that the computer slept: between two looks, meant to be a second apart, too much time went by."""

    def __init__(self) -> None:
        self._wall, self._ticks = clock.now(), clock.ticks()

    def slept(self) -> bool:
        """Whether more than a minute passed since the last look, on either clock: some stand still in sleep."""
        wall, ticks = clock.now(), clock.ticks()
        gap = max((wall - self._wall).total_seconds(), ticks - self._ticks)
        self._wall, self._ticks = wall, ticks
        return gap > SLEPT_S


class Presence(QObject):
    """Calls `touched` at any key, click, pen or touch, from `begin` to `end`; `locks` at Ctrl+L before a long job.

    The dialog of the job keeps the window's own keys away.

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
        if isinstance(event, QKeyEvent) and _locks_while_waiting(event):
            QTimer.singleShot(0, self._locks)
            return True
        return False


def _locks_while_waiting(event: QKeyEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or QKeySequence(event.keyCombination()) != QKeySequence("Ctrl+L"):
        return False
    from ui.widgets.progress import ProgressDialog  # noqa: PLC0415 - the first paint must not pay for it

    return isinstance(QApplication.activeModalWidget(), ProgressDialog)


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
