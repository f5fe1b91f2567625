"""The application: one window that shows the start page, the set-up, the sign-in or a signed-in person's shell.

Locking replaces the process (DESIGN.md, Keys): what is half typed is saved, the clinic closes, and a fresh process
shows the sign-in window, so that no key and no name stays in memory. How to relaunch is a strategy handed in.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui import errors, garbage, jobs, language, settings, theme
from ui.idle import Awake, Idle
from ui.signing_out import SigningOut
from ui.staff.signin import SignIn
from ui.start import Start, speak
from ui.widgets import toast

if TYPE_CHECKING:
    from frontdesk.clinic import Clinic
    from ui.presence import Presence
    from ui.shell import Shell

IDLE_CHECK_MS = 1000
HAND_OVER_S = 0.001
"""How long a worker's Python may run before the window gets its turn: Python's own five would be a third of a frame."""
SMALLEST = (940, 456)
"""What a Full HD screen at 200 % leaves beside the task bar."""
USUAL = (1280, 800)

Relaunch = Callable[["FrontWindow", Path], None]


def new_process(window: FrontWindow, folder: Path) -> None:
    """Hand over to a fresh process that knows nothing but the folder, and end this one."""
    import subprocess  # noqa: PLC0415 - only a window that locks needs it; the first paint must not pay for it

    subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-P", "-m", "frontdesk", "--clinic", str(folder)], start_new_session=True, close_fds=True
    )
    window.finished = True
    QApplication.exit(0)


def same_process(window: FrontWindow, folder: Path) -> None:
    """Show the sign-in again in this process: for the tour and for tests of the window."""
    window.show_sign_in(folder)


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
        self._choosing: Clinic | None = None
        self._then: Callable[[], object] = lambda: None
        self.idle = Idle()
        self._awake = Awake()
        self.presence: Presence | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(IDLE_CHECK_MS)
        self._timer.timeout.connect(self.check_idle)
        self._timer.start()

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
        self.sign_in = SignIn(folder)
        self.sign_in.entered.connect(self._entered)
        self.sign_in.back_wanted.connect(self.show_start)
        self.sign_in.kit_wanted.connect(lambda: self.show_kit_entry(folder))
        self._show(self.sign_in)

    def show_kit_entry(self, folder: Path) -> None:
        """In by the recovery kit, where no password opens the folder."""
        from ui.setup.kit_entry import KitEntry  # noqa: PLC0415 - once in a clinic's life

        page = KitEntry(folder)
        page.finished.connect(self.enter)
        page.cancelled.connect(lambda: self.show_sign_in(folder))
        self._show(page)

    def _entered(self, clinic: Clinic) -> None:
        if clinic.must_choose_password:
            from ui.staff.password import ChoosePassword  # noqa: PLC0415 - pages load at first use

            page = ChoosePassword(clinic)
            page.done.connect(lambda: self.enter(clinic))
            page.cancelled.connect(self.lock)
            self._choosing = clinic
            self._show(page)
            self.idle = Idle()
            self._watch_idle()
        else:
            self.enter(clinic)

    def enter(self, clinic: Clinic) -> None:
        """Somebody is signed in: show their shell."""
        from ui.shell import Shell  # noqa: PLC0415 - the sign-in window must not pay for the shell

        settings.save(settings.load().opened(clinic.folder.path))
        settings.keep_no_folders()
        self._choosing = None
        self.shell = Shell(clinic)
        self.shell.lock_wanted.connect(self.lock)
        self.shell.idle_changed.connect(self._read_idle)
        self.shell.idle_held.connect(self._hold_idle)
        self.shell.key_wanted.connect(self.renew_key)
        self._show(self.shell)
        self._read_idle()
        self._watch_idle()
        QTimer.singleShot(0, self.shell, self.shell.get_ready)
        self.shell.first_page()

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
        theme.apply(_application(), name)

    # -- locking -------------------------------------------------------------------------------------------------
    def lock(self) -> None:
        """Keep what is half typed, sign out, and let a fresh process take over."""
        left = self._leave()
        if left is not None:
            folder = left.clinic.folder.path
            self._end(left, lambda: self._hand_over(folder))

    def renew_key(self) -> None:
        """Sign out, give the clinic a new data key behind a screen of its own, and come back to the sign-in."""
        from ui.staff.new_key import NewKey  # noqa: PLC0415 - once a year

        left = self._leave()
        if left is not None:
            clinic = left.clinic
            page = NewKey(clinic)
            page.left.connect(lambda: self._hand_over(clinic.folder.path))
            self._show(page)

    def _hand_over(self, folder: Path) -> None:
        toast.clear(self)
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
        self._relaunch(self, folder)

    def _end(self, left: SigningOut, then: Callable[[], object]) -> None:
        """Sign out and go on with `then`; what must or may come to its end first does, behind a screen of its own."""
        self._then = then

        def ended() -> None:
            left.sign_out()
            self._then()

        if not left.goes_on():
            ended()
            return
        page = left.ending()
        page.ended.connect(ended)
        if left.shell is not None:
            self.takeCentralWidget()
        self._show(page)

    def _leave(self) -> SigningOut | None:
        """Keep what is half typed and shut everything that shows records; what is left to do for whoever was there."""
        shell, choosing = self.shell, self._choosing
        self.shell = self._choosing = None
        clinic = shell.clinic if shell is not None else choosing
        if clinic is None:
            return None
        if self.presence is not None:
            self.presence.end()
        return SigningOut(clinic, shell)

    def _read_idle(self) -> None:
        from frontdesk.clinic import staff  # noqa: PLC0415 - loaded by now; the sign-in must not pay for it

        if self.shell is not None:
            self.idle = Idle(staff.settings(self.shell.clinic.desk).idle_minutes)
            self.idle.touch()

    def _watch_idle(self) -> None:
        """From now on, until the sign-out, count the time since anybody touched anything."""
        from ui.presence import Presence  # noqa: PLC0415 - the sign-in must not pay for it

        self._touched()
        self.presence = self.presence or Presence(self._touched, self.lock)
        self.presence.begin()

    def _touched(self) -> None:
        self.idle.touch()

    def _hold_idle(self, seconds: int) -> None:
        self.idle.hold(seconds)

    def check_idle(self) -> None:
        """Once a second: lock when nobody was there for too long, or when the computer slept."""
        if self.presence is not None:
            self.presence.look()
        if self._awake.slept():
            for one in (self.shell, self.sign_in):
                if one is not None:
                    one.void_pins()
            self.lock()
        elif (self.shell is not None or self._choosing is not None) and self.idle.expired():
            self.lock()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing keeps what is half typed, lets a backup end, and signs out."""
        left = self._leave()
        if left is not None:
            self._end(left, lambda: None)
        if getattr(self.centralWidget(), "unfinished", False):
            self._then = self.close
            event.ignore()
            return
        let_go = getattr(self.centralWidget(), "let_go", None)
        if let_go is not None:
            let_go()
        event.accept()


