"""How a name sounds, in one code for Latin, Indic and Arabic script, so that spellings meet.

Consonants only: aspiration, length and doubling left out, every vowel at the start of a word the same. Mohammed,
Muhammad, Mohd, मोहम्मद and محمد have one code. The close code keeps which vowels are heard, as far as a script writes
them: it tells Sunita from Santa, and puts the nearer of two names first.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

SHORTEST = 2
"""A code of one letter says too little to find anybody."""

_SHORT_FORMS = dict.fromkeys(("md", "mohd", "mhd", "muhd", "mohmd"), "mohammed")
_LATIN = (
    ("sch", "s"), ("ph", "f"), ("gy", "g"), ("ch", "C"), ("ck", "k"), ("c", "k"), ("C", "c"), ("x", "ks"), ("q", "k"),
    ("w", "v"), ("z", "j"),
)  # fmt: skip
_VOWEL_W = re.compile(r"(?<=[aeo])w(?![aeiou])")
_CONSONANTS = {
    **dict.fromkeys("कख", "k"), **dict.fromkeys("गघ", "g"), **dict.fromkeys("चछ", "c"), **dict.fromkeys("जझ", "j"),
    **dict.fromkeys("टठतथ", "t"), **dict.fromkeys("डढदध", "d"), **dict.fromkeys("णनङञऩ", "n"), "प": "p", "फ": "f",
    "ब": "b", "भ": "b", "म": "m", "य": "y", "र": "r", "ऱ": "r", "ल": "l", "ळ": "l", "ऴ": "l", "व": "v", "ह": "h",
    **dict.fromkeys("शषस", "s"),
}  # fmt: skip
_VOWELS = {
    **dict.fromkeys("अआऍऑा", "a"), **dict.fromkeys("इईएऐऎिीेैॆॅ", "i"), **dict.fromkeys("उऊओऔऒुूोौॊॉ", "u"),
    **dict.fromkeys("ऋृ", "ri"),
}  # fmt: skip
_SILENT, _NASAL, _TIPPI, _LABIALS = "्", "ं", "ੰ", "पफबभम"
_INDIC = tuple(range(0x0980, 0x0D80, 0x80))
"""Where the blocks begin that Unicode lays out letter by letter like Devanagari: Bengali to Malayalam."""
_ARABIC = {
    **dict.fromkeys("اآأع", "a"), "إ": "i", "ب": "b", "پ": "p", **dict.fromkeys("تطٹة", "t"),
    **dict.fromkeys("ثسصش", "s"), **dict.fromkeys("جزذضظژ", "j"), "چ": "c", **dict.fromkeys("خکكق", "k"),
    **dict.fromkeys("دڈ", "d"), **dict.fromkeys("رڑ", "r"), **dict.fromkeys("غگ", "g"), "ف": "f", "ل": "l", "م": "m",
    **dict.fromkeys("نں", "n"), "و": "v", **dict.fromkeys("حہهھ", "h"),
    **dict.fromkeys("یيئے", "y"),
}  # fmt: skip
_STARTS = {"a": "a", "e": "i", "i": "i", "o": "u", "u": "u"}
_UNWRITTEN = "'"
"""Between two letters of Arabic script: a short vowel may be there, so that equal ones are two."""


@lru_cache(maxsize=65_536)
def codes(word: str) -> tuple[str, ...]:
    """The codes under which a folded word (`spelling.fold`) is found; two where a letter may be a vowel or not."""
    found = (_code(reading) for reading in _readings(word))
    return tuple(dict.fromkeys(code for code in found if len(code) >= SHORTEST))


@lru_cache(maxsize=65_536)
def close(word: str) -> tuple[str, ...]:
    """The close codes of a folded word: as `codes`, with the vowels that are heard and written."""
    found = (_close_code(reading) for reading in _readings(word))
    return tuple(dict.fromkeys(code for code in found if len(code) >= SHORTEST))


def _readings(word: str) -> tuple[str, ...]:
    """The word in Latin letters; where a wau may be v or u, both ways."""
    spelled = _latin(_SHORT_FORMS.get(word, word))
    if "و" in word[1:]:
        return spelled, spelled[0] + spelled[1:].replace("v", "u")
    return (spelled,)


def _latin(word: str) -> str:
    if word.isascii():
        word = _VOWEL_W.sub("u", word)
        for old, new in _LATIN:
            word = word.replace(old, new)
        return re.sub(r"[^a-z]", "", word)
    if any(letter in _ARABIC for letter in word):
        return _UNWRITTEN.join(_ARABIC.get(letter, "") for letter in word)
    word = "".join(_devanagari(letter) for letter in word).replace("ज्ञ", "ग").replace("ंह", "ंघ")
    spelled = []
    for letter, following in zip(word, word[1:] + " ", strict=True):
        if letter in _CONSONANTS:
            open_ended = following != _SILENT and following not in _VOWELS
            spelled.append(_CONSONANTS[letter] + ("a" if open_ended else ""))
        elif letter == _NASAL:
            spelled.append("m" if following in _LABIALS else "n")
        else:
            spelled.append(_VOWELS.get(letter, letter if letter.isascii() else ""))
    return re.sub(r"[^a-z]", "", "".join(spelled))


def _devanagari(letter: str) -> str:
    """A letter of another Indic block as the Devanagari one in the same place."""
    for block in _INDIC:
        if block <= ord(letter) < block + 0x80:
            return _NASAL if letter == _TIPPI else chr(0x0900 + ord(letter) - block)
    return letter


def _heard(spelled: str) -> str:
    """Without h, except at the start, and with doubled letters once."""
    return "".join(letter for letter, _ in groupby(spelled[:1] + spelled[1:].replace("h", "")))


def _code(spelled: str) -> str:
    heard = _heard(spelled)
    return ("a" if heard[:1] in _STARTS else heard[:1]) + re.sub(r"[aeiouy']", "", heard[1:])


def _close_code(spelled: str) -> str:
    heard = _heard(spelled)
    return _STARTS.get(heard[:1], heard[:1]) + re.sub(r"[aeiouy']+", _vowel, heard[1:])


def _vowel(run: re.Match[str]) -> str:
    return "i" if set(run[0]) & set("eiy") else "u" if set(run[0]) & set("ou") else ""
