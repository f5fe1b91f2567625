"""The next version of the privacy policy: number, date, its text in every language, whether the substance changed."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from frontdesk.clinic import Clinic, notices, now
from frontdesk.foundation.errors import Invalid, UserError
from ui.language import tr
from ui.start import LANGUAGE_NAMES
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.form import DateEdit, Form, check, line_edit

_SOURCE_PX = 300


class PublishDialog(Dialog):
    """Starts from the version in use. What is published is in use for good."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("Publish a new version of the policy"), yes=tr("Publish"), width=860)
        self._clinic = clinic
        self.form = self.fields = Form(columns=2)
        self.version = line_edit(max_length=40)
        self.version.setObjectName("version")
        self.dated = DateEdit(now().astimezone().date())
        self.material = check(tr("The substance changed: patients should be told"))
        self.material.setObjectName("material")
        self.fields.add("version", tr("Version"), self.version, tr("For example 2027.1."), required=True)
        self.fields.add("dated", tr("Date"), self.dated)
        self.fields.add("material", "", self.material, span=2)
        self.sources = QTabWidget()
        self.editors: dict[str, QPlainTextEdit] = {}
        for code in clinic.pack.languages:
            editor = QPlainTextEdit(notices.source(clinic.desk, code))
            editor.setObjectName(f"source_{code}")
            editor.setAccessibleName(LANGUAGE_NAMES.get(code, code))
            editor.setMinimumHeight(_SOURCE_PX)
            editor.setTabChangesFocus(True)
            self.editors[code] = editor
            self.sources.addTab(editor, LANGUAGE_NAMES.get(code, code))
        self.body.addWidget(self.fields)
        self.body.addWidget(self.sources, 1)
        self.primary.setObjectName("publish")

    def finish(self) -> None:
        """In use from now on, in every language."""
        if self.dated.value() is None:
            raise UserError("Enter the day as day/month/year.", field="dated")
        if not confirm(
            self,
            tr("Publish this version?"),
            tr("It is in use at once and can't be changed any more; the next change is a version of its own."),
            yes=tr("Publish"),
        ):
            raise UserError("Nothing was published yet.")
        try:
            notices.publish(
                self._clinic.desk,
                self.version.text(),
                self.dated.value() or now().date(),
                {code: editor.toPlainText() for code, editor in self.editors.items()},
                material=self.material.isChecked(),
            )
        except Invalid as error:
            bad = next((code for code in self.editors if code in error.problems), None)
            if bad is not None:
                self.sources.setCurrentWidget(self.editors[bad])
            raise
