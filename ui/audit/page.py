"""The audit page, for the practice manager: who did or looked at what, and whether the trail is intact."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from frontdesk.access.model import ROLES
from frontdesk.audit.model import AuditFilter, Entry
from frontdesk.clinic import audit, staff
from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.verify import Report, check
from ui import errors, jobs
from ui.audit import words
from ui.audit.details import Details, Findings, Lookers
from ui.audit.filters import Filters
from ui.language import digits, tr
from ui.page import Page, Shortcut, Window
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, below
from ui.widgets.table import Column, Table
from ui.widgets.text import label

AT_ONCE = 100
ROLE_COLUMN, ROOM_FOR_ROLES_PX = 2, 1100
FORMATS = {"csv": ("audit-trail.csv", "CSV (*.csv)"), "json": ("audit-trail.json", "FHIR JSON (*.json)")}


def ask_path(parent: QWidget, kind: str) -> Path | None:
    """Where an export goes; None when the person thought better of it."""
    name, pattern = FORMATS[kind]
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Export the audit trail"), name, pattern)
    return Path(chosen) if chosen else None


def make(window: Window) -> Page:
    """The page."""
    return AuditPage(window)


class AuditPage(Page):
    """Filters, the entries newest first, the selected one in full. `ask_path` may be replaced."""

    key = "audit"
    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.names: dict[int, str] = {}
        self.wanted = AuditFilter()
        self.entries: list[Entry] = []
        self._reading: tuple[AuditFilter, int] | None = None
        self.report: Report | None = None
        down = self.headed(tr("Audit trail"), *self._deeds())
        under = below(down)
        under.addWidget(self._state())
        self.filters = Filters()
        self.filters.changed.connect(self.refresh)
        under.addWidget(self.filters)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._list(), 4)
        self.details = Details(self.names)
        across.addWidget(self.details, 1)
        under.addLayout(across, 1)

    def _deeds(self) -> Iterator[QWidget]:
        for name, text, keys, deed in (
            ("who-looked", tr("Who looked at this patient"), "Ctrl+W", self.who_looked),
            ("export-csv", tr("Export as CSV"), "Ctrl+S", lambda: self.export("csv")),
            ("export-fhir", tr("Export as FHIR"), "Ctrl+Shift+S", lambda: self.export("json")),
        ):
            made = button(text, deed, icon="eye" if name == "who-looked" else "save")
            made.setObjectName(name)
            made.setToolTip(tr("{text} ({keys})", text=text, keys=keys))
            yield made

    def _state(self) -> QWidget:
        self.check_button = button(tr("Check the trail now"), self.check_now, icon="verify")
        self.check_button.setObjectName("check")
        self.check_button.setToolTip(tr("{text} ({keys})", text=tr("Check the trail now"), keys="Ctrl+R"))
        self.state_line = Banner("info", tr("Not checked since you signed in."), self.check_button)
        self.state_line.setObjectName("trail-state")
        return self.state_line

    def _list(self) -> QWidget:
        card = Card(margin=0)
        self.table = Table(
            [
                Column("at", tr("Time"), 170, "date"),
                Column("person", tr("Who"), 130),
                Column("role", tr("Role"), 130),
                Column("action", tr("What")),
                Column("about", tr("About"), 110),
                Column("outcome", tr("Outcome"), 90, "chip"),
            ],
            tr("Audit trail"),
        )
        self.table.setObjectName("entries")
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.row_selected.connect(lambda row: self._chosen(row["entry"]))
        card.add(self.table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 14, 12)
        self.count = label("", "muted")
        self.clear = button(
            tr("Take the filters away"), self.filters.take_away, kind="quiet", icon="close", shortcut="Ctrl+Shift+X"
        )
        self.clear.setObjectName("clear-filters")
        self.more = button(tr("Show more"), self.show_more, kind="quiet", icon="chevron-down", shortcut="Ctrl+M")
        self.more.setObjectName("more")
        row.addWidget(self.count, 1)
        row.addWidget(self.clear)
        row.addWidget(self.more)
        card.add(row)
        return card

    def arrive(self, **where: Any) -> None:
        """Show the newest entries; `patient_id` narrows them to one record."""
        self.names.update({one.id: one.full_name for one in staff.members(self.desk)})
        self.filters.set_people(self.names)
        if where.get("patient_id"):
            self.filters.set_patient(int(where["patient_id"]))
        self.refresh()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small window what was done matters more than the role, which the details say too."""
        super().resizeEvent(event)
        self.table.setColumnHidden(ROLE_COLUMN, self.width() < ROOM_FOR_ROLES_PX)

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [
            Shortcut("Ctrl+R", tr("Check the trail now"), self.check_now),
            Shortcut("F5", tr("Show the newest entries"), self.refresh),
            Shortcut("Ctrl+W", tr("Who looked at this patient"), self.who_looked),
            Shortcut("Ctrl+S", tr("Export as CSV"), lambda: self.export("csv")),
            Shortcut("Ctrl+Shift+S", tr("Export as FHIR"), lambda: self.export("json")),
        ]

    # -- the entries -------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """The newest entries that the filters let through; the look is an entry itself."""
        try:
            wanted = self.filters.wanted()
        except UserError as error:
            self.filters.form.set_errors(error)
            return
        self._read(wanted, [])

    def show_more(self) -> None:
        """The next older entries. What was done since shifts the rest, this look included: known ones are dropped."""
        self._read(self.wanted, self.entries)

    def _read(self, wanted: AuditFilter, known: list[Entry]) -> None:
        """On a worker: a filter that few entries pass reads the whole trail. Only what was asked last is shown."""
        desk, asked = self.desk, (wanted, len(known))
        if asked == self._reading:
            return
        self._reading = asked

        def work(_progress: Progress) -> tuple[Entry, ...]:
            return audit.entries(desk, wanted, AT_ONCE, len(known))

        def done(found: tuple[Entry, ...]) -> None:
            if asked == self._reading:
                self._reading, self.wanted = None, wanted
                self._show(known, [one for one in found if not known or one.seq < known[-1].seq])
                self._say_count(may_have_more=len(found) == AT_ONCE)

        def failed(error: BaseException) -> None:
            if asked == self._reading:
                self._reading = None
            errors.show(self, error)

        jobs.run(self, "", work, done, failed, background=True)

    def _show(self, known: list[Entry], found: list[Entry]) -> None:
        self.entries = known + found
        if not self.entries:
            self.table.set_empty(
                tr("Nothing found"), tr("No entry fits these filters. Take one away to see more."), "audit"
            )
        self.table.set_rows(self.table.rows()[: len(known)] + [self._row(one) for one in found], key="seq")
        if self.entries and self.table.selected() is None:
            self.table.select(0)
        if not self.entries:
            self.details.show_entry(None)

    def _say_count(self, *, may_have_more: bool) -> None:
        self.more.setVisible(may_have_more)
        shown = digits(len(self.entries))
        more = tr("The {count} newest entries; there are more", count=shown)
        self.count.setText(more if may_have_more else tr("{count} entries, the newest first", count=shown))

    def _row(self, entry: Entry) -> dict[str, Any]:
        return {
            "seq": entry.seq,
            "entry": entry,
            "at": entry.at,
            "person": self.names.get(entry.person, str(entry.person)),
            "role": tr(ROLES[entry.role]) if entry.role in ROLES else entry.role,
            "action": words.action(entry.action),
            "about": words.subjects(entry, self.names),
            "outcome": words.outcome(entry.outcome),
        }

    def _chosen(self, entry: Entry) -> None:
        self.details.show_entry(entry)
        self.filters.offer([number for kind, number in entry.subjects if kind == "patient"])

    def who_looked(self) -> None:
        """Who did or saw anything of the patient in the filter, or of the selected entry's."""
        try:
            patient = self.filters.asked_patient()
            looks = audit.who_looked(self.desk, patient)
        except UserError as error:
            self.filters.form.set_errors(error)
            return
        except FrontdeskError as error:
            errors.show(self, error)
            return
        Lookers(self, patient, looks, self.names).exec()

    # -- taking it along ---------------------------------------------------------------------------------------
    def export(self, kind: str) -> None:
        """Write what the filters let through to a file that the person chooses."""
        try:
            wanted = self.filters.wanted()
        except UserError as error:
            self.filters.form.set_errors(error)
            return
        path = self.ask_path(self, kind)
        if path is None:
            return
        desk, names = self.desk, dict(self.names)
        export = audit.export if kind == "csv" else audit.export_fhir

        def work(_progress: Progress) -> None:
            files.hand_over(path, export(desk, wanted, names))

        def done(_none: None) -> None:
            self.desk_window.toast(tr("Exported"))
            self.refresh()

        jobs.run(self, tr("Exporting the audit trail…"), work, done, cancellable=False)

    # -- is it intact? -----------------------------------------------------------------------------------------
    def check_now(self) -> None:
        """Recompute every link, signature and anchor on a worker."""
        clinic = self.clinic

        def work(progress: Progress) -> Report:
            return check(clinic, full=False, progress=progress)

        jobs.run(self, tr("Checking the audit trail…"), work, self._checked)

    def _checked(self, report: Report) -> None:
        self.report = report
        entries = digits(report.entries)
        if report.ok:
            self.state_line.set_text(tr("Checked just now: all {count} entries are intact.", count=entries), "ok")
        else:
            found = digits(len(report.findings))
            self.state_line.set_text(tr("Checked just now. Things that are wrong: {count}.", count=found), "bad")
            Findings(self, report).exec()
        self.refresh()
