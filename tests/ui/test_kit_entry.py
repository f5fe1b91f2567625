"""From the sign-in into the clinic by the recovery kit, where the PC lost the device secret."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import clinics
from tests.conftest import MemoryKeyring
from tests.ui import fronts
from ui import jobs
from ui.app import FrontWindow
from ui.setup.kit import KitStep
from ui.setup.kit_entry import KitEntry

NEW = "velvet harbour mornings slowly"


def entry(window: FrontWindow) -> KitEntry:
    shown = window.centralWidget()
    assert isinstance(shown, KitEntry)
    return shown


@pytest.fixture
def kit(tmp_path: Path) -> tuple[str, ...]:
    """The words of a clinic that is there, with a receptionist."""
    opened, made = clinics.make_clinic(tmp_path / "clinic")
    name, once = clinics.hire(opened, clinics.Role.RECEPTIONIST)
    opened.close()
    clinics.first_day(tmp_path / "clinic", name, once).close()
    return made.words


def name_the_manager(steps: KitEntry) -> None:
    """Who comes in, with which new password; then what takes a while is done."""
    steps.manager.name.setText("nisha")
    for field in (steps.manager.fields.password, steps.manager.fields.again):
        field.field.setText(NEW)
    steps.go_on()
    jobs.wait_for_all()


def test_a_pc_that_lost_its_secret_opens_with_the_kit_and_then_with_everyones_password(
    qtbot: QtBot, tmp_path: Path, kit: tuple[str, ...], memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.kept.clear()
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    page = fronts.at_the_door(qtbot, window)
    assert "recovery kit" in page.banner.text()
    page.kit.click()
    steps = entry(window)
    qtbot.waitUntil(lambda: window.focusWidget() is steps.key.words)
    steps.cost = clinics.COST
    steps.key.words.setPlainText(" ".join(word[:4] for word in kit))
    steps.go_on()
    name_the_manager(steps)
    step = steps.step
    assert isinstance(step, KitStep)
    assert step.kit.words != kit
    for place, line in zip(step.asked, step.typed, strict=True):
        line.setText(step.kit.words[place])
    steps.go_on()
    assert fronts.shell_of(window).clinic.person.name == "nisha"
    window.lock()
    fronts.come_in(qtbot, window, "farah", clinics.PASSWORD)
    assert fronts.shell_of(window).clinic.person.name == "farah"
    window.close()


def test_the_way_back_leads_to_the_sign_in_and_wrong_words_to_the_words(
    qtbot: QtBot, tmp_path: Path, kit: tuple[str, ...]
) -> None:
    other, made = clinics.make_clinic(tmp_path / "other")
    other.close()
    window = fronts.front(qtbot)
    window.show_sign_in(tmp_path / "clinic")
    fronts.at_the_door(qtbot, window).kit.click()
    steps = entry(window)
    steps.key.words.setPlainText(" ".join(made.words))
    steps.go_on()
    name_the_manager(steps)
    assert steps.step is steps.key
    assert list(steps.key.form.errors()) == ["words"]
    steps.go_back()
    assert fronts.at_the_door(qtbot, window).door is not None
    window.close()
