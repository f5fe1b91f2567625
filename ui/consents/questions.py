"""The questions of a form: one a screen in large type, or several of a kind in rows; nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.consents.model import PROMOTION, ConsentText, Form, PurposeText
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.words import N_, say
from ui.consents.steps import BESIDE_PX, COLUMN_PX, ENGLISH, Step, Trouble, put_text
from ui.widgets.buttons import Button, ButtonKind, button
from ui.widgets.cards import Card
from ui.widgets.text import chip

UNANSWERED = N_("Please choose yes or no here. Nothing is ticked for you.")
ADVANCE_MS = 350
"""The answer is seen filled before the next question comes."""
_ANSWER_PX, _ROW_ANSWER_PX = 64, 46
_ROWS_PX, _ROW_PX = 1120, 700
_ROOM_PX = 610
"""Height in which a good part of the text and its question fit one above the other."""


def answer_words(code: str, purpose: PurposeText, *, yes: bool) -> str:
    """What an answer is called in the language `code`."""
    if purpose.answer == "objection":
        return say(code, "I do not object") if yes else say(code, "I object")
    return say(code, "Yes, I agree") if yes else say(code, "No")


class AnswerButton(Button):
    """One of two equal answers; the chosen one is filled and ticked."""

    def __init__(self, code: str, purpose: PurposeText, *, yes: bool, height: int) -> None:
        self._own, self._english = answer_words(code, purpose, yes=yes), answer_words(ENGLISH, purpose, yes=yes)
        super().__init__(self._own)
        self._question = purpose.title
        self.setObjectName(f"{'yes' if yes else 'no'}_{purpose.id}")
        self.setCheckable(True)
        self.setAccessibleName(f"{self._own}: {purpose.title}")
        self.setMinimumHeight(height)
        self.setIconSize(QSize(22, 22))
        self.toggled.connect(self._fill)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick taps are one answer: the second would answer the question that comes next."""

    def show_beside(self, wanted: bool) -> None:
        """With its English, or without."""
        self.set_text(f"{self._own}  ·  {self._english}" if wanted else self._own)
        self.setAccessibleName(f"{self._own}: {self._question}")

    def _fill(self, chosen: bool) -> None:
        kind: ButtonKind = "primary" if chosen else "plain"
        self._icon = "check" if chosen else None
        self.setIcon(QIcon())
        self.set_kind(kind)


