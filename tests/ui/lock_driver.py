"""A person at the real window in a process of its own: signs in, opens a record, types, and locks when told.

Reads lines from its standard input (folder, name, password, patient's id, what is typed, a folder of photographs to
take in, or nothing; then one line that says 'lock') and says 'ready' on its standard output. An intake it leaves
standing still after the first photographs, as if it were stopped with SIGSTOP, until somebody lets it go on: however
busy the computer is, the lock comes in its midst. Nothing secret is in its arguments or environment, which the process
after it inherits. What went wrong stands on its standard error, also that a worker loaded something of Qt, where it
ends at once.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.clinic import photos
from ui import jobs
from ui.app import FrontWindow, make_application
from ui.patients.register_page import RegisterPage
from ui.photos.page import PhotosPage
from ui.shell import Shell


def only_on_this_thread(event: str, args: tuple[object, ...]) -> None:
    """Nothing of Qt may be loaded by a worker: two threads that meet in a class half made end the program."""
    if event == "import" and threading.current_thread() is not threading.main_thread():
        name = str(args[0])
        if name.partition(".")[0] in {"ui", "PySide6", "shiboken6"}:
            sys.stderr.write(f"a worker loads {name}\n")
            os._exit(9)


def take_in(shell: Shell, patient: int, card: Path) -> None:
    """Begin with all that is in a folder."""
    shell.go("photos", patient_id=patient)
    page = shell.current
    if not isinstance(page, PhotosPage):
        raise SystemExit("the photographs did not open")
    page.open_intake()
    page.intake.which.add_paths([card])
    jobs.wait_for_all()
    page.intake.take()
    while sum(one.photos for one in photos.sessions(shell.clinic.desk, patient)) < 2:
        QTest.qWait(20)


def main() -> int:
    """Act the lines out; the window's own way of locking ends the process."""
    folder, name, password, patient, typed, card = (sys.stdin.readline().rstrip("\n") for _ in range(6))
    faulthandler.enable()
    sys.addaudithook(only_on_this_thread)
    make_application()
    window = FrontWindow()
    window.show_sign_in(Path(folder))
    window.show()

    def work() -> None:
        page = window.sign_in
        if page is None or page.door is None:
            QTimer.singleShot(50, work)
            return
        page.name.set_value(name)
        QTest.keyClicks(page.password.field, password)
        page.try_password()
        jobs.wait_for_all()
        if window.shell is None:
            raise SystemExit(f"nobody is signed in: {page.banner.text()} {page.form.errors()}")
        window.shell.go("record", patient_id=int(patient))
        QApplication.processEvents()
        window.shell.go("register")
        form = window.shell.current
        if not isinstance(form, RegisterPage):
            raise SystemExit("the form did not open")
        QTest.keyClicks(form.form.given, typed)
        QApplication.processEvents()
        jobs.wait_for_all()
        if card:
            take_in(window.shell, int(patient), Path(card))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        if card:
            os.kill(os.getpid(), signal.SIGSTOP)

    def lock() -> None:
        told.setEnabled(False)
        window.lock()

    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.activated.connect(lock)
    QTimer.singleShot(0, work)
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main())
