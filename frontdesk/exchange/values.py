"""What a cell of a list means: dates in the orders people write them, ages, genders, languages, nothing at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from frontdesk.foundation.errors import UserError

OLDEST_YEAR = 1890
SPREADSHEET_ZERO = date(1899, 12, 30)
"""Day 0 of a spreadsheet's serial dates, right from March 1900 on (ECMA-376 part 1, 18.17.4.1)."""
LONGEST_DATE = 40
NOTHING = frozenset({
    "", "-", "--", "---", ".", "na", "n/a", "n.a.", "n.a", "nil", "none", "null", "nan", "not known", "unknown",
    "not available", "नहीं", "کوئی نہیں", "#n/a",
})  # fmt: skip
"""What people write where they have nothing to write."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january जनवरी جنوری", "feb february फरवरी फ़रवरी فروری", "mar march मार्च مارچ",
            "apr april अप्रैल اپریل", "may मई مئی", "jun june जून جون", "jul july जुलाई جولائی",
            "aug august अगस्त اگست", "sep sept september सितंबर सितम्बर ستمبر", "oct october अक्टूबर अक्तूबर اکتوبر",
            "nov november नवंबर नवम्बर نومبر", "dec december दिसंबर दिसम्बर دسمبر",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_GENDERS = {
    word: gender
    for gender, words in (
        ("female", "f female woman girl lady w महिला स्त्री औरत लड़की म خاتون عورت لڑکی زنانہ مونث مؤنث"),
        ("male", "m male man boy gent पुरुष मर्द आदमी लड़का पु مرد لڑکا مردانہ مذکر"),
        ("other", "o other others transgender trans third t tg अन्य तृतीय ट्रांसजेंडर دیگر خواجہ سرا"),
        ("undisclosed", "u x undisclosed unspecified"),
    )
    for word in words.split()
}
_LANGUAGES = {
    word: language
    for language, words in (
        ("en", "en eng english अंग्रेज़ी अंग्रेजी انگریزی"),
        ("hi", "hi hin hindi हिन्दी हिंदी ہندی"),
        ("ur", "ur urd urdu उर्दू اردو"),
    )
    for word in words.split()
}
_TIME = re.compile(r"[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|z|[+-]\d{2}:?\d{2})?$")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_BETWEEN = re.compile(r"[\s,./\\-]+")
_AGE = re.compile(r"(\d{1,3})(?:\.\d+)?\s*(?:y|yr|yrs|year|years|साल|वर्ष|سال)?\.?")
_IN_MONTHS = re.compile(r"(\d{1,4})\s*(?:m|mo|mth|mths|month|months|महीने|माह|ماہ|مہینے)\.?")
_IN_DAYS = re.compile(r"\d{1,3}\s*(?:d|day|days|w|wk|wks|week|weeks|दिन|हफ़्ते|دن|ہفتے)\.?")


@dataclass(frozen=True)
class Orders:
    """How numbers in dates are ordered where one date alone does not tell; None: a date that needs it is refused."""

    day_first: bool | None = True
    month_first_after_year: bool | None = True


@dataclass
class Evidence:
    """What the dates of a column tell about their order: how many can only be read one way, and how many both."""

    day_first: int = 0
    month_first: int = 0
    year_month: int = 0
    year_day: int = 0
    unsure: int = 0

    def see(self, text: str) -> None:
        """Look at one more cell."""
        numbers = _numbers(plain(text))
        if numbers is None:
            return
        year_first, first, second = len(numbers[0]) == 4, *_pair(numbers)
        if first > 12 >= second:
            self.year_day, self.day_first = self.year_day + year_first, self.day_first + (not year_first)
        elif second > 12 >= first:
            self.year_month, self.month_first = self.year_month + year_first, self.month_first + (not year_first)
        elif first != second and not year_first:
            self.unsure += 1

    def orders(self) -> Orders:
        """How to read the others: as the sure ones are written, else day first; not at all where these contradict."""
        years_both = bool(self.year_month and self.year_day)
        return Orders(None if self.mixed else not self.month_first, None if years_both else not self.year_day)

    @property
    def guessed(self) -> bool:
        """Whether no date tells the order and it matters."""
        return bool(self.unsure) and not (self.day_first or self.month_first)

    @property
    def mixed(self) -> bool:
        """Whether the dates contradict each other."""
        return bool(self.day_first and self.month_first)


def empty(text: str) -> bool:
    """Whether the cell says that there is nothing."""
    return text.strip().casefold() in NOTHING


def plain(text: str) -> str:
    """Small letters, digits of any script as ASCII, no direction marks."""
    if text.isascii():
        return _TIME.sub("", text.strip().lower())
    kept = (
        str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c
        for c in unicodedata.normalize("NFC", text).casefold()
        if unicodedata.category(c) != "Cf"
    )
    return _TIME.sub("", "".join(kept).strip())


def born(text: str, orders: Orders, today: date) -> tuple[date | None, int | None]:
    """A date of birth, or the age in years where only a year is given. Raises `UserError`."""
    said = plain(text)
    if len(said) <= LONGEST_DATE:
        found: date | int | None
        if (numbers := _numbers(said)) is not None:
            found = _from_numbers(numbers, orders, today)
        elif said.isdecimal():
            found = _from_digits(said, today)
        else:
            found = _from_words(said, today)
        if isinstance(found, int):
            return None, today.year - found
        if found is not None:
            return found, None
    raise UserError("This is not a date that can be read. Write it like 25/03/1990.")


def age(text: str) -> int:
    """Whole years from '34', '34 yrs', '8 months'. Raises `UserError`."""
    said = plain(text)
    if years := _AGE.fullmatch(said):
        return int(years[1])
    if months := _IN_MONTHS.fullmatch(said):
        return int(months[1]) // 12
    if _IN_DAYS.fullmatch(said):
        return 0
    raise UserError("This is not an age in years.")


def gender(text: str) -> str:
    """The gender that the word means in one of the three languages. Raises `UserError`."""
    said = plain(text)
    found = {_GENDERS.get(word.strip(".()/")) for word in (said, *said.split())} - {None}
    if len(found) != 1:
        raise UserError("This is not a gender that is known here: female, male, other, or empty.")
    return str(found.pop())


def language(text: str, offered: Iterable[str]) -> str | None:
    """The code of the first language named that the clinic offers; None for another one."""
    words = re.split(r"[\s,;/]+", plain(text))
    known = (_LANGUAGES.get(word, "") for word in words)
    return next((code for code in known if code in offered), None)


def _numbers(said: str) -> tuple[str, str, str] | None:
    """The three numbers of a date without words, or of eight digits: year first (four digits) or last."""
    parts = [part for part in _BETWEEN.split(said.strip()) if part]
    if len(parts) == 1 and len(said) == 8 and said.isdecimal():
        # A month and the day after it never read as a year that counts: the year stands where one does.
        parts = [said[:2], said[2:4], said[4:]] if int(said[4:]) >= OLDEST_YEAR else [said[:4], said[4:6], said[6:]]
    if len(parts) != 3 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    first, second, third = parts
    if len(first) == 2 and int(first) > 31 and len(third) <= 2:
        first = f"{first:>04}"
    return first, second, third


def _pair(numbers: tuple[str, str, str]) -> tuple[int, int]:
    """Day and month in the order written."""
    first, second = numbers[1:] if len(numbers[0]) == 4 else numbers[:2]
    return int(first), int(second)


def _from_numbers(numbers: tuple[str, str, str], orders: Orders, today: date) -> date | None:
    year_first = len(numbers[0]) == 4
    first, second = _pair(numbers)
    if year_first:
        day_leads = None if orders.month_first_after_year is None else not orders.month_first_after_year
    else:
        day_leads = orders.day_first
    if first > 12:
        day_leads = True
    elif second > 12 or first == second:
        day_leads = False
    if day_leads is None:
        raise UserError(
            "This date can be read in two ways, and the dates of this list are written in both. "
            "Write the month as a word, or choose the order."
        )
    day, month = (first, second) if day_leads else (second, first)
    return _date(numbers[0 if year_first else 2], month, day, today)


def _from_words(said: str, today: date) -> date | None:
    """'25 mar 1990', 'march 25, 1990', '25-mar-90'."""
    parts = [part for part in _BETWEEN.split(_ORDINAL.sub("", said)) if part]
    months = [_MONTHS[part] for part in parts if part in _MONTHS]
    numbers = [part for part in parts if part.isdecimal()]
    if len(parts) != 3 or len(months) != 1 or len(numbers) != 2:
        return None
    day, year = numbers if len(numbers[0]) <= 2 and int(numbers[0]) <= 31 else reversed(numbers)
    return _date(year, months[0], int(day), today) if len(day) <= 2 else None


def _from_digits(said: str, today: date) -> date | int | None:
    """A year alone (as a number), or a spreadsheet's serial day."""
    if len(said) == 4 and OLDEST_YEAR <= int(said) <= today.year:
        return int(said)
    return SPREADSHEET_ZERO + timedelta(days=int(said)) if len(said) == 5 else None


def _date(year: str, month: int, day: int, today: date) -> date | None:
    """None where there is no such day; a year of two digits is the last one that has been."""
    full = int(year)
    if full < 100:
        full += 2000 if 2000 + full <= today.year else 1900
    try:
        return date(full, month, day)
    except ValueError:
        return None
