"""Who decides for a patient: the card in the form, and the dialog that names somebody or finds somebody known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, patients
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients.model import GROUNDS, FoundGuardian
from ui.language import listed, ltr, tr
from ui.patients import words
from ui.patients.sections import LONGEST, Section
from ui.patients.state import State
from ui.widgets.buttons import IconButton, button
from ui.widgets.cards import emptied
from ui.widgets.clamped import Clamped
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, choice, line_edit
from ui.widgets.table import Column, Table
from ui.widgets.text import chip, label

_FIELDS = ("name", "relation", "phone", "identity_seen")
_FEW = 5
_EMPTY: State = {"name": "", "relation": "", "phone": "", "identity_seen": "", "id": None, "ground": "minor"}


class GuardianSection(Section):
    """A child's first guardian is typed right here; any other comes through the dialog and stands in a list."""

    def __init__(self, clinic: Clinic) -> None:
        super().__init__(tr("Guardian"))
        self._clinic, self._minor = clinic, False
        self._listed: list[State] = []
        self._first: State = dict(_EMPTY)
        self.hint = label("", "muted")
        self.body.insertWidget(1, self.hint)
        self.name = self.line("guardian_name", tr("Guardian's name"), required=True)
        self.relation = self.line(
            "guardian_relation", tr("Is the patient's"), tr("Such as mother"), required=True, longest=60
        )
        self.phone = self.line("guardian_phone", tr("Guardian's phone"), longest=40)
        self.identity = self.line(
            "guardian_identity_seen", tr("Paper seen"), tr("Its kind; at most the last four digits"), longest=60
        )
        self._quick = (self.name, self.relation, self.phone, self.identity)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add(self._list)
        foot = QHBoxLayout()
        self.known = button(tr("Somebody known"), self._choose, kind="quiet", icon="search")
        self.known.setToolTip(tr("Choose a guardian of another patient"))
        self.other = button(tr("Add another guardian"), self._add, kind="quiet", icon="add")
        for one in (self.known, self.other):
            foot.addWidget(one)
        foot.addStretch(1)
        self.add(foot)
        self._show()

    def set_minor(self, minor: bool) -> None:
        """Whether the patient is a child: then the first guardian is asked for here."""
        if minor == self._minor:
            return
        self._minor = minor
        if minor and self._listed and not self._typed():
            self._take(self._listed.pop(0))
        elif not minor and self._first["id"] is not None:
            self._listed.insert(0, self._quick_state())
            self._take(_EMPTY)
        self._show()

    # -- values --------------------------------------------------------------------------------------------------
    def state(self) -> State:
        """Everybody who decides, the first one first."""
        first = [self._quick_state()] if self._minor and self._typed() else []
        return {"guardians": [*first, *self._listed]}

    def fill(self, state: Mapping[str, Any]) -> None:
        """Show these instead."""
        everybody = [{**_EMPTY, **one} for one in state.get("guardians", ())]
        self._take(everybody.pop(0) if self._minor and everybody else _EMPTY)
        self._listed = everybody
        self._show()

    def _quick_state(self) -> State:
        return {**self._first, **{name: one.text() for name, one in zip(_FIELDS, self._quick, strict=True)}}

    def _take(self, one: Mapping[str, Any]) -> None:
        """Put somebody into the fields; of a patient's guardian chosen here only the relation is still to be said."""
        self._first = dict(one)
        chosen = one["id"] is not None and one.get("since") is None
        for name, field in zip(_FIELDS, self._quick, strict=True):
            field.setText(str(one[name] or ""))
        self.name.setReadOnly(chosen)
        self.phone.setReadOnly(chosen)

    def _typed(self) -> bool:
        return any(one.text().strip() for one in self._quick)

    # -- the list ------------------------------------------------------------------------------------------------
    def _show(self) -> None:
        self.form.setVisible(self._minor)
        self.known.setVisible(self._minor)
        self.other.set_text(tr("Add another guardian") if self._minor or self._listed else tr("Add a guardian"))
        self.hint.setText(
            tr("A guardian signs for a patient under {age}.", age=self._clinic.pack.guardian_below)
            if self._minor
            else tr("Only where a court or the law has named somebody to decide for the patient.")
        )
        emptied(self._list)
        for number, one in enumerate(self._listed):
            self._list.addWidget(self._line_of(number, one))
        self.edited.emit()

    def _line_of(self, number: int, one: State) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        said = listed(part for part in (one["name"], one["relation"], ltr(one["phone"])) if part)
        row.addWidget(Clamped(said))
        row.addWidget(chip(tr(words.GROUNDS[one["ground"]])))
        row.addStretch(1)
        change = IconButton("edit", tr("Change {name}", name=one["name"]), lambda: self._change(number))
        remove = IconButton("trash", tr("Remove {name}", name=one["name"]), lambda: self._remove(number))
        row.addWidget(change)
        row.addWidget(remove)
        return box

    def _choose(self) -> None:
        chosen = GuardianDialog.ask(self, self._clinic, self._quick_state(), minor=True)
        if chosen is not None:
            self._take(chosen)
            self._show()

    def _add(self) -> None:
        new = {**_EMPTY, "ground": "minor" if self._minor else "court"}
        added = GuardianDialog.ask(self, self._clinic, new, minor=self._minor)
        if added is not None:
            self._listed.append(added)
            self._show()

    def _change(self, number: int) -> None:
        changed = GuardianDialog.ask(self, self._clinic, self._listed[number], minor=self._minor)
        if changed is not None:
            self._listed[number] = changed
            self._show()

    def _remove(self, number: int) -> None:
        self._listed.pop(number)
        self._show()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)


