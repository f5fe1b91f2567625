"""What was confirmed at a desk by others than who is signed in there: it is good for one document, once, and soon."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from frontdesk.access.model import Confirmation, Secret
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused

LASTS_S = 120.0
"""From the right password to the seal: longer than a slow disk takes, shorter than a form is talked over."""


class Confirmations:
    """Those that were given at one desk and are not used yet. They outlast neither the desk nor `LASTS_S`."""

    def __init__(self, ticks: Callable[[], float] = clock.ticks) -> None:
        self._ticks = ticks
        self._given: dict[Confirmation, float] = {}

    def give(self, person: int, document: str, secret: Secret) -> Confirmation:
        """For whoever has just checked that secret, and nobody else."""
        for late in [one for one in self._given if not self._lasts(one)]:
            del self._given[late]
        given = Confirmation(person, document, secret, clock.now())
        self._given[given] = self._ticks()
        return given

    def holds(self, one: Confirmation, document: str) -> bool:
        """Whether this was given here, for this document, lately, and not used yet."""
        return one.document == document and self._lasts(one)

    def spend(self, used: Iterable[Confirmation]) -> None:
        """Let none of these count a second time. Raises Refused for one that does not count any more."""
        for one in used:
            lasts = self._lasts(one)
            self._given.pop(one, None)
            if not lasts:
                raise unconfirmed()

    def _lasts(self, one: Confirmation) -> bool:
        since = self._given.get(one)
        return since is not None and self._ticks() - since <= LASTS_S


def unconfirmed() -> Refused:
    """Somebody stands on a document who has not confirmed it, or not this one, or too long ago."""
    return Refused(
        "A colleague who is a witness here, or signs too, confirms it with their own password or PIN just before it is "
        "sealed. That is missing or no longer counts. Nothing is signed."
    )
