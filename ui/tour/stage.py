"""What the scenes of the tour share: the window, the hands, where things go, and who is who in this clinic."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.app import FrontWindow
from ui.page import Page
from ui.shell import Shell
from ui.tour.hand import Hand, NotThere


@dataclass
class Stage:
    """One tour."""

    app: QApplication
    window: FrontWindow
    hand: Hand
    out: Path
    staff: dict[str, dict[str, str]] = field(default_factory=dict)
    patients: list[dict[str, str]] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    kit: tuple[str, ...] = ()
    pin: str = "284913"

    @property
    def clinic(self) -> Path:
        """The clinic folder."""
        return self.out / "clinic"

    @property
    def shell(self) -> Shell:
        """The signed-in person's shell. Raises `NotThere`."""
        if self.window.shell is None:
            raise NotThere("nobody is signed in")
        return self.window.shell

    @property
    def page(self) -> Page:
        """The page that is shown. Raises `NotThere`."""
        if self.shell.current is None:
            raise NotThere("no page is shown")
        return self.shell.current

    def document(self, name: str) -> Path:
        """A sealed original's place."""
        return self.out / "documents" / name

    def expect(self, held: object, message: str) -> None:
        """Raises `NotThere` unless `held`."""
        if not held:
            raise NotThere(message)


Scene = Callable[[Stage], None]
