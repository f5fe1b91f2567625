"""Photographs that leave through the window: refused, covered, given out, called back, destroyed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from frontdesk.clinic import disclosures
from frontdesk.photos import agreed
from tests import clinics
from tests.photos.shots import PLANTED, agree
from tests.ui.photos.rooms import CTRL, Room, in_dialog, settle, taken_back
from tests.ui.windows import shell
from ui.consents.signing_page import SigningPage
from ui.photos.destroy_dialog import DestroyDialog
from ui.photos.left_view import LeftView
from ui.photos.page import PhotosPage
from ui.photos.redact_step import RedactStep
from ui.photos.release_steps import CopiesStep
from ui.photos.release_view import ReleasedView, ReleaseSteps
from ui.photos.take_down_dialog import TakeDownDialog
from ui.widgets.dialog import Dialog, Message


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


def given_out_and_taken_back(series: Room, out: Path) -> None:
    """A copy that shows nobody is on the website, and the patient takes the permission for it back."""
    agree(series.clinic.desk, series.who, "photo_website", form="marketing-photographs")
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
    taken_back(series.clinic.desk, series.who.id)


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


def test_the_patient_can_be_asked_about_a_photograph_that_the_form_did_not_show(series: Room, tmp_path: Path) -> None:
    page = series.page()
    assert page.browser is not None
    desk, other = series.clinic.desk, page.browser.sheet.ids()[-1]
    pictures = agreed.pictured(desk, series.who.id, (other,), "en")
    agree(desk, series.who, "photo_website", form="marketing-photographs", pictures=pictures)
    steps = released(series, tmp_path)
    assert "other photographs" in steps.purpose.answer.text()
    steps.go_on()
    assert steps.step is steps.purpose
    series.click("ask-use")
    assert isinstance(series.window.current, SigningPage)


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
    taken_back(desk, series.who.id)
    series.click("what-left")
    view = page.stack.currentWidget()
    assert isinstance(view, LeftView)
    assert [row["state"][1] for row in view.back.rows()] == ["bad"]
    assert not view.receipt.isVisible(), "the manager deals with it"


def test_copies_that_could_not_be_saved_are_saved_elsewhere_and_entered_once(series: Room, tmp_path: Path) -> None:
    agree(series.clinic.desk, series.who, "photo_website", form="marketing-photographs")
    out, gone = tmp_path / "out", tmp_path / "pulled out" / "stick"
    out.mkdir()
    steps = released(series, gone)
    for _ in range(2):
        steps.go_on()
    settle()
    assert steps.redacting is not None
    steps.redacting.nobody.setChecked(True)
    steps.go_on()
    settle()
    told = in_dialog(Dialog, lambda dialog: dialog.accept())
    steps.go_on()
    settle()
    page = series.window.current
    assert isinstance(page, PhotosPage)
    assert told
    assert page.stack.currentWidget() is steps, "nothing was saved, and the steps are still there to go on from"
    steps.ask_folder = lambda _parent: out  # type: ignore[method-assign,assignment]  # nobody answers a system dialog
    steps.go_on()
    settle()
    (line,) = disclosures.of_patient(series.clinic.desk, series.who.id)
    (copy,) = out.glob("*.jpg")
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == line.items[0].sha256
    view = page.stack.currentWidget()
    assert isinstance(view, ReleasedView)
    series.click("release-done")
    series.click("what-left")
    left = page.stack.currentWidget()
    assert isinstance(left, LeftView)
    assert [row["reference"] for row in left.papers.rows()] == [line.reference], "the sealed sheet is found again"


def test_the_manager_writes_what_was_done_and_destroys(series: Room, tmp_path: Path, qtbot: QtBot) -> None:
    given_out_and_taken_back(series, tmp_path / "out")
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
        in_dialog(Message, lambda told: told.accept())
        dialog.accept()

    met = in_dialog(DestroyDialog, destroy)
    series.click("photo-destroy")
    settle()
    assert met
    assert len(page.browser.sheet.ids()) == 3


def covering(series: Room, tmp_path: Path) -> RedactStep:
    """Two photographs of one size, at the step that covers them; the first is opened."""
    agree(series.clinic.desk, series.who, "photo_website", form="marketing-photographs")
    page = series.page()
    assert page.browser is not None
    page.browser.sheet.choose(page.browser.sheet.ids()[:2])
    settle()
    series.click("photo-release")
    steps = page.stack.currentWidget()
    assert isinstance(steps, ReleaseSteps)
    steps.purpose.purpose.set_value("photo_website")
    settle()
    steps.go_on()
    steps.go_on()
    assert steps.redacting is not None
    return steps.redacting


def test_what_covers_one_photograph_never_comes_onto_the_next_while_that_opens(series: Room, tmp_path: Path) -> None:
    step = covering(series, tmp_path)
    settle()
    QTest.keyClick(step.canvas, Qt.Key.Key_Space)
    first, then = step.photos
    step.step(1)
    assert not step.nobody.isEnabled()
    QTest.keyClick(step.canvas, Qt.Key.Key_Space)
    step.canvas.set_drawn(step.canvas.drawn.saying(shows_nobody=False))
    assert (len(step.drawn[first.id].marks), step.drawn[then.id].marks) == (1, ())
    settle()
    assert step.nobody.isEnabled()
    assert step.canvas.drawn is step.drawn[then.id]


def test_a_click_on_a_photograph_that_still_opens_draws_nothing(series: Room, tmp_path: Path) -> None:
    step = covering(series, tmp_path)
    QTest.mouseClick(step.canvas, Qt.MouseButton.LeftButton)
    assert step.canvas.drawn.marks == ()
    settle()


def test_a_copy_is_shown_for_itself_alone(series: Room, tmp_path: Path) -> None:
    step = covering(series, tmp_path)
    settle()
    step.drawn = {number: one.in_the_middle("cover") for number, one in step.drawn.items()}
    made = CopiesStep(series.clinic, step, "en")
    made.copies.setCurrentRow(0)
    settle()
    made.canvas.say("")
    made.show_copy()
    made.copies.blockSignals(True)
    made.copies.setCurrentRow(1)  # chosen while the first is made
    settle()
    assert made.canvas.levels is None
    made.deleteLater()
