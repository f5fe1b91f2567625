"""Stored photographs become pictures on the screen: decoded on workers, and no more of them kept than there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import picture
from frontdesk.foundation.errors import Fault
from frontdesk.foundation.progress import Progress
from ui import errors, jobs

MOST_PIXELS = 24_000_000
"""Of one decoded picture: 96 MB. One that has to be turned is twice in memory for a moment, so it may have fewer."""
MOST_TURNED = 16_000_000
_MOST_KEPT = 64 * 1024 * 1024
_BATCH, _WORKERS, _MOST_WANTED = 12, 2, 240
# Made here, on the window's thread, and not at their first use by two workers at once (ui/loading.py).
_READ, _RGB32, _RGB888 = QIODevice.OpenModeFlag.ReadOnly, QImage.Format.Format_RGB32, QImage.Format.Format_RGB888
_WHOLE, _FITTED = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.AspectRatioMode.KeepAspectRatio
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/webp": b"webp"}
_TURNS = {
    2: (-1, 0, 0, 1), 3: (-1, 0, 0, -1), 4: (1, 0, 0, -1), 5: (0, 1, 1, 0),
    6: (0, 1, -1, 0), 7: (0, -1, -1, 0), 8: (0, -1, 1, 0),
}  # fmt: skip
"""EXIF's orientations as the four numbers of a rotation or reflection."""


def decoded(data: bytes, media_type: str, turn: int = 1, longest: int | None = None) -> QImage:
    """The upright picture, about `longest` pixels on its longer side and at most `MOST_PIXELS` in all; for a worker.

    A JPEG is decoded at about the size that is wanted, in a fraction of the time: one far larger than that by the
    core's decoder, twice as fast, at up to twice the size. Raises Fault for what is damaged.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(_READ)
    # What is stored was made by us; no other decoder is ever asked.
    reader = QImageReader(buffer, QByteArray(_FORMATS[media_type]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(False)
    size = reader.size()
    if media_type == "image/jpeg" and longest and max(size.width(), size.height()) >= 2 * longest:
        return _reduced(data, turn, longest)
    wanted = _fitting(size, longest, MOST_TURNED if turn in _TURNS else MOST_PIXELS)
    if wanted != size:
        reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull():
        raise _damaged()
    if turn in _TURNS:
        image = image.transformed(QTransform(*_TURNS[turn], 0, 0))
    return image.convertToFormat(_RGB32)


def _reduced(data: bytes, turn: int, longest: int) -> QImage:
    try:
        pixels, (width, height) = _unpacked(data, turn, longest)
    except OSError as error:
        raise _damaged() from error
    # An image over Python's bytes lives no longer than they do: what is returned is a copy.
    return QImage(pixels, width, height, 3 * width, _RGB888).convertToFormat(_RGB32)


def _unpacked(data: bytes, turn: int, longest: int) -> tuple[bytes, tuple[int, int]]:
    """Three bytes a pixel, and the size; the decoder's own copy is let go here, before the next is made."""
    found = picture.in_rgb(picture.upright(data, turn, longest, exactly=False))
    return found.tobytes(), found.size


def _damaged() -> Fault:
    return Fault("This photograph can't be shown: its file is damaged. Ask the manager to check the clinic folder.")


def _fitting(size: QSize, longest: int | None, most: int) -> QSize:
    scale = min(1.0, (most / max(1, size.width() * size.height())) ** 0.5)
    if longest:
        scale = min(scale, longest / max(1, size.width(), size.height()))
    return size if scale >= 1 else QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))


@dataclass(frozen=True)
class Levels:
    """One picture in steps of half its size, the largest first, so that drawing it at any size is quick and smooth."""

    images: tuple[QImage, ...]

    @classmethod
    def of(cls, image: QImage, least: int = 800) -> Levels:
        """Halve `image` until its longer side would be less than `least` pixels; for a worker."""
        found = [image]
        while max(found[-1].width(), found[-1].height()) >= 2 * least:
            half = QSize(max(1, found[-1].width() // 2), max(1, found[-1].height() // 2))
            found.append(found[-1].scaled(half, _WHOLE, _SMOOTH))
        return cls(tuple(found))

    @property
    def size(self) -> QSize:
        """Of the largest, in pixels."""
        return self.images[0].size()

    def at(self, width: float) -> QImage:
        """The smallest that is at least `width` pixels wide, or the largest there is."""
        return next((one for one in reversed(self.images) if one.width() >= width), self.images[0])


class Thumbnails(QObject):
    """Small pictures by the photographs' ids: asked for as they are painted, fetched and decoded on workers.

    `fetch` runs on a worker and gives the stored JPEG files of some ids; `frame` says into how many of the screen's
    pixels each is fitted. What was asked for last comes first; what has been scrolled past long ago is asked for again
    when it is seen again; one that there is no small picture of, not before it is forgotten. `came` tells the ids of
    those that have come.
    """

    came = Signal(object)

    def __init__(
        self, parent: QWidget, fetch: Callable[[tuple[int, ...]], Mapping[int, bytes]], frame: Callable[[], QSize]
    ) -> None:
        super().__init__(parent)
        self._home, self._fetch, self._frame = parent, fetch, frame
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[int, None] = {}
        self._coming: set[int] = set()
        self._without: set[int] = set()
        self._running = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._send)

    def get(self, photo_id: int) -> QPixmap | None:
        """The small picture; None while it comes."""
        found = self._kept.get(photo_id)
        if found is not None:
            self._kept.move_to_end(photo_id)
        elif photo_id not in self._coming and photo_id not in self._without:
            self._wanted.pop(photo_id, None)
            self._wanted[photo_id] = None
            if not self._timer.isActive():
                self._timer.start()
        return found

    def forget(self, photo_ids: Sequence[int]) -> None:
        """These are no more, or other than before."""
        self._without.difference_update(photo_ids)
        for one in photo_ids:
            gone = self._kept.pop(one, None)
            self._bytes -= _weight(gone) if gone is not None else 0

    def _send(self) -> None:
        while self._wanted and self._running < _WORKERS:
            wanted = list(self._wanted)[-_MOST_WANTED:]
            batch = tuple(wanted[-_BATCH:])
            self._wanted = dict.fromkeys(wanted[:-_BATCH])
            self._coming.update(batch)
            self._running += 1
            jobs.run(self._home, "", self._work(batch), partial(self._take, batch), self._failed, background=True)

    def _work(self, batch: tuple[int, ...]) -> Callable[[Progress], dict[int, QImage]]:
        fetch, frame = self._fetch, self._frame()
        return lambda _progress: {one: _framed(data, frame) for one, data in fetch(batch).items()}

    def _take(self, ids: tuple[int, ...], found: dict[int, QImage]) -> None:
        self._running -= 1
        self._coming.difference_update(ids)
        self._without.update(one for one in ids if one not in found)
        for photo_id, image in found.items():
            self._kept[photo_id] = pixmap = QPixmap.fromImage(image)
            self._bytes += _weight(pixmap)
        while self._bytes > _MOST_KEPT:
            self._bytes -= _weight(self._kept.popitem(last=False)[1])
        self.came.emit(found.keys())
        self._send()

    def _failed(self, error: BaseException) -> None:
        self._running -= 1
        self._wanted.clear()
        errors.show(self._home, error)


def _framed(data: bytes, frame: QSize) -> QImage:
    """As large as the frame takes it, also where the stored one is smaller: to paint it is then a mere copy."""
    image = decoded(data, "image/jpeg", longest=max(frame.width(), frame.height()))
    return image.scaled(frame, _FITTED, _SMOOTH)


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
