"""Measures photographs: taking them in, their size and their writing, the contact sheet, opening one, and memory."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from PIL import Image

from frontdesk import bench_process, painted
from frontdesk.bench_process import p95, resident
from frontdesk.clinic import Clinic, intake, photos, picture
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.photos.intake import Source
from frontdesk.photos.model import NewSession
from frontdesk.vault.filestore import Stored

Figure = dict[str, Any]
Figures = Callable[[str, float, str, float], Figure]
Enter = Callable[[str], Clinic]

PHOTOGRAPHED = 1
"""Photographs that the sample begins with, so that its first patient has agreed to them."""
PATIENT = 1
CAMERA, LARGE, SMALL = (4000, 3000), (6000, 4000), (640, 480)
"""Pixels of a photo of 12 and of 24 megapixels, and of those that only fill a contact sheet."""
ROUNDS, EACH = 4, 12
"""How often photos of 12 megapixels are taken in, and how many at a time."""
SHEET = 500
"""Photos on the contact sheet."""
HEAVY = 16
"""Photos of 24 megapixels that are taken in while the memory is watched, where nobody says how many."""
REPEATS = 30
SCREEN = 1600
"""Pixels of the longer side of a photo that fills a screen."""
BLINK_S = 0.004
MB, MS = 1e6, 1e3


def measure(enter: Enter, place: Path, heavy: int, figure: Figures) -> Iterator[Figure]:
    """The figures of `photos`; `enter` signs one of the sample's people in, pictures to take in lie below `place`.

    `heavy` photos of 24 megapixels are taken in while memory is watched, where the system has /proc.
    """
    card = _Card(place)
    with _at_work(enter("reception")) as clinic:
        session = photos.begin(clinic.desk, PATIENT, NewSession(clock.today()))
        yield from _taken_in(clinic.desk, session, card, figure)
        yield from _written(clinic, card, figure)
        if resident():
            yield from _memory(clinic.desk, session, card, heavy, figure)
        there = len(photos.originals(clinic.desk, PATIENT))
        intake.run(clinic.desk, PATIENT, session, card.sources(SMALL, SHEET - there))
    with _at_work(enter("manager")) as clinic:
        yield from _looked_at(clinic.desk, card, figure)


def in_window(folder: Path, password: str, figure: Figures) -> Iterator[Figure]:
    """The figures of the real window (`ui.bench_photos`), in a process of its own, once `measure` has filled the sheet.

    The sheet and an opened photo beside the same without painting; a frame of a scroll and of a comparison beside a
    bare picture painted in the same place.
    """
    told = bench_process.told("ui.bench_photos", folder, {"password": password, "patient": PATIENT}, "manager")
    spent = {case: p95(times) for case, times in told["spent"].items()}
    yield figure("photos.sheet.painted.p95", spent["sheet"], "ms", spent["read"])
    yield figure("photos.scroll.frame.p95", spent["scroll"], "ms", spent["bare"])
    yield figure("photos.open.painted.p95", spent["open"], "ms", spent["decoded"])
    yield figure("photos.compare.frame.p95", spent["compare"], "ms", spent["bare"])


@contextmanager
def _at_work(clinic: Clinic) -> Iterator[Clinic]:
    try:
        yield clinic
    finally:
        clinic.close()


class _Card:
    """A memory card: files of one painted picture per size, each with a byte of its own behind the picture's end."""

    def __init__(self, place: Path) -> None:
        self.place, self._pictures, self._many = place, dict[tuple[int, int], bytes](), 0
        place.mkdir()

    def picture(self, size: tuple[int, int]) -> bytes:
        """The picture of this size in pixels, as a JPEG file."""
        if size not in self._pictures:
            # By another process, so that what painting takes is not in this one's memory.
            with ProcessPoolExecutor(1, get_context("spawn")) as pool:
                self._pictures[size] = pool.submit(painted.photograph, 1, size=size).result()
        return self._pictures[size]

    def sources(self, size: tuple[int, int], many: int) -> list[Source]:
        """So many new files of this size; the ones from before are gone."""
        for path in self.place.glob("*.jpg"):
            path.unlink()
        for _ in range(many):
            self._many += 1
            path = self.place / f"{self._many:06}.jpg"
            path.write_bytes(self.picture(size) + self._many.to_bytes(4, "big"))
        return list(intake.gather([self.place]))


