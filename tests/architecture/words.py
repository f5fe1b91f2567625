"""Collects every text that people may read, and keeps the Hindi and Urdu catalogues in step with it.

Run `python -m tests.architecture.words`: translations are kept, texts that nobody says any more are dropped, new ones
are added empty and listed.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from .source import ROOT, modules, tree

LANGUAGES = ("hi", "ur")
PLACE = re.compile(r"\{([^{}]*)\}")
FIRST = {"tr", "N_"}
SECOND = {"say"}
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def catalogue(language: str) -> Path:
    """The file of a language's translations."""
    return ROOT / "resources" / "i18n" / f"frontdesk_{language}.ts"


def extracted() -> dict[str, str]:
    """Every source text, and the module that says it first."""
    paths = modules("frontdesk", "ui")
    first = FIRST | errors(paths)
    found: dict[str, str] = {}
    for path in paths:
        kin = ancestors(tree(path), first)
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call):
                for text in literals(spoken(node, first, kin)):
                    found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def errors(paths: list[Path]) -> set[str]:
    """The names of every class below `FrontdeskError`."""
    bases = {
        node.name: {name(base) for base in node.bases}
        for path in paths
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
    }
    known = {"FrontdeskError", "UserError", "Refused", "Fault"}
    while more := {one for one, its in bases.items() if its & known} - known:
        known |= more
    return known


def ancestors(module: ast.Module, first: set[str]) -> set[int]:
    """The ids of the calls `super().__init__(…)` inside classes of errors."""
    return {
        id(call)
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef) and {name(base) for base in node.bases} & first
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__"
    }


def spoken(call: ast.Call, first: set[str], kin: set[int]) -> ast.expr | None:
    """The argument of the call that is a text for people, if it has one."""
    at = 0 if name(call.func) in first or id(call) in kin else 1 if name(call.func) in SECOND else None
    return call.args[at] if at is not None and len(call.args) > at else None


def name(node: ast.expr) -> str:
    """The last name of `a.b.name`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def literals(node: ast.expr | None) -> list[str]:
    """The literal texts an argument can be: one, or the two of a choice."""
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def read(language: str) -> dict[str, str]:
    """Source to translation, in the order of the file; empty where nobody has translated it yet."""
    path = catalogue(language)
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {one.findtext("source", ""): one.findtext("translation", "") for one in messages}


def written(language: str, said: dict[str, str]) -> str:
    """The catalogue as its file holds it: sorted by source, so that a new text changes few lines."""
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name>frontdesk</name>"]
    for source in sorted(said):
        unfinished = "" if said[source] else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{unfinished}>{escape(said[source])}</translation>",
            "    </message>",
        ]
    return HEADER + "\n".join([*lines, "</context>", "</TS>"]) + "\n"


def places(text: str) -> list[str]:
    """The named places of a text, sorted."""
    return sorted(PLACE.findall(text))


def main() -> int:
    """Bring both catalogues up to date; 1 if texts are left untranslated."""
    texts = extracted()
    left = False
    for language in LANGUAGES:
        known = read(language)
        said = {text: known.get(text, "") for text in texts}
        catalogue(language).write_text(written(language, said), encoding="utf-8")
        for text in sorted(text for text in said if not said[text]):
            left = True
            print(f"{language} {texts[text]}: {text}")
    return int(left)


if __name__ == "__main__":
    sys.exit(main())
