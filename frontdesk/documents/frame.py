"""What every block is set with: colours, sizes, the language's direction, and cells of text side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from frontdesk.documents import lines, strips
from frontdesk.documents.lines import Style
from frontdesk.documents.paper import Sheet
from frontdesk.documents.strips import CONTENT, MARGIN, Strip, draw_line, glued
from frontdesk.documents.tagging import Node
from frontdesk.foundation import words

TEAL = (0.043, 0.431, 0.412)
DARK = (0.106, 0.133, 0.161)
MUTED = (0.36, 0.40, 0.44)
HAIR = (0.84, 0.87, 0.88)
TINT = (0.957, 0.976, 0.973)
BODY, SMALL = 9.7, 8.7
LEADING = 1.38
INDENT = 14.0
GUTTER = 14.0


@dataclass
class Frame:
    """Where and how the parts of one document are set: its language, and the element they belong under."""

    language: str
    root: Node

    @property
    def rtl(self) -> bool:
        return self.language in words.RIGHT_TO_LEFT

    def style(self, size: float = BODY, *, bold: bool = False, muted: bool = False, marked: bool = False) -> Style:
        """Running text of the document."""
        return Style(size, MUTED if muted else DARK, bold, self.language, marked, LEADING)

    def start(self, offset: float, width: float) -> float:
        """The left edge of something `width` wide, `offset` from where lines begin."""
        return MARGIN + CONTENT - offset - width if self.rtl else MARGIN + offset

    def cells(
        self, pairs: tuple[tuple[str, str], ...], columns: int, offset: float, room: float, size: float = BODY
    ) -> list[list[Strip]]:
        """Rows of pairs in `columns` across `room`, each label above its value."""
        label_style, value_style = replace(self.style(8.2, muted=True), leading=1.25), self.style(size)
        pitch = (room + GUTTER) / columns
        width = pitch - GUTTER
        listing = self.root.child("L", self.language) if pairs else self.root
        found: list[list[Strip]] = []
        for first in range(0, len(pairs), columns):
            labels, values = [], []
            for column, (label, value) in enumerate(pairs[first : first + columns]):
                element, x = listing.child("LI"), self.start(offset + column * pitch, width)
                labels.append(Cell(element.child("Lbl", self.language), x, width, label_style, label))
                values.append(Cell(element.child("LBody", self.language), x, width, value_style, value))
            found.append(glued([*row(labels), *row(values)]))
        return found


class Cell:
    """One cell of a row: its element, place and lines."""

    def __init__(self, node: Node, x: float, width: float, style: Style, text: str) -> None:
        self.node, self.x, self.width, self.style = node, x, width, style
        self.lines = lines.break_lines(text, style, width)

    def strips(self) -> list[Strip]:
        """A strip for each line."""
        return [Strip(self.style.height, partial(self.paint, number=number)) for number in range(len(self.lines))]

    def paint(self, sheet: Sheet, top: float, number: int) -> None:
        if number < len(self.lines):
            with sheet.tagged(self.node):
                draw_line(sheet, self.lines[number], self.x, self.width, top, self.style)


def row(cells: list[Cell]) -> list[Strip]:
    """Strips of cells side by side, line by line."""

    def strip(number: int) -> Strip:
        def paint(sheet: Sheet, top: float) -> None:
            for cell in cells:
                cell.paint(sheet, top, number)

        return Strip(max(cell.style.height for cell in cells), paint)

    found = strips.together([strip(number) for number in range(max(len(cell.lines) for cell in cells))])
    return [*found[:-1], replace(found[-1], glue=True)]


def both(before: Callable[[Sheet, float], None], strip: Strip) -> Callable[[Sheet, float], None]:
    def paint(sheet: Sheet, top: float) -> None:
        before(sheet, top)
        if strip.paint:
            strip.paint(sheet, top)

    return paint


def hairline(sheet: Sheet, top: float, offset: float) -> None:
    """A thin line across the page, `offset` below `top`."""
    with sheet.decoration():
        sheet.rectangle(MARGIN, top - offset, CONTENT, 0.5, HAIR)


def abreast(stacks: Sequence[Sequence[Strip]]) -> Strip:
    """Stacks of strips side by side, as one strip that is never split."""

    def paint(sheet: Sheet, top: float) -> None:
        for stack in stacks:
            y = top
            for strip in stack:
                if strip.paint:
                    strip.paint(sheet, y)
                y -= strip.height

    return Strip(max(sum(strip.height for strip in stack) for stack in stacks), paint)
