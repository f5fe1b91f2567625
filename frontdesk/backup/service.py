"""The verbs around a backup that leave their mark in the clinic's records."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.access.roles import Action
from frontdesk.backup import records
from frontdesk.backup.model import Known, Snapshot
from frontdesk.desk import Work, acts, lists


@acts(Action.BACKUP_MAKE)
def start(work: Work) -> None:
    """Say that a backup begins, so that one that never ended shows too. Raises `Refused` before anything is copied."""
    work.note(stage="started")


@acts(Action.BACKUP_MAKE)
def record(work: Work, made: Snapshot, medium: str) -> None:
    """Remember a backup that was made, or that it is attested now; `medium` is where it lies, in the user's words."""
    work.note(stage="done", snapshot=made.id, check=made.check, state=made.state, missing=made.missing)
    if records.has(work, made.id):
        records.attest(work, made)
    else:
        records.add(work, made, medium)


@acts(Action.BACKUP_MAKE)
def reject(work: Work, made: Snapshot, medium: str) -> None:
    """Remember that an unproven backup was looked into and is not sound, so that nobody looks again."""
    work.note(stage="rejected", snapshot=made.id, check=made.check)
    if records.has(work, made.id):
        records.attest(work, replace(made, state="damaged"))
    else:
        records.add(work, replace(made, state="damaged"), medium)


@lists(Action.BACKUP_LIST)
def known(work: Work) -> tuple[Known, ...]:
    """Every copy of the clinic that the records know of, the newest first."""
    return records.known(work)
