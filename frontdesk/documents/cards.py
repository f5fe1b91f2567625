"""Makes cards and sheets of labels: small fields of text beside a code, at places that the printer's paper fixes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.documents import archive, lines, paper
from frontdesk.documents.figures import draw_code, qr_modules
from frontdesk.documents.frame import DARK, MUTED, TEAL
from frontdesk.documents.lines import Line, Style
from frontdesk.documents.paper import Paper, Sheet
from frontdesk.documents.strips import draw_line
from frontdesk.documents.tagging import Node

MM = 72 / 25.4
TITLE_LINES = 2
CODE = 0.34  # the code's share of a field's width


@dataclass(frozen=True)
class Card:
    """What one field shows: who issued it, its title, lines below, and the text of its code."""

    issuer: str
    title: str
    lines: tuple[str, ...]
    code: str


@dataclass(frozen=True)
class Grid:
    """Where fields lie on a page, in millimetres from its top left corner; `size` is the text's, in points.

    `band` is the height of a coloured edge at the top of each.
    """

    page: tuple[float, float]
    columns: int
    rows: int
    field: tuple[float, float]
    corner: tuple[float, float] = (0.0, 0.0)
    pitch: tuple[float, float] = (0.0, 0.0)
    size: float = 8.0
    padding: float = 3.0
    band: float = 0.0

    @property
    def fields(self) -> int:
        """How many fields a page has."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """The top left corner of a field, in points from the left and from the bottom; rows run from left to right."""
        row, column = divmod(number, self.columns)
        x = self.corner[0] + column * self.pitch[0]
        y = self.corner[1] + row * self.pitch[1]
        return x * MM, (self.page[1] - y) * MM


CARD = Grid(page=(85.6, 53.98), columns=1, rows=1, field=(85.6, 53.98), size=9.0, padding=6.0, band=2.5)
"""One card of the size of a bank card (ISO/IEC 7810, ID-1)."""
LABELS = Grid(
    page=(paper.WIDTH / MM, paper.HEIGHT / MM),
    columns=3,
    rows=8,
    field=(63.5, 33.9),
    corner=(7.2, 12.9),
    pitch=(66.0, 33.9),
    size=7.5,
)
"""A4 with 24 labels of 63.5 by 33.9 mm, as they are sold for laser printers."""


def render(cards: Sequence[Card], grid: Grid, *, title: str, language: str, at: datetime, skip: int = 0) -> bytes:
    """The cards in the fields of as many pages as they need, the first `skip` fields left free; not sealed."""
    root = Node("Document", language)
    made = Paper(title, "", at, (grid.page[0] * MM, grid.page[1] * MM))
    places = [divmod(number, grid.fields) for number in range(skip, skip + len(cards))]
    for page in range(max((page for page, _ in places), default=0) + 1):
        with made.sheet() as sheet:
            for card, (on, number) in zip(cards, places, strict=True):
                if on == page:
                    _draw(sheet, root, card, grid, grid.place(number), language)
    return archive.write(made, root, title=title, reference="", language=language, record=None, at=at)


def _draw(sheet: Sheet, root: Node, card: Card, grid: Grid, corner: tuple[float, float], language: str) -> None:
    width, height = grid.field[0] * MM, grid.field[1] * MM
    padding = grid.padding * MM
    left, top = corner[0] + padding, corner[1] - padding
    room, tall = width - 2 * padding, height - 2 * padding
    side = min(room * CODE, tall)
    text_width = room - side - padding
    rtl = Style(grid.size, DARK, language=language).rtl
    x, code_x = (left + room - text_width, left) if rtl else (left, left + room - side)
    if grid.band:
        with sheet.decoration():
            sheet.rectangle(corner[0], corner[1] - grid.band * MM, width, grid.band * MM, TEAL)
    section = root.child("Sect", language)
    y = top
    for text, style in _fitting(card, grid.size, language, text_width, tall):
        node = section.child("P", language)
        with sheet.tagged(node):
            draw_line(sheet, text, x, text_width, y, style)
        y -= style.height
    figure = section.child("Figure", language, f"QR {card.title}")
    draw_code(sheet, figure, qr_modules(card.code), code_x, top - (tall + side) / 2, side)


def _titled(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """A title on few lines, whole words cut off at its end where it is too long."""
    found, kept = lines.break_lines(text, style, width), text
    while len(found) > TITLE_LINES + 1 and kept:
        kept = kept.rpartition(" ")[0] if " " in kept else kept[:-1]
        found = lines.break_lines(f"{kept}…", style, width)
    return found


def _fitting(card: Card, size: float, language: str, width: float, height: float) -> list[tuple[Line, Style]]:
    """The lines of a card with their styles; what the field has no room for at its foot is left out."""
    plain = Style(size, MUTED, language=language, leading=1.3)
    issuer, title = replace(plain, colour=TEAL, bold=True), replace(plain, size=size * 1.4, colour=DARK, bold=True)
    found = [(lines.one_line(card.issuer, issuer, width), issuer)]
    if len(lines.break_lines(card.title, title, width)) > TITLE_LINES:
        title = replace(title, size=size)
    found += [(line, title) for line in _titled(card.title, title, width)]
    found += [(lines.one_line(text, plain, width), plain) for text in card.lines if text]
    while sum(style.height for _, style in found) > height:
        found.pop()
    return found
