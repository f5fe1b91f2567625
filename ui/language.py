"""The reader's language: what is said, how dates and numbers look, and which way the window runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QGuiApplication

from frontdesk.foundation import words
from frontdesk.foundation.errors import FrontdeskError
from ui import garbage
from ui.qt_texts import QtTexts

_LOCALES = {"en": QLocale("en_IN"), "hi": QLocale("hi_IN"), "ur": QLocale("ur_PK")}
_LRI, _FSI, _PDI, _LRM, _RLM = "\u2066", "\u2068", "\u2069", "\u200e", "\u200f"
_RUNS_LEFT = frozenset({"R", "AL"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_TELLS_NOT = frozenset({"L", "LRI", "FSI"})


_language = "en"
_translator: QtTexts | None = None


def current() -> str:
    """The code of the language in use: en, hi or ur."""
    return _language


def right_to_left() -> bool:
    """Whether the language in use runs from right to left."""
    return _language in words.RIGHT_TO_LEFT


def set_language(code: str) -> None:
    """Speak `code` (en, hi, ur) from now on; Qt tells every widget by LanguageChange.

    Texts already on screen are rebuilt by their page; `theme.apply` afterwards brings the language's fonts.
    """
    global _language, _translator
    if code not in words.LANGUAGES:
        raise ValueError(f"no such language: {code}")
    _language = code
    QLocale.setDefault(_LOCALES[code])
    if QCoreApplication.instance() is None:
        return
    with garbage.none():
        before, _translator = _translator, QtTexts(code)
        if before is not None:
            QCoreApplication.removeTranslator(before)
        QCoreApplication.installTranslator(_translator)
        if QGuiApplication.isRightToLeft() != right_to_left():
            ways = QtCore.Qt.LayoutDirection
            QGuiApplication.setLayoutDirection(ways.RightToLeft if right_to_left() else ways.LeftToRight)


def tr(text: str, /, **params: object) -> str:
    """`text` in the reader's language, its places filled; dates and instants among them look local.

    What runs the other way than the sentence is isolated from it (UAX #9, X5c), so that a Latin name in an Urdu
    sentence, or the other way round, does not pull its neighbours along.
    """
    filled = words.say(_language, text, **{name: _placed(_local(value)) for name, value in params.items()})
    return running(filled, _language)


def running(text: str, code: str) -> str:
    """`text` in the language `code`, marked to run from right to left where it begins with a Latin or isolated word.

    Qt takes the direction of a label from its first letter outside isolates.
    """
    if code not in words.RIGHT_TO_LEFT:
        return text
    kinds = [unicodedata.bidirectional(one) for one in text]
    first = next((one for one in kinds if one in _RUNS_LEFT or one in _TELLS_NOT), "")
    return _RLM + text if first in _TELLS_NOT and not _RUNS_LEFT.isdisjoint(kinds) else text


def runs_left(text: str) -> bool:
    """Whether `text` runs from right to left, by its first letter outside isolates as Qt judges it."""
    inside = 0
    for kind in map(unicodedata.bidirectional, text):
        if kind in _ISOLATES:
            inside += 1
        elif kind == "PDI":
            inside -= 1
        elif inside <= 0 and (kind == "L" or kind in _RUNS_LEFT):
            return kind != "L"
    return False


def said(error: FrontdeskError) -> str:
    """The sentence of `error` in the reader's language."""
    return tr(error.text, **error.params)


def _local(value: object) -> object:
    if isinstance(value, datetime):
        return moment_text(value)
    return date_text(value) if isinstance(value, date) else value


def _placed(value: object) -> object:
    if not isinstance(value, str) or not value:
        return value
    runs_left = any(unicodedata.bidirectional(one) in _RUNS_LEFT for one in value)
    return f"{_FSI}{value}{_PDI}" if runs_left or right_to_left() else value


def cut_off(text: str) -> str:
    """`text`, which ends in an ellipsis, marked so that this stands where its own script ends.

    After a name that runs the other way than the window it would go to the side where the name begins.
    """
    kinds = (unicodedata.bidirectional(one) for one in text)
    first = next((one for one in kinds if one == "L" or one in _RUNS_LEFT), "")
    if not first or (first in _RUNS_LEFT) == right_to_left():
        return text
    return text + (_RLM if first in _RUNS_LEFT else _LRM)


def digits(number: int) -> str:
    """A whole number as the reader groups it: '1,00,000'."""
    return _LOCALES[_language].toString(number)


def date_text(day: date) -> str:
    """A short date whose month is a word, so that day and month can't be mistaken: '22 Nov 2026'."""
    return _LOCALES[_language].toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment_text(moment: datetime) -> str:
    """An aware instant on the clinic's clock: '22 Nov 2026, 14:05'."""
    local = moment.astimezone()
    return listed((date_text(local.date()), f"{local:%H:%M}"))


def listed(parts: Iterable[str]) -> str:
    """Several things in one line, with the comma of the language in use."""
    return ("، " if right_to_left() else ", ").join(parts)


def apart(parts: Iterable[str]) -> str:
    """Several things side by side, in their order whichever way each of them runs; empty ones are left out."""
    return running("   ·   ".join(str(_placed(one)) for one in parts if one), _language)


def ltr(text: str) -> str:
    """A phone number or reference that keeps its order inside a right-to-left line."""
    return f"{_LRI}{text}{_PDI}" if right_to_left() else text
