"""Where photographs belong: part of the body, view, the time they were taken, and their session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, photos
from frontdesk.foundation.errors import Cancelled, UserError
from frontdesk.photos.model import VIEWS, Changes, Photo, Session
from ui.language import tr
from ui.photos import words
from ui.photos.body import SitePicker
from ui.photos.half_filled import HalfFilled
from ui.photos.session_dialog import SessionDialog
from ui.widgets.buttons import button
from ui.widgets.form import DateEdit, Form, choice, line_edit
from ui.widgets.text import label


class SortDialog(HalfFilled):
    """Notes the same of all chosen photographs; what differs among them and isn't touched stays as it is."""

    def __init__(self, parent: QWidget, clinic: Clinic, chosen: Sequence[Photo], sessions: Sequence[Session]) -> None:
        super().__init__(parent, tr("Where does it belong?"), width=520)
        self._clinic, self._desk, self._chosen = clinic, clinic.desk, tuple(chosen)
        self._sessions = {one.id: one for one in sessions}
        self.corrected = False
        self._correcting: SessionDialog | None = None
        self._uncorrected: dict[str, Any] | None = None
        self.form = Form(columns=2)
        first = self._chosen[0]
        self.site = self.form.add("site", tr("Part of the body"), SitePicker(first.site), span=2)
        views = [("", tr("Not noted")), *((name, tr(text)) for name, text in VIEWS.items())]
        self.view = self.form.add("view", tr("View"), choice(views))
        self.session = self.form.add("session", tr("Session"), choice(self._titles()))
        self.view.set_value(first.view if first.view in VIEWS else "")
        if first.session in self._sessions:
            self.session.set_value(first.session)
        self.day = self.form.add("taken", tr("Day it was taken"), DateEdit(first.taken.date() if first.taken else None))
        self.hour = self.form.add("hour", tr("Time"), line_edit(tr("hours:minutes"), 5))
        self.hour.setText(f"{first.taken:%H:%M}" if first.taken else "")
        self.body.addWidget(self.form)
        if len(self._chosen) > 1:
            self.body.addWidget(label(tr("Only what you change here is changed, for all of them."), "muted"))
        correct = button(tr("Correct this session"), self.correct, icon="edit")
        correct.setObjectName("correct-session")
        correct.setToolTip(tr("Day, stage, treatment, lighting and distance of all photographs in it"))
        self.footer.insertWidget(0, correct)
        self._before = self._values()
        self.site.list.setFocus()

    def draft(self) -> dict[str, Any]:
        """Which photographs, what is chosen and typed, and a correction of their session that stands before it."""
        correcting = self._uncorrected if self._correcting is None else self._correcting.draft()
        return {
            "photos": [one.id for one in self._chosen], "site": self.site.value(), "view": str(self.view.value()),
            "session": self.session.value(), "day": self.day.field.text(), "hour": self.hour.text(),
            "correcting": correcting,
        }  # fmt: skip

    def put(self, draft: dict[str, Any]) -> None:
        """Put it back; a session that is gone stays as it is now."""
        self.site.set_value(draft["site"])
        self.view.set_value(draft["view"])
        if draft["session"] in self._sessions:
            self.session.set_value(draft["session"])
        self.day.field.setText(draft["day"])
        self.hour.setText(draft["hour"])
        if draft["correcting"] is not None:
            QTimer.singleShot(0, self, lambda: self.correct(draft["correcting"]))

    def _titles(self) -> list[tuple[int, str]]:
        return [(one.id, words.session_title(one)) for one in self._sessions.values()]

    def correct(self, draft: dict[str, Any] | None = None) -> None:
        """What is noted of the session that is chosen here; perhaps as it was left."""
        session = self.session.value()
        self._correcting = dialog = SessionDialog(self, self._clinic, self._sessions[session])
        if draft is not None:
            dialog.put(draft)
        try:
            agreed = dialog.agreed()
        except Cancelled:  # a lock
            self._uncorrected = dialog.draft()
            raise
        finally:
            self._correcting = None
        if agreed and dialog.kept is not None:
            self.corrected = True
            self._sessions[session] = dialog.kept
            self.session.set_options(self._titles())

    def _values(self) -> Changes:
        return Changes(self.session.value(), self.site.value(), self.view.value(), self._taken())

    def _taken(self) -> datetime | None:
        day, said = self.day.value(), self.hour.text().strip()
        if self.day.unreadable():
            raise UserError("This is not a date.", field="taken")
        if day is None:
            return None
        try:
            return datetime.combine(day, time.fromisoformat(said) if said else time())
        except ValueError as error:
            raise UserError("Write the time as hours and minutes, such as 14:05.", field="hour") from error

    def finish(self) -> None:
        """Note it; each thing only where it was changed."""
        now, before = self._values(), self._before
        changes = Changes(
            session=now.session if now.session != before.session else None,
            site=now.site if now.site != before.site else None,
            view=now.view if now.view != before.view else None,
            taken=now.taken if now.taken != before.taken else None,
        )
        if changes != Changes():
            photos.sort(self._desk, [one.id for one in self._chosen], changes)
