"""Somebody who works as fast as they can in a process of their own, and says what was saved; to be killed."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from frontdesk import kit_entry, opening
from frontdesk.clinic import (
    Clinic,
    consents,
    handing,
    intake,
    leaving,
    merging,
    paper_forms,
    patients,
    photos,
    redaction,
    waiting,
    withdrawals,
)
from frontdesk.consents.model import TakingBack
from frontdesk.disclosures.model import Recipient
from frontdesk.foundation import clock
from frontdesk.keeping import Return
from frontdesk.kit import Kit
from frontdesk.patients.model import NewPatient
from frontdesk.photos.model import Box
from frontdesk.vault import recovery
from tests import clinics
from tests.consents.papers import come_back
from tests.photos.shots import agree, kept, shot

NEW = "velvet harbour mornings slowly"
"""Who came in by the kit chose this password."""
AT_THE_PRINTER_S = 0.8
"""From the printing of a kit until its words are typed back, and from then until the next one."""
_stays = ""
"""What this child says last, where it then waits for the kill; where it is nothing of what it says, it goes on."""


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


def wait(folder: Path) -> None:
    """As the receptionist, keep pictures that are nowhere else; of every three one is discarded and one comes in."""
    opened = clinics.sign_in(folder, "farah")
    (session,) = photos.sessions(opened.desk, 1)
    os.write(1, b"open\n")
    for seed in count(os.getpid() * 1000, 3):
        there = [intake.put_by(opened.desk, 1, shot(seed + number, 400, 300)) for number in range(3)]
        os.write(1, "".join(f"waits {one.file}\n" for one in there).encode())
        waiting.discard(opened.desk, (there[0].file,))
        os.write(1, f"gone {there[0].file}\n".encode())
        intake.run(opened.desk, 1, session.id, [intake.Source("", waits=there[1].file)])
        os.write(1, f"gone {there[1].file}\n".encode())


def let_go(folder: Path) -> None:
    """For ever: the receptionist takes a photograph, the manager lets it go, destroys it and takes back its ground."""
    while True:
        opened = clinics.sign_in(folder, "farah")
        os.write(1, b"open\n")
        (session,) = photos.sessions(opened.desk, 1)
        who = patients.open_record(opened.desk, 1)
        if not consents.state_of(opened.desk, 1)["photo_website"].yes:
            agree(opened.desk, who, "photo_website", form="marketing-photographs")
        photo = kept(opened.desk, who, session.id, 1_000 + len(photos.originals(opened.desk, 1)))
        opened.close()
        opened = clinics.sign_in(folder)
        covered = redaction.Redaction(covered=(Box(20, 10, 100, 60),))
        told = leaving.Release(
            1, ((photo, covered),), "photo_website", "website", Recipient("public"), "en", place="www.clinic.example"
        )
        handing.hand_out(opened.desk, told, folder.parent / "usb")
        os.write(1, f"left {photo}\n".encode())
        photos.destroy(opened.desk, photo, "patient_asked")
        os.write(1, f"destroyed {photo}\n".encode())
        taking = TakingBack(1, ("photo_website",), "patient", "in_person", clock.today(), "en")
        os.write(1, f"withdrawn {withdrawals.withdraw(opened.desk, taking).id}\n".encode())
        opened.close()


def kit(folder: Path) -> None:
    """Open the clinic with the words beside it, on a PC that knows nothing of it."""
    os.write(1, b"open\n")
    words = recovery.read_code((folder.parent / "words").read_text("ascii"))
    kit_entry.open_with_kit(folder, Return(words, "nisha", NEW), cost=clinics.COST)[0].close()
    os.write(1, b"in\n")
    signal.pause()  # until the kill


def set_up(folder: Path) -> None:
    """Make the clinic, print its kit and type two words back."""
    os.write(1, b"open\n")
    new = opening.NewClinic("in-mediglo", clinics.FACTS, clinics.MANAGER, clinics.PASSWORD)
    print_and_confirm(folder, *opening.create(folder, new, cost=clinics.COST))
    signal.pause()  # until the kill


def reissue(folder: Path) -> None:
    """As the manager, for ever: make a new kit, print it and type two words back."""
    opened = clinics.sign_in(folder)
    os.write(1, b"open\n")
    while True:
        print_and_confirm(folder, opened, opening.reissue_kit(opened))


def print_and_confirm(folder: Path, of: Clinic, made: Kit) -> None:
    """The one paper there is lies beside the folder from now on; some time later two of its words are typed."""
    (folder.parent / "words").write_text(" ".join(made.words), "ascii")
    at_the_printer("printed")
    opening.confirm_kit(of, made, clinics.read_back(made))
    at_the_printer("confirmed")


def at_the_printer(said: str) -> None:
    """Say it, and take the time of a person; or stay, where the kill is to find this and nothing later."""
    os.write(1, f"{said}\n".encode())
    if said == _stays:
        signal.pause()
    time.sleep(AT_THE_PRINTER_S)


DEEDS: dict[str, Callable[[Path], None]] = {
    "register": register,
    "merge": merge,
    "paper": paper,
    "photograph": photograph,
    "wait": wait,
    "let_go": let_go,
    "kit": kit,
    "set_up": set_up,
    "reissue": reissue,
}


def main() -> None:
    """One child per line on standard input, so that starting up and the first document are paid for once.

    The line is what the child is killed after.
    """
    global _stays
    with TemporaryDirectory() as elsewhere:
        opened = clinics.clinic(Path(elsewhere))
        clinics.consent(opened, clinics.patient(opened))
        opened.close()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _stays = line.strip()
            os.write(1, f"child {os.getpid()}\n".encode())
            DEEDS[sys.argv[2]](Path(sys.argv[1]))
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
