"""Everything that people may read is said in Hindi and Urdu too, whole and in the same shape."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from frontdesk.foundation.words import RESOURCES, say

from . import words

SCRIPT = {"hi": re.compile("[\u0900-\u097f]"), "ur": re.compile("[\u0600-\u06ff]")}
OTHER = {"hi": SCRIPT["ur"], "ur": SCRIPT["hi"]}
LATIN = re.compile(r"[A-Za-z]")
MNEMONIC = re.compile(r"&([A-Za-z])")

# A text that stays as it is, and why.
KEPT = {
    "{number} kB": "the unit's international sign",
    "{number} MB": "the unit's international sign",
    "{number} GB": "the unit's international sign",
    "CSV": "the format's own name",
    "Excel": "the program's own name",
}

# Latin words that have no Hindi or Urdu form in daily use: names, formats, keys, and what must be typed exactly.
NAMES = re.compile(
    r"\{\w*\}|--[\w-]+(?: [A-Z]+)?|[\w.]+@[\w.]+|\w+\.(?:db|json)|P-\d+|SHA-256|\basha\b"
    r"|\b(?:(?:Ctrl|Alt|Shift)(?:\+\w+)*|F\d+|Esc|Enter|Delete|Caps Lock)|\*?\.(?:csv|tsv|txt|xlsx)\b"
    r"|\b(?:Frontdesk|PDF|CSV|Excel|FHIR|PNG|JPEG|HEIC|TIFF|WebP|NUL|A4|CNIC|STOP|PC|MB|GB|kB)\b"
)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_catalogue_holds_what_is_said_and_nothing_else(language: str) -> None:
    said = words.read(language)
    texts = words.extracted()
    assert [text for text in texts if not said.get(text)] == []
    assert [text for text in said if text not in texts] == []


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_file_is_as_the_extraction_writes_it(language: str) -> None:
    held = words.catalogue(language).read_text(encoding="utf-8")
    assert held == words.written(language, words.read(language))


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_translation_keeps_the_places_and_the_key(language: str) -> None:
    said = translated(language)
    assert [text for text, its in said.items() if words.places(text) != words.places(its)] == []
    assert [text for text, its in said.items() if keys(text) != keys(its)] == []
    assert [text for text, its in said.items() if text.endswith("…") != its.endswith("…") or its != its.strip()] == []


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_translation_can_be_filled(language: str) -> None:
    for text in words.read(language):
        filled = say(language, text, **dict.fromkeys(words.places(text), "7"))
        assert not set(filled) & set("{}")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_translation_is_in_its_own_script(language: str) -> None:
    said = translated(language)
    assert [its for its in said.values() if OTHER[language].search(its)] == []
    worded = {text: its for text, its in said.items() if LATIN.search(words.PLACE.sub("", text)) and text not in KEPT}
    assert [its for its in worded.values() if not SCRIPT[language].search(its)] == []
    assert [its for its in worded.values() if LATIN.search(NAMES.sub("", MNEMONIC.sub("", its)))] == []


def translated(language: str) -> dict[str, str]:
    """What is translated so far; what is not is missed by one test alone."""
    return {text: said for text, said in words.read(language).items() if said}


def keys(text: str) -> list[str]:
    """The letters that press a button, as `&` marks them."""
    return [key.upper() for key in MNEMONIC.findall(text)]


def test_reasons_are_given_only_for_texts_that_are_said() -> None:
    assert [text for text in KEPT if text not in words.extracted()] == []


def test_the_program_reads_the_catalogues() -> None:
    assert words.catalogue("hi").parent == RESOURCES / "i18n"
    assert say("hi", "Save") == words.read("hi")["Save"] != "Save"
    assert say("ur", "Save") == words.read("ur")["Save"] != "Save"


def test_every_kind_of_saying_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "one.py").write_text(
        'class Gone(Fault):\n    def __init__(self) -> None:\n        super().__init__("gone {file}", file=1)\n'
        'class Lost(Gone): ...\nraise Lost("lost")\ntr("a" if b else "c")\nN_("d")\nwords.say(code, "e")\nlog("f")\n'
    )
    monkeypatch.setattr(words, "ROOT", tmp_path)
    monkeypatch.setattr(words, "modules", lambda *folders: [tmp_path / "ui" / "one.py"])
    assert set(words.extracted()) == {"gone {file}", "lost", "a", "c", "d", "e"}
