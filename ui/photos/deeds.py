"""What is done with the chosen photographs: sorted, held back, given out, reported on, destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from frontdesk.access.roles import Action
from frontdesk.clinic import photos
from frontdesk.foundation.errors import Cancelled, FrontdeskError
from frontdesk.photos.model import Photo
from ui import errors
from ui.photos import destroy_dialog
from ui.photos.half_filled import HalfFilled
from ui.photos.report_dialog import ReportDialog
from ui.photos.sort_dialog import SortDialog

if TYPE_CHECKING:
    from ui.photos.page import PhotosPage


class Deeds:
    """Each does nothing without a choice or where the role may not; the sheet is read anew after it.

    What is asked may be given as it was left: a `draft` of `half_filled`.
    """

    def __init__(self, page: PhotosPage) -> None:
        self._page = page
        self._asking: tuple[str, HalfFilled] | None = None
        self._left: dict[str, Any] | None = None

    def half_filled(self) -> dict[str, Any] | None:
        """What is asked now, or was when a lock took it away, and the answers so far."""
        if self._asking is None:
            return self._left
        deed, dialog = self._asking
        return {deed: dialog.draft()}

    def _agreed(self, deed: str, dialog: HalfFilled, draft: dict[str, Any] | None) -> bool:
        if draft is not None:
            dialog.put(draft)
        self._asking = deed, dialog
        try:
            return dialog.agreed()
        except Cancelled:  # a lock: from here on nothing is asked any more
            self._left = self.half_filled()
            raise
        finally:
            self._asking = None

    def chosen(self) -> list[Photo]:
        """The photographs that are chosen on the sheet."""
        browser = self._page.browser
        return browser.chosen() if browser is not None else []

    def sort(self, draft: dict[str, Any] | None = None) -> None:
        """Note where the chosen ones belong."""
        page, chosen = self._page, self.chosen()
        if draft is not None:
            chosen = [one for one in page.sheet.photos if one.id in draft["photos"]]
        if not chosen or not page.may(Action.PHOTO_SORT):
            return
        dialog = SortDialog(page, page.clinic, chosen, page.sheet.sessions)
        if self._agreed("sort", dialog, draft) or dialog.corrected:
            page.refresh()

    def hold(self, purpose: str, held: bool) -> None:
        """Hold the chosen ones back from a purpose, or no longer."""
        page = self._page
        try:
            photos.limit(page.desk, [one.id for one in self.chosen()], purpose, held)
        except FrontdeskError as error:
            errors.show(page, error)
        page.refresh()

    def release(self) -> None:
        """Let copies of the chosen ones go."""
        page = self._page
        if page.patient is not None and (chosen := self.chosen()):
            page.outgoing.release(page.patient, chosen)

    def list_left(self) -> None:
        """What left of this patient."""
        if self._page.patient is not None:
            self._page.outgoing.list_left(self._page.patient)

    def report(self, draft: dict[str, Any] | None = None) -> None:
        """Before and after, for the patient to take home."""
        page = self._page
        if page.patient is None or not page.pairs():
            return
        dialog = ReportDialog(page, page.clinic, page.patient, page.pairs())
        if self._agreed("report", dialog, draft) and dialog.told is not None:
            page.outgoing.report(dialog.told)

    def destroy(self) -> None:
        """Destroy the chosen ones, after asking."""
        page, chosen = self._page, self.chosen()
        if not chosen or not page.may(Action.PHOTO_DESTROY):
            return
        dialog = destroy_dialog.DestroyDialog(page, page.clinic, chosen)
        dialog.exec()
        if dialog.gone:
            destroy_dialog.tell(page, dialog.gone)
            page.refresh()
