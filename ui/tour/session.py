"""Scenes: who sits at the desk — signing in, locking, the PIN of the shift, and what a role may not open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.opening import set_pin
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.staff.password import ChoosePassword
from ui.staff.signin import SignIn
from ui.tour.hand import CTRL, NotThere
from ui.tour.stage import Stage

OWN = {"receptionist": "marigold-harbour-pencil-7", "clinician": "bamboo-thunder-saddle-31"}


def sign_in_shown(stage: Stage) -> SignIn:
    """The sign-in, once its folder is taken. Raises `NotThere`."""
    stage.hand.until(lambda: stage.window.sign_in is not None and stage.window.sign_in.door is not None, "no sign-in")
    if stage.window.sign_in is None:
        raise NotThere("no sign-in")
    return stage.window.sign_in


def lock(stage: Stage) -> SignIn:
    """Ctrl+L: the window shows the sign-in and nothing of the clinic."""
    stage.hand.press(Qt.Key.Key_L, CTRL)
    return sign_in_shown(stage)


def sign_in(stage: Stage, name: str, typed: str) -> None:
    """Choose the name with the keyboard, type, Enter."""
    page, hand = sign_in_shown(stage), stage.hand
    page.name.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Home)
    for _ in range(page.name.count()):
        if page.name.value() == name:
            break
        hand.press(Qt.Key.Key_Down)
    stage.expect(page.name.value() == name, "the name is not in the list")
    field = page.password.findChild(QLineEdit)
    if field is None:
        raise NotThere("no field for the password")
    hand.write(typed, field)
    hand.press(Qt.Key.Key_Return)
    hand.jobs_done()


def _first(stage: Stage, who: str) -> None:
    """A one-time password opens nothing but the choice of an own one."""
    hand = stage.hand
    lock(stage)
    hand.picture("sign-in")
    sign_in(stage, stage.staff[who]["name"], stage.staff[who]["password"])
    hand.until(lambda: isinstance(stage.window.centralWidget(), ChoosePassword), "no choice of a password")
    for name in ("password", "again"):
        field = hand.find(QWidget, name).findChild(QLineEdit)
        if field is None:
            raise NotThere("no field for the password")
        hand.write(OWN[who], field)
    hand.picture("choose-password")
    hand.click(hand.find(QWidget, "save"))
    hand.jobs_done()
    hand.until(lambda: stage.window.shell is not None, "the own password did not open the clinic")
    stage.staff[who]["password"] = OWN[who]


def first_receptionist(stage: Stage) -> None:
    """The receptionist's first day."""
    _first(stage, "receptionist")


def first_clinician(stage: Stage) -> None:
    """The clinician's first day."""
    _first(stage, "clinician")


def lock_keeps_draft(stage: Stage) -> None:
    """A half-typed form survives a lock, for the same person only."""
    hand = stage.hand
    hand.press(Qt.Key.Key_N, CTRL)
    page = stage.page
    if not isinstance(page, RegisterPage):
        raise NotThere("the form is not shown")
    hand.write("Farida", page.form.given)
    hand.write("Sheikh", page.form.family)
    set_pin(stage.shell.clinic, stage.pin)
    lock(stage)
    hand.picture("locked")


def pin(stage: Stage) -> None:
    """Name and PIN: back where the form was left."""
    hand = stage.hand
    sign_in(stage, stage.staff["receptionist"]["name"], stage.pin)
    hand.until(lambda: stage.window.shell is not None, "the PIN did not open the clinic")
    page = stage.page
    stage.expect(isinstance(page, RegisterPage) and page.form.given.text() == "Farida", "the draft is lost")
    hand.picture("draft-is-back")
    if isinstance(page, RegisterPage):
        page.form.restore({})


def not_in_care(stage: Stage) -> None:
    """A clinician opens the own patient, and is refused another's record with the reason."""
    hand = stage.hand
    stage.shell.go("record", patient_id=stage.ids["adult"])
    page = stage.page
    stage.expect(isinstance(page, RecordPage) and page.patient is not None, "the own patient does not open")
    hand.picture("record-clinician")
    stage.shell.go("record", patient_id=stage.ids["minor"])
    stage.expect(isinstance(page, RecordPage) and page.patient is None, "another's patient opened")
    hand.picture("record-refused")
    stage.shell.go("patients")


def manager(stage: Stage) -> None:
    """The practice manager takes over."""
    lock(stage)
    sign_in(stage, stage.staff["manager"]["name"], stage.staff["manager"]["password"])
    stage.hand.until(lambda: stage.window.shell is not None, "the manager could not sign in")
