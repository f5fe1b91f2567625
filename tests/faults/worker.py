"""Somebody who works as fast as they can in a process of their own, and says what was saved; to be killed."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from frontdesk.clinic import intake, merging, paper_forms, patients, photos
from frontdesk.patients.model import NewPatient
from tests import clinics
from tests.consents.papers import come_back
from tests.photos.shots import shot


def register(folder: Path) -> None:
    """As the receptionist, register and sign for ever; a line each once the program has said 'saved'."""
    opened = clinics.sign_in(folder, "farah")
    os.write(1, b"open\n")
    while True:
        made = clinics.patient(opened)
        os.write(1, f"patient {made.id}\n".encode())
        signed = clinics.consent(opened, made)
        os.write(1, f"consent {signed.id}\n".encode())


def merge(folder: Path) -> None:
    """As the manager, register twins, merge, edit and separate them for ever."""
    opened = clinics.sign_in(folder)
    os.write(1, b"open\n")
    while True:
        kept, merged = (clinics.patient(opened, given=name) for name in ("Meera", "Mira"))
        whole = merging.merge(opened.desk, kept.id, merged.id, {"name": "merged"}, "other")
        os.write(1, f"merged {merged.id}\n".encode())
        changes = NewPatient("Lata", born=whole.born, gender="female", phone="022 5550 1188")
        patients.edit(opened.desk, kept.id, changes, whole.version)
        merging.unmerge(opened.desk, merged.id, "other")
        os.write(1, f"separated {merged.id}\n".encode())


def paper(folder: Path) -> None:
    """As the receptionist, print a form and take in its scan for ever; a form left from before comes back first."""
    opened = clinics.sign_in(folder, "farah")
    os.write(1, b"open\n")
    while True:
        left = paper_forms.out_for(opened.desk, 1)
        form = left[0] if left else paper_forms.issue(opened.desk, 1, "en").form
        signed = come_back(opened.desk, form)
        os.write(1, f"paper {signed.id}\n".encode())


def photograph(folder: Path) -> None:
    """As the receptionist, take in pictures for ever, several at a time; each that was not there has its own hash."""
    opened = clinics.sign_in(folder, "farah")
    (session,) = photos.sessions(opened.desk, 1)
    os.write(1, b"open\n")
    for first in count(len(photos.originals(opened.desk, 1)), 8):
        seeds = range(first, first + 8)
        sources = [intake.Source("", data=shot(seed, 400, 300)) for seed in seeds]

        def told(done: int, _total: int, seeds: range = seeds) -> None:
            if done:
                os.write(1, f"photo {seeds[done - 1]}\n".encode())

        intake.run(opened.desk, 1, session.id, sources, told)


DEEDS = {"register": register, "merge": merge, "paper": paper, "photograph": photograph}


def main() -> None:
    """One child per line on standard input, so that starting up and the first document are paid for once."""
    with TemporaryDirectory() as elsewhere:
        opened = clinics.clinic(Path(elsewhere))
        clinics.consent(opened, clinics.patient(opened))
        opened.close()
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            DEEDS[sys.argv[2]](Path(sys.argv[1]))
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
