"""Reads the consent texts: what a patient is told and asked, in one language, with the clinic's facts filled in."""

from __future__ import annotations

import hashlib
import string
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta, Struct

from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.phones import grouped
from frontdesk.foundation.words import LEFT_TO_RIGHT_MARK, RESOURCES, RIGHT_TO_LEFT
from frontdesk.packs.model import Language, Line, Name, Pack, Purpose

CONSENTS = RESOURCES / "consents"
LARGEST = 64 * 1024
_STAMPED = ("version", "material", "valid_months")
_SPANS = {"policy": "answer_days", "medical_records": "records_hours"}
_KEPT = {"policy": "retention_years"}
BLANK = "…" * 12
"""What stands in a blank form where a particular of the patient is written by hand."""
ROOM = {"line": " ".join([BLANK] * 3), "lines": " ".join([BLANK] * 8)}
"""Room to write, by the kind of particular."""
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


class Particular(Struct, frozen=True, forbid_unknown_fields=True):
    """A place in the text that the staff fill for each patient: one `line`, or several `lines`."""

    id: Name
    title: Line
    kind: Literal["line", "lines"]
    required: bool


class ConsentText(NamedTuple):
    """A consent form in one language, ready to show and sign.

    `source_hash` is the SHA-256, in hex, of the template's source before anything was filled in; with `material` set,
    people who signed an earlier version are asked again. `form` names the purposes of the pack that are asked; where
    it has none, the signature itself is the answer. `valid_months` None means: until it is taken back. `initials` asks
    for initials, `countersign` names the role that signs too.
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
    form: str = "registration"
    valid_months: int | None = None
    initials: bool = False
    countersign: str = ""
    particulars: tuple[Particular, ...] = ()


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
    statement: Sentence
    guardian_statement: Sentence
    withdrawal: Sentence
    necessary: str = ""
    form: Name = "registration"
    valid_months: Annotated[int, Meta(ge=1, le=240)] | None = None
    initials: bool = False
    countersign: Literal["clinician", ""] = ""
    purposes: tuple[_Question, ...] = ()
    fields: tuple[Particular, ...] = ()


def registration(pack: Pack, language: str, folder: Path = CONSENTS) -> ConsentText:
    """The registration consent of `pack` in `language`. Raises Fault as `shipped` does."""
    return shipped(pack, pack.consent.registration, language, folder)


def shipped(
    pack: Pack, name: str, language: str, folder: Path = CONSENTS, particulars: Mapping[str, str] | None = None
) -> ConsentText:
    """The text called `name` that came with the program. Raises Fault when it is missing, damaged, asks other
    purposes than the pack, or names a place that nothing fills."""
    if language not in pack.languages or name not in names(pack):
        raise _damaged(name, language)
    return trusted(pack, name, language, source_of(name, language, folder), particulars)


def trusted(
    pack: Pack, name: str, language: str, source: bytes, particulars: Mapping[str, str] | None = None
) -> ConsentText:
    """The text in a source that was whole when it was published. Raises Fault when it isn't any more."""
    try:
        return read(pack, name, language, source, particulars)
    except UserError as error:
        raise _damaged(name, language) from error


def stamped(source: str, version: str, valid_months: int | None, *, material: bool) -> str:
    """The source with these settings in place of its own. Raises UserError where it has no settings."""
    front, body = parts(source.encode())
    kept = [line for line in front.splitlines() if line.partition("=")[0].strip() not in _STAMPED]
    place = next((at for at, line in enumerate(kept) if line.startswith("[")), len(kept))
    settings = [f'version = "{version}"', f"material = {str(material).lower()}"]
    settings += [f"valid_months = {valid_months}"] if valid_months else []
    front = "\n".join([*kept[:place], *settings, *kept[place:]])
    return f"+++\n{front.strip()}\n+++\n{body}"


def names(pack: Pack) -> tuple[str, ...]:
    """The texts that come with the program for this pack, the registration first."""
    return (pack.consent.registration, *pack.consent.templates)


def source_of(name: str, language: str, folder: Path = CONSENTS) -> bytes:
    """The source of a text that came with the program. Raises Fault when there is none."""
    return read_source(folder / language / f"{name}.md", name, language)


def read(
    pack: Pack, name: str, language: str, source: bytes, particulars: Mapping[str, str] | None = None
) -> ConsentText:
    """The text in `source`, the clinic's facts and the `particulars` of one patient filled in (dotted lines without).

    Raises UserError saying what of the source can't be used: nobody may be asked to sign a text with a hole in it.
    """
    front, body = _parsed(source)
    if front.id != name or front.language != language:
        raise UserError(
            "The text says that it is “{found}” ({language}). Its name and language must stay as they are.",
            found=front.id,
            language=front.language,
        )
    asked = _asked(pack, front)
    facts = facts_of(pack, language) | _given(front.fields, particulars)

    return ConsentText(
        front.id,
        front.version,
        front.material,
        language,
        filled(front.title, facts),
        tuple(Block(block.kind, filled(block.text, facts)) for block in blocks_of(body)),
        tuple(
            PurposeText(one.id, filled(one.title, facts), filled(one.text, facts), purpose.necessary, purpose.answer)
            for one, purpose in zip(front.purposes, asked, strict=True)
        ),
        filled(front.statement, facts),
        filled(front.guardian_statement, facts),
        filled(front.withdrawal, facts),
        hashlib.sha256(source).hexdigest(),
        front.form,
        front.valid_months,
        front.initials,
        front.countersign,
        front.fields,
    )


