"""What each column of a list holds, as its headings say and as the person at work corrects it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.clinic import drafts
from frontdesk.exchange.model import ALL, ROWS, Run
from ui.exchange import words
from ui.language import digits, ltr, tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.form import Choice, choice
from ui.widgets.text import label

EXAMPLES = 3
LONGEST_HEADING, LONGEST_EXAMPLES = 32, 90
CHOICE_PX = 260


class Columns(QWidget):
    """A row for each column of the list. Signals: back to the start, try it out, go on with an interrupted import."""

    back_wanted = Signal()
    try_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, found: drafts.Draft, name: str, unfinished: Run | None, finished: Run | None) -> None:
        super().__init__()
        self.found, self.unfinished = found, unfinished
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(label(tr("From {file}", file=ltr(name)), "muted"))
        self.banners = self._banners(finished)
        for banner in self.banners:
            down.addWidget(banner)
        self.problem = Banner("bad", "")
        self.problem.hide()
        down.addWidget(self.problem)
        card = Card(tr("What does each column hold?"), margin=16)
        card.add(scrolled(self._grid()), 1)
        down.addWidget(card, 1)
        down.addWidget(self._how())
        down.addLayout(self._deeds())

    def _banners(self, finished: Run | None) -> list[Banner]:
        made: list[Banner] = []
        if self.unfinished is not None:
            text = tr(
                "This list was being brought in on {day} and stopped before row {row}. {added} people are in already. "
                "Going on adds the others, with the columns chosen then.",
                day=self.unfinished.started.astimezone().date(),
                row=digits(self.unfinished.next_row),
                added=digits(self.unfinished.added),
            )
            made.append(Banner("info", text))
        elif finished is not None:
            text = tr(
                "This very list was brought in on {day}. Everybody on it would be there twice.",
                day=finished.started.astimezone().date(),
            )
            made.append(Banner("warn", text))
        if self.found.identity_numbers:
            made.append(Banner("info", tr("A column of identity numbers was found. It is left out.")))
        return made

    def _grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, caption in enumerate((tr("Heading"), tr("First rows"), tr("Holds"))):
            grid.addWidget(label(caption, "field"), 0, place)
        self.choices: list[Choice] = []
        options = [(name, tr(text)) for name, text in words.FIELDS.items()]
        width = max([len(self.found.headings), *(len(line.cells) for line in self.found.sample)])
        for place in range(width):
            named = self.found.headings[place] if place < len(self.found.headings) else ""
            title = label(
                _short(named, LONGEST_HEADING) or tr("Column {number}", number=place + 1), "strong", wrap=False
            )
            grid.addWidget(title, place + 1, 0)
            example = label(self._example(place), "muted", wrap=False)
            # What does not fit is cut: the choice beside it must stay in sight.
            example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(example, place + 1, 1)
            made = choice(options)
            made.setFixedWidth(CHOICE_PX)
            made.setAccessibleName(tr("{heading} holds", heading=title.text()))
            field = self.found.columns[place] if place < len(self.found.columns) else ""
            made.set_value(field if field in words.FIELDS else "")
            made.setEnabled(self.unfinished is None)
            made.changed.connect(self.problem.hide)
            self.choices.append(made)
            grid.addWidget(made, place + 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(width + 1, 1)
        return box

    def _example(self, place: int) -> str:
        cells = [line.cells[place] for line in self.found.sample if place < len(line.cells) and line.cells[place]]
        return _short(" · ".join(cells[:EXAMPLES]), LONGEST_EXAMPLES) or "—"

    def _how(self) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(20)
        self.order = choice([(None, tr("As the list shows")), (True, tr("Day first")), (False, tr("Month first"))])
        self.mode = choice([(ROWS, tr("Add whoever can be added")), (ALL, tr("Add nobody unless all can be added"))])
        for caption, editor in (
            (tr("Dates such as 03/04/1990"), self.order),
            (tr("When a row can't be used"), self.mode),
        ):
            part = QVBoxLayout()
            part.setSpacing(4)
            shown = label(caption, "field")
            shown.setBuddy(editor)
            editor.setAccessibleName(caption)
            editor.setEnabled(self.unfinished is None)
            part.addWidget(shown)
            part.addWidget(editor)
            row.addLayout(part, 1)
        card.add(row)
        return card

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.back = button(tr("Another file"), self.back_wanted.emit, icon="back")
        self.back.setObjectName("another-file")
        row.addWidget(self.back)
        row.addStretch(1)
        if self.unfinished is not None:
            self.next = button(tr("Go on with the import"), self.resume_wanted.emit, kind="primary", icon="restore")
            self.next.setObjectName("resume-import")
        else:
            self.next = button(tr("See what would happen"), self.try_wanted.emit, kind="primary", icon="search")
            self.next.setObjectName("try-import")
        self.next.setToolTip(tr("{text} ({keys})", text=self.next.accessibleName(), keys="Ctrl+Return"))
        row.addWidget(self.next)
        return row

    def columns(self) -> tuple[str, ...]:
        """What was chosen for each column."""
        return tuple(one.value() for one in self.choices)

    def tell(self, text: str) -> None:
        """Say what is wrong with the choice."""
        self.problem.set_text(text)
        self.problem.show()


def _short(text: str, longest: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
