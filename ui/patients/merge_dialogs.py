"""Choosing a file by name or number, and the question why two files are separated."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import patients
from frontdesk.foundation.errors import UserError
from ui.language import ltr, tr
from ui.page import Window
from ui.patients import merge_words
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, choice, line_edit
from ui.widgets.table import Column, Table
from ui.widgets.text import label

SHOWN = 20


class ChooseFile(Dialog):
    """Type a name, a phone or a record number; arrow down, Enter."""

    def __init__(self, parent: QWidget, window: Window, title: str, without: int | None) -> None:
        super().__init__(parent, title, yes=tr("Choose"), width=640)
        self._desk, self._without = window.clinic.desk, without
        self.chosen: int | None = None
        self.search = line_edit(tr("Name, phone or record number"), max_length=100)
        self.search.setObjectName("choose-search")
        self.search.setAccessibleName(tr("Find a patient"))
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.body.addWidget(self.search)
        self.table = Table(
            [
                Column("ref", tr("Record no."), 120, "mono"),
                Column("name", tr("Name")),
                Column("born", tr("Born"), 140, "date"),
                Column("phone", tr("Phone"), 110, "mono"),
            ],
            tr("Patients"),
        )
        self.table.setObjectName("choose-file")
        self.table.set_empty(tr("Nobody found"), tr("Check the spelling, or type the record number."), "search")
        self.table.row_activated.connect(lambda _row: self.accept())
        self.table.setMinimumHeight(280)
        self.body.addWidget(self.table, 1)
        self._find("")
        self.search.setFocus()

    def finish(self) -> None:
        """Take the selected file."""
        row = self.table.selected()
        if row is None:
            raise UserError("Choose a file from the list.")
        self.chosen = row["id"]

    def _find(self, text: str) -> None:
        found = [one for one in patients.find(self._desk, text, SHOWN) if one.id != self._without]
        self.table.set_rows(
            [
                {"id": one.id, "ref": one.ref, "name": one.name, "born": one.born, "phone": ltr(one.phone_masked)}
                for one in found
            ]
        )
        if found:
            self.table.select(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down walks into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)


def choose_file(parent: QWidget, window: Window, title: str, without: int | None = None) -> int | None:
    """The id of the patient who was chosen; None when nobody was. `without` is a file that is not offered."""
    dialog = ChooseFile(parent, window, title, without)
    return dialog.chosen if dialog.agreed() else None


class SeparateDialog(Dialog):
    """Why a merged file stands by itself again."""

    def __init__(self, parent: QWidget, merged: str, kept: str) -> None:
        title = tr("Separate {merged} from {kept}?", merged=ltr(merged), kept=ltr(kept))
        super().__init__(parent, title, yes=tr("Separate the files"), width=520)
        text = tr(
            "Both files read again as they did before. What was entered since stays with the file it was entered on, "
            "which is the one that was kept."
        )
        self.body.addWidget(label(text))
        self.setAccessibleDescription(text)
        self.form = Form()
        self.reason = choice(
            [("", tr("Choose…")), *((one, tr(said)) for one, said in merge_words.UNDO_REASONS.items())]
        )
        self.reason.setObjectName("undo-reason")
        self.form.add("reason", tr("Why are they separated?"), self.reason, required=True)
        self.body.addWidget(self.form)

    def finish(self) -> None:
        """A reason is needed."""
        if not self.reason.value():
            raise UserError("Choose why the files are separated again.", field="reason")


def ask_why(parent: QWidget, merged: str, kept: str) -> str | None:
    """The reason, or None when the files stay merged."""
    dialog = SeparateDialog(parent, merged, kept)
    return str(dialog.reason.value()) if dialog.agreed() else None
