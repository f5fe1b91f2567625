"""Breaks text into lines that fit a width."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from frontdesk.documents import shaping
from frontdesk.documents.fonts import Face
from frontdesk.documents.shaping import Piece
from frontdesk.foundation import words

Colour = tuple[float, float, float]
_BREAKS = re.compile(r"\s+|(?<=\w[-/])(?=[^\W\d])|(?<=[।؛،])(?=\w)")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True)
class Style:
    """How text looks; size in points, `leading` times the size between lines."""

    size: float
    colour: Colour
    bold: bool = False
    language: str = "en"
    marked: bool = False
    leading: float = 1.5

    @property
    def rtl(self) -> bool:
        return self.language in words.RIGHT_TO_LEFT

    @property
    def height(self) -> float:
        """From one line to the next, in points; Arabic script needs more room."""
        return self.size * (self.leading + (0.3 if self.rtl else 0.0))


@dataclass(frozen=True)
class Line:
    """One line: its pieces from left to right and its width in points."""

    pieces: tuple[Piece, ...]
    width: float


class _Text:
    """One cleaned paragraph with the font, script and level of every character."""

    def __init__(self, text: str, bold: list[bool], style: Style) -> None:
        self.text = text
        self.size = style.size
        # An address or a number in Latin letters alone keeps its order inside a right-to-left document.
        rtl = style.rtl and shaping.has_rtl(text)
        self.levels = shaping.levels(text, rtl)
        self.items: list[tuple[Face, str]] = shaping.itemize(
            text, bold, self.levels, style.language if rtl == style.rtl else "en"
        )

    def pieces(self, start: int, end: int) -> list[Piece]:
        found: list[Piece] = []
        first = start
        for i in range(start + 1, end + 1):
            if i < end and self._same(i - 1, i):
                continue
            seen = "".join(c for c in self.text[first:i] if c not in shaping.UNSEEN)
            if seen:
                (face, script), level = self.items[first], self.levels[first]
                found.append(Piece(shaping.shape(face, seen, bool(level & 1), script), face, level))
            first = i
        return found

    def _same(self, a: int, b: int) -> bool:
        return (
            self.items[a] == self.items[b]
            and self.levels[a] == self.levels[b]
            and self.text[a].isspace() == self.text[b].isspace()
        )

    def width(self, start: int, end: int) -> float:
        return sum(piece.shaped.advance for piece in self.pieces(start, end)) * self.size / 1000

    def line(self, start: int, end: int) -> Line:
        end = start + len(self.text[start:end].rstrip())
        pieces = shaping.visual(self.pieces(start, end))
        return Line(tuple(pieces), sum(piece.shaped.advance for piece in pieces) * self.size / 1000)

    def fitting(self, start: int, end: int, room: float) -> int:
        """The last place before `end` where a word too long for a line may be cut; always past `start`."""
        low, high = start + 1, end
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.width(start, middle) <= room else (low, middle - 1)
        cut = low
        while cut > start + 1 and cut < end and unicodedata.category(self.text[cut])[0] == "M":
            cut -= 1
        return cut


def _marked(text: str, style: Style) -> tuple[str, list[bool]]:
    """The text without its `**`, and which characters are bold."""
    if not style.marked:
        return text, [style.bold] * len(text)
    plain, bold = "", []
    for i, part in enumerate(_BOLD.split(text)):
        plain += part
        bold += [style.bold or i % 2 == 1] * len(part)
    return plain, bold


def _prepared(text: str, style: Style) -> str:
    text = shaping.clean(text)
    return shaping.keep_straight(text) if style.rtl else text


def break_lines(text: str, style: Style, width: float) -> list[Line]:
    """The lines of `text` at most `width` points wide; at least one, a newline starts a new one."""
    plain, bold = _marked(_prepared(text, style), style)
    lines: list[Line] = []
    start = 0
    for paragraph in plain.split("\n"):
        lines += _break(_Text(paragraph, bold[start : start + len(paragraph)], style), width)
        start += len(paragraph) + 1
    return lines


def _breaks(text: str) -> list[int]:
    """Where a line may end: not inside a phone number, a reference or an address."""
    kept = [found.span() for found in shaping.STRAIGHT.finditer(text)]
    places = [found.end() for found in _BREAKS.finditer(text)]
    return [place for place in places if not any(start < place < end for start, end in kept)]


def _break(text: _Text, room: float) -> list[Line]:
    whole = len(text.text)
    lines: list[Line] = []
    start = at = 0
    used = 0.0
    for end in [*_breaks(text.text), whole]:
        seen = text.width(at, at + len(text.text[at:end].rstrip()))
        if used + seen > room and at > start:
            lines.append(text.line(start, at))
            start, used = at, 0.0
        while text.width(at, at + len(text.text[at:end].rstrip())) > room and end - at > 1:
            at = text.fitting(at, end, room)
            lines.append(text.line(start, at))
            start = at
        used += text.width(at, end)
        at = end
    if start < whole or not lines:
        lines.append(text.line(start, whole))
    return lines


def one_line(text: str, style: Style, width: float) -> Line:
    """`text` on a single line, smaller words cut with an ellipsis where it does not fit `width`."""
    flat = " ".join(text.split())
    lines = break_lines(flat, replace(style, marked=False), width)
    if len(lines) == 1:
        return lines[0]
    kept = flat
    while kept:
        kept = kept[: len(kept) * 9 // 10]
        shorter = break_lines(kept.rstrip() + "…", style, width)
        if len(shorter) == 1:
            return shorter[0]
    return Line((), 0.0)
