"""Every country has a name in every language, and is found where its reader looks for it."""

from __future__ import annotations

import re

import phonenumbers
import pytest

from frontdesk.foundation import countries
from frontdesk.foundation.words import LANGUAGES
from frontdesk.packs.load import available

NO_COUNTRY_OF_ITS_OWN = {"AC", "TA", "XK"}  # dialled, but not in ISO 3166-1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_of_its_own_in_the_languages_letters(language: str) -> None:
    listed = countries.choices(language)
    codes, names = zip(*listed, strict=True)
    assert len(set(codes)) == len(set(names)) == len(listed) == 249
    assert set(phonenumbers.SUPPORTED_REGIONS) - NO_COUNTRY_OF_ITS_OWN <= set(codes)
    assert all(re.fullmatch("[A-Z]{2}", one) for one in codes)
    assert all(one == one.strip() and bool(re.search("[A-Za-z]", one)) == (language == "en") for one in names)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "Albania", "Belgium"),
        ("en", "Åland Islands", "Albania"),
        ("en", "Côte d’Ivoire", "Croatia"),
        ("hi", "अल्बानिया", "बेल्जियम"),
        ("hi", "फ़्रांस", "बरमूडा"),
        ("hi", "नॉर्वे", "न्यूज़ीलैंड"),
        ("ur", "پولینڈ", "ترکیہ"),
        ("ur", "ٹوگو", "جاپان"),
        ("ur", "چین", "روس"),
        ("ur", "گھانا", "ہیٹی"),
    ],
)
def test_the_rest_is_in_the_order_of_the_languages_own_letters(language: str, before: str, after: str) -> None:
    names = [name for _, name in countries.choices(language)]
    assert names.index(before) < names.index(after)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_clinics_own_country_is_among_the_first(language: str) -> None:
    first = [code for code, _ in countries.choices(language)[:16]]
    assert first[:2] == ["IN", "PK"]
    assert {one.country for one in available()} <= set(first)


def test_letters_that_no_country_has_are_said_as_they_are() -> None:
    assert countries.name("hi", "XX") == "XX"
    assert countries.name("ur", "") == ""
    assert countries.name("ur", "NL") == "نیدرلینڈز"
