"""On a record: the files that are read as part of it, and separating them again; for the practice manager."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.access.roles import Action, may
from frontdesk.clinic import merging
from frontdesk.foundation.errors import FrontdeskError
from ui import errors
from ui.language import ltr, tr
from ui.page import Window
from ui.patients import merge_words
from ui.patients.merge_dialogs import ask_why, choose_file
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.text import label


class MergedCard(Card):
    """What was merged into this record, by whom and why. Hidden where there is nothing to say or to do."""

    def __init__(self, window: Window, patient_id: int, names: Mapping[int, str]) -> None:
        """`names` of the staff by id."""
        super().__init__(tr("Merged files"))
        self._window, self._patient_id = window, patient_id
        merges = may(window.clinic.person.role, Action.PATIENT_MERGE)
        files = merging.merged_files(window.clinic.desk, patient_id)
        for one in files:
            self.add(self._file(one, names.get(one.person, "—"), merges=merges))
        if not files:
            self.add(label(tr("No other file is read as part of this record."), "muted"))
        if merges:
            row = QHBoxLayout()
            other = button(tr("Merge with another file"), self._merge, kind="quiet", icon="switch", shortcut="Ctrl+M")
            other.setObjectName("merge-with")
            row.addWidget(other)
            row.addStretch(1)
            self.add(row)
        if not files and not merges:
            self.hide()

    def _file(self, one: merging.MergedFile, by: str, *, merges: bool) -> QWidget:
        box = QWidget()
        across = QHBoxLayout(box)
        across.setContentsMargins(0, 0, 0, 0)
        said = QVBoxLayout()
        said.setSpacing(2)
        title = tr("{merged} is read as part of {kept}", merged=ltr(one.ref), kept=ltr(one.into))
        said.addWidget(label(title, "strong"))
        why = tr(merge_words.REASONS[one.reason])
        said.addWidget(label(tr("{at}, by {name}. {why}", at=one.at, name=by, why=why), "muted"))
        across.addLayout(said, 1)
        if merges:
            apart = button(tr("Separate"), lambda: self._separate(one), icon="undo")
            apart.setObjectName(f"separate-{one.id}")
            apart.setAccessibleName(tr("Separate {merged}", merged=one.ref))
            across.addWidget(apart)
        return box

    def _separate(self, one: merging.MergedFile) -> None:
        reason = ask_why(self, one.ref, one.into)
        if reason is None:
            return
        try:
            merging.unmerge(self._window.clinic.desk, one.id, reason)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self._window.toast(tr("{merged} stands by itself again", merged=ltr(one.ref)))
        self._window.go("record", patient_id=one.id)

    def _merge(self) -> None:
        title = tr("Which file is merged into this one?")
        other = choose_file(self, self._window, title, self._patient_id)
        if other is not None:
            self._window.go("merge", kept_id=self._patient_id, merged_id=other)
