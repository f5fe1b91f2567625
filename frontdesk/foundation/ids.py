"""Random names for things, with nothing in them to be guessed or read."""

from __future__ import annotations

import base64
import os


def token(nbytes: int = 16) -> str:
    """A random lower-case base32 name of `nbytes` bytes (26 characters for the default 16)."""
    return base64.b32encode(os.urandom(nbytes)).decode().rstrip("=").lower()
