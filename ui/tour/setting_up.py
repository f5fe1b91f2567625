"""Scenes: from the first window to an open clinic with its recovery kit on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton

from ui import settings, theme
from ui.setup.kit import KitStep
from ui.setup.steps import ClinicStep, ManagerStep
from ui.setup.wizard import Wizard
from ui.start import Start, speak
from ui.tour.hand import NotThere
from ui.tour.stage import Stage

PASSWORD = "copper-lantern-monsoon-42"  # noqa: S105 - of a throw-away clinic, told in tour.json


def languages(stage: Stage) -> None:
    """The first window speaks three languages and has two faces."""
    hand = stage.hand
    hand.picture("start")
    for code, face in (("ur", "dark"), ("hi", "light"), ("en", "light")):
        speak(code)
        _dress(stage, face)
        stage.window.show_start()
        if code != "en":
            hand.picture("start")


def _dress(stage: Stage, face: str) -> None:
    settings.change(theme=face)
    theme.apply(stage.app, face)


def wizard(stage: Stage) -> Wizard:
    """The set-up that is shown. Raises `NotThere`."""
    shown = stage.window.centralWidget()
    if not isinstance(shown, Wizard):
        raise NotThere("the set-up is not shown")
    return shown


def pack(stage: Stage) -> None:
    """Ctrl+N, and the first clinic."""
    start = stage.window.centralWidget()
    if not isinstance(start, Start):
        raise NotThere("the start page is not shown")
    stage.hand.click(start.create_button)
    stage.hand.click(stage.hand.find(QRadioButton, "pack-in-mediglo"))
    stage.hand.picture("setup-pack")
    stage.hand.click(wizard(stage).next)


def facts(stage: Stage) -> None:
    """The clinic's facts come from the pack; the folder and the contact are typed."""
    step = wizard(stage).step
    if not isinstance(step, ClinicStep):
        raise NotThere("the facts are not asked")
    stage.hand.write("Ananya Kapoor", step.contact)
    stage.hand.clear(step.folder)
    stage.hand.write(str(stage.clinic), step.folder)
    stage.hand.picture("setup-facts")
    stage.hand.click(wizard(stage).next)


def values(stage: Stage) -> None:
    """The first value is confirmed with the space bar."""
    stage.hand.press(Qt.Key.Key_Space)
    stage.hand.picture("setup-values")
    stage.hand.click(wizard(stage).next)


def manager(stage: Stage) -> None:
    """The practice manager, with a mistake that is said beside its field."""
    hand, step = stage.hand, wizard(stage).step
    if not isinstance(step, ManagerStep):
        raise NotThere("the manager is not asked")
    hand.write("Ananya Kapoor", step.full_name)
    hand.write("ananya", step.name)
    for field, typed in ((step.fields.password, "ananya123"), (step.fields.again, "ananya123")):
        hand.write(typed, _inner(field))
    hand.click(wizard(stage).next)
    hand.jobs_done()
    stage.expect(any(one.errors() for one in step.forms()), "a poor password was taken")
    hand.picture("setup-poor-password")
    for field in (step.fields.password, step.fields.again):
        hand.clear(_inner(field))
        hand.write(PASSWORD, _inner(field))
    hand.click(wizard(stage).next)
    hand.until(lambda: isinstance(wizard(stage).step, KitStep), "the clinic was not made")
    stage.staff["manager"] = {"role": "manager", "name": "ananya", "password": PASSWORD}


def _inner(field: object) -> QLineEdit:
    found = field.findChild(QLineEdit) if hasattr(field, "findChild") else None
    if not isinstance(found, QLineEdit):
        raise NotThere("no field to type into")
    return found


def kit(stage: Stage) -> None:
    """The kit is saved as a PDF and two of its words are typed back."""
    hand, shown = stage.hand, wizard(stage)
    step = shown.step
    if not isinstance(step, KitStep):
        raise NotThere("the kit is not shown")
    stage.kit = step.kit.words
    hand.picture("setup-kit")
    step.paper.ask_path = lambda _parent, _name: stage.document("recovery-kit-en.pdf")
    hand.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stage.expect(stage.document("recovery-kit-en.pdf").exists(), "the kit was not saved")
    for place, field in zip(step.asked, step.typed, strict=True):
        hand.write(step.kit.words[place], field)
    hand.click(shown.next)
    hand.until(lambda: stage.window.shell is not None, "the clinic did not open")
    hand.picture("patients-empty-manager")
    QApplication.processEvents()
