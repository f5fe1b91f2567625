"""A list of rows to read, choose and open, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import language, theme
from ui.widgets.empty import EmptyState
from ui.widgets.text import cut, tip

_Index = QModelIndex | QPersistentModelIndex
_MORE = ("chip", "matched")
"""Kinds whose value has a second part beside the words."""
_ROW_PX = 42
_BAR_PX = 4
_PAD_PX = 10
_LEAST_PX = 48
_CHIP_POINTS = 9.5


@dataclass(frozen=True)
class Column:
    """One column: `key` names the row's item or attribute; `width` in px, 0 takes what is left.

    `kind`: text; chip, whose value is (words, a ChipKind); date, a date or an aware instant; mono, which keeps
    phone numbers and references in their order inside Urdu; matched, whose value is (words, spans) and each span a
    (first, after last) letter to be shown bold.
    """

    key: str
    title: str
    width: int = 0
    kind: Literal["text", "chip", "date", "mono", "matched"] = "text"


def _value(row: Any, key: str) -> Any:
    return row[key] if hasattr(row, "keys") else getattr(row, key)


def _said(value: Any, kind: str) -> str:
    if value is None:
        return ""
    if kind in _MORE:
        return str(value[0])
    if isinstance(value, datetime):
        return language.moment_text(value)
    if isinstance(value, date):
        return language.date_text(value)
    return language.ltr(str(value)) if kind == "mono" and value else str(value)


class RowsModel(QAbstractTableModel):
    """Rows (mappings or objects) under columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Any:
        """The row at `number`, as it was given."""
        return self._rows[number]

    def rows(self) -> list[Any]:
        """All rows, as they were given."""
        return list(self._rows)

    def value(self, row: int, column: int) -> tuple[Any, str]:
        """What a cell holds, and its kind."""
        shown = self.columns[column]
        return _value(self._rows[row], shown.key), shown.kind

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, and what a screen reader says of its row."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            said = _said(*self.value(index.row(), index.column()))
            return said if role == Qt.ItemDataRole.DisplayRole else tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._rows[index.row()]
            return ", ".join(text for one in self.columns if (text := _said(_value(row, one.key), one.kind)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class _Widths(dict[str, float]):
    """How wide each letter is, measured when it first comes up."""

    def __init__(self, metrics: QFontMetrics) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(metrics)

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width


class _RowDelegate(QStyledItemDelegate):
    """Paints cells: text cut with an ellipsis, chips as pills, a bar at the start of the selected row."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._font, self._widths = QFont(parent.font()), _Widths(parent.fontMetrics())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, rect = theme.current(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, look.color("selection"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.color("raised"))
        if chosen and index.column() == 0:
            start = rect.right() - _BAR_PX + 1 if language.right_to_left() else rect.x()
            painter.fillRect(start, rect.y(), _BAR_PX, rect.height(), look.color("primary"))
        model = index.model()
        assert isinstance(model, RowsModel)
        # Not by index.data, which takes longer for its way through the engine than the painting.
        value, kind = model.value(index.row(), index.column())
        text, more = _said(value, kind), value[1] if value and kind in _MORE else None
        if not text:
            return
        box = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        painter.save()
        if more and kind == "chip":
            self._chip(painter, QRectF(box), text, more, option.font)
        else:
            painter.setPen(look.color("on_selection" if chosen else "text"))
            fits = self._cut(text, box.width(), option)
            if more:
                self._matched(painter, QRectF(box), fits, more, option.font)
            else:
                painter.setFont(option.font)
                painter.drawText(box, _side(), fits)
        painter.restore()

    def _cut(self, text: str, room: int, option: QStyleOptionViewItem) -> str:
        """The text as far as there is room, at the end an ellipsis where it is cut."""
        if option.font != self._font:
            self._font, self._widths = QFont(option.font), _Widths(option.fontMetrics)
        # Letters are known from the last time; measuring a whole text takes as long as painting it.
        if text.isascii() and sum(map(self._widths.__getitem__, text)) < room:
            return text
        return cut(text, option.fontMetrics, room)

    def _matched(
        self, painter: QPainter, box: QRectF, text: str, spans: Sequence[tuple[int, int]], font: QFont
    ) -> None:
        """The words with what was looked for bold. Format ranges, never markup: a name is no HTML."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(theme.current().color("primary"))
        ranges = []
        for first, last in spans:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = first, min(last, len(text)) - first, bold
            if one.length > 0:
                ranges.append(one)
        layout = QTextLayout(text, font)
        option = QTextOption(_side())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setClipRect(box)
        layout.draw(painter, QPointF(box.x(), box.center().y() - line.height() / 2))

    def _chip(self, painter: QPainter, box: QRectF, text: str, kind: str, font: QFont) -> None:
        look, small = theme.current(), QFont(font)
        small.setPointSizeF(_CHIP_POINTS)
        small.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(small)
        width = min(metrics.horizontalAdvance(text) + 20, int(box.width()))
        start = box.right() - width if language.right_to_left() else box.x()
        pill = QRectF(start, box.center().y() - 11, width, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("raised" if kind == "plain" else f"{kind}_bg"))
        painter.drawRoundedRect(pill, 11, 11)
        painter.setPen(look.color("muted" if kind == "plain" else kind))
        painter.setFont(small)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, cut(text, metrics, width - 16))


class Table(QTableView):
    """A table of whole rows. `row_selected` gives the row the cursor came to, `row_activated` the one opened."""

    row_activated = Signal(object)
    row_selected = Signal(object)

    def __init__(self, columns: Sequence[Column], name: str, *, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(parent)
        self._model = RowsModel(columns)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._size_sections()
        self._empty = EmptyState("search", "")
        self._empty.setParent(self.viewport())
        self._empty.hide()
        self.doubleClicked.connect(lambda index: self.row_activated.emit(self._model.row(index.row())))
        self.selectionModel().currentRowChanged.connect(self._moved)

    def _size_sections(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEAST_PX)  # Qt takes the widest letter's width, which in Urdu is a phrase
        header.setSectionsClickable(False)
        for number, column in enumerate(self._model.columns):
            if column.width:
                header.resizeSection(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide the column `key`."""
        number = next(number for number, one in enumerate(self._model.columns) if one.key == key)
        self.setColumnHidden(number, not shown)

    def fit_column(self, key: str, most: int) -> None:
        """Make the column `key`, which has a width, as wide as what it says, and no wider than `most`."""
        number = next(number for number, one in enumerate(self._model.columns) if one.key == key)
        said = (_said(*self._model.value(row, number)) for row in range(self._model.rowCount()))
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in said), default=0)
        self.horizontalHeader().resizeSection(number, min(widest + 2 * _PAD_PX + 1, most))

    def set_rows(self, rows: Sequence[Any], *, key: str = "id") -> None:
        """Show `rows`; the selected one stays selected when a row with the same `key` is among them."""
        before = self.selected()
        wanted = _identity(before, key)
        self._model.set_rows(rows)
        if wanted is not None:
            for number, row in enumerate(rows):
                if _identity(row, key) == wanted:
                    self.select(number)
                    break
        self._place_empty()

    def rows(self) -> list[Any]:
        """All rows, as they were given."""
        return self._model.rows()

    def selected(self) -> Any:
        """The selected row as it was given, or None."""
        chosen = self.selectionModel().selectedRows()
        return self._model.row(chosen[0].row()) if chosen else None

    def chosen(self) -> list[Any]:
        """Every selected row as it was given, from the top (where several may be)."""
        return [self._model.row(number) for number in sorted(one.row() for one in self.selectionModel().selectedRows())]

    def allow_several(self) -> None:
        """Let several rows be selected, with Shift or Ctrl."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def select(self, number: int) -> None:
        """Select the row at `number` and bring it into view."""
        # selectRow would take the column at the window's edge, which a table not yet laid out in Urdu doesn't have.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(number, 0), flags)
        self.scrollTo(self._model.index(number, 0))

    def set_empty(self, title: str, text: str = "", icon: str = "search", action: QWidget | None = None) -> None:
        """What to show when there are no rows."""
        self._empty.setParent(None)
        self._empty.deleteLater()
        self._empty = EmptyState(icon, title, text, action)
        self._empty.setParent(self.viewport())
        self._place_empty()

    def _place_empty(self) -> None:
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(self._model.rowCount() == 0 and self._empty.speaks())

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.row_selected.emit(self._model.row(now.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected row; Home and End go to the first and last; letters are left to the window."""
        last = self._model.rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected() is not None:
            self.row_activated.emit(self.selected())
        elif event.key() == Qt.Key.Key_Home and last >= 0:
            self.select(0)
        elif event.key() == Qt.Key.Key_End and last >= 0:
            self.select(last)
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state in the middle."""
        super().resizeEvent(event)
        self._place_empty()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole text of a cell only where it is cut."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())  # type: ignore[attr-defined]  # a help event has a position
            text = index.data() if index.isValid() else None
            room = self.visualRect(index).width() - 2 * _PAD_PX
            if not text or self.fontMetrics().horizontalAdvance(text) <= room:
                return True
        return super().viewportEvent(event)


_MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE


def _side() -> Qt.AlignmentFlag:
    return _RIGHT if language.right_to_left() else _LEFT


def _identity(row: Any, key: str) -> Any:
    if row is None:
        return None
    return row.get(key) if hasattr(row, "get") else getattr(row, key, None)
