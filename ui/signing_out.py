"""Between the moment when nobody is at the window any more and the sign-out: what goes on comes to its end, unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.log import logger
from ui import jobs
from ui.language import tr

if TYPE_CHECKING:
    from frontdesk.clinic import Clinic
    from ui.ending import Ending
    from ui.shell import Shell

LET_END_S = 30
"""How long work may take to come to where it can stop."""


class SigningOut:
    """Somebody leaves: dialogs close, work is told to stop and says nothing more, what is half typed is kept.

    While something `goes_on` show the `ending`; a backup is finished first, a release is written to its end. The shell
    is kept out of sight until then: what its work had come to by the end is kept with the rest. Then `sign_out`.
    """

    def __init__(self, clinic: Clinic, shell: Shell | None) -> None:
        self.clinic, self.shell = clinic, shell
        self._until = clock.ticks() + LET_END_S
        jobs.leave()
        if shell is not None:
            shell.end()
        _close_dialogs()
        if shell is not None:
            _take_back(shell)
        _empty_clipboard()
        if shell is not None:
            _keep(shell)

    def goes_on(self) -> bool:
        """Whether a backup is being made, here or from the command line, or work has not come to a stop yet."""
        return self._backs_up() or (jobs.busy(asked_for=True) and clock.ticks() < self._until)

    def ending(self) -> Ending:
        """What is shown meanwhile: no name, no record."""
        from ui.ending import Ending  # noqa: PLC0415 - seldom shown; the first paint must not pay for it

        if not self._backs_up():
            text = tr("Frontdesk locks as soon as it is done.")
            return Ending(tr("What was begun comes to its end…"), text, self.goes_on)
        page = Ending(
            tr("The backup is being finished…"),
            tr("Frontdesk locks as soon as it is done. Leave the disk or stick where it is."),
            self.goes_on,
        )
        if jobs.busy(lasting=True):
            page.offer(tr("Stop the backup"), jobs.go_on_behind(page.advance))
        return page

    def sign_out(self) -> None:
        """Keep what the work had come to, and sign out: a full disk or a broken folder keeps nobody signed in."""
        if self.shell is not None:
            _keep(self.shell)
            self.shell.deleteLater()
        try:
            self.clinic.close()
        except FrontdeskError as error:
            logger.error("the sign-out could not be written: %s", type(error).__name__)

    def _backs_up(self) -> bool:
        return jobs.busy(lasting=True) or self.clinic.serving()


def _keep(shell: Shell) -> None:
    try:
        shell.save_drafts()
    except FrontdeskError as error:
        logger.error("what was half typed could not be kept: %s", type(error).__name__)


def _close_dialogs() -> None:
    """Take away whatever stands before the window, past its own conditions for closing."""
    from ui.widgets.dialog import Dialog  # noqa: PLC0415 - no dialog is wanted before the first paint

    for one in QApplication.topLevelWidgets():
        if isinstance(one, Dialog) and one.isVisible():
            one.leave()
        elif isinstance(one, QDialog) and one.isVisible():
            one.done(0)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def _take_back(shell: Shell) -> None:
    """Take the form that a patient has in hand away, so that it neither covers what is shown next nor is signed."""
    from ui.consents.patient_screen import PatientScreen  # noqa: PLC0415 - no form is wanted before the first paint

    handed = shell.window().findChild(PatientScreen)
    if handed is not None:
        handed.give_back()


def _empty_clipboard() -> None:
    """Take back what was copied here, as a name or a one-time password; what another program copied stays."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
