"""The dialogs around accounts: a new member of staff, and the one-time password that is handed over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.access.model import ROLES
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, staff
from frontdesk.foundation.progress import Progress
from frontdesk.staff.model import DISCIPLINES, LONGEST_NAME, Member, NewMember
from ui.language import tr
from ui.slow import SlowDialog
from ui.staff import words
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, check, choice, line_edit
from ui.widgets.pdf import ask_printer
from ui.widgets.text import label


class AddDialog(SlowDialog):
    """Who is new; `made` is the member and the one-time password."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("Add a member of staff"), yes=tr("Add"), width=520)
        self._clinic = clinic
        self.waiting = tr("Making the account…")
        self.form = form = Form()
        self.full_name = form.add("full_name", tr("Full name"), line_edit(), required=True)
        self.name = form.add(
            "name",
            tr("Name for signing in"),
            line_edit(max_length=LONGEST_NAME),
            tr("Short, for example: asha"),
            required=True,
        )
        roles = [(role, tr(ROLES[role])) for role in Role]
        self.role = form.add("role", tr("Role"), choice(roles), required=True)
        known = [(one, tr(words.DISCIPLINES[one])) for one in DISCIPLINES]
        self.discipline = form.add("discipline", tr("Discipline"), choice(known), required=True)
        for field, name in (
            (self.full_name, "full_name"),
            (self.name, "name"),
            (self.role, "role"),
            (self.discipline, "discipline"),
            (self.primary, "add"),
        ):
            field.setObjectName(name)
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.role.changed.connect(self._role_chosen)
        self.full_name.textEdited.connect(self._suggest)
        self._role_chosen()
        self.full_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _role_chosen(self) -> None:
        self.form_shown("discipline", self.role.value() is Role.CLINICIAN)

    def form_shown(self, name: str, shown: bool) -> None:
        """Ask for the field `name`, or not."""
        if self.form is not None:
            self.form.show_field(name, shown)

    def _suggest(self, full_name: str) -> None:
        """The first name, until the name for signing in is typed."""
        if not self.name.isModified():
            self.name.setText(full_name.partition(" ")[0].casefold()[:LONGEST_NAME])

    def deed(self) -> Callable[[Progress], tuple[Member, str]]:
        """Make the account."""
        desk = self._clinic.desk
        role = self.role.value()
        discipline = self.discipline.value() if role is Role.CLINICIAN else None
        new = NewMember(self.name.text(), self.full_name.text(), role, discipline)

        def add(_progress: Progress) -> tuple[Member, str]:
            return staff.add(desk, new)

        return add


class OneTimePassword(Dialog):
    """Shows a one-time password once; it closes when the manager says that it was handed over."""

    def __init__(self, parent: QWidget | None, full_name: str, name: str, password: str) -> None:
        super().__init__(parent, tr("One-time password"), yes=tr("Done"), width=520)
        self._name, self._password = name, password
        self.cancel.hide()
        self.body.addWidget(label(tr("For {name}, who signs in as “{sign_in}”.", name=full_name, sign_in=name)))
        card = Card(margin=20)
        self.shown = label(password, "mono", wrap=False, selectable=True)
        self.shown.setObjectName("one-time")
        self.shown.setAccessibleName(tr("One-time password"))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self.shown.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        self.shown.setStyleSheet(f"font-size: {font.pointSizeF():.0f}pt")
        card.add(self.shown)
        row = QHBoxLayout()
        row.addStretch(1)
        self.copy = button(tr("Copy"), self._copy, icon="clipboard")
        row.addWidget(self.copy)
        row.addWidget(button(tr("Print"), self.print_, icon="print", shortcut="Ctrl+P"))
        row.addStretch(1)
        card.add(row)
        self.body.addWidget(card)
        told = tr("It is shown only here and works once, within 24 hours. Then a password of their own is asked for.")
        self.body.addWidget(Banner("info", told))
        self.handed = check(tr("I have handed it over"))
        self.handed.setObjectName("handed-over")
        self.handed.toggled.connect(self.primary.setEnabled)
        self.body.addWidget(self.handed)
        self.primary.setObjectName("done")
        self.primary.setEnabled(False)
        self.handed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._password)

    def print_(self) -> None:
        """Send a slip of paper to a printer."""
        printer = ask_printer(self)
        if printer is not None:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """The slip: who, and the password."""
        slip = QTextDocument()
        slip.setPlainText(
            "\n\n".join((tr("One-time password"), tr("Sign in as: {name}", name=self._name), self._password))
        )
        slip.print_(printer)

    def reject(self) -> None:
        """Esc and the window's cross close nothing before the password is handed over: it can't be shown again."""
        if self.handed.isChecked():
            super().reject()
        else:
            self.handed.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Leave no copy of the password behind."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == self._password:
            clipboard.clear()
        self.shown.clear()
        super().done(result)
