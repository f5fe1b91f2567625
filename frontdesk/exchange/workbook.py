"""Reads the first sheet of an Excel workbook: proven harmless part by part, then row by row in bounded memory.

What a formula last gave counts; none is ever worked out, no macro is run and no link followed.
"""

from __future__ import annotations

import errno
import os
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from frontdesk.exchange.model import LONGEST_CELL, MOST_COLUMNS, Line, Unreadable
from frontdesk.exchange.values import SPREADSHEET_ZERO
from frontdesk.foundation.errors import UserError

MOST_PARTS = 2_000
MOST_UNPACKED = 1_500_000_000
"""Bytes of all parts; a million rows of twelve columns take about a third."""
MOST_SHARED, MOST_TEXTS = 64_000_000, 2_000_000
"""Bytes and number of the texts that cells share, the one thing of which all is in memory."""
MOST_OTHER = 16_000_000
MOST_DIRECTORY = 2_000_000
"""Bytes of the list of parts; all of it is in memory before one part is known."""
SMALL, MOST_PACKED = 10_000_000, 500
"""Beyond so many bytes a part that shrank more than so many times is a trap: honest sheets shrink
about fifteen times, zeros a thousand times."""
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Of a sheet (ECMA-376)."""
LONGEST_TOKEN = 4_000_000
"""Bytes of mark-up that may wait for their end."""
BLOCK = 1 << 16
EPOCH_1904, LAST_DAY = date(1904, 1, 1), date.max
"""Day 0 of some workbooks, and the last that a sheet can show."""
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""The built-in formats that show a number as a date or time (ECMA-376 part 1, 18.8.30)."""
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_END = re.compile(rb"(?P<wide>PK\x06\x07.{16})?PK\x05\x06(?=.{8}(?P<size>.{4}))", re.DOTALL)
"""Where a list of parts ends, with the end of a 64-bit one before it, and the bytes that it takes."""
LAST_BYTES = (1 << 16) + 42
"""Of a file: such an end and the longest remark after it."""
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?[0-9]{1,7}")
_DAMAGE = (BadZipFile, zlib.error, expat.ExpatError, KeyError, ValueError, IndexError, NotImplementedError, EOFError)

_MONSTROUS = "\0"
"""In place of a text that no cell of an honest sheet holds."""

Start = Callable[[str, dict[str, str]], None]


@dataclass(frozen=True)
class Form:
    """The parts of a workbook that hold the list; `dates` are the styles that show a number as a date."""

    sheet: str
    shared: str
    dates: frozenset[int]
    zero: date

    def lines(self, path: Path) -> Iterator[Line]:
        """Every row that is not empty. Raises `Unreadable` for what is damaged or was made to do harm."""
        with _whole(), ZipFile(path) as archive:
            rows = _Rows(_shared(archive, self.shared) if self.shared else [], self.dates, self.zero)
            for _ in _fed(archive, self.sheet, rows.start, rows.end, rows.text):
                yield from rows.taken()


def look(path: Path) -> Form:
    """The first sheet that is not hidden. Raises `Unreadable` for what is no workbook, or a dangerous one."""
    _check_directory(path)
    with _whole(), ZipFile(path) as archive:
        _check_sizes(archive)
        names = set(archive.namelist())
        book = next((target for kind, target in _related(archive, "").values() if kind == "officeDocument"), "")
        if book not in names or not book.endswith(".xml") or not book.startswith("xl/"):
            raise Unreadable("This is not a list. Choose a CSV or Excel (.xlsx) file.")
        related = _related(archive, book)
        sheets, zero = _sheets(archive, book)
        sheet = next((related[key][1] for key in sheets if related[key][0] == "worksheet"), "")
        by_kind = {kind: target for kind, target in related.values() if target in names}
        if sheet not in names:
            raise Unreadable("This workbook has no sheet with a list.")
        styles = by_kind.get("styles", "")
        return Form(sheet, by_kind.get("sharedStrings", ""), _dates(archive, styles) if styles else frozenset(), zero)


@contextmanager
def _whole() -> Iterator[None]:
    try:
        yield
    except (*_DAMAGE, OSError) as error:
        # A damaged directory may place a part before the file's beginning; every other error is the disk's own.
        if isinstance(error, OSError) and error.errno != errno.EINVAL:
            raise
        raise Unreadable("This Excel file is damaged. Save it anew in Excel, or as CSV, and import that.") from error


