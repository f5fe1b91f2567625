"""What every command of the terminal shares: exit codes, who is asking, secrets from files, what is printed where."""

from __future__ import annotations

import argparse
import getpass
import importlib
import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk.foundation.errors import UserError

DONE, NO, UNUSABLE, FAULT = 0, 1, 2, 3
"""Exit codes: done, the answer is no, refused or unusable input, fault."""
LONGEST_PASSWORD_FILE = 4096
LONGEST_WORDS = 1024
"""Bytes of a file with recovery words."""


def add_who(parser: argparse.ArgumentParser) -> None:
    """Options for signing in."""
    parser.add_argument("--staff", type=typed, metavar="NAME")
    parser.add_argument("--password-file", type=Path, metavar="F", help="its first line is the password; else a prompt")


def who(arguments: argparse.Namespace) -> tuple[str, str]:
    """Name and password of whoever signs in. Raises `UserError`."""
    if not arguments.staff:
        raise UserError("Say who you are: --staff NAME and --password-file F.")
    if arguments.password_file:
        return arguments.staff, password_from(arguments.password_file)
    try:
        return arguments.staff, getpass.getpass("Password: ")
    except EOFError as error:
        raise UserError("There is nobody to ask for the password: say --password-file F.") from error


def typed(text: str) -> str:
    """What was typed as an argument, when it is text: bytes in another encoding are not."""
    if not text.isascii():
        text.encode()
    return text


def speak_unicode() -> None:
    """Say names in their own script whatever code page the system uses where output goes to a file or a program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def text_from(path: Path) -> str:
    """The text of a small file, without the mark that Windows' editor begins it with. Raises `UserError`."""
    try:
        with path.open("rb") as source:
            return source.read(LONGEST_PASSWORD_FILE).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("The file {file} can't be read as text.", file=path.name) from error


def password_from(path: Path) -> str:
    """The first line of a file. Raises `UserError` when there is none."""
    first = text_from(path).splitlines()
    if not first or not first[0]:
        raise UserError("The file {file} holds no password.", file=path.name)
    return first[0]


@contextmanager
def place_for_words(path: Path, folder: Path) -> Iterator[Callable[[tuple[str, ...]], None]]:
    """Where the recovery words of the clinic in `folder` will be written, for its owner alone.

    The room is taken before they are made: words that can't be written down afterwards would be lost with the clinic.
    Raises `UserError` and `Fault`.
    """
    files = importlib.import_module("frontdesk.foundation.files")
    if path.is_dir() or path.resolve().is_relative_to(folder.resolve()):
        raise UserError("The recovery words go into a file outside the clinic folder. Choose another place.")
    taken = files.take_room(path, LONGEST_WORDS)
    try:
        yield lambda words: files.fill(taken, path, (" ".join(words) + "\n").encode())
    finally:
        taken.unlink(missing_ok=True)


def count(text: str) -> int:
    """A number of patients or documents."""
    number = int(text)
    if not 0 <= number <= 2_000_000:
        raise argparse.ArgumentTypeError("between 0 and 2,000,000")
    return number


def progress(done: int, total: int) -> None:
    """How far it is, in percent, for whoever watches."""
    if sys.stderr.isatty() and total:
        end = "\n" if done >= total else ""
        print(f"\r{100 * done // total:3d} %", end=end, file=sys.stderr, flush=True)


def print_json(value: object) -> None:
    """One JSON value on a line of standard output."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def say(text: str) -> None:
    """A sentence, beside the output."""
    print(text, file=sys.stderr)
