"""Phones and e-mail addresses as people type them, and as they are kept."""

from __future__ import annotations

import re
import unicodedata

from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError

LONGEST_PHONE, LONGEST_TYPED = 40, 120
LONGEST_EMAIL = 254
_PHONE = re.compile(r"[+(]{0,2}[0-9][0-9 ()./+-]*")
_SEVERAL = re.compile(r"[,;/\n]|\s+(?:or|and)\s+")
_WORDS = (
    "telephone|tel|phone|ph|mobile|mob|cell|whatsapp|wa|contact|no|number|home|office|work|res|self|m|t|p|"
    + unicodedata.normalize("NFKC", "मोबाइल|फ़ोन|फोन|नंबर|موبائل|فون|نمبر")
)
_LABEL_BEFORE = re.compile(rf"(?:(?:{_WORDS})\b[.: -]*)+(?=[0-9+(])", re.IGNORECASE)
_LABEL_AFTER = re.compile(rf"\s*\((?:{_WORDS})\)$", re.IGNORECASE)
_SPREADSHEET = re.compile(r"([0-9]{7,15})\.0")
_LOCAL = r"[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"(?=.{{1,64}}@){_LOCAL}@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}")


def phone(text: str, region: str) -> str:
    """A phone number in E.164 ('+918130469879'), read as dialled in `region`; empty for none. Raises `UserError`.

    A word for “phone” before or behind it goes; a country code may follow a dialled 0.
    """
    plain = _dialled(text) if len(text) <= LONGEST_TYPED else text
    if not plain:
        return ""
    found = _read(plain, region)
    if found:
        return found
    if _several(plain, region):
        raise UserError("There are several phone numbers here. Write one, and add the others as further phones.")
    raise UserError("This is not a phone number. Check the digits, or begin with + and the country code.")


def _several(plain: str, region: str) -> bool:
    parts = [part.strip() for part in _SEVERAL.split(plain[:LONGEST_TYPED])]
    return len(parts) > 1 and all(_read(part, region) for part in parts)


def _read(plain: str, region: str) -> str:
    import phonenumbers

    if len(plain) > LONGEST_PHONE or not _PHONE.fullmatch(plain):
        return ""
    country = f"0{phonenumbers.country_code_for_region(region)}"
    digits = re.sub(r"[^0-9]", "", plain)
    readings = [plain, f"+{digits[1:]}"] if digits.startswith(country) else [plain]
    for reading in readings:
        try:
            number = phonenumbers.parse(reading, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return ""


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
    """What is dialled: digits of any script as ASCII, one kind of dash and of space, no direction marks, no words."""
    if text.isascii():
        plain = text.replace("\t", " ").strip()
    else:
        plain = "".join(_one_form(character) for character in unicodedata.normalize("NFKC", text)).strip()
    plain = _LABEL_AFTER.sub("", _LABEL_BEFORE.sub("", plain, count=1))
    spreadsheet = _SPREADSHEET.fullmatch(plain)
    return spreadsheet[1] if spreadsheet else plain


def _one_form(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf":
        return ""
    if category == "Zs" or character == "\t":
        return " "
    return "-" if category == "Pd" or character == "\u2212" else character
