"""Words that may be very long and must not push the page about: cut after a line or two, told whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.widgets.text import Role, tip

_EASY_LETTERS = 12
_EASY_TO_WRAP = 8


class Clamped(QLabel):
    """`text` on at most `lines` lines of whatever width there is; cut, the whole of it is in the tooltip."""

    def __init__(self, text: str, lines: int = 1, role: Role | str = "") -> None:
        super().__init__()
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWordWrap(lines > 1)  # a label is asked how tall it is for its width only then
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """No wider than a few letters: the text gives way, not the page."""
        metrics = self.fontMetrics()
        letters = _EASY_LETTERS if self._lines == 1 else _EASY_TO_WRAP
        few = min(metrics.averageCharWidth() * letters, metrics.horizontalAdvance(self.text()) + 1)
        return QSize(few, metrics.lineSpacing())

    def sizeHint(self) -> QSize:
        """The whole text on one line, if there is the room."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.lineSpacing())

    def heightForWidth(self, width: int) -> int:
        """As many lines as the text takes, up to its limit."""
        return self.fontMetrics().lineSpacing() * len(self._cut(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines from the reading side, in the label's own colour and font."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # an address reads by its own script
        painter.setPen(self.palette().color(self.foregroundRole()))
        height = self.fontMetrics().lineSpacing()
        lines = self._cut(self.width())
        top = max(0, (self.height() - height * len(lines)) // 2)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft  # a form's, in a window that runs right
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, line in enumerate(lines):
            painter.drawText(0, top + number * height, self.width(), height, flags, line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text where it is cut."""
        super().resizeEvent(event)
        self.setToolTip(tip(self.text()) if self._cut(event.size().width())[-1].endswith("…") else "")

    def _cut(self, width: int) -> list[str]:
        """The lines as they fit; the last one ends with an ellipsis when there is more."""
        whole, metrics = self.text(), self.fontMetrics()
        layout = QTextLayout(whole, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        found: list[str] = []
        start = 0
        layout.beginLayout()
        while len(found) < self._lines - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, 0))
            found.append(whole[start : start + line.textLength()].rstrip())
            start += line.textLength()
        layout.endLayout()
        if start < len(whole) or not found:
            found.append(metrics.elidedText(whole[start:], Qt.TextElideMode.ElideRight, max(width, 1)))
        return found
