"""Consent texts: whole, alike in three languages, filled with the pack's facts, refused when damaged."""

from __future__ import annotations

import hashlib
import shutil
import unicodedata
from pathlib import Path

import msgspec
import pytest

from frontdesk.foundation.errors import Fault
from frontdesk.foundation.phones import grouped
from frontdesk.foundation.words import LANGUAGES
from frontdesk.packs import load as packs
from frontdesk.packs.texts import (
    BLANK,
    CONSENTS,
    ConsentText,
    names,
    places,
    read,
    registration,
    shape,
    shipped,
    source_of,
)

SHIPPED = ("in-mediglo", "pk-al-hayat", "sample")
SCRIPT = {"en": "LATIN", "hi": "DEVANAGARI", "ur": "ARABIC"}


def source(language: str, pack_id: str) -> str:
    return (CONSENTS / language / f"registration-{pack_id}.md").read_text("utf-8")


def whole(text: ConsentText) -> str:
    questions = [part for purpose in text.purposes for part in (purpose.title, purpose.text)]
    statements = [text.title, text.statement, text.guardian_statement, text.withdrawal]
    return "\n".join([*statements, *(block.text for block in text.blocks), *questions])


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_all_languages_ask_the_same_in_the_same_order(pack_id: str) -> None:
    pack = packs.load(pack_id)
    texts = [registration(pack, language) for language in LANGUAGES]
    shapes = {tuple((block.kind, block.text.count("\n")) for block in text.blocks) for text in texts}
    questions = {tuple((purpose.id, purpose.necessary, purpose.answer) for purpose in text.purposes) for text in texts}
    assert len(shapes) == len(questions) == len({(text.id, text.version, text.material) for text in texts}) == 1
    assert {block.kind for block in texts[0].blocks} == {"heading", "para", "bullets"}


@pytest.mark.parametrize("pack_id", SHIPPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_called_the_same_in_the_pack_and_on_the_form(pack_id: str, language: str) -> None:
    pack = packs.load(pack_id)
    asked = [purpose.title.in_language(language) for purpose in pack.purposes_of("registration")]
    assert [purpose.title for purpose in registration(pack, language).purposes] == asked


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_the_places_are_the_same_block_by_block(pack_id: str) -> None:
    per_language = {tuple(places(line) for line in source(language, pack_id).splitlines()) for language in LANGUAGES}
    assert len(per_language) == 1


@pytest.mark.parametrize("pack_id", SHIPPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_names_the_clinics_own_facts(pack_id: str, language: str) -> None:
    pack = packs.load(pack_id)
    said = whole(registration(pack, language))
    assert "{" not in said
    assert "}" not in said
    for fact in (pack.clinic.name, grouped(pack.clinic.phone), pack.clinic.email, pack.policy.version):
        assert fact in said
    assert pack.clinic.contact_role.in_language(language) in said
    for clocks in (pack.retention, pack.request_clocks):
        assert f" {next(clock.value for clock in clocks if clock.id == 'policy')} " in said


@pytest.mark.parametrize("pack_id", SHIPPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_in_its_own_script_and_normal_form(pack_id: str, language: str) -> None:
    text = source(language, pack_id)
    assert unicodedata.normalize("NFC", text) == text
    blocks = registration(packs.load(pack_id), language).blocks
    letters = [unicodedata.name(c).split()[0] for block in blocks for c in block.text if c.isalpha()]
    assert letters.count(SCRIPT[language]) > 0.9 * len(letters)


def test_the_unit_of_the_answer_time_is_the_packs() -> None:
    working = {"en": "30 working days", "hi": "30 कार्य-दिवसों", "ur": "30 کاروباری دنوں"}
    for pack_id in SHIPPED:
        pack = packs.load(pack_id)
        unit = next(clock.unit for clock in pack.request_clocks if clock.id == "policy")
        for language in LANGUAGES:
            assert (working[language] in whole(registration(pack, language))) == (unit == "business_days")


def test_the_unit_of_retention_is_years_as_the_texts_say() -> None:
    for pack_id in SHIPPED:
        assert [clock.unit for clock in packs.load(pack_id).retention if clock.id == "policy"] == ["years"]


def test_numbers_keep_their_direction_in_urdu() -> None:
    pack = packs.load("in-mediglo")
    assert "\u200e+91 81304 69879\u200e" in registration(pack, "ur").withdrawal


def test_the_hash_is_that_of_the_template() -> None:
    expected = hashlib.sha256(source("hi", "sample").encode()).hexdigest()
    assert registration(packs.load("sample"), "hi").source_hash == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{clinic}", "{patient}"),
        ("{clinic}", "{clinic.__class__}"),
        ("{clinic}", "{clinic!r}"),
        ("{clinic}", "{0}"),
        ("{clinic}", "{clinic"),
        ('language = "en"', 'language = "hi"'),
        ('id = "promo_post"', 'id = "promo_fax"'),
        ('necessary = "care"', 'necessary = "contact"'),
        ('version = "1.0"', 'version = "1.0"\nsurprise = 1'),
        ("+++", "---"),
    ],
)
def test_a_damaged_text_is_refused(tmp_path: Path, old: str, new: str) -> None:
    text = source("en", "sample")
    assert old in text
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "registration-sample.md").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(Fault):
        registration(packs.load("sample"), "en", tmp_path)


def test_a_missing_or_oversized_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault):
        registration(packs.load("sample"), "en", tmp_path)
    shutil.copytree(CONSENTS / "en", tmp_path / "en")
    with (tmp_path / "en" / "registration-sample.md").open("a") as file:
        file.write("a" * 70_000)
    with pytest.raises(Fault):
        registration(packs.load("sample"), "en", tmp_path)


def test_a_language_that_the_pack_does_not_offer_is_refused() -> None:
    with pytest.raises(Fault):
        registration(msgspec.structs.replace(packs.load("sample"), languages=("en",)), "hi")


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_every_text_of_a_pack_is_whole_and_alike_in_its_languages(pack_id: str) -> None:
    pack = packs.load(pack_id)
    for name in names(pack):
        texts = [shipped(pack, name, language) for language in pack.languages]
        assert len({shape(text) for text in texts}) == 1, name
        for text in texts:
            titles = [purpose.title.in_language(text.language) for purpose in pack.purposes_of(text.form)]
            assert [purpose.title for purpose in text.purposes] == titles, name
            assert "{" not in whole(text), name


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_every_purpose_of_a_pack_is_asked_somewhere(pack_id: str) -> None:
    pack = packs.load(pack_id)
    asked = {purpose.id for name in names(pack) for purpose in shipped(pack, name, "en").purposes}
    assert asked == {purpose.id for purpose in pack.purposes}


def test_a_particular_is_filled_in_and_left_open_on_paper() -> None:
    pack = packs.load("sample")
    source_bytes = source_of("photographs", "en")
    filled = read(pack, "photographs", "en", source_bytes, {"body_part": "the left knee"})
    assert "Pictures of the left knee" in whole(filled)
    assert f"Pictures of {BLANK}" in whole(read(pack, "photographs", "en", source_bytes))
    assert filled.source_hash == shipped(pack, "photographs", "en").source_hash


def test_several_lines_become_one_and_nothing_to_say_is_a_dash() -> None:
    pack = packs.load("sample")
    lines = {"recipients": "Dr Rao.\nCity Lab.", "what_is_shared": "Reports", "why_shared": ""}
    said = whole(read(pack, "sharing", "en", source_of("sharing", "en"), lines))
    assert "Dr Rao; City Lab" in said
    assert "–" in said
    assert BLANK not in said
