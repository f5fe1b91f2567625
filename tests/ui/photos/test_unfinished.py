"""A release of photographs that is half prepared outlives a lock, for the same person, and nothing of it in clear."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import disclosures, photos, picture, redaction, staff
from frontdesk.disclosures.model import KINDS, Recipient
from frontdesk.foundation.errors import Cancelled
from frontdesk.photos.model import NewSession, Photo
from tests import clinics
from tests.photos.shots import agree, shot
from tests.ui import fronts
from tests.ui.photos.rooms import AUGUST, MAY, in_dialog, settle, taken_back
from ui.app import FrontWindow
from ui.photos.boxes import Mark
from ui.photos.page import PhotosPage
from ui.photos.release_view import ReleasedView, ReleaseSteps
from ui.photos.report_dialog import ReportDialog
from ui.photos.session_dialog import SessionDialog
from ui.photos.sort_dialog import SortDialog
from ui.photos.unreleased import Copies, Marked, Unreleased, unreleased
from ui.widgets.banner import Banner
from ui.widgets.dialog import Dialog

WHO, STUDIO, WHERE = 1, "Zyzzyva Web Studio", "Quagmire page"
COVER = redaction.Box(40, 30, 200, 180)

boxes = st.tuples(*[st.integers(0, 900)] * 4).map(lambda four: redaction.Box(*four))
marks = st.builds(Mark, st.sampled_from(["cover", "blur", "crop"]), boxes)
begun = st.builds(
    Unreleased,
    photos=st.lists(st.integers(1, 99), max_size=4).map(tuple),
    step=st.integers(1, 4),
    purpose=st.sampled_from(["", "photo_website"]),
    channel=st.text(max_size=9),
    place=st.text(max_size=9),
    recipient=st.none() | st.builds(Recipient, st.sampled_from(list(KINDS)), st.text(max_size=9), st.text(max_size=9)),
    drawn=st.dictionaries(st.integers(1, 99), st.builds(Marked, st.lists(marks, max_size=3).map(tuple), st.booleans())),
    copies=st.none() | st.builds(Copies, st.none() | st.just(1080), st.text(max_size=9), st.just("hi")),
)


@given(begun)
def test_a_draft_holds_all_of_it(one: Unreleased) -> None:
    assert unreleased(json.loads(json.dumps(one.as_json()))) == one


@pytest.mark.parametrize(
    "damage",
    [
        {"recipient": ["nobody", "", "", ""]},
        {"drawn": [[1, [["burn", 1, 2, 3, 4]], False]]},
        {"drawn": [[1, [["cover", 1, 2]], False]]},
        {"step": "soon"},
        {"photos": None},
    ],
)
def test_a_draft_of_another_shape_is_passed_over(damage: dict[str, object]) -> None:
    assert unreleased(Unreleased((1,)).as_json() | damage) is None
    assert unreleased({}) is None


@pytest.fixture
def front(tmp_path: Path, qtbot: QtBot) -> Iterator[FrontWindow]:
    """A clinician in the whole window, with a patient who agreed to the website and has a photograph of two days."""
    clinic = clinics.clinic(tmp_path, Role.CLINICIAN)
    who = clinics.patient(clinic, carers=(clinic.person.id,))
    assert who.id == WHO
    agree(clinic.desk, who)
    agree(clinic.desk, who, "photo_website", form="marketing-photographs")
    for seed, (stage, held) in enumerate((("before", MAY), ("after", AUGUST))):
        session = photos.begin(clinic.desk, who.id, NewSession(held, stage))  # type: ignore[arg-type]  # two stages
        photos.keep(clinic.desk, who.id, session, picture.accept(shot(seed, 640, 480)), "face", "front")
    window, _ = fronts.at_work(qtbot, clinic)
    yield window
    window.close()
    settle()


def page_of(window: FrontWindow) -> PhotosPage:
    page = fronts.shell_of(window).current
    assert isinstance(page, PhotosPage)
    return page


def steps_of(window: FrontWindow) -> ReleaseSteps:
    shown = page_of(window).stack.currentWidget()
    assert isinstance(shown, ReleaseSteps)
    return shown


def chosen(window: FrontWindow) -> ReleaseSteps:
    """Both photographs are chosen and on their way out."""
    fronts.shell_of(window).go("photos", patient_id=WHO)
    settle()
    browser = page_of(window).browser
    assert browser is not None
    browser.sheet.choose(browser.sheet.ids())
    settle()
    page_of(window).deeds.release()
    return steps_of(window)


def prepared(window: FrontWindow, up_to: int) -> ReleaseSteps:
    """For the website, to a company; one photograph covered, the other shows nobody: as far as step `up_to`."""
    steps = chosen(window)
    steps.purpose.purpose.set_value("photo_website")
    settle()
    steps.purpose.place.setText(WHERE)
    steps.go_on()
    assert steps.recipient is not None
    steps.recipient.kind.set_value("company")
    steps.recipient.name.setText(STUDIO)
    steps.recipient.country.set_value("NL")
    steps.go_on()
    settle()
    assert steps.redacting is not None
    canvas = steps.redacting.canvas
    canvas.set_drawn(canvas.drawn.added("cover", COVER))
    if up_to == 4:
        steps.redacting.step(1)
        settle()
        steps.redacting.nobody.setChecked(True)
        steps.go_on()
        settle()
        assert steps.copies is not None
        steps.copies.mark.setText("Lakeside")
        steps.copies.longest.set_value(1080)
    assert len(steps.steps) == up_to
    return steps


def locked_and_back(qtbot: QtBot, window: FrontWindow, name: str = "sana") -> None:
    window.lock()
    fronts.come_in(qtbot, window, name, clinics.PASSWORD)
    settle()


@pytest.mark.parametrize("step", [3, 4])
def test_a_release_comes_back_as_it_was_left(front: FrontWindow, qtbot: QtBot, tmp_path: Path, step: int) -> None:
    before = prepared(front, step).begun()
    locked_and_back(qtbot, front)
    steps = steps_of(front)
    assert steps.begun() == before
    assert steps.step is (steps.redacting if step == 3 else steps.copies)
    everything = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert not [one for one in (STUDIO, WHERE) if one.encode() in everything]


def test_it_is_let_go_from_there_and_then_forgotten(front: FrontWindow, qtbot: QtBot, tmp_path: Path) -> None:
    prepared(front, 4)
    locked_and_back(qtbot, front)
    steps, out = steps_of(front), tmp_path / "out"
    out.mkdir()
    assert steps.copies is not None
    assert steps.copies.canvas.levels is not None, "the copy is looked at before it leaves"
    steps.ask_folder = lambda _parent: out  # type: ignore[method-assign,assignment]  # nobody answers a system dialog
    steps.go_on()
    settle()
    assert isinstance(page_of(front).stack.currentWidget(), ReleasedView)
    assert len(list(out.glob("*.jpg"))) == 2
    locked_and_back(qtbot, front)
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == ()


def test_one_that_is_given_up_is_forgotten(front: FrontWindow, qtbot: QtBot) -> None:
    prepared(front, 3)
    fronts.shell_of(front).save_drafts()
    in_dialog(Dialog, lambda asked: asked.accept())
    page_of(front).back()
    fronts.shell_of(front).save_drafts()
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == ()


def test_another_use_keeps_the_recipient_and_what_is_covered(front: FrontWindow) -> None:
    steps = prepared(front, 3)
    steps.go_back()
    steps.go_back()
    steps.purpose.purpose.set_value("photo_social")
    settle()
    told = steps.begun()
    assert told.recipient == Recipient("company", STUDIO, country="NL")
    assert [one.marks for one in told.drawn.values() if one.marks] == [(Mark("cover", COVER),)]
    steps.purpose.purpose.set_value("photo_website")
    settle()
    steps.go_on()
    assert steps.recipient is not None
    assert steps.recipient.value() == told.recipient


def test_what_is_no_longer_agreed_to_stays_at_the_first_step(front: FrontWindow, qtbot: QtBot) -> None:
    prepared(front, 4)
    shell = fronts.shell_of(front)
    shell.save_drafts()
    taken_back(shell.clinic.desk, WHO)
    locked_and_back(qtbot, front)
    steps = steps_of(front)
    assert steps.step is steps.purpose
    assert steps.begun().recipient == Recipient("company", STUDIO, country="NL")


def test_each_patients_stays_with_the_patient(front: FrontWindow, qtbot: QtBot) -> None:
    clinic = fronts.shell_of(front).clinic
    other = clinics.patient(clinic, given="Rukmini", phone="022 5550 1188", carers=(clinic.person.id,))
    before = prepared(front, 3).begun()
    front.lock()
    fronts.come_in(qtbot, front, "sana", clinics.PASSWORD)
    page = page_of(front)
    page.arrive(patient_id=other.id)
    settle()
    assert not isinstance(page.stack.currentWidget(), ReleaseSteps)
    page.arrive(patient_id=WHO)
    settle()
    assert steps_of(front).begun() == before


def test_a_change_of_language_keeps_it(front: FrontWindow) -> None:
    before = prepared(front, 4).begun()
    front.change_language("ur")
    settle()
    assert steps_of(front).begun() == before
    shown: list[Photo] = list(steps_of(front).purpose.photos)
    assert len(shown) == 2
    assert QApplication.isRightToLeft()


def at_the_sheet(window: FrontWindow) -> PhotosPage:
    """One photograph is chosen."""
    fronts.shell_of(window).go("photos", patient_id=WHO)
    settle()
    page = page_of(window)
    assert page.browser is not None
    page.browser.sheet.choose(page.browser.sheet.ids()[:1])
    settle()
    return page


def test_sorting_that_is_half_done_is_gone_on_with(front: FrontWindow, qtbot: QtBot) -> None:
    page = at_the_sheet(front)
    (which,) = page.deeds.chosen()

    def lock_in_it(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.fields.treatment.setText("Peel")
        front.lock()

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, SortDialog)
        dialog.site.set_value("chin")
        dialog.day.field.setText("02/05/2026")
        dialog.hour.setText("9:15")
        in_dialog(SessionDialog, lock_in_it)
        with pytest.raises(Cancelled):
            dialog.correct()

    def correct(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        assert dialog.fields.treatment.text() == "Peel"
        in_dialog(SortDialog, end)
        dialog.accept()

    def end(dialog: QDialog) -> None:
        assert isinstance(dialog, SortDialog)
        assert (dialog.site.value(), dialog.hour.text()) == ("chin", "9:15")
        dialog.hour.setText("09:15")
        dialog.accept()

    in_dialog(SortDialog, begin)
    with pytest.raises(Cancelled):
        page.deeds.sort()
    in_dialog(SessionDialog, correct)
    fronts.come_in(qtbot, front, "sana", clinics.PASSWORD)
    settle()
    sheet = page_of(front).sheet
    noted = next(one for one in sheet.photos if one.id == which.id)
    assert (noted.site, noted.taken) == ("chin", datetime(2026, 5, 2, 9, 15))
    assert [one.treatment for one in sheet.sessions if one.id == which.session] == ["Peel"]
    locked_and_back(qtbot, front)
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == ()


def test_the_words_of_a_report_are_still_there(front: FrontWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_the_sheet(front)

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        dialog.words.setPlainText(WHERE)
        dialog.language.set_value("hi")
        ((_, box),) = dialog.pairs
        box.setChecked(False)
        front.lock()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        seen.append((dialog.words.toPlainText(), dialog.language.value(), dialog.pairs[0][1].isChecked()))
        dialog.reject()

    seen: list[tuple[str, object, bool]] = []
    in_dialog(ReportDialog, begin)
    with pytest.raises(Cancelled):
        page.deeds.report()
    fronts.at_the_door(qtbot, front)
    everything = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert WHERE.encode() not in everything
    in_dialog(ReportDialog, look)
    fronts.come_in(qtbot, front, "sana", clinics.PASSWORD)
    settle()
    assert seen == [(WHERE, "hi", False)]
    locked_and_back(qtbot, front)
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == (), "what was cancelled is forgotten"


def test_one_that_ends_behind_the_lock_is_told_and_not_done_twice(
    front: FrontWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    steps, out = prepared(front, 4), tmp_path / "out"
    out.mkdir()
    steps.ask_folder = lambda _parent: out  # type: ignore[method-assign,assignment]  # nobody answers a system dialog
    steps.go_on()
    locked_and_back(qtbot, front)
    page = page_of(front)
    assert page.stack.currentWidget() is page.browser
    (line,) = disclosures.of_patient(page.desk, WHO)
    said = [one.text() for one in page.findChildren(Banner) if one.isVisible()]
    assert any(line.reference in text for text in said)
    assert {one.name for one in out.iterdir()} == {one.name for one in line.items}
    locked_and_back(qtbot, front)
    assert staff.drafts(fronts.shell_of(front).clinic.desk) == ()
