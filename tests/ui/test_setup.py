"""The set-up: five steps that keep what was typed, mistakes said where they are, a clinic and its kit at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frontdesk.clinic import Clinic, facts
from frontdesk.opening import kit_unconfirmed
from frontdesk.vault.folder import ClinicFolder
from tests import clinics
from ui import jobs, language
from ui.setup.kit import KitStep
from ui.setup.steps import ClinicStep, ManagerStep, PackStep, ValuesStep
from ui.setup.wizard import Wizard


@pytest.fixture
def wizard(qtbot: QtBot) -> Wizard:
    made = Wizard(clinics.COST)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def clinic_step(wizard: Wizard) -> ClinicStep:
    wizard.go_on()
    step = wizard.step
    assert isinstance(step, ClinicStep)
    return step


def manager_step(wizard: Wizard, folder: Path, confirm: bool = False) -> ManagerStep:
    clinic = clinic_step(wizard)
    clinic.folder.setText(str(folder))
    clinic.name.setText("Lakeside Clinic")
    wizard.go_on()
    values = wizard.step
    assert isinstance(values, ValuesStep)
    assert values.boxes
    assert len({box.text() for box in values.boxes.values()}) == len(values.boxes), "two values read the same"
    for box in values.boxes.values():
        assert not box.isChecked()
        box.setChecked(confirm)
    wizard.go_on()
    manager = wizard.step
    assert isinstance(manager, ManagerStep)
    manager.full_name.setText("Nisha Rao")
    manager.name.setText("nisha")
    for field in (manager.fields.password, manager.fields.again):
        field.field.setText(clinics.PASSWORD)
    return manager


def made(wizard: Wizard) -> KitStep:
    wizard.go_on()
    jobs.wait_for_all()
    step = wizard.step
    assert isinstance(step, KitStep), [one.errors() for one in step.forms()] if isinstance(step, ManagerStep) else step
    return step


def test_the_shortest_way_makes_a_clinic(qtbot: QtBot, wizard: Wizard, tmp_path: Path) -> None:
    manager_step(wizard, tmp_path / "clinic", confirm=True)
    step = made(wizard)
    for place, field in zip(step.asked, step.typed, strict=True):
        field.setText(f" {step.kit.words[place].upper()} ")
    with qtbot.waitSignal(wizard.finished) as finished:
        wizard.go_on()
    assert finished.args is not None
    clinic = finished.args[0]
    assert isinstance(clinic, Clinic)
    assert facts(clinic.desk).name == "Lakeside Clinic"
    assert facts(clinic.desk).confirmed
    assert not kit_unconfirmed(clinic)
    wizard.let_go()  # it is the window's now
    assert clinic.person.name == "nisha"
    clinic.close()
    assert (tmp_path / "clinic").stat().st_mode & 0o77 == 0


def test_the_words_are_typed_back_from_paper(wizard: Wizard, tmp_path: Path) -> None:
    manager_step(wizard, tmp_path / "clinic")
    step = made(wizard)
    step.typed[0].setText(step.kit.words[step.asked[0]])
    wizard.go_on()
    assert set(step.form.errors()) == {f"word{step.asked[1]}"}
    assert not wizard.back.isEnabled()
    wizard.let_go()


def test_going_back_and_on_keeps_what_was_typed(wizard: Wizard, tmp_path: Path) -> None:
    manager_step(wizard, tmp_path / "clinic", confirm=True)
    wizard.go_back()
    wizard.go_back()
    clinic = wizard.step
    assert isinstance(clinic, ClinicStep)
    assert clinic.name.text() == "Lakeside Clinic"
    wizard.go_on()
    values = wizard.step
    assert isinstance(values, ValuesStep)
    assert all(box.isChecked() for box in values.boxes.values())
    wizard.go_on()
    manager = wizard.step
    assert isinstance(manager, ManagerStep)
    assert manager.name.text() == "nisha"


def test_another_pack_brings_its_own_facts(wizard: Wizard) -> None:
    first = clinic_step(wizard)
    before = first.name.text()
    wizard.go_back()
    pack = wizard.step
    assert isinstance(pack, PackStep)
    next(one for one in pack.group.buttons() if not one.isChecked()).setChecked(True)
    assert clinic_step(wizard).name.text() != before


def test_what_is_listed_in_urdu_has_the_comma_of_urdu(qtbot: QtBot) -> None:
    language.set_language("ur")
    step = PackStep()
    qtbot.addWidget(step)
    said = [one.text() for one in step.findChildren(QLabel)]
    assert sum("اردو" in one and "،" in one for one in said) == len(step.packs)
    assert not any("," in one for one in said)


def test_before_the_first_step_one_leaves(qtbot: QtBot, wizard: Wizard) -> None:
    with qtbot.waitSignal(wizard.cancelled):
        wizard.go_back()


def test_what_is_lacking_is_said_at_its_field(wizard: Wizard) -> None:
    clinic = clinic_step(wizard)
    clinic.name.setText("  ")
    clinic.folder.clear()
    wizard.go_on()
    assert set(clinic.form.errors()) == {"name", "folder"}
    assert clinic.name.hasFocus() or not wizard.isActiveWindow()


@pytest.mark.parametrize(
    ("password", "again", "field"),
    [("", "", "password"), ("nisha123", "nisha123", "password"), (clinics.PASSWORD, "another one", "again")],
)
def test_a_poor_password_keeps_everything_else(
    wizard: Wizard, tmp_path: Path, password: str, again: str, field: str
) -> None:
    manager = manager_step(wizard, tmp_path / "clinic")
    manager.fields.password.field.setText(password)
    manager.fields.again.field.setText(again)
    wizard.go_on()
    jobs.wait_for_all()
    assert wizard.step is manager
    assert set(manager.fields.form.errors()) == {field}
    assert manager.form.errors() == {}
    assert manager.full_name.text() == "Nisha Rao"
    assert not (tmp_path / "clinic" / "keys.json").exists()


def test_a_folder_that_is_not_empty_is_refused_untouched(
    wizard: Wizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[BaseException] = []
    monkeypatch.setattr("ui.errors.show", lambda _parent, error: said.append(error))
    (tmp_path / "diary.txt").write_text("mine")
    manager = manager_step(wizard, tmp_path)
    wizard.go_on()
    jobs.wait_for_all()
    assert "not empty" in str(said[0])
    assert wizard.step is manager
    assert sorted(one.name for one in tmp_path.iterdir() if one.name != "config") == ["diary.txt"]


def test_closing_at_the_kit_signs_out(wizard: Wizard, tmp_path: Path) -> None:
    manager_step(wizard, tmp_path / "clinic")
    made(wizard)
    wizard.let_go()
    with ClinicFolder(tmp_path / "clinic").hold():
        pass
    opened = clinics.sign_in(tmp_path / "clinic")
    assert kit_unconfirmed(opened)
    opened.close()


def test_a_button_keeps_its_key_when_its_word_changes(wizard: Wizard, tmp_path: Path) -> None:
    before = wizard.next.shortcut()
    assert not before.isEmpty()
    manager_step(wizard, tmp_path / "clinic")
    made(wizard)
    assert wizard.next.text() == "Open the clinic"
    assert wizard.next.shortcut() == before
    wizard.let_go()
