"""Breaks text into lines that fit a width."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

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


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters that are set alike, up to the next space or place to break."""

    start: int
    end: int
    piece: Piece | None
    before: float
    after: float


class _Text:
    """One cleaned paragraph in runs, and where its lines may end."""

    def __init__(self, text: str, bold: list[bool], style: Style) -> None:
        self.text = text
        self.size = style.size
        # An address or a number in Latin letters alone keeps its order inside a right-to-left document.
        rtl = style.rtl and shaping.has_rtl(text)
        self.levels = shaping.levels(text, rtl)
        self.items: list[tuple[Face, str]] = shaping.itemize(
            text, bold, self.levels, style.language if rtl == style.rtl else "en"
        )
        self.places = [*_breaks(text), len(text)]
        self.runs = list(self._runs())
        self._at = {run.start: number for number, run in enumerate(self.runs)} | {len(text): len(self.runs)}

    def _runs(self) -> Iterator[_Run]:
        cuts, first, at = set(self.places), 0, 0.0
        spaces = [character.isspace() for character in self.text]
        for i in range(1, len(self.text) + 1):
            if i < len(self.text) and i not in cuts and self._same(i - 1, i) and spaces[i - 1] == spaces[i]:
                continue
            piece = self._piece(first, i)
            after = at + (piece.shaped.advance if piece else 0.0)
            yield _Run(first, i, piece, at, after)
            first, at = i, after

    def _same(self, a: int, b: int) -> bool:
        return self.items[a] == self.items[b] and self.levels[a] == self.levels[b]

    def _piece(self, start: int, end: int) -> Piece | None:
        seen = "".join(c for c in self.text[start:end] if c not in shaping.UNSEEN)
        if not seen:
            return None
        (face, script), level = self.items[start], self.levels[start]
        return Piece(shaping.shape(face, seen, bool(level & 1), script), face, level)

    def pieces(self, start: int, end: int) -> list[Piece]:
        """What stands between two places; only a word that is cut inside is shaped anew."""
        first = bisect_right(self.runs, start, key=lambda run: run.end)
        found: list[Piece | None] = []
        for run in self.runs[first:]:
            if run.start >= end:
                break
            whole = start <= run.start and run.end <= end
            found.append(run.piece if whole else self._piece(max(start, run.start), min(end, run.end)))
        return [piece for piece in found if piece]

    def width(self, start: int, end: int) -> float:
        if start in self._at and end in self._at:
            first, last = self._at[start], self._at[end]
            advance = self.runs[last - 1].after - self.runs[first].before if last > first else 0.0
        else:
            advance = sum(piece.shaped.advance for piece in self.pieces(start, end))
        return advance * self.size / 1000

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


@lru_cache(maxsize=2048)
def break_lines(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """The lines of `text` at most `width` points wide; at least one, a newline starts a new one.

    Most of a document is the same for everybody, and is broken once.
    """
    plain, bold = _marked(_prepared(text, style), style)
    lines: list[Line] = []
    start = 0
    for paragraph in plain.split("\n"):
        lines += _break(_Text(paragraph, bold[start : start + len(paragraph)], style), width)
        start += len(paragraph) + 1
    return tuple(lines)


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
    for end in text.places:
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
