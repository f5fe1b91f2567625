"""Files that somebody drops on the window or chooses: one at a time, read and never run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from frontdesk.foundation.errors import Fault

LARGEST_READ = 25 * 1024 * 1024 + 1
"""Bytes read of a file: one more than the core takes, so that it can say that the file is too large."""


def dropped(event: QDropEvent) -> Path | None:
    """The one local file that is dragged, or None."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def read_file(path: Path, most: int = LARGEST_READ) -> bytes:
    """Its bytes, up to so many. Raises Fault when it can't be read."""
    try:
        if not path.is_file():
            raise Fault("This is not a file. Choose one PDF.")
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise Fault("This file could not be read. Copy it to this computer and try again.") from error
