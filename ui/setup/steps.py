"""The pages of the set-up, in their order: pack, clinic, values to confirm, practice manager, recovery kit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QRadioButton, QVBoxLayout, QWidget

from frontdesk.access.roles import Role
from frontdesk.clinic import Facts
from frontdesk.foundation import countries
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import N_
from frontdesk.opening import packs
from frontdesk.packs.model import Pack, UnverifiedValue
from frontdesk.staff.model import NewMember
from ui import language
from ui.language import listed, tr
from ui.patients.words import LANGUAGES
from ui.staff.password import NewPassword
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.form import Form, check, line_edit, multiline
from ui.widgets.steps import Step
from ui.widgets.text import label

UNIT_WORDS = {
    "hours": N_("{number} hours"),
    "days": N_("{number} days"),
    "business_days": N_("{number} working days"),
    "months": N_("{number} months"),
    "years": N_("{number} years"),
}
DAY_WORDS = {
    "mon": N_("Monday"),
    "tue": N_("Tuesday"),
    "wed": N_("Wednesday"),
    "thu": N_("Thursday"),
    "fri": N_("Friday"),
    "sat": N_("Saturday"),
    "sun": N_("Sunday"),
}
_BESIDE_BOX_PX = 34


class PackStep(Step):
    """Which clinic is this? The pack brings its country's rules and the texts that patients sign."""

    def __init__(self) -> None:
        super().__init__(
            tr("Which clinic is this?"),
            tr(
                "A pack brings the rules, languages and consent texts. "
                "Everything in it can be checked in the next steps."
            ),
        )
        self.group = QButtonGroup(self)
        self.packs = packs.available()
        for number, one in enumerate(self.packs):
            card = Card()
            choice = QRadioButton(one.title(language.current()))
            choice.setObjectName(f"pack-{one.id}")
            choice.setChecked(number == 0)
            self.group.addButton(choice, number)
            spoken = listed(tr(LANGUAGES[code]) for code in one.languages)
            card.add(choice)
            card.add(label(tr("Consents in {languages}", languages=spoken), "muted"))
            self.column.addWidget(card)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Arrow keys choose."""
        checked = self.group.checkedButton()
        if checked is not None:
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> Pack:
        """The pack that was chosen."""
        return packs.load(self.packs[self.group.checkedId()].id)


class ClinicStep(Step):
    """The clinic's own facts, as they will stand on every document, and where the folder goes."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(
            tr("Is this right?"),
            tr("These facts stand on every document that a patient gets. Correct what is not right."),
        )
        known = pack.clinic
        self._clinic_role = known.contact_role.in_language("en")
        self.form = Form(columns=2)
        self.name = self.form.add("name", tr("Name of the clinic"), line_edit(text=known.name), required=True)
        self.phone = self.form.add("phone", tr("Phone"), line_edit(text=known.phone), required=True)
        self.email = self.form.add("email", tr("Email"), line_edit(text=known.email))
        self.contact = self.form.add(
            "contact",
            tr("Who answers questions about privacy"),
            line_edit(),
            tr("The name of the {role}", role=known.contact_role.in_language(language.current())),
        )
        self.address = multiline(text="\n".join(known.address), lines=3)
        self.form.add("address", tr("Address"), self.address, required=True, span=2)
        self.folder = line_edit(text=str(Path.home() / "Frontdesk" / pack.id), max_length=400)
        self.folder.setObjectName("folder")
        self.form.add(
            "folder",
            tr("Folder of the clinic on this computer"),
            self.folder,
            tr("A new, empty folder. Everything in it is encrypted."),
            required=True,
            span=2,
        )
        self.column.addWidget(self.form)
        another = button(tr("Choose another folder"), self._choose, kind="quiet", icon="folder")
        self.column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start at the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose an empty folder"))
        if chosen:
            self.folder.setText(chosen)

    def check(self) -> None:
        """Everything that documents need must be there."""
        problems: dict[str, UserError] = {}
        for name, typed in (
            ("name", self.name.text()),
            ("phone", self.phone.text()),
            ("address", self.address.toPlainText()),
            ("folder", self.folder.text()),
        ):
            if not typed.strip():
                problems[name] = UserError("This is needed.", field=name)
        if problems:
            raise Invalid(problems)

    def facts(self, confirmed: tuple[str, ...]) -> Facts:
        """What was typed."""
        lines = tuple(line.strip() for line in self.address.toPlainText().splitlines() if line.strip())
        return Facts(
            name=self.name.text().strip(),
            address=lines,
            phone=self.phone.text().strip(),
            email=self.email.text().strip(),
            contact_role=self._clinic_role,
            contact_name=self.contact.text().strip(),
            confirmed=confirmed,
        )


