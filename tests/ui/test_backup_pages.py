"""Backing up and bringing back through the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk import keeping
from frontdesk.clinic import Clinic, patients
from frontdesk.foundation import clock
from frontdesk.kit import Kit
from frontdesk.opening import kit_unconfirmed
from tests.clinics import COST, clinic, make_clinic, patient
from tests.ui.windows import shell
from ui import jobs, settings
from ui.backup.page import BackupPage
from ui.backup.restore import Restore
from ui.setup.kit import KitStep
from ui.shell import Shell

NEW_PASSWORD = "seven quiet mangoes by the river"


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    opened = clinic(tmp_path)
    made = shell(opened)
    qtbot.addWidget(made)
    yield made
    opened.close()


def backup_page(window: Shell) -> BackupPage:
    window.go("backup")
    jobs.wait_for_all()
    page = window.current
    assert isinstance(page, BackupPage)
    return page


def test_without_a_folder_the_page_asks_for_one(window: Shell, tmp_path: Path) -> None:
    page = backup_page(window)
    assert page.banner.property("banner") == "warn"
    asked: list[bool] = []
    page.ask_folder = lambda _parent: asked.append(True)
    page.back_up()
    assert asked
    assert settings.load().backup_folder == ""


def test_what_lies_in_a_folder_is_not_told_of_another(window: Shell, tmp_path: Path) -> None:
    for name in ("stick", "other"):
        (tmp_path / name).mkdir()
    page = backup_page(window)
    page.ask_folder = lambda _parent: tmp_path / "stick"
    page.back_up()
    jobs.wait_for_all()
    assert len(page.snapshots) == 1
    page.snapshots = ()
    page.refresh()
    settings.change(backup_folder=str(tmp_path / "other"))  # chosen while the stick is looked through
    jobs.wait_for_all()
    assert page.snapshots == ()


def test_one_press_makes_a_backup_and_shows_it(window: Shell, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    page = backup_page(window)
    page.ask_folder = lambda _parent: tmp_path / "stick"
    page.choose_folder()
    page.back_up()
    jobs.wait_for_all()
    assert [row["state"][1] for row in page.table.rows()] == ["ok"]
    assert page.banner.property("banner") == "ok"
    assert keeping.snapshots(tmp_path / "stick")[0].state == "attested"


def test_an_old_backup_is_a_warning(window: Shell, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    settings.change(backup_folder=str(tmp_path / "stick"))
    page = backup_page(window)
    page.back_up()
    jobs.wait_for_all()
    later = clock.now() + timedelta(hours=25)
    with clock.at(lambda: later):
        page.refresh()
        jobs.wait_for_all()
    assert page.banner.property("banner") == "warn"


def test_a_stick_that_was_pulled_out_is_said_on_the_page(window: Shell, tmp_path: Path) -> None:
    settings.change(backup_folder=str(tmp_path / "gone"))
    page = backup_page(window)
    assert page.table.rows() == []
    assert page.banner.property("banner") in ("warn", "bad")


@dataclass
class Kept:
    """A clinic that was lost after its backup, with the kit that brings it back."""

    kit: Kit
    stick: Path
    target: Path


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    opened, kit = make_clinic(tmp_path / "clinic")
    patient(opened)
    (tmp_path / "stick").mkdir()
    keeping.back_up(opened, tmp_path / "stick")
    opened.close()
    shutil.rmtree(tmp_path / "clinic")
    return Kept(kit, tmp_path / "stick", tmp_path / "again")


@pytest.fixture
def restore(kept: Kept, qtbot: QtBot) -> Restore:
    page = Restore(COST)
    qtbot.addWidget(page)
    page.show()
    page.source.folder.setText(str(kept.stick))
    page.go_on()
    jobs.wait_for_all()
    page.target.setText(str(kept.target))
    return page


def to_the_end(page: Restore, words: str, name: str = "nisha") -> None:
    page.key.words.setPlainText(words)
    page.go_on()
    if page.step is page.manager:
        page.manager.name.setText(name)
        for field in (page.manager.fields.password, page.manager.fields.again):
            field.field.setText(NEW_PASSWORD)
        page.go_on()
        jobs.wait_for_all()


def test_a_lost_clinic_comes_back_with_a_new_kit(restore: Restore, kept: Kept, qtbot: QtBot) -> None:
    to_the_end(restore, "\n".join(f"{number}. {word[:4]}" for number, word in enumerate(kept.kit.words, start=1)))
    step = restore.step
    assert isinstance(step, KitStep)
    assert step.kit.words != kept.kit.words
    assert step.paper.pdf().startswith(b"%PDF")
    restore.go_on()
    assert len(step.form.errors()) == 2, "the new words must be proven"
    for place, field in zip(step.asked, step.typed, strict=True):
        field.setText(step.kit.words[place])
    with qtbot.waitSignal(restore.finished) as handed:
        restore.go_on()
    back: Clinic = handed.args[0]
    assert patients.count(back.desk) == 1
    assert not kit_unconfirmed(back)
    back.close()


def test_a_misspelt_word_is_named_before_anything_is_done(restore: Restore, kept: Kept) -> None:
    to_the_end(restore, " ".join(("zzzz", *kept.kit.words[1:])))
    assert restore.step is restore.key
    assert "1" in restore.key.form.errors()["words"]


def test_words_of_another_kit_lead_back_to_the_words(restore: Restore, tmp_path: Path, kept: Kept) -> None:
    other, kit = make_clinic(tmp_path / "other")
    other.close()
    to_the_end(restore, " ".join(kit.words))
    assert restore.step is restore.key
    assert list(restore.key.form.errors()) == ["words"]
    assert not kept.target.exists()


def test_somebody_who_is_no_manager_is_told_so_beside_the_name(restore: Restore, kept: Kept) -> None:
    to_the_end(restore, " ".join(kept.kit.words), name="farah")
    assert restore.step is restore.manager
    assert list(restore.manager.form.errors()) == ["name"]
    assert not kept.target.exists()


def test_a_stick_that_comes_late_is_looked_at_again(qtbot: QtBot, kept: Kept, tmp_path: Path) -> None:
    page = Restore(COST)
    qtbot.addWidget(page)
    page.source.folder.setText(str(tmp_path / "late"))
    page.go_on()
    jobs.wait_for_all()
    assert page.step is page.source
    assert list(page.source.form.errors()) == ["folder"]
    kept.stick.rename(tmp_path / "late")
    page.go_on()
    jobs.wait_for_all()
    assert page.step is page.key
    page.go_back()
    assert page.source.table.selected() is not None
    page.go_on()
    assert page.step is page.key


def test_looking_can_be_stopped_and_begun_again(qtbot: QtBot, kept: Kept) -> None:
    page = Restore(COST)
    qtbot.addWidget(page)
    page.show()
    page.source.folder.setText(str(kept.stick))
    page.go_on()
    assert page.source.looking.isVisible()
    page.source.stop.click()
    jobs.wait_for_all()
    assert not page.source.looking.isVisible()
    assert page.source.table.rows() == []
    assert page.step is page.source
    page.go_on()
    jobs.wait_for_all()
    assert page.step is page.key


def test_a_folder_without_backups_goes_no_further(qtbot: QtBot, tmp_path: Path) -> None:
    page = Restore(COST)
    qtbot.addWidget(page)
    (tmp_path / "empty").mkdir()
    page.source.folder.setText(str(tmp_path / "empty"))
    page.go_on()
    jobs.wait_for_all()
    assert page.step is page.source
    assert list(page.source.form.errors()) == ["folder"]
    with qtbot.waitSignal(page.cancelled):
        page.go_back()
