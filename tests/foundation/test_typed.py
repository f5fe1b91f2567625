"""What people type is kept in one form, and nothing hidden is kept at all."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError


@pytest.mark.parametrize(
    "hidden",
    [
        "\x00", "\x1b", "\x85", "\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u2028", "\ue000", "\U000e0041",
        "\u034f", "\u115f", "\u3164", "\uffa0",
    ],
)  # fmt: skip
def test_a_hidden_character_is_refused_by_its_number(hidden: str) -> None:
    with pytest.raises(UserError) as caught:
        typed.line(f"Gi{hidden}ta")
    assert f"U+{ord(hidden):04X}" in str(caught.value)
    assert "Gi" not in str(caught.value)


@pytest.mark.parametrize("text", ["क्\u200dष", "می\u200cخواہم", "ক্\u200dষ"])
def test_joiners_belong_inside_words_of_scripts_that_join(text: str) -> None:
    assert typed.line(text) == text


@pytest.mark.parametrize("text", ["a\u200db", "\u200dक", "क\u200d", "क\u200c\u200cष", "क \u200dष", "👩\u200d👧"])
def test_joiners_elsewhere_are_hidden_characters(text: str) -> None:
    with pytest.raises(UserError):
        typed.line(text)


def test_limits_count_what_is_kept() -> None:
    assert typed.line("  " + "e\u0301" * 200 + "  ") == "é" * 200
    with pytest.raises(UserError):
        typed.line("x" * 201)
    with pytest.raises(UserError):
        typed.line(" \u00a0 ", required=True)
    assert typed.name("") == ""
    with pytest.raises(UserError):
        typed.name("१२")


def test_lines_keep_their_breaks() -> None:
    assert typed.lines(" a \r\n\n b\u00a0 c \r d") == "a\nb c\nd"
    with pytest.raises(UserError):
        typed.lines("x\n" * 251)


@given(st.text(max_size=60))
def test_what_is_kept_is_kept_again_as_it_is(text: str) -> None:
    try:
        kept = typed.line(text)
    except UserError:
        return
    assert typed.line(kept) == kept == unicodedata.normalize("NFC", kept)
    assert "\n" not in kept
