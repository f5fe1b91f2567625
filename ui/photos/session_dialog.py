"""What is noted of a session of photographs: the fields for it, and the dialog that corrects them."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, photos
from frontdesk.foundation.errors import UserError
from frontdesk.photos.model import STAGES, NewSession, Session, Stage, likely_stage
from ui.language import tr
from ui.photos.half_filled import HalfFilled
from ui.widgets.form import Choice, DateEdit, Form, choice, line_edit, multiline
from ui.widgets.text import label

NOTED = ("held", "stage", "treatment", "lighting", "distance", "note")


class SessionFields(Form):
    """Day, stage and treatment, and how the photographs were taken; below `session`, where one is chosen first."""

    def __init__(self, session: Choice | None = None) -> None:
        super().__init__(columns=2)
        if session is not None:
            self.add("session", tr("Session"), session, span=2)
        self.held = self.add("held", tr("Day of the session"), DateEdit(), required=True)
        self.stage = self.add("stage", tr("Stage"), choice([(key, tr(text)) for key, text in STAGES.items()]))
        self.stage.setObjectName("stage")
        self.treatment = self.add("treatment", tr("Treatment"), line_edit(), span=2)
        self.suggested = label(tr("“After treatment” is suggested: photographs from before it are there."), "help")
        self.suggested.hide()
        self._place(self.suggested, 2)
        self.lighting = self.add("lighting", tr("Lighting"), line_edit(tr("such as: ring light")))
        self.distance = self.add("distance", tr("Distance"), line_edit(tr("such as: 40 cm")))
        self.note = self.add("note", tr("Note"), multiline(lines=2), span=2)
        self._known: tuple[Session, ...] = ()
        self._likely: Stage = "before"
        self._new = False
        self.treatment.textEdited.connect(lambda _: self._suggest())
        self.stage.changed.connect(self._tell)

    def begin(self, known: tuple[Session, ...]) -> None:
        """Suggest the stage of a new session by the patient's `known` ones, until another is chosen."""
        self._known = known
        self.ask(new=True)
        self._suggest()

    def ask(self, new: bool) -> None:
        """Ask for what is noted of a session only when it is a new one."""
        self._new = new
        for name in NOTED:
            self.show_field(name, new)
        self._tell()

    def _suggest(self) -> None:
        likely = likely_stage(self._known, self.treatment.text())
        if self.stage.value() == self._likely:
            self.stage.set_value(likely)
        self._likely = likely
        self._tell()

    def _tell(self) -> None:
        self.suggested.setVisible(self._new and self._likely == self.stage.value() == "after")

    def show_noted(self, one: Session) -> None:
        """Fill the fields with what is noted."""
        self.held.set_value(one.held)
        self.stage.set_value(one.stage)
        for editor, text in (
            (self.treatment, one.treatment), (self.lighting, one.lighting), (self.distance, one.distance),
        ):  # fmt: skip
            editor.setText(text)
        self.note.setPlainText(one.note)

    def value(self) -> NewSession:
        """The session as it is typed. Raises `UserError` without a day."""
        held = self.held.value()
        if held is None:
            raise UserError("Choose the day on which the photographs were taken.", field="held")
        return NewSession(
            held, self.stage.value(), self.treatment.text(), self.lighting.text(), self.distance.text(),
            self.note.toPlainText(),
        )  # fmt: skip

    def typed(self) -> bool:
        """Whether anything is written that would be lost."""
        words = (self.treatment.text(), self.lighting.text(), self.distance.text(), self.note.toPlainText())
        return any(one.strip() for one in words)

    def draft(self) -> dict[str, str]:
        """All of it as plain values, whole or not."""
        held = self.held.value()
        return {
            "held": held.isoformat() if held else "", "stage": str(self.stage.value()),
            "treatment": self.treatment.text(), "lighting": self.lighting.text(), "distance": self.distance.text(),
            "note": self.note.toPlainText(),
        }  # fmt: skip

    def put(self, draft: dict[str, str]) -> None:
        """Put back what `draft` gave."""
        self.held.set_value(date.fromisoformat(draft["held"]) if draft["held"] else None)
        self.stage.set_value(draft["stage"])
        self.treatment.setText(draft["treatment"])
        self.lighting.setText(draft["lighting"])
        self.distance.setText(draft["distance"])
        self.note.setPlainText(draft["note"])


class SessionDialog(HalfFilled):
    """Corrects a session, for all photographs in it; `kept` is the session as it is then."""

    def __init__(self, parent: QWidget, clinic: Clinic, session: Session) -> None:
        super().__init__(parent, tr("What is noted of this session"), width=560)
        self._desk, self._session = clinic.desk, session
        self.kept: Session | None = None
        self.form = self.fields = SessionFields()
        self.fields.show_noted(session)
        self.body.addWidget(self.fields)
        self.primary.setObjectName("keep-session")
        self.fields.held.setFocus()

    def draft(self) -> dict[str, Any]:
        """What is typed."""
        return self.fields.draft()

    def put(self, draft: dict[str, Any]) -> None:
        """Put it back."""
        self.fields.put(draft)

    def finish(self) -> None:
        """Note it anew; the core judges it."""
        new = self.fields.value()
        photos.change_session(self._desk, self._session.patient_id, self._session.id, new)
        self.kept = replace(self._session, **asdict(new))
