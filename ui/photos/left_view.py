"""What left the clinic of one patient: each copy and where it went, what has to come back, what was done about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic, disclosures
from frontdesk.disclosures.model import Disclosure, DocumentKind, Kept, TakeDown
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from frontdesk.foundation.words import N_
from frontdesk.patients.model import Patient
from ui import errors, jobs
from ui.consents.words import purpose_title
from ui.language import digits, ltr, tr
from ui.photos import left_words
from ui.photos.take_down_dialog import TakeDownDialog
from ui.start import LANGUAGE_NAMES
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.printing import PrintDialog
from ui.widgets.table import Column, Table
from ui.widgets.text import label

PAPERS: dict[DocumentKind, str] = {
    "release": N_("Sheet of what left"),
    "report": N_("Before and after"),
    "takedown": N_("Receipt of the take-down"),
}


class LeftView(QWidget):
    """What has to come back, everything that left, and the sealed papers about it. `left` is the way out."""

    left = Signal()

    def __init__(self, clinic: Clinic, patient: Patient) -> None:
        super().__init__()
        self._clinic, self._desk, self._patient = clinic, clinic.desk, patient
        self._may = may(clinic.person.role, Action.DISCLOSURE_TAKE_DOWN)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        top = QHBoxLayout()
        back = button(tr("All photographs"), self.left.emit, icon="back")
        back.setObjectName("leave-left")
        top.addWidget(back)
        top.addStretch(1)
        self.receipt = button(tr("Receipt"), self.make_receipt, icon="clipboard")
        self.receipt.setObjectName("take-down-receipt")
        self.receipt.setToolTip(tr("A sealed list of every copy that had to come back, and what was done"))
        self.receipt.setVisible(self._may)
        top.addWidget(self.receipt)
        down.addLayout(top)
        self.banner = Banner("info", "")
        down.addWidget(self.banner)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("What left the clinic"))
        self.tabs.addTab(self._back_list(), tr("Has to come back"))
        self.tabs.addTab(self._all_list(), tr("Everything that left"))
        self.tabs.addTab(self._paper_list(), tr("Sealed papers"))
        down.addWidget(self.tabs, 1)

    def _back_list(self) -> QWidget:
        page = QWidget()
        down = QVBoxLayout(page)
        down.setContentsMargins(0, 8, 0, 0)
        self.back = Table(
            [
                Column("name", tr("File"), 190, "mono"),
                Column("where", tr("Where it is")),
                Column("at", tr("Left on"), 120, "date"),
                Column("state", tr("State"), 230, "chip"),
            ],
            tr("Copies that have to come back"),
        )
        self.back.setObjectName("take-downs")
        self.back.row_activated.connect(self._settle)
        self.back.row_selected.connect(self._explain)
        self.back.set_empty(
            tr("Nothing has to come back"), tr("Every copy that left is still allowed where it is."), "ok"
        )
        down.addWidget(self.back, 1)
        row = QHBoxLayout()
        self.why = label("", "muted", selectable=True)
        row.addWidget(self.why, 1)
        self.settle = button(tr("Write what was done"), lambda: self._settle(self.back.selected()), kind="primary")
        self.settle.setObjectName("settle-copy")
        self.settle.setVisible(self._may)
        row.addWidget(self.settle)
        down.addLayout(row)
        return page

    def _all_list(self) -> QWidget:
        self.all = Table(
            [
                Column("reference", tr("Number"), 140, "mono"),
                Column("at", tr("When"), 165, "date"),
                Column("use", tr("Use"), 210),
                Column("where", tr("To whom, and where")),
                Column("copies", tr("Copies"), 70),
            ],
            tr("Everything that left"),
        )
        self.all.setObjectName("disclosures")
        self.all.row_activated.connect(self._open_sheet)
        self.all.set_empty(tr("Nothing has left"), tr("What leaves is written down here, with its hash."), "share")
        return self.all

    def _paper_list(self) -> QWidget:
        self.papers = Table(
            [
                Column("reference", tr("Number"), 140, "mono"),
                Column("at", tr("When"), 165, "date"),
                Column("what", tr("What")),
                Column("language", tr("Language"), 130),
            ],
            tr("Sealed papers"),
        )
        self.papers.setObjectName("papers")
        self.papers.row_activated.connect(lambda row: self._open_paper(row["id"], row["what"], row["reference"]))
        self.papers.set_empty(
            tr("No papers yet"), tr("Sheets, reports and receipts are kept here; Enter opens one."), "consent"
        )
        return self.papers

    # -- reading -----------------------------------------------------------------------------------------------------
    def read(self) -> None:
        """Read both lists anew. Raises the core's errors."""
        copies = disclosures.to_take_down(self._desk, self._patient.id)
        self.back.set_rows([_copy_row(one) for one in copies])
        self.all.set_rows([self._line(one) for one in disclosures.of_patient(self._desk, self._patient.id)])
        self.papers.set_rows([_paper_row(one) for one in disclosures.papers(self._desk, self._patient.id)])
        out = sum(one.item.out for one in copies)
        if out:
            self.banner.set_text(
                tr("Copies that have to come back and are still out: {count}.", count=digits(out)), "warn"
            )
        elif copies:
            self.banner.set_text(tr("Every copy that had to come back is dealt with."), "ok")
        else:
            self.banner.set_text(tr("Nothing has to come back."), "ok")
        self.receipt.setEnabled(bool(copies))
        self.settle.setEnabled(bool(out))
        if copies:
            self.back.select(0)

    def _line(self, one: Disclosure) -> dict[str, Any]:
        return {
            "id": one.id,
            "reference": one.reference,
            "at": one.at,
            "use": purpose_title(self._clinic.pack, one.purpose),
            "where": left_words.where(one),
            "copies": digits(len(one.items)),
            "line": one,
        }

    def _explain(self, row: dict[str, Any] | None) -> None:
        one: TakeDown | None = row["copy"] if row else None
        if one is None:
            self.why.setText("")
            return
        told = [tr(one.why), tr("Hash: {hash}", hash=ltr(one.item.sha256[:16] + "…"))]
        if one.item.note:
            told.append(one.item.note)
        self.why.setText("   ·   ".join(told))
        self.settle.setEnabled(one.item.out)

    # -- doing -------------------------------------------------------------------------------------------------------
    def _settle(self, row: dict[str, Any] | None) -> None:
        one: TakeDown | None = row["copy"] if row else None
        if one is None or not self._may or not one.item.out:
            return
        if TakeDownDialog(self, self._clinic, one).agreed():
            self.refresh()

    def refresh(self) -> None:
        """Read anew; what can't be read is said."""
        try:
            self.read()
        except FrontdeskError as error:
            errors.show(self, error)

    def make_receipt(self) -> None:
        """Seal the receipt as things stand, and show it."""
        code = self._patient.language if self._patient.language in self._clinic.pack.languages else ""
        language = code or self._clinic.pack.languages[0]

        def work(_progress: Progress) -> bytes:
            kept: Kept = disclosures.receipt(self._desk, self._patient.id, language)
            return disclosures.document(self._desk, kept.id)

        def done(pdf: bytes) -> None:
            PrintDialog(self, tr("Receipt of the take-down"), pdf, "take-down.pdf").exec()
            self.refresh()

        jobs.run(self, tr("Sealing the receipt"), work, done, cancellable=False)

    def _open_sheet(self, row: dict[str, Any]) -> None:
        one: Disclosure = row["line"]
        if one.document_id is not None:
            own = one.recipient.kind == "patient"
            self._open_paper(one.document_id, tr(PAPERS["report" if own else "release"]), one.reference)

    def _open_paper(self, document_id: int, title: str, reference: str) -> None:
        try:
            pdf = disclosures.document(self._desk, document_id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        PrintDialog(self, title, pdf, f"{reference}.pdf").exec()


def _paper_row(one: Kept) -> dict[str, Any]:
    return {
        "id": one.id,
        "reference": one.reference,
        "at": one.at,
        "what": tr(PAPERS[one.kind]),
        "language": LANGUAGE_NAMES.get(one.language, one.language),
    }


def _copy_row(one: TakeDown) -> dict[str, Any]:
    return {
        "id": one.item.id,
        "name": one.item.name,
        "where": left_words.where(one.disclosure),
        "at": one.disclosure.at.astimezone().date(),
        "state": left_words.state(one.item),
        "copy": one,
    }
