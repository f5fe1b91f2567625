"""Scenes: photographs — taken in with a consent, compared, refused to leave, let go covered, called back, destroyed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import disclosures, now, photos, withdrawals
from frontdesk.foundation import files
from frontdesk.photos.model import Changes
from ui import settings
from ui.consents.signing_page import SigningPage
from ui.patients.record_page import RecordPage
from ui.photos.compare_view import MODES
from ui.photos.destroy_dialog import DestroyDialog
from ui.photos.left_view import LeftView
from ui.photos.page import PhotosPage
from ui.photos.release_view import ReleasedView, ReleaseSteps
from ui.photos.report_dialog import ReportDialog
from ui.photos.report_view import ReportView
from ui.photos.take_down_dialog import TakeDownDialog
from ui.tour import desk, papers
from ui.tour.hand import NotThere
from ui.tour.portraits import PLANTED, Portrait, jpeg
from ui.tour.stage import Stage
from ui.widgets.dialog import Dialog
from ui.widgets.printing import PrintDialog

VIEWS = ("front", "left", "right")
SESSIONS = (("before", 120, 1.0, 0.0), ("after", 3, 0.15, 3.0))
"""Stage, days ago, how much of what is treated there is, and how far the head leans."""
SEED = 11


def _page(stage: Stage, who: str = "adult") -> PhotosPage:
    stage.shell.go("photos", patient_id=stage.ids[who])
    stage.hand.jobs_done()
    stage.hand.jobs_done()
    page = stage.page
    if not isinstance(page, PhotosPage) or page.browser is None:
        raise NotThere("the photographs are not shown")
    return page


def _choose(stage: Stage, page: PhotosPage, *numbers: int) -> None:
    browser = page.browser
    if browser is None:
        raise NotThere("no sheet is shown")
    ids = browser.sheet.ids()
    browser.sheet.choose([ids[one] for one in numbers])
    stage.hand.until(lambda: not browser.rest.isActive(), "the panel does not follow the choice")
    stage.hand.jobs_done()


def _click(stage: Stage, name: str) -> None:
    stage.hand.click(stage.hand.find(QWidget, name))
    stage.hand.jobs_done()


def _sign(stage: Stage, document: str, *typed: str, who: str) -> None:
    """The form that is shown, filled, handed over, signed and taken back."""
    page = stage.page
    if not isinstance(page, SigningPage):
        raise NotThere("the form is not shown")
    papers.filled(stage, page, *typed)
    _click(stage, "hand_over")
    papers.walked(stage, page, stage.staff[who]["password"])
    desk.unlock(stage, who)
    papers.closed(stage, page, document)


def _taken(days: int, number: int) -> datetime:
    day = (now() - timedelta(days=days)).astimezone().date()
    return datetime.combine(day, time(10, 20 + number))


# -- at the front desk -----------------------------------------------------------------------------------------------
def asked(stage: Stage) -> None:
    """No photograph without a consent: the page says so, and the form is one click away."""
    page = _page(stage)
    stage.expect(not page.header.bring.isEnabled(), "photographs come in without a consent")
    stage.hand.picture("photos-no-consent")
    _click(stage, "ask-photographs")
    _sign(stage, "photographs-consent-en", "the left cheek", who="receptionist")


def taken_in(stage: Stage) -> None:
    """Two sessions come off a camera's card, one file is broken, one comes twice; then the card is cleared."""
    hand = stage.hand
    card = stage.out / "other" / "camera" / "DCIM"
    files.make_private_folder(card.parent)
    files.make_private_folder(card)
    page = _page(stage)
    stage.expect(page.browser is not None and not page.browser.sheet.isVisible(), "the receptionist browses")
    for name, days, spots, lean in SESSIONS:
        for number, side in enumerate(VIEWS):
            portrait = Portrait(SEED, spots, _taken(days, number), side, lean)
            files.write_private(card / f"{name}-{side}.jpg", jpeg(portrait))
        _click(stage, "bring-in-here")
        view = page.intake
        if name == "before":
            files.write_private(card / "broken.jpg", jpeg(Portrait(SEED, 0, _taken(days, 9)))[:5000])
        view.which.add_paths([card])
        hand.jobs_done()
        hand.jobs_done()
        view.held.set_value(_taken(days, 0).date())
        view.stage.set_value(name)
        hand.write("Laser, third pass", view.treatment)
        hand.write("ring light", view.lighting)
        spot = view.site.map.middle_of("left_cheek").toPoint()
        QTest.mouseClick(view.site.map, Qt.MouseButton.LeftButton, pos=spot)
        stage.expect(view.site.value() == "left_cheek", "the drawing does not say which part")
        view.view.set_value("front")
        hand.picture("photos-take-in")
        _click(stage, "take-in")
        hand.picture("photos-came-in")
        _clear_card(stage, page)
    stage.expect([one.name for one in card.iterdir()] == ["broken.jpg"], "the card was not cleared")
    (card / "broken.jpg").unlink()


