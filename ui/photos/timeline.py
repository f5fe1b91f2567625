"""One part of the body over time: its photographs day by day, from the first to the last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.photos.model import VIEWS, Photo
from ui.language import date_text, tr
from ui.photos import words
from ui.photos.images import Thumbnails
from ui.photos.sheet import ContactSheet, Heading, Tile
from ui.widgets.buttons import button
from ui.widgets.editors import Choice, choice
from ui.widgets.text import label

_SIDE_PX = 300
ANY = "*"


class Timeline(QWidget):
    """`opened` gives the photograph to look at, `compared` two to compare, the earlier one first."""

    left = Signal()
    opened = Signal(int)
    compared = Signal(object, object)

    def __init__(self, fetch: Callable[[tuple[int, ...]], Mapping[int, bytes]]) -> None:
        super().__init__()
        self._photos: tuple[Photo, ...] = ()
        self.row = ContactSheet(tr("Photographs over time"), side=_SIDE_PX)
        self.row.setObjectName("over-time")
        self.row.use(Thumbnails(self, fetch, self.row.pixels))
        self.row.opened.connect(self.opened)
        self.row.chosen_changed.connect(self._chosen)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(10)
        down.addLayout(self._top())
        down.addWidget(self.row, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Choose two with Ctrl to compare them. Enter opens one."), "muted"), 1)
        self.compare = button(tr("Compare these two"), self._compare, kind="primary", icon="compare")
        self.compare.setObjectName("compare-two")
        foot.addWidget(self.compare)
        down.addLayout(foot)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        back = button(tr("All photographs"), self.left.emit, icon="back")
        back.setObjectName("leave-timeline")
        row.addWidget(back)
        self.site: Choice = choice()
        self.site.setAccessibleName(tr("Part of the body"))
        self.site.setObjectName("time-site")
        self.view: Choice = choice()
        self.view.setAccessibleName(tr("View"))
        self.view.setObjectName("time-view")
        self.site.changed.connect(self._site_chosen)
        self.view.changed.connect(self._show)
        row.addWidget(self.site)
        row.addWidget(self.view)
        row.addStretch(1)
        return row

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """The photographs that there are."""
        self._photos = tuple(photos)
        self.site.set_options([(name, words.site(name)) for name in words.sites_first(photos)])
        self._site_chosen()

    def begin(self, photo: Photo | None) -> None:
        """At the part of this photograph, or of which there are most."""
        sites = [one.site for one in self._photos]
        wanted = photo.site if photo is not None else max(sites, key=sites.count)
        if wanted in self.site.values():
            self.site.set_value(wanted)
        self._site_chosen()
        self.row.setFocus()

    def _site_chosen(self) -> None:
        there = {one.view for one in self._photos if one.site == self.site.value()}
        views = [(name, tr(text)) for name, text in VIEWS.items() if name in there]
        self.view.set_options([(ANY, tr("All views")), *views])
        self._show()

    def _show(self) -> None:
        view = self.view.value()
        shown = [one for one in self._photos if one.site == self.site.value() and view in (ANY, one.view)]
        shown.sort(key=lambda one: (words.day(one), one.id))
        items: list[Heading | Tile] = []
        for one in shown:
            day = words.day(one)
            if one is shown[0] or day != words.day(shown[shown.index(one) - 1]):
                items.append(Heading(date_text(day), words.since(words.day(shown[0]), day)))
            mark = tr("Not shown") if one.hidden else ""
            items.append(Tile(one.id, words.place(one), words.stage(one.stage), mark))
        self.row.show_items(items)
        self._chosen()

    def _chosen(self) -> None:
        self.compare.setEnabled(len(self.row.chosen()) == 2)

    def _compare(self) -> None:
        chosen = self.row.chosen()
        found = {one.id: one for one in self._photos}
        if len(chosen) == 2:
            first, then = sorted((found[one] for one in chosen), key=lambda one: (words.day(one), one.id))
            self.compared.emit(first, then)