# -- taking in ---------------------------------------------------------------------------------------------------------
def _taken_in(desk: Desk, session: int, card: _Card, figure: Figures) -> Iterator[Figure]:
    """Both in turn, so that whatever else the computer does falls on both; the first round, uncounted, warms up."""
    ours = bare = 0.0
    for number in range(ROUNDS + 1):
        sources = card.sources(CAMERA, EACH)
        before = clock.ticks()
        with ThreadPoolExecutor(intake.at_once()) as pool:
            list(pool.map(_decoded, sources))
        between = clock.ticks()
        intake.run(desk, PATIENT, session, sources)
        after = clock.ticks()
        if number:
            bare, ours = bare + between - before, ours + after - between
    yield figure("photos.intake.rate", ROUNDS * EACH / ours, "/s", ROUNDS * EACH / bare)


def _decoded(source: Source) -> bytes:
    """The least that has to be done with a photo: read it, decode it whole, make the small picture."""
    assert source.path is not None
    image = Image.open(BytesIO(source.path.read_bytes()))
    image.load()
    image.thumbnail((picture.THUMBNAIL, picture.THUMBNAIL))
    out = BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def _written(clinic: Clinic, card: _Card, figure: Figures) -> Iterator[Figure]:
    """How large a photo is once it is kept, its small picture too, and how fast it is encrypted and written."""
    original = card.picture(CAMERA)
    kept = picture.accept(original)
    stored: list[Stored] = []

    def plainly() -> None:
        with (card.place / f"{len(stored)}.plain").open("wb") as file:
            file.write(kept.data)
            file.flush()
            os.fsync(file.fileno())

    def encrypted() -> None:
        stored.append(clinic.desk.files.put("bench", "", kept.data, pending=True))

    ours = bare = 0.0
    for number in range(ROUNDS * EACH):
        # The system slows down whoever writes second: each is second in turn.
        first, second = (plainly, encrypted) if number % 2 else (encrypted, plainly)
        before = clock.ticks()
        first()
        between = clock.ticks()
        second()
        spent = (between - before, clock.ticks() - between)
        bare, ours = bare + spent[1 - number % 2], ours + spent[number % 2]
    size = (clinic.folder.files / stored[-1].path).stat().st_size
    for each in stored:
        clinic.desk.files.remove(each)
    written = ROUNDS * EACH * len(kept.data) / MB
    yield figure("photos.write.rate", written / ours, "MB/s", written / bare)
    yield figure("photos.size", (size + len(kept.thumbnail)) / MB, "MB", len(original) / MB)


# -- memory ------------------------------------------------------------------------------------------------------------
def _memory(desk: Desk, session: int, card: _Card, heavy: int, figure: Figures) -> Iterator[Figure]:
    """The most memory this process has while it takes in large photos, beside what it has before."""
    card.picture(LARGE)
    before, most, done = resident(), 0, threading.Event()

    def watch() -> None:
        nonlocal most
        while not done.wait(BLINK_S):
            most = max(most, resident())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        for first in range(0, heavy, EACH):
            intake.run(desk, PATIENT, session, card.sources(LARGE, min(EACH, heavy - first)))
    finally:
        done.set()
        watcher.join()
    yield figure("photos.memory", most / MB, "MB", before / MB)


# -- looking -----------------------------------------------------------------------------------------------------------
def _looked_at(desk: Desk, card: _Card, figure: Figures) -> Iterator[Figure]:
    """The contact sheet with every small picture, and one photo at the size of a screen, beside plain files."""
    shown = photos.sheet(desk, PATIENT).photos
    small = photos.thumbnails(desk, PATIENT, [one.id for one in shown])
    large = next(one for one in shown if (one.width, one.height) == CAMERA)
    for number, data in small.items():
        (card.place / f"{number}.small").write_bytes(data)
    (card.place / "large").write_bytes(photos.look(desk, large.id).data)

    def sheet() -> None:
        found = photos.sheet(desk, PATIENT)
        photos.thumbnails(desk, PATIENT, [one.id for one in found.photos])

    def opened() -> None:
        looked = photos.look(desk, large.id)
        picture.upright(looked.data, looked.turn, SCREEN).load()

    plain_sheet = partial(_all_read, card.place)
    plain_opened = partial(_shown, card.place / "large")
    for case, ours, bare in (("sheet", sheet, plain_sheet), ("open", opened, plain_opened)):
        spent, least = _timed(ours, bare)
        yield figure(f"photos.{case}.p95", spent, "ms", least)


def _all_read(place: Path) -> None:
    for path in place.glob("*.small"):
        path.read_bytes()


def _shown(path: Path) -> None:
    picture.upright(path.read_bytes(), 1, SCREEN).load()


def _timed(ours: Callable[[], None], bare: Callable[[], None]) -> tuple[float, float]:
    """Milliseconds that one in twenty of either exceeds; in turn, and a first time, uncounted, to warm up."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(REPEATS + 1):
        for act, spent in zip((ours, bare), times, strict=True):
            before = clock.ticks()
            act()
            if number:
                spent.append((clock.ticks() - before) * MS)
    return p95(times[0]), p95(times[1])
