"""Identity papers on a record: asked for with a reason only, shown masked, revealed with a reason and an entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic, patients
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.packs.model import Pack
from frontdesk.patients.model import (
    PAPER_REASONS,
    REVEAL_REASONS,
    IdentityPaper,
    KeptPaper,
    NewPaper,
    Patient,
    record_number,
)
from ui import errors, language
from ui.language import listed, ltr, tr
from ui.patients import words
from ui.widgets.buttons import IconButton, button
from ui.widgets.cards import Card
from ui.widgets.dialog import Dialog, confirm, message
from ui.widgets.form import Form, choice, line_edit
from ui.widgets.text import label

LONGEST = 40


def kind_name(pack: Pack, kind: str) -> str:
    """What a kind of paper is called."""
    known = pack.paper(kind)
    return known.title.in_language(language.current()) if known else kind


class PapersCard(Card):
    """The papers of a record; `changed` is called when one came or went."""

    def __init__(self, clinic: Clinic, patient: Patient, names: Mapping[int, str], changed: Callable[[], None]) -> None:
        super().__init__(tr("Identity papers"))
        self._clinic, self._patient, self._names, self._changed = clinic, patient, names, changed
        role = clinic.person.role
        self._keeps = may(role, Action.PAPER_KEEP)
        self._reveals = may(role, Action.PAPER_REVEAL)
        for one in patient.papers:
            self.add(self._paper(one))
        if not patient.papers:
            self.add(label(tr("None is kept. The clinic asks for one only where there is a reason."), "muted"))
        if self._keeps:
            row = QHBoxLayout()
            self.note = button(tr("Note a paper"), self._note, kind="quiet", icon="add", shortcut="Ctrl+Shift+P")
            self.note.setObjectName("note-paper")
            row.addWidget(self.note)
            row.addStretch(1)
            self.add(row)

    def _paper(self, one: IdentityPaper) -> QWidget:
        box = QWidget()
        across = QHBoxLayout(box)
        across.setContentsMargins(0, 0, 0, 0)
        said = QVBoxLayout()
        said.setSpacing(2)
        name = kind_name(self._clinic.pack, one.kind)
        said.addWidget(label(f"{name}  {ltr(one.masked)}", "strong"))
        by = self._names.get(one.person, "—")
        why = tr(words.PAPER_REASONS[one.reason])
        said.addWidget(label(tr("{why}. Noted on {at} by {name}", why=why, at=one.at, name=by), "help"))
        across.addLayout(said, 1)
        if one.whole and self._reveals:
            show = IconButton("eye", tr("Show the whole number of {paper}", paper=name), lambda: self._reveal(one))
            show.setObjectName(f"reveal-{one.id}")
            across.addWidget(show)
        if self._keeps:
            drop = IconButton("trash", tr("Take {paper} off the record", paper=name), lambda: self._drop(one))
            drop.setObjectName(f"drop-{one.id}")
            across.addWidget(drop)
        return box

    def _note(self) -> None:
        kept = PaperDialog.ask(self, self._clinic, self._patient.id)
        if kept is None:
            return
        self._tell(kept)
        self._changed()

    def _tell(self, kept: KeptPaper) -> None:
        """What is worth a look; neither keeps anybody from going on."""
        if kept.gender_differs:
            text = tr(
                "The last digit of this number says another gender than the record. Check both; the paper is kept."
            )
            message(self, "warn", tr("Is the gender right?"), text)
        if kept.same:
            found = [patients.find(self._clinic.desk, record_number(one), 1) for one in kept.same]
            refs = listed(ltr(one[0].ref) for one in found if one)
            text = tr(
                "This number is on another record too: {refs}. It may be a second record of the same person.", refs=refs
            )
            message(self, "warn", tr("Known already?"), text)

    def _drop(self, one: IdentityPaper) -> None:
        name = kind_name(self._clinic.pack, one.kind)
        text = tr("What is kept of its number is forgotten. The history keeps its last digits.")
        if not confirm(self, tr("Take {paper} off the record?", paper=name), text, yes=tr("Take off"), dangerous=True):
            return
        try:
            patients.drop_paper(self._clinic.desk, one.id)
        except FrontdeskError as error:
            errors.show(self, error)
        self._changed()

    def _reveal(self, one: IdentityPaper) -> None:
        number = RevealDialog.ask(self, self._clinic, one.id)
        if number is not None:
            message(self, "info", kind_name(self._clinic.pack, one.kind), ltr(number), icon="eye")


class PaperDialog(Dialog):
    """The reason first: without one there is nothing to type into."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient_id: int) -> None:
        super().__init__(parent, tr("Note an identity paper"), yes=tr("Keep it"))
        self._clinic, self._patient_id = clinic, patient_id
        self.kept: KeptPaper | None = None
        self.form = Form()
        reasons = [("", tr("Choose a reason")), *((one, tr(words.PAPER_REASONS[one])) for one in PAPER_REASONS)]
        self.reason = self.form.add("reason", tr("Why is it needed?"), choice(reasons), required=True)
        kinds = clinic.pack.identity_papers.kinds
        self.kind = self.form.add(
            "kind", tr("Kind of paper"), choice([(one.id, kind_name(clinic.pack, one.id)) for one in kinds])
        )
        self.number = self.form.add("number", tr("Number"), line_edit(max_length=LONGEST + 1), required=True)
        self._what = label("", "help")
        self.body.addWidget(self.form)
        self.body.addWidget(self._what)
        for editor, name in ((self.reason, "paper-reason"), (self.kind, "paper-kind"), (self.number, "paper-number")):
            editor.setObjectName(name)
        self.reason.changed.connect(self._chosen)
        self.kind.changed.connect(self._chosen)
        self._chosen()
        self.reason.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, clinic: Clinic, patient_id: int) -> KeptPaper | None:
        """What was kept; None when cancelled."""
        dialog = cls(parent, clinic, patient_id)
        dialog.agreed()
        return dialog.kept

    def _chosen(self) -> None:
        reasoned = bool(self.reason.value())
        for editor in (self.kind, self.number, self.primary):
            editor.setEnabled(reasoned)
        paper = self._clinic.pack.paper(str(self.kind.value()))
        if not reasoned or paper is None:
            self._what.setText(tr("Identity papers are noted only for one of these reasons."))
        elif paper.whole:
            self._what.setText(tr("The whole number is kept, shown masked, and revealed only with a reason."))
        else:
            self._what.setText(
                tr("Only the last {count} characters are kept. The rest is forgotten at once.", count=paper.keep_last)
            )

    def finish(self) -> None:
        """Keep what may be kept; the field forgets the number either way."""
        typed = self.number.text()
        if not typed.strip():
            raise UserError("This is needed.", field="number")
        new = NewPaper(str(self.kind.value()), typed, str(self.reason.value()))
        self.kept = patients.add_paper(self._clinic.desk, self._patient_id, new)
        self.number.clear()


class RevealDialog(Dialog):
    """Asks why a whole number is looked at; the look is in the audit trail."""

    def __init__(self, parent: QWidget, clinic: Clinic, paper_id: int) -> None:
        super().__init__(parent, tr("Show the whole number?"), yes=tr("Show it"))
        self._desk, self._paper_id = clinic.desk, paper_id
        self.number: str | None = None
        self.body.addWidget(label(tr("That you looked, and why, is written into the audit trail.")))
        self.form = Form()
        reasons = [(one, tr(words.REVEAL_REASONS[one])) for one in REVEAL_REASONS]
        self.reason = self.form.add("reason", tr("Why?"), choice(reasons), required=True)
        self.reason.setObjectName("reveal-reason")
        self.body.addWidget(self.form)
        self.reason.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, clinic: Clinic, paper_id: int) -> str | None:
        """The whole number; None when cancelled."""
        dialog = cls(parent, clinic, paper_id)
        return dialog.number if dialog.agreed() else None

    def finish(self) -> None:
        """Reveal it, with the reason."""
        self.number = patients.reveal_paper(self._desk, self._paper_id, str(self.reason.value()))
