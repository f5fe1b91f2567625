"""Scenes: a patient who comes a second time — the warning, the merge by the practice manager, and undoing it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.clinic import merging, patients
from ui import settings
from ui.patients.merge_dialogs import SeparateDialog
from ui.patients.merge_page import MergePage
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.patients.suspects_page import SuspectsPage
from ui.tour.hand import CTRL, NotThere
from ui.tour.stage import Stage
from ui.widgets.dialog import Dialog


def duplicate_warning(stage: Stage) -> None:
    """Somebody known is registered again, written another way: the form says so as it is typed, and lets it be."""
    hand = stage.hand
    known = patients.open_record(stage.shell.clinic.desk, stage.ids["adult"])
    hand.press(Qt.Key.Key_N, CTRL)
    page = stage.page
    if not isinstance(page, RegisterPage) or known.born is None:
        raise NotThere("the form is not shown")
    form = page.form
    hand.write("Minakshi", form.given)
    hand.write("Venkatraman", form.family)
    hand.until(lambda: [one.found.id for one in page.alike.found] == [known.id], "nobody is said to be alike")
    born = form.born.findChild(QLineEdit)
    if born is None:
        raise NotThere("no field for the date")
    hand.write(f"{known.born:%d/%m/%Y}", born)
    hand.until(lambda: page.alike.found and "birth" in page.alike.found[0].why, "the same birth is not seen")
    hand.picture("duplicate-warning")
    hand.press(Qt.Key.Key_S, CTRL)
    shown = stage.page
    if not isinstance(shown, RecordPage) or shown.patient is None:
        raise NotThere("advice kept somebody from registering")
    stage.ids["twin"] = shown.patient.id


def merge(stage: Stage) -> None:
    """The manager's list, the two files side by side in each language, a choice with the arrow keys, the reason."""
    hand, window = stage.hand, stage.window
    stage.shell.go("suspects")
    page = stage.page
    if not isinstance(page, SuspectsPage):
        raise NotThere("the pairs are not listed")
    pairs = [row["pair"] for row in page.table.rows()]
    wanted = {stage.ids["adult"], stage.ids["twin"]}
    number = next((n for n, one in enumerate(pairs) if {one.first.id, one.second.id} == wanted), None)
    if number is None:
        raise NotThere("the second registration is not suspected")
    page.table.select(number)
    hand.picture("suspected-pairs")
    hand.press(Qt.Key.Key_Return)
    for code, face in (("hi", "dark"), ("ur", "light"), ("en", "light")):
        settings.change(theme=face)
        window.change_language(code)
        hand.picture("merge")
    _choose(stage)
    yes = hand.in_dialog(lambda dialog: _picture_and_go(stage, dialog, "merge-confirm"), Dialog)
    hand.press(Qt.Key.Key_Return, CTRL)
    yes()
    shown = stage.page
    if not isinstance(shown, RecordPage) or shown.patient is None:
        raise NotThere("the kept record is not shown")
    stage.expect(shown.patient.display_name == "Minakshi Venkatraman", "the chosen name is not shown")
    stage.expect(shown.patient.id == stage.ids["adult"], "not the kept record")
    hand.picture("merged-record")


def _choose(stage: Stage) -> None:
    """The other file's name with the arrow key, then why."""
    hand, page = stage.hand, stage.page
    if not isinstance(page, MergePage):
        raise NotThere("the files are not compared")
    first = page.grid.first()
    if first is None:
        raise NotThere("there is nothing to choose")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Right)
    stage.expect(page.grid.choices()["name"] == "merged", "the arrow key chose nothing")
    hand.find(QComboBox, "reason").setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Down)
    stage.expect(page.reason.value() == "registered_twice", "no reason was chosen")


def _picture_and_go(stage: Stage, dialog: Dialog, name: str) -> None:
    stage.hand.picture(name)
    stage.hand.click(dialog.primary)


def unmerge(stage: Stage) -> None:
    """The merge is undone from the record, and both files read as before."""
    hand, desk = stage.hand, stage.shell.clinic.desk

    def why(dialog: SeparateDialog) -> None:
        dialog.reason.setFocus(Qt.FocusReason.TabFocusReason)
        hand.press(Qt.Key.Key_Down)
        _picture_and_go(stage, dialog, "unmerge")

    asked = hand.in_dialog(why, SeparateDialog)
    hand.click(hand.find(QWidget, f"separate-{stage.ids['twin']}"))
    asked()
    page = stage.page
    if not isinstance(page, RecordPage) or page.patient is None:
        raise NotThere("the separated record is not shown")
    stage.expect(page.patient.id == stage.ids["twin"], "the file does not stand by itself")
    kept = patients.open_record(desk, stage.ids["adult"])
    stage.expect(kept.display_name == "Meenakshi Venkataraman", "the kept file does not read as before")
    stage.expect(not merging.merged_files(desk, kept.id), "the file is still merged")
    hand.picture("separated-record")
