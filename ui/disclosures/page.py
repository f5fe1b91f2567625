"""The clinic's register of what left, for the practice manager: to whom, for what, on what ground, and what is out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from frontdesk.clinic import disclosures
from frontdesk.disclosures.model import GROUNDS, KINDS, Disclosure, TakeDown, Wanted
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from frontdesk.foundation.words import N_
from ui import errors, jobs
from ui.consents.words import purpose_title
from ui.language import digits, ltr, tr
from ui.page import Page, Shortcut, Window
from ui.photos import left_words
from ui.widgets.buttons import Button, button
from ui.widgets.printing import PrintDialog
from ui.widgets.table import Column, Table
from ui.widgets.text import ChipKind, label

ALL, OUT, BACK = "all", "out", "back"
SHOWN = {ALL: N_("Everything"), OUT: N_("Still out"), BACK: N_("Has to come back")}


def make(window: Window) -> Page:
    """The page, for the shell."""
    return RegisterPage(window)


class RegisterPage(Page):
    """One list at a time; Enter opens what left of the patient, where each copy is dealt with."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.which = ALL
        self.sheet = button(tr("Open the sheet"), self.open_sheet, icon="consent")
        self.sheet.setObjectName("open-sheet")
        self.sheet.setToolTip(tr("{text} ({keys})", text=tr("Open the sheet"), keys="Ctrl+P"))
        down = self.headed(tr("What left the clinic"), self.sheet)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.choices: dict[str, Button] = {}
        for made in self._choosing():
            row.addWidget(made)
        row.addStretch(1)
        self.count = label("", "muted")
        row.addWidget(self.count)
        down.addLayout(row)
        self.table = Table(
            [
                Column("reference", tr("Number"), 140, "mono"),
                Column("at", tr("When"), 150, "date"),
                Column("ref", tr("Record no."), 100, "mono"),
                Column("use", tr("Use")),
                Column("to", tr("Recipient")),
                Column("ground", tr("Ground")),
                Column("state", tr("Copies"), 140, "chip"),
            ],
            tr("What left the clinic"),
        )
        self.table.setObjectName("register")
        self.table.row_activated.connect(self._open)
        self.table.row_selected.connect(self._explain)
        down.addWidget(self.table, 1)
        self.whole = label("", "muted", selectable=True)
        down.addWidget(self.whole)

    def _choosing(self) -> Iterator[Button]:
        for which, said in SHOWN.items():
            made = button(tr(said), partial(self.show_list, which))
            made.setObjectName(f"register-{which}")
            made.setCheckable(True)
            self.choices[which] = made
            yield made

    def arrive(self, which: str = "", **_where: Any) -> None:
        """Read the list in front anew."""
        self.show_list(which or self.which)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def where(self) -> dict[str, Any]:
        """The list in front."""
        return {"which": self.which}

    def shortcuts(self) -> list[Shortcut]:
        """The sheet of the line."""
        return [Shortcut("Ctrl+P", tr("Open the sheet"), self.open_sheet)]

    def show_list(self, which: str) -> None:
        """One of the lists, the newest line first; read on a worker, for the gate is asked about every use."""
        self.which, desk = which, self.desk
        for name, one in self.choices.items():
            one.setChecked(name == which)
            one.set_kind("primary" if name == which else "plain")

        def read(_progress: Progress) -> tuple[tuple[TakeDown, ...], tuple[Disclosure, ...]]:
            back = disclosures.overdue(desk)
            if which == BACK:
                return back, tuple({one.disclosure.id: one.disclosure for one in back}.values())
            return back, disclosures.listed(desk, Wanted(out=which == OUT))

        jobs.run(self, tr("Reading the register…"), read, lambda found: self._show(*found))

    def _show(self, back: tuple[TakeDown, ...], lines: tuple[Disclosure, ...]) -> None:
        counts = Counter(one.disclosure.id for one in back)
        self._say_empty()
        self.table.set_rows([self._row(one, counts[one.id]) for one in lines])
        self.count.setText(tr("{count} entries", count=digits(len(lines))) if lines else "")
        self.sheet.setEnabled(bool(lines))
        self.whole.setText("")
        if lines:
            self.table.select(0)

    def _say_empty(self) -> None:
        if self.which == BACK:
            self.table.set_empty(
                tr("Nothing has to come back"), tr("Every copy that left is still allowed where it is."), "ok"
            )
        else:
            self.table.set_empty(
                tr("Nothing has left"), tr("What leaves is written down here, with its hash."), "share"
            )

    def _row(self, one: Disclosure, back: int) -> dict[str, Any]:
        return {
            "id": one.id,
            "reference": ltr(one.reference),
            "at": one.at,
            "ref": ltr(one.ref),
            "use": purpose_title(self.clinic.pack, one.purpose),
            "to": one.recipient.name or tr(KINDS[one.recipient.kind]),
            "ground": one.consent or tr(GROUNDS[one.ground]),
            "state": _state(one, back),
            "line": one,
        }

    def _explain(self, row: dict[str, Any] | None) -> None:
        """The selected line in full."""
        if row is None:
            return
        one: Disclosure = row["line"]
        hashes = ", ".join(ltr(item.sha256[:16] + "…") for item in one.items)
        parts = (left_words.where(one), tr(GROUNDS[one.ground]), tr("Hash: {hash}", hash=hashes))
        self.whole.setText("   ·   ".join(parts))

    def _open(self, row: dict[str, Any]) -> None:
        self.desk_window.go("photos", patient_id=row["line"].patient_id, left=True)

    def open_sheet(self) -> None:
        """The sealed sheet of the line, to print or save."""
        row = self.table.selected()
        if row is None or row["line"].document_id is None:
            return
        one: Disclosure = row["line"]
        try:
            pdf = disclosures.document(self.desk, one.document_id or 0)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        PrintDialog(self, tr("Sheet of what left"), pdf, f"{one.reference}.pdf").open()


def _state(one: Disclosure, back: int) -> tuple[str, ChipKind]:
    """What is out of a line, as a chip."""
    if one.recipient.kind == "patient":
        return tr("Patient's own"), "plain"
    out = sum(item.out for item in one.items)
    if back:
        return tr("To take down: {count}", count=digits(back)), "bad"
    return (tr("Out: {count}", count=digits(out)), "info") if out else (tr("Dealt with"), "ok")
