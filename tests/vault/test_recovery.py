"""The recovery code survives being printed, read aloud and typed; a slip is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.foundation.errors import UserError
from frontdesk.vault import recovery, wordlist

entropies = st.binary(min_size=16, max_size=16)


def test_the_list_is_fit_for_codes():
    words = wordlist.words()
    assert len(set(words)) == 2048
    assert len({word[: recovery.PREFIX] for word in words}) == 2048
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


def test_codes_are_new_each_time():
    assert len({recovery.new_code() for _ in range(100)}) == 100


@given(entropies)
def test_a_code_reads_back_however_it_is_typed(entropy):
    code = recovery._spell(entropy)
    assert len(code) == recovery.WORDS
    numbered = "\n".join(f"{number}. {word.upper()}" for number, word in enumerate(code, 1))
    for typed in (" ".join(code), numbered, ",".join(word[:4] for word in code), "  " + "\t ".join(code) + "\n"):
        assert recovery.read_code(typed) == code


@given(entropies, entropies)
def test_two_codes_differ(one, two):
    assert (one == two) == (recovery._spell(one) == recovery._spell(two))


@given(entropies, st.integers(0, 11), st.integers(1, 2047))
def test_one_wrong_word_is_never_read_as_the_right_code(entropy, place, shift):
    code = list(recovery._spell(entropy))
    code[place] = wordlist.words()[(wordlist.places()[code[place]] + shift) % 2048]
    try:
        assert recovery.read_code(" ".join(code)) != recovery._spell(entropy)
    except UserError as error:
        assert "Check each word" in str(error)


def test_fifteen_of_sixteen_wrong_words_are_noticed():
    code = recovery._spell(bytes(range(16)))
    noticed = 0
    for word in wordlist.words():
        try:
            recovery.read_code(" ".join((*code[:5], word, *code[6:])))
        except UserError:
            noticed += 1
    assert noticed / 2048 == pytest.approx(15 / 16, abs=0.02)


def test_a_word_that_is_not_listed_is_named_by_its_place_only():
    code = recovery.new_code()
    with pytest.raises(UserError, match="Word 3 is not") as caught:
        recovery.read_code(" ".join((*code[:2], "xylophonist", *code[3:])))
    assert "xylophonist" not in str(caught.value)
    assert caught.value.field == "words"


@pytest.mark.parametrize("count", [0, 1, 11, 13])
def test_a_wrong_number_of_words_is_counted(count):
    with pytest.raises(UserError, match=f"12 words; {count} were"):
        recovery.read_code(" ".join([recovery.new_code()[0]] * count))


@given(st.text(max_size=300))
def test_anything_typed_is_a_code_or_a_sentence(text):
    try:
        assert len(recovery.read_code(text)) == 12
    except UserError as error:
        assert error.field == "words"
