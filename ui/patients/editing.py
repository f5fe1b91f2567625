"""A patient's record while it is edited: the whole form, with Save and Cancel above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.patients.model import OVERTAKEN, Overtaken, Patient
from ui.language import tr
from ui.page import Window
from ui.patients.form import PatientForm
from ui.patients.register_page import clinicians
from ui.widgets.buttons import button
from ui.widgets.cards import scrolled
from ui.widgets.text import heading


class Editing(QWidget):
    """The form, filled in with the record; `left` and `saved` are what its buttons do.

    `begun` is what `state` gave, of the record as it was then: when somebody saved it since, `version` is the earlier
    one, so that nothing of the form is saved over theirs.
    """

    def __init__(
        self,
        window: Window,
        patient: Patient,
        left: Callable[[], object],
        saved: Callable[[], object],
        *,
        with_carers: bool,
        begun: dict[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self.version: int = patient.version if begun is None else begun.get("version", 0)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(heading(tr("Edit {ref}", ref=patient.ref), 1), 1)
        top.addWidget(button(tr("Cancel"), left, icon="close"))
        save = button(tr("Save"), saved, kind="primary", icon="save")
        save.setObjectName("save-edit")
        top.addWidget(save)
        down.addLayout(top)
        self.form = PatientForm(window.clinic, clinicians(window), full=True, with_carers=with_carers)
        self.form.show_patient(patient)
        self._before = self.form.state()
        if begun is not None:
            self.form.restore(begun)
        if self.version != patient.version:
            self.form.show_errors(Overtaken(OVERTAKEN))
        self.form.finished.connect(saved)
        down.addWidget(scrolled(self.form), 1)

    def state(self) -> dict[str, Any]:
        """What is typed, and over which version of the record."""
        return {**self.form.state(), "version": self.version}

    def changed(self) -> bool:
        """Whether the form says anything but the record."""
        return self.form.state() != self._before
