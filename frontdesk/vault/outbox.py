"""Failed sign-ins, sealed while the clinic is locked, so that the next unlock can put them in the audit."""

from __future__ import annotations

import base64
import binascii
import os
from pathlib import Path
from typing import Annotated

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from frontdesk.foundation import files
from frontdesk.foundation.log import logger
from frontdesk.vault import faults

LARGEST = 1_000_000
"""A few thousand events; more than the throttle lets anyone make in a year."""
LINE = 4_000
"""One event has fewer bytes."""


class Failed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A failed sign-in: at whose slot, empty for a name that nobody has, and when (`clock.stamp`).

    Whoever may write to the folder can seal a line of their own: what this does not fit never reaches the trail.
    """

    slot: Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9-]{0,64}\Z")] = ""
    at: Annotated[str, msgspec.Meta(pattern=r"\A[0-9TZ:.-]{0,27}\Z")] = ""


UNREADABLE = Failed()
"""Stands for all lines that are none of ours."""


def new_pair() -> tuple[bytes, bytes]:
    """(public, private): the public key goes to keys.json, the private one into the database's settings."""
    private = PrivateKey.generate()
    return bytes(private.public_key), bytes(private)


class Outbox:
    """A file of sealed lines: anyone may add one, only the open clinic can read them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, public: bytes, event: Failed) -> None:
        """Add one event. Raises `Fault`."""
        try:
            sealed = SealedBox(PublicKey(public)).encrypt(msgspec.json.encode(event))
        except CryptoError:  # somebody wrote a point there that is no key
            logger.warning("a failed sign-in could not be sealed: the key file has no key for it")
            return
        line = base64.b64encode(sealed) + b"\n"
        try:
            fd = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, files.PRIVATE_FILE)
            with os.fdopen(fd, "ab") as out:
                if out.tell() > LARGEST:
                    logger.warning("the sign-in outbox is full")
                    return
                out.write(line)
                out.flush()
                os.fsync(out.fileno())
        except OSError as error:
            raise faults.from_os(error) from error

    def read(self, private: bytes) -> list[Failed]:
        """The events, oldest first; lines that were tampered with read as one `UNREADABLE`, at the end."""
        try:
            lines = (files.read_foreign(self._path, LARGEST + LINE) or b"?").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise faults.from_os(error) from error
        box = SealedBox(PrivateKey(private))
        events = [_open(box, line) for line in lines]
        sound = [event for event in events if event is not None]
        return sound if len(sound) == len(events) else [*sound, UNREADABLE]

    def clear(self) -> None:
        """Drop what was read, once it is safely in the audit; what the disk keeps is told again rather than lost."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            logger.warning("the sign-in outbox could not be emptied: %s", type(error).__name__)


def _open(box: SealedBox[PrivateKey], line: bytes) -> Failed | None:
    try:
        return msgspec.json.decode(box.decrypt(base64.b64decode(line, validate=True)), type=Failed)
    except (CryptoError, binascii.Error, ValueError, msgspec.DecodeError):
        return None
