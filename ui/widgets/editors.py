"""The fields a form is made of: line, password, choice, date, several lines, a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.foundation import clock
from ui.language import date_text, tr
from ui.widgets import numbers
from ui.widgets.buttons import IconButton
from ui.widgets.dates import read_date
from ui.widgets.text import cut, label, tip

_EASY_LETTERS = 28
_LABEL_MARGIN = 1
"""Pixels that the style leaves on both sides of a drop-down's name (QCommonStyle, CE_ComboBoxLabel)."""


def line_edit(placeholder: str = "", max_length: int = 200, *, text: str = "") -> QLineEdit:
    """A field of one line."""
    made = QLineEdit(text)
    made.setPlaceholderText(placeholder)
    made.setMaxLength(max_length)
    return made


def multiline(*, lines: int = 3, text: str = "") -> QtWidgets.QPlainTextEdit:
    """A field of several lines; Tab leaves it."""
    made = QtWidgets.QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * lines + 24)
    return made


def check(text: str, *, checked: bool = False) -> QtWidgets.QCheckBox:
    """A box to tick, with its own text."""
    made = QtWidgets.QCheckBox(text.replace("&", "&&"))
    made.setAccessibleName(text)
    made.setChecked(checked)
    return made


class Choice(QComboBox):
    """One of several values, each with a label. The wheel does nothing unless the list is open: no silent change."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]] = ()) -> None:
        super().__init__()
        self._values: list[Any] = []
        self.setProperty("focusPolicy", numbers.STRONG_FOCUS)
        self.set_options(options)
        self.currentIndexChanged.connect(lambda _: self.changed.emit())

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer other (value, label) pairs; keeps the chosen value where it is still offered."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([text for _, text in options])
        self.blockSignals(False)
        if before in self._values:
            self.set_value(before)

    def values(self) -> list[Any]:
        """Every value that is offered."""
        return list(self._values)

    def value(self) -> Any:
        """The chosen value; None when there is none."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose `value`; ValueError when it isn't offered."""
        self.setCurrentIndex(self._values.index(value))

    def minimumSizeHint(self) -> QtCore.QSize:
        """No wider than a few letters: a long name among the choices gives way, not the page."""
        wanted = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _EASY_LETTERS
        return QtCore.QSize(min(wanted.width(), few), wanted.height())

    def shown(self) -> str:
        """The chosen name as far as there is room for it, with an ellipsis where it is cut."""
        return self._cut(self._option())

    def _option(self) -> QtWidgets.QStyleOptionComboBox:
        # Named by its module: PySide makes a class at the first look, for which the first paint need not wait.
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _cut(self, option: QtWidgets.QStyleOptionComboBox) -> str:
        parts = QtWidgets.QStyle.ComplexControl.CC_ComboBox, QtWidgets.QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(parts[0], option, parts[1], self).width() - 2 * _LABEL_MARGIN
        return cut(self.currentText(), self.fontMetrics(), room)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """As the style draws it, but for a name that is too long."""
        if self.width() >= self.sizeHint().width():  # there is room for the longest of the names
            super().paintEvent(event)
            return
        painter, option = QtWidgets.QStylePainter(self), self._option()
        painter.drawComplexControl(QtWidgets.QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._cut(option)
        painter.drawControl(QtWidgets.QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """A name that is cut is read whole under the mouse."""
        if isinstance(event, QtGui.QHelpEvent) and not self.toolTip() and self.shown() != self.currentText():
            QtWidgets.QToolTip.showText(event.globalPos(), tip(self.currentText()), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def choice(options: Sequence[tuple[Any, str]] = ()) -> Choice:
    """A drop-down over (value, label) pairs."""
    return Choice(options)


class PasswordEdit(QWidget):
    """A hidden field with a button to show it, and a word when Caps Lock seems on."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(1024)
        self._eye = IconButton("eye", tr("Show password"), self._toggle)
        self._caps = label("", "help")
        self._caps.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(lambda _: self.changed.emit())
        self.field.returnPressed.connect(self.returnPressed)

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.clear()

    def _toggle(self) -> None:
        hidden = self.field.echoMode() == QLineEdit.EchoMode.Password
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if hidden else "eye", tr("Hide password") if hidden else tr("Show password"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Guess Caps Lock from a letter's case: Qt doesn't tell it."""
        if isinstance(event, QtGui.QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isalpha():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            letter = event.text()
            caps = letter.lower() != letter.upper() and letter.isupper() != shift
            self._caps.setText(tr("Caps Lock seems to be on.") if caps else "")
            self._caps.setVisible(caps)
        return super().eventFilter(watched, event)


def password_edit() -> PasswordEdit:
    """A field for a password."""
    return PasswordEdit()


class DateEdit(QWidget):
    """A typed date, read as it is typed and said back below with the month as a word."""

    changed = Signal()

    def __init__(self, value: date | None = None) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("day/month/year"))
        self.field.setMaxLength(40)
        self._hint = label("", "help", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._hint)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._say_back)
        self.field.textEdited.connect(lambda _: self.changed.emit())
        self.set_value(value)

    def value(self) -> date | None:
        """The date typed; None when the field is empty or holds no date (see `unreadable`)."""
        return read_date(self.field.text(), clock.today())

    def unreadable(self) -> bool:
        """Whether something was typed that is no date."""
        return bool(self.field.text().strip()) and self.value() is None

    def set_value(self, value: date | None) -> None:
        """Show `value`."""
        self.field.setText(f"{value:%d/%m/%Y}" if value else "")
        self._say_back()

    def _say_back(self) -> None:
        value = self.value()
        if value is not None:
            self._hint.setText(date_text(value))
        else:
            self._hint.setText(tr("Not a date yet") if self.unreadable() else tr("For example 22/11/2026"))
