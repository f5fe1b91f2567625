"""The photographs that a form is about, as whoever signs it sees them: small, each with what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from frontdesk.clinic import Clinic, agreed
from frontdesk.consents.model import Pictured
from frontdesk.foundation.words import N_, say
from ui.consents.state import Unsigned
from ui.consents.steps import Step, words

_ABREAST, _SIDE_PX = 4, 196
_HEADING = N_("The photographs that this is about")


def fetched(clinic: Clinic, begun: Unsigned) -> tuple[Pictured, ...]:
    """The photographs that were chosen for a form; paper shows none. Raises Refused where they may not be seen."""
    if not begun.photos or begun.method == "paper":
        return ()
    return agreed.pictured(clinic.desk, begun.patient_id, begun.photos, begun.language)


def put_pictures(step: Step, down: QVBoxLayout, pictures: tuple[Pictured, ...]) -> None:
    """The pictures into `down`, in rows, below their heading; nothing where there are none."""
    if not pictures:
        return
    down.addSpacing(8)
    down.addWidget(step.both(say(step.code, _HEADING), _HEADING, level=2))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for number, one in enumerate(pictures):
        row, column = divmod(number, _ABREAST)
        grid.addWidget(_picture(one), 2 * row, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(one.caption, step.code, "help"), 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
    for column in range(_ABREAST):
        grid.setColumnStretch(column, 1)
    down.addLayout(grid)


def _picture(one: Pictured) -> QLabel:
    shown = QLabel()
    pixmap = QPixmap()
    pixmap.loadFromData(one.image, "JPEG")
    shown.setPixmap(
        pixmap.scaled(
            _SIDE_PX, _SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )
    shown.setAccessibleName(one.caption)
    return shown
