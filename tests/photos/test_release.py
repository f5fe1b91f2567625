"""The one door: no photograph leaves without the gate's yes, and what leaves holds nothing but the redacted picture."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops

from frontdesk import clinic
from frontdesk.access.roles import Role
from frontdesk.consents import gate, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.disclosures import participants as leaving
from frontdesk.disclosures import records as disclosed
from frontdesk.disclosures import service as disclosures
from frontdesk.disclosures.model import Recipient
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.patients import merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient, Patient
from frontdesk.photos import agreed, picture, release
from frontdesk.photos import participants as photographed
from frontdesk.photos import service as photos
from frontdesk.photos.model import Box, Redaction, Release
from frontdesk.tasks import service as tasks
from tests.consents.clinics import certificate_of, open_clinic, patient, record_in
from tests.desks import beside, broken_links, entries
from tests.photos.shots import PLANTED, agree, in_care, kept, session, shot

PUBLIC = Recipient("public")
COVER = Redaction(covered=(Box(20, 10, 100, 60),))


@dataclass(frozen=True)
class Case:
    front: Desk
    doctor: Desk
    manager: Desk
    folder: Path


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    folder = tmp_path_factory.mktemp("release") / "clinic"
    front = open_clinic(
        folder,
        allows=lambda connection, patient, purpose, at: gate.allows(connection, front.pack, patient, purpose, at).yes,
        follows=lambda connection, files, purposes: tuple(
            one for ask in clinic.PARTICIPANTS for one in ask(connection, files, purposes)
        ),
        sealed=disclosed.patient_by_document,
    )
    yield Case(front, beside(front, Role.CLINICIAN), beside(front, Role.MANAGER), folder)
    front.database.close()


@dataclass(frozen=True)
class Taken:
    who: Patient
    photos: tuple[int, ...]


@pytest.fixture
def taken(case: Case) -> Taken:
    """A patient in the doctor's care with two photographs in the record, and no other permission than that."""
    who = patient(case.front)
    agree(case.front, who)
    in_care(case.front, who, case.doctor)
    at = session(case.front, who)
    return Taken(who, tuple(kept(case.front, who, at, seed) for seed in (1, 2)))


def publish(case: Case, taken: Taken, *purposes: str) -> None:
    agree(case.front, taken.who, *(purposes or ("photo_website",)), form="marketing-photographs")


def told(taken: Taken, **changed: object) -> Release:
    return replace(
        Release(
            taken.who.id,
            tuple((one, COVER) for one in taken.photos),
            "photo_website",
            "website",
            PUBLIC,
            "en",
            place="www.clinic.example/results",
        ),
        **changed,  # type: ignore[arg-type]
    )


def withdraw(case: Case, taken: Taken, *purposes: str) -> None:
    withdrawals.withdraw(case.front, TakingBack(taken.who.id, purposes, "patient", "in_person", clock.today(), "en"))


def agree_to_shown(case: Case, taken: Taken, *shown: int) -> None:
    pictures = agreed.pictured(case.doctor, taken.who.id, shown, "en")
    agree(case.front, taken.who, "photo_website", form="marketing-photographs", pictures=pictures)


def leaving_for_the_website(case: Case, taken: Taken) -> list[bool]:
    plan = release.plan(case.doctor, taken.who.id, taken.photos, "photo_website")
    used = [use.yes for one in taken.photos for use in photos.uses(case.doctor, one) if use.purpose == "photo_website"]
    assert used == [one.yes for one in plan.photos]
    return used


def test_a_yes_given_over_photographs_counts_for_these_alone(case: Case, taken: Taken) -> None:
    first, second = taken.photos
    agree_to_shown(case, taken, first)
    assert leaving_for_the_website(case, taken) == [True, False]
    plan = release.plan(case.doctor, taken.who.id, taken.photos, "photo_website")
    assert [one.another for one in plan.photos] == [False, True], "the patient can be asked about the other one"
    with pytest.raises(Refused, match="other photographs"):
        release.release(case.doctor, told(taken))
    release.release(case.doctor, told(taken, photos=((first, COVER),)))
    agree_to_shown(case, taken, second)
    assert leaving_for_the_website(case, taken) == [True, True], "the first form still counts"
    withdraw(case, taken, "photo_website")
    agree_to_shown(case, taken, second)
    assert leaving_for_the_website(case, taken) == [False, True], "what was taken back does not come back"
    agree(case.front, taken.who, "photo_print", form="marketing-photographs")
    assert leaving_for_the_website(case, taken) == [False, False]
    publish(case, taken)
    assert leaving_for_the_website(case, taken) == [True, True], "a form without pictures speaks of all"


