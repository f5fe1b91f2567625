"""The dark rail at the side: where to go, and below it lock, switch person, help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from ui import theme

Item = tuple[str, str, str]
_WIDTH_PX = 104
_FOLDED_PX = 64
_LEAST_PX, _MOST_PX = 52, 64
"""A place gives way where all of them would be higher than a small screen."""
_ICON_PX = 36
"""The least of all: the icon alone, with its name under the mouse."""
_EDGE_PX, _GAP_PX = 10, 4


class _Place(QToolButton):
    def __init__(self, icon: str, text: str, *, checkable: bool) -> None:
        super().__init__()
        self._icon = icon
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setIconSize(QSize(22, 22))
        self.setMinimumHeight(_ICON_PX)
        self.setMaximumHeight(_MOST_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(lambda _: self._draw())
        self.fold(folded=False)
        self._draw()

    def fold(self, *, folded: bool) -> None:
        """The icon alone, or its name below it."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if folded else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        self.setToolButtonStyle(style)
        self.setFixedWidth((_FOLDED_PX if folded else _WIDTH_PX) - 12)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), _MOST_PX)

    def _draw(self) -> None:
        self.setIcon(theme.icon(self._icon, "on_rail_checked" if self.isChecked() else "on_rail", 22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class Rail(QFrame):
    """Places to go, each (key, icon, label), reached by mouse, Tab or Alt+1…9; `chosen` gives the key.

    Bottom items are deeds, not places: they are never checked. Where the window is too low for the names, the icons
    stand alone.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(_WIDTH_PX)
        self._places: dict[str, _Place] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, _EDGE_PX, 6, _EDGE_PX)
        self._column.setSpacing(_GAP_PX)

    def set_items(self, items: Sequence[Item], bottom: Sequence[Item] = ()) -> None:
        """Show these places and, at the bottom, these deeds, instead of any before."""
        while (old := self._column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._places = {}
        for number, (key, icon, text) in enumerate(items, start=1):
            place = self._add(key, icon, text, checkable=True)
            if number <= 9:
                place.setShortcut(f"Alt+{number}")
                place.setToolTip(f"{text} (Alt+{number})")
        self._column.addStretch()
        for key, icon, text in bottom:
            self._add(key, icon, text, checkable=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where the names have no room."""
        super().resizeEvent(event)
        needed = len(self._places) * (_LEAST_PX + _GAP_PX) + 2 * _EDGE_PX
        folded = self.height() < needed
        self.setFixedWidth(_FOLDED_PX if folded else _WIDTH_PX)
        for place in self._places.values():
            place.fold(folded=folded)

    def set_current(self, key: str) -> None:
        """Check the place `key` without going there."""
        self._places[key].setChecked(True)

    def set_tip(self, key: str, text: str) -> None:
        """Another tooltip, as for a shortcut that belongs to the window ('Lock (Ctrl+L)')."""
        self._places[key].setToolTip(text)

    def current(self) -> str | None:
        """The key of the checked place."""
        return next((key for key, place in self._places.items() if place.isChecked()), None)

    def button(self, key: str) -> QToolButton:
        """The button of `key`, to add a badge or hide it."""
        return self._places[key]

    def _add(self, key: str, icon: str, text: str, *, checkable: bool) -> _Place:
        place = _Place(icon, text, checkable=checkable)
        place.clicked.connect(lambda: self.chosen.emit(key))
        self._places[key] = place
        self._column.addWidget(place)
        return place
