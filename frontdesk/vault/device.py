"""The device secret and the audit anchor: what this computer knows of a clinic, kept outside the clinic folder.

The operating system's keyring is used where there is one that keeps what it is given; otherwise a private file in the
user's configuration folder, and the security page says so. There is never no secret (R8).
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import platformdirs

from frontdesk.foundation import files
from frontdesk.foundation.log import logger
from frontdesk.vault import crypto, faults

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Place = Literal["keyring", "file"]
SERVICE = "frontdesk"
USELESS = ("keyring.backends.fail", "keyring.backends.null")
"""Backends that refuse every secret, or drop it without a word."""


@dataclass(frozen=True)
class Anchor:
    """The head of the audit chain as this computer last saw it; `head` in hexadecimal."""

    epoch: int
    seq: int
    head: str


def configuration() -> Path:
    """This user's own folder for Frontdesk, outside every clinic folder; made when missing."""
    folder = platformdirs.user_config_path("frontdesk", appauthor=False)
    files.make_private_folder(folder)
    return folder


def new_secret() -> bytes:
    """A new 256-bit device secret."""
    return crypto.random_key()


def load(clinic_id: str) -> bytes | None:
    """The device secret of `clinic_id` on this computer; None when it holds none, or none that can be read."""
    text = _read("device", clinic_id)
    if text is None:
        return None
    try:
        secret = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return secret if len(secret) == crypto.KEY else None


def store(clinic_id: str, secret: bytes) -> Place:
    """Keep the device secret, in the keyring if it can be read back from there. Raises `Fault` when nowhere."""
    return _write("device", clinic_id, base64.b64encode(secret).decode())


def load_anchor(clinic_id: str) -> Anchor | None:
    """The anchor last stored for `clinic_id` on this computer; None when there is none, or none that can be read."""
    text = _read("anchor", clinic_id)
    if text is None:
        return None
    try:
        anchor = Anchor(**json.loads(text))
    except (ValueError, TypeError):
        logger.warning("the audit anchor on this computer can't be read")
        return None
    return anchor if (type(anchor.epoch), type(anchor.seq), type(anchor.head)) == (int, int, str) else None


def store_anchor(clinic_id: str, anchor: Anchor) -> Place:
    """Keep the anchor beside the device secret. Raises `Fault` when it can be kept nowhere."""
    return _write("anchor", clinic_id, json.dumps(asdict(anchor)))


def place(clinic_id: str) -> Place | None:
    """Where the device secret is kept now, for the security page; None when it is not on this computer."""
    if _file("device", clinic_id).exists():
        return "file"
    return None if load(clinic_id) is None else "keyring"


def _file(kind: str, clinic_id: str) -> Path:
    return configuration() / f"{kind}-{clinic_id}"


def _read(kind: str, clinic_id: str) -> str | None:
    """The file goes first: a value that reached the keyring removes it, so a file is never the older one."""
    try:
        return _file(kind, clinic_id).read_text("ascii")
    except FileNotFoundError:
        pass
    except (OSError, UnicodeDecodeError):
        logger.warning("the %s file of this computer can't be read", kind)
    ring = _keyring()
    return None if ring is None else _from_keyring(ring, kind, clinic_id)


def _write(kind: str, clinic_id: str, text: str) -> Place:
    ring = _keyring()
    try:
        path = _file(kind, clinic_id)
        if ring is not None and _into_keyring(ring, kind, clinic_id, text):
            path.unlink(missing_ok=True)
            return "keyring"
        files.write_private(path, text.encode("ascii"))
    except OSError as error:
        raise faults.from_os(error) from error
    return "file"


def _keyring() -> KeyringBackend | None:
    import keyring

    try:
        ring = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - a backend is foreign code and may raise anything; the file is safe
        logger.warning("no keyring: %s", type(error).__name__)
        return None
    return None if type(ring).__module__ in USELESS else ring


def _from_keyring(ring: KeyringBackend, kind: str, clinic_id: str) -> str | None:
    try:
        return ring.get_password(SERVICE, f"{kind}:{clinic_id}")
    except Exception as error:  # noqa: BLE001 - as above
        logger.warning("the keyring did not answer: %s", type(error).__name__)
        return None


def _into_keyring(ring: KeyringBackend, kind: str, clinic_id: str, text: str) -> bool:
    """Store and read back: some backends take a secret and keep nothing."""
    try:
        ring.set_password(SERVICE, f"{kind}:{clinic_id}", text)
    except Exception as error:  # noqa: BLE001 - as above
        logger.warning("the keyring refused: %s", type(error).__name__)
        return False
    return _from_keyring(ring, kind, clinic_id) == text
