"""The cards of a patient's form: who it is, names, how to reach them, emergencies, referral, insurance, sources."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from frontdesk.packs.model import Pack
from frontdesk.patients.model import SOURCED, SOURCES, STANDINGS, WHOSE
from frontdesk.staff.model import Member
from ui.language import tr
from ui.patients import words
from ui.patients.state import State, plain
from ui.widgets.cards import Card
from ui.widgets.form import Choice, DateEdit, Form, check, choice, line_edit, multiline
from ui.widgets.rows import Part, Rows
from ui.widgets.text import label

LONGEST = 200
_GENDERS = ("undisclosed", "female", "male", "other")


class Section(Card):
    """A card with a form. `lines` are its texts and `choices` its drop-downs, by the core's field names."""

    edited = Signal()

    def __init__(self, title: str, columns: int = 2) -> None:
        super().__init__(title)
        self.form = Form(columns=columns)
        self.lines: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.choices: dict[str, Choice] = {}
        self.add(self.form)

    def line(
        self,
        name: str,
        caption: str,
        help: str = "",  # noqa: A002 - the form's own word
        *,
        required: bool = False,
        span: int = 1,
        longest: int = LONGEST,
    ) -> QLineEdit:
        """A field of one line."""
        made = line_edit(max_length=longest + 1)
        made.setObjectName(name)
        made.textChanged.connect(self.edited)
        self.lines[name] = made
        return self.form.add(name, caption, made, help, required, span=span)

    def pick(self, name: str, caption: str, options: list[tuple[str, str]]) -> Choice:
        """A drop-down over (value, label) pairs."""
        made = choice(options)
        made.setObjectName(name)
        made.changed.connect(self.edited)
        self.choices[name] = made
        return self.form.add(name, caption, made)

    def state(self) -> State:
        """Everything typed here."""
        texts = {name: _text(editor) for name, editor in self.lines.items()}
        return {**texts, **{name: editor.value() for name, editor in self.choices.items()}}

    def fill(self, state: Mapping[str, Any]) -> None:
        """Put back what `state` gave; what it lacks is emptied."""
        for name, editor in self.lines.items():
            text = str(state.get(name) or "")
            editor.setPlainText(text) if isinstance(editor, QPlainTextEdit) else editor.setText(text)
        for name, drop in self.choices.items():
            value = state.get(name, drop.values()[0])
            drop.set_value(value if value in drop.values() else drop.values()[0])


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()


def whose_options() -> list[tuple[str, str]]:
    """Whose phone or e-mail it is, to choose from."""
    return [(one, tr(words.WHOSE[one])) for one in WHOSE]


class Who(Section):
    """The five fields of the short form; in a clinic that allows it, also whether the name is given at all."""

    def __init__(self, pack: Pack, *, standing: bool) -> None:
        super().__init__(tr("Who is it?"))
        self.given = self.line("given", tr("Given name"), required=True)
        self.family = self.line("family", tr("Family name"))
        self.born = DateEdit()
        self.born.setObjectName("born")
        self.form.add("born", tr("Date of birth"), self.born)
        self.age = self.line("age_years", tr("or age in years"), tr("When the date is not known"), longest=3)
        self.gender = self.pick("gender", tr("Gender"), [(one, tr(words.GENDERS[one])) for one in _GENDERS])
        self.phone = self.line("phone", tr("Phone"), longest=40)
        self.language = self.pick(
            "language", tr("Language"), [(one, tr(words.LANGUAGES[one])) for one in pack.languages]
        )
        self.standing: Choice | None = None
        if standing:
            self.standing = self.pick(
                "standing", tr("Name in the record"), [(one, tr(words.STANDINGS[one])) for one in STANDINGS]
            )
        self.born.changed.connect(self.edited)

    def state(self) -> State:
        """The birth as an ISO date; the standing is `named` where nothing else is offered."""
        born = self.born.value()
        return {"standing": "named", **super().state(), "born": born.isoformat() if born else None}

    def fill(self, state: Mapping[str, Any]) -> None:
        """As `state` gave it."""
        super().fill(state)
        self.born.set_value(date.fromisoformat(state["born"]) if state.get("born") else None)


class Names(Section):
    """The other names of the patient."""

    def __init__(self) -> None:
        super().__init__(tr("Other names"))
        self.line("native_name", tr("Name in own script"), tr("As the patient writes it"), span=2)
        self.line("parent_name", tr("Father's or husband's name"))
        self.line("preferred", tr("Wants to be called"))


