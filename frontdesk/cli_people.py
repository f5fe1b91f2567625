"""Commands about the people in a clinic folder: finding somebody, bringing a list in."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk.cli_terminal import DONE, NO, add_who, print_json, progress, say, typed, who

FOUND = 50
"""How many of those found are told."""


def add_find(commands: Any) -> None:
    """`frontdesk find`."""
    parser = commands.add_parser("find", help="find patients by name, sound, phone, birth, number or scanned code")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("text", type=typed, metavar="TEXT")
    add_who(parser)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=_find)


def _find(arguments: argparse.Namespace) -> int:
    house = importlib.import_module("frontdesk.clinic")
    with signed_in(arguments) as desk:
        found = house.patients.find(desk, arguments.text, FOUND)
    if arguments.json:
        print_json([{"ref": one.ref, "name": one.name, "why": one.why} for one in found])
    else:
        for one in found:
            print(f"{one.ref}  {one.name}  ({one.why})")
    return DONE if found else NO


def add_import(commands: Any) -> None:
    """`frontdesk import`."""
    parser = commands.add_parser("import", help="register everybody in a CSV or Excel list")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--all-or-nothing", action="store_true", help="add nobody unless everybody can be added")
    add_who(parser)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=_import)


def _import(arguments: argparse.Namespace) -> int:
    house = importlib.import_module("frontdesk.clinic")
    draft = house.drafts.draft(arguments.file)
    plan = house.drafts.plan(draft, mode="all" if arguments.all_or_nothing else "rows")
    with signed_in(arguments) as desk:
        survey = house.drafts.survey(draft, plan, progress)
        deed = house.importing.rehearse if arguments.dry_run else house.importing.bring_in
        again = house.exchange.finished(desk, draft.table.sha256)
        if again:
            day = again.started.astimezone().date().isoformat()
            say("This very list was brought in on " + day + ": all on it come twice.")
        result = deed(desk, draft.table, survey.planned(plan), survey.total, progress)
    if survey.evidence.guessed:
        say("No date in the list says whether the day or the month comes first; they were read day first.")
    if unread := house.drafts.unread(draft, plan.columns):
        say("Nothing is taken from these columns: " + ", ".join(unread))
    called = partial(house.drafts.called, draft, plan.columns)
    if arguments.json:
        print_json(_as_json(result, called))
    else:
        for told in result.told:
            outcome = f"{told.outcome} {_like(told)}".rstrip()
            print(f"row {told.row}: {outcome}: {_reason(told, called)}")
        print(f"{result.added} added, {result.refused} refused, {result.suspected} may be known already")
    return DONE if result.added else NO


def _as_json(result: Any, called: Callable[[str], str]) -> dict[str, Any]:
    return {
        "added": result.added,
        "refused": result.refused,
        "suspected": result.suspected,
        "rows": [{"row": one.row, "reason": _reason(one, called)} for one in result.told if one.outcome == "refused"],
        "suspects": [
            {
                "row": one.row,
                "ref": one.ref,
                "like": _like(one),
                "why": [why for _, why, _ in one.reasons],
            }
            for one in result.told
            if one.outcome == "suspected"
        ],
    }


def _like(told: Any) -> str:
    """The number of the record that the row may be of; empty for none."""
    number = importlib.import_module("frontdesk.patients.model").record_number
    return str(number(told.like)) if told.like else ""


def _reason(told: Any, called: Callable[[str], str]) -> str:
    said = [(called(field) or field, text.format(**places)) for field, text, places in told.reasons]
    return " ".join(f"{field}: {text}" if field else text for field, text in said)


@contextmanager
def signed_in(arguments: argparse.Namespace) -> Iterator[Any]:
    """The desk of whoever the arguments name, signed out again at the end; lets go of the folder whatever happens."""
    opening = importlib.import_module("frontdesk.opening")
    name, password = who(arguments)
    door = opening.Door(arguments.folder)
    try:
        clinic = door.enter(door.unlock(name, password), progress)
    except BaseException:
        door.release()
        raise
    try:
        yield clinic.desk
    finally:
        clinic.close()
