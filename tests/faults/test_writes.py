"""A write that fails leaves the state before or after, never half, and a sentence; the folder stays whole (E2, R15)."""

from __future__ import annotations

import errno
import os
import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk import keeping, opening, verify
from frontdesk.access.roles import Role
from frontdesk.clinic import (
    Clinic,
    consents,
    handing,
    intake,
    leaving,
    merging,
    paper_forms,
    patients,
    photos,
    redaction,
    staff,
    withdrawals,
)
from frontdesk.consents.model import TakingBack
from frontdesk.disclosures.model import Recipient
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault
from frontdesk.photos.model import Box
from frontdesk.vault import device, keyfile
from frontdesk.vault.filestore import MARK, FileStore
from tests import clinics
from tests.clinics import Worked
from tests.consents.papers import come_back, unsettled
from tests.photos.shots import agree, kept, session, shot

# The engine's log grows by the changed pages of an act; a limit this high stops none of these acts.
ENOUGH = 2_000_000
STEP = 4096
PHOTOS, TWINS = 12, 6
"""More than failing destructions and merges need."""


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    made = clinics.worked(tmp_path_factory.mktemp("faults") / "clinic")
    opened = clinics.sign_in(made.folder, "farah")
    who = patients.open_record(opened.desk, 3)
    agree(opened.desk, who)
    begun = session(opened.desk, who)
    for seed in range(PHOTOS):
        kept(opened.desk, who, begun, seed)
    agree(opened.desk, who, "photo_website", form="marketing-photographs")
    for _ in range(TWINS):
        clinics.patient(opened, given="Mira")
    opened.close()
    anchor = device.load_anchor(made.kit.clinic_id)
    assert anchor is not None
    return replace(made, anchor=anchor)


@pytest.fixture
def folder(pattern: Worked, tmp_path: Path) -> Path:
    pattern.on_this_pc()
    (tmp_path / "usb").mkdir()
    return Path(shutil.copytree(pattern.folder, tmp_path / "clinic"))


def register(opened: Clinic) -> None:
    clinics.patient(opened)


def sign(opened: Clinic) -> None:
    clinics.consent(opened, patients.open_record(opened.desk, 1))


def take_in_paper(opened: Clinic) -> None:
    left = paper_forms.out_for(opened.desk, 1)
    come_back(opened.desk, left[0] if left else paper_forms.issue(opened.desk, 1, "en").form)


def withdraw(opened: Clinic) -> None:
    given = ((who, name) for who in (1, 2) for name, now in consents.state_of(opened.desk, who).items() if now.yes)
    who, purpose = next(given)
    told = TakingBack(who, (purpose,), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(opened.desk, told)


def change_password(opened: Clinic) -> None:
    opening.choose_password(opened, clinics.PASSWORD)


def hire(opened: Clinic) -> None:
    clinics.hire(opened, Role.RECEPTIONIST, f"farah{len(staff.members(opened.desk))}")


def photograph(opened: Clinic) -> None:
    (begun,) = photos.sessions(opened.desk, 3)
    seed = len(photos.originals(opened.desk, 3))
    report = intake.run(opened.desk, 3, begun.id, [intake.Source("", data=shot(100 + seed))])
    if report.stopped:
        raise report.stopped


def wait(opened: Clinic) -> None:
    intake.put_by(opened.desk, 3, shot(200))


def destroy(opened: Clinic) -> None:
    photos.destroy(opened.desk, photos.inventory(opened.desk, 3).photos[0].id, "patient_asked")


def merge(opened: Clinic) -> None:
    done = len(merging.merged_files(opened.desk, 4))
    merging.merge(opened.desk, 4, 5 + done, {}, "other")


def let_go(opened: Clinic) -> None:
    (newest, *_) = reversed(photos.inventory(opened.desk, 3).photos)
    told = leaving.Release(
        3, ((newest.id, redaction.Redaction(covered=(Box(20, 10, 100, 60),))),), "photo_website", "website",
        Recipient("public"), "en", place="www.clinic.example/results",
    )  # fmt: skip
    handed = handing.hand_out(opened.desk, told, opened.folder.path.parent / "usb")
    assert not handed.missing or handed.why


def back_up(opened: Clinic) -> None:
    keeping.back_up(opened, opened.folder.path.parent / "usb")


ACTS: list[tuple[str, Callable[[Clinic], None]]] = [
    ("farah", register), ("farah", sign), ("farah", take_in_paper), ("farah", withdraw), ("farah", change_password),
    ("farah", photograph), ("farah", wait), ("nisha", destroy), ("nisha", let_go), ("nisha", merge), ("nisha", hire),
    ("nisha", back_up),
]  # fmt: skip


@contextmanager
def nth_call_fails(name: str, n: int) -> Iterator[list[int]]:
    """The n-th call of `os.<name>` finds the disk full; yields the calls counted."""
    real, calls = getattr(os, name), [0]

    def failing(*arguments: object, **named: object) -> object:
        calls[0] += 1
        if calls[0] == n:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*arguments, **named)

    setattr(os, name, failing)
    try:
        yield calls
    finally:
        setattr(os, name, real)


@contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """No file of this process grows beyond `size` bytes, the engine's own included: as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def state(opened: Clinic) -> tuple[int, ...]:
    """What these acts change: patients, consents, staff in records and key file, withdrawals, photos, lost ones,
    what left in the register and on its sheets, merges, unfinished forms.
    """
    signed = consents.of_patient(opened.desk, 1)
    withdrawn = sum(len(withdrawals.of_patient(opened.desk, who)) for who in (1, 2))
    people = sum(one.active for one in staff.members(opened.desk))
    with opened.database.reading() as connection:
        counted = connection.exec_driver_sql("SELECT count(*), count(destroyed) FROM photo").one()
        left = [
            connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
            for table in ("patient", "disclosure", "disclosure_item", "disclosure_document", "patient_merge", "draft")
        ]
        assert connection.exec_driver_sql("SELECT count(*) FROM photo_thumbnail").scalar() == counted[0] - counted[1]
    return (
        len(signed), people, len(keyfile.read(opened.folder.keys).slots), withdrawn,
        *counted, *left,
    )  # fmt: skip


def assert_whole(opened: Clinic, before: tuple[int, ...], *, done: bool) -> None:
    """The state is the one before, or every part of the one after; nothing is left over."""
    after = state(opened)
    grown = {new - old for old, new in zip(before, after, strict=True)}
    assert grown == {0} if not done else grown <= {0, 1}
    assert after[1] == after[2], "the key file and the records disagree"
    assert unsettled(opened.desk) == set()
    with opened.database.reading() as connection:
        known = set(connection.exec_driver_sql("SELECT path FROM stored_file").scalars())
    strays = FileStore(opened.folder.files).strays(known)
    assert (strays.unknown, strays.missing) == ((), ())
    # A file that was given up is gone; where the disk failed right then, its mark goes at the next sign-in.
    assert [mark for mark in opened.folder.path.rglob(f"*{MARK}") if mark.with_suffix("").exists()] == []
    assert list(opened.folder.path.rglob("*.tmp")) == []
    assert opened.database.check() == []


def attempted(opened: Clinic, act: Callable[[Clinic], None]) -> bool:
    """Whether the act said that it was done; anything but a `Fault` is a bug."""
    try:
        act(opened)
    except Fault as fault:
        assert str(fault)
        return False
    return True


def proves_itself(opened: Clinic) -> None:
    opened.close()
    report = verify.with_password(opened.folder.path, "nisha", clinics.PASSWORD, full=True)
    assert report.findings == []
    clinics.sign_in(opened.folder.path).close()
    assert list(opened.folder.path.rglob(f"*{MARK}")) == []


@pytest.mark.parametrize(("who", "act"), ACTS, ids=[act.__name__ for _, act in ACTS])
@pytest.mark.parametrize("name", ["fsync", "replace"])
def test_any_failing_call_leaves_before_or_after(
    folder: Path, who: str, act: Callable[[Clinic], None], name: str, caplog: pytest.LogCaptureFixture
) -> None:
    opened = clinics.sign_in(folder, who)
    for n in range(1, 200):
        before = state(opened)
        with nth_call_fails(name, n) as calls:
            done = attempted(opened, act)
        assert_whole(opened, before, done=done)
        if calls[0] < n:
            break
    assert done
    proves_itself(opened)


@pytest.mark.parametrize(("who", "act"), ACTS, ids=[act.__name__ for _, act in ACTS])
def test_a_disk_that_is_full_leaves_before_or_after(
    folder: Path, who: str, act: Callable[[Clinic], None], caplog: pytest.LogCaptureFixture
) -> None:
    opened = clinics.sign_in(folder, who)
    failed, size = 0, 0
    while size < ENOUGH:
        opened.database.checkpoint()
        before = state(opened)
        with files_end_at(size):
            done = attempted(opened, act)
        assert_whole(opened, before, done=done)
        if done:
            break
        failed += 1
        size += STEP if size < 20 * STEP else 12 * STEP
    assert done
    assert failed
    proves_itself(opened)
