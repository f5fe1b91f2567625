"""In by the recovery kit: the folder as it lies, on a PC that lost the device secret or with a forgotten password."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from frontdesk import kit_entry, opening, verify
from frontdesk.clinic import patients, staff
from frontdesk.foundation.errors import Fault, UserError
from frontdesk.keeping import Return
from frontdesk.vault import device, keyfile, recovery
from frontdesk.vault.keys import WrongKit
from tests import clinics
from tests.clinics import Worked
from tests.conftest import MemoryKeyring

NEW = "velvet harbour mornings slowly"


@pytest.fixture
def folder(pattern: Worked, tmp_path: Path) -> Path:
    """The worked clinic, on a PC that knows nothing of it."""
    return Path(shutil.copytree(pattern.folder, tmp_path / "clinic"))


def test_the_kit_puts_the_secret_back_and_everyones_own_password_opens(pattern: Worked, folder: Path) -> None:
    with pytest.raises(Fault, match="recovery kit"):
        clinics.sign_in(folder, "farah")
    opened, kit = kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    assert opened.person.name == "nisha"
    assert patients.count(opened.desk) == 3
    assert opened.warnings == []
    assert opening.kit_unconfirmed(opened)
    opening.confirm_kit(opened, kit, clinics.read_back(kit))
    assert device.load(pattern.kit.clinic_id) == pattern.secret
    opened.close()
    clinics.sign_in(folder, "farah").close()
    clinics.sign_in(folder, "nisha", NEW).close()
    with pytest.raises(UserError):
        clinics.sign_in(folder, "nisha")
    report = verify.with_kit(folder, " ".join(kit.words), full=True)
    assert report.ok
    assert report.notes == []


def test_the_used_kit_is_void_and_an_old_copy_of_it_opens_nothing_that_comes_after(
    pattern: Worked, folder: Path
) -> None:
    before = keyfile.read(folder / "keys.json")
    opened, kit = kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    opened.close()
    assert kit.words != pattern.kit.words
    with pytest.raises(WrongKit):
        kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    keyfile.write(folder / "keys.json", before)
    with pytest.raises(Fault):
        kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)


@pytest.mark.parametrize(
    ("name", "password", "field"), [("farah", NEW, "name"), ("nobody", NEW, "name"), ("nisha", "short", "password")]
)
def test_what_can_not_be_used_changes_nothing(
    pattern: Worked, folder: Path, memory_keyring: MemoryKeyring, name: str, password: str, field: str
) -> None:
    before = (folder / "keys.json").read_bytes()
    with pytest.raises(UserError) as caught:
        kit_entry.open_with_kit(folder, Return(pattern.kit.words, name, password), cost=clinics.COST)
    assert caught.value.field == field
    assert (folder / "keys.json").read_bytes() == before
    assert memory_keyring.kept == {}
    opening.Door(folder).release()  # the folder was let go


def test_words_of_another_kit_open_nothing(folder: Path, tmp_path: Path) -> None:
    other, kit = clinics.make_clinic(tmp_path / "other")
    other.close()
    with pytest.raises(WrongKit):
        kit_entry.open_with_kit(folder, Return(kit.words, "nisha", NEW), cost=clinics.COST)


def test_a_folder_older_than_this_pc_remembers_is_said_to_be_so(pattern: Worked, folder: Path) -> None:
    pattern.on_this_pc()
    clinics.sign_in(folder, "farah").close()
    older = Path(shutil.copytree(pattern.folder, folder.parent / "older"))
    opened, _ = kit_entry.open_with_kit(older, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    assert len(opened.warnings) == 1
    opened.close()


def test_stopped_before_the_sign_in_everybody_may_come_next_and_the_kit_still_opens(
    pattern: Worked, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(opening.Door, "enter", power_cut)
        kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    clinics.sign_in(folder, "farah").close()
    clinics.sign_in(folder, "nisha", NEW).close()
    opened, _ = kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    opened.close()
    assert verify.with_password(folder, "nisha", NEW, full=True).findings == []


def test_words_with_a_slip_of_the_pen_are_told_and_words_in_any_writing_open(pattern: Worked, folder: Path) -> None:
    words = list(pattern.kit.words)
    for slip in (words[:-1], [words[0] + "x", *words[1:]], [*words, words[0]], []):
        with pytest.raises(UserError) as caught:
            recovery.read_code(" ".join(slip))
        assert caught.value.field == "words"
    typed = recovery.read_code("  " + "\n".join(word.upper() for word in words) + " ")
    opened, _ = kit_entry.open_with_kit(folder, Return(typed, "nisha", NEW), cost=clinics.COST)
    opened.close()


def test_a_key_file_from_before_opens_nothing_after_the_kit_was_used_and_locks_nobody_out_once_it_is_back(
    pattern: Worked, folder: Path
) -> None:
    before = (folder / "keys.json").read_bytes()
    opened, kit = kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    opened.close()
    after = (folder / "keys.json").read_bytes()
    (folder / "keys.json").write_bytes(before)
    for words in (pattern.kit.words, kit.words):
        with pytest.raises((Fault, UserError)):
            kit_entry.open_with_kit(folder, Return(words, "nisha", NEW), cost=clinics.COST)
    assert (folder / "keys.json").read_bytes() == before
    (folder / "keys.json").write_bytes(after)
    opened, _ = kit_entry.open_with_kit(folder, Return(kit.words, "nisha", NEW), cost=clinics.COST)
    opened.close()
    assert verify.with_password(folder, "nisha", NEW, full=True).findings == []


def test_whoever_was_removed_stays_out_when_the_kit_meets_a_key_file_from_before(pattern: Worked, folder: Path) -> None:
    pattern.on_this_pc()
    before = (folder / "keys.json").read_bytes()
    opened = clinics.sign_in(folder)
    staff.disable(opened.desk, clinics.number_of(opened, "farah"))
    opened.close()
    (folder / "keys.json").write_bytes(before)
    opened, _ = kit_entry.open_with_kit(folder, Return(pattern.kit.words, "nisha", NEW), cost=clinics.COST)
    opened.close()
    assert [slot.name for slot in keyfile.read(folder / "keys.json").slots if slot.name == "farah"] == []
    with pytest.raises(UserError):
        clinics.sign_in(folder, "farah")
    clinics.sign_in(folder, "sana").close()
    assert verify.with_password(folder, "nisha", NEW, full=True).findings == []