@pytest.mark.parametrize("ground", ["minor", "court"])
def test_what_somebody_agreed_to_who_decides_no_longer_says_nothing_of_the_others(case: Case, ground: str) -> None:
    child, grown = date(2010, 3, 4), date(1990, 3, 4)
    born = child if ground == "minor" else grown
    named = NewPatient(
        "Omar", "Khan", born=born, gender="male", guardians=(Guardian("Lata Khan", "sister", ground=ground),)
    )
    who = patients.register(case.front, named)
    agree(case.front, who)
    in_care(case.front, who, case.doctor)
    at = session(case.front, who)
    taken = Taken(who, tuple(kept(case.front, who, at, seed) for seed in (1, 2)))
    publish(case, taken)
    assert leaving_for_the_website(case, taken) == [True, True]
    there = patients.open_record(case.front, who.id)
    patients.edit(case.front, who.id, replace(named, born=grown, guardians=()), there.version)
    agree(case.front, who)
    assert leaving_for_the_website(case, taken) == [False, False]
    agree_to_shown(case, taken, taken.photos[0])
    assert leaving_for_the_website(case, taken) == [True, False]


def test_a_photograph_that_both_of_two_merged_files_hold_was_shown_as_either(case: Case, taken: Taken) -> None:
    other = patient(case.front)
    agree(case.front, other)
    twin = kept(case.front, other, session(case.front, other), seed=1)
    merging.merge(case.manager, taken.who.id, other.id, {}, "registered_twice")
    first, second = taken.photos
    both = replace(taken, photos=(first, twin, second))
    for shown in (first, twin):
        agree_to_shown(case, taken, shown)
        assert leaving_for_the_website(case, both) == [True, True, False]
        withdraw(case, taken, "photo_website")


@pytest.mark.parametrize("purpose", ["photo_website", "photo_social"])
def test_without_the_gates_yes_nothing_is_made_and_the_refusal_is_an_entry(
    case: Case, taken: Taken, purpose: str
) -> None:
    publish(case, taken, "photo_print")
    files = sorted(case.folder.rglob("files/*/*"))
    channel = {"photo_website": "website", "photo_social": "social"}[purpose]
    with pytest.raises(Refused, match="not agreed to"):
        release.release(case.doctor, told(taken, purpose=purpose, channel=channel))
    entry = entries(case.doctor)[-1]
    assert (entry.action, entry.outcome, entry.patient) == ("photo.release", "refused", taken.who.id)
    assert sorted(case.folder.rglob("files/*/*")) == files
    assert disclosures.of_patient(case.manager, taken.who.id) == ()


def test_the_plan_says_what_may_leave_and_why_not(case: Case, taken: Taken) -> None:
    first, second = taken.photos
    asked = release.plan(case.doctor, taken.who.id, taken.photos, "photo_website")
    assert (asked.yes, [one.yes for one in asked.photos]) == (False, [False, False])
    publish(case, taken)
    photos.limit(case.doctor, (second,), "photo_website", True)
    asked = release.plan(case.doctor, taken.who.id, taken.photos, "photo_website")
    assert asked.yes
    assert asked.consent.startswith("C-")
    assert [(one.photo_id, one.yes) for one in asked.photos] == [(first, True), (second, False)]
    notes = json.loads(entries(case.doctor)[-1].body)["notes"]
    assert (notes["purpose"], notes["allowed"]) == ("photo_website", True)
    with pytest.raises(UserError):
        release.plan(case.doctor, taken.who.id, taken.photos, "photo_record")


def test_a_photo_that_is_held_back_does_not_leave_whatever_was_agreed(case: Case, taken: Taken) -> None:
    publish(case, taken)
    photos.limit(case.doctor, taken.photos[1:], "photo_website", True)
    with pytest.raises(Refused, match="held back"):
        release.release(case.doctor, told(taken))
    assert disclosures.of_patient(case.manager, taken.who.id) == ()
    assert len(release.release(case.doctor, told(taken, photos=((taken.photos[0], COVER),))).copies) == 1


