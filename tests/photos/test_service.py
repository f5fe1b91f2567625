"""Photographs come in and are shown only with a live permission, to whom the table allows, and each look is audited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.access.questions import Copy
from frontdesk.access.roles import Role
from frontdesk.consents import withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.patients import merging
from frontdesk.patients.model import Patient
from frontdesk.photos import service as photos
from frontdesk.photos.model import PURPOSES, RECORD, Allowed, Changes, NewSession
from frontdesk.photos.picture import accept, upright
from tests.consents.clinics import patient
from tests.desks import beside, broken_links, entries
from tests.photos.shots import HELD, agree, clinic_of_photos, in_care, kept, session, shot


@pytest.fixture(scope="module")
def reception(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk, _ = clinic_of_photos(tmp_path_factory.mktemp("photos") / "clinic")
    yield desk
    assert broken_links(desk) == []
    desk.database.close()


@pytest.fixture(scope="module")
def doctor(reception: Desk) -> Desk:
    return beside(reception, Role.CLINICIAN)


@pytest.fixture(scope="module")
def manager(reception: Desk) -> Desk:
    return beside(reception, Role.MANAGER)


@pytest.fixture
def who(reception: Desk, doctor: Desk) -> Patient:
    """A patient in the doctor's care who agreed to photographs."""
    made = patient(reception)
    agree(reception, made)
    in_care(reception, made, doctor)
    return made


def take_back(desk: Desk, who: Patient) -> None:
    withdrawals.withdraw(desk, TakingBack(who.id, (RECORD,), "patient", "in_person", clock.today(), "en"))


def test_a_photo_comes_in_and_is_shown_as_it_was(reception: Desk, doctor: Desk, who: Patient) -> None:
    picture = accept(shot(1))
    made = photos.begin(reception, who.id, NewSession(HELD, "before", "Peel", "Window", "50 cm", "Two\nlines"))
    taken = datetime(2026, 11, 20, 10, 30)
    new = photos.keep(reception, who.id, made, picture, "face", "left", taken)
    assert new.duplicate_of is None
    sheet = photos.sheet(doctor, who.id)
    (one,) = sheet.photos
    assert (one.id, one.site, one.view, one.stage, one.held) == (new.photo_id, "face", "left", "before", HELD)
    assert (one.taken, one.width, one.height, one.size) == (taken, 160, 120, len(picture.data))
    assert one.consent_reference.startswith("C")
    assert [(each.id, each.treatment, each.note, each.photos) for each in sheet.sessions] == [
        (made, "Peel", "Two\nlines", 1)
    ]
    assert photos.thumbnails(doctor, who.id, [one.id]) == {one.id: picture.thumbnail}
    looked = photos.look(doctor, one.id)
    assert (looked.data, looked.turn, looked.photo) == (picture.data, 1, one)
    assert upright(looked.data, looked.turn).size == (160, 120)


def test_every_opened_photo_is_an_entry_and_a_sheet_is_one(reception: Desk, doctor: Desk, who: Patient) -> None:
    made = session(reception, who)
    ids = [kept(reception, who, made, seed) for seed in range(3)]
    before = len(entries(doctor))
    photos.sheet(doctor, who.id)
    photos.thumbnails(doctor, who.id, ids)
    for one in ids:
        photos.look(doctor, one)
    found = [(entry.action, entry.patient, entry.person) for entry in entries(doctor)[before:]]
    assert found == [("photo.browse", who.id, doctor.person.id)] + [("photo.look", who.id, doctor.person.id)] * 3
    assert all(f'["photo",{one}]'.encode() in entry.body for one, entry in zip(ids, entries(doctor)[-3:], strict=True))


def test_without_a_permission_nothing_comes_in(reception: Desk) -> None:
    stranger = patient(reception)
    assert photos.may_take(reception, stranger.id) == Allowed(False, "The patient has not been asked about this.")
    files = {path.name for path in Path(reception.database.path.parent / "files").rglob("*")}
    for verb in (
        lambda: session(reception, stranger),
        lambda: photos.sessions(reception, stranger.id),
        lambda: photos.originals(reception, stranger.id),
        lambda: photos.keep(reception, stranger.id, 1, accept(shot(1))),
    ):
        with pytest.raises(Refused, match="not been asked"):
            verb()
    assert {path.name for path in Path(reception.database.path.parent / "files").rglob("*")} == files


def test_a_permission_may_be_asked_for_on_the_spot(reception: Desk) -> None:
    one = patient(reception)
    agree(reception, one, yes=False)
    assert photos.may_take(reception, one.id).why == "This was not agreed to."
    agree(reception, one)
    assert photos.may_take(reception, one.id).yes
    assert photos.may_take(reception, one.id).until is not None


