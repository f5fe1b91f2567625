"""Photographs through the window: taken in, looked at, compared, sorted, held back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog

from frontdesk.clinic import photos, picture
from frontdesk.photos.model import NewSession
from tests import clinics
from tests.desks import entries
from tests.photos.shots import agree, shot
from tests.ui.photos.rooms import AUGUST, MAY, Room, in_dialog, press, settle
from ui.consents.signing_page import SigningPage
from ui.photos.page import PhotosPage
from ui.photos.report_view import ReportView
from ui.photos.session_dialog import SessionDialog
from ui.photos.sort_dialog import SortDialog
from ui.widgets.dialog import Dialog


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
    assert len(page.intake.which.all()) == 5
    assert "1 Nov 2026" in page.intake.camera_says.text()
    page.intake.stage.set_value("before")
    reception.click("take-in")
    settle()
    report = page.intake.report
    assert isinstance(report, ReportView)
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


def test_after_is_suggested_where_there_is_a_before_and_another_choice_stays(reception: Room) -> None:
    agree(reception.clinic.desk, reception.who)
    desk, who = reception.clinic.desk, reception.who.id
    found = picture.accept(shot(1))
    photos.keep(desk, who, photos.begin(desk, who, NewSession(MAY, "before", "Peel")), found, "chin", "front", None)
    page = reception.page()
    page.open_intake()
    fields = page.intake.form
    assert (fields.stage.value(), fields.suggested.isVisible()) == ("before", False)
    QTest.keyClicks(fields.treatment, "peel")
    assert (fields.stage.value(), fields.suggested.isVisible()) == ("after", True)
    page.intake.session.set_value(page.intake.session.values()[1])
    assert not fields.suggested.isVisible(), "nothing is asked of a session that is there"
    page.intake.session.set_value(page.intake.session.values()[0])
    fields.stage.set_value("during")
    QTest.keyClicks(fields.treatment, "ing")
    assert (fields.stage.value(), fields.suggested.isVisible()) == ("during", False)


def test_the_sheet_is_opened_one_by_one_and_each_look_is_written_down(series: Room) -> None:
    page = series.page()
    assert page.browser is not None
    assert len(page.browser.sheet.ids()) == 4
    before = len(entries(series.clinic.desk))
    QTest.keyClick(page.browser.sheet, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.loupe
    canvas = page.loupe.canvas
    assert canvas.picture() == (640, 480)
    assert canvas.levels is not None
    assert canvas.levels.size.width() < 640, "its small picture, until it has come"
    assert not page.loupe.opened
    settle()
    assert page.loupe.opened
    assert (canvas.picture(), canvas.levels.size.toTuple()) == ((640, 480), (640, 480))
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


def test_what_was_noted_of_a_session_is_corrected(series: Room) -> None:
    page = series.page()
    assert page.browser is not None
    page.browser.sheet.choose(page.browser.sheet.ids()[:1])
    settle()
    wrong = page.browser.chosen()[0]

    def correct(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        assert dialog.fields.held.value() == wrong.held
        dialog.fields.held.set_value(wrong.held.replace(year=2100))
        dialog.accept()
        assert dialog.isVisible(), "a day in the future is refused, and said where"
        dialog.fields.held.set_value(wrong.held.replace(day=1))
        dialog.fields.stage.set_value("during")
        dialog.fields.treatment.setText("Peel")
        dialog.accept()

    def open_it(dialog: QDialog) -> None:
        assert isinstance(dialog, SortDialog)
        in_dialog(SessionDialog, correct)
        dialog.correct()
        assert "1 " in dialog.session.currentText()
        dialog.reject()

    met = in_dialog(SortDialog, open_it)
    press(page, "Ctrl+E")
    settle()
    assert met
    session = next(one for one in page.sheet.sessions if one.id == wrong.session)
    assert (session.held.day, session.stage, session.treatment) == (1, "during", "Peel")
    assert page.browser.chosen()[0].stage == "during", "of every photograph in it"


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
