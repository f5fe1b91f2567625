"""Bad input: each field that can't be used gets a sentence of its own, and good names of every script pass."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.foundation.errors import Invalid
from frontdesk.patients.checks import Rules, checked
from frontdesk.patients.model import Guardian, NewPatient, masked

RULES = Rules("IN", 18, ("en", "hi", "ur"), date(2026, 11, 22))
PLAIN = NewPatient("Gita", born=date(1980, 5, 17))
CHILD = replace(PLAIN, born=date(2020, 1, 1), guardians=(Guardian("Sita", "mother"),))


def problems(new: NewPatient) -> set[str]:
    with pytest.raises(Invalid) as caught:
        checked(new, RULES)
    assert all(problem.field == field for field, problem in caught.value.problems.items())
    assert all(str(problem).endswith(".") for problem in caught.value.problems.values())
    return set(caught.value.problems)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("given", ""),
        ("given", "   "),
        ("given", "12345"),
        ("given", "x" * 201),
        ("given", "Gi\u202eta"),
        ("given", "Gi\u200bta"),
        ("given", "Gi\u200dta"),
        ("given", "Gita\x00"),
        ("given", "Gi\ufeffta"),
        ("family", "\u2066Devi\u2069"),
        ("family", "- -"),
        ("native_name", "गीता\u200d"),
        ("address", "x" * 501),
        ("address", "Road\x07"),
        ("gender", "robot"),
        ("language", "fr"),
        ("phone", "123"),
        ("phone", "call me"),
        ("phone", "98100 12345 ext ABC"),
        ("phone", "9" * 41),
        ("phone", "+0 000 0000000"),
        ("emergency_phone", "0000000000"),
        ("email", "gita"),
        ("email", "gita@localhost"),
        ("email", "a..b@example.com"),
        ("email", "gita@exa mple.com"),
        ("email", "gita@example.com,other@example.com"),
        ("email", "a" * 65 + "@example.com"),
        ("email", "गीता@example.com"),
        ("emergency_name", "911"),
        ("emergency_relation", "x" * 201),
        ("carers", (0,)),
        ("carers", tuple(range(1, 60))),
        ("born", date(2026, 11, 23)),
        ("born", date(1889, 12, 31)),
    ],
)
def test_an_unusable_field_is_named(field: str, value: object) -> None:
    assert problems(replace(PLAIN, **{field: value})) == {field}


@pytest.mark.parametrize(
    ("born", "age", "field"),
    [(None, None, "age_years"), (None, -1, "age_years"), (None, 131, "age_years"), (date(1980, 5, 17), 45, "born")],
)
def test_a_birth_is_known_one_way(born: date | None, age: int | None, field: str) -> None:
    assert problems(replace(PLAIN, born=born, age_years=age)) == {field}


def test_a_birth_today_and_the_greatest_age_pass() -> None:
    assert checked(replace(CHILD, born=RULES.today), RULES).born == RULES.today
    assert checked(replace(PLAIN, born=None, age_years=130), RULES).born == date(1896, 11, 22)
    assert checked(replace(PLAIN, age_years=46), RULES).born == PLAIN.born


def test_all_problems_are_said_at_once() -> None:
    wrong = replace(PLAIN, given="", phone="x", email="y", born=None)
    assert problems(wrong) == {"given", "phone", "email", "age_years"}


@pytest.mark.parametrize(
    ("guardian", "fields"),
    [
        (None, {"guardian_name"}),
        (Guardian("", ""), {"guardian_name", "guardian_relation"}),
        (Guardian("Sita", "mother", "nonsense"), {"guardian_phone"}),
        (Guardian("Sita", "mother", "", "Aadhaar 2345 6789 0123"), {"guardian_identity_seen"}),
        (Guardian("Sita", "mother", "", "आधार २३४५६"), {"guardian_identity_seen"}),
    ],
)
def test_a_guardians_fields_are_named_too(guardian: Guardian | None, fields: set[str]) -> None:
    assert problems(replace(CHILD, guardians=(guardian,) if guardian else ())) == fields


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Gita \t Devi ", "Gita Devi"),
        ("Zoe\u0308", "Zoë"),
        ("D'Souza-Khan", "D'Souza-Khan"),
        ("क्\u200dष", "क्\u200dष"),
        ("نورین\u200cفاطمہ", "نورین\u200cفاطمہ"),
        ("ਗੁਰਪ੍ਰੀਤ", "ਗੁਰਪ੍ਰੀਤ"),
        ("x" * 200, "x" * 200),
    ],
)
def test_names_of_every_script_are_tidied_and_kept(typed: str, kept: str) -> None:
    assert checked(replace(PLAIN, given=typed), RULES).given == kept


@pytest.mark.parametrize(
    "name",
    [
        "Gita Devi", "गीता देवी", "গীতা দেবী", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "ગીતા પટેલ", "ଗୀତା ଦାସ", "கீதா முருகன்", "గీతా రెడ్డి",
        "ಗೀತಾ ಗೌಡ", "ഗീതാ മേനോൻ", "ගීතා පෙරේරා", "فاطمہ نورین", "عائشة", "ގީތާ", "གནས་ལུགས", "Гита", "吉塔", "ကီတာ",
    ],
)  # fmt: skip
def test_a_name_of_any_script_is_kept_as_it_is_written(name: str) -> None:
    kept = checked(replace(PLAIN, given=name, family=name, native_name=name), RULES)
    assert {kept.given, kept.family, kept.native_name} == {unicodedata.normalize("NFC", name)}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Gita\u202eived", "U+202E"),
        ("\u2067गीता", "U+2067"),
        ("Gi\u200bta", "U+200B"),
        ("Gi\u200dta", "U+200D"),
        ("\u200cگیتا", "U+200C"),
        ("Gita\ufeff", "U+FEFF"),
        ("Gita\x00", "U+0000"),
        ("Gita\x1b[31m", "U+001B"),
        ("Gita\u2028Devi", "U+2028"),
        ("Gita\ue000", "U+E000"),
        ("Gi\u00adta", "U+00AD"),
    ],
)
def test_what_can_not_be_seen_in_a_name_is_refused_with_its_code(name: str, code: str) -> None:
    with pytest.raises(Invalid) as caught:
        checked(replace(PLAIN, given=name), RULES)
    assert code in str(caught.value.problems["given"])


@pytest.mark.parametrize("name", ["😀", "12345", "---", "👨‍👩‍👧", "’", "\u0301"])
def test_what_has_no_letter_is_no_name(name: str) -> None:
    assert problems(replace(PLAIN, given=name)) == {"given"}


def test_an_emoji_beside_letters_is_somebodys_choice_of_spelling() -> None:
    assert checked(replace(PLAIN, preferred="Guddi 🌸"), RULES).preferred == "Guddi 🌸"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        *((typed, "+919810012345") for typed in (
            "98100 12345", "9810012345", "098100-12345", "0 98100 12345", "+91 98100 12345", "+91-98100-12345",
            "0091 98100 12345", "91 98100 12345", "919810012345", "091 98100 12345", "(+91) 98100 12345",
            "+(91) 98100 12345", "(91) 98100 12345", "+91 (0) 98100 12345", "98100.12345", "98100/12345",
            "98100\u201312345", "98100\u201412345", "98100\u201112345", "98100\t12345", "98100\u00a012345",
            "9 8 1 0 0 1 2 3 4 5", "९८१०० १२३४५", "۹۸۱۰۰۱۲۳۴۵", "９８１００１２３４５", "\u202a+91 98100 12345\u202c",
            "tel:+919810012345", "Mob: 98100 12345", "Ph. 9810012345", "M 9810012345", "Mobile No. 98100 12345",
            "98100 12345 (WhatsApp)", "फ़ोन: ९८१०० १२३४५", "9810012345.0",
        )),
        ("+92 300 1234567", "+923001234567"),
        ("(0124) 456 7890", "+911244567890"),
        ("011-23456789", "+911123456789"),
    ],
)  # fmt: skip
def test_a_phone_is_read_as_it_is_dialled_here(typed: str, kept: str) -> None:
    assert checked(replace(PLAIN, phone=typed), RULES).phone == kept


@pytest.mark.parametrize(
    "typed",
    [
        "0300-1234567", "0300 1234567", "03001234567", "3001234567", "(0300) 1234567", "0300/1234567",
        "+92 300 1234567", "+92-300-1234567", "+92 (0)300 1234567", "0092 300 1234567", "92 300 1234567",
        "092 300 1234567", "۰۳۰۰۱۲۳۴۵۶۷", "٠٣٠٠-١٢٣٤٥٦٧", "موبائل: ۰۳۰۰-۱۲۳۴۵۶۷",
    ],
)  # fmt: skip
def test_a_phone_is_read_as_it_is_dialled_there(typed: str) -> None:
    assert checked(replace(PLAIN, phone=typed), replace(RULES, phone_region="PK")).phone == "+923001234567"


@pytest.mark.parametrize("typed", ["98100 12345 / 98100 54321", "9810012345,9810054321", "98100 12345 or 98100 54321"])
def test_several_phones_in_one_field_are_told_apart_from_a_wrong_one(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        checked(replace(PLAIN, phone=typed), RULES)
    assert "several phone numbers" in str(caught.value.problems["phone"])


@pytest.mark.parametrize(
    "typed",
    [
        "98100 1234", "112", "Ramesh 98100 12345", "98100 12345 ext 12", "9.81001E+09", "=98100+12345", "+" * 50,
        "m " * 60, "9" * 100_000, "98100 12345" + " " * 200 + "x",
    ],
)  # fmt: skip
def test_what_is_no_phone_is_refused_and_soon(typed: str) -> None:
    assert problems(replace(PLAIN, phone=typed)) == {"phone"}


def test_an_address_keeps_its_lines() -> None:
    kept = checked(replace(PLAIN, address=" 12  Road \r\n\r\n Sector 51 \n"), RULES).address
    assert kept == "12 Road\nSector 51"


def test_a_masked_phone_shows_four_digits() -> None:
    assert masked("+919810012345") == "••• 2345"
    assert masked("") == ""


@settings(max_examples=150, deadline=None)
@given(
    name=st.text(max_size=220), phone=st.text(max_size=50), email=st.text(max_size=60), address=st.text(max_size=520)
)
def test_whatever_is_typed_ends_as_kept_text_or_as_sentences(name: str, phone: str, email: str, address: str) -> None:
    try:
        kept = checked(replace(PLAIN, given=name, phone=phone, email=email, address=address), RULES)
    except Invalid as refused:
        assert set(refused.problems) <= {"given", "phone", "email", "address"}
    else:
        assert kept.given == kept.given.strip() != ""
        assert checked(kept, RULES) == kept
