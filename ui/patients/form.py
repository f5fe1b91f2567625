"""A patient's form, for registering and for editing: five fields at first, everything when wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, now
from frontdesk.foundation.errors import UserError
from frontdesk.patients.model import NewPatient, Patient, years_between
from frontdesk.staff.model import Member
from ui.patients import state as states
from ui.patients.guardians import GuardianSection
from ui.patients.sections import (
    Carers,
    Emergency,
    Names,
    Policies,
    Reach,
    Referral,
    Section,
    Sources,
    Who,
)
from ui.patients.state import State
from ui.widgets.cards import bring_into_view
from ui.widgets.form import next_field
from ui.widgets.rows import Rows

_NUMBERED = re.compile(r"(contact|insurance)_(\w+?)(?:_(\d+))?")


class PatientForm(QWidget):
    """Two columns of cards. `full` shows all of them, otherwise only the five fields and a child's guardian.

    Enter goes to the next field; from the last one it says `finished`.
    """

    edited = Signal()
    finished = Signal()

    def __init__(
        self,
        clinic: Clinic,
        clinicians: tuple[Member, ...],
        *,
        full: bool = False,
        standing: bool = False,
        with_carers: bool = True,
    ) -> None:
        """`standing`: whether a name other than the patient's own may be chosen, where the pack allows it."""
        super().__init__()
        pack = clinic.pack
        self._guardian_below = pack.guardian_below
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column in (self.left, self.right):
            column.setSpacing(16)
            across.addLayout(column, 1)
        self.who = Who(pack, standing=standing and pack.pseudonyms.value)
        self.guardians = GuardianSection(clinic)
        self.reach, self.emergency, self.policies = Reach(), Emergency(), Policies()
        names, referral, sources = Names(), Referral(), Sources()
        self.carers = Carers(clinicians)
        lefts: list[Section] = [self.who, names, referral, self.policies, sources]
        rights: list[Section] = [self.guardians, self.reach, self.emergency, self.carers]
        self._more = [one for one in (*lefts, *rights) if one not in (self.who, self.guardians, self.carers)]
        self.sections: list[Section] = [*lefts, *rights]
        for column, cards in ((self.left, lefts), (self.right, rights)):
            for card in cards:
                column.addWidget(card)
                card.edited.connect(self._edited)
            column.addStretch(1)
        self._with_carers = with_carers and bool(clinicians)
        self._full = full
        self.set_full(full)
        self._name_fields()

    def _name_fields(self) -> None:
        """The fields that pages and tests write into, by name."""
        who, guardians = self.who, self.guardians
        self.given, self.family, self.born, self.age = who.given, who.family, who.born, who.age
        self.gender, self.phone, self.language = who.gender, who.phone, who.language
        self.guardian_name, self.guardian_relation = guardians.name, guardians.relation
        self.guardian_phone, self.guardian_identity = guardians.phone, guardians.identity

    def field(self, name: str) -> QWidget:
        """The editor of the core's field `name`. Raises `LookupError`."""
        for one in self.sections:
            if one.form.has(name):
                return one.form.editor(name)
        raise LookupError(f"the form has no field {name}")

    # -- short and full --------------------------------------------------------------------------------------------
    def is_full(self) -> bool:
        """Whether every card is shown."""
        return self._full

    def set_full(self, full: bool) -> None:
        """Show every card, or only what the short form asks."""
        self._full = full
        for one in self._more:
            one.setVisible(full)
        self.carers.setVisible(full and self._with_carers)
        self._age_changed()

    # -- minors ---------------------------------------------------------------------------------------------------
    def _edited(self) -> None:
        if self.guardians.isHidden() == (self.is_minor() or self._full):
            self._age_changed()
        self.guardians.set_minor(self.is_minor())
        self.edited.emit()

    def _age_changed(self) -> None:
        self.guardians.set_minor(self.is_minor())
        self.guardians.setVisible(self.is_minor() or self._full)

    def is_minor(self) -> bool:
        """Whether what is typed makes the patient younger than the pack's age."""
        years = self._years()
        return years is not None and years < self._guardian_below

    def _years(self) -> int | None:
        born = self.who.born.value()
        if born is not None:
            today = now().astimezone().date()
            return years_between(born, today) if born <= today else None
        typed = self.who.age.text().strip()
        return int(typed) if typed.isdecimal() else None

    # -- values -----------------------------------------------------------------------------------------------------
    def values(self) -> NewPatient:
        """What is typed; with a date that can't be read it is a record that the core refuses."""
        return states.new_patient(self.state(), unreadable=bool(self.unreadable()))

    def unreadable(self) -> dict[str, UserError]:
        """The dates that can't be read, each with its sentence."""
        found = ["born"] if self.who.born.unreadable() else []
        found += [_numbered("insurance", name, number) for number, name in self.policies.rows.unreadable()]
        return {name: UserError("This date can't be read. Write it like 5/3/1988.", field=name) for name in found}

    def show_patient(self, patient: Patient) -> None:
        """Fill the fields with a record."""
        self.restore(states.of_patient(patient, now().astimezone().date()))

    def state(self) -> State:
        """Everything typed, as plain values."""
        found: State = {}
        for one in self.sections:
            found |= one.state()
        return {**found, "contacts": [*self.reach.contacts(), *self.emergency.contacts()]}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put back what `state` gave; all cards are shown where the five fields can't show it."""
        self.who.fill(state)
        self.guardians.set_minor(self.is_minor())
        for one in self.sections[1:]:
            one.fill(state)
        if not self._full and states.beyond_short(state):
            self.set_full(True)
        self._age_changed()

    def typed(self) -> bool:
        """Whether anything was typed at all."""
        return states.typed(self.state())

    # -- errors -----------------------------------------------------------------------------------------------------
    def show_errors(self, error: UserError) -> None:
        """Each error beside its field, on the card that has it; what has no field, on top of the first card."""
        problems: dict[str, UserError] = dict(getattr(error, "problems", {})) or {error.field or "": error}
        unreadable = self.unreadable()
        if unreadable:
            problems.pop("age_years", None)
            problems |= unreadable
        self._show_rows(problems)
        homes: dict[Section, dict[str, UserError]] = {one: {} for one in self.sections}
        for name, one in problems.items():
            home = next((card for card in self.sections if card.form.has(name)), self.sections[0])
            homes[home][name] = one
        if any(homes[card] and card.isHidden() for card in self.sections):
            self.set_full(True)
        for card in reversed(self.sections):
            card.form.clear_errors()
            if homes[card]:
                card.form.set_errors(homes[card])

    def _show_rows(self, problems: dict[str, UserError]) -> None:
        """Take out of `problems` those of further contacts and policies, and show them in their rows."""
        rows: dict[Rows, dict[tuple[int, str], UserError]] = {
            one: {} for one in (self.reach.rows, self.emergency.rows, self.policies.rows)
        }
        further = len(self.reach.contacts())
        for name in list(problems):
            found = _NUMBERED.fullmatch(name)
            if found is None:
                continue
            kind, part, number = found[1], found[2], int(found[3] or 1) - 1
            home = self.policies.rows if kind == "insurance" else self.reach.rows
            if kind == "contact" and number >= further:
                home, number = self.emergency.rows, number - further
            rows[home][number, part] = problems.pop(name)
        for home, errors in rows.items():
            home.clear_errors()
            if errors:
                home.set_errors(errors)

    # -- keys -------------------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~_KEYPAD:
            super().keyPressEvent(event)
            return
        here = QApplication.focusWidget()
        after = next_field(self, here) if here is not None else None
        if after is None:
            self.finished.emit()
        else:
            after.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(after)

    def begin(self, name: str = "given") -> None:
        """Start typing at the name, or at another of the core's fields."""
        field = self.field(name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(field)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _numbered(kind: str, name: str, number: int) -> str:
    return f"{kind}_{name}" + (f"_{number + 1}" if number else "")
