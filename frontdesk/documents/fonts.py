"""The open fonts that documents carry: Mukta for Latin and Devanagari, Amiri for Arabic script."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uharfbuzz as hb

AMIRI_SCALE = 1.22  # Amiri's letters are drawn small; this matches their height to Mukta's beside them.
DROPPED_TABLES = ("GSUB", "GPOS", "GDEF", "BASE", "name", "post", "OS/2", "cmap", "STAT", "DSIG", "meta")


@dataclass(frozen=True, eq=False)
class Face:
    """One parsed font file. `scale` multiplies a style's size, `covers` holds the code points it can draw."""

    name: str
    scale: float
    hb_face: hb.Face
    hb_font: hb.Font
    covers: frozenset[int]

    def width(self, glyph: int) -> float:
        """A glyph's advance in thousandths of the font's size."""
        advance: int = self.hb_font.get_glyph_h_advance(glyph)
        return advance * 1000 / int(self.hb_face.upem)

    def box(self) -> tuple[int, int, int, int]:
        """The font's bounding box in thousandths."""
        corners = struct.unpack(">4h", self.hb_face.reference_table("head").data[36:44])
        left, bottom, right, top = (round(corner * 1000 / self.hb_face.upem) for corner in corners)
        return left, bottom, right, top

    def subset(self, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
        """A TrueType file of just `glyphs`, and where each of them moved to."""
        import uharfbuzz as hb

        request = hb.SubsetInput()
        request.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        for glyph in glyphs:
            request.glyph_set.add(glyph)
        for table in DROPPED_TABLES:
            request.drop_table_tag_set.add(int.from_bytes(table.encode().ljust(4), "big"))
        plan = hb.SubsetPlan(self.hb_face, request)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


@cache
def registered() -> str:
    """The name of a font that ReportLab knows: it begins each page in one, though every line then names its own."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = "Mukta-Regular"
    pdfmetrics.registerFont(TTFont(name, io.BytesIO(program("fontpkg_mukta", name))))
    return name


def program(package: str, name: str) -> bytes:
    """The bytes of a font's file."""
    return (files(package) / "files" / f"{name}.ttf").read_bytes()


@cache
def _face(package: str, name: str, scale: float) -> Face:
    import uharfbuzz as hb

    parsed = hb.Face(hb.Blob(program(package, name)))
    return Face(name, scale, parsed, hb.Font(parsed), frozenset(parsed.unicodes))


def latin(bold: bool) -> Face:
    """Mukta: Latin, Devanagari and common signs."""
    return _face("fontpkg_mukta", "Mukta-SemiBold" if bold else "Mukta-Regular", 1.0)


def arabic(bold: bool) -> Face:
    """Amiri: Arabic script in Naskh style, with Urdu's letters."""
    return _face("fontpkg_amiri", "Amiri-Bold" if bold else "Amiri-Regular", AMIRI_SCALE)
