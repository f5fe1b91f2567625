"""What would become, or became, of a list: the count on top, and the rows there is something to tell of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.exchange.model import Result, Told
from ui.exchange import words
from ui.language import digits, tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.explained import Explained
from ui.widgets.table import Column, Table
from ui.widgets.text import Kind

SHOWN = 5_000
REF_COLUMN = 3


class _Line:
    """One row to look at. It is put into words when it comes into view: for all of them that takes several frames."""

    def __init__(self, told: Told, called: Callable[[str], str]) -> None:
        self._told, self._called, self.ref = told, called, told.ref

    @cached_property
    def row(self) -> str:
        """Where on the list."""
        return digits(self._told.row)

    @cached_property
    def outcome(self) -> tuple[str, Kind]:
        """What became of it."""
        return words.outcome(self._told)

    @cached_property
    def why(self) -> str:
        """The reasons, in one line."""
        return words.reason(self._told, self._called)


class Report(QWidget):
    """Of a trial (`done` is false) or an import. Signals: back to the columns, bring it in, another list, a record."""

    back_wanted = Signal()
    import_wanted = Signal()
    again_wanted = Signal()
    opened = Signal(str)

    def __init__(self, result: Result, notes: list[str], called: Callable[[str], str], *, done: bool) -> None:
        """`called` gives the list's own name for a field."""
        super().__init__()
        self._called = called
        self.result, self.done = result, done
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        text, kind = self._summary()
        self.summary = Banner(kind, text)
        self.summary.setObjectName("import-summary")
        down.addWidget(self.summary)
        for note in notes:
            down.addWidget(Banner("info", note))
        down.addWidget(self._rows(), 1)
        down.addLayout(self._deeds())

    def _summary(self) -> tuple[str, Kind]:
        result = self.result
        counts: dict[str, Any] = {
            "added": digits(result.added),
            "refused": digits(result.refused),
            "suspected": digits(result.suspected),
        }
        if not self.done:
            text = tr(
                "Nothing is added yet. Of the rows {added} can be added and {refused} can't; {suspected} of those "
                "added may be somebody known already.",
                **counts,
            )
            return text, "info" if result.added else "bad"
        if not result.kept:
            return tr("Nobody was added: {refused} rows can't be used. Correct them and try again.", **counts), "bad"
        if not result.whole:
            text = tr("Stopped. {added} people are in so far. Choose the same file again to go on.", **counts)
            return text, "warn"
        text = tr(
            "Done. {added} people were added, {refused} rows were refused, {suspected} of those added may be somebody "
            "known already.",
            **counts,
        )
        return text, "ok"

    def _rows(self) -> Explained:
        self.table = Table(
            [
                Column("row", tr("Row"), 90),
                Column("outcome", tr("What"), 150, "chip"),
                Column("why", tr("Why")),
                Column("ref", tr("Record no."), 110, "mono"),
            ],
            tr("Rows to look at"),
        )
        self.table.setObjectName("import-rows")
        self.table.set_empty(tr("Nothing to look at"), tr("Every row can be used as it is."), "ok")
        self.table.setColumnHidden(REF_COLUMN, not self.done)
        self.table.row_activated.connect(lambda row: self.opened.emit(row.ref) if self.done else None)
        made = Explained(self.table, lambda row: row.why)
        self.whole = made.whole
        made.set_rows([_Line(one, self._called) for one in self.result.told[:SHOWN]])
        return made

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.done:
            self.next = button(tr("Another list"), self.again_wanted.emit, kind="primary", icon="folder")
            self.next.setObjectName("another-list")
            row.addStretch(1)
        else:
            self.back = button(tr("Back to the columns"), self.back_wanted.emit, icon="back")
            self.back.setObjectName("back-to-columns")
            row.addWidget(self.back)
            row.addStretch(1)
            text = tr("Add {added} people", added=digits(self.result.added))
            self.next = button(text, self.import_wanted.emit, kind="primary", icon="person-add")
            self.next.setObjectName("import-now")
            self.next.setEnabled(self.result.added > 0)
        self.next.setToolTip(tr("{text} ({keys})", text=self.next.accessibleName(), keys="Ctrl+Return"))
        row.addWidget(self.next)
        return row
