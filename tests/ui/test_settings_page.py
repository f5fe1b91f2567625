"""Settings through the window: language and colours at once, locking, the clinic's facts, values to confirm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import facts, staff
from tests.clinics import clinic
from ui import language, theme
from ui.app import SMALLEST, FrontWindow, same_process
from ui.settings_page import SettingsPage


def front(tmp_path: Path, role: Role, qtbot: QtBot) -> FrontWindow:
    made = FrontWindow(same_process)
    qtbot.addWidget(made)
    made.enter(clinic(tmp_path, role))
    made.show()
    assert made.shell is not None
    made.shell.go("settings")
    return made


@pytest.fixture
def managed(tmp_path: Path, qtbot: QtBot) -> Iterator[FrontWindow]:
    made = front(tmp_path, Role.MANAGER, qtbot)
    yield made
    made.close()


def page_of(window: FrontWindow) -> SettingsPage:
    assert window.shell is not None
    page = window.shell.current
    assert isinstance(page, SettingsPage)
    return page


def test_another_language_keeps_what_is_half_typed(managed: FrontWindow, qtbot: QtBot) -> None:
    page = page_of(managed)
    page.fields["name"].setText("Hillside Clinic")
    page.language.set_value("ur")
    qtbot.waitUntil(lambda: language.current() == "ur")
    assert page_of(managed) is not page
    assert page_of(managed).fields["name"].text() == "Hillside Clinic"
    assert facts(page.desk).name == "Lakeside Clinic"


def test_other_colours_at_once(managed: FrontWindow) -> None:
    page_of(managed).theme.set_value("dark")
    assert theme.current().name == "dark"
    page_of(managed).theme.set_value("light")


def test_the_idle_time_counts_at_once(managed: FrontWindow) -> None:
    page_of(managed).idle.set_value(12)
    assert staff.settings(page_of(managed).desk).idle_minutes == 12
    assert managed.idle.minutes == 12


def test_what_was_half_typed_comes_back_over_what_another_manager_saved_since(managed: FrontWindow) -> None:
    page = page_of(managed)
    page.fields["phone"].setText("022 5550 9999")
    draft = page.state()
    page.fields["phone"].setText(page.known.phone)
    page.fields["name"].setText("Hillside Clinic")
    page.save_facts()
    assert draft is not None
    page.restore(draft)
    page.save_facts()
    known = facts(page.desk)
    assert (known.name, known.phone) == ("Hillside Clinic", "022 5550 9999")


def test_new_facts_stand_on_documents_from_now_on(managed: FrontWindow) -> None:
    page = page_of(managed)
    page.fields["name"].setText("  Hillside   Clinic ")
    page.address.setPlainText("3 Hill Road\n\nNear the lake")
    assert page.state() is not None
    page.save_facts()
    known = facts(page.desk)
    assert (known.name, known.address) == ("Hillside Clinic", ("3 Hill Road", "Near the lake"))
    assert page.desk.pack.clinic.name == "Hillside Clinic"
    assert page.state() is None


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("name", " "),
        ("name", "x" * 201),
        ("phone", ""),
        ("email", "desk\u202e@lakeside.example"),
        ("contact_name", "17"),
    ],
)
def test_facts_that_can_not_be_are_said_beside_their_field(managed: FrontWindow, field: str, typed: str) -> None:
    page = page_of(managed)
    page.fields[field].setMaxLength(1000)
    page.fields[field].setText(typed)
    page.save_facts()
    assert list(page.form.errors()) == [field]
    assert facts(page.desk).name == "Lakeside Clinic"
    assert page.fields[field].text() == typed


def test_a_confirmed_value_waits_no_more(managed: FrontWindow) -> None:
    page = page_of(managed)
    key, box = next(iter(page.boxes.items()))
    waiting = len(page.boxes)
    page.fields["name"].setText("Hillside Clinic")
    box.setChecked(True)
    page.confirm.click()
    assert facts(page.desk).confirmed == (key,)
    assert key not in {one.key for one in page.clinic.pack.unverified()}
    assert len(page.boxes) == waiting - 1
    assert page.fields["name"].text() == "Hillside Clinic", "what is half typed elsewhere stays"
    assert facts(page.desk).name == "Lakeside Clinic"


@pytest.mark.parametrize("code", ["en", "hi", "ur"])
def test_nothing_is_cut_off_in_the_smallest_window(managed: FrontWindow, code: str) -> None:
    managed.change_language(code)
    managed.resize(*SMALLEST)
    QApplication.processEvents()
    page = page_of(managed)
    (area,) = page.findChildren(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_the_words_of_a_value_tick_its_box(managed: FrontWindow) -> None:
    box = next(iter(page_of(managed).boxes.values()))
    line = box.parentWidget()
    for ticked in (True, False):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
        assert box.isChecked() is ticked


def test_a_receptionist_reads_what_the_manager_sets(tmp_path: Path, qtbot: QtBot) -> None:
    window = front(tmp_path, Role.RECEPTIONIST, qtbot)
    page = page_of(window)
    assert not page.idle.isEnabled()
    assert not page.boxes
    assert page.state() is None
    page.save_facts()
    assert facts(page.desk).name == "Lakeside Clinic"
    window.close()
