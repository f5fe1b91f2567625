"""The consents of a patient through the window: what counts, asking for a form, taking back, a form on paper."""

from __future__ import annotations

import io
import json
import stat
from collections.abc import Callable
from pathlib import Path

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents, notices, now, paper_forms, tasks, withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.patients.model import Guardian, Patient
from tests.clinics import clinic, first_day, hire, patient, sign_in
from tests.consents.clinics import MINOR, signing
from tests.desks import entries
from tests.ui.photos.rooms import in_dialog
from tests.ui.windows import shell
from ui import jobs
from ui.consents.ask_dialog import AskDialog
from ui.consents.emergency_dialog import EmergencyDialog
from ui.consents.panel import ConsentsPanel
from ui.consents.paper_dialog import PaperDialog
from ui.consents.signing_page import SigningPage
from ui.consents.viewer import ConsentViewer
from ui.consents.withdraw_dialog import WithdrawDialog
from ui.home.page import HomePage
from ui.home.task_dialog import TaskDialog
from ui.patients.record_page import CONSENTS_TAB, RecordPage
from ui.shell import Shell
from ui.widgets.flow import Flow
from ui.widgets.printing import PrintDialog
from ui.widgets.progress import ProgressDialog
from ui.widgets.text import IconLabel


def panel(window: Shell, who: Patient) -> ConsentsPanel:
    window.go("record", patient_id=who.id)
    page = window.current
    assert isinstance(page, RecordPage)
    page.tabs.setCurrentIndex(CONSENTS_TAB)
    return page.consents


def taken_back(clinic: Clinic, who: Patient, purpose: str) -> None:
    told = TakingBack(who.id, (purpose,), "patient", "phone", now().astimezone().date(), "en")
    withdrawals.withdraw(clinic.desk, told)


def shown(page: QWidget, name: str) -> QLabel:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found


def said(of: ConsentsPanel) -> dict[str, str]:
    return {row["id"]: row["state"][0] for row in of.states.rows()}


