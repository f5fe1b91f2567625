"""One patient's record: who it is at a glance, alerts, the facts, the signed consents, and what was changed by whom."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import consents, merging, now, patients, staff
from frontdesk.consents.model import Allowance
from frontdesk.foundation.errors import FrontdeskError, Refused, UserError
from frontdesk.foundation.words import N_
from frontdesk.patients.model import Patient
from ui import errors
from ui.consents.glance import at_a_glance
from ui.consents.panel import ConsentsPanel
from ui.language import listed, ltr, said, tr
from ui.page import Page, Shortcut, Window
from ui.patients import alerts, facts, printing, words
from ui.patients.agreed import AgreedCard
from ui.patients.editing import Editing
from ui.patients.form import PatientForm
from ui.patients.history import HistoryTable
from ui.patients.identify import IdentifyDialog
from ui.patients.merged_card import MergedCard
from ui.patients.papers import PapersCard
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled, taken_out
from ui.widgets.clamped import Clamped
from ui.widgets.dialog import confirm
from ui.widgets.empty import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.text import chip

CONSENTS_TAB = 1
_TABS_PX = 240
"""Where what is above leaves the tabs less, the whole record scrolls."""
_NAME_LINES, _LONG_NAME = 3, 24
"""A name of more letters has a line of its own, above what can be done."""
UNNAMED = {
    "pseudonym": N_(
        "This record is kept under a name the patient chose. Services that need a verified identity are refused."
    ),
    "anonymous": N_("This record is kept without a name. Services that need a verified identity are refused."),
}


class _Tabs(QTabWidget):
    """The parts of a record, each of which scrolls: they take what is left, and need no more than a few lines."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _TABS_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _TABS_PX)


def make(window: Window) -> Page:
    """The page."""
    return RecordPage(window)


