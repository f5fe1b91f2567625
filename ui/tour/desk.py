"""Scenes: the front desk — registering, signing in three languages, finding, correcting, checking a document."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QLineEdit, QWidget

from frontdesk.clinic import consents, now
from frontdesk.foundation import files
from ui import settings
from ui.consents import verify_page, viewer
from ui.consents.leave import LeaveDialog
from ui.consents.signing_page import SigningPage
from ui.patients.form import PatientForm
from ui.patients.page import PatientsPage
from ui.patients.record_page import RecordPage
from ui.patients.register_page import RegisterPage
from ui.tour import people
from ui.tour.hand import CTRL, Hand, NotThere
from ui.tour.stage import Stage
from ui.widgets.signature import SignaturePad

MOST_SCREENS = 40
MOST_TAPS, MOST_STEPS = 12, 5


def empty(stage: Stage) -> None:
    """The first page teaches what to do."""
    stage.hand.picture("home-empty")
    stage.shell.go("patients")
    stage.expect(isinstance(stage.page, PatientsPage), "the patients are not shown")
    stage.hand.picture("patients-empty")


# -- registering ---------------------------------------------------------------------------------------------------
def _form(stage: Stage) -> PatientForm:
    stage.hand.press(Qt.Key.Key_N, CTRL)
    page = stage.page
    if not isinstance(page, RegisterPage):
        raise NotThere("the form is not shown")
    return page.form


def _born(form: PatientForm) -> QLineEdit:
    found = form.born.findChild(QLineEdit)
    if found is None:
        raise NotThere("no field for the date")
    return found


def _saved(stage: Stage, who: str, name: str) -> None:
    """Ctrl+Return saves and goes on to the consent."""
    stage.hand.press(Qt.Key.Key_Return, CTRL)
    page = stage.page
    if not isinstance(page, SigningPage) or page.patient is None:
        raise NotThere("the consent is not next")
    stage.ids[who] = page.patient.id
    stage.patients.append({"ref": page.patient.ref, "name": name})


def register_adult(stage: Stage) -> None:
    """An adult, at the keyboard from the first letter to the consent."""
    form, hand = _form(stage), stage.hand
    hand.press(Qt.Key.Key_M, CTRL)
    for text, field in (
        ("Meenakshi", form.given),
        ("Venkataraman", form.family),
        ("5/3/1988", _born(form)),
        ("98100 12345", form.phone),
        ("meenakshi.v@example.in", form.field("email")),
        ("14, Palm Grove Apartments", form.field("address")),
        ("Suresh Venkataraman", form.field("emergency_name")),
        ("husband", form.field("emergency_relation")),
        ("98100 54321", form.field("emergency_phone")),
    ):
        hand.write(text, field)
    form.gender.set_value("female")
    hand.click(hand.find(QCheckBox, "carer-imran"))
    hand.picture("register-adult")
    _saved(stage, "adult", "Meenakshi Venkataraman")


def register_minor(stage: Stage) -> None:
    """A child: the guardian is asked for as soon as the age says so, and its absence is said beside the field."""
    form, hand = _form(stage), stage.hand
    today = now().astimezone().date()
    hand.write("Ayesha", form.given)
    hand.write("Siddiqui", form.family)
    hand.press(Qt.Key.Key_M, CTRL)
    hand.write("عائشہ صدیقی", form.field("native_name"))
    hand.write(date(today.year - 9, 2, 14).strftime("%d/%m/%Y"), _born(form))
    form.language.set_value("ur")
    hand.press(Qt.Key.Key_S, CTRL)
    stage.expect(isinstance(stage.page, RegisterPage), "a child was registered without a guardian")
    hand.picture("register-needs-guardian")
    for text, field in (
        ("Nadia Siddiqui", form.guardian_name),
        ("mother", form.guardian_relation),
        ("9810067890", form.guardian_phone),
        ("voter card 4321", form.guardian_identity),
        ("9810067890", form.phone),
    ):
        hand.write(text, field)
    hand.picture("register-minor")
    _saved(stage, "minor", "Ayesha Siddiqui")


def register_refused(stage: Stage) -> None:
    """Nonsense is refused beside each field, and nothing typed is lost."""
    form, hand = _form(stage), stage.hand
    hand.press(Qt.Key.Key_M, CTRL)
    hand.write("R4nd0m", form.given)
    hand.write("31/02/2999", _born(form))
    hand.write("12", form.phone)
    hand.write("nobody at home", form.field("email"))
    hand.press(Qt.Key.Key_S, CTRL)
    stage.expect(isinstance(stage.page, RegisterPage), "nonsense was registered")
    stage.expect(form.given.text() == "R4nd0m", "what was typed is lost")
    hand.picture("register-refused")
    form.restore({})


def register_hindi(stage: Stage) -> None:
    """A patient who reads Hindi; only the age is known."""
    form, hand = _form(stage), stage.hand
    hand.press(Qt.Key.Key_M, CTRL)
    for text, field in (
        ("Rajkumari", form.given),
        ("Chaturvedi", form.family),
        ("राजकुमारी चतुर्वेदी", form.field("native_name")),
        ("67", form.age),
        ("9810099887", form.phone),
    ):
        hand.write(text, field)
    form.language.set_value("hi")
    _saved(stage, "hindi", "Rajkumari Chaturvedi")


# -- signing ---------------------------------------------------------------------------------------------------------
def _sign(stage: Stage, code: str, turn: float) -> None:
    """Hand over, read, answer every question, sign, hand back with the password, close the document."""
    hand, page = stage.hand, stage.page
    if not isinstance(page, SigningPage):
        raise NotThere("the consent is not shown")
    before = page.before
    if before is not None and before.language.value() != code:
        before.language.set_value(code)
    hand.picture(f"consent-staff-{code}")
    hand.click(hand.find(QWidget, "hand_over"))
    hand.picture(f"consent-read-{code}")
    taps = hand.clicks
    _answer(stage, code)
    # One more for the signature itself, and one for the button that signs.
    stage.expect(hand.clicks - taps + 2 <= MOST_TAPS, "registration takes too many taps")
    stage.expect(
        page.handed is not None and len(page.handed.steps) <= MOST_STEPS, "registration takes too many screens"
    )
    pad = hand.find(SignaturePad, "pad")
    if code == "en":
        hand.click(pad)
        hand.click(hand.find(QWidget, "next"))
        hand.jobs_done()
        stage.expect(page.signed is None, "a dot was taken for a signature")
        hand.click(hand.find(QWidget, "clear"))
    hand.sign(pad, turn)
    hand.picture(f"consent-sign-{code}")
    hand.click(hand.find(QWidget, "next"))
    hand.jobs_done()
    hand.until(lambda: page.signed is not None, "the consent was not sealed")
    hand.picture(f"consent-thanks-{code}")
    _take_back(stage, page, code)


def _answer(stage: Stage, code: str) -> None:
    """Question by question: a single one goes on by itself, several wait for the button."""
    hand = stage.hand
    for _ in range(MOST_SCREENS):
        if any(pad.isVisible() for pad in hand.window.findChildren(SignaturePad, "pad")):
            return
        asked = [one for one in hand.window.findChildren(QAbstractButton) if one.isVisible() and _is_yes(one)]
        if asked:
            hand.picture(f"consent-questions-{code}")
        for number, one in enumerate(asked):
            no = hand.find(QAbstractButton, one.objectName().replace("yes_", "no_"))
            hand.click(no if one.objectName().startswith("yes_promo") and number % 2 else one)
        if len(asked) == 1:
            went_on(hand, asked[0])
        else:
            hand.click(hand.find(QWidget, "next"))
    raise NotThere("the form has no end")


def went_on(hand: Hand, answered: QAbstractButton) -> None:
    """Wait until a question that stands alone on its screen has gone on by itself."""
    hand.until(lambda: not answered.isVisible(), "a single question does not go on by itself")


def _is_yes(button: QAbstractButton) -> bool:
    return button.objectName().startswith("yes_") and not button.isChecked()


def unlock(stage: Stage, who: str = "receptionist") -> None:
    """The member of staff takes the computer back with the own password."""
    hand = stage.hand
    password = stage.staff[who]["password"]

    def typed(_dialog: LeaveDialog) -> None:
        field = hand.find(QWidget, "staff_password").findChild(QLineEdit)
        if field is None:
            raise NotThere("no field for the password")
        hand.write(password, field)
        hand.click(hand.find(QWidget, "unlock"))

    check = hand.in_dialog(typed, LeaveDialog)
    leave = [one for one in hand.window.findChildren(QWidget, "leave") if one.isVisible()]
    hand.click(leave[0] if leave else hand.find(QWidget, "next"))
    check()
    hand.jobs_done()


def _take_back(stage: Stage, page: SigningPage, code: str) -> None:
    hand = stage.hand
    unlock(stage)
    hand.until(lambda: any(one.isVisible() for one in stage.window.findChildren(viewer.ConsentViewer)), "no document")
    hand.page_drawn()
    hand.picture(f"consent-document-{code}")
    signed = page.signed
    if signed is None:
        raise NotThere("nothing was signed")
    kind = "registration-consent-guardian" if signed.signer == "guardian" else "registration-consent"
    files.write_private(stage.document(f"{kind}-{code}.pdf"), consents.document(stage.shell.clinic.desk, signed.id))
    hand.click(hand.find(QWidget, "close"))
    hand.until(lambda: isinstance(stage.page, RecordPage), "the record is not shown after signing")


def sign_english(stage: Stage) -> None:
    """The adult signs in English."""
    _sign(stage, "en", 0.0)
    stage.hand.picture("record")


def sign_guardian(stage: Stage) -> None:
    """The mother signs in Urdu, right to left."""
    _sign(stage, "ur", 1.0)


def sign_hindi(stage: Stage) -> None:
    """The third patient signs in Hindi."""
    _sign(stage, "hi", 2.0)


# -- finding and correcting -----------------------------------------------------------------------------------------
def find(stage: Stage) -> None:
    """Ctrl+K, a few letters, the arrow and Enter; then nobody."""
    hand = stage.hand
    stage.shell.go("patients")
    page = stage.page
    if not isinstance(page, PatientsPage):
        raise NotThere("the patients are not shown")
    hand.press(Qt.Key.Key_K, CTRL)
    for text in ("venkat meena", "12345", "P-000002"):
        hand.clear(page.search)
        hand.write(text)
        stage.expect(page.table.rows(), f"{text} finds nobody")
    hand.clear(page.search)
    hand.write("Zzyzx")
    stage.expect(not page.table.rows(), "nobody is called that")
    hand.picture("patients-nobody-found")
    hand.clear(page.search)
    hand.picture("patients")
    hand.write("meena")
    hand.press(Qt.Key.Key_Return)
    stage.expect(isinstance(stage.page, RecordPage), "Enter opens no record")


def edit(stage: Stage) -> None:
    """Ctrl+E, another phone, Ctrl+S; the history tells of it."""
    hand, page = stage.hand, stage.page
    if not isinstance(page, RecordPage):
        raise NotThere("no record is shown")
    hand.press(Qt.Key.Key_E, CTRL)
    form = page.edit_form
    if form is None:
        raise NotThere("the record can't be edited")
    hand.clear(form.phone)
    hand.write("9811122233")
    hand.picture("record-edit")
    hand.press(Qt.Key.Key_S, CTRL)
    stage.expect(page.patient is not None and page.patient.phone.endswith("9811122233"), "the change was not saved")
    page.tabs.setCurrentIndex(2)
    hand.picture("record-history")
    page.tabs.setCurrentIndex(1)
    hand.picture("record-consents")


def verify(stage: Stage) -> None:
    """A sealed document is genuine; with one byte changed it is not."""
    hand = stage.hand
    original = stage.document("registration-consent-en.pdf").read_bytes()
    changed = bytearray(original)
    changed[len(changed) // 3] ^= 1
    altered = stage.out / "other" / "altered-consent-en.pdf"
    files.write_private(altered, bytes(changed))
    for path, wanted in ((stage.document("registration-consent-en.pdf"), "genuine"), (altered, "altered")):
        stage.shell.go("verify", path=path)
        hand.jobs_done()
        page = stage.page
        if not isinstance(page, verify_page.VerifyPage):
            raise NotThere("documents can't be checked")
        hand.picture(f"verify-{wanted}")
        with path.open("rb") as source:
            stage.expect(
                consents.verify_pdf(stage.shell.clinic.desk, source.read()).state == wanted, f"not told to be {wanted}"
            )


# -- the window --------------------------------------------------------------------------------------------------------
def keys(stage: Stage) -> None:
    """F1 lists the keys that work here."""
    hand = stage.hand
    stage.shell.go("patients")

    def look(_dialog: QDialog) -> None:
        hand.picture("keys")
        hand.press(Qt.Key.Key_Escape)

    check = hand.in_dialog(look, QDialog)
    hand.press(Qt.Key.Key_F1)
    check()


def languages(stage: Stage) -> None:
    """The same pages in Hindi and Urdu, light and dark, while somebody is signed in."""
    hand, window = stage.hand, stage.window
    for code, face in (("ur", "light"), ("ur", "dark"), ("hi", "dark"), ("hi", "light"), ("en", "dark")):
        settings.change(theme=face)
        window.change_language(code)
        for key in ("home", "patients", "register", "policy"):
            stage.shell.go(key)
            hand.jobs_done()
            hand.picture(key)
        stage.shell.go("record", patient_id=stage.ids["minor"])
        hand.picture("record")
        people.record(stage).tabs.setCurrentIndex(1)
        hand.picture("record-consents")
        stage.shell.go("consent", patient_id=stage.ids["short"])
        hand.picture("consent-begin")
    settings.change(theme="light")
    window.change_language("en")
    stage.shell.go("patients")
