"""Scenes: the practice manager brings a list of patients in."""

from __future__ import annotations

from PySide6.QtCore import Qt

from frontdesk.clinic import patients
from ui.exchange.columns import Columns
from ui.exchange.page import ListsPage
from ui.exchange.report import Report
from ui.tour.hand import CTRL, NotThere
from ui.tour.stage import Stage

LIST = (
    "Patient Name;Father's Name;Mobile No.;Date of Birth;Sex;City;Aadhaar;Remarks\n"
    "Harish Chandra Joshi;Mohan Joshi;+91 99100 55012;25/03/1961;M;Almora;2345 6789 0123;old file 17\n"
    "शकुंतला देवी;;99100 55013;03/04/1958;महिला;जयपुर;;\n"
    "Joshi, Harish Chandra;;09910055012;25-Mar-1961;Male;Almora;;twice in the list\n"
    "Tanveer Alam;;12;31/31/1990;m;;;phone and date are wrong\n"
    ";;99100 55014;;;;;no name\n"
    "رضیہ سلطانہ;;99100 55015;1979;F;Lucknow;;only the year is known\n"
)
ADDED, REFUSED, SUSPECTED = 4, 2, 1


def bring_in(stage: Stage) -> None:
    """A list from elsewhere: understood, tried out row by row, then everybody added who can be."""
    hand = stage.hand
    before = patients.count(stage.shell.clinic.desk)
    path = stage.out / "other" / "old-patients.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(LIST, encoding="utf-8")
    stage.shell.go("lists")
    for code in ("hi", "ur", "en"):
        stage.window.change_language(code)
        hand.picture("lists")
    page = stage.page
    if not isinstance(page, ListsPage):
        raise NotThere("the page for lists is not shown")
    page.ask_file = lambda _parent: path
    try:
        hand.press(Qt.Key.Key_O, CTRL)
        hand.until(lambda: isinstance(page.step, Columns), "the list is not understood")
        hand.picture("lists-columns")
        _try_out(stage, page)
        hand.press(Qt.Key.Key_Return, CTRL)
        hand.until(lambda: isinstance(page.step, Report) and page.step.done, "nobody was added")
        hand.picture("lists-done")
    finally:
        path.unlink()
    stage.expect(patients.count(stage.shell.clinic.desk) == before + ADDED, "not everybody was added")


def _try_out(stage: Stage, page: ListsPage) -> None:
    hand = stage.hand
    if isinstance(page.step, Columns):
        hand.click(page.step.next)
    hand.until(lambda: isinstance(page.step, Report), "the list was not tried out")
    hand.picture("lists-trial")
    if isinstance(page.step, Report):
        found = page.step.result
        counts = (found.added, found.refused, found.suspected)
        stage.expect(counts == (ADDED, REFUSED, SUSPECTED), f"the trial counts {counts}")
