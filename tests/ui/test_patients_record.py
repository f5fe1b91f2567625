"""A patient's record in the window: alerts, papers and the card by their dialogs, and names too long for any line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.clinic import patients
from frontdesk.patients.model import NewPatient
from tests import clinics
from ui.app import SMALLEST
from ui.language import date_text, tr
from ui.patients.alerts import AlertDialog
from ui.patients.history import HistoryTable
from ui.patients.page import PatientsPage
from ui.patients.papers import PaperDialog
from ui.patients.printing import LabelsDialog, PrintDialog
from ui.patients.record_page import RecordPage
from ui.shell import Shell
from ui.start import speak
from ui.tour.hand import Hand
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.cards import bring_into_view
from ui.widgets.clamped import Clamped
from ui.widgets.dialog import Dialog

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(shell: Shell, patient_id: int) -> RecordPage:
    shell.go("record", patient_id=patient_id)
    QApplication.processEvents()
    assert isinstance(shell.current, RecordPage)
    return shell.current


def banners(page: RecordPage) -> list[str]:
    return [one.text() for one in page.findChildren(Banner) if one.isVisible()]


def test_an_alert_is_seen_by_everybody_until_it_is_taken_off(shell: Shell, hand: Hand) -> None:
    page = opened(shell, clinics.patient(shell.clinic).id)

    def write(dialog: AlertDialog) -> None:
        hand.write("Needs the ramp", dialog.text)
        hand.press(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    check = hand.in_dialog(write, AlertDialog)
    hand.click(hand.find(QWidget, "add-alert"))
    check()
    assert "Needs the ramp" in banners(page)
    check = hand.in_dialog(lambda dialog: hand.click(dialog.primary), Dialog)
    hand.click(hand.find(QWidget, "end-alert-1"))
    check()
    assert "Needs the ramp" not in banners(page)


def test_a_paper_needs_a_reason_and_leaves_its_last_digits(shell: Shell, hand: Hand) -> None:
    page = opened(shell, clinics.patient(shell.clinic).id)

    def note(dialog: PaperDialog) -> None:
        assert not dialog.number.isEnabled()
        assert not dialog.primary.isEnabled()
        dialog.reason.set_value("identity_check")
        hand.write("2341 2341 2345", dialog.number)
        hand.press(Qt.Key.Key_Return)
        assert dialog.form is not None
        assert list(dialog.form.errors()) == ["number"]
        hand.clear(dialog.number)
        hand.write("2341 2341 2346")
        hand.press(Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert dialog.number.text() == ""

    check = hand.in_dialog(note, PaperDialog)
    hand.click(hand.find(QWidget, "note-paper"))
    check()
    assert page.patient is not None
    assert [(one.kind, one.last, one.whole) for one in page.patient.papers] == [("aadhaar", "2346", False)]


def test_a_card_and_labels_are_saved_without_a_name_in_the_file_name(shell: Shell, hand: Hand, tmp_path: Path) -> None:
    first, second = (clinics.patient(shell.clinic, given=name).id for name in ("Meera", "Lata"))
    names: list[str] = []

    def save(dialog: PrintDialog) -> None:
        def path(_parent: QWidget, name: str) -> Path:
            names.append(name)
            return tmp_path / name

        dialog.ask_path = path
        hand.click(dialog.save_button)
        dialog.reject()

    opened(shell, first)
    check = hand.in_dialog(save, PrintDialog)
    hand.press(Qt.Key.Key_P, CTRL)
    check()
    shell.go("patients")
    assert isinstance(shell.current, PatientsPage)
    QTest.keyClick(shell.current.table, Qt.Key.Key_A, CTRL)
    assert {row["id"] for row in shell.current.table.chosen()} == {first, second}
    check = hand.in_dialog(save, LabelsDialog)
    hand.press(Qt.Key.Key_P, CTRL)
    check()
    assert names == ["card-P-000001.pdf", "labels.pdf"]
    assert all((tmp_path / name).read_bytes().startswith(b"%PDF") for name in names)


def within(page: RecordPage) -> QWidget:
    """What scrolls when the window is low."""
    content = page.tabs.parentWidget()
    assert content is not None
    return content


def test_a_name_of_200_letters_widens_nothing(shell: Shell) -> None:
    short = opened(shell, clinics.patient(shell.clinic).id)
    width = within(short).minimumSizeHint().width()
    long = clinics.patient(shell.clinic, given="W" * 199, family="Wo " * 60, address="Y" * 190)
    page = opened(shell, long.id)
    assert within(page).minimumSizeHint().width() <= width
    assert shell.window().width() <= 1280


def test_in_a_low_window_the_record_scrolls_and_nothing_lies_over_the_name(shell: Shell) -> None:
    shell.window().resize(*SMALLEST)
    page = opened(shell, clinics.patient(shell.clinic, given="Venkatanarasimha " * 6).id)
    QApplication.processEvents()
    name = page.findChildren(Clamped)[0]
    lowest = name.mapTo(page, name.rect().bottomLeft()).y()
    assert page.edit_button.mapTo(page, QPoint()).y() > lowest
    assert name.height() >= name.heightForWidth(name.width()), "the name is cut"
    assert page.tabs.height() >= 5 * page.edit_button.height()
    bring_into_view(page.tabs)
    assert page.tabs.visibleRegion().boundingRect().bottom() >= page.tabs.tabBar().height()


def test_a_record_that_is_refused_offers_the_way_back(shell: Shell, hand: Hand) -> None:
    page = opened(shell, 999)
    back = page.findChild(Button)
    assert back is not None
    assert shell.window().focusWidget() is back
    hand.press(Qt.Key.Key_Space)
    assert isinstance(shell.current, PatientsPage)


def test_the_history_is_told_in_the_readers_words(shell: Shell) -> None:
    desk = shell.clinic.desk
    made = patients.register(desk, NewPatient("Meera", age_years=40))
    typed = replace(made.as_typed(), born=date(1985, 4, 3), phone="98100 12345", sources={"born": "guardian"})
    patients.edit(desk, made.id, typed, made.version)
    speak("hi")
    table = HistoryTable(shell.clinic, made.id)
    table.read()
    told = {row["field"]: (row["old"], row["new"]) for row in table.rows()}
    assert told[tr("Date of birth is estimated")] == (tr("yes"), tr("no"))
    assert told[tr("Phone")] == ("—", "+91\u00a098100\u00a012345")
    assert told[tr("Date of birth")][1] == date_text(date(1985, 4, 3))
    assert told[tr("Told by somebody else")] == ("—", f"{tr('Date of birth')}: {tr('the guardian')}")
    table.deleteLater()


def edited(shell: Shell, hand: Hand, patient_id: int) -> RecordPage:
    """The record with a changed family name that is not saved."""
    page = opened(shell, patient_id)
    hand.press(Qt.Key.Key_E, CTRL)
    assert page.edit_form is not None
    hand.write("Desai", page.edit_form.family)
    return page


def test_changes_that_are_not_saved_go_only_with_a_word(shell: Shell, hand: Hand) -> None:
    first, second = (clinics.patient(shell.clinic, given=name, family="").id for name in ("Meera", "Lata"))
    page = edited(shell, hand, first)
    for leave in (lambda: hand.press(Qt.Key.Key_Escape), lambda: shell.go("record", patient_id=second)):
        check = hand.in_dialog(lambda dialog: hand.click(dialog.cancel), Dialog)
        leave()
        check()
        assert page.edit_form is not None
        assert page.edit_form.family.text() == "Desai"
    check = hand.in_dialog(lambda dialog: hand.click(dialog.primary), Dialog)
    shell.go("record", patient_id=second)
    check()
    assert page.edit_form is None
    assert page.patient is not None
    assert page.patient.id == second


def test_an_edit_that_changed_nothing_is_left_without_a_question(shell: Shell, hand: Hand) -> None:
    page = opened(shell, clinics.patient(shell.clinic).id)
    hand.press(Qt.Key.Key_E, CTRL)
    hand.press(Qt.Key.Key_Escape)
    assert page.edit_form is None


def test_a_buttons_own_key_works_and_is_listed_under_f1(shell: Shell, hand: Hand) -> None:
    opened(shell, clinics.patient(shell.clinic).id)
    listed = shell.keys()
    assert ("Ctrl+Shift+P", "Note a paper") in {(one.keys, one.text) for one in listed}
    check = hand.in_dialog(lambda dialog: dialog.reject(), PaperDialog)
    hand.press(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    check()
