"""Makes a clinic of made-up people to try the program on, the same for the same seed.

The first patients are registered and sign as at the front desk, one act at a time, each with a sealed document. The
rest stand for patients who came with the clinic: their consents were given on paper before the program, so that there
are rows and choices (template version `paper`, no ink, no stored document), and the audit trail says so too.
"""

from __future__ import annotations

import math
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path

import sqlalchemy as sa

from frontdesk import opening
from frontdesk.access.roles import Action, Role
from frontdesk.bulk import Batch, Row, loading
from frontdesk.clinic import Clinic, Facts, consents, patients, staff
from frontdesk.consents import model as consent_model
from frontdesk.consents.model import Signing, Stroke
from frontdesk.consents.records import WORDS, consent, consent_choice
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.progress import Progress, silent
from frontdesk.packs import load as packs
from frontdesk.packs import texts
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import ConsentText
from frontdesk.patients import search
from frontdesk.patients.model import NewPatient
from frontdesk.patients.records import KEPT
from frontdesk.patients.tables import guardian, guardianship, patient, patient_carer
from frontdesk.people import invented
from frontdesk.staff.model import NewMember
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.tables import audit_entry

SEALED = 100
"""How many patients sign on the pad and have a sealed document."""
BATCH = 5_000
OPENED = datetime(2025, 1, 6, 3, 30, tzinfo=UTC)
"""The sample clinic's first morning (09:00 at the clinic of the first pack), the same in every sample."""
DAYS, DAY = 300, timedelta(hours=9)
"""How many days the registrations are spread over, and how long the desk is open on each."""
PAPER = "paper"
"""The template version of consents that were signed before the program came."""
AGREES = 0.8
MANAGER = NewMember("manager", "Nandini Rao", Role.MANAGER)
OTHERS = (
    NewMember("doctor", "Dr Kabir Anand", Role.CLINICIAN, "doctor"),
    NewMember("reception", "Leela Thomas", Role.RECEPTIONIST),
)


def make(
    folder: Path,
    *,
    pack: str,
    patients: int,
    seed: int,
    password: str,
    progress: Progress = silent,
    cost: ArgonCost | None = None,
) -> tuple[str, ...]:
    """Make the clinic in the empty or absent `folder`, close it, and return the words of its recovery kit.

    `manager`, `doctor` and `reception` all sign in with `password`. Raises `UserError` for a password that anybody
    could guess or a folder in use, `Fault` for the machine's failures; nothing is left in the folder then.
    """
    moment = _Moments(patients)
    with clock.at(moment.now):
        clinic, kit = opening.create(folder, _new_clinic(packs.load(pack), password), cost=cost)
        try:
            once = _hire(clinic)
            for name, one_time in once.items():
                door = opening.Door(folder, cost=cost)
                clinic = door.enter(door.unlock(name, one_time))
                with _at_work(clinic):
                    opening.choose_password(clinic, password)
                    if clinic.person.role is Role.RECEPTIONIST:
                        _fill(clinic, patients, seed, moment, progress)
        except BaseException:
            _clear(folder)
            raise
    return kit.words


def _new_clinic(pack: Pack, password: str) -> opening.NewClinic:
    known = pack.clinic
    facts = Facts(known.name, known.address, known.phone, known.email, known.contact_role.en)
    return opening.NewClinic(pack.id, facts, MANAGER, password)


def _hire(clinic: Clinic) -> dict[str, str]:
    """Accounts for the others; their one-time passwords by name. The manager goes home afterwards."""
    with _at_work(clinic) as desk:
        return {new.name: staff.add(desk, new)[1] for new in OTHERS}


@contextmanager
def _at_work(clinic: Clinic) -> Iterator[Desk]:
    """Signs out at the end; lets go of the folder, with no more acts, when something failed."""
    try:
        yield clinic.desk
    except BaseException:
        clinic.database.engine.dispose()
        clinic.hold.release()
        raise
    clinic.close()


def _clear(folder: Path) -> None:
    """Take back an unfinished sample; the folder was empty before."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


class _Moments:
    """The sample's own time: stands at one patient's registration until the next is due."""

    def __init__(self, many: int) -> None:
        self._many = max(many, 1)
        self.instant = OPENED

    def now(self) -> datetime:
        """For the clock: a sample's acts bear the sample's time."""
        return self.instant

    def move_to(self, number: int) -> datetime:
        """When patient `number` (from 1) comes: later than the one before, in opening hours."""
        days, part = divmod(number * DAYS / (self._many + 1), 1)
        self.instant = OPENED + timedelta(days=days) + part * DAY
        return self.instant


def _fill(clinic: Clinic, many: int, seed: int, moment: _Moments, progress: Progress) -> None:
    desk = clinic.desk
    people = invented(desk.pack.phone_region, seed, OPENED.date(), desk.pack.guardian_below)
    drawn = random.Random(~seed)  # noqa: S311 - repeatable on purpose
    (doctor,) = (one.id for one in staff.members(desk) if one.role is Role.CLINICIAN)
    sealed = min(many, SEALED)
    for number, person in enumerate(islice(people, sealed), start=1):
        progress(number - 1, many)
        moment.move_to(number)
        _at_the_desk(desk, replace(person, carers=_carers(number, doctor)), drawn)
    written = _Written(desk, doctor, drawn)
    with loading(desk.database, patient, guardian, guardianship, patient_carer, consent, consent_choice, audit_entry):
        for first in range(sealed + 1, many + 1, BATCH):
            progress(first - 1, many)
            numbers = range(first, min(first + BATCH, many + 1))
            with desk.database.writing() as connection:
                batch, found = Batch(desk, connection), []
                for number, person in zip(numbers, people, strict=False):
                    written.came(batch, number, person, moment.move_to(number))
                    found.append(_entry(number, person))
                batch.write()
                search.index_new(connection, found)
            desk.seal()
    with desk.database.writing() as connection:
        search.merge_all(connection)
    progress(many, many)


def _carers(number: int, doctor: int) -> tuple[int, ...]:
    """Every third patient is in the doctor's care."""
    return (doctor,) if number % 3 == 0 else ()


