"""The hands on a form: the patient's signature and initials, the clinician's beside them, or what was said by word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.consents.model import ConsentText, Form, Pad, Stroke
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_, say
from ui.consents.questions import answer_words
from ui.consents.steps import Step, Trouble, title, words
from ui.widgets.buttons import button
from ui.widgets.cards import Card, emptied, scrolled
from ui.widgets.clamped import Clamped
from ui.widgets.editors import PasswordEdit, password_edit
from ui.widgets.pdf import PdfView
from ui.widgets.signature import SignaturePad

_SUMMARY_PX, _BOTH_PX = 330, 900
_PAD_PX = 320
_NAME_LINES = 9

Drawing = tuple[tuple[Stroke, ...], Pad]


class HandStep(Step):
    """A sheet to sign on, what is said above it, and whose hand it is."""

    def __init__(self, form: Form, english: ConsentText | None, pad: str) -> None:
        super().__init__(form, english)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 8, 32, 16)
        self._row.setSpacing(20)
        self.trouble = Trouble(self.code)
        self.pad = self._new_pad(pad)

    def _new_pad(self, name: str) -> SignaturePad:
        pad = SignaturePad(hint=say(self.code, "Sign here"))
        pad.setObjectName(name)
        pad.setAccessibleName(say(self.code, "Signature"))
        pad.setAccessibleDescription(say(self.code, "Sign with a pen, a finger or the mouse. Delete clears it."))
        pad.setMinimumHeight(140)
        pad.setMaximumHeight(_PAD_PX)
        pad.changed.connect(lambda: self.trouble.tell(None))
        return pad

    def _sheet(self, said: QWidget, signer: str, pads: QWidget | None = None) -> Card:
        sheet = Card(margin=20)
        sheet.add(said)
        sheet.add(pads or self.pad, 10)
        sheet.add(self._under(signer))
        sheet.add(self.trouble)
        sheet.body.addStretch(1)
        return sheet

    def _put(self, sheet: Card, share: int) -> None:
        """Beside what there is; on a low screen the sheet scrolls, so that nothing lies over the ink."""
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(sheet)
        area = scrolled(inner)
        area.setMinimumWidth(inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self._row.addWidget(area, share)

    def _under(self, signer: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_named(signer), 1)
        self.undo = button(say(self.code, "Undo"), self._undo, kind="quiet")
        self.clear = button(say(self.code, "Clear"), self._clear, kind="quiet")
        self.undo.setObjectName("undo")
        self.clear.setObjectName("clear")
        row.addWidget(self.undo)
        row.addWidget(self.clear)
        return row

    def ink(self) -> Drawing:
        """The strokes and the size of the sheet they were made on."""
        return self.pad.strokes(), (float(self.pad.width()), float(self.pad.height()))

    def _undo(self) -> None:
        self.pad.undo()

    def _clear(self) -> None:
        self.pad.clear()

    def forget(self) -> None:
        """Keep no ink."""
        self.pad.clear()

    def home(self) -> QWidget:
        """The sheet."""
        return self.pad

    def drawn(self) -> bool:
        """Whether something is drawn; says so when it isn't."""
        if self.pad.is_empty():
            self.trouble.tell(UserError("The signature is still missing. Please sign in the box."))
        return not self.pad.is_empty()


def _named(name: str) -> Clamped:
    """Whose hand it is, whole: one word may be longer than the line, and a label would end it at the edge."""
    return Clamped(name, _NAME_LINES, "strong")


def _statement(by: str, text: ConsentText) -> str:
    return text.statement if by == "patient" else text.guardian_statement


