"""The first view of a patient's photographs: the contact sheet, what narrows it, and the panel beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import photos
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.patients.model import Patient
from frontdesk.photos.model import STAGES, Photo, Sheet, Use
from ui import errors
from ui.language import tr
from ui.photos import words
from ui.photos.images import Thumbnails
from ui.photos.panel import Deed, PhotoPanel
from ui.photos.sheet import ContactSheet, Heading, Tile
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.cards import emptied
from ui.widgets.editors import Choice, choice
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from ui.photos.page import PhotosPage

_REST_MS = 120
ANY = "*"


class Browser(QWidget):
    """What is on the sheet is narrowed by part and stage; the panel follows the choice on it."""

    def __init__(self, page: PhotosPage, patient: Patient) -> None:
        super().__init__()
        self._page, self._patient = page, patient
        self._photos: dict[int, Photo] = {}
        self._all = Sheet((), ())
        self.rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.rest.timeout.connect(self._tell)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(10)
        self._banners = QVBoxLayout()
        self._banners.setSpacing(8)
        self._waits: Banner | None = None
        self._down.addLayout(self._banners)
        self.sheet = ContactSheet(tr("Photographs"))
        self.sheet.setObjectName("sheet")
        self.thumbnails = Thumbnails(self, page.fetch, self.sheet.pixels)
        self.sheet.use(self.thumbnails)
        self.sheet.opened.connect(page.open_photo)
        self.sheet.chosen_changed.connect(self.rest.start)
        self.panel = PhotoPanel(page.clinic, self._deeds(), page.may)
        self.panel.held.connect(page.deeds.hold)
        self._main = QWidget()
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self.sheet, 1)
        across.addWidget(self.panel)
        down = QVBoxLayout(self._main)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addLayout(self._narrowing())
        down.addLayout(across, 1)
        self._down.addWidget(self._main, 1)

    def _narrowing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.site: Choice = choice([(ANY, tr("All parts"))])
        self.site.setAccessibleName(tr("Part of the body"))
        self.site.setObjectName("narrow-site")
        stages = [(ANY, tr("All stages")), *((name, tr(text)) for name, text in STAGES.items())]
        self.stage: Choice = choice(stages)
        self.stage.setAccessibleName(tr("Stage"))
        self.stage.setObjectName("narrow-stage")
        for one in (self.site, self.stage):
            one.changed.connect(self._show)
            row.addWidget(one)
        row.addStretch(1)
        page = self._page
        self.ways: dict[str, Button] = {}
        for name, needs, text, icon, deed, tip in (
            (
                "compare", Action.PHOTO_LOOK, tr("Compare"), "compare", page.open_compare,
                tr("The two that are chosen, or a pair of before and after (Ctrl+D)"),
            ),
            (
                "timeline", Action.PHOTO_LOOK, tr("Timeline"), "clock", page.open_timeline,
                tr("Timeline of one part (Ctrl+T)"),
            ),
            (
                "report", Action.PHOTO_REPORT, tr("Report"), "clipboard", page.deeds.report,
                tr("Before and after for the patient, as a sealed PDF"),
            ),
            (
                "what-left", Action.DISCLOSURE_LIST, tr("What left"), "share", page.deeds.list_left,
                tr("Copies outside the clinic, and what has to come back"),
            ),
        ):  # fmt: skip
            if page.may(needs):
                made = button(text, deed, icon=icon)
                made.setObjectName(name)
                made.setToolTip(tip)
                self.ways[name] = made
                row.addWidget(made)
        return row

    def _deeds(self) -> list[Deed]:
        page, deeds = self._page, self._page.deeds
        return [
            ("look", Action.PHOTO_LOOK, tr("Open"), "eye", page.open_chosen, tr("Look at it closely (Enter)")),
            ("sort", Action.PHOTO_SORT, tr("Where it belongs"), "edit", deeds.sort, tr("Part, view, time (Ctrl+E)")),
            (
                "release", Action.PHOTO_RELEASE, tr("Give copies out"), "share", deeds.release,
                tr("For a use that the patient agreed to, with faces covered"),
            ),
            (
                "destroy", Action.PHOTO_DESTROY, tr("Destroy"), "trash", deeds.destroy,
                tr("For good, with a reason"),
            ),
        ]  # fmt: skip

    # -- what is shown ------------------------------------------------------------------
    def say(self, banner: Banner) -> None:
        """Tell something above the sheet."""
        self._banners.addWidget(banner)

    def say_waiting(self, banner: Banner | None) -> None:
        """That pictures wait to be taken in, or that none do any more."""
        if self._waits is not None:
            self._waits.hide()
            self._waits.deleteLater()
        self._waits = banner
        if banner is not None:
            self.say(banner)

    def unsay(self) -> None:
        """What was told above the sheet counts no more."""
        self._waits = None
        emptied(self._banners)

    def browsing(self) -> bool:
        """Whether there is a sheet at all for who is at work."""
        return not self._main.isHidden()

    def only_intake(self) -> None:
        """For who takes photographs but does not browse them."""
        self.cannot_browse(tr("Photographs are brought in here. Only those who treat the patient look at them."))

    def cannot_browse(self, why: str) -> None:
        """Nothing is shown but the reason, and the way to bring photographs in."""
        self._main.hide()
        bring = button(tr("Bring photographs in"), self._page.open_intake, kind="primary", icon="camera")
        bring.setObjectName("bring-in-here")
        bring.setEnabled(self._page.header.bring.isEnabled())
        self._page.header.bring.hide()
        self._down.addWidget(EmptyState("camera", tr("Photographs"), why, bring), 1)

    def show_photos(self, sheet: Sheet) -> None:
        """All of the patient's photographs, anew; what was chosen stays so."""
        before = self.sheet.chosen()
        self._all = sheet
        changed = [one.id for one in sheet.photos if self._photos.get(one.id) != one]
        self._photos = {one.id: one for one in sheet.photos}
        self.thumbnails.forget(changed)
        found = words.sites_first(sheet.photos)
        self.site.set_options([(ANY, tr("All parts")), *((name, words.site(name)) for name in found)])
        self._show(before)
        self.begin()

    def _show(self, keep: list[int] | None = None) -> None:
        site, stage = self.site.value(), self.stage.value()
        items: list[Heading | Tile] = []
        of_session: dict[int, list[Photo]] = {}
        for one in self._photos.values():
            if site in (ANY, one.site) and stage in (ANY, one.stage):
                of_session.setdefault(one.session, []).append(one)
        for session in self._all.sessions:
            there = of_session.get(session.id, [])
            if there:
                items.append(Heading(words.session_title(session), words.session_detail(session, len(there))))
                items += [_tile(one) for one in there]
        self._empty()
        self.sheet.show_items(items, keep=keep or self.sheet.chosen())
        self._tell()

    def _empty(self) -> None:
        if self._photos:
            self.sheet.set_empty(tr("None of this part and stage"), tr("Choose another part or stage above."))
            return
        bring = None
        if self._page.header.bring.isEnabled() and self._page.may(Action.PHOTO_TAKE):
            bring = button(tr("Bring photographs in"), self._page.open_intake, icon="camera")
        self.sheet.set_empty(
            tr("No photographs yet"),
            tr("Bring in photographs of the part that is treated: before, during and after."),
            bring,
        )

    def begin(self) -> None:
        """The keys go to the sheet, or to where photographs come from while there are none."""
        target: QWidget = self.sheet if self._photos else self._page.header.bring
        target.setFocus()

    def chosen(self) -> list[Photo]:
        """The chosen photographs, in the order of the sheet."""
        return [self._photos[one] for one in self.sheet.chosen()]

    def _tell(self) -> None:
        chosen = self.chosen()
        uses: tuple[Use, ...] = ()
        if len(chosen) == 1 and self._page.may(Action.PHOTO_LIMIT):
            try:
                uses = photos.uses(self._page.desk, chosen[0].id)
            except FrontdeskError as error:
                errors.show(self, error)
        self.panel.show_photos(chosen, uses)
        paired = bool(self._page.pairs())
        enabled = {"compare": paired or len(chosen) == 2, "timeline": bool(self._photos), "report": paired}
        for name, made in self.ways.items():
            made.setEnabled(enabled.get(name, True))


def _tile(one: Photo) -> Tile:
    mark = tr("Not shown") if one.hidden else tr("Held back") if one.limits else ""
    return Tile(one.id, words.place(one), words.camera_time(one.taken) if one.taken else "", mark)
