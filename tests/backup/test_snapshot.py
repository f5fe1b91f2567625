"""Snapshots hold the clinic as it was at one moment, take little room, and never spoil earlier ones."""

from __future__ import annotations

import re
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.access.roles import Action
from frontdesk.backup import restore, snapshot
from frontdesk.backup.medium import Medium, MediumBusy, NoMedium
from frontdesk.desk import read_setting
from frontdesk.foundation.errors import Cancelled, UserError
from frontdesk.vault import keyfile, keys
from frontdesk.vault.database import Missing

from .clinics import Clinic, contents, last, new_clinic, opened, stored

LONGEST_S = 600


def test_everything_comes_back_byte_by_byte(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = snapshot.make(usb, clinic.source)
    assert (made.state, made.missing, made.person) == ("attested", 0, clinic.desk.person.id)

    restored = restore.restore(usb, tmp_path / "back")

    back = contents(restored.folder)
    clinic.desk.database.checkpoint()
    assert {name: back[name] for name in back if name != "clinic.db"} == {
        name: data for name, data in contents(clinic.folder.path).items() if not name.startswith("clinic.db")
    }
    assert back["clinic.db"] == clinic.folder.database.read_bytes()
    with opened(restored.folder, clinic.key) as connection:
        assert last(connection) == 4
        assert len(stored(connection)) == 5


def test_what_is_restored_is_for_its_owner_alone(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    back = restore.restore(usb, tmp_path / "back").folder
    modes = {path.stat().st_mode & 0o777 for path in back.rglob("*") if path.is_file()}
    folders = {path.stat().st_mode & 0o777 for path in [back, *back.rglob("*")] if path.is_dir()}
    assert (modes, folders) == ({0o600}, {0o700})


def test_a_day_of_work_takes_little_room(clinic: Clinic, usb: Path) -> None:
    clinic.fill(4_000)
    first = snapshot.make(usb, clinic.source)
    clinic.work(20, size=1_000)
    second = snapshot.make(usb, clinic.source)
    assert first.added > 4_000_000
    assert second.added < first.added / 5
    assert snapshot.make(usb, clinic.source).added == 0


def test_each_snapshot_keeps_its_own_moment(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = []
    for _ in range(3):
        made.append(snapshot.make(usb, clinic.source))
        clinic.work(3)
    assert [one.id for one in snapshot.list_(usb)] == [one.id for one in reversed(made)]
    for number, one in enumerate(made):
        assert snapshot.verify(usb, one.id) == ()
        back = restore.restore(usb, tmp_path / f"back-{number}", one.id).folder
        with opened(back, clinic.key) as connection:
            assert len(stored(connection)) == 5 + 3 * number
            assert stored(connection) == {
                path.relative_to(back / "files").as_posix() for path in back.glob("files/*/*")
            }


def test_the_facts_are_those_of_the_copy(clinic: Clinic, usb: Path) -> None:
    facts = snapshot.make(usb, clinic.source).facts
    assert facts is not None
    with clinic.desk.database.reading() as connection:
        head = snapshot.records.facts(connection)
    assert facts == head
    assert facts.counts["stored_file"] == 5


def test_work_goes_on_during_a_backup_and_the_copy_is_of_one_moment(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    clinic.fill(1_500)
    stop, wrote = threading.Event(), threading.Event()
    written = []

    def write() -> None:
        while not stop.is_set():
            with clinic.desk.act(Action.CLINIC_SETTINGS) as work:
                work.set_setting("left", len(written))
                work.set_setting("padding", "x" * 300_000)
                work.set_setting("right", len(written))
            written.append(True)
            wrote.set()

    def meanwhile(_done: int, _total: int) -> None:
        """The copy goes on once more was written: a writer who was held up by it would never write."""
        wrote.clear()
        assert wrote.wait(LONGEST_S)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = snapshot.make(usb, clinic.source, meanwhile)
        during = len(written)
    finally:
        stop.set()
        writer.join()
    back = restore.restore(usb, tmp_path / "back").folder
    with opened(back, clinic.key) as connection:
        assert read_setting(connection, "left") == read_setting(connection, "right")
        assert snapshot.records.facts(connection) == made.facts
        copied = read_setting(connection, "left")
    assert during > (copied or 0) + 5


def test_a_keyless_copy_holds_the_log_too_and_is_unproven(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    clinic.work(4)
    assert clinic.folder.database.with_name("clinic.db-wal").stat().st_size > 0
    made = snapshot.make(usb, clinic.keyless)
    assert (made.state, made.facts) == ("unproven", None)
    back = restore.restore(usb, tmp_path / "back").folder
    with opened(back, clinic.key) as connection:
        assert last(connection) == 3
        assert len(stored(connection)) == 9


def test_an_unproven_snapshot_is_attested_once_it_opened(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = snapshot.make(usb, clinic.keyless)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    (scratch / ".attest-cut-off").mkdir()  # by a power cut
    vouched = snapshot.attest(usb, made.id, clinic.key, clinic.attester, scratch, lambda _facts: True)
    assert vouched.state == "attested"
    assert vouched.facts is not None
    assert vouched.facts.counts["stored_file"] == 5
    assert snapshot.list_(usb) == (vouched,)
    assert list(scratch.iterdir()) == []


def test_a_stopped_backup_leaves_no_snapshot_and_no_trace_in_the_way(clinic: Clinic, usb: Path) -> None:
    first = snapshot.make(usb, clinic.source)
    clinic.fill(500)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        snapshot.make(usb, clinic.source, stop)
    assert snapshot.list_(usb) == (first,)
    assert list(usb.rglob("*.part")) == []
    assert snapshot.verify(usb, snapshot.make(usb, clinic.source).id) == ()


def test_progress_ends_at_its_total(clinic: Clinic, usb: Path) -> None:
    said: list[tuple[int, int]] = []
    snapshot.make(usb, clinic.source, lambda done, total: said.append((done, total)))
    assert said == sorted(said)
    assert said[-1][0] == said[-1][1] > 0


def test_a_file_that_is_gone_is_told_not_hidden(clinic: Clinic, usb: Path) -> None:
    next(clinic.folder.files.glob("*/*")).unlink()
    assert snapshot.make(usb, clinic.source).missing == 1


def test_a_file_that_is_destroyed_meanwhile_is_not_told_as_missing(
    clinic: Clinic, usb: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (destroyed, lost) = sorted(clinic.folder.files.glob("*/*"))[:2]
    lost.unlink()

    def destroy(_done: int, _total: int) -> None:
        if destroyed.exists():
            with clinic.desk.act(Action.CLINIC_SETTINGS) as work:
                work.destroy(destroyed.name)

    second = clinic.desk.database.second()
    made = snapshot.make(usb, replace(clinic.source, database=second), destroy)
    second.engine.dispose()
    assert not destroyed.exists()
    assert made.missing == 1, "the one that the records still name"
    assert {one.message for one in caplog.records} == {"the log of the database could not be emptied yet"}


def test_a_medium_is_one_clinics(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    mine = snapshot.make(usb, clinic.source)
    other = new_clinic(tmp_path / "other")
    with pytest.raises(snapshot.OtherClinic):
        snapshot.make(usb, other.source)
    other.desk.database.close()
    assert snapshot.list_(usb) == (mine,)


def test_a_backup_needs_a_place_outside_the_clinic(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="inside the clinic folder"):
        snapshot.make(clinic.folder.path / "files", clinic.source)
    with pytest.raises(NoMedium):
        snapshot.make(tmp_path / "not-plugged-in", clinic.source)
    with pytest.raises(NoMedium):
        snapshot.list_(tmp_path / "not-plugged-in")
    assert not (tmp_path / "not-plugged-in").exists()
    assert snapshot.list_(usb) == ()


def test_the_backup_folder_itself_may_be_named(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = snapshot.make(usb, clinic.source)
    inside = usb / "frontdesk-backup"
    assert snapshot.list_(inside) == (made,)
    assert restore.restore(inside, tmp_path / "back").snapshot == made


def test_two_backups_do_not_write_to_one_medium(clinic: Clinic, usb: Path) -> None:
    with Medium(usb).hold(), pytest.raises(MediumBusy):
        snapshot.make(usb, clinic.source)
    assert snapshot.make(usb, clinic.source).state == "attested"


def test_a_folder_without_keys_or_database_is_not_backed_up(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    empty = replace(clinic.keyless, folder=type(clinic.folder)(bare))
    with pytest.raises(keyfile.KeysDamaged):
        snapshot.make(usb, empty)
    keyfile.write(bare / "keys.json", keys.new_keyfile("some-clinic", bytes(32)))
    with pytest.raises(Missing):
        snapshot.make(usb, empty)
    assert snapshot.list_(usb) == ()


def test_names_on_the_medium_are_safe_on_fat32(clinic: Clinic, usb: Path) -> None:
    (clinic.folder.ledger).write_bytes(b"ledger")
    snapshot.make(usb, clinic.source)
    paths = [path.relative_to(usb).as_posix() for path in usb.rglob("*")]
    assert len({path.lower() for path in paths}) == len(paths) > 10
    for path in paths:
        for name in path.split("/"):
            assert re.fullmatch(r"[A-Za-z0-9-]+(\.[a-z]+)?", name), name
            assert len(name) < 100
    assert {path.rpartition(".")[2] for path in paths if path.endswith((".pack", ".index", ".json", ".log"))} == {
        "pack",
        "index",
        "json",
        "log",
    }


def test_a_key_file_of_every_generation_stays_on_the_medium(clinic: Clinic, usb: Path) -> None:
    snapshot.make(usb, clinic.source)
    present = keyfile.read(clinic.folder.keys)
    keyfile.write(clinic.folder.keys, keys.rekey(present, bytes(32), bytes(range(32)), keys.Vouched(frozenset(), None)))
    snapshot.make(usb, clinic.source)
    snapshot.make(usb, clinic.source)
    assert [one.generation for one in restore.key_files(usb)] == [2, 1]
    assert [one.generation for one in snapshot.list_(usb)] == [2, 2, 1]


def test_a_database_in_the_clear_is_nothing_to_vouch_for_and_holds_up_no_other(usb: Path, tmp_path: Path) -> None:
    """Whoever has the medium for a while can put any database into a snapshot that nobody vouched for."""
    clinic = new_clinic(tmp_path / "other")
    clinic.desk.database.close()
    clinic.folder.database.unlink()
    with closing(sqlite3.connect(clinic.folder.database)) as plain:
        plain.execute("CREATE TABLE setting (key, value)")
    made = snapshot.make(usb, clinic.keyless)
    with pytest.raises(snapshot.NotAttested):
        snapshot.attest(usb, made.id, clinic.key, clinic.attester, tmp_path, lambda _facts: True)
