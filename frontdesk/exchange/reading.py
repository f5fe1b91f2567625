"""Reads and checks the rows of a list, batch by batch; of a long list in a process of its own, ahead of the writing."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import islice

from frontdesk.exchange import drafts
from frontdesk.exchange.model import Plan, Reason, reasons
from frontdesk.exchange.people import Reader
from frontdesk.exchange.tables import Table
from frontdesk.foundation.ahead import ahead
from frontdesk.foundation.errors import UserError
from frontdesk.patients import terms
from frontdesk.patients.checks import Rules
from frontdesk.patients.model import NewPatient

BATCH = 2_000
ALONE = 5_000
"""So many rows are read sooner by one process than a second one starts."""


@dataclass(frozen=True, slots=True)
class Read:
    """A row of the list: who it is of and the terms that find them (`patients.terms`), or why it can't be used."""

    number: int
    person: NewPatient | None
    words: str = ""
    refused: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Reading:
    """A list, how it is read, and from which row of the file on."""

    table: Table
    plan: Plan
    rules: Rules
    first: int = 0

    def rows(self) -> Iterator[Read]:
        """One row after the other. Raises as `Table.lines`."""
        reader = Reader(self.plan, self.rules)
        for line in drafts.rows(self.table, self.plan, self.first):
            try:
                person = reader.person(line)
            except UserError as error:
                yield Read(line.number, None, refused=reasons(error))
            else:
                yield Read(line.number, person, terms.of(_entry(person)))


def batches(reading: Reading, left: int) -> Generator[list[Read], None, None]:
    """The rows in batches; close it when some are not wanted. `left`: about how many rows there are."""
    yield from _parts(reading) if left <= ALONE else ahead(_parts, reading)


def _parts(reading: Reading) -> Iterator[list[Read]]:
    rows = reading.rows()
    while batch := list(islice(rows, BATCH)):
        yield batch


def _entry(new: NewPatient) -> terms.Entry:
    """What a new person is found by; the number in the index comes later."""
    phones = (new.phone, *(one.value for one in new.contacts), *(one.phone for one in new.guardians))
    names = (new.given, new.family, new.native_name, new.parent_name, new.preferred)
    return terms.Entry(0, names, tuple(filter(None, phones)), (new.born,) if new.born else ())
