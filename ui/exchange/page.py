"""The page for lists, for the practice manager: choose a file, say what its columns hold, look, bring it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.clinic import drafts, exchange, importing, patients, sheets
from frontdesk.exchange.model import ROWS, Plan, Result, Run, Wanted
from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs
from ui.drops import dropped
from ui.exchange.columns import Columns
from ui.exchange.report import SHOWN, Report
from ui.exchange.start import Start
from ui.language import digits, said, tr
from ui.page import Page, Shortcut, Window
from ui.widgets.buttons import button

FORMS = {"csv": "CSV (*.csv)", "xlsx": "Excel (*.xlsx)"}


def ask_file(parent: QWidget) -> Path | None:
    """Which list to bring in; None when the person thought better of it."""
    pattern = tr("Lists (*.csv *.tsv *.txt *.xlsx)")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose a list of patients"), "", pattern)
    return Path(chosen) if chosen else None


def ask_path(parent: QWidget, name: str, form: str) -> Path | None:
    """Where a list goes; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save the list"), f"{name}.{form}", FORMS[form])
    return Path(chosen) if chosen else None


def make(window: Window) -> Page:
    """The page."""
    return ListsPage(window)


class ListsPage(Page):
    """One step at a time: start, columns, report. `ask_file` and `ask_path` may be replaced."""

    key = "lists"
    ask_file: Callable[[QWidget], Path | None] = staticmethod(ask_file)
    ask_path: Callable[[QWidget, str, str], Path | None] = staticmethod(ask_path)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAcceptDrops(True)
        register = button(
            tr("What left the clinic"), lambda: window.go("disclosures"), icon="share", shortcut="Ctrl+Shift+L"
        )
        register.setObjectName("to-register")
        self._down = self.headed(tr("Lists of patients"), register)
        self.step: QWidget | None = None
        self.columns: Columns | None = None
        self._plan: Plan | None = None
        self._total = 0
        self.start()

    def arrive(self, **_where: Any) -> None:
        """Go on where the page was left."""
        self._focus()

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [
            Shortcut("Ctrl+O", tr("Choose a file"), self.choose),
            Shortcut("Ctrl+Return", tr("Go on to the next step"), self._next),
            Shortcut("Ctrl+S", tr("Save the list"), self._save),
        ]

    # -- steps -------------------------------------------------------------------------------------------------
    def start(self) -> None:
        """Back to the beginning."""
        step = Start()
        step.choose_wanted.connect(self.choose)
        step.template_wanted.connect(self.save_template)
        step.export_wanted.connect(self.export)
        self._drop_columns()
        self._show(step)

    def choose(self) -> None:
        """Ask for a file and open it."""
        path = self.ask_file(self)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Look at a list on a worker: it may be long."""
        desk = self.desk

        def work(_progress: Progress) -> tuple[drafts.Draft, Run | None, Run | None]:
            found = drafts.draft(path)
            sha256 = found.table.sha256
            return found, exchange.unfinished(desk, sha256), exchange.finished(desk, sha256)

        jobs.run(self, tr("Looking at the list…"), work, lambda seen: self._opened(path.name, *seen))

    def _opened(self, name: str, found: drafts.Draft, unfinished: Run | None, finished: Run | None) -> None:
        self._drop_columns()
        step = self.columns = Columns(found, name, unfinished, finished)
        step.back_wanted.connect(self.start)
        step.try_wanted.connect(self.try_out)
        step.resume_wanted.connect(self.resume)
        self._show(step)

    def try_out(self) -> None:
        """See what an import with the chosen columns would do."""
        step, desk = self.columns, self.desk
        if step is None:
            return
        try:
            plan = drafts.plan(step.found, step.columns(), step.mode.value())
        except FrontdeskError as error:
            step.tell(said(error))
            return
        found, day_first = step.found, step.order.value()

        def work(progress: Progress) -> tuple[Plan, drafts.Survey, Result]:
            survey = drafts.survey(found, plan, progress)
            whole = survey.planned(plan)
            if day_first is not None:
                whole = replace(whole, orders=replace(whole.orders, day_first=day_first))
            return whole, survey, importing.rehearse(desk, found.table, whole, survey.total, progress)

        def done(seen: tuple[Plan, drafts.Survey, Result]) -> None:
            self._plan, survey, result = seen
            self._total = survey.total
            called = partial(drafts.called, found, plan.columns)
            self._report(result, _notes(result, survey, asked=day_first is None), called, done=False)

        jobs.run(self, tr("Looking at every row…"), work, done)

    def bring_in(self) -> None:
        """Add everybody who can be."""
        if self._plan is not None:
            self._import(self._plan, self._total)

    def resume(self) -> None:
        """Go on with the import that was interrupted."""
        if self.columns is not None and self.columns.unfinished is not None:
            self._import(self.columns.unfinished.plan, self.columns.unfinished.total)

    def _import(self, plan: Plan, total: int) -> None:
        if self.columns is None:
            return
        found, desk = self.columns.found, self.desk

        def work(progress: Progress) -> Result:
            return importing.bring_in(desk, found.table, plan, total, progress)

        def done(result: Result) -> None:
            called = partial(drafts.called, found, plan.columns)
            self._report(result, _notes(result, None, asked=False), called, done=True)
            if result.kept:
                self.desk_window.toast(tr("{added} people added", added=digits(result.added)))

        title = tr("Adding people…") if plan.mode == ROWS else tr("Adding people, all or nobody…")
        jobs.run(self, title, work, done)

    def _report(self, result: Result, notes: list[str], called: Callable[[str], str], *, done: bool) -> None:
        step = Report(result, notes, called, done=done)
        step.back_wanted.connect(self._back)
        step.import_wanted.connect(self.bring_in)
        step.again_wanted.connect(self.start)
        step.opened.connect(self._open_record)
        self._show(step)

    def _back(self) -> None:
        if self.columns is not None:
            self._show(self.columns)

    def _open_record(self, ref: str) -> None:
        found = patients.find(self.desk, ref, 1)
        if found:
            self.desk_window.go("record", patient_id=found[0].id)

    # -- lists that leave --------------------------------------------------------------------------------------
    def export(self, wanted: Wanted) -> None:
        """Write the chosen columns of everybody to a file that the person chooses."""
        path = self.ask_path(self, "patients", wanted.form)
        if path is None:
            return
        desk = self.desk

        def work(_progress: Progress) -> None:
            files.hand_over(path, exchange.export(desk, wanted))

        jobs.run(self, tr("Writing the list…"), work, lambda _: self.desk_window.toast(tr("Saved")), cancellable=False)

    def save_template(self, form: str) -> None:
        """Write an empty list to fill in."""
        path = self.ask_path(self, "patients-template", form)
        if path is None:
            return
        try:
            files.hand_over(path, sheets.template(form))
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.desk_window.toast(tr("Saved"))

    # -- the page itself -----------------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A single file may be dropped."""
        if dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def _show(self, step: QWidget) -> None:
        """Put a step where the last one was; the columns are kept for coming back to them."""
        before, self.step = self.step, step
        if before is not None and before is not step:
            before.hide()
            self._down.removeWidget(before)
            if before is not self.columns:
                before.deleteLater()
        self._down.addWidget(step, 1)
        step.show()
        self._focus()

    def _drop_columns(self) -> None:
        if self.columns is not None and self.columns is not self.step:
            self.columns.deleteLater()
        self.columns = None

    def _focus(self) -> None:
        if isinstance(self.step, Start):
            self.step.choose.setFocus()
        elif isinstance(self.step, Columns | Report):
            self.step.next.setFocus()

    def _next(self) -> None:
        if isinstance(self.step, Columns | Report) and self.step.next.isEnabled():
            self.step.next.click()

    def _save(self) -> None:
        if isinstance(self.step, Start):
            self.step.export.click()


def _notes(result: Result, survey: drafts.Survey | None, *, asked: bool) -> list[str]:
    """What else the person should know."""
    notes: list[str] = []
    if survey is not None and asked and survey.evidence.guessed:
        notes.append(
            tr("No date shows whether day or month comes first. They are read day first; you can change that.")
        )
    if survey is not None and asked and survey.evidence.mixed:
        notes.append(
            tr("Dates are written in two orders. Those that can be read both ways are refused unless you choose one.")
        )
    if survey is not None and result.refused and not result.added and not result.kept:
        notes.append(tr("Nobody would be added: either no row can be used, or you chose to add all or nobody."))
    if len(result.told) > SHOWN:
        notes.append(tr("The first {count} rows to look at are shown.", count=digits(SHOWN)))
    return notes
