"""What the patient meets, in the patient's own language: a step of the form, its text, the thanks at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from frontdesk.consents.model import ConsentText, Form
from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.words import RIGHT_TO_LEFT, say
from ui.language import running
from ui.widgets.cards import scrolled
from ui.widgets.fade import fade_edges
from ui.widgets.text import IconLabel, Role, heading, label

COLUMN_PX = 860
BESIDE_PX = 1240
ENGLISH = "en"
_OVERLAP_PX = 72


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
    return _aligned(label(running(text, code), role), code)


def title(text: str, code: str, level: int = 1) -> QLabel:
    """A heading of the form in the language `code`."""
    return _aligned(heading(running(text, code), level), code)


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


class Beside(QWidget):
    """A text in the patient's language; the English one at its side is made once somebody wants it."""

    def __init__(self, own: QLabel, english: Callable[[], QLabel]) -> None:
        super().__init__()
        self._make = english
        self.english: QLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(28)
        self._row.addWidget(own, 1)

    def show_english(self, wanted: bool) -> None:
        """Show the English at the side, or take it away."""
        if self.english is None:
            if not wanted:
                return
            self.english = self._make()
            self._row.addWidget(self.english, 1)
        self.english.setVisible(wanted)


class Step(QWidget):
    """One screen. `changed`: the way on may have changed; `done`: it was answered whole, by its only question.

    `english` is the same form in English, for whoever wants to see it at the side.
    """

    changed = Signal()
    done = Signal()
    has_text = False

    def __init__(self, form: Form, english: ConsentText | None = None) -> None:
        super().__init__()
        self.form, self.code, self.english = form, form.text.language, english
        self.area: QScrollArea | None = None
        self._column: QWidget | None = None
        self._width = COLUMN_PX

    def name(self) -> str:
        """What the step is called above it."""
        return self.form.text.title

    def _scrolled(self, width: int = COLUMN_PX) -> QVBoxLayout:
        """A column of a width that the eye can follow, in the middle, scrolling down by wheel, key or finger."""
        inner, column = QWidget(), QWidget()
        column.setMaximumWidth(width)
        self._column, self._width = column, width
        across = QHBoxLayout(inner)
        across.setContentsMargins(24, 8, 24, 24)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.area = scrolled(inner)
        fade_edges(self.area)
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        return down

    def both(self, own: str, english: str = "", *, level: int = 0, role: Role = "") -> QWidget:
        """A text of the form, as a heading with a `level`; with its English at the side where there is one."""
        made = title(own, self.code, level) if level else words(own, self.code, role)
        if not english or self.english is None:
            return made
        return Beside(made, lambda: title(english, ENGLISH, level) if level else words(english, ENGLISH, role))

    def show_beside(self, wanted: bool) -> None:
        """Show the English at the side, or take it away."""
        for one in self.findChildren(Beside):
            one.show_english(wanted)
        if self._column is not None:
            self._column.setMaximumWidth(BESIDE_PX if wanted else self._width)

    def move_on(self, pages: float) -> None:
        """Move the text by so many screens."""
        area = self.in_view()
        if area is not None:
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * max(area.viewport().height() - _OVERLAP_PX, 1)))

    def in_view(self) -> QAbstractScrollArea | None:
        """What the keys scroll."""
        return self.area

    def next_word(self) -> str:
        """What the way on is called now."""
        return say(self.code, "Continue")

    def ready(self) -> bool:
        """Go on if the step is done; else show what is lacking."""
        return True

    def back(self) -> bool:
        """Go back within the step, if there is anything to go back to in it."""
        return False

    def home(self) -> QWidget | None:
        """What has the focus when the step comes; None for the way on."""
        return None


def put_text(step: Step, down: QVBoxLayout) -> None:
    """The whole text of the form into `down`, block by block, each beside its English."""
    text, english = step.form.text, step.english
    other = [one.text for one in english.blocks] if english and len(english.blocks) == len(text.blocks) else []
    down.addWidget(step.both(text.title, english.title if english else "", level=1))
    for number, block in enumerate(text.blocks):
        beside = other[number] if other else ""
        if block.kind == "heading":
            down.addSpacing(8)
            down.addWidget(step.both(block.text, beside, level=2))
        elif block.kind == "bullets":
            down.addLayout(_bullets(step, block.text.splitlines(), beside.splitlines()))
        else:
            down.addWidget(step.both(block.text, beside))
    down.addWidget(step.both(text.withdrawal, english.withdrawal if english else ""))


def _bullets(step: Step, items: list[str], beside: list[str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, item in enumerate(items):
        grid.addWidget(words("•", step.code), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(step.both(item, beside[row] if row < len(beside) else ""), row, 1)
    return grid


class ReadStep(Step):
    """The whole text, a screen at a time, and what is put `under` it; the way on opens at its end."""

    has_text = True

    def __init__(self, form: Form, english: ConsentText | None = None) -> None:
        super().__init__(form, english)
        down = self._scrolled()
        put_text(self, down)
        self.under = QVBoxLayout()
        self.under.setSpacing(10)
        down.addLayout(self.under)
        down.addStretch(1)
        self._seen_all = False
        if self.area is not None:
            bar = self.area.verticalScrollBar()
            bar.valueChanged.connect(lambda _: self.changed.emit())
            bar.rangeChanged.connect(lambda *_: self.changed.emit())

    def name(self) -> str:
        """Reading."""
        return say(self.code, "Read")

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


class ThanksStep(Step):
    """Kept: hand the computer back."""

    def __init__(self, form: Form, reference: str, *, signed: bool) -> None:
        super().__init__(form)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("ok", "ok", 72), 0, middle)
        thanks = (
            say(self.code, "Thank you. Your form is signed.")
            if signed
            else say(self.code, "Thank you. Your answers are recorded.")
        )
        for made in (
            heading(thanks, 1),
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
