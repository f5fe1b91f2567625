"""Lists in files, for the tests of what comes in and goes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from frontdesk.desk import Desk
from frontdesk.exchange import drafts, importing
from frontdesk.exchange.model import Result

TWO = "Name,Mobile,DOB\nAsha Verma,98765 43210,25/03/1990\nराम कुमार,,\n"


def brought(desk: Desk, path: Path, *, rehearse: bool = False, columns: Any = None, mode: str = "rows") -> Result:
    """What came of importing the list at `path`, or of trying to."""
    found = drafts.draft(path)
    plan = drafts.plan(found, columns, mode)
    survey = drafts.survey(found, plan)
    deed = importing.rehearse if rehearse else importing.bring_in
    return deed(desk, found.table, survey.planned(plan), survey.total)


def cells(path: Path) -> list[tuple[str, ...]]:
    """The rows that can be read, each as its cells."""
    return [line.cells for line in drafts.draft(path).table.lines() if line.problem is None]


def problems(path: Path) -> dict[int, str]:
    """What is wrong, by row."""
    return {line.number: str(line.problem) for line in drafts.draft(path).table.lines() if line.problem}
