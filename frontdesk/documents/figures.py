"""Sets what is no running text: signatures, places to sign, pictures, codes and numbered words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from frontdesk.documents import images, lines
from frontdesk.documents import ink as pen
from frontdesk.documents.blocks import Ask, Code, Ink, Picture, Pictures, Signatures, SignHere, Stroke, Words
from frontdesk.documents.frame import DARK, GUTTER, MUTED, SMALL, TEAL, TINT, Cell, Frame, abreast, hairline
from frontdesk.documents.images import Image
from frontdesk.documents.lines import Line, Style
from frontdesk.documents.paper import Sheet
from frontdesk.documents.strips import BOTTOM, CONTENT, TOP, Strip, draw_line, gap, glued
from frontdesk.documents.tagging import Node

PEN = (0.06, 0.14, 0.36)
SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 205.0, 54.0
TO_SIGN_HEIGHT, THUMB_WIDTH, WRITING_LINE = 62.0, 54.0, 21.0
ABREAST = 2
PICTURE_SHAPE = 1.0
"""The height of a small picture against the width that it has at most."""
PAGE_HEIGHT = TOP - BOTTOM - 40.0
"""Of a picture that has a page to itself, its caption below."""
CODE_SIZE = 92.0
WORD_COLUMNS = 4
BOX = 11.5


def figure(frame: Frame, block: Ink | Signatures | Ask | Pictures | Code | Words) -> list[Strip]:
    """The strips of one block, with the room after it."""
    match block:
        case Ink():
            return _ink(frame, block)
        case Signatures():
            return _signatures(frame, block)
        case Ask():
            return _ask(frame, block)
        case Pictures():
            return _pictures(frame, block)
        case Code():
            return _code(frame, block)
        case Words():
            return _words(frame, block)


# -- signatures --------------------------------------------------------------------------------------------------------
def _ink(frame: Frame, block: Ink) -> list[Strip]:
    """The signature with who, as what and when below it, and its circumstances at the end side."""
    offset = SIGNATURE_WIDTH + 2 * GUTTER
    stacks = [_signed(frame, block, 0.0, SIGNATURE_WIDTH if block.beside else CONTENT)]
    if block.beside:
        rows = frame.cells(block.beside, 2, offset, CONTENT - offset, SMALL)
        stacks.append([gap(5), *(strip for row in rows for strip in (*row, gap(5)))])
    return [abreast(stacks), gap(7)]


def _signatures(frame: Frame, block: Signatures) -> list[Strip]:
    """Signatures and places to sign, two abreast."""
    pitch = (CONTENT + 2 * GUTTER) / ABREAST
    room = pitch - 2 * GUTTER
    found: list[Strip] = []
    for first in range(0, len(block.slots), ABREAST):
        stacks = []
        for column, slot in enumerate(block.slots[first : first + ABREAST]):
            offset = column * pitch
            stacks.append(
                _signed(frame, slot, offset, room) if isinstance(slot, Ink) else _to_sign(frame, slot, offset, room)
            )
            if isinstance(slot, Ink):
                rows = frame.cells(slot.beside, 1, offset, room, SMALL)
                stacks[-1] += [strip for row in rows for strip in (gap(2), *row)]
        found += [abreast(stacks), gap(8)]
    return found


def _signed(frame: Frame, block: Ink, offset: float, room: float) -> list[Strip]:
    node = frame.root.child("Figure", frame.language, f"{block.label}: {block.name}")
    found = [gap(5), Strip(SIGNATURE_HEIGHT + 3, partial(_drawn, frame=frame, node=node, block=block, offset=offset))]
    for text, style in (
        (block.name, frame.style(bold=True)),
        (block.label, frame.style(SMALL, muted=True)),
        (block.when, frame.style(SMALL, muted=True)),
    ):
        if text:
            child = frame.root.child("P", frame.language)
            found += Cell(child, frame.start(offset, room), room, style, text).strips()
    return found


def _drawn(sheet: Sheet, top: float, frame: Frame, node: Node, block: Ink, offset: float) -> None:
    x, y = frame.start(offset, SIGNATURE_WIDTH), top - SIGNATURE_HEIGHT
    with sheet.decoration():
        sheet.rectangle(x, y, SIGNATURE_WIDTH, SIGNATURE_HEIGHT, TINT)
        sheet.rectangle(x, y, SIGNATURE_WIDTH, 0.9, TEAL)
    node.box = (x, y, x + SIGNATURE_WIDTH, top)
    with sheet.tagged(node):
        draw_ink(sheet, block.strokes, x + 12.0, y + 5.0, SIGNATURE_WIDTH - 24.0, SIGNATURE_HEIGHT - 10.0)


def draw_ink(sheet: Sheet, strokes: tuple[Stroke, ...], x: float, y: float, width: float, height: float) -> None:
    """Pen strokes inside a box whose lower left corner is (x, y)."""
    drawn = pen.outlines(strokes, width, height)
    if drawn:
        sheet.shape([[(px + x, py + y) for px, py in outline] for outline in drawn], PEN)


# -- on paper ----------------------------------------------------------------------------------------------------------
def _to_sign(frame: Frame, slot: SignHere, offset: float, room: float) -> list[Strip]:
    """A box for the hand, one for the thumb at its end, what they are, and lines to write on."""
    thumb = THUMB_WIDTH if slot.thumb else 0.0
    wide = room - thumb - (6.0 if thumb else 0.0)
    label = Cell(
        frame.root.child("P", frame.language),
        frame.start(offset, wide),
        wide,
        frame.style(SMALL, bold=True),
        slot.label,
    )
    stacks = [label.strips()]
    if slot.thumb:
        x, style = frame.start(offset + wide + 6.0, thumb), frame.style(SMALL, muted=True)
        stacks.append(Cell(frame.root.child("P", frame.language), x, thumb, style, slot.thumb).strips())

    def boxes(sheet: Sheet, top: float) -> None:
        with sheet.decoration():
            for start, width in ((offset, wide), (offset + wide + 6.0, thumb)):
                if width:
                    sheet.box(frame.start(start, width), top - TO_SIGN_HEIGHT, width, TO_SIGN_HEIGHT, None, MUTED)

    found = [gap(5), Strip(TO_SIGN_HEIGHT + 3.0, boxes), abreast(stacks)]
    for text in slot.lines:
        style = frame.style(SMALL, muted=True)
        line = lines.one_line(text, style, room * 0.6)
        node = frame.root.child("P", frame.language)
        found.append(
            Strip(WRITING_LINE, partial(_writing, frame=frame, node=node, line=line, style=style, place=(offset, room)))
        )
    return found


def _writing(
    sheet: Sheet, top: float, frame: Frame, node: Node, line: Line, style: Style, place: tuple[float, float]
) -> None:
    offset, room = place
    with sheet.tagged(node):
        draw_line(sheet, line, frame.start(offset, line.width), line.width, top - WRITING_LINE + style.height, style)
    used = line.width + 6.0
    with sheet.decoration():
        sheet.rectangle(frame.start(offset + used, room - used), top - WRITING_LINE + 3.0, room - used, 0.6, MUTED)


def _ask(frame: Frame, block: Ask) -> list[Strip]:
    """A question, and below it an empty box before each answer."""
    style = frame.style(marked=True)
    question = Cell(frame.root.child("P", frame.language), frame.start(0.0, CONTENT), CONTENT, style, block.text)
    answers = [
        (frame.root.child("P", frame.language), lines.one_line(option, style, CONTENT / 2)) for option in block.options
    ]

    def boxes(sheet: Sheet, top: float) -> None:
        at = 0.0
        for node, line in answers:
            with sheet.decoration():
                sheet.box(frame.start(at, BOX), top - style.height / 2 - BOX / 2, BOX, BOX, None, DARK)
            at += BOX + 6.0
            with sheet.tagged(node):
                draw_line(sheet, line, frame.start(at, line.width), line.width, top, style)
            at += line.width + 2 * GUTTER

    rule = Strip(7.0, partial(hairline, offset=4.0))
    return glued([gap(2.5), *question.strips(), gap(2), Strip(style.height, boxes), rule])


# -- pictures, codes and numbered words --------------------------------------------------------------------------------
def _pictures(frame: Frame, block: Pictures) -> list[Strip]:
    """Pictures in rows, or each as large as a page has room for, with their captions below."""
    if block.whole_pages:
        return [strip for one in block.items for strip in _picture(frame, one, 0.0, CONTENT, PAGE_HEIGHT, images.PAGE)]
    pitch = (CONTENT + GUTTER) / block.abreast
    room = pitch - GUTTER
    found: list[Strip] = []
    for first in range(0, len(block.items), block.abreast):
        row = block.items[first : first + block.abreast]
        stacks = [
            _picture(frame, one, column * pitch, room, PICTURE_SHAPE * room, images.LONGEST)
            for column, one in enumerate(row)
        ]
        found += [abreast(stacks), gap(7)]
    return found


def _picture(frame: Frame, picture: Picture, offset: float, room: float, tallest: float, longest: int) -> list[Strip]:
    image = images.fit(picture.image, longest)
    scale = min(room / image.width, tallest / image.height, 1.0)
    width, height = image.width * scale, image.height * scale
    node = frame.root.child("Figure", frame.language, picture.alt)
    x = frame.start(offset, width)
    found = [Strip(height + 3.0, partial(_shown, node=node, image=image, place=(x, width, height)))]
    if picture.caption:
        style = frame.style(SMALL, muted=True)
        caption = frame.root.child("P", frame.language)
        found += Cell(caption, frame.start(offset, room), room, style, picture.caption).strips()
    return found


def _shown(sheet: Sheet, top: float, node: Node, image: Image, place: tuple[float, float, float]) -> None:
    x, width, height = place
    node.box = (x, top - height, x + width, top)
    with sheet.tagged(node):
        sheet.image(image, x, top - height, width, height)


def _code(frame: Frame, block: Code) -> list[Strip]:
    """A QR code with its caption beside."""
    node = frame.root.child("Figure", frame.language, f"QR {block.caption}".strip())
    style, modules = frame.style(SMALL, muted=True), qr_modules(block.text)
    offset = CODE_SIZE + GUTTER
    width = CONTENT - offset
    caption = Cell(frame.root.child("P", frame.language), frame.start(offset, width), width, style, block.caption)
    beside = caption.strips()[:7]
    x = frame.start(0.0, CODE_SIZE)
    picture = Strip(CODE_SIZE, lambda sheet, top: draw_code(sheet, node, modules, x, top - CODE_SIZE, CODE_SIZE))
    return [abreast([[picture], [gap((CODE_SIZE - len(beside) * style.height) / 2), *beside]]), gap(10)]


def _words(frame: Frame, block: Words) -> list[Strip]:
    """Numbered words in a grid."""
    if not block.words:
        return []
    listing = frame.root.child("L", frame.language)
    number_style, style = frame.style(9, muted=True), Style(12, DARK, True)
    column = CONTENT / WORD_COLUMNS
    found: list[Strip] = []
    for first in range(0, len(block.words), WORD_COLUMNS):
        cells: list[tuple[Node, Line, float, float, Style]] = []
        for i, word in enumerate(block.words[first : first + WORD_COLUMNS]):
            element = listing.child("LI")
            x = frame.start(i * column, column)
            number = lines.break_lines(f"{first + i + 1}", number_style, 22.0)[0]
            cells.append((element.child("Lbl"), number, x, 22.0, replace(number_style, language="en")))
            line = lines.one_line(word, style, column - 30.0)
            cells.append((element.child("LBody", "en"), line, x + 24.0, column - 30.0, style))
        found += [Strip(26.0, partial(_paint_words, cells=cells)), gap(0)]
    return [*glued(found), gap(8)]


def _paint_words(sheet: Sheet, top: float, cells: list[tuple[Node, Line, float, float, Style]]) -> None:
    for node, line, x, width, cell_style in cells:
        with sheet.tagged(node):
            draw_line(sheet, line, x, width, top - 13.0 + cell_style.height / 2, cell_style)


def qr_modules(text: str) -> list[tuple[int, int, int, int]]:
    """The dark runs of a QR code as (column, row from the top, length, modules a side)."""
    import segno

    matrix = segno.make(text, error="m", micro=False).matrix
    runs = []
    for row, cells in enumerate(matrix):
        column = 0
        while column < len(cells):
            end = column
            while end < len(cells) and cells[end]:
                end += 1
            if end > column:
                runs.append((column, row, end - column, len(cells)))
            column = end + 1
    return runs


def draw_code(
    sheet: Sheet, node: Node, modules: list[tuple[int, int, int, int]], x: float, y: float, side: float
) -> None:
    """A QR code whose lower left corner is (x, y)."""
    module = side / modules[0][3]
    node.box = (x, y, x + side, y + side)
    runs = [
        (x + column * module, y + side - (row + 1) * module, length * module, module + 0.05)
        for column, row, length, _ in modules
    ]
    with sheet.tagged(node):
        sheet.rectangles(runs, DARK)
