"""One task: what is to be done, for whom, by when; taken on or done, or the record opened first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, tasks
from frontdesk.foundation.errors import FrontdeskError
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog
from ui.widgets.text import label


class TaskDialog(Dialog):
    """`to_record` is true when the record was asked for instead."""

    def __init__(
        self, parent: QWidget | None, clinic: Clinic, said: str, due: str, task_id: int, patient_id: int | None = None
    ) -> None:
        super().__init__(parent, tr("A task"), yes=tr("It is done"), no=tr("Later"), width=520)
        self._desk, self._task, self.patient_id = clinic.desk, task_id, patient_id
        self.to_record = False
        self.body.addWidget(label(said))
        self.body.addWidget(label(due, "muted"))
        take = button(tr("I take it on"), self._take)
        take.setObjectName("take_task")
        self.footer.insertWidget(0, take)
        if patient_id is not None:
            record = button(tr("Open the record"), self._open, icon="person")
            record.setObjectName("task_record")
            self.footer.insertWidget(0, record)
        self.primary.setObjectName("finish_task")

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
