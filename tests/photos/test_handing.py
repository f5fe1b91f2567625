"""Copies that leave for a folder: whatever write fails there, the register says just what left."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.disclosures import service as disclosures
from frontdesk.disclosures.model import Recipient
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.patients.model import Patient
from frontdesk.photos import handing
from frontdesk.photos.model import Redaction, Release
from tests.desks import beside
from tests.photos.shots import agree, clinic_of_photos, in_care, kept, session

NOBODY = Redaction(shows_nobody=True)
COPIES = 3


@pytest.fixture
def doctor(tmp_path: Path) -> Iterator[tuple[Desk, Patient, Release]]:
    """A clinician, and three photographs of a patient who agreed that they may be on the website."""
    front, who = clinic_of_photos(tmp_path / "clinic")
    agree(front, who, "photo_website", form="marketing-photographs")
    desk = beside(front, Role.CLINICIAN)
    in_care(front, who, desk)
    day = session(desk, who)
    photos = tuple((kept(desk, who, day, seed), NOBODY) for seed in range(COPIES))
    yield desk, who, Release(who.id, photos, "photo_website", "website", Recipient("public"), "en")
    front.database.close()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def full_at(out: Path, nth: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk under `out` is full the n-th time that something is to be safe on it."""
    real, seen = os.fsync, 0

    def fsync(fd: int) -> None:
        nonlocal seen
        if os.fstat(fd).st_ino in {one.stat().st_ino for one in (out, *out.iterdir())}:
            seen += 1
            if seen == nth:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(fd)

    monkeypatch.setattr(os, "fsync", fsync)


def test_every_copy_is_where_it_was_to_go_with_the_bytes_that_are_entered(
    doctor: tuple[Desk, Patient, Release], out: Path
) -> None:
    desk, who, told = doctor
    handed = handing.hand_out(desk, told, out)
    assert handed.missing == ()
    assert {one.name: one.read_bytes() for one in out.iterdir()} == {one.name: one.data for one in handed.written}
    (line,) = disclosures.of_patient(desk, who.id)
    assert [(one.name, one.how) for one in line.items] == [(one.name, "") for one in handed.written]


@pytest.mark.parametrize("nth", range(1, COPIES + 1))
def test_without_room_for_all_of_them_nothing_leaves_and_nothing_is_entered(
    doctor: tuple[Desk, Patient, Release], out: Path, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, who, told = doctor
    full_at(out, nth, monkeypatch)
    with pytest.raises(Fault, match="could not be written"):
        handing.hand_out(desk, told, out)
    assert list(out.iterdir()) == []
    assert disclosures.of_patient(desk, who.id) == ()


@pytest.mark.parametrize("nth", range(COPIES + 1, 3 * COPIES + 1))
def test_of_a_copy_that_fails_even_then_the_register_says_so(
    doctor: tuple[Desk, Patient, Release], out: Path, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, who, told = doctor
    full_at(out, nth, monkeypatch)
    handed = handing.hand_out(desk, told, out)
    assert len(handed.missing) == 1
    assert handed.why is not None
    assert sorted(one.name for one in out.iterdir()) == sorted(one.name for one in handed.written)
    (line,) = disclosures.of_patient(desk, who.id)
    assert {one.name: one.how for one in line.items if one.how} == dict.fromkeys(handed.missing, "unwritten")
    assert [one.name for one in line.items if one.out] == [one.name for one in handed.written]


def test_a_file_that_lies_there_under_the_name_of_a_copy_stays(
    doctor: tuple[Desk, Patient, Release], out: Path
) -> None:
    """Numbers come again after an older backup is put back, and two clinics may share a stick."""
    desk, who, told = doctor
    other = out / f"{handing.hand_out(desk, told, out).released.reference[:-1]}2-2.jpg"
    before = {one.name: one.read_bytes() for one in out.iterdir()}
    other.write_bytes(b"somebody else's")
    with pytest.raises(Fault, match="another folder"):
        handing.hand_out(desk, told, out)
    assert {one.name: one.read_bytes() for one in out.iterdir()} == before | {other.name: b"somebody else's"}
    assert len(disclosures.of_patient(desk, who.id)) == 1


def test_only_whoever_let_them_go_can_say_so(doctor: tuple[Desk, Patient, Release], out: Path) -> None:
    desk, _, told = doctor
    handed = handing.hand_out(desk, told, out)
    colleague = beside(desk, Role.MANAGER)
    with pytest.raises(UserError):
        disclosures.not_written(colleague, handed.released.disclosure_id, [handed.written[0].name])


def test_copies_that_are_made_anew_leave_no_room_behind(doctor: tuple[Desk, Patient, Release], out: Path) -> None:
    desk, who, told = doctor
    colleague = beside(desk, Role.RECEPTIONIST)
    wrote: list[int] = []

    def meanwhile(done: int, _total: int) -> None:
        if not wrote:
            wrote.append(done)
            agree(colleague, who)

    handed = handing.hand_out(desk, told, out, meanwhile)
    assert sorted(one.name for one in out.iterdir()) == sorted(one.name for one in handed.written)
