"""The patients page: one box to find anybody, the recent ones below it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.clinic import now, patients
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.patients.model import Found
from ui import errors, theme
from ui.language import digits, ltr, tr
from ui.page import Page, Shortcut, Window
from ui.patients import words
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.editors import line_edit
from ui.widgets.table import Column, Table
from ui.widgets.text import heading, label

SHOWN = 50


def make(window: Window) -> Page:
    """The page."""
    return PatientsPage(window)


class PatientsPage(Page):
    """Type, arrow down, Enter: a record is open."""

    key = "patients"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 12, 20, 16)
        down.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(heading(tr("Patients"), 1), 1)
        self.new = button(tr("New patient"), self._register, kind="primary", icon="person-add")
        self.new.setObjectName("new-patient")
        self.new.setToolTip(tr("Register a new patient (Ctrl+N)"))
        top.addWidget(self.new)
        down.addLayout(top)
        card = Card(margin=0)
        self.search = line_edit(tr("Name, phone or record number"), max_length=100)
        self.search.setObjectName("search")
        self.search.setAccessibleName(tr("Find a patient"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search"), self.search.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        row = QHBoxLayout()
        row.setContentsMargins(14, 14, 14, 4)
        row.addWidget(self.search)
        card.add(row)
        self.table = Table(
            [
                Column("ref", tr("Record no."), 120, "mono"),
                Column("name", tr("Name")),
                Column("age", tr("Age"), 200),
                Column("gender", tr("Gender"), 110),
                Column("phone", tr("Phone"), 130, "mono"),
                Column("why", tr("Found by"), 130),
            ],
            tr("Patients"),
        )
        self.table.setObjectName("patients")
        self.table.row_activated.connect(lambda row: self._open(row["id"]))
        card.add(self.table, 1)
        self.count = label("", "muted")
        self.count.setContentsMargins(14, 4, 14, 10)
        card.add(self.count)
        down.addWidget(card, 1)

    def arrive(self, **_where: Any) -> None:
        """Show what may have changed; the box is ready for typing."""
        self._find(self.search.text())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def where(self) -> dict[str, Any]:
        """Nothing to come back to but the page."""
        return {}

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [Shortcut("/", tr("Go to the search box"), self._to_search)]

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find(self, text: str) -> None:
        today = now().astimezone().date()
        found = patients.find(self.desk, text, SHOWN)
        self.table.set_rows([self._row(one, today) for one in found])
        if found:
            self.table.select(0)
        total = patients.count(self.desk)
        if text.strip():
            self.table.set_empty(
                tr("Nobody found"), tr("Check the spelling, or register a new patient."), "search", self._empty_button()
            )
            self.count.setText(tr("Found: {found} of {total}", found=len(found), total=digits(total)))
        else:
            self.table.set_empty(
                tr("No patients yet"),
                tr("Register the first one. It takes less than a minute."),
                "person-add",
                self._empty_button(),
            )
            self.count.setText(tr("Patients: {total}, the last ones first", total=digits(total)))

    def _row(self, one: Found, today: Any) -> dict[str, Any]:
        return {
            "id": one.id,
            "ref": one.ref,
            "name": one.name,
            "age": words.born_text(one, today),
            "gender": tr(words.GENDERS[one.gender]) if one.gender != "undisclosed" else "—",
            "phone": ltr(one.phone_masked) if one.phone_masked else "—",
            "why": tr(words.WHY[one.why]),
        }

    def _empty_button(self) -> Any:
        return button(tr("New patient"), self._register, icon="person-add")

    def _register(self) -> None:
        self.desk_window.go("register", name=self.search.text() if not self.table.rows() else "")

    def _open(self, patient_id: int) -> None:
        try:
            self.desk_window.go("record", patient_id=patient_id)
        except FrontdeskError as error:
            errors.show(self, error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down walks into the list, Enter opens the selected one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search:
            if event.key() == Qt.Key.Key_Down and self.table.rows():
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.selected():
                self._open(self.table.selected()["id"])
                return True
        return super().eventFilter(watched, event)
