"""What the staff settle before a form is handed over: language, way, particulars, who signs, who is present."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from frontdesk.access.roles import Role
from frontdesk.consents.model import WITNESSES, Form, acting, filled_particulars
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients.model import Guardian, Patient
from frontdesk.staff.model import Member
from ui.consents.state import Unsigned
from ui.language import tr
from ui.start import LANGUAGE_NAMES
from ui.widgets.form import Choice, choice, line_edit, multiline
from ui.widgets.form import Form as Fields

HANDED = ("ink", "verbal")
_REPRESENTATIVE = ("name", "relation", "identity_seen")


def _ways() -> list[tuple[str, str]]:
    return [
        ("ink", tr("Signed on this screen")),
        ("paper", tr("Signed on paper, or by thumb")),
        ("verbal", tr("By word, before two witnesses")),
        ("refused", tr("The form is refused")),
    ]


def guardian_line(one: Guardian) -> str:
    """A guardian by name and relation."""
    return f"{one.name} ({one.relation})" if one.relation else one.name


class Before(QWidget):
    """The fields, filled from a form that was begun. `relaid`: language or way changed, lay it out anew."""

    relaid = Signal()

    def __init__(
        self,
        form: Form,
        begun: Unsigned,
        patient: Patient,
        people: Sequence[Member],
        *,
        guardian_below: int,
        second_screen: bool | None = None,
    ) -> None:
        """`second_screen` is whether the patient reads on the other screen as a rule; None where there is one only."""
        super().__init__()
        self.form, self.begun, self.patient = form, begun, patient
        self._people = [one for one in people if one.active]
        self._guardian_below = guardian_below
        self._guardians = acting(patient.guardians, form.signer)
        self.fields = Fields(columns=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        self._add_way()
        self._add_where(second_screen)
        self._add_particulars()
        self._add_signer()
        self._add_present()
        self.language.changed.connect(self.relaid)
        self.method.changed.connect(self.relaid)

    # -- the fields --------------------------------------------------------------------------------------------
    def _named(self, name: str, editor: Any) -> Any:
        editor.setObjectName(name)
        return editor

    def _add_way(self) -> None:
        codes = sorted(self.form.languages, key=lambda code: code != self.begun.language)
        names = [(code, LANGUAGE_NAMES.get(code, code)) for code in codes]
        self.language: Choice = self._named("language", choice(names))
        self.language.set_value(self.begun.language)
        self.method: Choice = self._named("method", choice(_ways()))
        self.method.set_value(self.begun.method)
        self.fields.add("language", tr("Language of the form"), self.language, tr("The one the signer reads best."))
        self.fields.add("method", tr("How it is given"), self.method)

    def _add_where(self, second: bool | None) -> None:
        self.where: Choice | None = None
        if second is None or self.begun.method != "ink":
            return
        places = [(False, tr("On this screen")), (True, tr("On the patient's screen"))]
        self.where = self._named("where", choice(places))
        self.where.set_value(second)
        self.fields.add("where", tr("Where it is read and signed"), self.where)

    def on_second_screen(self) -> bool | None:
        """Whether the patient reads on the other screen; None where that is not asked."""
        return None if self.where is None else bool(self.where.value())

    def _add_particulars(self) -> None:
        self.particulars: dict[str, QLineEdit | QPlainTextEdit] = {}
        if not self.form.text.particulars:
            return
        self.fields.section(tr("What this form is about"))
        for one in self.form.text.particulars:
            said = self.begun.particulars.get(one.id, "")
            line = one.kind == "line"
            editor = line_edit(text=said, max_length=1000) if line else multiline(lines=2, text=said)
            self.particulars[one.id] = self._named(one.id, editor)
            required = one.required and self.begun.method != "paper"
            self.fields.add(f"particulars.{one.id}", one.title, editor, required=required, span=1 if line else 2)

    def _add_signer(self) -> None:
        self.fields.section(tr("Who signs"))
        self.by: Choice = self._named("by", choice(self._signers()))
        usual = self.begun.guardian_id if self._guardians else self.begun.by
        if usual in self.by.values():
            self.by.set_value(usual)
        self.fields.add("guardian_id", tr("Name"), self.by, self._signer_help(), span=2)
        self._representative: dict[str, QLineEdit] = {}
        for name, caption, described in (
            ("name", tr("Name of the representative"), ""),
            ("relation", tr("By what right"), tr("For example: holds a power of attorney, appointed by a court.")),
            (
                "identity_seen",
                tr("Identity paper seen"),
                tr("The kind of paper, with at most the last four digits of its number."),
            ),
        ):
            editor = self._named(f"representative_{name}", line_edit(text=getattr(self.begun, name)))
            self._representative[name] = editor
            self.fields.add(f"representative.{name}", caption, editor, described, required=True)
        self.by.changed.connect(self._show_representative)
        self._show_representative()

    def _signers(self) -> list[tuple[Any, str]]:
        if self._guardians:
            return [(one.id, guardian_line(one)) for one in self._guardians]
        if self.form.signer == "patient":
            return [("patient", self.patient.display_name), ("representative", tr("A lawful representative"))]
        return [(None, tr("No guardian on the record"))]

    def _signer_help(self) -> str:
        if self.form.signer == "patient":
            return tr("The patient is of age and signs alone.")
        if self.form.signer == "guardian":
            return tr("The patient is younger than {age}.", age=self._guardian_below)
        return tr("Somebody else decides for this patient, as the record says.")

    def _show_representative(self) -> None:
        for name in _REPRESENTATIVE:
            self.fields.show_field(f"representative.{name}", self.by.value() == "representative")

    def _add_present(self) -> None:
        self.fields.section(tr("Who is present"))
        witnesses = [(one.id, one.full_name) for one in self._people if one.role in WITNESSES]
        self.explained: Choice = self._named("explained_by", choice(witnesses))
        self.witness: Choice = self._named("witness", choice(witnesses))
        self.interpreter: QLineEdit = self._named("interpreter", line_edit(text=self.begun.interpreter))
        self.questions: QPlainTextEdit = self._named("questions_asked", multiline(lines=2, text=self.begun.questions))
        self.second: Choice | None = None
        self.clinician: Choice | None = None
        self.reason: QPlainTextEdit | None = None
        fields, method = self.fields, self.begun.method
        fields.add("explained_by", tr("Explained by"), self.explained)
        help_ = tr("Sees the signature being made.") if method == "ink" else ""
        fields.add("witness", tr("Witness"), self.witness, help_)
        if method == "verbal":
            self.second = self._named("second_witness", choice([(None, tr("Choose")), *witnesses]))
            described = tr("Hears what is said. Both witnesses confirm it with their own password or shift PIN.")
            fields.add("second_witness", tr("Second witness"), self.second, described, required=True)
        if self.form.text.countersign and method in HANDED:
            clinicians = [(one.id, one.full_name) for one in self._people if one.role is Role.CLINICIAN]
            self.clinician = self._named("clinician", choice(clinicians))
            described = tr("Signs after the patient, with the own password or shift PIN.")
            fields.add("countersign", tr("Clinician who signs too"), self.clinician, described, required=True)
        fields.add("interpreter", tr("Interpreter, if there was one"), self.interpreter)
        fields.add("questions", tr("Questions that were asked, and the answers"), self.questions, span=2)
        if method == "refused":
            self.reason = self._named("reason", multiline(lines=2, text=self.begun.reason))
            fields.add("reason", tr("Reason, if one is given"), self.reason, span=2)
        for editor, value in (
            (self.explained, self.begun.explained_by),
            (self.witness, self.begun.witness),
            (self.second, self.begun.second_witness),
            (self.clinician, self.begun.clinician),
        ):
            if editor is not None and value is not None and value in editor.values():
                editor.set_value(value)

    # -- what was settled ----------------------------------------------------------------------------------------
    def value(self) -> Unsigned:
        """The form as it stands on the screen."""
        by = self.by.value()
        typed = {name: _text(editor) for name, editor in self.particulars.items()}
        told = {name: editor.text() for name, editor in self._representative.items()}
        return replace(
            self.begun,
            language=str(self.language.value()),
            method=str(self.method.value()),
            particulars={**self.begun.particulars, **typed},
            guardian_id=by if isinstance(by, int) else None,
            by=by if isinstance(by, str) else self.form.signer,
            name=told["name"],
            relation=told["relation"],
            identity_seen=told["identity_seen"],
            explained_by=self.explained.value(),
            witness=self.witness.value(),
            second_witness=self.second.value() if self.second else self.begun.second_witness,
            clinician=self.clinician.value() if self.clinician else self.begun.clinician,
            interpreter=self.interpreter.text(),
            questions=self.questions.toPlainText(),
            reason=self.reason.toPlainText() if self.reason else self.begun.reason,
        )

    def signer_name(self) -> str:
        """Whose hand it will be."""
        now = self.value()
        found = next((one.name for one in self._guardians if one.id == now.guardian_id), "")
        return found or (now.name if now.by == "representative" else self.patient.display_name)

    def member(self, person: int | None) -> Member | None:
        """The member of staff with this number."""
        return next((one for one in self._people if one.id == person), None)

    def complete(self) -> bool:
        """Whether the form can be handed over; what is lacking is marked. The core judges all of it once more."""
        now, problems = self.value(), dict[str, UserError]()
        try:
            if now.method != "paper":
                filled_particulars(self.form.text, now.particulars)
        except Invalid as error:
            problems |= error.problems
        if now.explained_by is None or now.witness is None:
            problems["witness"] = UserError("Choose a receptionist or a clinician as the witness.")
        if now.by == "representative" and not self._guardians:
            empty = [name for name in _REPRESENTATIVE if not getattr(now, name).strip()]
            problems |= {f"representative.{name}": UserError("This is needed.") for name in empty}
        if now.method == "verbal" and now.second_witness in (None, now.witness):
            problems["second_witness"] = UserError("A consent by word needs two different witnesses.")
        if self.form.text.countersign and now.method in HANDED and now.clinician is None:
            problems["countersign"] = UserError("Choose the clinician who signs.")
        self.fields.set_errors(problems)
        return not problems


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
