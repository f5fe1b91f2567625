"""The 2048 words that recovery codes and generated passwords are made of."""

from __future__ import annotations

from functools import cache

from frontdesk.foundation.words import RESOURCES

COUNT = 2048


@cache
def words() -> tuple[str, ...]:
    """The list, in its fixed order: a word's place is its 11 bits."""
    listed = tuple((RESOURCES / "wordlists" / "recovery.txt").read_text("utf-8").split())
    if len(set(listed)) != COUNT:
        raise ValueError("the recovery word list is not 2048 different words")
    return listed


@cache
def places() -> dict[str, int]:
    """Word to place."""
    return {word: place for place, word in enumerate(words())}