def test_what_leaves_is_the_redacted_picture_and_nothing_else(case: Case, taken: Taken) -> None:
    publish(case, taken)
    made = release.release(case.doctor, told(taken, mark="Lakeside Clinic"))
    for copy, seed in zip(made.copies, (1, 2), strict=True):
        assert PLANTED not in copy.data
        assert picture.accept(copy.data).taken is None
        with Image.open(io.BytesIO(copy.data)) as opened:
            assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
            shown = opened.convert("RGB")
        before = picture.upright(picture.accept(shot(seed)).data, 1).convert("RGB")
        inside = shown.crop(COVER.covered[0].edges)
        assert max(high for _, high in inside.getextrema()) < 40  # type: ignore[misc]
        assert (
            ImageChops.difference(before.crop((110, 0, 150, 50)), shown.crop((110, 0, 150, 50))).getextrema()[0][1] < 60
        )
        original = picture.accept(shot(seed)).data
        assert original[600:700] not in copy.data
        assert copy.sha256 == hashlib.sha256(copy.data).hexdigest()
        assert "Meera" not in copy.name
        assert copy.name.startswith(made.reference)
    pdf = disclosures.document(case.doctor, made.document_id)
    assert PLANTED not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        images = [image.read_raw_bytes() for page in opened.pages for image in page.get_images().values()]
    assert len(images) == 2
    for image in images:
        with Image.open(io.BytesIO(image)) as drawn:
            assert max(high for _, high in drawn.convert("RGB").crop((25, 15, 95, 55)).getextrema()) < 40  # type: ignore[misc]


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_the_sheet_is_sealed_and_lists_hashes_recipient_and_ground(case: Case, taken: Taken, language: str) -> None:
    publish(case, taken)
    agency = Recipient("company", "Neem Studio", "", "IN")
    made = release.release(case.doctor, told(taken, recipient=agency, language=language))
    pdf = disclosures.document(case.doctor, made.document_id)
    assert seal.check(pdf, [certificate_of(case.manager).cert_pem]).state == "genuine"
    record = record_in(pdf)
    (line,) = disclosures.of_patient(case.doctor, taken.who.id)
    assert [one["sha256"] for one in record["items"]] == [one.sha256 for one in made.copies]
    assert (record["recipient"], record["consent"]) == (
        {"kind": "company", "name": "Neem Studio", "country": "IN"}, line.consent,
    )  # fmt: skip
    assert line.consent_id is not None
    verified = consents.verify_pdf(case.manager, pdf)
    assert (verified.state, verified.patient_id, verified.consent_id) == ("genuine", taken.who.id, None)


def test_the_entry_names_ids_and_hashes_only(case: Case, taken: Taken) -> None:
    publish(case, taken)
    made = release.release(case.doctor, told(taken, recipient=Recipient("company", "Neem Studio", "", "IN")))
    entry = entries(case.doctor)[-1]
    body = json.loads(entry.body)
    assert body["subjects"] == [
        ["patient", taken.who.id], *(["photo", one] for one in taken.photos), ["disclosure", made.disclosure_id],
    ]  # fmt: skip
    assert body["notes"]["hashes"] == [one.sha256 for one in made.copies]
    assert body["ground"].startswith("C-")
    assert not any(part in entry.body for part in (b"Meera", b"Kulkarni", b"Neem", b"example"))
    assert broken_links(case.doctor) == []


def test_withdrawn_means_hidden_at_once_and_every_copy_on_the_list(case: Case, taken: Taken) -> None:
    publish(case, taken)
    made = release.release(case.doctor, told(taken))
    listed = withdrawals.consequences(case.front, taken.who.id, ("photo_website",))
    assert [(one.kind, one.count) for one in listed] == [(leaving.TAKE_DOWN, 2)]
    withdraw(case, taken, "photo_website")
    assert [one.kind for one in tasks.mine(case.manager) if one.patient_id == taken.who.id] == [leaving.TAKE_DOWN]
    assert not any(use.yes for use in photos.uses(case.doctor, taken.photos[0]) if use.purpose == "photo_website")
    with pytest.raises(Refused, match="permission was taken back"):
        release.release(case.doctor, told(taken))
    down = disclosures.to_take_down(case.manager, taken.who.id)
    assert [one.item.sha256 for one in down] == [one.sha256 for one in made.copies]
    for one in down:
        assert [task for task in tasks.mine(case.manager) if task.patient_id == taken.who.id]
        disclosures.take_down(case.manager, one.item.id, "removed")
    assert [task for task in tasks.mine(case.manager) if task.patient_id == taken.who.id] == []
    record = record_in(disclosures.document(case.manager, disclosures.receipt(case.manager, taken.who.id, "hi").id))
    assert [one["done"] for one in record["items"]] == ["removed", "removed"]


def test_a_patient_who_wants_no_photographs_has_them_locked_and_none_leaves(case: Case, taken: Taken) -> None:
    publish(case, taken)
    withdraw(case, taken, "photo_record")
    assert [one.kind for one in tasks.mine(case.manager) if one.patient_id == taken.who.id] == [photographed.LOCKED]
    with pytest.raises(Refused):
        release.release(case.doctor, told(taken))


