"""Passwords that people choose are judged; those the program makes are good."""

from __future__ import annotations

import pytest

from frontdesk.vault import passwords, wordlist

STAFF = ("Mediglo Dermatology", "Meenakshi Sundaram")


@pytest.mark.parametrize(
    "poor",
    [
        "",
        "short",
        "elevenchars",
        "password12345",
        "qwertyuiop123",
        "aaaaaaaaaaaaaaaa",
        "meenakshi sundaram",
        "mediglo dermatology",
    ],
)
def test_poor_passwords_are_refused_with_a_sentence(poor):
    problem = passwords.password_problem(poor, STAFF)
    assert problem is not None
    assert problem.field == "password"
    assert poor == "" or poor not in str(problem)


@pytest.mark.parametrize(
    "good", ["purple lantern ferry 9", "Monsoon-gravel-teapot", "मेरा पुराना नीला छाता", "نیلا پرانا چھاتا دروازہ"]
)
def test_good_passwords_in_any_script_are_taken(good):
    assert passwords.password_problem(good, STAFF) is None


def test_a_very_long_paste_is_refused_before_it_is_judged():
    assert "more than 256" in str(passwords.password_problem("x" * 100_000))


def test_a_long_one_is_judged_by_its_beginning():
    assert passwords.password_problem("river stone window basket " * 8) is None


def test_generated_passwords_are_four_different_words_and_always_taken():
    made = [passwords.generated_password() for _ in range(200)]
    assert len(set(made)) == 200
    for one in made:
        words = one.split("-")
        assert len(set(words)) == 4
        assert set(words) <= set(wordlist.words())
        assert passwords.password_problem(one, STAFF) is None
        assert passwords.password_problem(one.replace("-", " ").upper(), STAFF) is None


def test_the_same_listed_word_four_times_is_not_generated():
    assert passwords.password_problem("-".join(["able"] * 4), STAFF) is not None


def test_one_time_passwords_carry_sixty_bits_in_groups_one_can_read():
    made = {passwords.one_time_password() for _ in range(200)}
    assert len(made) == 200
    groups = [group for one in made for group in one.split("-")]
    assert {len(group) for group in groups} == {5}
    assert len(passwords.ONE_TIME_ALPHABET) ** 15 > 2**60
    assert not set("".join(groups)) & set("01oil")
