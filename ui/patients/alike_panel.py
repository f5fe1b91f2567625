"""Who may be registered already: likely matches beside the register form, with why, while somebody types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, merging, now
from frontdesk.foundation.log import logger
from frontdesk.patients.model import NewPatient
from ui import jobs
from ui.language import ltr, tr
from ui.patients import merge_words, words
from ui.widgets.buttons import button
from ui.widgets.cards import Card, emptied
from ui.widgets.clamped import Clamped
from ui.widgets.text import chip, heading, label, rule

PAUSE_MS = 200
SHOWN = 3
CHIPS_A_LINE = 2


class AlikePanel(Card):
    """Advice only: it never blocks, and is not there while nobody is alike.

    `look` after every change of the form; the asking is done on a worker once the typing pauses. `opened` gives the
    patient whose record is wanted instead.
    """

    opened = Signal(int)

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self._desk = clinic.desk
        self._typed: NewPatient | None = None
        self._asked: NewPatient | None = None
        self.found: tuple[merging.Alike, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.add(heading(tr("Registered before?"), 2))
        self.add(label(tr("Somebody like this has a record. Ask before you make a second one."), "muted"))
        self.add(self._list)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setAccessibleName(tr("Registered before?"))
        self.hide()

    def look(self, typed: NewPatient) -> None:
        """What is in the form now, however little."""
        if typed != self._typed:
            self._typed = typed
            self._pause.start()

    def enter(self) -> None:
        """Go to the first match, if there is one."""
        first = self.findChild(QPushButton, f"open-{self.found[0].found.id}") if self.found else None
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """The form is empty again: nobody is alike."""
        self._typed = None
        self._pause.stop()
        self._show(())

    def _ask(self) -> None:
        """One question at a time: what was typed meanwhile is asked when the answer is there.

        None while the form is not shown: the window may be closing.
        """
        typed, desk, form = self._typed, self._desk, self.parentWidget()
        if typed is None or self._asked is not None or form is None or not form.isVisible():
            return
        self._asked = typed
        jobs.run(
            self, "", lambda _progress: merging.alike(desk, typed, SHOWN), self._answered, self._failed, background=True
        )

    def _answered(self, found: tuple[merging.Alike, ...]) -> None:
        if self._done():
            self._show(found)

    def _failed(self, error: BaseException) -> None:
        """Advice that can't be had is no reason to keep anybody from registering."""
        logger.warning("likely matches could not be looked up: %s", type(error).__name__)
        if self._done():
            self._show(())

    def _done(self) -> bool:
        """Whether the answer is to what is typed now; asks again where it is not."""
        current, self._asked = self._asked == self._typed, None
        if not current:
            self._ask()
        return current

    def _show(self, found: tuple[merging.Alike, ...]) -> None:
        if found == self.found:
            return
        self.found = found
        emptied(self._list)
        for number, one in enumerate(found):
            if number:
                self._list.addWidget(rule())
            self._list.addWidget(self._match(one))
        self.setVisible(bool(found))
        if found:
            # Somebody who does not see the panel come is told of it.
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _match(self, one: merging.Alike) -> QWidget:
        box = QWidget()
        down = QVBoxLayout(box)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        person = one.found
        down.addWidget(Clamped(person.name, role="strong"))
        known = [ltr(person.ref), words.born_text(person, now().astimezone().date())]
        if person.phone_masked:
            known.append(ltr(person.phone_masked))
        down.addWidget(label(" · ".join(known), "muted"))
        for start in range(0, len(one.why), CHIPS_A_LINE):
            down.addLayout(_chips(one.why[start : start + CHIPS_A_LINE]))
        instead = button(
            tr("Open this record instead"), lambda: self.opened.emit(person.id), kind="quiet", icon="person"
        )
        instead.setObjectName(f"open-{person.id}")
        instead.setAccessibleDescription(f"{person.ref} {person.name}. {merge_words.why(one.why)}")
        row = QHBoxLayout()
        row.addWidget(instead)
        row.addStretch(1)
        down.addLayout(row)
        return box


def _chips(reasons: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for reason in reasons:
        text, kind = merge_words.LIKENESS[reason]
        row.addWidget(chip(tr(text), kind))
    row.addStretch(1)
    return row
