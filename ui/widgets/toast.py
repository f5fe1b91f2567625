"""A short confirmation that comes and goes by itself, and is told to screen readers."""

from __future__ import annotations

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.widgets.text import IconLabel, label

_SHOWN_MS = 3500
_MARGIN_PX = 24


class Toast(QFrame):
    """`text` at the foot of `parent` for a few seconds; takes no focus and no clicks."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 8)
        row.addWidget(IconLabel("check", "surface", 18))
        row.addWidget(label(text, wrap=False))
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - _MARGIN_PX)
        QTimer.singleShot(_SHOWN_MS, self, self.deleteLater)


def toast(parent: QWidget, text: str) -> Toast:
    """Say `text` ('Saved') on the window of `parent`, instead of any said before."""
    window = parent.window()
    clear(window)
    shown = Toast(window, text)
    shown.show()
    shown.raise_()
    QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(shown, text))
    return shown


def clear(window: QWidget) -> None:
    """Take away what is still said, as when somebody else comes to the desk."""
    for old in window.findChildren(Toast):
        old.hide()
        old.deleteLater()
