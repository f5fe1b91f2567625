"""Photographs through the window: taken in, looked at, compared, held back, given out, called back, destroyed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, disclosures, photos, picture, withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.foundation import clock
from frontdesk.patients.model import Patient
from frontdesk.photos.model import NewSession
from tests import clinics
from tests.desks import entries
from tests.photos.shots import PLANTED, agree, shot
from tests.ui.windows import shell
from ui import jobs
from ui.consents.signing_page import SigningPage
from ui.photos.destroy_dialog import DestroyDialog
from ui.photos.left_view import LeftView
from ui.photos.page import PhotosPage
from ui.photos.release_view import ReleasedView, ReleaseSteps
from ui.photos.sort_dialog import SortDialog
from ui.photos.take_down_dialog import TakeDownDialog
from ui.shell import Shell
from ui.widgets.dialog import Dialog

CTRL = Qt.KeyboardModifier.ControlModifier
MAY, AUGUST = date(2026, 5, 3), date(2026, 8, 12)


@dataclass
class Room:
    """Somebody at work, the window, and a patient in their care."""

    clinic: Clinic
    window: Shell
    who: Patient

    def page(self) -> PhotosPage:
        """The patient's photographs, all read."""
        self.window.go("photos", patient_id=self.who.id)
        settle()
        found = self.window.current
        assert isinstance(found, PhotosPage)
        return found

    def find(self, name: str) -> QWidget:
        """The visible control of that name."""
        found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert found, name
        return found[0]

    def click(self, name: str) -> None:
        """A click in its middle."""
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        settle()


def settle() -> None:
    """Let workers end, and what they brought be shown."""
    for _ in range(4):
        QApplication.processEvents()
        jobs.wait_for_all()
    QTest.qWait(150)  # the panel follows the choice once it rests
    QApplication.processEvents()


def press(page: PhotosPage, keys: str) -> None:
    """One of the page's own keys."""
    next(one for one in page.shortcuts() if one.keys == keys).run()


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], object]) -> list[QDialog]:
    """Do `act` in the next dialog of that kind, then leave it; what was met."""
    met: list[QDialog] = []
    timer = QTimer(QApplication.instance())

    def look() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, kind) and front not in met:
            timer.stop()
            met.append(front)
            act(front)

    timer.timeout.connect(look)
    timer.start(10)
    return met


def room(role: Role, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    clinic = clinics.clinic(tmp_path, role)
    who = clinics.patient(clinic, given="Nirmala", carers=(clinic.person.id,) if role is Role.CLINICIAN else ())
    window = shell(clinic)
    qtbot.addWidget(window)
    made = Room(clinic, window, who)
    yield made
    settle()
    made.clinic.close()


@pytest.fixture
def reception(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    yield from room(Role.RECEPTIONIST, tmp_path, qtbot)


@pytest.fixture
def doctor(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    yield from room(Role.CLINICIAN, tmp_path, qtbot)


@pytest.fixture
def series(doctor: Room) -> Room:
    """A patient who agreed, with two photographs before and two after."""
    agree(doctor.clinic.desk, doctor.who)
    for stage, held, seeds in (("before", MAY, (1, 2)), ("after", AUGUST, (3, 4))):
        session = photos.begin(doctor.clinic.desk, doctor.who.id, NewSession(held, stage))
        for seed, view in zip(seeds, ("front", "left"), strict=True):
            found = picture.accept(shot(seed, 640, 480))
            photos.keep(doctor.clinic.desk, doctor.who.id, session, found, "left_cheek", view, found.taken)
    return doctor


def test_without_a_consent_nothing_comes_in_and_the_form_is_one_click_away(reception: Room) -> None:
    page = reception.page()
    assert not page.header.bring.isEnabled()
    reception.click("ask-photographs")
    shown = reception.window.current
    assert isinstance(shown, SigningPage)
    assert shown.form is not None
    assert shown.form.text.form == "photographs"


def test_a_receptionist_takes_photographs_in_and_sees_none(reception: Room, tmp_path: Path) -> None:
    agree(reception.clinic.desk, reception.who)
    card = tmp_path / "card"
    card.mkdir()
    for seed in range(3):
        (card / f"IMG_{seed}.jpg").write_bytes(shot(seed))
    (card / "twin.jpg").write_bytes(shot(0))
    (card / "broken.jpg").write_bytes(shot(9)[:300])
    page = reception.page()
    assert page.browser is not None
    assert not page.browser.sheet.isVisible(), "who only takes photographs in sees none"
    reception.click("bring-in-here")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(card))])
    page.intake.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )
    settle()
    assert len(page.intake.sources) == 5
    assert "Nov 2026" in page.intake.camera_says.text() or "no time" in page.intake.camera_says.text()
    page.intake.stage.set_value("before")
    reception.click("take-in")
    settle()
    report = page.intake.report
    assert report is not None
    counts = (len(report.report.kept), len(report.report.duplicates), len(report.report.refused))
    assert counts == (3, 1, 1)
    assert "broken.jpg" in [row["name"] for row in report.table.rows() if row["why"]]
    met = in_dialog(Dialog, lambda dialog: dialog.accept())
    reception.click("remove-sources")
    settle()
    assert met
    assert [one.name for one in card.iterdir()] == ["broken.jpg"], "what was not taken in stays"
    reception.click("intake-done")
    assert not page.browser.sheet.isVisible()


