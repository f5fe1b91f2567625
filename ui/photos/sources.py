"""The list of what is to be taken in: files and folders, pictures that were pasted or taken with the camera."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, intake
from ui import jobs
from ui.language import digits, tr
from ui.photos import incoming
from ui.photos.waiting import Waiting, may_discard
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card
from ui.widgets.table import Column, Table
from ui.widgets.text import label


class Sources(Card):
    """Files, then pictures that wait. `changed` follows what comes and goes, `added` what comes.

    `ask_files`, `ask_folder`, `ask_camera` and `cameras` may be replaced where nobody answers a dialog.
    """

    changed = Signal()
    added = Signal()
    ask_files: Callable[[QWidget], list[Path]] = staticmethod(incoming.ask_files)
    ask_folder: Callable[[QWidget], list[Path]] = staticmethod(incoming.ask_folder)
    ask_camera: Callable[[QWidget, Waiting], None] = staticmethod(incoming.ask_camera)
    cameras: Callable[[], list[Path]] = staticmethod(incoming.cameras)

    def __init__(self, clinic: Clinic) -> None:
        super().__init__(tr("Which photographs"))
        self._clinic = clinic
        self._files: list[intake.Source] = []
        self._waiting: Waiting | None = None
        self._before = frozenset[str]()
        self.setObjectName("drop")
        self._ways()
        self._drives = QVBoxLayout()
        self._drives.setSpacing(6)
        self.add(self._drives)
        self.add(label(tr("Or drop files and folders here. JPEG, PNG, HEIC, TIFF and WebP can be stored."), "muted"))
        self.waits = Banner("info", "")
        self.waits.setObjectName("waiting-here")
        self.waits.hide()
        self.add(self.waits)
        self.list = Table([Column("name", tr("File"))], tr("Photographs to take in"))
        self.list.setObjectName("sources")
        self.list.allow_several()
        self.list.set_empty(tr("Nothing chosen yet"), tr("The files stay where they are."), "camera")
        self.add(self.list, 1)
        foot = QHBoxLayout()
        self.count = label("", "muted")
        self.drop = button(tr("Take off the list"), self._drop_chosen, kind="quiet", icon="trash")
        self.drop.setObjectName("drop-source")
        foot.addWidget(self.count, 1)
        foot.addWidget(self.drop)
        self.add(foot)

    def _ways(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.ways: dict[str, Button] = {}
        for name, text, icon, deed in (
            ("files", tr("Files"), "add", self.choose_files),
            ("folder", tr("Folder"), "folder", self.choose_folder),
            ("paste", tr("Paste"), "clipboard", self.paste),
            ("camera", tr("Camera…"), "camera", self.photograph),
        ):
            made = button(text, deed, icon=icon)
            made.setObjectName(f"from-{name}")
            self.ways[name] = made
            row.addWidget(made)
        self.ways["camera"].setToolTip(tr("{text} ({keys})", text=tr("Camera…"), keys="Ctrl+Shift+C"))
        row.addStretch(1)
        self.add(row)

    # -- what is on it ------------------------------------------------------------------
    def begin(self, patient_id: int, *, anew: bool) -> None:
        """Show what waits of this patient, below the files that were chosen; without them when it begins `anew`."""
        self._files = [] if anew else self._files
        self._waiting = Waiting(self._clinic, patient_id)
        self._before = frozenset(one.waits for one in self._waiting.sources)
        self._show()
        jobs.run(self, "", lambda _progress: self.cameras(), self._show_drives, background=True)
        self.ways["files"].setFocus()

    def all(self) -> list[intake.Source]:
        """Everything on it, in its order."""
        return [*self._files, *(self._waiting.sources if self._waiting is not None else ())]

    def put_back(self, files: list[intake.Source], lost: int) -> None:
        """The files that a draft named; `lost` more did not fit into it."""
        self._files = files
        self._show()
        if lost:
            self.count.setText(tr("Files to choose again: {count}.", count=digits(lost)))

    def _show_drives(self, found: list[Path]) -> None:
        while (item := self._drives.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in found:
            made = button(tr("From the camera or card {name}", name=one.parent.name), icon="camera")
            made.clicked.connect(lambda _checked=False, place=one: self.add_paths([place]))
            self._drives.addWidget(made)

    def _show(self) -> None:
        there = self.all()
        self.list.set_rows([{"id": number, "name": one.name} for number, one in enumerate(there)])
        self.count.setText(tr("Files: {count}", count=digits(len(there))) if there else "")
        self.drop.setEnabled(bool(there))
        still = sum(one.waits in self._before for one in there if one.waits)
        if still and self._waiting is not None:
            self.waits.set_text(self._waiting.said(still))
        self.waits.setVisible(bool(still))
        self.changed.emit()

    # -- coming -------------------------------------------------------------------------
    def choose_files(self) -> None:
        """Some files."""
        self.add_paths(self.ask_files(self))

    def choose_folder(self) -> None:
        """All of a folder."""
        self.add_paths(self.ask_folder(self))

    def paste(self) -> None:
        """What was copied: files, or a picture."""
        mime = QGuiApplication.clipboard().mimeData()
        paths, image = incoming.paths_in(mime), mime.imageData()
        if paths:
            self.add_paths(paths)
        elif isinstance(image, QImage) and not image.isNull() and self._waiting is not None:
            self._waiting.keep(self, lambda: incoming.pasted(image), lambda _kept: self._came())

    def photograph(self) -> None:
        """With a camera on the desk."""
        if self._waiting is not None:
            before = len(self._waiting.sources)
            self.ask_camera(self, self._waiting)
            if len(self._waiting.sources) > before:
                self._came()

    def add_paths(self, paths: list[Path]) -> None:
        """These files, and all that is in these folders."""
        if paths:
            jobs.run(self, tr("Looking through the folder"), lambda _progress: intake.gather(paths), self._add)

    def _add(self, found: tuple[intake.Source, ...]) -> None:
        there = {one.path for one in self._files}
        self._files += [one for one in found if one.path not in there]
        self._came()

    def _came(self) -> None:
        self._show()
        if self.all():
            self.added.emit()

    # -- going --------------------------------------------------------------------------
    def _drop_chosen(self) -> None:
        there, rows = self.all(), {row["id"] for row in self.list.chosen()}
        gone = [one for number, one in enumerate(there) if number in rows]
        waiting = sum(bool(one.waits) for one in gone)
        if waiting and not may_discard(self, waiting):
            return
        if self._waiting is not None:
            self._waiting.discard(self, gone)
        self._files = [one for one in self._files if one not in gone]
        self._show()
