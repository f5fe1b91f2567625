"""The recovery code: twelve words that carry 128 random bits and a checksum, as BIP-39 does."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata

from frontdesk.foundation.errors import UserError
from frontdesk.vault import wordlist

WORDS = 12
BITS = 128
CHECK_BITS = 4
PREFIX = 4
"""So many letters tell every word in the list from the others."""


def new_code() -> tuple[str, ...]:
    """Twelve new words."""
    return _spell(secrets.token_bytes(BITS // 8))


def read_code(text: str) -> tuple[str, ...]:
    """The twelve words in what somebody typed from paper.

    Forgives case, spaces, commas, line numbers and words cut after their first four letters. Raises `UserError`
    saying which word to look at; the words themselves are never in the error.
    """
    typed = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", text).casefold())
    found = tuple(_complete(word, number) for number, word in enumerate(typed, 1))
    if len(found) != WORDS:
        raise UserError(
            "The recovery code has {wanted} words; {count} were typed. Copy all of them from the printed kit.",
            field="words",
            wanted=WORDS,
            count=len(found),
        )
    value = 0
    for word in found:
        value = value << 11 | wordlist.places()[word]
    if _spell((value >> CHECK_BITS).to_bytes(BITS // 8)) != found:
        raise UserError(
            "These words are all in the list, but together they are not a recovery code. "
            "Check each word and their order against the printed kit.",
            field="words",
        )
    return found


def _spell(entropy: bytes) -> tuple[str, ...]:
    check = hashlib.sha256(entropy).digest()[0] >> (8 - CHECK_BITS)
    value = int.from_bytes(entropy) << CHECK_BITS | check
    return tuple(wordlist.words()[value >> 11 * place & 0x7FF] for place in reversed(range(WORDS)))


def _complete(typed: str, number: int) -> str:
    if typed in wordlist.places():
        return typed
    meant = [word for word in wordlist.words() if word.startswith(typed)] if len(typed) >= PREFIX else []
    if len(meant) == 1:
        return meant[0]
    raise UserError(
        "Word {number} is not one of the recovery words. Check its spelling against the printed kit.",
        field="words",
        number=number,
    )
