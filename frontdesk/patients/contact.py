"""Phones and e-mail addresses as people type them, and as they are kept."""

from __future__ import annotations

import re
import unicodedata

from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError

LONGEST_PHONE = 40
LONGEST_EMAIL = 254
_PHONE = re.compile(r"[+(]?[0-9][0-9 ()./+-]*")
_LOCAL = r"[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"(?=.{{1,64}}@){_LOCAL}@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}")


def phone(text: str, region: str) -> str:
    """A phone number in E.164 ('+918130469879'), read as dialled in `region`; empty for none. Raises `UserError`."""
    plain = _dialled(text)
    if not plain:
        return ""
    import phonenumbers

    if len(plain) > LONGEST_PHONE or not _PHONE.fullmatch(plain):
        raise _no_phone()
    try:
        number = phonenumbers.parse(plain, region)
    except phonenumbers.NumberParseException as error:
        raise _no_phone() from error
    if not phonenumbers.is_valid_number(number):
        raise _no_phone()
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def email(text: str) -> str:
    """An e-mail address, its domain in small letters; empty for none. Raises `UserError`.

    The plain form of RFC 5321 (dot-string at a domain name) and no other.
    """
    plain = typed.line(text, longest=LONGEST_EMAIL)
    if not plain:
        return ""
    if not _EMAIL.fullmatch(plain):
        raise UserError("This is not an e-mail address. It looks like name@example.com.")
    local, _, domain = plain.rpartition("@")
    return f"{local}@{domain.lower()}"


def _dialled(text: str) -> str:
    """Digits of any script as ASCII; direction marks, which contact lists put around a number, are left out."""
    if text.isascii():
        return text.strip()
    kept = (
        str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c
        for c in unicodedata.normalize("NFKC", text)
        if unicodedata.category(c) != "Cf"
    )
    return "".join(kept).replace("\u2011", "-").replace("\u2013", "-").strip()


def _no_phone() -> UserError:
    return UserError("This is not a phone number. Check the digits, or begin with + and the country code.")
