"""What was done about one copy that has to come back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, disclosures
from frontdesk.disclosures.model import HOWS, TakeDown
from frontdesk.foundation.errors import UserError
from ui.language import ltr, tr
from ui.photos import left_words
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, choice, multiline
from ui.widgets.text import label


class TakeDownDialog(Dialog):
    """How, and a note; an answer that closes it can't be taken back."""

    def __init__(self, parent: QWidget, clinic: Clinic, copy: TakeDown) -> None:
        super().__init__(parent, tr("What was done about this copy?"), width=520)
        self._desk, self._copy = clinic.desk, copy
        self.body.addWidget(label(ltr(copy.item.name), "strong"))
        self.body.addWidget(label(left_words.where(copy.disclosure), "muted"))
        self.form = Form()
        hows = [("", tr("Choose…")), *((key, tr(text)) for key, text in HOWS.items())]
        self.how = self.form.add("how", tr("What was done"), choice(hows), required=True)
        self.how.setObjectName("how")
        self.note = self.form.add("note", tr("Note"), multiline(lines=3), tr("Who was asked, and what they answered."))
        self.note.setObjectName("how-note")
        self.body.addWidget(self.form)
        self.primary.setObjectName("keep-how")
        self.how.setFocus()

    def finish(self) -> None:
        """Write it down, once it is said."""
        if not self.how.value():
            raise UserError("Choose what was done.", field="how")
        disclosures.take_down(self._desk, self._copy.item.id, str(self.how.value()), self.note.toPlainText())
