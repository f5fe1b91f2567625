"""The backup page: where copies of the clinic go, making one, and what lies there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk import keeping
from frontdesk.backup.model import Snapshot
from frontdesk.clinic import now
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.progress import Progress
from ui import errors, jobs, settings
from ui.backup import words
from ui.language import ltr, said, tr
from ui.page import Page, Shortcut, Window
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, below
from ui.widgets.table import Table
from ui.widgets.text import label

DUE_AFTER = timedelta(days=1)


def ask_folder(parent: QWidget) -> Path | None:
    """Which folder or disk; None when the person thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, tr("Choose the disk or folder for backups"))
    return Path(chosen) if chosen else None


def make(window: Window) -> Page:
    """The page."""
    return BackupPage(window)


class BackupPage(Page):
    """One button to press at the end of the day. `ask_folder` may be replaced."""

    key = "backup"
    ask_folder: Callable[[QWidget], Path | None] = staticmethod(ask_folder)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.snapshots: tuple[Snapshot, ...] = ()
        self.now = button(tr("Back up now"), self.back_up, kind="primary", icon="backup")
        self.now.setObjectName("back-up-now")
        self.now.setToolTip(tr("{text} ({keys})", text=tr("Back up now"), keys="Ctrl+B"))
        down = self.headed(tr("Backup"), self.now)
        under = below(down)
        self.banner = Banner("info", tr("Looking at the backups…"))
        self.banner.setObjectName("last-backup")
        under.addWidget(self.banner)
        under.addWidget(self._place())
        card = Card(margin=0)
        self.table = Table(words.columns(), tr("Backups in this folder"))
        self.table.setObjectName("snapshots")
        card.add(self.table, 1)
        under.addWidget(card, 1)

    def _place(self) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(tr("Backups go to"), "muted"))
        self.place = label("", "strong", selectable=True)
        self.place.setObjectName("backup-folder")
        text.addWidget(self.place)
        row.addLayout(text, 1)
        self.choose = button(tr("Choose another folder"), self.choose_folder, icon="folder")
        self.choose.setObjectName("choose-folder")
        self.choose.setToolTip(tr("{text} ({keys})", text=tr("Choose another folder"), keys="Ctrl+O"))
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        card.add(row)
        card.add(
            label(
                tr(
                    "A backup holds everything: records, signed documents, accounts and the audit trail, all encrypted."
                    " With the printed recovery kit it opens on any computer; without the kit nobody can read it. Use a"
                    " disk or stick that you take away from this computer."
                ),
                "help",
            )
        )
        return card

    @property
    def folder(self) -> Path | None:
        """Where backups go, as this user of the computer chose."""
        kept = settings.load().backup_folder
        return Path(kept) if kept else None

    def arrive(self, **_where: Any) -> None:
        """Look at the medium anew: it may have been plugged in or out."""
        self.refresh()
        (self.now if self.folder else self.choose).setFocus()

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [
            Shortcut("Ctrl+B", tr("Back up now"), self.back_up),
            Shortcut("Ctrl+O", tr("Choose another folder"), self.choose_folder),
            Shortcut("F5", tr("Look at the folder again"), self.refresh),
        ]

    # -- what lies there ---------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """List the medium on a worker: a slow stick must not hold up the window."""
        folder = self.folder
        self.choose.set_text(tr("Choose another folder") if folder else tr("Choose a folder"))
        self.place.setText(ltr(str(folder)) if folder else tr("No folder chosen yet"))
        if folder is None:
            self._listed(())
            return

        def work(_progress: Progress) -> tuple[Snapshot, ...]:
            return keeping.snapshots(folder)

        def listed(found: tuple[Snapshot, ...]) -> None:
            if self.folder == folder:  # another one may have been chosen meanwhile
                self._listed(found)

        def failed(error: BaseException) -> None:
            if self.folder == folder:
                self._not_listed(error)

        jobs.run(self, "", work, listed, failed, background=True)

    def _listed(self, found: tuple[Snapshot, ...]) -> None:
        self.snapshots = found
        self.table.set_empty(
            tr("No backup here yet"),
            tr("Press “Back up now” at the end of the day. The first takes longest; later ones only add what is new."),
            "backup",
        )
        self.table.set_rows([words.row(one) for one in found])
        good = [one for one in found if one.state != "damaged"]
        if self.folder is None:
            self.banner.set_text(tr("No backup yet. Choose a disk or stick, then press “Back up now”."), "warn")
        elif not good:
            self.banner.set_text(tr("There is no backup of this clinic here yet."), "warn")
        elif now() - good[0].at > DUE_AFTER:
            self.banner.set_text(tr("The last backup here is of {at}. Please make one today.", at=good[0].at), "warn")
        else:
            self.banner.set_text(tr("The last backup here is of {at}.", at=good[0].at), "ok")

    def _not_listed(self, error: BaseException) -> None:
        self.snapshots = ()
        self.table.set_rows([])
        if isinstance(error, FrontdeskError):
            self.table.set_empty(tr("The folder can't be read"), said(error), "warning")
            self.banner.set_text(said(error), "bad")
        else:
            errors.show(self, error)

    # -- making one --------------------------------------------------------------------------------------------
    def choose_folder(self) -> None:
        """Another place, remembered for this user of the computer."""
        chosen = self.ask_folder(self)
        if chosen is not None:
            settings.change(backup_folder=str(chosen))
            self.refresh()
            self.now.setFocus()

    def back_up(self) -> None:
        """Copy everything that is new; it can be stopped at any moment without harm to earlier backups."""
        if self.folder is None:
            self.choose_folder()
        folder, clinic = self.folder, self.clinic
        if folder is None:
            return

        def work(progress: Progress) -> Snapshot:
            return keeping.back_up(clinic, folder, progress)

        jobs.run(self, tr("Making the backup…"), work, self._made, self._failed, lasting=True)

    def _made(self, made: Snapshot) -> None:
        self.desk_window.toast(tr("The backup is complete: {size} new", size=words.size(made.added)))
        self.refresh()

    def _failed(self, error: BaseException) -> None:
        errors.show(self, error)
        self.refresh()
