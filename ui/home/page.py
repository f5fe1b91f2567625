"""The first page: what waits today, for the role at work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import now
from frontdesk.foundation.progress import Progress
from ui import jobs
from ui.home.lists import LISTS, MOST, TASK, Entry, Worklist
from ui.home.task_dialog import TaskDialog
from ui.language import date_text, digits, tr
from ui.page import Page, Window
from ui.setup.kit_waits import KitWaits
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.table import Column, Table
from ui.widgets.text import chip, heading, label

_ROW_PX = 42
_MOST_ROWS = 5
_INSET_PX = 10
"""As far from the card's edge as the words of a row."""
_TITLE_PX = 42
"""A title is as tall as with a button beside it, so that cards side by side are alike."""
_NAME_PX, _NAME_SHARE = 160, 0.45
_SOON_MS = 300
"""Lists that come sooner than this need nothing to be said in their place."""


def make(window: Window) -> Page:
    """The page."""
    return HomePage(window)


class HomePage(Page):
    """A card for each worklist of the role; Enter on a line opens what it is about."""

    key = "home"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.new = button(tr("New patient"), lambda: window.go("register"), kind="primary", icon="person-add")
        self.new.setToolTip(tr("Register a new patient (Ctrl+N)"))
        down = self.headed(tr("Today, {day}", day=date_text(now().astimezone().date())), self.new)
        if not self.may(Action.PATIENT_REGISTER):
            self.new.hide()
        self.make_kit = button(tr("Make and print a new kit"), self._make_kit, icon="print", shortcut="Ctrl+Shift+K")
        self.make_kit.setObjectName("make-kit")
        self.kit = KitWaits(window.clinic, self.make_kit)
        down.addWidget(self.kit)
        self._asked = 0
        wanted = [one for one in LISTS if self.may(one.needs)]
        self.cards = {one.key: _ListCard(one, window, self._open) for one in wanted}
        self.looking = label(tr("Looking…"), "muted")
        self.looking.hide()
        self.lists = QWidget()
        self.lists.hide()
        across = QHBoxLayout(self.lists)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        columns = min(len(wanted), 2)
        for number in range(columns):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in list(self.cards.values())[number::columns]:
                column.addWidget(card)
            column.addStretch(1)
            across.addLayout(column, 1)
        inner = QWidget()
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.looking)
        below.addWidget(self.lists)
        below.addStretch(1)
        down.addWidget(scrolled(inner), 1)

    def arrive(self, **_where: Any) -> None:
        """Read the lists anew, on a worker: among very many patients it takes longer than a frame."""
        self._asked += 1
        asked, clinic, lists = self._asked, self.clinic, [card.worklist for card in self.cards.values()]
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.kit.look()

        def work(_progress: Progress) -> dict[str, list[Entry]]:
            return {one.key: one.read(clinic) for one in lists}

        jobs.run(self, "", work, lambda found: self._show(asked, found), background=True)
        QTimer.singleShot(_SOON_MS, self, lambda: self.looking.setVisible(self.lists.isHidden()))

    def _show(self, asked: int, found: dict[str, list[Entry]]) -> None:
        """The answer to the last question; the first list that holds something gets the focus, if nobody took it."""
        if asked != self._asked:
            return
        for key, entries in found.items():
            self.cards[key].show_entries(entries)
        self.looking.hide()
        self.lists.show()
        if self.hasFocus():
            full = next((card.table for card in self.cards.values() if card.table.rows()), None)
            (full or self.desk_window.search_box).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_kit(self) -> None:
        from ui.setup.reissue import ask_for_kit  # noqa: PLC0415 - hardly ever; today's page comes first at every sign-in

        ask_for_kit(self, self.clinic, self.kit.look)

    def _open(self, entry: Entry) -> None:
        if entry.page == TASK:
            dialog = TaskDialog(self, self.clinic, entry.name, entry.why, **entry.where)
            dialog.finished.connect(lambda _: self._settled(dialog))
            dialog.open()
        elif entry.page:
            self.desk_window.go(entry.page, **entry.where)

    def _settled(self, dialog: TaskDialog) -> None:
        if dialog.to_record:
            page, where = dialog.way
            self.desk_window.go(page, patient_id=dialog.patient_id, **where)
        elif dialog.result():
            self.arrive()


class _ListCard(Card):
    """One worklist: what it is for, how many wait, the first few at a glance."""

    def __init__(self, worklist: Worklist, window: Window, opened: Callable[[Entry], None]) -> None:
        super().__init__(margin=0)
        self.body.setContentsMargins(1, 8, 1, 6)
        self.body.setSpacing(6)
        self.worklist = worklist
        self.count = chip("", "plain")
        told = QVBoxLayout()
        told.setContentsMargins(_INSET_PX, 0, _INSET_PX, 0)
        told.setSpacing(0)
        top = QHBoxLayout()
        top.addStrut(_TITLE_PX)
        top.addWidget(heading(tr(worklist.title), 2), 1)
        if worklist.whole:
            self.whole = button(tr("All of them"), lambda: window.go(worklist.whole), kind="quiet", shortcut="Ctrl+W")
            self.whole.setObjectName(f"all-{worklist.key}")
            self.whole.setToolTip(tr("{text} ({keys})", text=tr("The whole lists, to print or save"), keys="Ctrl+W"))
            top.addWidget(self.whole)
        top.addWidget(self.count)
        told.addLayout(top)
        self._text = label(tr(worklist.text), "muted")
        told.addWidget(self._text)
        told.addSpacing(6)
        self.add(told)
        self.table = _List([Column("name", tr("Name"), _NAME_PX), Column("why", tr("Why"))], tr(worklist.title))
        self.table.setObjectName(f"list-{worklist.key}")
        self.table.horizontalHeader().hide()
        self.table.row_activated.connect(opened)
        self.add(self.table)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show what waits now."""
        self.table.set_rows(entries)
        self.count.setText(digits(len(entries)) + ("+" if len(entries) == MOST else ""))
        self.count.setVisible(bool(entries))
        self._text.setText(tr(self.worklist.text) if entries else tr(self.worklist.nothing))
        self.table.setVisible(bool(entries))
        self.table.setFixedHeight(min(len(entries), _MOST_ROWS) * _ROW_PX + 4)


class _List(Table):
    """A line is chosen in one list at a time: the one with the focus."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No more room for the names than they need: the reasons are longer."""
        super().resizeEvent(event)
        self._share()

    def set_rows(self, rows: Sequence[Any], *, key: str = "id") -> None:
        """Show `rows`."""
        super().set_rows(rows, key=key)
        self._share()

    def _share(self) -> None:
        self.fit_column("name", int(self.viewport().width() * _NAME_SHARE))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first line, or the one chosen last."""
        super().focusInEvent(event)
        if self.rows() and self.selected() is None:
            self.select(max(self.currentIndex().row(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave no line chosen."""
        super().focusOutEvent(event)
        self.clearSelection()
