"""A text of the clinic as people write it: its words apart from its settings, taken out of a source and put back."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct

from frontdesk.foundation.errors import UserError
from frontdesk.foundation.words import N_, say
from frontdesk.packs import texts

SENTENCES = ("statement", "guardian_statement", "withdrawal")
OWN = "own"
"""The form of a text that asks nothing besides the signature."""
_EMPTY = {
    "statement": N_(
        "I have read this form, or it was read to me in a language I understand. My questions were answered."
    ),
    "guardian_statement": N_(
        "I sign for the patient. I have read this form, or it was read to me in a language I understand. My questions "
        "were answered."
    ),
    "withdrawal": N_(
        "You may change your mind at any time: tell the front desk, or the {contact_role} ({contact}). Nothing else in "
        "your care changes."
    ),
}
_BODY = N_("Write here what this form is about.")


class Asked(Struct, frozen=True):
    """One question to the patient: `id` stays, its title and its words are written."""

    id: str
    title: str
    text: str


class Filled(Struct, frozen=True):
    """A place that the staff fill for each patient: `{id}` in the text, and what it is called."""

    id: str
    title: str


class Wording(Struct, frozen=True):
    """What people write of a text in one language. A policy has only a title and a body."""

    title: str
    body: str
    statement: str = ""
    guardian_statement: str = ""
    withdrawal: str = ""
    purposes: tuple[Asked, ...] = ()
    fields: tuple[Filled, ...] = ()


def wording_of(source: str) -> Wording:
    """The words of a source. Raises UserError where its settings can't be read."""
    settings, body = _apart(source)
    try:
        return msgspec.convert(settings | {"body": body.strip()}, Wording)
    except msgspec.ValidationError as error:
        raise UserError("The settings at the top of the text can't be read: {reason}.", reason=str(error)) from error


def with_wording(source: str, wording: Wording) -> str:
    """The source with these words and its own settings; itself where no word differs."""
    if wording == wording_of(source):
        return source
    settings, _ = _apart(source)
    settings["title"] = _line(wording.title)
    settings |= {name: _line(getattr(wording, name)) for name in SENTENCES if name in settings}
    for name, written in (("purposes", wording.purposes), ("fields", wording.fields)):
        words = {one.id: {key: _line(text) for key, text in msgspec.structs.asdict(one).items()} for one in written}
        if name in settings:
            settings[name] = [one | words.get(one["id"], {}) for one in settings[name]]
    return _together(settings, wording.body)


def renamed(source: str, name: str, title: str) -> str:
    """The source as the beginning of another text, with its own name and title."""
    settings, body = _apart(source)
    return _together(settings | {"id": name, "title": _line(title)}, body)


def begun(name: str, language: str, title: str, asking: str = "") -> str:
    """A form with nothing in it yet but the sentences that every form has; it asks what the source `asking` asks."""
    places = {"contact_role": "{contact_role}", "contact": "{contact}"}
    sentences = {key: say(language, text, **places) for key, text in _EMPTY.items()}
    asked = _apart(asking)[0] if asking else {}
    settings = {
        "id": name,
        "language": language,
        "form": asked.get("form", OWN),
        "title": _line(title),
        "necessary": asked.get("necessary", ""),
        **sentences,
        **({"purposes": asked["purposes"]} if asked.get("purposes") else {}),
    }
    return _together(settings, say(language, _BODY))


def _apart(source: str) -> tuple[dict[str, Any], str]:
    try:
        front, body = texts.parts(source.encode())
        return tomllib.loads(front), body
    except tomllib.TOMLDecodeError as error:
        raise UserError("The settings at the top of the text can't be read: {reason}.", reason=str(error)) from error


def _line(text: str) -> str:
    return " ".join(text.split())


def _together(settings: Mapping[str, Any], body: str) -> str:
    plain = [_setting(name, value) for name, value in settings.items() if not isinstance(value, list)]
    tables = [
        "\n".join(["", f"[[{name}]]", *(_setting(key, said) for key, said in one.items())])
        for name, value in settings.items()
        if isinstance(value, list)
        for one in value
    ]
    front = "\n".join([*plain, *tables])
    return f"+++\n{front}\n+++\n\n{body.strip()}\n"


def _setting(name: str, value: object) -> str:
    # A JSON text, number or truth value is a TOML one too.
    return f"{name} = {json.dumps(value, ensure_ascii=False)}"