def test_every_purpose_is_told_with_its_state_and_its_reason(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    before = panel(window, who)
    assert said(before)["care"] == "Missing"
    assert "contact" in said(before)
    consents.sign(desk_clinic.desk, signing(desk_clinic.desk, who))
    after = panel(window, who)
    now = said(after)
    assert (now["care"], now["billing_insurance"], now["deidentified_use"]) == ("Given", "Not agreed", "Objected")
    assert now["photo_record"] == "Not asked"
    after.states.select(0)
    assert "C-" in after.why.text(), "the document that it rests on is named"
    assert "Registration, version 1.0" in after.why.text()
    (event,) = [row["event"] for row in after.timeline.rows()]
    assert event.kind == "signed"


def test_a_permission_is_told_with_who_gave_it(desk_clinic: Clinic, window: Shell) -> None:
    for who, by in (
        (patient(desk_clinic), "The patient"),
        (patient(desk_clinic, MINOR, guardians=(Guardian("Anil Rao", "father"),)), "A parent or guardian"),
    ):
        consents.sign(desk_clinic.desk, signing(desk_clinic.desk, who))
        shown = panel(window, who)
        shown.states.select(0)
        assert f"Answered by: {by}." in shown.why.text()


def test_any_form_can_be_asked_for_and_its_particulars_are_needed(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    dialog = AskDialog(None, desk_clinic, who.id, consents.state_of(desk_clinic.desk, who.id))
    assert {"", "photographs", "procedure", "marketing"} <= {row["id"] for row in dialog.table.rows()}
    dialog.deleteLater()
    window.go("consent", patient_id=who.id, template="photographs")
    page = window.current
    assert isinstance(page, SigningPage)
    page.go_on()
    assert page.handed is None
    assert page.before is not None
    assert "particulars.body_part" in page.before.fields.errors()
    QTest.keyClicks(page.before.particulars["body_part"], "left hand")
    page.go_on()
    assert page.handed is not None
    assert any("left hand" in block.text for block in page.handed.form.text.blocks)
    page.handed.close_screen()


def test_a_refusal_is_recorded_as_carefully_as_a_consent(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    window.go("consent", patient_id=who.id)
    page = window.current
    assert isinstance(page, SigningPage)
    assert page.before is not None
    page.before.method.set_value("refused")
    page.before.reason.setPlainText("Wants to ask a relative first")
    answer_next(lambda dialog: dialog.accept())
    page.go_on()
    jobs.wait_for_all()
    (kept,) = consents.of_patient(desk_clinic.desk, who.id)
    assert kept.method == "refused"
    assert not any(kept.choices.values())
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, ConsentViewer)
    viewer.accept()


def answer_next(what: Callable[[QDialog], object]) -> None:
    """Answer the dialog that comes next and blocks."""

    def look() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog) and not isinstance(front, ProgressDialog):
            what(front)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_taking_back_says_what_follows_counts_at_once_and_gives_a_receipt(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    consents.sign(desk_clinic.desk, signing(desk_clinic.desk, who))
    of = panel(window, who)

    def nothing_chosen(dialog: QDialog) -> None:
        assert isinstance(dialog, WithdrawDialog)
        assert dialog.purposes() == (), "only what somebody chose is ticked"
        assert not dialog.primary.isEnabled()
        assert dialog.cancel.isDefault()
        dialog.reject()

    answer_next(nothing_chosen)
    QTest.mouseClick(of.buttons["withdraw"], Qt.MouseButton.LeftButton)
    assert withdrawals.of_patient(desk_clinic.desk, who.id) == ()
    of.states.select(next(number for number, row in enumerate(of.states.rows()) if row["id"] == "contact"))

    def take_back(dialog: QDialog) -> None:
        assert isinstance(dialog, WithdrawDialog)
        assert dialog.purposes() == ("contact",)
        assert "reminders" in dialog._listed.text()
        in_dialog(PrintDialog, lambda receipt: receipt.accept())
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    answer_next(take_back)
    QTest.mouseClick(of.buttons["withdraw"], Qt.MouseButton.LeftButton)
    assert [one.purposes for one in withdrawals.of_patient(desk_clinic.desk, who.id)] == [("contact",)]
    page = window.current
    assert isinstance(page, RecordPage)
    assert said(page.consents)["contact"] == "Taken back"
    assert page.tabs.currentIndex() == CONSENTS_TAB


def test_an_emergency_is_put_on_record_with_its_reason(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    dialog = EmergencyDialog(None, desk_clinic, who.id)
    dialog.accept()
    dialog.deleteLater()
    page = panel(window, who)
    assert said(page)["care"] == "Emergency"
    assert [row["what"] for row in page.timeline.rows()] == ["Emergency"]
    assert "Life or limb is in danger" in page.told.text(), "the reason is read there years later, too"


def photographed(pdf: bytes) -> bytes:
    """A blank form printed, signed with a pen and photographed: its first page as a PNG."""
    buffer = QBuffer()
    document = QPdfDocument(buffer)
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    page = document.render(0, QSize(1654, 2339))
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(paper)
    document.close()
    return bytes(kept.data().data())


def test_a_form_on_paper_goes_out_and_comes_back(desk_clinic: Clinic, window: Shell, tmp_path: Path) -> None:
    who = patient(desk_clinic)
    printed = paper_forms.issue(desk_clinic.desk, who.id, "en")
    assert pikepdf.open(io.BytesIO(printed.pdf)).pages
    scan = tmp_path / "scan.png"
    scan.write_bytes(photographed(printed.pdf))
    of = panel(window, who)
    dialog = PaperDialog(of, desk_clinic, scan)
    jobs.wait_for_all()
    assert dialog.scan is not None
    assert dialog.scan.form.id == printed.form.id
    dialog.accept()
    assert dialog.fields.errors(), "what is ticked is never taken for granted"
    for name, ticked in dialog.answers.items():
        ticked.set_value(name == "care")
    dialog.place.setText("cabinet 2")
    dialog.questions.setPlainText("Does it hurt? No.")
    dialog.accept()
    jobs.wait_for_all()
    assert (dialog.made.method, dialog.made.paper_place) == ("paper", "cabinet 2")
    assert dialog.made.questions == "Does it hurt? No."
    assert consents.state_of(desk_clinic.desk, who.id)["care"].yes
    dialog.deleteLater()


def test_a_form_that_a_lock_kept_from_the_printer_is_printed_again(
    desk_clinic: Clinic, window: Shell, qtbot: QtBot
) -> None:
    who = patient(desk_clinic)
    window.go("consent", patient_id=who.id)
    page = window.current
    assert isinstance(page, SigningPage)
    assert page.before is not None
    page.before.method.set_value("paper")
    page.go_on()
    window.save_drafts()
    jobs.leave()
    jobs.wait_for_all()
    (out,) = paper_forms.out_for(desk_clinic.desk, who.id)
    anew = shell(desk_clinic)
    anew.first_page()
    page = anew.current
    assert isinstance(page, SigningPage), "the form is back as it was left"
    came: list[bytes] = []

    def look(printed: QDialog) -> None:
        assert isinstance(printed, PrintDialog)
        came.append(printed.pdf())
        printed.accept()

    in_dialog(PrintDialog, look)
    page.go_on()
    qtbot.waitUntil(lambda: len(came) == 1)
    assert paper_forms.out_for(desk_clinic.desk, who.id) == (out,), "the one that nobody has is the one printed now"
    of = panel(anew, who)
    in_dialog(PrintDialog, look)
    again = of.findChild(QPushButton, "print_paper_again")
    assert isinstance(again, QPushButton)
    again.click()
    qtbot.waitUntil(lambda: len(came) == 2)
    assert all(came)
    assert paper_forms.out_for(desk_clinic.desk, who.id) == (out,)
    anew.deleteLater()


def test_a_scan_without_a_code_is_refused_with_the_reason(desk_clinic: Clinic, window: Shell, tmp_path: Path) -> None:
    blank = QImage(400, 400, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    blank.save(str(tmp_path / "blank.png"))
    dialog = PaperDialog(window, desk_clinic, tmp_path / "blank.png")
    jobs.wait_for_all()
    assert dialog.scan is None
    assert "code" in dialog._problem.text()
    dialog.deleteLater()


def test_the_manager_saves_a_consent_for_another_program(tmp_path: Path, qtbot: QtBot) -> None:
    at_desk = clinic(tmp_path)
    who = patient(at_desk)
    signed = consents.sign(at_desk.desk, signing(at_desk.desk, who))
    made = shell(at_desk)
    qtbot.addWidget(made)
    notices.acknowledge(at_desk.desk, who.id)
    assert panel(made, who).export.isHidden(), "only the manager gives records to other programs"
    at_desk.close()
    manager = sign_in(tmp_path / "clinic")
    made = shell(manager)
    qtbot.addWidget(made)
    of = panel(made, who)
    assert [row["event"].kind for row in of.timeline.rows()] == ["policy", "signed"]
    assert not of.export.isEnabled(), "what is chosen is no consent"
    of.timeline.select(1)
    path = tmp_path / f"{signed.reference}.json"
    of.ask_path = lambda _parent, name: tmp_path / name  # type: ignore[assignment,method-assign]
    answer_next(lambda dialog: dialog.reject())
    click_key(of)
    assert not list(tmp_path.glob("*.json"))
    assert "consent.export" not in [one.action for one in entries(manager.desk)]
    answer_next(lambda dialog: dialog.accept())
    click_key(of)
    jobs.wait_for_all()
    found = json.loads(path.read_text())
    assert (found["resourceType"], found["id"]) == ("Consent", signed.reference)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.action for one in entries(manager.desk)].count("consent.export") == 1
    manager.close()


def click_key(of: ConsentsPanel) -> None:
    """Press the button for another program from the keyboard."""
    of.export.setFocus()
    QTest.keyClick(of.export, Qt.Key.Key_Space)


def test_the_manager_settles_what_follows_from_a_withdrawal_on_the_home_page(tmp_path: Path, qtbot: QtBot) -> None:
    opened = clinic(tmp_path, Role.MANAGER)
    who = patient(opened)
    name, once = hire(opened, Role.RECEPTIONIST)
    opened.close()
    at_desk = first_day(tmp_path / "clinic", name, once)
    consents.sign(at_desk.desk, signing(at_desk.desk, who))
    taken_back(at_desk, who, "contact")
    at_desk.close()
    manager = sign_in(tmp_path / "clinic")
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("home")
    jobs.wait_for_all()
    page = window.current
    assert isinstance(page, HomePage)
    (entry,) = page.cards["tasks"].table.rows()
    page.cards["tasks"].table.row_activated.emit(entry)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TaskDialog)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert tasks.mine(manager.desk) == ()
    jobs.wait_for_all()
    assert page.cards["tasks"].table.rows() == []
    manager.close()


def test_what_was_agreed_to_is_told_as_it_counts_now_everywhere_on_the_record(
    desk_clinic: Clinic, window: Shell
) -> None:
    who = patient(desk_clinic)
    consents.sign(desk_clinic.desk, signing(desk_clinic.desk, who))
    taken_back(desk_clinic, who, "contact")
    window.go("record", patient_id=who.id)
    page = window.current
    assert isinstance(page, RecordPage)
    agreed = {name: shown(page, f"agreed-{name}").text() for name in ("care", "contact", "billing_insurance")}
    assert agreed == {"care": "Given", "contact": "Taken back", "billing_insurance": "Not agreed"}
    assert page.findChild(QLabel, "agreed-photo_record") is None, "what nobody asked about is no answer"


def test_the_header_has_a_sign_for_every_purpose_and_says_it_in_words(desk_clinic: Clinic, window: Shell) -> None:
    who = patient(desk_clinic)
    consents.sign(desk_clinic.desk, signing(desk_clinic.desk, who))
    taken_back(desk_clinic, who, "contact")
    window.go("record", patient_id=who.id)
    kinds = {one.objectName(): one for one in window.current.findChildren(QFrame) if one.property("signs")}
    asked = {one.id for one in desk_clinic.pack.purposes}
    told = "\n".join(one.accessibleDescription() for one in kinds.values())
    assert told.count("\n") + 2 == len(asked), "each but the necessary one has its line"
    assert "Reminders about your appointments and care: Taken back" in told
    offers = [one for one in desk_clinic.pack.purposes if one.id.startswith("promo_")]
    assert len(kinds["signs-promo_"].findChildren(IconLabel)) == len(offers)
    assert len(kinds["signs-others"].findChildren(IconLabel)) == 1, "one sign for what nobody asked about yet"
    assert "signs-sharing" not in kinds


def test_what_does_not_fit_in_a_line_goes_on_in_the_next(qtbot: QtBot) -> None:
    box, flow = QWidget(), Flow(8)
    qtbot.addWidget(box)
    box.setLayout(flow)
    for _ in range(6):
        one = QLabel()
        one.setFixedSize(90, 20)
        flow.addWidget(one)
    assert (flow.heightForWidth(600), flow.heightForWidth(300), flow.heightForWidth(100)) == (20, 48, 160)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(300, 60)
    box.show()
    first, last = (flow.itemAt(number) for number in (0, 5))
    assert first is not None
    assert last is not None
    assert (first.geometry().right(), first.geometry().top()) == (299, 0), "it begins where reading begins"
    assert last.geometry().top() == 28
