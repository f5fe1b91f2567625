"""A form: each field with its label, help and error, in the order it is filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from frontdesk.foundation.errors import Invalid, UserError
from ui.language import said, tr
from ui.widgets.banner import Banner
from ui.widgets.cards import bring_into_view
from ui.widgets.editors import (
    Choice,
    DateEdit,
    PasswordEdit,
    check,
    choice,
    line_edit,
    multiline,
    password_edit,
)
from ui.widgets.text import IconLabel, heading, label

__all__ = [
    "Choice",
    "DateEdit",
    "Form",
    "PasswordEdit",
    "check",
    "choice",
    "line_edit",
    "multiline",
    "next_field",
    "password_edit",
    "tab_stops",
]


Editor = TypeVar("Editor", bound=QWidget)


def _on_edit(editor: QWidget, slot: Callable[[], None]) -> None:
    if isinstance(editor, Choice | DateEdit | PasswordEdit):
        editor.changed.connect(slot)
    elif isinstance(editor, QLineEdit):
        editor.textEdited.connect(lambda _: slot())
    elif isinstance(editor, QtWidgets.QPlainTextEdit):
        editor.textChanged.connect(slot)
    elif isinstance(editor, QComboBox):
        editor.currentIndexChanged.connect(lambda _: slot())
    elif isinstance(editor, QtWidgets.QAbstractButton):
        editor.toggled.connect(lambda _: slot())
    elif hasattr(editor, "changed"):
        editor.changed.connect(slot)


class _ErrorLine(QWidget):
    """What is wrong with one field: icon and words, hidden while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("error", "bad", 16), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        self.words = label("", "error")
        row.addWidget(self.words, 1)
        self.hide()


class _Field(QWidget):
    """One field: its caption, editor and help, and below them what is wrong with it."""

    def __init__(self, caption: QLabel | None, editor: QWidget, described: str) -> None:
        super().__init__()
        self.editor, self.problem = editor, ""
        self._described = described
        self._line: _ErrorLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for part in (caption, editor, label(described, "help") if described else None):
            if part is not None:
                self._column.addWidget(part)
        self._column.addStretch(1)

    def tell(self, problem: str) -> None:
        """Show what is wrong with it; an empty text takes that away."""
        if problem == self.problem:
            return
        if self._line is None:
            self._line = _ErrorLine()
            self._column.insertWidget(self._column.count() - 1, self._line)
        self._line.words.setText(problem)
        self._line.setVisible(bool(problem))
        target = self.editor.focusProxy() or self.editor
        target.setAccessibleDescription(f"{problem} {self._described}".strip())
        if bool(problem) != bool(self.problem):
            target.setProperty("bad", bool(problem))
            target.style().unpolish(target)
            target.style().polish(target)
        self.problem = problem


