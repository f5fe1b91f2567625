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
from frontdesk.patients.tables import guardianship
from frontdesk.patients.union import Choices
from tests.conftest import Clock
from tests.consents.clinics import open_clinic
from tests.desks import beside

PURPOSES = ("care", "promo_sms", "deidentified_use")
OBJECTION = {"deidentified_use"}
NO, YES, ENDED = "no", "yes", "ended"


@dataclass
class Answer:
    """What the model remembers of one answer: given or not, by whom, until when, its place among all that was said.

    `by_court` when the guardian whom a court named gave it.
    """

    given: bool
    by_guardian: bool
    until: date | None
    order: int
    by_court: bool = False


@dataclass
class Model:
    """One file: its answers and withdrawals in order, its birth, the file it was merged into, when, whose birth counts.

    `court` is the guardian whom a court named, `dismissed` the day from which they act no longer.
    """

    born: date
    said: dict[str, Answer] = field(default_factory=dict)
    into: int | None = None
    merged: int = 0
    takes_birth: bool = False
    court: int | None = None
    dismissed: date | None = None

    def own(self, purpose: str, today: date, of_age: date, dismissed: date | None) -> tuple[str, int]:
        """no, yes, ended or nothing, and when it was said."""
        answer = self.said.get(purpose)
        if answer is None:
            return "", -1
        if not answer.given:
            return NO, answer.order
        over = (
            (answer.until and today > answer.until)
            or (answer.by_guardian and today >= of_age)
            or (answer.by_court and dismissed and today >= dismissed)
        )
        return (ENDED if over else YES), answer.order


@cache
def one_clinic() -> tuple[Desk, Desk]:
    """A receptionist and a manager of one clinic for all sequences, which each have patients of their own."""
    folder = Path(tempfile.mkdtemp(prefix="gate-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    desk = open_clinic(folder / "clinic", Role.RECEPTIONIST)
    return desk, beside(desk, Role.MANAGER)


class TheGate(RuleBasedStateMachine):
    """Two children and an adult for whom a court named a guardian; every step moves clinic and model alike."""

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
                guardians=(Guardian("Lata Rao", "mother", ground="minor" if minor else "court"),),
            )  # fmt: skip
            made = patients.register(self.desk, new)
            self.files[made.id] = Model(born, court=None if minor or made.guardian is None else made.guardian.id)

    def tick(self) -> int:
        """The next place in the order of all things; a second goes by, so that no two share an instant."""
        self.clock.forward(seconds=1)
        self.order += 1
        return self.order

    def kept(self, number: int) -> int:
        into = self.files[number].into
        return number if into is None else self.kept(into)

    def of_age(self, kept: int) -> date:
        """When the person comes of age, by the birth that the whole record shows."""
        born = self.born(kept)
        return date(born.year + 18, born.month, born.day)

    def born(self, number: int) -> date:
        into = sorted((one for one in self.files.items() if one[1].into == number), key=lambda one: one[1].merged)
        return next((self.born(other) for other, one in reversed(into) if one.takes_birth), self.files[number].born)

    def court(self, kept: int) -> Model | None:
        """The file of this person that names a guardian by a court."""
        return next((one for n, one in self.files.items() if one.court and self.kept(n) == kept), None)

    @rule(
        which=st.integers(0, 2),
        given=st.lists(st.booleans(), min_size=3, max_size=3),
        months=st.sampled_from([None, 1, 6]),
        court=st.booleans(),
    )
    def sign(self, which: int, given: list[bool], months: int | None, court: bool) -> None:
        number = self.kept(sorted(self.files)[which])
        model, today, order = self.files[number], clock.today(), self.tick()
        minor, named = today < self.of_age(number), self.court(number) if court else None
        by_court = named is not None and not minor and named.dismissed is None
        guardian_id = named.court if named and by_court else None
        signer = "guardian" if minor else "representative" if by_court else "patient"
        until = months_after(today, months) if months else None
        self._write(number, dict(zip(PURPOSES, given, strict=True)), signer, guardian_id, until)
        for purpose, answer in zip(PURPOSES, given, strict=True):
            model.said[purpose] = Answer(answer, minor, until, order, by_court)

    def _write(
        self, number: int, given: dict[str, bool], signer: str, guardian_id: int | None, until: date | None
    ) -> None:
        """A consent's rows as the verb leaves them, without drawing its document."""
        with self.desk.act(Action.CONSENT_SIGN) as work:
            work.about("patient", number)
            made = records.add(
                work, patient_id=number, reference=ids.token(), template="registration-in-mediglo",
                template_version=f"{1 + self.order % 3}.0", language="en", signed=work.at, signer=signer,
                guardian_id=guardian_id, explained_by=1, witness=1, strokes=b"", head="", stored_file="", sha256="",
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

    @precondition(lambda self: any(one.court and one.dismissed is None for one in self.files.values()))
    @rule()
    def dismiss_the_guardian(self) -> None:
        model = next(one for one in self.files.values() if one.court)
        self.tick()
        model.dismissed = clock.today()
        with self.desk.database.writing() as connection:
            over = guardianship.update().where(guardianship.c.guardian_id == model.court)
            connection.execute(over.values(ended=model.dismissed))

    @rule(keep=st.integers(0, 2), other=st.integers(0, 2), takes_birth=st.booleans())
    def merge(self, keep: int, other: int, takes_birth: bool) -> None:
        names = sorted(self.files)
        first, second = self.kept(names[keep]), self.kept(names[other])
        if first == second:
            return
        order = self.tick()
        birth: Choices = {"born": "merged" if takes_birth else "kept"}
        merging.merge(self.manager, first, second, birth, next(iter(merging.REASONS)))
        merged = self.files[second]
        merged.into, merged.merged, merged.takes_birth = first, order, takes_birth

    @precondition(lambda self: any(one.into for one in self.files.values()))
    @rule()
    def separate(self) -> None:
        number = max((n for n, one in self.files.items() if one.into is not None), key=lambda n: self.files[n].merged)
        self.tick()
        merging.unmerge(self.manager, number, next(iter(merging.UNDO_REASONS)))
        self.files[number].into = None

    def expected(self, number: int, purpose: str) -> str:
        """The stricter of a file's own word and that of the files merged into it since."""
        kept = self.kept(number)
        court = self.court(kept)
        dismissed = court.dismissed if court else None
        own, order = self.files[number].own(purpose, clock.today(), self.of_age(kept), dismissed)
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
