"""Scenes: the practice manager — staff, the audit trail, settings, backup and restore."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from frontdesk import keeping, verify
from frontdesk.access.roles import Role
from frontdesk.foundation.progress import silent
from ui import settings, theme
from ui.audit.page import AuditPage
from ui.backup.restore import KeyStep, Restore, SourceStep
from ui.setup.kit import KitStep
from ui.setup.steps import ManagerStep
from ui.staff.dialogs import AddDialog, OneTimePassword
from ui.start import Start
from ui.tour import session
from ui.tour.hand import CTRL, NotThere
from ui.tour.stage import Stage

AFTER_RESTORE = "harvest-violin-glacier-88"
NEW_STAFF = (
    ("receptionist", "Sunita Joshi", "sunita", Role.RECEPTIONIST, None),
    ("clinician", "Dr Imran Qureshi", "imran", Role.CLINICIAN, "doctor"),
)


def add_staff(stage: Stage) -> None:
    """A receptionist and a doctor, each with a one-time password that is shown once."""
    hand = stage.hand
    stage.shell.go("staff")
    for who, full_name, name, role, discipline in NEW_STAFF:

        def fill(
            dialog: AddDialog, full: str = full_name, short: str = name, as_: Role = role, of: str | None = discipline
        ) -> None:
            hand.write(full, dialog.full_name)
            hand.clear(dialog.name)
            hand.write(short, dialog.name)
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


def look_settings(stage: Stage) -> None:
    """Settings: language, theme, locking, the clinic's facts, what is still to be confirmed."""
    stage.shell.go("settings")
    stage.hand.picture("settings")


def audit(stage: Stage) -> None:
    """Who did what, who looked; the same page at night."""
    hand = stage.hand
    stage.shell.go("audit")
    page = stage.page
    if not isinstance(page, AuditPage):
        raise NotThere("the audit trail is not shown")
    hand.jobs_done()
    stage.expect(page.table.rows(), "the audit trail is empty")
    hand.picture("audit")
    theme.apply(stage.app, "dark")
    hand.picture("audit")
    theme.apply(stage.app, "light")


def check_trail(stage: Stage) -> None:
    """The trail is checked on the spot."""
    hand, page = stage.hand, stage.page
    if not isinstance(page, AuditPage):
        raise NotThere("the audit trail is not shown")
    hand.click(page.check_button)
    hand.jobs_done()
    report = verify.check(stage.shell.clinic, full=True, progress=silent)
    stage.expect(report.ok, "; ".join(str(finding) for finding in report.findings))
    hand.picture("audit-checked")


def back_up(stage: Stage) -> None:
    """Close of day: a copy on another disk, vouched for by the person at work."""
    hand = stage.hand
    settings.change(backup_folder=str(stage.out / "backup"))
    stage.shell.go("backup")
    hand.jobs_done()
    hand.picture("backup-never")
    hand.press(Qt.Key.Key_B, CTRL)
    hand.jobs_done()
    found = keeping.snapshots(stage.out / "backup")
    stage.expect([one.state for one in found] == ["attested"], "the backup is not attested")
    hand.picture("backup-done")


def restore(stage: Stage) -> None:
    """The folder is brought back with the printed words; what was there is set aside; the kit is a new one."""
    hand, window = stage.hand, stage.window
    page = session.lock(stage)
    hand.click(page.other)
    start = window.centralWidget()
    if not isinstance(start, Start):
        raise NotThere("the start page is not shown")
    hand.click(start.restore_button)
    back = window.centralWidget()
    if not isinstance(back, Restore):
        raise NotThere("the restore is not shown")
    hand.until(lambda: isinstance(back.step, SourceStep) and back.step.table.rows(), "the backups are not listed")
    hand.picture("restore-choose")
    hand.click(back.next)
    key = back.step
    if not isinstance(key, KeyStep):
        raise NotThere("the words are not asked")
    hand.write(" ".join(stage.kit), key.words)
    hand.clear(key.folder)
    hand.write(str(stage.clinic), key.folder)
    hand.picture("restore-words")
    hand.click(back.next)
    _come_back(stage, back)


def _come_back(stage: Stage, back: Restore) -> None:
    hand = stage.hand
    who = back.step
    if not isinstance(who, ManagerStep):
        raise NotThere("the manager is not asked")
    hand.clear(who.name)
    hand.write(stage.staff["manager"]["name"], who.name)
    for name in ("password", "again"):
        field = hand.find(QWidget, name).findChild(QLineEdit)
        if field is None:
            raise NotThere("no field for the password")
        hand.write(AFTER_RESTORE, field)
    hand.picture("restore-manager")
    hand.click(back.next)
    hand.jobs_done()
    hand.until(lambda: isinstance(back.step, KitStep), "the clinic did not come back")
    new = back.step
    if not isinstance(new, KitStep):
        raise NotThere("no new kit")
    stage.expect(new.kit.words != stage.kit, "the used kit was given again")
    hand.picture("restore-new-kit")
    for place, field in zip(new.asked, new.typed, strict=True):
        hand.write(new.kit.words[place], field)
    hand.click(back.next)
    hand.until(lambda: stage.window.shell is not None, "the clinic did not open after the restore")
    stage.staff["manager"]["password"] = AFTER_RESTORE


def after_restore(stage: Stage) -> None:
    """Everything signed is still genuine, and the trail says that a restore happened."""
    hand = stage.hand
    report = verify.check(stage.shell.clinic, full=True, progress=silent)
    stage.expect(report.ok, "; ".join(str(finding) for finding in report.findings))
    sealed = [one for one in (stage.out / "documents").iterdir() if not one.name.startswith("recovery-kit")]
    stage.expect(report.documents == len(sealed), "a sealed document is missing")
    stage.shell.go("audit")
    hand.picture("audit-after-restore")
    stage.shell.go("patients")
    hand.picture("patients-after-restore")
