"""Bringing a clinic back: choose a backup, type the recovery words, and get the new kit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from frontdesk import keeping
from frontdesk.backup.model import Snapshot
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from frontdesk.opening import ArgonCost
from ui import errors, jobs, settings
from ui.backup import words
from ui.language import said, tr
from ui.setup.steps import KitStep, Step
from ui.staff.password import NewPassword
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.form import Form, line_edit, multiline
from ui.widgets.table import Table
from ui.widgets.text import label

STEPS = 4
_FIRST_STEP_PX = 260


class SourceStep(Step):
    """Which backup: the disk or folder, and the copy on it."""

    def __init__(self) -> None:
        super().__init__(
            tr("Bring a clinic back from a backup"),
            tr("Connect the disk or stick with the backups, and choose which copy to bring back."),
        )
        self.form = Form()
        self.folder = self.form.add(
            "folder", tr("Disk or folder with the backups"), line_edit(max_length=400), required=True
        )
        self.folder.setObjectName("medium")
        self.folder.setText(settings.load().backup_folder)
        self.folder.editingFinished.connect(self.look)
        self.column.addWidget(self.form)
        self.choose = button(tr("Choose the folder"), self._choose, kind="quiet", icon="folder")
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.table = Table(words.columns(), tr("Backups in this folder"))
        self.table.setObjectName("snapshots")
        self.table.setMinimumHeight(_FIRST_STEP_PX)
        self.table.set_empty(tr("No backups to show yet"), tr("Choose the disk or folder above."), "backup")
        self.column.addWidget(self.table, 1)
        self._looked_at = ""

    def begin(self) -> None:
        """Look where backups usually go."""
        self.look()
        (self.table if self.table.rows() else self.folder).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose the disk or folder with the backups"))
        if chosen:
            self.folder.setText(chosen)
            self.look()

    def look(self) -> None:
        """List what lies in the folder; the newest sound copy is selected."""
        typed = self.folder.text().strip()
        if typed == self._looked_at:
            return
        self._looked_at = typed
        self.form.clear_errors()
        found: tuple[Snapshot, ...] = ()
        try:
            found = keeping.snapshots(self.medium()) if typed else ()
        except FrontdeskError as error:
            self.form.set_errors({"folder": said(error)})
        self.table.set_empty(
            tr("No backup here"), tr("This folder holds no backup of a clinic. Choose another one."), "backup"
        )
        self.table.set_rows([words.row(one) for one in found])
        for number, one in enumerate(found):
            if one.state != "damaged":
                self.table.select(number)
                break

    def medium(self) -> Path:
        """The folder that was typed or chosen."""
        return Path(self.folder.text().strip()).expanduser()

    def snapshot(self) -> Snapshot:
        """The chosen copy."""
        chosen = self.table.selected()
        if chosen is None:
            raise UserError("Choose a backup from the list.", field="folder")
        found: Snapshot = chosen["snapshot"]
        return found

    def check(self) -> None:
        """One that is not damaged must be chosen."""
        self.look()
        if self.snapshot().state == "damaged":
            raise UserError("This backup is damaged. Choose another one from the list.", field="folder")


class KeyStep(Step):
    """The words of the kit, and where the clinic goes."""

    def __init__(self) -> None:
        super().__init__(
            tr("Type the recovery words"),
            tr("The twelve words are on the printed recovery kit. The first four letters of each word are enough."),
        )
        self.form = Form()
        self.words = multiline(lines=3)
        self.words.setObjectName("words")
        self.form.add("words", tr("Recovery words, in their order"), self.words, required=True)
        self.folder = line_edit(text=str(Path.home() / "Frontdesk" / "clinic"), max_length=400)
        self.folder.setObjectName("target")
        self.form.add(
            "folder",
            tr("Folder of the clinic on this computer"),
            self.folder,
            tr("A clinic that is there already is set aside, never overwritten."),
            required=True,
        )
        self.column.addWidget(self.form)
        self.choose = button(tr("Choose another folder"), self._choose, kind="quiet", icon="folder")
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start at the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose the folder of the clinic"))
        if chosen:
            self.folder.setText(chosen)

    def read(self) -> tuple[str, ...]:
        """The twelve words. Raises `UserError` that names the word to look at."""
        return keeping.read_words(self.words.toPlainText())

    def check(self) -> None:
        """The words must be a code, and there must be a place."""
        if not self.folder.text().strip():
            raise UserError("This is needed.", field="folder")
        self.read()


class ManagerStep(Step):
    """Who brings it back, and the new password: no password of the old computer works here."""

    def __init__(self) -> None:
        super().__init__(
            tr("Who is the practice manager?"),
            tr("Sign in with your name as before, and choose a new password. Then give everybody else a new one."),
        )
        self.fields = NewPassword()
        self.form = Form()
        self.name = self.form.add("name", tr("Name for signing in"), line_edit(max_length=40), required=True)
        self.name.setObjectName("name")
        self.column.addWidget(self.form)
        self.column.addWidget(self.fields)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start at the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """A name, and a password typed twice alike."""
        if not self.name.text().strip():
            raise UserError("This is needed.", field="name")
        self.fields.typed()

    def show_errors(self, error: UserError) -> None:
        """Each error beside its field, in whichever of the two forms has it."""
        self.form.clear_errors()
        self.fields.form.clear_errors()
        name_is_wrong = error.field == "name" or (isinstance(error, Invalid) and "name" in error.problems)
        (self.form if name_is_wrong else self.fields.form).set_errors(error)


class Restore(QWidget):
    """Four steps; the clinic is brought back between the third and the fourth. `finished` hands it over, open."""

    finished = Signal(object)
    cancelled = Signal()

    def __init__(self, cost: ArgonCost | None = None) -> None:
        super().__init__()
        self.setObjectName("root")
        self._cost = cost
        self._clinic: Clinic | None = None
        self.source, self.key, self.manager = SourceStep(), KeyStep(), ManagerStep()
        self.steps: list[Step] = [self.source, self.key, self.manager]
        self.stack = QStackedWidget()
        for one in self.steps:
            self.stack.addWidget(scrolled(one))
        card = Card(margin=28)
        self.place = label("", "muted")
        card.add(self.place)
        card.add(self.stack, 1)
        row = QHBoxLayout()
        self.back = button(tr("Back"), self.go_back, icon="back", shortcut="Alt+Left")
        self.next = button(tr("Continue"), self.go_on, kind="primary", shortcut="Ctrl+Return")
        self.back.setObjectName("back")
        self.next.setObjectName("next")
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        card.add(row)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        card.setMaximumWidth(860)
        across.addWidget(card, 6)
        across.addStretch(1)
        self.manager.fields.again.returnPressed.connect(self.go_on)
        self._show(0)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.stack.currentIndex()]

    def _show(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.place.setText(tr("Step {number} of {steps}", number=number + 1, steps=STEPS))
        last = self.step is self.manager
        self.next.set_text(tr("Bring the clinic back") if last else tr("Continue"))
        self.step.begin()

    def let_go(self) -> None:
        """The window closes: a clinic that just came back is signed out of."""
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None

    def go_back(self) -> None:
        """The step before, as it was left; before the first, out of here."""
        number = self.stack.currentIndex()
        if number == 0:
            self.cancelled.emit()
        else:
            self._show(number - 1)

    def go_on(self) -> None:
        """Check this step and go to the next."""
        try:
            self.step.check()
        except UserError as error:
            self._tell(error)
            return
        if self.step is self.manager:
            self._restore()
        elif self._clinic is not None:
            self.finished.emit(self._clinic)
        else:
            self._show(self.stack.currentIndex() + 1)

    def _tell(self, error: BaseException) -> None:
        """Beside its field, on the step that has it: wrong words are found out only at the end."""
        if not isinstance(error, UserError):
            errors.show(self, error)
            return
        if self.step is self.manager and error.field == "words":
            self._show(self.steps.index(self.key))
        if self.step is self.manager:
            self.manager.show_errors(error)
        else:
            form: Form = self.step.form  # type: ignore[attr-defined]  # each of these steps has one
            form.set_errors(error)

    def _restore(self) -> None:
        medium, snapshot = self.source.medium(), self.source.snapshot().id
        folder = Path(self.key.folder.text().strip()).expanduser()
        who = keeping.Return(self.key.read(), self.manager.name.text().strip(), self.manager.fields.typed())
        cost = self._cost

        def work(progress: Progress) -> tuple[Clinic, Kit]:
            return keeping.restore_with_kit(medium, folder, who, snapshot=snapshot, cost=cost, progress=progress)

        jobs.run(self, tr("Bringing the clinic back…"), work, self._restored, self._tell)

    def _restored(self, made: tuple[Clinic, Kit]) -> None:
        self._clinic, kit = made
        self.key.words.clear()
        self.manager.fields.forget()
        step = KitStep(self._clinic, kit)
        told = tr("The words that you typed are void from now on. Destroy the old paper when the new one is printed.")
        step.column.insertWidget(2, label(told, "strong"))
        self.steps.append(step)
        self.stack.addWidget(scrolled(step))
        self._show(len(self.steps) - 1)
        self.back.setEnabled(False)
        self.next.set_text(tr("Open the clinic"))
