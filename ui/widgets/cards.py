"""White sheets on the page, and columns to put them in."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.widgets.text import heading


class Card(QFrame):
    """A sheet with an optional title and, beside it, small actions; put content into `body`."""

    def __init__(self, title: str = "", *actions: QWidget, margin: int = 16) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(12)
        if title or actions:
            top = QHBoxLayout()
            top.setSpacing(8)
            top.addWidget(heading(title, 2), 1)
            for one in actions:
                top.addWidget(one)
            self.body.addLayout(top)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Put `content` below what is there."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)


class Columns(QWidget):
    """Widgets side by side; `add` gives each its share of the width and, with `top`, only the height it needs."""

    def __init__(self, spacing: int = 16) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, content: QWidget, stretch: int = 1, *, top: bool = False) -> None:
        """Put `content` after what is there."""
        if top:
            self._row.addWidget(content, stretch, QtCore.Qt.AlignmentFlag.AlignTop)
        else:
            self._row.addWidget(content, stretch)


def emptied(layout: QLayout) -> None:
    """Take everything out of `layout`, to put something else there; Qt deletes it in its own time."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def taken_out(place: QLayout | QtWidgets.QStackedWidget, widget: QWidget) -> None:
    """Take one widget out of a layout or stack for good; Qt deletes it in its own time."""
    place.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area around `widget` so that it is seen: Qt does so for Tab alone."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QtWidgets.QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def below(down: QVBoxLayout) -> QVBoxLayout:
    """A column under what is in `down`, which scrolls where the window is too low for it."""
    within = QWidget()
    column = QVBoxLayout(within)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(down.spacing())
    down.addWidget(scrolled(within), 1)
    return column


def scrolled(content: QWidget) -> QtWidgets.QScrollArea:
    """`content` in an area that scrolls down and never sideways."""
    area = QtWidgets.QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
    content.setProperty("plain", True)
    area.setWidget(content)
    return area
