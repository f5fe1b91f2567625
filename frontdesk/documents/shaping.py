"""Turns text into positioned glyphs: cleaning, direction, choice of font, shaping by HarfBuzz."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from frontdesk.documents import fonts
from frontdesk.documents.fonts import Face
from frontdesk.foundation.words import LEFT_TO_RIGHT_MARK

KEPT_FORMATS = frozenset("\u200c\u200d\u200e\u200f")
UNSEEN = frozenset("\u200e\u200f")
MISSING_WIDTH = 620.0
REPLACEMENT = "\ufffd"
_HB_SCRIPTS = {"Arab": ("Arab", "ur"), "Deva": ("Deva", "hi"), "Latn": ("Latn", "en")}
STRAIGHT = re.compile(r"\+?\d[\d\-() ]{5,}\d|\b[A-Z]{1,6}(?:-[A-Z0-9]+)+\b|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph, its advance and its offset, in thousandths of the style's size."""

    number: int
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Characters that became glyphs together; no glyphs: no font has them, a box is drawn."""

    text: str
    glyphs: tuple[Glyph, ...]
    advance: float


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word, or part of one, in one font and direction; clusters from left to right. The same word is one value."""

    clusters: tuple[Cluster, ...]
    advance: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Shaped text with its font and bidi level."""

    shaped: Shaped
    face: Face
    level: int


def clean(text: str) -> str:
    """Text fit to be set: NFC, without control, bidi-embedding and unpaired characters; newlines stay."""
    kept = []
    for character in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " ")):
        category = unicodedata.category(character)
        if character == "\n" or category not in ("Cc", "Cs", "Cf") or character in KEPT_FORMATS:
            kept.append(" " if category in ("Zl", "Zp") else character)
    return "".join(kept)


def keep_straight(text: str) -> str:
    """Phone numbers, references and addresses wrapped so that a right-to-left paragraph does not reorder them."""
    return STRAIGHT.sub(lambda found: LEFT_TO_RIGHT_MARK + found.group() + LEFT_TO_RIGHT_MARK, text)


def has_rtl(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


def levels(text: str, rtl: bool) -> list[int]:
    """The Unicode bidi level of each character (UAX #9)."""
    from bidi import algorithm

    # The algorithm drops joiners (class BN); they take the level of what they follow.
    seen = [i for i, c in enumerate(text) if unicodedata.bidirectional(c) != "BN"]
    if not rtl and text.isascii():
        return [0] * len(text)
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(rtl), "R" if rtl else "L"
    known = (text[i] if unicodedata.bidirectional(text[i]) else REPLACEMENT for i in seen)
    algorithm.get_embedding_levels("".join(known), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = dict(zip(seen, (int(c["level"]) for c in storage["chars"]), strict=True))
    result, level = [], int(rtl)
    for i in range(len(text)):
        level = found.get(i, level)
        result.append(level)
    return result


def _script(character: str) -> str | None:
    """The script that decides the font, or None for what follows its neighbours."""
    code = ord(character)
    if 0x600 <= code <= 0x6FF or 0x750 <= code <= 0x77F or 0x8A0 <= code <= 0x8FF or 0xFB50 <= code <= 0xFDFF:
        return None if unicodedata.category(character) in ("Mn", "Nd") else "Arab"
    if 0xFE70 <= code <= 0xFEFC:
        return "Arab"
    if 0x900 <= code <= 0x97F or 0xA8E0 <= code <= 0xA8FF:
        return "Deva"
    return "Latn" if unicodedata.category(character)[0] == "L" else None


def itemize(text: str, bold: list[bool], levels: list[int], language: str) -> list[tuple[Face, str]]:
    """For each character its font and script; signs follow their direction, or else the letters before them."""
    script = {"ur": "Arab", "hi": "Deva"}.get(language, "Latn")
    items: list[tuple[Face, str]] = []
    for character, heavy, level in zip(text, bold, levels, strict=True):
        script = _script(character) or ("Arab" if level & 1 else script)
        first, second = fonts.latin(heavy), fonts.arabic(heavy)
        if script == "Arab":
            first, second = second, first
        missing = ord(character) not in first.covers and character not in KEPT_FORMATS
        items.append((second if missing and ord(character) in second.covers else first, script))
    return items


@lru_cache(maxsize=8192)
def shape(face: Face, text: str, rtl: bool, script: str) -> Shaped:
    """`text` as glyphs of `face`, from left to right."""
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.script, buffer.language = _HB_SCRIPTS[script]
    buffer.direction = "rtl" if rtl else "ltr"
    hb.shape(face.hb_font, buffer, {"kern": True, "liga": True})
    unit = 1000 / face.hb_face.upem * face.scale
    starts = [*sorted({info.cluster for info in buffer.glyph_infos}), len(text)]
    follows = dict(pairwise(starts))
    clusters: list[Cluster] = []
    glyphs: list[Glyph] = []
    infos = buffer.glyph_infos
    for i, (info, place) in enumerate(zip(infos, buffer.glyph_positions, strict=True)):
        glyphs.append(Glyph(info.codepoint, place.x_advance * unit, place.x_offset * unit, place.y_offset * unit))
        if i + 1 == len(infos) or infos[i + 1].cluster != info.cluster:
            clusters.append(_cluster(text[info.cluster : follows[info.cluster]], tuple(glyphs)))
            glyphs = []
    return Shaped(tuple(clusters), sum(cluster.advance for cluster in clusters))


def _cluster(text: str, glyphs: tuple[Glyph, ...]) -> Cluster:
    if any(glyph.number == 0 for glyph in glyphs):
        return Cluster(text, (), MISSING_WIDTH)
    return Cluster(text, glyphs, sum(glyph.advance for glyph in glyphs))


def visual(pieces: list[Piece]) -> list[Piece]:
    """Pieces of one line from left to right (UAX #9, rule L2)."""
    ordered = list(pieces)
    odd = [piece.level for piece in pieces if piece.level & 1]
    if not odd:
        return ordered
    for level in range(max(piece.level for piece in pieces), min(odd) - 1, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end].level >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = max(end, start + 1)
    return ordered
