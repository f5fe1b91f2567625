"""Locking hands over to a process that knows nothing: two real processes, and a search of their memory."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest
from pytestqt.qtbot import QtBot

from frontdesk import keeping, opening
from frontdesk.backup.door import NobodyHome
from frontdesk.clinic import photos, staff
from frontdesk.foundation import clock
from frontdesk.vault import keys
from frontdesk.vault.folder import AlreadyOpen, ClinicFolder
from tests import clinics
from tests.photos.shots import PLANTED, agree, shot
from tests.ui import fronts

ROOT = Path(__file__).parents[2]
GIVEN, FAMILY, PHONE, TYPED = "Zubaidunnisa", "Qarlughzade", "022 5554 7391", "Tahminakhatun"
PICTURES = 200
LONGEST_S = 600.0
LARGEST_REGION = 512 * 1024 * 1024

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def found(pid: int, needles: dict[str, bytes]) -> set[str]:
    """Which of `needles` lie in the writable memory of a process."""
    hits: set[str] = set()
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            start, end = (int(part, 16) for part in line.split(" ", 1)[0].split("-"))
            if line.split()[1].startswith("rw") and "[v" not in line and end - start <= LARGEST_REGION:
                memory.seek(start)
                try:
                    region = memory.read(end - start)
                except OSError:  # a page that is mapped and not there
                    continue
                hits |= {name for name, needle in needles.items() if needle in region}
    return hits


def spelled(name: str, text: str) -> dict[str, bytes]:
    """`text` as Python, C and Qt keep it."""
    return {f"{name} {code}": text.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")}


def secrets_of(data_key: bytes) -> dict[str, bytes]:
    """What must not be left: a patient, what was typed, the password and the keys."""
    needles: dict[str, bytes] = {}
    for name, text in (("given", GIVEN), ("family", FAMILY), ("phone", "+912255547391"), ("typed", TYPED)):
        needles |= spelled(name, text)
    needles |= spelled("password", clinics.PASSWORD)
    for name, key in (("data key", data_key), ("database key", keys.database_key(data_key))):
        needles |= {name: key, f"{name} hex": key.hex().encode()}
    return needles


def wait_for(what: Callable[[], bool], seconds: float = LONGEST_S) -> None:
    """Until `what()` is true."""
    end = clock.ticks() + seconds
    while not what():
        assert clock.ticks() < end, "it did not happen"
        signal.sigtimedwait([], 0.02)


def holder(folder: Path) -> int:
    """Who wrote its number into LOCK last."""
    return int(re.sub(r"\D", "", (folder / "LOCK").read_text() or "0") or 0)


def stands_still(pid: int) -> bool:
    """Whether a process was stopped and can go on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].startswith("T")


def free(folder: Path) -> bool:
    """Whether nobody holds the folder."""
    try:
        ClinicFolder(folder).hold().release()
    except AlreadyOpen:
        return False
    return True


@contextmanager
def person_at_work(folder: Path, patient: int, card: str = "") -> Iterator[subprocess.Popen[str]]:
    """A process whose window shows a record that was opened and a form half filled, then takes in a `card`."""
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.lock_driver"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("\n".join((str(folder), "farah", clinics.PASSWORD, str(patient), TYPED, card)) + "\n")
        child.stdin.flush()
        try:
            said = child.stdout.readline()
            assert said == "ready\n", f"it said {said!r} and ended with {child.wait(LONGEST_S)}"
            yield child
        finally:
            if child.poll() is None:
                child.kill()


def test_after_a_lock_no_memory_holds_a_patient_or_a_key(qtbot: QtBot, tmp_path: Path) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # the library's own gap
    clinic = clinics.clinic(tmp_path)
    folder, data_key = clinic.folder.path, clinic.data_key
    who = clinics.patient(clinic, given=GIVEN, family=FAMILY, phone=PHONE)
    clinic.close()
    needles = secrets_of(data_key)
    (tmp_path / "medium").mkdir()
    with person_at_work(folder, who.id) as old:
        try:
            before = found(old.pid, needles)
        except PermissionError:
            pytest.skip("this system does not let a process look into its child")
        assert {"given utf-16-le", "typed utf-16-le", "data key"} <= before
        assert keeping.ask_running(clinic.folder, tmp_path / "medium")["state"] == "attested"
        assert old.stdin is not None
        old.stdin.write("lock\n")
        old.stdin.flush()
        old.wait(LONGEST_S)
    wait_for(lambda: holder(folder) not in (0, old.pid))
    new = holder(folder)
    try:
        with pytest.raises(NobodyHome):
            keeping.ask_running(clinic.folder, tmp_path / "medium")
        with pytest.raises(AlreadyOpen):
            opening.Door(folder)
        assert found(new, {"folder": str(folder).encode()})
        assert found(new, needles) == set()
        another = fronts.front(qtbot)
        another.show_sign_in(folder)
        qtbot.waitUntil(lambda: another.sign_in is not None and not another.sign_in.banner.isHidden())
        assert another.sign_in is not None
        assert "open already" in another.sign_in.banner.text()
    finally:
        os.kill(new, signal.SIGTERM)
    wait_for(lambda: free(folder))
    again = clinics.sign_in(folder, "farah")
    assert TYPED in json.dumps([draft.body for draft in staff.drafts(again.desk)])
    again.close()


def test_a_lock_during_an_intake_leaves_no_picture_in_memory_or_on_the_disk(tmp_path: Path) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # the library's own gap
    clinic = clinics.clinic(tmp_path)
    folder, needles = clinic.folder.path, secrets_of(clinic.data_key) | {"picture": PLANTED}
    who = clinics.patient(clinic, given=GIVEN, family=FAMILY, phone=PHONE)
    agree(clinic.desk, who)
    clinic.close()
    card = tmp_path / "card"
    card.mkdir()
    for seed in range(PICTURES):
        (card / f"{seed}.jpg").write_bytes(shot(seed, 160, 120))
    with person_at_work(folder, who.id, str(card)) as old:
        wait_for(lambda: stands_still(old.pid))
        try:
            assert "picture" in found(old.pid, needles)
        except PermissionError:
            pytest.skip("this system does not let a process look into its child")
        assert old.stdin is not None
        old.stdin.write("lock\n")
        old.stdin.flush()
        os.kill(old.pid, signal.SIGCONT)
        old.wait(LONGEST_S)
    wait_for(lambda: holder(folder) not in (0, old.pid))
    try:
        assert found(holder(folder), needles) == set()
    finally:
        os.kill(holder(folder), signal.SIGTERM)
    wait_for(lambda: free(folder))
    assert not [one for one in folder.rglob("*") if one.is_file() and PLANTED in one.read_bytes()]
    again = clinics.sign_in(folder, "farah")
    (kept,) = [one.body["state"][str(who.id)] for one in staff.drafts(again.desk) if one.form == "photos"]
    (session,) = photos.sessions(again.desk, who.id)
    ((_, *left),) = kept["intake"]["files"]
    assert len(left) + session.photos == PICTURES, "it stopped between two files"
    again.close()
