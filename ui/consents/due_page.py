"""Whom to ask for consent: each list whole, to work through, print or save."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import due
from frontdesk.consents.model import DUE_LISTS, DUE_WHY, Due, DueList
from frontdesk.foundation import files
from frontdesk.foundation.progress import Progress
from ui import jobs, language
from ui.consents.words import form_titles
from ui.language import digits, tr
from ui.page import Page, Shortcut, Window
from ui.widgets.buttons import Button, button
from ui.widgets.flow import Flow
from ui.widgets.printing import PrintDialog, show
from ui.widgets.table import Column, Table
from ui.widgets.text import label

_READ: dict[DueList, Callable[[Any, int], tuple[Due, ...]]] = {
    "renew": due.to_renew,
    "ask": due.at_next_visit,
    "expiring": due.expiring,
    "policy": due.policy_to_hand_over,
    "on_paper": due.out_on_paper,
}


def make(window: Window) -> Page:
    """The page, for the shell."""
    return DuePage(window)


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Where the list goes; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save the list"), name, "CSV (*.csv)")
    return Path(chosen) if chosen else None


class DuePage(Page):
    """One list at a time; Enter on a line opens the record. `ask_path` may be replaced."""

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.which: DueList = "renew"
        self.print_button = button(tr("Print"), self.print_list, kind="primary", icon="print")
        self.print_button.setObjectName("print_due")
        self.print_button.setToolTip(tr("Print or save this list (Ctrl+P)"))
        self.export_button = button(tr("Export as CSV"), self.export_list, icon="save")
        self.export_button.setObjectName("export_due")
        self.export_button.setToolTip(tr("Save this list for a spreadsheet (CSV). That it was saved is written down."))
        down = self.headed(tr("Whom to ask"), self.export_button, self.print_button)
        self.export_button.setVisible(self.may(Action.DUE_EXPORT))
        row = Flow()
        self.choices: dict[DueList, Button] = {}
        for made in self._choosing():
            row.addWidget(made)
        down.addLayout(row)
        self.table = Table(
            [
                Column("name", tr("Name")),
                Column("ref", tr("Record no."), 120, "mono"),
                Column("why", tr("Why"), 240),
                Column("form", tr("Form"), 150),
                Column("until", tr("Until"), 130, "date"),
            ],
            tr("Whom to ask"),
        )
        self.table.setObjectName("due")
        self.table.row_activated.connect(lambda row: self.desk_window.go("record", patient_id=row["patient_id"]))
        down.addWidget(self.table, 1)
        self.count = label("", "muted")
        down.addWidget(self.count)

    def _choosing(self) -> Iterator[Button]:
        for which, said in DUE_LISTS.items():
            made = button(tr(said), partial(self.show_list, which))
            made.setObjectName(f"due_{which}")
            made.setCheckable(True)
            self.choices[which] = made
            yield made

    def arrive(self, which: DueList | None = None, **_where: Any) -> None:
        """Read the list in front anew."""
        self.show_list(which or self.which)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def where(self) -> dict[str, Any]:
        """The list in front."""
        return {"which": self.which}

    def shortcuts(self) -> list[Shortcut]:
        """Printing."""
        return [Shortcut("Ctrl+P", tr("Print or save this list"), self.print_list)]

    def show_list(self, which: DueList) -> None:
        """One of the lists, the most pressing first; read on a worker, for that takes longer than a frame."""
        self.which = which
        for name, one in self.choices.items():
            one.setChecked(name == which)
            one.set_kind("primary" if name == which else "plain")
        self.print_button.set_kind("plain")
        desk = self.desk

        def read(_progress: Progress) -> tuple[Due, ...]:
            return _READ[which](desk, due.MOST_LISTED)

        jobs.run(self, "", read, lambda found: self._show(which, found), background=True)

    def _show(self, which: DueList, found: tuple[Due, ...]) -> None:
        if which != self.which:
            return
        titles = form_titles(self.clinic)
        self.table.set_empty(tr("Nobody is on this list"), tr("Whoever must be asked comes here in time."), "ok")
        self.table.set_rows([_row(number, one, titles) for number, one in enumerate(found)])
        said = tr("People: {count}", count=digits(len(found)))
        if len(found) == due.MOST_LISTED:
            said = tr("The {count} most pressing; the others move up as these are asked", count=digits(len(found)))
        self.count.setText(said if found else "")
        for one in (self.print_button, self.export_button):
            one.setEnabled(bool(found))
        if found:
            self.table.select(0)

    def print_list(self) -> None:
        """As a PDF, to print or save."""
        which = self.which
        if not self.print_button.isEnabled():
            return
        desk, spoken, title = self.desk, language.current(), tr(DUE_LISTS[which])
        show(
            self,
            title,
            lambda: due.printed(desk, which, spoken),
            lambda pdf: PrintDialog(self, title, pdf, f"whom-to-ask-{which}.pdf"),
        )

    def export_list(self) -> None:
        """As CSV, to where the person says."""
        which, desk, spoken = self.which, self.desk, language.current()
        path = self.ask_path(self, f"whom-to-ask-{which}.csv")
        if path is None:
            return

        def work(_progress: Progress) -> None:
            files.hand_over(path, due.exported(desk, which, spoken))

        jobs.run(self, tr("Writing the list…"), work, lambda _: self.desk_window.toast(tr("Saved")), cancellable=False)


def _row(number: int, one: Due, titles: dict[str, str]) -> dict[str, Any]:
    return {
        "id": number,
        "patient_id": one.patient_id,
        "name": one.name,
        "ref": one.ref,
        "why": tr(DUE_WHY[one.why]),
        "form": titles.get(one.template, ""),
        "until": one.until,
    }
