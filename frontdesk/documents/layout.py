"""Makes a document's pages: letterhead, blocks, footer; and the patient's protected copy of a finished one."""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import replace

from frontdesk.documents import archive, figures, lines, shaping, strips
from frontdesk.documents.blocks import (
    Ask,
    Block,
    Bullets,
    Choice,
    Code,
    Document,
    Facts,
    Heading,
    Initials,
    Ink,
    Letterhead,
    Notice,
    Para,
    Picture,
    Pictures,
    Rule,
    Signatures,
    SignHere,
    Space,
    Stroke,
    Together,
    Words,
)
from frontdesk.documents.frame import HAIR, MUTED, SMALL, TEAL
from frontdesk.documents.lines import Line, Style
from frontdesk.documents.paper import HEIGHT, Paper, Sheet
from frontdesk.documents.setting import Setter
from frontdesk.documents.strips import CONTENT, MARGIN, Strip, draw_line, gap
from frontdesk.documents.tagging import Node
from frontdesk.foundation.errors import Fault, UserError

__all__ = [
    "Ask",
    "Block",
    "Bullets",
    "Choice",
    "Code",
    "Document",
    "Facts",
    "Heading",
    "Initials",
    "Ink",
    "Letterhead",
    "Notice",
    "Para",
    "Picture",
    "Pictures",
    "Rule",
    "SignHere",
    "Signatures",
    "Space",
    "Stroke",
    "Together",
    "Words",
    "pages",
    "protect",
    "render",
    "short",
]
QR_SIDE = 56.0
FOOT = 39.0
INITIALS_WIDTH, INITIALS_HEIGHT = 64.0, 30.0


def render(document: Document) -> bytes:
    """The document as a PDF/A-3a and PDF/UA-1 file with its record attached; deterministic.

    Raises UserError where a page lacks initials that every page has to bear.
    """
    root = Node("Document", document.language)
    setter = Setter(document.language, root)
    pages = _paged(document, setter)
    if document.initials and document.initials.every and len(document.initials.drawn) < len(pages):
        raise UserError("The initials are still missing.", field="initials")
    title, reference = shaping.clean(document.title), shaping.clean(document.reference)
    paper = Paper(title, reference, document.at)
    for index, page in enumerate(pages):
        with paper.sheet() as sheet:
            for strip, top in page:
                if strip.paint:
                    strip.paint(sheet, top)
            _edges(sheet, document, setter, index, len(pages))
            if document.initials:
                _initials(sheet, document.initials, setter, index)
    return archive.write(
        paper,
        root,
        title=title,
        reference=reference,
        language=document.language,
        record=document.record,
        at=document.at,
    )


def pages(document: Document) -> int:
    """How many pages the document will have: each may need initials."""
    return len(_paged(document, Setter(document.language, Node("Document", document.language))))


def _paged(document: Document, setter: Setter) -> list[list[tuple[Strip, float]]]:
    flow = [*_letterhead(document, setter), *setter.title(document.title)]
    for block in document.blocks:
        flow += setter.block(block)
    return strips.paginate(flow, strips.BOTTOM + (INITIALS_HEIGHT if document.initials else 0.0))


def _letterhead(document: Document, setter: Setter) -> list[Strip]:
    """The first page's head: the clinic at the start of the line, the QR code at its end, a teal rule."""
    width = CONTENT - QR_SIDE - 20.0
    texts: list[tuple[Node, Style, Line]] = []
    name_style = replace(setter.style(16, bold=True), colour=TEAL, leading=1.35)
    for text, style in [(document.letterhead.clinic, name_style)] + [
        (text, setter.style(SMALL, muted=True)) for text in (*document.letterhead.lines, document.reference) if text
    ]:
        node = setter.root.child("P", document.language)
        texts += [(node, style, line) for line in lines.break_lines(text, style, width)]
    height = sum(style.height for _, style, _ in texts)
    modules = figures.qr_modules(document.qr) if document.qr else []
    figure = setter.root.child("Figure", document.language, f"QR {document.reference}") if modules else None

    def paint(sheet: Sheet, top: float) -> None:
        y = top
        for node, style, line in texts:
            with sheet.tagged(node):
                draw_line(sheet, line, setter.start(0.0, width), width, y, style)
            y -= style.height
        if figure:
            figures.draw_code(sheet, figure, modules, setter.start(CONTENT - QR_SIDE, QR_SIDE), top - QR_SIDE, QR_SIDE)

    return [
        Strip(max(height, QR_SIDE if modules else 0.0), paint, glue=True),
        Strip(6.0, _rule, glue=True),
        gap(7, glue=True),
    ]


