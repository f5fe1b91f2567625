"""The command line: what can be done without a window, and the way into it."""

from __future__ import annotations

import argparse

from frontdesk import __version__


def main(argv: list[str] | None = None) -> int:
    """Do what the arguments ask. Exit codes: 0 done, 1 the answer is no, 2 refused or unusable input, 3 fault."""
    parser = argparse.ArgumentParser(prog="frontdesk", description="An offline front desk for a clinic.")
    parser.add_argument("--version", action="version", version=f"frontdesk {__version__}")
    parser.parse_args(argv)
    return 0
