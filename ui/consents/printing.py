"""A PDF that is not a signed consent, shown to be printed or saved: a blank form, a receipt, the policy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError
from ui import errors
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog
from ui.widgets.pdf import PdfView, ask_printer
from ui.widgets.toast import toast


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Where to write the file; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save as a file"), name, "PDF (*.pdf)")
    return Path(chosen) if chosen else None


class PrintDialog(Dialog):
    """Shows `pdf` with Print and Save. `ask_path` and `ask_printer` may be replaced where nobody answers a dialog."""

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)
    ask_printer: Callable[[QWidget], QPrinter | None] = staticmethod(ask_printer)

    def __init__(self, parent: QWidget | None, title: str, pdf: bytes, name: str = "form.pdf") -> None:
        super().__init__(parent, title, yes=tr("Close"), width=820)
        self.setObjectName("print_dialog")
        self._pdf, self._name = pdf, name
        self.view = PdfView(pdf)
        self.view.setMinimumHeight(420)
        self.cancel.hide()
        self.print_button = button(tr("Print"), self.print_pdf, kind="plain", icon="print", shortcut="Ctrl+P")
        self.save_button = button(tr("Save as a file"), self.save_pdf, icon="save", shortcut="Ctrl+S")
        self.print_button.setObjectName("print")
        self.save_button.setObjectName("save_pdf")
        self.primary.setObjectName("close")
        self.footer.insertWidget(0, self.print_button)
        self.footer.insertWidget(1, self.save_button)
        self.body.addWidget(self.view, 1)
        if parent is not None:
            room = parent.window().size()
            self.resize(max(min(room.width() - 120, 900), 640), max(min(room.height() - 50, 900), 560))
        self.print_button.setFocus()

    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def print_pdf(self) -> None:
        """To a printer that the person chooses."""
        printer = self.ask_printer(self)
        if printer is None:
            return
        try:
            self.view.print_to(printer)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        toast(self, tr("Sent to the printer"))

    def save_pdf(self) -> None:
        """To a file, for its owner alone to read."""
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
        """Forget the document with the dialog."""
        self.view.close_pdf()
        super().done(result)
