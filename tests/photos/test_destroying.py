"""A destroyed photo is gone from the folder and its log at once, and it is said which backups still hold it."""

from __future__ import annotations

import os
from pathlib import Path

from frontdesk import keeping, verify
from frontdesk.clinic import photos
from frontdesk.desk import Desk
from frontdesk.vault.filestore import MARK
from tests import clinics
from tests.photos.shots import agree, kept, session


def files(folder: Path) -> set[Path]:
    return {path for path in (folder / "files").rglob("*") if path.is_file()}


def test_the_backups_that_still_hold_it_are_named(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path)
    who = clinics.patient(opened)
    agree(opened.desk, who)
    made = session(opened.desk, who)
    without = files(opened.folder.path)
    early = kept(opened.desk, who, made, 1)
    (tmp_path / "usb").mkdir()
    keeping.back_up(opened, tmp_path / "usb")
    late = kept(opened.desk, who, made, 2)
    opened.close()
    opened = clinics.sign_in(tmp_path / "clinic")
    assert photos.destroy(opened.desk, late, "not_needed").copies == ()
    (copy,) = photos.destroy(opened.desk, early, "patient_asked").copies
    assert copy.place == "usb"
    assert copy.until is None  # until somebody deletes it
    assert files(opened.folder.path) == without
    assert Path(f"{opened.folder.database}-wal").stat().st_size == 0
    opened.close()
    assert verify.with_password(tmp_path / "clinic", "nisha", clinics.PASSWORD, full=True).findings == []


def test_a_crash_right_after_the_commit_leaves_no_picture_behind(tmp_path: Path, monkeypatch) -> None:
    opened = clinics.clinic(tmp_path)
    who = clinics.patient(opened)
    agree(opened.desk, who)
    one = kept(opened.desk, who, session(opened.desk, who), 1)
    before = files(opened.folder.path)
    opened.close()
    opened = clinics.sign_in(tmp_path / "clinic")
    desk: Desk = opened.desk
    monkeypatch.setattr(desk.files, "abandon", lambda _stored: None)  # the power went before this
    photos.destroy(desk, one, "patient_asked")
    opened.database.close()
    opened.hold.release()
    (mark,) = (path for path in files(tmp_path / "clinic") if path.name.endswith(MARK))
    assert files(tmp_path / "clinic") == {*before, mark}
    assert verify.with_password(tmp_path / "clinic", "nisha", clinics.PASSWORD, full=True).findings == []
    clinics.sign_in(tmp_path / "clinic").close()
    left = before - files(tmp_path / "clinic")
    assert [os.fspath(path) for path in left] == [os.fspath(mark).removesuffix(MARK)]
    assert not mark.exists()
