"""Sets a checkout up: system libraries for Qt, `.venv` with the hashed lock, and the `frontdesk` command in it.

Only the standard library; run by `run` and `test` (and their .cmd twins) with any Python from 3.11 to 3.13. Everything
it says goes to stderr, so that JSON on stdout stays clean. Exit codes: 0 ready, 3 something must be installed first.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")

# Shared library -> Debian package. Qt's offscreen platform needs the first list, a window on X or Wayland both.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# What the program does without: the camera.
CAMERA = {"libpulse.so.0": "libpulse0"}
TOOLS = {"pdftoppm": "poppler-utils", "pdfsig": "poppler-utils", "qpdf": "qpdf"}


def say(text: str) -> None:
    """Tell the person at the terminal what is going on."""
    print(text, file=sys.stderr, flush=True)


def loads(library: str) -> bool:
    """Whether the system has this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str], tools: dict[str, str]) -> list[str]:
    """Debian packages whose library or tool is not on this machine."""
    packages = {package for library, package in libraries.items() if not loads(library)}
    packages |= {package for tool, package in tools.items() if shutil.which(tool) is None}
    return sorted(packages)


def install_packages(packages: list[str], needed: bool) -> None:
    """Install Debian packages as root, or say the one line that does it; stops with 3 only if they are `needed`."""
    if not packages:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Installing system libraries: {' '.join(packages)}")
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in ("apt-get update", line):
            done = subprocess.run(command.split(), env=quiet, stdout=sys.stderr, check=False)
        if done.returncode == 0:
            return
    if needed:
        say(f"Some system libraries are missing. Install them, then try again:  sudo {line}")
        raise SystemExit(3)
    say(f"The camera or some tests will be left out; to have them too:  sudo {line}")


def make_venv() -> None:
    """A virtual environment of this Python, made anew if the one there does not run."""
    probe = [str(PYTHON), "-m", "pip", "--version"]
    if PYTHON.exists() and subprocess.run(probe, capture_output=True, check=False).returncode == 0:
        return
    say("Making .venv …")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, stdout=sys.stderr, check=False)
    if done.returncode:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if WINDOWS or not shutil.which("apt-get"):
            say("Python could not make .venv here; the lines above say why.")
            raise SystemExit(3)
        install_packages([package], needed=True)
        subprocess.run(command, stdout=sys.stderr, check=True)


def install_lock(name: str) -> None:
    """Install exactly what the lock lists, each file checked against its hash; the stamp is a copy of the lock."""
    lock, stamp = ROOT / name, VENV / f".frontdesk-{name}"
    if stamp.exists() and stamp.read_bytes() == lock.read_bytes():
        return
    say(f"Installing what {lock.name} lists …")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq", "--no-input"]
    done = subprocess.run(
        [*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)], stdout=sys.stderr, check=False
    )
    if done.returncode:
        say("The packages could not be installed; the lines above say why. Nothing else was changed.")
        raise SystemExit(3)
    shutil.copyfile(lock, stamp)


def write_command() -> None:
    """Put the checkout on `.venv`'s path and the `frontdesk` command beside its Python; no build tool is needed."""
    found = subprocess.run(
        [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    packages = Path(found.stdout.strip())
    # Relative, so that the checkout may be moved.
    (packages / "frontdesk-checkout.pth").write_text(f"{os.path.relpath(ROOT, packages)}\n", encoding="utf-8")
    # -P: the folder someone happens to be in is never a place to import from.
    if WINDOWS:
        (SCRIPTS / "frontdesk.cmd").write_text('@"%~dp0python.exe" -P -m frontdesk %*\n', encoding="ascii")
        return
    command = SCRIPTS / "frontdesk"
    launch = '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m frontdesk "$@"\n'
    command.write_text(launch, encoding="ascii")
    command.chmod(0o755)


def main() -> int:
    """Set up for running, or with `--dev` for the tests as well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also what the tests need")
    parser.add_argument("--display", action="store_true", help="also the libraries a visible window needs")
    asked = parser.parse_args()
    if sys.platform == "linux":
        install_packages(missing_packages(OFFSCREEN | DISPLAY if asked.display else OFFSCREEN, {}), needed=True)
        install_packages(missing_packages(CAMERA, TOOLS if asked.dev else {}), needed=False)
    make_venv()
    if asked.dev:
        install_lock("requirements-dev.txt")
    install_lock("requirements.txt")
    write_command()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
