"""A patient's consents: what each purpose rests on, what happened when, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import consents, notices, paper_forms, staff, withdrawals
from frontdesk.consents.model import Allowance, Consent, Event, PaperForm
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.patients.model import Patient
from ui import errors, jobs
from ui.consents import exporting, words
from ui.consents.ask_dialog import AskDialog
from ui.consents.countersign_dialog import show_document
from ui.consents.emergency_dialog import EmergencyDialog
from ui.consents.paper_dialog import PaperDialog
from ui.consents.viewer import ConsentViewer
from ui.consents.withdraw_dialog import WithdrawDialog
from ui.drops import dropped
from ui.language import ltr, tr
from ui.page import Window
from ui.widgets import printing
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.dialog import confirm
from ui.widgets.printing import PrintDialog
from ui.widgets.table import Column, Table
from ui.widgets.text import heading, label

_LAST = ("not_asked",)
_BOTH_PX, _TABLE_PX = 1000, 190


class ConsentsPanel(QWidget):
    """The part of a record about consents; `changed` is called once something was signed or taken back here.

    A scan dropped on it is taken in as a form that came back on paper. `ask_path` may be replaced.
    """

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(exporting.ask_path)

    def __init__(self, window: Window, patient: Patient, changed: Callable[[], object]) -> None:
        super().__init__()
        self._window, self._clinic, self._desk = window, window.clinic, window.clinic.desk
        self.patient, self._changed = patient, changed
        self.setAcceptDrops(self._may(Action.PAPER_RETURN))
        self.state = consents.state_of(self._desk, patient.id)
        self._forms = words.form_titles(self._clinic)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 12, 4, 4)
        down.setSpacing(10)
        down.addLayout(self._deeds())
        for banner in self._banners():
            down.addWidget(banner)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(16)
        self._lists.addLayout(self._states(), 3)
        self._lists.addLayout(self._timeline(), 2)
        down.addLayout(self._lists, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other where that is too narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._lists.setDirection(ways.LeftToRight if self.width() >= _BOTH_PX else ways.TopToBottom)

    def care_agreed(self) -> bool:
        """Whether what care needs is agreed to, so that further forms can be asked for."""
        return all(self.state[one.id].state == "given" for one in self._clinic.pack.purposes if one.necessary)

    def _may(self, action: Action) -> bool:
        return may(self._clinic.person.role, action)

    # -- what can be done ----------------------------------------------------------------------------------------
    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        deeds: list[tuple[Action, str, str, Callable[[], None], str]] = [
            (Action.CONSENT_SIGN, "ask", tr("Ask for consent"), self.ask, "pen"),
            (Action.CONSENT_WITHDRAW, "withdraw", tr("Take back"), self.withdraw, "undo"),
            (Action.PAPER_RETURN, "paper_in", tr("Bring in a signed paper"), self.bring_in, "folder"),
        ]
        self.buttons: dict[str, Button] = {}
        for action, name, said, deed, icon in deeds:
            if self._may(action):
                made = button(said, deed, icon=icon, kind="primary" if name == "ask" else "plain")
                made.setObjectName(name)
                self.buttons[name] = made
                row.addWidget(made)
        row.addStretch(1)
        received = notices.acknowledged(self._desk, self.patient.id)
        newest = notices.current(self._desk, self._clinic.pack.languages[0]).version
        if received and received[0].version == newest:
            on = received[0].at.astimezone().date()
            row.addWidget(label(tr("Privacy policy received on {day}", day=on), "muted"))
        elif self._may(Action.POLICY_ACKNOWLEDGE):
            got = button(tr("Write down: policy received"), self.acknowledge, kind="quiet", icon="edit")
            got.setObjectName("acknowledge")
            got.setToolTip(tr("Write down that the patient received the privacy policy in use"))
            row.addWidget(got)
        return row

    def _banners(self) -> list[Banner]:
        found = []
        care = next((self.state[one.id] for one in self._clinic.pack.purposes if one.necessary), None)
        if care is not None and not care.yes:
            emergency = None
            if self._may(Action.CONSENT_EMERGENCY):
                emergency = button(tr("Emergency"), self.emergency, icon="warning")
                emergency.setObjectName("emergency")
            said = tr("Nobody has agreed to care yet. Ask now; the record stays open and care goes on meanwhile.")
            found.append(Banner("warn", said if care.state == "missing" else tr(care.why), emergency))
        out = paper_forms.out_for(self._desk, self.patient.id)
        if out:
            again = void = None
            if self._may(Action.PAPER_FORM):
                again = button(tr("Print again"), lambda: self._print_again(out), kind="quiet", icon="print")
                again.setObjectName("print_paper_again")
                void = button(tr("They are lost"), lambda: self._void([one.id for one in out]), kind="quiet")
                void.setObjectName("void_paper")
            said = tr("Printed and not back yet: {count}. Drop the scan here once it is signed.", count=len(out))
            found.append(Banner("info", said, again, void))
        return found

    # -- the two lists -------------------------------------------------------------------------------------------
    def _states(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(heading(tr("What counts now"), 2))
        table = Table(
            [
                Column("title", tr("Purpose")),
                Column("state", tr("State"), 140, "chip"),
                Column("until", tr("Until"), 120, "date"),
            ],
            tr("What counts now"),
        )
        table.setObjectName("states")
        known = {one.id: one for one in self._clinic.pack.purposes}
        rows = [
            {
                "id": name,
                "title": words.purpose_title(self._clinic.pack, name),
                "state": words.state_words(known.get(name), found),
                "until": found.until,
                "found": found,
            }
            for name, found in self.state.items()
        ]
        table.set_rows(sorted(rows, key=lambda row: row["found"].state in _LAST))
        self.why = label("", "muted", selectable=True)
        self.why.setMinimumHeight(self.why.fontMetrics().lineSpacing() * 2)
        table.row_selected.connect(self._explain)
        table.row_activated.connect(lambda row: self._open_consent(row["found"].consent_id))
        table.setMinimumHeight(_TABLE_PX)
        self.states = table
        column.addWidget(table, 1)
        column.addWidget(self.why)
        self._explain(None)
        return column

    def _explain(self, row: dict[str, Allowance] | None) -> None:
        found = row["found"] if row else None
        self.why.setText(words.why(found, self._forms) if found else tr("Choose a line to read what it rests on."))
        back = self.buttons.get("withdraw")
        if back is not None:
            back.setEnabled(any(_can_go(one) for one in self.state.values()))

    def _timeline(self) -> QVBoxLayout:
        column = QVBoxLayout()
        table = Table(
            [
                Column("at", tr("When"), 165, "date"),
                Column("what", tr("What")),
                Column("reference", tr("Number"), 140, "mono"),
            ],
            tr("What happened"),
        )
        table.setObjectName("timeline")
        names = {one.id: one.full_name for one in staff.members(self._desk)}
        table.set_rows(
            [
                {
                    "id": number,
                    "at": one.at,
                    "what": words.event_words(one),
                    "reference": one.reference or one.version,
                    "event": one,
                }
                for number, one in enumerate(consents.timeline(self._desk, self.patient.id))
            ]
        )
        table.set_empty(tr("No consent yet"), tr("Take the registration consent while the patient is here."), "consent")
        self.told = label("", "muted", selectable=True)
        self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing() * 2)
        self.export = button(tr("For another program"), self.save_fhir, kind="quiet", icon="save")
        self.export.setObjectName("save_fhir")
        self.export.setToolTip(tr("Save the chosen consent as a FHIR file"))
        top = QHBoxLayout()
        top.addWidget(heading(tr("What happened"), 2), 1)
        top.addWidget(self.export)
        column.addLayout(top)
        self.export.setVisible(self._may(Action.CONSENT_EXPORT))
        table.row_selected.connect(lambda row: self._tell(row["event"] if row else None, names))
        table.row_activated.connect(lambda row: self._open_event(row["event"]))
        table.setMinimumHeight(_TABLE_PX)
        self.timeline = table
        column.addWidget(table, 1)
        column.addWidget(self.told)
        self._tell(None, names)
        if table.rows():
            table.select(0)
        return column

    def _tell(self, event: Event | None, names: dict[int, str]) -> None:
        self.export.setEnabled(event is not None and event.consent_id is not None)
        if event is None:
            self.told.setText("")
            return
        pack = self._clinic.pack
        parts = [f"{tr(consents.EMERGENCIES[event.reason])}."] if event.reason else []
        if event.yes:
            parts.append(tr("Yes: {purposes}.", purposes=words.titles(pack, event.yes)))
        if event.no:
            parts.append(tr("No: {purposes}.", purposes=words.titles(pack, event.no)))
        if event.person is not None:
            parts.append(tr("By {name}.", name=names.get(event.person, "–")))
        self.told.setText(" ".join(parts))

    # -- doing ----------------------------------------------------------------------------------------------------
    def ask(self) -> None:
        """Choose a form, then go to its page."""
        chosen = AskDialog.ask(self, self._clinic, self.patient.id, self.state)
        if chosen is not None:
            self._window.go("consent", patient_id=self.patient.id, template=chosen)

    def withdraw(self) -> None:
        """Take back what is chosen in the list, or what is ticked then; the receipt comes at once."""
        row = self.states.selected()
        offered = tuple(name for name, one in self.state.items() if _can_go(one))
        dialog = WithdrawDialog(self, self._clinic, self.patient, offered, row["id"] if row else "")
        if not dialog.agreed():
            return
        self._open_receipt(dialog.made.id)
        self._changed()

    def bring_in(self, path: Path | None = None) -> None:
        """A form that came back on paper."""
        dialog = PaperDialog(self, self._clinic, path)
        if dialog.agreed():
            kept: Consent = dialog.made
            self._window.toast(tr("Kept under {reference}", reference=ltr(kept.reference)))
            if kept.patient_id != self.patient.id:
                self._window.go("record", patient_id=kept.patient_id)
            else:
                self._changed()

    def acknowledge(self) -> None:
        """The patient has received the policy in use."""
        try:
            notices.acknowledge(self._desk, self.patient.id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self._changed()

    def emergency(self) -> None:
        """Put an emergency on record as the basis for care."""
        if EmergencyDialog(self, self._clinic, self.patient.id).agreed():
            self._changed()

    def _print_again(self, forms: Sequence[PaperForm]) -> None:
        """The same forms once more: a lock, or a printer without paper, may have come between."""
        title = tr("The form to sign on paper")
        for one in forms:
            printing.show(
                self, title, partial(self._issued, one), lambda pdf: PrintDialog(self, title, pdf, "form.pdf")
            )

    def _issued(self, one: PaperForm) -> bytes:
        return paper_forms.issue(self._desk, one.patient_id, one.language, one.template, one.particulars).pdf

    def _void(self, forms: list[int]) -> None:
        text = tr("A scan of them can't be taken in any more. Print the form again if it is still to be signed.")
        if not confirm(self, tr("Give up the printed forms?"), text, yes=tr("They are lost"), dangerous=True):
            return
        try:
            for one in forms:
                paper_forms.void(self._desk, one)
        except FrontdeskError as error:
            errors.show(self, error)
        self._changed()

    # -- documents --------------------------------------------------------------------------------------------------
    def _open_event(self, event: Event) -> None:
        if event.withdrawal_id is not None:
            self._open_receipt(event.withdrawal_id)
        elif event.countersignature_id is not None:
            show_document(self, self._clinic, event.countersignature_id)
        else:
            self._open_consent(event.consent_id)

    def _open_consent(self, consent_id: int | None) -> None:
        found = next((one for one in consents.of_patient(self._desk, self.patient.id) if one.id == consent_id), None)
        if found is None:
            return
        try:
            viewer = ConsentViewer(self, self._clinic, found)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        viewer.exec()
        if viewer.countersigned is not None:
            self._changed()

    def _open_receipt(self, withdrawal_id: int) -> None:
        try:
            pdf = withdrawals.receipt(self._desk, withdrawal_id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        PrintDialog(self, tr("Receipt of what was taken back"), pdf, "receipt.pdf").exec()

    def save_fhir(self) -> None:
        """Write the chosen consent for another program; the entry is made once a place is chosen."""
        row = self.timeline.selected()
        event: Event | None = row["event"] if row else None
        if event is None or event.consent_id is None or not exporting.agreed(self):
            return
        path = self.ask_path(self, f"{event.reference or event.consent_id}.json")
        if path is None:
            return
        write = partial(exporting.write, self._clinic, event.consent_id, path)
        title, saved = tr("Save for another program"), tr("Saved")
        jobs.run(self, title, lambda _progress: write(), lambda _none: self._window.toast(saved), cancellable=False)

    # -- a scan is dropped --------------------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from this computer."""
        if dropped(event) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look which form it is."""
        path = dropped(event)
        if path is not None:
            event.accept()
            self.bring_in(path)


def _can_go(one: Allowance) -> bool:
    """Whether a purpose can be taken back now, as the core judges it."""
    return (one.yes or one.state == "expired") and one.state != "emergency"
