"""Sets each kind of block: from its words to strips of the page and elements of the structure tree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from frontdesk.documents import figures, lines
from frontdesk.documents.blocks import (
    Block,
    Bullets,
    Choice,
    Facts,
    Heading,
    Notice,
    Para,
    Rule,
    Space,
    Together,
)
from frontdesk.documents.frame import BODY, GUTTER, INDENT, MUTED, SMALL, TEAL, TINT, Cell, Frame, both, hairline, row
from frontdesk.documents.lines import Line, Style
from frontdesk.documents.paper import Sheet
from frontdesk.documents.strips import CONTENT, MARGIN, Strip, draw_line, gap, glued, text_strips
from frontdesk.documents.tagging import Node

NOTICE, NOTICE_PAD = 12.0, 6.0


@dataclass
class Setter(Frame):
    """Sets the blocks of one document."""

    _level: int = 1
    _choices: Node | None = None

    def block(self, block: Block) -> list[Strip]:
        """The strips of one block, with the room after it."""
        if not isinstance(block, Choice):
            self._choices = None
        match block:
            case Heading():
                found = self._heading(block)
            case Para():
                found = self._para(block)
            case Bullets():
                found = self._bullets(block)
            case Facts():
                found = self._grid(block) if block.columns > 1 else self._facts(block)
            case Choice():
                found = self._choice(block)
            case Notice():
                found = self._notice(block)
            case Space():
                found = [gap(block.points)]
            case Rule():
                found = [Strip(12.0, partial(hairline, offset=6.0))]
            case Together():
                found = self._together(block)
            case _:
                found = figures.figure(self, block)
        return found

    def title(self, text: str) -> list[Strip]:
        """The document's title."""
        style = replace(self.style(18, bold=True), leading=1.3)
        node = self.root.child("H1", self.language)
        return [
            *glued(text_strips(node, lines.break_lines(text, style, CONTENT), MARGIN, CONTENT, style)),
            gap(5, glue=True),
        ]

    def _heading(self, block: Heading) -> list[Strip]:
        # PDF/UA-1, 7.4.2: levels never skip; H1 is the document's title.
        self._level = max(2, min(block.level + 1, self._level + 1, 6))
        style = replace(self.style(13 if self._level == 2 else 11.5, bold=True), colour=TEAL, leading=1.35)
        node = self.root.child(f"H{self._level}", self.language)
        set_lines = lines.break_lines(block.text, style, CONTENT)
        body = [replace(strip, glue=True) for strip in text_strips(node, set_lines, MARGIN, CONTENT, style)]
        return [gap(5, glue=True), *body, gap(2, glue=True)]

    def _para(self, block: Para) -> list[Strip]:
        language = block.language or self.language
        style = self.style(SMALL if block.muted else BODY, bold=block.bold, muted=block.muted, marked=True)
        style = replace(style, language=language)
        node = self.root.child("P", language)
        body = text_strips(node, lines.break_lines(block.text, style, CONTENT), MARGIN, CONTENT, style)
        found = [*body, gap(5)]
        return [replace(strip, glue=True) for strip in found] if block.keep else found

    def _together(self, block: Together) -> list[Strip]:
        found = [strip for one in block.blocks for strip in self.block(one)]
        room = found.pop() if found and found[-1].paint is None else gap(0)
        return [*glued(found), room] if found else [room]

    def _notice(self, block: Notice) -> list[Strip]:
        style, width = self.style(marked=True), CONTENT - 2 * NOTICE
        cell = Cell(self.root.child("P", self.language), self.start(NOTICE, width), width, style, block.text)
        body = cell.strips()
        height = 2 * NOTICE_PAD + sum(strip.height for strip in body)

        def ground(sheet: Sheet, top: float) -> None:
            with sheet.decoration():
                sheet.rectangle(MARGIN, top - height, CONTENT, height, TINT)
                sheet.rectangle(self.start(0.0, 2.4), top - height, 2.4, height, TEAL)

        return [gap(2), *glued([Strip(NOTICE_PAD, ground), *body, Strip(NOTICE_PAD, None)]), gap(6)]

    def _bullets(self, block: Bullets) -> list[Strip]:
        style = self.style(marked=True)
        width = CONTENT - INDENT
        found: list[Strip] = []
        listing = self.root.child("L", self.language)
        bullet = lines.break_lines("•", replace(style, colour=TEAL), INDENT)[0]
        for item in block.items:
            element = listing.child("LI")
            label, body = element.child("Lbl"), element.child("LBody", self.language)
            first, *rest = text_strips(
                body, lines.break_lines(item, style, width), self.start(INDENT, width), width, style
            )
            mark = partial(self._beside, node=label, line=bullet, style=replace(style, colour=TEAL))
            found += [replace(first, paint=both(mark, first)), *rest, gap(1.5)]
        return [*found, gap(3.5)]

    def _beside(self, sheet: Sheet, top: float, node: Node, line: Line, style: Style) -> None:
        with sheet.tagged(node):
            draw_line(sheet, line, self.start(2.0, INDENT), INDENT, top, style)

    def _facts(self, block: Facts) -> list[Strip]:
        if not block.rows:
            return []
        label_style, value_style = self.style(9.5, muted=True), self.style()
        label_style = replace(label_style, leading=value_style.height / label_style.size - (0.3 if self.rtl else 0.0))
        label_width, value_width = CONTENT * 0.32, CONTENT * 0.66
        table = self.root.child("Table", self.language)
        found: list[Strip] = []
        for label, value in block.rows:
            element = table.child("TR")
            cells = [
                Cell(element.child("TH", self.language), self.start(0.0, label_width), label_width, label_style, label),
                Cell(
                    element.child("TD", self.language),
                    self.start(CONTENT - value_width, value_width),
                    value_width,
                    value_style,
                    value,
                ),
            ]
            found += [*row(cells), Strip(5.0, partial(hairline, offset=2.0))]
        return [*found, gap(8)]

    def _grid(self, block: Facts) -> list[Strip]:
        """Facts side by side; what does not fill its row leaves room."""
        found: list[Strip] = []
        for rows in self.cells(block.rows, block.columns, 0.0, CONTENT):
            found += [*rows, Strip(6.0, partial(hairline, offset=2.5))]
        return [*found, gap(4)]

    def _choice(self, block: Choice) -> list[Strip]:
        if self._choices is None:
            self._choices = self.root.child("L", self.language)
        element = self._choices.child("LI")
        style = self.style(marked=True)
        mark_style = replace(self.style(9.5, bold=True), leading=style.height / 9.5 - (0.3 if self.rtl else 0.0))
        mark_style = replace(mark_style, colour=TEAL if block.given else MUTED)
        mark_width = min(lines.one_line(block.mark, mark_style, CONTENT).width + 0.1, CONTENT * 0.25)
        width = CONTENT - 20.0 - mark_width - GUTTER
        cells = [
            Cell(
                element.child("Lbl", self.language),
                self.start(CONTENT - mark_width, mark_width),
                mark_width,
                mark_style,
                block.mark,
            ),
            Cell(element.child("LBody", self.language), self.start(20.0, width), width, style, block.text),
        ]
        first, *rest = row(cells)
        tick = partial(self._tick, given=block.given, height=style.height)
        body = [gap(2), replace(first, paint=both(tick, first)), *rest, Strip(4.5, partial(hairline, offset=2.7))]
        return glued(body)

    def _tick(self, sheet: Sheet, top: float, given: bool, height: float) -> None:
        side = 11.5
        x, y = self.start(1.0, side), top - height / 2 - side / 2
        with sheet.decoration():
            sheet.box(x, y, side, side, TEAL if given else None, TEAL if given else MUTED)
            if given:
                sheet.polyline([(x + 2.8, y + 5.9), (x + 5.0, y + 3.5), (x + 8.9, y + 8.3)], (1.0, 1.0, 1.0), 1.4)
