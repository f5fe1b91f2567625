"""What is said of an intake that was cut off, by a lock or a power cut, when its person is back; and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import digits, tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button


class CutOffView(QWidget):
    """`came` photographs are in the session, `left` files can be gone on with, `lost` ones are to be chosen again.

    `again` wants to go on, `left` is the way out.
    """

    again = Signal()
    left = Signal()

    def __init__(self, came: int, left: int, lost: int) -> None:
        super().__init__()
        parts = [tr("The window was locked, or the program ended, while photographs came in.")]
        parts.append(tr("Photographs in this session now: {count}.", count=digits(came)))
        if left:
            parts.append(tr("Files to go on with: {count}.", count=digits(left)))
        if lost:
            parts.append(tr("Files to choose again: {count}.", count=digits(lost)))
        self.summary = Banner("warn" if left or lost else "ok", " ".join(parts))
        self.summary.setObjectName("intake-summary")
        self.done = button(tr("Done"), self.left.emit, kind="plain" if left else "primary", icon="check")
        self.done.setObjectName("intake-done")
        self.go_on = button(tr("Go on with the rest"), self.again.emit, kind="primary", icon="refresh")
        self.go_on.setObjectName("go-on")
        self.go_on.setVisible(left > 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go_on)
        row.addWidget(self.done)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(self.summary)
        down.addStretch(1)
        down.addLayout(row)