def test_the_desk_takes_but_never_looks(reception: Desk, manager: Desk, who: Patient) -> None:
    one = kept(reception, who, session(reception, who))
    for verb in (
        lambda: photos.sheet(reception, who.id),
        lambda: photos.thumbnails(reception, who.id, [one]),
        lambda: photos.look(reception, one),
        lambda: photos.sort(reception, [one], Changes(site="nose")),
        lambda: photos.uses(reception, one),
        lambda: photos.destroy(reception, one, "not_needed"),
        lambda: session(manager, who),
    ):
        with pytest.raises(Refused, match="Your role"):
            verb()


def test_a_clinician_reaches_only_the_photos_of_their_own_patients(reception: Desk, who: Patient) -> None:
    one = kept(reception, who, made := session(reception, who))
    stranger = beside(reception, Role.CLINICIAN)
    for verb in (
        lambda: photos.may_take(stranger, who.id),
        lambda: photos.keep(stranger, who.id, made, accept(shot(9))),
        lambda: photos.sheet(stranger, who.id),
        lambda: photos.thumbnails(stranger, who.id, [one]),
        lambda: photos.look(stranger, one),
        lambda: photos.sort(stranger, [one], Changes(site="nose")),
        lambda: photos.limit(stranger, [one], RECORD, True),
        lambda: photos.uses(stranger, one),
    ):
        with pytest.raises(Refused, match="not in your care"):
            verb()


def test_the_same_file_is_kept_once(reception: Desk, who: Patient) -> None:
    made = session(reception, who)
    first = photos.keep(reception, who.id, made, accept(shot(3)))
    again = photos.keep(reception, who.id, session(reception, who), accept(shot(3)))
    assert (again.photo_id, again.duplicate_of) == (first.photo_id, first.photo_id)
    assert len(photos.inventory(beside(reception, Role.MANAGER), who.id).photos) == 1
    another = patient(reception)
    agree(reception, another)
    assert photos.keep(reception, another.id, session(reception, another), accept(shot(3))).duplicate_of is None


def test_what_was_taken_back_is_hidden_at_once_and_what_ran_out_only_takes_no_more(
    reception: Desk, doctor: Desk, manager: Desk, who: Patient, frozen_clock
) -> None:
    later = patient(reception)
    agree(reception, later)
    one = kept(reception, later, session(reception, later), 1)
    in_care(reception, later, doctor)
    frozen_clock.forward(days=800)
    assert photos.may_take(reception, later.id).why == "The permission for this has run out. Ask again."
    assert photos.look(doctor, one).photo.id == one
    agree(reception, later)
    take_back(reception, later)
    for verb in (
        lambda: photos.sheet(doctor, later.id),
        lambda: photos.sheet(manager, later.id),
        lambda: photos.thumbnails(doctor, later.id, [one]),
        lambda: photos.look(doctor, one),
        lambda: photos.sort(doctor, [one], Changes(site="nose")),
    ):
        with pytest.raises(Refused, match="not want photographs"):
            verb()
    assert [each.id for each in photos.inventory(manager, later.id).photos] == [one]


def test_one_photo_may_be_held_back_from_a_use_or_from_every_one(reception: Desk, doctor: Desk, who: Patient) -> None:
    agree(reception, who, form="marketing-photographs")
    made = session(reception, who)
    one, other = kept(reception, who, made, 1), kept(reception, who, made, 2)
    assert {use.purpose for use in photos.uses(doctor, one) if use.yes} == set(PURPOSES)
    photos.limit(doctor, [one], "photo_social", True)
    photos.limit(doctor, [one], "photo_social", True)
    said = {use.purpose: use for use in photos.uses(doctor, one)}
    assert (said["photo_social"].yes, said["photo_social"].limited) == (False, True)
    assert "held back" in said["photo_social"].why
    assert said["photo_website"].yes
    assert {use.yes for use in photos.uses(doctor, other)} == {True}
    (hidden,) = photos.limit(doctor, [one], RECORD, True)
    assert hidden.hidden
    assert not any(use.yes for use in photos.uses(doctor, one))
    assert list(photos.thumbnails(doctor, who.id, [one, other])) == [other]
    with pytest.raises(Refused, match="held back"):
        photos.look(doctor, one)
    photos.limit(doctor, [one], RECORD, False)
    assert photos.look(doctor, one).photo.limits == ("photo_social",)


