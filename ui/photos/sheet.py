"""The contact sheet: small pictures under the headings of their sessions, chosen by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import language, theme
from ui.photos.images import Thumbnails
from ui.widgets.empty import EmptyState

_Index = QModelIndex | QPersistentModelIndex
_PAD, _RING, _GAP = 6, 3, 8
_READ, _CHOOSABLE = Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True)
class Heading:
    """What stands over the pictures of one session."""

    title: str
    detail: str = ""


@dataclass(frozen=True)
class Tile:
    """One photograph: what is written below it, and a mark in its corner (empty for none)."""

    id: int
    caption: str
    detail: str = ""
    mark: str = ""


class SheetModel(QAbstractListModel):
    """Headings and tiles, one after another."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Heading | Tile] = []
        self.rows: dict[int, int] = {}
        """Where each photograph is."""

    def show(self, items: Sequence[Heading | Tile]) -> None:
        """These instead."""
        self.beginResetModel()
        self.items = list(items)
        self.rows = {one.id: row for row, one in enumerate(self.items) if isinstance(one, Tile)}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """How many of both."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words only: a picture leaves the program by no view's data."""
        one = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title if isinstance(one, Heading) else one.caption
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (one.title,) if isinstance(one, Heading) else (one.caption, one.mark)
            return language.listed(part for part in (*words, one.detail) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is only read; nothing can be dragged."""
        if isinstance(self.items[index.row()], Heading):
            return _READ
        return _CHOOSABLE


class _TileDelegate(QStyledItemDelegate):
    """Paints a heading across the sheet, and tiles with their picture, caption and mark."""

    def __init__(self, sheet: ContactSheet) -> None:
        super().__init__(sheet)
        self.sheet = sheet
        self._cut: dict[str, str] = {}

    def refresh(self) -> None:
        """The words are others, or the fonts."""
        self._cut = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = self.sheet.fontMetrics().lineSpacing()
        if isinstance(self.sheet.items.items[index.row()], Heading):
            return QSize(self.sheet.room(), line * 2 + 14)
        return self.sheet.frame() + QSize(2 * _PAD, 2 * line + 3 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one = self.sheet.items.items[index.row()]
        painter.save()
        if isinstance(one, Heading):
            self._heading(painter, option.rect, one)
        else:
            self._tile(painter, option, one)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, one: Heading) -> None:
        look, bold = theme.current(), QFont(self.sheet.font())
        bold.setWeight(QFont.Weight.DemiBold)
        line = self.sheet.fontMetrics().lineSpacing()
        box = rect.adjusted(_PAD, 8, -_PAD, 0)
        painter.setFont(bold)
        painter.setPen(look.color("text"))
        metrics = QFontMetrics(bold)
        painter.drawText(
            QRect(box.x(), box.y(), box.width(), line), _side(), self._fits(one.title, metrics, box.width())
        )
        painter.setFont(self.sheet.font())
        painter.setPen(look.color("muted"))
        below = QRect(box.x(), box.y() + line, box.width(), line)
        painter.drawText(below, _side(), self._fits(one.detail, self.sheet.fontMetrics(), box.width()))
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, look.color("border"))

    def _tile(self, painter: QPainter, option: QStyleOptionViewItem, one: Tile) -> None:
        look, rect = theme.current(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, look.color("selection"))
        frame = QRect(rect.topLeft() + QPoint(_PAD, _PAD), self.sheet.frame())
        painter.fillRect(frame, look.color("raised"))
        picture = self.sheet.pictures.get(one.id)
        if picture is not None:
            size = picture.size() / self.sheet.devicePixelRatioF()
            if size.width() > frame.width() or size.height() > frame.height():
                size.scale(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            spot = QRect(QPoint(), size)
            spot.moveCenter(frame.center())
            painter.drawPixmap(spot, picture)
        self._words(painter, one, frame, chosen=chosen)
        if chosen:
            painter.setPen(QPen(look.color("primary"), _RING))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("focus"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _words(self, painter: QPainter, one: Tile, frame: QRect, *, chosen: bool) -> None:
        look, metrics = theme.current(), self.sheet.fontMetrics()
        line = metrics.lineSpacing()
        painter.setFont(self.sheet.font())
        for number, (text, token) in enumerate(((one.caption, "text"), (one.detail, "muted"))):
            painter.setPen(look.color("on_selection" if chosen else token))
            box = QRect(frame.x(), frame.bottom() + _PAD + number * line, frame.width(), line)
            painter.drawText(box, _side(), self._fits(text, metrics, frame.width()))
        if one.mark:
            width = metrics.horizontalAdvance(one.mark) + 12
            start = frame.x() if language.right_to_left() else frame.right() - width + 1
            pill = QRect(start, frame.y(), width, line + 2)
            painter.fillRect(pill, look.color("warn_bg"))
            painter.setPen(look.color("warn"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, one.mark)

    def _fits(self, text: str, metrics: QFontMetrics, room: int) -> str:
        key = f"{room} {text}"
        found = self._cut.get(key)
        if found is None:
            found = self._cut[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return found


class ContactSheet(QListView):
    """`opened` gives the photograph that Enter or a double click meant, `chosen_changed` tells of the selection.

    `side` is the width of a picture in logical pixels.
    """

    opened = Signal(int)
    chosen_changed = Signal()

    def __init__(self, name: str, *, side: int = 168) -> None:
        super().__init__()
        self.side = side
        self.items = SheetModel()
        self.pictures: Thumbnails
        self.setModel(self.items)
        self._delegate = _TileDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSpacing(_GAP // 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Coming and going, the bar would change the room that there is for a row.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState("camera", "")
        self._empty.setParent(self.viewport())
        self._empty.hide()
        self.activated.connect(self._opened)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def use(self, pictures: Thumbnails) -> None:
        """Where the small pictures come from."""
        self.pictures = pictures
        pictures.came.connect(self._came)

    def _came(self, photo_ids: Collection[int]) -> None:
        """Paint anew what these are seen on: all of the sheet would cost half of a frame of a scroll."""
        for one in photo_ids:
            if one in self.items.rows:
                self.update(self.items.index(self.items.rows[one]))

    def show_items(self, items: Sequence[Heading | Tile], *, keep: Sequence[int] = ()) -> None:
        """Show these; of the chosen before, those in `keep` stay chosen."""
        self._delegate.refresh()
        self.items.show(items)
        self.choose(keep)
        self._place_empty()

    def frame(self) -> QSize:
        """Of a small picture."""
        return QSize(self.side, round(self.side * 0.75))

    def pixels(self) -> QSize:
        """Of that frame, the screen's."""
        return self.frame() * self.devicePixelRatioF()

    def room(self) -> int:
        """The width of a heading: all of a row."""
        return max(40, self.viewport().width() - 2 * _GAP)

    def chosen(self) -> list[int]:
        """The ids of the chosen photographs, in the order of the sheet."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [one.id for row in rows if isinstance(one := self.items.items[row], Tile)]

    def ids(self) -> list[int]:
        """Every photograph on the sheet, in its order."""
        return [one.id for one in self.items.items if isinstance(one, Tile)]

    def choose(self, photo_ids: Sequence[int]) -> None:
        """Choose these and bring the first into view; none puts the cursor on the first photograph."""
        flags, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        rows = [row for row, one in enumerate(self.items.items) if isinstance(one, Tile) and one.id in photo_ids]
        model.clearSelection()
        for row in rows:
            model.select(self.items.index(row), flags.Select)
        first = rows or [row for row, one in enumerate(self.items.items) if isinstance(one, Tile)][:1]
        if first:
            model.setCurrentIndex(self.items.index(first[0]), flags.NoUpdate)
            if rows:
                self.scrollTo(self.items.index(first[0]))

    def set_empty(self, title: str, text: str, action: QWidget | None = None) -> None:
        """What to show when there is nothing."""
        self._empty.setParent(None)
        self._empty.deleteLater()
        self._empty = EmptyState("camera", title, text, action)
        self._empty.setParent(self.viewport())
        self._place_empty()

    def _place_empty(self) -> None:
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(not self.items.items)

    def _opened(self, index: QModelIndex) -> None:
        one = self.items.items[index.row()]
        if isinstance(one, Tile):
            self.opened.emit(one.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; nothing is copied; letters are left to the window."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._opened(self.currentIndex())
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Headings go on across the whole sheet."""
        super().resizeEvent(event)
        self._place_empty()


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight


def _side() -> Qt.AlignmentFlag:
    return _RIGHT if language.right_to_left() else _LEFT
