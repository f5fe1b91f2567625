"""Qt's own texts ('&Copy', 'Select All') in our languages, in the form Qt reads: it ships no Hindi or Urdu.

A QTranslator written in Python would be asked for each text; this one is read by Qt alone and costs nothing.
"""

from __future__ import annotations

import struct

from PySide6.QtCore import QTranslator

from frontdesk.foundation import words
from frontdesk.foundation.words import N_

TEXTS = (
    N_("&Undo"),
    N_("&Redo"),
    N_("Cu&t"),
    N_("&Copy"),
    N_("&Paste"),
    N_("Delete"),
    N_("Select All"),
    N_("OK"),
    N_("&OK"),
    N_("Cancel"),
    N_("&Cancel"),
    N_("Close"),
    N_("&Close"),
    N_("&Yes"),
    N_("&No"),
    N_("&Save"),
    N_("&Open"),
    N_("&Choose"),
    N_("Look in:"),
    N_("Directory:"),
    N_("File &name:"),
    N_("Files of type:"),
    N_("Back"),
    N_("Forward"),
    N_("Parent Directory"),
    N_("Create New Folder"),
    N_("Print"),
    N_("&Print"),
    N_("Printer"),
    N_("Copies"),
    N_("Copies:"),
    N_("Print all"),
    N_("Print range"),
    N_("Pages from"),
    N_("to"),
    N_("Collate"),
    N_("Page size:"),
    N_("Orientation"),
    N_("Portrait"),
    N_("Landscape"),
)
_MAGIC = bytes.fromhex("3CB86418CAEF9C95CD211CBF60A1BDDD")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE = 1, 3, 6


class QtTexts(QTranslator):
    """A translator of `TEXTS`, whatever their context; with nothing to say for English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        said = words.catalogue(language)
        self._compiled = _compile({text: said[text] for text in TEXTS if text in said})
        self.load(self._compiled)


def _compile(said: dict[str, str]) -> bytes:
    """Translations as a .qm: magic, then the sections of hashes (sorted, with offsets) and of messages."""
    messages, places = b"", []
    for text, translation in said.items():
        source, target = text.encode(), translation.encode("utf-16-be")
        places.append((_elf_hash(source), len(messages)))
        messages += struct.pack(">BI", _TRANSLATION, len(target)) + target
        messages += struct.pack(">BI", _SOURCE, len(source)) + source + bytes([_END])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((_HASHES, hashes), (_MESSAGES, messages))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(content)) + content for tag, content in sections)


def _elf_hash(text: bytes) -> int:
    """The hash by which Qt finds a message (qtranslator.cpp, elfHash)."""
    h = 0
    for byte in text:
        h = ((h << 4) + byte) & 0xFFFFFFFF
        top = h & 0xF0000000
        h = (h ^ (top >> 24)) & ~top
    return h or 1
