"""A window in which photographs are measured up to what is painted: started by the benchmark.

`FOLDER NAME`; a line of JSON on standard input gives the password and the patient, one on standard output gives
milliseconds per case, those of a bare picture painted in the same place (`bare`), and the memory of the process.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from frontdesk.clinic import photos
from frontdesk.foundation import clock
from ui import theme
from ui.app import open_window
from ui.bench_window import MS, SETTLE_MS, Painted, Visitor, resident
from ui.photos.compare_view import MODES
from ui.photos.images import decoded
from ui.photos.page import PhotosPage
from ui.photos.sheet import ContactSheet, Tile

PATIENCE_S = 120.0
ROUNDS, FRAMES, PUSH_PX, SCROLL_PX = 5, 40, 9, 60
LOOK_MS = 1


class Looker(Visitor):
    """Signs in, opens the sheet, scrolls it, opens one photograph after another, and compares two in every way."""

    patient = 0

    def arrived(self) -> None:
        """The first page is painted."""
        QTimer.singleShot(SETTLE_MS, self.look)

    def look(self) -> None:
        """Do it all, and tell; a dialog about what went wrong would wait for ever."""
        try:
            told = {"spent": self._spent(), "rss": resident()}
        except Exception:  # noqa: BLE001 - whatever it is, the benchmark is told by the exit code
            traceback.print_exc()
            os._exit(1)
        self.window.close()
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        os._exit(0)

    def _spent(self) -> dict[str, list[float]]:
        spent = {"sheet": [self._sheet() for _ in range(ROUNDS)]}
        page = self._page()
        spent["scroll"] = self._scroll(page)
        spent["open"] = self._open(page)
        spent["compare"] = self._compare(page)
        spent["bare"] = _bare(page.compare.canvas)
        spent["read"], spent["decoded"] = self._without_window(page)
        return spent

    def _page(self) -> PhotosPage:
        shell = self.window.shell
        if shell is None or not isinstance(shell.current, PhotosPage):
            raise RuntimeError("the photographs are not shown")
        return shell.current

    def _sheet(self) -> float:
        """From the way to the page until every picture in view is painted."""
        shell = self.window.shell
        if shell is None:
            raise RuntimeError("nobody signed in")
        shell.go("patients")
        QApplication.processEvents()
        started = clock.ticks()
        shell.go("photos", patient_id=self.patient)
        page = self._page()
        _until(lambda: page.browser is not None and _all_seen(page.browser.sheet))
        return (clock.ticks() - started) * MS

    def _scroll(self, page: PhotosPage) -> list[float]:
        """Each step of a scroll down the sheet, with its small pictures coming as they come."""
        if page.browser is None:
            raise RuntimeError("no sheet is shown")
        bar: QScrollBar = page.browser.sheet.verticalScrollBar()
        times = []
        for _ in range(FRAMES * 2):
            started = clock.ticks()
            bar.setValue(bar.value() + SCROLL_PX)
            page.browser.sheet.viewport().repaint()
            QApplication.processEvents()
            times.append((clock.ticks() - started) * MS)
        return times

    def _open(self, page: PhotosPage) -> list[float]:
        """The largest photographs, from the key to the painted picture."""
        large = sorted(page.sheet.photos, key=lambda one: one.width, reverse=True)[:ROUNDS]
        times = []
        for one in large:
            page.show_sheet()
            QApplication.processEvents()
            started = clock.ticks()
            page.open_photo(one.id)
            _until(lambda: page.loupe.opened)
            page.loupe.canvas.repaint()
            times.append((clock.ticks() - started) * MS)
        return times

    def _without_window(self, page: PhotosPage) -> tuple[list[float], list[float]]:
        """The same without painting: reading the whole sheet, and decoding the largest photograph for the screen."""
        large = max(page.sheet.photos, key=lambda one: one.width)
        longest = round(max(page.width(), page.height()) * page.devicePixelRatioF())
        read, shown = [], []
        for _ in range(ROUNDS):
            started = clock.ticks()
            found = photos.sheet(page.desk, self.patient)
            page.fetch(tuple(one.id for one in found.photos))
            read.append((clock.ticks() - started) * MS)
            started = clock.ticks()
            looked = page.look(large.id)
            decoded(looked.data, looked.photo.media_type, looked.turn, longest)
            shown.append((clock.ticks() - started) * MS)
        return read, shown

    def _compare(self, page: PhotosPage) -> list[float]:
        """Each step of a gesture, in every way of comparing, at its size and enlarged."""
        first, then = sorted(page.sheet.photos, key=lambda one: one.width, reverse=True)[:2]
        page.open_pair((first, then))
        canvas = page.compare.canvas
        _until(lambda: canvas.pair() is not None)
        times = []
        for mode, _text, _key in MODES:
            page.compare.set_mode(mode)
            for step in range(FRAMES):
                started = clock.ticks()
                if step % 4 == 0:
                    canvas.zoom(1.2 if step < FRAMES / 2 else 1 / 1.2)
                canvas.push(PUSH_PX, PUSH_PX)
                canvas.set_amount(step / FRAMES)
                canvas.repaint()
                times.append((clock.ticks() - started) * MS)
        return times


def _until(what: Callable[[], bool]) -> None:
    """Wait as a window does, asleep until something happens: turning round and round would hold up the workers."""
    deadline, looking = clock.ticks() + PATIENCE_S, QTimer(interval=LOOK_MS)
    looking.start()
    while not what():
        if clock.ticks() > deadline:
            raise RuntimeError("it did not come")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def _all_seen(sheet: ContactSheet) -> bool:
    """Whether each tile in view has its picture."""
    seen = sheet.viewport().rect()
    tiles = 0
    for row, one in enumerate(sheet.items.items):
        if isinstance(one, Tile) and sheet.visualRect(sheet.items.index(row)).intersects(seen):
            tiles += 1
            if sheet.pictures.get(one.id) is None:
                return False
    return tiles > 0


class _Bare(QWidget):
    """A widget with one picture of its own size, and nothing else."""

    def __init__(self, like: QWidget) -> None:
        super().__init__()
        self.resize(like.size())
        self._image = QImage(like.size(), QImage.Format.Format_RGB32)
        self._image.fill(theme.current().color("table"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing but the picture."""
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._image)


def _bare(like: QWidget) -> list[float]:
    bare = _Bare(like)
    bare.show()
    QApplication.processEvents()
    times = []
    for _ in range(FRAMES):
        started = clock.ticks()
        bare.repaint()
        times.append((clock.ticks() - started) * MS)
    bare.close()
    bare.deleteLater()
    return times


def main(arguments: list[str]) -> int:
    """Measure."""
    folder, name = arguments
    asked = json.loads(sys.stdin.readline())
    window = open_window(Path(folder))

    def seen() -> None:
        Looker(window, name, asked["password"]).patient = asked["patient"]

    Painted(window, lambda _: True, seen)
    window.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
