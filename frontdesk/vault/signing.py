"""Signatures of the people at work: Ed25519 (RFC 8032), one key per person."""

from __future__ import annotations

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey


def public(sign_private: bytes) -> bytes:
    """The 32-byte public key of a 32-byte seed."""
    return bytes(SigningKey(sign_private).verify_key)


def sign(sign_private: bytes, data: bytes) -> bytes:
    """The 64-byte signature over `data` with a 32-byte seed."""
    return SigningKey(sign_private).sign(data).signature


def verify(sign_public: bytes, data: bytes, signature: bytes) -> bool:
    """Whether the holder of `sign_public` (32 bytes) signed exactly `data`."""
    try:
        VerifyKey(sign_public).verify(data, signature)
    except (BadSignatureError, ValueError):
        return False
    return True
