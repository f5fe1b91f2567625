"""Phone numbers as people read them aloud."""

from __future__ import annotations

import re

_KEPT = re.compile(r"\+[1-9][0-9]{6,14}")


def grouped(number: str) -> str:
    """A number kept as E.164 in its country's groups ('+91 81304 69879'); anything else as it is."""
    import phonenumbers  # noqa: PLC0415 - heavy, and hardly wanted before the first document

    if not _KEPT.fullmatch(number):
        return number
    try:
        known = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
