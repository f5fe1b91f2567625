"""Telling what went wrong: each family of errors in its own words, bugs with a report that holds no personal data."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.foundation.errors import Cancelled, Fault, FrontdeskError, Refused
from frontdesk.foundation.log import logger
from ui.language import said, tr


def show(parent: QWidget | None, error: BaseException) -> None:
    """Tell `error` and wait until it was read; Cancelled is nothing to tell."""
    if isinstance(error, Cancelled):
        return
    from ui.bug import BugDialog  # noqa: PLC0415 - no dialog is wanted before the first paint
    from ui.widgets.dialog import message  # noqa: PLC0415 - as above

    if isinstance(error, Refused):
        message(parent, "warn", tr("Not allowed"), said(error), icon="lock")
    elif isinstance(error, Fault):
        message(parent, "warn", tr("Something is wrong with this computer or folder"), said(error))
    elif isinstance(error, FrontdeskError):
        message(parent, "info", tr("Please check"), said(error))
    else:
        BugDialog(parent, report(error)).exec()


def report(error: BaseException) -> str:
    """What the makers need to find a bug: types, modules, lines, versions. Never a message or a value: they may hold
    a patient's data."""
    import platform  # noqa: PLC0415 - only a bug needs it; the first paint must not wait for it

    lines = [f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.system()} {platform.release()}"]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame, number in traceback.walk_tb(cause.__traceback__):
            lines.append(f"  {frame.f_globals.get('__name__', '?')}:{number} {frame.f_code.co_name}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


class _Teller(QObject):
    """Carries an uncaught error from any thread to the window's, one at a time."""

    caught = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._telling = False
        self.caught.connect(self._tell)

    def _tell(self, error: BaseException) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            show(QApplication.activeWindow(), error)
        finally:
            self._telling = False


def install(app: QApplication) -> None:
    """Show uncaught errors of any thread instead of printing them; log their type and place."""
    teller = _Teller(app)

    def caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        told = (error or kind()).with_traceback(trace)
        if not isinstance(told, FrontdeskError | Cancelled):
            logger.error("uncaught: %s", report(told).replace("\n", " | "))
        teller.caught.emit(told)

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
