"""Brings a list in: batch by batch, each in one transaction with how far the list was read, so that a kill loses none.

A trial does the same and takes all of it back. Nobody who comes by a list has agreed to anything.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace

import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.bulk import Batch, Row
from frontdesk.desk import Desk
from frontdesk.exchange import reading, records, service
from frontdesk.exchange.model import ALL, MOST_SHOWN, REFUSED, SUSPECTED, Plan, Reason, Result, Run, Told
from frontdesk.exchange.reading import Read
from frontdesk.exchange.tables import Table
from frontdesk.exchange.twins import Twins, portrait
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Cancelled
from frontdesk.foundation.progress import Progress, silent
from frontdesk.patients import search
from frontdesk.patients.checks import Rules
from frontdesk.patients.duplicates import Portrait
from frontdesk.patients.model import NewPatient, record_number
from frontdesk.patients.pair_records import values as pair_values
from frontdesk.patients.rows import Numbers, rows
from frontdesk.patients.tables import suspected_pair


class _TakenBack(Exception):
    """Everything was written, and none of it is to stay."""


def rehearse(desk: Desk, table: Table, plan: Plan, total: int, progress: Progress = silent) -> Result:
    """What `bring_in` would do, row by row; nothing of it stays but the entry that somebody tried."""
    table.check_unchanged()
    service.try_out(desk, table.sha256, total)
    with desk.database.reading() as connection:
        last = records.latest(connection)
    result = _in_one(desk, table, plan, total, progress, keep=False)
    return replace(result, told=tuple(_tried(told, last) for told in result.told))


def bring_in(desk: Desk, table: Table, plan: Plan, total: int, progress: Progress = silent) -> Result:
    """Register everybody in the list who can be; by `plan.mode` each row by itself, or none unless all.

    Where an import of the same file was interrupted it goes on, by the plan of then. Stopped by `progress`
    (`Cancelled`), what was added row by row stays, and the result is not `whole`.
    """
    unfinished = service.unfinished(desk, table.sha256)
    table.check_unchanged()
    if unfinished is None and plan.mode == ALL:
        result = _in_one(desk, table, plan, total, progress, keep=True)
    else:
        result = _in_parts(desk, table, unfinished or _new(desk, table, plan, total), progress)
    _merge(desk)
    for listener in desk.changed:
        listener(Action.EXCHANGE_IMPORT, ())
    return result


def _merge(desk: Desk) -> None:
    """Make few parts of those that the batches left in the search index, in units that let others write in between."""
    more = True
    while more:
        with desk.database.writing() as connection:
            more = search.merge_more(connection)


def _new(desk: Desk, table: Table, plan: Plan, total: int) -> Run:
    return Run(0, table.sha256, plan, total, plan.heading + 1, 0, 0, 0, clock.now(), None, desk.person.id)


def _in_parts(desk: Desk, table: Table, run: Run, progress: Progress) -> Result:
    done = run.added + run.refused
    whole = True
    try:
        with closing(_batches(desk, table, run.plan, run.total - done, run.next_row)) as batches:
            for batch in batches:
                progress(run.added + run.refused, run.total)
                with desk.database.writing() as connection:
                    run, _ = _Written(desk, connection, run).take(batch)
                desk.seal()
        progress(run.total, run.total)
    except Cancelled:
        whole = False
    if whole:
        with desk.database.writing() as connection:
            run, _ = _Written(desk, connection, replace(run, finished=clock.now())).take(())
        desk.seal()
    told = service.report(desk, run.id) if run.id else ()
    return Result(run.total, run.added, run.refused, run.suspected, told, whole)


def _tried(told: Told, last: int) -> Told:
    """Without the numbers of records that nobody got: those after `last`."""
    if told.outcome != SUSPECTED:
        return told
    return replace(told, ref="", like=told.like if told.like <= last else 0)


def _in_one(desk: Desk, table: Table, plan: Plan, total: int, progress: Progress, *, keep: bool) -> Result:
    """All rows in one transaction, which stays only if `keep` and nobody was refused."""
    run = _new(desk, table, plan, total)
    told: list[Told] = []
    kept = True
    try:
        with closing(_batches(desk, table, plan, total)) as batches, desk.database.writing() as connection:
            for batch in batches:
                progress(run.added + run.refused, total)
                run, new = _Written(desk, connection, run).take(batch)
                told += new[: MOST_SHOWN - len(told)]
            progress(total, total)
            if run.refused or not keep:
                raise _TakenBack  # noqa: TRY301 - only an exception takes a unit of writing back
            run, _ = _Written(desk, connection, replace(run, finished=clock.now())).take(())
    except _TakenBack:
        kept = False
    desk.seal()
    added = 0 if plan.mode == ALL and run.refused else run.added
    return Result(total, added, run.refused, run.suspected if added else 0, tuple(told), kept=kept)


def _batches(desk: Desk, table: Table, plan: Plan, left: int, first: int = 0) -> Generator[list[Read], None, None]:
    return reading.batches(reading.Reading(table, plan, Rules.of(desk.pack, complete=False), first), left)


class _Written:
    """One batch of rows on their way into the records: people, suspicions, refusals, and how far the list was read."""

    def __init__(self, desk: Desk, connection: sa.Connection, run: Run) -> None:
        self._connection, self._at = connection, clock.now()
        self._batch, self._numbers = Batch(desk, connection), Numbers(connection)
        self._new = not run.id
        self._run = replace(run, id=self._numbers.next(records.import_run)) if self._new else run
        self._seen = records.latest_seen(connection)
        self._rows: list[Row] = []
        self._told: list[Told] = []

    def take(self, read: Sequence[Read]) -> tuple[Run, list[Told]]:
        """Write these rows of the list; the run as it stands then, and what there is to tell of them."""
        looks = {row.number: portrait(row.person) for row in read if row.person}
        twins = Twins(self._connection, looks.values())
        found = []
        for row in read:
            if row.person:
                self._add(row.number, row.person, looks[row.number], twins)
                found.append((self._seen, row.words))
            else:
                self._tell(Told(row.number, REFUSED, row.refused), None)
        next_row = read[-1].number + 1 if read else self._run.next_row
        refused = len(read) - len(found)
        run = self._run
        self._run = replace(
            run,
            next_row=next_row,
            added=run.added + len(found),
            refused=run.refused + refused,
            suspected=run.suspected + sum(told.outcome == SUSPECTED for told in self._told),
        )
        own = [records.run_row(self._run)]
        self._batch.act(
            Action.EXCHANGE_IMPORT, self._at, [("import", self._run.id)],
            [*(own if self._new else []), *self._rows], changed=[] if self._new else own,
            added=len(found), refused=refused, next_row=next_row,
        )  # fmt: skip
        self._batch.write()
        search.add(self._connection, found)
        return self._run, self._told

    def _add(self, row: int, new: NewPatient, look: Portrait, twins: Twins) -> None:
        self._seen += 1
        number, made = rows(new, self._seen, self._at, self._numbers)
        self._batch.act(Action.PATIENT_REGISTER, self._at, [("patient", number)], made, run=self._run.id)
        alike = twins.of(look)
        for other, likeness in alike:
            pair = {"id": self._numbers.next(suspected_pair)} | pair_values(other, number, likeness, self._at)
            self._rows.append((suspected_pair, pair))
        if alike:
            other, likeness = alike[0]
            why: tuple[Reason, ...] = tuple(("", reason, {}) for reason in likeness.why)
            self._tell(Told(row, SUSPECTED, why, record_number(number), other), number)
        twins.add(number, look)

    def _tell(self, told: Told, patient_id: int | None) -> None:
        self._told.append(told)
        number = self._numbers.next(records.import_row)
        self._rows.append(records.told_row(number, self._run.id, told, patient_id))
