"""Scenes: photographs that leave — refused, let go covered, reported to the patient, called back — or are destroyed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import disclosures, withdrawals
from frontdesk.foundation import files
from ui.patients.record_page import RecordPage
from ui.photos.destroy_dialog import DestroyDialog
from ui.photos.left_view import LeftView
from ui.photos.page import PhotosPage
from ui.photos.release_view import ReleasedView, ReleaseSteps
from ui.photos.report_dialog import ReportDialog
from ui.photos.take_down_dialog import TakeDownDialog
from ui.tour import papers
from ui.tour.hand import NotThere
from ui.tour.pictures import choose, click, photos_of, sign
from ui.tour.portraits import PLANTED
from ui.tour.stage import Stage
from ui.widgets.dialog import Dialog, Message
from ui.widgets.printing import PrintDialog


def _way_out(stage: Stage) -> ReleaseSteps:
    page = photos_of(stage)
    choose(stage, page, 0)
    click(stage, "photo-release")
    steps = page.stack.currentWidget()
    if not isinstance(steps, ReleaseSteps):
        raise NotThere("the way out is not shown")
    steps.purpose.purpose.set_value("photo_website")
    stage.hand.jobs_done()
    return steps


def refused(stage: Stage) -> None:
    """The patient refused public use: nothing leaves, and the form to ask on is one click away."""
    steps = _way_out(stage)
    click(stage, "next")
    stage.expect(steps.step is steps.purpose, "a photograph goes on without a permission")
    stage.hand.picture("photos-release-refused")
    click(stage, "ask-use")
    sign(stage, "marketing-photographs-consent-en", "Before and after", "nothing", who="clinician")


def let_go(stage: Stage) -> None:
    """With the permission: recipient, boxes by mouse and keyboard, a visible mark, the copy and its sealed sheet."""
    hand = stage.hand
    out = stage.out / "other" / "released"
    files.make_private_folder(out)
    steps = _way_out(stage)
    steps.ask_folder = lambda _parent: out
    hand.write("Results page", steps.purpose.place)
    hand.picture("photos-release-use")
    click(stage, "next")
    if steps.recipient is None:
        raise NotThere("nobody is asked about")
    steps.recipient.kind.set_value("company")
    hand.write("Example Web Studio", steps.recipient.name)
    hand.picture("photos-release-recipient")
    click(stage, "next")
    hand.jobs_done()
    _cover(stage, steps)
    click(stage, "next")
    if steps.copies is None:
        raise NotThere("no copies are shown")
    hand.write("Example clinic", steps.copies.mark)
    hand.press(Qt.Key.Key_Tab)
    hand.jobs_done()
    hand.picture("photos-release-copies")
    click(stage, "next")
    hand.jobs_done()
    page = stage.page
    if not isinstance(page, PhotosPage) or not isinstance(page.stack.currentWidget(), ReleasedView):
        raise NotThere("nothing was let go")
    hand.picture("photos-released")
    copies = list(out.iterdir())
    stage.expect(len(copies) == 1, "the copy is not where it was wanted")
    _nothing_planted(stage, copies[0].read_bytes())
    line = disclosures.of_patient(page.desk, stage.ids["adult"])[0]
    if line.document_id is not None:
        files.write_private(stage.document("release-sheet-en.pdf"), disclosures.document(page.desk, line.document_id))
    click(stage, "release-done")


def _cover(stage: Stage, steps: ReleaseSteps) -> None:
    """The eyes by mouse, another box by keyboard and undone, the frame by mouse."""
    hand = stage.hand
    if steps.redacting is None:
        raise NotThere("nothing can be covered")
    canvas = steps.redacting.canvas
    whole = canvas.whole()
    for tool, (x, y), (x2, y2) in (("cover", (0.40, 0.37), (0.62, 0.49)), ("crop", (0.22, 0.05), (0.80, 0.97))):
        click(stage, f"tool-{tool}")
        start, end = (
            QPointF(whole.x() + whole.width() * a, whole.y() + whole.height() * b).toPoint()
            for a, b in ((x, y), (x2, y2))
        )
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(canvas, end)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        hand.clicks += 1
    click(stage, "tool-blur")
    hand.press(Qt.Key.Key_Space)
    hand.press(Qt.Key.Key_Down)
    stage.expect(len(canvas.drawn.marks) == 3, "the keyboard draws no box")
    hand.picture("photos-release-cover")
    for _ in range(2):
        hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.expect(len(canvas.drawn.marks) == 2, "a step was not undone")


def _nothing_planted(stage: Stage, data: bytes) -> None:
    found = [one for one in PLANTED if one.encode() in data]
    stage.expect(not found, f"{len(found)} of what the camera wrote left with the copy")


def reported(stage: Stage) -> None:
    """Before and after on paper, for the patient to take home."""
    hand, page = stage.hand, photos_of(stage)

    def shown(_dialog: PrintDialog) -> None:
        hand.page_drawn()
        hand.picture("photos-report")
        hand.click(hand.find(QWidget, "close"))

    def made(dialog: ReportDialog) -> None:
        hand.write("It heals well. Keep it out of the sun.", dialog.words)
        hand.picture("photos-report-asked")
        checks.append(hand.in_dialog(shown, PrintDialog))
        hand.click(dialog.primary)

    checks = [hand.in_dialog(made, ReportDialog)]
    hand.click(hand.find(QWidget, "report"))
    hand.jobs_done()
    for check in checks:
        check()
    _keep_newest(stage, page, "report", "before-after-report-en")


def _keep_newest(stage: Stage, page: PhotosPage, kind: str, name: str) -> None:
    kept = next(one for one in disclosures.papers(page.desk, stage.ids["adult"]) if one.kind == kind)
    files.write_private(stage.document(f"{name}.pdf"), disclosures.document(page.desk, kept.id))


def called_back(stage: Stage) -> None:
    """The permission is taken back: at once nothing leaves for it any more, and the copy has to come back."""
    gone = papers.take_back(stage, "photo_website")
    pdf = withdrawals.receipt(stage.shell.clinic.desk, gone)
    files.write_private(stage.document("withdrawal-receipt-photographs-en.pdf"), pdf)
    steps = _way_out(stage)
    stage.expect(steps.purpose.plan is not None and not steps.purpose.plan.yes, "it still leaves")
    stage.hand.picture("photos-release-withdrawn")
    click(stage, "back")
    page = photos_of(stage)
    click(stage, "what-left")
    stage.expect(isinstance(page.stack.currentWidget(), LeftView), "what left is not shown")
    stage.hand.picture("photos-left")


# -- the practice manager --------------------------------------------------------------------------------------------
def taken_down(stage: Stage) -> None:
    """What was done about the copy is written down, and a receipt is sealed."""
    hand, page = stage.hand, photos_of(stage)
    click(stage, "what-left")

    def removed(dialog: TakeDownDialog) -> None:
        dialog.how.set_value("confirmed")
        hand.write("Their page is changed, seen today", dialog.note)
        hand.picture("photos-take-down")
        hand.click(dialog.primary)

    def receipt(_dialog: PrintDialog) -> None:
        hand.page_drawn()
        hand.picture("photos-take-down-receipt")
        hand.click(hand.find(QWidget, "close"))

    _in(stage, removed, TakeDownDialog, "settle-copy")
    view = page.stack.currentWidget()
    stage.expect(isinstance(view, LeftView) and view.back.rows()[0]["state"][1] == "ok", "the copy is still out")
    _in(stage, receipt, PrintDialog, "take-down-receipt")
    _keep_newest(stage, page, "takedown", "take-down-receipt-en")


def _in(stage: Stage, act: Callable[..., None], kind: type[Dialog], name: str) -> None:
    check = stage.hand.in_dialog(act, kind)
    stage.hand.click(stage.hand.find(QWidget, name))
    stage.hand.jobs_done()
    check()


def destroyed(stage: Stage) -> None:
    """One photograph is destroyed for good; nothing of what the cameras wrote is anywhere in the clinic."""
    hand, page = stage.hand, photos_of(stage)
    choose(stage, page, 0)
    before = len(page.sheet.photos)

    def told(dialog: Message) -> None:
        hand.picture("photos-destroyed")
        hand.click(dialog.primary)

    def sure(dialog: DestroyDialog) -> None:
        dialog.ground.set_value("patient_asked")
        hand.click(hand.find(QWidget, "destroy-sure"))
        hand.picture("photos-destroy")
        checks.append(hand.in_dialog(told, Message))
        hand.click(dialog.primary)

    checks = [hand.in_dialog(sure, DestroyDialog)]
    hand.click(hand.find(QWidget, "photo-destroy"))
    for check in checks:
        check()
    hand.jobs_done()
    stage.expect(len(page.sheet.photos) == before - 1, "the photograph is still there")
    for one in (stage.clinic / "files").rglob("*"):
        if one.is_file():
            _nothing_planted(stage, one.read_bytes())
    stage.shell.go("record", patient_id=stage.ids["adult"])
    stage.expect(isinstance(stage.page, RecordPage), "the record is not shown")
