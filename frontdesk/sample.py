"""Makes a clinic of made-up people to try the program on, the same for the same seed.

The first patients are registered and sign as at the front desk, one act at a time, each with a sealed document. Where
photographs are wanted, the first of them also sign for these and have some from before and after a treatment. The rest
stand for patients who came with the clinic: their consents were given on paper before the program, so that there are
rows and choices (template version `paper`, no ink, no stored document), and the audit trail says so too.
"""

from __future__ import annotations

import math
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path

from frontdesk import arrivals, opening, painted
from frontdesk.access.roles import Role
from frontdesk.bulk import Author, loading, write
from frontdesk.clinic import Clinic, consents, patients, photos, picture, staff
from frontdesk.consents.model import Signing, Stroke
from frontdesk.desk import Desk, read_head
from frontdesk.facts import Facts
from frontdesk.foundation import clock
from frontdesk.foundation.progress import Progress, silent
from frontdesk.foundation.words import say
from frontdesk.packs import load as packs
from frontdesk.packs.model import Pack
from frontdesk.patients import search
from frontdesk.people import invented
from frontdesk.photos.model import SITES, NewSession, Stage
from frontdesk.staff.model import NewMember
from frontdesk.vault.crypto import ArgonCost

SEALED = 100
"""How many patients sign on the pad and have a sealed document."""
PICTURES = 4
"""How many photographs a patient has who has any; more where all the first patients have some already."""
VIEWS = ("front", "left", "right_oblique")
TREATED = timedelta(days=42)
"""From before to after."""
PHOTOGRAPHS = "photographs"
"""The form that asks for photographs in the record."""
BATCH = 5_000
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
    photos: int = 0,
    progress: Progress = silent,
    cost: ArgonCost | None = None,
) -> tuple[str, ...]:
    """Make the clinic in the empty or absent `folder`, close it, and return the words of its recovery kit.

    `manager`, `doctor` and `reception` all sign in with `password`. There are `photos` photographs in all. Raises
    `UserError` for a password that anybody could guess or a folder in use, `Fault` for the machine's failures; nothing
    is left in the folder then.
    """
    moment = _Moments(patients)
    with clock.at(moment.now):
        clinic, kit = opening.create(folder, _new_clinic(packs.load(pack), password), cost=cost)
        try:
            once = _hire(clinic, kit)
            for name, one_time in once.items():
                door = opening.Door(folder, cost=cost)
                clinic = door.enter(door.unlock(name, one_time))
                with _at_work(clinic):
                    opening.choose_password(clinic, password)
                    if clinic.person.role is Role.RECEPTIONIST:
                        _fill(clinic, _Wanted(patients, photos, seed), moment, progress)
        except BaseException:
            _clear(folder)
            raise
    return kit.words


def _new_clinic(pack: Pack, password: str) -> opening.NewClinic:
    known = pack.clinic
    facts = Facts(known.name, known.address, known.phone, known.email, known.contact_role.en)
    return opening.NewClinic(pack.id, facts, MANAGER, password)


def _hire(clinic: Clinic, kit: opening.Kit) -> dict[str, str]:
    """The kit confirmed, and accounts for the others; their one-time passwords by name. Then the manager goes home."""
    with _at_work(clinic) as desk:
        opening.confirm_kit(clinic, kit, dict(enumerate(kit.words)))
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


@dataclass(frozen=True)
class _Wanted:
    """How many patients and photographs there are to be, and the seed of it all."""

    patients: int
    photos: int
    seed: int

    @property
    def sealed(self) -> int:
        """How many patients sign on the pad."""
        return min(self.patients, SEALED)

    def pictures_of(self, number: int) -> int:
        """How many photographs patient `number` (from 1) has."""
        each = max(PICTURES, math.ceil(self.photos / max(self.sealed, 1)))
        return max(0, min(each, self.photos - each * (number - 1))) if number <= self.sealed else 0