class Form(QWidget):
    """Fields in one or more columns, filled in the order they were added.

    `add` places a field; `set_errors` shows what the core found wrong, each beside its field, and goes to the first
    bad one; what belongs to no field is said on top. An error goes away when its field is edited.
    """

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, _Field] = {}
        self._columns, self._row, self._column = columns, 0, 0
        self._general: Banner | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(14)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._outer.addLayout(self._grid)
        self._outer.addStretch(1)  # a window that grew for an error does not part the fields once it is gone

    def add(
        self,
        name: str,
        caption: str,
        editor: Editor,
        help: str = "",  # noqa: A002 - the form's own word for it
        required: bool = False,
        *,
        span: int = 1,
    ) -> Editor:
        """Place `editor` as the field `name` (the core's name, for its errors); returns the editor.

        `span` is its width in columns; an empty `caption` is for a box to tick, which has its own text.
        """
        field = _Field(self._caption(caption, editor, required) if caption else None, editor, help)
        self._place(field, span)
        self._fields[name] = field
        self._name(editor, caption, help)
        _on_edit(editor, lambda: field.tell(""))
        self._tab_order()
        return editor

    def section(self, title: str) -> None:
        """A heading over the fields that follow."""
        self._place(heading(title, 2), self._columns)

    def has(self, name: str) -> bool:
        """Whether the form has a field of that name."""
        return name in self._fields

    def editor(self, name: str) -> QWidget:
        """The editor of the field `name`."""
        return self._fields[name].editor

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide the whole field, as when a guardian is asked for a child only."""
        self._fields[name].setVisible(shown)

    def set_errors(self, errors: UserError | Mapping[str, UserError | str]) -> None:
        """Show each error beside its field and go to the first; without a field, on top."""
        found = _by_field(errors)
        self._say_on_top([text for name, text in found.items() if name not in self._fields])
        for name, field in self._fields.items():
            field.tell(found.get(name, ""))
        first = next((field for name, field in self._fields.items() if name in found), None)
        if first is not None:
            first.editor.setFocus()
            bring_into_view(first.editor)

    def clear_errors(self) -> None:
        """Show no error."""
        self._say_on_top([])
        for field in self._fields.values():
            field.tell("")

    def errors(self) -> dict[str, str]:
        """The errors shown, by field."""
        return {name: field.problem for name, field in self._fields.items() if field.problem}

    def _say_on_top(self, texts: list[str]) -> None:
        if texts and self._general is None:
            self._general = Banner("bad", "")
            self._outer.insertWidget(0, self._general)
        if self._general is not None:
            self._general.set_text("\n".join(texts))
            self._general.setVisible(bool(texts))

    def _caption(self, caption: str, editor: QWidget, required: bool) -> QLabel:
        shown = label(f"{caption} *" if required else caption, "field")
        shown.setBuddy(editor)
        if required:
            shown.setToolTip(tr("Needed"))
        return shown

    def _name(self, editor: QWidget, caption: str, described: str) -> None:
        for one in (editor, editor.focusProxy()):
            if one is not None:
                if caption:
                    one.setAccessibleName(caption)
                one.setAccessibleDescription(described)

    def _place(self, box: QWidget, span: int) -> None:
        span = min(span, self._columns)
        if self._column + span > self._columns:
            self._row, self._column = self._row + 1, 0
        self._grid.addWidget(box, self._row, self._column, 1, span)
        self._column += span

    def _tab_order(self) -> None:
        editors = [field.editor for field in self._fields.values()]
        if len(editors) > 1:
            QWidget.setTabOrder(editors[-2], editors[-1])


def next_field(root: QWidget, after: QWidget) -> QWidget | None:
    """The field under `root` that Tab would come to after `after`; None when that was the last one."""
    fields = (QLineEdit, QtWidgets.QPlainTextEdit, QComboBox, QtWidgets.QCheckBox)
    under = root.findChildren(QWidget)
    following = under[under.index(after) + 1 :] if after in under else []
    return next((one for one in following if isinstance(one, fields) and _reached(one)), None)


def tab_stops(root: QWidget) -> list[QWidget]:
    """Whatever Tab stops at under `root` now: part by part as they were put into it, tabs before their pages.

    Qt's own chain is not asked: after `nextInFocusChain` PySide takes each widget for a part of the one before it, and
    calls deleted what stands there still once that one is.
    """
    stops = [one for one in root.findChildren(QWidget) if one.window() is root.window() and _reached(one)]
    for tabs in root.findChildren(QtWidgets.QTabWidget):
        if tabs.tabBar() in stops:
            stops.remove(tabs.tabBar())
            first = (at for at, one in enumerate(stops) if tabs.isAncestorOf(one))
            stops.insert(next(first, len(stops)), tabs.tabBar())
    return stops


def _reached(one: QWidget) -> bool:
    """Whether Tab stops here now; the list of a drop-down is the drop-down's."""
    stops = bool(one.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus) and one.focusProxy() is None
    return stops and one.isEnabled() and one.isVisible() and not isinstance(one.parentWidget(), QComboBox)


def _by_field(errors: UserError | Mapping[str, UserError | str]) -> dict[str, str]:
    if isinstance(errors, Invalid):
        return _by_field(errors.problems)
    if isinstance(errors, UserError):
        return {errors.field or "": said(errors)}
    return {name: said(error) if isinstance(error, UserError) else error for name, error in errors.items()}
