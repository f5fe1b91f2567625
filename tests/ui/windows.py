"""The window around somebody at work, for the tests of pages."""

from __future__ import annotations

from frontdesk.clinic import Clinic
from ui.shell import Shell


def shell(of: Clinic) -> Shell:
    """The window of whoever is signed in, at its usual size."""
    made = Shell(of)
    made.resize(1280, 800)
    made.show()
    return made
