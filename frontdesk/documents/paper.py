"""Draws on A4 sheets: tagged text, lines, shapes; and embeds just the glyphs that were drawn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from frontdesk.documents.fonts import Face
from frontdesk.documents.lines import Colour, Line, Style
from frontdesk.documents.shaping import Cluster, Glyph
from frontdesk.documents.tagging import Mark, Node

if TYPE_CHECKING:
    import pikepdf

WIDTH, HEIGHT = 595.28, 841.89
"""A4 in points."""
_NOTHING = "\u200b"  # PDF/A wants text behind every glyph; those after a cluster's first stand for none.
_CIRCLE = 0.5523
_Placed = tuple[Glyph, float, float]


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


class Embedding:
    """One font inside one document: a code for each glyph together with the text it stands for."""

    def __init__(self, name: str, face: Face) -> None:
        self.name = name
        self.face = face
        self.codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: int, text: str) -> int:
        """The two-byte code of a glyph that stands for `text`."""
        return self.codes.setdefault((glyph, text), len(self.codes) + 1)

    def write(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """The font as an object of `pdf`: a composite font with exact text behind every code."""
        from pikepdf import Array, Dictionary, Name, Stream, String

        program, moved = self.face.subset({glyph for glyph, _ in self.codes})
        prefix = hashlib.sha256(program).digest()[:6]
        name = Name("/" + "".join(chr(65 + byte % 26) for byte in prefix) + "+" + self.face.name)
        left, bottom, right, top = self.face.box()
        widths = [round(self.face.width(glyph), 2) for glyph, _ in self.codes]
        places = bytes(2) + b"".join(moved[glyph].to_bytes(2, "big") for glyph, _ in self.codes)
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=name,
            Flags=4,
            FontBBox=Array([left, bottom, right, top]),
            ItalicAngle=0,
            Ascent=top,
            Descent=bottom,
            CapHeight=700,
            StemV=80,
            FontFile2=pdf.make_indirect(Stream(pdf, program, Length1=len(program))),
        )
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            FontDescriptor=pdf.make_indirect(descriptor),
            DW=0,
            W=Array([1, Array(widths)]),
            CIDToGIDMap=pdf.make_indirect(Stream(pdf, places)),
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=name,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
                ToUnicode=pdf.make_indirect(Stream(pdf, self._to_unicode())),
            )
        )

    def _to_unicode(self) -> bytes:
        rows = [f"<{code:04X}> <{_hex(text)}>" for (_, text), code in self.codes.items()]
        blocks = []
        for start in range(0, len(rows), 100):
            part = rows[start : start + 100]
            blocks += [f"{len(part)} beginbfchar", *part, "endbfchar"]
        head = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        tail = ["endcmap CMapName currentdict /CMap defineresource pop end end"]
        return "\n".join(head + blocks + tail).encode("ascii")


class Embeddings:
    """All fonts of one document."""

    def __init__(self) -> None:
        self.by_face: dict[Face, Embedding] = {}

    def of(self, face: Face) -> Embedding:
        if face not in self.by_face:
            self.by_face[face] = Embedding(f"F{len(self.by_face) + 1}", face)
        return self.by_face[face]


class Sheet:
    """One A4 page being drawn; y counts up from the bottom edge, in points."""

    def __init__(self, index: int, embeddings: Embeddings) -> None:
        self.index = index
        self.operators: list[str] = []
        self.owners: list[Node] = []
        self._embeddings = embeddings

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to `node`."""
        mark = Mark(self.index, len(self.owners))
        node.kids.append(mark)
        self.owners.append(node)
        self.operators.append(f"/{node.tag} <</MCID {mark.number}>> BDC")
        yield
        self.operators.append("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside is not read aloud: lines, boxes, running headers and footers."""
        self.operators.append("/Artifact BMC")
        yield
        self.operators.append("EMC")

    def colour(self, colour: Colour) -> None:
        """Fill and draw with `colour` from here on."""
        red, green, blue = colour
        self.operators.append(f"{red:.3f} {green:.3f} {blue:.3f} rg {red:.3f} {green:.3f} {blue:.3f} RG")

    def rectangle(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        """A filled rectangle."""
        self.colour(fill)
        self.operators.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def polyline(self, points: list[tuple[float, float]], colour: Colour, width: float) -> None:
        """A line through `points`."""
        self.colour(colour)
        self.operators.append(f"{width:.2f} w 1 J 1 j {self._through(points)} S")

    def rounded(self, x: float, y: float, width: float, height: float, radius: float) -> str:
        """A path round a rectangle with round corners, to be filled or drawn by the caller."""
        k = radius * (1 - _CIRCLE)
        right, top = x + width, y + height
        return (
            f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
            f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + radius:.2f} c "
            f"{right:.2f} {top - radius:.2f} l "
            f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c "
            f"{x + radius:.2f} {top:.2f} l {x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} {x:.2f} {top - radius:.2f} c "
            f"{x:.2f} {y + radius:.2f} l {x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h"
        )

    def box(self, x: float, y: float, width: float, height: float, fill: Colour | None, line: Colour) -> None:
        """A box with slightly round corners."""
        path = self.rounded(x, y, width, height, 2.5)
        if fill:
            self.colour(fill)
            self.operators.append(f"{path} f")
        self.colour(line)
        self.operators.append(f"0.8 w {path} S")

    def shape(self, outlines: list[list[tuple[float, float]]], fill: Colour) -> None:
        """Closed outlines filled together; overlaps stay filled."""
        self.colour(fill)
        self.operators += [self._through(outline) + " h" for outline in outlines] + ["f"]

    def _through(self, points: list[tuple[float, float]]) -> str:
        first, *rest = points
        return f"{first[0]:.2f} {first[1]:.2f} m " + " ".join(f"{x:.2f} {y:.2f} l" for x, y in rest)

    def text(self, line: Line, x: float, y: float, style: Style) -> None:
        """One line of text from `x` on the baseline `y`."""
        self.colour(style.colour)
        writer = _LineWriter(self._embeddings, self.operators, style.size)
        for piece in line.pieces:
            for cluster in piece.shaped.clusters:
                writer.cluster(cluster, piece.face, bool(piece.level & 1), x, y)
                x += cluster.advance * style.size / 1000
        writer.close()


class _LineWriter:
    """Writes clusters as few text operators as possible."""

    def __init__(self, embeddings: Embeddings, operators: list[str], size: float) -> None:
        self._embeddings = embeddings
        self._operators = operators
        self._size = size
        self._shown: list[str] = []
        self._font: Face | None = None
        self._pen: tuple[float, float] | None = None
        self._open = False

    def cluster(self, cluster: Cluster, face: Face, rtl: bool, x: float, y: float) -> None:
        if not cluster.glyphs:
            self._missing(cluster, x, y)
            return
        placed: list[_Placed] = []
        for glyph in cluster.glyphs:
            placed.append((glyph, x + glyph.dx * self._size / 1000, y + glyph.dy * self._size / 1000))
            x += glyph.advance * self._size / 1000
        # A copied word breaks where the last glyph drawn ends early, so marks never come last.
        bases = [one for one in placed if one[0].advance > 0]
        marks = [one for one in placed if one[0].advance <= 0]
        if rtl and len(bases) == 1 and len(placed) == len(cluster.text):
            # Readers turn a right-to-left word round, so each mark stands before its letter.
            for one, text in zip(placed, reversed(cluster.text), strict=True):
                self._glyph(face, one, text)
        elif len(bases) == 1:
            self._glyph(face, bases[0], cluster.text)
            if marks:
                self._spoken("", face, marks)
        else:
            self._spoken(cluster.text, face, bases[:1] + marks + bases[1:])

    def _spoken(self, text: str, face: Face, placed: list[_Placed]) -> None:
        """Glyphs that stand for `text` together."""
        self._begin()
        self._flush()
        self._operators.append(f"/Span <</ActualText <FEFF{_hex(text)}>>> BDC")
        for number, one in enumerate(placed):
            self._glyph(face, one, _NOTHING if number or not text else text)
        self._flush()
        self._operators.append("EMC")

    def _glyph(self, face: Face, placed: _Placed, text: str) -> None:
        glyph, x, y = placed
        embedding = self._embeddings.of(face)
        size = self._size * face.scale
        self._begin()
        if face is not self._font:
            self._flush()
            self._operators.append(f"/{embedding.name} {size:.2f} Tf")
            self._font = face
            self._pen = None
        if self._pen is None or abs(y - self._pen[1]) > 0.005:
            self._flush()
            self._operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            self._pen = (round(x, 2), y)
        back = (self._pen[0] - x) * 1000 / size
        if abs(back) >= 1:
            self._shown.append(f">{back:.0f}<")
            self._pen = (self._pen[0] - round(back) * size / 1000, y)
        self._shown.append(f"{embedding.code(glyph.number, text):04X}")
        self._pen = (self._pen[0] + face.width(glyph.number) * size / 1000, self._pen[1])

    def _missing(self, cluster: Cluster, x: float, y: float) -> None:
        self.close()
        width = cluster.advance * self._size / 1000
        self._operators.append(f"/Span <</ActualText <FEFF{_hex(cluster.text)}>>> BDC")
        self._operators.append(
            f"0.6 w {x + 0.1 * width:.2f} {y:.2f} {0.8 * width:.2f} {0.68 * self._size:.2f} re S EMC"
        )

    def _begin(self) -> None:
        if not self._open:
            self._operators.append("BT")
            self._open, self._font, self._pen = True, None, None

    def _flush(self) -> None:
        if self._shown:
            self._operators.append("[<" + "".join(self._shown).replace("<>", "") + ">] TJ")
            self._shown.clear()

    def close(self) -> None:
        """End the text object, if one is open."""
        self._flush()
        if self._open:
            self._operators.append("ET")
            self._open = False
