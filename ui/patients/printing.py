"""A patient's card and sheets of labels: seen as they will be printed, printed or saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, patients
from ui import jobs
from ui.language import digits, tr
from ui.slow import told
from ui.widgets.form import Form, choice
from ui.widgets.printing import PrintDialog, show

ON_A_SHEET = 24
_CARD_DIALOG = QSize(640, 620)


def card(parent: QWidget, clinic: Clinic, patient_id: int, ref: str) -> None:
    """Show the card of one patient."""
    desk, title = clinic.desk, tr("Patient card")

    def dialog(pdf: bytes) -> PrintDialog:
        about = tr("The size of a bank card. Its code opens the record when it is scanned.")
        made = PrintDialog(parent, title, pdf, f"card-{ref}.pdf", about, most=_CARD_DIALOG)
        made.view.fit_page()
        return made

    show(parent, title, lambda: patients.card(desk, patient_id), dialog)


def labels(parent: QWidget, clinic: Clinic, patient_ids: tuple[int, ...]) -> None:
    """Show sheets of labels, the first one unused."""
    desk = clinic.desk
    show(
        parent,
        tr("Labels"),
        lambda: patients.labels(desk, patient_ids, 0),
        lambda pdf: LabelsDialog(parent, clinic, patient_ids, pdf),
    )


class LabelsDialog(PrintDialog):
    """Sheets of labels; those used up on the first sheet are left free."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient_ids: tuple[int, ...], pdf: bytes) -> None:
        said = tr("A4 sheets of {count} labels. Patients: {chosen}", count=ON_A_SHEET, chosen=digits(len(patient_ids)))
        super().__init__(parent, tr("Labels"), pdf, "labels.pdf", said)
        self._desk, self._patient_ids = clinic.desk, patient_ids
        form = Form()
        self.used = form.add(
            "skip", tr("Labels used up on the first sheet"), choice([(one, digits(one)) for one in range(ON_A_SHEET)])
        )
        self.used.setObjectName("labels-used")
        self.used.changed.connect(self._chosen)
        self.body.insertWidget(1, form)

    def _chosen(self) -> None:
        desk, patient_ids, skip = self._desk, self._patient_ids, int(self.used.value())
        jobs.run(
            self,
            self.windowTitle(),
            lambda _progress: patients.labels(desk, patient_ids, skip),
            self.show_instead,
            partial(told, self),
            cancellable=False,
        )
