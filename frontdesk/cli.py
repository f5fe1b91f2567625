"""The command line: what can be done without a window, and the way into it.

Only what a command needs is loaded: `--version` and the window's first paint must not pay for the core's libraries.
"""

from __future__ import annotations

import argparse
import importlib
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from frontdesk import __version__
from frontdesk.cli_people import add_find, add_import
from frontdesk.cli_terminal import (
    DONE,
    FAULT,
    NO,
    UNUSABLE,
    add_who,
    count,
    password_from,
    place_for_words,
    print_json,
    progress,
    say,
    speak_unicode,
    text_from,
    who,
)
from frontdesk.foundation import dumps
from frontdesk.foundation.errors import Cancelled, Fault, FrontdeskError, Invalid, UserError

UNUSABLE_FOLDERS = {"AlreadyOpen", "NotEmpty"}
"""Faults that another folder mends; by name, for a command that has none need not load the vault."""


def main(argv: list[str] | None = None) -> int:
    """Do what the arguments ask. Exit codes: 0 done, 1 the answer is no, 2 refused or unusable input, 3 fault."""
    dumps.refuse()
    speak_unicode()
    arguments = _parser().parse_args(argv)
    try:
        done: int = arguments.run(arguments)
    except Invalid as error:
        for problem in error.problems.values():
            say(str(problem))
        return UNUSABLE
    except Fault as error:
        say(str(error))
        return UNUSABLE if type(error).__name__ in UNUSABLE_FOLDERS else FAULT
    except FrontdeskError as error:
        say(str(error))
        return UNUSABLE
    except (Cancelled, KeyboardInterrupt):
        say("Stopped. Nothing half done was left behind.")
        return UNUSABLE
    return done


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="frontdesk", description="An offline front desk for a clinic.")
    parser.add_argument("--version", action="version", version=f"frontdesk {__version__}")
    parser.add_argument("--clinic", type=Path, metavar="FOLDER", help="the clinic folder to open")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (
        _add_tour,
        _add_sample,
        _add_verify,
        _add_backup,
        _add_backups,
        _add_restore,
        add_find,
        add_import,
        _add_bench,
    ):
        add(commands)
    return parser


# -- the window ------------------------------------------------------------------------------------------------------
def _window(arguments: argparse.Namespace) -> int:
    from ui.app import run  # noqa: PLC0415 - Qt only where a window is wanted

    return run(arguments.clinic)


def _add_tour(commands: Any) -> None:
    tour = commands.add_parser("tour", help="walk a throw-away clinic through the real window")
    tour.add_argument("out", type=Path, metavar="OUT")
    tour.set_defaults(run=_tour)


def _tour(arguments: argparse.Namespace) -> int:
    from ui.tour import run  # noqa: PLC0415 - Qt only where a window is wanted

    return DONE if run(arguments.out) else NO


# -- a clinic to try things on ---------------------------------------------------------------------------------------
def _add_sample(commands: Any) -> None:
    sample = commands.add_parser("sample", help="make a clinic of synthetic people, the same for the same seed")
    sample.add_argument("folder", type=Path, metavar="FOLDER")
    sample.add_argument("--pack", default="sample")
    sample.add_argument("--patients", type=count, default=100, metavar="N")
    sample.add_argument("--photos", type=count, default=0, metavar="M", help="photographs of the first patients")
    sample.add_argument("--seed", type=int, default=1, metavar="S")
    sample.add_argument("--password-file", type=Path, required=True, metavar="F")
    sample.add_argument("--kit-file", type=Path, metavar="K")
    sample.set_defaults(run=_sample)


def _sample(arguments: argparse.Namespace) -> int:
    module = importlib.import_module("frontdesk.sample")
    with ExitStack() as stack:
        keep = (
            stack.enter_context(place_for_words(arguments.kit_file, arguments.folder)) if arguments.kit_file else None
        )
        words = module.make(
            arguments.folder,
            pack=arguments.pack,
            patients=arguments.patients,
            photos=arguments.photos,
            seed=arguments.seed,
            password=password_from(arguments.password_file),
            progress=progress,
        )
        if keep:
            keep(words)
    return DONE


# -- proving -----------------------------------------------------------------------------------------------------------
def _add_verify(commands: Any) -> None:
    verify = commands.add_parser("verify", help="prove that a clinic folder is what its people signed")
    verify.add_argument("folder", type=Path, metavar="FOLDER")
    verify.add_argument("--full", action="store_true", help="every page, file, document and row")
    add_who(verify)
    verify.add_argument("--kit-file", type=Path, metavar="K")
    verify.add_argument("--json", action="store_true")
    verify.set_defaults(run=_verify)


