"""The next version of the privacy policy: number, date, its text in every language, whether the substance changed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from frontdesk.clinic import Clinic, notices, now
from frontdesk.foundation.errors import Invalid, UserError
from ui.consents.source_edit import SourceEdit
from ui.consents.text_view import TextView
from ui.language import tr
from ui.start import LANGUAGE_NAMES
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.form import DateEdit, Form, check, line_edit

_WIDTH_PX, _AROUND_PX = 1100, 60
_PAUSE_MS = 300


class PublishDialog(Dialog):
    """Starts from the version in use, with what patients will read beside it. What is published is in use for good."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("Publish a new version of the policy"), yes=tr("Publish"), width=_WIDTH_PX)
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
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.show_preview)
        self.sources = QTabWidget()
        self.editors: dict[str, SourceEdit] = {}
        self.views: dict[str, TextView] = {}
        for code in clinic.pack.languages:
            self.sources.addTab(self._beside(code), LANGUAGE_NAMES.get(code, code))
        self.sources.currentChanged.connect(lambda _: self.show_preview())
        self.body.addWidget(self.fields)
        self.body.addWidget(self.sources, 1)
        self.primary.setObjectName("publish")
        if parent is not None:
            self.resize(self.width(), parent.window().height() - _AROUND_PX)
        self.show_preview()
        self._before = self._typed()

    def _typed(self) -> tuple[str, ...]:
        return self.version.text(), *(editor.source() for editor in self.editors.values())

    def unsaved(self) -> bool:
        """A number, or other words than those in use."""
        return self._typed() != self._before

    def _beside(self, code: str) -> QSplitter:
        """The words of one language, and what patients will read."""
        editor = SourceEdit(code)
        editor.setAccessibleName(LANGUAGE_NAMES.get(code, code))
        editor.set_source(notices.source(self._clinic.desk, code))
        editor.changed.connect(self._pause.start)
        self.editors[code], self.views[code] = editor, TextView()
        split = QSplitter()
        split.addWidget(editor)
        split.addWidget(self.views[code])
        split.setSizes([_WIDTH_PX // 2, _WIDTH_PX // 2])
        return split

    def show_preview(self) -> None:
        """The language in front as patients will read it, or what is wrong with it."""
        code = self._clinic.pack.languages[self.sources.currentIndex()]
        try:
            found = notices.preview(self._clinic.desk, code, self.editors[code].source())
        except UserError as error:
            self.fields.set_errors({code: error})
            return
        self.fields.clear_errors()
        number = self.version.text().strip()
        self.views[code].show_blocks(found.title, number, [(one.kind, one.text) for one in found.blocks], code)

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
                {code: editor.source() for code, editor in self.editors.items()},
                material=self.material.isChecked(),
            )
        except Invalid as error:
            bad = next((code for code in self.editors if code in error.problems), None)
            if bad is not None:
                self.sources.setCurrentIndex(list(self.editors).index(bad))
            raise
