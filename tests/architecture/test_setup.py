"""The checkout itself: locks, version, licence, resources that parse."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import frontdesk

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")


def pins(lock: str) -> dict[str, str]:
    """Package to version, as the lock lists them."""
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_packages_and_hashes_and_no_place_to_fetch_them_from(lock: str) -> None:
    entry = re.compile(r"[a-z0-9.-]+==\S+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    strange = [line for line in lines if not entry.fullmatch(line)]
    assert lines
    assert not strange


def test_dev_lock_holds_the_runtime_lock() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


def test_locks_follow_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    locked = pins("requirements-dev.txt")
    wanted = {canonical(name): version for name, version in (line.split("==") for line in declared)}
    assert {name: locked.get(name) for name in wanted} == wanted


def test_python_dash_m_says_the_version_and_loads_no_window() -> None:
    code = (
        "import sys, contextlib; from frontdesk.cli import main\n"
        "with contextlib.suppress(SystemExit): main(['--version'])\n"
        "heavy = {'PySide6', 'sqlalchemy', 'reportlab', 'cryptography', 'pikepdf', 'pyhanko'} & set(sys.modules)\n"
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert frontdesk.__version__ in done.stdout


def resources(kind: str) -> list[Path]:
    return sorted((ROOT / "resources").rglob(f"*.{kind}"))


@pytest.mark.parametrize("kind", ["toml", "svg", "ts"])
def test_every_resource_parses(kind: str) -> None:
    found = resources(kind)
    assert found
    for path in found:
        text = path.read_text(encoding="utf-8")
        if kind == "toml":
            tomllib.loads(text)
        else:
            ElementTree.fromstring(text)


def test_scripts_can_be_run() -> None:
    done = subprocess.run(
        ["git", "ls-files", "--stage", "run", "test", ".ci/run"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    modes = {line.split()[-1]: line.split()[0] for line in done.stdout.splitlines()}
    assert modes == {"run": "100755", "test": "100755", ".ci/run": "100755"}


def test_resources_come_out_of_git_as_they_went_in_on_windows_too() -> None:
    """The texts of consents begin with lines that a carriage return would make unreadable, and are known by hash."""
    done = subprocess.run(
        ["git", "ls-files", "--eol", "resources"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout
    assert [line for line in done.stdout.splitlines() if "eol=lf" not in line] == []


def test_every_package_we_run_on_has_its_licence_named() -> None:
    rows = re.findall(
        r"^\| ([a-z0-9, -]+) \| ([^|]+) \|", (ROOT / "docs/LICENCES.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    named = {package for packages, _ in rows for package in packages.split(", ")}
    assert set(pins("requirements.txt")) - named == set()
    assert [
        licence for _, licence in rows if re.search(r"(?<!L)GPL", licence.replace("GPL is the other offer", ""))
    ] == []


def test_run_looks_for_the_libraries_that_set_up_installs() -> None:
    prepared = re.findall(
        r'^    "(lib\S+\.so\.\d+)": "lib', (ROOT / ".ci/prepare.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    looked_for = re.findall(r"lib[\w-]+(?:-2\.0)?\.so\.\d+", (ROOT / "run").read_text(encoding="utf-8"))
    assert sorted(prepared) == sorted(looked_for)


def test_the_readme_names_what_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if not link.startswith("http")]
    assert [link for link in links if not (ROOT / link).exists() and not link.endswith("screenshot.png")] == []
    assert re.findall(r"^    (\./\w+)$", text, re.MULTILINE) == ["./run", "./test"]