def _clear_card(stage: Stage, page: PhotosPage) -> None:
    shown = page.intake.report
    stage.expect(isinstance(shown, ReportView) and len(shown.report.kept) == len(VIEWS), "not all came in")
    check = stage.hand.in_dialog(lambda dialog: stage.hand.click(dialog.primary), Dialog)
    _click(stage, "remove-sources")
    check()
    stage.hand.jobs_done()
    _click(stage, "intake-done")


# -- with the clinician ----------------------------------------------------------------------------------------------
def looked_at(stage: Stage) -> None:
    """The sheet, what one photograph may be used for, a close look, and the same in other languages."""
    hand, page = stage.hand, _page(stage)
    for number, view in enumerate(VIEWS * len(SESSIONS)):
        _sorted(page, number, view)
    page = _page(stage)
    _choose(stage, page, 0)
    hand.picture("photos-sheet")
    hand.press(Qt.Key.Key_Return)
    hand.jobs_done()
    stage.expect(page.loupe.canvas.picture() is not None, "the photograph does not open")
    hand.picture("photos-loupe")
    for _ in range(4):
        hand.press(Qt.Key.Key_Plus)
    hand.jobs_done()
    hand.picture("photos-loupe-close")
    hand.press(Qt.Key.Key_Escape)
    _click(stage, "timeline")
    hand.jobs_done()
    hand.picture("photos-timeline")
    hand.press(Qt.Key.Key_Escape)


def _sorted(page: PhotosPage, number: int, view: str) -> None:
    """Each photograph of a session has its view; by the core's verb, the dialog is shown elsewhere."""
    photos.sort(page.desk, [page.sheet.photos[number].id], Changes(view=view))


def compared(stage: Stage) -> None:
    """Before and after in every way, laid over each other by two clicks, right to left too."""
    hand = stage.hand
    page = _page(stage)
    _click(stage, "compare")
    hand.jobs_done()
    canvas = page.compare.canvas
    stage.expect(canvas.pair() is not None, "no pair is shown")
    hand.picture("photos-compare-side")
    _click(stage, "align")
    # Both eyes: the later head leans, and lies nearer.
    for x, y in ((0.187, 0.42), (0.314, 0.42), (0.69, 0.41), (0.815, 0.43)):
        spot = QPoint(round(canvas.width() * x), round(canvas.height() * y))
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
    hand.jobs_done()
    for mode, _text, key in MODES:
        hand.press(key)
        stage.expect(canvas.mode == mode, "the key does not choose how")
        hand.picture(f"photos-compare-{mode}")
    hand.press(Qt.Key.Key_2)
    for _ in range(3):
        hand.press(Qt.Key.Key_Plus)
    hand.picture("photos-compare-close")
    for code, face in (("ur", "dark"), ("hi", "light")):
        settings.change(theme=face)
        stage.window.change_language(code)
        page = _page(stage)
        _choose(stage, page, 1)
        hand.picture("photos-sheet")
        page.open_compare()
        hand.jobs_done()
        hand.picture("photos-compare")
    settings.change(theme="light")
    stage.window.change_language("en")


