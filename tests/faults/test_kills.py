"""After the program says 'saved', no kill loses it, and what a kill interrupts leaves no half (SECURITY E1).

`FRONTDESK_FAULT_CYCLES` raises the number of kills: 10,000 before a release. Examples elsewhere are drawn anew then.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk import kit_entry, opening, verify
from frontdesk.access.roles import Role
from frontdesk.clinic import consents, disclosures, paper_forms, patients, photos, waiting, withdrawals
from frontdesk.keeping import Return
from frontdesk.patients.model import Patient
from frontdesk.vault import device
from frontdesk.vault.filestore import MARK
from frontdesk.vault.keys import WrongKit
from tests import clinics
from tests.clinics import Worked
from tests.consents.papers import unsettled
from tests.faults.worker import NEW
from tests.photos.shots import PLANTED, agree, session, shot

ROOT = Path(__file__).parents[2]
CYCLES = int(os.environ.get("FRONTDESK_FAULT_CYCLES", "50"))
MERGE_CYCLES = PAPER_CYCLES = max(CYCLES // 5, 1)
PHOTO_CYCLES = max(CYCLES // 8, 1)
LEAVING_CYCLES = KIT_CYCLES = max(CYCLES // 14, 1)
PRINTING_CYCLES = max(CYCLES // 24, 1) * 3


def stands_whole(folder: Path) -> None:
    """A full verification finds nothing wrong, and no half of a file was left."""
    assert verify.with_password(folder, "nisha", clinics.PASSWORD, full=True).findings == []
    assert list(folder.rglob(f"*{MARK}")) == list(folder.rglob("*.tmp")) == []


@pytest.mark.slow
def test_what_was_saved_survives_kills_at_any_moment(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn, saved = random.Random(seed), {"patient": 0, "consent": 0}
    with clinics.secret_in_a_file() as environment:
        clinics.clinic(tmp_path).close()
        folder = tmp_path / "clinic"
        with working(folder, "register", environment) as worker:
            for cycle in range(CYCLES):
                # Now and then after something was saved, however slow the machine is.
                said = killed(worker, drawn.uniform(0.0, 0.3), "open" if cycle % 6 else "consent")
                for line in said:
                    kind, _, number = line.partition(" ")
                    if kind in saved:
                        saved[kind] = int(number)
                report = verify.with_password(folder, "nisha", clinics.PASSWORD, full=cycle % 10 == 9)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
        opened = clinics.sign_in(folder, "farah")
        assert saved["patient"] <= patients.count(opened.desk) <= saved["patient"] + CYCLES, f"seed {seed}"
        assert saved["consent"] > 0
        for number in drawn.sample(range(1, saved["consent"] + 1), min(10, saved["consent"])):
            assert consents.document(opened.desk, number).startswith(b"%PDF")
        opened.close()
        stands_whole(folder)


@pytest.mark.slow
def test_a_merge_is_whole_or_not_at_all_after_kills_at_any_moment(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn, said = random.Random(seed), []
    with clinics.secret_in_a_file() as environment:
        clinics.clinic(tmp_path, Role.MANAGER).close()
        folder = tmp_path / "clinic"
        with working(folder, "merge", environment) as worker:
            for cycle in range(MERGE_CYCLES):
                said += killed(worker, drawn.uniform(0.0, 1.0), "open" if cycle % 5 else "separated")
                # In full: pointers, choices and the search index are as the trail left them.
                report = verify.with_password(folder, "nisha", clinics.PASSWORD, full=cycle % 5 == 4)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
        opened = clinics.sign_in(folder)
        apart = {int(line.split()[1]) for line in said if line.startswith("separated")}
        assert apart, f"seed {seed}"
        for number in apart:
            assert patients.open_record(opened.desk, number).given == "Mira", f"seed {seed}"
            assert patients.open_record(opened.desk, number - 1).given == "Lata", f"seed {seed}"
        opened.close()


@pytest.mark.slow
def test_a_paper_form_is_out_or_back_under_seal_after_kills_at_any_moment(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn, back = random.Random(seed), set()
    with clinics.secret_in_a_file() as environment:
        opened = clinics.clinic(tmp_path)
        clinics.patient(opened)
        opened.close()
        folder = tmp_path / "clinic"
        with working(folder, "paper", environment) as worker:
            for cycle in range(PAPER_CYCLES):
                # Now and then after a scan was sealed, however slow the machine is.
                said = killed(worker, drawn.uniform(0.0, 0.8), "open" if cycle % 3 else "paper")
                back |= {int(line.split()[1]) for line in said if line.startswith("paper")}
                report = verify.with_password(folder, "nisha", clinics.PASSWORD, full=cycle % 5 == 4)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
                opened = clinics.sign_in(folder, "farah")
                assert unsettled(opened.desk) == set(), f"seed {seed}, kill {cycle}"
                assert len(paper_forms.out_for(opened.desk, 1)) <= 1, f"seed {seed}, kill {cycle}"
                opened.close()
        assert back, f"seed {seed}"
        opened = clinics.sign_in(folder, "farah")
        for number in back:
            assert consents.document(opened.desk, number).startswith(b"%PDF")
        opened.close()


def photographed(tmp_path: Path) -> tuple[Path, Patient]:
    """A clinic that nobody has open, and its patient who agreed to photographs; a session is begun."""
    opened = clinics.clinic(tmp_path)
    who = clinics.patient(opened)
    agree(opened.desk, who)
    session(opened.desk, who)
    opened.close()
    return tmp_path / "clinic", who


@pytest.mark.slow
def test_a_photo_is_whole_or_not_there_after_kills_at_any_moment(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn, saved = random.Random(seed), set()
    with clinics.secret_in_a_file() as environment:
        folder, who = photographed(tmp_path)
        with working(folder, "photograph", environment) as worker:
            for cycle in range(PHOTO_CYCLES):
                said = killed(worker, drawn.uniform(0.0, 0.4), "open" if cycle % 3 else "photo")
                saved |= {int(line.split()[1]) for line in said if line.startswith("photo")}
                report = verify.with_password(folder, "nisha", clinics.PASSWORD, full=cycle % 5 == 4)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
        opened = clinics.sign_in(folder, "farah")
        kept = photos.originals(opened.desk, who.id)
        there = {one for one in range(max(saved) + 9) if hashlib.sha256(shot(one, 400, 300)).hexdigest() in kept}
        assert saved <= there, f"seed {seed}"
        assert len(kept) == len(there), f"seed {seed}"
        opened.close()
        stands_whole(folder)


@pytest.mark.slow
def test_a_picture_waits_or_does_not_after_kills_at_any_moment(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn, waits, gone = random.Random(seed), set(), set()
    with clinics.secret_in_a_file() as environment:
        folder, who = photographed(tmp_path)
        with working(folder, "wait", environment) as worker:
            for cycle in range(PHOTO_CYCLES):
                said = killed(worker, drawn.uniform(0.0, 0.3), "open" if cycle % 3 else "gone")
                waits |= {line.split()[1] for line in said if line.startswith("waits")}
                gone |= {line.split()[1] for line in said if line.startswith("gone")}
                report = verify.with_password(folder, "nisha", clinics.PASSWORD, full=cycle % 5 == 4)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
                assert in_clear(folder) == [], f"seed {seed}, kill {cycle}"
        opened = clinics.sign_in(folder, "farah")
        there = {one.file for one in waiting.of_patient(opened.desk, who.id)}
        assert there.isdisjoint(gone), f"seed {seed}"
        assert len(waits - gone - there) <= PHOTO_CYCLES, f"seed {seed}: of each kill the one that was just going"
        assert gone, f"seed {seed}"
        assert waits & there, f"seed {seed}"
        opened.close()
        stands_whole(folder)


@pytest.mark.slow
def test_what_leaves_is_destroyed_or_withdrawn_is_so_or_not_after_kills_at_any_moment(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn, said = random.Random(seed), []
    with clinics.secret_in_a_file() as environment:
        folder, _ = photographed(tmp_path)
        (tmp_path / "usb").mkdir()
        with working(folder, "let_go", environment) as worker:
            for cycle in range(LEAVING_CYCLES):
                # From one of the three to the next, however slow the machine is.
                once = ("withdrawn", "open", "left", "destroyed")[cycle % 4]
                said += killed(worker, drawn.uniform(0.0, 0.3 if once != "open" else 0.9), once)
                report = verify.with_password(folder, "nisha", clinics.PASSWORD, full=cycle % 3 == 2)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
                assert in_clear(folder) == [], f"seed {seed}, kill {cycle}"
        opened = clinics.sign_in(folder)
        left, destroyed = ({int(one.split()[1]) for one in said if one.startswith(kind)} for kind in ("left", "destr"))
        entered = {item.subject for one in disclosures.of_patient(opened.desk, 1) for item in one.items}
        assert left <= entered, f"seed {seed}"
        assert destroyed.isdisjoint(one.id for one in photos.inventory(opened.desk, 1).photos), f"seed {seed}"
        assert sum(one.startswith("withdrawn") for one in said) <= len(withdrawals.of_patient(opened.desk, 1))
        opened.close()
        stands_whole(folder)


@pytest.mark.slow
def test_somebody_gets_in_after_kills_at_any_moment_of_the_kits_opening(tmp_path: Path) -> None:
    seed = random.randrange(1_000_000)
    drawn = random.Random(seed)
    with clinics.secret_in_a_file() as environment:
        made = clinics.worked(tmp_path / "made")
        folder = tmp_path / "clinic"
        (tmp_path / "words").write_text(" ".join(made.kit.words), "ascii")
        known = (device.configuration() / f"{kind}-{made.kit.clinic_id}" for kind in ("device", "anchor"))
        places = {place: place.read_bytes() for place in known}
        with working(folder, "kit", environment) as worker:
            for cycle in range(KIT_CYCLES):
                shutil.rmtree(folder, ignore_errors=True)
                shutil.copytree(made.folder, folder)
                for place in places:
                    place.unlink(missing_ok=True)
                # At any moment, and now and then after the program said that they are in, however slow the machine is.
                said = killed(worker, drawn.uniform(0.0, 0.5), "open" if cycle % 3 else "in")
                way = way_in(folder, made)
                assert "in" not in said or way == "the new password", f"seed {seed}, kill {cycle}"
                report = verify.with_password(folder, "nisha", NEW, full=True)
                assert report.findings == [], f"seed {seed}, kill {cycle}"
                clinics.sign_in(folder, "farah").close()
        for place, content in places.items():
            place.write_bytes(content)


@pytest.mark.slow
@pytest.mark.parametrize("deed", ["set_up", "reissue"])
def test_a_kit_is_on_paper_or_told_after_kills_at_any_moment_of_its_making(tmp_path: Path, deed: str) -> None:
    seed = random.randrange(1_000_000)
    drawn, folder = random.Random(seed), tmp_path / "clinic"
    with clinics.secret_in_a_file() as environment:
        opened, kit = clinics.make_clinic(folder)
        opened.close()
        (tmp_path / "words").write_text(" ".join(kit.words), "ascii")
        with working(folder, deed, environment) as worker:
            for cycle in range(PRINTING_CYCLES):
                if deed == "set_up":
                    shutil.rmtree(folder)
                # At any moment, between printing and typing, and after that, however slow the machine is.
                once, latest = (("open", 2.0), ("printed", 0.2), ("confirmed", 0.2))[cycle % 3]
                killed(worker, drawn.uniform(0.0, latest), once)
                if not (folder / "keys.json").exists():  # the set-up was not heard of again: one begins anew
                    folder.mkdir(exist_ok=True)
                    continue
                told = never_confirmed(folder)
                assert told == {"printed": True, "confirmed": False}.get(once, told), f"seed {seed}, kill {cycle}"
                if not told:
                    words = (tmp_path / "words").read_text("ascii")
                    report = verify.with_kit(folder, words, full=True)
                    assert report.findings == [], f"seed {seed}, kill {cycle}"
        opened = clinics.sign_in(folder)
        kit = opening.reissue_kit(opened)
        opening.confirm_kit(opened, kit, clinics.read_back(kit))
        opened.close()
        assert not never_confirmed(folder)


def never_confirmed(folder: Path) -> bool:
    """What the manager is told of the kit at the sign-in."""
    opened = clinics.sign_in(folder)
    told = opening.kit_unconfirmed(opened)
    opened.close()
    return told


def way_in(folder: Path, made: Worked) -> str:
    """How the manager gets in after the power went: by the kit they hold, or else by the password they just chose."""
    try:
        kit_entry.open_with_kit(folder, Return(made.kit.words, "nisha", NEW), cost=clinics.COST)[0].close()
    except WrongKit:
        clinics.sign_in(folder, "nisha", NEW).close()
        return "the new password"
    return "the kit"


def in_clear(folder: Path) -> list[str]:
    """Files in which a picture or the patient's name can be read, by marks too long to be in a cipher by chance."""
    marks = (PLANTED, b"\xff\xd8\xff\xe0\x00\x10JFIF", b"Exif\x00\x00", b"Kulkarni", b"%PDF-1.")
    return [path.name for path in folder.rglob("*") if path.is_file() and any(m in path.read_bytes() for m in marks)]


@contextmanager
def working(folder: Path, deed: str, environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A process that begins a child at its work, over and over, and ends with the block."""
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), deed]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        yield worker
        worker.stdin.close()


def killed(worker: subprocess.Popen[str], after: float, once: str) -> list[str]:
    """What one child said until it was killed, `after` seconds from when it had said `once`."""
    worker.stdin.write(f"{once}\n")
    worker.stdin.flush()
    child = int(next(worker.stdout).removeprefix("child "))
    said: list[str] = []
    while not any(line.startswith(once) for line in said):
        said.append(next(worker.stdout).strip())
        assert said[-1] != "dead", "it ended by itself"
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    while (line := next(worker.stdout).strip()) != "dead":
        said.append(line)
    return said
