"""The few cryptographic steps the vault is made of, each with its one fixed algorithm."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterator
from typing import Annotated

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import GCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY = 32
SALT = 16
NONCE = 12
TAG = 16
"""Bytes of a sealed message that prove the rest (NIST SP 800-38D)."""
BLOCK = 16
PIECE = 512 * 1024


class ArgonCost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one guess of a password costs: memory in KiB, passes, lanes (RFC 9106; OWASP ASVS 5.0 V11.4).

    The ceilings keep a forged key file from asking for more memory than a PC has.
    """

    memory_kib: Annotated[int, msgspec.Meta(ge=8, le=1 << 20)] = 65536
    time: Annotated[int, msgspec.Meta(ge=1, le=64)] = 3
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)] = 1

    def __post_init__(self) -> None:
        """Refuses what Argon2 refuses (RFC 9106, 3.1): fewer than eight blocks of memory for a lane."""
        if self.memory_kib < 8 * self.lanes:
            raise ValueError("too little memory for so many lanes")


class Unsealable(Exception):
    """The key is wrong, or the sealed bytes or their context are not what was sealed."""


def random_key() -> bytes:
    """A new 256-bit key."""
    return secrets.token_bytes(KEY)


def derive(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """A 256-bit key for one purpose: HKDF-SHA-256 (RFC 5869)."""
    return HKDF(algorithm=hashes.SHA256(), length=KEY, salt=salt, info=b"frontdesk 1 " + purpose.encode()).derive(key)


def stretch(secret: str, salt: bytes, cost: ArgonCost) -> bytes:
    """A 256-bit key from something typed: Argon2id over its NFKC form, so that every keyboard types the same."""
    typed = unicodedata.normalize("NFKC", secret).encode()
    return hash_secret_raw(typed, salt, cost.time, cost.memory_kib, cost.lanes, KEY, Type.ID)


def seal(key: bytes, plain: bytes, context: bytes) -> bytes:
    """AES-256-GCM under a random nonce, which leads the result; `context` is authenticated, not stored."""
    return b"".join(bytes(piece) for piece in sealing(key, plain, context))


def sealing(key: bytes, plain: bytes, context: bytes) -> Iterator[bytes | memoryview]:
    """What `seal` makes, for whole files: in pieces, each good until the next is asked for.

    Written as they come they are still in the processor's cache, and need no memory of a file's size.
    """
    nonce = secrets.token_bytes(NONCE)
    sealer = Cipher(AES(key), GCM(nonce)).encryptor()
    sealer.authenticate_additional_data(context)
    yield nonce
    room, rest = memoryview(bytearray(min(len(plain), PIECE) + BLOCK - 1)), memoryview(plain)
    for start in range(0, len(plain), PIECE):
        yield room[: sealer.update_into(rest[start : start + PIECE], room)]
    yield sealer.finalize() + sealer.tag


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """What `seal` sealed. Raises `Unsealable`."""
    if len(sealed) < NONCE + TAG:
        raise Unsealable
    try:
        return AESGCM(key).decrypt(sealed[:NONCE], memoryview(sealed)[NONCE:], context)
    except InvalidTag as wrong:
        raise Unsealable from wrong


def context(*parts: str) -> bytes:
    """Parts joined without ambiguity, for use as authenticated context."""
    return msgspec.json.encode(parts)
