"""Buttons: a word, perhaps an icon, and a shortcut told in the tooltip."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Literal

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from ui import language, theme
from ui.widgets.text import tip

ButtonKind = Literal["plain", "primary", "danger", "quiet"]
_TOKENS = {"plain": "text", "primary": "on_primary", "danger": "on_danger", "quiet": "primary"}
_ONCE = (_TOKENS["primary"], _TOKENS["danger"])
_ICON_PX = 18


class Button(QPushButton):
    """A push button whose icon follows the theme."""

    def __init__(self, text: str, kind: ButtonKind = "plain", icon: str | None = None) -> None:
        super().__init__()
        self._icon = icon
        self._say(text)
        self.setAutoDefault(False)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._dress(kind)

    def set_kind(self, kind: ButtonKind) -> None:
        """How much the button asks to be pressed."""
        self._dress(kind)
        self.style().polish(self)

    def _dress(self, kind: ButtonKind) -> None:
        self._token = _TOKENS[kind]
        self.setProperty("kind", kind)
        self._draw()

    def set_text(self, text: str) -> None:
        """Another word, for the eye and for the screen reader."""
        shortcut = self.shortcut()
        self._say(text)
        self.setShortcut(shortcut)  # Qt forgets it with the old text

    def _say(self, text: str) -> None:
        self._word = text
        self._write()
        self.setAccessibleName(text)

    def _write(self) -> None:
        word = self._word.replace("&", "&&")
        if self.isRightToLeft():
            # Qt sets the icon against the word without a gap then, and reads the word the way the window runs.
            word = ("\u00a0" if self._icon else "") + word
            word = word if language.right_to_left() else f"\u2067{word}\u2069"
        self.setText(word)

    def _draw(self) -> None:
        if self._icon:
            self.setIcon(theme.icon(self._icon, self._token if self.isEnabled() else "disabled", _ICON_PX))

    def mouseDoubleClickEvent(self, event: QtGui.QMouseEvent) -> None:
        """Who presses twice by habit means what matters once: the second would go to whatever the first brought."""
        if self._token not in _ONCE:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter presses the default button, but not before it was let go of once."""
        if not is_held_enter(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the colours change, or the button's own with its word; mind the way it runs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._draw()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            shortcut = self.shortcut()
            self._write()
            self.setShortcut(shortcut)


def is_held_enter(event: QtGui.QKeyEvent) -> bool:
    """Whether this is Enter that is held down: perhaps since before what it would answer was there."""
    return event.isAutoRepeat() and event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)


def _as_printed(shortcut: str) -> str:
    """The keys as they are printed on this system's keyboards: only Apple's differ from what Qt is told."""
    if sys.platform == "darwin":
        return QtGui.QKeySequence(shortcut).toString(QtGui.QKeySequence.SequenceFormat.NativeText)
    return shortcut


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    kind: ButtonKind = "plain",
    icon: str | None = None,
    shortcut: str | None = None,
) -> Button:
    """A button that calls `on_click` (without arguments); the tooltip names its shortcut ('Ctrl+S')."""
    made = Button(text, kind, icon)
    if on_click is not None:
        made.clicked.connect(lambda: on_click())  # noqa: PLW0108 - keeps 'checked' from it
    if shortcut:
        made.setProperty("shortcut", shortcut)  # by setShortcut, PySide would build all of Qt's enumerations
        made.setToolTip(f"{text} ({_as_printed(shortcut)})")
    return made


class IconButton(QToolButton):
    """A button with only an icon; its name is the tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, on_click: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._icon = icon
        self.setIconSize(QSize(20, 20))
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self._draw()
        if on_click is not None:
            self.clicked.connect(lambda: on_click())  # noqa: PLW0108 - keeps 'checked' from it

    def set_icon(self, icon: str, name: str) -> None:
        """Another icon and name."""
        self._icon = icon
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self._draw()

    def _draw(self) -> None:
        self.setIcon(theme.icon(self._icon, "muted"))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
