"""A dialog about photographs whose answers outlive a lock."""

from __future__ import annotations

from typing import Any

from ui.widgets.dialog import Dialog


class HalfFilled(Dialog):
    """While it is open, and where a lock took it away, its `draft` is kept."""

    def draft(self) -> dict[str, Any]:
        """What is answered so far, as JSON-like values."""
        raise NotImplementedError

    def put(self, draft: dict[str, Any]) -> None:
        """Put back what `draft` gave."""
        raise NotImplementedError
