"""Reads the consent texts: what a patient is told and asked, in one language, with the clinic's facts filled in."""

from __future__ import annotations

import hashlib
import string
import tomllib
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta, Struct

from frontdesk.foundation.errors import Fault
from frontdesk.foundation.words import RESOURCES, RIGHT_TO_LEFT
from frontdesk.packs.model import Language, Line, Name, Pack

CONSENTS = RESOURCES / "consents"
LARGEST = 64 * 1024
_SPANS = {"policy": "answer_days", "medical_records": "records_hours"}
_KEPT = {"policy": "retention_years"}
LEFT_TO_RIGHT_MARK = "\u200e"
Sentence = Annotated[str, Meta(min_length=1, max_length=1200)]


class Block(NamedTuple):
    """A piece of the text. `bullets` holds its items one a line, the other kinds hold one line."""

    kind: Literal["heading", "para", "bullets"]
    text: str


class PurposeText(NamedTuple):
    """One question to the patient. `answer` is `consent` or `objection`, as the pack says."""

    id: str
    title: str
    text: str
    necessary: bool
    answer: Literal["consent", "objection"]


class ConsentText(NamedTuple):
    """A consent form in one language, ready to show and sign.

    `source_hash` is the SHA-256, in hex, of the template's file before the clinic's facts were filled in; with
    `material` set, people who signed an earlier version are asked again.
    """

    id: str
    version: str
    material: bool
    language: str
    title: str
    blocks: tuple[Block, ...]
    purposes: tuple[PurposeText, ...]
    statement: str
    guardian_statement: str
    withdrawal: str
    source_hash: str


class _Question(Struct, frozen=True, forbid_unknown_fields=True):
    id: Name
    title: Line
    text: Sentence


class _Front(Struct, frozen=True, forbid_unknown_fields=True):
    id: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
    version: Annotated[str, Meta(pattern=r"^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$")]
    material: bool
    language: Language
    title: Line
    necessary: Name
    statement: Sentence
    guardian_statement: Sentence
    withdrawal: Sentence
    purposes: Annotated[tuple[_Question, ...], Meta(min_length=1)]


def registration(pack: Pack, language: str, folder: Path = CONSENTS) -> ConsentText:
    """The registration consent of `pack` in `language`. Raises Fault when the text is missing, damaged, asks other
    purposes than the pack, or names a place that the pack has no fact for."""
    name = pack.consent.registration
    source = _read(folder / language / f"{name}.md", name, language)
    front, body = _parsed(name, language, source)
    asked = pack.purposes_of("registration")
    if (
        (front.id, front.language) != (name, language)
        or language not in pack.languages
        or [question.id for question in front.purposes] != [purpose.id for purpose in asked]
        or [purpose.id for purpose in asked if purpose.necessary] != [front.necessary]
    ):
        raise _damaged(name, language)
    facts = _facts(pack, language)

    def filled(text: str) -> str:
        return _filled(text, facts, name, language)

    return ConsentText(
        front.id,
        front.version,
        front.material,
        language,
        filled(front.title),
        tuple(Block(block.kind, filled(block.text)) for block in _blocks(body)),
        tuple(
            PurposeText(question.id, filled(question.title), filled(question.text), purpose.necessary, purpose.answer)
            for question, purpose in zip(front.purposes, asked, strict=True)
        ),
        filled(front.statement),
        filled(front.guardian_statement),
        filled(front.withdrawal),
        hashlib.sha256(source).hexdigest(),
    )


def places(text: str) -> frozenset[str]:
    """The `{places}` of a text by name, with whatever conversion or format a template tries to add."""
    return frozenset(
        place + (f":{form}" if form else "") + (f"!{conversion}" if conversion else "")
        for _, place, form, conversion in string.Formatter().parse(text)
        if place is not None
    )


def _read(path: Path, name: str, language: str) -> bytes:
    try:
        with path.open("rb") as file:
            source = file.read(LARGEST + 1)
    except OSError as error:
        raise Fault(
            "The consent text “{text}” ({language}) is missing. Nobody can sign it until it is back: "
            "install Frontdesk again.",
            text=name,
            language=language,
        ) from error
    if len(source) > LARGEST:
        raise _damaged(name, language)
    return source


def _parsed(name: str, language: str, source: bytes) -> tuple[_Front, str]:
    try:
        fence, front, body = source.decode("utf-8").split("+++\n", 2)
        if fence:
            raise _damaged(name, language)
        return msgspec.convert(tomllib.loads(front), _Front), body
    except (ValueError, msgspec.ValidationError) as error:
        raise _damaged(name, language) from error


def _blocks(body: str) -> list[Block]:
    """Headings (`## `), bullets (`- `) and paragraphs, parted by empty lines."""
    blocks: list[Block] = []
    for chunk in body.strip().split("\n\n"):
        lines = [line.strip() for line in chunk.splitlines()]
        if chunk.startswith("## "):
            blocks.append(Block("heading", " ".join(lines).removeprefix("## ")))
        elif all(line.startswith("- ") for line in lines):
            blocks.append(Block("bullets", "\n".join(line.removeprefix("- ") for line in lines)))
        else:
            blocks.append(Block("para", " ".join(lines)))
    return blocks


def _facts(pack: Pack, language: str) -> dict[str, str]:
    clinic = pack.clinic
    return {
        "clinic": clinic.name,
        "contact": " · ".join(_latin(way, language) for way in (clinic.phone, clinic.email) if way),
        "contact_role": clinic.contact_role.in_language(language),
        "guardian_below": str(pack.guardian_below),
        "policy_version": _latin(pack.policy.version, language),
        **{_SPANS[clock.id]: str(clock.value) for clock in pack.request_clocks if clock.id in _SPANS},
        **{_KEPT[clock.id]: str(clock.value) for clock in pack.retention if clock.id in _KEPT},
    }


def _latin(text: str, language: str) -> str:
    """Keep a number or address in its own direction inside a right-to-left sentence (UAX #9)."""
    return f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}" if language in RIGHT_TO_LEFT else text


def _filled(text: str, facts: dict[str, str], name: str, language: str) -> str:
    """Plain `{places}` only: an attribute, an index or a conversion in a template is a fault, not an instruction."""
    try:
        if places(text) <= facts.keys():
            return text.format_map(facts)
    except ValueError as error:
        raise _damaged(name, language) from error
    raise _damaged(name, language)


def _damaged(name: str, language: str) -> Fault:
    return Fault(
        "The consent text “{text}” ({language}) is damaged. Nobody can sign it until it is back: "
        "install Frontdesk again.",
        text=name,
        language=language,
    )