def _check_sizes(archive: ZipFile) -> None:
    """Refuse what would fill memory or take for ever. `zipfile` gives no part more bytes than it declares."""
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("This Excel file has a password. Save it without one and import that.")
    packed = any(part.file_size > max(SMALL, part.compress_size * MOST_PACKED) for part in parts)
    if len(parts) > MOST_PARTS or packed or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _too_much()


def _check_directory(path: Path) -> None:
    """Refuse a list of parts that would fill memory. An honest one is short and has no 64-bit end (APPNOTE 4.3.14)."""
    with path.open("rb") as source:
        source.seek(0, os.SEEK_END)
        source.seek(max(0, source.tell() - LAST_BYTES))
        tail = source.read()
    for end in _END.finditer(tail):
        if end["wide"] or int.from_bytes(end["size"], "little") > MOST_DIRECTORY:
            raise _too_much()


def _check_part(archive: ZipFile, part: str, most: int) -> None:
    """A part of which more than a block is kept is small, whatever it is called."""
    if archive.getinfo(part).file_size > most:
        raise _too_much()


def _too_much() -> Unreadable:
    return Unreadable(
        "This Excel file unpacks to far more than a list of patients holds, so it was not opened. "
        "Save the sheet as CSV and import that."
    )


# -- parts -------------------------------------------------------------------------------------------------------------
def _fed(
    archive: ZipFile,
    part: str,
    start: Start,
    end: Callable[[str], None] = lambda _tag: None,
    text: Callable[[str], None] = lambda _text: None,
) -> Iterator[None]:
    """Read a part of XML block by block, telling tags without their prefixes; yields after each block."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, values: start(tag if ":" not in tag else tag.rpartition(":")[2], values)
    parser.EndElementHandler = lambda tag: end(tag if ":" not in tag else tag.rpartition(":")[2])
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _no_doctype
    with archive.open(part) as source:
        given = 0
        while block := source.read(BLOCK):
            given += len(block)
            parser.Parse(block, False)
            if given - parser.CurrentByteIndex > LONGEST_TOKEN:
                raise Unreadable("This Excel file is damaged. Save it anew in Excel, or as CSV, and import that.")
            yield
        parser.Parse(b"", True)
    yield


def _no_doctype(*_given: Any) -> None:
    raise Unreadable("This Excel file holds definitions that no honest list has, so it was not opened.")


def _tags(archive: ZipFile, part: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every tag of a small part with its values."""
    _check_part(archive, part, MOST_OTHER)
    found: list[tuple[str, dict[str, str]]] = []
    for _ in _fed(archive, part, lambda tag, values: found.append((tag, values))):
        yield from found
        found.clear()


