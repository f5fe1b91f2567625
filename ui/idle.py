"""Tells when a window has stood unused for too long, and when its computer slept: both lock it."""

from __future__ import annotations

from frontdesk.foundation import clock

PATIENT_MODE_MAX_S = 20 * 60
SLEPT_S = 60


class Idle:
    """When somebody last touched keyboard or mouse, and until when a patient may read in peace."""

    def __init__(self, minutes: int = 5) -> None:
        self.minutes = minutes
        self.last = self.held_until = 0.0

    def touch(self) -> None:
        """Somebody is there."""
        self.last = clock.ticks()

    def hold(self, seconds: int) -> None:
        """A patient reads: no idle lock for so long, but at most 20 minutes; 0 ends it."""
        self.touch()
        self.held_until = self.last + min(seconds, PATIENT_MODE_MAX_S) if seconds else 0.0

    def expired(self) -> bool:
        """Whether it is time to lock."""
        now = clock.ticks()
        return now >= self.held_until and now - max(self.last, self.held_until) >= self.minutes * 60


class Awake:
    """Notices that the computer slept: between two looks, meant to be a second apart, too much time went by."""

    def __init__(self) -> None:
        self._wall, self._ticks = clock.now(), clock.ticks()

    def slept(self) -> bool:
        """Whether more than a minute passed since the last look, on either clock: some stand still in sleep."""
        wall, ticks = clock.now(), clock.ticks()
        gap = max((wall - self._wall).total_seconds(), ticks - self._ticks)
        self._wall, self._ticks = wall, ticks
        return gap > SLEPT_S
