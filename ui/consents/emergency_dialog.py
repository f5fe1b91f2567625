"""An emergency as the basis for care, while nobody has agreed to it: chosen reason, one day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, consents
from ui.language import tr
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, choice
from ui.widgets.text import label


class EmergencyDialog(Dialog):
    """Asks for the reason and puts it on record."""

    def __init__(self, parent: QWidget | None, clinic: Clinic, patient_id: int) -> None:
        super().__init__(parent, tr("Care in an emergency"), yes=tr("Put on record"))
        self._desk, self._patient = clinic.desk, patient_id
        self.body.addWidget(
            label(
                tr("Care goes on for a day without consent. Ask the patient, or whoever decides, as soon as you can.")
            )
        )
        self.form = self.fields = Form()
        self.reason = choice([(name, tr(text)) for name, text in consents.EMERGENCIES.items()])
        self.reason.setObjectName("reason")
        self.fields.add("reason", tr("Reason"), self.reason)
        self.body.addWidget(self.fields)
        self.primary.setObjectName("put_on_record")

    def finish(self) -> None:
        """On record, with the reason."""
        consents.begin_emergency(self._desk, self._patient, str(self.reason.value()))
