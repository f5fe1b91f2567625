"""The filters over the audit trail: who, which patient, which kind of act, which days."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from frontdesk.audit.model import AuditFilter
from frontdesk.foundation import typed
from frontdesk.foundation.errors import UserError
from frontdesk.patients.model import record_number
from ui.audit import words
from ui.language import tr
from ui.widgets.cards import Card
from ui.widgets.form import DateEdit, Form, choice, line_edit

LARGEST = 2**31


class Filters(Card):
    """Emits `changed` when other entries are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(margin=14)
        self._selected: int | None = None
        self.form = form = Form(columns=5)
        known = sorted(((value, tr(text)) for value, text in words.ACTIONS.items()), key=lambda one: one[1])
        self.person = form.add("person", tr("Who"), choice([(None, tr("Everybody"))]))
        self.patient = form.add("patient", tr("Record number"), line_edit("P-000001", max_length=20))
        self.action = form.add("action", tr("What"), choice([(None, tr("Everything")), *known]))
        self.day_from = form.add("day_from", tr("From"), DateEdit())
        self.day_to = form.add("day_to", tr("To"), DateEdit())
        for field, name in (
            (self.person, "filter-person"),
            (self.patient, "filter-patient"),
            (self.action, "filter-action"),
            (self.day_from, "filter-from"),
            (self.day_to, "filter-to"),
        ):
            field.setObjectName(name)
            field.setMinimumWidth(90)
        for drop in (self.person, self.action):
            drop.changed.connect(self.changed)
            drop.setSizeAdjustPolicy(drop.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for field in (self.patient, self.day_from.field, self.day_to.field):
            field.editingFinished.connect(self._ask_again)
        self._before = self._typed()
        self.add(form)

    def _typed(self) -> tuple[str, str, str]:
        return self.patient.text().strip(), self.day_from.field.text(), self.day_to.field.text()

    def _ask_again(self) -> None:
        """Leaving a field that was not changed asks for nothing: each look is an entry."""
        if self._typed() != self._before:
            self._before = self._typed()
            self.changed.emit()

    def take_away(self) -> None:
        """Everything again."""
        for drop in (self.person, self.action):
            drop.blockSignals(True)
            drop.set_value(None)
            drop.blockSignals(False)
        self.patient.clear()
        self.day_from.set_value(None)
        self.day_to.set_value(None)
        self.form.clear_errors()
        self._before = self._typed()
        self.changed.emit()

    def set_people(self, names: Mapping[int, str]) -> None:
        """Whom one can choose from."""
        people = sorted(names.items(), key=lambda one: one[1].casefold())
        self.person.set_options([(None, tr("Everybody")), *people])

    def set_patient(self, patient_id: int) -> None:
        """Narrow to one record."""
        self.patient.setText(record_number(patient_id))
        self._before = self._typed()

    def offer(self, patients: Sequence[int]) -> None:
        """The patients of the selected entry: the first is meant when no record number is typed."""
        self._selected = patients[0] if patients else None

    def asked_patient(self) -> int:
        """The patient in the filter, or of the selected entry. Raises `UserError` when there is none."""
        patient = self._patient() or self._selected
        if patient is None:
            raise UserError("Type a record number, or select an entry about a patient.", field="patient")
        return patient

    def _patient(self) -> int | None:
        text = self.patient.text().strip()
        if not text:
            return None
        number = typed.digits(text)
        if not re.fullmatch(r"(?i)(p\s*-?\s*)?\d+", text) or not 0 < int(number) < LARGEST:
            raise UserError("A record number looks like P-000012.", field="patient")
        return int(number)

    def wanted(self) -> AuditFilter:
        """What is asked for. Raises `UserError`, its `field` the one that can't be read."""
        for name, day in (("day_from", self.day_from), ("day_to", self.day_to)):
            if day.unreadable():
                raise UserError("This is not a date. Type it as day/month/year.", field=name)
        first, last = self.day_from.value(), self.day_to.value()
        if first is not None and last is not None and last < first:
            raise UserError("This day is before the first one.", field="day_to")
        return AuditFilter(self.person.value(), self._patient(), self.action.value(), first, last)
