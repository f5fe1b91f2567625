"""What makes a password good enough, and passwords made by the program."""

from __future__ import annotations

import secrets
import unicodedata

from frontdesk.foundation.errors import UserError
from frontdesk.vault import wordlist

SHORTEST = 12
LONGEST = 256
GENERATED_WORDS = 4
GOOD_ENOUGH = 3
"""zxcvbn's score for 'safely unguessable', out of 4."""
JUDGED = 72
"""zxcvbn looks at no more characters than this."""
ONE_TIME_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""Nothing that looks like something else on paper."""


def password_problem(password: str, words: tuple[str, ...] = ()) -> UserError | None:
    """Why a password can't be chosen; None when it can (DESIGN.md 'Keys', SECURITY R30).

    At least 12 characters and hard to guess, where `words` (clinic and staff names) count as easy; or four words
    as the program makes them. No rule about kinds of characters.
    """
    plain = unicodedata.normalize("NFKC", password)
    if len(plain) > LONGEST:
        return UserError("The password has more than {most} characters.", field="password", most=LONGEST)
    if _looks_generated(plain):
        return None
    if len(plain) < SHORTEST:
        return UserError(
            "The password needs at least {least} characters. Four words chosen at random are easy to remember.",
            field="password",
            least=SHORTEST,
        )
    if _score(plain, words) < GOOD_ENOUGH:
        return UserError(
            "This password is easy to guess. Avoid names, dates and patterns, or take four words chosen at random.",
            field="password",
        )
    return None


def generated_password() -> str:
    """Four different random words of the recovery list: 43.9 bits behind Argon2id and the device secret."""
    return "-".join(secrets.SystemRandom().sample(wordlist.words(), GENERATED_WORDS))


def one_time_password() -> str:
    """A random password for one use: 3 groups of 5 characters out of 31, 74 bits."""
    return "-".join("".join(secrets.choice(ONE_TIME_ALPHABET) for _ in range(5)) for _ in range(3))


def _looks_generated(plain: str) -> bool:
    parts = plain.casefold().replace("-", " ").split()
    return len(set(parts)) >= GENERATED_WORDS and all(part in wordlist.places() for part in parts)


def _score(plain: str, words: tuple[str, ...]) -> int:
    from zxcvbn import zxcvbn

    easy = [part for word in words for part in (word, *word.split())]
    return int(zxcvbn(plain[:JUDGED], user_inputs=["frontdesk", "clinic", *easy])["score"])
