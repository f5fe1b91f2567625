"""A text is taken apart into what people write and put together again, with nothing lost on the way."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from frontdesk.foundation.errors import UserError
from frontdesk.packs import authoring, policies, texts
from frontdesk.packs.authoring import with_wording, wording_of
from frontdesk.packs.load import available, load

PACKS = [load(one.id) for one in available()]
SOURCES = [
    pytest.param(pack, name, language, id=f"{name}-{language}")
    for pack in PACKS[:1]
    for name in texts.names(pack)
    for language in pack.languages
]


@pytest.mark.parametrize(("pack", "name", "language"), SOURCES)
def test_words_changed_and_changed_back_leave_the_text_as_it_was(pack, name, language) -> None:
    source = texts.source_of(name, language).decode()
    words = wording_of(source)
    assert with_wording(source, words) == source
    changed = with_wording(source, replace(words, body=words.body + "\n\nOne thing more."))
    assert texts.read(pack, name, language, changed.encode()).blocks[-1].text == "One thing more."
    back = with_wording(changed, words)
    before, after = (texts.read(pack, name, language, one.encode()) for one in (source, back))  # type: ignore[union-attr]
    assert after._replace(source_hash="") == before._replace(source_hash="")


def test_every_word_that_is_written_reaches_the_reader() -> None:
    (pack,) = PACKS[:1]
    source = texts.source_of("procedure", "en").decode()
    words = wording_of(source)
    asked = (replace(words.purposes[0], title='"Quoted" \\ title', text="Said\nanew"), *words.purposes[1:])
    named = (replace(words.fields[0], title="Which one"), *words.fields[1:])
    written = replace(words, title="New title", statement="I say so.", purposes=asked, fields=named)
    text = texts.read(pack, "procedure", "en", with_wording(source, written).encode())
    assert (text.title, text.statement) == ("New title", "I say so.")
    assert (text.purposes[0].title, text.purposes[0].text) == ('"Quoted" \\ title', "Said anew")
    assert text.particulars[0].title == "Which one"
    assert (text.initials, text.countersign) == (True, "clinician")


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_a_form_that_is_begun_can_be_read_at_once(language: str) -> None:
    (pack,) = PACKS[:1]
    bare = authoring.begun("house-rules", language, "House rules")
    asking = authoring.begun("more", language, "More", texts.source_of("photographs", language).decode())
    stamped = [texts.stamped(one, "1.0", None, material=True).encode() for one in (bare, asking)]
    first, second = (
        texts.read(pack, "house-rules", language, stamped[0]),
        texts.read(pack, "more", language, stamped[1]),
    )
    assert (first.title, first.purposes) == ("House rules", ())
    assert [one.id for one in second.purposes] == [one.id for one in pack.purposes_of("photographs")]


def test_a_policy_has_its_title_and_body() -> None:
    (pack,) = PACKS[:1]
    source = policies.source_of(pack, "en").decode()
    words = wording_of(source)
    changed = with_wording(source, replace(words, title="Your data", body="Short."))
    read = policies.read(pack, "en", changed.encode(), "9")
    assert (read.title, [one.text for one in read.blocks]) == ("Your data", ["Short."])


@pytest.mark.parametrize("source", ["", "no settings", "+++\ntitle = \n+++\n\nBody\n", "+++\nid = 1\n+++\n\nBody\n"])
def test_what_cannot_be_taken_apart_is_said(source: str) -> None:
    with pytest.raises(UserError):
        wording_of(source)
