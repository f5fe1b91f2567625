"""Scenes: people at full depth — the short form, search across scripts, a chosen name, papers, alerts, the card."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.clinic import patients
from ui.home.page import HomePage
from ui.patients.alerts import AlertDialog
from ui.patients.identify import IdentifyDialog
from ui.patients.papers import PaperDialog
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.tour.hand import CTRL, NotThere
from ui.tour.stage import Stage
from ui.widgets.cards import bring_into_view
from ui.widgets.printing import PrintDialog
from ui.widgets.table import Table

SECONDS_A_KEY = 0.4
"""How long a receptionist takes for a key, looking up in between."""
MOST_SECONDS = 60


def record(stage: Stage) -> RecordPage:
    """The record that is shown. Raises `NotThere`."""
    if not isinstance(stage.page, RecordPage) or stage.page.patient is None:
        raise NotThere("no record is shown")
    return stage.page


def today(stage: Stage) -> None:
    """The day begins with what waits."""
    stage.shell.go("home")
    stage.expect(isinstance(stage.page, HomePage), "the day's lists are not shown")
    stage.hand.jobs_done()
    stage.hand.picture("home")


def short_form(stage: Stage) -> None:
    """Five fields without a mouse, in less than a minute; what is missing is listed on the record."""
    hand = stage.hand
    keys, clicks = hand.keys, hand.clicks
    hand.press(Qt.Key.Key_N, CTRL)
    if not isinstance(stage.page, RegisterPage):
        raise NotThere("the form is not shown")
    for text in ("Muhammad", "Siddiqui", "14/8/1979", "", "M", "9811044556", "Urdu"):
        if text:
            hand.write(text)
        if text == "9811044556":
            hand.picture("register-short")
        hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_S, CTRL)
    page = record(stage)
    stage.expect(hand.clicks == clicks, "the mouse was needed")
    stage.expect((hand.keys - keys) * SECONDS_A_KEY < MOST_SECONDS, "the short form takes longer than a minute")
    stage.expect(page.patient is not None and "address" in page.patient.missing(), "nothing is missing")
    hand.picture("record-incomplete")
    _remember(stage, "short", page)


def cross_script(stage: Stage) -> None:
    """The same man by other spellings, in two other scripts, and by his phone, from the box in the bar."""
    hand = stage.hand
    stage.shell.go("home")
    for text in ("mohd sidiki", "मुहम्मद", "محمد", "11044"):
        hand.press(Qt.Key.Key_K, CTRL)
        hand.write(text)
        names = [row["name"][0] for row in hand.find(Table, "found").rows()]
        stage.expect("Muhammad Siddiqui" in names, f"{text} does not find him")
        if text != "11044":
            hand.picture("search-other-script" if text != "mohd sidiki" else "search-other-spelling")
        hand.press(Qt.Key.Key_Escape)


def scanned(stage: Stage) -> None:
    """A card's code, typed by a scanner with nothing in focus, opens the record."""
    hand = stage.hand
    stage.shell.go("backup")
    ref = stage.patients[0]["ref"]
    hand.write(f"FRONTDESK:PATIENT:{ref}")
    hand.press(Qt.Key.Key_Return)
    page = record(stage)
    stage.expect(page.patient is not None and page.patient.ref == ref, "another record was opened")


def alert(stage: Stage) -> None:
    """An alert that the whole desk sees."""
    hand = stage.hand
    record(stage)

    def write(_dialog: AlertDialog) -> None:
        hand.write("Comes in a wheelchair: use the ramp", hand.find(QLineEdit, "alert-text"))
        hand.picture("record-alert-ask")
        hand.press(Qt.Key.Key_Return)

    check = hand.in_dialog(write, AlertDialog)
    hand.click(hand.find(QWidget, "add-alert"))
    check()
    hand.picture("record-alert")


def papers(stage: Stage) -> None:
    """No paper without a reason; of an Aadhaar number only the end is kept."""
    hand, page = stage.hand, record(stage)

    def note(dialog: PaperDialog) -> None:
        stage.expect(not dialog.number.isEnabled(), "a number can be typed without a reason")
        hand.find(QComboBox, "paper-reason").setFocus(Qt.FocusReason.TabFocusReason)
        hand.press(Qt.Key.Key_Down)
        hand.write("2341 2341 2346", dialog.number)
        hand.picture("paper")
        hand.press(Qt.Key.Key_Return)

    check = hand.in_dialog(note, PaperDialog)
    hand.click(hand.find(QWidget, "note-paper"))
    check()
    kept = page.patient.papers if page.patient else ()
    stage.expect([(one.last, one.whole) for one in kept] == [("2346", False)], "more than the end was kept")
    bring_into_view(hand.find(QWidget, "note-paper"))
    hand.picture("record-paper")


def card(stage: Stage) -> None:
    """The card with its code, saved where the person says."""
    hand = stage.hand
    ref = stage.patients[0]["ref"]
    path = stage.out / "other" / "patient-card-en.pdf"

    def save(dialog: PrintDialog) -> None:
        dialog.ask_path = lambda _parent, _name: Path(path)
        hand.page_drawn()
        hand.picture("card")
        hand.click(hand.find(QWidget, "save_pdf"))
        dialog.reject()

    check = hand.in_dialog(save, PrintDialog)
    hand.press(Qt.Key.Key_P, CTRL)
    check()
    stage.expect(path.exists(), f"the card of {ref} was not saved")


def pseudonym(stage: Stage) -> None:
    """A patient who says no name, and does later: number, consents and history stay."""
    hand = stage.hand
    hand.press(Qt.Key.Key_N, CTRL)
    page = stage.page
    if not isinstance(page, RegisterPage) or page.form.who.standing is None:
        raise NotThere("no other name can be chosen")
    hand.write("Sunflower", page.form.given)
    hand.write("34", page.form.age)
    page.form.who.standing.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_S, CTRL)
    shown = record(stage)
    hand.picture("record-pseudonym")
    number = shown.patient.id if shown.patient else 0

    def name(dialog: IdentifyDialog) -> None:
        hand.write("Rukhsana", dialog.given)
        hand.write("Begum", dialog.family)
        hand.picture("identify")
        hand.press(Qt.Key.Key_Return)

    check = hand.in_dialog(name, IdentifyDialog)
    hand.click(hand.find(QWidget, "identify"))
    check()
    found = patients.open_record(stage.shell.clinic.desk, number)
    stage.expect((found.given, found.standing) == ("Rukhsana", "named"), "the name is not on the record")
    _remember(stage, "named-later", record(stage))


def _remember(stage: Stage, who: str, page: RecordPage) -> None:
    if page.patient is not None:
        stage.ids[who] = page.patient.id
        stage.patients.append({"ref": page.patient.ref, "name": page.patient.display_name})
