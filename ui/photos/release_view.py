"""The one way out for photographs, step by step: use, recipient, covering, a look at the copies, and where to save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, disclosures, handing, leaving, release
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.patients.model import Patient
from frontdesk.photos.model import Looked, Photo
from ui import errors, jobs
from ui.language import digits, ltr, said, tr
from ui.page import Shortcut
from ui.photos.redact_step import RedactStep
from ui.photos.release_steps import CopiesStep, PurposeStep, RecipientStep
from ui.photos.unreleased import Unreleased
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.printing import PrintDialog
from ui.widgets.steps import Steps
from ui.widgets.table import Column, Table
from ui.widgets.text import Kind, label

STEPS = 4


def ask_folder(parent: QWidget) -> Path | None:
    """Where the copies go; None when the person thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, tr("Choose where the copies are saved"))
    return Path(chosen) if chosen else None


class ReleaseSteps(Steps):
    """`finished` gives what was released and where it was written; `asked` wants the consent for a use."""

    asked = Signal(str)
    ask_folder: Callable[[QWidget], Path | None] = staticmethod(ask_folder)

    def __init__(
        self,
        clinic: Clinic,
        patient: Patient,
        photos: Sequence[Photo],
        look: Callable[[int], Looked],
        begun: Unreleased | None = None,
    ) -> None:
        super().__init__(STEPS, wide=True)
        self._clinic, self._patient, self._look = clinic, patient, look
        ids = tuple(one.id for one in photos)
        self._before = begun or Unreleased(ids)
        self.purpose = PurposeStep(clinic, photos, lambda use: release.plan(clinic.desk, patient.id, ids, use))
        self.purpose.agree.clicked.connect(lambda: self.asked.emit(str(self.purpose.purpose.value())))
        self.purpose.purpose.changed.connect(self.forget_ahead)
        self.recipient: RecipientStep | None = None
        self.redacting: RedactStep | None = None
        self.copies: CopiesStep | None = None
        self.handed: handing.Handed | None = None
        self.push(self.purpose)
        if begun is not None:
            self._catch_up(begun)

    def _catch_up(self, begun: Unreleased) -> None:
        """As far as it was, once the gate has said again that it may: it stops where something does not hold now."""

        def walk() -> None:
            self.purpose.answered.disconnect(walk)
            while len(self.steps) < begun.step and self.step is not self.copies:
                shown = self.step
                self.go_on()
                if self.step is shown:
                    return

        self.purpose.answered.connect(walk)
        self.purpose.put(begun.purpose, begun.channel, begun.place)

    def begun(self) -> Unreleased:
        """All that was told so far; of a step that was not come to again, what it was told before."""
        before, redacting = self._before, self.redacting
        return Unreleased(
            photos=tuple(one.id for one in self.purpose.photos),
            step=len(self.steps),
            purpose=str(self.purpose.purpose.value()),
            channel=str(self.purpose.channel.value() or ""),
            place=self.purpose.place.text(),
            recipient=self.recipient.value() if self.recipient else before.recipient,
            drawn={**before.drawn, **(redacting.marked() if redacting else {})},
            copies=self.copies.value() if self.copies else before.copies,
        )

    def forget_ahead(self) -> None:
        """Another use makes other steps, which are told what these were."""
        self._before = self.begun()
        super().forget_ahead()
        self.recipient = self.redacting = self.copies = None

    def proceed(self) -> None:
        """Each step from what the one before found; the last one lets go."""
        if self.step is self.copies:
            self.let_go()
        elif not self.forward():
            self.push(self._next())
        self.next.set_text(tr("Let them go") if self.step is self.copies else tr("Continue"))

    def go_back(self) -> None:
        """The step before, whose button goes on again."""
        super().go_back()
        self.next.set_text(tr("Continue"))

    def _next(self) -> RecipientStep | RedactStep | CopiesStep:
        plan, before = self.purpose.plan, self._before
        if self.step is self.purpose and plan is not None:
            self.recipient = RecipientStep(self._clinic, plan.recipients, before.recipient)
            return self.recipient
        if self.step is self.recipient:
            self.redacting = RedactStep(self.purpose.allowed(), self._look, before.drawn)
            return self.redacting
        if self.redacting is None:
            raise LookupError("there is no such step")
        self.copies = CopiesStep(self._clinic, self.redacting, self._patient.language, before.copies)
        return self.copies

    def tell(self, error: BaseException) -> None:
        """What is still to be covered is said beside the photograph."""
        if self.step is self.redacting and isinstance(error, UserError):
            self.redacting.say(error)
        else:
            super().tell(error)

    def unfinished(self) -> bool:
        """Whether something was drawn that would be lost."""
        return self.redacting is not None and any(one.marks for one in self.redacting.drawn.values())

    def told(self) -> leaving.Release:
        """Everything that was chosen."""
        if self.recipient is None or self.redacting is None or self.copies is None:
            raise LookupError("not every step was taken")
        copies = self.copies.value()
        return leaving.Release(
            patient_id=self._patient.id,
            photos=tuple((photo_id, one.told()) for photo_id, one in self.redacting.drawn.items()),
            purpose=str(self.purpose.purpose.value()),
            channel=str(self.purpose.channel.value()),
            recipient=self.recipient.value(),
            language=copies.language,
            place=self.purpose.place.text(),
            longest=copies.longest,
            mark=copies.mark,
        )

    def let_go(self) -> None:
        """Ask where to, then make, enter and write the copies."""
        told, desk = self.told(), self._clinic.desk
        folder = self.ask_folder(self)
        if folder is None:
            return

        def work(progress: Progress) -> handing.Handed:
            self.handed = handing.hand_out(desk, told, folder, progress)
            return self.handed

        jobs.run(
            self, tr("Making the copies"), work, lambda handed: self.finished.emit((handed, folder)), self.tell,
            cancellable=False,
        )  # fmt: skip

    def shortcuts(self) -> list[Shortcut]:
        """The keys of the steps and of the editor, for F1."""
        keys = [
            Shortcut("Ctrl+Return", self.next.accessibleName(), bound=False),
            Shortcut("Alt+Left", tr("Back"), bound=False),
        ]
        editing = self.redacting is not None and self.step is self.redacting
        return [*keys, *(self.redacting.canvas.keys() if self.redacting is not None and editing else [])]


