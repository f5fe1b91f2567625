"""Dialogs ask in plain words, keep Enter away from danger, and say errors without closing."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.foundation.errors import FrontdeskError, Refused, UserError
from ui.app import SMALLEST
from ui.widgets.cards import bring_into_view
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.form import Form, line_edit
from ui.widgets.nav import Rail
from ui.widgets.text import label
from ui.widgets.toast import Toast, toast


def answer(key: Qt.Key, qtbot: QtBot) -> None:
    """Press `key` in the dialog that will open."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        qtbot.keyClick(dialog, key)

    QTimer.singleShot(0, press)


def test_enter_says_yes_and_escape_says_no(qtbot: QtBot) -> None:
    answer(Qt.Key.Key_Return, qtbot)
    assert confirm(None, "Merge?", "Both records stay.", yes="Merge")
    answer(Qt.Key.Key_Escape, qtbot)
    assert not confirm(None, "Merge?", "Both records stay.", yes="Merge")


def test_enter_never_does_what_is_dangerous(qtbot: QtBot) -> None:
    answer(Qt.Key.Key_Return, qtbot)
    assert not confirm(None, "Erase?", "This can't be undone.", yes="Erase", dangerous=True)


class Picky(Dialog):
    """A dialog that refuses until told otherwise."""

    def __init__(self, error: FrontdeskError | None) -> None:
        super().__init__(None, "New")
        self.error = error
        self.form = Form()
        self.form.add("name", "Name", line_edit())
        self.body.addWidget(self.form)

    def finish(self) -> None:
        if self.error is not None:
            raise self.error


def test_an_error_keeps_the_dialog_open_and_stands_at_its_field(qtbot: QtBot) -> None:
    dialog = Picky(UserError("Type a name.", field="name"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.form is not None
    assert dialog.form.errors() == {"name": "Type a name."}
    dialog.error = None
    dialog.primary.click()
    assert not dialog.isVisible()
    assert dialog.result() == 1


def test_a_refusal_is_said_on_top(qtbot: QtBot) -> None:
    dialog = Picky(Refused("Only the practice manager may do this."))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.primary.click()
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Only the practice manager may do this." in shown


def test_the_rail_goes_by_mouse_and_alt_and_number(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_items([("home", "home", "Home"), ("patients", "patients", "Patients")], [("lock", "lock", "Lock")])
    rail.show()
    rail.activateWindow()
    qtbot.waitUntil(rail.isActiveWindow)
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == ["patients"]
    assert rail.current() == "patients"
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail.button("lock").click()
    assert chosen.args == ["lock"]
    assert rail.current() == "patients"
    rail.set_items([("home", "home", "Home")])
    assert rail.current() is None


def test_a_rail_in_a_low_window_keeps_every_place_in_reach(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_items([(f"place{number}", "home", f"Place {number}") for number in range(9)], [("lock", "lock", "Lock")])
    rail.resize(rail.width(), 800)
    rail.show()
    wide = rail.width()
    assert rail.button("lock").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    rail.resize(rail.width(), rail.minimumSizeHint().height())
    QApplication.processEvents()
    assert rail.height() <= SMALLEST[1]
    boxes = [rail.button(key).geometry() for key in (*(f"place{number}" for number in range(9)), "lock")]
    assert all(rail.rect().contains(box) for box in boxes)
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(boxes))
    assert rail.button("lock").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert rail.button("place3").toolTip() == "Place 3 (Alt+4)", "the icon alone still has its name"
    rail.resize(rail.width(), 800)
    assert rail.width() == wide


class High(Dialog):
    """A dialog that can grow beyond any screen."""

    def __init__(self) -> None:
        super().__init__(None, "High")
        self.last = line_edit()
        self.body.addWidget(line_edit())
        self.grown = QWidget()
        self.grown.setFixedHeight(QApplication.primaryScreen().availableSize().height())
        self.grown.hide()
        self.body.addWidget(self.grown)
        self.body.addWidget(self.last)


@pytest.mark.parametrize("at_once", [True, False])
def test_a_dialog_higher_than_the_screen_scrolls_above_its_buttons(qtbot: QtBot, *, at_once: bool) -> None:
    dialog = High()
    qtbot.addWidget(dialog)
    dialog.grown.setVisible(at_once)
    dialog.show()
    dialog.last.setFocus()
    dialog.grown.show()
    QApplication.processEvents()
    button = dialog.primary.rect().translated(dialog.primary.mapToGlobal(QPoint()))
    assert dialog.screen().availableGeometry().contains(button)
    assert dialog.focusWidget() is dialog.last, "what is typed goes where it went"
    bring_into_view(dialog.last)
    assert not dialog.last.visibleRegion().isEmpty()


def test_a_dialog_is_as_high_as_its_wrapped_words(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Words")
    qtbot.addWidget(dialog)
    words = label("long words " * 60)
    dialog.body.addWidget(words)
    dialog.show()
    dialog.resize(dialog.width(), 10)
    words.setText("long words " * 90)
    QApplication.processEvents()
    assert words.height() >= words.heightForWidth(words.width())


def test_a_toast_replaces_the_one_before_and_takes_no_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    toast(window, "One")
    toast(window, "Two")
    shown = [one.accessibleName() for one in window.findChildren(Toast) if one.isVisible()]
    assert shown == ["Two"]
    assert window.focusWidget() is None


def test_a_dialog_is_as_tall_as_its_words_need_at_its_own_width(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Separate P-000004 from P-000001?", width=520)
    qtbot.addWidget(dialog)
    said = "Both files read again as they did before. What was entered since stays with the file it was entered on, "
    dialog.body.addWidget(label(said + "which is the one that was kept."))
    form = Form()
    form.add("why", "Why?", line_edit())
    dialog.body.addWidget(form)
    dialog.show()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())


def test_the_fields_of_a_form_stay_where_they_are_when_an_error_goes(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    name, note = form.add("name", "Name", line_edit()), form.add("note", "Note", line_edit())
    form.show()
    before = note.y() + note.parentWidget().y() - name.y()
    form.resize(form.width(), form.height() + 60)
    QApplication.processEvents()
    assert note.y() + note.parentWidget().y() - name.y() == before