def _rule(sheet: Sheet, top: float) -> None:
    with sheet.decoration():
        sheet.rectangle(MARGIN, top - 5.4, CONTENT, 1.4, TEAL)


def _edges(sheet: Sheet, document: Document, setter: Setter, index: int, pages: int) -> None:
    """The running header from the second page on, and the footer."""
    style = setter.style(8, muted=True)
    numbers = document.page_words.format(page=index + 1, pages=pages)
    with sheet.decoration():
        sheet.rectangle(MARGIN, FOOT + 6.0, CONTENT, 0.5, HAIR)
        _two_sides(sheet, setter, style, document.reference, numbers, FOOT + 3.0)
        _two_sides(sheet, setter, style, "  ·  ".join(document.footer), "", FOOT + 3.0 - style.height)
        if index:
            _two_sides(sheet, setter, style, document.letterhead.clinic, document.title, HEIGHT - 27.0)


def _initials(sheet: Sheet, initials: Initials, setter: Setter, index: int) -> None:
    """A small box at the foot of the page, its label before it."""
    style = setter.style(8, muted=True)
    line = lines.one_line(initials.label, style, CONTENT * 0.6)
    x, y = setter.start(CONTENT - INITIALS_WIDTH, INITIALS_WIDTH), FOOT + 10.0
    node = setter.root.child("P", setter.language)
    with sheet.tagged(node):
        draw_line(
            sheet,
            line,
            setter.start(CONTENT - INITIALS_WIDTH - 8.0 - line.width, line.width),
            line.width,
            y + 18.0,
            style,
        )
    with sheet.decoration():
        sheet.box(x, y, INITIALS_WIDTH, INITIALS_HEIGHT - 4.0, None, MUTED)
    drawn = initials.drawn[index] if index < len(initials.drawn) else ()
    if drawn:
        figure = setter.root.child("Figure", setter.language, initials.label)
        figure.box = (x, y, x + INITIALS_WIDTH, y + INITIALS_HEIGHT - 4.0)
        with sheet.tagged(figure):
            figures.draw_ink(sheet, drawn, x + 4.0, y + 2.0, INITIALS_WIDTH - 8.0, INITIALS_HEIGHT - 8.0)


def _two_sides(sheet: Sheet, setter: Setter, style: Style, start: str, end: str, top: float) -> None:
    """Two texts at the two ends of one line, each on one line."""
    far = lines.one_line(end, style, CONTENT * 0.5)
    width = CONTENT - far.width - 12.0
    near = lines.one_line(start, style, width)
    draw_line(sheet, near, setter.start(0.0, width), width, top, style)
    sheet_x = MARGIN if setter.rtl else MARGIN + CONTENT - far.width
    draw_line(sheet, far, sheet_x, far.width, top, style)


def protect(pdf: bytes, password: str) -> bytes:
    """A patient's copy that opens with `password` (AES-256, PDF 2.0's revision 6).

    It is a copy: the seal stays with the original, whose SHA-256 the copy carries as `OriginalSHA256`.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as copy:
            for key in ("/AcroForm", "/Perms"):
                if key in copy.Root:
                    del copy.Root[key]
            for page in copy.pages:
                if "/Annots" in page.obj:
                    del page.obj["/Annots"]
            with copy.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
                for claim in ("pdfaid:part", "pdfaid:conformance"):
                    if claim in metadata:
                        del metadata[claim]
            copy.docinfo["/OriginalSHA256"] = pikepdf.String(hashlib.sha256(pdf).hexdigest())
            out = io.BytesIO()
            copy.save(out, encryption=pikepdf.Encryption(owner=password, user=password, R=6, aes=True, metadata=True))
    except pikepdf.PdfError as error:
        raise Fault("This document can't be copied: its file is damaged. Nothing was changed.") from error
    return out.getvalue()


def short(head_hex: str) -> str:
    """A hash's first 16 base32 characters in groups of four, as printed on paper: `ABCD EFGH IJKL MNOP`."""
    letters = base64.b32encode(bytes.fromhex(head_hex)[:10]).decode("ascii")
    return " ".join(letters[i : i + 4] for i in range(0, 16, 4))