def value_text(value: object) -> str:
    """A pack's value as a person says it: '5 years', 'Sunday', 'no'."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], int):
        return tr(UNIT_WORDS[str(value[1])], number=value[0])
    if isinstance(value, tuple):
        return listed(tr(DAY_WORDS[str(one)]) if str(one) in DAY_WORDS else str(one) for one in value)
    return str(value)


def value_line(pack: Pack, value: UnverifiedValue) -> str:
    """A pack's value to be confirmed; one use of personal data is told from another by its name."""
    purpose = next((one for one in pack.purposes if value.key == f"purposes.{one.id}"), None)
    if purpose:
        shown = purpose.title.in_language(language.current())
    elif value.key == "stored_in":
        shown = countries.name(language.current(), str(value.value))
    else:
        shown = value_text(value.value)
    return f"{tr(value.label)}: {shown}"


def with_source(line: QWidget, value: UnverifiedValue, inset: int = _BESIDE_BOX_PX) -> QVBoxLayout:
    """The line to tick, and right below its words, which begin at `inset`, where its value comes from."""
    pair = QVBoxLayout()
    pair.setSpacing(0)
    pair.addWidget(line)
    source = label(tr("Source: {source}", source=tr(value.source)), "help")
    source.setContentsMargins(inset, 0, inset, 4)
    pair.addWidget(source)
    return pair


class ValuesStep(Step):
    """The pack's values that nobody has confirmed yet: the manager ticks what is right, the rest waits in Settings."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(
            tr("Please check these values"),
            tr(
                "They come from sources that we could not confirm. Tick what you know to be right. "
                "What you leave open is used as it stands and waits for you under Settings."
            ),
        )
        self.boxes: dict[str, QCheckBox] = {}
        card = Card()
        for value in pack.unverified():
            box = check(value_line(pack, value))
            box.setObjectName(f"value-{value.key}")
            self.boxes[value.key] = box
            card.add(with_source(box, value))
        if not self.boxes:
            card.add(label(tr("Every value of this pack is confirmed.")))
        self.column.addWidget(card)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start at the first box."""
        for box in self.boxes.values():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            break

    def confirmed(self) -> tuple[str, ...]:
        """The keys that were ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())


class ManagerStep(Step):
    """Who the practice manager is, and a new password. `known` has an account already, and is asked its name alone."""

    def __init__(self, text: str, *, known: bool = False) -> None:
        super().__init__(tr("Who is the practice manager?"), text)
        self.form = Form()
        self.full_name = line_edit()
        if not known:
            self.form.add("full_name", tr("Full name"), self.full_name, required=True)
        self.name = self.form.add(
            "name",
            tr("Name for signing in"),
            line_edit(max_length=40),
            "" if known else tr("Short, for example: asha"),
            required=True,
        )
        self.name.setObjectName("name")
        self.fields = NewPassword()
        self.column.addWidget(self.form)
        self.column.addWidget(self.fields)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start at the first name."""
        (self.full_name if self.form.has("full_name") else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Every name, and a password typed twice alike; how good it is, the core judges."""
        asked = {"full_name": self.full_name, "name": self.name}
        problems = {
            field: UserError("This is needed.", field=field)
            for field, editor in asked.items()
            if self.form.has(field) and not editor.text().strip()
        }
        try:
            self.fields.typed()
        except Invalid as wrong:
            problems |= wrong.problems
        if problems:
            raise Invalid(problems)

    def forms(self) -> tuple[Form, ...]:
        """The names', and the password's."""
        return self.form, self.fields.form

    def member(self) -> NewMember:
        """Who was typed."""
        return NewMember(name=self.name.text().strip(), full_name=self.full_name.text().strip(), role=Role.MANAGER)
