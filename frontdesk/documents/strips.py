"""The unit of page making: a strip of the page that is never split, and how strips fill pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from frontdesk.documents import paper
from frontdesk.documents.lines import Line, Style
from frontdesk.documents.paper import Sheet
from frontdesk.documents.tagging import Node

MARGIN = 51.0
"""18 mm."""
TOP = paper.HEIGHT - 46.0
BOTTOM = 56.0
CONTENT = paper.WIDTH - 2 * MARGIN
Paint = Callable[[Sheet, float], None]


@dataclass(frozen=True)
class Strip:
    """`height` points of the page; `paint` gets the sheet and the strip's top edge. `glue`: same page as the next."""

    height: float
    paint: Paint | None
    glue: bool = False


def gap(height: float, *, glue: bool = False) -> Strip:
    """Empty room, left out at the top of a page."""
    return Strip(height, None, glue)


def glued(strips: Iterable[Strip]) -> list[Strip]:
    """The strips, kept on one page where they fit on one."""
    *first, last = strips
    return [replace(strip, glue=True) for strip in first] + [last]


def together(strips: list[Strip]) -> list[Strip]:
    """Lines of one block: never one alone at the foot or head of a page."""
    if len(strips) <= 3:
        return glued(strips)
    return [replace(strip, glue=i in (0, len(strips) - 2)) for i, strip in enumerate(strips)]


def draw_line(sheet: Sheet, line: Line, x: float, width: float, top: float, style: Style) -> None:
    """One line at its side of `width`: left, or right for a right-to-left language."""
    baseline = top - style.height / 2 - style.size * 0.32
    sheet.text(line, x + (width - line.width if style.rtl else 0.0), baseline, style)


def text_strips(node: Node, set_lines: Sequence[Line], x: float, width: float, style: Style) -> list[Strip]:
    """A strip for each line of a block that belongs to `node`."""

    def strip(line: Line) -> Strip:
        def paint(sheet: Sheet, top: float) -> None:
            with sheet.tagged(node):
                draw_line(sheet, line, x, width, top, style)

        return Strip(style.height, paint)

    return together([strip(line) for line in set_lines])


def paginate(strips: list[Strip], bottom: float = BOTTOM) -> list[list[tuple[Strip, float]]]:
    """Pages of strips with their top edges, down to `bottom`; at least one page."""
    pages: list[list[tuple[Strip, float]]] = [[]]
    top = TOP
    for group in _groups(strips):
        height = sum(strip.height for strip in group)
        if top - height < bottom and pages[-1] and height <= TOP - bottom:
            if group[0].paint is None and len(group) == 1:
                continue
            pages.append([])
            top = TOP
        for strip in group:
            if top - strip.height < bottom and pages[-1] and strip.paint:
                pages.append([])
                top = TOP
            if strip.paint is None and not pages[-1]:
                continue
            pages[-1].append((strip, top))
            top -= strip.height
    return pages


def _groups(strips: list[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = [[]]
    for strip in strips:
        groups[-1].append(strip)
        if not strip.glue:
            groups.append([])
    return [group for group in groups if group]
