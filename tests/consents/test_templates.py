"""Texts of the clinic's own: drafted, reviewed, published for good; a change in substance asks people again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import due, templates
from frontdesk.consents import service as consents
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid, UserError
from tests.conftest import Clock
from tests.consents.clinics import open_clinic, patient, signing
from tests.desks import beside

NAME = "marketing"


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("templates") / "clinic", Role.MANAGER)
    yield opened
    opened.database.close()


def sources(desk: Desk, name: str = NAME) -> dict[str, str]:
    return {language: templates.source(desk, name, language) for language in desk.pack.languages}


def published(desk: Desk, name: str = NAME, *, material: bool, months: int | None = None) -> str:
    templates.draft(desk, name, sources(desk, name), material=material, valid_months=months)
    templates.review(desk, name)
    return templates.publish(desk, name)


def test_a_draft_is_reviewed_then_published_then_offered(desk: Desk) -> None:
    wrote = {one: said.replace("{clinic}", "{clinic} –", 1) for one, said in sources(desk).items()}
    assert templates.draft(desk, NAME, wrote, material=False) == "1.1"
    assert templates.source(desk, NAME, "hi") != wrote["hi"]  # its settings were brought up to date
    with pytest.raises(UserError, match="Nobody has reviewed"):
        templates.publish(desk, NAME)
    templates.review(desk, NAME)
    assert templates.publish(desk, NAME) == "1.1"
    offered = {one.name: one for one in templates.offered(desk, "en")}
    assert offered[NAME].version == "1.1"
    assert offered["photographs"].version == "1.0"
    (version,) = templates.versions(desk, NAME)
    assert (version.state, version.languages, version.material) == ("published", ("en", "hi", "ur"), False)


def test_what_was_published_never_changes(desk: Desk) -> None:
    assert published(desk, material=False) == "1.1"
    assert published(desk, material=True) == "2.0"
    assert published(desk, material=False) == "2.1"
    assert [one.version for one in templates.versions(desk, NAME)] == ["2.1", "2.0", "1.1"]
    templates.draft(desk, NAME, sources(desk), material=False)
    templates.discard(desk, NAME)
    assert [one.state for one in templates.versions(desk, NAME)] == ["published"] * 3
    with pytest.raises(UserError, match="no draft"):
        templates.publish(desk, NAME)


def test_a_draft_changed_after_its_review_is_reviewed_again(desk: Desk) -> None:
    templates.draft(desk, NAME, sources(desk), material=False)
    templates.review(desk, NAME)
    templates.draft(desk, NAME, sources(desk), material=False)
    with pytest.raises(UserError, match="Nobody has reviewed"):
        templates.publish(desk, NAME)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{clinic}", "{doctor}"),
        ("{clinic}", "{clinic.__class__}"),
        ("{clinic}", "{clinic"),
        ('id = "promo_post"', 'id = "promo_fax"'),
        ("+++\n\n", "\n\n"),
    ],
)
def test_a_broken_text_is_kept_as_a_draft_and_never_published(desk: Desk, old: str, new: str) -> None:
    wrote = sources(desk)
    assert old in wrote["ur"]
    broken = wrote["ur"].replace(old, new)
    with pytest.raises(UserError):
        templates.preview(desk, NAME, "ur", broken)
    if "+++\n\n" in old:
        return
    templates.draft(desk, NAME, wrote | {"ur": broken}, material=False)
    with pytest.raises(Invalid) as caught:
        templates.review(desk, NAME)
    assert set(caught.value.problems) == {"ur"}


def test_every_language_must_be_there_and_say_the_same(desk: Desk) -> None:
    wrote = sources(desk)
    templates.draft(desk, NAME, {"en": wrote["en"], "hi": wrote["hi"] + "\n\nएक और बात।"}, material=False)
    with pytest.raises(Invalid) as caught:
        templates.review(desk, NAME)
    assert set(caught.value.problems) == {"ur"}
    templates.draft(desk, NAME, wrote | {"hi": wrote["hi"] + "\n\nएक और बात।"}, material=False)
    with pytest.raises(Invalid) as caught:
        templates.review(desk, NAME)
    assert set(caught.value.problems) == {"hi"}


def test_a_preview_shows_the_clinics_facts_and_leaves_particulars_open(desk: Desk) -> None:
    text = templates.preview(desk, "photographs", "en", templates.source(desk, "photographs", "en"))
    assert desk.pack.clinic.name in text.title
    assert any("………" in block.text for block in text.blocks)


def test_a_signed_form_is_of_the_version_in_use_and_runs_out_with_it(desk: Desk, frozen_clock: Clock) -> None:
    desk_at = beside(desk, Role.RECEPTIONIST)
    who = patient(desk_at)
    published(desk, material=False, months=1)
    signed = consents.sign(desk_at, signing(desk_at, who, template=NAME, choices=all_yes(desk_at, who.id)))
    assert (signed.template, signed.template_version) == (NAME, "1.1")
    assert signed.valid_until is not None
    assert signed.valid_until.isoformat() == "2026-12-22"
    assert [one.why for one in due.expiring(desk_at)] == ["expiring"]
    frozen_clock.forward(days=30)
    assert consents.state_of(desk_at, who.id)["promo_sms"].yes
    frozen_clock.forward(days=1)
    now = consents.state_of(desk_at, who.id)["promo_sms"]
    assert (now.yes, now.state) == (False, "expired")
    assert [(one.patient_id, one.why) for one in due.to_renew(desk_at)] == [(who.id, "expired")]


def all_yes(desk: Desk, patient_id: int, template: str = NAME) -> dict[str, bool]:
    return {one.id: True for one in consents.form(desk, patient_id, "en", template).text.purposes}


def test_only_a_change_in_substance_asks_people_again(desk: Desk) -> None:
    desk_at = beside(desk, Role.RECEPTIONIST)
    who = patient(desk_at)
    consents.sign(desk_at, signing(desk_at, who, template=NAME, choices=all_yes(desk_at, who.id)))
    published(desk, material=False)
    assert due.to_renew(desk_at) == ()
    published(desk, material=True)
    assert [(one.patient_id, one.why, one.template) for one in due.to_renew(desk_at)] == [(who.id, "new_version", NAME)]
    assert consents.state_of(desk_at, who.id)["promo_sms"].yes
    consents.sign(desk_at, signing(desk_at, who, template=NAME, choices=all_yes(desk_at, who.id)))
    assert due.to_renew(desk_at) == ()


def test_a_form_of_the_clinics_own_is_offered_once_published(desk: Desk) -> None:
    front = (
        'id = "{0}"\nlanguage = "{1}"\nform = "own"\ntitle = "House rules"\nstatement = "I agree."\n'
        'guardian_statement = "I agree for the patient."\nwithdrawal = "Tell the front desk."\n'
    )
    wrote = {one: f"+++\n{front.format('house-rules', one)}+++\n\nPlease be kind.\n" for one in desk.pack.languages}
    assert templates.draft(desk, "house-rules", wrote, material=True) == "1.0"
    assert "house-rules" not in [one.name for one in templates.offered(desk, "en")]
    templates.review(desk, "house-rules")
    templates.publish(desk, "house-rules")
    assert "house-rules" in [one.name for one in templates.offered(desk, "en")]
    desk_at = beside(desk, Role.RECEPTIONIST)
    who = patient(desk_at)
    signed = consents.sign(desk_at, signing(desk_at, who, template="house-rules", choices={}))
    assert dict(signed.choices) == {}
    with pytest.raises(UserError, match="small letters"):
        templates.draft(desk, "House Rules", wrote, material=True)
    with pytest.raises(UserError, match="no such form"):
        consents.form(desk_at, who.id, "en", "nothing-like-it")


def test_a_new_text_is_begun_from_another_or_empty_and_offered_once_published(desk: Desk) -> None:
    titles = {"en": "Laser", "hi": "लेज़र", "ur": "لیزر"}
    assert templates.begin(desk, "laser", titles, start="procedure") == "1.0"
    templates.begin(desk, "garden", titles | {"en": "Garden"}, asks="photographs")
    assert templates.begun(desk, "en") == {"garden": "Garden", "laser": "Laser"}
    for name in ("laser", "garden"):
        templates.review(desk, name)
        templates.publish(desk, name)
    assert templates.begun(desk, "en") == {}
    offered = {one.name: one for one in templates.offered(desk, "ur")}
    assert (offered["laser"].title, offered["laser"].form, offered["laser"].valid_months) == ("لیزر", "procedure", 6)
    who = patient(beside(desk, Role.RECEPTIONIST))
    asked = [one.id for one in consents.form(desk, who.id, "en", "garden").text.purposes]
    assert asked == [one.id for one in desk.pack.purposes_of("photographs")]


def test_a_new_text_needs_a_free_name_and_a_title_in_each_language(desk: Desk) -> None:
    titles = {"en": "Laser", "hi": "लेज़र", "ur": "لیزر"}
    for name, given, at_fault in (
        ("marketing", titles, {"name"}),
        ("Laser!", titles, {"name"}),
        ("laser", titles | {"hi": " "}, {"hi"}),
    ):
        with pytest.raises(Invalid) as caught:
            templates.begin(desk, name, given)
        assert set(caught.value.problems) == at_fault
    templates.begin(desk, "laser", titles)
    with pytest.raises(Invalid):
        templates.begin(desk, "laser", titles)
