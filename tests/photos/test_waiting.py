"""A picture that is nowhere else waits, encrypted, for its own person: until it comes in, or is discarded."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Cancelled, Refused, UserError
from frontdesk.patients import merging
from frontdesk.patients.model import Patient
from frontdesk.photos import intake, waiting
from frontdesk.photos import service as photos
from frontdesk.photos.intake import Source
from frontdesk.photos.model import RECORD, Waiting
from frontdesk.staff import service as staff
from tests.consents.clinics import patient
from tests.desks import beside, broken_links, entries
from tests.photos.shots import PLANTED, agree, clinic_of_photos, session, shot

NINE = datetime(2026, 11, 22, 9, 14, 59)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Desk, Patient]:
    return clinic_of_photos(tmp_path)


@pytest.fixture
def desk(made: tuple[Desk, Patient]) -> Desk:
    return made[0]


@pytest.fixture
def who(made: tuple[Desk, Patient]) -> Patient:
    return made[1]


def files(desk: Desk) -> list[Path]:
    """What lies in the store."""
    return [one for one in desk.files._folder.rglob("*") if one.is_file()]


def in_the_store(desk: Desk) -> int:
    """How many files beyond the documents of the consents."""
    with desk.database.reading() as connection:
        kinds = connection.exec_driver_sql("SELECT kind FROM stored_file").scalars().all()
    assert len(kinds) == len(files(desk)), "each has its row, and no mark is left"
    return sum(kind != "consent" for kind in kinds)


def sources(those: tuple[Waiting, ...]) -> list[Source]:
    return [Source("", taken=one.taken, waits=one.file) for one in those]


def test_it_waits_for_its_own_person_and_lies_nowhere_in_clear(desk: Desk, who: Patient, tmp_path: Path) -> None:
    first = intake.put_by(desk, who.id, shot(1), NINE)
    second = intake.put_by(desk, who.id, shot(2, kind="PNG"))
    assert waiting.of_patient(desk, who.id) == (first, second)
    assert (first.taken, second.taken, first.size) == (NINE, None, len(shot(1)))
    assert waiting.fetch(desk, first.file) == shot(1)
    assert not [one for one in tmp_path.rglob("*") if one.is_file() and PLANTED in one.read_bytes()]
    colleague = beside(desk, Role.RECEPTIONIST)
    assert waiting.of_patient(colleague, who.id) == ()
    with pytest.raises(UserError):
        waiting.fetch(colleague, first.file)
    waiting.discard(colleague, (first.file,))
    assert waiting.of_patient(desk, who.id) == (first, second)


def test_it_comes_in_and_waits_no_more(desk: Desk, who: Patient) -> None:
    for seed in (1, 2, 1):
        intake.put_by(desk, who.id, shot(seed), NINE)
    report = intake.run(desk, who.id, session(desk, who), sources(waiting.of_patient(desk, who.id)))
    assert (len(report.kept), len(report.duplicates), report.left) == (2, 1, ())
    assert waiting.of_patient(desk, who.id) == ()
    assert staff.drafts(desk) == ()
    assert in_the_store(desk) == 2
    manager = beside(desk, Role.MANAGER)
    assert [one.taken for one in photos.inventory(manager, who.id).photos] == [NINE, NINE]
    assert broken_links(desk) == []


def test_what_is_in_the_record_already_waits_no_more_either(desk: Desk, who: Patient) -> None:
    begun = session(desk, who)
    intake.run(desk, who.id, begun, [Source("", data=shot(1))])
    intake.put_by(desk, who.id, shot(1))
    report = intake.run(desk, who.id, begun, sources(waiting.of_patient(desk, who.id)))
    assert (len(report.kept), len(report.duplicates)) == (0, 1)
    assert waiting.of_patient(desk, who.id) == ()
    assert in_the_store(desk) == 1


def test_an_intake_that_stops_leaves_the_rest_waiting(desk: Desk, who: Patient) -> None:
    for seed in range(4):
        intake.put_by(desk, who.id, shot(seed))

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    there = waiting.of_patient(desk, who.id)
    report = intake.run(desk, who.id, session(desk, who), sources(there), stop)
    assert (len(report.kept), len(report.left)) == (2, 2)
    assert waiting.of_patient(desk, who.id) == there[2:]
    assert in_the_store(desk) == 4


def test_what_is_discarded_is_gone_with_its_key(desk: Desk, who: Patient) -> None:
    kept = [intake.put_by(desk, who.id, shot(seed)) for seed in range(3)]
    waiting.discard(desk, [one.file for one in kept[:2]])
    assert waiting.of_patient(desk, who.id) == (kept[2],)
    assert in_the_store(desk) == 1
    with pytest.raises(UserError):
        waiting.fetch(desk, kept[0].file)
    waiting.discard(desk, [one.file for one in kept])
    assert in_the_store(desk) == 0


@pytest.mark.parametrize("data", [b"", b"no picture", shot(9)[:300]])
def test_what_can_never_come_in_does_not_wait(desk: Desk, who: Patient, data: bytes) -> None:
    with pytest.raises(UserError):
        intake.put_by(desk, who.id, data)
    assert in_the_store(desk) == 0


def test_without_a_permission_nothing_waits_and_nothing_is_read(desk: Desk, who: Patient) -> None:
    kept = intake.put_by(desk, who.id, shot(1))
    told = TakingBack(who.id, (RECORD,), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(desk, told)
    before = in_the_store(desk)
    for act in (lambda: intake.put_by(desk, who.id, shot(2)), lambda: waiting.fetch(desk, kept.file)):
        with pytest.raises(Refused):
            act()
    assert in_the_store(desk) == before
    assert waiting.of_patient(desk, who.id) == (kept,), "whoever took it is told that it is there"
    waiting.discard(desk, (kept.file,))
    assert in_the_store(desk) == before - 1


def test_it_is_found_from_every_file_of_a_merged_person(desk: Desk, who: Patient) -> None:
    kept = intake.put_by(desk, who.id, shot(1))
    other = patient(desk)
    agree(desk, other)
    manager = beside(desk, Role.MANAGER)
    assert waiting.of_patient(desk, other.id) == ()
    merging.merge(manager, other.id, who.id, {}, "other")
    assert waiting.of_patient(desk, other.id) == waiting.of_patient(desk, who.id) == (kept,)
    agree(desk, other)
    report = intake.run(desk, other.id, session(desk, other), sources((kept,)))
    assert len(report.kept) == 1
    assert waiting.of_patient(desk, other.id) == ()


@pytest.mark.parametrize(("name", "most"), [("MOST", 2), ("MOST_BYTES", 2 * len(shot(0)) + 99)])
def test_no_more_waits_than_comes_in_in_one_go(
    desk: Desk, who: Patient, monkeypatch: pytest.MonkeyPatch, name: str, most: int
) -> None:
    monkeypatch.setattr(waiting, name, most)
    for _ in range(2):
        intake.put_by(desk, who.id, shot(0))
    with pytest.raises(UserError, match="as many photographs as fit"):
        intake.put_by(desk, who.id, shot(0))
    assert in_the_store(desk) == 2
    other = patient(desk)
    agree(desk, other)
    intake.put_by(desk, other.id, shot(0))


def test_a_disabled_account_takes_its_pictures_with_it(desk: Desk, who: Patient) -> None:
    intake.put_by(desk, who.id, shot(1))
    staff.save_draft(desk, "register", {"state": {}, "where": {}})
    manager = beside(desk, Role.MANAGER)
    beside(desk, Role.MANAGER)
    staff.disable(manager, desk.person.id)
    assert in_the_store(desk) == 0
    assert broken_links(desk) == []


def test_every_step_is_an_entry_about_the_patient(desk: Desk, who: Patient) -> None:
    before = len(entries(desk))
    kept = intake.put_by(desk, who.id, shot(1))
    waiting.discard(desk, (kept.file,))
    done = entries(desk)[before:]
    assert [(one.action, one.patient) for one in done] == [("photo.take", who.id), ("session.draft", who.id)]
