"""The words of a clinic's text in one language as plain fields; its settings stay out of sight and as they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from frontdesk.consents.model import Asked, Filled, Wording, with_wording, wording_of
from frontdesk.foundation.errors import UserError
from ui import theme
from ui.consents.steps import direction
from ui.language import tr
from ui.widgets.cards import scrolled, taken_out
from ui.widgets.form import Form, line_edit, multiline

_BODY_LINES = 14


class SourceEdit(QWidget):
    """`set_source` shows a source, `source` gives it back with what was written; `changed` comes with each letter.

    `body` holds the text itself. A source whose settings can't be read stands there whole, to be mended or dropped.
    """

    changed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self._given = ""
        self._readable = False
        self._asked: list[tuple[str, QLineEdit, QPlainTextEdit]] = []
        self._filled: list[tuple[str, QLineEdit]] = []
        self._sentences: dict[str, QPlainTextEdit] = {}
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._area: QWidget | None = None
        self.title = line_edit()
        self.body = multiline(lines=_BODY_LINES)

    def set_source(self, source: str) -> None:
        """Show the words of this source."""
        self._given = source
        try:
            words = wording_of(source)
        except UserError:
            words = Wording("", source)
            self._readable = False
        else:
            self._readable = True
        self._lay_out(words)

    def source(self) -> str:
        """The source with the words as they stand in the fields."""
        return with_wording(self._given, self._written()) if self._readable else self.body.toPlainText()

    def _written(self) -> Wording:
        return Wording(
            self.title.text(),
            self.body.toPlainText().strip(),
            **{name: editor.toPlainText() for name, editor in self._sentences.items()},
            purposes=tuple(Asked(one, named.text(), said.toPlainText()) for one, named, said in self._asked),
            fields=tuple(Filled(one, named.text()) for one, named in self._filled),
        )

    # -- the fields --------------------------------------------------------------------------------------------
    def _lay_out(self, words: Wording) -> None:
        self._fields = Form()
        self._asked, self._filled, self._sentences = [], [], {}
        self.title = self._line(words.title)
        self.body = self._lines(words.body, _BODY_LINES)
        self.body.setObjectName(f"source_{self.code}")
        if self._readable:
            self._fields.add("title", tr("Title"), self.title)
        self._fields.add("body", tr("Text"), self.body)
        self._add_questions(words)
        self._add_places(words)
        self._add_sentences(words)
        inner = QWidget()
        inner.setObjectName("source_fields")
        inner.setStyleSheet(f"QLineEdit, QPlainTextEdit {{ font-family: {theme.families(self.code)}; }}")
        down = QVBoxLayout(inner)
        down.setContentsMargins(4, 4, 12, 12)
        down.addWidget(self._fields)
        down.addStretch(1)
        before, self._area = self._area, scrolled(inner)
        if before is not None:
            taken_out(self._outer, before)
        self._outer.addWidget(self._area)

    def _add_questions(self, words: Wording) -> None:
        if words.purposes:
            self._fields.section(tr("Questions to the patient"))
        for number, one in enumerate(words.purposes, start=1):
            named, said = self._line(one.title), self._lines(one.text, 2)
            self._asked.append((one.id, named, said))
            self._fields.add(f"purposes.{one.id}.title", tr("Question {number}: title", number=number), named)
            self._fields.add(f"purposes.{one.id}.text", tr("Question {number}: words", number=number), said)

    def _add_places(self, words: Wording) -> None:
        if words.fields:
            self._fields.section(tr("Filled in by the staff for each patient"))
        for one in words.fields:
            named = self._line(one.title)
            self._filled.append((one.id, named))
            self._fields.add(f"fields.{one.id}", f"{{{one.id}}}", named)

    def _add_sentences(self, words: Wording) -> None:
        captions = {
            "statement": tr("Above the patient's signature"),
            "guardian_statement": tr("Above a guardian's signature"),
            "withdrawal": tr("How to take it back"),
        }
        if not words.statement:
            return
        self._fields.section(tr("Signature and taking back"))
        for name, caption in captions.items():
            self._sentences[name] = self._lines(getattr(words, name), 3)
            self._fields.add(name, caption, self._sentences[name])

    def _line(self, text: str) -> QLineEdit:
        made = line_edit(text=text)
        made.setLayoutDirection(direction(self.code))
        made.textChanged.connect(lambda _: self.changed.emit())
        return made

    def _lines(self, text: str, lines: int) -> QPlainTextEdit:
        made = multiline(lines=lines, text=text)
        made.setLayoutDirection(direction(self.code))
        made.textChanged.connect(self.changed)
        return made