def _related(archive: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """What a part points to, by id: the kind and the name of the other part."""
    folder, _, name = part.rpartition("/")
    found: dict[str, tuple[str, str]] = {}
    for tag, values in _tags(archive, f"{folder}/_rels/{name}.rels".lstrip("/")):
        if tag == "Relationship" and values.get("TargetMode") != "External":
            target = values["Target"]
            whole = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")
            found[values["Id"]] = values["Type"].rpartition("/")[2], whole
    return found


def _sheets(archive: ZipFile, book: str) -> tuple[list[str], date]:
    """The ids of the sheets that can be seen, in order, and day 0 of the workbook's dates."""
    ids: list[str] = []
    zero = SPREADSHEET_ZERO
    for tag, values in _tags(archive, book):
        if tag == "workbookPr" and values.get("date1904") in ("1", "true"):
            zero = EPOCH_1904
        if tag == "sheet" and values.get("state", "visible") == "visible":
            ids += [value for name, value in values.items() if name.rpartition(":")[2] == "id" and ":" in name]
    return ids, zero


def _dates(archive: ZipFile, part: str) -> frozenset[int]:
    """The numbers of the cell styles that show a date."""
    own: set[int] = set()
    styles: list[int] = []
    within = False
    for tag, values in _tags(archive, part):
        if tag == "numFmt" and re.search("[dy]", _QUOTED.sub("", values.get("formatCode", "")), re.IGNORECASE):
            own.add(int(values["numFmtId"]))
        within = tag == "cellXfs" or (within and tag not in ("cellStyles", "cellStyleXfs", "dxfs"))
        if tag == "xf" and within:
            styles.append(int(values.get("numFmtId", "0")))
    return frozenset(number for number, style in enumerate(styles) if style in own or style in _DATE_FORMATS)


def _shared(archive: ZipFile, part: str) -> list[str]:
    """The texts that cells share."""
    _check_part(archive, part, MOST_SHARED)
    texts = _Texts()
    for _ in _fed(archive, part, texts.start, texts.end, texts.text):
        pass
    return texts.found


class _Texts:
    """Gathers shared texts; how they are read aloud (`rPh`) is left out."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._said: list[str] | None = None
        self._aside = False

    def start(self, tag: str, _values: dict[str, str]) -> None:
        if tag == "si":
            if len(self.found) >= MOST_TEXTS:
                raise Unreadable("This Excel file holds more texts than can be read. Save the sheet as CSV.")
            self.found.append("")
        self._aside = self._aside or tag == "rPh"
        if tag == "t" and not self._aside:
            self._said = []

    def text(self, said: str) -> None:
        if self._said is not None:
            self._said.append(said)

    def end(self, tag: str) -> None:
        if tag == "t" and self._said is not None:
            self.found[-1] += "".join(self._said)
            self._said = None
        if tag == "rPh":
            self._aside = False


# -- rows --------------------------------------------------------------------------------------------------------------
class _Rows:
    """Makes lines of the cells that the parser tells of."""

    def __init__(self, shared: list[str], dates: frozenset[int], zero: date) -> None:
        self._shared, self._dates, self._zero = shared, dates, zero
        self._ready: list[Line] = []
        self._number = self._column = self._told = 0
        self._cells: dict[int, str] = {}
        self._kind, self._style = "n", 0
        self._said: list[str] = []
        self._length = 0
        self._listening = self._aside = False

    def taken(self) -> list[Line]:
        """The rows that are whole by now."""
        ready, self._ready = self._ready, []
        return ready

    def start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "c":
            self._cell(values)
        elif tag in ("v", "t"):
            self._listening = not self._aside
        elif tag == "row":
            self._row(int(values.get("r", self._number + 1)))
        elif tag == "rPh":
            self._aside = True

    def _row(self, number: int) -> None:
        if not self._number < number <= LAST_ROW:
            raise ValueError("rows out of order")
        self._number, self._column, self._told, self._cells = number, 0, 0, {}

    def _cell(self, values: dict[str, str]) -> None:
        self._column = _column(values["r"]) if "r" in values else self._column + 1
        self._told += 1
        if max(self._column, self._told) > LAST_COLUMN:
            raise Unreadable("Row {row} has more columns than a sheet can have, so nothing was read.", row=self._number)
        self._kind, self._style = values.get("t", "n"), int(values.get("s", "0"))
        self._said, self._length = [], 0

    def text(self, said: str) -> None:
        if not self._listening:
            return
        self._length += len(said)
        if self._length <= LONGEST_CELL:
            self._said.append(said)

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._listening = False
        elif tag == "c" and self._length:
            value = _MONSTROUS if self._length > LONGEST_CELL else self._value("".join(self._said))
            self._cells[self._column] = value if self._column <= MOST_COLUMNS else value[:1]
        elif tag == "row" and any(self._cells.values()):
            self._ready.append(self._line())
        elif tag == "rPh":
            self._aside = False

    def _value(self, said: str) -> str:
        if self._kind == "s":
            shared = self._shared[int(said)]
            return _MONSTROUS if len(shared) > LONGEST_CELL else _unescaped(shared)
        if self._kind in ("str", "inlineStr"):
            return _unescaped(said)
        if self._kind == "n":
            return self._from_number(said)
        return "" if self._kind == "e" else said  # '#REF!' is nobody's name

    def _from_number(self, said: str) -> str:
        number = float(said)
        if self._style in self._dates and 0 <= number < (LAST_DAY - self._zero).days + 1:
            return (self._zero + timedelta(days=int(number))).isoformat()
        return str(int(number)) if number.is_integer() else repr(number)

    def _line(self) -> Line:
        width = max(column for column, text in self._cells.items() if text)
        if width > MOST_COLUMNS:
            return Line(self._number, (), UserError("This row has more than {most} columns.", most=MOST_COLUMNS))
        cells = tuple(self._cells.get(column, "") for column in range(1, width + 1))
        if any(_MONSTROUS in cell for cell in cells):
            problem = UserError("A cell of this row has more than {most} characters.", most=LONGEST_CELL)
            return Line(self._number, (), problem)
        return Line(self._number, cells)


def _column(reference: str) -> int:
    """The number of the column of 'B12'."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise ValueError("no cell has this reference")
    number = 0
    for letter in match[1].upper():
        number = number * 26 + ord(letter) - 64
    return number


def _unescaped(text: str) -> str:
    """Characters that XML can't hold, as Excel writes them."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
