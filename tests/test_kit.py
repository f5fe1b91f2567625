"""The recovery kit is never silently missing: what is not known to be on paper is told to the manager."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk import keeping, opening, rekeying, verify
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import Invalid, Refused
from frontdesk.opening import Door, confirm_kit, kit_unconfirmed, prove_kit, reissue_kit
from frontdesk.vault import keyfile
from frontdesk.vault.keys import WrongKit
from frontdesk.vault.keyslots import KIT_UNCONFIRMED, SLOT_KEYS
from frontdesk.vault.tables import setting
from tests import clinics
from tests.clinics import PASSWORD, Worked, read_back

NEW = "velvet harbour mornings slowly"


def told(folder: Path, password: str = PASSWORD) -> bool:
    """Whether the manager, signing in, is told that the kit was never confirmed."""
    opened = clinics.sign_in(folder, "nisha", password)
    answer = kit_unconfirmed(opened)
    opened.close()
    return answer


def notes(folder: Path, password: str = PASSWORD) -> list[str]:
    report = verify.with_password(folder, "nisha", password, full=True)
    assert report.findings == []
    return [str(note) for note in report.notes if "never confirmed" in str(note)]


def never_heard_of(of: Clinic, *keys: str) -> None:
    """As a clinic was before its database kept these settings."""
    with of.database.writing() as connection:
        connection.execute(sa.delete(setting).where(setting.c.key.in_(keys)))


def test_the_new_kit_opens_and_the_old_one_does_not(tmp_path: Path) -> None:
    clinic, old = clinics.make_clinic(tmp_path)
    new = reissue_kit(clinic)
    clinic.close()
    door = Door(tmp_path)
    try:
        with pytest.raises(WrongKit):
            door.unlock_kit(old.words)
        assert door.unlock_kit(new.words) == clinic.data_key
    finally:
        door.release()
    assert new.fingerprint == old.fingerprint


def test_a_set_up_cut_off_before_the_words_came_back_is_told_until_they_do(tmp_path: Path) -> None:
    new = opening.NewClinic("in-mediglo", clinics.FACTS, clinics.MANAGER, PASSWORD)
    clinics.cut_off(opening.create(tmp_path, new, cost=clinics.COST)[0])
    assert told(tmp_path)
    assert len(notes(tmp_path)) == 1
    opened = clinics.sign_in(tmp_path)
    kit = reissue_kit(opened)
    assert kit_unconfirmed(opened)
    confirm_kit(opened, kit, read_back(kit))
    assert not kit_unconfirmed(opened)
    opened.close()
    assert not told(tmp_path)
    assert notes(tmp_path) == []


def test_a_confirmed_kit_that_is_made_anew_waits_again(folder: Path) -> None:
    assert not told(folder)
    opened = clinics.sign_in(folder)
    reissue_kit(opened)
    clinics.cut_off(opened)
    assert told(folder)
    assert len(notes(folder)) == 1


@pytest.mark.parametrize("wrong", [(2,), (9,), (2, 9)])
def test_wrong_words_confirm_nothing_and_each_is_named(tmp_path: Path, wrong: tuple[int, ...]) -> None:
    opened, _ = clinics.make_clinic(tmp_path)
    kit = reissue_kit(opened)
    typed = {place: word + "x" if place in wrong else word for place, word in read_back(kit).items()}
    with pytest.raises(Invalid) as caught:
        confirm_kit(opened, kit, typed)
    assert list(caught.value.problems) == [f"word{place}" for place in wrong]
    assert kit_unconfirmed(opened)
    confirm_kit(opened, kit, {place: f" {word.upper()} " for place, word in read_back(kit).items()})
    assert not kit_unconfirmed(opened)
    opened.close()


def test_one_word_proves_no_paper(tmp_path: Path) -> None:
    opened, kit = clinics.make_clinic(tmp_path)
    with pytest.raises(ValueError, match="too few"):
        confirm_kit(opened, kit, {0: kit.words[0]})
    opened.close()


def test_only_managers_may_know(pattern: Worked, folder: Path) -> None:
    for name in ("farah", "sana"):
        opened = clinics.sign_in(folder, name)
        with pytest.raises(Refused):
            kit_unconfirmed(opened)
        with pytest.raises(Refused):
            confirm_kit(opened, pattern.kit, read_back(pattern.kit))
        with pytest.raises(Refused):
            prove_kit(opened, pattern.kit.words)
        opened.close()


def test_a_key_file_that_was_written_without_its_act_is_told(folder: Path) -> None:
    before = (folder / "clinic.db").read_bytes()
    opened = clinics.sign_in(folder)
    reissue_kit(opened)
    opened.close()
    (folder / "clinic.db").write_bytes(before)  # the power went between the two
    assert told(folder)
    assert len(notes(folder)) == 1


def test_a_clinic_from_before_this_was_kept_counts_as_confirmed(folder: Path) -> None:
    opened = clinics.sign_in(folder)
    never_heard_of(opened, KIT_UNCONFIRMED)
    assert not kit_unconfirmed(opened)
    never_heard_of(opened, SLOT_KEYS)
    opened.close()
    assert not told(folder)
    opened = clinics.sign_in(folder)
    reissue_kit(opened)
    clinics.cut_off(opened)
    assert told(folder)


def test_a_new_key_for_the_clinic_leaves_it_as_it_was(folder: Path) -> None:
    opened = clinics.sign_in(folder)
    rekeying.renew(opened)
    assert not kit_unconfirmed(opened)
    reissue_kit(opened)
    rekeying.renew(opened)
    assert kit_unconfirmed(opened)
    opened.close()


def test_a_kit_that_a_new_key_left_out_is_told(folder: Path, tmp_path: Path) -> None:
    other, _ = clinics.make_clinic(tmp_path / "other")
    other.close()
    known, stranger = keyfile.read(folder / "keys.json"), keyfile.read(tmp_path / "other" / "keys.json")
    swapped = keyfile.KeyFile(**{one: getattr(known, one) for one in known.__struct_fields__} | {"kit": stranger.kit})
    keyfile.write(folder / "keys.json", swapped)
    assert told(folder)
    opened = clinics.sign_in(folder)
    rekeying.renew(opened)
    assert kit_unconfirmed(opened)
    opened.close()


def test_what_came_back_by_the_kit_waits_for_its_new_one(pattern: Worked, folder: Path, tmp_path: Path) -> None:
    keeping.command_line_backup(folder, tmp_path / "usb", None)
    who = keeping.Return(pattern.kit.words, "nisha", NEW)
    opened, kit = keeping.restore_with_kit(tmp_path / "usb", tmp_path / "back", who, cost=clinics.COST)
    clinics.cut_off(opened)
    assert told(tmp_path / "back", NEW)
    opened = clinics.sign_in(tmp_path / "back", "nisha", NEW)
    with pytest.raises(WrongKit):
        prove_kit(opened, pattern.kit.words)
    assert kit_unconfirmed(opened), "the used kit is void and proves nothing"
    prove_kit(opened, kit.words)
    assert not kit_unconfirmed(opened)
    opened.close()
    assert notes(tmp_path / "back", NEW) == []


def test_words_prove_only_a_kit_that_the_records_know(folder: Path) -> None:
    before = (folder / "clinic.db").read_bytes()
    opened = clinics.sign_in(folder)
    kit = reissue_kit(opened)
    opened.close()
    (folder / "clinic.db").write_bytes(before)  # the power went between the two
    opened = clinics.sign_in(folder)
    with pytest.raises(WrongKit):
        prove_kit(opened, kit.words)
    assert kit_unconfirmed(opened)
    opened.close()


@pytest.mark.parametrize("where", ["in the folder", "on the medium", "nowhere"])
def test_a_kit_that_a_password_brings_back_is_told_if_a_newer_one_was_printed(
    folder: Path, tmp_path: Path, where: str
) -> None:
    medium = tmp_path / "usb"
    keeping.command_line_backup(folder, medium, None)
    (snapshot,) = (one.id for one in keeping.snapshots(medium))
    if where != "nowhere":
        opened = clinics.sign_in(folder)
        kit = reissue_kit(opened)
        confirm_kit(opened, kit, read_back(kit))
        opened.close()
    if where == "on the medium":
        keeping.command_line_backup(folder, medium, None)
        shutil.rmtree(folder)
    opened = keeping.restore_with_password(medium, folder, "nisha", PASSWORD, snapshot=snapshot)
    assert kit_unconfirmed(opened) is (where != "nowhere")
    opened.close()


def test_a_damaged_key_file_that_is_replaced_leaves_the_kit_in_doubt(folder: Path, tmp_path: Path) -> None:
    keeping.command_line_backup(folder, tmp_path / "usb", None)
    (folder / "keys.json").write_text("{}")
    opened = keeping.restore_with_password(tmp_path / "usb", folder, "nisha", PASSWORD)
    assert kit_unconfirmed(opened)
    opened.close()
