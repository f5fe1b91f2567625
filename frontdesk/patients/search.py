"""Finds patients by name, sound, phone and record number while somebody types: the engine's own full-text search.

Both indexes are contentless (DESIGN.md, Storage; FEASIBILITY.md): they hold words, never records. Words are folded
here, so that the engine only splits at spaces. A row's number is the patient's id; the newest are found first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from frontdesk.foundation import typed
from frontdesk.patients import sound

FEWEST_DIGITS = 3
MOST_WORDS = 8
LONGEST_QUERY = 200
_SOUND = "0"
"""What a sound's code begins with in the index; no word of a name begins with it."""
_NUMBER = re.compile(r"(?:p\s*-?\s*)?0*([0-9]{1,9})", re.IGNORECASE)
_NUKTAS = "\u093c\u09bc\u0a3c\u0abc\u0b3c"
_SAME = str.maketrans({
    "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ہ", "ه": "ہ", "ھ": "ہ", "ۃ": "ہ", "أ": "ا", "إ": "ا", "آ": "ا",
    "ؤ": "و", "ँ": "ं", "ß": "ss",
})  # fmt: skip

_INDEXES = ("patient_words", "patient_phones")
_MADE = sa.text("SELECT sql FROM main.sqlite_master WHERE name = :name")
_ASTRAY = """
SELECT doc FROM (SELECT term, doc FROM temp.{0}_main EXCEPT SELECT term, doc FROM temp.{0}_temp)
UNION SELECT doc FROM (SELECT term, doc FROM temp.{0}_temp EXCEPT SELECT term, doc FROM temp.{0}_main)
"""

_ADD_WORDS = sa.text("INSERT INTO patient_words (rowid, words) VALUES (:id, :words)")
_ADD_PHONES = sa.text("INSERT INTO patient_phones (rowid, words) VALUES (:id, :words)")
_DROP_WORDS = sa.text("DELETE FROM patient_words WHERE rowid = :id")
_DROP_PHONES = sa.text("DELETE FROM patient_phones WHERE rowid = :id")
_FIND_WORDS = sa.text(
    "SELECT rowid FROM patient_words WHERE patient_words MATCH :query ORDER BY rowid DESC LIMIT :most"
)
_FIND_PHONES = sa.text(
    "SELECT rowid FROM patient_phones WHERE patient_phones MATCH :query ORDER BY rowid DESC LIMIT :most"
)


def index(connection: sa.Connection, patient_id: int, names: tuple[str, ...], phones: tuple[str, ...]) -> None:
    """Make a patient findable by these names and phones, and by nothing else from now on."""
    forget(connection, patient_id)
    index_new(connection, ((patient_id, names, phones),))


def index_new(connection: sa.Connection, patients: Iterable[tuple[int, tuple[str, ...], tuple[str, ...]]]) -> None:
    """Make patients findable that are not indexed yet: (id, names, phones) each, in the order of their ids."""
    words: list[dict[str, object]] = []
    numbers: list[dict[str, object]] = []
    for patient_id, names, phones in patients:
        found = dict.fromkeys(word for name in names for word in fold(name))
        sounds = dict.fromkeys(_SOUND + code for word in found for code in sound.codes(word))
        words.append({"id": patient_id, "words": " ".join((*found, *sounds))})
        digits = dict.fromkeys(phone.lstrip("+") for phone in phones if phone)
        if digits:
            numbers.append({"id": patient_id, "words": " ".join(digits)})
    if words:
        connection.execute(_ADD_WORDS, words)
    if numbers:
        connection.execute(_ADD_PHONES, numbers)


def forget(connection: sa.Connection, patient_id: int) -> None:
    """Take a patient out of both indexes."""
    for statement in (_DROP_WORDS, _DROP_PHONES):
        connection.execute(statement, {"id": patient_id})


def astray(
    connection: sa.Connection, patients: Iterable[tuple[int, tuple[str, ...], tuple[str, ...]]]
) -> tuple[int, ...]:
    """Ids under which the indexes hold other words than these patients' (id, names, phones, as for `index_new`).

    Both indexes are made anew in memory, under the same names: give a connection that is thrown away afterwards.
    """
    for name in _INDEXES:
        made = str(connection.execute(_MADE, {"name": name}).scalar_one())
        connection.exec_driver_sql(made.replace(f"CREATE VIRTUAL TABLE {name}", f"CREATE VIRTUAL TABLE temp.{name}", 1))
    index_new(connection, patients)
    found: set[int] = set()
    for name in _INDEXES:
        for place in ("main", "temp"):
            connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE temp.{name}_{place} USING fts5vocab('{place}', '{name}', 'instance')"
            )
        found.update(row[0] for row in connection.exec_driver_sql(_ASTRAY.format(name)))
    return tuple(sorted(found))


def find(connection: sa.Connection, text: str, limit: int) -> dict[int, str]:
    """Up to `limit` patients' ids, best first, each with why: `number`, `phone`, `name` or `sound`."""
    text = text[:LONGEST_QUERY]
    found: dict[int, str] = {}
    for why, statement, query in _queries(text):
        if len(found) >= limit:
            break
        for row in connection.execute(statement, {"query": query, "most": limit}):
            found.setdefault(row[0], why)
    return dict(list(found.items())[:limit])


def number(text: str) -> int | None:
    """The record number that `text` may be ('P-000012', 'p12', '12'), or None."""
    match = _NUMBER.fullmatch(text.strip())
    return int(match[1]) if match else None


def fold(text: str) -> list[str]:
    """The words of a name in the form in which they are compared: small letters, no accents, one form per letter."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_SAME))
    kept = "".join(_bare(character) for character in decomposed).translate(_SAME)
    return [word for word in kept.split() if word]


def _bare(character: str) -> str:
    """A letter, digit or Indic vowel sign as it is; nothing for an accent or an apostrophe; a space for the rest."""
    category = unicodedata.category(character)
    if category[0] == "M":
        return character if "\u0900" <= character <= "\u0d7f" and character not in _NUKTAS else ""
    if category in {"Cf", "Lm"} or character in "'’":
        return ""
    return character if category[0] in "LN" else " "


def _queries(text: str) -> Iterator[tuple[str, sa.TextClause, str]]:
    digits = typed.digits(text).lstrip("0")
    words = fold(text)[:MOST_WORDS]
    if len(digits) >= FEWEST_DIGITS and re.fullmatch(r"[\d\s()./+-]+", text):
        yield "phone", _FIND_PHONES, f'"{digits}"'
    elif words:
        exact = [f'"{word}"' for word in words]
        yield "name", _FIND_WORDS, " AND ".join(exact)
        yield "name", _FIND_WORDS, " AND ".join(exact) + " *"
        if len(words) > 1:
            yield "name", _FIND_WORDS, " AND ".join(f"{word} *" for word in exact)
        sounds = [sound.codes(word) for word in words]
        if all(sounds):
            either = (" OR ".join(f'"{_SOUND}{code}"' for code in codes) for codes in sounds)
            yield "sound", _FIND_WORDS, " AND ".join(f"({codes})" for codes in either)
