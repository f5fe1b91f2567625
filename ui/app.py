"""The application: one window that shows the start page, the set-up, the sign-in or a signed-in person's shell.

Locking replaces the process (DESIGN.md, Keys): what is half typed is saved, the clinic closes, and a fresh process shows
the sign-in window, so that no key and no name stays in memory. How to relaunch is a strategy handed in.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from frontdesk.foundation import clock
from ui import errors, garbage, language, settings, theme
from ui.staff.signin import SignIn
from ui.start import Start, speak
from ui.widgets import toast

if TYPE_CHECKING:
    from frontdesk.clinic import Clinic
    from ui.shell import Shell

IDLE_CHECK_MS = 1000
PATIENT_MODE_MAX_S = 20 * 60
SMALLEST = (1024, 700)
USUAL = (1280, 800)

Relaunch = Callable[["FrontWindow", Path], None]


def new_process(window: FrontWindow, folder: Path) -> None:
    """Hand over to a fresh process that knows nothing but the folder, and end this one."""
    subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-P", "-m", "frontdesk", "--clinic", str(folder)], start_new_session=True, close_fds=True
    )
    window.finished = True
    QApplication.exit(0)


def same_process(window: FrontWindow, folder: Path) -> None:
    """Show the sign-in again in this process: for the tour and for tests of the window."""
    window.show_sign_in(folder)


@dataclass
class Idle:
    """When somebody last touched keyboard or mouse, and until when a patient may read in peace."""

    minutes: int = 5
    last: float = 0.0
    held_until: float = 0.0

    def touch(self) -> None:
        """Somebody is there."""
        self.last = clock.ticks()

    def expired(self) -> bool:
        """Whether it is time to lock."""
        now = clock.ticks()
        return now >= self.held_until and now - max(self.last, self.held_until) >= self.minutes * 60


class FrontWindow(QMainWindow):
    """The only window. Its title is the program's name alone: a task bar shows it to everybody."""

    def __init__(self, relaunch: Relaunch = new_process) -> None:
        super().__init__()
        self.setWindowTitle("Frontdesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.finished = False
        self.shell: Shell | None = None
        self.sign_in: SignIn | None = None
        self._relaunch = relaunch
        self._folder: Path | None = None
        self.idle = Idle()
        self._timer = QTimer(self)
        self._timer.setInterval(IDLE_CHECK_MS)
        self._timer.timeout.connect(self._check_idle)

    # -- what is shown ------------------------------------------------------------------------------------------
    def show_start(self) -> None:
        """No clinic is known on this PC: create one, open a folder or restore a backup."""
        start = Start()
        start.create_wanted.connect(self.show_set_up)
        start.open_wanted.connect(lambda folder: self.show_sign_in(Path(folder)))
        start.restore_wanted.connect(self.show_restore)
        start.language_changed.connect(self.show_start)
        self._show(start)

    def show_set_up(self) -> None:
        """The wizard that makes a clinic."""
        from ui.setup.wizard import Wizard  # noqa: PLC0415 - pages load at first use

        wizard = Wizard()
        wizard.finished.connect(self.enter)
        wizard.cancelled.connect(self.show_start)
        self._show(wizard)

    def show_restore(self) -> None:
        """Put a clinic back from a backup."""
        from ui.backup.restore import Restore  # noqa: PLC0415 - pages load at first use

        page = Restore()
        page.finished.connect(self.enter)
        page.cancelled.connect(self.show_start)
        self._show(page)

    def show_sign_in(self, folder: Path) -> None:
        """Who is there? The folder is taken (LOCK) by a worker after the window is painted."""
        self._folder = folder
        self.sign_in = SignIn(folder)
        self.sign_in.entered.connect(self._entered)
        self.sign_in.back_wanted.connect(self.show_start)
        self.sign_in.language_changed.connect(lambda: self.show_sign_in(folder))
        self._show(self.sign_in)

    def _entered(self, clinic: Clinic) -> None:
        if clinic.must_choose_password:
            from ui.staff.password import ChoosePassword  # noqa: PLC0415 - pages load at first use

            page = ChoosePassword(clinic)
            page.done.connect(lambda: self.enter(clinic))
            page.cancelled.connect(lambda: self._closed(clinic))
            self._show(page)
        else:
            self.enter(clinic)

    def _closed(self, clinic: Clinic) -> None:
        clinic.close()
        self._relaunch(self, clinic.folder.path)

    def enter(self, clinic: Clinic) -> None:
        """Somebody is signed in: show their shell."""
        from ui.shell import Shell  # noqa: PLC0415 - the sign-in window must not pay for the shell

        self._folder = clinic.folder.path
        settings.save(settings.load().opened(clinic.folder.path))
        self.shell = Shell(clinic)
        self.shell.lock_wanted.connect(self.lock)
        self.shell.idle_changed.connect(self._read_idle)
        self.shell.idle_held.connect(self._hold_idle)
        self._show(self.shell)
        self.shell.first_page()
        self._read_idle()
        self._timer.start()

    def _show(self, widget: QWidget) -> None:
        toast.clear(self)
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
        if widget is not self.shell:
            self.shell = None
        if widget is not self.sign_in:
            self.sign_in = None
        self.setCentralWidget(widget)

    # -- language and theme ---------------------------------------------------------------------------------
    def change_language(self, code: str) -> None:
        """Speak another language from now on; everything half typed stays."""
        if self.shell is not None:
            self.shell.rebuild(lambda: speak(code))
        else:
            speak(code)

    def change_theme(self, name: str) -> None:
        """Another set of colours."""
        settings.change(theme=name)
        theme.apply(make_application(), name)

    # -- locking -------------------------------------------------------------------------------------------------
    def lock(self) -> None:
        """Keep what is half typed, sign out, and let a fresh process take over."""
        if self.shell is None:
            return
        self._timer.stop()
        clinic, folder = self.shell.clinic, self.shell.clinic.folder.path
        self.shell.save_drafts()
        clinic.close()
        self.shell = None
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
        self._relaunch(self, folder)

    def _read_idle(self) -> None:
        from frontdesk.clinic import staff  # noqa: PLC0415 - loaded by now; the sign-in must not pay for it

        if self.shell is not None:
            self.idle = Idle(staff.settings(self.shell.clinic.desk).idle_minutes)
            self.idle.touch()

    def _hold_idle(self, seconds: int) -> None:
        self.idle.held_until = clock.ticks() + min(seconds, PATIENT_MODE_MAX_S) if seconds else 0.0
        self.idle.touch()

    def _check_idle(self) -> None:
        if self.shell is not None and self.idle.expired():
            self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Any key, click, pen or touch counts as somebody being there."""
        if event.type() in _ALIVE:
            self.idle.touch()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing keeps what is half typed and signs out."""
        if self.shell is not None:
            self.shell.save_drafts()
            self.shell.clinic.close()
            self.shell = None
        if self.sign_in is not None:
            self.sign_in.let_go()
        event.accept()


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
    }
)


def make_application() -> QApplication:
    """The QApplication with the reader's language and theme."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Frontdesk")
    prefers = settings.load()
    language.set_language(prefers.language)
    theme.apply(app, prefers.theme)
    errors.install(app)
    garbage.collect_between_events(app)
    return app


def run(folder: Path | None) -> int:
    """Open the window and stay until it is closed."""
    app = make_application()
    window = FrontWindow()
    app.installEventFilter(window)
    known = settings.load().clinic_folders
    if folder is None and known:
        folder = Path(known[0])
    if folder is not None:
        window.show_sign_in(folder)
    else:
        window.show_start()
    window.show()
    code = app.exec()
    # Qt's own teardown order is not ours to trust: everything is saved and closed, so end here.
    os._exit(code)


