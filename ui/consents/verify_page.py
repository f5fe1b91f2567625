"""Check what somebody brings: is a document ours and as we sealed it, did exactly this picture leave the clinic?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import consents, disclosures, withdrawals
from frontdesk.consents.model import State, Verified
from frontdesk.disclosures.model import KINDS as RECIPIENTS
from frontdesk.disclosures.model import Known
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs
from ui.consents.viewer import ConsentViewer
from ui.drops import dropped, read_file
from ui.language import ltr, tr
from ui.page import Page, Shortcut, Window
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.printing import PrintDialog
from ui.widgets.text import KIND_ICONS, IconLabel, Kind, heading, label

_COLUMN_PX = 760
_JPEG, _LARGEST_PICTURE = b"\xff\xd8\xff", 128 * 1024 * 1024

KINDS: dict[State, Kind] = {
    "genuine": "ok",
    "superseded": "warn",
    "withdrawn": "warn",
    "lost": "warn",
    "altered": "bad",
    "unknown": "warn",
    "unsigned": "warn",
    "unreadable": "warn",
}


def _titles() -> dict[State, str]:
    return {
        "genuine": tr("You can rely on this document"),
        "superseded": tr("Genuine, but there is a newer one"),
        "withdrawn": tr("Genuine, but taken back since"),
        "lost": tr("Ours, but its original is missing here"),
        "altered": tr("Do not rely on this document"),
        "unknown": tr("Sealed by somebody else"),
        "unsigned": tr("This file bears no seal"),
        "unreadable": tr("Nothing can be said about this file"),
    }


def ask_file(parent: QWidget) -> Path | None:
    """Which file to check; None when the person thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose a document"), "", "PDF, JPEG (*.pdf *.jpg *.jpeg)")
    return Path(chosen) if chosen else None


def make(window: Window) -> Page:
    """The page, for the shell."""
    return VerifyPage(window)


