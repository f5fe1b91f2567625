"""What the patient meets, in the patient's own language: the text, the questions, the signature, the thanks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from frontdesk.consents.model import Form, Pad, Stroke
from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.words import RIGHT_TO_LEFT, say
from ui.widgets.buttons import Button, ButtonKind, button
from ui.widgets.cards import Card, scrolled
from ui.widgets.signature import SignaturePad
from ui.widgets.text import IconLabel, Role, chip, heading, label

_COLUMN_PX = 860
_OVERLAP_PX = 72
_SUMMARY_PX = 330
_PAD_PX = 320


def direction(code: str) -> Qt.LayoutDirection:
    """Which way the language `code` runs."""
    return Qt.LayoutDirection.RightToLeft if code in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight


def isolated(text: str, code: str) -> str:
    """A number that keeps its order inside a sentence of a right-to-left language."""
    return f"\u2066{text}\u2069" if code in RIGHT_TO_LEFT else text


def _aligned(made: QLabel, code: str) -> QLabel:
    """The language of the form decides the side, whatever language the window speaks."""
    side = Qt.AlignmentFlag.AlignRight if code in RIGHT_TO_LEFT else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    return made


def words(text: str, code: str, role: Role = "") -> QLabel:
    """A text of the form in the language `code`."""
    return _aligned(label(text, role), code)


def title(text: str, code: str, level: int = 1) -> QLabel:
    """A heading of the form in the language `code`."""
    return _aligned(heading(text, level), code)


class Trouble(QWidget):
    """What is still wrong, with its icon; hidden while nothing is."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("error", "bad", 22), 0, Qt.AlignmentFlag.AlignTop)
        self.text = words("", code, "error")
        row.addWidget(self.text, 1)
        self.hide()

    def tell(self, error: FrontdeskError | None) -> None:
        """Say it in the patient's language, or nothing."""
        said = say(self._code, error.text, **error.params) if error else ""
        self.text.setText(said)
        self.setVisible(bool(said))
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


class Step(QWidget):
    """One step. `changed` says that the way on may have changed; `ready` whether the step is done."""

    changed = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form, self.code = form, form.text.language
        self.area: QScrollArea | None = None

    def _scrolled(self, width: int = _COLUMN_PX) -> QVBoxLayout:
        """A column of a width that the eye can follow, in the middle, scrolling down."""
        inner, column = QWidget(), QWidget()
        column.setMaximumWidth(width)
        across = QHBoxLayout(inner)
        across.setContentsMargins(24, 8, 24, 24)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.area = scrolled(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        return down

    def move_on(self, pages: float) -> None:
        """Move the text by so many screens."""
        if self.area is not None:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * max(self.area.viewport().height() - _OVERLAP_PX, 1)))

    def next_word(self) -> str:
        """What the way on is called now."""
        return say(self.code, "Continue")

    def ready(self) -> bool:
        """Go on if the step is done; else show what is lacking."""
        return True