def test_this_one_not_calls_back_the_copies_of_this_one(case: Case, taken: Taken) -> None:
    publish(case, taken, "photo_website", "photo_social")
    release.release(case.doctor, told(taken))
    first, second = taken.photos
    photos.limit(case.doctor, (first,), "photo_social", True)
    assert disclosures.to_take_down(case.manager, taken.who.id) == ()
    photos.limit(case.doctor, (first,), "photo_website", True)
    assert [one.item.subject for one in disclosures.to_take_down(case.manager, taken.who.id)] == [first]
    mine = [one for one in tasks.mine(case.manager) if one.patient_id == taken.who.id]
    assert [(one.kind, one.places["count"]) for one in mine] == [(leaving.TAKE_DOWN, 1)]
    photos.limit(case.doctor, (first,), "photo_website", False)
    assert disclosures.to_take_down(case.manager, taken.who.id) == ()
    photos.limit(case.doctor, (second,), "photo_record", True)
    assert [one.item.subject for one in disclosures.to_take_down(case.manager, taken.who.id)] == [second]
    photos.limit(case.doctor, (second,), "photo_record", False)
    assert disclosures.to_take_down(case.manager, taken.who.id) == ()


@pytest.mark.parametrize(("ground", "back"), [("patient_asked", 1), ("not_needed", 0)])
def test_a_destroyed_photo_comes_back_where_nobody_may_have_it(
    case: Case, taken: Taken, ground: str, back: int
) -> None:
    publish(case, taken)
    release.release(case.doctor, told(taken))
    photos.destroy(case.manager, taken.photos[0], ground)
    assert len(disclosures.to_take_down(case.manager, taken.who.id)) == back


def test_what_left_is_found_from_either_file_of_a_merged_person(case: Case, taken: Taken) -> None:
    publish(case, taken)
    release.release(case.doctor, told(taken))
    other = patient(case.front)
    merging.merge(case.manager, other.id, taken.who.id, {}, "registered_twice")
    assert len(disclosures.of_patient(case.manager, other.id)) == 1
    listed = withdrawals.consequences(case.front, other.id, ("photo_website",))
    assert [(one.kind, one.count) for one in listed] == [(leaving.TAKE_DOWN, 2)]


def test_what_left_while_files_were_merged_stays_with_its_own_once_they_are_apart(case: Case, taken: Taken) -> None:
    other = patient(case.front)
    agree(case.front, other)
    in_care(case.front, other, case.doctor)
    merging.merge(case.manager, other.id, taken.who.id, {}, "registered_twice")
    agree(case.front, other, "photo_website", form="marketing-photographs")
    release.release(case.doctor, replace(told(taken), patient_id=other.id))
    merging.unmerge(case.manager, taken.who.id, "by_mistake")
    assert disclosures.to_take_down(case.manager, other.id) == ()
    assert [one.item.subject for one in disclosures.to_take_down(case.manager, taken.who.id)] == list(taken.photos)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"purpose": "photo_record"}, "purpose"),
        ({"purpose": "contact"}, "purpose"),
        ({"channel": "print"}, "channel"),
        ({"photos": ()}, "photos"),
        ({"longest": 777}, "longest"),
        ({"language": "fr"}, "language"),
        ({"place": "x" * 300}, "place"),
        ({"mark": "x" * 61}, "mark"),
        ({"recipient": Recipient("company", "", "", "IN")}, "recipient.name"),
    ],
)
def test_a_release_that_says_too_little_makes_nothing(
    case: Case, taken: Taken, changed: dict[str, object], field: str
) -> None:
    publish(case, taken)
    with pytest.raises(UserError) as caught:
        release.release(case.doctor, told(taken, **changed))
    error = caught.value
    assert field in (error.problems if isinstance(error, Invalid) else {error.field: error})
    assert disclosures.of_patient(case.manager, taken.who.id) == ()


def test_a_photo_without_any_cover_needs_somebodys_word(case: Case, taken: Taken) -> None:
    publish(case, taken)
    with pytest.raises(UserError, match="nobody can be known"):
        release.release(case.doctor, told(taken, photos=((taken.photos[0], Redaction()),)))
    with_word = ((taken.photos[0], Redaction(shows_nobody=True)),)
    assert release.release(case.doctor, told(taken, photos=with_word)).copies


def test_somebody_elses_photo_does_not_leave_in_this_patients_name(case: Case, taken: Taken) -> None:
    publish(case, taken)
    other = patient(case.front)
    agree(case.front, other)
    foreign = kept(case.front, other, session(case.front, other), 9)
    with pytest.raises(UserError, match="one patient at a time"):
        release.release(case.doctor, told(taken, photos=((foreign, COVER),)))


def test_who_may_not_release_does_not(case: Case, taken: Taken) -> None:
    publish(case, taken)
    stranger = beside(case.front, Role.CLINICIAN)
    with pytest.raises(Refused, match="not in your care"):
        release.release(stranger, told(taken))
    with pytest.raises(Refused):
        release.release(case.front, told(taken))
