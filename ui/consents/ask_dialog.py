"""Which form to put before a patient: every form of the clinic, with what the patient has said on it so far."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, consents, templates
from frontdesk.consents.model import Allowance, Standing, TemplateOffered
from frontdesk.foundation.errors import UserError
from ui import language
from ui.consents.words import STATES, form_title
from ui.language import tr
from ui.widgets.dialog import Dialog
from ui.widgets.table import Column, Table
from ui.widgets.text import ChipKind

_ROWS_PX = 330
_FIRST: tuple[Standing, ...] = ("missing", "expired", "withdrawn", "emergency", "given", "refused", "not_asked")
"""What a form with several purposes shows: the state that most asks for something."""


class AskDialog(Dialog):
    """The forms as a list; Enter or a double click chooses."""

    def __init__(self, parent: QWidget | None, clinic: Clinic, patient_id: int, state: Mapping[str, Allowance]) -> None:
        super().__init__(parent, tr("Ask for consent"), yes=tr("Open the form"), width=640)
        self.table = Table(
            [Column("title", tr("Form")), Column("state", tr("State"), 150, "chip")], tr("Forms to choose from")
        )
        self.table.setObjectName("forms")
        self.table.setMinimumHeight(_ROWS_PX)
        signed = {one.template for one in consents.of_patient(clinic.desk, patient_id) if one.method != "refused"}
        first = clinic.pack.consent.registration
        offered = templates.offered(clinic.desk, language.current())
        self.table.set_rows(
            [
                {
                    "id": "" if one.name == first else one.name,
                    "title": form_title(clinic.pack, one),
                    "state": _state(clinic, one, state, signed),
                }
                for one in offered
            ]
        )
        self.table.row_activated.connect(lambda _: self.accept())
        self.body.addWidget(self.table, 1)
        self.primary.setObjectName("open_form")
        if self.table.rows():
            self.table.select(0)
        self.table.setFocus()

    def finish(self) -> None:
        """Something has to be chosen."""
        if self.table.selected() is None:
            raise UserError("Choose one from the list.")

    @classmethod
    def ask(cls, parent: QWidget | None, clinic: Clinic, patient_id: int, state: Mapping[str, Allowance]) -> str | None:
        """The name of the chosen form, empty for the registration; None when cancelled."""
        dialog = cls(parent, clinic, patient_id, state)
        return str(dialog.table.selected()["id"]) if dialog.agreed() else None


def _state(
    clinic: Clinic, form: TemplateOffered, state: Mapping[str, Allowance], signed: set[str]
) -> tuple[str, ChipKind]:
    """The form's state: of its purposes, the one that most asks for something; else whether it was signed."""
    asked = clinic.pack.purposes_of(form.form)
    if not asked:
        return (tr("Signed"), "ok") if form.name in signed else (tr("Not signed yet"), "plain")
    found = {state[one.id].state for one in asked if one.id in state and one.answer == "consent"}
    most: Standing = next((one for one in _FIRST if one in found), "not_asked")
    said, kind = STATES[most]
    return tr(said), kind
