"""Taking photographs in: which files, what is noted of their session, and afterwards what came in and what did not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, intake, now, photos, picture
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.photos.model import VIEWS
from ui import errors, jobs
from ui.language import digits, tr
from ui.page import Shortcut
from ui.photos import incoming, words
from ui.photos.body import SitePicker
from ui.photos.cut_off import CutOffView
from ui.photos.report_view import ReportView
from ui.photos.session_dialog import SessionFields
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, Columns, scrolled
from ui.widgets.form import Form, choice
from ui.widgets.table import Column, Table
from ui.widgets.text import label

V = TypeVar("V", ReportView, CutOffView)
NEW = 0
_THREE_PX = 1050
_NOTED, _SHOWN = 7, 6


class IntakeView(QWidget):
    """Two columns, then the report. `left` says that the person is done; `came` that photographs are in the record.

    `ask_files`, `ask_folder`, `ask_camera` and `cameras` may be replaced where nobody answers a dialog.
    """

    left = Signal()
    came = Signal()
    ask_files: Callable[[QWidget], list[Path]] = staticmethod(incoming.ask_files)
    ask_folder: Callable[[QWidget], list[Path]] = staticmethod(incoming.ask_folder)
    ask_camera: Callable[[QWidget], list[intake.Source]] = staticmethod(incoming.ask_camera)
    cameras: Callable[[], list[Path]] = staticmethod(incoming.cameras)

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self._clinic, self._desk = clinic, clinic.desk
        self.patient_id = 0
        self.sources: list[intake.Source] = []
        self.report: ReportView | CutOffView | None = None
        self._session = NEW
        self._begun: tuple[intake.Source, ...] | None = None
        self.setAcceptDrops(True)
        self.stack = QStackedWidget()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.stack)
        self.stack.addWidget(self._form())
        # Made before it is needed: at the end of an intake the window would stand still for it.
        self._told = self._added(ReportView())

    # -- what is asked ------------------------------------------------------------------
    def _form(self) -> QWidget:
        page, across = QWidget(), Columns()
        down = QVBoxLayout(page)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        across.add(self._files(), 4)
        noted = QWidget()
        self._noted = QBoxLayout(QBoxLayout.Direction.LeftToRight, noted)
        self._noted.setContentsMargins(0, 0, 0, 0)
        self._noted.setSpacing(16)
        self._noted.addWidget(self._when(), _NOTED)
        self._noted.addWidget(self._where(), _SHOWN)
        across.add(scrolled(noted), 8)
        down.addWidget(across, 1)
        row = QHBoxLayout()
        cancel = button(tr("Back"), self.left.emit, icon="back")
        cancel.setObjectName("leave-intake")
        self.begin = button(tr("Take them in"), self.take, kind="primary", icon="save")
        self.begin.setObjectName("take-in")
        self.begin.setToolTip(tr("{text} ({keys})", text=tr("Take them in"), keys="Ctrl+Return"))
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(self.begin)
        down.addLayout(row)
        return page

    def _files(self) -> Card:
        card = Card(tr("Which photographs"))
        card.setObjectName("drop")
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sources_from: dict[str, Button] = {}
        for name, text, icon, deed in (
            ("files", tr("Files"), "add", self.choose_files),
            ("folder", tr("Folder"), "folder", self.choose_folder),
            ("paste", tr("Paste"), "clipboard", self.paste),
            ("camera", tr("Camera…"), "camera", self.photograph),
        ):
            made = button(text, deed, icon=icon)
            made.setObjectName(f"from-{name}")
            self.sources_from[name] = made
            row.addWidget(made)
        self.sources_from["camera"].setToolTip(tr("{text} ({keys})", text=tr("Camera…"), keys="Ctrl+Shift+C"))
        row.addStretch(1)
        card.add(row)
        self._drives = QVBoxLayout()
        self._drives.setSpacing(6)
        card.add(self._drives)
        card.add(label(tr("Or drop files and folders here. JPEG, PNG, HEIC, TIFF and WebP can be stored."), "muted"))
        self.list = Table([Column("name", tr("File"))], tr("Photographs to take in"))
        self.list.setObjectName("sources")
        self.list.allow_several()
        self.list.set_empty(tr("Nothing chosen yet"), tr("The files stay where they are."), "camera")
        card.add(self.list, 1)
        foot = QHBoxLayout()
        self.count = label("", "muted")
        self.drop = button(tr("Take off the list"), self._drop_chosen, kind="quiet", icon="trash")
        self.drop.setObjectName("drop-source")
        foot.addWidget(self.count, 1)
        foot.addWidget(self.drop)
        card.add(foot)
        return card

    def _when(self) -> Card:
        card = Card(tr("When and how"))
        self.session = choice()
        self.session.setObjectName("session")
        self.form = fields = SessionFields(self.session)
        self.held, self.stage, self.treatment = fields.held, fields.stage, fields.treatment
        self.lighting = fields.lighting
        self.session.changed.connect(lambda: fields.ask(self.session.value() == NEW))
        card.add(self.form)
        card.body.addStretch(1)
        return card

    def _where(self) -> Card:
        """The same for all of them; each can be sorted later."""
        card = Card(tr("What they show"))
        self.places = Form()
        self.site = self.places.add("site", tr("Part of the body"), SitePicker())
        views = [("", tr("Not noted")), *((key, tr(text)) for key, text in VIEWS.items())]
        self.view = self.places.add("view", tr("View"), choice(views))
        self.view.setObjectName("view")
        times = [
            ("camera", tr("As the camera says")),
            ("same_day", tr("Only if it is the day of the session")),
            ("none", tr("Not noted")),
        ]
        self.time = self.places.add("time", tr("Time taken"), choice(times))
        self.time.setObjectName("time")
        card.add(self.places)
        self.camera_says = label("", "help")
        card.add(self.camera_says)
        card.body.addStretch(1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other where that is too narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._noted.setDirection(ways.LeftToRight if self.width() >= _THREE_PX else ways.TopToBottom)

    # -- coming -------------------------------------------------------------------------
    def open(self, patient_id: int) -> None:
        """Begin for this patient, with an empty list. Raises the core's errors."""
        if patient_id != self.patient_id or self.report is not None:
            self.sources = []
        self._begun = None
        self.patient_id = patient_id
        self._close_report()
        known = photos.sessions(self._desk, patient_id)
        titles = [(one.id, words.session_title(one)) for one in known]
        self.session.set_options([(NEW, tr("A new session")), *titles])
        self.session.set_value(NEW)
        if self.held.value() is None:
            self.held.set_value(now().astimezone().date())
        self.form.begin(known)
        self._show_sources()
        jobs.run(self, "", lambda _progress: self.cameras(), self._show_drives, background=True)
        self.sources_from["files"].setFocus()

    def _show_drives(self, found: list[Path]) -> None:
        while (item := self._drives.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            made = button(tr("From the camera or card {name}", name=one.parent.name), icon="camera")
            made.clicked.connect(lambda _checked=False, place=one: self.add_paths([place]))
            self._drives.addWidget(made)

    # -- the list -----------------------------------------------------------------------
    def choose_files(self) -> None:
        """Some files."""
        self.add_paths(self.ask_files(self))

    def choose_folder(self) -> None:
        """All of a folder."""
        self.add_paths(self.ask_folder(self))

    def paste(self) -> None:
        """What was copied: files, or a picture."""
        mime = QGuiApplication.clipboard().mimeData()
        paths, image = incoming.paths_in(mime), mime.imageData()
        if paths:
            self.add_paths(paths)
        elif isinstance(image, QImage) and not image.isNull():
            jobs.run(self, tr("Reading what was copied"), lambda _progress: incoming.pasted(image), self._add)

    def photograph(self) -> None:
        """With a camera on the desk."""
        if taken := self.ask_camera(self):
            self._add(taken)

    def add_paths(self, paths: list[Path]) -> None:
        """These files, and all that is in these folders."""
        if paths:
            jobs.run(self, tr("Looking through the folder"), lambda _progress: intake.gather(paths), self._add)

    def _add(self, found: tuple[intake.Source, ...] | list[intake.Source]) -> None:
        there = {one.path for one in self.sources if one.path is not None}
        self.sources += [one for one in found if one.path is None or one.path not in there]
        self._show_sources()
        if self.sources:
            self._ask_camera(self.sources[0])

    def _drop_chosen(self) -> None:
        gone = {row["id"] for row in self.list.chosen()}
        self.sources = [one for number, one in enumerate(self.sources) if number not in gone]
        self._show_sources()

    def _show_sources(self) -> None:
        self.list.set_rows([{"id": number, "name": one.name} for number, one in enumerate(self.sources)])
        self.count.setText(tr("Files: {count}", count=digits(len(self.sources))) if self.sources else "")
        self.drop.setEnabled(bool(self.sources))
        self.begin.setEnabled(bool(self.sources))
        if not self.sources:
            self.camera_says.setText("")

    def _ask_camera(self, first: intake.Source) -> None:
        """What the camera's clock said, so that a wrong one is noticed before it is noted."""

        def peek() -> datetime | None:
            try:
                return first.taken or picture.accept(intake.read(self._desk, first)).taken
            except UserError:
                return None  # the report will say what is wrong with it

        def told(taken: datetime | None) -> None:
            when, none = words.camera_time(taken), tr("The camera wrote no time into the first of them.")
            dated = tr("The camera dates the first of them {when}. Is that right?", when=when)
            self.camera_says.setText(none if taken is None else dated)

        jobs.run(self, "", lambda _progress: peek(), told, background=True)

    # -- taking in ----------------------------------------------------------------------
    def take(self) -> None:
        """Begin the session and take the files in, with progress and a way to stop."""
        self.form.clear_errors()
        if not self.sources:
            return
        sources, patient_id, known = tuple(self.sources), self.patient_id, int(self.session.value())

        def begun(session: int) -> None:
            self._session = session
            self.go_on(sources)

        if known != NEW:
            begun(known)
            return
        try:
            new = self.form.value()
        except UserError as error:
            self._not_begun(error)
            return
        jobs.run(
            self, tr("Taking the photographs in"), lambda _progress: photos.begin(self._desk, patient_id, new), begun,
            self._not_begun, cancellable=False,
        )  # fmt: skip

    def _not_begun(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.form.set_errors(error)
        else:
            errors.show(self, error)

    def go_on(self, sources: tuple[intake.Source, ...]) -> None:
        """Take these into the session that was begun."""
        self._begun = sources
        site, view, time = self.site.value(), str(self.view.value()), str(self.time.value())
        held, patient_id, session = self.held.value(), self.patient_id, self._session

        def decide(_source: intake.Source, found: picture.Picture) -> intake.Placing:
            taken = found.taken
            if time == "none" or (time == "same_day" and taken is not None and taken.date() != held):
                taken = None
            return intake.Placing(site, view, taken)

        def work(progress: Progress) -> intake.Report:
            report = intake.run(self._desk, patient_id, session, sources, progress, decide)
            self._begun = (*(one.source for one in report.refused), *report.left)
            return report

        jobs.run(self, tr("Taking the photographs in"), work, self._show_report)

    def _show_report(self, report: intake.Report) -> None:
        self._begun = report.left or None
        self._told.show_report(report)
        self._put(self._told)
        if report.kept:
            self.came.emit()

    def _added(self, shown: V) -> V:
        shown.left.connect(self.left)
        shown.again.connect(lambda: self.go_on(self._begun or ()))
        self.stack.addWidget(shown)
        return shown

    def _put(self, shown: ReportView | CutOffView) -> None:
        self._close_report()
        self.report = shown
        self.stack.setCurrentWidget(shown)
        shown.done.setFocus()
        self.session.set_options([(self._session, tr("The session just begun"))])

    def _close_report(self) -> None:
        if isinstance(self.report, CutOffView):
            self.report.deleteLater()
        self.report = None
        self.stack.setCurrentIndex(0)

    # -- a draft -------------------------------------------------------------------------
    def state(self) -> dict[str, Any] | None:
        """What was typed, where the chosen files are, and the session that they are coming into, if it is begun."""
        sources, begun = (self.sources, False) if self._begun is None else (self._begun, True)
        if not begun and (self.report is not None or not (sources or self.form.typed())):
            return None
        return {
            "noted": self.form.draft(), "site": self.site.value(), "view": str(self.view.value()),
            "time": str(self.time.value()), "session": self._session if begun else None, **incoming.listed(sources),
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave. A session that was begun: how far it came, and the way on."""
        self.form.put(state["noted"])
        for name, field in (("site", self.site), ("view", self.view), ("time", self.time)):
            field.set_value(state[name])
        self.sources = incoming.sources_of(state["files"])
        self._show_sources()
        if state["lost"]:
            self.count.setText(tr("Pictures to choose, paste or take again: {count}.", count=digits(state["lost"])))
        for one in photos.sessions(self._desk, self.patient_id):
            if one.id == state["session"]:
                self._session, self._begun = one.id, tuple(self.sources)
                self._put(self._added(CutOffView(one.photos, len(self.sources), state["lost"])))

    # -- hands --------------------------------------------------------------------------
    def shortcuts(self) -> list[Shortcut]:
        """The keys of the intake, for F1."""
        return [
            Shortcut("Ctrl+Return", tr("Take them in"), bound=False),
            Shortcut("Ctrl+O", tr("Choose files"), bound=False),
            Shortcut("Ctrl+V", tr("Paste files or a picture that were copied"), bound=False),
            Shortcut("Ctrl+Shift+C", tr("Take photographs with a camera"), bound=False),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in, choose and paste from anywhere on the page but a field that keeps the key."""
        if self.report is not None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Open):
            self.choose_files()
        elif QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Shift+C"):
            self.photograph()
        elif QKeySequence(event.keyCombination()) in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            self.take()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer."""
        if self.report is None and incoming.paths_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put them on the list."""
        event.acceptProposedAction()
        self.add_paths(incoming.paths_in(event.mimeData()))
