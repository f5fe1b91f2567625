"""Registering a new patient: five fields and Enter, or everything at once; keyboard from the name to the consent."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from frontdesk.access.roles import Action
from frontdesk.clinic import patients, staff
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.patients.model import Patient
from frontdesk.staff.model import Member
from ui import errors
from ui.language import tr
from ui.page import Page, Shortcut, Window
from ui.patients import state as states
from ui.patients.alike_panel import AlikePanel
from ui.patients.form import PatientForm
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.dialog import confirm
from ui.widgets.text import label


def make(window: Window) -> Page:
    """The page."""
    return RegisterPage(window)


def clinicians(window: Window) -> tuple[Member, ...]:
    """The clinicians at work, who can be in charge of a patient."""
    return tuple(one for one in staff.members(window.clinic.desk) if one.active and one.role.value == "clinician")


class RegisterPage(Page):
    """A form that keeps what is typed until it is saved or cleared."""

    key = "register"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._signs = self.may(Action.CONSENT_SIGN)
        self.clear = button(tr("Clear the form"), self._clear, kind="quiet", icon="undo", shortcut="Ctrl+Shift+X")
        self.save = button(tr("Save"), lambda: self._save(then="record"), icon="save")
        self.save.setObjectName("save")
        self.save.setToolTip(tr("Save (Ctrl+S)"))
        self.save_and_sign = button(
            tr("Save and take consent"), lambda: self._save(then="consent"), kind="primary", icon="pen"
        )
        self.save_and_sign.setObjectName("save-and-sign")
        self.save_and_sign.setToolTip(tr("Save and take consent (Ctrl+Return)"))
        if not self._signs:
            self.save_and_sign.hide()
            self.save.set_kind("primary")
        down = self.headed(tr("New patient"), self.clear, self.save, self.save_and_sign)
        self.form = PatientForm(window.clinic, clinicians(window), standing=True)
        self.form.setObjectName("register-form")
        self.form.finished.connect(lambda: self._save(then="consent"))
        self.later = self._later()
        self.form.right.insertWidget(1, self.later)
        self.alike = AlikePanel(window.clinic)
        self.alike.opened.connect(lambda patient_id: window.go("record", patient_id=patient_id))
        self.form.right.insertWidget(0, self.alike)
        self.form.edited.connect(lambda: self.alike.look(self.form.values()))
        down.addWidget(scrolled(self.form), 1)

    def _later(self) -> Card:
        """What the short form leaves out, and the way to it."""
        card = Card(tr("The rest can wait"))
        card.add(
            label(
                tr(
                    "These fields are enough to begin. Address, emergency contact and whatever else is missing "
                    "is listed on the record until somebody fills it in."
                ),
                "muted",
            )
        )
        self.whole = button(tr("Fill in everything now"), self._whole, icon="edit")
        self.whole.setObjectName("whole-form")
        self.whole.setToolTip(tr("Show the whole form (Ctrl+M)"))
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addStretch(1)
        card.add(row)
        return card

    def arrive(self, **where: Any) -> None:
        """Start at the name; a name that was searched for in vain is taken over."""
        name = str(where.get("name") or "").strip()
        if name and not self.form.typed() and not any(letter.isdigit() for letter in name):
            given, _, family = name.partition(" ")
            self.form.restore({**self.form.state(), "given": given, "family": family})
        self.later.setVisible(not self.form.is_full())
        self.form.begin()

    def state(self) -> dict[str, Any] | None:
        """What is typed; nothing while the form is empty."""
        return self.form.state() if self.form.typed() else None

    def restore(self, state: dict[str, Any]) -> None:
        """Put it back."""
        self.form.restore(state)

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        found = [
            Shortcut("Ctrl+S", tr("Save"), lambda: self._save(then="record")),
            Shortcut("Ctrl+M", tr("Show the whole form, or the short one"), self._whole),
            Shortcut("F2", tr("Go to those who may be registered already"), self.alike.enter),
            Shortcut("Esc", tr("Back to the patients; what is typed stays"), lambda: self.desk_window.go("patients")),
        ]
        if self._signs:
            save = Shortcut("Ctrl+Return", tr("Save and take consent"), lambda: self._save(then="consent"))
            found.insert(1, save)
        return found

    def _whole(self) -> None:
        """All the cards, or the five fields again where nothing else is filled in."""
        if self.form.is_full() and states.beyond_short(self.form.state()):
            self.desk_window.toast(tr("More than the short form is filled in, so all of it stays in view."))
            return
        self.form.set_full(not self.form.is_full())
        self.later.setVisible(not self.form.is_full())
        self.form.begin("native_name" if self.form.is_full() else "given")

    def _clear(self) -> None:
        if not self.form.typed() or confirm(
            self, tr("Clear the form?"), tr("Everything typed here is dropped."), yes=tr("Clear"), dangerous=True
        ):
            self._empty()
            self.form.begin()

    def _empty(self) -> None:
        self.form.restore({})
        self.form.set_full(False)
        self.later.show()
        self.alike.forget()

    def _save(self, then: str) -> None:
        if not self._signs:
            then = "record"
        try:
            made: Patient = patients.register(self.desk, self.form.values())
        except UserError as error:
            self.form.show_errors(error)
            self.later.setVisible(not self.form.is_full())
            return
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self._empty()
        self.desk_window.toast(tr("{ref} is registered", ref=made.ref))
        self.desk_window.go(then, patient_id=made.id)
