"""Scenes: the practice manager — staff, the audit trail, settings, backup and restore."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from frontdesk.access.roles import Role
from ui.staff.dialogs import AddDialog, OneTimePassword
from ui.tour.stage import Stage

CTRL = Qt.KeyboardModifier.ControlModifier
NEW_STAFF = (
    ("receptionist", "Sunita Joshi", "sunita", Role.RECEPTIONIST, None),
    ("clinician", "Dr Imran Qureshi", "imran", Role.CLINICIAN, "doctor"),
)


def add_staff(stage: Stage) -> None:
    """A receptionist and a doctor, each with a one-time password that is shown once."""
    hand = stage.hand
    stage.shell.go("staff")
    for who, full_name, name, role, discipline in NEW_STAFF:

        def fill(dialog: AddDialog, full: str = full_name, short: str = name, as_: Role = role, of: str | None = discipline) -> None:
            hand.type(full, dialog.full_name)
            hand.clear(dialog.name)
            hand.type(short, dialog.name)
            dialog.role.set_value(as_)
            dialog.role.changed.emit()
            if of is not None:
                dialog.discipline.set_value(of)
            hand.picture("staff-add")
            hand.click(dialog.primary)

        def hand_over(dialog: OneTimePassword, as_: str = who, short: str = name) -> None:
            stage.staff[as_] = {"role": as_, "name": short, "password": hand.find(QLabel, "one-time").text()}
            hand.picture("staff-one-time-password")
            hand.click(hand.find(QCheckBox, "handed-over"))
            hand.click(dialog.primary)

        filled, handed = hand.in_dialog(fill, AddDialog), hand.in_dialog(hand_over, OneTimePassword)
        hand.click(hand.find(QWidget, "add-member"))
        filled()
        handed()
    hand.picture("staff")
