"""One photograph, as large as the window or as its pixels, with the one before and the next at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.foundation.errors import FrontdeskError
from frontdesk.photos.model import Looked, Photo
from ui import jobs, theme
from ui.language import digits, said, tr
from ui.page import Shortcut
from ui.photos import words
from ui.photos.canvas import STEP, Canvas, lay
from ui.photos.images import Levels, decoded
from ui.photos.lens import Lens, Size
from ui.widgets.buttons import IconButton, button
from ui.widgets.clamped import Clamped
from ui.widgets.text import label

Look = Callable[[int], Looked]
"""Opens one photograph: slow and audited, for a worker."""
Small = Callable[[int], QPixmap | None]
"""What the sheet shows of one, where it has come."""


class PhotoCanvas(Canvas):
    """Shows one picture. `finer` asks for the whole of it once it is looked at larger than it was decoded."""

    finer = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.levels: Levels | None = None
        self._size: Size = (0, 0)
        self._words = ""
        self.lens_changed.connect(self._ask)

    def say(self, text: str) -> None:
        """Words instead of a picture."""
        self.levels, self._words = None, text
        self.update()

    def show_levels(self, levels: Levels, size: Size) -> None:
        """The picture, whose full size in pixels is `size`, at whatever sizes there are of it."""
        self.levels, self._size, self._words = levels, size, ""
        self.update()
        self._ask()

    def picture(self) -> Size | None:
        """Its full size."""
        return self._size if self.levels is not None else None

    def draw(self, painter: QPainter) -> None:
        """The picture through the lens, or the words."""
        frame = self.frame()
        if self.levels is not None:
            lay(painter, self.levels, self.lens.placed(self._size, (frame.width(), frame.height())), frame)
        else:
            painter.setPen(theme.current().color("on_table"))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def _ask(self) -> None:
        if self.levels is None:
            return
        _, _, width, _ = self.lens.placed(self._size, (self.frame().width(), self.frame().height()))
        if width * self.devicePixelRatioF() > self.levels.size.width() * 1.05:
            self.finer.emit()


class Loupe(QWidget):
    """Looks at the photographs in `order` one by one; `left` says that the person has seen enough.

    Each is opened by `look` on a worker, decoded for the screen first and as a whole only when it is enlarged. While it
    comes, its small picture is shown enlarged.
    """

    left = Signal()
    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._small: Small = lambda _: None
        self._order: tuple[Photo, ...] = ()
        self._looked: Looked | None = None
        self._asked_finer = False
        self.at = 0
        self.canvas = PhotoCanvas(tr("Photograph"))
        self.canvas.finer.connect(self._finer)
        self.canvas.lens_changed.connect(self._say_size)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addLayout(self._tools())
        down.addWidget(self.canvas, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        back = button(tr("All photographs"), self.left.emit, icon="back")
        back.setObjectName("leave-loupe")
        row.addWidget(back)
        row.addSpacing(12)
        self.title = Clamped("", role="strong")
        row.addWidget(self.title, 1)
        self.place = label("", "muted", wrap=False)
        row.addWidget(self.place)
        self.before = IconButton("chevron-left", tr("The photograph before (Page Up)"), lambda: self.step(-1))
        self.after = IconButton("chevron-right", tr("The next photograph (Page Down)"), lambda: self.step(1))
        self.zoomed = label("", "muted", wrap=False)
        deeds = (
            ("zoom-out", tr("Smaller"), lambda: self.canvas.zoom(1 / STEP)),
            ("zoom-in", tr("Larger"), lambda: self.canvas.zoom(STEP)),
            ("fit-width", tr("The whole picture"), self.canvas.fit),
            ("actual-size", tr("One pixel of the picture on one of the screen"), self.canvas.whole_pixels),
        )
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addSpacing(12)
        for icon, name, deed in deeds:
            row.addWidget(IconButton(icon, name, deed))
        row.addWidget(self.zoomed)
        return row

    def open(self, photos: Sequence[Photo], photo_id: int, small: Small) -> None:
        """Look at the one with this id, among all of these."""
        self._order, self._small = tuple(photos), small
        self.at = next((number for number, one in enumerate(self._order) if one.id == photo_id), 0)
        self._open()

    @property
    def photo(self) -> Photo | None:
        """The one that is looked at."""
        return self._order[self.at] if self._order else None

    @property
    def opened(self) -> bool:
        """Whether it is shown as itself, not only its small picture."""
        return self._looked is not None

    def step(self, by: int) -> None:
        """The next one, or the one before."""
        to = min(max(self.at + by, 0), len(self._order) - 1)
        if to != self.at:
            self.at = to
            self._open()

    def close_picture(self) -> None:
        """Let go of the picture: nobody looks at it any more."""
        self._looked = None
        self.canvas.say("")

    def _open(self) -> None:
        photo = self.photo
        if photo is None:
            return
        self._looked, self._asked_finer = None, False
        self.canvas.lens = Lens()
        small = self._small(photo.id)
        if small is None:
            self.canvas.say(tr("Opening…"))
        else:
            self.canvas.show_levels(Levels((small.toImage(),)), (photo.width, photo.height))
        self.canvas.setAccessibleDescription(words.spoken(photo))
        self.title.setText(words.in_words(photo))
        self.place.setText(tr("{number} of {count}", number=digits(self.at + 1), count=digits(len(self._order))))
        self.before.setEnabled(self.at > 0)
        self.after.setEnabled(self.at < len(self._order) - 1)
        self.zoomed.setText(tr("Opening…"))
        longest = round(max(self.canvas.width(), self.canvas.height()) * self.canvas.devicePixelRatioF())
        self._work(photo, lambda looked: Levels((_decoded(looked, longest),)))
        self.moved.emit(photo.id)

    def _work(self, photo: Photo, make: Callable[[Looked], Levels], looked: Looked | None = None) -> None:
        def work() -> tuple[Looked, Levels]:
            found = looked or self._look(photo.id)
            return found, make(found)

        def done(found: tuple[Looked, Levels]) -> None:
            if self.photo is photo and self.isVisible():
                self._looked = found[0]
                self.canvas.show_levels(found[1], (photo.width, photo.height))
                self._say_size()

        def failed(error: BaseException) -> None:
            if not isinstance(error, FrontdeskError):
                raise error
            if self.photo is photo:
                self.zoomed.setText("")
                self.canvas.say(said(error))

        jobs.run(self, "", lambda _progress: work(), done, failed, background=True)

    def _finer(self) -> None:
        photo, looked = self.photo, self._looked
        if photo is not None and looked is not None and not self._asked_finer:
            self._asked_finer = True
            self._work(photo, lambda one: Levels.of(_decoded(one, None)), looked)

    def _say_size(self) -> None:
        if not self.opened:
            return
        percent = self.canvas.percent()
        self.zoomed.setText(tr("{percent} %", percent=digits(percent)) if percent else "")

    def shortcuts(self) -> list[Shortcut]:
        """The keys of the loupe, for F1."""
        return [
            Shortcut("PgDown", tr("The next photograph"), bound=False),
            Shortcut("PgUp", tr("The photograph before"), bound=False),
            *self.canvas.keys(),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step(by)


def _decoded(looked: Looked, longest: int | None) -> QImage:
    return decoded(looked.data, looked.photo.media_type, looked.turn, longest)
