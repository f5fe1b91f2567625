"""Above every view of photographs: whose they are, and the way to bring more in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.patients.model import Patient
from ui.language import digits, ltr, tr
from ui.widgets.buttons import button
from ui.widgets.clamped import Clamped


class Header(QWidget):
    """The name stays in view whatever is done, so that nothing goes to another patient's record by mistake."""

    def __init__(self, to_record: Callable[[], object], bring_in: Callable[[], object], *, takes: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        back = button(tr("Record"), to_record, icon="back")
        back.setObjectName("back-to-record")
        back.setToolTip(tr("Back to the record (Esc)"))
        row.addWidget(back)
        self.name = Clamped("", role="h2")
        row.addWidget(self.name)
        self.told = Clamped("", role="muted")
        row.addWidget(self.told)
        row.addStretch(1)
        self.bring = button(tr("Bring in"), bring_in, kind="primary", icon="camera")
        self.bring.setObjectName("bring-in")
        self.bring.setToolTip(tr("Bring photographs in (Ctrl+I)"))
        self.bring.setVisible(takes)
        row.addWidget(self.bring)

    def show_patient(self, patient: Patient, count: int | None = None) -> None:
        """Name the patient, and say how many photographs there are to whoever may know."""
        self.name.setText(patient.display_name)
        pictures = tr("Photographs") if count is None else tr("Photographs: {count}", count=digits(count))
        said = (ltr(patient.ref), pictures)
        self.told.setText("   ·   ".join(said))
        self.updateGeometry()