def _entry(number: int, person: NewPatient) -> search.Entry:
    phones = (person.phone, *(one.phone for one in person.guardians))
    names = (person.given, person.family, person.native_name)
    return search.Entry(number, names, tuple(filter(None, phones)), (person.born,) if person.born else ())


def _answers(text: ConsentText, drawn: random.Random) -> dict[str, bool]:
    """Yes to what is necessary, and mostly to the rest."""
    return {one.id: one.necessary or drawn.random() < AGREES for one in text.purposes}


# -- the first patients: through the verbs, with ink and a sealed document -------------------------------------------
def _at_the_desk(desk: Desk, person: NewPatient, drawn: random.Random) -> None:
    made = patients.register(desk, person)
    form = consents.form(desk, made.id, person.language)
    consents.sign(
        desk,
        Signing(
            patient_id=made.id,
            language=person.language,
            choices=_answers(form.text, drawn),
            signer=form.signer,
            guardian_id=form.guardian.id if form.guardian else None,
            strokes=hand(drawn),
            explained_by=desk.person.id,
            witness=desk.person.id,
            started=clock.now() - timedelta(minutes=4),
            read_seconds=60 + int(drawn.random() * 120),
        ),
    )


def hand(drawn: random.Random) -> tuple[Stroke, ...]:
    """A signature as a hand draws it on the pad: one wave that leans, a little different each time."""
    points, lasting = 120, 1100 + 800 * drawn.random()
    width, height, turns = 240 + 100 * drawn.random(), 50 + 40 * drawn.random(), 5 + 4 * drawn.random()
    return (
        tuple(
            (
                100 + lasting * i / (points - 1),
                30 + width * i / (points - 1) + 0.04 * width * math.sin(9 * i / points),
                80 + height / 2 * math.sin(turns * 2 * math.pi * i / points),
                0.4 + 0.3 * math.sin(i / 7) ** 2,
            )
            for i in range(points)
        ),
    )


# -- the others: whole rows, many acts in one transaction --------------------------------------------------------------
class _Written:
    """Writes patients whose consents came on paper, and numbers their rows."""

    def __init__(self, desk: Desk, doctor: int, drawn: random.Random) -> None:
        self._desk, self._doctor, self._drawn = desk, doctor, drawn
        self._text = texts.registration(desk.pack, "en")
        with desk.database.reading() as connection:
            self._next = {
                table.name: count(1 + (connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or 0))
                for table in (guardian, guardianship, patient_carer, consent, consent_choice)
            }

    def came(self, batch: Batch, number: int, person: NewPatient, at: datetime) -> None:
        """One patient: the registration and the consent on paper, an act each."""
        rows: list[Row] = [(patient, {name: getattr(person, name) for name in KEPT} | {
            "id": number, "ref": f"P-{number:06d}", "born_estimated": False, "version": 1, "created": at, "updated": at,
            "sources": "{}", "seen": number, "merged_into": None,
        })]  # fmt: skip
        guardian_id = None
        if person.guardian:
            one = person.guardian
            guardian_id = next(self._next["guardian"])
            rows.append(
                (
                    guardian,
                    {
                        "id": guardian_id,
                        "name": one.name,
                        "phone": one.phone,
                        "identity_seen": one.identity_seen,
                    },
                )
            )
            rows.append((guardianship, {
                "id": next(self._next["guardianship"]), "patient_id": number, "guardian_id": guardian_id,
                "relation": one.relation, "ground": one.ground, "identity_seen_on": None, "seen_by": None,
                "since": at.astimezone().date(), "ended": None,
            }))  # fmt: skip
        for carer in _carers(number, self._doctor):
            carer_id = next(self._next["patient_carer"])
            rows.append((patient_carer, {"id": carer_id, "patient_id": number, "person": carer}))
        batch.act(Action.PATIENT_REGISTER, at, [("patient", number)], rows)
        self._signed(batch, number, person, at, guardian_id)

    def _signed(self, batch: Batch, number: int, person: NewPatient, at: datetime, guardian_id: int | None) -> None:
        signer = consent_model.signer_of(self._desk.pack, person.born, at.astimezone().date())
        consent_id = next(self._next["consent"])
        reference = consent_model.reference(consent_id, at.astimezone().date())
        rows: list[Row] = [(consent, {
            "id": consent_id, "patient_id": number, "reference": reference, "template": self._text.id,
            "template_version": PAPER, "language": person.language, "signed": at, "signer": signer,
            "guardian_id": guardian_id if signer == "guardian" else None, "explained_by": self._desk.person.id,
            "witness": self._desk.person.id, "strokes": b"", "stored_file": "", "sha256": "",
            "head": batch.head.hash.hex(), "method": "paper", **dict.fromkeys(WORDS, ""), "read_seconds": 0,
            "valid_until": None, "clock_back": False,
        })]  # fmt: skip
        for purpose, given in _answers(self._text, self._drawn).items():
            rows.append((consent_choice, {
                "id": next(self._next["consent_choice"]), "consent_id": consent_id, "patient_id": number,
                "purpose": purpose, "given": given,
            }))  # fmt: skip
        subjects = [("patient", number), ("consent", consent_id)]
        batch.act(Action.CONSENT_SIGN, at, subjects, rows, reference=reference, version=PAPER)