class ReadStep(Step):
    """The whole text, a screen at a time; the way on opens at its end."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        down = self._scrolled()
        down.addWidget(title(form.text.title, self.code))
        for block in form.text.blocks:
            if block.kind == "heading":
                down.addSpacing(8)
                down.addWidget(title(block.text, self.code, 2))
            elif block.kind == "bullets":
                down.addLayout(self._bullets(block.text.splitlines()))
            else:
                down.addWidget(words(block.text, self.code))
        down.addWidget(words(form.text.withdrawal, self.code))
        down.addStretch(1)
        self._seen_all = False
        if self.area is not None:
            bar = self.area.verticalScrollBar()
            bar.valueChanged.connect(lambda _: self.changed.emit())
            bar.rangeChanged.connect(lambda *_: self.changed.emit())

    def _bullets(self, items: list[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, item in enumerate(items):
            grid.addWidget(words("•", self.code), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words(item, self.code), row, 1)
        return grid

    def at_end(self) -> bool:
        """Whether the last line has been in view."""
        if self.area is not None and self.isVisible():
            bar = self.area.verticalScrollBar()
            self._seen_all = self._seen_all or bar.value() >= bar.maximum() - 4
        return self._seen_all

    def next_word(self) -> str:
        """Read on, until the end was in view."""
        return say(self.code, "I have read this") if self.at_end() else say(self.code, "Read on")

    def ready(self) -> bool:
        """A screen further until the end is reached."""
        if self.at_end():
            return True
        self.move_on(1)
        self.changed.emit()
        return False


class AnswerButton(Button):
    """One of two equal answers; the chosen one is filled and ticked."""

    def __init__(self, text: str, question: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAccessibleName(f"{text}: {question}")
        self.setMinimumHeight(56)
        self.setIconSize(QSize(22, 22))
        self.toggled.connect(self._fill)

    def _fill(self, chosen: bool) -> None:
        kind: ButtonKind = "primary" if chosen else "plain"
        self._icon = "check" if chosen else None
        self.setIcon(QIcon())
        self.set_kind(kind)


class Question(Card):
    """One purpose with its two answers; neither is chosen beforehand."""

    changed = Signal()

    def __init__(self, form: Form, number: int, answer: bool | None) -> None:
        super().__init__(margin=20)
        self.purpose, code = form.text.purposes[number], form.text.language
        top = QHBoxLayout()
        top.addWidget(title(self.purpose.title, code, 2), 1)
        if self.purpose.necessary:
            top.addWidget(chip(say(code, "Necessary for your care"), "info"), 0, Qt.AlignmentFlag.AlignTop)
        self.add(top)
        self.add(words(self.purpose.text, code))
        objecting = self.purpose.answer == "objection"
        self.yes = AnswerButton(
            say(code, "I do not object") if objecting else say(code, "Yes, I agree"), self.purpose.title
        )
        self.no = AnswerButton(say(code, "I object") if objecting else say(code, "No"), self.purpose.title)
        self.yes.setObjectName(f"yes_{self.purpose.id}")
        self.no.setObjectName(f"no_{self.purpose.id}")
        pair = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for one in (self.yes, self.no):
            pair.addButton(one)
            row.addWidget(one, 1)
        self.add(row)
        self.refusal = words(
            say(code, "Without this the clinic may not be able to treat you. Please talk to the front desk."), code
        )
        self.refusal.hide()
        self.add(self.refusal)
        self.trouble = Trouble(code)
        self.add(self.trouble)
        if answer is not None:
            (self.yes if answer else self.no).setChecked(True)
        self._show_refusal()
        pair.buttonClicked.connect(lambda _: self._answered())

    def answer(self) -> bool | None:
        """Yes, no, or not answered yet."""
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def _answered(self) -> None:
        self.trouble.tell(None)
        self._show_refusal()
        self.changed.emit()

    def _show_refusal(self) -> None:
        self.refusal.setVisible(self.purpose.necessary and self.answer() is False)


class QuestionsStep(Step):
    """Every purpose, answered one by one."""

    def __init__(self, form: Form, choices: Mapping[str, bool]) -> None:
        super().__init__(form)
        down = self._scrolled()
        down.addWidget(title(say(self.code, "Your answers"), self.code))
        fair = say(self.code, "Each question is separate. Both answers are fine; nothing is chosen for you.")
        down.addWidget(words(fair, self.code))
        self.questions = [
            Question(form, number, choices.get(purpose.id)) for number, purpose in enumerate(form.text.purposes)
        ]
        for one in self.questions:
            down.addWidget(one)
            one.changed.connect(self.changed)
        down.addStretch(1)

    def choices(self) -> dict[str, bool]:
        """The answers given so far, by purpose."""
        return {one.purpose.id: answer for one in self.questions if (answer := one.answer()) is not None}

    def next_word(self) -> str:
        """Continue, and how much is answered."""
        done, all_ = len(self.choices()), len(self.questions)
        if done == all_:
            return say(self.code, "Continue")
        return say(self.code, "Continue ({done} of {all} answered)", done=done, all=all_)

    def show_errors(self, problems: Mapping[str, FrontdeskError]) -> None:
        """Mark what is unanswered and go to the first of it; the keys are the core's ('choices.care')."""
        found = [one for one in self.questions if f"choices.{one.purpose.id}" in problems]
        for one in found:
            one.trouble.tell(problems[f"choices.{one.purpose.id}"])
        if found and self.area is not None:
            found[0].yes.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(found[0], 0, 24)


