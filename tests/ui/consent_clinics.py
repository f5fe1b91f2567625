"""A whole clinic with a receptionist at work and the window around her, for the tests of the consent pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from frontdesk import opening
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, Facts, patients, staff
from frontdesk.patients.model import Guardian, NewPatient, Patient
from frontdesk.staff.model import NewMember
from ui.shell import Shell

COST = opening.ArgonCost(memory_kib=64, time=1, lanes=1)
PASSWORD = "copper lantern drifts homeward"
FACTS = Facts(
    "Lakeside Clinic", ("12 Lake Road",), "+912255501234", "desk@lakeside.example", "Privacy contact", "Nisha Rao"
)
BIRTHS = {"adult": date(1984, 3, 2), "minor": date(2019, 7, 19)}


def clinic(folder: Path, role: Role = Role.RECEPTIONIST) -> Clinic:
    """A clinic with a manager; the person of `role` is signed in and has chosen `PASSWORD`."""
    manager = NewMember("nisha", "Nisha Rao", Role.MANAGER)
    opened, _ = opening.create(folder, opening.NewClinic("in-mediglo", FACTS, manager, PASSWORD), cost=COST)
    if role is Role.MANAGER:
        return opened
    discipline = "doctor" if role is Role.CLINICIAN else None
    _, once = staff.add(opened.desk, NewMember("farah", "Farah Siddiqui", role, discipline))
    opened.close()
    door = opening.Door(folder, cost=COST)
    opened = door.enter(door.unlock("farah", once))
    opening.choose_password(opened, PASSWORD)
    return opened


def patient(of: Clinic, age: str = "adult", language: str = "en", guardian: bool = True) -> Patient:
    """A registered patient, a minor with a guardian."""
    return patients.register(
        of.desk,
        NewPatient(
            given="Meera",
            family="Kulkarni",
            born=BIRTHS[age],
            gender="female",
            language=language,
            guardian=Guardian("Anil Kulkarni", "father") if guardian and age == "minor" else None,
        ),
    )


def shell(of: Clinic) -> Shell:
    """The window of whoever is signed in, at its usual size."""
    made = Shell(of)
    made.resize(1280, 800)
    made.show()
    return made
