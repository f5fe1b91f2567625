"""How long work tells of itself, and how it is asked to stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receives the progress of a job; raises `Cancelled` when the job should stop at this point."""

    def __call__(self, done: int, total: int) -> None: ...


def silent(done: int, total: int) -> None:
    """A progress that nobody watches."""
