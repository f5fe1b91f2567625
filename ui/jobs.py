"""Long work away from the window: plain data in, a result or an error back, progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, TypeVar, cast

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.foundation import clock
from frontdesk.foundation.errors import Cancelled, Fault
from frontdesk.foundation.progress import Progress
from ui import errors

if TYPE_CHECKING:
    from ui.widgets.progress import ProgressDialog

T = TypeVar("T")
PATIENCE_MS = 500
_BLOCKED = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class _Work(QRunnable):
    """Runs on a thread of the pool. It knows its job by its number and leaves what came of it on the board: whatever it
    held on to could be let go last by its thread, and what belongs to the window must not end there."""

    def __init__(self, number: int, work: Callable[[Progress], object], progress: Progress) -> None:
        super().__init__()
        self._number, self._todo, self._progress = number, [work], progress

    def run(self) -> None:
        board = _board()
        board.left[self._number] = _outcome(self._todo.pop(), self._progress)
        board.ended.emit(self._number)


def _outcome(work: Callable[[Progress], object], progress: Progress) -> tuple[object, BaseException | None]:
    try:
        return work(progress), None
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told on the window's thread
        return None, error


class _Board(QObject):
    """Where workers leave what came of their work; Qt carries their word over to the window's thread."""

    progressed = Signal(int, object, object)
    """The job's number, done, total: a clinic has more bytes than an int of Qt's can count."""
    ended = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.jobs: dict[int, _Job] = {}
        self.left: dict[int, tuple[object, BaseException | None]] = {}
        self._numbers = count()
        self.progressed.connect(self._progressed, QtCore.Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._ended, QtCore.Qt.ConnectionType.QueuedConnection)

    def begin(self, job: _Job, work: Callable[[Progress], object]) -> None:
        """On the window's thread: let a worker do it. The job keeps the work, so that it ends on this thread."""
        number = next(self._numbers)
        self.jobs[number] = job
        QThreadPool.globalInstance().start(_Work(number, work, self._telling(number, job.stopped)))

    def _telling(self, number: int, stopped: threading.Event) -> Progress:
        """For the worker's thread: pass progress on, or stop there."""

        def progress(done: int, total: int) -> None:
            if stopped.is_set():
                raise Cancelled
            self.progressed.emit(number, done, total)

        return progress

    def _progressed(self, number: int, done: int, total: int) -> None:
        if number in self.jobs:
            self.jobs[number].advance(done, total)

    def _ended(self, number: int) -> None:
        job, (result, error) = self.jobs.pop(number), self.left.pop(number)
        if error is None:
            job.finish(result)
        else:
            job.fail(error)


@cache
def _board() -> _Board:
    """The one of this process, made on the window's thread."""
    return _Board()


