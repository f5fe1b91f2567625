"""Reading a date as people in India and Pakistan write it: day first, any of three scripts."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_MONTHS = (
    ("jan", "जन", "जनवरी", "جنوری"),
    ("feb", "फर", "फ़र", "فروری"),
    ("mar", "मार्च", "مارچ"),
    ("apr", "अप्रै", "अप्रैल", "اپریل"),
    ("may", "मई", "مئی"),
    ("jun", "जून", "جون"),
    ("jul", "जुल", "जुलाई", "جولائی"),
    ("aug", "अग", "अगस्त", "اگست"),
    ("sep", "सित", "सितंबर", "ستمبر"),
    ("oct", "अक्टू", "अक्तू", "اکتوبر"),
    ("nov", "नव", "नवंबर", "نومبر"),
    ("dec", "दिस", "दिसंबर", "دسمبر"),
)


def read_date(text: str, today: date) -> date | None:
    """The date in `text` ('22/11/2026', '22-11-26', '22 nov 2026', '2026-11-22', '२२/११/२०२६'); None if there is none.

    A year of two digits is the latest one that is not after `today`'s year: dates here are mostly births and visits.
    """
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text.strip().lower())
    parts = [part for part in re.split(r"[\s/.,\-،۔٫॰]+", re.sub("[\u200e\u200f\u2066-\u2069]", "", plain)) if part]
    if len(parts) == 1 and re.fullmatch(r"\d{8}", parts[0]):
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    if len(parts) != 3:
        return None
    first, middle, last = parts
    if len(first) == 4:
        first, last = last, first
    if not first.isdecimal() and middle.isdecimal():
        first, middle = middle, first
    return _make(first, middle, last, today)


def _make(day: str, month: str, year: str, today: date) -> date | None:
    number = _month(month)
    if number is None or not (day.isdecimal() and year.isdecimal()) or len(year) not in (2, 4) or len(day) > 2:
        return None
    full = int(year)
    if len(year) == 2:
        full += today.year - today.year % 100
        full -= 100 if full > today.year else 0
    try:
        return date(full, number, int(day))
    except ValueError:
        return None


def _month(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    for number, starts in enumerate(_MONTHS, start=1):
        if any(text.startswith(start) for start in starts):
            return number
    return None
