"""The fields of a patient's record, for registering and for editing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import now
from frontdesk.foundation.errors import UserError
from frontdesk.packs.model import Pack
from frontdesk.patients.model import GENDERS, Guardian, NewPatient, Patient, years_between
from frontdesk.staff.model import Member
from ui.language import tr
from ui.patients import words
from ui.widgets.cards import Card
from ui.widgets.form import DateEdit, Form, check, choice, line_edit, multiline
from ui.widgets.text import label

LONGEST_NAME = 200


class PatientForm(QWidget):
    """Two columns of cards: who somebody is, and how to reach them. The guardian's card comes with a young age."""

    edited = Signal()

    def __init__(self, pack: Pack, clinicians: tuple[Member, ...], *, with_carers: bool = True) -> None:
        super().__init__()
        self._guardian_below = pack.guardian_below
        self._clinicians = clinicians
        self._kept = NewPatient()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        self.forms: list[Form] = []
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(16)
            across.addLayout(column, 1)
        left.addWidget(self._who(pack))
        self.guardian_card = self._guardian()
        left.addWidget(self.guardian_card)
        left.addStretch(1)
        right.addWidget(self._contact())
        right.addWidget(self._emergency())
        self.carers_card = self._carers()
        self.carers_card.setVisible(with_carers and bool(clinicians))
        right.addWidget(self.carers_card)
        right.addStretch(1)
        self._age_changed()

    # -- the cards -------------------------------------------------------------------------------------------------
    def _card(self, title: str, columns: int = 2) -> tuple[Card, Form]:
        card, form = Card(title), Form(columns=columns)
        card.add(form)
        self.forms.append(form)
        return card, form

    def _who(self, pack: Pack) -> QWidget:
        card, form = self._card(tr("Who is it?"))
        self.given = form.add("given", tr("Given name"), self._line("given"), required=True)
        self.family = form.add("family", tr("Family name"), self._line("family"))
        self.native_name = form.add(
            "native_name", tr("Name in own script"), self._line("native_name"), tr("As the patient writes it"), span=2
        )
        self.born = DateEdit()
        self.born.setObjectName("born")
        form.add("born", tr("Date of birth"), self.born)
        self.age = form.add(
            "age_years", tr("or age in years"), self._line("age_years", 3), tr("When the date is not known")
        )
        self.gender = choice([(one, tr(words.GENDERS[one])) for one in GENDERS])
        self.gender.setObjectName("gender")
        self.gender.set_value("undisclosed")
        form.add("gender", tr("Gender"), self.gender)
        self.language = choice([(one, tr(words.LANGUAGES[one])) for one in pack.languages])
        self.language.setObjectName("language")
        form.add("language", tr("Language"), self.language)
        self.born.changed.connect(self._age_changed)
        self.age.textChanged.connect(self._age_changed)
        self.gender.changed.connect(self.edited)
        self.language.changed.connect(self.edited)
        return card

    def _guardian(self) -> QWidget:
        card, form = self._card(tr("Guardian"))
        card.add(label(tr("A guardian signs for a patient under {age}.", age=self._guardian_below), "muted"))
        self.guardian_name = form.add(
            "guardian_name", tr("Guardian's name"), self._line("guardian_name"), required=True
        )
        self.guardian_relation = form.add(
            "guardian_relation",
            tr("Is the patient's"),
            self._line("guardian_relation", 60),
            tr("Such as mother"),
            required=True,
        )
        self.guardian_phone = form.add("guardian_phone", tr("Guardian's phone"), self._line("guardian_phone", 40))
        self.guardian_identity = form.add(
            "guardian_identity_seen",
            tr("Paper seen"),
            self._line("guardian_identity_seen", 60),
            tr("Its kind; at most the last four digits"),
        )
        return card

    def _contact(self) -> QWidget:
        card, form = self._card(tr("How to reach them"))
        self.phone = form.add("phone", tr("Phone"), self._line("phone", 40))
        self.email = form.add("email", tr("Email"), self._line("email", 254))
        self.address = multiline(lines=2)
        self.address.setObjectName("address")
        self.address.textChanged.connect(self.edited)
        form.add("address", tr("Address"), self.address, span=2)
        return card

    def _emergency(self) -> QWidget:
        card, form = self._card(tr("In an emergency"))
        self.emergency_name = form.add("emergency_name", tr("Call"), self._line("emergency_name"))
        self.emergency_relation = form.add(
            "emergency_relation", tr("Is the patient's"), self._line("emergency_relation", 60)
        )
        self.emergency_phone = form.add("emergency_phone", tr("Their phone"), self._line("emergency_phone", 40), span=2)
        return card

    def _carers(self) -> QWidget:
        card = Card(tr("Clinicians in charge"))
        card.add(label(tr("Only they, the front desk and the practice manager can open the record."), "muted"))
        self.carer_boxes: dict[int, QCheckBox] = {}
        for one in self._clinicians:
            box = check(one.full_name)
            box.setObjectName(f"carer-{one.name}")
            box.toggled.connect(self.edited)
            self.carer_boxes[one.id] = box
            card.add(box)
        return card

    def _line(self, name: str, longest: int = LONGEST_NAME) -> Any:
        made = line_edit(max_length=longest + 1)
        made.setObjectName(name)
        made.textChanged.connect(self.edited)
        return made

    # -- minors ---------------------------------------------------------------------------------------------------
    def _age_changed(self) -> None:
        self.guardian_card.setVisible(self.is_minor())
        self.edited.emit()

    def is_minor(self) -> bool:
        """Whether what is typed makes the patient younger than the pack's age."""
        years = self._years()
        return years is not None and years < self._guardian_below

    def _years(self) -> int | None:
        born = self.born.value()
        if born is not None:
            today = now().astimezone().date()
            return years_between(born, today) if born <= today else None
        typed = self.age.text().strip()
        return int(typed) if typed.isdecimal() else None

    # -- values -----------------------------------------------------------------------------------------------------
    def values(self) -> NewPatient:
        """What is typed. Raises `UserError` for a date or an age that can't be read."""
        if self.born.unreadable():
            raise UserError("This date can't be read. Write it like 5/3/1988.", field="born")
        years = self.age.text().strip()
        if years and not years.isdecimal():
            raise UserError("Write the age as a number of years.", field="age_years")
        return replace(
            self._kept,
            given=self.given.text(),
            family=self.family.text(),
            native_name=self.native_name.text(),
            born=self.born.value(),
            age_years=int(years) if years and self.born.value() is None else None,
            gender=str(self.gender.value()),
            phone=self.phone.text(),
            email=self.email.text(),
            address=self.address.toPlainText(),
            language=str(self.language.value()),
            emergency_name=self.emergency_name.text(),
            emergency_phone=self.emergency_phone.text(),
            emergency_relation=self.emergency_relation.text(),
            guardians=self._guardian_values(),
            carers=tuple(number for number, box in self.carer_boxes.items() if box.isChecked()),
        )

    def _guardian_values(self) -> tuple[Guardian, ...]:
        parts = [
            one.text()
            for one in (self.guardian_name, self.guardian_relation, self.guardian_phone, self.guardian_identity)
        ]
        if self.guardian_card.isHidden() or not any(part.strip() for part in parts):
            return self._kept.guardians[1:]
        name, relation, phone, identity_seen = parts
        first = replace(
            self._kept.guardian or Guardian("", ""),
            name=name,
            relation=relation,
            phone=phone,
            identity_seen=identity_seen,
        )
        return (first, *self._kept.guardians[1:])

    def show_patient(self, patient: Patient) -> None:
        """Fill the fields with a record."""
        self._kept = patient.as_typed()
        guardian = patient.guardian or Guardian("", "")
        self.restore(
            {
                **{
                    name: getattr(patient, name)
                    for name in (*_TEXTS, "gender", "language", "address")
                    if hasattr(patient, name)
                },
                "born": patient.born.isoformat() if patient.born and not patient.born_estimated else None,
                "age_years": str(patient.age(now().astimezone().date())) if patient.born_estimated else "",
                "guardian_name": guardian.name,
                "guardian_relation": guardian.relation,
                "guardian_phone": guardian.phone,
                "guardian_identity_seen": guardian.identity_seen,
                "carers": list(patient.carers),
            }
        )

    def state(self) -> dict[str, Any]:
        """Everything typed, as plain values."""
        born = self.born.value()
        return {
            **{name: self._field(name).text() for name in _TEXTS},
            "address": self.address.toPlainText(),
            "gender": self.gender.value(),
            "language": self.language.value(),
            "born": born.isoformat() if born else None,
            "carers": [number for number, box in self.carer_boxes.items() if box.isChecked()],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave."""
        for name in _TEXTS:
            self._field(name).setText(str(state.get(name) or ""))
        self.address.setPlainText(str(state.get("address") or ""))
        self.gender.set_value(state.get("gender") or "undisclosed")
        if state.get("language"):
            self.language.set_value(state["language"])
        self.born.set_value(date.fromisoformat(state["born"]) if state.get("born") else None)
        for number, box in self.carer_boxes.items():
            box.setChecked(number in state.get("carers", ()))
        self._age_changed()

    def _field(self, name: str) -> Any:
        renamed = {"age_years": self.age, "guardian_identity_seen": self.guardian_identity}
        return renamed.get(name) or getattr(self, name)

    def typed(self) -> bool:
        """Whether anything was typed at all."""
        return any(self._field(name).text().strip() for name in _TEXTS) or bool(self.address.toPlainText().strip())

    def show_errors(self, error: UserError) -> None:
        """Each error beside its field, on the card that has it."""
        problems: dict[str, UserError] = dict(getattr(error, "problems", {})) or {error.field or "": error}
        homes = {form: {n: e for n, e in problems.items() if form.has(n)} for form in self.forms}
        known = {name for found in homes.values() for name in found}
        loose = {name: one for name, one in problems.items() if name not in known}
        homes[self.forms[0]].update(loose)
        for form in reversed(self.forms):
            form.clear_errors()
            if homes[form]:
                form.set_errors(homes[form])

    def begin(self) -> None:
        """Start typing at the name."""
        self.given.setFocus(Qt.FocusReason.OtherFocusReason)


_TEXTS = (
    "given",
    "family",
    "native_name",
    "age_years",
    "phone",
    "email",
    "emergency_name",
    "emergency_phone",
    "emergency_relation",
    "guardian_name",
    "guardian_relation",
    "guardian_phone",
    "guardian_identity_seen",
)