class Reach(Section):
    """Email, address, and further ways to reach the patient."""

    def __init__(self) -> None:
        super().__init__(tr("How to reach them"))
        self.line("email", tr("Email"), longest=254)
        self.pick("email_whose", tr("Whose email is it?"), whose_options())
        self.pick("phone_whose", tr("Whose phone is it?"), whose_options())
        address = multiline(lines=2)
        address.setObjectName("address")
        address.textChanged.connect(self.edited)
        self.lines["address"] = self.form.add("address", tr("Address"), address, span=2)
        kinds = [(one, tr(words.CONTACTS[one])) for one in ("phone", "email", "address")]
        self.rows = Rows(
            (
                Part("kind", tr("Kind"), lambda: choice(kinds)),
                Part("whose", tr("Whose?"), lambda: choice(whose_options())),
                Part("value", tr("Number, address"), lambda: line_edit(max_length=LONGEST * 2), span=2),
            ),
            tr("Add a phone, email or address"),
            tr("Remove this one"),
        )
        self.rows.changed.connect(self.edited)
        self.add(self.rows)

    def contacts(self) -> list[State]:
        """The further ones."""
        return [{"name": "", **one} for one in self.rows.values()]

    def fill(self, state: Mapping[str, Any]) -> None:
        """As `state` gave it."""
        super().fill(state)
        self.rows.fill([one for one in state.get("contacts", ()) if one["kind"] != "emergency"])


class Emergency(Section):
    """Whom to call."""

    def __init__(self) -> None:
        super().__init__(tr("In an emergency"))
        self.line("emergency_name", tr("Call"))
        self.line("emergency_relation", tr("Is the patient's"), longest=60)
        self.line("emergency_phone", tr("Their phone"), span=2, longest=40)
        self.rows = Rows(
            (
                Part("name", tr("Call"), lambda: line_edit(max_length=LONGEST + 1)),
                Part("whose", tr("Is the patient's"), lambda: line_edit(max_length=61)),
                Part("value", tr("Their phone"), lambda: line_edit(max_length=41), span=2),
            ),
            tr("Add another person to call"),
            tr("Remove this person"),
        )
        self.rows.changed.connect(self.edited)
        self.add(self.rows)

    def contacts(self) -> list[State]:
        """The further ones."""
        return [{**one, "kind": "emergency"} for one in self.rows.values()]

    def fill(self, state: Mapping[str, Any]) -> None:
        """As `state` gave it."""
        super().fill(state)
        self.rows.fill([one for one in state.get("contacts", ()) if one["kind"] == "emergency"])


class Referral(Section):
    """Who sent the patient."""

    def __init__(self) -> None:
        super().__init__(tr("Referred by"))
        self.line("referrer", tr("Doctor or clinic"))
        self.line("referrer_contact", tr("How to reach them"))


class Policies(Section):
    """Who pays."""

    def __init__(self) -> None:
        super().__init__(tr("Insurance"))
        self.form.hide()
        self.rows = Rows(
            (
                Part("insurer", tr("Insurer"), lambda: line_edit(max_length=LONGEST + 1), required=True),
                Part("policy", tr("Policy number"), lambda: line_edit(max_length=LONGEST + 1)),
                Part("holder", tr("Policy holder"), lambda: line_edit(max_length=LONGEST + 1)),
                Part("valid_until", tr("Valid until"), DateEdit),
            ),
            tr("Add a policy"),
            tr("Remove this policy"),
        )
        self.rows.changed.connect(self.edited)
        self.add(self.rows)

    def state(self) -> State:
        """The policies, their days as text."""
        return {**super().state(), "insurance": [plain(one) for one in self.rows.values()]}

    def fill(self, state: Mapping[str, Any]) -> None:
        """As `state` gave it."""
        days = [(one, one.get("valid_until")) for one in state.get("insurance", ())]
        self.rows.fill([{**one, "valid_until": date.fromisoformat(day) if day else None} for one, day in days])


class Sources(Section):
    """Where the facts came from."""

    def __init__(self) -> None:
        super().__init__(tr("Where this comes from"))
        told = [(one, tr(words.SOURCES[one])) for one in SOURCES]
        self.pick("source", tr("Told by"), told)
        facts = [(one, tr(words.FIELDS[one])) for one in SOURCED]
        self.rows = Rows(
            (
                Part("field", tr("But this"), lambda: choice(facts)),
                Part("source", tr("was told by"), lambda: choice(told)),
            ),
            tr("Some of it came from somebody else"),
            tr("Remove this exception"),
            bare=True,
        )
        self.rows.changed.connect(self.edited)
        self.add(self.rows)

    def state(self) -> State:
        """The usual source and the exceptions."""
        return {**super().state(), "sources": self.rows.values()}

    def fill(self, state: Mapping[str, Any]) -> None:
        """As `state` gave it."""
        super().fill(state)
        self.rows.fill(state.get("sources", ()))


class Carers(Section):
    """Who may open the record."""

    def __init__(self, clinicians: tuple[Member, ...]) -> None:
        super().__init__(tr("Clinicians in charge"))
        self.form.hide()
        self.add(label(tr("Only they, the front desk and the practice manager can open the record."), "muted"))
        self._ticked = {one.id: check(one.full_name) for one in clinicians}
        for one in clinicians:
            box = self._ticked[one.id]
            box.setObjectName(f"carer-{one.name}")
            box.toggled.connect(self.edited)
            self.add(box)

    def state(self) -> State:
        """Who is ticked."""
        return {"carers": [number for number, box in self._ticked.items() if box.isChecked()]}

    def fill(self, state: Mapping[str, Any]) -> None:
        """Tick these."""
        for number, box in self._ticked.items():
            box.setChecked(number in state.get("carers", ()))
