"""A list as it lies in a file: known by its content, read row by row, never more of it in memory than a row."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from frontdesk.exchange import text, workbook
from frontdesk.exchange.model import MOST_BYTES, Line, Unreadable
from frontdesk.foundation.errors import Fault

BLOCK = 1 << 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"{\\rtf",
    b"MZ",
    b"SQLite",
)


@dataclass(frozen=True)
class Table:
    """A list that was looked at once: what it is, and how to read it. `sha256` is of the whole file, hex."""

    path: Path
    sha256: str
    form: text.Form | workbook.Form

    def check_unchanged(self) -> None:
        """Raises `Unreadable` when the file holds something else than when it was looked at."""
        try:
            if _hash(self.path) == self.sha256:
                return
        except OSError as error:
            raise _fault(error) from error
        raise Unreadable("The file was changed since it was looked at, so nothing was added. Choose it again.")

    def lines(self) -> Iterator[Line]:
        """Every row that is not empty, from the first. Raises `Unreadable`, and `Fault` for the disk."""
        try:
            yield from self.form.lines(self.path)
        except OSError as error:
            raise _fault(error) from error


def look(path: Path) -> Table:
    """What kind of list `path` is. Raises `Unreadable` with the sentence for a file that is none."""
    try:
        if not path.is_file():
            raise Unreadable("There is no such file. Choose a CSV or Excel file.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Unreadable(
                "This file is larger than {most} MB. Split it and import the parts.", most=MOST_BYTES // 1_000_000
            )
        with path.open("rb") as source:
            start = source.read(BLOCK)
        if not start.strip():
            raise Unreadable("This file is empty.")
        form = _form(path, start)
        return Table(path, _hash(path), form)
    except OSError as error:
        raise _fault(error) from error


def _form(path: Path, start: bytes) -> text.Form | workbook.Form:
    if start.startswith(_ZIP):
        return workbook.look(path)
    if start.startswith(_OLE):
        raise Unreadable(
            "This is an Excel file of the old kind, or one with a password. Save it in Excel as .xlsx without a "
            "password, or as CSV, and import that."
        )
    if start.startswith(_OTHERS):
        raise Unreadable("This is not a list. Choose a CSV or Excel (.xlsx) file.")
    return text.look(path, start)


def _hash(path: Path) -> str:
    done = hashlib.sha256()
    with path.open("rb") as source:
        while block := source.read(BLOCK):
            done.update(block)
    return done.hexdigest()


def _fault(error: OSError) -> Fault:
    return Fault(
        "The file could not be read: {reason}. The clinic's records are not affected.",
        reason=error.strerror or type(error).__name__,
    )
