"""How shaped words are shown on a page: their glyphs in order, the moves between them, and the text they stand for.

All lengths are thousandths of the style's size, so that a word is worked out once for every place it stands in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from frontdesk.documents.fonts import Face
from frontdesk.documents.shaping import Cluster, Glyph, Shaped

_NOTHING = "\u200b"  # PDF/A wants text behind every glyph; those after a cluster's first stand for none.
_LEVEL = 0.5  # A rise smaller than this can't be seen.
Spoken = tuple[int, str]
"""A glyph and the text it stands for."""
Item = Spoken | str | float
"""A glyph; operators as they are, from inside a text array to inside the next; or a new height above the baseline."""
_Placed = tuple[Glyph, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Glyphs of one font: what is shown, where the pen is afterwards, and where the next run begins."""

    items: tuple[Item, ...]
    pen: float
    advance: float


@dataclass(frozen=True, slots=True)
class Missing:
    """Text that no font has: a box takes its place."""

    text: str
    advance: float


def utf16(text: str) -> str:
    """Text in hex as PDF strings spell it."""
    return text.encode("utf-16-be").hex().upper()


def move(distance: float) -> str:
    """Operators, inside a text array, that move the pen back by so many thousandths of the font's size."""
    return f"> {distance:.0f} <"


def span(text: str) -> str:
    """Operators that open a stretch of content standing for `text`."""
    return f"/Span <</ActualText <FEFF{utf16(text)}>>> BDC"


@lru_cache(maxsize=8192)
def steps(shaped: Shaped, face: Face, rtl: bool) -> tuple[Run | Missing, ...]:
    """A shaped word as runs and boxes, from left to right."""
    found: list[Run | Missing] = []
    writer = _Writer(face)
    for cluster in shaped.clusters:
        if cluster.glyphs:
            writer.cluster(cluster, rtl)
            continue
        found += [*writer.done(), Missing(cluster.text, cluster.advance)]
        writer = _Writer(face)
    return (*found, *writer.done())


class _Writer:
    """Writes clusters as few items as possible."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._items: list[Item] = []
        self._pen = self._at = self._rise = 0.0

    def cluster(self, cluster: Cluster, rtl: bool) -> None:
        placed: list[_Placed] = []
        for glyph in cluster.glyphs:
            placed.append((glyph, self._at + glyph.dx, glyph.dy))
            self._at += glyph.advance
        # A copied word breaks where the last glyph drawn ends early, so marks never come last.
        bases = [one for one in placed if one[0].advance > 0]
        marks = [one for one in placed if one[0].advance <= 0]
        if rtl and len(bases) == 1 and len(placed) == len(cluster.text):
            # Readers turn a right-to-left word round, so each mark stands before its letter.
            for one, text in zip(placed, reversed(cluster.text), strict=True):
                self._glyph(one, text)
        elif len(bases) == 1:
            self._glyph(bases[0], cluster.text)
            if marks:
                self._spoken("", marks)
        else:
            self._spoken(cluster.text, bases[:1] + marks + bases[1:])

    def done(self) -> list[Run]:
        """What was written, unless that is nothing."""
        self._rise_to(0.0)
        return [Run(tuple(self._items), self._pen, self._at)] if self._items else []

    def _spoken(self, text: str, placed: list[_Placed]) -> None:
        """Glyphs that stand for `text` together."""
        self._items.append(f">] TJ\n{span(text)}\n[<")
        for number, one in enumerate(placed):
            self._glyph(one, _NOTHING if number or not text else text)
        self._items.append(">] TJ\nEMC\n[<")

    def _glyph(self, placed: _Placed, text: str) -> None:
        glyph, x, rise = placed
        self._rise_to(rise)
        scale = self._face.scale
        back = (self._pen - x) / scale
        if abs(back) >= 1:
            self._items.append(move(back))
            self._pen -= round(back) * scale
        self._items.append((glyph.number, text))
        self._pen += self._face.width(glyph.number) * scale

    def _rise_to(self, rise: float) -> None:
        if abs(rise - self._rise) > _LEVEL:
            self._items.append(rise)
            self._rise = rise
