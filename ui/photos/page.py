"""A patient's photographs: taken in, looked at, compared, sorted, given out and destroyed, as far as the role goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import patients, photos, templates
from frontdesk.foundation.errors import FrontdeskError, Refused
from frontdesk.patients.model import Patient
from frontdesk.photos.model import RECORD, Looked, Photo, Sheet, pairs
from ui import errors, jobs, language
from ui.language import said, tr
from ui.page import Page, Shortcut, Window
from ui.photos.browser import Browser
from ui.photos.compare_view import CompareView
from ui.photos.deeds import Deeds
from ui.photos.header import Header
from ui.photos.intake_view import IntakeView
from ui.photos.loupe import Loupe
from ui.photos.outgoing import Outgoing
from ui.photos.release_view import ReleaseSteps
from ui.photos.timeline import Timeline
from ui.photos.unfinished import Unfinished
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import taken_out
from ui.widgets.empty import EmptyState

V = TypeVar("V", Loupe, CompareView, Timeline, IntakeView)


def make(window: Window) -> Page:
    """The page."""
    return PhotosPage(window)


class PhotosPage(Page):
    """One patient at a time. What is shown is a view of a stack: the sheet, the loupe, a comparison, an intake…

    The others are made when they are first wanted. Leaving the page lets go of every picture.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.patient: Patient | None = None
        self.sheet = Sheet((), ())
        self.browser: Browser | None = None
        self.outgoing = Outgoing(self)
        self.deeds = Deeds(self)
        self.unfinished = Unfinished(self)
        self.stack = QStackedWidget()
        self.header = Header(self.to_record, self.open_intake, takes=self.may(Action.PHOTO_TAKE))
        self.stack.currentChanged.connect(lambda _: self._show_bring())
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 12, 20, 16)
        down.setSpacing(10)
        down.addWidget(self.header)
        down.addWidget(self.stack, 1)

    # -- coming and going ---------------------------------------------------------------
    def arrive(self, **where: Any) -> None:
        """Show the photographs of a patient, anew: what was agreed to may have changed."""
        patient_id = where.get("patient_id") or (self.patient.id if self.patient else None)
        if patient_id is None:
            self.desk_window.go("patients")
            return
        same = self.patient is not None and self.patient.id == patient_id
        if same and isinstance(self.stack.currentWidget(), IntakeView | ReleaseSteps) and not where.get("left"):
            return
        if not same:
            self.unfinished.put_away()
        try:
            self.patient = patients.open_record(self.desk, int(patient_id))
            if same and self.browser is not None and self.browser.browsing():
                self._again(self.browser, self.patient)
            else:
                self._build(self.patient)
        except FrontdeskError as error:
            self._only(self._refused(error, int(patient_id)))
            return
        self.unfinished.go_on_with_intake(arrived=not same)
        if where.get("left"):
            self.deeds.list_left()

    def _show_bring(self) -> None:
        """Only over the sheet: elsewhere it would lead away from what is being done."""
        sheet = self.browser is not None and self.stack.currentWidget() is self.browser
        self.header.bring.setVisible(sheet and self.may(Action.PHOTO_TAKE))

    def leave(self) -> bool:
        """Let go of the pictures."""
        if not self.outgoing.may_go():
            return False
        self.outgoing.end()
        self._close_pictures()
        return True

    def _close_pictures(self) -> None:
        """Let go of what was opened."""
        if "loupe" in vars(self):
            self.loupe.close_picture()
        if "compare" in vars(self):
            self.compare.close_pictures()

    def state(self) -> dict[str, Any] | None:
        """What is half done about photographs that come in or leave."""
        return self.unfinished.state()

    def restore(self, state: dict[str, Any]) -> None:
        """Go on with it when the patient arrives."""
        self.unfinished.restore(state)

    def where(self) -> dict[str, Any]:
        """Whose photographs they are."""
        return {"patient_id": self.patient.id} if self.patient else {}

    def _only(self, widget: QWidget) -> None:
        while self.stack.count():
            old = self.stack.widget(0)
            if old is not None:
                taken_out(self.stack, old)
        for name in ("loupe", "compare", "timeline", "intake"):
            vars(self).pop(name, None)
        self.stack.addWidget(widget)

    def _refused(self, error: FrontdeskError, patient_id: int) -> QWidget:
        self.browser = None
        icon = "lock" if isinstance(error, Refused) else "warning"
        back = button(tr("Back to the record"), self.to_record, icon="back")
        shown = QWidget()
        down = QVBoxLayout(shown)
        if (waiting := self.unfinished.waiting(patient_id, allowed=False)) is not None:
            down.addWidget(waiting)
        down.addWidget(EmptyState(icon, tr("These photographs can't be shown"), said(error), back), 1)
        return shown

    def to_record(self) -> None:
        """Back to the patient's record."""
        if self.patient is not None:
            self.desk_window.go("record", patient_id=self.patient.id)

    # -- building -----------------------------------------------------------------------
    def _build(self, patient: Patient) -> None:
        """The views of this patient; the sheet comes from a worker, once it is allowed to come at all."""
        self.sheet = Sheet((), ())
        self.outgoing.shown = None
        self.header.show_patient(patient)
        self.browser = browser = Browser(self, patient)
        self._only(browser)
        self._say_consent(browser, patient)
        if self.may(Action.PHOTO_BROWSE):
            self.refresh()
        else:
            browser.only_intake()

    @cached_property
    def loupe(self) -> Loupe:
        """For one photograph."""
        return self._added(Loupe(self.look))

    @cached_property
    def compare(self) -> CompareView:
        """For two."""
        return self._added(CompareView(self.look))

    @cached_property
    def timeline(self) -> Timeline:
        """For one part over time."""
        made = self._added(Timeline(self.fetch))
        made.opened.connect(self.open_photo)
        made.compared.connect(lambda first, then: self.open_pair((first, then)))
        return made

    @cached_property
    def intake(self) -> IntakeView:
        """For taking photographs in."""
        made = self._added(IntakeView(self.clinic))
        made.came.connect(self.refresh)
        return made

    def _added(self, view: V) -> V:
        view.left.connect(self.show_sheet)
        self.stack.addWidget(view)
        return view

    def _again(self, browser: Browser, patient: Patient) -> None:
        """The same patient's photographs, as they are now; the small pictures are still there."""
        self.header.show_patient(patient)
        browser.unsay()
        self._say_consent(browser, patient)
        self.show_sheet()
        self.refresh()

    def _say_consent(self, browser: Browser, patient: Patient) -> None:
        """What the permission for the record is now, and the way to ask for it on the spot."""
        allowed = photos.may_take(self.desk, patient.id) if self.may(Action.PHOTO_TAKE) else None
        self.header.bring.setEnabled(allowed is not None and allowed.yes)
        self.unfinished.tell()
        if allowed is None or allowed.yes:
            return
        ask = None
        if self.may(Action.CONSENT_SIGN):
            ask = button(tr("Ask for this consent"), lambda: self.ask(RECORD), kind="primary", icon="pen")
            ask.setObjectName("ask-photographs")
        browser.say(Banner("warn", tr("No photographs can be taken in: {why}", why=tr(allowed.why)), ask))

    def ask(self, purpose: str, about: Sequence[Photo] = ()) -> None:
        """Open the form on which a purpose is asked about; it shows the photographs that it is about."""
        form = next((one.form for one in self.clinic.pack.purposes if one.id == purpose), "")
        offered = templates.offered(self.desk, language.current())
        name = next((one.name for one in offered if one.form == form), None)
        if name is not None and self.patient is not None:
            shown = [one.id for one in about]
            self.desk_window.go("consent", patient_id=self.patient.id, template=name, photos=shown)

    # -- reading ------------------------------------------------------------------------
    def look(self, photo_id: int) -> Looked:
        """Open one photograph, on a worker."""
        return photos.look(self.desk, photo_id)

    def fetch(self, photo_ids: tuple[int, ...]) -> dict[int, bytes]:
        """Small pictures, on a worker."""
        return photos.thumbnails(self.desk, self.patient.id, photo_ids) if self.patient is not None else {}

    def refresh(self) -> None:
        """Read the sheet anew."""
        asked = self.patient
        if asked is None or not self.may(Action.PHOTO_BROWSE):
            return

        def done(sheet: Sheet) -> None:
            if self.patient is not None and self.patient.id == asked.id:  # nobody else has arrived meanwhile
                self._read(sheet)

        def failed(error: BaseException) -> None:
            if not isinstance(error, FrontdeskError):
                raise error
            if self.patient is not None and self.patient.id == asked.id:
                self._unseen(error)

        jobs.run(self, "", lambda _progress: photos.sheet(self.desk, asked.id), done, failed, background=True)

    def _unseen(self, error: FrontdeskError) -> None:
        """They may not be looked at. Who may destroy them is still told what there is, without a picture."""
        if self.browser is None or self.patient is None:
            return
        if self.may(Action.PHOTO_DESTROY):
            self.browser.say(Banner("warn", said(error)))
            self._read(photos.inventory(self.desk, self.patient.id))
        elif self.may(Action.PHOTO_TAKE):
            self.browser.cannot_browse(said(error))
        else:
            self._only(self._refused(error, self.patient.id))

    def _read(self, sheet: Sheet) -> None:
        if self.browser is None:
            return
        self.sheet = sheet
        if self.patient is not None:
            self.header.show_patient(self.patient, len(sheet.photos))
        self.browser.show_photos(sheet)
        self.unfinished.go_on_with_photographs()

    def pairs(self) -> tuple[tuple[Photo, Photo], ...]:
        """Before and after, as suggested."""
        return pairs(self.sheet.photos)

    # -- deeds --------------------------------------------------------------------------
    def show_sheet(self) -> None:
        """Back to all of them."""
        if self.browser is None:
            return
        if not self.outgoing.may_go():
            return
        self.outgoing.end()
        self._close_pictures()
        self.unfinished.tell()
        self.stack.setCurrentWidget(self.browser)
        self.browser.begin()

    def open_photo(self, photo_id: int) -> None:
        """Look at one."""
        shown = [one for one in self.sheet.photos if not one.hidden]
        if self.browser is not None and any(one.id == photo_id for one in shown):
            self.stack.setCurrentWidget(self.loupe)
            self.loupe.open(shown, photo_id, self.browser.thumbnails.get)
            self.loupe.canvas.setFocus()

    def open_chosen(self) -> None:
        """Look at the first of the chosen."""
        if chosen := self.deeds.chosen():
            self.open_photo(chosen[0].id)

    def open_compare(self) -> None:
        """The two that are chosen, or the pair to which the chosen one belongs, or the first pair there is."""
        chosen = self.deeds.chosen()
        if len(chosen) == 2:
            first, then = sorted(chosen, key=lambda one: (one.held, one.taken is None, one.taken, one.id))
            self.open_pair((first, then))
            return
        suggested = self.pairs()
        wanted = [pair for pair in suggested if any(one in pair for one in chosen)] or list(suggested)
        if wanted:
            self.open_pair(wanted[0])

    def open_pair(self, pair: tuple[Photo, Photo]) -> None:
        """Compare these two."""
        self.stack.setCurrentWidget(self.compare)
        self.compare.open(pair, self.pairs())
        self.compare.canvas.setFocus()

    def open_timeline(self) -> None:
        """One part of the body, from the first day to the last."""
        if self.sheet.photos:
            chosen = self.deeds.chosen()
            self.timeline.show_photos(self.sheet.photos)
            self.stack.setCurrentWidget(self.timeline)
            self.timeline.begin(chosen[0] if chosen else None)

    def open_intake(self) -> None:
        """Bring photographs in."""
        if self.patient is None or self.browser is None or not self.may(Action.PHOTO_TAKE):
            return
        try:
            self.intake.open(self.patient.id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.stack.setCurrentWidget(self.intake)

    # -- keys ---------------------------------------------------------------------------
    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys, and those of what is shown."""
        found = [Shortcut("Esc", tr("Back"), self.back)]
        if self.may(Action.PHOTO_TAKE):
            found.append(Shortcut("Ctrl+I", tr("Bring photographs in"), self.open_intake))
        if self.may(Action.PHOTO_LOOK):
            found.append(Shortcut("Ctrl+D", tr("Compare before and after"), self.open_compare))
            found.append(Shortcut("Ctrl+T", tr("Timeline of one part"), self.open_timeline))
        if self.may(Action.PHOTO_SORT):
            found.append(Shortcut("Ctrl+E", tr("Note where the chosen ones belong"), self.deeds.sort))
        shown = self.stack.currentWidget()
        if isinstance(shown, Loupe | CompareView | IntakeView | ReleaseSteps):
            found += shown.shortcuts()
        return found

    def back(self) -> None:
        """One step back: to the sheet, and from there to the record."""
        if self.browser is None or self.stack.currentWidget() is self.browser:
            self.to_record()
        else:
            self.show_sheet()
