"""A restore gives the folder back whole or leaves everything as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from frontdesk.backup import manifest, restore, snapshot
from frontdesk.backup.medium import NoSuchSnapshot
from frontdesk.foundation.errors import Cancelled, Fault, UserError
from frontdesk.vault.folder import AlreadyOpen, ClinicFolder

from .clinics import Clinic, contents, opened, stored


def flip(path: Path, at: float = 0.5, bit: int = 1) -> None:
    """Change one bit of a file."""
    data = bytearray(path.read_bytes())
    data[int(len(data) * at)] ^= bit
    path.write_bytes(data)


def only(usb: Path, pattern: str) -> Path:
    """The one path of the medium that fits, or the first."""
    return min((usb / "frontdesk-backup").glob(pattern))


DAMAGE: dict[str, Callable[[Path], None]] = {
    "a flipped bit in a pack": lambda usb: flip(only(usb, "packs/*.pack")),
    "a shorter pack": lambda usb: only(usb, "packs/*.pack").write_bytes(only(usb, "packs/*.pack").read_bytes()[:-1]),
    "a lost pack": lambda usb: only(usb, "packs/*.pack").unlink(),
    "a flipped bit in a file": lambda usb: flip(only(usb, "files/*/*")),
    "a lost file": lambda usb: only(usb, "files/*/*").unlink(),
    "a longer file": lambda usb: only(usb, "files/*/*").write_bytes(only(usb, "files/*/*").read_bytes() + b"x"),
    "a flipped bit in the key file": lambda usb: flip(only(usb, "keys/*")),
    "a lost key file": lambda usb: only(usb, "keys/*").unlink(),
    "a flipped bit in the ledger": lambda usb: flip(only(usb, "ledgers/*")),
    "a flipped bit in the manifest": lambda usb: flip(only(usb, "snapshots/*")),
    "an empty manifest": lambda usb: only(usb, "snapshots/*").write_bytes(b""),
    "another's manifest": lambda usb: only(usb, "snapshots/*").write_bytes(b'{"format":1,"body":[]}'),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_any_damage_is_a_fault_and_leaves_nothing(clinic: Clinic, usb: Path, tmp_path: Path, damage: str) -> None:
    clinic.folder.ledger.write_bytes(b"a ledger's bytes")
    made = snapshot.make(usb, clinic.source)
    DAMAGE[damage](usb)
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(Fault) as told:
        restore.restore(usb, tmp_path / "back")
    assert made.id in str(told.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    if "manifest" in damage:
        assert [one.state for one in snapshot.list_(usb)] == ["damaged"]
    else:
        assert len(snapshot.verify(usb, made.id)) == 1


def test_damage_leaves_the_present_clinic_in_place(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    clinic.desk.database.close()
    before = contents(clinic.folder.path)
    flip(only(usb, "files/*/*"))
    with pytest.raises(restore.SnapshotDamaged):
        restore.restore(usb, clinic.folder.path)
    assert contents(clinic.folder.path) == before
    clinic.folder.hold().release()


def test_an_older_snapshot_outlives_damage_to_a_newer_one(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    first = snapshot.make(usb, clinic.source)
    clinic.work(2)
    second = snapshot.make(usb, clinic.source)
    flip(usb / "frontdesk-backup" / "snapshots" / f"{second.id}.json")
    assert [one.state for one in snapshot.list_(usb)] == ["damaged", "attested"]
    back = restore.restore(usb, tmp_path / "back", first.id).folder
    with opened(back, clinic.key) as connection:
        assert len(stored(connection)) == 5
    clinic.work(1)
    assert snapshot.verify(usb, snapshot.make(usb, clinic.source).id) == ()


def test_no_bit_of_a_manifest_can_change_unseen(clinic: Clinic, usb: Path) -> None:
    snapshot_id = snapshot.make(usb, clinic.source).id
    whole = only(usb, "snapshots/*").read_bytes()
    assert manifest.decode(whole, snapshot_id).body.id == snapshot_id
    unseen = []
    for at in range(len(whole)):
        for bit in (1, 16, 32, 128):
            changed = bytearray(whole)
            changed[at] ^= bit
            try:
                manifest.decode(bytes(changed), snapshot_id)
            except Fault:
                continue
            unseen.append((at, bit))
    assert unseen == []


def test_a_lost_or_damaged_index_is_read_again_from_the_pack(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = snapshot.make(usb, clinic.source)
    flip(only(usb, "packs/*.index"))
    assert snapshot.verify(usb, made.id) == ()
    only(usb, "packs/*.index").unlink()
    assert restore.restore(usb, tmp_path / "back").snapshot == made
    assert snapshot.make(usb, clinic.source).added == 0


def test_a_manifest_leads_to_no_place_outside(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    path = only(usb, "snapshots/*")
    made = manifest.decode(path.read_bytes(), path.stem)
    for place in ("../../outside", "/etc/passwd", "ab/../../outside", "ab/" + "a" * 26 + "\n"):
        kept = manifest.Kept(place, 1, "0" * 64)
        body = manifest.msgspec.structs.replace(made.body, files=(kept,))
        path.write_bytes(manifest.encode(manifest.sealed(body)))
        with pytest.raises(manifest.ManifestDamaged):
            restore.restore(usb, tmp_path / "back")


def test_a_manifest_of_a_newer_program_is_refused_as_such(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    path = only(usb, "snapshots/*")
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":2'))
    with pytest.raises(manifest.NewerMedium):
        restore.restore(usb, tmp_path / "back")
    assert snapshot.list_(usb)[0].state == "damaged"


def test_the_present_clinic_is_set_aside_whole(clinic: Clinic, usb: Path) -> None:
    snapshot.make(usb, clinic.source)
    clinic.work(2)
    clinic.desk.database.close()
    before = contents(clinic.folder.path)
    restored = restore.restore(usb, clinic.folder.path)
    assert restored.set_aside is not None
    assert restored.set_aside.parent == clinic.folder.path.parent
    assert restored.set_aside.name.startswith("clinic-set-aside-")
    assert contents(restored.set_aside) == before
    with opened(clinic.folder.path, clinic.key) as connection:
        assert len(stored(connection)) == 5


def test_an_open_clinic_is_not_replaced(clinic: Clinic, usb: Path) -> None:
    snapshot.make(usb, clinic.source)
    with clinic.folder.hold(), pytest.raises(AlreadyOpen):
        restore.restore(usb, clinic.folder.path)
    assert contents(clinic.folder.path)["keys.json"]


def test_only_a_free_place_or_a_clinic_is_restored_into(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "letter.txt").write_text("mine")
    file = tmp_path / "file"
    file.write_text("mine")
    for taken in (letters, file, tmp_path / "nowhere" / "back", usb / "frontdesk-backup" / "files"):
        with pytest.raises(UserError):
            restore.restore(usb, taken)
    assert (letters / "letter.txt").read_text() == file.read_text() == "mine"
    empty = tmp_path / "empty"
    empty.mkdir()
    ClinicFolder(empty).hold().release()
    assert restore.restore(usb, empty).set_aside is None
    assert (empty / "clinic.db").exists()


def test_a_prepared_folder_that_is_not_wanted_is_gone_again(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    with pytest.raises(UserError, match="wrong words"), restore.prepared(usb, tmp_path / "back") as ready:
        assert ready.folder.database.exists()
        raise UserError("wrong words")
    assert {path.name for path in tmp_path.iterdir()} == {"clinic", "usb"}


def test_a_swap_that_fails_puts_the_present_clinic_back(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    clinic.desk.database.close()
    before = contents(clinic.folder.path)
    with restore.prepared(usb, clinic.folder.path) as ready:
        shutil.rmtree(ready.folder.path)
        with pytest.raises(Fault):
            ready.put_in_place()
    assert contents(clinic.folder.path) == before
    assert {path.name for path in tmp_path.iterdir()} == {"clinic", "usb"}


def test_what_a_killed_restore_left_is_in_nobodys_way(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)
    shutil.copytree(clinic.folder.files, tmp_path / ".back.restoring" / "files")
    restore.restore(usb, tmp_path / "back")
    assert not (tmp_path / ".back.restoring").exists()


def test_a_stopped_restore_leaves_nothing(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    snapshot.make(usb, clinic.source)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore.restore(usb, tmp_path / "back", None, stop)
    assert {path.name for path in tmp_path.iterdir()} == {"clinic", "usb"}


def test_an_old_snapshot_comes_back_with_the_newest_ledger(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    clinic.folder.ledger.write_bytes(b"one")
    first = snapshot.make(usb, clinic.source)
    clinic.folder.ledger.write_bytes(b"one two")
    snapshot.make(usb, clinic.source)
    back = restore.restore(usb, tmp_path / "back", first.id).folder
    assert ClinicFolder(back).ledger.read_bytes() == b"one two"


def test_an_empty_medium_and_an_unknown_id_are_told(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    with pytest.raises(NoSuchSnapshot):
        restore.restore(usb, tmp_path / "back")
    snapshot.make(usb, clinic.source)
    for unknown in ("20261122t091500000000z-aaaaaaaa", "../keys/x", "nonsense"):
        with pytest.raises(NoSuchSnapshot):
            restore.restore(usb, tmp_path / "back", unknown)
