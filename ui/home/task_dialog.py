"""One task: what is to be done, for whom, by when; taken on or done, or the record opened first."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, tasks
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.words import N_
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog
from ui.widgets.text import label

WAYS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "take_down": (N_("Open the list of copies"), "photos", {"left": True}),
    "photos_locked": (N_("Open the photographs"), "photos", {}),
}
"""Where tasks of a kind are done, other than in the record."""


class TaskDialog(Dialog):
    """`to_record` is true when the record was asked for instead: `way` is the page and what it needs."""

    def __init__(
        self,
        parent: QWidget | None,
        clinic: Clinic,
        said: str,
        due: str,
        task_id: int,
        kind: str = "",
        patient_id: int | None = None,
    ) -> None:
        super().__init__(parent, tr("A task"), yes=tr("It is done"), no=tr("Later"), width=520)
        self._desk, self._task, self.patient_id = clinic.desk, task_id, patient_id
        self.to_record = False
        opens, page, where = WAYS.get(kind, (N_("Open the record"), "record", {}))
        self.way = (page, where)
        self.body.addWidget(label(said))
        self.body.addWidget(label(due, "muted"))
        take = button(tr("I take it on"), self._take)
        take.setObjectName("take_task")
        self.footer.insertWidget(0, take)
        self.primary.setObjectName("finish_task")
        # Enter brought the dialog: pressed once more it must not say that the task is done, which can't be taken back.
        usual = self.cancel
        if patient_id is not None:
            usual = button(tr(opens), self._open, icon="person")
            usual.setObjectName("task_record")
            self.footer.insertWidget(0, usual)
        usual.setDefault(True)
        usual.setFocus()

    def finish(self) -> None:
        """It is done, by the person at work."""
        tasks.finish(self._desk, self._task)

    def _take(self) -> None:
        """Nobody else of the role needs to see it any more."""
        try:
            tasks.take(self._desk, self._task)
        except FrontdeskError as error:
            self.tell(error)
            return
        self.done(1)

    def _open(self) -> None:
        self.to_record = True
        self.reject()
