"""What is half done about photographs, patient by patient: kept across a lock, and gone on with when they are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from frontdesk.clinic import handing
from ui.language import tr
from ui.photos.intake_view import IntakeView
from ui.photos.release_view import ReleaseSteps, outcome
from ui.photos.unreleased import unreleased
from ui.photos.waiting import Waiting, discarding
from ui.widgets.banner import Banner
from ui.widgets.buttons import button

if TYPE_CHECKING:
    from ui.photos.page import PhotosPage


class Unfinished:
    """Of each patient an intake, a release or a dialog. What is done or given up is not shown any more, nor kept."""

    def __init__(self, page: PhotosPage) -> None:
        self._page = page
        self._kept: dict[str, dict[str, Any]] = {}

    def state(self) -> dict[str, Any] | None:
        """All of it, for a draft."""
        kept, who, shown = dict(self._kept), self._page.patient, self._shown()
        if who is not None and shown is not None:
            kept[str(who.id)] = shown
        return kept or None

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave."""
        self._kept = state

    def put_away(self) -> None:
        """Another patient's photographs are shown next."""
        self._kept = self.state() or {}

    def go_on_with_intake(self, *, arrived: bool) -> None:
        """Where the patient who is shown now has one, or, to whoever has just `arrived`, pictures that wait."""
        page, typed = self._page, self._taken("intake")
        if not page.header.bring.isEnabled():
            return
        if typed is not None:
            page.open_intake()
            page.intake.restore(typed)
        elif arrived and page.patient is not None and Waiting(page.clinic, page.patient.id).sources:
            page.open_intake()

    def tell(self) -> None:
        """Above the sheet: that pictures wait to be taken in."""
        page = self._page
        if page.browser is not None and page.patient is not None:
            page.browser.say_waiting(self.waiting(page.patient.id, allowed=page.header.bring.isEnabled()))

    def waiting(self, patient_id: int, *, allowed: bool) -> Banner | None:
        """That pictures of this patient wait, with the way on; where they may not come in, the way to be rid of them.

        None where there are none.
        """
        page = self._page
        there = Waiting(page.clinic, patient_id)
        if not there.sources:
            return None
        text = there.said(len(there.sources))
        if allowed:
            made = button(tr("Go on"), page.open_intake, icon="camera")
            made.setObjectName("go-on-waiting")
            return Banner("info", text, made)
        text = f"{text} {tr('That is not possible now: they wait until it is, or until you discard them.')}"
        return Banner("warn", text, discarding(page, there, lambda: page.arrive(patient_id=patient_id)))

    def go_on_with_photographs(self) -> None:
        """Once the patient's photographs are known: with a dialog about them, or a release.

        Of a release that came to its end behind the lock, what came of it is said.
        """
        deeds = self._page.deeds
        for what, deed in (("sort", deeds.sort), ("report", deeds.report)):
            if (draft := self._taken(what)) is not None:
                QTimer.singleShot(0, self._page, partial(deed, draft))
        self._go_on_with_release()

    def _go_on_with_release(self) -> None:
        """With those photographs that are still there and may be seen."""
        if (ended := self._taken("released")) is not None and self._page.browser is not None:
            self._page.browser.say(Banner(*outcome(ended["reference"], ended["missing"])))
        page, body = self._page, self._taken("release")
        begun = unreleased(body) if body is not None else None
        if begun is None or page.patient is None:
            return
        chosen = [one for one in page.sheet.photos if one.id in begun.photos and not one.hidden]
        if chosen:
            page.outgoing.release(page.patient, chosen, begun)

    def _shown(self) -> dict[str, Any] | None:
        if (asked := self._page.deeds.half_filled()) is not None:
            return asked
        shown = self._page.stack.currentWidget()
        if isinstance(shown, IntakeView):
            typed = shown.state()
            return {"intake": typed} if typed is not None else None
        if isinstance(shown, ReleaseSteps):
            return _released(shown.handed) if shown.handed is not None else {"release": shown.begun().as_json()}
        return None

    def _taken(self, what: str) -> dict[str, Any] | None:
        """Of the patient who is shown; from here on the view keeps it."""
        who = str(self._page.patient.id) if self._page.patient is not None else ""
        if what not in self._kept.get(who, {}):
            return None
        body: dict[str, Any] = self._kept.pop(who)[what]
        return body


def _released(handed: handing.Handed) -> dict[str, Any]:
    return {"released": {"reference": handed.released.reference, "missing": len(handed.missing)}}
