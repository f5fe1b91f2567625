"""F1: the keys that work on the page one is on."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.language import tr
from ui.page import Shortcut
from ui.widgets.dialog import Dialog
from ui.widgets.text import label

_HIGHEST, _WIDE_PX = 16, 860


def show_keys(parent: QWidget, keys: list[Shortcut]) -> None:
    """List `keys` in a dialog."""
    many = len(keys) > _HIGHEST
    dialog = Dialog(parent, tr("Keys that work here"), yes=tr("Close"), width=_WIDE_PX if many else 480)
    dialog.cancel.hide()
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    # Two columns of keys where one would be higher than a small screen.
    high = (len(keys) + 1) // 2 if many else len(keys)
    for number, one in enumerate(keys):
        shown = QKeySequence(one.keys).toString(QKeySequence.SequenceFormat.NativeText)
        column, row = divmod(number, high)
        grid.addWidget(label(shown, "strong"), row, column * 2)
        grid.addWidget(label(one.text, wrap=many), row, column * 2 + 1)
        grid.setColumnStretch(column * 2 + 1, 1)
    dialog.body.addLayout(grid)
    dialog.exec()
