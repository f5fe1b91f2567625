"""The step on which each photograph that is to leave is covered, blurred or cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel

from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.photos.model import Looked, Photo
from ui import jobs
from ui.language import digits, said, tr
from ui.photos import words
from ui.photos.boxes import Tool
from ui.photos.images import Levels, decoded
from ui.photos.redact_canvas import RedactCanvas
from ui.photos.unreleased import Marked
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.editors import check
from ui.widgets.steps import Step
from ui.widgets.text import label

LONGEST = 1600
"""Pixels of a photograph while it is made ready: the screen shows no more."""
TOOLS: tuple[Tool, ...] = ("cover", "blur", "crop")


class RedactStep(Step):
    """Each photograph in turn: cover, blur, cut; or say that nobody can be known by it."""

    def __init__(self, photos: Sequence[Photo], look: Callable[[int], Looked], drawn: Mapping[int, Marked]) -> None:
        super().__init__(
            tr("Cover what shows who it is"), tr("Draw boxes over eyes, tattoos, name tags. What is covered is gone.")
        )
        self._look = look
        self.photos = tuple(photos)
        self.drawn = {one.id: drawn.get(one.id, Marked()).on((one.width, one.height)) for one in photos}
        self.opened: dict[int, tuple[Looked, Levels]] = {}
        self.at = 0
        self.canvas = RedactCanvas()
        self.canvas.setMinimumHeight(200)
        self.canvas.changed.connect(self._drew)
        self.problem = Banner("bad", "")
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.column.addLayout(self._tools())
        self.column.addWidget(self.canvas, 1)
        self.column.addLayout(self._foot())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        names = {"cover": tr("Cover"), "blur": tr("Blur"), "crop": tr("Cut to")}
        self.tools: dict[Tool, Button] = {}
        for tool in TOOLS:
            made = button(names[tool], partial(self.set_tool, tool))
            made.setCheckable(True)
            made.setObjectName(f"tool-{tool}")
            self.tools[tool] = made
            row.addWidget(made)
        self.undo = button(tr("Undo"), self._undo, icon="undo")
        self.undo.setObjectName("undo")
        self.remove = button(tr("Take away"), self._remove, icon="trash")
        self.remove.setObjectName("remove-box")
        row.addSpacing(12)
        row.addWidget(self.undo)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.before = button(tr("Before"), lambda: self.step(-1), icon="chevron-left")
        self.after = button(tr("Next"), lambda: self.step(1), icon="chevron-right")
        self.after.setObjectName("next-photo")
        self.place: QLabel = label("", "muted", wrap=False)
        row.addWidget(self.before)
        row.addWidget(self.place)
        row.addWidget(self.after)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.nobody = check(tr("Nobody can be known by this photograph as it is"))
        self.nobody.setObjectName("shows-nobody")
        self.nobody.toggled.connect(self._nobody)
        row.addWidget(self.nobody, 1)
        self.said = label("", "muted", wrap=False)
        row.addWidget(self.said)
        return row

    def begin(self) -> None:
        """At the first photograph that is not ready."""
        self.set_tool(self.canvas.tool)
        first = next((number for number, one in enumerate(self.photos) if not self.drawn[one.id].enough()), 0)
        self._show(first)

    def say(self, error: UserError) -> None:
        """What is lacking, above the photograph that lacks it."""
        self.problem.set_text(said(error))
        self.problem.show()

    def set_tool(self, tool: Tool) -> None:
        """What a drag draws from now on."""
        self.canvas.tool = tool
        for name, made in self.tools.items():
            made.setChecked(name == tool)
            made.set_kind("primary" if name == tool else "plain")
        self.canvas.setFocus()

    def step(self, by: int) -> None:
        """Another photograph."""
        self._show(min(max(self.at + by, 0), len(self.photos) - 1))

    def _show(self, at: int) -> None:
        self.at = at
        photo = self.photos[at]
        self.place.setText(tr("{number} of {count}", number=digits(at + 1), count=digits(len(self.photos))))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < len(self.photos) - 1)
        self.canvas.setAccessibleDescription(words.spoken(photo))
        self.canvas.fit()
        self.canvas.set_drawn(self.drawn[photo.id])
        self.nobody.setEnabled(photo.id in self.opened)
        if photo.id not in self.opened:
            self.canvas.say(tr("Opening…"))
        self.fetch(photo, partial(self._opened, photo))

    def fetch(self, photo: Photo, then: Callable[[Looked, Levels], None]) -> None:
        """The photograph and its small versions, read by a worker the first time."""

        def done(found: tuple[Looked, Levels]) -> None:
            self.opened[photo.id] = found
            then(*found)

        if photo.id in self.opened:
            then(*self.opened[photo.id])
        else:
            jobs.run(self, "", partial(self._open, photo), done, background=True)

    def marked(self) -> dict[int, Marked]:
        """What is drawn on each."""
        return {photo_id: Marked(one.marks, one.shows_nobody) for photo_id, one in self.drawn.items()}

    def _open(self, photo: Photo, _progress: Progress) -> tuple[Looked, Levels]:
        looked = self._look(photo.id)
        return looked, Levels((decoded(looked.data, photo.media_type, looked.turn, LONGEST),))

    def _opened(self, photo: Photo, _looked: Looked, levels: Levels) -> None:
        if self.photos[self.at] is photo:
            self.canvas.show_levels(levels, (photo.width, photo.height))
            self.nobody.setEnabled(True)

    def _drew(self) -> None:
        self.problem.hide()
        drawn = self.drawn[self.photos[self.at].id] = self.canvas.drawn
        self.nobody.blockSignals(True)
        self.nobody.setChecked(drawn.shows_nobody)
        self.nobody.blockSignals(False)
        self.undo.setEnabled(bool(drawn.before))
        self.remove.setEnabled(drawn.chosen is not None)
        ready = sum(one.enough() for one in self.drawn.values())
        self.said.setText(tr("Ready: {ready} of {count}", ready=digits(ready), count=digits(len(self.photos))))

    def _nobody(self, on: bool) -> None:
        self.canvas.set_drawn(self.canvas.drawn.saying(shows_nobody=on))

    def _undo(self) -> None:
        self.canvas.set_drawn(self.canvas.drawn.undone())

    def _remove(self) -> None:
        self.canvas.set_drawn(self.canvas.drawn.removed())

    def check(self) -> None:
        """Each is covered, or said to show nobody."""
        for number, one in enumerate(self.photos):
            if not self.drawn[one.id].enough():
                self._show(number)
                raise UserError(
                    "Cover or blur what shows who this is, or say that nobody can be known by this photograph."
                )
