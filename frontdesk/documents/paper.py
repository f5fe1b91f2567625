"""Draws on A4 sheets through ReportLab: tagged text, lines, shapes; and embeds just the glyphs that were drawn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.documents import fonts
from frontdesk.documents.fonts import Face
from frontdesk.documents.lines import Colour, Line, Style
from frontdesk.documents.shaping import Cluster, Glyph
from frontdesk.documents.tagging import Mark, Node

if TYPE_CHECKING:
    import pikepdf
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

PRODUCER = "Frontdesk"
WIDTH, HEIGHT = 595.28, 841.89
"""A4 in points."""
_NOTHING = "\u200b"  # PDF/A wants text behind every glyph; those after a cluster's first stand for none.
_NON_ZERO = 1  # ReportLab's name for the fill rule under which overlaps stay filled.
_Placed = tuple[Glyph, float, float]


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def pdf_date(at: datetime) -> str:
    """A moment with its zone as PDF writes it (ISO 32000-1, 7.9.4)."""
    zone = at.strftime("%z")
    return at.strftime("D:%Y%m%d%H%M%S") + f"{zone[:3]}'{zone[3:5]}'"


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


class Paper:
    """The pages of one document, which ReportLab writes one after another, and the fonts that their text uses."""

    def __init__(self, title: str, reference: str, at: datetime) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self.embeddings = Embeddings()
        self.sheets: list[Sheet] = []
        self._canvas = Canvas(
            "",
            pagesize=(WIDTH, HEIGHT),
            pageCompression=0,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=fonts.registered(),
        )
        self._canvas.setTitle(title)
        self._canvas.setSubject(reference)
        self._canvas.setProducer(PRODUCER)
        self._canvas.setDateFormatter(lambda *_: pdf_date(at))

    @contextmanager
    def sheet(self) -> Iterator[Sheet]:
        """The next page, to be drawn inside."""
        sheet = Sheet(len(self.sheets), self._canvas, self.embeddings)
        self.sheets.append(sheet)
        yield sheet
        self._canvas.showPage()

    def written(self) -> bytes:
        """The finished pages as a file whose fonts are still to be bound by their embeddings' names."""
        data: bytes = self._canvas.getpdfdata()
        return data


class Sheet:
    """One A4 page being drawn; y counts up from the bottom edge, in points."""

    def __init__(self, index: int, canvas: Canvas, embeddings: Embeddings) -> None:
        self.index = index
        self.owners: list[Node] = []
        self._canvas = canvas
        self._embeddings = embeddings

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to `node`."""
        mark = Mark(self.index, len(self.owners))
        node.kids.append(mark)
        self.owners.append(node)
        self._canvas.addLiteral(f"/{node.tag} <</MCID {mark.number}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside is not read aloud: lines, boxes, running headers and footers."""
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def colour(self, colour: Colour) -> None:
        """Fill and draw with `colour` from here on."""
        self._canvas.setFillColorRGB(*colour)
        self._canvas.setStrokeColorRGB(*colour)

    def rectangle(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        """A filled rectangle."""
        self.rectangles([(x, y, width, height)], fill)

    def rectangles(self, places: list[tuple[float, float, float, float]], fill: Colour) -> None:
        """Rectangles (x, y, width, height) filled together; overlaps stay filled."""
        self.colour(fill)
        path = self._canvas.beginPath()
        for place in places:
            path.rect(*(round(edge, 3) for edge in place))
        self._canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)

    def polyline(self, points: list[tuple[float, float]], colour: Colour, width: float) -> None:
        """A line through `points`."""
        self.colour(colour)
        self._canvas.setLineWidth(width)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        path = self._canvas.beginPath()
        _through(path, points)
        self._canvas.drawPath(path)

    def box(self, x: float, y: float, width: float, height: float, fill: Colour | None, line: Colour) -> None:
        """A box with slightly round corners."""
        self.colour(line)
        if fill:
            self._canvas.setFillColorRGB(*fill)
        self._canvas.setLineWidth(0.8)
        self._canvas.roundRect(round(x, 2), round(y, 2), width, height, 2.5, fill=fill is not None)

    def shape(self, outlines: list[list[tuple[float, float]]], fill: Colour) -> None:
        """Closed outlines filled together; overlaps stay filled."""
        self.colour(fill)
        path = self._canvas.beginPath()
        for outline in outlines:
            _through(path, outline)
            path.close()
        self._canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)

    def text(self, line: Line, x: float, y: float, style: Style) -> None:
        """One line of text from `x` on the baseline `y`."""
        self.colour(style.colour)
        writer = _LineWriter(self._embeddings, self._canvas, style.size)
        for piece in line.pieces:
            for cluster in piece.shaped.clusters:
                writer.cluster(cluster, piece.face, bool(piece.level & 1), x, y)
                x += cluster.advance * style.size / 1000
        writer.close()


def _through(path: PDFPathObject, points: list[tuple[float, float]]) -> None:
    first, *rest = points
    path.moveTo(round(first[0], 2), round(first[1], 2))
    for x, y in rest:
        path.lineTo(round(x, 2), round(y, 2))


class _LineWriter:
    """Writes clusters as few text operators as possible; ReportLab has none for glyphs that are shaped already."""

    def __init__(self, embeddings: Embeddings, canvas: Canvas, size: float) -> None:
        self._embeddings = embeddings
        self._canvas = canvas
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
        self._canvas.addLiteral(f"/Span <</ActualText <FEFF{_hex(text)}>>> BDC")
        for number, one in enumerate(placed):
            self._glyph(face, one, _NOTHING if number or not text else text)
        self._flush()
        self._canvas.addLiteral("EMC")

    def _glyph(self, face: Face, placed: _Placed, text: str) -> None:
        glyph, x, y = placed
        embedding = self._embeddings.of(face)
        size = self._size * face.scale
        self._begin()
        if face is not self._font:
            self._flush()
            self._canvas.addLiteral(f"/{embedding.name} {size:.2f} Tf")
            self._font = face
            self._pen = None
        if self._pen is None or abs(y - self._pen[1]) > 0.005:
            self._flush()
            self._canvas.addLiteral(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
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
        self._canvas.addLiteral(f"/Span <</ActualText <FEFF{_hex(cluster.text)}>>> BDC")
        self._canvas.setLineWidth(0.6)
        self._canvas.rect(round(x + 0.1 * width, 2), round(y, 2), round(0.8 * width, 2), round(0.68 * self._size, 2))
        self._canvas.addLiteral("EMC")

    def _begin(self) -> None:
        if not self._open:
            self._canvas.addLiteral("BT")
            self._open, self._font, self._pen = True, None, None

    def _flush(self) -> None:
        if self._shown:
            self._canvas.addLiteral("[<" + "".join(self._shown).replace("<>", "") + ">] TJ")
            self._shown.clear()

    def close(self) -> None:
        """End the text object, if one is open."""
        self._flush()
        if self._open:
            self._canvas.addLiteral("ET")
            self._open = False
