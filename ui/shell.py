"""The window of a signed-in person: navigation by role, one page at a time, lock and help always at hand."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.access.model import ROLES
from frontdesk.clinic import Clinic, facts, picture
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.log import logger
from frontdesk.opening import check_password, void_pins, warm
from ui import garbage, jobs, loading, tab_order
from ui.drafts import Drafts
from ui.drops import dropped
from ui.help import show_keys
from ui.language import said, tr
from ui.page import Page, Shortcut
from ui.patients.finder import Finder
from ui.places import PLACES, seen_by
from ui.widgets.banner import Banner
from ui.widgets.clamped import Clamped
from ui.widgets.nav import Rail
from ui.widgets.text import chip
from ui.widgets.toast import clear, toast

AUTOSAVE_MS = 10_000


class Shell(QWidget):
    """Implements `ui.page.Window` for its pages."""

    lock_wanted = Signal()
    idle_changed = Signal()
    idle_held = Signal(int)
    key_wanted = Signal()

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self.clinic = clinic
        self.pages: dict[str, Page] = {}
        self.current: Page | None = None
        self._bound: list[QShortcut] = []
        self._ended = False
        self._stop_proving: Callable[[], None] = lambda: None
        self._drafts = Drafts(clinic)
        self.setObjectName("root")
        self.setAcceptDrops(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._build()
        self._autosave = QTimer(self)
        self._autosave.setInterval(AUTOSAVE_MS)
        self._autosave.timeout.connect(self._save_now_and_then)
        self._autosave.start()

    def _build(self) -> None:
        self._frame = QWidget()
        self._layout().addWidget(self._frame)
        across = QHBoxLayout(self._frame)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        role = self.clinic.person.role
        self.places = [one for one in PLACES if not one.under and seen_by(role, one)]
        self.rail = Rail()
        self.rail.set_items(
            [(one.key, one.icon, tr(one.title)) for one in self.places],
            [("help", "help", tr("Shortcuts")), ("lock", "lock", tr("Lock"))],
        )
        self.rail.set_tip("help", tr("Keys that work here (F1)"))
        self.rail.set_tip("lock", tr("Lock, or let somebody else sign in (Ctrl+L)"))
        self.rail.chosen.connect(self._chosen)
        across.addWidget(self.rail)
        down = QVBoxLayout()
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        across.addLayout(down, 1)
        down.addWidget(self._top())
        self.banners = QVBoxLayout()
        self.banners.setContentsMargins(20, 8, 20, 0)
        down.addLayout(self.banners)
        for warning in self.clinic.warnings:
            self.banners.addWidget(Banner("bad", tr(warning.text, **warning.params)))
        self._unsaved: Banner | None = None
        self.stack = QStackedWidget()
        down.addWidget(self.stack, 1)

    def _top(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(12)
        row.addWidget(Clamped(facts(self.clinic.desk).name, role="strong"))
        row.addStretch(1)
        self.finder = Finder(self, self._frame, lambda: self.current)
        row.addWidget(self.finder, 4)
        row.addStretch(1)
        row.addWidget(Clamped(self.clinic.person.full_name))
        row.addWidget(chip(tr(ROLES[self.clinic.person.role]), "info"))
        return bar

    # -- what pages ask -----------------------------------------------------------------------------------------
    @property
    def search_box(self) -> QLineEdit:
        """The one box to find a patient."""
        return self.finder

    def go(self, key: str, **where: Any) -> None:
        """Show a page, building it at its first visit; nothing is shown any more once the person signs out."""
        if self._ended:
            return
        if self.current is not None and self.current.key != key and not self.current.leave():
            self.rail.set_current(self._rail_key(self.current.key))
            return
        page = self.pages.get(key) or self._make(key)
        if self.current is not page:
            self.finder.reset()
        self.stack.setCurrentWidget(page)
        self.current = page
        self.rail.set_current(self._rail_key(key))
        try:
            page.arrive(**where)
        finally:
            if self.current is page:  # it may have sent the person on
                self._bind(page)

    def toast(self, text: str) -> None:
        """Say shortly that something is done."""
        toast(self, text)

    def lock(self) -> None:
        """Ask the application to keep what is half typed and lock."""
        self.lock_wanted.emit()

    def renew_key(self) -> None:
        """The clinic gets a new data key, behind a screen of its own."""
        self.key_wanted.emit()

    def restart_idle(self) -> None:
        """The clinic's idle time changed."""
        self.idle_changed.emit()

    def hold_idle(self, seconds: int) -> None:
        """A patient reads and signs."""
        self.idle_held.emit(seconds)

    def void_pins(self) -> None:
        """The computer slept: passwords are needed again."""
        void_pins(self.clinic.clinic_id)

    def get_ready(self) -> None:
        """Once the first page is shown: the door for command-line backups, the other pages, then what signing needs."""
        self._in_background(lambda: importlib.import_module("frontdesk.keeping"), self._open_door)

    def _open_door(self, keeping: Any) -> None:
        if not self._ended:
            try:
                keeping.serve(self.clinic)
            except (FrontdeskError, OSError) as error:
                logger.error("no door for command-line backups: %s", type(error).__name__)
        if not self._ended:
            loading.between_events(self, loading.rooms(self._pages_ahead()), self._warm)

    def _pages_ahead(self) -> list[str]:
        return [place.module for place in PLACES if self._may_see(place.key)]

    def _warm(self) -> None:
        """On a worker: what unpacks pictures, and the documents' libraries where a patient may sign."""
        pictures, papers = self._may_see("photos"), self._may_see("consent")
        languages = tuple(self.clinic.pack.languages)

        def work() -> None:
            if pictures:
                picture.warm()
            if papers:
                warm(languages)

        self._in_background(work, lambda _nothing: self._prove_backups())

    def _prove_backups(self) -> None:
        if not self._ended and self._may_see("backup"):
            proving = importlib.import_module("ui.backup.proving")
            self._stop_proving = proving.begin(self, self.clinic, self._warn)

    def _warn(self, text: str) -> None:
        self.banners.addWidget(Banner("bad", text))

    def _in_background(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def failed(error: BaseException) -> None:
            logger.error("getting ready failed: %s", type(error).__name__)

        jobs.run(self, "", lambda _progress: work(), then, failed, background=True)

    def end(self) -> None:
        """The person signs out: nothing of this window writes any more."""
        self._ended = True
        self._stop_proving()
        self._autosave.stop()

    def check_password(self, typed: str) -> bool:
        """For leaving a screen that was handed to a patient."""
        return check_password(self.clinic, typed)

    # -- drafts --------------------------------------------------------------------------------------------------
    def save_drafts(self) -> None:
        """Keep what is half typed on every page, encrypted, for this person."""
        self._drafts.save(self.pages)

    def _save_now_and_then(self) -> None:
        """A full disk is said once, above the page, not every ten seconds in a dialog."""
        try:
            self.save_drafts()
        except FrontdeskError as error:
            if self._unsaved is None:
                self._unsaved = Banner("warn", said(error))
                self.banners.addWidget(self._unsaved)
            return
        if self._unsaved is not None:
            self._unsaved.hide()
            self._unsaved.deleteLater()
            self._unsaved = None

    def first_page(self) -> None:
        """Where the person left off, or the first page of the role."""
        left = self._drafts.first(self._may_see)
        if left is None:
            self.go(self.places[0].key)
        else:
            key, where = left
            self.go(key, **where)
            self.toast(tr("Your unfinished form is back as you left it."))

    def rebuild(self, change: Callable[[], object] = lambda: None) -> None:
        """Build everything anew after `change` (of language or look), with what was half typed put back.

        The old pages go first: dressing them once more would take longer than building the new one.
        """
        key = self.current.key if self.current else self.places[0].key
        where = self.current.where() if self.current else {}
        self._drafts.put_away(self.pages)
        self.pages.clear()
        self.current = None
        self._unbind()
        clear(self.window())
        with garbage.none():
            shiboken6.delete(self._frame)
        change()
        self._build()
        self.go(key, **where)

    # -- a document is dropped -----------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from this computer, wherever no page takes it."""
        if self._may_see("verify") and dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check whether it is ours, and as it was sealed."""
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.go("verify", path=path)

    # -- inside ------------------------------------------------------------------------------------------------
    def _make(self, key: str) -> Page:
        place = next(one for one in PLACES if one.key == key)
        # Pages are imported at their first visit: the sign-in must not pay for them.
        module = importlib.import_module(place.module)
        made: Page = module.make(self)
        made.key = key
        self.pages[key] = made
        self.stack.addWidget(made)
        self._drafts.put_back(key, made)
        return made

    def _may_see(self, key: str) -> bool:
        role = self.clinic.person.role
        return any(place.key == key and seen_by(role, place) for place in PLACES)

    def _layout(self) -> QLayout:
        layout = self.layout()
        if layout is None:
            raise LookupError("the window has no layout")
        return layout

    def _rail_key(self, key: str) -> str:
        return next(place.under or key for place in PLACES if place.key == key)

    def _chosen(self, key: str) -> None:
        if key == "lock":
            self.lock()
        elif key == "help":
            self.show_help()
        else:
            self.go(key)

    def show_help(self) -> None:
        """F1: every key that works here."""
        show_keys(self, self.keys())

    def keys(self) -> list[Shortcut]:
        """The keys that work now, the window's own first."""
        rail = [
            Shortcut(f"Alt+{number}", tr(place.title), bound=False) for number, place in enumerate(self.places, start=1)
        ]
        if self.current is None:
            return [*self._own_keys(), *rail]
        return [*self._own_keys(), *rail, *self.current.shortcuts(), *self.current.of_buttons()]

    def _own_keys(self) -> list[Shortcut]:
        keys = [
            Shortcut("F1", tr("Show the keys that work here"), self.show_help),
            Shortcut("Ctrl+L", tr("Lock"), self.lock),
            Shortcut("Ctrl+K", tr("Find a patient"), self.finder.begin),
            Shortcut("/", tr("Find a patient, outside a field"), self.finder.begin),
        ]
        if self._may_see("register"):
            keys.append(Shortcut("Ctrl+N", tr("Register a new patient"), self._register))
        return keys

    def _register(self) -> None:
        self.go("register", name=self.finder.nobody())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab, in the window's own order."""
        return tab_order.go_on(self, self.current, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed outside every field is meant for the search box; so is what a scanner types."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.text().strip() and event.text().isprintable() and not held:
            self.finder.begin(event.text())
        else:
            super().keyPressEvent(event)

    def _bind(self, page: Page) -> None:
        self._unbind()
        for one in [*self._own_keys(), *(one for one in page.shortcuts() if one.bound)]:
            bound = QShortcut(QKeySequence(one.keys), self)
            bound.setAutoRepeat(False)
            bound.activated.connect(lambda run=one.run: run())
            self._bound.append(bound)

    def _unbind(self) -> None:
        for bound in self._bound:
            bound.setParent(None)
            bound.deleteLater()
        self._bound = []
