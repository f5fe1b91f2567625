"""Taking a consent: staff settle the form and who is present, the patient reads, answers and signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import consents, paper_forms, patients, staff
from frontdesk.consents.model import WITNESSES, Consent, Form, Mark, Pictured, Signing
from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.patients.model import Patient
from ui import errors, jobs, settings
from ui.consents.before import HANDED, Before
from ui.consents.handing import Handing, Typed
from ui.consents.patient_screen import PatientScreen
from ui.consents.pictured import fetched
from ui.consents.second_screen import second_screen
from ui.consents.state import Begun, Unsigned, as_draft, of_draft, signing_of
from ui.consents.steps import ENGLISH
from ui.consents.viewer import ConsentViewer
from ui.consents.ways import deeds, notices, what_happens
from ui.language import ltr, said, tr
from ui.page import Page, Shortcut, Window
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Columns, scrolled, taken_out
from ui.widgets.clamped import Clamped
from ui.widgets.dialog import confirm
from ui.widgets.empty import EmptyState
from ui.widgets.printing import PrintDialog
from ui.widgets.text import heading


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
        self._waiting: Begun = {}
        self.before: Before | None = None
        self.handed: PatientScreen | None = None
        self.signed: Consent | None = None
        self._started: datetime = clock.now()
        self._usual: Unsigned | None = None
        self._pictures: tuple[Pictured, ...] = ()
        self._content: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)

    # -- what the window asks ----------------------------------------------------------------------------------
    def arrive(self, patient_id: int | None = None, template: str = "", photos: Sequence[int] = (), **_: Any) -> None:
        """Prepare a form for this patient, the registration's without a name; `photos` it shows; one begun goes on."""
        self._put_away()
        self.signed = None
        if patient_id is None:
            self._empty(tr("No patient is chosen"), tr("Open a patient's record and start the consent from there."))
            return
        if not self.may(Action.CONSENT_SIGN):
            self._empty(
                tr("Consents are taken at the front desk"),
                tr("A receptionist or a clinician signs in, explains the form and is its witness."),
            )
            return
        try:
            self.patient = patients.open_record(self.desk, patient_id)
        except FrontdeskError as error:
            self.patient = None
            self._empty(tr("The consent can't be taken now"), said(error))
            return
        self._prepare(self.patient, self._waiting.pop((patient_id, template), None), template, tuple(photos))

    def _put_away(self) -> None:
        """The form that is shown waits, as it stands, until its patient is here again."""
        self._waiting = self._unsigned()
        self.begun = self.before = None

    def _unsigned(self) -> Begun:
        """The unsigned forms, by patient and template; the one shown once it differs from what the page came with."""
        now = self._now()
        shown = {(now.patient_id, now.template): now} if now is not None and now != self._usual else {}
        return self._waiting | shown

    def state(self) -> dict[str, Any] | None:
        """The unsigned forms. Never any ink."""
        return as_draft(self._unsigned())

    def restore(self, state: dict[str, Any]) -> None:
        """Go on with an unsigned form when its patient arrives."""
        self._waiting = of_draft(state)

    def where(self) -> dict[str, Any]:
        """The patient and the form."""
        template = self.begun.template if self.begun else ""
        return {"patient_id": self.patient.id, "template": template} if self.patient else {}

    def shortcuts(self) -> list[Shortcut]:
        """Hand over, and back to the record."""
        return [
            Shortcut("Ctrl+Return", tr("Hand over to the patient"), self.go_on),
            Shortcut("Esc", tr("Back to the patient's record"), self.go_back),
        ]

    def go_back(self) -> None:
        """To the record, if there is one; an unsigned form is kept."""
        if self.patient is not None:
            self.desk_window.go("record", patient_id=self.patient.id)
        else:
            self.desk_window.go("patients")

    def _now(self) -> Unsigned | None:
        if self.begun is None or self.before is None or self.signed is not None:
            return None
        now = self.before.value()
        return replace(now, choices=self.handed.choices()) if self.handed is not None else now

    # -- the staff's step --------------------------------------------------------------------------------------
    def _prepare(self, patient: Patient, begun: Unsigned | None, template: str, photos: tuple[int, ...] = ()) -> None:
        languages = self.clinic.pack.languages
        usual = Unsigned(
            patient.id,
            patient.language if patient.language in languages else languages[0],
            explained_by=self.clinic.person.id,
            witness=self.clinic.person.id,
            template=template,
            photos=photos,
        )
        begun = replace(begun, photos=photos or begun.photos) if begun else usual
        if begun.language not in languages:
            begun = replace(begun, language=usual.language, choices={})
        try:
            self.form = consents.form(self.desk, patient.id, begun.language, template)
            people = [one for one in staff.members(self.desk) if one.role in WITNESSES]
        except FrontdeskError as error:
            self._empty(tr("The consent can't be taken now"), said(error))
            return
        self.begun = begun
        self.before = Before(
            self.form,
            begun,
            patient,
            people,
            guardian_below=self.clinic.pack.guardian_below,
            second_screen=settings.load().second_screen if second_screen(self) else None,
        )
        self.before.relaid.connect(self._relay)
        self._show_staff_step(patient, self.form, begun)
        if begun == usual:
            self._usual = self.before.value()

    def _relay(self) -> None:
        """Another language asks in other words, so answers to the first ones do not count for it."""
        if self.before is None or self.patient is None:
            return
        before, now = self.before.begun, self.before.value()
        editor = "language" if now.language != before.language else "method"
        now = replace(now, choices={} if editor == "language" else now.choices)
        self._prepare(self.patient, now, now.template)
        if self.before is not None:
            getattr(self.before, editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def _without_photos(self) -> None:
        if self.before is not None and self.patient is not None:
            now = replace(self.before.value(), photos=())
            self._prepare(self.patient, now, now.template)

    def _show_staff_step(self, patient: Patient, form: Form, begun: Unsigned) -> None:
        page, column = self._sheet()
        column.addWidget(heading(form.text.title if begun.template else tr("Consent to registration"), 1))
        column.addWidget(Clamped(f"{patient.display_name} · {ltr(patient.ref)}", role="muted"))
        before = consents.newest(self.desk, patient.id, form.text.id)
        for banner in notices(form, begun, before, self.go_back, self._without_photos):
            column.addWidget(banner)
        columns = Columns()
        card = Card(tr("Before you hand over") if begun.method in HANDED else tr("About this form"), margin=20)
        if self.before is not None:
            card.add(self.before)
        columns.add(card, 3, top=True)
        columns.add(self._deed(form, begun.method), 2, top=True)
        column.addWidget(columns)
        column.addStretch(1)
        self._replace(page)
        empty = next((one for one in self.before.particulars.values()), None) if self.before else None
        first: QWidget = empty if empty is not None else self.hand
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deed(self, form: Form, method: str) -> Card:
        card = what_happens(form, method)
        deed, icon = deeds()[method]
        self.hand = button(deed, self.go_on, kind="primary", icon=icon)
        self.hand.setObjectName("hand_over")
        self.hand.setToolTip(f"{deed} ({ltr('Ctrl+Enter')})")
        self.hand.setEnabled(form.signer == "patient" or form.guardian is not None)
        back = button(tr("Back to the record"), self.go_back, kind="quiet", icon="back")
        back.setObjectName("back_to_record")
        card.body.addSpacing(4)
        card.add(self.hand)
        card.add(back)
        return card

    def go_on(self) -> None:
        """Hand over, print or record the refusal, as the way to give it asks for."""
        if self.before is None or self.handed is not None or self.signed is not None or not self.hand.isEnabled():
            return
        if not self.before.complete():
            return
        self.begun = begun = self.before.value()
        try:
            self._pictures = fetched(self.clinic, begun)
            {"paper": self._print_blank, "refused": self._record_refusal}.get(self.begun.method, self.hand_over)()
        except UserError as error:
            self.before.fields.set_errors(error)
        except FrontdeskError as error:
            errors.show(self, error)

    def _print_blank(self) -> None:
        begun, title = self.begun, tr("The form to sign on paper")
        if begun is None:
            return
        issue = partial(paper_forms.issue, self.desk, begun.patient_id, begun.language, begun.template, begun.filled())
        jobs.run(self, title, lambda _: issue().pdf, partial(self._show_blank, title), self._refused, cancellable=False)

    def _show_blank(self, title: str, pdf: bytes) -> None:
        dialog = PrintDialog(self, title, pdf, "form.pdf")
        dialog.finished.connect(lambda _: self.go_back())
        self.begun = self._usual = self.before = None
        dialog.open()

    def _record_refusal(self) -> None:
        if self.begun is None or not confirm(
            self,
            tr("Record that the form is refused?"),
            tr("Every answer on it counts as no. The refusal is sealed like a signed form, and can't be changed."),
            yes=tr("Record the refusal"),
        ):
            return
        self._started = clock.now()
        self._seal(self._signing(self.begun), (), self)

    # -- the patient's step ------------------------------------------------------------------------------------
    def hand_over(self) -> None:
        """Cover the window with the form, its particulars filled in."""
        before, begun = self.before, self.begun
        if before is None or begun is None or self.handed is not None:
            return
        where = (self.desk, begun.patient_id)
        self.form = consents.form(*where, begun.language, begun.template, begun.particulars)
        english = None
        if begun.language != ENGLISH and ENGLISH in self.form.languages:
            english = consents.form(*where, ENGLISH, begun.template, begun.particulars).text
        clinician = before.member(begun.clinician) if self.form.text.countersign else None
        present = [before.member(one) for one in (begun.witness, begun.second_witness)]
        witnesses = tuple((one.name, one.full_name) for one in present if one) if begun.method == "verbal" else ()
        self._started = clock.now()
        handing = Handing(
            self.form,
            english,
            before.signer_name(),
            begun.by if begun.guardian_id is None else self.form.signer,
            dict(begun.choices),
            witnesses,
            (clinician.id, clinician.name, clinician.full_name) if clinician else None,
            partial(self._draft, begun),
            self._pictures,
        )
        wanted = before.on_second_screen()
        if wanted is not None:
            settings.change(second_screen=wanted)
        screen = PatientScreen(self.desk_window, self.window(), handing, second_screen(self) if wanted else None)
        screen.agreed.connect(self._sign)
        screen.returned.connect(self._returned)
        self.destroyed.connect(screen.deleteLater)
        self.handed = screen
        screen.open()

    def _draft(self, begun: Unsigned, choices: Mapping[str, bool]) -> bytes:
        new = self._signing(begun)
        also = (Mark("clinician", begun.clinician),) if self.form and self.form.text.countersign else ()
        return consents.draft(self.desk, replace(new, choices=choices, marks=(*new.marks, *also)))

    def _signing(self, begun: Unsigned) -> Signing:
        settled = signing_of(begun, self.form.signer if self.form else "patient", self._started)
        return replace(settled, pictures=self._pictures)

    def _sign(self) -> None:
        screen, begun = self.handed, self.begun
        if screen is None or begun is None or self.signed is not None:
            return
        new = self._signing(begun)
        strokes, pad = screen.sign.ink()
        new = replace(
            new,
            choices=screen.choices(),
            read_seconds=screen.reading.seconds(),
            shown=screen.shown(),
            marks=(*new.marks, *screen.marks()),
            strokes=strokes,
            pad=pad if begun.method == "ink" else new.pad,
        )
        self._seal(new, screen.typed(), screen)

    def _seal(self, new: Signing, typed: tuple[Typed, ...], over: QWidget) -> None:
        clinic = self.clinic

        def seal(_progress: Progress) -> Consent:
            return consents.sign(clinic.desk, new, tuple(one.confirmed(clinic, new) for one in typed))

        jobs.run(over, tr("Sealing the form…"), seal, self._sealed, self._refused, cancellable=False)

    def _sealed(self, consent: Consent) -> None:
        self.signed, self.begun = consent, None
        if self.handed is not None:
            self.handed.signed(consent.reference)
        else:
            self._show_signed(consent)
            self.show_document()

    def _refused(self, error: BaseException) -> None:
        if self.handed is not None and isinstance(error, FrontdeskError):
            self.handed.refuse(error)
        elif self.before is not None and isinstance(error, UserError):
            self.before.fields.set_errors(error)
        else:
            errors.show(self.handed or self, error)

    def _returned(self) -> None:
        """The window is the staff's again: the signed document, or the unsigned form with its answers."""
        screen, self.handed = self.handed, None
        if screen is None or self.patient is None:
            return
        if self.signed is None:
            if self.begun is not None:
                begun = replace(self.begun, choices=screen.choices())
                self._prepare(self.patient, begun, begun.template)
            return
        self._show_signed(self.signed)
        self.show_document()

    def _show_signed(self, consent: Consent) -> None:
        open_ = button(tr("Open the document"), self.show_document, kind="primary", icon="consent")
        open_.setObjectName("open_document")
        refused = consent.method == "refused"
        self._replace(
            EmptyState(
                "ok",
                tr("The refusal is recorded and sealed") if refused else tr("The consent is signed and sealed"),
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
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        return scrolled(inner), column

    def _empty(self, title: str, text: str) -> None:
        self.form = self.before = None
        way = tr("Back to the record") if self.patient is not None else tr("Back to the patients")
        back = button(way, self.go_back, icon="back")
        self._replace(EmptyState("consent", title, text, back))
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            taken_out(self._outer, self._content)
        self._content = content
        self._outer.addWidget(content)
