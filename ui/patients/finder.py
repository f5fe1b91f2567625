"""The one search box, always there: type, arrow down, Enter; or scan a card or a document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.clinic import patients
from frontdesk.patients.model import Found
from ui import theme
from ui.language import tr
from ui.page import Page, Window
from ui.patients import found as list_rows
from ui.widgets.buttons import button
from ui.widgets.table import Column, Table
from ui.widgets.text import label

LONGEST = 200  # a scanned code is longer than what a person types
FEW = 8
_NARROWEST_PX = 640
_ROW_PX = 42
_FOOT_PX = 48
_EMPTY_PX = 130
_WALKING = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: FEW,
    Qt.Key.Key_PageUp: -FEW,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(QLineEdit):
    """What is typed goes to the page that lists it itself (`Page.look_up`), else to a list that drops down here."""

    def __init__(self, window: Window, over: QWidget, page: Callable[[], Page | None]) -> None:
        """The list drops down over `over`; `page` says which page is shown."""
        super().__init__()
        self._window, self._over, self._page = window, over, page
        self._drop: _Drop | None = None
        self._quiet = False
        self.setObjectName("search")
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr("Find a patient, or scan a card"))
        self.setAccessibleName(tr("Find a patient"))
        self.setAccessibleDescription(
            tr("Name, phone, birth date or number. Arrow keys choose, Enter opens the record.")
        )
        self.setToolTip(tr("By name, phone, birth date or number (Ctrl+K)"))
        self.setClearButtonEnabled(True)
        self.addAction(theme.icon("search"), self.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._look)

    # -- for the window ------------------------------------------------------------------------------------------
    def begin(self, text: str = "") -> None:
        """Start typing here; with `text`, that was typed already. Without, the last patients are offered."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.setText(text)
        else:
            self.selectAll()
            self._look(self.text())

    def reset(self) -> None:
        """Forget what was typed and put the list away."""
        self._quiet = True
        self.clear()
        self._quiet = False
        self._put_away()

    def nobody(self) -> str:
        """What was looked for in vain; nothing when somebody was found."""
        table = self._table()
        return self.text().strip() if table is not None and not table.rows() else ""

    # -- looking ---------------------------------------------------------------------------------------------------
    def _look(self, text: str) -> None:
        if self._quiet:
            return
        page = self._page()
        if page is not None and page.look_up(text) is not None:
            self._put_away()
            return
        if self._drop is None:
            self._drop = _Drop(self._over, self._open, self._show_all)
        drop = self._drop
        drop.show_found(text, patients.find(self._window.clinic.desk, text, FEW))
        drop.place(QRect(self.mapTo(self._over, QPoint(0, 0)), self.size()))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, drop.said()))

    def _table(self) -> Table | None:
        """The list that the arrow keys walk now."""
        page = self._page()
        listed = page.results if page is not None else None
        return listed or (self._drop.table if self._drop is not None and self._drop.isVisible() else None)

    def _open(self, patient_id: int) -> None:
        self.reset()
        self._window.go("record", patient_id=patient_id)

    def _show_all(self) -> None:
        self._window.go("patients", text=self.text())

    def _put_away(self) -> None:
        if self._drop is not None:
            self._drop.hide()

    # -- keys --------------------------------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Esc is this box's own while there is something to drop."""
        mine = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if mine and event.key() == Qt.Key.Key_Escape and (self.text() or self._dropped()):  # type: ignore[attr-defined]  # a key event
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the list, Enter opens, Esc gives up."""
        table, key = self._table(), Qt.Key(event.key())
        if key in _WALKING and table is not None and table.rows():
            chosen = table.selected()
            at = table.rows().index(chosen) if chosen is not None else -1
            table.select(min(max(at + _WALKING[key], 0), len(table.rows()) - 1))
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._show_all()
        elif key in _ENTER and table is not None and table.selected() is not None:
            self._open(table.selected()["id"])
        elif key == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _give_up(self) -> None:
        page = self._page()
        if page is not None and page.results is not None:
            self.clear()
            return
        self.reset()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            page.focusNextChild()

    def _dropped(self) -> bool:
        return self._drop is not None and self._drop.isVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        super().focusOutEvent(event)
        self._put_away()


class _Drop(QFrame):
    """The list under the box. It takes no focus: the typing goes on."""

    def __init__(self, over: QWidget, opened: Callable[[int], None], show_all: Callable[[], None]) -> None:
        super().__init__(over)
        self.setObjectName("drop")
        self.setProperty("card", True)
        down = QVBoxLayout(self)
        down.setContentsMargins(1, 6, 1, 0)
        down.setSpacing(0)
        self.table = Table(
            [
                Column("name", tr("Name"), kind="matched"),
                Column("age", tr("Age"), 190),
                Column("ref", tr("Record no."), 110, "mono"),
                Column("why", tr("Found by"), 130),
            ],
            tr("Patients found"),
        )
        self.table.setObjectName("found")
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.clicked.connect(lambda index: opened(self.table.rows()[index.row()]["id"]))
        down.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 6, 2)
        self._told = label("", "help", wrap=False)
        foot.addWidget(self._told, 1)
        self._all = button(tr("Show all"), show_all, kind="quiet", icon="patients")
        self._all.setToolTip(tr("Show all in the list of patients (Ctrl+Return)"))
        self._all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.addWidget(self._all)
        down.addLayout(foot)
        over.installEventFilter(self)

    def show_found(self, text: str, found: tuple[Found, ...]) -> None:
        """List `found`, the first one chosen."""
        self.table.set_rows(list_rows.rows(found))
        self.table.show_column("why", bool(text.strip()))
        if found:
            self.table.select(0)
        self.table.set_empty(tr("Nobody found"), tr("Check the spelling, or press Ctrl+N to register a new patient."))
        self._told.setText(
            tr("Arrow keys choose, Enter opens") if text.strip() else tr("The last patients. Type to find others.")
        )

    def said(self) -> str:
        """What a screen reader says of it."""
        rows = self.table.rows()
        return f"{rows[0]['name'][0]}, {rows[0]['age']}" if rows else tr("Nobody found")

    def place(self, box: QRect) -> None:
        """Under `box`, at least wide enough for a name, and no further than the window goes."""
        rows = len(self.table.rows())
        height = (rows * _ROW_PX + 10 if rows else _EMPTY_PX) + _FOOT_PX
        width = min(max(box.width(), _NARROWEST_PX), self._over().width() - 24)
        left = min(max(12, box.center().x() - width // 2), self._over().width() - width - 12)
        self.setGeometry(left, box.bottom() + 4, width, min(height, self._over().height() - box.bottom() - 16))
        self.show()
        self.raise_()

    def _over(self) -> QWidget:
        over = self.parentWidget()
        if over is None:
            raise LookupError("the list has no window")
        return over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another size has its box elsewhere."""
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)
