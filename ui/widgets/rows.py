"""Several of one kind in a form: further phones, policies; each with its own fields, added and removed by a button."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton, button
from ui.widgets.cards import taken_out
from ui.widgets.editors import Choice, DateEdit
from ui.widgets.form import Form


@dataclass(frozen=True)
class Part:
    """One field of a row: the name of its value, its caption, and how its editor is made."""

    name: str
    caption: str
    make: Callable[[], QWidget]
    required: bool = False
    span: int = 1


Values = dict[str, Any]


def value_of(editor: QWidget) -> Any:
    """What an editor holds: text, a choice's value, a date or None."""
    if isinstance(editor, Choice | DateEdit):
        return editor.value()
    return editor.text() if isinstance(editor, QLineEdit) else None


def show_value(editor: QWidget, value: Any) -> None:
    """Put a value into an editor; a choice that isn't offered leaves it alone."""
    if isinstance(editor, DateEdit):
        editor.set_value(value)
    elif isinstance(editor, Choice):
        if value in editor.values():
            editor.set_value(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value or ""))


class _Row(QWidget):
    """One of them; `kept` is what came with it and is not shown, such as its number."""

    def __init__(self, parts: Sequence[Part], removed: Callable[[_Row], None], remove: str) -> None:
        super().__init__()
        self.kept: Values = {}
        self.parts = parts
        self.form = Form(columns=2)
        self.editors = {
            one.name: self.form.add(one.name, one.caption, one.make(), required=one.required, span=one.span)
            for one in parts
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.form, 1)
        row.addWidget(IconButton("trash", remove, lambda: removed(self)), 0, Qt.AlignmentFlag.AlignTop)

    def values(self) -> Values:
        return {**self.kept, **{name: value_of(editor) for name, editor in self.editors.items()}}

    def fill(self, values: Mapping[str, Any]) -> None:
        self.kept = {name: value for name, value in values.items() if name not in self.editors}
        for name, editor in self.editors.items():
            if name in values:
                show_value(editor, values[name])

    def typed(self) -> bool:
        """Whether anything was written into it; a choice alone says nothing."""
        return any(not isinstance(one, Choice) and _written(one) for one in self.editors.values())


class Rows(QWidget):
    """Rows of the same `parts`; `values` gives a mapping for each that has something written in it."""

    changed = Signal()

    def __init__(self, parts: Sequence[Part], add: str, remove: str, *, bare: bool = False) -> None:
        """`add` and `remove` name the buttons ('Add a phone', 'Remove this phone'); `bare`: choices alone count."""
        super().__init__()
        self._parts, self._remove, self._bare = parts, remove, bare
        self._rows: list[_Row] = []
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        down.addLayout(self._list)
        foot = QHBoxLayout()
        self.add_button = button(add, self.add_row, kind="quiet", icon="add")
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        down.addLayout(foot)

    def add_row(self) -> None:
        """An empty row, with the cursor in it."""
        row = self._append()
        next(iter(row.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def values(self) -> list[Values]:
        """What each row holds."""
        return [row.values() for row in self._written()]

    def _written(self) -> list[_Row]:
        return [row for row in self._rows if self._bare or row.typed()]

    def fill(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these instead."""
        for row in list(self._rows):
            self._drop(row)
        for values in rows:
            self._append().fill(values)

    def unreadable(self) -> list[tuple[int, str]]:
        """Which dates can't be read: (row, field)."""
        return [
            (number, name)
            for number, row in enumerate(self._written())
            for name, editor in row.editors.items()
            if isinstance(editor, DateEdit) and editor.unreadable()
        ]

    def set_errors(self, errors: Mapping[tuple[int, str], Any]) -> None:
        """Show each error beside the field (row, name) it belongs to."""
        for number, row in enumerate(self._written()):
            row.form.set_errors({name: error for (at, name), error in errors.items() if at == number})

    def clear_errors(self) -> None:
        """Show no error."""
        for row in self._rows:
            row.form.clear_errors()

    def _append(self) -> _Row:
        row = _Row(self._parts, self._removed, self._remove)
        for editor in row.editors.values():
            if isinstance(editor, QLineEdit):
                editor.textChanged.connect(self.changed)
            elif isinstance(editor, Choice | DateEdit):
                editor.changed.connect(self.changed)
        # Tab goes through the row, then on to the button that adds another.
        before = self._rows[-1] if self._rows else None
        self._rows.append(row)
        self._list.addWidget(row)
        if before is not None:
            QWidget.setTabOrder(before, row)
        QWidget.setTabOrder(row, self.add_button)
        return row

    def _removed(self, row: _Row) -> None:
        self._drop(row)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        taken_out(self._list, row)


def _written(editor: QWidget) -> bool:
    if isinstance(editor, DateEdit):
        return editor.value() is not None or editor.unreadable()
    return isinstance(editor, QLineEdit) and bool(editor.text().strip())
