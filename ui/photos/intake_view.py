"""Taking photographs in: which files, what is noted of their session, and afterwards what came in and what did not."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, intake, now, photos, picture
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.photos.model import VIEWS
from ui import errors, jobs
from ui.language import tr
from ui.page import Shortcut
from ui.photos import incoming, reported, words
from ui.photos.body import SitePicker
from ui.photos.cut_off import CutOffView
from ui.photos.report_view import ReportView
from ui.photos.session_dialog import SessionFields
from ui.photos.sources import Sources
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Columns, scrolled
from ui.widgets.form import Form, choice
from ui.widgets.text import label

V = TypeVar("V", ReportView, CutOffView)
NEW = 0
_THREE_PX = 1050
_NOTED, _SHOWN = 7, 6


class IntakeView(QWidget):
    """Two columns, then the report. `left` says that the person is done; `came` that photographs are in the record."""

    left = Signal()
    came = Signal()

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self._clinic, self._desk = clinic, clinic.desk
        self.patient_id = 0
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
        self.which = Sources(self._clinic)
        self.which.changed.connect(self._changed)
        self.which.added.connect(self._ask_camera)
        across.add(self.which, 4)
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
        """Begin for this patient, with what waits to be taken in. Raises the core's errors."""
        anew = patient_id != self.patient_id or self.report is not None
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
        self.which.begin(patient_id, anew=anew)
        if self.which.all():
            self._ask_camera()

    def _changed(self) -> None:
        there = bool(self.which.all())
        self.begin.setEnabled(there)
        if not there:
            self.camera_says.setText("")

    def _ask_camera(self) -> None:
        """What the camera's clock said, so that a wrong one is noticed before it is noted."""
        first = self.which.all()[0]

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
        sources, patient_id, known = tuple(self.which.all()), self.patient_id, int(self.session.value())
        if not sources:
            return

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

        jobs.run(self, tr("Taking the photographs in"), work, self._ended)

    def _ended(self, report: intake.Report) -> None:
        self._show_report(report)
        if report.kept:
            self.came.emit()

    def _show_report(self, report: intake.Report) -> None:
        self._begun = report.left or None
        self._told.show_report(report)
        self._put(self._told)

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
        """What was typed, where the chosen files are, and the session that they are coming into, if it is begun.

        Of one that has ended: what came of it, while there is more to tell than that everything came in.
        """
        told = reported.as_json(self._told.report) if self.report is self._told else None
        begun = self._begun is not None or told is not None
        if not begun and (self.report is not None or not (self.which.all() or self.form.typed())):
            return None
        sources = self._begun or () if begun else self.which.all()
        return {
            "noted": self.form.draft(), "site": self.site.value(), "view": str(self.view.value()),
            "time": str(self.time.value()), "session": self._session if begun else None, "told": told,
            **incoming.listed(sources),
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave. A session that was begun: what came of it, or how far it came, and the way on."""
        self.form.put(state["noted"])
        for name, field in (("site", self.site), ("view", self.view), ("time", self.time)):
            field.set_value(state[name])
        self.which.put_back(incoming.sources_of(state["files"]), state["lost"])
        sources = tuple(self.which.all())
        for one in photos.sessions(self._desk, self.patient_id):
            if one.id == state["session"]:
                self._session, self._begun = one.id, sources
                if (told := state.get("told")) is not None:
                    self._show_report(reported.of_json(told))
                else:
                    self._put(self._added(CutOffView(one.photos, len(sources), state["lost"])))

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
            self.which.paste()
        elif event.matches(QKeySequence.StandardKey.Open):
            self.which.choose_files()
        elif QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Shift+C"):
            self.which.photograph()
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
        self.which.add_paths(incoming.paths_in(event.mimeData()))
