"""Registering at the keyboard: five fields and Enter, a known guardian, a chosen name, errors said at once."""

from __future__ import annotations

from datetime import date

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QWidget

from frontdesk.clinic import patients
from frontdesk.patients.model import Contact, Guardian, Insurance, NewPatient
from ui.consents.signing_page import SigningPage
from ui.patients import state as states
from ui.patients.form import PatientForm
from ui.patients.guardians import GuardianDialog
from ui.patients.identify import IdentifyDialog
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.shell import Shell
from ui.tour.hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier
WHOLE = NewPatient(
    given="Meenakshi",
    family="Venkataraman",
    native_name="मीनाक्षी",
    parent_name="Suresh",
    preferred="Meena",
    born=date(1988, 3, 5),
    gender="female",
    phone="9810012345",
    phone_whose="spouse",
    email="meena@example.in",
    email_whose="work",
    address="14, Palm Grove",
    language="hi",
    emergency_name="Suresh",
    emergency_relation="husband",
    emergency_phone="9810054321",
    contacts=(Contact("phone", "01244567890", "work"), Contact("emergency", "9810011111", "sister", "Lalitha")),
    insurance=(Insurance("Star Health", "SH/22", "Suresh", date(2027, 3, 31)), Insurance("Other")),
    referrer="Dr Mehta",
    referrer_contact="0124 400 1000",
    source="guardian",
    sources={"born": "referring_doctor"},
    guardians=(Guardian("Anil Rao", "brother", ground="court"),),
)


def form(shell: Shell) -> PatientForm:
    shell.go("register")
    QApplication.processEvents()
    assert isinstance(shell.current, RegisterPage)
    return shell.current.form


def write(*words: str) -> None:
    """Each word into the field that has the focus, then Enter; a drop-down takes the first letters."""
    for word in words:
        field = QApplication.focusWidget()
        QTest.keyClicks(field, word)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()


def shown(form: PatientForm) -> list[str]:
    return [name for one in form.sections for name in one.form.errors()]


def test_five_fields_and_enter_lead_to_the_consent(shell: Shell) -> None:
    form(shell)
    write("Farida", "Sheikh", "5/3/1988", "", "F", "98100 12345", "Hindi", "")
    assert isinstance(shell.current, SigningPage)
    made = patients.open_record(shell.clinic.desk, 1)
    assert (made.display_name, made.born, made.gender) == ("Farida Sheikh", date(1988, 3, 5), "female")
    assert (made.phone, made.language) == ("+919810012345", "hi")
    assert "address" in made.missing()


