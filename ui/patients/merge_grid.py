"""Two files side by side: for each fact that differs, which of the two counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from frontdesk.clinic import merging, now
from frontdesk.patients.model import Patient
from ui.language import ltr, tr
from ui.patients import merge_words
from ui.widgets.clamped import Clamped
from ui.widgets.text import chip, heading, label, rule

MOST_LINES = 5
CAPTION_PX, CAPTION_TOP_PX = 130, 3


class _Option(QWidget):
    """One side of a line: a radio button and its words, both of which choose it."""

    def __init__(self, caption: str, text: str, file: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(tr("{caption}: {text}, from {file}", caption=caption, text=text, file=file))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, CAPTION_TOP_PX, 0, 0)
        words.addWidget(Clamped(text, MOST_LINES))
        row.addLayout(words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words choose as the button does."""
        super().mousePressEvent(event)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.setChecked(True)


class MergeGrid(QWidget):
    """Tab goes from line to line, the arrow keys choose a side; what is the same in both stands below."""

    changed = Signal()

    def __init__(self, kept: Patient, merged: Patient) -> None:
        super().__init__()
        self._today = now().astimezone().date()
        self._groups: dict[str, QButtonGroup] = {}
        self._files = (kept.ref, merged.ref)
        lines = merging.compare(kept, merged)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        differing = [line for line in lines if not line.same]
        if differing:
            down.addLayout(self._choices(kept, merged, differing))
        else:
            down.addWidget(label(tr("The files say the same. There is nothing to choose."), "muted"))
        same = [line for line in lines if line.same]
        if same:
            down.addWidget(rule())
            down.addWidget(heading(tr("The same in both files"), 3))
            down.addLayout(self._same(same))
        down.addStretch(1)

    def choices(self) -> merging.Choices:
        """The side that counts, for each unit that differs."""
        return {unit: "merged" if group.checkedId() else "kept" for unit, group in self._groups.items()}

    def choose(self, choices: merging.Choices) -> None:
        """Choose these sides, where the unit differs at all."""
        for unit, side in choices.items():
            if unit in self._groups:
                self._groups[unit].button(int(side == "merged")).setChecked(True)

    def first(self) -> QWidget | None:
        """Where choosing begins; None when there is nothing to choose."""
        return next((group.checkedButton() for group in self._groups.values()), None)

    def _choices(self, kept: Patient, merged: Patient, lines: list[merging.Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, (patient, text) in enumerate(((kept, tr("Kept")), (merged, tr("Merged into it"))), start=1):
            top = QVBoxLayout()
            top.setSpacing(4)
            top.addWidget(label(ltr(patient.ref), "strong", wrap=False))
            top.addWidget(chip(text, "ok" if column == 1 else "info"))
            grid.addLayout(top, 0, column)
        for row, line in enumerate(lines, start=1):
            self._line(grid, row, line)
        return grid

    def _line(self, grid: QGridLayout, row: int, line: merging.Line) -> None:
        caption = tr(merge_words.UNITS[line.unit])
        said = label(caption, "muted")
        said.setFixedWidth(CAPTION_PX)
        said.setContentsMargins(0, CAPTION_TOP_PX, 0, 0)
        grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
        # The group is the line's, so that the arrow keys stay in it.
        group = self._groups[line.unit] = QButtonGroup(self)
        for number, values in enumerate((line.kept, line.merged)):
            option = _Option(caption, merge_words.said(line.unit, values, self._today), self._files[number])
            option.radio.setObjectName(f"{line.unit}-{('kept', 'merged')[number]}")
            group.addButton(option.radio, number)
            grid.addWidget(option, row, 1 + number, Qt.AlignmentFlag.AlignTop)
        group.button(int(line.offered == "merged")).setChecked(True)
        group.idToggled.connect(lambda _id, on: self.changed.emit() if on else None)

    def _same(self, lines: list[merging.Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            caption = label(tr(merge_words.UNITS[line.unit]), "muted")
            caption.setFixedWidth(CAPTION_PX)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Clamped(merge_words.said(line.unit, line.kept, self._today), 2), row, 1)
        return grid
