"""The verbs on tasks: see what is to be done, take it, say that it is done."""

from __future__ import annotations

from frontdesk.access.roles import Action
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.tasks import records
from frontdesk.tasks.model import Task

MOST_LISTED = 200


@lists(Action.TASK_LIST)
def mine(work: Work, limit: int = MOST_LISTED) -> tuple[Task, ...]:
    """What the person at work has to do, or anybody of the same role, the most urgent first."""
    return records.open_for(work, min(limit, MOST_LISTED))


@acts(Action.TASK_DO)
def take(work: Work, task_id: int) -> Task:
    """Make an open task of one's role one's own."""
    _own(work, task_id)
    records.change(work, task_id, owner=work.person.id)
    return records.read(work, task_id)


@acts(Action.TASK_DO)
def finish(work: Work, task_id: int) -> Task:
    """Say that a task is done. Raises `UserError` for one that is done already, `Refused` for somebody else's."""
    _own(work, task_id)
    records.change(work, task_id, done=work.at, done_by=work.person.id)
    return records.read(work, task_id)


def _own(work: Work, task_id: int) -> None:
    found = records.read(work, task_id)
    work.about("task", task_id)
    if found.patient_id is not None:
        work.about("patient", found.patient_id)
    if found.done is not None:
        raise UserError("This task is done already.")
    nobodys = found.owner is None or not work.questions.at_work(work.connection, found.owner)
    if found.owner != work.person.id and not (nobodys and found.role is work.person.role):
        raise Refused("This task is somebody else's.")
    work.note(kind=found.kind)
