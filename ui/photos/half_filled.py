"""A dialog about photographs whose answers outlive a lock."""

from __future__ import annotations

from typing import Any

from ui.widgets.dialog import Dialog


class HalfFilled(Dialog):
    """Somebody `answered` it, or cancelled it; or a lock took it away, past `done`, and its `draft` is to be kept."""

    answered = False

    def draft(self) -> dict[str, Any]:
        """What is answered so far, as JSON-like values."""
        raise NotImplementedError

    def put(self, draft: dict[str, Any]) -> None:
        """Put back what `draft` gave."""
        raise NotImplementedError

    def done(self, result: int) -> None:
        """Save, Cancel, Esc or the window's own cross."""
        self.answered = True
        super().done(result)
