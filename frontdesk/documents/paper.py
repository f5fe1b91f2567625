"""Draws on sheets through ReportLab: tagged text, lines and shapes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.documents import fonts, showing
from frontdesk.documents.embedding import Embeddings
from frontdesk.documents.fonts import Face
from frontdesk.documents.images import Image
from frontdesk.documents.lines import Colour, Line, Style
from frontdesk.documents.showing import Missing, Run
from frontdesk.documents.tagging import Mark, Node

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PRODUCER = "Frontdesk"
WIDTH, HEIGHT = 595.28, 841.89
"""A4 in points."""
_ARTIFACT = "Artifact"
_ROUND = 2.5
_BEND = 0.5523  # how far a quarter circle's handles reach, of its radius


def pdf_date(at: datetime) -> str:
    """A moment with its zone as PDF writes it (ISO 32000-1, 7.9.4)."""
    zone = at.strftime("%z")
    return at.strftime("D:%Y%m%d%H%M%S") + f"{zone[:3]}'{zone[3:5]}'"


class Paper:
    """The pages of one document, which ReportLab writes one after another, and the fonts that their text uses."""

    def __init__(self, title: str, reference: str, at: datetime, size: tuple[float, float] = (WIDTH, HEIGHT)) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self.embeddings = Embeddings()
        self.sheets: list[Sheet] = []
        self._canvas = Canvas(
            "",
            pagesize=size,
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
        sheet.end()
        self._canvas.showPage()

    def written(self) -> bytes:
        """The finished pages as a file whose fonts are still to be bound by their embeddings' names."""
        data: bytes = self._canvas.getpdfdata()
        return data


class Sheet:
    """One page being drawn; y counts up from the bottom edge, in points."""

    def __init__(self, index: int, canvas: Canvas, embeddings: Embeddings) -> None:
        self.index = index
        self.owners: list[Node] = []
        self._put = canvas.addLiteral
        self._embeddings = embeddings
        self._within: Node | str | None = None
        self._colour: Colour | None = None

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to `node`."""
        if self._within is not node:
            self.end()
            mark = Mark(self.index, len(self.owners))
            node.kids.append(mark)
            self.owners.append(node)
            self._put(f"/{node.tag} <</MCID {mark.number}>> BDC")
            self._within = node
        yield

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside is not read aloud: lines, boxes, running headers and footers."""
        if self._within != _ARTIFACT:
            self.end()
            self._put(f"/{_ARTIFACT} BMC")
            self._within = _ARTIFACT
        yield

    def end(self) -> None:
        """Close what was drawn inside last: it stays open till here, for more of the same element may follow."""
        if self._within is not None:
            self._put("EMC")
            self._within = None

    def colour(self, colour: Colour) -> None:
        """Fill and draw with `colour` from here on."""
        if colour != self._colour:
            parts = " ".join(f"{part:.3f}" for part in colour)
            self._put(f"{parts} rg {parts} RG")
            self._colour = colour

    def rectangle(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        """A filled rectangle."""
        self.rectangles([(x, y, width, height)], fill)

    def rectangles(self, places: list[tuple[float, float, float, float]], fill: Colour) -> None:
        """Rectangles (x, y, width, height) filled together; overlaps stay filled."""
        self.colour(fill)
        self._put("".join(f"{x:.3f} {y:.3f} {w:.3f} {h:.3f} re\n" for x, y, w, h in places) + "f")

    def polyline(self, points: list[tuple[float, float]], colour: Colour, width: float) -> None:
        """A line through `points`."""
        self.colour(colour)
        self._put(f"{width:.2f} w 1 J 1 j {_path(points)} S")

    def box(self, x: float, y: float, width: float, height: float, fill: Colour | None, line: Colour) -> None:
        """A box with slightly round corners."""
        if fill:
            self.colour(fill)
            self._put(f"{_rounded(x, y, width, height)} f")
        self.colour(line)
        self._put(f"0.80 w {_rounded(x, y, width, height)} S")

    def shape(self, outlines: list[list[tuple[float, float]]], fill: Colour) -> None:
        """Closed outlines filled together; overlaps stay filled."""
        self.colour(fill)
        self._put("\n".join(f"{_path(outline)} h" for outline in outlines) + " f")

    def image(self, image: Image, x: float, y: float, width: float, height: float) -> None:
        """A picture whose lower left corner is (x, y)."""
        name = self._embeddings.picture(image)
        self._put(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{name} Do Q")

    def text(self, line: Line, x: float, y: float, style: Style) -> None:
        """One line of text from `x` on the baseline `y`."""
        self.colour(style.colour)
        begin = at = 0.0
        runs: list[tuple[Run, Face]] = []
        for piece in line.pieces:
            for step in showing.steps(piece.shaped, piece.face, bool(piece.level & 1)):
                if isinstance(step, Missing):
                    self._runs(runs, x + begin * style.size / 1000, y, style.size)
                    self._missing(step, x + at * style.size / 1000, y, style.size)
                    runs, begin = [], at + step.advance
                else:
                    runs.append((step, piece.face))
                at += step.advance
        self._runs(runs, x + begin * style.size / 1000, y, style.size)

    def _runs(self, runs: list[tuple[Run, Face]], x: float, y: float, size: float) -> None:
        """Runs one after another in one text object; `pen` and `at` are thousandths of `size` after `x`."""
        if not runs:
            return
        shown = [f"BT\n1 0 0 1 {x:.2f} {y:.2f} Tm\n[<"]
        pen = at = 0.0
        font: Face | None = None
        for run, face in runs:
            embedding = self._embeddings.of(face)
            if face is not font:
                shown.append(f">] TJ\n/{embedding.name} {size * face.scale:.2f} Tf\n[<")
                font = face
            back = (pen - at) / face.scale
            if abs(back) >= 1:
                shown.append(showing.move(back))
                pen -= round(back) * face.scale
            shown.append(embedding.shown(run, size))
            pen += run.pen
            at += run.advance
        shown.append(">] TJ\nET")
        self._put("".join(shown).replace("<>", "").replace("[] TJ\n", ""))

    def _missing(self, missing: Missing, x: float, y: float, size: float) -> None:
        width = missing.advance * size / 1000
        self._put(
            f"{showing.span(missing.text)}\n0.60 w "
            f"{x + 0.1 * width:.2f} {y:.2f} {0.8 * width:.2f} {0.68 * size:.2f} re S\nEMC"
        )


def _path(points: list[tuple[float, float]]) -> str:
    (x, y), *rest = points
    return f"{x:.2f} {y:.2f} m " + " ".join(f"{x:.2f} {y:.2f} l" for x, y in rest)


def _rounded(x: float, y: float, width: float, height: float) -> str:
    """The outline of a box with round corners, from the lower left one's end and round to the left."""
    right, top, near, far = x + width, y + height, _ROUND, _ROUND * (1 - _BEND)
    corners = (
        (right - near, y, right - far, y, right, y + far, right, y + near),
        (right, top - near, right, top - far, right - far, top, right - near, top),
        (x + near, top, x + far, top, x, top - far, x, top - near),
        (x, y + near, x, y + far, x + far, y, x + near, y),
    )
    sides = ("{:.2f} {:.2f} l {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} c".format(*corner) for corner in corners)
    return f"{x + near:.2f} {y:.2f} m {' '.join(sides)} h"
