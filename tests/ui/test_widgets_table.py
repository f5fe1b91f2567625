"""A table is read, walked and opened by keyboard, and says its rows to a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui import language, theme
from ui.widgets.empty import EmptyState
from ui.widgets.table import Column, Table
from ui.widgets.text import IconLabel


@dataclass
class Row:
    """A synthetic row."""

    id: int
    name: str
    born: date | None
    state: tuple[str, str] | None


ROWS = [Row(n, f"Person {n}", date(1990, 1, n + 1), ("Signed", "ok")) for n in range(30)]
COLUMNS = [Column("name", "Name"), Column("born", "Born", 120, "date"), Column("state", "State", 120, "chip")]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    """A shown table of thirty."""
    made = Table(COLUMNS, "Patients")
    made.set_rows(ROWS)
    made.resize(500, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_opens_the_selected_row(table: Table, qtbot: QtBot) -> None:
    table.select(3)
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[3]]


def test_a_double_click_opens_and_arrows_walk(table: Table, qtbot: QtBot) -> None:
    table.select(0)
    with qtbot.waitSignal(table.row_selected) as reached:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert reached.args == [ROWS[1]]
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.selected() == ROWS[-1]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.selected() == ROWS[0]
    place = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.row_activated) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [ROWS[2]]


def test_a_row_can_be_selected_before_the_table_is_shown_in_urdu(qtbot: QtBot) -> None:
    language.set_language("ur")
    table = Table(COLUMNS, "Patients")
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.select(1)
    assert table.selected() == ROWS[1]


def test_the_selected_row_stays_selected_when_the_rows_change(table: Table) -> None:
    table.select(5)
    table.set_rows(ROWS[3:])
    assert table.selected() == ROWS[5]
    table.set_rows(ROWS[10:])
    assert table.selected() is None


def test_a_row_is_said_whole(table: Table) -> None:
    index = table.model().index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Person 0, 1 Jan 1990, Signed"


def test_missing_values_are_empty_and_mappings_are_rows_too(table: Table) -> None:
    table.set_rows([{"name": "A", "born": None, "state": None}])
    model = table.model()
    assert [model.index(0, column).data() for column in range(3)] == ["A", "", ""]
    table.grab()


def test_a_table_says_nothing_before_it_knows_why_it_is_empty(qtbot: QtBot) -> None:
    table = Table(COLUMNS, "Patients")
    qtbot.addWidget(table)
    table.resize(500, 400)
    table.show()
    table.set_rows([])
    assert not any(one.isVisible() for one in table.findChildren(EmptyState))


def test_in_little_room_the_words_of_an_empty_table_stand_without_the_icon(table: Table) -> None:
    table.set_empty("Nobody found", "Check the spelling, or register a new patient.")
    table.set_rows([])
    icon = table.findChildren(EmptyState)[-1].findChildren(IconLabel)[0]
    assert icon.isVisible()
    table.resize(500, 150)
    assert not icon.isVisible()


def test_the_empty_state_shows_only_without_rows(table: Table) -> None:
    table.set_empty("No patients yet")
    empty = table.findChildren(EmptyState)[-1]
    assert not empty.isVisible()
    table.set_rows([])
    assert empty.isVisible()


def test_the_selection_has_a_bar_at_its_start(table: Table) -> None:
    table.select(1)
    rect = table.visualRect(table.model().index(1, 0))
    image = table.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    shown = image.pixelColor(round((rect.x() + 1) * ratio), round(rect.center().y() * ratio))
    assert shown == theme.current().color("primary")
