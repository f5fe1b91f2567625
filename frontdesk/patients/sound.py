"""How a name sounds, in one code for Latin, Devanagari and Arabic script, so that spellings meet.

Consonants only, vowels at the start of a word kept as one of three; aspiration, doubling and h left out:
Mohammed, Muhammad, Mohd, मोहम्मद and محمد have the same code.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

SHORTEST = 2
"""A code of one letter says too little to find anybody."""

_LATIN = (
    ("sch", "s"), ("ph", "f"), ("ch", "C"), ("ck", "k"), ("c", "k"), ("C", "c"), ("x", "ks"), ("q", "k"),
    ("w", "v"), ("z", "j"),
)  # fmt: skip
_DEVANAGARI = {
    **dict.fromkeys("कख", "k"), **dict.fromkeys("गघ", "g"), **dict.fromkeys("चछ", "c"), **dict.fromkeys("जझ", "j"),
    **dict.fromkeys("टठतथ", "t"), **dict.fromkeys("डढदध", "d"), **dict.fromkeys("णनङञं", "n"), "प": "p", "फ": "f",
    "ब": "b", "भ": "b", "म": "m", "य": "y", "र": "r", "ल": "l", "ळ": "l", "व": "v", "ह": "h",
    **dict.fromkeys("शषस", "s"), **dict.fromkeys("अआ", "a"),
    **dict.fromkeys("इईएऐऋ", "i"), **dict.fromkeys("उऊओऔ", "u"),
}  # fmt: skip
_ARABIC = {
    **dict.fromkeys("اآأع", "a"), "إ": "i", "ب": "b", "پ": "p", **dict.fromkeys("تطٹة", "t"),
    **dict.fromkeys("ثسصش", "s"), **dict.fromkeys("جزذضظژ", "j"), "چ": "c", **dict.fromkeys("خکكق", "k"),
    **dict.fromkeys("دڈ", "d"), **dict.fromkeys("رڑ", "r"), **dict.fromkeys("غگ", "g"), "ف": "f", "ل": "l", "م": "m",
    **dict.fromkeys("نں", "n"), "و": "v", **dict.fromkeys("حہهھ", "h"),
    **dict.fromkeys("یيئے", "y"),
}  # fmt: skip
_LETTERS = {**_DEVANAGARI, **_ARABIC}
_INITIAL_VOWELS = {"a": "a", "e": "i", "i": "i", "y": "i", "o": "u", "u": "u"}


@lru_cache(maxsize=4096)
def codes(word: str) -> tuple[str, ...]:
    """The codes under which a folded word (`search.fold`) is found; two where a letter may be a vowel or not."""
    ambiguous = "و" in word[1:]
    spelled = "".join(_LETTERS.get(letter, letter) for letter in word)
    readings = (spelled, spelled[0] + spelled[1:].replace("v", "")) if ambiguous else (spelled,)
    found = (_code(reading) for reading in readings)
    return tuple(dict.fromkeys(code for code in found if len(code) >= SHORTEST))


def _code(spelled: str) -> str:
    for old, new in _LATIN:
        spelled = spelled.replace(old, new)
    letters = re.sub(r"[^a-z]", "", spelled)
    rest = re.sub(r"[aeiouyh]", "", letters[1:])
    first = _INITIAL_VOWELS.get(letters[:1], letters[:1].replace("h", ""))
    return "".join(letter for letter, _ in groupby(first + rest))