def shape(text: ConsentText) -> tuple[object, ...]:
    """What a text must have in common with the same version in another language."""
    return (
        tuple((block.kind, block.text.count("\n")) for block in text.blocks),
        tuple(purpose.id for purpose in text.purposes),
        tuple((one.id, one.kind, one.required) for one in text.particulars),
        (text.version, text.material, text.form, text.valid_months, text.initials, text.countersign),
    )


def _asked(pack: Pack, front: _Front) -> tuple[Purpose, ...]:
    """The pack's purposes of the text's form, which the text must ask: all of them, in their order."""
    asked = pack.purposes_of(front.form)
    necessary = [purpose.id for purpose in asked if purpose.necessary]
    if [question.id for question in front.purposes] != [purpose.id for purpose in asked] or necessary != (
        [front.necessary] if front.necessary else []
    ):
        raise UserError(
            "The text doesn't ask what this form asks for. It must ask, in this order: {purposes}.",
            purposes=", ".join(purpose.id for purpose in asked) or "–",
        )
    return asked


def _given(declared: tuple[Particular, ...], values: Mapping[str, str] | None) -> dict[str, str]:
    """What stands in each place: lines as one, a dash where there is nothing to say, dots where nobody asked."""
    told = values or {}
    return {one.id: _said(told[one.id]) if one.id in told else ROOM[one.kind] for one in declared}


def _said(value: str) -> str:
    # The texts go on after the place, mostly with a full stop of their own.
    return "; ".join(line.rstrip(" .;।۔") for line in value.splitlines()) or "–"


def places(text: str) -> frozenset[str]:
    """The `{places}` of a text by name, with whatever conversion or format a template tries to add."""
    return frozenset(
        place + (f":{form}" if form else "") + (f"!{conversion}" if conversion else "")
        for _, place, form, conversion in string.Formatter().parse(text)
        if place is not None
    )


def read_source(path: Path, name: str, language: str) -> bytes:
    """The bytes of a text that came with the program. Raises Fault when it is missing or far too long."""
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


def parts(source: bytes) -> tuple[str, str]:
    """Settings and body of a source. Raises UserError where it has not both."""
    try:
        fence, front, body = source.decode("utf-8").split("+++\n", 2)
    except ValueError as error:
        raise UserError("The text has to start with a line “+++”, its settings, and “+++” again.") from error
    if fence or not body.strip():
        raise UserError("The text has to start with a line “+++”, its settings, and “+++” again.")
    return front, body


@lru_cache(maxsize=64)
def _parsed(source: bytes) -> tuple[_Front, str]:
    try:
        front, body = parts(source)
        return msgspec.convert(tomllib.loads(front), _Front), body
    except (ValueError, msgspec.ValidationError) as error:
        raise UserError("The settings at the top of the text can't be read: {reason}.", reason=str(error)) from error


def blocks_of(body: str) -> list[Block]:
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


def facts_of(pack: Pack, language: str) -> dict[str, str]:
    """What the places of every text are filled with."""
    clinic = pack.clinic
    return {
        "clinic": clinic.name,
        "contact": " · ".join(_latin(way, language) for way in (grouped(clinic.phone), clinic.email) if way),
        "contact_role": clinic.contact_role.in_language(language),
        "guardian_below": str(pack.guardian_below),
        "policy_version": _latin(pack.policy.version, language),
        **{_SPANS[clock.id]: str(clock.value) for clock in pack.request_clocks if clock.id in _SPANS},
        **{_KEPT[clock.id]: str(clock.value) for clock in pack.retention if clock.id in _KEPT},
    }


def _latin(text: str, language: str) -> str:
    """Keep a number or address in its own direction inside a right-to-left sentence (UAX #9)."""
    return f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}" if language in RIGHT_TO_LEFT else text


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Plain `{places}` only: an attribute, an index or a conversion in a template is a fault, not an instruction."""
    try:
        unknown = places(text) - facts.keys()
    except ValueError as error:
        raise UserError("A curly bracket stands alone in the text. Take it out, or close it.") from error
    if unknown:
        raise UserError("Nothing fills the place “{place}” in the text. Correct its name.", place=min(unknown))
    return text.format_map(facts)


def _damaged(name: str, language: str) -> Fault:
    return Fault(
        "The consent text “{text}” ({language}) is damaged. Nobody can sign it until it is back: "
        "install Frontdesk again.",
        text=name,
        language=language,
    )
