"""What is left to do, for whom and by when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from frontdesk.access.roles import Role


@dataclass(frozen=True)
class NewTask:
    """Something that somebody of `role`, or the member of staff `owner`, has to do by `due`.

    `text` is a text to translate with `places`, never a name or a value from a record; `about` names its cause
    (`withdrawal:12`).
    """

    kind: str
    text: str
    role: Role
    due: date
    patient_id: int | None = None
    about: str = ""
    owner: int | None = None
    places: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Task(NewTask):
    """A task on record; open until `done`."""

    id: int
    made: datetime
    made_by: int
    done: datetime | None = None
    done_by: int | None = None

    def overdue(self, on: date) -> bool:
        """Whether it should have been done before that day."""
        return self.done is None and self.due < on