def test_what_is_typed_about_a_session_survives_another_language(reception: Room) -> None:
    agree(reception.clinic.desk, reception.who)
    page = reception.page()
    page.open_intake()
    page.intake.treatment.setText("Peel")
    page.intake.site.set_value("chin")
    reception.window.rebuild()
    settle()
    again = reception.window.current
    assert isinstance(again, PhotosPage)
    assert again is not page
    assert (again.intake.treatment.text(), again.intake.site.value()) == ("Peel", "chin")


def test_the_sheet_is_opened_one_by_one_and_each_look_is_written_down(series: Room) -> None:
    page = series.page()
    assert page.browser is not None
    assert len(page.browser.sheet.ids()) == 4
    before = len(entries(series.clinic.desk))
    QTest.keyClick(page.browser.sheet, Qt.Key.Key_Return)
    settle()
    assert page.stack.currentWidget() is page.loupe
    assert page.loupe.canvas.picture() == (640, 480)
    QTest.keyClick(page.loupe.canvas, Qt.Key.Key_Plus)
    assert page.loupe.canvas.lens.zoom > 1
    QTest.keyClick(page.loupe.canvas, Qt.Key.Key_PageDown)
    settle()
    assert page.loupe.at == 1
    assert page.loupe.canvas.lens.zoom == 1
    looked = [row for row in entries(series.clinic.desk)[before:] if "photo.look" in str(row.body)]
    assert len(looked) == 2
    press(page, "Esc")
    settle()
    assert page.stack.currentWidget() is page.browser
    assert page.loupe.canvas.picture() is None, "nothing that was opened stays"


def test_a_suggested_pair_is_compared_in_every_way(series: Room) -> None:
    page = series.page()
    series.click("compare")
    assert page.stack.currentWidget() is page.compare
    shown = page.compare.canvas
    assert shown.pair() is not None
    assert len(page.compare.pairs.values()) == 2
    for key, mode in ((Qt.Key.Key_3, "wipe"), (Qt.Key.Key_4, "ghost"), (Qt.Key.Key_5, "difference")):
        QTest.keyClick(shown, key)
        assert shown.mode == mode
    page.compare.set_mode("side")
    series.click("align")
    for x in (0.1, 0.3, 0.6, 0.8):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(round(shown.width() * x), shown.height() // 2))
    settle()
    assert "Laid over" in page.compare.told.text()
    first, then = (one.held for one in page.compare.pairs.value())
    assert (first, then) == (MAY, AUGUST)


def test_the_timeline_goes_from_the_first_day_to_the_last(series: Room) -> None:
    page = series.page()
    series.click("timeline")
    days = [
        page.sheet.photos[[one.id for one in page.sheet.photos].index(photo)].held for photo in page.timeline.row.ids()
    ]
    assert days == [MAY, MAY, AUGUST, AUGUST]
    page.timeline.row.choose([page.timeline.row.ids()[0], page.timeline.row.ids()[2]])
    series.click("compare-two")
    assert page.stack.currentWidget() is page.compare


def test_one_photograph_is_sorted_and_held_back(series: Room) -> None:
    page = series.page()
    assert page.browser is not None
    page.browser.sheet.choose(page.browser.sheet.ids()[:1])
    settle()

    def note(dialog: QDialog) -> None:
        assert isinstance(dialog, SortDialog)
        dialog.site.set_value("chin")
        dialog.accept()

    met = in_dialog(SortDialog, note)
    press(page, "Ctrl+E")
    settle()
    assert met
    assert page.browser.chosen()[0].site == "chin"
    held = series.find("held-photo_teaching")
    assert isinstance(held, QCheckBox)
    held.click()
    settle()
    assert page.browser.chosen()[0].limits == ("photo_teaching",)
    held = series.find("held-photo_record")
    assert isinstance(held, QCheckBox)
    held.click()
    settle()
    assert page.browser.chosen()[0].hidden
    assert not page.browser.panel.buttons["look"].isEnabled()
    assert not page.browser.panel.buttons["release"].isEnabled()


def released(series: Room, out: Path) -> ReleaseSteps:
    """The way out, walked to its end for the website."""
    page = series.page()
    assert page.browser is not None
    page.browser.sheet.choose(page.browser.sheet.ids()[:1])
    settle()
    series.click("photo-release")
    steps = page.stack.currentWidget()
    assert isinstance(steps, ReleaseSteps)
    steps.ask_folder = lambda _parent: out  # type: ignore[method-assign,assignment]  # nobody answers a system dialog
    steps.purpose.purpose.set_value("photo_website")
    settle()
    return steps


def test_what_was_not_agreed_to_does_not_leave(series: Room, tmp_path: Path) -> None:
    steps = released(series, tmp_path)
    assert "bad" in str(steps.purpose.answer.property("banner"))
    steps.go_on()
    assert steps.step is steps.purpose
    assert steps.purpose.form.errors() != {}
    assert not list(tmp_path.glob("*.jpg"))
    series.click("ask-use")
    shown = series.window.current
    assert isinstance(shown, SigningPage)
    assert shown.form is not None
    assert shown.form.text.form == "marketing-photographs"


def test_a_photograph_leaves_covered_and_is_called_back_and_dealt_with(series: Room, tmp_path: Path) -> None:
    desk, out = series.clinic.desk, tmp_path / "out"
    out.mkdir()
    agree(desk, series.who, "photo_website", form="marketing-photographs")
    steps = released(series, out)
    steps.go_on()
    assert steps.recipient is not None
    steps.recipient.kind.set_value("company")
    steps.recipient.name.setText("Example Web Studio")
    steps.go_on()
    settle()
    canvas = steps.redacting.canvas if steps.redacting is not None else None
    assert canvas is not None
    steps.go_on()
    assert steps.step is steps.redacting, "nothing is covered yet"
    whole = canvas.whole()
    start, end = whole.topLeft() + QPointF(20, 20), whole.center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(canvas, end.toPoint())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end.toPoint())
    (mark,) = canvas.drawn.marks
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert canvas.drawn.marks == (mark,)
    steps.go_on()
    settle()
    steps.go_on()
    settle()
    page = series.window.current
    assert isinstance(page, PhotosPage)
    assert isinstance(page.stack.currentWidget(), ReleasedView)
    (copy,) = out.glob("*.jpg")
    assert PLANTED not in copy.read_bytes()
    assert [one.reference for one in disclosures.of_patient(desk, series.who.id)]
    series.click("release-done")
    withdrawals.withdraw(
        desk, TakingBack(series.who.id, ("photo_website",), "patient", "in_person", clock.today(), "en")
    )
    series.click("what-left")
    view = page.stack.currentWidget()
    assert isinstance(view, LeftView)
    assert [row["state"][1] for row in view.back.rows()] == ["bad"]
    assert not view.receipt.isVisible(), "the manager deals with it"


