"""What came of taking photographs in, and the offer to delete the files that they came from."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import intake
from ui import jobs
from ui.language import digits, said, tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, below
from ui.widgets.dialog import confirm
from ui.widgets.explained import Explained
from ui.widgets.table import Column, Table
from ui.widgets.text import Kind, label


class ReportView(QWidget):
    """Counts on top, every file below with what became of it. `again` wants the rest, `left` is the way out."""

    again = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Empty until `show_report` fills it in."""
        super().__init__()
        self.report = intake.Report((), (), ())
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self.summary = Banner("info", "")
        self.summary.setObjectName("intake-summary")
        down.addWidget(self.summary)
        under = below(down)
        self.rows = self._rows()
        under.addWidget(self.rows, 1)
        self.removal = self._removal()
        under.addWidget(self.removal)
        row = QHBoxLayout()
        row.addStretch(1)
        self.go_on = button(tr("Go on with the rest"), self.again.emit, icon="refresh")
        self.go_on.setObjectName("go-on")
        row.addWidget(self.go_on)
        self.done = button(tr("Done"), self.left.emit, kind="primary", icon="check")
        self.done.setObjectName("intake-done")
        row.addWidget(self.done)
        down.addLayout(row)

    def show_report(self, report: intake.Report) -> None:
        """What came of it."""
        self.report = report
        kind, text = self._summary()
        self.summary.set_text(text, kind)
        rows = [(one.source, (tr("Not taken in"), "bad"), said(one.reason)) for one in report.refused]
        rows += [(one, (tr("Not come to yet"), "warn"), "") for one in report.left]
        already = tr("The same file is in the record already.")
        rows += [(one.source, (tr("There already"), "plain"), already) for one in report.duplicates]
        rows += [(one.source, (tr("In the record"), "ok"), "") for one in report.kept]
        lines = [{"id": at, "name": one.name, "what": what, "why": why} for at, (one, what, why) in enumerate(rows)]
        # In the next turn of the window's: with the page itself it would stand still for more than a frame.
        QTimer.singleShot(0, self, lambda: self.rows.set_rows(lines))
        self.removed.setText(tr(intake.NO_GUARANTEE))
        self.remove.setEnabled(True)
        came = (*report.kept, *report.duplicates)
        self.removal.setVisible(any(one.source.path is not None for one in came))
        self.go_on.setVisible(bool(report.left))

    def _summary(self) -> tuple[Kind, str]:
        report = self.report
        parts = [tr("In the record now: {count}.", count=digits(len(report.kept)))]
        if report.duplicates:
            parts.append(tr("There already: {count}.", count=digits(len(report.duplicates))))
        if report.refused:
            parts.append(tr("Not taken in: {count}.", count=digits(len(report.refused))))
        if report.left:
            parts.append(tr("Not come to yet: {count}.", count=digits(len(report.left))))
        if report.stopped is not None:
            parts.append(said(report.stopped))
        bad = report.stopped is not None or not (report.kept or report.duplicates)
        kind: Kind = "bad" if bad else "warn" if report.refused or report.left else "ok"
        return kind, " ".join(parts)

    def _rows(self) -> Explained:
        self.table = Table(
            [
                Column("name", tr("File"), 240),
                Column("what", tr("What"), 150, "chip"),
                Column("why", tr("Why")),
            ],
            tr("What became of each file"),
        )
        self.table.setObjectName("intake-rows")
        return Explained(self.table, lambda row: row["why"])

    def _removal(self) -> Card:
        card = Card(tr("The files that they came from"))
        self.removed = label("", "muted")
        card.add(self.removed)
        row = QHBoxLayout()
        self.remove = button(tr("Delete these files"), self._remove, icon="trash")
        self.remove.setObjectName("remove-sources")
        row.addWidget(self.remove)
        row.addStretch(1)
        card.add(row)
        return card

    def _remove(self) -> None:
        count = sum(one.source.path is not None for one in (*self.report.kept, *self.report.duplicates))
        text = tr("Files to delete: {count}. Only those whose photograph is in the record.", count=digits(count))
        if not confirm(self, tr("Delete the files they came from?"), text, yes=tr("Delete"), dangerous=True):
            return
        report = self.report
        jobs.run(
            self, tr("Deleting the files"), lambda _progress: intake.remove_sources(report), self._removed,
            cancellable=False,
        )  # fmt: skip

    def _removed(self, done: intake.Removed) -> None:
        parts = [tr("Files deleted: {count}.", count=digits(len(done.gone)))]
        parts += [f"{one.source.name}: {said(one.reason)}" for one in done.left]
        self.removed.setText("\n".join(parts))
        self.remove.setEnabled(False)
