"""Slows down guessing at the sign-in window: the wait doubles, survives a restart, and no clock setting shortens it.

The throttle guards the desk; the keys guard the data (DESIGN.md, 'Keys'). Whoever may write to the clinic folder can
delete this file.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec

from frontdesk.foundation import clock, files
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.log import logger
from frontdesk.vault import crypto, faults
from frontdesk.vault.keyfile import name_key

FREE = 4
FIRST_WAIT = 30.0
LONGEST_WAIT = 900.0
EVERYONE = "*"
MOST_NAMES = 10_000
LARGEST = 4_000_000
"""So many bytes hold so many names."""


class _Failures(msgspec.Struct, forbid_unknown_fields=True):
    count: Annotated[int, msgspec.Meta(ge=0)]
    waited: float
    ticks: float
    """`waited` seconds had passed when the machine's clock stood at `ticks`."""


class _Page(msgspec.Struct, forbid_unknown_fields=True):
    failures: dict[str, _Failures]
    mac: bytes


class Attempts:
    """The failed sign-ins of each name.

    Time is counted on the clock that runs since the machine started (`ticks`): after a restart the time since the
    start counts, which is never more than what really passed. Names are stored as keyed digests.
    """

    def __init__(self, path: Path, device_secret: bytes, ticks: Callable[[], float] = clock.ticks) -> None:
        self._path = path
        self._key = crypto.derive(device_secret, "attempts")
        self._ticks = ticks

    def wait(self, name: str) -> float:
        """Seconds until `name` may try again; 0 when it may now."""
        failures = self._load()
        return max(self._remaining(failures.get(who)) for who in (self._who(name), EVERYONE))

    def check(self, name: str) -> None:
        """Raise `UserError` while `name` has to wait."""
        waiting = self.wait(name)
        if waiting > 0:
            raise UserError("Too many wrong passwords. Try again in {seconds} seconds.", seconds=int(waiting) + 1)

    def failed(self, name: str) -> None:
        """Count a wrong password. Raises `Fault` when that can't be kept."""
        failures = self._load()
        before = failures.get(self._who(name))
        if before is None and len(failures) >= MOST_NAMES:
            del failures[min(failures, key=lambda who: failures[who].count)]
        failures[self._who(name)] = _Failures((before.count if before else 0) + 1, 0.0, self._ticks())
        self._save(failures)

    def succeeded(self, name: str) -> None:
        """Forget the failures of `name`, who has just signed in."""
        failures = self._load()
        dropped = [failures.pop(who, None) for who in (self._who(name), EVERYONE)]
        if any(dropped):
            self._save(failures)

    def cleared(self, name: str) -> None:
        """Forget the failures of `name` after the manager's reset."""
        self.succeeded(name)

    def _remaining(self, failures: _Failures | None) -> float:
        if failures is None or failures.count <= FREE:
            return 0.0
        delay = min(FIRST_WAIT * 2.0 ** min(failures.count - FREE - 1, 16), LONGEST_WAIT)
        return max(0.0, delay - failures.waited - (self._ticks() - failures.ticks))

    def _who(self, name: str) -> str:
        return hmac.new(self._key, name_key(name).encode(), hashlib.sha256).hexdigest()[:32]

    def _load(self) -> dict[str, _Failures]:
        try:
            page = msgspec.json.decode(files.read_foreign(self._path, LARGEST) or b"", type=_Page)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise faults.from_os(error) from error
        except (msgspec.DecodeError, UnicodeDecodeError):
            return self._start_over()
        if not hmac.compare_digest(page.mac, self._mac(page.failures)):
            return self._start_over()
        return self._after_restart(page.failures)

    def _after_restart(self, failures: dict[str, _Failures]) -> dict[str, _Failures]:
        """A machine clock behind the one in the file has started anew: at least what it shows has passed."""
        now = self._ticks()
        behind = [one for one in failures.values() if now < one.ticks]
        for one in behind:
            one.waited, one.ticks = one.waited + now, now
        if behind:
            self._save(failures)
        return failures

    def _start_over(self) -> dict[str, _Failures]:
        """A file that was edited, or comes from another computer, makes everyone wait once."""
        logger.warning("the record of failed sign-ins was changed outside the program")
        failures = {EVERYONE: _Failures(FREE + 1, 0.0, self._ticks())}
        self._save(failures)
        return failures

    def _save(self, failures: dict[str, _Failures]) -> None:
        page = _Page(failures, self._mac(failures))
        try:
            files.write_private(self._path, msgspec.json.encode(page))
        except OSError as error:
            raise faults.from_os(error) from error

    def _mac(self, failures: dict[str, _Failures]) -> bytes:
        return hmac.new(self._key, msgspec.json.encode(failures, order="sorted"), hashlib.sha256).digest()
