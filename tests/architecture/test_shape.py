"""The house keeps its shape: floors, sizes, and one place for each kind of thing."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .source import ROOT, comments, imported, modules, place, texts, tree

LONGEST_FILE = 400
LONGEST_FUNCTION = 50

# What keeps records has these; a room without a model.py is not a room of records.
ROOM_FILES = {"__init__.py", "model.py", "records.py", "service.py", "document.py"}
RECORD_ROOMS = ("patients", "staff", "consents", "tasks", "exchange", "disclosures", "photos")

# The only places that speak SQL besides each room's records.py.
TYPES = {"Connection", "Row", "RowMapping"}  # what a verb may pass on without speaking SQL itself
SQL = re.compile(
    r"frontdesk/(\w+/(\w+_)?records|patients/(rows|search|finding|tables|attached|guardians|papers|worklists)|photos/tables|backup/copy|vault/.+|desk|bulk|clinic|opening|keeping|verify|standing|credentials|rekeying|trail|sample|arrivals|bench_consents|bench_search)\.py"
)

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|\brgba?\(")
COUNTRY = re.compile(r"\b(?:india|pakistan|bharat|indian|pakistani)\b", re.IGNORECASE)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")


def where(path: Path, line: int) -> str:
    return f"{place(path)}:{line}"


def test_floors_hold() -> None:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_file_can_be_read_in_one_go() -> None:
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules("frontdesk", "ui")}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_a_function_can_be_read_in_one_look() -> None:
    long = [
        f"{where(path, node.lineno)} {node.name}"
        for path in modules("frontdesk", "ui")
        if "versions" not in path.parts
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    assert [place(path) for path in modules("frontdesk", "ui", "tests") if silent(path)] == []


def silent(path: Path) -> bool:
    return bool(path.read_text(encoding="utf-8").strip()) and ast.get_docstring(tree(path)) is None


def test_colours_come_from_the_theme() -> None:
    found = [where(path, line) for path in modules("ui") for line, text in texts(path) if COLOUR.search(text)]
    assert found == []


def test_no_widget_becomes_part_of_another_by_being_asked_for_it() -> None:
    """PySide takes what these return for a part of the widget asked, and calls it deleted when that one goes."""
    asked = ("nextInFocusChain", "previousInFocusChain", "topLevelWidget")
    found = [
        where(path, node.lineno)
        for path in modules("ui", "tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in asked
    ]
    assert found == []


def test_sql_stays_in_records() -> None:
    speaking = [place(path) for path in modules("frontdesk", "ui") if spoken(path) - TYPES]
    assert [name for name in speaking if not SQL.fullmatch(name)] == []


def spoken(path: Path) -> set[str]:
    """What the module uses of the SQL libraries."""
    names = imported(path)
    used = {name.rpartition(".")[2] for name in names if name.startswith(("sqlalchemy.", "sqlcipher3"))}
    if "sqlalchemy" in names:
        used |= {
            node.attr
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
            if node.value.id in ("sa", "sqlalchemy")
        }
    return used


HIDING = {"import_module", "__import__"}

# What the window may know of the core: the composition root, the foundation, roles, and each room's plain records.
FACE = re.compile(
    r"frontdesk(\.__version__|\.(clinic|opening|kit|keeping|kit_entry|rekeying|verify|foundation)(\..*)?|\.access\.roles(\..*)?|\.\w+\.model(\..*)?)?"
)


def test_a_confirmation_is_given_only_where_a_secret_was_checked() -> None:
    calling = {"give", "Confirmation"}
    made = {
        place(path)
        for path in modules("frontdesk", "ui")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in calling
    }
    assert made == {"frontdesk/access/confirmation.py", "frontdesk/credentials.py"}


def test_no_import_hides_from_the_floors() -> None:
    # The command line sits on the top floor: there is nothing above it to dodge.
    hidden = [
        where(path, node.lineno)
        for path in modules("frontdesk")
        if not place(path).startswith("frontdesk/cli")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in HIDING
    ]
    assert hidden == []


def test_the_window_meets_the_core_at_its_door() -> None:
    found = {
        place(path): sorted(strange)
        for path in modules("ui")
        if (strange := {name for name in imported(path) if name.startswith("frontdesk") and not face(name)})
    }
    assert found == {}


def face(name: str) -> bool:
    # `from frontdesk.access import roles` is seen as frontdesk.access and frontdesk.access.roles.
    return bool(FACE.fullmatch(name)) or name in ("frontdesk.access", "frontdesk.patients", "frontdesk.staff")


def test_each_table_is_made_in_one_room_only() -> None:
    made: dict[str, list[str]] = {}
    for path in modules("frontdesk"):
        if "migrations" in path.parts:
            continue
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "Table":
                name = node.args[0] if node.args else None
                if isinstance(name, ast.Constant):
                    made.setdefault(str(name.value), []).append(place(path))
    assert {name: places for name, places in made.items() if len(places) > 1} == {}


def test_nothing_but_sqlite_opens_the_database_file() -> None:
    # Closing a plain descriptor drops SQLite's locks in the same process; copies are made by a child of backup/.
    allowed = re.compile(r"frontdesk/(vault/\w+|backup/\w+)\.py")
    named = [
        where(path, line)
        for path in modules("frontdesk", "ui")
        if not allowed.fullmatch(place(path))
        for line, text in texts(path)
        if re.fullmatch(r"clinic\.db(-wal|-shm)?", text)
    ]
    assert named == []


def test_what_differs_between_countries_is_in_packs() -> None:
    found = [
        where(path, line) for path in modules("frontdesk", "ui") for line, text in texts(path) if COUNTRY.search(text)
    ]
    assert found == []


def test_the_core_says_its_sentences_in_words_that_can_be_translated() -> None:
    families = {"UserError", "Refused", "Fault", "say", "N_"}
    loose = [
        where(path, node.lineno)
        for path in modules("frontdesk")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in families
        if any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert loose == []


def test_nothing_is_left_for_later() -> None:
    places = modules("frontdesk", "ui", "tests")
    found = [where(path, line) for path in places for line, text in comments(path) if UNFINISHED.search(text)]
    assert found == []


def test_a_suppression_names_its_reason() -> None:
    bare = re.compile(r"#\s*(?:noqa(?!: [A-Z]+\d+(?:, ?[A-Z]+\d+)* - \S)|type: ignore(?!\[[\w, -]+\]))")
    places = modules("frontdesk", "ui")
    assert [where(path, line) for path in places for line, text in comments(path) if bare.search(text)] == []


def test_nothing_listens_or_calls_beyond_this_pc() -> None:
    remote = {"socket", "ssl", "urllib.request", "http", "http.client", "asyncio"}
    found = [place(path) for path in modules("frontdesk", "ui") if imported(path) & remote]
    assert found == []
    network = [place(path) for path in modules("frontdesk", "ui") if "PySide6.QtNetwork" in imported(path)]
    for name in network:
        used = {n for n in imported(ROOT / name) if n.startswith("PySide6.QtNetwork.")}
        assert used <= {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}, name


@pytest.mark.parametrize("room", RECORD_ROOMS)
def test_a_room_that_keeps_records_has_the_usual_files(room: str) -> None:
    files = {path.name for path in (ROOT / "frontdesk" / room).glob("*.py")}
    assert {"model.py", "records.py", "service.py"} <= files


def test_pure_rules_do_no_input_or_output() -> None:
    outside = {"sqlalchemy", "sqlcipher3", "os", "shutil", "subprocess", "reportlab", "keyring", "pikepdf"}
    found = [f"{place(path)}: {names}" for path in models() if (names := imported(path) & outside)]
    assert found == []


def models() -> list[Path]:
    return [path for path in modules("frontdesk") if path.name == "model.py"]