def outcome(reference: str, missing: int) -> tuple[Kind, str]:
    """What came of letting copies go, of which so many could not be written."""
    if not missing:
        return "ok", tr("The copies are saved, and written into the register as {reference}.", reference=reference)
    text = tr(
        "Copies that could not be written: {count}. They stand in the register as {reference}, which says so of each.",
        count=digits(missing),
        reference=reference,
    )
    return "bad", text


class ReleasedView(QWidget):
    """What left: the number of the release, each file with its hash, and the sealed sheet."""

    left = Signal()

    def __init__(self, clinic: Clinic, handed: handing.Handed, folder: Path) -> None:
        super().__init__()
        self._clinic, self._released = clinic, handed.released
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(Banner(*outcome(handed.released.reference, len(handed.missing))))
        if handed.why is not None:
            down.addWidget(label(said(handed.why), "muted"))
        card = Card(tr("The copies"))
        card.add(label(tr("Saved in {folder}", folder=ltr(str(folder))), "muted", selectable=True))
        self.table = Table(
            [Column("name", tr("File"), 260, "mono"), Column("sha256", tr("Its hash (SHA-256)"), kind="mono")],
            tr("The copies"),
        )
        self.table.set_rows([{"id": one.photo_id, "name": one.name, "sha256": one.sha256} for one in handed.written])
        card.add(self.table, 1)
        down.addWidget(card, 1)
        row = QHBoxLayout()
        self.sheet = button(tr("Open the sheet"), self._open_sheet, icon="clipboard")
        self.sheet.setObjectName("release-sheet")
        self.done = button(tr("Done"), self.left.emit, kind="primary", icon="check")
        self.done.setObjectName("release-done")
        row.addWidget(self.sheet)
        row.addStretch(1)
        row.addWidget(self.done)
        down.addLayout(row)

    def _open_sheet(self) -> None:
        try:
            pdf = disclosures.document(self._clinic.desk, self._released.document_id)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        PrintDialog(self, tr("Sheet of what left"), pdf, f"{self._released.reference}.pdf").exec()
