"""A form that came back on paper: found by its code, what is ticked on it read off, the scan sealed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, consents, now, paper_forms, patients, staff
from frontdesk.consents.model import WITNESSES, Consent, Form, OnPaper, Representative, Scan, acting
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.patients.model import Patient
from ui import jobs
from ui.consents.before import guardian_line
from ui.drops import dropped, read_file
from ui.language import tr
from ui.slow import SlowDialog, told
from ui.widgets.buttons import button
from ui.widgets.cards import scrolled
from ui.widgets.editors import Choice
from ui.widgets.form import DateEdit, choice, line_edit, multiline
from ui.widgets.form import Form as Fields
from ui.widgets.text import heading, label

_PAGE_PX = 380


def ask_scan(parent: QWidget) -> Path | None:
    """Which scan; None when the person thought better of it."""
    kinds = tr("Scans") + " (*.pdf *.png *.jpg *.jpeg)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose the scan"), "", kinds)
    return Path(chosen) if chosen else None


class PaperDialog(SlowDialog):
    """First the scan, by drop or choice; then what it says. `made` is the consent once it is sealed."""

    ask_scan: Callable[[QWidget], Path | None] = staticmethod(ask_scan)

    def __init__(self, parent: QWidget | None, clinic: Clinic, path: Path | None = None) -> None:
        super().__init__(parent, tr("A form signed on paper"), yes=tr("Seal and keep"), width=940)
        self._clinic, self._desk = clinic, clinic.desk
        self.waiting = tr("Sealing the form…")
        self.scan: Scan | None = None
        self._data = b""
        self.setAcceptDrops(True)
        self._inner = self._invitation()
        self.body.addWidget(self._inner, 1)
        self.primary.setObjectName("seal_paper")
        self.primary.setEnabled(False)
        if parent is not None:
            self.resize(940, max(min(parent.window().height() - 60, 820), 600))
        if path is not None:
            self.look_at(path)

    def _invitation(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.addStretch(1)
        choose = button(tr("Choose the scan"), self._choose, kind="primary", icon="folder")
        choose.setObjectName("choose_scan")
        middle = Qt.AlignmentFlag.AlignHCenter
        for one in (
            heading(tr("Drop the scan or a photo of the signed form here"), 2),
            label(tr("PDF, PNG or JPEG. The code on its first page says whose form it is."), "muted"),
        ):
            one.setAlignment(middle)
            column.addWidget(one)
        column.addWidget(choose, 0, middle)
        column.addStretch(1)
        return made

    # -- the scan ------------------------------------------------------------------------------------------------
    def _choose(self) -> None:
        path = self.ask_scan(self)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Find the form by its code, on a worker."""
        desk = self._desk

        def look(_progress: Progress) -> tuple[bytes, Scan]:
            data = read_file(path)
            return data, paper_forms.matched(desk, data)

        jobs.run(self, tr("Looking for the form's code…"), look, self._found, partial(told, self), cancellable=False)

    def _found(self, found: tuple[bytes, Scan]) -> None:
        self._problem.hide()
        self._data, self.scan = found
        form = self.scan.form
        self._patient = patients.open_record(self._desk, form.patient_id)
        asked = consents.form(self._desk, form.patient_id, form.language, form.template, dict(form.particulars))
        shown = QWidget()
        across = QHBoxLayout(shown)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(20)
        across.addWidget(scrolled(self._pages(self.scan.pages)), 1)
        across.addWidget(scrolled(self._fields(asked, self._patient)), 1)
        self.body.replaceWidget(self._inner, shown)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = shown
        self.primary.setEnabled(True)

    def _pages(self, pages: tuple[bytes, ...]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        for number, page in enumerate(pages, 1):
            picture = QPixmap()
            picture.loadFromData(page)
            sheet = QLabel()
            sheet.setAccessibleName(tr("Page {page} of {pages}", page=number, pages=len(pages)))
            size = QSize(_PAGE_PX, picture.height())
            smooth = Qt.TransformationMode.SmoothTransformation
            sheet.setPixmap(picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
            column.addWidget(sheet)
        column.addStretch(1)
        return made

    # -- what it says ----------------------------------------------------------------------------------------------
    def _fields(self, asked: Form, patient: Patient) -> QWidget:
        self._asked = asked
        self.form = self.fields = Fields()
        self.fields.section(f"{patient.display_name}: {asked.text.title}")
        self.answers: dict[str, Choice] = {}
        for one in asked.text.purposes:
            ticked = choice(
                [(None, tr("Choose")), (True, tr("Yes is ticked")), (False, tr("No, or nothing is ticked"))]
            )
            ticked.setObjectName(f"ticked_{one.id}")
            self.answers[one.id] = self.fields.add(f"choices.{one.id}", one.title, ticked, required=True)
        self._guardians = acting(patient.guardians, asked.signer)
        signers: list[tuple[object, str]] = [(one.id, guardian_line(one)) for one in self._guardians]
        if asked.signer == "patient":
            signers = [("patient", patient.display_name), ("representative", tr("A lawful representative"))]
        self.by = choice(signers)
        self.by.setObjectName("paper_by")
        self.hand = choice([("signature", tr("Signature")), ("thumb", tr("Thumb impression"))])
        self.hand.setObjectName("paper_hand")
        self.day = DateEdit(now().astimezone().date())
        self.place = line_edit(tr("For example: cabinet 2, folder K"))
        self.place.setObjectName("paper_place")
        people = [one for one in staff.members(self._desk) if one.active and one.role in WITNESSES]
        options = [(one.id, one.full_name) for one in people]
        self.explained, self.witness = choice(options), choice(options)
        for editor in (self.explained, self.witness):
            if self._clinic.person.id in editor.values():
                editor.set_value(self._clinic.person.id)
        self.interpreter = line_edit()
        self.questions = multiline(lines=2)
        self.questions.setObjectName("paper_questions")
        self.told = {name: line_edit() for name in ("name", "relation", "identity_seen")}
        fields = self.fields
        fields.add("guardian_id", tr("Who signed"), self.by)
        fields.add("representative.name", tr("Name of the representative"), self.told["name"], required=True)
        fields.add("representative.relation", tr("By what right"), self.told["relation"], required=True)
        fields.add("representative.identity_seen", tr("Identity paper seen"), self.told["identity_seen"], required=True)
        fields.add("hand", tr("How it is signed"), self.hand)
        fields.add("day", tr("Day written on it"), self.day)
        fields.add("place", tr("Where the paper is kept"), self.place, required=True)
        fields.add("explained_by", tr("Explained by"), self.explained)
        fields.add("witness", tr("Witness"), self.witness)
        fields.add("interpreter", tr("Interpreter, if there was one"), self.interpreter)
        fields.add("questions", tr("Questions that were asked, and the answers"), self.questions)
        self.by.changed.connect(self._show_representative)
        self._show_representative()
        return self.fields

    def _show_representative(self) -> None:
        for name in self.told:
            self.fields.show_field(f"representative.{name}", self.by.value() == "representative")

    def unsaved(self) -> bool:
        """Some of the paper was read off."""
        return self.scan is not None and (
            bool(self.place.text()) or any(ticked.value() is not None for ticked in self.answers.values())
        )

    def deed(self) -> Callable[[Progress], Consent]:
        """Seal what came back. The core judges every field."""
        day = self.day.value()
        if day is None:
            raise UserError("Enter the day as day/month/year.", field="day")
        for name, ticked in self.answers.items():
            if ticked.value() is None:
                raise UserError("Say what is ticked here.", field=f"choices.{name}")
        desk, data, by = self._desk, self._data, self.by.value()
        stands_in = by == "representative"
        told = {name: editor.text() for name, editor in self.told.items()}
        said = OnPaper(
            choices={name: ticked.value() for name, ticked in self.answers.items()},
            signer="representative" if stands_in else self._asked.signer,
            day=day,
            hand=self.hand.value(),
            place=self.place.text(),
            explained_by=self.explained.value(),
            witness=self.witness.value(),
            guardian_id=by if isinstance(by, int) else None,
            representative=Representative(**told) if stands_in else None,
            interpreter=self.interpreter.text(),
            questions=self.questions.toPlainText(),
        )
        return lambda _progress: paper_forms.take_in(desk, data, said)

    # -- a file is dropped -------------------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from this computer."""
        if self.scan is None and dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look which form it is."""
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.look_at(path)
