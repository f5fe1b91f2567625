"""The patients page: whom the search box finds, or the last ones registered or changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from frontdesk.clinic import patients
from ui.language import digits, tr
from ui.page import Page, Shortcut, Window
from ui.patients import printing
from ui.patients.found import rows
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.table import Column, Table
from ui.widgets.text import label

SHOWN = 50


def make(window: Window) -> Page:
    """The page."""
    return PatientsPage(window)


class PatientsPage(Page):
    """Lists what is typed into the window's search box. Type, arrow down, Enter: a record is open."""

    key = "patients"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.new = button(tr("New patient"), self._register, kind="primary", icon="person-add")
        self.new.setObjectName("new-patient")
        self.new.setToolTip(tr("Register a new patient (Ctrl+N)"))
        self.labels = button(tr("Labels"), self._labels, icon="print")
        self.labels.setObjectName("labels")
        self.labels.setToolTip(tr("Print labels of the chosen patients; choose several with Shift or Ctrl (Ctrl+P)"))
        down = self.headed(tr("Patients"), self.labels, self.new)
        card = Card(margin=0)
        card.body.setContentsMargins(0, 6, 0, 0)
        self.table = Table(
            [
                Column("ref", tr("Record no."), 110, "mono"),
                Column("name", tr("Name"), kind="matched"),
                Column("age", tr("Age"), 190),
                Column("gender", tr("Gender"), 90),
                Column("phone", tr("Phone"), 110, "mono"),
                Column("why", tr("Found by"), 120),
            ],
            tr("Patients"),
        )
        self.table.setObjectName("patients")
        self.table.row_activated.connect(lambda row: self._open(row["id"]))
        self.table.allow_several()
        self.results = self.table
        self._text = ""
        self._total = 0
        card.add(self.table, 1)
        self.count = label("", "muted")
        self.count.setContentsMargins(14, 4, 14, 10)
        card.add(self.count)
        down.addWidget(card, 1)

    @property
    def search(self) -> QLineEdit:
        """The window's box, whose findings this page lists."""
        return self.desk_window.search_box

    def arrive(self, **where: Any) -> None:
        """Show what may have changed; the box is ready for typing, with what was looked for last."""
        self._text = str(where.get("text", self._text))
        # Counting a million takes longer than finding one of them.
        self._total = patients.count(self.desk)
        if self.search.text() != self._text:
            self.search.setText(self._text)
        else:
            self.look_up(self._text)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def look_up(self, text: str) -> Table:
        """List whom `text` may mean; the last ones for none."""
        self._text = text
        found = patients.find(self.desk, text, SHOWN)
        searching = bool(text.strip())
        self.table.set_rows(rows(found))
        self.table.show_column("why", searching)
        if found:
            self.table.select(0)
        if not found:
            self._say_nobody(searching=searching)
        total = digits(self._total)
        if searching:
            self.count.setText(tr("Found: {found} of {total}", found=len(found), total=total))
            if len(found) == SHOWN:
                self.count.setText(tr("The first {found} that fit: type more to find one", found=digits(SHOWN)))
        else:
            self.count.setText(tr("Patients: {total}, the last ones first", total=total) if self._total else "")
        return self.table

    def _say_nobody(self, *, searching: bool) -> None:
        new = button(tr("New patient"), self._register, icon="person-add")
        if searching:
            self.table.set_empty(
                tr("Nobody found"), tr("Check the spelling, or register a new patient."), "search", new
            )
        else:
            self.table.set_empty(
                tr("No patients yet"), tr("Register the first one. It takes less than a minute."), "person-add", new
            )

    def _register(self) -> None:
        self.desk_window.go("register", name=self._text if not self.table.rows() else "")

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [Shortcut("Ctrl+P", tr("Print labels of the chosen patients"), self._labels)]

    def _labels(self) -> None:
        chosen = tuple(int(row["id"]) for row in self.table.chosen())
        if chosen:
            printing.labels(self, self.clinic, chosen)

    def _open(self, patient_id: int) -> None:
        self.desk_window.go("record", patient_id=patient_id)
