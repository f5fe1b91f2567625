"""A list that is brought in: its rows, what its columns hold, and what became of each row."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from frontdesk.exchange.headings import NAMES, SEVERAL
from frontdesk.exchange.values import Orders
from frontdesk.foundation.errors import Invalid, UserError

MOST_BYTES = 512_000_000
MOST_ROWS = 2_000_000
MOST_COLUMNS = 256
LONGEST_ROW = 131_072
"""Characters; also what the CSV reader allows for one cell."""
LONGEST_CELL = 32_767
"""Characters; what a spreadsheet holds in one cell."""
MOST_SHOWN = 100_000
"""How many rows of a report are kept in memory; the others are counted."""
ROWS, ALL = "rows", "all"
"""How a list goes in: each row by itself, or all rows or none."""
REFUSED, SUSPECTED = "refused", "suspected"
"""What became of a row that there is something to tell of; a suspected one was added."""

EXPORT_COLUMNS: Mapping[str, str] = {
    "ref": "Record number", "given": "Given name", "family": "Family name", "native_name": "Name in own script",
    "parent_name": "Father's or husband's name", "born": "Date of birth", "gender": "Gender", "phone": "Phone",
    "email": "Email", "address": "Address", "language": "Language", "created": "Registered",
}  # fmt: skip
"""What a list of patients may hold, and how its columns are headed: as an import knows them."""
EXPORT_REASONS = ("recall", "move", "inspection", "accounts")
"""What a list of patients may be for: reaching patients about their care, another program of the clinic, an
inspection, the clinic's accounts."""
_ALSO = {"contact_value": "phone2", "age_years": "age"}
"""Fields of a record that a list calls otherwise."""


class Unreadable(UserError):
    """The file is no list that can be brought in."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it stands in the file: its number there (from 1), its cells as text, or why it can't be used."""

    number: int
    cells: tuple[str, ...]
    problem: UserError | None = None


@dataclass(frozen=True)
class Plan:
    """How a list is read: the row of headings (0 for none), what each column holds, the orders of dates, the mode."""

    heading: int
    columns: tuple[str, ...]
    orders: Orders = field(default_factory=Orders)
    mode: str = ROWS

    def __post_init__(self) -> None:
        """Refuses what could not be read."""
        chosen = [name for name in self.columns if name]
        if not set(chosen) & set(NAMES):
            raise UserError("No column holds a name. Choose the column that does.", field="columns")
        twice = [name for name, many in Counter(chosen).items() if many > 1 and name not in SEVERAL]
        if twice:
            raise UserError("Two columns can't hold the same thing. Change one of them.", field="columns")

    def text(self) -> str:
        """For the records."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def of(cls, text: str) -> Plan:
        """The plan that `text` made."""
        said = json.loads(text)
        return cls(said["heading"], tuple(said["columns"]), Orders(**said["orders"]), said["mode"])


Reason = tuple[str, str, dict[str, object]]
"""A field's name (empty for the whole row), the sentence's English source and its places."""


@dataclass(frozen=True)
class Told:
    """What became of one row, and why.

    Of a suspicion the sentences are reasons of `patients.duplicates`, `ref` is the new record's number and `like` the
    id of the likeliest other one; 0 for somebody on the same list, of whom a trial makes no record.
    """

    row: int
    outcome: str
    reasons: tuple[Reason, ...] = ()
    ref: str = ""
    like: int = 0


@dataclass(frozen=True)
class Run:
    """An import: how far it came. `next_row` is the first row of the file that was not yet looked at."""

    id: int
    sha256: str
    plan: Plan
    total: int
    next_row: int
    added: int
    refused: int
    suspected: int
    started: datetime
    finished: datetime | None
    person: int


@dataclass(frozen=True)
class Wanted:
    """A list to take along: columns and reason as in `EXPORT_COLUMNS` and `EXPORT_REASONS`; `form` csv or xlsx."""

    columns: tuple[str, ...]
    reason: str
    form: str


@dataclass(frozen=True)
class Result:
    """What an import did, or a trial of one would do. `told` are the rows to look at, at most `MOST_SHOWN`.

    `whole`: whether every row was looked at. `kept`: whether anything was written.
    """

    total: int
    added: int
    refused: int
    suspected: int
    told: tuple[Told, ...]
    whole: bool = True
    kept: bool = True


def column_of(field: str) -> str:
    """What a column with this field of a record is said to hold: further contacts are numbered there."""
    return _ALSO.get(re.sub(r"_[0-9]+$", "", field), field)


def reasons(error: UserError) -> tuple[Reason, ...]:
    """Why a row is refused, by field."""
    if isinstance(error, Invalid):
        return tuple((field, one.text, dict(one.params)) for field, one in error.problems.items())
    return ((error.field or "", error.text, dict(error.params)),)


def told_text(told: Told) -> str:
    """Why, for the records."""
    return json.dumps([told.like, *told.reasons], ensure_ascii=False)


def told_of(row: int, outcome: str, text: str, ref: str) -> Told:
    """What was told of a row, from the records."""
    like, *said = json.loads(text)
    return Told(row, outcome, tuple((field, source, places) for field, source, places in said), ref, like)