def _application() -> QApplication:
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])


def make_application() -> QApplication:
    """The QApplication with the reader's language and theme."""
    app = _application()
    app.setApplicationName("Frontdesk")
    prefers = settings.load()
    language.set_language(prefers.language)
    theme.apply(app, prefers.theme)
    errors.install(app)
    sys.setswitchinterval(HAND_OVER_S)
    garbage.collect_between_events(app, jobs.busy)
    return app


def open_window(folder: Path | None) -> FrontWindow:
    """The window, not yet shown: at the sign-in of `folder`, or of the clinic opened last; with none, at the start."""
    make_application()
    window = FrontWindow()
    known = settings.load().clinic_folders
    if folder is None and known:
        folder = Path(known[0])
    if folder is not None:
        window.show_sign_in(folder)
    else:
        window.show_start()
    return window


def show_whole(window: QWidget) -> None:
    """Show the window; on a screen that has no room for its usual size, over the whole of it."""
    room = window.screen().availableSize()
    if room.width() < window.width() or room.height() < window.height():
        window.showMaximized()
    else:
        window.show()


def run(folder: Path | None) -> int:
    """Open the window and stay until it is closed."""
    window = open_window(folder)
    show_whole(window)
    code = QApplication.exec()
    # Qt's own teardown order is not ours to trust: everything is saved and closed, so end here.
    os._exit(code)
