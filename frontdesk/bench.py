"""Measures the program on this computer, each figure beside a baseline that is timed in the same run.

Everything happens in a throw-away clinic under a throw-away configuration: no record, setting or keyring is touched.
"""

from __future__ import annotations

import os
import secrets
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk import bench_consents, bench_photos, bench_search, opening, sample
from frontdesk.bench_process import answered
from frontdesk.clinic import Clinic
from frontdesk.foundation import clock
from frontdesk.vault import crypto

Figure = dict[str, Any]

STARTS = 7
PATIENTS = 12
SEARCHED = 20_000
"""Among how many patients is searched where nobody says how many."""
SIGNED = 400
"""How many documents are sealed where nobody says how many; the promise of flat memory is for 1,000."""
WINDOW = Path(__file__).resolve().parents[1] / "ui" / "bench_window.py"
MB, MS = 1e6, 1e3
_OWN = {
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "qt.qpa.fonts=false",
}


def run(what: str, many: int | None = None, signed: int | None = None, heavy: int | None = None) -> Iterator[Figure]:
    """The figures of `start`, `pdf` (`signed` documents), `search` (among `many` patients), `photos` or `all`.

    Each has `figure` (room.case.stat), `value`, `unit`, `baseline` and `ratio`, value and baseline in the same unit.
    """
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as place, _own_configuration(Path(place)):
        folder, password = Path(place) / "clinic", opening.suggest_password()
        some = bench_photos.PHOTOGRAPHED if what in ("photos", "all") else 0
        sample.make(folder, pack="sample", patients=PATIENTS, photos=some, seed=1, password=password)
        if what in ("start", "all"):
            yield from _start(folder, password)
        if what in ("pdf", "all"):
            yield from _consents(folder, password, signed or SIGNED)
        if what in ("photos", "all"):
            enter = partial(_signed_in, folder, password)
            yield from bench_photos.measure(enter, Path(place) / "card", heavy or bench_photos.HEAVY, figure)
            yield from bench_photos.in_window(folder, password, figure)
        if what in ("search", "all"):
            yield from bench_search.measure(folder, password, many or SEARCHED, figure, _window("empty")["rss"])


def figure(name: str, value: float, unit: str, baseline: float) -> Figure:
    """One line of the benchmark."""
    return {"figure": name, "value": value, "unit": unit, "baseline": baseline, "ratio": value / baseline}


@contextmanager
def _own_configuration(place: Path) -> Iterator[None]:
    """Device secrets and settings go into `place`, for this process and those it starts."""
    names = ("XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")
    # As on a clinic's PC, modules are compiled once; the first, uncounted start of each kind does it.
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(place / "compiled")}
    own = _OWN | compiled | dict.fromkeys(names, str(place / "configuration"))
    before = {name: os.environ.get(name) for name in own}
    os.environ.update(own)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


# -- starting ----------------------------------------------------------------------------------------------------------
def _start(folder: Path, password: str) -> Iterator[Figure]:
    """Three kinds of window in turn, so that whatever else the computer does falls on all of them."""
    empty: list[Figure] = []
    sign_in: list[Figure] = []
    shell: list[Figure] = []
    argon: list[float] = []
    for _ in range(STARTS + 1):
        empty.append(_window("empty"))
        sign_in.append(_window("sign-in", str(folder)))
        shell.append(_window("shell", str(folder), "reception", typed=password))
        argon.append(_argon(password))
    # The first of each kind reads from a cold disk.
    yield figure("start.window", _median(sign_in[1:], "ms"), "ms", _median(empty[1:], "ms"))
    yield figure("start.signin", _median(shell[1:], "entering"), "ms", statistics.median(argon))
    if empty[0]["rss"] is not None:
        yield figure("start.rss", _median(shell[1:], "rss") / MB, "MB", _median(empty[1:], "rss") / MB)


def _median(measured: list[Figure], name: str) -> float:
    return float(statistics.median(one[name] for one in measured))


def _window(*arguments: str, typed: str = "") -> Figure:
    """One window in a process of its own: `ms` from its start to its first paint, and what else it tells."""
    # By its path, the empty window loads nothing of ours that the other windows have to.
    way = [str(WINDOW)] if arguments[0] == "empty" else ["-m", "ui.bench_window"]
    started = clock.ticks()
    told = answered(arguments[0], [*way, *arguments], typed)
    if "painted" in told:
        told["ms"] = (told["painted"] - started) * MS
    if "stood" in told:
        told["entering"] = (told["stood"] - told["entered"]) * MS
    return told


def _argon(password: str) -> float:
    before = clock.ticks()
    crypto.stretch(password, secrets.token_bytes(crypto.SALT), crypto.ArgonCost())
    return (clock.ticks() - before) * MS


# -- documents ---------------------------------------------------------------------------------------------------------
def _consents(folder: Path, password: str, many: int) -> Iterator[Figure]:
    clinic = _signed_in(folder, password, "reception")
    try:
        yield from bench_consents.measure(clinic, password, many, figure)
    finally:
        clinic.close()
    yield from bench_consents.painted(folder, password, figure)


def _signed_in(folder: Path, password: str, name: str) -> Clinic:
    door = opening.Door(folder)
    return door.enter(door.unlock(name, password))