class RecordPage(Page):
    """Shows one record at a time; editing happens in place."""

    key = "record"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.patient: Patient | None = None
        self._waiting: dict[str, dict[str, Any]] = {}
        self._names: dict[int, str] = {}
        self._state: dict[str, Allowance] = {}
        self.stack = QStackedWidget()
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 12, 20, 16)
        down.addWidget(self.stack)

    # -- coming and going --------------------------------------------------------------------------------------
    def arrive(self, **where: Any) -> None:
        """Open the record (an audited look); stay on the one that is being edited until its changes may go."""
        patient_id = where.get("patient_id") or (self.patient.id if self.patient else None)
        if patient_id is None:
            self.desk_window.go("patients")
            return
        if self.edit_form is not None and self.patient is not None and self.patient.id == patient_id:
            return
        if not self._may_drop():
            return
        try:
            self.patient = patients.open_record(self.desk, int(patient_id))
        except FrontdeskError as error:
            self._refuse(error)
            return
        # By the number that was asked for: the file may have been merged into this one since.
        begun = self._waiting.pop(str(patient_id), None)
        if begun is not None:
            self._edit(begun)
        else:
            self._read()

    @property
    def edit_form(self) -> PatientForm | None:
        """The form while the record is edited."""
        return self._editing.form if self._editing is not None else None

    @property
    def _editing(self) -> Editing | None:
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Editing) else None

    def where(self) -> dict[str, Any]:
        """The record that is shown."""
        return {"patient_id": self.patient.id} if self.patient else {}

    def state(self) -> dict[str, Any] | None:
        """Half-finished edits, by patient: of the record that is shown, and those that wait for theirs."""
        if self._editing is not None and self.patient is not None:
            return {**self._waiting, str(self.patient.id): self._editing.state()}
        return dict(self._waiting) or None

    def restore(self, state: dict[str, Any]) -> None:
        """Go on editing when the record of whoever it is about is open again.

        What an earlier version kept does not say whom it is about, and comes into no record.
        """
        self._waiting = {who: typed for who, typed in state.items() if isinstance(typed, dict)}

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        found = [
            Shortcut("Ctrl+E", tr("Edit the record"), lambda: self._edit(None)),
            Shortcut("Ctrl+P", tr("Print or save the patient card"), self._card),
            Shortcut("Ctrl+S", tr("Save the changes"), self._save),
            Shortcut("Ctrl+I", tr("Photographs"), self._photographs),
            Shortcut("Esc", tr("Back"), self._back),
        ]
        if self.may(Action.CONSENT_SIGN):
            found.insert(0, Shortcut("Ctrl+T", tr("Take a consent"), self._consent))
        if self.may(Action.PATIENT_ALERT):
            found.insert(-1, Shortcut("Ctrl+Shift+A", tr("Put an alert on the record"), self._add_alert))
        return found

    def _back(self) -> None:
        if self.edit_form is None:
            self.desk_window.go("patients")
        elif self._may_drop():
            self._read()

    def _may_drop(self) -> bool:
        """Whether what was changed and not saved, if anything was, may go."""
        return not (self._editing is not None and self._editing.changed()) or confirm(
            self,
            tr("Drop the changes?"),
            tr("What you changed on this record is not saved yet."),
            yes=tr("Drop the changes"),
            no=tr("Go on editing"),
            dangerous=True,
        )

    def _show(self, widget: QWidget) -> None:
        while self.stack.count():
            old = self.stack.widget(0)
            if old is not None:
                taken_out(self.stack, old)
        self.stack.addWidget(widget)

    def _refuse(self, error: FrontdeskError) -> None:
        icon = "lock" if isinstance(error, Refused) else "warning"
        back = button(tr("Back to the patients"), lambda: self.desk_window.go("patients"), icon="back")
        self.patient = None
        self._show(EmptyState(icon, tr("This record can't be opened"), said(error), back))
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading -------------------------------------------------------------------------------------------------
    def _read(self) -> None:
        patient = self.patient
        if patient is None:
            return
        signed = consents.of_patient(self.desk, patient.id)
        self._state = consents.state_of(self.desk, patient.id)
        self._names = {one.id: one.full_name for one in staff.members(self.desk)}
        shown = QWidget()
        down = QVBoxLayout(shown)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(self._header(patient))
        for notice in self._notices(patient):
            down.addWidget(notice)
        tabs = _Tabs()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(tr("Parts of the record"))
        tabs.addTab(scrolled(self._details(patient)), tr("Details"))
        self.consents = ConsentsPanel(self.desk_window, patient, self._reopen_consents)
        tabs.addTab(scrolled(self.consents), tr("Consents ({count})", count=len(signed)))
        history = HistoryTable(self.clinic, patient.id)
        tabs.addTab(history, tr("Changes"))
        tabs.currentChanged.connect(lambda index: history.read() if tabs.widget(index) is history else None)
        self.tabs = tabs
        down.addWidget(tabs, 1)
        self._show(scrolled(shown))
        (self.sign_button if self.may(Action.CONSENT_SIGN) else self.edit_button).setFocus()

    def _reopen(self) -> None:
        """Something beside the facts was changed."""
        if self.patient is not None:
            self.patient = patients.open_record(self.desk, self.patient.id)
            self._read()

    def _header(self, patient: Patient) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        card.add(row)
        row.setSpacing(8)
        name = Clamped(patient.display_name, _NAME_LINES, "h1")
        if len(patient.display_name) > _LONG_NAME:
            card.body.insertWidget(0, name)
            row.addStretch(1)
        else:
            row.addWidget(name, 1)
        today = now().astimezone().date()
        known = [ltr(patient.ref), words.born_text(patient, today)]
        if patient.gender != "undisclosed":
            known.append(tr(words.GENDERS[patient.gender]))
        if patient.phone:
            known.append(facts.phone_text(patient.phone))
        if patient.native_name not in ("", patient.display_name):
            known.append(patient.native_name)
        card.body.setSpacing(8)
        card.add(Clamped("   ·   ".join(known), 2, "muted"))
        self.edit_button = button(tr("Edit"), lambda: self._edit(None), icon="edit")
        self.edit_button.setObjectName("edit")
        self.edit_button.setToolTip(tr("Edit the record (Ctrl+E)"))
        row.addWidget(self.edit_button)
        card_button = button(tr("Card"), self._card, icon="qr")
        card_button.setObjectName("card")
        card_button.setToolTip(tr("Print or save the patient card (Ctrl+P)"))
        row.addWidget(card_button)
        pictures = button(tr("Photographs"), self._photographs, icon="camera")
        pictures.setObjectName("photographs")
        pictures.setToolTip(tr("Photographs (Ctrl+I)"))
        row.addWidget(pictures)
        if self.may(Action.PATIENT_ALERT):
            alert = button(tr("Add alert"), self._add_alert, icon="warning")
            alert.setObjectName("add-alert")
            alert.setToolTip(tr("Put an alert on the record (Ctrl+Shift+A)"))
            row.addWidget(alert)
        if self.may(Action.CONSENT_SIGN):
            self.sign_button = button(tr("Take consent"), self._consent, kind="primary", icon="pen")
            self.sign_button.setObjectName("take-consent")
            self.sign_button.setToolTip(tr("Take a consent (Ctrl+T)"))
            row.addWidget(self.sign_button)
        card.add(self._chips(patient))
        return card

    def _chips(self, patient: Patient) -> QWidget:
        held = QWidget()
        chips = Flow()
        held.setLayout(chips)
        for one in at_a_glance(self.clinic, self._state):
            chips.addWidget(one)
        if patient.is_minor(now().astimezone().date(), self.clinic.pack.guardian_below):
            chips.addWidget(chip(tr("Minor: the guardian signs"), "info"))
        elif patient.guardians:
            chips.addWidget(chip(tr("Has a guardian"), "info"))
        if patient.standing == "pseudonym":
            chips.addWidget(chip(tr("Chosen name"), "info"))
        if patient.standing == "anonymous":
            chips.addWidget(chip(tr("Without a name"), "info"))
        if merged := merging.merged_files(self.desk, patient.id):
            chips.addWidget(chip(tr("Merged with {files}", files=listed(ltr(one.ref) for one in merged)), "info"))
        return held

    def _notices(self, patient: Patient) -> list[QWidget]:
        """Alerts first; then what the record lacks, or that it is nobody's by name."""
        found: list[QWidget] = []
        if patient.alerts:
            end = self._end_alert if self.may(Action.PATIENT_ALERT) else None
            found.append(alerts.Alerts(patient, self._names, end))
        if patient.standing != "named":
            identify = None
            if self.may(Action.PATIENT_IDENTIFY):
                identify = button(tr("Identify"), self._identify, icon="person", shortcut="Ctrl+Shift+N")
                identify.setObjectName("identify")
            found.append(Banner("info", tr(UNNAMED[patient.standing]), identify))
        missing = patient.missing(now().astimezone().date(), self.clinic.pack.guardian_below)
        if missing:
            complete = button(tr("Complete the record"), lambda: self._edit(None, missing[0]), icon="edit")
            complete.setObjectName("complete")
            found.append(Banner("info", tr("Still missing: {fields}", fields=words.lacking(missing)), complete))
        return found

    def _details(self, patient: Patient) -> QWidget:
        """Two columns of cards; those with nothing to say are left out."""
        minor = patient.is_minor(now().astimezone().date(), self.clinic.pack.guardian_below)
        left = [facts.person(patient), facts.reach(patient), facts.emergency(patient), facts.paying(patient)]
        guardian = facts.guardians(patient, self._names)
        right: list[QWidget] = [] if guardian.empty() else [guardian]
        right.append(AgreedCard(self.clinic.pack, self._state, by_guardian=minor))
        right.append(PapersCard(self.clinic, patient, self._names, self._reopen))
        right.append(facts.record(patient, self._names))
        right.append(MergedCard(self.desk_window, patient.id, self._names))
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setContentsMargins(0, 12, 4, 4)
        across.setSpacing(16)
        for cards in ([one for one in left if not one.empty()], right):
            column = QVBoxLayout()
            column.setSpacing(12)
            for one in cards:
                column.addWidget(one)
            column.addStretch(1)
            across.addLayout(column, 1)
        return inner

    def _reopen_consents(self) -> None:
        """Something was signed or taken back on the consents' own tab, which stays in front."""
        self._reopen()
        self.tabs.setCurrentIndex(CONSENTS_TAB)

    def _consent(self) -> None:
        """The registration's first; once care is agreed to, any form."""
        if self.patient is None or not self.may(Action.CONSENT_SIGN):
            return
        if self.consents.care_agreed():
            self.consents.ask()
        else:
            self.desk_window.go("consent", patient_id=self.patient.id)

    def _photographs(self) -> None:
        if self.patient is not None and self.edit_form is None:
            self.desk_window.go("photos", patient_id=self.patient.id)

    def _card(self) -> None:
        if self.patient is not None:
            printing.card(self, self.clinic, self.patient.id, self.patient.ref)

    # -- alerts and the name -------------------------------------------------------------------------------------
    def _add_alert(self) -> None:
        if self.patient is not None and alerts.AlertDialog(self, self.clinic, self.patient.id).agreed():
            self._reopen()

    def _end_alert(self, alert_id: int) -> None:
        if not alerts.confirmed(self):
            return
        try:
            patients.end_alert(self.desk, alert_id)
        except FrontdeskError as error:
            errors.show(self, error)
        self._reopen()

    def _identify(self) -> None:
        if self.patient is not None and IdentifyDialog(self, self.clinic, self.patient).agreed():
            self.desk_window.toast(tr("The record has its name"))
            self._reopen()

    # -- editing -------------------------------------------------------------------------------------------------
    def _edit(self, state: dict[str, Any] | None, first: str = "given") -> None:
        """Show the form, filled in; the cursor in the field `first`."""
        patient = self.patient
        if patient is None or self.edit_form is not None:
            return
        may = self.may(Action.PATIENT_CARERS)
        shown = Editing(self.desk_window, patient, self._back, self._save, with_carers=may, begun=state)
        self._show(shown)
        shown.form.begin(_FIRST.get(first, first))

    def _save(self) -> None:
        shown, patient = self._editing, self.patient
        if shown is None or patient is None:
            return
        try:
            typed = shown.form.values()
            self.patient = patients.edit(self.desk, patient.id, typed, shown.version)
            if self.may(Action.PATIENT_CARERS) and set(typed.carers) != set(patient.carers):
                patients.set_carers(self.desk, patient.id, typed.carers)
                self.patient = patients.open_record(self.desk, patient.id)
        except UserError as error:
            shown.form.show_errors(error)
            return
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.desk_window.toast(tr("Saved"))
        self._read()


_FIRST = {"guardians": "guardian_name"}
