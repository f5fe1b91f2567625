"""The first page on a PC that knows no clinic yet: create one, open one, or bring one back from a backup."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.foundation import words
from ui import language, settings, theme
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.editors import choice
from ui.widgets.text import heading, label

LANGUAGE_NAMES = {"en": "English", "hi": "हिन्दी", "ur": "اردو"}


def centred(inner: QWidget, width: int) -> QWidget:
    """`inner` in the middle of its window, at most `width` pixels wide."""
    outer = QWidget()
    outer.setObjectName("root")
    down = QVBoxLayout(outer)
    down.addStretch(1)
    across = QHBoxLayout()
    across.addStretch(1)
    inner.setFixedWidth(width)
    across.addWidget(inner)
    across.addStretch(1)
    down.addLayout(across)
    down.addStretch(2)
    return outer


def speak(code: str) -> None:
    """Speak another language from now on, with its fonts and direction, and remember it for this user."""
    language.set_language(code)
    settings.change(language=code)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, settings.load().theme)


def language_choice(changed: SignalInstance) -> QWidget:
    """A list of the languages, each in its own name; choosing one speaks it at once."""
    box = choice([(code, LANGUAGE_NAMES[code]) for code in words.LANGUAGES])
    box.set_value(language.current())
    box.setAccessibleName(tr("Language"))

    def chosen() -> None:
        code = str(box.value())
        if code != language.current():
            speak(code)
            changed.emit()

    box.changed.connect(chosen)
    return box


class Start(QWidget):
    """Three ways in."""

    create_wanted = Signal()
    open_wanted = Signal(str)
    restore_wanted = Signal()
    language_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card()
        card.add(heading(tr("Welcome to Frontdesk"), 1))
        promise = tr("Everything stays on this computer, locked and encrypted. Nothing is ever sent anywhere.")
        card.add(label(promise, "muted"))
        self.create_button = button(
            tr("Set up a new clinic"), self.create_wanted.emit, kind="primary", icon="home", shortcut="Ctrl+N"
        )
        self.open_button = button(tr("Open a clinic folder"), self._open, icon="folder", shortcut="Ctrl+O")
        self.restore_button = button(
            tr("Bring a clinic back from a backup"), self.restore_wanted.emit, icon="restore", shortcut="Ctrl+R"
        )
        for one in (self.create_button, self.open_button, self.restore_button):
            card.add(one)
        card.add(language_choice(self.language_changed))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(centred(card, 460))
        self.create_button.setFocus()

    def _open(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - the first paint must not pay for it

        chosen = QFileDialog.getExistingDirectory(self, tr("Choose the clinic folder"))
        if chosen:
            self.open_wanted.emit(chosen)