class SignStep(Step):
    """The statement, the answers once more, and the pad."""

    def __init__(self, form: Form, signer: str) -> None:
        super().__init__(form)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 32, 16)
        row.setSpacing(20)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(10)
        summary = Card()
        summary.setFixedWidth(_SUMMARY_PX)
        summary.add(title(say(self.code, "Your answers"), self.code, 2))
        inner = QWidget()
        inner.setLayout(self._answers)
        self._answers.setContentsMargins(0, 0, 8, 0)
        summary.add(scrolled(inner), 1)
        row.addWidget(summary)
        sheet = Card(margin=20)
        row.addWidget(sheet, 1)
        guardian = form.signer == "guardian"
        statement = form.text.guardian_statement if guardian else form.text.statement
        sheet.add(words(statement, self.code))
        self.pad = SignaturePad(hint=say(self.code, "Sign here"))
        self.pad.setObjectName("pad")
        self.pad.setAccessibleName(say(self.code, "Signature"))
        self.pad.setAccessibleDescription(say(self.code, "Sign with a pen, a finger or the mouse. Delete clears it."))
        self.pad.setMinimumHeight(200)
        self.pad.setMaximumHeight(_PAD_PX)
        sheet.add(self.pad, 10)
        sheet.add(self._under(signer))
        self.trouble = Trouble(self.code)
        sheet.add(self.trouble)
        sheet.body.addStretch(1)
        self.pad.changed.connect(lambda: self.trouble.tell(None))

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

    def show_answers(self, choices: Mapping[str, bool]) -> None:
        """List the answers as they stand."""
        while (old := self._answers.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for purpose in self.form.text.purposes:
            given = choices.get(purpose.id)
            if purpose.answer == "objection":
                said = say(self.code, "I do not object") if given else say(self.code, "I object")
            else:
                said = say(self.code, "Yes, I agree") if given else say(self.code, "No")
            line = QWidget()
            column = QVBoxLayout(line)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(words(purpose.title, self.code, "help"))
            column.addWidget(words(said, self.code, "strong"))
            self._answers.addWidget(line)
        self._answers.addStretch(1)

    def ink(self) -> tuple[tuple[Stroke, ...], Pad]:
        """The strokes and the size of the sheet they were made on."""
        return self.pad.strokes(), (float(self.pad.width()), float(self.pad.height()))

    def next_word(self) -> str:
        """The one button that signs."""
        return say(self.code, "I agree and sign")


class ThanksStep(Step):
    """Signed: hand the computer back."""

    def __init__(self, form: Form, reference: str) -> None:
        super().__init__(form)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("ok", "ok", 72), 0, middle)
        for made in (
            heading(say(self.code, "Thank you. Your form is signed."), 1),
            label(say(self.code, "It is kept under the number {reference}.", reference=isolated(reference, self.code))),
            heading(say(self.code, "Please hand the computer back to the front desk."), 2),
        ):
            made.setAlignment(middle)
            column.addWidget(made)
        column.addStretch(3)


class Reading:
    """Counts the seconds for which the text is in view."""

    def __init__(self) -> None:
        self._sum, self._since = 0.0, 0.0
        self._running = False

    def run(self, in_view: bool) -> None:
        """The text comes into view, or leaves it."""
        now = clock.ticks()
        if self._running:
            self._sum += now - self._since
        self._running, self._since = in_view, now

    def seconds(self) -> int:
        """Whole seconds so far."""
        return int(self._sum + (clock.ticks() - self._since if self._running else 0))
