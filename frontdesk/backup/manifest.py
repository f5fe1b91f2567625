"""What one snapshot consists of, as written on the medium: strict, checked against itself, signed when attested."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from frontdesk.backup.model import Facts
from frontdesk.foundation import clock, ids
from frontdesk.foundation.errors import Fault

FORMAT = 1
CHUNK = 64 * 1024
LARGEST = 512 * 1024 * 1024
CONTEXT = b"frontdesk snapshot 1\x00"
ID = re.compile(r"(\d{8}t\d{6})(\d{6})z-[a-z2-7]{8}")

Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
Hash = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Place = Annotated[str, msgspec.Meta(pattern=r"\A[a-z2-7]{2}/[a-z2-7]{26}\Z")]


class Stream(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file cut into chunks of `Body.chunk` bytes (the last may be shorter), named by their BLAKE2b-256."""

    size: Count
    chunks: tuple[Hash, ...]


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """One encrypted file of the clinic, as its bytes lie on the medium."""

    path: Place
    size: Count
    sha256: Hash


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that is needed to put the clinic folder back.

    `wal` only where nobody with a key could empty it; `missing` are files that records name, also when all was copied,
    and the folder lacked; `added` is what this snapshot newly took on the medium, in bytes.
    """

    id: str
    clinic: str
    generation: Count
    chunk: Annotated[int, msgspec.Meta(ge=512, le=1 << 24)]
    database: Stream
    wal: Stream | None
    files: tuple[Kept, ...]
    missing: tuple[Place, ...]
    keys: Hash
    ledger: Hash | None
    added: Count


class Attestation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a signed-in person vouches for; `public` and `signature` are Ed25519 in hexadecimal."""

    person: int
    at: str
    facts: Facts
    public: Hash
    signature: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{128}\Z")]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One `snapshots/<id>.json`; `check` is the BLAKE2b-256 of the body, `attestation` null while unproven."""

    format: int
    body: Body
    check: Hash
    attestation: Attestation | None


class _Outline(msgspec.Struct):
    format: int


class ManifestDamaged(Fault):
    """The manifest is not what was written."""


class NewerMedium(Fault):
    """The manifest was written by a newer program."""


@dataclass(frozen=True)
class Attester:
    """The person who vouches: the row id in `staff` and the Ed25519 key pair, the private half as a verb."""

    person: int
    public: bytes
    sign: Callable[[bytes], bytes]


def address(data: bytes) -> str:
    """The name of a chunk or small file: BLAKE2b-256 (RFC 7693), hexadecimal."""
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def new_id() -> str:
    """An id whose order is the order of making: UTC to the microsecond, then a random part; safe on FAT32."""
    return f"{clock.now().astimezone(UTC):%Y%m%dt%H%M%S%fz}-{ids.token(5)}"


def made_at(snapshot_id: str) -> datetime:
    """When the snapshot with this id was begun. Raises `ValueError` for what is no id."""
    found = ID.fullmatch(snapshot_id)
    if found is None:
        raise ValueError("not a snapshot's id")
    return datetime.strptime("".join(found.groups()), "%Y%m%dt%H%M%S%f").replace(tzinfo=UTC)


def is_id(name: str) -> bool:
    """Whether a snapshot may be called so."""
    try:
        made_at(name)
    except ValueError:
        return False
    return True


def sealed(body: Body) -> Manifest:
    """The manifest of an unproven snapshot."""
    return Manifest(format=FORMAT, body=body, check=address(msgspec.json.encode(body)), attestation=None)


def attested(manifest: Manifest, facts: Facts, attester: Attester) -> Manifest:
    """The manifest, vouched for by `attester`: Ed25519 (RFC 8032) over the check of the body and the facts."""
    at = clock.stamp(clock.now())
    signature = attester.sign(_signed(manifest.check, attester.person, at, facts))
    attestation = Attestation(
        person=attester.person, at=at, facts=facts, public=attester.public.hex(), signature=signature.hex()
    )
    return msgspec.structs.replace(manifest, attestation=attestation)


def encode(manifest: Manifest) -> bytes:
    """The bytes that `decode` reads."""
    return msgspec.json.encode(manifest)


def decode(raw: bytes, snapshot_id: str) -> Manifest:
    """The manifest of `snapshot_id`, checked against itself and its signature.

    That the signing key is a member of staff's is for whoever opens the snapshot's database to see.
    Raises `ManifestDamaged` or `NewerMedium`.
    """
    try:
        if msgspec.json.decode(raw, type=_Outline).format > FORMAT:
            raise NewerMedium(
                "This backup was made by a newer version of Frontdesk. Nothing was changed. "
                "Install the newest version on this computer."
            )
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise damaged(snapshot_id) from error
    body = manifest.body
    checked = manifest.check == address(msgspec.json.encode(body))
    sound = checked and manifest.format == FORMAT and body.id == snapshot_id
    if not (sound and _fits(body.database, body.chunk) and (body.wal is None or _fits(body.wal, body.chunk))):
        raise damaged(snapshot_id)
    if manifest.attestation is not None and not _vouched(manifest.check, manifest.attestation):
        raise damaged(snapshot_id)
    return manifest


def damaged(snapshot_id: str) -> ManifestDamaged:
    """The fault of a manifest that can't be trusted."""
    return ManifestDamaged(
        "The list of contents of backup {snapshot} is damaged, so it can't be restored. Nothing was changed. "
        "Choose another backup or another medium.",
        snapshot=snapshot_id,
    )


def _fits(stream: Stream, chunk: int) -> bool:
    return len(stream.chunks) == -(-stream.size // chunk)


def _signed(check: str, person: int, at: str, facts: Facts) -> bytes:
    return CONTEXT + msgspec.json.encode({"check": check, "person": person, "at": at, "facts": facts}, order="sorted")


def _vouched(check: str, attestation: Attestation) -> bool:
    signed = _signed(check, attestation.person, attestation.at, attestation.facts)
    try:
        VerifyKey(bytes.fromhex(attestation.public)).verify(signed, bytes.fromhex(attestation.signature))
    except BadSignatureError:
        return False
    return True
