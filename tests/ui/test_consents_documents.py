"""Reading, copying and checking signed consents through the window."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents, countersigning, patients, withdrawals
from frontdesk.consents.model import Consent, TakingBack
from frontdesk.disclosures.model import Recipient
from frontdesk.foundation import clock
from tests.clinics import clinic, consent, patient
from tests.desks import beside, entries
from tests.disclosures.copies import JPEG, let_go
from tests.ui.signing import draw
from tests.ui.windows import shell
from ui import jobs
from ui.consents.countersign_dialog import CountersignDialog
from ui.consents.verify_page import VerifyPage
from ui.consents.viewer import ConsentViewer, CopyDialog
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.printing import PrintDialog

COPY_PASSWORD = "seven quiet mangoes"


@dataclass
class Signed:
    """A clinic with one signed consent."""

    clinic: Clinic
    consent: Consent
    window: Shell


@pytest.fixture
def signed(tmp_path: Path, qtbot: QtBot) -> Iterator[Signed]:
    opened = clinic(tmp_path)
    made = consent(opened, patient(opened))
    window = shell(opened)
    qtbot.addWidget(window)
    yield Signed(opened, made, window)
    opened.close()


@pytest.fixture
def viewer(signed: Signed, qtbot: QtBot) -> ConsentViewer:
    made = ConsentViewer(signed.window, signed.clinic, signed.consent)
    qtbot.addWidget(made)
    made.show()
    return made


def actions(signed: Signed) -> list[str]:
    return [row.action for row in entries(signed.clinic.desk)]


def copy(viewer: ConsentViewer, path: Path, *passwords: str) -> CopyDialog:
    viewer.ask_path = lambda _parent, _name: path
    viewer.save()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CopyDialog)
    if passwords:
        dialog.protect.click()
        dialog.password.field.setText(passwords[0])
        dialog.again.field.setText(passwords[1])
    dialog.primary.click()
    jobs.wait_for_all()
    return dialog


def test_a_copy_is_the_sealed_document_for_its_owner_alone(
    signed: Signed, viewer: ConsentViewer, tmp_path: Path
) -> None:
    path = tmp_path / "copy.pdf"
    copy(viewer, path)
    assert consents.verify_pdf(signed.clinic.desk, path.read_bytes()).state == "genuine"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "consent.copy" in actions(signed)


def test_a_protected_copy_opens_with_its_password_only(viewer: ConsentViewer, tmp_path: Path) -> None:
    path = tmp_path / "copy.pdf"
    copy(viewer, path, COPY_PASSWORD, COPY_PASSWORD)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=COPY_PASSWORD) as opened:
        assert len(opened.pages) == viewer.view.document.pageCount()


@pytest.mark.parametrize(
    ("passwords", "field"), [(("short", "short"), "password"), ((COPY_PASSWORD, "seven quiet mango"), "again")]
)
def test_a_password_that_protects_nothing_keeps_the_dialog_open(
    viewer: ConsentViewer, tmp_path: Path, passwords: tuple[str, str], field: str
) -> None:
    dialog = copy(viewer, tmp_path / "copy.pdf", *passwords)
    assert dialog.form is not None
    assert list(dialog.form.errors()) == [field]
    assert dialog.isVisible()
    assert not (tmp_path / "copy.pdf").exists()


def test_a_printer_not_chosen_is_no_copy(signed: Signed, viewer: ConsentViewer) -> None:
    viewer.ask_printer = lambda _parent: None
    viewer.print()
    assert "consent.copy" not in actions(signed)
    assert actions(signed).count("consent.read") == 1


def checked(signed: Signed, data: bytes, tmp_path: Path) -> VerifyPage:
    path = tmp_path / "brought.pdf"
    path.write_bytes(data)
    signed.window.go("verify")
    page = signed.window.current
    assert isinstance(page, VerifyPage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copying = Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPointF(5, 5), copying, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    jobs.wait_for_all()
    return page


def test_a_dropped_original_is_genuine_and_leads_to_what_is_stored(signed: Signed, tmp_path: Path) -> None:
    page = checked(signed, consents.document(signed.clinic.desk, signed.consent.id), tmp_path)
    assert page.verdict is not None
    assert page.verdict.state == "genuine"
    assert page.result.isVisibleTo(page)
    original, record = page.result.findChildren(Button)
    assert record.objectName() == "open_record"
    original.click()
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, ConsentViewer)
    assert viewer.consent == signed.consent
    viewer.accept()


def test_a_dropped_receipt_leads_to_the_one_that_is_stored(signed: Signed, tmp_path: Path) -> None:
    desk = signed.clinic.desk
    told = TakingBack(signed.consent.patient_id, ("contact",), "patient", "in_person", clock.today(), "en")
    stored = withdrawals.receipt(desk, withdrawals.withdraw(desk, told).id)
    page = checked(signed, stored, tmp_path)
    opens, _record = page.result.findChildren(Button)
    assert opens.objectName() == "open_receipt"
    opens.click()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PrintDialog)
    assert shown.pdf() == stored
    shown.accept()


def test_a_changed_or_strange_file_is_called_so_and_opens_nothing(signed: Signed, tmp_path: Path) -> None:
    original = bytearray(consents.document(signed.clinic.desk, signed.consent.id))
    original[1000] ^= 1
    for data, state in ((bytes(original), "altered"), (b"no PDF at all", "unreadable")):
        page = checked(signed, data, tmp_path)
        assert page.verdict is not None
        assert page.verdict.state == state
        assert page.result.findChildren(Button) == []


def test_a_picture_that_left_is_known_again_and_any_other_is_not(signed: Signed, tmp_path: Path) -> None:
    desk = signed.clinic.desk
    who = patients.open_record(desk, signed.consent.patient_id)
    let_go(beside(desk, Role.MANAGER), who, Recipient("company", "Neem Studio", "", "IN"))
    page = checked(signed, JPEG, tmp_path)
    assert "left this clinic" in page.result.accessibleName()
    assert page.result.findChildren(Button) == []
    assert not any("Neem" in one.text() for one in page.result.findChildren(QLabel))
    page = checked(signed, JPEG + b"!", tmp_path)
    assert "not known" in page.result.accessibleName()


def test_a_clinician_counter_signs_the_sealed_form_from_its_viewer(tmp_path: Path, qtbot: QtBot) -> None:
    opened = clinic(tmp_path, Role.CLINICIAN)
    who = patient(opened)
    made = consent(opened, who)
    before = consents.document(opened.desk, made.id)
    window = shell(opened)
    qtbot.addWidget(window)
    viewer = ConsentViewer(window, opened, made)
    qtbot.addWidget(viewer)
    viewer.show()

    def sign() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CountersignDialog)
        dialog.primary.click()
        jobs.wait_for_all()
        assert dialog.isVisible()
        draw(dialog.pad)
        dialog.primary.click()

    QTimer.singleShot(100, sign)
    viewer.countersign_button.click()
    (kept,) = countersigning.of_patient(opened.desk, who.id)
    assert viewer.findChild(Button, f"countersignature_{kept.id}") is not None
    assert not viewer.countersign_button.isVisibleTo(viewer)
    assert consents.document(opened.desk, made.id) == before
    page = verified(window, tmp_path, before)
    assert any("Counter-signed by" in one.text() for one in page.result.findChildren(QLabel))
    opened.close()


def verified(window: Shell, folder: Path, pdf: bytes) -> VerifyPage:
    (folder / "brought.pdf").write_bytes(pdf)
    window.go("verify")
    page = window.current
    assert isinstance(page, VerifyPage)
    page.check_file(folder / "brought.pdf")
    jobs.wait_for_all()
    QApplication.processEvents()
    return page


def test_nobody_but_a_clinician_is_offered_to_counter_sign(viewer: ConsentViewer) -> None:
    assert not viewer.countersign_button.isVisibleTo(viewer)
