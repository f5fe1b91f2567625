"""The dialog for a mistake of the program's own, with a report that holds no personal data."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.dialog import Message
from ui.widgets.editors import multiline


class BugDialog(Message):
    """Says that the program failed, that what was saved is safe, and offers the report to copy."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(
            parent,
            "bad",
            tr("The program made a mistake"),
            tr(
                "What was saved before is safe; what you did last may not be saved. Please check it, and send the"
                " report below to your support. It holds no patient's data."
            ),
        )
        self.setMinimumWidth(560)
        shown = multiline(lines=8, text=text)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Report"))
        self.body.addWidget(shown)
        self.copy = button(tr("Copy report"), lambda: QGuiApplication.clipboard().setText(text), icon="clipboard")
        self.footer.insertWidget(0, self.copy)