def test_tab_comes_from_the_last_field_to_saving_before_it_leaves_the_page(shell: Shell) -> None:
    typed, page = form(shell), shell.current
    typed.who.standing.setFocus()
    stops = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert isinstance(page, RegisterPage)
    assert stops[:4] == [page.whole, page.save_and_sign, page.save, page.clear]
    assert shell.rail.isAncestorOf(stops[4])
    for before in reversed(stops[:4]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is before


def test_what_tab_came_past_may_go_without_taking_the_window_along(shell: Shell) -> None:
    """`QWidget.nextInFocusChain` would make each widget Python's child of the one before, the window the last one's."""
    typed = form(shell)
    shown = shell.search_box.window().findChild(QScrollArea).viewport()
    past = QLabel("past", typed)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    shiboken6.delete(past)
    assert shiboken6.isValid(shown)


def test_tab_from_the_search_box_comes_to_the_first_field(shell: Shell) -> None:
    first = form(shell).field("given")
    shell.search_box.setFocus()
    QTest.keyClick(shell.search_box, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is shell.search_box


def test_everything_that_is_wrong_is_said_at_once(shell: Shell) -> None:
    typed = form(shell)
    write("", "Sheikh", "31/02/2999", "", "", "12")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CTRL)
    assert isinstance(shell.current, RegisterPage)
    assert set(shown(typed)) == {"given", "born", "phone"}
    assert typed.family.text() == "Sheikh"
    assert patients.count(shell.clinic.desk) == 0


def test_the_whole_record_goes_through_the_form_unchanged(shell: Shell) -> None:
    desk = shell.clinic.desk
    made = patients.register(desk, WHOLE)
    shell.go("record", patient_id=made.id)
    page = shell.current
    assert isinstance(page, RecordPage)
    QTest.keyClick(shell, Qt.Key.Key_E, CTRL)
    QApplication.processEvents()
    assert page.edit_form is not None
    QTest.keyClick(shell, Qt.Key.Key_S, CTRL)
    QApplication.processEvents()
    assert page.edit_form is None
    assert patients.history(desk, made.id) == ()


def test_a_draft_brings_the_whole_form_back(shell: Shell) -> None:
    typed = form(shell)
    made = patients.register(shell.clinic.desk, WHOLE)
    before = states.of_patient(made, date(2026, 11, 22))
    typed.restore(before)
    assert typed.is_full()
    after = {name: value for name, value in typed.state().items() if name in before}
    assert after == before


def test_errors_of_further_rows_stand_beside_them(shell: Shell) -> None:
    typed = form(shell)
    typed.set_full(True)
    typed.restore({**typed.state(), "given": "Farida", "age_years": "30"})
    typed.reach.rows.fill([{"kind": "phone", "whose": "", "value": "9810012345"}, {"kind": "phone", "value": "12"}])
    typed.policies.rows.fill([{"insurer": "", "policy": "X1"}])
    QTest.keyClick(shell, Qt.Key.Key_S, CTRL)
    wrong = [row.form.errors() for rows in (typed.reach.rows, typed.policies.rows) for row in rows._rows]
    assert [list(one) for one in wrong] == [[], ["value"], ["insurer"]]


def test_a_second_child_has_the_same_guardian(shell: Shell, hand: Hand) -> None:
    desk = shell.clinic.desk
    mother = Guardian("Nadia Siddiqui", "mother", "9810067890")
    first = patients.register(desk, NewPatient(given="Ayesha", born=date(2018, 2, 14), guardians=(mother,)))
    typed = form(shell)
    write("Bilal", "Siddiqui", "1/6/2020")

    def choose(dialog: GuardianDialog) -> None:
        hand.write("nadia", dialog.search)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Home, Qt.Key.Key_Return):
            hand.press(key)
        hand.write("mother")
        hand.press(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    check = hand.in_dialog(choose, GuardianDialog)
    typed.guardians.known.click()
    check()
    hand.press(Qt.Key.Key_S, CTRL)
    assert isinstance(shell.current, RecordPage)
    second = shell.current.patient
    assert second is not None
    assert [(one.id, one.name, one.phone) for one in second.guardians] == [
        (one.id, one.name, one.phone) for one in first.guardians
    ]


def test_a_pseudonym_is_kept_and_given_its_name_later(shell: Shell, hand: Hand) -> None:
    typed = form(shell)
    assert typed.who.standing is not None
    typed.who.standing.set_value("pseudonym")
    typed.given.setText("Sunflower")
    typed.age.setText("30")
    hand.press(Qt.Key.Key_S, CTRL)
    page = shell.current
    assert isinstance(page, RecordPage)
    assert page.patient is not None
    assert page.patient.standing == "pseudonym"

    def name(dialog: IdentifyDialog) -> None:
        hand.write("Farida", dialog.given)
        hand.press(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    check = hand.in_dialog(name, IdentifyDialog)
    hand.click(hand.find(QWidget, "identify"))
    check()
    assert (page.patient.given, page.patient.standing) == ("Farida", "named")
    fields = [change.field for change in patients.history(shell.clinic.desk, page.patient.id)]
    assert {"given", "standing"} <= set(fields)


def test_gender_begins_with_not_said(shell: Shell) -> None:
    box = form(shell).gender
    assert isinstance(box, QComboBox)
    assert box.itemText(0) == "Not said"
    assert box.value() == "undisclosed"
