"""The recovery kit on paper: print it or save it, wherever a kit is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from frontdesk import kit as kits
from frontdesk.clinic import Clinic, facts, letterhead
from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.kit import Kit
from ui import errors, language
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.pdf import PdfView


class KitPaper(QWidget):
    """Two buttons; the PDF is made anew each time and never stored by the program."""

    def __init__(self, clinic: Clinic, kit: Kit) -> None:
        super().__init__()
        self._clinic, self._kit = clinic, kit
        self.ask_path: Callable[[], str] = self._ask_path
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(tr("Print the kit"), self.print_, icon="print", shortcut="Ctrl+P"))
        row.addWidget(button(tr("Save the kit as PDF"), self.save, icon="save", shortcut="Ctrl+S"))
        row.addStretch(1)

    def pdf(self) -> bytes:
        """The kit in the language of the window."""
        return kits.document(self._kit, letterhead(facts(self._clinic.desk)), language.current())

    def print_(self) -> None:
        """Send it to a printer."""
        view = PdfView(self.pdf())
        view.print_(self)
        view.close_pdf()
        view.deleteLater()

    def save(self) -> None:
        """Write it where the person says."""
        chosen = self.ask_path()
        if not chosen:
            return
        try:
            files.hand_over(Path(chosen), self.pdf())
        except FrontdeskError as error:
            errors.show(self, error)

    def _ask_path(self) -> str:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the kit"), "recovery-kit.pdf", "PDF (*.pdf)")
        return chosen
