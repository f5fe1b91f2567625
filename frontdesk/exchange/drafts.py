"""Looks a list over before anything is done with it: where its headings are, what they mean, how its dates run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from frontdesk.exchange.headings import NAMES, NEVER, SEVERAL, alike, recognised
from frontdesk.exchange.model import MOST_ROWS, ROWS, Line, Plan, Unreadable, column_of
from frontdesk.exchange.tables import Table, look
from frontdesk.exchange.values import Evidence
from frontdesk.foundation.progress import Progress, silent

LOOKED_AT = 20
"""How many rows are looked at for the headings: reports begin with titles."""
SHOWN = 8
EVERY = 2_000
_HINT = re.compile(r"\b(dd|mm)\W*(?:mm|dd)\W*yy", re.IGNORECASE)


@dataclass(frozen=True)
class Draft:
    """A list as it was found. `columns` is what the headings mean (`headings.recognised`), `sample` its first rows."""

    table: Table
    heading: int
    headings: tuple[str, ...]
    columns: tuple[str, ...]
    sample: tuple[Line, ...]

    @property
    def identity_numbers(self) -> bool:
        """Whether a column holds identity numbers, which are not taken."""
        return NEVER in self.columns


@dataclass(frozen=True)
class Survey:
    """The whole list counted: its rows, and what its dates of birth tell about their order."""

    total: int
    evidence: Evidence

    def planned(self, plan: Plan) -> Plan:
        """The plan with the orders that the dates tell."""
        return replace(plan, orders=self.evidence.orders())


def draft(path: Path) -> Draft:
    """Look at the file. Raises `Unreadable` for what is no list, and `Fault` for the disk."""
    table = look(path)
    first = list(islice(table.lines(), LOOKED_AT + SHOWN))
    if not first:
        raise Unreadable("This file is empty.")
    known = [_known(line.cells) for line in first[:LOOKED_AT]]
    place = known.index(max(known))
    line = first[place]
    if line.problem is not None:
        raise Unreadable("Row {row} can't be used as the row of headings. Correct the list.", row=line.number)
    sample = tuple(one for one in first[place + 1 :] if one.problem is None)[:SHOWN]
    return Draft(table, line.number, line.cells, recognised(line.cells), sample)


def plan(found: Draft, columns: tuple[str, ...] | None = None, mode: str = ROWS) -> Plan:
    """How the list would be read: with these columns, or as its headings say. Raises `UserError`."""
    if columns is not None:
        return Plan(found.heading, columns, mode=mode)
    twice = alike(found.headings)
    if twice and found.columns[twice[0] - 1] not in ("", "phone", NEVER, *SEVERAL):
        raise Unreadable(
            "Columns {one} and {other} of row {row} have the same heading. Rename one, or choose what they hold.",
            one=twice[0],
            other=twice[1],
            row=found.heading,
        )
    return Plan(found.heading, tuple("" if name == NEVER else name for name in found.columns), mode=mode)


def called(found: Draft, columns: tuple[str, ...], field: str) -> str:
    """The list's own heading over a field of a record; empty for none, and where none or several hold it."""
    if not field:  # a column that is not read stands for none either
        return ""
    name = column_of(field)
    if name in NAMES and name not in columns:
        name = NAMES[0]
    places = [place for place, one in enumerate(columns) if one == name]
    return " ".join(found.headings[places[0]].split()) if len(places) == 1 and places[0] < len(found.headings) else ""


def unread(found: Draft, columns: tuple[str, ...]) -> tuple[str, ...]:
    """The headings of the columns that nothing is taken from."""
    headed = zip(found.headings, columns, strict=False)
    return tuple(" ".join(heading.split()) for heading, name in headed if not name and heading.strip())


def survey(found: Draft, planned: Plan, progress: Progress = silent) -> Survey:
    """Read the whole list once, for its length and its dates. Raises `Unreadable` for one that is too long."""
    born = planned.columns.index("born") if "born" in planned.columns else None
    evidence, total = Evidence(), 0
    hint = _HINT.search(found.headings[born]) if born is not None and born < len(found.headings) else None
    if hint:
        evidence.see("25/01/2000" if hint[1].lower() == "dd" else "01/25/2000")
    for total, line in enumerate(rows(found.table, planned), start=1):
        if total % EVERY == 0:
            progress(0, 0)
        if total > MOST_ROWS:
            raise Unreadable("This list has more than {most} rows. Split it and import the parts.", most=MOST_ROWS)
        if born is not None and born < len(line.cells):
            evidence.see(line.cells[born])
    return Survey(total, evidence)


def rows(table: Table, planned: Plan, first: int = 0) -> Iterator[Line]:
    """The rows below the headings, from the row `first` of the file on."""
    begin = max(first, planned.heading + 1)
    return (line for line in table.lines() if line.number >= begin)


def _known(cells: tuple[str, ...]) -> tuple[bool, int]:
    """How much a row looks like headings: a name among them, and how many are known."""
    fields = recognised(cells)
    return bool(set(fields) & set(NAMES)), sum(map(bool, fields))
