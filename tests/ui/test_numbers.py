"""Numbers written instead of Qt's names are those that Qt means."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.widgets import numbers


def test_each_number_is_what_qt_calls_it() -> None:
    align = Qt.AlignmentFlag
    assert Qt.TextFormat.PlainText.value == numbers.PLAIN_TEXT
    assert (align.AlignRight | align.AlignAbsolute | align.AlignVCenter).value == numbers.RIGHT_ABSOLUTE_CENTRE
    assert Qt.FocusPolicy.StrongFocus.value == numbers.STRONG_FOCUS
