"""Makes the patients of a sample clinic who gave their consent on paper: whole rows, with their entries in the trail.

Of many, a process of its own makes the next while this one writes the last: each is half of the work.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice

import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.bulk import Acts, Author, Row, Rows
from frontdesk.consents import model as consent_model
from frontdesk.consents.records import WORDS, consent, consent_choice
from frontdesk.foundation.ahead import ahead
from frontdesk.packs import texts
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import ConsentText
from frontdesk.patients import search
from frontdesk.patients.model import NewPatient, record_number
from frontdesk.patients.records import KEPT
from frontdesk.patients.tables import guardian, guardianship, patient, patient_carer
from frontdesk.people import invented
from frontdesk.vault import chain

OPENED = datetime(2025, 1, 6, 3, 30, tzinfo=UTC)
"""The sample clinic's first morning (09:00 at the clinic of the first pack), the same in every sample."""
DAYS, DAY = 300, timedelta(hours=9)
"""How many days the registrations are spread over, and how long the desk is open on each."""
PAPER = "paper"
"""The template version of consents that were signed before the program came."""
AGREES = 0.8
ALONE = 20_000
"""So many are made sooner by one process than a second one starts."""
NUMBERED = (guardian, guardianship, patient_carer, consent, consent_choice)
FILLED = (patient, *NUMBERED)
"""The tables that arrivals have rows in."""


@dataclass(frozen=True)
class Plan:
    """What all arrivals have in common. They follow on `head`; `first` are the next numbers of `NUMBERED`.

    `many` patients come in all, over the clinic's days; the first `sealed` of them are not made here.
    """

    author: Author
    head: chain.Head
    pack: Pack
    seed: int
    many: int
    sealed: int
    doctor: int
    first: tuple[int, ...]


@dataclass(frozen=True)
class Came:
    """Some arrivals: their rows, and what each is found by."""

    rows: Rows
    entries: list[search.Entry]


def first_free(connection: sa.Connection) -> tuple[int, ...]:
    """`Plan.first` of this clinic."""
    return tuple(1 + (connection.execute(sa.select(sa.func.max(one.c.id))).scalar() or 0) for one in NUMBERED)


def when(number: int, many: int) -> datetime:
    """When patient `number` (from 1) of so many comes: later than the one before, in opening hours."""
    days, part = divmod(number * DAYS / (max(many, 1) + 1), 1)
    return OPENED + timedelta(days=days) + part * DAY


def carers(number: int, doctor: int) -> tuple[int, ...]:
    """Every third patient is in the doctor's care."""
    return (doctor,) if number % 3 == 0 else ()


def answers(text: ConsentText, drawn: random.Random) -> dict[str, bool]:
    """Yes to what is necessary, and mostly to the rest."""
    return {one.id: one.necessary or drawn.random() < AGREES for one in text.purposes}


def of(plan: Plan, batches: Sequence[range]) -> Iterator[Came]:
    """The arrivals with these numbers, in the order of `batches`, which follow one another from `sealed + 1` on."""
    return _made((plan, batches)) if plan.many <= ALONE else ahead(_made, (plan, batches))


def _made(told: tuple[Plan, Sequence[range]]) -> Iterator[Came]:
    plan, batches = told
    arriving = _Arriving(plan)
    return map(arriving.some, batches)


class _Arriving:
    """Makes one arrival after the other and numbers its rows."""

    def __init__(self, plan: Plan) -> None:
        self._plan, self._pack = plan, plan.pack
        self._acts = Acts(plan.author, plan.head)
        people = invented(plan.pack.phone_region, plan.seed, OPENED.date(), plan.pack.guardian_below)
        self._people = islice(people, plan.sealed, None)
        self._drawn = random.Random(f"arrivals {plan.seed}")  # noqa: S311 - repeatable on purpose
        self._text = texts.registration(plan.pack, "en")
        self._next = {table.name: count(first) for table, first in zip(NUMBERED, plan.first, strict=True)}

    def some(self, numbers: range) -> Came:
        """The next ones, who have these numbers."""
        found = []
        for number, person in zip(numbers, self._people, strict=False):
            at = when(number, self._plan.many)
            self._one(number, person, at, at.astimezone().date())
            found.append(_entry(number, person))
        return Came(self._acts.taken(), found)

    def _one(self, number: int, person: NewPatient, at: datetime, day: date) -> None:
        """The registration and the consent on paper, an act each."""
        rows: list[Row] = [(patient, {name: getattr(person, name) for name in KEPT} | {
            "id": number, "ref": record_number(number), "born_estimated": False, "version": 1, "created": at,
            "updated": at, "sources": "{}", "seen": number, "merged_into": None,
        })]  # fmt: skip
        guardian_id = None
        if person.guardian:
            one = person.guardian
            guardian_id = next(self._next["guardian"])
            rows.append((guardian, {
                "id": guardian_id, "name": one.name, "phone": one.phone, "identity_seen": one.identity_seen,
            }))  # fmt: skip
            rows.append((guardianship, {
                "id": next(self._next["guardianship"]), "patient_id": number, "guardian_id": guardian_id,
                "relation": one.relation, "ground": one.ground, "identity_seen_on": None, "seen_by": None,
                "since": day, "ended": None,
            }))  # fmt: skip
        for carer in carers(number, self._plan.doctor):
            carer_id = next(self._next["patient_carer"])
            rows.append((patient_carer, {"id": carer_id, "patient_id": number, "person": carer}))
        self._acts.act(Action.PATIENT_REGISTER, at, [("patient", number)], rows)
        self._signed(number, person, at, day, guardian_id)

    def _signed(self, number: int, person: NewPatient, at: datetime, day: date, guardian_id: int | None) -> None:
        staff = self._plan.author.person.id
        signer = consent_model.signer_of(self._pack, person.born, day)
        consent_id = next(self._next["consent"])
        reference = consent_model.reference(consent_id, day)
        rows: list[Row] = [(consent, {
            "id": consent_id, "patient_id": number, "reference": reference, "template": self._text.id,
            "template_version": PAPER, "language": person.language, "signed": at, "signer": signer,
            "guardian_id": guardian_id if signer == "guardian" else None, "explained_by": staff, "witness": staff,
            "strokes": b"", "stored_file": "", "sha256": "", "head": self._acts.head.hash.hex(), "method": "paper",
            **_NO_WORDS, "read_seconds": 0, "valid_until": None, "clock_back": False,
        })]  # fmt: skip
        for purpose, given in answers(self._text, self._drawn).items():
            rows.append((consent_choice, {
                "id": next(self._next["consent_choice"]), "consent_id": consent_id, "patient_id": number,
                "purpose": purpose, "given": given,
            }))  # fmt: skip
        subjects = [("patient", number), ("consent", consent_id)]
        self._acts.act(Action.CONSENT_SIGN, at, subjects, rows, reference=reference, version=PAPER)


_NO_WORDS = dict.fromkeys(WORDS, "")


def _entry(number: int, person: NewPatient) -> search.Entry:
    phones = (person.phone, *(one.phone for one in person.guardians))
    names = (person.given, person.family, person.native_name)
    return search.Entry(number, names, tuple(filter(None, phones)), (person.born,) if person.born else ())
