"""What is done with the chosen photographs: sorted, held back, given out, reported on, destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frontdesk.access.roles import Action
from frontdesk.clinic import photos
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.photos.model import Photo
from ui import errors
from ui.photos import destroy_dialog
from ui.photos.sort_dialog import SortDialog

if TYPE_CHECKING:
    from ui.photos.page import PhotosPage


class Deeds:
    """Each does nothing without a choice or where the role may not; the sheet is read anew after it."""

    def __init__(self, page: PhotosPage) -> None:
        self._page = page

    def chosen(self) -> list[Photo]:
        """The photographs that are chosen on the sheet."""
        browser = self._page.browser
        return browser.chosen() if browser is not None else []

    def sort(self) -> None:
        """Note where the chosen ones belong."""
        page, chosen = self._page, self.chosen()
        if not chosen or not page.may(Action.PHOTO_SORT):
            return
        if SortDialog.ask(page, page.clinic, chosen, page.sheet.sessions):
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

    def report(self) -> None:
        """Before and after, for the patient to take home."""
        page = self._page
        if page.patient is not None and page.pairs():
            page.outgoing.report(page.patient, page.pairs())

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
