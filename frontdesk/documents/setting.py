"""Sets each kind of block: from its words to strips of the page and elements of the structure tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from frontdesk.documents import ink, lines, strips
from frontdesk.documents.blocks import Block, Bullets, Choice, Code, Facts, Heading, Ink, Para, Rule, Space, Words
from frontdesk.documents.lines import Line, Style
from frontdesk.documents.paper import Sheet
from frontdesk.documents.strips import CONTENT, MARGIN, Strip, draw_line, gap, glued, text_strips
from frontdesk.documents.tagging import Node
from frontdesk.foundation import words

TEAL = (0.043, 0.431, 0.412)
DARK = (0.106, 0.133, 0.161)
MUTED = (0.36, 0.40, 0.44)
HAIR = (0.84, 0.87, 0.88)
TINT = (0.957, 0.976, 0.973)
PEN = (0.06, 0.14, 0.36)
BODY, SMALL = 9.7, 8.7
LEADING = 1.38
INDENT = 14.0
GUTTER = 14.0
SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 205.0, 54.0
CODE_SIZE = 92.0
WORD_COLUMNS = 4


@dataclass
class Setter:
    """Sets the blocks of one document in its language under `root`."""

    language: str
    root: Node
    _level: int = 1
    _choices: Node | None = None

    @property
    def rtl(self) -> bool:
        return self.language in words.RIGHT_TO_LEFT

    def style(self, size: float = BODY, *, bold: bool = False, muted: bool = False, marked: bool = False) -> Style:
        """Running text of the document."""
        return Style(size, MUTED if muted else DARK, bold, self.language, marked, LEADING)

    def start(self, offset: float, width: float) -> float:
        """The left edge of something `width` wide, `offset` from where lines begin."""
        return MARGIN + CONTENT - offset - width if self.rtl else MARGIN + offset

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
            case Ink():
                found = self._ink(block)
            case Words():
                found = self._words(block)
            case Code():
                found = self._code(block)
            case Space():
                found = [gap(block.points)]
            case Rule():
                found = [Strip(12.0, partial(hairline, offset=6.0))]
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
            found += [replace(first, paint=_both(mark, first)), *rest, gap(1.5)]
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
            row = table.child("TR")
            cells = [
                _Cell(row.child("TH", self.language), self.start(0.0, label_width), label_width, label_style, label),
                _Cell(
                    row.child("TD", self.language),
                    self.start(CONTENT - value_width, value_width),
                    value_width,
                    value_style,
                    value,
                ),
            ]
            found += [*_row(cells), Strip(5.0, partial(hairline, offset=2.0))]
        return [*found, gap(8)]

    def _grid(self, block: Facts) -> list[Strip]:
        """Facts side by side; what does not fill its row leaves room."""
        found: list[Strip] = []
        for rows in self._cells(block.rows, block.columns, 0.0, CONTENT):
            found += [*rows, Strip(6.0, partial(hairline, offset=2.5))]
        return [*found, gap(4)]

    def _cells(
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
                labels.append(_Cell(element.child("Lbl", self.language), x, width, label_style, label))
                values.append(_Cell(element.child("LBody", self.language), x, width, value_style, value))
            found.append(glued([*_row(labels), *_row(values)]))
        return found

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
            _Cell(
                element.child("Lbl", self.language),
                self.start(CONTENT - mark_width, mark_width),
                mark_width,
                mark_style,
                block.mark,
            ),
            _Cell(element.child("LBody", self.language), self.start(20.0, width), width, style, block.text),
        ]
        first, *rest = _row(cells)
        tick = partial(self._tick, given=block.given, height=style.height)
        body = [gap(2), replace(first, paint=_both(tick, first)), *rest, Strip(4.5, partial(hairline, offset=2.7))]
        return glued(body)

    def _tick(self, sheet: Sheet, top: float, given: bool, height: float) -> None:
        side = 11.5
        x, y = self.start(1.0, side), top - height / 2 - side / 2
        with sheet.decoration():
            sheet.box(x, y, side, side, TEAL if given else None, TEAL if given else MUTED)
            if given:
                sheet.polyline([(x + 2.8, y + 5.9), (x + 5.0, y + 3.5), (x + 8.9, y + 8.3)], (1.0, 1.0, 1.0), 1.4)

    def _ink(self, block: Ink) -> list[Strip]:
        """The signature with who, as what and when below it, and its circumstances at the end side."""
        node = self.root.child("Figure", self.language, f"{block.label}: {block.name}")
        room = SIGNATURE_WIDTH if block.beside else CONTENT
        texts: list[_Cell] = []
        for text, style in (
            (block.name, self.style(bold=True)),
            (block.label, self.style(SMALL, muted=True)),
            (block.when, self.style(SMALL, muted=True)),
        ):
            if text:
                child = self.root.child("P", self.language)
                texts.append(_Cell(child, self.start(0.0, room), room, style, text))
        below = sum(cell.height for cell in texts)
        offset = SIGNATURE_WIDTH + 2 * GUTTER
        rows = self._cells(block.beside, 2, offset, CONTENT - offset, SMALL)
        beside = sum(strip.height for row in rows for strip in row) + 5.0 * len(rows)

        def paint(sheet: Sheet, top: float) -> None:
            self._signature(sheet, top - 5.0, node, block)
            y = top - 5.0 - SIGNATURE_HEIGHT - 3.0
            for cell in texts:
                y = cell.paint_all(sheet, y)
            y = top - 5.0
            for row in rows:
                for strip in row:
                    if strip.paint:
                        strip.paint(sheet, y)
                    y -= strip.height
                y -= 5.0

        return [Strip(5.0 + max(SIGNATURE_HEIGHT + 3.0 + below, beside), paint), gap(7)]

    def _signature(self, sheet: Sheet, top: float, node: Node, block: Ink) -> None:
        x, y = self.start(0.0, SIGNATURE_WIDTH), top - SIGNATURE_HEIGHT
        with sheet.decoration():
            sheet.rectangle(x, y, SIGNATURE_WIDTH, SIGNATURE_HEIGHT, TINT)
            sheet.rectangle(x, y, SIGNATURE_WIDTH, 0.9, TEAL)
        node.box = (x, y, x + SIGNATURE_WIDTH, top)
        drawn = ink.outlines(block.strokes, SIGNATURE_WIDTH - 24.0, SIGNATURE_HEIGHT - 10.0)
        with sheet.tagged(node):
            if drawn:
                sheet.shape([[(px + x + 12.0, py + y + 5.0) for px, py in outline] for outline in drawn], PEN)

    def _words(self, block: Words) -> list[Strip]:
        if not block.words:
            return []
        listing = self.root.child("L", self.language)
        number_style, style = self.style(9, muted=True), Style(12, DARK, True)
        column = CONTENT / WORD_COLUMNS
        found: list[Strip] = []
        for first in range(0, len(block.words), WORD_COLUMNS):
            cells: list[tuple[Node, Line, float, float, Style]] = []
            for i, word in enumerate(block.words[first : first + WORD_COLUMNS]):
                element = listing.child("LI")
                x = self.start(i * column, column)
                number = lines.break_lines(f"{first + i + 1}", number_style, 22.0)[0]
                cells.append((element.child("Lbl"), number, x, 22.0, replace(number_style, language="en")))
                line = lines.one_line(word, style, column - 30.0)
                cells.append((element.child("LBody", "en"), line, x + 24.0, column - 30.0, style))
            found += [Strip(26.0, partial(_paint_words, cells=cells)), gap(0)]
        return [*glued(found), gap(8)]

    def _code(self, block: Code) -> list[Strip]:
        node = self.root.child("Figure", self.language, f"QR {block.caption}".strip())
        caption = self.root.child("P", self.language)
        style = self.style(9, muted=True)
        width = CONTENT - CODE_SIZE - 14.0
        set_lines = lines.break_lines(block.caption, style, width)[:7]
        modules = qr_modules(block.text)

        def paint(sheet: Sheet, top: float) -> None:
            draw_code(sheet, node, modules, self.start(0.0, CODE_SIZE), top - CODE_SIZE, CODE_SIZE)
            y = top - (CODE_SIZE - len(set_lines) * style.height) / 2
            for line in set_lines:
                with sheet.tagged(caption):
                    draw_line(sheet, line, self.start(CODE_SIZE + 14.0, width), width, y, style)
                y -= style.height

        return [Strip(max(CODE_SIZE, len(set_lines) * style.height), paint), gap(10)]


class _Cell:
    """One cell of a row: its element, place and lines."""

    def __init__(self, node: Node, x: float, width: float, style: Style, text: str) -> None:
        self.node, self.x, self.width, self.style = node, x, width, style
        self.lines = lines.break_lines(text, style, width)

    @property
    def height(self) -> float:
        return self.style.height * len(self.lines)

    def paint_all(self, sheet: Sheet, top: float) -> float:
        """All lines one below the other; returns where they end."""
        for number in range(len(self.lines)):
            self.paint(sheet, top - number * self.style.height, number)
        return top - self.height

    def paint(self, sheet: Sheet, top: float, number: int) -> None:
        if number < len(self.lines):
            with sheet.tagged(self.node):
                draw_line(sheet, self.lines[number], self.x, self.width, top, self.style)


def _row(cells: list[_Cell]) -> list[Strip]:
    """Strips of cells side by side, line by line."""

    def strip(number: int) -> Strip:
        def paint(sheet: Sheet, top: float) -> None:
            for cell in cells:
                cell.paint(sheet, top, number)

        return Strip(max(cell.style.height for cell in cells), paint)

    found = strips.together([strip(number) for number in range(max(len(cell.lines) for cell in cells))])
    return [*found[:-1], replace(found[-1], glue=True)]


def _both(before: Callable[[Sheet, float], None], strip: Strip) -> Callable[[Sheet, float], None]:
    def paint(sheet: Sheet, top: float) -> None:
        before(sheet, top)
        if strip.paint:
            strip.paint(sheet, top)

    return paint


def hairline(sheet: Sheet, top: float, offset: float) -> None:
    """A thin line across the page, `offset` below `top`."""
    with sheet.decoration():
        sheet.rectangle(MARGIN, top - offset, CONTENT, 0.5, HAIR)


def _paint_words(sheet: Sheet, top: float, cells: list[tuple[Node, Line, float, float, Style]]) -> None:
    for node, line, x, width, cell_style in cells:
        with sheet.tagged(node):
            draw_line(sheet, line, x, width, top - 13.0 + cell_style.height / 2, cell_style)


def qr_modules(text: str) -> list[tuple[int, int, int, int]]:
    """The dark runs of a QR code as (column, row from the top, length, modules a side)."""
    import segno

    matrix = segno.make(text, error="m", micro=False).matrix
    runs = []
    for row, cells in enumerate(matrix):
        column = 0
        while column < len(cells):
            end = column
            while end < len(cells) and cells[end]:
                end += 1
            if end > column:
                runs.append((column, row, end - column, len(cells)))
            column = end + 1
    return runs


def draw_code(
    sheet: Sheet, node: Node, modules: list[tuple[int, int, int, int]], x: float, y: float, side: float
) -> None:
    """A QR code whose lower left corner is (x, y)."""
    module = side / modules[0][3]
    node.box = (x, y, x + side, y + side)
    runs = [
        (x + column * module, y + side - (row + 1) * module, length * module, module + 0.05)
        for column, row, length, _ in modules
    ]
    with sheet.tagged(node):
        sheet.rectangles(runs, DARK)
