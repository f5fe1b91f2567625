"""Finds the packs that come with the program and reads one, refusing anything it does not understand."""

from __future__ import annotations

import hashlib
import re
import tomllib
import unicodedata
from pathlib import Path
from typing import NamedTuple

import msgspec

from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.words import RESOURCES
from frontdesk.packs.model import Pack, Said, check, refusal

PACKS = RESOURCES / "packs"
LARGEST = 256 * 1024
_JOINERS = "\u200c\u200d"
_AT = re.compile(r"at `\$\.?(?P<at>[^`]*)`")
_FIELD = re.compile(r"(?P<what>unknown|missing required) field `(?P<field>[^`]*)`")


class PackSummary(NamedTuple):
    """What the list of packs shows before one is chosen."""

    id: str
    version: str
    titles: Said
    country: str
    languages: tuple[str, ...]

    def title(self, language: str) -> str:
        """The pack's display name."""
        return self.titles.in_language(language)


def available() -> tuple[PackSummary, ...]:
    """The packs that come with the program, by id. Raises Fault for one that can't be read."""
    packs = (load(path.stem) for path in sorted(PACKS.glob("*.toml")))
    return tuple(PackSummary(pack.id, pack.version, pack.titles, pack.country, pack.languages) for pack in packs)


def load(pack_id: str, folder: Path = PACKS) -> Pack:
    """The pack called `pack_id`. Raises UserError when there is none, Fault when its file can't be used."""
    if not re.fullmatch(r"[a-z][a-z0-9-]{0,39}", pack_id) or not (folder / f"{pack_id}.toml").is_file():
        raise UserError("There is no clinic pack with that name. Choose one from the list.", field="pack")
    try:
        with (folder / f"{pack_id}.toml").open("rb") as file:
            source = file.read(LARGEST + 1)
    except OSError as error:
        raise Fault(
            "The clinic pack “{pack}” can't be read. Nothing was changed. Check the program's folder.", pack=pack_id
        ) from error
    return parse(pack_id, source)


def parse(pack_id: str, source: bytes) -> Pack:
    """The pack in `source`, the bytes of its file. Raises Fault naming the key that is unknown, missing or wrong."""
    if len(source) > LARGEST:
        raise Fault("The clinic pack “{pack}” is too large to be one. Nothing was changed.", pack=pack_id)
    raw = _toml(pack_id, source)
    _refuse_hidden_characters(pack_id, raw, "")
    if raw.get("id") != pack_id:
        raise refusal(pack_id, "id")
    if "hash" in raw:
        raise _unknown(pack_id, "hash")
    try:
        pack = msgspec.convert({**raw, "hash": hashlib.sha256(source).hexdigest()}, Pack)
    except msgspec.ValidationError as error:
        raise _explained(pack_id, str(error)) from error
    return check(pack)


def _toml(pack_id: str, source: bytes) -> dict[str, object]:
    try:
        return tomllib.loads(source.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise Fault(
            "The clinic pack “{pack}” is damaged. Nothing was changed. Install Frontdesk again.", pack=pack_id
        ) from error


def _refuse_hidden_characters(pack_id: str, node: object, key: str) -> None:
    """Controls and direction marks have no business in a pack: they would make a page say something else."""
    if isinstance(node, dict):
        for name, item in node.items():
            _refuse_hidden_characters(pack_id, name, key)
            _refuse_hidden_characters(pack_id, item, f"{key}.{name}".lstrip("."))
    elif isinstance(node, list):
        for item in node:
            _refuse_hidden_characters(pack_id, item, key)
    elif isinstance(node, str) and any(_hidden(c) for c in node):
        raise refusal(pack_id, key)


def _hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and character not in _JOINERS


def _explained(pack_id: str, message: str) -> Fault:
    at, field = _AT.search(message), _FIELD.search(message)
    key = ".".join(part for part in (at and at["at"], field and field["field"]) if part) or "?"
    if field and field["what"] == "unknown":
        return _unknown(pack_id, key)
    if field:
        return Fault(
            "The clinic pack “{pack}” can't be used: “{key}” is missing. Nothing was changed. "
            "Install Frontdesk again, or ask whoever prepared the pack.",
            pack=pack_id,
            key=key,
        )
    return refusal(pack_id, key)


def _unknown(pack_id: str, key: str) -> Fault:
    return Fault(
        "The clinic pack “{pack}” can't be used: this version of Frontdesk doesn't know “{key}”. Nothing was changed. "
        "Install the newest Frontdesk, or ask whoever prepared the pack.",
        pack=pack_id,
        key=key,
    )
