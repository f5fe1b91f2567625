"""Long work keeps the window alive, can be stopped, and always comes back."""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from types import FrameType

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.foundation.errors import Cancelled, Fault
from frontdesk.foundation.progress import Progress
from ui import jobs
from ui.widgets.progress import ProgressDialog

LONGEST_S = 600


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    told: list[tuple[int, bool, bool]] = []
    main = threading.get_ident()

    def work(progress: Progress) -> tuple[int, bool]:
        progress(1, 2)
        return 42, threading.get_ident() == main

    jobs.run(None, "Count", work, lambda r: told.append((*r, threading.get_ident() == main)))
    jobs.wait_for_all()
    assert told == [(42, False, True)]


def test_an_error_goes_to_its_reader_and_not_to_on_done(qtbot: QtBot) -> None:
    errors: list[BaseException] = []

    def work(progress: Progress) -> None:
        raise Fault("The disk is full. Nothing was changed.")

    jobs.run(None, "Fail", work, lambda _: pytest.fail("done"), errors.append)
    jobs.wait_for_all()
    assert [type(error) for error in errors] == [Fault]


@pytest.mark.usefixtures("prompt")
def test_a_long_job_shows_a_dialog_and_stops_when_asked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ended = threading.Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(3, 10)
                time.sleep(0.005)
        except Cancelled:
            ended.set()
            raise

    jobs.run(window, "Long", work, lambda _: pytest.fail("done"), lambda _: pytest.fail("error"))
    qtbot.waitUntil(lambda: bool(window.findChildren(ProgressDialog)))
    dialog = window.findChildren(ProgressDialog)[0]
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    jobs.wait_for_all()
    assert ended.is_set()
    qtbot.waitUntil(lambda: not window.findChildren(ProgressDialog))


def test_a_second_click_waits_while_the_first_works(qtbot: QtBot, gate: threading.Event) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Save", window)
    window.show()
    clicks: list[bool] = []
    button.clicked.connect(lambda checked: clicks.append(bool(checked)))
    done: list[bool] = []
    jobs.run(window, "Save", lambda progress: gate.wait(LONGEST_S), done.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    gate.set()
    jobs.wait_for_all()
    assert (clicks, done) == ([], [True])
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(clicks) == 1


def test_nobody_is_told_when_the_page_is_gone(qtbot: QtBot, gate: threading.Event) -> None:
    window, worked, told = QWidget(), threading.Event(), list[None]()

    def work(progress: Progress) -> None:
        gate.wait(LONGEST_S)
        worked.set()

    jobs.run(window, "Late", work, told.append, background=True)
    shiboken6.delete(window)
    gate.set()
    jobs.wait_for_all()
    assert worked.is_set()
    assert told == []


def test_the_stop_it_returns_stops_the_work(qtbot: QtBot) -> None:
    started, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress(0, 0)
                time.sleep(0.002)
        except Cancelled:
            stopped.set()
            raise

    stop = jobs.run(None, "Loop", work, lambda _: pytest.fail("done"), background=True)
    assert started.wait(LONGEST_S)
    stop()
    jobs.wait_for_all()
    assert stopped.is_set()


def test_what_belongs_to_the_window_ends_on_its_thread_however_late_the_worker_is(qtbot: QtBot) -> None:
    """A widget that a worker's thread lets go of last would be deleted there, and the program would crash."""
    main, ended = threading.get_ident(), list[bool]()

    class Kept:
        """Something of the window that a job's work, result and reader hold on to."""

    def keep() -> Kept:
        kept = Kept()
        weakref.finalize(kept, lambda: ended.append(threading.get_ident() == main))
        return kept

    def begin(kept: Kept, *, fails: bool) -> None:
        def dawdle(_frame: FrameType, event: str, _what: object) -> None:
            if event == "c_return":
                time.sleep(0.005)

        def work(progress: Progress) -> Kept:
            sys.setprofile(dawdle)  # from here on this thread is slow to let go of what it holds
            if fails:
                raise Fault("The disk is full. Nothing was changed.")
            return kept

        jobs.run(None, "Dawdle", work, lambda _: kept, lambda _: kept, background=True)

    gc.collect()
    for fails in (False, True) * 10:
        begin(keep(), fails=fails)
    jobs.wait_for_all()
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert all(ended)


@pytest.mark.usefixtures("prompt")
def test_once_nobody_is_there_work_stops_where_it_can_and_says_nothing_more(
    qtbot: QtBot, gate: threading.Event
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    stopped, ended = threading.Event(), threading.Event()

    def stoppable(progress: Progress) -> None:
        try:
            while True:
                progress(1, 2)
                time.sleep(0.005)
        except Cancelled:
            stopped.set()
            raise

    def to_its_end(progress: Progress) -> None:
        gate.wait(LONGEST_S)
        progress(1, 2)
        ended.set()

    for work, cancellable in ((stoppable, True), (to_its_end, False)):
        jobs.run(
            window, "", work, lambda _: pytest.fail("told"), lambda _: pytest.fail("told"), cancellable=cancellable
        )
    qtbot.waitUntil(lambda: len(window.findChildren(ProgressDialog)) == 2)
    jobs.leave()
    assert not [one for one in window.findChildren(ProgressDialog) if one.isVisible()]
    qtbot.waitUntil(stopped.is_set)
    assert jobs.busy(asked_for=True)
    gate.set()
    jobs.wait_for_all()
    assert ended.is_set()


@pytest.mark.usefixtures("prompt")
def test_work_on_more_bytes_than_an_int_holds_is_shown_in_parts(qtbot: QtBot, gate: threading.Event) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def work(progress: Progress) -> None:
        progress(3_000_000_000, 6_000_000_000)
        gate.wait(LONGEST_S)

    jobs.run(window, "Backup", work, lambda _: None)
    qtbot.waitUntil(lambda: bool(window.findChildren(ProgressDialog)))
    bar = window.findChildren(ProgressDialog)[0].findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() * 2 == bar.maximum()
    gate.set()
    jobs.wait_for_all()
