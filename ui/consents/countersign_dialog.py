"""A clinician signs a form that was sealed before: with the own hand, beside the form, which stays as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.clinic import Clinic, countersigning
from frontdesk.consents.model import Consent, Countersignature
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from ui import errors
from ui.language import ltr, tr
from ui.slow import SlowDialog
from ui.widgets.buttons import button
from ui.widgets.printing import PrintDialog
from ui.widgets.signature import SignaturePad
from ui.widgets.text import label

_PAD_PX = 220


class CountersignDialog(SlowDialog):
    """The statement, a sheet to sign on, and whose hand it is. `made` is the counter-signature once it is kept."""

    def __init__(self, parent: QWidget | None, clinic: Clinic, consent: Consent) -> None:
        super().__init__(parent, tr("Counter-sign this form"), yes=tr("Sign and seal"), width=640)
        self._desk, self._consent = clinic.desk, consent
        number = ltr(consent.reference)
        said = tr(
            "I have read form {reference} as it was signed and sealed, and I confirm it with my own signature.",
            reference=number,
        )
        self.body.addWidget(label(said, "strong"))
        self.pad = SignaturePad()
        self.pad.setObjectName("countersign_pad")
        self.pad.setMinimumHeight(_PAD_PX)
        self.body.addWidget(self.pad, 1)
        row = QHBoxLayout()
        row.addWidget(label(clinic.person.full_name, "strong"), 1)
        row.addWidget(button(tr("Undo"), self.pad.undo, kind="quiet"))
        row.addWidget(button(tr("Clear"), self.pad.clear, kind="quiet"))
        self.body.addLayout(row)
        self.body.addWidget(
            label(tr("The form itself stays as it was sealed. Your signature gets a sealed page of its own."), "help")
        )
        self.primary.setObjectName("countersign_now")
        self.pad.setFocus()

    def deed(self) -> Callable[[Progress], Countersignature]:
        """Seal it and keep it."""
        desk, consent_id, strokes = self._desk, self._consent.id, self.pad.strokes()
        pad = (float(self.pad.width()), float(self.pad.height()))
        return lambda _progress: countersigning.countersign(desk, consent_id, strokes, pad)

    def done(self, result: int) -> None:
        """Forget the ink with the dialog."""
        self.pad.clear()
        super().done(result)


def show_document(parent: QWidget, clinic: Clinic, number: int) -> None:
    """The sealed page of a counter-signature, to print or save."""
    title = tr("Counter-signature")
    try:
        shown = PrintDialog(parent, title, countersigning.document(clinic.desk, number), "counter-signature.pdf")
    except FrontdeskError as error:
        errors.show(parent, error)
        return
    shown.exec()