def _verify(arguments: argparse.Namespace) -> int:
    verify = importlib.import_module("frontdesk.verify")
    if arguments.kit_file:
        words = text_from(arguments.kit_file)
        report = verify.with_kit(arguments.folder, words, full=arguments.full, progress=progress)
    else:
        name, password = who(arguments)
        report = verify.with_password(arguments.folder, name, password, full=arguments.full, progress=progress)
    if arguments.json:
        print_json(
            {
                "ok": report.ok,
                "findings": [str(finding) for finding in report.findings],
                "notes": [str(note) for note in report.notes],
                "entries": report.entries,
                "files": report.files,
                "documents": report.documents,
            }
        )
    else:
        for finding in report.findings:
            print(f"WRONG: {finding}")
        for note in report.notes:
            print(f"note: {note}")
        print(f"{report.entries} audit entries, {report.files} files, {report.documents} sealed documents checked")
    return DONE if report.ok else NO


# -- backups -----------------------------------------------------------------------------------------------------------
def _add_backup(commands: Any) -> None:
    backup = commands.add_parser("backup", help="make a backup")
    backup.add_argument("folder", type=Path, metavar="FOLDER")
    backup.add_argument("to", type=Path, metavar="TO")
    add_who(backup)
    backup.set_defaults(run=_backup)


def _backup(arguments: argparse.Namespace) -> int:
    keeping = importlib.import_module("frontdesk.keeping")
    asked = who(arguments) if arguments.staff else None
    made = keeping.command_line_backup(arguments.folder, arguments.to, asked, progress)
    print(f"{made['id']} {made['state']}")
    return DONE


def _add_backups(commands: Any) -> None:
    backups = commands.add_parser("backups", help="list the backups on a medium")
    backups.add_argument("to", type=Path, metavar="TO")
    backups.add_argument("--json", action="store_true")
    backups.set_defaults(run=_backups)


def _backups(arguments: argparse.Namespace) -> int:
    keeping = importlib.import_module("frontdesk.keeping")
    found = [
        {
            "id": one.id,
            "at": one.at.isoformat(),
            "attested": one.state == "attested",
            "proven": False,
            "bytes": one.size,
            **({"damaged": str(one.problem)} if one.problem else {}),
        }
        for one in keeping.snapshots(arguments.to)
    ]
    if arguments.json:
        print_json(found)
    else:
        for one in found:
            state = "damaged" if "damaged" in one else "attested" if one["attested"] else "unproven"
            print(f"{one['id']}  {one['at']}  {state}  {one['bytes']} bytes")
    return DONE if found else NO


def _add_restore(commands: Any) -> None:
    restore = commands.add_parser("restore", help="bring a clinic back from a backup")
    restore.add_argument("medium", type=Path, metavar="FROM")
    restore.add_argument("folder", type=Path, metavar="FOLDER")
    restore.add_argument("--snapshot", metavar="ID")
    restore.add_argument("--kit-file", type=Path, metavar="K")
    restore.add_argument("--new-password-file", type=Path, metavar="F")
    restore.add_argument("--new-kit-file", type=Path, metavar="K2")
    add_who(restore)
    restore.set_defaults(run=_restore)


def _restore(arguments: argparse.Namespace) -> int:
    keeping = importlib.import_module("frontdesk.keeping")
    if not arguments.staff:
        raise UserError("Say who comes back: --staff NAME.")
    if not arguments.kit_file:
        name, password = who(arguments)
        clinic = keeping.restore_with_password(
            arguments.medium, arguments.folder, name, password, snapshot=arguments.snapshot, progress=progress
        )
        clinic.close()
        return DONE
    if not (arguments.new_password_file and arguments.new_kit_file):
        raise UserError("With the kit, --new-password-file and --new-kit-file are needed: the used kit is void.")
    returning = keeping.Return(
        keeping.read_words(text_from(arguments.kit_file)),
        arguments.staff,
        password_from(arguments.new_password_file),
    )
    with place_for_words(arguments.new_kit_file, arguments.folder) as keep:
        clinic, kit = keeping.restore_with_kit(
            arguments.medium, arguments.folder, returning, snapshot=arguments.snapshot, progress=progress
        )
        keep(kit.words)
        clinic.close()
    return DONE


# -- measuring ---------------------------------------------------------------------------------------------------------
def _add_bench(commands: Any) -> None:
    bench = commands.add_parser("bench", help="measure, each figure beside a baseline of the same run")
    bench.add_argument("what", nargs="?", choices=("start", "pdf", "photos", "search", "all"), default="all")
    bench.add_argument("--patients", type=count, metavar="N", help="for search; 20,000 else")
    bench.add_argument("--consents", type=count, metavar="N", help="for pdf: seal at least so many; 400 else")
    bench.add_argument("--photos", type=count, metavar="N", help="for photos: watch memory over so many; 16 else")
    bench.add_argument("--json", action="store_true")
    bench.set_defaults(run=_bench)


def _bench(arguments: argparse.Namespace) -> int:
    bench = importlib.import_module("frontdesk.bench")
    for figure in bench.run(arguments.what, arguments.patients, arguments.consents, arguments.photos):
        if arguments.json:
            print_json(figure)
        else:
            print("{figure:40} {value:10.2f} {unit:4} {ratio:6.2f} × {baseline:.2f}".format(**figure), flush=True)
    return DONE
