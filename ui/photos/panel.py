"""Beside the contact sheet: what is known of the chosen photographs, what each may be used for, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import Clinic
from frontdesk.photos.model import RECORD, Photo, Use
from ui.consents.words import purpose_title
from ui.language import date_text, digits, tr
from ui.photos import words
from ui.widgets.buttons import Button, ButtonKind, button
from ui.widgets.cards import Card, emptied, scrolled
from ui.widgets.editors import check
from ui.widgets.text import chip, heading, label, rule

WIDTH_PX = 308
Deed = tuple[str, Action, str, str, Callable[[], object], str]
"""Name, needed action, words, icon, what it does, and its tooltip."""


class PhotoPanel(Card):
    """The chosen photographs in words. `held` asks to hold them back from a purpose, or no longer."""

    held = Signal(str, bool)

    def __init__(self, clinic: Clinic, deeds: Sequence[Deed], may: Callable[[Action], bool]) -> None:
        super().__init__(margin=12)
        self._clinic, self._may = clinic, may
        self.setFixedWidth(WIDTH_PX)
        self.buttons: dict[str, Button] = {}
        self._said = QWidget()
        self.words = QVBoxLayout(self._said)
        self.words.setContentsMargins(0, 0, 4, 0)
        self.words.setSpacing(8)
        self.add(scrolled(self._said), 1)
        for name, needs, text, icon, deed, tip in deeds:
            if may(needs):
                kind: ButtonKind = "primary" if name == "look" else "plain"
                made = button(text, deed, icon=icon, kind=kind)
                made.setObjectName(f"photo-{name}")
                made.setToolTip(tip)
                self.buttons[name] = made
                self.add(made)
        self.show_photos([], ())

    def show_photos(self, photos: Sequence[Photo], uses: Sequence[Use]) -> None:
        """Tell of these; `uses` is of the only one."""
        self._clear()
        if not photos:
            self.words.addWidget(label(tr("Choose a photograph to read about it; Enter opens it."), "muted"))
        elif len(photos) == 1:
            self._one(photos[0], uses)
        else:
            self.words.addWidget(heading(tr("Photographs chosen: {count}", count=digits(len(photos))), 3))
            self.words.addWidget(label(tr("What is noted now is noted for all of them."), "muted"))
        self.words.addStretch(1)
        self._enable(len(photos), hidden=any(one.hidden for one in photos))

    def _enable(self, count: int, *, hidden: bool) -> None:
        enabled = {
            "look": count >= 1 and not hidden,
            "sort": count >= 1,
            "release": count >= 1 and not hidden,
            "destroy": count >= 1,
        }
        for name, made in self.buttons.items():
            made.setEnabled(enabled.get(name, True))

    def _one(self, photo: Photo, uses: Sequence[Use]) -> None:
        self.words.addWidget(heading(words.place(photo), 3))
        told = (
            f"{date_text(photo.held)}   ·   {words.stage(photo.stage)}",
            tr("Camera's time: {when}", when=words.camera_time(photo.taken)),
            tr("{width} × {height} pixels", width=digits(photo.width), height=digits(photo.height)),
        )
        self.words.addWidget(label("\n".join(told), "muted"))
        if uses:
            self.words.addWidget(rule())
            self.words.addWidget(heading(tr("What it may be used for"), 3))
            for one in uses:
                self.words.addWidget(self._use(one))

    def _use(self, use: Use) -> QWidget:
        box = QWidget()
        down = QVBoxLayout(box)
        down.setContentsMargins(0, 0, 0, 4)
        down.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(label(purpose_title(self._clinic.pack, use.purpose), "strong"), 1)
        top.addWidget(chip(tr("Yes"), "ok") if use.yes else chip(tr("No"), "plain"))
        down.addLayout(top)
        why = tr(use.why)
        if use.yes and use.until is not None:
            why = tr("Counts until {day}.", day=use.until)
        down.addWidget(label(why, "help"))
        held = check(tr("Not this one"), checked=use.limited)
        held.setAccessibleName(tr("Not this one: {purpose}", purpose=purpose_title(self._clinic.pack, use.purpose)))
        held.setObjectName(f"held-{use.purpose}")
        if use.purpose == RECORD:
            held.setToolTip(tr("Nobody sees it any more, and it is used for nothing."))
        held.setEnabled(self._may(Action.PHOTO_LIMIT))
        held.toggled.connect(lambda on, purpose=use.purpose: self.held.emit(purpose, on))
        down.addWidget(held)
        return box

    def _clear(self) -> None:
        emptied(self.words)