def test_the_manager_writes_what_was_done_and_destroys(series: Room, tmp_path: Path, qtbot: QtBot) -> None:
    agree(series.clinic.desk, series.who, "photo_website", form="marketing-photographs")
    out = tmp_path / "out"
    out.mkdir()
    steps = released(series, out)
    steps.purpose.check()
    for _ in range(2):
        steps.go_on()
    settle()
    assert steps.redacting is not None
    steps.redacting.nobody.setChecked(True)
    for _ in range(2):
        steps.go_on()
        settle()
    withdrawals.withdraw(
        series.clinic.desk,
        TakingBack(series.who.id, ("photo_website",), "patient", "in_person", clock.today(), "en"),
    )
    series.window.end()
    series.clinic.close()
    series.clinic = clinics.sign_in(tmp_path / "clinic")
    series.window = shell(series.clinic)
    qtbot.addWidget(series.window)
    page = series.page()
    series.click("what-left")

    def removed(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeDownDialog)
        dialog.how.set_value("removed")
        dialog.accept()

    assert in_dialog(TakeDownDialog, removed) == []
    series.click("settle-copy")
    settle()
    view = page.stack.currentWidget()
    assert isinstance(view, LeftView)
    assert [row["state"][1] for row in view.back.rows()] == ["ok"]
    series.click("leave-left")
    assert page.browser is not None
    page.browser.sheet.choose(page.browser.sheet.ids()[:1])
    settle()

    def destroy(dialog: QDialog) -> None:
        assert isinstance(dialog, DestroyDialog)
        assert not dialog.primary.isEnabled()
        dialog.ground.set_value("patient_asked")
        dialog.sure.setChecked(True)
        in_dialog(Dialog, lambda told: told.accept())
        dialog.accept()

    met = in_dialog(DestroyDialog, destroy)
    series.click("photo-destroy")
    settle()
    assert met
    assert len(page.browser.sheet.ids()) == 3


def test_nobodys_photographs_come_under_another_patients_name(series: Room) -> None:
    other = clinics.patient(series.clinic, given="Lata", phone="022 5550 1188", carers=(series.clinic.person.id,))
    series.window.go("photos", patient_id=series.who.id)
    series.window.go("photos", patient_id=other.id)
    settle()
    page = series.window.current
    assert isinstance(page, PhotosPage)
    assert page.header.name.text().startswith("Lata")
    assert page.sheet.photos == ()
    assert page.browser is not None
    assert page.browser.sheet.ids() == []
