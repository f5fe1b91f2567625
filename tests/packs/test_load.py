"""Packs: what ships loads whole and sourced; what is damaged or unknown is refused with the key's name."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.words import LANGUAGES
from frontdesk.packs import load as packs
from frontdesk.packs.labels import LABELS
from frontdesk.packs.model import Clock, Purpose

SHIPPED = ("in-mediglo", "pk-al-hayat", "sample")
SOURCE = (packs.PACKS / "sample.toml").read_bytes()


def changed(old: str, new: str) -> bytes:
    text = SOURCE.decode()
    assert old in text
    return text.replace(old, new, 1).encode()


def test_the_three_packs_are_available_with_a_name_in_every_language() -> None:
    found = packs.available()
    assert tuple(summary.id for summary in found) == SHIPPED
    assert len({summary.title(language) for summary in found for language in LANGUAGES}) == 9
    assert all(set(summary.languages) == set(LANGUAGES) for summary in found)


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_the_hash_is_that_of_the_file(pack_id: str) -> None:
    source = (packs.PACKS / f"{pack_id}.toml").read_bytes()
    assert packs.load(pack_id).hash == hashlib.sha256(source).hexdigest()


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_every_legal_value_says_where_it_comes_from(pack_id: str) -> None:
    values = packs.load(pack_id).sourced()
    assert len(values) >= 18
    for key, item in values:
        assert len(item.source) > 10, key
        assert (item.verified_on is None) == (item.status == "unverified"), key


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_unverified_values_have_a_label_of_their_own_kind(pack_id: str) -> None:
    pack = packs.load(pack_id)
    waiting = pack.unverified()
    assert waiting
    assert {item.key for item in waiting} == {key for key, item in pack.sourced() if item.status == "unverified"}
    assert all(item.label in LABELS.values() and item.source for item in waiting)


def test_the_clinics_published_facts() -> None:
    mediglo, hayat = packs.load("in-mediglo"), packs.load("pk-al-hayat")
    assert (mediglo.clinic.email, mediglo.clinic.phone) == ("hello@mediglo.in", "+918130469879")
    assert mediglo.clinic.contact_role.en == "Practice Manager"
    assert (hayat.clinic.email, hayat.clinic.phone) == ("contact@al-hayat.pk", "+923001010592")
    assert hayat.clinic.contact_role.en == "Privacy Officer"
    assert (mediglo.phone_region, hayat.phone_region) == ("IN", "PK")
    assert mediglo.languages == ("en", "hi", "ur")
    assert hayat.languages[:2] == ("en", "ur")
    assert not mediglo.identity_papers.asked.value
    assert not hayat.identity_papers.asked.value
    assert mediglo.pseudonyms.value
    assert not hayat.pseudonyms.value
    assert all(paper.keep_last <= 4 for paper in mediglo.identity_papers.kinds + hayat.identity_papers.kinds)


def test_clocks_keep_the_strictest_promises() -> None:
    mediglo = packs.load("in-mediglo")
    clocks = {clock.id: clock for clock in mediglo.request_clocks}
    assert (clocks["policy"].value, clocks["policy"].unit) == (30, "business_days")
    assert (clocks["medical_records"].value, clocks["medical_records"].unit) == (72, "hours")
    assert not clocks["published_period"].binds(date(2027, 5, 12))
    assert clocks["published_period"].binds(date(2027, 5, 13))
    bill = next(clock for clock in packs.load("pk-al-hayat").breach_clocks if clock.status == "bill")
    assert not bill.binds(date(2099, 1, 1))


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_only_care_is_necessary_and_every_channel_is_asked_apart(pack_id: str) -> None:
    asked = packs.load(pack_id).purposes_of("registration")
    assert [purpose.id for purpose in asked if purpose.necessary] == ["care"]
    assert {f"promo_{way}" for way in ("sms", "whatsapp", "email", "call", "post")} < {purpose.id for purpose in asked}
    assert [purpose.id for purpose in asked if purpose.answer == "objection"] == ["deidentified_use"]
    assert {type(item) for _, item in packs.load(pack_id).sourced()} >= {Clock, Purpose}


@pytest.mark.parametrize(
    ("source", "key"),
    [
        (changed('phone_region = "IN"', 'phone_region = "IN"\nsurprise = 1'), "surprise"),
        (changed('phone_region = "IN"\n', ""), "phone_region"),
        (changed("closed = true", 'closed = "yes"'), "departments"),
        (changed("guardian_below = { value = 18", 'guardian_below = { value = "18"'), "ages.guardian_below.value"),
        (changed("guardian_below = { value = 18", "guardian_below = { value = 0"), "ages.guardian_below.value"),
        (changed("guardian_below = { value = 18", "guardian_below = { value = true"), "ages.guardian_below.value"),
        (changed("guardian_below = { value = 18, source", "guardian_below = { value = 18, origin"), "ages.guardian"),
        (changed('value = 18, source = "', 'value = 18, verified_on = 2026-11-22, source = "'), "ages.guardian_below"),
        (changed("implied = { value = false", "implied = { value = true"), "consent.implied"),
        (changed("necessary = true", "necessary = false"), "purposes"),
        (changed('id = "contact"', 'id = "care"'), "purposes"),
        (changed('["en", "hi", "ur"]', '["en", "en"]'), "languages"),
        (changed('["en", "hi", "ur"]', '["en", "fr"]'), "languages"),
        (changed("[A-Z0-9/-]{4,24}", "[A-Z"), "identity_papers.kinds.other.pattern"),
        (changed('check = "none"\nkeep_last', 'check = "verhoeff"\nkeep_last'), "identity_papers.kinds.other.hashed"),
        (changed('name = "Sample Clinic"', 'name = "Sample \\u202ecinilC"'), "clinic.name"),
        (changed('name = "Sample Clinic"', 'name = "Sample\\u0000"'), "clinic.name"),
        (changed('id = "sample"', 'id = "other"'), "id"),
        (changed('id = "sample"', 'id = "sample"\nhash = "00"'), "hash"),
    ],
)
def test_a_wrong_key_is_named(source: bytes, key: str) -> None:
    with pytest.raises(Fault) as refusal:
        packs.parse("sample", source)
    assert str(refusal.value.params["key"]).startswith(key)
    assert f"“{refusal.value.params['key']}”" in str(refusal.value)


@pytest.mark.parametrize(
    "source",
    [
        SOURCE + b"#" * packs.LARGEST,
        SOURCE.replace(b"Sample Clinic", b"Sample\x00Clinic"),
        SOURCE.replace(b"Sample Clinic", b"Sample \xff"),
        SOURCE[: len(SOURCE) // 2],
        b"id = " + b"[" * 5000,
        b"",
    ],
)
def test_damaged_bytes_are_refused(source: bytes) -> None:
    with pytest.raises(Fault):
        packs.parse("sample", source)


@pytest.mark.parametrize("name", ["", "../sample", "SAMPLE", "nobody", "sample.toml", "sample\x00"])
def test_only_a_known_plain_name_is_looked_up(name: str) -> None:
    with pytest.raises(UserError):
        packs.load(name)


def test_every_cut_and_flip_is_refused_or_harmless(tmp_path: Path) -> None:
    """A sampled stretch of single-byte damage: a sentence or a whole pack, nothing between (E3)."""
    for place in range(0, len(SOURCE), 97):
        hurt = bytearray(SOURCE)
        hurt[place] ^= 0x15
        (tmp_path / "sample.toml").write_bytes(hurt)
        try:
            pack = packs.load("sample", tmp_path)
        except Fault:
            continue
        assert pack.hash != hashlib.sha256(SOURCE).hexdigest()
