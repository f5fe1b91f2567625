"""Keeps the memory of a program that crashes off the disk: it holds the clinic's key, and names (R3, R7)."""

from __future__ import annotations

import sys


def refuse() -> None:
    """From now on neither this program nor one that it starts is dumped when it crashes.

    Linux's own collectors of dumps (systemd-coredump, apport) keep to the limit as well.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for Windows alone

        fails_quietly, no_report = 0x0001, 0x0002  # SetErrorMode: SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
        ctypes.windll.kernel32.SetErrorMode(fails_quietly | no_report)
    else:
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