def test_photos_are_sorted_together(reception: Desk, doctor: Desk, who: Patient) -> None:
    made, other = session(reception, who), session(reception, who, "after", HELD + timedelta(days=1))
    ids = [kept(reception, who, made, seed) for seed in (1, 2)]
    taken = datetime(2026, 11, 21, 8)
    changed = photos.sort(doctor, ids, Changes(other, "smile", "close", taken))
    assert {(one.session, one.stage, one.site, one.view, one.taken) for one in changed} == {
        (other, "after", "smile", "close", taken)
    }
    assert photos.sort(doctor, ids[:1], Changes(view="front"))[0].site == "smile"
    stranger = patient(reception)
    agree(reception, stranger)
    in_care(reception, stranger, doctor)
    theirs = kept(reception, stranger, session(reception, stranger), 3)
    for ids_, changes in (
        ([], Changes(site="face")), ([ids[0], theirs], Changes(site="face")), (ids, Changes(site="moon")),
        (ids, Changes(view="moon")), (ids, Changes(session=9999)), ([9999], Changes(site="face")),
    ):  # fmt: skip
        with pytest.raises(UserError):
            photos.sort(doctor, ids_, changes)
    photos.change_session(doctor, who.id, made, NewSession(HELD, "during", "Laser", note="Reddened"))
    for desk, note in ((doctor, "Reddened"), (reception, "")):
        (known,) = (one for one in photos.sessions(desk, who.id) if one.id == made)
        assert (known.treatment, known.note) == ("Laser", note)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"held": date(1980, 1, 1)}, "held"),
        ({"held": date(2999, 1, 1)}, "held"),
        ({"stage": "later"}, "stage"),
        ({"treatment": "a\u202eb"}, "treatment"),
        ({"note": "x" * 600}, "note"),
        ({"note": "Aadhaar 7390 5128 4609"}, "note"),
    ],
)
def test_a_session_is_checked(reception: Desk, who: Patient, wrong: dict[str, object], field: str) -> None:
    with pytest.raises(Invalid) as caught:
        photos.begin(reception, who.id, replace(NewSession(HELD), **wrong))
    assert set(caught.value.problems) == {field}


def test_of_merged_files_all_photos_are_seen_and_each_stays_where_it_came_in(
    reception: Desk, doctor: Desk, manager: Desk, who: Patient
) -> None:
    other = patient(reception)
    agree(reception, other)
    theirs = kept(reception, other, session(reception, other), 1)
    ours = kept(reception, who, made := session(reception, who), 2)
    merging.merge(manager, who.id, other.id, {}, "other")
    assert {one.id for one in photos.sheet(doctor, who.id).photos} == {ours, theirs}
    assert set(photos.thumbnails(doctor, who.id, [ours, theirs])) == {ours, theirs}
    assert photos.look(doctor, theirs).photo.patient_id == other.id
    assert photos.keep(reception, who.id, made, accept(shot(1))).duplicate_of == theirs
    assert len(photos.sort(doctor, [ours, theirs], Changes(site="nose"))) == 2
    late = kept(reception, who, made, 3)
    merging.unmerge(manager, other.id, "other")
    assert {one.id for one in photos.sheet(doctor, who.id).photos} == {ours, late}
    assert set(photos.thumbnails(doctor, who.id, [ours, theirs])) == {ours}
    with pytest.raises(Refused, match="not in your care"):
        photos.look(doctor, theirs)


def test_destroying_takes_key_and_file_and_says_who_still_has_it(
    reception: Desk, doctor: Desk, manager: Desk, who: Patient
) -> None:
    one = kept(reception, who, session(reception, who), 5)
    (photo,) = photos.sheet(doctor, who.id).photos
    copy = Copy("usb", clock.now(), None)
    asked = []
    knowing = replace(manager, questions=replace(manager.questions, copies=lambda _, at: asked.append(at) or (copy,)))
    with pytest.raises(UserError):
        photos.destroy(knowing, one, "because")
    assert photos.destroy(knowing, one, "patient_asked").copies == (copy,)
    assert asked == [photo.added]
    assert photos.sheet(doctor, who.id).photos == ()
    for verb in (lambda: photos.look(doctor, one), lambda: photos.destroy(knowing, one, "patient_asked")):
        with pytest.raises(UserError, match="not there any more"):
            verb()
    with reception.database.reading() as connection:
        gone = connection.exec_driver_sql(
            "SELECT stored_file, original, destroyed_ground FROM photo WHERE id = ?", (one,)
        )
        assert gone.one() == (None, "", "patient_asked")
        known = set(connection.exec_driver_sql("SELECT path FROM stored_file").scalars())
        assert connection.exec_driver_sql("SELECT * FROM photo_thumbnail WHERE photo_id = ?", (one,)).first() is None
    assert reception.files.strays(known).unknown == ()
    assert photos.keep(reception, who.id, session(reception, who), accept(shot(5))).duplicate_of is None
