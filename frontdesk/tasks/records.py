"""Tasks as stored: the room's only SQL."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.desk import Work
from frontdesk.foundation.errors import UserError
from frontdesk.tasks.model import NewTask, Task
from frontdesk.vault.database import Instant, metadata

task = sa.Table(
    "task",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=True, index=True),
    sa.Column("about", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("owner", sa.Integer, nullable=True),
    sa.Column("made", Instant, nullable=False),
    sa.Column("made_by", sa.Integer, nullable=False),
    sa.Column("due", sa.Date, nullable=False),
    sa.Column("done", Instant, nullable=True),
    sa.Column("done_by", sa.Integer, nullable=True),
    sa.Index("ix_task_done", "done", "due"),
    sqlite_autoincrement=True,
)


def add(work: Work, new: NewTask) -> int:
    """Write a task inside another act; returns its number."""
    return work.insert(
        task,
        kind=new.kind,
        patient_id=new.patient_id,
        about=new.about,
        text=json.dumps({"text": new.text, "places": dict(new.places)}, ensure_ascii=False),
        role=new.role.value,
        owner=new.owner,
        made=work.at,
        made_by=work.person.id,
        due=new.due,
        done=None,
        done_by=None,
    )


def open_for(work: Work, limit: int) -> tuple[Task, ...]:
    """What the person at work has to do, the most urgent first; what somebody had who left is their role's again."""
    owners = [row.owner for row in work.all(sa.select(task.c.owner).where(task.c.done.is_(None)).distinct())]
    left = [one for one in owners if one is not None and not work.questions.at_work(work.connection, one)]
    nobodys = sa.or_(task.c.owner.is_(None), task.c.owner.in_(left))
    mine = sa.or_(task.c.owner == work.person.id, sa.and_(nobodys, task.c.role == work.person.role.value))
    query = sa.select(task).where(task.c.done.is_(None), mine).order_by(task.c.due, task.c.id).limit(limit)
    return tuple(_task(row) for row in work.all(query))


def finish_all(work: Work, kind: str, patients: tuple[int, ...]) -> None:
    """Say that what was left to do of one kind for these files is done, inside the act that did it."""
    query = sa.select(task.c.id).where(task.c.kind == kind, task.c.patient_id.in_(patients), task.c.done.is_(None))
    for row in work.all(query):
        work.update(task, row.id, done=work.at, done_by=work.person.id)


def read(work: Work, task_id: int) -> Task:
    """One task. Raises `UserError` when there is none."""
    row = work.one(sa.select(task).where(task.c.id == task_id))
    if row is None:
        raise UserError("There is no such task.")
    return _task(row)


def change(work: Work, task_id: int, **values: Any) -> None:
    """Write who has it, or that it is done."""
    work.update(task, task_id, **values)


def _task(row: sa.Row[Any]) -> Task:
    said = json.loads(row.text)
    return Task(
        kind=row.kind,
        text=said["text"],
        role=Role(row.role),
        due=row.due,
        patient_id=row.patient_id,
        about=row.about,
        owner=row.owner,
        places=said["places"],
        id=row.id,
        made=row.made,
        made_by=row.made_by,
        done=row.done,
        done_by=row.done_by,
    )