class _Job(QObject):
    def __init__(
        self, parent: QWidget | None, title: str, cancellable: bool, background: bool, lasting: bool = False
    ) -> None:
        super().__init__()
        self.lasting, self.asked_for = lasting, not background
        self.stopped = threading.Event()
        self._told = True
        self._parent, self._title, self.cancellable, self._background = parent, title, cancellable, background
        self._dialog: ProgressDialog | None = None
        self._last = (0, 0)
        self._advance: Callable[[int, int], None] = lambda _done, _total: None
        self._on_done: Callable[[object], None] = lambda _: None
        self._on_error: Callable[[BaseException], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._open)

    def start(
        self,
        work: Callable[[Progress], object],
        on_done: Callable[[object], None],
        on_error: Callable[[BaseException], None] | None,
    ) -> None:
        self._work, self._on_done, self._on_error = work, on_done, on_error
        if not self._background:
            QApplication.setOverrideCursor(QtCore.Qt.CursorShape.WaitCursor)
            QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is a window
            self._timer.start()
        _board().begin(self, work)

    def stop(self) -> None:
        """Ask the work to stop at its next progress."""
        self.stopped.set()

    def go_on_behind(self, advance: Callable[[int, int], None]) -> None:
        """From now on `advance` shows the progress, not this job's own dialog."""
        self._timer.stop()
        self._clear()
        self._background = True
        self._advance = advance
        advance(*self._last)

    def be_silent(self) -> None:
        """From now on nothing is shown of it, and nobody is told what came of it."""
        self._timer.stop()
        self._clear()
        self._background, self._told = True, False

    def _show(self, error: BaseException) -> None:
        errors.show(self._parent if self._alive() else None, error)

    def _alive(self) -> bool:
        return self._parent is None or shiboken6.isValid(self._parent)

    def _open(self) -> None:
        """The work takes long: a modal dialog instead of silence."""
        from ui.widgets.progress import ProgressDialog  # noqa: PLC0415 - most jobs end before

        self._release()
        parent = self._parent if self._alive() else None
        self._dialog = ProgressDialog(parent, self._title, cancellable=self.cancellable)
        self._dialog.stopped.connect(self.stop)
        self._dialog.advance(*self._last)
        self._dialog.open()

    def _release(self) -> None:
        if self._background or self._dialog is not None:
            return
        QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is a window
        QApplication.restoreOverrideCursor()

    def advance(self, done: int, total: int) -> None:
        """So much of it is done."""
        self._last = (done, total)
        self._advance(done, total)
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.advance(done, total)

    def _clear(self) -> None:
        self._release()
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.done(0)
            self._dialog.deleteLater()

    def _close(self) -> bool:
        """Put the window back as it was; whether anyone is still there to be told."""
        self._timer.stop()
        self._clear()
        return self._told and self._alive()

    def finish(self, result: object) -> None:
        """It is done."""
        if self._close():
            self._on_done(result)

    def fail(self, error: BaseException) -> None:
        """It went wrong, or was stopped."""
        if self._close() and not isinstance(error, Cancelled):
            (self._on_error or self._show)(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Until the dialog opens, clicks and keys wait: a second press of Save must not save twice."""
        return event.type() in _BLOCKED or super().eventFilter(watched, event)


def run(
    parent: QWidget | None,
    title: str,
    work: Callable[[Progress], T],
    on_done: Callable[[T], None],
    on_error: Callable[[BaseException], None] | None = None,
    *,
    cancellable: bool = True,
    background: bool = False,
    lasting: bool = False,
) -> Callable[[], None]:
    """Do `work` on another thread, then call `on_done` with its result on this one; returns a way to stop it.

    `work` gets plain data by closure and a Progress, which raises Cancelled once the person stopped the job. After
    500 ms a modal dialog shows progress; until then clicks and keys are held off. An error goes to `on_error`, by
    default to a dialog; Cancelled goes nowhere. With `background` nothing is shown or held off. If `parent` is gone
    by then, nobody is told. A `lasting` job ends before the window locks or closes (see `go_on_behind`).
    """
    job = _Job(parent, title, cancellable, background, lasting)
    job.start(work, cast("Callable[[object], None]", on_done), on_error)
    return job.stop


def busy(*, lasting: bool = False, asked_for: bool = False) -> bool:
    """Whether any work goes on; or any that must end before the window locks, or that a person asked and waits for."""
    return any((one.lasting or not lasting) and (one.asked_for or not asked_for) for one in _board().jobs.values())


def leave() -> None:
    """Nobody is there any more: work that can stop does so at its next progress, and none shows or tells anything."""
    for job in _board().jobs.values():
        job.be_silent()
        if job.cancellable and not job.lasting:
            job.stop()


def go_on_behind(advance: Callable[[int, int], None]) -> Callable[[], None]:
    """Let the work that must end do so behind another screen, which shows its progress; returns a way to stop it."""
    lasting = [job for job in _board().jobs.values() if job.lasting]
    for job in lasting:
        job.go_on_behind(advance)

    def stop() -> None:
        for job in lasting:
            job.stop()

    return stop


def wait_for_all(timeout_s: float = 300.0) -> None:
    """Let every job end, running the event loop (tour, tests); Fault when one has not within `timeout_s`."""
    deadline = clock.ticks() + timeout_s
    while _board().jobs:
        if clock.ticks() > deadline:
            raise Fault("Some work is still going on. Wait for it to end, then close the window.")
        QCoreApplication.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 50)
