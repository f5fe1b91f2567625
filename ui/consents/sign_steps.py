"""The hands on a form: the patient's signature and initials, the clinician's beside them, or what was said by word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.consents.model import ConsentText, Form, Pad, Stroke
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_, say
from ui.consents.questions import answer_words
from ui.consents.steps import Step, Trouble, title, words
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.editors import PasswordEdit, password_edit
from ui.widgets.signature import SignaturePad

_SUMMARY_PX, _BOTH_PX = 330, 900
_PAD_PX = 320

Drawing = tuple[tuple[Stroke, ...], Pad]


class HandStep(Step):
    """A sheet to sign on, what is said above it, and whose hand it is."""

    def __init__(self, form: Form, english: ConsentText | None, pad: str) -> None:
        super().__init__(form, english)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 8, 32, 16)
        self._row.setSpacing(20)
        self.pad = SignaturePad(hint=say(self.code, "Sign here"))
        self.pad.setObjectName(pad)
        self.pad.setAccessibleName(say(self.code, "Signature"))
        self.pad.setAccessibleDescription(say(self.code, "Sign with a pen, a finger or the mouse. Delete clears it."))
        self.pad.setMinimumHeight(140)
        self.pad.setMaximumHeight(_PAD_PX)
        self.trouble = Trouble(self.code)
        self.pad.changed.connect(lambda: self.trouble.tell(None))

    def _sheet(self, said: QWidget, signer: str) -> Card:
        sheet = Card(margin=20)
        sheet.add(said)
        sheet.add(self.pad, 10)
        sheet.add(self._under(signer))
        sheet.add(self.trouble)
        sheet.body.addStretch(1)
        return sheet

    def _under(self, signer: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words(signer, self.code, "strong"), 1)
        self.undo = button(say(self.code, "Undo"), self.pad.undo, kind="quiet")
        self.clear = button(say(self.code, "Clear"), self.pad.clear, kind="quiet")
        self.undo.setObjectName("undo")
        self.clear.setObjectName("clear")
        row.addWidget(self.undo)
        row.addWidget(self.clear)
        return row

    def ink(self) -> Drawing:
        """The strokes and the size of the sheet they were made on."""
        return self.pad.strokes(), (float(self.pad.width()), float(self.pad.height()))

    def home(self) -> QWidget:
        """The sheet."""
        return self.pad

    def drawn(self) -> bool:
        """Whether something is drawn; says so when it isn't."""
        if self.pad.is_empty():
            self.trouble.tell(UserError("The signature is still missing. Please sign in the box."))
        return not self.pad.is_empty()


def _statement(by: str, text: ConsentText) -> str:
    return text.statement if by == "patient" else text.guardian_statement


class SignStep(HandStep):
    """The statement, the answers once more, and the pad; by word, the two witnesses instead of the pad."""

    def __init__(
        self, form: Form, english: ConsentText | None, signer: str, by: str, *, said_before: tuple[str, ...] = ()
    ) -> None:
        super().__init__(form, english, "pad")
        self._by_word = bool(said_before)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(10)
        self._aside = self._summary()
        self._row.addWidget(self._aside)
        statement = self.both(_statement(by, form.text), _statement(by, english) if english else "")
        sheet = self._said(statement, signer, said_before) if said_before else self._sheet(statement, signer)
        self._row.addWidget(sheet, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answers once more where there is room for them; the sheet to sign on comes first."""
        super().resizeEvent(event)
        self._aside.setVisible(bool(self.form.text.purposes) and self.width() >= _BOTH_PX)

    def _summary(self) -> Card:
        summary = Card()
        summary.setFixedWidth(_SUMMARY_PX)
        summary.add(title(say(self.code, "Your answers"), self.code, 2))
        inner = QWidget()
        inner.setLayout(self._answers)
        self._answers.setContentsMargins(0, 0, 8, 0)
        summary.add(scrolled(inner), 1)
        return summary

    def _said(self, statement: QWidget, signer: str, witnesses: tuple[str, ...]) -> Card:
        sheet = Card(margin=20)
        sheet.add(statement)
        sheet.add(words(signer, self.code, "strong"))
        sheet.add(words(say(self.code, "Read aloud and answered by word, before these two witnesses:"), self.code))
        for name in witnesses:
            sheet.add(words(name, self.code, "strong"))
        sheet.add(self.trouble)
        sheet.body.addStretch(1)
        self.pad.hide()
        self.pad.setParent(self)
        return sheet

    def name(self) -> str:
        """Signing."""
        return say(self.code, "Given by word") if self._by_word else say(self.code, "Sign")

    def home(self) -> QWidget:
        """The sheet; by word there is none."""
        return self.trouble if self._by_word else self.pad

    def show_answers(self, choices: Mapping[str, bool]) -> None:
        """List the answers as they stand."""
        while (old := self._answers.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for purpose in self.form.text.purposes:
            line = QWidget()
            column = QVBoxLayout(line)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(words(purpose.title, self.code, "help"))
            said = answer_words(self.code, purpose, yes=bool(choices.get(purpose.id)))
            column.addWidget(words(said, self.code, "strong"))
            self._answers.addWidget(line)
        self._answers.addStretch(1)

    def next_word(self) -> str:
        """The one button that signs."""
        if self._by_word:
            return say(self.code, "Record what was said")
        return say(self.code, "I agree and sign") if self.form.text.purposes else say(self.code, "Sign")


class InitialsStep(HandStep):
    """Initials, where the form asks for them: the signer has seen its pages."""

    def __init__(self, form: Form, english: ConsentText | None, signer: str) -> None:
        super().__init__(form, english, "initials_pad")
        seen = N_("I have seen every page of this form. These are my initials.")
        said = self.both(say(self.code, seen), seen, level=2)
        self._row.addWidget(self._sheet(said, signer), 1)

    def name(self) -> str:
        """Initials."""
        return say(self.code, "Initials")

    def ready(self) -> bool:
        """Something is drawn; how large initials are is everybody's own affair."""
        return self.drawn()


class CountersignStep(HandStep):
    """The clinician's signature on the same form, with the clinician's own password or PIN."""

    def __init__(self, form: Form, english: ConsentText | None, clinician: str) -> None:
        super().__init__(form, english, "clinician_pad")
        said = say(self.code, "Please hand the computer to {clinician}, who signs too.", clinician=clinician)
        sheet = self._sheet(title(said, self.code, 2), clinician)
        self.password: PasswordEdit = password_edit()
        self.password.setObjectName("clinician_password")
        caption = say(self.code, "The clinician's own password or shift PIN")
        self.password.field.setAccessibleName(caption)
        sheet.body.insertWidget(sheet.body.count() - 1, words(caption, self.code, "field"))
        sheet.body.insertWidget(sheet.body.count() - 1, self.password)
        self._row.addWidget(sheet, 1)

    def name(self) -> str:
        """The clinician's turn."""
        return say(self.code, "The clinician signs")

    def ready(self) -> bool:
        """Signed, and a password typed."""
        if not self.drawn():
            return False
        if not self.password.text():
            self.trouble.tell(UserError("Type your password."))
        return bool(self.password.text())

    def next_word(self) -> str:
        """The button that seals."""
        return say(self.code, "Sign as the clinician")
