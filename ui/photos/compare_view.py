"""The page on which two photographs are compared: which two, in which way, and how they are laid over each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from frontdesk.foundation.words import N_
from frontdesk.photos.model import Looked, Photo
from ui import jobs
from ui.language import date_text, listed, said, tr
from ui.page import Shortcut
from ui.photos import words
from ui.photos.align import Pins, laid_over, similarity
from ui.photos.compare import CompareCanvas, Mode
from ui.photos.images import Levels, decoded
from ui.photos.loupe import Look
from ui.widgets.buttons import Button, button
from ui.widgets.editors import Choice, choice
from ui.widgets.text import label

LONGEST = 3000
"""Pixels: two pictures of this size and their smaller copies stay well within the memory that there is."""
MODES: tuple[tuple[Mode, str, Qt.Key], ...] = (
    ("side", N_("Side by side"), Qt.Key.Key_2),
    ("wipe", N_("Wipe"), Qt.Key.Key_3),
    ("ghost", N_("Ghost"), Qt.Key.Key_4),
    ("difference", N_("Difference"), Qt.Key.Key_5),
)
Pair = tuple[Photo, Photo]


class CompareView(QWidget):
    """Compares an earlier photograph with a later one; other pairs that belong together are offered.

    `look` opens a photograph on a worker, once for each that is shown. `left` says that the person has seen enough.
    """

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pair: Pair | None = None
        self._found: dict[int, Levels] = {}
        self.canvas = CompareCanvas(tr("Two photographs"))
        self.canvas.pinned.connect(self._align)
        self.canvas.amount_changed.connect(lambda amount: self.slider.setValue(round(amount * 100)))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addLayout(self._top())
        down.addWidget(self.canvas, 1)
        down.addLayout(self._foot())
        self.set_mode("side")

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        back = button(tr("All photographs"), self.left.emit, icon="back")
        back.setObjectName("leave-compare")
        row.addWidget(back)
        self.pairs: Choice = choice()
        self.pairs.setObjectName("pairs")
        self.pairs.setAccessibleName(tr("Which two photographs"))
        self.pairs.changed.connect(self._chosen)
        row.addWidget(self.pairs, 1)
        self.modes: dict[str, Button] = {}
        for number, (mode, text, _key) in enumerate(MODES, start=2):
            made = button(tr(text), partial(self.set_mode, mode))
            made.setToolTip(f"{tr(text)} ({number})")
            made.setCheckable(True)
            made.setObjectName(f"mode-{mode}")
            self.modes[mode] = made
            row.addWidget(made)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.swap = button(tr("Swap"), self._swap, icon="switch")
        self.swap.setObjectName("swap")
        self.swap.setToolTip(tr("Show the later photograph as the earlier one"))
        self.align = button(tr("Lay over each other"), self._begin_pins, icon="pin")
        self.align.setObjectName("align")
        self.align.setToolTip(tr("Click the same two points in both photographs, such as the corners of the eyes"))
        row.addWidget(self.swap)
        row.addWidget(self.align)
        self.told = label("", "muted")
        row.addWidget(self.told, 1)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(50)
        self.slider.setMinimumWidth(220)
        self.slider.setAccessibleName(tr("How much of the later photograph is seen"))
        self.slider.setObjectName("amount")
        self.slider.valueChanged.connect(self._slid)
        row.addWidget(self.slider)
        return row

    # -- what is compared ---------------------------------------------------------------
    def open(self, pair: Pair, suggested: Sequence[Pair] = ()) -> None:
        """Compare these two; `suggested` are other pairs, before and after."""
        offered = [pair, *(one for one in suggested if one != pair)]
        self.pairs.blockSignals(True)
        self.pairs.set_options([(one, _pair_words(one)) for one in offered])
        self.pairs.set_value(pair)
        self.pairs.blockSignals(False)
        self.pairs.setEnabled(len(offered) > 1)
        self._show(pair)

    def close_pictures(self) -> None:
        """Let go of the pictures."""
        self._pair, self._found = None, {}
        self.canvas.say("")

    def _chosen(self) -> None:
        pair: Pair | None = self.pairs.value()
        if pair is not None:
            self._show(pair)

    def _swap(self) -> None:
        if self._pair is not None:
            self._pair = (self._pair[1], self._pair[0])
            self._place()

    def _show(self, pair: Pair) -> None:
        self._pair = pair
        self._found = {number: one for number, one in self._found.items() if number in (pair[0].id, pair[1].id)}
        self._end_pins()
        self.canvas.fit()
        self.canvas.setAccessibleDescription(_pair_words(pair))
        self.canvas.say(tr("Opening…"))
        missing = [one for one in pair if one.id not in self._found]
        for one in missing:
            jobs.run(self, "", partial(self._open, one), self._came, self._failed, background=True)
        if not missing:
            self._place()

    def _open(self, photo: Photo, _progress: Progress) -> tuple[Photo, Levels]:
        return photo, _levels(self._look(photo.id))

    def _came(self, found: tuple[Photo, Levels]) -> None:
        photo, levels = found
        if self._pair is not None and photo.id in (self._pair[0].id, self._pair[1].id):
            self._found[photo.id] = levels
            self._place()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, FrontdeskError):
            raise error
        self.canvas.say(said(error))

    def _place(self) -> None:
        if self._pair is None or any(one.id not in self._found for one in self._pair):
            return
        first, then = self._pair
        self.canvas.show_pair(self._found[first.id], self._found[then.id], (_label(first), _label(then)))

    # -- how ----------------------------------------------------------------------------
    def set_mode(self, mode: Mode) -> None:
        """Compare in this way."""
        for name, made in self.modes.items():
            made.setChecked(name == mode)
            made.set_kind("primary" if name == mode else "plain")
        if mode != "side":
            self._end_pins()
        self.canvas.set_mode(mode)
        self.slider.setVisible(mode in ("wipe", "ghost"))

    def _slid(self, value: int) -> None:
        if round(self.canvas.amount * 100) != value:
            self.canvas.set_amount(value / 100)

    def _begin_pins(self) -> None:
        if self.canvas.pair() is None:
            return
        self.set_mode("side")
        self._place()  # what was laid over before is taken back
        self.canvas.begin_pins()
        self.told.setText(
            tr("Click two points in one photograph, then the same two in the other; or use the arrow keys and Enter.")
        )

    def _end_pins(self) -> None:
        self.canvas.pins = None
        self.told.setText("")

    def _align(self, pins: Pins) -> None:
        pair, shown = self._pair, self.canvas.pair()
        if pair is None or shown is None:
            return
        self._end_pins()
        way = similarity(pins, shown[0].size, shown[1].size)
        if way is None:
            self.told.setText(tr("These points lie too near each other. Choose two that are further apart."))
            return

        def done(laid: Levels) -> None:
            if self._pair is pair:
                self.canvas.show_pair(shown[0], laid, (_label(pair[0]), _label(pair[1])))
                self.told.setText(tr("Laid over each other for this look; the stored photographs are as they were."))

        jobs.run(
            self, "", lambda _progress: Levels.of(laid_over(shown[1].images[0], way, shown[0].size)), done,
            background=True,
        )  # fmt: skip

    # -- keys ---------------------------------------------------------------------------
    def shortcuts(self) -> list[Shortcut]:
        """The keys of the comparison, for F1."""
        modes = [Shortcut(str(number), tr(text), bound=False) for number, (_, text, _) in enumerate(MODES, start=2)]
        return [*modes, *self.canvas.keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The ways by their number."""
        mode = next((mode for mode, _, key in MODES if key == event.key()), None)
        if mode is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.set_mode(mode)


def _levels(looked: Looked) -> Levels:
    return Levels.of(decoded(looked.data, looked.photo.media_type, looked.turn, LONGEST))


def _label(photo: Photo) -> str:
    return f"{words.stage(photo.stage)}   ·   {date_text(words.day(photo))}"


def _pair_words(pair: Pair) -> str:
    first, then = pair
    days = " – ".join(date_text(words.day(one)) for one in pair)
    places = [words.place(first)] if words.place(first) == words.place(then) else [words.place(one) for one in pair]
    return listed((*places, days))
