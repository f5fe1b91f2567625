"""The recovery words: as many as eleven bits, told apart by four letters, and never changed."""

from __future__ import annotations

import hashlib
import re

from frontdesk.foundation.words import RESOURCES

SOURCE = (RESOURCES / "wordlists" / "recovery.txt").read_bytes()
WORDS = SOURCE.decode("ascii").splitlines()


def test_there_are_2048_short_words_in_order() -> None:
    assert len(WORDS) == 2048
    assert sorted(set(WORDS)) == WORDS
    assert all(re.fullmatch("[a-z]{4,7}", word) for word in WORDS)


def test_four_letters_tell_a_word_apart() -> None:
    assert len({word[:4] for word in WORDS}) == len(WORDS)


def test_the_list_is_the_one_that_printed_kits_were_made_from() -> None:
    assert hashlib.sha256(SOURCE).hexdigest() == "6a6927116401045831f0cb798f32f15417f63d7f7f5ce7b5682227773e2777a1"