class _Moments:
    """The sample's own time: stands at one patient's registration until the next is due."""

    def __init__(self, many: int) -> None:
        self._many = many
        self.instant = arrivals.OPENED

    def now(self) -> datetime:
        """For the clock: a sample's acts bear the sample's time."""
        return self.instant

    def move_to(self, number: int) -> None:
        """The time at which patient `number` (from 1) comes."""
        self.instant = arrivals.when(number, self._many)


def _fill(clinic: Clinic, wanted: _Wanted, moment: _Moments, progress: Progress) -> None:
    desk, many, seed, sealed = clinic.desk, wanted.patients, wanted.seed, wanted.sealed
    people = invented(desk.pack.phone_region, seed, arrivals.OPENED.date(), desk.pack.guardian_below)
    drawn = random.Random(~seed)  # noqa: S311 - repeatable on purpose
    (doctor,) = (one.id for one in staff.members(desk) if one.role is Role.CLINICIAN)
    for number, person in enumerate(islice(people, sealed), start=1):
        progress(number - 1, many)
        moment.move_to(number)
        made = patients.register(desk, replace(person, carers=arrivals.carers(number, doctor)))
        _sign(desk, made.id, person.language, drawn)
        if wanted.pictures_of(number):
            _sign(desk, made.id, person.language, drawn, PHOTOGRAPHS)
    with desk.database.reading() as connection:
        head, first = read_head(connection), arrivals.first_free(connection)
    plan = arrivals.Plan(Author.at(desk), head, desk.pack, seed, many, sealed, doctor, first)
    batches = [range(start, min(start + BATCH, many + 1)) for start in range(sealed + 1, many + 1, BATCH)]
    with loading(desk.database, *arrivals.FILLED):
        for came in arrivals.of(plan, batches):
            last = came.entries[-1].seen
            moment.move_to(last)
            with desk.database.writing() as connection:
                write(connection, came.rows)
                search.index_new(connection, came.entries)
            desk.seal()
            progress(last, many)
    with desk.database.writing() as connection:
        search.merge_all(connection)
    for number in range(1, sealed + 1):
        _photographed(desk, number, wanted)
    progress(many, many)


# -- the first patients: through the verbs, with ink and a sealed document -------------------------------------------
def _sign(desk: Desk, patient_id: int, language: str, drawn: random.Random, template: str = "") -> None:
    """Let a patient sign the registration consent, or the form `template` with a yes to all of it."""
    form = consents.form(desk, patient_id, language, template)
    answers = {one.id: True for one in form.text.purposes} if template else arrivals.answers(form.text, drawn)
    consents.sign(
        desk,
        Signing(
            patient_id=patient_id,
            language=language,
            choices=answers,
            signer=form.signer,
            guardian_id=form.guardian.id if form.guardian else None,
            strokes=hand(drawn),
            explained_by=desk.person.id,
            witness=desk.person.id,
            started=clock.now() - timedelta(minutes=4),
            read_seconds=60 + int(drawn.random() * 120),
            template=template,
            particulars={one.id: say(language, SITES["face"]) for one in form.text.particulars},
        ),
    )


def _photographed(desk: Desk, number: int, wanted: _Wanted) -> None:
    """Photographs of patient `number`, one half from the day of registration, the other from weeks later."""
    many, today = wanted.pictures_of(number), clock.today()
    came = arrivals.when(number, wanted.patients).astimezone().date()
    later = min(came + TREATED, today)
    stages: tuple[tuple[Stage, date, int, float], ...] = (
        ("before", came, math.ceil(many / 2), 0.0), ("after", later, many // 2, 0.8)
    )  # fmt: skip
    for stage, held, pictures, healed in stages:
        if not pictures:
            continue
        session = photos.begin(desk, number, NewSession(held, stage, "Peel", "Window light", "50 cm"))
        for one in range(pictures):
            view, face = VIEWS[one % len(VIEWS)], wanted.seed * 1_000_003 + number
            taken = datetime.combine(held, time(10, 30)) + timedelta(minutes=one)
            shot = picture.accept(painted.photograph(face, view, healed, taken=taken))
            photos.keep(desk, number, session, shot, "face", view, shot.taken)


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
