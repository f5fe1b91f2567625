"""Second files of one person through the window: warned of while typing, compared, merged, separated."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, merging, patients
from frontdesk.patients.model import NewPatient, Patient
from tests.clinics import clinic
from tests.ui.windows import shell
from ui.patients.alike_panel import AlikePanel
from ui.patients.merge_dialogs import ChooseFile, SeparateDialog
from ui.patients.merge_page import MergePage
from ui.patients.merged_card import MergedCard
from ui.patients.page import PatientsPage
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.patients.suspects_page import SuspectsPage
from ui.shell import Shell
from ui.widgets.dialog import Dialog

BORN = date(1988, 3, 5)
MEERA = NewPatient("Meera", "Kulkarni", born=BORN, phone="98100 12345", address="12 Lake Road")
MIRA = NewPatient("Mira", "Kulkarni", native_name="मीरा", born=BORN, phone="98100 99999", email="mira@example.in")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(manager: Clinic) -> tuple[Patient, Patient]:
    return patients.register(manager.desk, MEERA), patients.register(manager.desk, MIRA)


@pytest.fixture
def window(manager: Clinic, two: tuple[Patient, Patient], qtbot: QtBot) -> Shell:
    made = shell(manager)
    qtbot.addWidget(made)
    made.activateWindow()
    return made


def answer(kind: type[Dialog], deed: Callable[[Dialog], None] = lambda dialog: dialog.accept()) -> None:
    """Do `deed` to the next open dialog of `kind`."""

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if type(shown) is kind and isinstance(shown, kind):
            deed(shown)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    QApplication.processEvents()


# -- the panel -----------------------------------------------------------------------------------------------------
@pytest.fixture
def panel(manager: Clinic, two: tuple[Patient, Patient], qtbot: QtBot) -> Iterator[AlikePanel]:
    form = QWidget()
    qtbot.addWidget(form)
    made = AlikePanel(manager)
    QVBoxLayout(form).addWidget(made)
    form.show()
    yield made
    form.close()


def test_likely_matches_come_with_the_reasons_and_open_instead(
    panel: AlikePanel, two: tuple[Patient, Patient], qtbot: QtBot
) -> None:
    assert panel.isHidden()
    panel.look(NewPatient("Mira"))
    panel.look(NewPatient("Mira", "Kulkarni", born=BORN))
    qtbot.waitUntil(lambda: bool(panel.found))
    assert [(one.found.id, one.why) for one in panel.found] == [
        (two[1].id, ("name", "birth")),
        (two[0].id, ("sound", "birth")),
    ]
    panel.show()
    buttons = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert "Same name · Same date of birth" in buttons[0].accessibleDescription()
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    assert opened.args == [two[0].id]


def test_the_register_form_warns_and_a_key_leads_to_the_known_record(
    window: Shell, two: tuple[Patient, Patient], qtbot: QtBot
) -> None:
    window.go("register")
    page = window.current
    assert isinstance(page, RegisterPage)
    QTest.keyClicks(page.form.given, "Meera")
    QTest.keyClicks(page.form.family, "Kulkarni")
    qtbot.waitUntil(lambda: bool(page.alike.found))
    press(window, Qt.Key.Key_F2)
    press(window, Qt.Key.Key_Space)
    shown = window.current
    assert isinstance(shown, RecordPage)
    assert shown.patient == patients.open_record(window.clinic.desk, two[0].id)
    window.go("register")
    assert page.form.given.text() == "Meera"


def test_the_answer_is_always_to_what_is_typed_now(panel: AlikePanel, qtbot: QtBot) -> None:
    panel.look(NewPatient("Mira", "Kulkarni"))
    qtbot.waitUntil(lambda: bool(panel.found))
    panel.look(NewPatient("Zubeida", "Ansari"))
    qtbot.waitUntil(lambda: not panel.found)
    assert panel.isHidden()


def test_asking_never_holds_up_the_typing(
    panel: AlikePanel, qtbot: QtBot, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, alike = threading.Event(), merging.alike

    def slowly(*what: Any) -> tuple[merging.Alike, ...]:
        assert threading.current_thread() is not threading.main_thread()
        asked.set()
        gate.wait(600)
        return alike(*what)

    monkeypatch.setattr(merging, "alike", slowly)
    panel.look(NewPatient("Mira"))
    qtbot.waitUntil(asked.is_set)
    for end in range(5, 14):
        panel.look(NewPatient("Mira Kulkarni"[:end]))
    assert panel.found == ()
    gate.set()
    qtbot.waitUntil(lambda: bool(panel.found))


# -- the worklist and the merge ----------------------------------------------------------------------------------------
def test_a_pair_is_merged_from_the_keyboard(window: Shell, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    window.go("suspects")
    page = window.current
    assert isinstance(page, SuspectsPage)
    assert [row["why"] for row in page.table.rows()] == ["Name sounds alike · Same date of birth"]
    press(window, Qt.Key.Key_Return)
    compared = window.current
    assert isinstance(compared, MergePage)
    assert compared.grid.choices() == {
        "name": "kept",
        "native_name": "merged",
        "phone": "kept",
        "email": "merged",
        "address": "kept",
    }
    first = QApplication.focusWidget()
    assert isinstance(first, QRadioButton)
    assert first.accessibleName() == "Name: Meera Kulkarni, from P-000001"
    press(window, Qt.Key.Key_Right)
    assert compared.grid.choices()["name"] == "merged"
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Right)
    assert compared.grid.choices()["phone"] == "merged"
    compared.reason.set_value("registered_twice")
    answer(Dialog)
    press(window, Qt.Key.Key_Return, CTRL)
    shown = window.current
    assert isinstance(shown, RecordPage)
    assert shown.patient is not None
    assert (shown.patient.id, shown.patient.display_name) == (meera.id, "Mira Kulkarni")
    assert (shown.patient.phone, shown.patient.address) == ("+919810099999", "12 Lake Road")
    assert merging.merged_files(window.clinic.desk, meera.id)[0].id == mira.id
    window.go("suspects")
    assert page.table.rows() == []


def test_without_a_reason_or_a_yes_nothing_is_merged(window: Shell, two: tuple[Patient, Patient]) -> None:
    window.go("merge", kept_id=two[0].id, merged_id=two[1].id)
    page = window.current
    assert isinstance(page, MergePage)
    page.merge()
    assert "reason" in page.form.errors()
    page.reason.set_value("other")
    answer(Dialog, lambda dialog: dialog.reject())
    page.merge()
    assert merging.merged_files(window.clinic.desk, two[0].id) == ()
    assert window.current is page


def test_the_other_file_can_be_the_kept_one_and_a_new_language_keeps_the_choices(
    window: Shell, two: tuple[Patient, Patient]
) -> None:
    window.go("merge", kept_id=two[0].id, merged_id=two[1].id)
    page = window.current
    assert isinstance(page, MergePage)
    assert page.state() is None
    page.swap()
    assert page.where()["kept_id"] == two[1].id
    page.grid.findChild(QRadioButton, "name-merged").setChecked(True)
    page.reason.set_value("import")
    window.rebuild()
    again = window.current
    assert isinstance(again, MergePage)
    assert again is not page
    assert again.where()["kept_id"] == two[1].id
    assert again.grid.choices()["name"] == "merged"
    assert again.reason.value() == "import"


def test_a_pair_that_was_merged_meanwhile_is_not_compared_again(window: Shell, two: tuple[Patient, Patient]) -> None:
    merging.merge(window.clinic.desk, two[0].id, two[1].id, {}, "other")
    window.go("merge", kept_id=two[0].id, merged_id=two[1].id)
    assert isinstance(window.current, SuspectsPage)
    bound = window.keys()
    assert "Merge the files" not in {key.text for key in bound}
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.current, PatientsPage)


def test_two_different_people_leave_the_list(window: Shell) -> None:
    window.go("suspects")
    press(window, Qt.Key.Key_Return)
    answer(Dialog)
    press(window, Qt.Key.Key_D, CTRL)
    page = window.current
    assert isinstance(page, SuspectsPage)
    assert page.table.rows() == []
    assert merging.suspects(window.clinic.desk) == ()


def test_any_two_files_can_be_compared(window: Shell, two: tuple[Patient, Patient]) -> None:
    window.go("suspects")
    page = window.current
    assert isinstance(page, SuspectsPage)

    def by_number(ref: str) -> Callable[[Dialog], None]:
        def deed(dialog: Dialog) -> None:
            assert isinstance(dialog, ChooseFile)
            QTest.keyClicks(dialog.search, ref)
            QTest.keyClick(dialog.search, Qt.Key.Key_Return)

        return deed

    def first(dialog: Dialog) -> None:
        answer(ChooseFile, by_number(two[0].ref))
        by_number(two[1].ref)(dialog)

    answer(ChooseFile, first)
    page.others.click()
    assert window.current is not None
    assert window.current.where() == {"kept_id": two[1].id, "merged_id": two[0].id, "pair_id": None}


# -- undoing it ----------------------------------------------------------------------------------------------------
def test_a_merged_file_is_separated_from_the_record(window: Shell, two: tuple[Patient, Patient], qtbot: QtBot) -> None:
    meera, mira = two
    merging.merge(window.clinic.desk, meera.id, mira.id, {"name": "merged"}, "import")
    card = MergedCard(window, mira.id, {window.clinic.person.id: "Nisha Rao"})
    qtbot.addWidget(card)

    def separate(dialog: Dialog) -> None:
        assert isinstance(dialog, SeparateDialog)
        dialog.accept()
        assert dialog.form is not None
        assert "reason" in dialog.form.errors()
        dialog.reason.set_value("other_person")
        dialog.accept()

    answer(SeparateDialog, separate)
    card.findChild(QPushButton, f"separate-{mira.id}").click()
    shown = window.current
    assert isinstance(shown, RecordPage)
    assert shown.patient == patients.open_record(window.clinic.desk, mira.id)
    assert patients.open_record(window.clinic.desk, meera.id).display_name == "Meera Kulkarni"


def test_a_receptionist_sees_what_was_merged_and_can_not_undo_it(tmp_path: Path, qtbot: QtBot) -> None:
    of = clinic(tmp_path, Role.RECEPTIONIST)
    window = shell(of)
    qtbot.addWidget(window)
    alone = MergedCard(window, patients.register(of.desk, MEERA).id, {})
    qtbot.addWidget(alone)
    assert alone.isHidden()
    assert alone.findChild(QPushButton, "merge-with") is None
    assert not any(place.key in {"suspects", "merge"} for place in window.places)
    of.close()
