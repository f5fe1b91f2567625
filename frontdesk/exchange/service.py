"""The verbs on lists: what became of those brought in before, trying one out, taking one along."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from frontdesk.access.roles import Action
from frontdesk.consents import gate
from frontdesk.desk import Work, acts, lists
from frontdesk.exchange import records, sheets
from frontdesk.exchange.model import EXPORT_COLUMNS, EXPORT_REASONS, MOST_SHOWN, Run, Told, Wanted
from frontdesk.foundation.errors import UserError
from frontdesk.prepared import prepared

RECALL = "recall"
"""The reason of a list that is made to reach patients about their care."""


@lists(Action.EXCHANGE_LOOK)
def unfinished(work: Work, sha256: str) -> Run | None:
    """The import of the file with this content that did not come to its end, if one."""
    return next((run for run in records.of_file(work.connection, sha256) if run.finished is None), None)


@lists(Action.EXCHANGE_LOOK)
def finished(work: Work, sha256: str) -> Run | None:
    """The last import of the file with this content that came to its end, if one."""
    return next((run for run in records.of_file(work.connection, sha256) if run.finished is not None), None)


@lists(Action.EXCHANGE_LOOK)
def report(work: Work, run_id: int, limit: int = MOST_SHOWN) -> tuple[Told, ...]:
    """What an import has to tell of its rows, in their order: the refused ones, and those who may be known already."""
    return records.report(work.connection, run_id, limit)


@acts(Action.EXCHANGE_IMPORT)
def try_out(work: Work, sha256: str, total: int) -> None:
    """Somebody looks at what an import of this list would do: it is compared with the patients' records."""
    work.note(stage="tried", document=sha256, rows=total)


@dataclass(frozen=True)
class _Listed:
    """A list as a file's bytes, and what its entry says; `left_out` of one to reach patients by."""

    wanted: Wanted
    columns: tuple[str, ...]
    rows: int
    left_out: int
    file: bytes


def _listed(work: Work, wanted: Wanted) -> _Listed:
    if wanted.reason not in EXPORT_REASONS:
        raise UserError("Choose what the list is for.", field="reason")
    columns = tuple(name for name in EXPORT_COLUMNS if name in wanted.columns)
    if not columns:
        raise UserError("Choose at least one column.", field="columns")
    without = gate.saying_no(work, gate.CONTACT) if wanted.reason == RECALL else frozenset()
    headings = tuple(EXPORT_COLUMNS[name] for name in columns)
    file = sheets.written(wanted.form, chain([headings], records.everybody(work.connection, columns, without)))
    return _Listed(wanted, columns, records.how_many(work.connection) - len(without), len(without), file)


@prepared(Action.LIST_EXPORT, _listed)
def export(work: Work, listed: _Listed) -> bytes:
    """The list of all patients with the chosen columns, as a file's bytes; the trail keeps the reason.

    A list to reach patients by leaves out whoever said no to being contacted. Raises `UserError`.
    """
    work.ground(listed.wanted.reason)
    work.note(rows=listed.rows, fields=list(listed.columns), form=listed.wanted.form)
    if listed.wanted.reason == RECALL:
        work.note(purpose=gate.CONTACT, left_out=listed.left_out)
    return listed.file
