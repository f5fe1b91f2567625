"""Giving the clinic a new key after somebody left: everyone is signed out, a screen waits, then tells how it went."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from frontdesk import rekeying
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.log import logger
from frontdesk.foundation.progress import Progress
from ui import errors, jobs
from ui.ending import Ending
from ui.language import listed, said, tr
from ui.widgets.banner import Banner

LEFT_ALONE_MS = 60_000
"""How long the outcome waits for its reader before the sign-in comes anyway: until then the process is the old one."""


class NewKey(Ending):
    """Waits until nothing else works on the clinic, renews the key, signs out. `left` comes when it is over."""

    left = Signal()
    advanced = Signal(int, int)

    def __init__(self, clinic: Clinic) -> None:
        text = tr("Nobody can work until this is done. Should the power go, nothing is lost and the clinic opens.")
        super().__init__(tr("Changing the clinic's key…"), text, lambda: jobs.busy() or clinic.serving())
        self._clinic = clinic
        self.advanced.connect(self.advance)
        self.ended.connect(self._begin)

    def _begin(self) -> None:
        clinic, advanced, self.unfinished = self._clinic, self.advanced, True

        def tell(done: int, total: int) -> None:
            advanced.emit(done, total)

        def work(_progress: Progress) -> tuple[str, ...]:
            clinic.rest()
            return rekeying.renew(clinic, tell)

        jobs.run(self, "", work, self._renewed, self._failed, background=True, lasting=True)

    def _renewed(self, outside: tuple[str, ...]) -> None:
        self._sign_out()
        self.title.setText(tr("The clinic has a new key"))
        self.words.setText(
            tr("Everybody signs in with their own password as before. The PINs of this shift have ended.")
        )
        if outside:
            names = listed(outside)
            self.card.add(Banner("warn", tr("A new one-time password is needed by: {names}", names=names)))
        self._finish()

    def _failed(self, error: BaseException) -> None:
        self._sign_out()
        self.title.setText(tr("The clinic keeps its present key"))
        self.words.setText(tr("Nothing was changed and nothing is lost. Try again later from the staff page."))
        if isinstance(error, FrontdeskError):
            self.card.add(Banner("bad", said(error)))
        else:
            errors.show(self, error)
        self._finish()

    def _sign_out(self) -> None:
        try:
            self._clinic.close()
        except FrontdeskError as error:
            logger.error("the sign-out could not be written: %s", type(error).__name__)

    def _finish(self) -> None:
        self.bar.hide()
        self.unfinished = False
        self.offer(tr("Go to the sign-in"), self.left.emit, primary=True)
        QTimer.singleShot(LEFT_ALONE_MS, self, self.left.emit)
