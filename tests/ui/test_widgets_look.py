"""Every control on the gallery has a name for a screen reader and draws in each theme and language."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui import language, theme
from ui.widgets.buttons import button
from ui.widgets.cards import scrolled
from ui.widgets.fade import Edge, fade_edges
from ui.widgets.form import choice
from ui.widgets.text import cut, label

sys.path.insert(0, str(Path(__file__).parent))
import gallery

TO_NAME = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Table,
}


def unnamed(face: QAccessibleInterface, path: str = "") -> list[str]:
    """The controls below `face` that a screen reader could not name (a table's cells are not walked)."""
    found = []
    here = f"{path}/{face.role().name}"
    if face.role() in TO_NAME and not face.state().invisible and not face.text(QAccessible.Text.Name):
        found.append(here)
    if face.role() == QAccessible.Role.Table:
        return found
    for number in range(face.childCount()):
        child = face.child(number)
        if child is not None:
            found += unnamed(child, here)
    return found


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("code", ["en", "hi", "ur"])
def test_every_control_has_a_name_and_the_page_draws(qtbot: QtBot, qapp: QApplication, code: str, name: str) -> None:
    language.set_language(code)
    theme.apply(qapp, name)
    page = gallery.a_page()
    qtbot.addWidget(page)
    page.resize(1280, 850)
    page.show()
    assert unnamed(QAccessible.queryAccessibleInterface(page)) == []
    image = page.grab().toImage()
    assert len({image.pixelColor(x, y).rgb() for x in range(0, 1280, 7) for y in range(0, 850, 7)}) > 12


def test_all_labels_are_plain_text(qtbot: QtBot) -> None:
    page = gallery.a_page()
    qtbot.addWidget(page)
    rich = [label.text() for label in page.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert [text for text in rich if text] == []


def test_the_page_fits_a_small_screen(qtbot: QtBot) -> None:
    page: QWidget = gallery.a_page()
    qtbot.addWidget(page)
    page.show()
    assert page.minimumSizeHint().width() <= 1280


def test_a_very_long_name_makes_no_page_wider(qtbot: QtBot) -> None:
    short, long = choice([(1, "Anil")]), choice([(1, "Anil"), (2, "Venkatanarasimharajuvaripeta " * 6)])
    for one in (short, long):
        qtbot.addWidget(one)
    assert short.minimumSizeHint().width() < long.minimumSizeHint().width() < 300


def test_a_text_that_goes_on_fades_out_where_it_is_cut(qtbot: QtBot) -> None:
    area = scrolled(label("One line\n" * 60))
    qtbot.addWidget(area)
    fade_edges(area)
    area.resize(300, 200)
    area.show()
    upper, lower = area.findChildren(Edge)
    bar = area.verticalScrollBar()
    assert (upper.isVisible(), lower.isVisible()) == (False, True)
    assert lower.geometry().bottom() == area.viewport().geometry().bottom()
    bar.setValue(bar.maximum() // 2)
    assert (upper.isVisible(), lower.isVisible()) == (True, True)
    bar.setValue(bar.maximum())
    assert (upper.isVisible(), lower.isVisible()) == (True, False)
    assert area.grab().toImage().pixelColor(20, 2) == theme.current().color("bg")


@pytest.mark.parametrize("name", theme.NAMES)
def test_a_button_that_can_not_be_pressed_has_its_picture_in_the_colour_of_its_word(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    theme.apply(qapp, name)
    made = button("Take them in", kind="primary", icon="save")
    qtbot.addWidget(made)
    before = made.icon().cacheKey()
    made.setEnabled(False)
    assert made.icon().cacheKey() == theme.icon("save", "disabled", 18).cacheKey() != before
    made.setEnabled(True)
    assert made.icon().cacheKey() == before


@pytest.mark.parametrize("code", ["en", "ur"])
@pytest.mark.parametrize("name", ["Venkatanarasimharajuvaripeta", "عبدالرحمٰن الصدیقی الحسینی", "वेंकटनरसिंहराजुवारिपेटा"])
def test_a_name_that_is_cut_has_its_ellipsis_where_its_own_script_ends(
    qapp: QApplication, name: str, code: str
) -> None:
    language.set_language(code)
    font = qapp.font()
    shown = cut(name, QFontMetrics(font), QFontMetrics(font).horizontalAdvance(name) // 2)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    (dots,) = (one for one in layout.glyphRuns(shown.index("…"), 1))
    (letters, *_) = layout.glyphRuns(0, 1)
    after = dots.positions()[0].x() > letters.positions()[0].x()
    assert after == (not name.startswith("ع"))


def ink_edges(made: QWidget) -> list[int]:
    """Where the ink of each line of text ends on the right, in the widget's own picture."""
    image, edges = made.grab().toImage(), list[int]()
    ground = image.pixelColor(0, 0)
    last = 0
    for y in range(image.height()):
        row = [x for x in range(image.width()) if image.pixelColor(x, y) != ground]
        if row and (not edges or y > last + 3):
            edges.append(0)
        if row:
            edges[-1], last = max(edges[-1], row[-1]), y
    return edges


@pytest.mark.parametrize("code", ["en", "ur"])
def test_every_line_of_an_urdu_sentence_begins_at_the_same_edge(qtbot: QtBot, qapp: QApplication, code: str) -> None:
    language.set_language(code)
    theme.apply(qapp, "light")
    made = label("ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام ام")
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    made.setContentsMargins(0, 0, 20, 0)
    qtbot.addWidget(made)
    made.resize(150, made.heightForWidth(150))
    edges = ink_edges(made)
    assert len(edges) >= 3
    assert max(edges) - min(edges) <= 1
    assert max(edges) < 150 - 20


def test_an_icon_stands_off_its_word_wherever_the_button_is_put(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = button("استقبالیہ", icon="lock", shortcut="Ctrl+B")
    assert made.text() == "استقبالیہ"
    made.setParent(form)
    assert made.text() == "\u2067\u00a0استقبالیہ\u2069"
    assert made.accessibleName() == "استقبالیہ"
    assert made.shortcut().toString() == "Ctrl+B"
