"""A window that is measured, in a process of its own: what it is asked and what it tells are lines of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from frontdesk.foundation.errors import Fault

PATIENCE_S = 600


def told(module: str, folder: Path, asked: Mapping[str, object]) -> dict[str, Any]:
    """What `module` (run as a program over the clinic in `folder`, for the receptionist) tells. Raises Fault."""
    command = [sys.executable, "-P", "-m", module, str(folder), "reception"]
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
