"""The audit chain: each entry carries a keyed hash over its own bytes and the entry before it.

Pure: bytes in, bytes and findings out. The desk appends, `clinic.verify` walks. The key is a random value kept in the
database, so a reader of a stolen log learns and forges nothing; what somebody *with* the key could re-hash is caught by
the Ed25519 signatures of the people at work and by the anchors kept outside the database (DESIGN.md, Audit).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import msgspec

from frontdesk.foundation import clock
from frontdesk.foundation.words import N_

GENESIS = bytes(32)
_AS_IT_IS = frozenset({str, int, bool, type(None)})
_BLOCK = 64
"""Bytes that SHA-256 takes in at a time."""
SEAL_CONTEXT = b"frontdesk audit head v1\x00"


def _bare(value: object) -> str:
    """A name that the database library made a kind of its own out of, as the text it is."""
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} has no place in the audit chain")


_CANONICAL = msgspec.json.Encoder(order="sorted", enc_hook=_bare)


@dataclass(frozen=True)
class Entry:
    """One stored entry as the walk sees it; `body` are the canonical bytes that were hashed."""

    seq: int
    epoch: int
    body: bytes
    hash: bytes


@dataclass(frozen=True)
class Head:
    """Where the chain stands: the newest entry's epoch, number and hash."""

    epoch: int
    seq: int
    hash: bytes


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, as a translatable text with places, and the entry it concerns."""

    text: str
    params: dict[str, object]
    seq: int | None = None

    def __str__(self) -> str:
        return self.text.format(**self.params)


def canonical(value: Mapping[str, Any]) -> bytes:
    """The one byte form of a JSON-like mapping: sorted keys, no spaces, UTF-8."""
    return _CANONICAL.encode(value)


def digest(key: bytes, previous: bytes, body: bytes) -> bytes:
    """HMAC-SHA256 over the previous hash and this entry's bytes: 32 bytes."""
    return keyed(key, previous + body)


def keyed(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256 (RFC 2104): 32 bytes."""
    inner, outer = _begun(key)
    within, around = inner.copy(), outer.copy()
    within.update(message)
    around.update(within.digest())
    return around.digest()


@lru_cache(maxsize=4)
def _begun(key: bytes) -> tuple[hashlib._Hash, hashlib._Hash]:
    """Both hashes with the key taken in: copies take half the time of beginning anew at every row and entry."""
    if len(key) > _BLOCK:
        raise ValueError("a chain's keys have at most 512 bits")
    padded = key.ljust(_BLOCK, b"\x00")
    return hashlib.sha256(bytes(byte ^ 0x36 for byte in padded)), hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))


def row_digest(key: bytes, table: str, row: Mapping[str, Any] | None) -> str:
    """A keyed digest (32 hex digits) of one stored row; of its absence when `row` is None."""
    return plain_row_digest(key, table, None if row is None else {name: _plain(value) for name, value in row.items()})


def plain_row_digest(key: bytes, table: str, plain: Mapping[str, Any] | None) -> str:
    """`row_digest` of a row whose instants and dates are texts already, and its bytes their SHA-256 in hex."""
    return keyed(key, canonical({"table": table, "row": plain})).hex()[:32]


def _plain(value: object) -> object:
    if type(value) in _AS_IT_IS:
        return value
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, datetime):
        return clock.stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    return value


def sealed_bytes(clinic_id: str, head: Head) -> bytes:
    """What a person signs to vouch for the chain up to `head`."""
    return SEAL_CONTEXT + canonical(
        {"clinic": clinic_id, "epoch": head.epoch, "seq": head.seq, "head": head.hash.hex()}
    )


def walk(key: bytes, entries: Iterable[Entry]) -> Iterator[Finding]:
    """Follow the chain from its first entry and name each break; stops naming after the first broken link of a run."""
    previous, expected = GENESIS, 1
    for entry in entries:
        if entry.seq != expected:
            yield Finding(
                N_("Audit entries {first} to {last} are missing."), {"first": expected, "last": entry.seq - 1}, expected
            )
        elif not hmac.compare_digest(digest(key, previous, entry.body), entry.hash):
            yield Finding(N_("Audit entry {seq} was changed after it was written."), {"seq": entry.seq}, entry.seq)
        previous, expected = entry.hash, entry.seq + 1
