"""One patient's record: who it is at a glance, the facts, the signed consents, and what was changed by whom."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, Grant, grant
from frontdesk.clinic import consents, now, patients, staff
from frontdesk.consents.model import Consent
from frontdesk.foundation.errors import FrontdeskError, Refused, UserError
from frontdesk.foundation.words import N_
from frontdesk.patients.model import Patient
from ui import errors, language
from ui.consents.viewer import ConsentViewer
from ui.language import ltr, tr
from ui.page import Page, Shortcut, Window
from ui.patients import words
from ui.patients.form import PatientForm
from ui.patients.register_page import clinicians
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.empty import EmptyState
from ui.widgets.table import Column, Table
from ui.widgets.text import Kind, chip, heading, label, rule

ANSWERS: dict[bool | None, tuple[str, Kind]] = {
    True: (N_("Yes"), "ok"),
    False: (N_("No"), "warn"),
    None: (N_("Not asked"), "info"),
}
SIGNERS = {"patient": N_("the patient"), "guardian": N_("the guardian")}


def make(window: Window) -> Page:
    """The page."""
    return RecordPage(window)


class RecordPage(Page):
    """Shows one record at a time; editing happens in place."""

    key = "record"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.patient: Patient | None = None
        self._editing: dict[str, Any] | None = None
        self.stack = QStackedWidget()
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 12, 20, 16)
        down.addWidget(self.stack)

    # -- coming and going --------------------------------------------------------------------------------------
    def arrive(self, **where: Any) -> None:
        """Open the record (an audited look); stay on the one that is being edited."""
        patient_id = where.get("patient_id") or (self.patient.id if self.patient else None)
        if patient_id is None:
            self.desk_window.go("patients")
            return
        if self.edit_form is not None and self.patient is not None and self.patient.id == patient_id:
            return
        try:
            self.patient = patients.open_record(self.desk, int(patient_id))
        except FrontdeskError as error:
            self._show(self._refused(error))
            return
        if self._editing is not None:
            self._edit(self._editing)
            self._editing = None
        else:
            self._read()

    @property
    def edit_form(self) -> PatientForm | None:
        """The form while the record is edited."""
        shown = self.stack.currentWidget()
        return getattr(shown, "form", None) if shown is not None else None

    def where(self) -> dict[str, Any]:
        """The record that is shown."""
        return {"patient_id": self.patient.id} if self.patient else {}

    def state(self) -> dict[str, Any] | None:
        """A half-finished edit."""
        return self.edit_form.state() if self.edit_form is not None else None

    def restore(self, state: dict[str, Any]) -> None:
        """Go on editing when the record is open again."""
        self._editing = state

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        found = [
            Shortcut("Ctrl+E", tr("Edit the record"), lambda: self._edit(None)),
            Shortcut("Ctrl+S", tr("Save the changes"), self._save),
            Shortcut("Esc", tr("Back"), self._back),
        ]
        if self._may(Action.CONSENT_SIGN):
            found.insert(0, Shortcut("Ctrl+T", tr("Take a consent"), self._consent))
        return found

    def _may(self, action: Action) -> bool:
        return grant(self.clinic.person.role, action) is not Grant.NO

    def _back(self) -> None:
        if self.edit_form is not None:
            self._read()
        else:
            self.desk_window.go("patients")

    def _show(self, widget: QWidget) -> None:
        while self.stack.count():
            old = self.stack.widget(0)
            if old is not None:
                self.stack.removeWidget(old)
                old.deleteLater()
        self.stack.addWidget(widget)

    def _refused(self, error: FrontdeskError) -> QWidget:
        icon = "lock" if isinstance(error, Refused) else "warning"
        back = button(tr("Back to the patients"), lambda: self.desk_window.go("patients"), icon="back")
        self.patient = None
        return EmptyState(icon, tr("This record can't be opened"), tr(error.text, **error.params), back)

    # -- reading -------------------------------------------------------------------------------------------------
    def _read(self) -> None:
        patient = self.patient
        if patient is None:
            return
        signed = consents.of_patient(self.desk, patient.id)
        shown = QWidget()
        down = QVBoxLayout(shown)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(14)
        down.addWidget(self._header(patient, signed))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(tr("Parts of the record"))
        tabs.addTab(scrolled(self._details(patient, signed)), tr("Details"))
        tabs.addTab(self._consents(signed), tr("Consents ({count})", count=len(signed)))
        tabs.addTab(self._history_tab(tabs), tr("History"))
        self.tabs = tabs
        card = Card(margin=4)
        card.add(tabs, 1)
        down.addWidget(card, 1)
        self._show(shown)
        (self.sign_button if self.sign_button.isVisibleTo(shown) else self.edit_button).setFocus()

    def _header(self, patient: Patient, signed: tuple[Consent, ...]) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(heading(patient.display_name, 1))
        today = now().astimezone().date()
        known = [ltr(patient.ref), words.born_text(patient, today)]
        if patient.gender != "undisclosed":
            known.append(tr(words.GENDERS[patient.gender]))
        if patient.phone:
            known.append(ltr(patient.phone))
        names.addWidget(label("   ·   ".join(known), "muted"))
        chips = QHBoxLayout()
        chips.setSpacing(8)
        if any(one for one in signed):
            chips.addWidget(chip(tr("Consent signed"), "ok"))
        else:
            chips.addWidget(chip(tr("No consent yet"), "warn"))
        if patient.is_minor(today, self.clinic.pack.guardian_below):
            chips.addWidget(chip(tr("Minor: the guardian signs"), "info"))
        if patient.native_name:
            chips.addWidget(label(patient.native_name))
        chips.addStretch(1)
        names.addLayout(chips)
        row.addLayout(names, 1)
        self.edit_button = button(tr("Edit"), lambda: self._edit(None), icon="edit")
        self.edit_button.setObjectName("edit")
        self.edit_button.setToolTip(tr("Edit the record (Ctrl+E)"))
        self.sign_button = button(tr("Take consent"), self._consent, kind="primary", icon="pen")
        self.sign_button.setObjectName("take-consent")
        self.sign_button.setToolTip(tr("Take a consent (Ctrl+T)"))
        row.addWidget(self.edit_button)
        row.addWidget(self.sign_button)
        if not self._may(Action.CONSENT_SIGN):
            self.sign_button.hide()
        card.add(row)
        return card

    def _details(self, patient: Patient, signed: tuple[Consent, ...]) -> QWidget:
        inner = QWidget()
        down = QVBoxLayout(inner)
        down.setContentsMargins(16, 16, 16, 16)
        down.setSpacing(18)
        grid = QGridLayout()
        down.addLayout(grid)
        down.addWidget(rule())
        down.addWidget(heading(tr("What the patient agreed to"), 2))
        down.addLayout(self._agreed(signed))
        down.addStretch(1)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for number, (caption, value) in enumerate(self._facts(patient)):
            row, column = number // 2, 2 * (number % 2)
            grid.addWidget(label(caption, "muted", wrap=False), row, column)
            grid.addWidget(label(value or "—", selectable=True), row, column + 1)
        return inner

    def _agreed(self, signed: tuple[Consent, ...]) -> QGridLayout:
        """Each purpose with its newest answer, at a glance."""
        newest: dict[str, bool] = {}
        for one in sorted(signed, key=lambda consent: consent.signed):
            newest.update(one.choices)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for number, purpose in enumerate(self.clinic.pack.purposes_of("registration")):
            row, column = number // 2, 2 * (number % 2)
            text, kind = ANSWERS[newest.get(purpose.id)]
            grid.addWidget(label(purpose.title.in_language(language.current())), row, column)
            grid.addWidget(chip(tr(text), kind), row, column + 1)
        return grid

    def _facts(self, patient: Patient) -> list[tuple[str, str]]:
        names = {one.id: one.full_name for one in staff.members(self.desk)}
        found = [
            (tr("Email"), ltr(patient.email) if patient.email else ""),
            (tr("Address"), patient.address),
            (tr("Language"), tr(words.LANGUAGES[patient.language])),
            (
                tr("In an emergency"),
                _joined(patient.emergency_name, patient.emergency_relation, patient.emergency_phone),
            ),
            (tr("Clinicians in charge"), ", ".join(names.get(one, "—") for one in patient.carers)),
            (tr("Registered"), tr("{day}", day=patient.created)),
        ]
        if patient.guardian is not None:
            one = patient.guardian
            found.insert(0, (tr("Guardian"), _joined(one.name, one.relation, one.phone)))
            found.insert(1, (tr("Paper seen"), one.identity_seen))
        return found

    def _consents(self, signed: tuple[Consent, ...]) -> QWidget:
        table = Table(
            [
                Column("reference", tr("Reference"), 170, "mono"),
                Column("signed", tr("Signed"), 200, "date"),
                Column("signer", tr("By"), 160),
                Column("language", tr("Language"), 130),
                Column("given", tr("Agreed to")),
            ],
            tr("Signed consents"),
        )
        table.setObjectName("consents")
        table.set_rows(
            [
                {
                    "id": one.id,
                    "consent": one,
                    "reference": one.reference,
                    "signed": one.signed,
                    "signer": tr(SIGNERS[one.signer]),
                    "language": tr(words.LANGUAGES[one.language]),
                    "given": tr("{given} of {asked} purposes", given=sum(one.choices.values()), asked=len(one.choices)),
                }
                for one in signed
            ]
        )
        table.set_empty(tr("No consent yet"), tr("Take the registration consent while the patient is here."), "consent")
        table.row_activated.connect(lambda row: self._view(row["consent"]))
        if signed:
            table.select(0)
        return table

    def _view(self, consent: Consent) -> None:
        try:
            ConsentViewer(self, self.clinic, consent).exec()
        except FrontdeskError as error:
            errors.show(self, error)

    def _history_tab(self, tabs: QTabWidget) -> QWidget:
        """Read (and audited) only when somebody looks at it."""
        table = Table(
            [
                Column("at", tr("When"), 190, "date"),
                Column("who", tr("By"), 180),
                Column("field", tr("What"), 200),
                Column("old", tr("Before")),
                Column("new", tr("After")),
            ],
            tr("History of changes"),
        )
        table.set_empty(tr("Nothing was changed yet"), tr("Every change to the record will be listed here."), "clock")
        tabs.currentChanged.connect(lambda index: self._fill_history(table) if tabs.widget(index) is table else None)
        return table

    def _fill_history(self, table: Table) -> None:
        if self.patient is None or table.rows():
            return
        names = {one.id: one.full_name for one in staff.members(self.desk)}
        table.set_rows(
            [
                {
                    "id": number,
                    "at": one.at,
                    "who": names.get(one.person, "—"),
                    "field": tr(words.FIELDS.get(one.field, one.field)),
                    "old": one.old or "—",
                    "new": one.new or "—",
                }
                for number, one in enumerate(patients.history(self.desk, self.patient.id))
            ]
        )

    def _consent(self) -> None:
        if self.patient is not None and self._may(Action.CONSENT_SIGN):
            self.desk_window.go("consent", patient_id=self.patient.id)

    # -- editing -------------------------------------------------------------------------------------------------
    def _edit(self, state: dict[str, Any] | None) -> None:
        patient = self.patient
        if patient is None or self.edit_form is not None:
            return
        shown = _Editing(self, patient)
        if state is not None:
            shown.form.restore(state)
        self._show(shown)
        shown.form.begin()

    def _save(self) -> None:
        form, patient = self.edit_form, self.patient
        if form is None or patient is None:
            return
        try:
            typed = form.values()
            self.patient = patients.edit(self.desk, patient.id, typed, patient.version)
            if self._may(Action.PATIENT_CARERS) and set(typed.carers) != set(patient.carers):
                patients.set_carers(self.desk, patient.id, typed.carers)
                self.patient = patients.open_record(self.desk, patient.id)
        except UserError as error:
            form.show_errors(error)
            return
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.desk_window.toast(tr("Saved"))
        self._read()


class _Editing(QWidget):
    """The record's form with Save and Cancel above it."""

    def __init__(self, page: RecordPage, patient: Patient) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(heading(tr("Edit {ref}", ref=patient.ref), 1), 1)
        top.addWidget(button(tr("Cancel"), page._back, icon="close"))
        save = button(tr("Save"), page._save, kind="primary", icon="save")
        save.setObjectName("save-edit")
        top.addWidget(save)
        down.addLayout(top)
        may = grant(page.clinic.person.role, Action.PATIENT_CARERS) is not Grant.NO
        self.form = PatientForm(page.clinic.pack, clinicians(page.desk_window), with_carers=may)
        self.form.show_patient(patient)
        down.addWidget(scrolled(self.form), 1)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
