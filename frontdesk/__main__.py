"""Makes `python -m frontdesk` the same as the `frontdesk` command."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

from frontdesk.backup import reader
from frontdesk.cli import main


def as_python(argv: list[str]) -> int:
    """Answer as the Python that a program made with PyInstaller does not have beside it.

    There `sys.executable` is this very program, so that the ways in which it starts itself anew and starts the reader
    of a backup come back here.
    """
    if argv[:2] == ["-I", "-S"]:
        reader.main(argv[3])
        return 0
    while argv and argv[0] in ("-P", "-m", "frontdesk"):
        argv = argv[1:]
    return main(argv)


if __name__ == "__main__":
    freeze_support()  # a second process of a program made with PyInstaller is this program too
    sys.exit(as_python(sys.argv[1:]) if getattr(sys, "frozen", False) else main())
