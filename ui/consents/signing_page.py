"""Taking a consent: staff choose the language and who is present, the patient reads, answers and signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, Grant, Role, grant
from frontdesk.clinic import consents, patients, staff
from frontdesk.consents.model import Consent, Form, Signing
from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.patients.model import Patient
from ui import errors, jobs
from ui.consents.patient_screen import PatientScreen
from ui.consents.state import Unsigned, unsigned
from ui.consents.viewer import ConsentViewer
from ui.language import date_text, digits, ltr, said, tr
from ui.page import Page, Shortcut, Window
from ui.start import LANGUAGE_NAMES
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Columns, scrolled
from ui.widgets.empty import EmptyState
from ui.widgets.form import Form as Fields
from ui.widgets.form import choice
from ui.widgets.text import chip, heading, label

WITNESSES = frozenset({Role.RECEPTIONIST, Role.CLINICIAN})


def make(window: Window) -> Page:
    """The page, for the shell."""
    return SigningPage(window)


class SigningPage(Page):
    """The staff's side of a consent; `handed` is the patient's side while it is handed over."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.patient: Patient | None = None
        self.form: Form | None = None
        self.begun: Unsigned | None = None
        self.handed: PatientScreen | None = None
        self.signed: Consent | None = None
        self._started: datetime = clock.now()
        self._usual: Unsigned | None = None
        self._content: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)

    # -- what the window asks ----------------------------------------------------------------------------------
    def arrive(self, patient_id: int | None = None, **_: Any) -> None:
        """Prepare the form of this patient; an unsigned one of the same patient goes on where it was."""
        self.signed = None
        if patient_id is None:
            self._empty(tr("No patient is chosen"), tr("Open a patient's record and start the consent from there."))
            return
        if grant(self.clinic.person.role, Action.CONSENT_SIGN) is Grant.NO:
            self._empty(
                tr("Consents are taken at the front desk"),
                tr("A receptionist or a clinician signs in, explains the form and is its witness."),
            )
            return
        if self.begun is not None and self.begun.patient_id != patient_id:
            self.begun = None
        try:
            self.patient = patients.open_record(self.desk, patient_id)
        except FrontdeskError as error:
            self.patient = None
            self._empty(tr("The consent can't be taken now"), said(error))
            return
        self._prepare(self.patient)

    def state(self) -> dict[str, Any] | None:
        """The unsigned form, once something differs from what the page came with. Never any ink."""
        now = self._now()
        return None if now is None or now == self._usual else now.as_json()

    def restore(self, state: dict[str, Any]) -> None:
        """Go on with an unsigned form when its patient arrives."""
        self.begun = unsigned(state)

    def where(self) -> dict[str, Any]:
        """The patient."""
        return {"patient_id": self.patient.id} if self.patient else {}

    def shortcuts(self) -> list[Shortcut]:
        """Hand over, and back to the record."""
        return [
            Shortcut("Ctrl+Return", tr("Hand over to the patient"), self.hand_over),
            Shortcut("Esc", tr("Back to the patient's record"), self.go_back),
        ]

    def go_back(self) -> None:
        """To the record; an unsigned form is kept."""
        if self.patient is not None:
            self.desk_window.go("record", patient_id=self.patient.id)

    def _now(self) -> Unsigned | None:
        if self.begun is None or self.patient is None or self.signed is not None:
            return None
        return replace(self.begun, choices=self.handed.choices()) if self.handed is not None else self.begun

    # -- the staff's step --------------------------------------------------------------------------------------
    def _prepare(self, patient: Patient) -> None:
        languages = self.clinic.pack.languages
        usual = Unsigned(
            patient.id,
            patient.language if patient.language in languages else languages[0],
            explained_by=self.clinic.person.id,
            witness=self.clinic.person.id,
        )
        begun = self.begun or usual
        if begun.language not in languages:
            begun = replace(begun, language=usual.language, choices={})
        self._usual, self.begun = usual, begun
        try:
            self.form = consents.form(self.desk, patient.id, begun.language)
            self._show_staff_step(patient, self.form, begun)
        except FrontdeskError as error:
            self._empty(tr("The consent can't be taken now"), said(error))

    def _show_staff_step(self, patient: Patient, form: Form, begun: Unsigned) -> None:
        page, column = self._sheet()
        column.addWidget(heading(tr("Consent to registration"), 1))
        who = label(f"{patient.display_name} · {ltr(patient.ref)}", "muted")
        column.addWidget(who)
        for banner in self._notices(patient, form, begun):
            column.addWidget(banner)
        columns = Columns()
        columns.add(self._choices(form, begun), 3, top=True)
        columns.add(self._what_happens(form), 2, top=True)
        column.addWidget(columns)
        column.addStretch(1)
        self._replace(page)
        (self.hand if self.hand.isEnabled() else self.language).setFocus(Qt.FocusReason.OtherFocusReason)

    def _notices(self, patient: Patient, form: Form, begun: Unsigned) -> list[Banner]:
        found = []
        if form.signer == "guardian" and form.guardian is None:
            add = button(tr("Open the record"), self.go_back, icon="person-add")
            add.setObjectName("add_guardian")
            found.append(
                Banner(
                    "warn",
                    tr("A parent or lawful guardian signs for this patient, and none is on the record. Add one first."),
                    add,
                )
            )
        if begun.choices:
            found.append(
                Banner("info", tr("Not signed yet. The answers given so far are kept; the form is read once more."))
            )
        before = consents.of_patient(self.desk, patient.id)
        if before:
            found.append(
                Banner(
                    "info",
                    tr(
                        "Signed before: {reference}, on {day}. A new form replaces those answers from then on.",
                        reference=ltr(before[0].reference),
                        day=date_text(before[0].signed.astimezone().date()),
                    ),
                )
            )
        return found

    def _choices(self, form: Form, begun: Unsigned) -> Card:
        card = Card(tr("Before you hand over"), margin=20)
        self.fields = Fields()
        languages = sorted(form.languages, key=lambda code: self._usual is None or code != self._usual.language)
        self.language = choice([(code, LANGUAGE_NAMES.get(code, code)) for code in languages])
        self.language.setObjectName("language")
        self.language.set_value(begun.language)
        self.fields.add("language", tr("Language of the form"), self.language, tr("The one the signer reads best."))
        signer = label(self._signer_line(form), "strong", selectable=True)
        self.fields.add("signer", tr("Who signs"), signer, self._signer_help(form))
        people = [one for one in staff.members(self.desk) if one.active and one.role in WITNESSES]
        options = [(one.id, one.full_name) for one in people]
        self.explained, self.witness = choice(options), choice(options)
        self.explained.setObjectName("explained_by")
        self.witness.setObjectName("witness")
        for editor, value in ((self.explained, begun.explained_by), (self.witness, begun.witness)):
            if value in [one.id for one in people]:
                editor.set_value(value)
        self.fields.add("explained_by", tr("Explained by"), self.explained)
        self.fields.add("witness", tr("Witness"), self.witness, tr("Sees the signature being made."))
        card.add(self.fields)
        self.language.changed.connect(self._chosen)
        self.explained.changed.connect(self._chosen)
        self.witness.changed.connect(self._chosen)
        return card

    def _signer_line(self, form: Form) -> str:
        if form.signer == "patient":
            return self.patient.display_name if self.patient else ""
        if form.guardian is None:
            return tr("No guardian on the record")
        return f"{form.guardian.name} ({form.guardian.relation})" if form.guardian.relation else form.guardian.name

    def _signer_help(self, form: Form) -> str:
        if form.signer == "patient":
            return tr("The patient is of age and signs alone.")
        return tr("The patient is younger than {age}.", age=self.clinic.pack.guardian_below)

    def _what_happens(self, form: Form) -> Card:
        card = Card(tr("What happens now"), margin=20)
        steps = (
            tr("The form fills the window. Nothing else can be reached from it."),
            tr("The signer reads it, answers {count} questions and signs.", count=len(form.text.purposes)),
            tr("You take the computer back with your password or shift PIN."),
            tr("The signed form is sealed. You print or save the patient's copy."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, text in enumerate(steps):
            grid.addWidget(chip(digits(row + 1)), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text), row, 1, Qt.AlignmentFlag.AlignTop)
        card.add(grid)
        self.hand = button(tr("Hand over to the patient"), self.hand_over, kind="primary", icon="pen")
        self.hand.setObjectName("hand_over")
        self.hand.setToolTip(tr("Hand over to the patient ({keys})", keys="Ctrl+Enter"))
        self.hand.setEnabled(form.signer == "patient" or form.guardian is not None)
        back = button(tr("Back to the record"), self.go_back, kind="quiet", icon="back")
        back.setObjectName("back_to_record")
        card.body.addSpacing(4)
        card.add(self.hand)
        card.add(back)
        return card

    def _chosen(self) -> None:
        """Another language asks in other words, so answers to the first ones do not count for it."""
        if self.begun is None or self.patient is None:
            return
        language = str(self.language.value())
        other = language != self.begun.language
        self.begun = replace(
            self.begun,
            language=language,
            explained_by=self.explained.value(),
            witness=self.witness.value(),
            choices={} if other else self.begun.choices,
        )
        if other:
            self._prepare(self.patient)
            self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the patient's step ------------------------------------------------------------------------------------
    def hand_over(self) -> None:
        """Cover the window with the form."""
        if self.form is None or self.begun is None or self.patient is None or self.handed is not None:
            return
        if self.signed is not None or not self.hand.isEnabled():
            return
        if self.explained.value() is None or self.witness.value() is None:
            self.fields.set_errors({"witness": UserError("Choose a receptionist or a clinician as the witness.")})
            return
        signer = self.form.guardian.name if self.form.guardian else self.patient.display_name
        self._started = clock.now()
        screen = PatientScreen(self.desk_window, self.window(), self.form, self.begun, signer)
        screen.agreed.connect(self._sign)
        screen.returned.connect(self._returned)
        self.destroyed.connect(screen.deleteLater)
        self.handed = screen
        screen.open()

    def _sign(self) -> None:
        if self.handed is None or self.form is None or self.begun is None or self.signed is not None:
            return
        strokes, pad = self.handed.sign.ink()
        new = Signing(
            patient_id=self.begun.patient_id,
            language=self.begun.language,
            choices=self.handed.choices(),
            signer=self.form.signer,
            guardian_id=self.form.guardian.id if self.form.guardian else None,
            strokes=strokes,
            explained_by=self.explained.value(),
            witness=self.witness.value(),
            started=self._started,
            read_seconds=self.handed.reading.seconds(),
            pad=pad,
        )
        desk = self.desk

        def seal(_progress: Progress) -> Consent:
            return consents.sign(desk, new)

        jobs.run(self.handed, tr("Sealing the form…"), seal, self._sealed, self._refused, cancellable=False)

    def _sealed(self, consent: Consent) -> None:
        self.signed, self.begun = consent, None
        if self.handed is not None:
            self.handed.signed(consent.reference)

    def _refused(self, error: BaseException) -> None:
        if self.handed is not None and isinstance(error, FrontdeskError):
            self.handed.refuse(error)
        else:
            errors.show(self.handed, error)

    def _returned(self) -> None:
        """The window is the staff's again: the signed document, or the unsigned form with its answers."""
        screen, self.handed = self.handed, None
        if screen is None or self.patient is None:
            return
        if self.signed is None:
            if self.begun is not None:
                self.begun = replace(self.begun, choices=screen.choices())
            self._prepare(self.patient)
            return
        self._show_signed(self.signed)
        self.show_document()

    def _show_signed(self, consent: Consent) -> None:
        open_ = button(tr("Open the document"), self.show_document, kind="primary", icon="consent")
        open_.setObjectName("open_document")
        self._replace(
            EmptyState(
                "ok",
                tr("The consent is signed and sealed"),
                tr("It is kept under the number {reference}.", reference=ltr(consent.reference)),
                open_,
            )
        )

    def show_document(self) -> None:
        """The sealed document, to print or save; closing it leads back to the record."""
        if self.signed is None:
            return
        try:
            viewer = ConsentViewer(self, self.clinic, self.signed)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        viewer.finished.connect(lambda _: self.go_back())
        viewer.open()

    # -- inside ------------------------------------------------------------------------------------------------
    def _sheet(self) -> tuple[QWidget, QVBoxLayout]:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(12)
        return scrolled(inner), column

    def _empty(self, title: str, text: str) -> None:
        self.form = None
        self._replace(EmptyState("consent", title, text))

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._outer.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._outer.addWidget(content)
