"""Reads a CSV file as people's programs write it: any usual encoding, separator and quoting, in bounded memory."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from frontdesk.exchange.headings import recognised
from frontdesk.exchange.model import LONGEST_ROW, MOST_COLUMNS, Line, Unreadable
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_

BLOCK = 1 << 20
SEPARATORS = (",", ";", "\t", "|")
SAMPLE_ROWS = 30
MOST_FOREIGN = 1 << 16
"""How many bytes beyond ASCII are looked at to tell an encoding."""
LEGACY = ("cp1252", "cp1256")
"""The code pages of programs for English and for Urdu that write no Unicode."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_CONTROLS = bytes(range(1, 9)) + bytes(range(14, 27)) + bytes(range(28, 32))
_BROKEN = frozenset(map(chr, (*range(0xDC80, 0xDD00), 0xFFFD)))
"""What stands for bytes that are no text in the file's encoding."""


@dataclass(frozen=True)
class Form:
    """How the text is written."""

    encoding: str
    separator: str
    skip: int = 0
    """Rows before the list: a line that only names the separator."""

    def lines(self, path: Path) -> Iterator[Line]:
        """Every row that is not empty; what is wrong with one row is its `problem`."""
        with path.open(encoding=self.encoding, errors=_errors(self.encoding), newline="") as source:
            yield from _read(source, self.separator, self.skip)


def look(path: Path, start: bytes) -> Form:
    """Tell encoding and separator; `start` is the file's first bytes. Raises `Unreadable` for what is no text."""
    encoding = _encoding(path, start)
    sample = start.decode(encoding, errors="ignore")
    if len(sample.encode("latin-1", "replace").translate(None, _CONTROLS)) < len(sample) * 0.98:
        raise Unreadable("This is not a list. Choose a CSV or Excel (.xlsx) file.")
    first, _, rest = sample.partition("\n")
    named = first.strip().casefold()
    if named.startswith("sep=") and len(named) == 5:
        return Form(encoding, named[4], 1)
    return Form(encoding, "\t" if named == "sep=" and rest else _separator(sample), int(named == "sep="))


def _errors(encoding: str) -> str:
    return "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"


# -- encoding --------------------------------------------------------------------------------------------------------
def _encoding(path: Path, start: bytes) -> str:
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    pairs = Counter(bool(byte) for byte in start[: 1 << 12 : 2]), Counter(bool(byte) for byte in start[1 : 1 << 12 : 2])
    if pairs[1][False] > pairs[1][True]:
        return "utf-16-le"
    if pairs[0][False] > pairs[0][True]:
        return "utf-16-be"
    right, wrong, foreign = _judge(path)
    return "utf-8" if right >= wrong else _legacy(foreign)


def _judge(path: Path) -> tuple[int, int, bytes]:
    """How many characters beyond ASCII are UTF-8, how many bytes are not, and the lines with those."""
    right = wrong = 0
    foreign = bytearray()
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    with path.open("rb") as source:
        while block := source.read(BLOCK):
            said = decoder.decode(block)
            if said.isascii():
                continue
            strange = len(said) - len(said.encode("utf-8", "ignore").decode())
            right += len(said) - len(said.encode("ascii", "ignore")) - strange
            wrong += strange
            if strange and len(foreign) < MOST_FOREIGN:
                lines = b"\n".join(line for line in block.splitlines() if not line.isascii())
                foreign += lines[: MOST_FOREIGN - len(foreign)]
    return right, wrong, bytes(foreign)


def _legacy(foreign: bytes) -> str:
    """The likelier of the code pages; the western one where nothing tells."""
    from charset_normalizer import from_bytes

    best = from_bytes(foreign, cp_isolation=list(LEGACY)).best()
    return best.encoding if best is not None and best.encoding in LEGACY else LEGACY[0]


# -- separator -------------------------------------------------------------------------------------------------------
def _separator(sample: str) -> str:
    """The one that makes the most known headings; then the one that makes rows of one width, the widest."""
    return max(SEPARATORS, key=lambda one: _fitness(sample, one))


def _fitness(sample: str, separator: str) -> tuple[int, float, int]:
    rows = [
        row
        for row in islice(csv.reader(io.StringIO(sample[:LONGEST_ROW], newline=""), delimiter=separator), SAMPLE_ROWS)
        if row
    ]
    widths = Counter(map(len, rows))
    if not widths:
        return 0, 0.0, 0
    width, many = widths.most_common(1)[0]
    known = max(sum(map(bool, recognised(row[:MOST_COLUMNS]))) for row in rows)
    return known, many / len(rows) if width > 1 else 0.0, width


# -- rows ------------------------------------------------------------------------------------------------------------
class _TooLong(Exception):
    """A row has more characters than any honest one."""


class _Pieces:
    """The lines of a text for the CSV reader, which asks for more until a row is whole: at most `LONGEST_ROW` a row."""

    def __init__(self, source: io.TextIOBase) -> None:
        self._source = source
        self._room = LONGEST_ROW
        self._quotes = 0

    def __iter__(self) -> _Pieces:
        return self

    def __next__(self) -> str:
        line = self._source.readline(self._room)
        if not line:
            raise StopIteration
        self._room -= len(line)
        self._quotes += line.count('"')
        if self._room <= 0:
            raise _TooLong
        return line

    def next_row(self) -> None:
        """The row is whole: the next one has all the room again."""
        self._room, self._quotes = LONGEST_ROW, 0

    def skip(self) -> bool:
        """Go on to the end of a row that is too long; False when that is the end of the file inside quotation marks."""
        while piece := self._source.readline(LONGEST_ROW):
            self._quotes += piece.count('"')
            if piece.endswith(("\n", "\r")) and self._quotes % 2 == 0:
                return True
        return self._quotes % 2 == 0


def _read(source: io.TextIOBase, separator: str, skip: int) -> Iterator[Line]:
    pieces, number = _Pieces(source), 0
    rows = csv.reader(pieces, delimiter=separator, skipinitialspace=True)
    while True:
        number += 1
        pieces.next_row()
        try:
            row = next(rows)
        except StopIteration:
            return
        except _TooLong:
            yield _too_long(number, pieces)
            rows = csv.reader(pieces, delimiter=separator, skipinitialspace=True)
            continue
        if number > skip and any(row):
            yield _line(number, row)


def _too_long(number: int, pieces: _Pieces) -> Line:
    if pieces.skip():
        return Line(number, (), UserError("This row has more than {most} characters.", most=LONGEST_ROW))
    text = N_("A quotation mark begins in this row and never ends, so nothing after it could be read.")
    return Line(number, (), UserError(text))


def _line(number: int, row: list[str]) -> Line:
    if len(row) > MOST_COLUMNS and any(row[MOST_COLUMNS:]):
        return Line(number, (), UserError("This row has more than {most} columns.", most=MOST_COLUMNS))
    cells = tuple(row[:MOST_COLUMNS])
    joined = "".join(cells)
    if "\0" in joined:
        return Line(number, (), UserError("This row holds characters that are no text (NUL)."))
    if not joined.isascii() and not _BROKEN.isdisjoint(joined):
        return Line(number, (), UserError("This row is written in another encoding than the rest of the file."))
    return Line(number, cells)
