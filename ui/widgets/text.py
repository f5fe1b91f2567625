"""Words on the window, always as plain text: a name with '<b>' in it is shown as typed."""

from __future__ import annotations

from typing import Literal

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel

from ui import language, theme
from ui.widgets import numbers

Kind = Literal["ok", "warn", "bad", "info"]
ChipKind = Literal["ok", "warn", "bad", "info", "plain"]
Role = Literal["", "muted", "help", "field", "strong", "mono", "error"]
_SELECTABLE = "selectable"
KIND_ICONS = {"ok": "ok", "warn": "warning", "bad": "error", "info": "info"}


class _Words(QLabel):
    """Words whose lines all begin at the reading edge: right to left, Qt sets a line that goes on a space away."""

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Draw wrapped lines that run from right to left by themselves."""
        text = self.text()
        if not self.wordWrap() or self.property(_SELECTABLE) or not language.runs_left(text):
            super().paintEvent(event)
            return
        layout, height = self._lines(text)
        room = self.contentsRect()
        above = 0 if QtCore.Qt.AlignmentFlag.AlignTop in self.alignment() else max(0.0, (room.height() - height) / 2)
        painter = QtGui.QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QtCore.QPointF(room.left(), room.top() + above))
        painter.end()

    def _lines(self, text: str) -> tuple[QtGui.QTextLayout, float]:
        """The text in lines of the label's width, set as the label itself measures them, and how tall they are."""
        option = QtGui.QTextOption(self.alignment())
        option.setTextDirection(QtCore.Qt.LayoutDirection.RightToLeft)
        layout = QtGui.QTextLayout(text.replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        leading, height = self.fontMetrics().leading(), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            line.setPosition(QtCore.QPointF(0, height))
            height += line.height() + leading
        layout.endLayout()
        return layout, height - leading


def _plain(text: str) -> QLabel:
    made = _Words()
    made.setProperty("textFormat", numbers.PLAIN_TEXT)
    made.setText(text)
    # Qt would send a name that runs the other way than the window to the far side of its column.
    near = numbers.RIGHT_ABSOLUTE_CENTRE if language.right_to_left() else numbers.LEFT_ABSOLUTE_CENTRE
    made.setProperty("alignment", near)
    return made


def tip(text: str) -> str:
    """A tooltip that shows `text` as typed: Qt would take it for rich text where it looks like that."""
    # Asked first for what rich text has: PySide builds all of Qt's enumerations at the first look at `Qt`.
    looks_rich = ("<" in text or "&" in text) and QtGui.Qt.mightBeRichText(text)
    return QtGui.Qt.convertFromPlainText(text) if looks_rich else text


def heading(text: str, level: int = 1) -> QLabel:
    """A heading of `level` 1 (a page), 2 (a card) or 3 (a group)."""
    made = _plain(text)
    made.setProperty("role", f"h{level}")
    made.setWordWrap(True)
    return made


def label(text: str, role: Role = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """A text; `selectable` for what people copy, such as a reference."""
    made = _plain(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if selectable:
        made.setProperty(_SELECTABLE, True)
        made.setTextInteractionFlags(
            QtCore.Qt.TextInteractionFlag.TextSelectableByMouse | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def cut(text: str, metrics: QtGui.QFontMetrics, room: int) -> str:
    """`text` as far as there is room, at its end an ellipsis where it is cut."""
    fits = metrics.elidedText(text, QtGui.Qt.TextElideMode.ElideRight, room)
    return fits if fits == text else language.cut_off(fits)


def chip(text: str, kind: ChipKind = "info") -> QLabel:
    """A short state on a tinted pill; the words say it, the colour only helps."""
    made = _plain(text)
    made.setProperty("chip", kind)
    made.setSizePolicy(QtWidgets.QSizePolicy.Policy.Maximum, QtWidgets.QSizePolicy.Policy.Fixed)
    return made


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line


class IconLabel(QLabel):
    """An icon that follows the theme. Decoration: the words beside it carry the meaning."""

    def __init__(self, icon: str, token: str = "muted", size: int = 20) -> None:  # noqa: S107 - a token of colour
        super().__init__()
        self._icon, self._token, self._size = icon, token, size
        self.setFixedSize(size, size)
        self._draw()

    def set_icon(self, icon: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon, token
        self._draw()

    def _draw(self) -> None:
        icon = theme.icon(self._icon, self._token, self._size)
        self.setPixmap(icon.pixmap(QSize(self._size, self._size), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
