"""A patient's card and sheets of labels: seen as they will be printed, printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.clinic import Clinic, facts, letterhead, patients
from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError
from ui import errors
from ui.language import digits, tr
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, choice
from ui.widgets.pdf import PdfView, ask_printer
from ui.widgets.text import label
from ui.widgets.toast import toast

ON_A_SHEET = 24
_VIEW_PX = 420


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Where to save it; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save"), name, "PDF (*.pdf)")
    return Path(chosen) if chosen else None


class PrintDialog(Dialog):
    """Shows what `render` makes; Print (Enter) and Save. `ask_path` and `ask_printer` may be replaced."""

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)
    ask_printer: Callable[[QWidget], QPrinter | None] = staticmethod(ask_printer)

    def __init__(self, parent: QWidget, title: str, told: str, name: str, render: Callable[[], bytes]) -> None:
        """`name` of the file to save, without personal data. Raises the core's errors."""
        super().__init__(parent, title, yes=tr("Print"), no=tr("Close"), width=640)
        self._name, self._render = name, render
        self.body.addWidget(label(told, "muted"))
        self.view = PdfView()
        self.view.setMinimumHeight(_VIEW_PX)
        self.body.addWidget(self.view, 1)
        self.save_button = button(tr("Save"), self.save, icon="save", shortcut="Ctrl+S")
        self.save_button.setObjectName("save-print")
        self.footer.insertWidget(0, self.save_button)
        self.primary.setObjectName("print")
        self.refresh()

    def refresh(self) -> None:
        """Make it anew and show it."""
        self._pdf = self._render()
        self.view.show_pdf(self._pdf)

    def finish(self) -> None:
        """Send it to a printer; the dialog stays when none was chosen."""
        printer = self.ask_printer(self)
        if printer is not None:
            self.view.print_to(printer)
            toast(self, tr("Sent to the printer"))

    def save(self) -> None:
        """Write it where the person says, for the owner of the file alone to read."""
        path = self.ask_path(self, self._name)
        if path is None:
            return
        try:
            files.hand_over(path, self._pdf)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        toast(self, tr("Saved"))

    def done(self, result: int) -> None:
        """Forget it with the dialog."""
        self.view.close_pdf()
        self._pdf = b""
        super().done(result)


def card(parent: QWidget, clinic: Clinic, patient_id: int, ref: str) -> PrintDialog:
    """The card of one patient. Raises the core's errors."""
    paper = letterhead(facts(clinic.desk))
    dialog = PrintDialog(
        parent,
        tr("Patient card"),
        tr("The size of a bank card. Its code opens the record when it is scanned."),
        f"card-{ref}.pdf",
        lambda: patients.card(clinic.desk, patient_id, paper),
    )
    dialog.view.fit_page()
    return dialog


class LabelsDialog(PrintDialog):
    """Sheets of labels; those used up on the first sheet are left free."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient_ids: tuple[int, ...]) -> None:
        self._skip = 0
        paper = letterhead(facts(clinic.desk))
        super().__init__(
            parent,
            tr("Labels"),
            tr("A4 sheets of {count} labels. Patients: {chosen}", count=ON_A_SHEET, chosen=digits(len(patient_ids))),
            "labels.pdf",
            lambda: patients.labels(clinic.desk, patient_ids, paper, self._skip),
        )
        form = Form()
        self.used = form.add(
            "skip", tr("Labels used up on the first sheet"), choice([(one, digits(one)) for one in range(ON_A_SHEET)])
        )
        self.used.setObjectName("labels-used")
        self.used.changed.connect(self._chosen)
        self.body.insertWidget(1, form)

    def _chosen(self) -> None:
        self._skip = int(self.used.value())
        self.refresh()