class VerifyPage(Page):
    """Takes a file by drop or choice and says what the seal says. `ask_file` may be replaced."""

    ask_file: Callable[[QWidget], Path | None] = staticmethod(ask_file)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAcceptDrops(True)
        self.verdict: Verified | None = None
        inner, column = QWidget(), QWidget()
        column.setMaximumWidth(_COLUMN_PX)
        across = QHBoxLayout(inner)
        across.setContentsMargins(20, 12, 20, 16)
        across.addWidget(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self._down = QVBoxLayout(column)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(16)
        self._down.addWidget(heading(tr("Check a document"), 1))
        self._down.addWidget(
            label(tr("Find out whether a PDF was sealed by this clinic, and whether it was changed since."), "muted")
        )
        self._down.addWidget(label(tr("For a picture (JPEG), whether exactly this file left this clinic."), "muted"))
        self._down.addWidget(self._drop_card())
        self.result = Card(margin=24)
        self.result.setObjectName("result")
        self.result.hide()
        self._down.addWidget(self.result)
        self._down.addStretch(1)

    def _drop_card(self) -> Card:
        card = Card(margin=32)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._drop_icon = IconLabel("verify", "muted", 48)
        card.body.addWidget(self._drop_icon, 0, middle)
        self._drop_words = heading(tr("Drop a PDF or a picture here"), 2)
        self._drop_words.setAlignment(middle)
        card.add(self._drop_words)
        self.choose = button(tr("Choose a file"), self.choose_file, kind="primary", icon="folder")
        self.choose.setObjectName("choose")
        self.choose.setToolTip(tr("Choose a file ({keys})", keys="Ctrl+O"))
        card.body.addWidget(self.choose, 0, middle)
        hint = label(tr("The file is only read. It is not kept, and nothing in it is run."), "help")
        hint.setAlignment(middle)
        card.add(hint)
        return card

    def arrive(self, path: Path | None = None, **_: Any) -> None:
        """Ready for a file, or check the one that was dropped elsewhere on the window."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        if path is not None:
            self.check_file(path)

    def shortcuts(self) -> list[Shortcut]:
        """Choosing a file."""
        return [Shortcut("Ctrl+O", tr("Choose a file to check"), self.choose_file)]

    # -- a file comes ------------------------------------------------------------------------------------------
    def choose_file(self) -> None:
        """Ask for a file and check it."""
        path = self.ask_file(self)
        if path is not None:
            self.check_file(path)

    def check_file(self, path: Path) -> None:
        """Read and check it on a worker."""
        desk = self.desk

        def check(_progress: Progress) -> Verified | Known | None:
            data = read_file(path)
            if data.startswith(_JPEG):
                return disclosures.came_back(desk, read_file(path, _LARGEST_PICTURE))
            return consents.verify_pdf(desk, data)

        jobs.run(self, tr("Checking the document…"), check, self._checked, self._failed, cancellable=False)

    def _checked(self, found: Verified | Known | None) -> None:
        if isinstance(found, Verified):
            self.show_verdict(found)
        else:
            self.show_copy(found)

    def _failed(self, error: BaseException) -> None:
        self.result.hide()
        errors.show(self, error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from this computer."""
        if dropped(event) is not None:
            self._drop_icon.set_icon("verify", "primary")
            self._drop_words.setText(tr("Let go to check this file"))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self._calm()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped."""
        self._calm()
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.check_file(path)

    def _calm(self) -> None:
        self._drop_icon.set_icon("verify", "muted")
        self._drop_words.setText(tr("Drop a PDF or a picture here"))

    # -- what the seal says ------------------------------------------------------------------------------------
    def show_verdict(self, verdict: Verified) -> None:
        """Say it large, with what can be done next."""
        self.verdict = verdict
        told: list[QWidget] = []
        if verdict.reference:
            told.append(self._number(verdict.reference))
        if verdict.signed_at:
            told.append(label(tr("Signed at {at}", at=verdict.signed_at)))
        told += [label(tr("Counter-signed by {name}, {at}", name=name, at=at)) for name, at in verdict.countersigned]
        kind, title = KINDS[verdict.state], _titles()[verdict.state]
        self._tell(kind, title, tr(verdict.sentence), told, self._ways_on(verdict))

    def show_copy(self, known: Known | None) -> None:
        """Say whether exactly this picture once left the clinic, to whom and when."""
        ways, told = QHBoxLayout(), list[QWidget]()
        if known is None:
            sentence = tr(
                "Exactly this file is not in the register of what left. Any change to a picture, however small, makes "
                "it another file: a copy that was cropped or sent on by an app can't be known again, nor one that left "
                "after the backup that was restored."
            )
            self._tell("info", tr("This picture is not known"), sentence, told, ways)
            return
        told += [self._number(known.reference), label(tr("Left the clinic at {at}", at=known.at))]
        if known.recipient is not None:
            to = known.recipient.name or tr(RECIPIENTS[known.recipient.kind])
            told.append(label(tr("Given to {recipient}", recipient=to)))
        if known.patient_id is not None:
            go, patient = self.desk_window.go, known.patient_id
            record = button(tr("Open the patient's record"), lambda: go("record", patient_id=patient), icon="person")
            record.setObjectName("open_record")
            ways.addWidget(record)
        sentence = tr("It is the very copy that was given out as {name}.", name=ltr(known.name))
        self._tell("ok", tr("This picture left this clinic"), sentence, told, ways)

    def _number(self, reference: str) -> QWidget:
        return label(tr("Number: {reference}", reference=ltr(reference)), "strong", selectable=True)

    def _tell(self, kind: Kind, title: str, sentence: str, told: list[QWidget], ways: QHBoxLayout) -> None:
        fresh = Card(margin=24)
        fresh.setObjectName("result")
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(IconLabel(KIND_ICONS[kind], kind, 56), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(heading(title, 1))
        column.addWidget(label(sentence, selectable=True))
        for one in told:
            column.addWidget(one)
        ways.setContentsMargins(0, 8, 0, 0)
        ways.addStretch(1)
        column.addLayout(ways)
        row.addLayout(column, 1)
        fresh.add(row)
        fresh.setAccessibleName(f"{title}. {sentence}")
        self._down.replaceWidget(self.result, fresh)
        self.result.deleteLater()
        self.result = fresh

    def _ways_on(self, verdict: Verified) -> QHBoxLayout:
        row = QHBoxLayout()
        patient, consent, withdrawal = verdict.patient_id, verdict.consent_id, verdict.withdrawal_id
        if patient is not None:
            if consent is not None:
                stored = button(tr("Open the stored original"), lambda: self._open(patient, consent), icon="consent")
                stored.setObjectName("open_original")
                row.addWidget(stored)
            if withdrawal is not None:
                stored = button(tr("Open the stored receipt"), lambda: self._open_receipt(withdrawal), icon="consent")
                stored.setObjectName("open_receipt")
                row.addWidget(stored)
            go = self.desk_window.go
            record = button(tr("Open the patient's record"), lambda: go("record", patient_id=patient), icon="person")
            record.setObjectName("open_record")
            row.addWidget(record)
        return row

    def _open(self, patient_id: int, consent_id: int) -> None:
        try:
            found = [one for one in consents.of_patient(self.desk, patient_id) if one.id == consent_id]
            if not found:
                raise UserError("There is no such consent.")
            ConsentViewer(self, self.clinic, found[0]).open()
        except FrontdeskError as error:
            errors.show(self, error)

    def _open_receipt(self, withdrawal_id: int) -> None:
        try:
            pdf = withdrawals.receipt(self.desk, withdrawal_id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        PrintDialog(self, tr("Receipt of what was taken back"), pdf, "receipt.pdf").open()
