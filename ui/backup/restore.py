"""Bringing a clinic back: choose a backup, type the recovery words, and get the new kit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from frontdesk import keeping
from frontdesk.backup.model import Snapshot
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.kit import Kit
from frontdesk.opening import ArgonCost
from ui import errors, jobs, settings
from ui.backup import words
from ui.language import said, tr
from ui.setup.kit import WithKit, WordsStep
from ui.widgets.buttons import button
from ui.widgets.form import Form, line_edit
from ui.widgets.progress import show_share
from ui.widgets.steps import Step
from ui.widgets.table import Table

STEPS = 4
_FIRST_STEP_PX = 260


class SourceStep(Step):
    """Which backup: the disk or folder, and the copy on it."""

    advanced = Signal(int, int)

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
        row = QHBoxLayout()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Looking at the backups…"))
        row.addWidget(self.bar, 1)
        self.stop = button(tr("Stop"), self._stop)
        row.addWidget(self.stop)
        self.looking = QWidget()
        self.looking.setLayout(row)
        self.looking.hide()
        self.column.addWidget(self.looking)
        self.advanced.connect(self._advance)
        self._listed_folder, self._asked_folder = "", ""
        self._then: Callable[[], object] | None = None
        self._end: Callable[[], None] = lambda: None

    def begin(self) -> None:
        """Look where backups usually go."""
        self.look()
        (self.table if self.table.rows() else self.folder).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose the disk or folder with the backups"))
        if chosen:
            self.folder.setText(chosen)
            self.look()

    def _typed(self) -> str:
        return self.folder.text().strip()

    def listed(self) -> bool:
        """Whether the list shows what lies in the folder that is typed."""
        return self._typed() == self._listed_folder

    def look(self, then: Callable[[], object] | None = None) -> None:
        """List what lies in the folder, on a worker: a slow stick must not hold up the window. Then call `then`."""
        typed, medium, advanced = self._typed(), self.medium(), self.advanced
        self._then = then or self._then
        if self.listed() or typed == self._asked_folder:
            return
        self._end()
        self._asked_folder = typed
        self.form.clear_errors()
        self.table.set_rows([])
        if not typed:
            self._show(typed, ())
            return

        def work(progress: Progress) -> tuple[Snapshot, ...]:
            def tell(done: int, total: int) -> None:
                progress(done, total)
                advanced.emit(done, total)

            return keeping.snapshots(medium, tell)

        self.bar.setRange(0, 0)
        self.looking.show()
        self.table.set_empty(tr("Looking at the backups…"), "", "backup")
        self._end = jobs.run(
            self,
            tr("Looking at the backups…"),
            work,
            lambda found: self._show(typed, found),
            lambda error: self._failed(typed, error),
            background=True,
        )

    def _advance(self, done: int, total: int) -> None:
        show_share(self.bar, done, total)

    def _stop(self) -> None:
        self._end()
        self._asked_folder, self._then = "", None
        self.looking.hide()
        self.table.set_empty(tr("Stopped"), tr("Press “Continue” to look again, or choose another folder."), "backup")
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, typed: str, found: tuple[Snapshot, ...]) -> None:
        """The answer, unless another folder was asked for since; the newest sound copy is selected."""
        if typed != self._asked_folder:
            return
        self._listed_folder, self._asked_folder = typed, ""
        self.looking.hide()
        self.table.set_empty(
            tr("No backup here"), tr("This folder holds no backup of a clinic. Choose another one."), "backup"
        )
        self.table.set_rows([words.row(one) for one in found])
        for number, one in enumerate(found):
            if one.state != "damaged":
                self.table.select(number)
                break
        then, self._then = self._then, None
        if then is not None:
            then()

    def _failed(self, typed: str, error: BaseException) -> None:
        if not isinstance(error, FrontdeskError):
            errors.show(self, error)
            self._stop()
        elif typed == self._asked_folder:
            self._then = None
            self._show(typed, ())
            self._listed_folder = ""  # so that “Continue” looks again: the stick may be in by then
            self.form.set_errors({"folder": said(error)})

    def medium(self) -> Path:
        """The folder that was typed or chosen."""
        return Path(self._typed()).expanduser()

    def snapshot(self) -> Snapshot:
        """The chosen copy."""
        chosen = self.table.selected()
        if chosen is None:
            raise UserError("Choose a backup from the list.", field="folder")
        found: Snapshot = chosen["snapshot"]
        return found

    def check(self) -> None:
        """One that is not damaged must be chosen, once the folder was looked into."""
        if self.listed() and self.snapshot().state == "damaged":
            raise UserError("This backup is damaged. Choose another one from the list.", field="folder")


class KeyStep(WordsStep):
    """The words of the kit, and where the clinic goes."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = line_edit(text=str(Path.home() / "Frontdesk" / "clinic"), max_length=400)
        self.folder.setObjectName("target")
        self.form.add(
            "folder",
            tr("Folder of the clinic on this computer"),
            self.folder,
            tr("A clinic that is there already is set aside, never overwritten."),
            required=True,
        )
        self.choose = button(tr("Choose another folder"), self._choose, kind="quiet", icon="folder")
        self.column.insertWidget(self.column.count() - 1, self.choose, 0, Qt.AlignmentFlag.AlignLeading)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose the folder of the clinic"))
        if chosen:
            self.folder.setText(chosen)

    def check(self) -> None:
        """The words must be a code, and there must be a place."""
        if not self.folder.text().strip():
            raise UserError("This is needed.", field="folder")
        super().check()


class Restore(WithKit):
    """Four steps; the clinic is brought back between the third and the fourth. `finished` hands it over, open."""

    def __init__(self, cost: ArgonCost | None = None) -> None:
        told = tr("Sign in with your name as before, and choose a new password. Then give everybody else a new one.")
        key = KeyStep()
        super().__init__(STEPS, key, told, tr("Bring the clinic back"), cost)
        self.source, self.target = SourceStep(), key.folder
        self.push(self.source)

    def proceed(self) -> None:
        """Source, key, manager; then the deed."""
        if self.step is self.source and not self.source.listed():
            self.source.look(self.go_on)
        elif self.step is self.manager:
            self._restore()
        elif not self.hand_over() and not self.forward():
            self.push(self.key if self.step is self.source else self.manager)

    def _restore(self) -> None:
        medium, snapshot = self.source.medium(), self.source.snapshot().id
        folder = Path(self.target.text().strip()).expanduser()
        who, cost = self.who(), self.cost

        def work(progress: Progress) -> tuple[Clinic, Kit]:
            return keeping.restore_with_kit(medium, folder, who, snapshot=snapshot, cost=cost, progress=progress)

        jobs.run(self, tr("Bringing the clinic back…"), work, self.come_back, self.tell)
