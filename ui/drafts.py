"""What is half typed, page by page: stored for its person, and put back when its page is built again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from frontdesk.clinic import Clinic, staff
from ui.page import Page

Body = dict[str, Any]
"""A page's `state`, and `where` to arrive with it."""


class Drafts:
    """Of the person at work. A draft waits here until its page is built, and stays stored until the page says else."""

    def __init__(self, clinic: Clinic) -> None:
        self._desk = clinic.desk
        self._stored: dict[str, Body] = {one.form: one.body for one in staff.drafts(clinic.desk)}
        self._waiting = dict(self._stored)

    def first(self, may_see: Callable[[str], bool]) -> tuple[str, Body] | None:
        """The page that was left half typed, and where on it; of several the first.

        A form called 'photos.…' is gone on with on the page 'photos'.
        """
        left = ((form.partition(".")[0], body.get("where", {})) for form, body in self._waiting.items())
        return next(((key, where) for key, where in left if may_see(key)), None)

    def put_back(self, key: str, page: Page) -> None:
        """Once: what was half typed on this page."""
        body = self._waiting.pop(key, None)
        if body is not None:
            page.restore(body["state"])

    def put_away(self, pages: Mapping[str, Page]) -> None:
        """These pages are about to be built anew."""
        for key, page in pages.items():
            body = _half_typed(page)
            if body is not None:
                self._waiting[key] = body

    def save(self, pages: Mapping[str, Page]) -> None:
        """Store what changed on these since the last time, encrypted."""
        for key, page in pages.items():
            body = _half_typed(page)
            if body == self._stored.get(key):
                continue
            if body is None:
                staff.drop_draft(self._desk, key)
                self._stored.pop(key, None)
            else:
                staff.save_draft(self._desk, key, body)
                self._stored[key] = body


def _half_typed(page: Page) -> Body | None:
    """A draft of the page, or None when nothing would be lost."""
    state = page.state()
    return None if state is None else {"state": state, "where": page.where()}
