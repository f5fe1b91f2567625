"""Whole clinics as people make them, for the tests of everything above the rooms: folder, keys, staff, patients."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import keyring
import keyring.backends.fail

from frontdesk import opening
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, Facts, consents, patients, staff
from frontdesk.consents.model import Consent
from frontdesk.kit import Kit
from frontdesk.patients.model import Guardian, NewPatient, Patient
from frontdesk.staff.model import NewMember
from frontdesk.vault import device
from tests.consents.clinics import signing

COST = opening.ArgonCost(memory_kib=64, time=1, lanes=1)
PASSWORD = "copper lantern drifts homeward"
FACTS = Facts(
    "Lakeside Clinic", ("12 Lake Road",), "+912255501234", "desk@lakeside.example", "Privacy contact", "Nisha Rao"
)
MANAGER = NewMember("nisha", "Nisha Rao", Role.MANAGER)
STAFF = {
    Role.RECEPTIONIST: NewMember("farah", "Farah Siddiqui", Role.RECEPTIONIST),
    Role.CLINICIAN: NewMember("sana", "Dr Sana Qureshi", Role.CLINICIAN, "doctor"),
    Role.MANAGER: MANAGER,
}


def make_clinic(
    folder: Path, *, pack: str = "in-mediglo", password: str = PASSWORD, cost: opening.ArgonCost = COST
) -> tuple[Clinic, Kit]:
    """A new clinic in `folder` with its manager (`nisha`) signed in, and its recovery kit, which is on paper."""
    made, kit = opening.create(folder, opening.NewClinic(pack, FACTS, MANAGER, password), cost=cost)
    opening.confirm_kit(made, kit, read_back(kit))
    return made, kit


def read_back(kit: Kit) -> dict[int, str]:
    """Two words as they are typed from the printed kit, by place."""
    return {place: kit.words[place] for place in (2, 9)}


def sign_in(folder: Path, name: str = MANAGER.name, password: str = PASSWORD) -> Clinic:
    """The clinic in `folder`, opened by this person; let go again when that fails."""
    door = opening.Door(folder, cost=COST)
    try:
        return door.enter(door.unlock(name, password))
    except BaseException:
        door.release()
        raise


def hire(by: Clinic, role: Role, name: str = "") -> tuple[str, str]:
    """A new account made by the manager `by`: sign-in name and one-time password."""
    new = replace(STAFF[role], name=name) if name else STAFF[role]
    member, once = staff.add(by.desk, new)
    return member.name, once


def first_day(folder: Path, name: str, once: str, password: str = PASSWORD) -> Clinic:
    """The clinic opened by a new member of staff, who has just chosen `password`."""
    opened = sign_in(folder, name, once)
    opening.choose_password(opened, password)
    return opened


def clinic(tmp_path: Path, role: str | Role = Role.RECEPTIONIST) -> Clinic:
    """A new clinic in `tmp_path/clinic` with the person of `role` (`farah`, `sana`, `nisha`; `PASSWORD`) at work."""
    folder, wanted = tmp_path / "clinic", Role(role)
    opened, _ = make_clinic(folder)
    if wanted is Role.MANAGER:
        return opened
    name, once = hire(opened, wanted)
    opened.close()
    return first_day(folder, name, once)


def number_of(of: Clinic, name: str) -> int:
    """The number of whoever signs in as `name`."""
    return next(one.id for one in staff.members(of.desk) if one.name == name)


def cut_off(of: Clinic) -> None:
    """The program dies: nothing is signed, the system frees the lock."""
    of.database.engine.dispose()
    of.hold.release()


def patient(of: Clinic, born: date = date(1984, 3, 2), **changed: Any) -> Patient:
    """A registered patient; one born after 2010 has a guardian."""
    values: dict[str, Any] = {
        "given": "Meera",
        "family": "Kulkarni",
        "born": born,
        "gender": "female",
        "phone": "022 5550 1177",
        "guardians": (Guardian("Anil Kulkarni", "father"),) if born.year > 2010 else (),
    }
    return patients.register(of.desk, NewPatient(**(values | changed)))


def consent(of: Clinic, who: Patient, language: str = "en") -> Consent:
    """A consent that `who` signed with the person at work (no manager) as witness."""
    return consents.sign(of.desk, signing(of.desk, who, language=language))


@contextmanager
def secret_in_a_file() -> Iterator[dict[str, str]]:
    """No keyring, so that other processes of this user find the device secret; yields the environment for them."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    keyring.set_keyring(before)


@dataclass(frozen=True)
class Worked:
    """A closed clinic after two working days, and what opens it.

    Manager `nisha`, receptionist `farah` and clinician `sana`, all with `PASSWORD`; patients 1 (an adult), 2 (a minor)
    and 3; consents 1 and 2, of patients 1 and 2; the newest act before the last sign-out is an edit of patient 3.
    """

    folder: Path
    kit: Kit
    secret: bytes
    anchor: device.Anchor

    def on_this_pc(self) -> None:
        """Let this test's computer know the clinic, as the one that made it does."""
        device.store(self.kit.clinic_id, self.secret)
        device.store_anchor(self.kit.clinic_id, self.anchor)


def worked(folder: Path, earlier: Callable[[], object] = lambda: None) -> Worked:
    """Let two days pass in a new clinic in `folder`; `earlier` is called between them, with the folder closed."""
    opened, kit = make_clinic(folder)
    once = dict(hire(opened, role) for role in (Role.RECEPTIONIST, Role.CLINICIAN))
    opened.close()
    first_day(folder, "sana", once["sana"]).close()
    opened = first_day(folder, "farah", once["farah"])
    consent(opened, patient(opened))
    patient(opened, date(2019, 7, 19), given="Aarav")
    third = patient(opened, given="Lata", phone="022 5550 1188")
    opened.close()
    earlier()
    opened = sign_in(folder, "farah")
    consent(opened, patients.open_record(opened.desk, 2), "hi")
    changes = NewPatient(given="Lata", family="Joshi", born=third.born, gender="female", phone="022 5550 1199")
    patients.edit(opened.desk, third.id, changes, third.version)
    opened.close()
    secret, anchor = device.load(kit.clinic_id), device.load_anchor(kit.clinic_id)
    assert secret is not None
    assert anchor is not None
    return Worked(folder, kit, secret, anchor)
