"""Numbers of identity papers: how they are read, what of them is kept, and how two are known to be the same."""

from __future__ import annotations

import hmac
import re
import unicodedata
from dataclasses import dataclass, field

from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError
from frontdesk.packs.model import Pack, Paper
from frontdesk.patients.model import PAPER_REASONS, REVEAL_REASONS, NewPaper

LONGEST = 40
FEWEST_DIGITS = 10
"""A number that checks itself has at least so many digits: text with fewer need not be looked at."""
_SEPARATORS = re.compile(r"[\s./-]+")
_IN_FOURS = re.compile(r"[0-9]{4}(?:[ -][0-9]{4})+")
_MANY_DIGITS = re.compile(r"(?:[0-9][^0-9]*){10}")


@dataclass(frozen=True)
class Read:
    """A number that proved right. `bare` has no separators, and is kept only where the kind is kept `whole`."""

    kind: Paper
    bare: str = field(repr=False)
    reason: str

    @property
    def last(self) -> str:
        """The characters that are kept of any number."""
        return self.bare[-self.kind.keep_last :] if self.kind.keep_last else ""

    @property
    def full(self) -> str:
        """The number itself where the pack lets it be kept, else nothing."""
        return self.bare if self.kind.whole else ""


def read(pack: Pack, new: NewPaper) -> Read:
    """The number as it stands on the paper, in capitals, without separators.

    A self-checking number must be right in every digit (Verhoeff, and no palindrome: the issuer's own rules). Raises
    `UserError` that never repeats what was typed.
    """
    kind = pack.paper(new.kind)
    if kind is None:
        raise UserError("Choose the kind of paper from the list.", field="kind")
    _one_of(new.reason, PAPER_REASONS)
    if len(new.number) > LONGEST:
        raise _no_number()
    plain = _plain(new.number)
    bare = _SEPARATORS.sub("", plain)
    if not any(re.fullmatch(kind.pattern, form) for form in (plain, bare)):
        raise _no_number()
    if kind.check == "verhoeff" and not _verhoeff(bare):
        raise UserError("A digit of this number is wrong. Check it against the paper.", field="number")
    return Read(kind, bare, new.reason)


def fingerprint(key: bytes, number: Read) -> bytes | None:
    """HMAC-SHA256 over the series and the number (32 bytes); None for a kind of which no hash may be kept."""
    if not number.kind.hashed:
        return None
    return hmac.digest(key, f"{number.kind.series or number.kind.id}\x00{number.bare}".encode(), "sha256")


def gender_differs(number: Read, gender: str) -> bool:
    """Whether the number's last digit says another gender than the record: worth a look, and no more than that."""
    if not number.kind.odd_is_male or gender not in ("male", "female"):
        return False
    return (int(number.bare[-1]) % 2 == 1) != (gender == "male")


def reason_to_reveal(reason: str) -> str:
    """The reason itself. Raises `UserError` for one that is not in the list."""
    return _one_of(reason, REVEAL_REASONS)


def holds_self_checking(pack: Pack, text: str) -> bool:
    """Whether free text holds a whole number of a kind of which nothing but the end may ever be kept."""
    if text.isascii() and not _MANY_DIGITS.search(text):  # most of what is typed
        return False
    if len(re.findall(r"\d", text)) < FEWEST_DIGITS:
        return False
    kinds = [kind for kind in pack.identity_papers.kinds if kind.check == "verhoeff"]
    found = re.findall(r"(?<![0-9+])[0-9](?:[ -]?[0-9]){9,17}(?![0-9])", _plain(text, blank=" ")) if kinds else []
    return any(_checks_itself(kinds, one) and not _is_mobile(one, pack.phone_region) for one in found)


def _checks_itself(kinds: list[Paper], written: str) -> bool:
    bare = _SEPARATORS.sub("", written)
    return any(re.fullmatch(kind.pattern, bare) and _verhoeff(bare) for kind in kinds)


def _is_mobile(written: str, region: str) -> bool:
    """Whether the number is a mobile phone's in `region`, written with the country's code and no plus."""
    # One such phone in ten checks itself by chance, and hardly one identity number in two hundred begins as one: to
    # refuse every tenth note with a phone in it would only teach people to write around the check. A number in fours,
    # as it is printed on the card, stays an identity number.
    import phonenumbers

    bare = _SEPARATORS.sub("", written)
    if _IN_FOURS.fullmatch(written) or not bare.startswith(str(phonenumbers.country_code_for_region(region))):
        return False
    return phonenumbers.number_type(phonenumbers.parse(f"+{bare}")) == phonenumbers.PhoneNumberType.MOBILE


def _verhoeff(number: str) -> bool:
    from stdnum import verhoeff

    return bool(verhoeff.is_valid(number)) and number != number[::-1]


def _plain(text: str, blank: str = "") -> str:
    """Capitals of one form, digits of any script as ASCII, nothing hidden; spaces as `blank`."""
    shown = (c for c in unicodedata.normalize("NFKC", text).upper() if unicodedata.category(c) != "Cf")
    return re.sub(r"\s+", blank, "".join(typed.digits(c) or c for c in shown)).strip()


def _one_of(value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise UserError("Choose the reason from the list.", field="reason")
    return value


def _no_number() -> UserError:
    return UserError("This is not a number of this kind of paper. Check it against the paper.", field="number")
