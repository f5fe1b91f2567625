"""A patient's card and sheets of labels: seen as they will be printed, printed or saved."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, patients
from ui.language import digits, tr
from ui.widgets.form import Form, choice
from ui.widgets.printing import PrintDialog

ON_A_SHEET = 24
_CARD_DIALOG = QSize(640, 620)


def card(parent: QWidget, clinic: Clinic, patient_id: int, ref: str) -> PrintDialog:
    """The card of one patient. Raises the core's errors."""
    dialog = PrintDialog(
        parent,
        tr("Patient card"),
        lambda: patients.card(clinic.desk, patient_id),
        f"card-{ref}.pdf",
        tr("The size of a bank card. Its code opens the record when it is scanned."),
        most=_CARD_DIALOG,
    )
    dialog.view.fit_page()
    return dialog


class LabelsDialog(PrintDialog):
    """Sheets of labels; those used up on the first sheet are left free."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient_ids: tuple[int, ...]) -> None:
        self._skip = 0
        super().__init__(
            parent,
            tr("Labels"),
            lambda: patients.labels(clinic.desk, patient_ids, self._skip),
            "labels.pdf",
            tr("A4 sheets of {count} labels. Patients: {chosen}", count=ON_A_SHEET, chosen=digits(len(patient_ids))),
        )
        form = Form()
        self.used = form.add(
            "skip", tr("Labels used up on the first sheet"), choice([(one, digits(one)) for one in range(ON_A_SHEET)])
        )
        self.used.setObjectName("labels-used")
        self.used.changed.connect(self._chosen)
        self.body.insertWidget(1, form)

    def _chosen(self) -> None:
        self._skip = int(self.used.value())
        self.refresh()
