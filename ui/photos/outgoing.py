"""What leads out of a patient's photographs: giving copies out, the list of what left, the report for the patient."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import disclosures, handing, leaving, report
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from frontdesk.patients.model import Patient
from frontdesk.photos.model import Photo
from ui import errors, jobs
from ui.language import tr
from ui.photos.left_view import LeftView
from ui.photos.release_view import ReleasedView, ReleaseSteps
from ui.photos.unreleased import Unreleased
from ui.widgets.cards import taken_out
from ui.widgets.dialog import confirm
from ui.widgets.printing import PrintDialog

if TYPE_CHECKING:
    from ui.photos.page import PhotosPage


class Outgoing:
    """Shows its views in the page's stack; each is gone once another one is shown."""

    def __init__(self, page: PhotosPage) -> None:
        self._page = page
        self.shown: QWidget | None = None

    def release(self, patient: Patient, chosen: list[Photo], begun: Unreleased | None = None) -> None:
        """Let copies of these go; or go on with what was `begun`."""
        page = self._page
        steps = ReleaseSteps(page.clinic, patient, chosen, page.look, begun)
        steps.cancelled.connect(page.show_sheet)
        steps.asked.connect(lambda purpose: page.ask(purpose, chosen))
        steps.finished.connect(lambda done: self._released(*done))
        self._show(steps)

    def _released(self, handed: handing.Handed, folder: Path) -> None:
        shown = ReleasedView(self._page.clinic, handed, folder)
        shown.left.connect(self._page.show_sheet)
        self._show(shown)
        shown.done.setFocus()

    def list_left(self, patient: Patient) -> None:
        """What left of this patient."""
        shown = LeftView(self._page.clinic, patient)
        shown.left.connect(self._page.show_sheet)
        try:
            shown.read()
        except FrontdeskError as error:
            shown.deleteLater()
            errors.show(self._page, error)
            return
        self._show(shown)
        shown.back.setFocus()

    def report(self, told: leaving.Report) -> None:
        """Before and after, for the patient to take home."""
        page = self._page

        def work(_progress: Progress) -> tuple[str, bytes]:
            kept = report.make(page.desk, told)
            return kept.reference, disclosures.document(page.desk, kept.id)

        def done(made: tuple[str, bytes]) -> None:
            PrintDialog(page, tr("Before and after"), made[1], f"{made[0]}.pdf").exec()

        jobs.run(page, tr("Sealing the report"), work, done, cancellable=False)

    def may_go(self) -> bool:
        """Whether what was drawn on photographs that are being made ready may be lost."""
        if not isinstance(self.shown, ReleaseSteps) or not self.shown.unfinished():
            return True
        return confirm(
            self._page,
            tr("Leave without giving copies out?"),
            tr("What you covered on these photographs is lost. Nothing has left the clinic."),
            yes=tr("Leave"),
            dangerous=True,
        )

    def end(self) -> None:
        """Take away what is shown."""
        if self.shown is not None:
            taken_out(self._page.stack, self.shown)
            self.shown = None

    def _show(self, view: QWidget) -> None:
        self.end()
        self.shown = view
        self._page.stack.addWidget(view)
        self._page.stack.setCurrentWidget(view)
