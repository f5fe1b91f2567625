"""What the benchmarks share: how times and memory are told, and a window in a process of its own that is measured."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from frontdesk.foundation.errors import Fault

PATIENCE_S = 600


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
    command = [sys.executable, "-P", "-m", module, str(folder), name]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            command, input=json.dumps(asked) + "\n", capture_output=True, text=True, timeout=PATIENCE_S, check=True
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        raise Fault(
            "The window that was to be measured did not open. Nothing else is affected. Try again when the computer "
            "is less busy."
        ) from error
    found: dict[str, Any] = json.loads(done.stdout)
    return found
