"""A recovery kit that was never confirmed waits on Today and in the settings, for the manager alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic
from frontdesk.opening import kit_unconfirmed, reissue_kit
from tests import clinics
from tests.ui import fronts
from ui import jobs
from ui.app import SMALLEST, FrontWindow
from ui.home.page import HomePage
from ui.settings_page import SettingsPage
from ui.setup.kit_waits import KitWaits
from ui.setup.reissue import KitDialog, ProofDialog
from ui.shell import Shell
from ui.tour.hand import Hand
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog


@pytest.fixture
def cut_off(tmp_path: Path) -> Path:
    """A clinic with a receptionist, whose manager made a new kit and got no further."""
    clinics.clinic(tmp_path).close()
    opened = clinics.sign_in(tmp_path / "clinic")
    reissue_kit(opened)
    opened.close()
    return tmp_path / "clinic"


@pytest.fixture
def managed(qtbot: QtBot, cut_off: Path) -> Iterator[FrontWindow]:
    """The manager's window, the day after."""
    window, _ = fronts.at_work(qtbot, clinics.sign_in(cut_off))
    yield window
    window.close()


def banner(shell: Shell, page: str) -> KitWaits:
    shell.go(page)
    jobs.wait_for_all()
    assert shell.current is not None
    (found,) = shell.current.findChildren(KitWaits)
    return found


def make_a_new_one(hand: Hand, pressed: Button) -> None:
    """Press, agree, type two words from the paper."""

    def type_back(dialog: KitDialog) -> None:
        hand.click(dialog.primary)
        assert len(dialog.step.form.errors()) == 2
        for place, field in zip(dialog.step.asked, dialog.step.typed, strict=True):
            field.setText(dialog.step.kit.words[place])
        hand.click(dialog.primary)

    typed = hand.in_dialog(type_back, KitDialog)
    agreed = hand.in_dialog(lambda dialog: hand.click(dialog.primary), Dialog)
    hand.click(pressed)
    agreed()
    typed()
    hand.jobs_done()


@pytest.mark.parametrize("where", ["home", "settings"])
def test_the_manager_is_told_until_a_kit_is_confirmed(managed: FrontWindow, tmp_path: Path, where: str) -> None:
    shell = fronts.shell_of(managed)
    told = banner(shell, where)
    assert told.isVisible()
    assert "never confirmed" in told.text()
    page = shell.current
    assert isinstance(page, HomePage | SettingsPage)
    make_a_new_one(Hand(managed, tmp_path), page.make_kit if isinstance(page, HomePage) else page.kit)
    assert not told.isVisible()
    assert not kit_unconfirmed(shell.clinic)
    assert [banner(shell, one).isVisible() for one in ("home", "settings")] == [False, False]


@pytest.mark.parametrize("where", ["home", "settings"])
def test_whoever_holds_the_paper_types_its_words(qtbot: QtBot, tmp_path: Path, where: str) -> None:
    clinics.clinic(tmp_path).close()
    opened = clinics.sign_in(tmp_path / "clinic")
    kit = reissue_kit(opened)
    window, shell = fronts.at_work(qtbot, opened)
    told, hand = banner(shell, where), Hand(window, tmp_path)

    def type_all(dialog: ProofDialog) -> None:
        dialog.words.words.setPlainText(" ".join(reversed(kit.words)))
        hand.click(dialog.primary)
        hand.jobs_done()
        assert kit_unconfirmed(shell.clinic)
        dialog.words.words.setPlainText(" ".join(kit.words))
        hand.click(dialog.primary)

    typed = hand.in_dialog(type_all, ProofDialog)
    hand.click(told.prove)
    typed()
    hand.jobs_done()
    assert not told.isVisible()
    assert not kit_unconfirmed(shell.clinic)
    window.close()


def told_anywhere(qtbot: QtBot, clinic: Clinic) -> bool:
    window, shell = fronts.at_work(qtbot, clinic)
    shown = [banner(shell, one).isVisible() for one in ("home", "settings")]
    window.close()
    return any(shown)


def test_nobody_else_is_told(qtbot: QtBot, cut_off: Path) -> None:
    assert not told_anywhere(qtbot, clinics.sign_in(cut_off, "farah"))


def test_nobody_is_told_of_a_confirmed_kit(qtbot: QtBot, tmp_path: Path) -> None:
    assert not told_anywhere(qtbot, clinics.clinic(tmp_path, Role.MANAGER))


@pytest.mark.parametrize("code", ["en", "hi", "ur"])
def test_it_fits_the_smallest_window_on_top_of_today(managed: FrontWindow, code: str) -> None:
    managed.change_language(code)
    managed.resize(*SMALLEST)
    told = banner(fronts.shell_of(managed), "home")
    jobs.wait_for_all()
    page = told.parentWidget()
    assert isinstance(page, HomePage)
    assert told.isVisible()
    assert told.geometry().right() <= page.width()
    assert told.geometry().bottom() <= page.lists.mapTo(page, page.lists.rect().topLeft()).y()
    for one in (page.make_kit, told.prove):
        assert one.width() >= one.sizeHint().width()
