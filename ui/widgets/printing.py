"""A PDF shown as it will be printed, to be printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError
from ui import errors, jobs
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog
from ui.widgets.pdf import PdfView, ask_printer
from ui.widgets.text import label
from ui.widgets.toast import toast

_VIEW_PX = 240
_AROUND_PX = QSize(60, 50)


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Where to write the PDF, proposed as `name`; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save as a file"), name, "PDF (*.pdf)")
    return Path(chosen) if chosen else None


class PrintDialog(Dialog):
    """Shows a PDF; Print (Enter), Save, Close. It stays open, so that both can be done.

    `name` is the file's to save, without personal data. `ask_path` and `ask_printer` may be replaced where nobody
    answers a system dialog. Raises Fault for what can't be shown.
    """

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)
    ask_printer: Callable[[QWidget], QPrinter | None] = staticmethod(ask_printer)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        pdf: bytes,
        name: str,
        told: str = "",
        *,
        most: QSize = QSize(900, 900),  # noqa: B008 - never changed
    ) -> None:
        self._name, self._pdf = name, pdf
        super().__init__(parent, title, yes=tr("Close"), width=640)
        if told:
            self.body.addWidget(label(told, "muted"))
        self.view = PdfView(self._pdf)
        self.view.setMinimumHeight(_VIEW_PX)
        self.across = QHBoxLayout()
        self.across.setSpacing(16)
        self.across.addWidget(self.view, 1)
        self.body.addLayout(self.across, 1)
        self.print_button = button(tr("Print"), self.print, icon="print", shortcut="Ctrl+P")
        self.save_button = button(tr("Save as a file"), self.save, icon="save", shortcut="Ctrl+S")
        self.cancel.hide()
        self.footer.insertWidget(0, self.print_button)
        self.footer.insertWidget(1, self.save_button)
        for one, called in ((self.print_button, "print"), (self.save_button, "save_pdf"), (self.primary, "close")):
            one.setObjectName(called)
        if parent is not None:
            self.resize((parent.window().size() - _AROUND_PX).boundedTo(most))
        self.print_button.setFocus()

    def show_instead(self, pdf: bytes) -> None:
        """It was made anew."""
        self._pdf = pdf
        self.view.show_pdf(pdf)

    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def print(self) -> None:
        """Send it to a printer that the person chooses; then Enter closes."""
        printer = self.ask_printer(self)
        if printer is not None and self._done(lambda: self.send(printer), tr("Sent to the printer")):
            self.primary.setFocus()

    def send(self, printer: QPrinter) -> None:
        """Print it. Raises the core's errors."""
        self.view.print_to(printer)

    def save(self) -> None:
        """Ask where, and write it there."""
        self.save_as(self.pdf)

    def save_as(self, made: Callable[[], bytes]) -> None:
        """Write what `made` gives where the person says, for the owner of the file alone to read."""
        path = self.ask_path(self, self._name)
        if path is not None:
            self._done(lambda: files.hand_over(path, made()), tr("Saved"))

    def _done(self, deed: Callable[[], object], said: str) -> bool:
        try:
            deed()
        except FrontdeskError as error:
            self.tell(error)
            return False
        toast(self, said)
        return True

    def done(self, result: int) -> None:
        """Forget it with the dialog."""
        self.view.close_pdf()
        self._pdf = b""
        super().done(result)


def show(parent: QWidget, title: str, make: Callable[[], bytes], dialog: Callable[[bytes], PrintDialog]) -> None:
    """Make a PDF on a worker, then open the dialog around it; where it can't be made or shown, say why."""

    def made(pdf: bytes) -> None:
        try:
            shown = dialog(pdf)
        except FrontdeskError as error:
            errors.show(parent, error)
            return
        shown.open()

    jobs.run(parent, title, lambda _progress: make(), made, cancellable=False)