def _way_out(stage: Stage, numbers: tuple[int, ...] = (0,)) -> ReleaseSteps:
    page = _page(stage)
    _choose(stage, page, *numbers)
    _click(stage, "photo-release")
    steps = page.stack.currentWidget()
    if not isinstance(steps, ReleaseSteps):
        raise NotThere("the way out is not shown")
    steps.purpose.purpose.set_value("photo_website")
    stage.hand.jobs_done()
    return steps


def refused(stage: Stage) -> None:
    """The patient refused public use: nothing leaves, and the form to ask on is one click away."""
    steps = _way_out(stage)
    _click(stage, "next")
    stage.expect(steps.step is steps.purpose, "a photograph goes on without a permission")
    stage.hand.picture("photos-release-refused")
    _click(stage, "ask-use")
    _sign(stage, "marketing-photographs-consent-en", "Before and after", "nothing", who="clinician")


def let_go(stage: Stage) -> None:
    """With the permission: recipient, boxes by mouse and keyboard, a visible mark, the copy and its sealed sheet."""
    hand = stage.hand
    out = stage.out / "other" / "released"
    files.make_private_folder(out)
    steps = _way_out(stage)
    steps.ask_folder = lambda _parent: out
    hand.write("Results page", steps.purpose.place)
    hand.picture("photos-release-use")
    _click(stage, "next")
    if steps.recipient is None:
        raise NotThere("nobody is asked about")
    steps.recipient.kind.set_value("company")
    hand.write("Example Web Studio", steps.recipient.name)
    hand.picture("photos-release-recipient")
    _click(stage, "next")
    hand.jobs_done()
    _cover(stage, steps)
    _click(stage, "next")
    if steps.copies is None:
        raise NotThere("no copies are shown")
    hand.write("Example clinic", steps.copies.mark)
    hand.press(Qt.Key.Key_Tab)
    hand.jobs_done()
    hand.picture("photos-release-copies")
    _click(stage, "next")
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
    _click(stage, "release-done")


def _cover(stage: Stage, steps: ReleaseSteps) -> None:
    """The eyes by mouse, another box by keyboard and undone, the frame by mouse."""
    hand = stage.hand
    if steps.redacting is None:
        raise NotThere("nothing can be covered")
    canvas = steps.redacting.canvas
    whole = canvas.whole()
    for tool, (x, y), (x2, y2) in (("cover", (0.40, 0.37), (0.62, 0.49)), ("crop", (0.22, 0.05), (0.80, 0.97))):
        _click(stage, f"tool-{tool}")
        start, end = (
            QPointF(whole.x() + whole.width() * a, whole.y() + whole.height() * b).toPoint()
            for a, b in ((x, y), (x2, y2))
        )
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(canvas, end)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        hand.clicks += 1
    _click(stage, "tool-blur")
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
    hand, page = stage.hand, _page(stage)

    def shown(_dialog: PrintDialog) -> None:
        QTest.qWait(desk.PAGE_DRAWN_MS)
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
    _click(stage, "back")
    page = _page(stage)
    _click(stage, "what-left")
    stage.expect(isinstance(page.stack.currentWidget(), LeftView), "what left is not shown")
    stage.hand.picture("photos-left")


# -- the practice manager --------------------------------------------------------------------------------------------
def taken_down(stage: Stage) -> None:
    """What was done about the copy is written down, and a receipt is sealed."""
    hand, page = stage.hand, _page(stage)
    _click(stage, "what-left")

    def removed(dialog: TakeDownDialog) -> None:
        dialog.how.set_value("confirmed")
        hand.write("Their page is changed, seen today", dialog.note)
        hand.picture("photos-take-down")
        hand.click(dialog.primary)

    def receipt(_dialog: PrintDialog) -> None:
        QTest.qWait(desk.PAGE_DRAWN_MS)
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
    hand, page = stage.hand, _page(stage)
    _choose(stage, page, 0)
    before = len(page.sheet.photos)

    def told(dialog: Dialog) -> None:
        hand.picture("photos-destroyed")
        hand.click(dialog.primary)

    def sure(dialog: DestroyDialog) -> None:
        dialog.ground.set_value("patient_asked")
        hand.click(hand.find(QWidget, "destroy-sure"))
        hand.picture("photos-destroy")
        checks.append(hand.in_dialog(told, Dialog))
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
