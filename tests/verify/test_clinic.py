"""`frontdesk verify`: a worked clinic proves itself, and a file damaged or put back is named (SECURITY R13, E3)."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from frontdesk import verify
from frontdesk.clinic import patients
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.vault.database import Database
from tests import clinics
from tests.verify.worn import Worn

PAGE = 4096


def contents(path: Path, key: bytes) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as the engine reads them."""
    database = Database.open(path, key)
    with database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT NULL")
        found = {name: [] for (name,) in names if not name.startswith("patient_words")}
        for name in found:
            found[name] = sorted(map(tuple, connection.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr)
    database.engine.dispose()
    return found


def test_a_worked_clinic_proves_itself(worn: Worn) -> None:
    report = worn.report()
    assert (report.findings, report.notes) == ([], [])
    assert (report.files, report.documents) == (2, 2)
    assert report.entries > 15


def test_verifying_changes_nothing(worn: Worn) -> None:
    before = {path.name: path.read_bytes() for path in worn.folder.iterdir() if path.is_file() and path.name != "LOCK"}
    assert worn.report().ok
    after = {path.name: path.read_bytes() for path in worn.folder.iterdir() if path.is_file() and path.name != "LOCK"}
    assert after == before


def test_the_kit_verifies_too_and_a_missing_anchor_is_a_note(worn: Worn, memory_keyring) -> None:
    memory_keyring.kept.clear()
    report = verify.with_kit(worn.folder, " ".join(worn.clinic.kit.words), full=True)
    assert report.ok
    assert [str(note) for note in report.notes] == ["This PC holds no anchor of the audit trail to compare with."]


def test_a_key_file_that_is_gone_while_the_clinic_is_open_is_found(worn: Worn) -> None:
    opened = clinics.sign_in(worn.folder)
    (worn.folder / "keys.json").unlink()
    report = verify.check(opened)
    assert ["keys.json" in str(finding) for finding in report.findings] == [True]
    opened.close()


def test_an_interrupted_day_is_a_note_and_no_accusation(worn: Worn) -> None:
    opened = clinics.sign_in(worn.folder, "farah")
    patients.open_record(opened.desk, 1)
    opened.database.close()
    opened.hold.release()  # the power went
    opened = clinics.sign_in(worn.folder, "nisha")
    opened.close()
    report = worn.report()
    assert report.findings == []
    assert [note.text.split(":")[0] for note in report.notes] == ["Audit entries {first} to {last} are not signed"]


def test_one_flipped_byte_on_any_page_is_found(worn: Worn) -> None:
    database = worn.folder / "clinic.db"
    whole = database.read_bytes()
    drawn = random.Random(7)
    for start in range(0, len(whole), PAGE):
        place = start + drawn.randrange(PAGE)
        database.write_bytes(whole[:place] + bytes([whole[place] ^ 0x40]) + whole[place + 1 :])
        page = start // PAGE + 1
        assert ("its beginning is damaged" if page == 1 else f"HMAC verification failed for page {page}") in worn.said()
    database.write_bytes(whole)
    assert worn.report().ok


def test_one_flipped_byte_of_the_key_file_is_found_or_opens_nothing(worn: Worn) -> None:
    path = worn.folder / "keys.json"
    whole = path.read_bytes()
    found = 0
    for place in range(0, len(whole), 23):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        (worn.folder / "attempts.json").unlink(missing_ok=True)  # so many wrong keys would have to wait
        try:
            said = worn.said(full=False)
        except (Fault, UserError):
            continue
        assert "changed outside Frontdesk" in said, f"byte {place}"
        found += 1
    assert found > 5
    path.write_bytes(whole)
    assert worn.report().ok


def test_any_old_page_put_back_is_found_or_says_the_same(worn: Worn) -> None:
    """SQLCipher takes an old page of the same number for good: the trail, the rows and the indexes must tell."""
    database = worn.folder / "clinic.db"
    whole, old = database.read_bytes(), (worn.earlier / "clinic.db").read_bytes()
    found = 0
    for start in range(0, min(len(whole), len(old)), PAGE):
        if old[start : start + PAGE] == whole[start : start + PAGE]:
            continue
        database.write_bytes(whole[:start] + old[start : start + PAGE] + whole[start + PAGE :])
        if worn.report().ok:
            put_back = contents(database, worn.key)
            database.write_bytes(whole)
            assert put_back == contents(database, worn.key), f"page {start // PAGE} slipped through"
        else:
            found += 1
    assert found > 15


def test_the_whole_earlier_folder_is_found_by_what_this_pc_remembers(worn: Worn) -> None:
    shutil.rmtree(worn.folder)
    shutil.copytree(worn.earlier, worn.folder)
    assert "older than the one last used on this PC" in worn.said(full=False)


def test_opening_an_earlier_folder_leaves_a_lasting_mark(worn: Worn) -> None:
    shutil.rmtree(worn.folder)
    shutil.copytree(worn.earlier, worn.folder)
    opened = clinics.sign_in(worn.folder)
    assert len(opened.warnings) == 1
    opened.close()
    assert "not the newest one this PC had seen" in str(worn.report().notes[0])