class GuardianDialog(Dialog):
    """Names somebody new, or links somebody who decides for another patient already (several children)."""

    def __init__(self, parent: QWidget, clinic: Clinic, before: State, *, minor: bool) -> None:
        super().__init__(parent, tr("Guardian"), yes=tr("Use this guardian"), width=620)
        self._desk, self.chosen = clinic.desk, dict(before)
        self._new = before["id"] is None
        self.search = line_edit(tr("Name or phone of a guardian of another patient"), max_length=100)
        self.search.setObjectName("guardian-search")
        self.search.setAccessibleName(tr("Find somebody known"))
        self.list = Table(
            [
                Column("name", tr("Name")),
                Column("phone", tr("Phone"), 110, "mono"),
                Column("patients", tr("Decides for"), 220),
            ],
            tr("Guardians of other patients"),
        )
        self.list.setFixedHeight(170)
        self.list.set_empty(tr("Nobody found yet"), tr("Type at least two letters above, or fill in the fields below."))
        self.search.textChanged.connect(self._look)
        self.list.row_selected.connect(lambda row: self._link(row["one"]))
        self.list.row_activated.connect(lambda _row: self._on())
        self.list.clicked.connect(lambda index: self._link(self.list.rows()[index.row()]["one"]))
        if self._new:
            self.body.addWidget(self.search)
            self.body.addWidget(self.list)
        self.form = Form(columns=2)
        self.name = self.form.add("name", tr("Name"), line_edit(max_length=LONGEST + 1), required=True)
        self.relation = self.form.add(
            "relation", tr("Is the patient's"), line_edit(max_length=61), tr("Such as mother"), required=True
        )
        self.phone = self.form.add("phone", tr("Phone"), line_edit(max_length=41))
        self.identity = self.form.add(
            "identity_seen", tr("Paper seen"), line_edit(max_length=61), tr("Its kind; at most the last four digits")
        )
        grounds = [one for one in GROUNDS if minor or one != "minor" or before["ground"] == "minor"]
        self.ground = choice([(one, tr(words.GROUNDS[one])) for one in grounds])
        self.form.add("ground", tr("Why they decide"), self.ground)
        self.body.addWidget(self.form)
        for name, field in zip(_FIELDS, (self.name, self.relation, self.phone, self.identity), strict=True):
            field.setObjectName(f"dialog-guardian-{name}")
            field.setText(str(before[name] or ""))
        if before["ground"] in grounds:
            self.ground.set_value(before["ground"])
        (self.search if self._new else self.name).setFocus()

    @classmethod
    def ask(cls, parent: QWidget, clinic: Clinic, before: State, *, minor: bool) -> State | None:
        """The guardian as a form's state holds one; None when cancelled."""
        dialog = cls(parent, clinic, before, minor=minor)
        return dialog.chosen if dialog.agreed() else None

    def finish(self) -> None:
        """Take what is filled in; a name and what they are to the patient are needed."""
        typed = {name: one.text().strip() for name, one in zip(_FIELDS, self._lines(), strict=True)}
        lacking = {name: UserError("This is needed.", field=name) for name in ("name", "relation") if not typed[name]}
        if lacking:
            raise Invalid(dict(lacking))
        self.chosen = {**self.chosen, **typed, "ground": self.ground.value()}

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.name, self.relation, self.phone, self.identity)

    def _on(self) -> None:
        self.relation.setFocus(Qt.FocusReason.TabFocusReason)

    def _look(self, text: str) -> None:
        found = patients.find_guardians(self._desk, text, _FEW)
        self.list.set_rows(
            [
                {
                    "id": one.id,
                    "one": one,
                    "name": one.name,
                    "phone": one.phone_masked,
                    "patients": listed(one.patients),
                }
                for one in found
            ]
        )
        self.list.set_empty(tr("Nobody found"), tr("Fill in the fields below for somebody new."))
        self._link(None)

    def _link(self, one: FoundGuardian | None) -> None:
        """Fill in somebody known: name and phone are theirs and stay as they are."""
        if one is None and self.chosen["id"] is None:
            return
        self.chosen = {**self.chosen, "id": one.id if one else None}
        self.name.setText(one.name if one else "")
        self.phone.clear()
        self.phone.setPlaceholderText(one.phone_masked if one else "")
        for field in (self.name, self.phone):
            field.setReadOnly(one is not None)
