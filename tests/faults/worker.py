"""A receptionist who works as fast as she can in a process of her own, and says what was saved; to be killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests import clinics


def work(folder: Path) -> None:
    """Register and sign for ever; a line each once the program has said 'saved'."""
    opened = clinics.sign_in(folder, "farah")
    os.write(1, b"open\n")
    while True:
        made = clinics.patient(opened)
        os.write(1, f"patient {made.id}\n".encode())
        signed = clinics.consent(opened, made)
        os.write(1, f"consent {signed.id}\n".encode())


def main() -> None:
    """One child per line on standard input, so that starting up and the first document are paid for once."""
    with TemporaryDirectory() as elsewhere:
        opened = clinics.clinic(Path(elsewhere))
        clinics.consent(opened, clinics.patient(opened))
        opened.close()
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            work(Path(sys.argv[1]))
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
