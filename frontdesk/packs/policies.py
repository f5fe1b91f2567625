"""Reads a clinic's privacy policy as patients may read and take it: Markdown with the clinic's facts filled in."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta, Struct

from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.words import RESOURCES
from frontdesk.packs import texts
from frontdesk.packs.model import Language, Line, Pack
from frontdesk.packs.texts import Block

POLICIES = RESOURCES / "policies"


class PolicyText(NamedTuple):
    """A policy in one language, ready to show and print. `source_hash` is the SHA-256, in hex, of its source."""

    version: str
    language: str
    title: str
    blocks: tuple[Block, ...]
    source_hash: str


class _Front(Struct, frozen=True, forbid_unknown_fields=True):
    id: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    version: Annotated[str, Meta(min_length=1, max_length=40)]
    language: Language
    title: Line


def source_of(pack: Pack, language: str, folder: Path = POLICIES) -> bytes:
    """The source that came with the program. Raises Fault when it is missing."""
    return texts.read_source(folder / language / f"{pack.id}.md", pack.id, language)


def read(pack: Pack, language: str, source: bytes, version: str) -> PolicyText:
    """The policy in `source`, in force as `version`. Raises UserError saying what of the source can't be used."""
    front, body = texts.parts(source)
    try:
        known = msgspec.convert(tomllib.loads(front), _Front)
    except (ValueError, msgspec.ValidationError) as error:
        raise UserError("The settings at the top of the text can't be read: {reason}.", reason=str(error)) from error
    if known.language != language:
        raise UserError("The text says that it is in another language ({language}).", language=known.language)
    facts = texts.facts_of(pack, language)
    return PolicyText(
        version,
        language,
        texts.filled(known.title, facts),
        tuple(Block(block.kind, texts.filled(block.text, facts)) for block in texts.blocks_of(body)),
        hashlib.sha256(source).hexdigest(),
    )


def trusted(pack: Pack, language: str, source: bytes, version: str) -> PolicyText:
    """The policy in a source that was whole when it was published. Raises Fault when it isn't any more."""
    try:
        return read(pack, language, source, version)
    except UserError as error:
        raise Fault(
            "The privacy policy in {language} is damaged. Install Frontdesk again.", language=language
        ) from error
