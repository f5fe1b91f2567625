"""What every page of the shell is, and what a page may ask of the window around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic
from ui.widgets.buttons import Button
from ui.widgets.table import Table
from ui.widgets.text import heading


class Window(Protocol):
    """What a page may ask of the window it lives in."""

    clinic: Clinic

    @property
    def search_box(self) -> QLineEdit:
        """The one box to find a patient."""

    def go(self, key: str, **where: Any) -> None:
        """Show another page; `where` is handed to its `arrive`."""

    def toast(self, text: str) -> None:
        """Say shortly that something is done."""

    def lock(self) -> None:
        """Keep what is half typed and lock."""

    def renew_key(self) -> None:
        """Keep what is half typed, sign out, and give the clinic a new data key."""

    def restart_idle(self) -> None:
        """Count idle time from now, after the clinic's setting changed."""

    def check_password(self, typed: str) -> bool:
        """Whether `typed` is the password or PIN of this person; slow, for a worker."""

    def hold_idle(self, seconds: int) -> None:
        """Suspend the idle lock for a patient who reads and signs (at most 20 minutes); 0 ends it."""


@dataclass(frozen=True)
class Shortcut:
    """A key and what it does, bound while its page is shown and listed under F1.

    One that is not `bound` is only listed: what has the focus listens for it itself.
    """

    keys: str
    text: str
    run: Callable[[], object] = field(compare=False, default=lambda: None)
    bound: bool = True


class Page(QWidget):
    """One page. It is built at its first visit and built anew when the language changes.

    `state` is everything half typed on it, as JSON-like values; `restore` puts that back. The window keeps it across a
    change of language, a lock and a power cut.
    """

    key = ""
    results: Table | None = None

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.desk_window = window
        self.clinic = window.clinic
        self.desk = window.clinic.desk
        self._beside_title: tuple[QWidget, ...] = ()

    def may(self, action: Action) -> bool:
        """Whether the person at work may, if only for the patients in their care; the core is asked again anyway."""
        return may(self.clinic.person.role, action)

    def headed(self, title: str, *actions: QWidget) -> QVBoxLayout:
        """The column to fill: on top the title and, beside it, what can be done on the page."""
        self._beside_title = actions
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 12, 20, 16)
        down.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading(title, 1), 1)
        for one in actions:
            top.addWidget(one)
        down.addLayout(top)
        return down

    def tab_rank(self, one: QWidget) -> int:
        """When Tab comes to `one`: what is on the page first, then what is done with it, from the main button on."""
        last = len(self._beside_title)
        return last - self._beside_title.index(one) if one in self._beside_title else 0

    def arrive(self, **where: Any) -> None:
        """The page is shown (again); `where` says what to show on it. Refresh what may have changed."""

    def look_up(self, text: str) -> Table | None:
        """Show what the search box asks for in the page's own list (`results`), whose rows have an `id`.

        None leaves it to the list that drops down from the box.
        """

    def leave(self) -> bool:
        """Whether the page may be left now; ask about what would be lost and can't be kept."""
        return True

    def state(self) -> dict[str, Any] | None:
        """What is half typed, or None when nothing would be lost."""
        return None

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave."""

    def where(self) -> dict[str, Any]:
        """What `arrive` needs to come back to the same place."""
        return {}

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys, for binding and for F1."""
        return []

    def of_buttons(self) -> list[Shortcut]:
        """The keys that the page's buttons bind themselves while they are shown, for F1; none that it names anyway."""
        named = {one.keys for one in self.shortcuts()}
        shown = [one for one in self.findChildren(Button) if one.isVisible() and one.isEnabled()]
        keys = {one.shortcut().toString(): one.accessibleName() for one in shown if not one.shortcut().isEmpty()}
        return [Shortcut(key, text, bound=False) for key, text in keys.items() if key not in named]
