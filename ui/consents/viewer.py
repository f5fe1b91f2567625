"""A signed consent as it is stored: read it, print it, hand the patient a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, consents
from frontdesk.consents.model import Consent, password_problem
from frontdesk.foundation import files
from frontdesk.foundation.errors import FrontdeskError, UserError
from ui import errors
from ui.language import ltr, right_to_left, tr
from ui.start import LANGUAGE_NAMES
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, check, password_edit
from ui.widgets.pdf import PdfView, ask_printer
from ui.widgets.text import chip, label
from ui.widgets.toast import toast

SIGNERS: dict[str, Callable[[], str]] = {
    "patient": lambda: tr("The patient"),
    "guardian": lambda: tr("A parent or guardian"),
    "representative": lambda: tr("A lawful representative"),
}
METHODS: dict[str, Callable[[], str]] = {
    "ink": lambda: tr("Signed on this screen"),
    "paper": lambda: tr("Signed on paper, or by thumb"),
    "verbal": lambda: tr("By word, before two witnesses"),
    "refused": lambda: tr("The form is refused"),
}
_SHORT_HASH = 16
_SIDE_PX = 250


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Where to write the copy; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save the patient's copy"), name, "PDF (*.pdf)")
    return Path(chosen) if chosen else None


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


class ConsentViewer(Dialog):
    """The sealed document with its facts. Opening it is an audit entry, as is every copy.

    `ask_path` and `ask_printer` may be replaced, where nobody is there to answer a system dialog. Raises the core's
    errors when the document can't be opened.
    """

    ask_path: Callable[[QWidget, str], Path | None] = staticmethod(ask_path)
    ask_printer: Callable[[QWidget], QPrinter | None] = staticmethod(ask_printer)

    def __init__(self, parent: QWidget | None, clinic: Clinic, consent: Consent) -> None:
        data = consents.document(clinic.desk, consent.id)
        super().__init__(parent, tr("Signed consent"), yes=tr("Close"), width=920)
        self._desk, self.consent = clinic.desk, consent
        self.setObjectName("consent_viewer")
        self.view = PdfView(data)
        self.view.setMinimumHeight(440)
        self.cancel.hide()
        self.print_button = button(tr("Print"), self.print_copy, icon="print", shortcut="Ctrl+P")
        self.save_button = button(tr("Save a copy"), self.save_copy, icon="save", shortcut="Ctrl+S")
        self.print_button.setObjectName("print")
        self.save_button.setObjectName("save_copy")
        self.primary.setObjectName("close")
        self.primary.setShortcut(QKeySequence("Ctrl+W"))
        self.footer.insertWidget(0, self.print_button)
        self.footer.insertWidget(1, self.save_button)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.view, 1)
        row.addWidget(self._facts())
        self.body.addLayout(row, 1)
        self._fit(parent)
        self.primary.setFocus()

    def _fit(self, parent: QWidget | None) -> None:
        """As large as the window allows."""
        room = parent.window().size() if parent else None
        if room is not None:
            self.resize(max(min(room.width() - 60, 1120), 920), max(min(room.height() - 50, 900), 600))

    def _facts(self) -> Card:
        one = self.consent
        card = Card()
        card.setFixedWidth(_SIDE_PX)
        refused = one.method == "refused"
        card.add(chip(tr("Refused, and sealed") if refused else tr("Signed and sealed"), "info" if refused else "ok"))
        for caption, said in (
            (tr("Number"), ltr(one.reference)),
            (tr("Signed at"), tr("{at}", at=one.signed)),
            (tr("Signed by"), SIGNERS[one.signer]()),
            (tr("How it was given"), METHODS[one.method]()),
            (tr("Language"), LANGUAGE_NAMES.get(one.language, one.language)),
            (tr("Version of the form"), ltr(one.template_version)),
        ):
            card.add(self._fact(caption, said))
        for caption, said in (
            (tr("Counts until"), tr("{day}", day=one.valid_until) if one.valid_until else ""),
            (tr("Where the paper is kept"), one.paper_place),
        ):
            if said:
                card.add(self._fact(caption, said))
        mark = self._fact(tr("Fingerprint (SHA-256)"), ltr(f"{one.sha256[:_SHORT_HASH]}…"))
        mark.setToolTip(one.sha256)
        card.add(mark)
        card.body.addStretch(1)
        return card

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

    def print_copy(self) -> None:
        """Print the patient's copy; the entry is made once a printer is chosen."""
        printer = self.ask_printer(self)
        if printer is None:
            return
        try:
            consents.give_copy(self._desk, self.consent.id, None)
            self.view.print_to(printer)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        toast(self, tr("Sent to the printer"))

    def save_copy(self) -> None:
        """Write the patient's copy where the person says, for the owner of the file alone to read."""
        asked = CopyDialog(self)
        asked.accepted.connect(lambda: self._save(asked.chosen()))
        asked.open()

    def _save(self, password: str | None) -> None:
        path = self.ask_path(self, f"{self.consent.reference}.pdf")
        if path is None:
            return
        try:
            files.hand_over(path, consents.give_copy(self._desk, self.consent.id, password))
        except FrontdeskError as error:
            errors.show(self, error)
            return
        toast(self, tr("Saved"))

    def done(self, result: int) -> None:
        """Forget the document with the dialog."""
        self.view.close_pdf()
        super().done(result)
