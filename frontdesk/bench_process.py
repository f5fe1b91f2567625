"""What the benchmarks share: how times and memory are told, and a window in a process of its own that is measured."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from frontdesk.foundation.errors import Fault

PATIENCE_S = 600
"""A guard against a window that hangs, no figure: beside other heavy work everything takes many times as long."""


def p95(times: list[float]) -> float:
    """What one in twenty exceeds."""
    return statistics.quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]


def resident() -> int:
    """Bytes of this process in memory; 0 where the system has no /proc to ask."""
    told = Path("/proc/self/statm")
    return int(told.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") if told.exists() else 0


def told(module: str, folder: Path, asked: Mapping[str, object], name: str = "reception") -> dict[str, Any]:
    """What `module` (run as a program over the clinic in `folder`, by who signs in as `name`) tells. Raises Fault.

    What it is asked and what it tells are lines of JSON.
    """
    return answered(module, ["-m", module, str(folder), name], json.dumps(asked))


def answered(kind: str, way: Sequence[str], typed: str = "") -> dict[str, Any]:
    """What our own interpreter, started this `way` with a line `typed`, tells as a line of JSON; `kind` names it.

    Raises Fault. What one that ended too early said of the reason goes to the standard error.
    """
    command = [sys.executable, "-P", *way]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            command, input=typed + "\n", capture_output=True, text=True, timeout=PATIENCE_S, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise Fault(
            "The window that was to be measured ({kind}) did not open within {seconds} seconds. Nothing else is "
            "affected. Try again when the computer is less busy.",
            kind=kind,
            seconds=PATIENCE_S,
        ) from error
    except subprocess.CalledProcessError as error:
        sys.stderr.write(error.stderr)
        raise Fault(
            "The window that was to be measured ({kind}) ended with code {code} before it was there. Nothing else is "
            "affected.",
            kind=kind,
            code=error.returncode,
        ) from error
    found: dict[str, Any] = json.loads(done.stdout)
    return found
