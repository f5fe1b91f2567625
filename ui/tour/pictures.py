"""Scenes: photographs — asked for, taken in with a consent off a camera's card, looked at and compared."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import now, photos
from frontdesk.foundation import files
from frontdesk.photos.model import Changes
from ui import settings
from ui.consents.signing_page import SigningPage
from ui.photos.compare_view import MODES
from ui.photos.page import PhotosPage
from ui.photos.report_view import ReportView
from ui.tour import desk, papers
from ui.tour.hand import NotThere
from ui.tour.portraits import Portrait, jpeg
from ui.tour.stage import Stage
from ui.widgets.dialog import Dialog

VIEWS = ("front", "left", "right")
SESSIONS = (("before", 120, 1.0, 0.0), ("after", 3, 0.15, 3.0))
"""Stage, days ago, how much of what is treated there is, and how far the head leans."""
SEED = 11


def photos_of(stage: Stage) -> PhotosPage:
    """The page with the grown-up's photographs, all read. Raises `NotThere`."""
    stage.shell.go("photos", patient_id=stage.ids["adult"])
    stage.hand.jobs_done()
    stage.hand.jobs_done()
    page = stage.page
    if not isinstance(page, PhotosPage) or page.browser is None:
        raise NotThere("the photographs are not shown")
    return page


def choose(stage: Stage, page: PhotosPage, *numbers: int) -> None:
    """These on the sheet, counted from nought. Raises `NotThere`."""
    browser = page.browser
    if browser is None:
        raise NotThere("no sheet is shown")
    ids = browser.sheet.ids()
    browser.sheet.choose([ids[one] for one in numbers])
    stage.hand.until(lambda: not browser.rest.isActive(), "the panel does not follow the choice")
    stage.hand.jobs_done()


def click(stage: Stage, name: str) -> None:
    """On the control of that name; what it caused is over then."""
    stage.hand.click(stage.hand.find(QWidget, name))
    stage.hand.jobs_done()


def sign(stage: Stage, document: str, *typed: str, who: str) -> None:
    """The form that is shown, filled, handed over, signed and taken back."""
    page = stage.page
    if not isinstance(page, SigningPage):
        raise NotThere("the form is not shown")
    papers.filled(stage, page, *typed)
    click(stage, "hand_over")
    papers.walked(stage, page, stage.staff[who]["password"])
    desk.unlock(stage, who)
    papers.closed(stage, page, document)


def _taken(days: int, number: int) -> datetime:
    day = (now() - timedelta(days=days)).astimezone().date()
    return datetime.combine(day, time(10, 20 + number))


# -- at the front desk -----------------------------------------------------------------------------------------------
def asked(stage: Stage) -> None:
    """No photograph without a consent: the page says so, and the form is one click away."""
    page = photos_of(stage)
    stage.expect(not page.header.bring.isEnabled(), "photographs come in without a consent")
    stage.hand.picture("photos-no-consent")
    click(stage, "ask-photographs")
    sign(stage, "photographs-consent-en", "the left cheek", who="receptionist")


def taken_in(stage: Stage) -> None:
    """Two sessions come off a camera's card, one file is broken, one comes twice; then the card is cleared."""
    hand = stage.hand
    card = stage.out / "other" / "camera" / "DCIM"
    files.make_private_folder(card.parent)
    files.make_private_folder(card)
    page = photos_of(stage)
    stage.expect(page.browser is not None and not page.browser.sheet.isVisible(), "the receptionist browses")
    for name, days, spots, lean in SESSIONS:
        for number, side in enumerate(VIEWS):
            portrait = Portrait(SEED, spots, _taken(days, number), side, lean)
            files.write_private(card / f"{name}-{side}.jpg", jpeg(portrait))
        click(stage, "bring-in-here")
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
        click(stage, "take-in")
        hand.picture("photos-came-in")
        _clear_card(stage, page)
    stage.expect([one.name for one in card.iterdir()] == ["broken.jpg"], "the card was not cleared")
    (card / "broken.jpg").unlink()


def _clear_card(stage: Stage, page: PhotosPage) -> None:
    shown = page.intake.report
    stage.expect(isinstance(shown, ReportView) and len(shown.report.kept) == len(VIEWS), "not all came in")
    check = stage.hand.in_dialog(lambda dialog: stage.hand.click(dialog.primary), Dialog)
    click(stage, "remove-sources")
    check()
    stage.hand.jobs_done()
    click(stage, "intake-done")


# -- with the clinician ----------------------------------------------------------------------------------------------
def looked_at(stage: Stage) -> None:
    """The sheet, what one photograph may be used for, a close look, and the same in other languages."""
    hand, page = stage.hand, photos_of(stage)
    for number, view in enumerate(VIEWS * len(SESSIONS)):
        _sorted(page, number, view)
    page = photos_of(stage)
    choose(stage, page, 0)
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
    click(stage, "timeline")
    hand.jobs_done()
    hand.picture("photos-timeline")
    hand.press(Qt.Key.Key_Escape)


def _sorted(page: PhotosPage, number: int, view: str) -> None:
    """Each photograph of a session has its view; by the core's verb, the dialog is shown elsewhere."""
    photos.sort(page.desk, [page.sheet.photos[number].id], Changes(view=view))


def compared(stage: Stage) -> None:
    """Before and after in every way, laid over each other by two clicks, right to left too."""
    hand = stage.hand
    page = photos_of(stage)
    click(stage, "compare")
    hand.jobs_done()
    canvas = page.compare.canvas
    stage.expect(canvas.pair() is not None, "no pair is shown")
    hand.picture("photos-compare-side")
    click(stage, "align")
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
        page = photos_of(stage)
        choose(stage, page, 1)
        hand.picture("photos-sheet")
        page.open_compare()
        hand.jobs_done()
        hand.picture("photos-compare")
    settings.change(theme="light")
    stage.window.change_language("en")
