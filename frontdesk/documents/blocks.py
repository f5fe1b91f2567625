"""What a document is made of: a letterhead, blocks in reading order, a footer and the record itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

Stroke = tuple[tuple[float, float, float, float], ...]
"""One pen movement: points of (milliseconds, x, y, pressure 0-1); y grows downwards."""


@dataclass(frozen=True)
class Letterhead:
    """The clinic's name and its lines (address, phone, email)."""

    clinic: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading inside the document; level 1 stands right below the document's title."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Para:
    """A paragraph; `**words**` are bold, nothing else is markup. `language` if not the document's.

    `keep`: on the same page as what follows.
    """

    text: str
    bold: bool = False
    muted: bool = False
    language: str | None = None
    keep: bool = False


@dataclass(frozen=True)
class Bullets:
    """A bulleted list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Rows of (label, value): one below the other, or side by side in so many columns, each label above its value."""

    rows: tuple[tuple[str, str], ...]
    columns: int = 1


@dataclass(frozen=True)
class Choice:
    """A purpose, whether it was given, and the word for that ("Agreed") in the document's language."""

    text: str
    given: bool
    mark: str


@dataclass(frozen=True)
class Ink:
    """A drawn signature over its line: who signed, as what and when; beside it, (label, value) of circumstances."""

    strokes: tuple[Stroke, ...]
    label: str
    name: str
    when: str
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class SignHere:
    """An empty box to sign in on paper, what for, lines to write on below it, and a box for a thumb if it is named."""

    label: str
    lines: tuple[str, ...] = ()
    thumb: str = ""


@dataclass(frozen=True)
class Signatures:
    """Several signatures, or places to sign on paper, two abreast."""

    slots: tuple[Ink | SignHere, ...]


@dataclass(frozen=True)
class Ask:
    """A question on a printed form, with an empty box to tick before each answer."""

    text: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Notice:
    """A paragraph that nobody should overlook, on a tinted ground."""

    text: str


@dataclass(frozen=True)
class Picture:
    """A picture file (JPEG, PNG or WebP), what it shows in words, and its caption."""

    image: bytes
    alt: str
    caption: str = ""


@dataclass(frozen=True)
class Pictures:
    """Small pictures, so many `abreast`, or pictures of whole pages, each on a page of its own."""

    items: tuple[Picture, ...]
    abreast: int = 3
    whole_pages: bool = False


@dataclass(frozen=True)
class Initials:
    """A place at the foot of every page for initials: those drawn on it, by page; an empty box on the others.

    With `every`, no page may lack them.
    """

    label: str
    drawn: tuple[tuple[Stroke, ...], ...] = ()
    every: bool = False


@dataclass(frozen=True)
class Words:
    """Numbered words in a grid (the recovery kit)."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    """A QR code of `text`, with a caption."""

    text: str
    caption: str


@dataclass(frozen=True)
class Space:
    """Empty height, in points."""

    points: float


@dataclass(frozen=True)
class Rule:
    """A thin line across the page."""


@dataclass(frozen=True)
class Together:
    """Blocks that stand on one page, where one page holds them: no page ends a document with a line alone."""

    blocks: tuple[Block, ...]


Block = (
    Heading
    | Para
    | Notice
    | Bullets
    | Facts
    | Choice
    | Ask
    | Ink
    | Signatures
    | Pictures
    | Words
    | Code
    | Space
    | Rule
    | Together
)


@dataclass(frozen=True)
class Document:
    """One document, complete: the same value always gives the same bytes.

    `reference` and `footer` stand on every page; `qr` is the text of the code beside the letterhead; `record` is
    attached as `record.json`; `at` (aware) dates the file; `page_words` has the places {page} and {pages}.
    """

    kind: str
    title: str
    language: str
    reference: str
    letterhead: Letterhead
    blocks: tuple[Block, ...]
    footer: tuple[str, ...]
    qr: str | None
    record: dict[str, object]
    at: datetime
    page_words: str = "Page {page} of {pages}"
    initials: Initials | None = None
