"""The recovery kit on paper: print it or save it, wherever a kit is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk import kit as kits
from frontdesk.clinic import Clinic
from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.kit import Kit
from ui import errors, language
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.pdf import PdfView, ask_printer
from ui.widgets.printing import ask_path


class KitPaper(QWidget):
    """Two buttons; the PDF is made anew each time and never stored by the program. `ask_path` may be replaced."""

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)

    def __init__(self, clinic: Clinic, kit: Kit) -> None:
        super().__init__()
        self._clinic, self._kit = clinic, kit
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(tr("Print the kit"), self.print_, icon="print", shortcut="Ctrl+P"))
        row.addWidget(button(tr("Save the kit as PDF"), self.save, icon="save", shortcut="Ctrl+S"))
        row.addStretch(1)

    def pdf(self) -> bytes:
        """The kit in the language of the window."""
        return kits.document(self._kit, self._clinic.pack, language.current())

    def print_(self) -> None:
        """Send it to a printer."""
        printer = ask_printer(self)
        if printer is None:
            return
        view = PdfView(self.pdf())
        try:
            view.print_to(printer)
        except FrontdeskError as error:
            errors.show(self, error)
        view.close_pdf()
        view.deleteLater()

    def save(self) -> None:
        """Write it where the person says."""
        path = self.ask_path(self, "recovery-kit.pdf")
        if path is None:
            return
        try:
            files.hand_over(path, self.pdf())
        except FrontdeskError as error:
            errors.show(self, error)
