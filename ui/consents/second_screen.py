"""A pen display beside the staff's screen: which one that is, and what the staff see while a patient has the form."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.text import IconLabel, heading, label


def second_screen(window: QWidget) -> QScreen | None:
    """Another screen than the one that `window` is on; None where there is one only."""
    return next((one for one in QApplication.screens() if one is not window.window().screen()), None)


class Meanwhile(QFrame):
    """Covers the staff's window: where the patient is, and the way to take the form back."""

    def __init__(self, over: QWidget, take_back: Callable[[], object]) -> None:
        super().__init__(over)
        self.setObjectName("meanwhile")
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        down = QVBoxLayout(self)
        down.setSpacing(14)
        down.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(IconLabel("pen", "primary", 56), 0, middle)
        self.title = heading(tr("The patient has the form on the other screen"), 1)
        self.where = label("", "strong")
        told = label(tr("Nothing else can be reached until you take it back."), "muted")
        for made in (self.title, self.where, told):
            made.setAlignment(middle)
            down.addWidget(made)
        self.back = button(tr("Take it back"), take_back, kind="primary", icon="lock")
        self.back.setObjectName("take_form_back")
        self.back.setToolTip(tr("With your password or shift PIN"))
        down.addWidget(self.back, 0, middle)
        down.addStretch(3)

    def cover(self) -> None:
        """As large as the window, in front of everything in it."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def tell(self, step: int, steps: int, name: str) -> None:
        """Which screen of how many the patient reads, and what that screen is called."""
        self.where.setText(tr("Step {step} of {steps}: {name}", step=step, steps=steps, name=name))

    def signed(self) -> None:
        """It is done: the form can be taken back."""
        self.title.setText(tr("The form is signed and sealed"))
        self.where.setText("")
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
