"""A signed consent as it is stored: read it, print it, hand the patient a copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic, consents, countersigning, staff
from frontdesk.consents.model import Consent, Countersignature, password_problem
from frontdesk.foundation import files
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from ui import jobs
from ui.consents.countersign_dialog import CountersignDialog, show_document
from ui.consents.words import SIGNERS
from ui.language import ltr, right_to_left, tr
from ui.slow import told
from ui.start import LANGUAGE_NAMES
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, check, password_edit
from ui.widgets.printing import PrintDialog
from ui.widgets.text import chip, label
from ui.widgets.toast import toast

METHODS: dict[str, Callable[[], str]] = {
    "ink": lambda: tr("Signed on this screen"),
    "paper": lambda: tr("Signed on paper, or by thumb"),
    "verbal": lambda: tr("By word, before two witnesses"),
    "refused": lambda: tr("The form is refused"),
}
_SHORT_HASH = 16
_SIDE_PX = 250
_LARGEST = QSize(1120, 900)


class CopyDialog(Dialog):
    """Asks whether the copy needs a password to be opened."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("A copy for the patient"), yes=tr("Choose where to save"))
        self.form = self._fields = Form()
        self.protect = check(tr("Protect it with a password"))
        self.protect.setObjectName("protect")
        self.password, self.again = password_edit(), password_edit()
        self.password.setObjectName("copy_password")
        self.again.setObjectName("copy_password_again")
        self._fields.add(
            "protect",
            "",
            self.protect,
            tr("A copy with a password bears no seal: its number leads to the sealed original here."),
        )
        self._fields.add("password", tr("Password"), self.password)
        self._fields.add("again", tr("The same password again"), self.again)
        self.body.addWidget(label(tr("Without a password, anyone who gets the file can read it.")))
        self.body.addWidget(self._fields)
        self.protect.toggled.connect(self._ask)
        self._ask(False)

    def _ask(self, wanted: bool) -> None:
        for name in ("password", "again"):
            self._fields.show_field(name, wanted)
        if wanted:
            self.password.setFocus()
        QTimer.singleShot(0, self.adjustSize)

    def finish(self) -> None:
        """Both passwords must be one, and strong enough for the core."""
        if not self.protect.isChecked():
            return
        problem = password_problem(self.password.text())
        if problem:
            raise problem
        if self.password.text() != self.again.text():
            raise UserError("The two passwords differ. Type the same one twice.", field="again")

    def chosen(self) -> str | None:
        """The password, or None for a sealed copy without one."""
        return self.password.text() if self.protect.isChecked() else None


class ConsentViewer(PrintDialog):
    """The sealed document with its facts. Opening it is an audit entry, as is every copy.

    Raises the core's errors when the document can't be opened.
    """

    def __init__(self, parent: QWidget | None, clinic: Clinic, consent: Consent) -> None:
        self._clinic, self._desk, self.consent = clinic, clinic.desk, consent
        self.countersigned: Countersignature | None = None
        super().__init__(
            parent,
            tr("Refused form") if consent.method == "refused" else tr("Signed consent"),
            consents.document(clinic.desk, consent.id),
            f"{consent.reference}.pdf",
            most=_LARGEST,
        )
        self.setObjectName("consent_viewer")
        self.save_button.set_text(tr("Save a copy"))
        self.countersign_button = button(tr("Counter-sign"), self.countersign, icon="pen")
        self.countersign_button.setObjectName("countersign")
        self.footer.insertWidget(2, self.countersign_button)
        self._side = self._facts()
        self.across.addWidget(self._side)

    def _facts(self) -> Card:
        one = self.consent
        card = Card()
        card.setFixedWidth(_SIDE_PX)
        refused = one.method == "refused"
        card.add(chip(tr("Refused, and sealed") if refused else tr("Signed and sealed"), "info" if refused else "ok"))
        for caption, said in (
            (tr("Number"), ltr(one.reference)),
            (tr("Refused at") if refused else tr("Signed at"), tr("{at}", at=one.signed)),
            (tr("Refused by") if refused else tr("Signed by"), SIGNERS[one.signer]()),
            (tr("How it was given"), METHODS[one.method]()),
            (tr("Language"), LANGUAGE_NAMES.get(one.language, one.language)),
            (tr("Version of the form"), ltr(one.template_version)),
        ):
            card.add(self._fact(caption, said))
        for caption, said in (
            (tr("Counts until"), tr("{day}", day=one.valid_until) if one.valid_until and not refused else ""),
            (tr("Where the paper is kept"), one.paper_place),
        ):
            if said:
                card.add(self._fact(caption, said))
        mark = self._fact(tr("Fingerprint (SHA-256)"), ltr(f"{one.sha256[:_SHORT_HASH]}…"))
        mark.setToolTip(one.sha256)
        card.add(mark)
        self._add_countersignatures(card)
        card.body.addStretch(1)
        return card

    def _add_countersignatures(self, card: Card) -> None:
        """Who signed the form after it was sealed; a clinician who has not is offered to."""
        found = [
            each
            for each in countersigning.of_patient(self._desk, self.consent.patient_id)
            if each.consent_id == self.consent.id
        ]
        names = {each.id: each.full_name for each in staff.members(self._desk)} if found else {}
        for each in found:
            card.add(self._fact(tr("Counter-signed by"), names.get(each.person, "–")))
            shown = button(tr("{at}", at=each.at), partial(show_document, self, self._clinic, each.id), icon="consent")
            shown.setObjectName(f"countersignature_{each.id}")
            shown.setToolTip(tr("Open the counter-signature"))
            card.add(shown)
        person = self._clinic.person
        signs = may(person.role, Action.CONSENT_COUNTERSIGN)
        self.countersign_button.setVisible(signs and all(each.person != person.id for each in found))

    def countersign(self) -> None:
        """Sign beside the form that is shown."""
        dialog = CountersignDialog(self, self._clinic, self.consent)
        if not dialog.agreed():
            return
        self.countersigned = dialog.made
        old, self._side = self._side, self._facts()
        self.across.replaceWidget(old, self._side)
        old.deleteLater()
        toast(self, tr("Signed and sealed"))

    def _fact(self, caption: str, said: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(caption, "help"))
        shown = label(said, selectable=True)
        if not right_to_left():
            # Qt would send a language's Urdu name to the far side of its column.
            shown.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        column.addWidget(shown)
        return made

    def send(self, printer: QPrinter) -> None:
        """Print the patient's copy; the entry is made once a printer is chosen."""
        consents.give_copy(self._desk, self.consent.id, None)
        super().send(printer)

    def save(self) -> None:
        """Write the patient's copy, with a password if one is wanted."""
        asked = CopyDialog(self)
        asked.accepted.connect(lambda: self._save_copy(asked.chosen()))
        asked.open()

    def _save_copy(self, password: str | None) -> None:
        """On a worker: encrypting it takes longer than a frame."""
        path = self.ask_path(self, self._name)
        if path is None:
            return
        desk, consent_id = self._desk, self.consent.id

        def work(_progress: Progress) -> None:
            files.hand_over(path, consents.give_copy(desk, consent_id, password))

        def done(_none: None) -> None:
            toast(self, tr("Saved"))

        jobs.run(self, tr("A copy for the patient"), work, done, partial(told, self), cancellable=False)
