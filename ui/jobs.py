"""Long work away from the window: plain data in, a result or an error back, progress and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
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
_running: set[_Job] = set()


class _Work(QRunnable):
    """Runs on a thread of the pool; tells its job by signals, which Qt carries over to the window's thread."""

    def __init__(self, job: _Job, work: Callable[[Progress], object]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        try:
            result = self._work(self._job.progress)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told on the window's thread
            self._job.failed.emit(error)
        else:
            self._job.finished.emit(result)


class _Job(QObject):
    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, parent: QWidget | None, title: str, cancellable: bool, background: bool, lasting: bool = False
    ) -> None:
        super().__init__()
        self.lasting = lasting
        self._parent, self._title, self._cancellable, self._background = parent, title, cancellable, background
        self._stop = threading.Event()
        self._dialog: ProgressDialog | None = None
        self._last = (0, 0)
        self._on_done: Callable[[object], None] = lambda _: None
        self._on_error: Callable[[BaseException], None] = self._show
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._open)
        self.progressed.connect(self._progressed, QtCore.Qt.ConnectionType.QueuedConnection)
        self.finished.connect(self._finished, QtCore.Qt.ConnectionType.QueuedConnection)
        self.failed.connect(self._failed, QtCore.Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Progress], object],
        on_done: Callable[[object], None],
        on_error: Callable[[BaseException], None] | None,
    ) -> None:
        self._on_done, self._on_error = on_done, on_error or self._show
        _running.add(self)
        if not self._background:
            QApplication.setOverrideCursor(QtCore.Qt.CursorShape.WaitCursor)
            QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is a window
            self._timer.start()
        QThreadPool.globalInstance().start(_Work(self, work))

    def progress(self, done: int, total: int) -> None:
        """On the worker's thread: pass progress on, or stop here."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def stop(self) -> None:
        """Ask the work to stop at its next progress."""
        self._stop.set()

    def go_on_behind(self, advance: Callable[[int, int], None]) -> None:
        """From now on `advance` shows the progress, not this job's own dialog."""
        self._timer.stop()
        self._clear()
        self._background = True
        self.progressed.connect(advance, QtCore.Qt.ConnectionType.QueuedConnection)
        advance(*self._last)

    def _show(self, error: BaseException) -> None:
        errors.show(self._parent if self._alive() else None, error)

    def _alive(self) -> bool:
        return self._parent is None or shiboken6.isValid(self._parent)

    def _open(self) -> None:
        """The work takes long: a modal dialog instead of silence."""
        from ui.widgets.progress import ProgressDialog  # noqa: PLC0415 - most jobs end before

        self._release()
        parent = self._parent if self._alive() else None
        self._dialog = ProgressDialog(parent, self._title, cancellable=self._cancellable)
        self._dialog.stopped.connect(self.stop)
        self._dialog.advance(*self._last)
        self._dialog.open()

    def _release(self) -> None:
        if self._background or self._dialog is not None:
            return
        QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is a window
        QApplication.restoreOverrideCursor()

    def _progressed(self, done: int, total: int) -> None:
        self._last = (done, total)
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
        _running.discard(self)
        return self._alive()

    def _finished(self, result: object) -> None:
        if self._close():
            self._on_done(result)

    def _failed(self, error: BaseException) -> None:
        if self._close() and not isinstance(error, Cancelled):
            self._on_error(error)

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


def busy(*, lasting: bool = False) -> bool:
    """Whether any work goes on, or any that must end before the window locks."""
    return any(job.lasting or not lasting for job in _running)


def go_on_behind(advance: Callable[[int, int], None]) -> Callable[[], None]:
    """Let the work that must end do so behind another screen, which shows its progress; returns a way to stop it."""
    lasting = [job for job in _running if job.lasting]
    for job in lasting:
        job.go_on_behind(advance)

    def stop() -> None:
        for job in lasting:
            job.stop()

    return stop


def wait_for_all(timeout_s: float = 30.0) -> None:
    """Let every job end, running the event loop (closing, tests); Fault when one has not within `timeout_s`."""
    deadline = clock.ticks() + timeout_s
    while _running:
        if clock.ticks() > deadline:
            raise Fault("Some work is still going on. Wait for it to end, then close the window.")
        QCoreApplication.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 50)
