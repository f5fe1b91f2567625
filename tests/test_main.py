"""The `frontdesk` command and its packaged twin."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import frontdesk

AS_PACKAGED = (
    "import sys; sys.frozen = True; from frontdesk.__main__ import as_python; sys.exit(as_python(sys.argv[1:]))"
)


def ran(*command: str) -> subprocess.CompletedProcess[bytes]:
    root = Path(__file__).resolve().parents[1]
    return subprocess.run([sys.executable, *command], cwd=root, capture_output=True, check=False)


def test_module_and_command_say_the_same_version() -> None:
    done = ran("-m", "frontdesk", "--version")
    assert done.returncode == 0
    assert done.stdout.decode().split() == ["frontdesk", frontdesk.__version__]


def test_packaged_program_starts_itself_anew() -> None:
    done = ran("-c", AS_PACKAGED, "-P", "-m", "frontdesk", "--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"frontdesk {frontdesk.__version__}")


def test_packaged_program_reads_a_file_for_a_backup(tmp_path: Path) -> None:
    original = tmp_path / "pages"
    original.write_bytes(bytes(range(256)) * 9000)
    done = ran("-c", AS_PACKAGED, "-I", "-S", "reader.py", str(original))
    assert done.stdout == original.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit to ask for")
def test_a_crash_leaves_no_memory_on_the_disk() -> None:
    """Neither of the program's own (R3, R7) nor of one that it starts, as it does to lock."""
    asked = (
        "import resource, subprocess, sys\n"
        "from frontdesk.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE)[1:] * 2)\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "ask = 'import resource; print(resource.getrlimit(resource.RLIMIT_CORE))'\n"
        "sys.exit(subprocess.run([sys.executable, '-c', ask], check=False).returncode)"
    )
    assert ran("-c", asked).stdout.decode().split("\n")[-2].strip() == "(0, 0)"
