"""Giving a file that was kept without the patient's name its name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, now, patients
from frontdesk.patients.model import Patient
from ui.language import tr
from ui.patients import state as states
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, line_edit
from ui.widgets.text import label

LONGEST = 200


class IdentifyDialog(Dialog):
    """The name, in the words of the paper or the patient; everything written so far stays on the file."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient: Patient) -> None:
        super().__init__(parent, tr("Who is it?"), yes=tr("Put the name on the record"))
        self._desk, self._patient = clinic.desk, patient
        self.body.addWidget(
            label(
                tr("The record number, the consents and the history stay, and in it the name used so far."),
                "muted",
            )
        )
        self.form = Form(columns=2)
        self.given = self.form.add("given", tr("Given name"), line_edit(max_length=LONGEST + 1), required=True)
        self.family = self.form.add("family", tr("Family name"), line_edit(max_length=LONGEST + 1))
        self.native_name = self.form.add(
            "native_name", tr("Name in own script"), line_edit(max_length=LONGEST + 1), span=2
        )
        for name in ("given", "family", "native_name"):
            self.form.editor(name).setObjectName(f"identify-{name}")
        self.body.addWidget(self.form)
        self.given.setFocus()

    def finish(self) -> None:
        """Write the name."""
        as_typed = states.new_patient(states.of_patient(self._patient, now().astimezone().date()))
        known = replace(
            as_typed, given=self.given.text(), family=self.family.text(), native_name=self.native_name.text()
        )
        patients.identify(self._desk, self._patient.id, known, self._patient.version)
