"""A form: each field with its label, help and error, in the order it is filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from frontdesk.foundation.errors import Invalid, UserError
from ui.language import said, tr
from ui.widgets.banner import Banner
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
]


Editor = TypeVar("Editor", bound=QWidget)


def _on_edit(editor: QWidget, slot: Callable[[], None]) -> None:
    if isinstance(editor, Choice | DateEdit | PasswordEdit):
        editor.changed.connect(slot)
    elif isinstance(editor, QLineEdit):
        editor.textEdited.connect(lambda _: slot())
    elif isinstance(editor, QPlainTextEdit):
        editor.textChanged.connect(slot)
    elif isinstance(editor, QComboBox):
        editor.currentIndexChanged.connect(lambda _: slot())
    elif isinstance(editor, QAbstractButton):
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
        row.addWidget(IconLabel("error", "bad", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.words = label("", "error")
        row.addWidget(self.words, 1)
        self.hide()


@dataclass
class _Field:
    box: QWidget
    caption: QLabel | None
    editor: QWidget
    error: _ErrorLine
    help: str


class Form(QWidget):
    """Fields in one or more columns, filled in the order they were added.

    `add` places a field; `set_errors` shows what the core found wrong, each beside its field, and goes to the first
    bad one; what belongs to no field is said on top. An error goes away when its field is edited.
    """

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, _Field] = {}
        self._columns, self._row, self._column = columns, 0, 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self._general = Banner("bad", "")
        self._general.hide()
        outer.addWidget(self._general)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(14)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        outer.addLayout(self._grid)

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
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        shown = self._caption(caption, editor, required) if caption else None
        error = _ErrorLine()
        for part in (shown, editor, label(help, "help") if help else None, error):
            if part is not None:
                column.addWidget(part)
        self._place(box, span)
        self._fields[name] = _Field(box, shown, editor, error, help)
        self._name(editor, caption, help)
        _on_edit(editor, lambda: self._clear(name))
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
        self._fields[name].box.setVisible(shown)

    def set_errors(self, errors: UserError | Mapping[str, UserError | str]) -> None:
        """Show each error beside its field and go to the first; without a field, on top."""
        self.clear_errors()
        found = _by_field(errors)
        loose = [text for name, text in found.items() if name not in self._fields]
        if loose:
            self._general.set_text("\n".join(loose))
            self._general.show()
        for name in self._fields:
            if name in found:
                self._mark(self._fields[name], found[name])
        first = next((field for name, field in self._fields.items() if name in found), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_errors(self) -> None:
        """Show no error."""
        self._general.hide()
        for name in self._fields:
            self._clear(name)

    def errors(self) -> dict[str, str]:
        """The errors shown, by field."""
        return {name: field.error.words.text() for name, field in self._fields.items() if field.error.words.text()}

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
        self._grid.addWidget(box, self._row, self._column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._column += span

    def _tab_order(self) -> None:
        editors = [field.editor for field in self._fields.values()]
        if len(editors) > 1:
            QWidget.setTabOrder(editors[-2], editors[-1])

    def _mark(self, field: _Field, text: str) -> None:
        field.error.words.setText(text)
        field.error.show()
        self._paint(field, bad=True)
        target = field.editor.focusProxy() or field.editor
        target.setAccessibleDescription(f"{text} {field.help}".strip())

    def _clear(self, name: str) -> None:
        field = self._fields[name]
        if not field.error.words.text():
            return
        field.error.words.setText("")
        field.error.hide()
        self._paint(field, bad=False)
        (field.editor.focusProxy() or field.editor).setAccessibleDescription(field.help)

    def _paint(self, field: _Field, *, bad: bool) -> None:
        target = field.editor.focusProxy() or field.editor
        target.setProperty("bad", bad)
        target.style().unpolish(target)
        target.style().polish(target)


def next_field(root: QWidget, after: QWidget) -> QWidget | None:
    """The field under `root` that Tab would come to after `after`; None when that was the last one."""
    fields = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox)
    one = after.nextInFocusChain()
    while one is not after and one is not None:
        if _reached(one):
            if not root.isAncestorOf(one):
                return None
            if isinstance(one, fields):
                return one
        one = one.nextInFocusChain()
    return None


def _reached(one: QWidget) -> bool:
    """Whether Tab stops here now; the list of a drop-down is the drop-down's."""
    stops = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and one.isEnabled() and one.isVisible() and not isinstance(one.parentWidget(), QComboBox)


def _by_field(errors: UserError | Mapping[str, UserError | str]) -> dict[str, str]:
    if isinstance(errors, Invalid):
        return _by_field(errors.problems)
    if isinstance(errors, UserError):
        return {errors.field or "": said(errors)}
    return {name: said(error) if isinstance(error, UserError) else error for name, error in errors.items()}