class Question(Card):
    """One purpose with its two answers; neither is chosen beforehand. In a `row` the answers stand at its side."""

    changed = Signal()

    def __init__(
        self, step: Step, purpose: PurposeText, english: PurposeText | None, answer: bool | None, *, row: bool
    ) -> None:
        super().__init__(margin=24)
        self.purpose, code = purpose, step.code
        if row:
            self.body.setContentsMargins(14, 6, 8, 6)
        height = _ROW_ANSWER_PX if row else _ANSWER_PX
        self.yes = AnswerButton(code, purpose, yes=True, height=height)
        self.no = AnswerButton(code, purpose, yes=False, height=height)
        asked = QVBoxLayout()
        asked.setSpacing(0 if row else 10)
        asked.addWidget(step.both(purpose.title, english.title if english else "", level=2 if row else 1))
        asked.addWidget(step.both(purpose.text, english.text if english else ""))
        answers = QHBoxLayout()
        answers.setSpacing(12 if row else 16)
        self._pair = QButtonGroup(self)
        self._across: QBoxLayout | None = None
        for one in (self.yes, self.no):
            self._pair.addButton(one)
            answers.addWidget(one, 1)
        if row:
            self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            self._across.setSpacing(12)
            self._across.addLayout(asked, 3)
            self._across.addLayout(answers, 2)
            self.add(self._across)
        else:
            if purpose.necessary:
                self.body.addWidget(chip(say(code, "Necessary for your care"), "info"))
            self.add(asked)
            self.add(answers)
        no_care = N_("Without this the clinic may not be able to treat you. Please talk to the front desk.")
        self.refusal = step.both(say(code, no_care), no_care, role="strong")
        self.refusal.hide()
        self.add(self.refusal)
        self.trouble = Trouble(code)
        self.add(self.trouble)
        if answer is not None:
            (self.yes if answer else self.no).setChecked(True)
        self._show_refusal()
        self._pair.buttonClicked.connect(lambda _: self.answered())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a row that is too narrow, the answers stand below."""
        super().resizeEvent(event)
        if self._across is not None:
            ways = QBoxLayout.Direction
            self._across.setDirection(ways.LeftToRight if self.width() >= _ROW_PX else ways.TopToBottom)

    def answer(self) -> bool | None:
        """Yes, no, or not answered yet."""
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def answered(self) -> None:
        """Somebody chose."""
        self.trouble.tell(None)
        self._show_refusal()
        self.changed.emit()

    def _show_refusal(self) -> None:
        self.refusal.setVisible(self.purpose.necessary and self.answer() is False)


class AskStep(Step):
    """The questions of one screen; the only question of a screen goes on by itself once answered.

    With `text` the whole form stands above the question, as far as the screen has room for both.
    """

    def __init__(
        self,
        form: Form,
        english: ConsentText | None,
        asked: tuple[PurposeText, ...],
        choices: Mapping[str, bool],
        *,
        text: bool,
    ) -> None:
        super().__init__(form, english)
        self.has_text = text
        others = {one.id: one for one in english.purposes} if english else {}
        row = len(asked) > 1
        self._down = self._scrolled(_ROWS_PX if row else COLUMN_PX)
        if row:
            self._down.setSpacing(6)
        self.questions = [Question(self, one, others.get(one.id), choices.get(one.id), row=row) for one in asked]
        if text:
            put_text(self, self._down)
        elif not row:
            self._down.addStretch(1)
        if row:
            self._down.addWidget(self.both(*self._several(), level=1))
            self._down.addLayout(self._fairly())
        for one in self.questions:
            one.changed.connect(self._answered)
            self._down.addWidget(one)
        self._down.addStretch(1)
        self.rest = QTimer(self, singleShot=True, interval=ADVANCE_MS)
        self.rest.timeout.connect(self._go_on)
        self._foot = QWidget()
        self._pinned: QHBoxLayout | None = None
        if text:
            self._make_foot()

    def name(self) -> str:
        """The question, or what the several have in common."""
        return self.questions[0].purpose.title if len(self.questions) == 1 else self._several()[0]

    def _several(self) -> tuple[str, str]:
        if self.questions[0].purpose.id.startswith(PROMOTION):
            offers = N_("Offers and news, and statistics") if self._mixed() else N_("Offers and news")
            return say(self.code, offers), offers
        return say(self.code, "Your answers"), "Your answers"

    def _mixed(self) -> bool:
        return any(not one.purpose.id.startswith(PROMOTION) for one in self.questions)

    def _fairly(self) -> QHBoxLayout:
        fair = N_("Each question is separate. Both answers are fine; nothing is chosen for you.")
        row = QHBoxLayout()
        row.addWidget(self.both(say(self.code, fair), fair), 1)
        channels = [one for one in self.questions if one.purpose.id.startswith(PROMOTION)]
        if len(channels) > 1:
            none = button(say(self.code, "No to all offers"), lambda: self._refuse(channels), icon="close")
            none.setObjectName("no_to_all")
            row.addWidget(none, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _refuse(self, channels: list[Question]) -> None:
        for one in channels:
            one.no.setChecked(True)
            one.answered()

    def _make_foot(self) -> None:
        """A place for the question under the text, out of the scrolling."""
        outer = self.layout()
        self._pinned = QHBoxLayout(self._foot)
        self._pinned.setContentsMargins(24, 8, 24, 12)
        self._pinned.addStretch(1)
        self._pinned.addStretch(1)
        self.questions[0].setMaximumWidth(COLUMN_PX)
        if outer is not None:
            outer.addWidget(self._foot)
        if self.area is not None:
            bar = self.area.verticalScrollBar()
            bar.valueChanged.connect(lambda _: self.changed.emit())
            bar.rangeChanged.connect(lambda *_: self.changed.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pin the question under its text while there is room for both; else it follows the text."""
        super().resizeEvent(event)
        if self._pinned is None:
            return
        question, room = self.questions[0], self.height() >= _ROOM_PX
        pinned = self._foot.isAncestorOf(question)
        if room and not pinned:
            self._pinned.insertWidget(1, question, 100)
        elif not room and pinned:
            self._down.insertWidget(self._down.count() - 1, question)
        self._foot.setVisible(room)

    def show_beside(self, wanted: bool) -> None:
        """The answers say it in English too."""
        super().show_beside(wanted)
        for one in self.questions:
            one.yes.show_beside(wanted)
            one.no.show_beside(wanted)
            if self._pinned is not None:
                one.setMaximumWidth(BESIDE_PX if wanted else COLUMN_PX)

    def choices(self) -> dict[str, bool]:
        """The answers given so far, by purpose."""
        return {one.purpose.id: answer for one in self.questions if (answer := one.answer()) is not None}

    def _answered(self) -> None:
        self.changed.emit()
        alone = self.questions[0]
        # Whoever refuses what care needs is told so first, and goes on by the button.
        if len(self.questions) == 1 and not (alone.purpose.necessary and alone.answer() is False):
            self.rest.start()
        else:
            self.rest.stop()

    def _go_on(self) -> None:
        if self.isVisible() and self.questions[0].answer() is not None:
            self.done.emit()

    def _below(self) -> bool:
        """Whether the question follows the text, further down than what is in view, and waits for its answer."""
        question = self.questions[0]
        if self.area is None or self._pinned is None or self._foot.isAncestorOf(question):
            return False
        bar = self.area.verticalScrollBar()
        return self.isVisible() and question.answer() is None and bar.value() < bar.maximum() - 4

    def next_word(self) -> str:
        """Read on until the question is in view; then continue, and how much is answered."""
        if self._below():
            return say(self.code, "Read on")
        done, all_ = len(self.choices()), len(self.questions)
        if all_ in (done, 1):
            return say(self.code, "Continue")
        return say(self.code, "Continue ({done} of {all} answered)", done=done, all=all_)

    def ready(self) -> bool:
        """A screen further until the question is in view; then mark what is unanswered."""
        if self._below():
            self.move_on(1)
            return False
        missing = [one for one in self.questions if one.answer() is None]
        self.show_errors({f"choices.{one.purpose.id}": UserError(UNANSWERED) for one in missing})
        return not missing

    def show_errors(self, problems: Mapping[str, FrontdeskError]) -> bool:
        """Mark these questions and go to the first of them; the keys are the core's ('choices.care')."""
        found = [one for one in self.questions if f"choices.{one.purpose.id}" in problems]
        for one in found:
            one.trouble.tell(problems[f"choices.{one.purpose.id}"])
        if found:
            found[0].yes.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.area is not None:
                self.area.ensureWidgetVisible(found[0], 0, 24)
        return bool(found)
