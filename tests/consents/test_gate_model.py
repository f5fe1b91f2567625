"""Any sequence of signing, running out, new versions, withdrawals, birthdays and merges leaves the gate where a simple
model says it is."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from frontdesk.access.roles import Action, Role
from frontdesk.consents import gate, records, withdrawal_records
from frontdesk.consents.model import months_after
from frontdesk.desk import Desk
from frontdesk.foundation import clock, ids
from frontdesk.patients import merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient
from tests.conftest import Clock
from tests.consents.clinics import open_clinic
from tests.desks import beside

PURPOSES = ("care", "promo_sms", "deidentified_use")
OBJECTION = {"deidentified_use"}
NO, YES, ENDED = "no", "yes", "ended"


@dataclass
class Answer:
    """What the model remembers of one answer: given or not, by whom, until when, its place among all that was said."""

    given: bool
    by_guardian: bool
    until: date | None
    order: int


@dataclass
class Model:
    """One file: its answers and withdrawals in order, its birth, the file it was merged into and when."""

    born: date
    said: dict[str, Answer] = field(default_factory=dict)
    into: int | None = None
    merged: int = 0

    def own(self, purpose: str, today: date) -> tuple[str, int]:
        """no, yes, ended or nothing, and when it was said."""
        answer = self.said.get(purpose)
        if answer is None:
            return "", -1
        if not answer.given:
            return NO, answer.order
        of_age = date(self.born.year + 18, self.born.month, self.born.day)
        over = (answer.until and today > answer.until) or (answer.by_guardian and today >= of_age)
        return (ENDED if over else YES), answer.order


@cache
def one_clinic() -> tuple[Desk, Desk]:
    """A receptionist and a manager of one clinic for all sequences, which each have patients of their own."""
    folder = Path(tempfile.mkdtemp(prefix="gate-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    desk = open_clinic(folder / "clinic", Role.RECEPTIONIST)
    return desk, beside(desk, Role.MANAGER)


class TheGate(RuleBasedStateMachine):
    """Two children and an adult; every step moves the real clinic and the model alike."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock(datetime(2026, 11, 22, 9, 15, tzinfo=UTC))
        self.at = clock.at(self.clock)
        self.at.__enter__()
        self.order = 0
        self.files: dict[int, Model] = {}

    @initialize()
    def clinic(self) -> None:
        self.desk, self.manager = one_clinic()
        for born in (date(1984, 3, 2), date(2009, 1, 15), date(2010, 6, 1)):
            minor = born.year > 2008
            new = NewPatient(
                given="Asha", family="Rao", born=born, gender="female",
                guardians=(Guardian("Lata Rao", "mother"),) if minor else (),
            )  # fmt: skip
            self.files[patients.register(self.desk, new).id] = Model(born)

    def tick(self) -> int:
        """The next place in the order of all things; a second goes by, so that no two share an instant."""
        self.clock.forward(seconds=1)
        self.order += 1
        return self.order

    def kept(self, number: int) -> int:
        into = self.files[number].into
        return number if into is None else self.kept(into)

    @rule(
        which=st.integers(0, 2),
        given=st.lists(st.booleans(), min_size=3, max_size=3),
        months=st.sampled_from([None, 1, 6]),
    )
    def sign(self, which: int, given: list[bool], months: int | None) -> None:
        number = self.kept(sorted(self.files)[which])
        model, today, order = self.files[number], clock.today(), self.tick()
        minor = today < date(model.born.year + 18, model.born.month, model.born.day)
        until = months_after(today, months) if months else None
        self._write(number, dict(zip(PURPOSES, given, strict=True)), "guardian" if minor else "patient", until)
        for purpose, answer in zip(PURPOSES, given, strict=True):
            model.said[purpose] = Answer(answer, minor, until, order)

    def _write(self, number: int, given: dict[str, bool], signer: str, until: date | None) -> None:
        """A consent's rows as the verb leaves them, without drawing its document."""
        with self.desk.act(Action.CONSENT_SIGN) as work:
            work.about("patient", number)
            made = records.add(
                work, patient_id=number, reference=ids.token(), template="registration-in-mediglo",
                template_version=f"{1 + self.order % 3}.0", language="en", signed=work.at, signer=signer,
                guardian_id=None, explained_by=1, witness=1, strokes=b"", head="", stored_file="", sha256="",
                method="ink", valid_until=until, clock_back=False, read_seconds=0, **dict.fromkeys(records.WORDS, ""),
            )  # fmt: skip
            for purpose, answer in given.items():
                work.insert(records.consent_choice, consent_id=made, patient_id=number, purpose=purpose, given=answer)

    @rule(which=st.integers(0, 2), purpose=st.sampled_from(PURPOSES))
    def withdraw(self, which: int, purpose: str) -> None:
        number, order = self.kept(sorted(self.files)[which]), self.tick()
        with self.desk.act(Action.CONSENT_SIGN) as work:
            work.about("patient", number)
            withdrawal_records.add(
                work, (purpose,), records.newest_id(work.connection), work.at, patient_id=number,
                reference=ids.token(), person=1, who="patient", name="", reached="phone", received=clock.today(),
                language="en", stored_file="", sha256="", head="",
            )  # fmt: skip
        self.files[number].said[purpose] = Answer(False, False, None, order)

    @rule(days=st.sampled_from([1, 20, 40, 200, 400]))
    def time_goes_by(self, days: int) -> None:
        self.clock.forward(days=days)

    @rule(keep=st.integers(0, 2), other=st.integers(0, 2))
    def merge(self, keep: int, other: int) -> None:
        names = sorted(self.files)
        first, second = self.kept(names[keep]), self.kept(names[other])
        if first == second:
            return
        order = self.tick()
        merging.merge(self.manager, first, second, {}, next(iter(merging.REASONS)))
        self.files[second].into, self.files[second].merged = first, order

    @precondition(lambda self: any(one.into for one in self.files.values()))
    @rule()
    def separate(self) -> None:
        number = max((n for n, one in self.files.items() if one.into is not None), key=lambda n: self.files[n].merged)
        self.tick()
        merging.unmerge(self.manager, number, next(iter(merging.UNDO_REASONS)))
        self.files[number].into = None

    def expected(self, number: int, purpose: str) -> str:
        """The stricter of a file's own word and that of the files merged into it since."""
        own, order = self.files[number].own(purpose, clock.today())
        found = [own]
        for other, model in self.files.items():
            if model.into == number and order < model.merged:
                found.append(self.expected(other, purpose))
        return max(found, key=("", YES, ENDED, NO).index)

    @invariant()
    def the_gate_agrees(self) -> None:
        for number in self.files:
            kept = self.kept(number)
            with self.desk.database.reading() as connection:
                now = gate.standing(connection, self.desk.pack, number, clock.now())
                for purpose in PURPOSES:
                    said = self.expected(kept, purpose)
                    yes = said != NO if purpose in OBJECTION else said == YES
                    found = now[purpose]
                    assert found.yes == yes, (number, purpose, said, found.state)
                    assert (found.state in ("refused", "withdrawn")) == (said == NO)
                    assert (found.state == "expired") == (said == ENDED)
                    assert gate.allows(connection, self.desk.pack, number, purpose, clock.now()) == found

    def teardown(self) -> None:
        self.at.__exit__(None, None, None)


TestTheGate = TheGate.TestCase
TestTheGate.settings = settings(
    max_examples=15, stateful_step_count=16, deadline=None, suppress_health_check=list(HealthCheck)
)