class SignStep(HandStep):
    """The statement, the answers once more, and the pad; by word, the two witnesses, who confirm it."""

    def __init__(
        self, form: Form, english: ConsentText | None, signer: str, by: str, *, said_before: tuple[str, ...] = ()
    ) -> None:
        super().__init__(form, english, "pad")
        self._by_word = bool(said_before)
        self.passwords: list[PasswordEdit] = []
        self._answers = QVBoxLayout()
        self._answers.setSpacing(10)
        self._aside = self._summary()
        self._row.addWidget(self._aside)
        statement = self.both(_statement(by, form.text), _statement(by, english) if english else "")
        sheet = self._said(statement, signer, said_before) if said_before else self._sheet(statement, signer)
        self._put(sheet, 1)

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
        sheet.add(_named(signer))
        sheet.add(words(say(self.code, "Read aloud and answered by word, before these two witnesses:"), self.code))
        beside = QHBoxLayout()
        beside.setSpacing(20)
        for name in witnesses:
            beside.addLayout(self._witness(name), 1)
        sheet.add(beside)
        sheet.add(self.trouble)
        sheet.body.addStretch(1)
        self.pad.hide()
        self.pad.setParent(self)
        return sheet

    def _witness(self, name: str) -> QVBoxLayout:
        caption = say(self.code, "Own password or shift PIN")
        password = password_edit()
        password.setObjectName(f"witness_password_{len(self.passwords) + 1}")
        password.field.setAccessibleName(f"{caption}: {name}")
        self.passwords.append(password)
        column = QVBoxLayout()
        for one in (_named(name), words(caption, self.code, "field"), password):
            column.addWidget(one)
        return column

    def ready(self) -> bool:
        """By word, both witnesses have typed their passwords; ink is judged by the core."""
        whole = all(one.text() for one in self.passwords)
        if not whole:
            self.trouble.tell(UserError("Each witness confirms this with their own password or shift PIN."))
        return whole

    def forget(self) -> None:
        """Keep neither ink nor passwords."""
        super().forget()
        for one in self.passwords:
            one.clear()

    def name(self) -> str:
        """Signing."""
        return say(self.code, "Given by word") if self._by_word else say(self.code, "Sign")

    def home(self) -> QWidget:
        """The sheet; by word, the first witness's password."""
        return self.passwords[0].field if self._by_word else self.pad

    def show_answers(self, choices: Mapping[str, bool]) -> None:
        """List the answers as they stand."""
        emptied(self._answers)
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
    """The document as it will be sealed, page by page; on each the signer's initials, on a sheet of its own."""

    has_text = True

    def __init__(self, form: Form, english: ConsentText | None, signer: str) -> None:
        super().__init__(form, english, "initials_pad")
        self.pages = PdfView()
        self.pages.one_by_one()
        self._where = words("", self.code, "muted")
        self._sheets = QStackedWidget()
        self._sheets.setMaximumHeight(_PAD_PX)
        self._sheets.addWidget(self.pad)
        self._pads: list[SignaturePad] = []
        self._page = 0
        self._choices: Mapping[str, bool] | None = None
        seen = N_("I have read this page. These are my initials.")
        sheet = self._sheet(self.both(say(self.code, seen), seen, level=2), signer, self._sheets)
        sheet.body.insertWidget(0, self._where)
        self._row.addWidget(self.pages, 3)
        self._put(sheet, 2)

    def in_view(self) -> QAbstractScrollArea:
        """The page."""
        return self.pages.view

    def shows(self, choices: Mapping[str, bool]) -> bool:
        """Whether the pages are those of a form answered like this."""
        return self._choices == choices

    def show_pages(self, choices: Mapping[str, bool], pdf: bytes) -> None:
        """Begin with the first of these pages; initials on others count no more. Raises Fault for a broken file."""
        self.pages.show_pdf(pdf)
        for old in (self.pad, *self._pads[1:]):
            self._sheets.removeWidget(old)
            old.deleteLater()
        self._pads = [self._new_pad("initials_pad") for _ in range(self.pages.document.pageCount())]
        for pad in self._pads:
            self._sheets.addWidget(pad)
        self._choices = dict(choices)
        self._turn(0)

    def _turn(self, page: int) -> None:
        self._page, self.pad = page, self._pads[page]
        self._sheets.setCurrentWidget(self.pad)
        self.pages.show_page(page)
        where = say(self.code, "Page {page} of {pages}", page=page + 1, pages=len(self._pads))
        self._where.setText(where)
        self.pad.setAccessibleName(f"{self.name()}: {where}")
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def initials(self) -> tuple[tuple[Stroke, ...], ...]:
        """What was drawn, page by page."""
        return tuple(one.strokes() for one in self._pads)

    def forget(self) -> None:
        """Keep no ink, of no page."""
        for pad in self._pads:
            pad.clear()

    def name(self) -> str:
        """Initials."""
        return say(self.code, "Initials")

    def ready(self) -> bool:
        """Something is drawn on every page; how large initials are is everybody's own affair."""
        if not self._pads or not self.drawn():
            return False
        if self._page + 1 == len(self._pads):
            return True
        self._turn(self._page + 1)
        return False

    def back(self) -> bool:
        """To the page before."""
        if self._page > 0:
            self._turn(self._page - 1)
            return True
        return False


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
        self._put(sheet, 1)

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

    def forget(self) -> None:
        """Keep neither ink nor password."""
        super().forget()
        self.password.clear()

    def next_word(self) -> str:
        """The button that seals."""
        return say(self.code, "Sign as the clinician")
