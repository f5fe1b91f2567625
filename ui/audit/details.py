"""One audit entry in full, who looked at a patient, and what a check of the trail found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.access.model import ROLES
from frontdesk.audit.model import Entry, Look
from frontdesk.verify import Report
from ui.audit import words
from ui.language import digits, moment_text, tr
from ui.widgets.banner import Banner
from ui.widgets.cards import Card, emptied, scrolled
from ui.widgets.dialog import Dialog
from ui.widgets.table import Column, Table
from ui.widgets.text import chip, heading, label

SHOWN_FINDINGS = 50


class Details(Card):
    """The selected entry, as the trail keeps it."""

    def __init__(self, names: Mapping[int, str]) -> None:
        super().__init__(margin=4)
        self._names = names
        self.setMinimumWidth(215)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(4)
        self.add(scrolled(self._inner), 1)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show `entry`, or what this place is for."""
        emptied(self._column)
        if entry is None:
            self._column.addWidget(label(tr("Select an entry to read all of it."), "muted"))
        else:
            self._column.addWidget(heading(words.action(entry.action), 2))
            self._column.addWidget(chip(*words.outcome(entry.outcome)))
            for caption, text in self._facts(entry):
                self._column.addSpacing(6)
                self._column.addWidget(label(caption, "help"))
                self._column.addWidget(label(text, selectable=True))
        self._column.addStretch(1)

    def _facts(self, entry: Entry) -> list[tuple[str, str]]:
        who = self._names.get(entry.person, str(entry.person))
        role = tr(ROLES[entry.role]) if entry.role in ROLES else entry.role
        facts = [
            (tr("Who"), f"{who} ({role})"),
            (tr("Time"), moment_text(entry.at)),
            (tr("Entry"), tr("{number}, part {epoch} of the trail", number=entry.seq, epoch=entry.epoch)),
        ]
        if entry.subjects:
            facts.append((tr("About"), words.subjects(entry, self._names)))
        if entry.ground:
            facts.append((tr("Ground"), words.ground(entry.ground, self._names)))
        facts += [words.note(name, value) for name, value in entry.notes.items() if value is not None]
        facts.append((tr("Check value"), words.broken(entry.hash)))
        return facts


class Lookers(Dialog):
    """Everybody who did or saw anything of one patient."""

    def __init__(self, parent: QWidget, patient_id: int, looks: Sequence[Look], names: Mapping[int, str]) -> None:
        title = tr("Who looked at {record}", record=words.reference(patient_id))
        super().__init__(parent, title, yes=tr("Close"), width=680)
        self.cancel.hide()
        self.body.addWidget(
            label(tr("Everybody who opened, changed or signed anything of this patient, the latest first."), "muted")
        )
        self.table = Table(
            [
                Column("person", tr("Who")),
                Column("entries", tr("How often"), 100),
                Column("first", tr("First"), 170, "date"),
                Column("last", tr("Last"), 170, "date"),
            ],
            title,
        )
        self.table.setObjectName("lookers")
        self.table.set_empty(tr("Nobody"), tr("Nobody has opened this record, or there is no such record."), "eye")
        self.table.set_rows(
            [
                {
                    "id": one.person,
                    "person": names.get(one.person, str(one.person)),
                    "entries": digits(one.entries),
                    "first": one.first,
                    "last": one.last,
                }
                for one in looks
            ]
        )
        self.table.setMinimumHeight(260)
        self.body.addWidget(self.table, 1)
        self.primary.setFocus()


class Findings(Dialog):
    """What is wrong with the trail, each thing in a sentence."""

    def __init__(self, parent: QWidget, report: Report) -> None:
        super().__init__(parent, tr("The records are not as they were signed"), yes=tr("Close"), width=620)
        self.cancel.hide()
        self.body.addWidget(
            Banner("bad", tr("Make no changes. Keep this computer and the last backups, and ask for help."))
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        for one in report.findings[:SHOWN_FINDINGS]:
            column.addWidget(label(tr(one.text, **one.params), selectable=True))
        if len(report.findings) > SHOWN_FINDINGS:
            left = digits(len(report.findings) - SHOWN_FINDINGS)
            column.addWidget(label(tr("And {count} more.", count=left), "muted"))
        column.addStretch(1)
        area = scrolled(inner)
        area.setMinimumHeight(220)
        self.body.addWidget(area, 1)
        self.primary.setFocus()
