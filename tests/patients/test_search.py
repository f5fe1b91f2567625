"""Finding a patient: names in any order and script, sounds, phones, record numbers; kept in step with each edit."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import UserError
from frontdesk.patients import asked, document, finding, merging, search, sound, spelling, terms
from frontdesk.patients import service as patients
from frontdesk.patients.model import Contact, Guardian, NewPatient
from frontdesk.patients.search import Entry
from frontdesk.patients.tables import identity_paper
from tests.desks import open_desk

PEOPLE = [
    NewPatient("Mohammed", "Qureshi", native_name="محمد قریشی", age_years=40, phone="98100 12345"),
    NewPatient("रमेश", "शर्मा", age_years=50, phone="98100 54321"),
    NewPatient("Ana Maria", "D'Souza", age_years=30),
    NewPatient("Zoë", "Müller", age_years=30),
    NewPatient("Aman", "Devi", age_years=8, guardians=(Guardian("Gita Devi", "mother", "99999 88888"),)),
    NewPatient("Zainab", age_years=33),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    opened = open_desk(tmp_path_factory.mktemp("search"), Role.RECEPTIONIST)
    for new in PEOPLE:
        patients.register(opened, new)
    return opened


def hits(desk: Desk, text: str) -> list[tuple[int, str]]:
    return [(found.id, found.why) for found in patients.find(desk, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mo", (1, "name")),
        ("MOHAM", (1, "name")),
        ("qureshi mohammed", (1, "name")),
        ("qur moh", (1, "name")),
        ("محمد", (1, "name")),
        ("قري", (1, "name")),
        ("muhamad", (1, "sound")),
        ("kureshi muhammad", (1, "sound")),
        ("मोहम्मद", (1, "sound")),
        ("ramesh", (2, "sound")),
        ("रमे", (2, "name")),
        ("रमेश शर्मा", (2, "name")),
        ("sharma", (2, "sound")),
        ("maria ana", (3, "name")),
        ("dsouza", (3, "name")),
        ("D’Souza", (3, "name")),
        ("zoe muller", (4, "name")),
        ("زینب", (6, "sound")),
        ("ज़ैनब", (6, "sound")),
        ("123", (1, "phone")),
        ("098100 12345", (1, "phone")),
        ("+91 98100-54321", (2, "phone")),
        ("९८१००५", (2, "phone")),
        ("8888", (5, "phone")),
        ("P-000004", (4, "number")),
        ("p4", (4, "number")),
        ("4", (4, "number")),
    ],
)
def test_the_first_hit_is_who_was_meant(desk: Desk, text: str, found: tuple[int, str]) -> None:
    assert hits(desk, text)[0] == found


@pytest.mark.parametrize(
    "text", ["xyzzy", '"', "a* OR b", "NEAR(", "-", "P-000099", "00 99", "'; DROP TABLE patient", "😀"]
)
def test_what_means_nobody_finds_nobody_and_breaks_nothing(desk: Desk, text: str) -> None:
    assert hits(desk, text) == []


def test_nothing_typed_shows_the_recent_ones(desk: Desk) -> None:
    assert [found.id for found in patients.find(desk, "  ", 3)] == [6, 5, 4]
    assert {found.why for found in patients.recent(desk)} == {"recent"}


def test_a_list_shows_four_digits_of_a_phone(desk: Desk) -> None:
    (found,) = patients.find(desk, "ramesh")
    assert found.phone_masked == "••• 4321"
    assert found.name == "रमेश शर्मा"


def test_an_edit_moves_what_a_patient_is_found_by(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    made = patients.register(desk, PEOPLE[0])
    patients.edit(desk, made.id, replace(PEOPLE[0], family="Khan", native_name="", phone="98100 99999"), made.version)
    assert [hits(desk, gone) for gone in ("qureshi", "12345", "محمد قریشی")] == [[], [], []]
    assert [hits(desk, text) for text in ("khan", "99999")] == [[(1, "name")], [(1, "phone")]]


def test_a_registration_that_fails_is_not_found(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)

    def broken() -> None:
        raise OSError("no space")

    desk.slots.apply = broken  # type: ignore[method-assign]
    with pytest.raises(OSError):
        patients.register(desk, PEOPLE[0])
    assert hits(desk, "mohammed") == []
    assert patients.count(desk) == 0


@pytest.mark.parametrize(
    "spellings",
    [
        ("mohammed", "muhammad", "mohd", "mohamad", "मोहम्मद", "محمد"),
        ("ramesh", "रमेश", "raamesh"),
        ("khan", "ख़ान", "خان"),
        ("yusuf", "yousuf", "यूसुफ", "یوسف"),
        ("hassan", "hasan", "हसन", "حسن"),
        ("zainab", "jainab", "ज़ैनब", "زینب"),
        ("ahmed", "ahmad", "अहमद", "احمد"),
    ],
)
def test_spellings_of_one_name_meet(spellings: tuple[str, ...]) -> None:
    codes = [set(sound.codes(search.fold(spelling)[0])) for spelling in spellings]
    assert set.intersection(*codes)


# -- what is typed -----------------------------------------------------------------------------------------------------
KNOWN = [
    NewPatient("Mohammed", "Khan", age_years=50, phone="98100 70001"),
    NewPatient("Muhammad", "Khan", age_years=51, phone="98100 70002"),
    NewPatient("Lakshmi", "Iyer", born=date(1988, 3, 5), phone="98100 70003"),
    NewPatient("Sanjay", "Choudhary", age_years=52, phone="022 5550 1177"),
    NewPatient("Ayesha", "Begum", native_name="عائشہ بیگم", parent_name="Tariq", preferred="Munni", age_years=30),
    NewPatient("Abdul", "Rehman", age_years=61, contacts=(Contact("phone", "98100 70009", "child", "Salma"),)),
]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    opened = open_desk(tmp_path_factory.mktemp("known"), Role.RECEPTIONIST)
    for new in KNOWN:
        patients.register(opened, new)
    return opened


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("laxmi", (3, "sound")),
        ("लक्ष्मी", (3, "sound")),
        ("Iyer Lakshmi", (3, "name")),
        ("lakhsmi iyer", (3, "sound")),
        ("lakhsmi ieyr", (3, "sound")),
        ("iyet laxmi", (3, "typo")),
        ("chaudhry", (4, "sound")),
        ("चौधरी", (4, "sound")),
        ("sanjya", (4, "sound")),
        ("snajay chodhari", (4, "sound")),
        ("sanjaychoudhary", (4, "typo")),
        ("آئشہ", (5, "sound")),
        ("aisha", (5, "sound")),
        ("आयशा", (5, "sound")),
        ("laxm", (3, "sound")),
        ("lksh", (3, "sound")),
        ("munni", (5, "name")),
        ("begum tariq", (5, "name")),
        ("abdulrehman", (6, "typo")),
        ("abdul rahman", (6, "sound")),
        ("5/3/1988", (3, "born")),
        ("1988-03-05", (3, "born")),
        ("05031988", (3, "born")),
        ("3.5.88", (3, "born")),
        ("5 Mar 1988", (3, "born")),
        ("lakshmi 1988", (3, "name")),
        ("lax 5/3/88", (3, "sound")),
        ("khan 70001", (1, "name")),
        ("+91 (0)22-5550 1177", (4, "phone")),
        ("0091 22 5550", (4, "phone")),
        ("5550 1177", (4, "phone")),
        ("70009", (6, "phone")),
        ("FRONTDESK:PATIENT:P-000004", (4, "number")),
        ("frontdesk/patient/p/000004", (4, "number")),
    ],
)
def test_a_habit_of_typing_finds_whom_it_means(known: Desk, text: str, found: tuple[int, str]) -> None:
    assert hits(known, text)[0] == found


def test_the_same_spelling_comes_before_a_like_one_and_the_latest_before_the_others(known: Desk) -> None:
    assert hits(known, "mohammed khan") == [(1, "name"), (2, "sound")]
    assert hits(known, "khan") == [(2, "name"), (1, "name")]
    assert {number for number, _ in hits(known, "mohd khan")} == {1, 2}


def test_a_card_leads_to_its_patient(known: Desk) -> None:
    assert hits(known, document.code(patients.open_record(known, 5))) == [(5, "number")]


def test_what_matched_is_said_for_the_name_as_it_stands(known: Desk) -> None:
    def marked(text: str) -> list[str]:
        found = patients.find(known, text)[0]
        return [found.name[start:end] for start, end in spelling.spans(found.name, found.matched)]

    assert marked("laks iy") == ["Laks", "Iy"]
    assert marked("laxmi") == ["Lakshmi"]
    assert marked("मोहम्मद") == ["Muhammad"]
    assert marked("iyet") == ["Iyer"]
    assert marked("70003") == []


def test_an_identity_paper_is_found_by_its_end_and_no_more_when_it_is_gone(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    made = patients.register(desk, PEOPLE[0])
    with desk.database.writing() as connection:
        connection.execute(
            identity_paper.insert().values(
                id=1, patient_id=made.id, kind="pan", reason="x", last="234F", full="", hash=None, person=1,
                at=datetime(2026, 1, 1, tzinfo=UTC),
            )
        )  # fmt: skip
        finding.refresh(connection, made.id)
    assert hits(desk, "ABCDE1234F") == [(made.id, "paper")]
    assert hits(desk, "mohammed 234f") == []
    patients.drop_paper(desk, 1)
    assert hits(desk, "ABCDE1234F") == []


def test_whoever_was_edited_comes_first(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    first, second = (patients.register(desk, replace(PEOPLE[0], phone=phone)) for phone in ("", "98100 12346"))
    assert [number for number, _ in hits(desk, "qureshi")] == [second.id, first.id]
    patients.edit(desk, first.id, replace(PEOPLE[0], phone="98100 12347"), first.version)
    assert [number for number, _ in hits(desk, "qureshi")] == [first.id, second.id]
    assert [found.id for found in patients.recent(desk)] == [first.id, second.id]


# -- the index and the records -----------------------------------------------------------------------------------------
def astray(desk: Desk) -> tuple[int, ...]:
    spare = desk.database.second()
    try:
        with spare.reading() as connection:
            return finding.astray(connection)
    finally:
        spare.engine.dispose()


def test_an_index_by_other_rules_is_made_anew(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    for new in PEOPLE:
        patients.register(desk, new)
    with desk.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM patient_words WHERE rowid IN (0, 3)")
        connection.exec_driver_sql("INSERT INTO patient_words (rowid, words) VALUES (99, 'nobody')")
    told: list[tuple[int, int]] = []
    finding.renew(desk.database, lambda done, total: told.append((done, total)))
    assert told == [(0, len(PEOPLE))]
    finding.renew(desk.database, lambda done, total: told.append((done, total)))
    assert len(told) == 1  # nothing to make anew
    assert astray(desk) == ()
    assert hits(desk, "dsouza") == [(3, "name")]


def test_the_index_stays_in_few_parts_however_often_it_changes(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    names = ("Meera Sharma", "Imran Khan", "Lakshmi Iyer", "Asha Verma", "मीरा शर्मा")

    def entry(seen: int) -> Entry:
        return Entry(seen, (names[seen % len(names)],), (f"+9198{seen:08d}",))

    with desk.database.writing() as connection:
        search.rebuild(connection, map(entry, range(1, 2_001)))
    for first in range(1, 401, 100):
        with desk.database.writing() as connection:
            for seen in range(first, first + 100):
                search.forget(connection, seen)
                search.index(connection, entry(2_000 + seen))
    with desk.database.reading() as connection:
        parts = connection.scalar(sa.text("SELECT count(DISTINCT segid) FROM patient_words_idx"))
        deleted = connection.scalar(sa.text("SELECT count(*) FROM patient_words_data WHERE id >> 37 > 65535"))
        found = [list(search.find(connection, [("phone", terms.part_of_phone(one))], 3)) for one in ("02400", "00400")]
    assert found == [[2_400], []]
    assert parts <= 7
    assert deleted <= 1


WORDS = st.sampled_from([
    "ria", "rao", "ru", "ravi", "rau", "ani", "anita", "anit", "anuta", "nita", "santa", "sunita", "quresh",
    "qureshi", "kureshi", "korsh", "ramesh", "rames", "rmaesh", "venkateshwaran", "venkateswarn", "و", "راو",
    "قریشی", "नीता", "रवि",
])  # fmt: skip
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@given(people=st.lists(PHRASES, min_size=1, max_size=12), text=PHRASES, cut=st.integers(0, 3), limit=st.integers(1, 4))
@example(people=["ru"], text="rao", cut=0, limit=1)
@settings(max_examples=60, deadline=None)
def test_to_ask_the_broadest_first_finds_the_same(
    known: Desk, people: list[str], text: str, cut: int, limit: int
) -> None:
    meant = asked.understood(text[: len(text) - cut])
    with contextlib.suppress(ArithmeticError), known.database.writing() as connection:
        search.rebuild(connection, (Entry(seen, (name,)) for seen, name in enumerate(people, start=1)))
        slowly = search.find(connection, meant.stages, limit)
        assert search.find(connection, meant.stages, limit, meant.nested) == slowly
        each = [set(search.find(connection, [meant.stages[at]], len(people))) for at in meant.nested]
        assert all(narrow <= broad for narrow, broad in pairwise(each))
        raise ArithmeticError  # the index stays as it was


NAMES = st.sampled_from(["Meera", "मीरा", "Asha", "عائشہ", "Mohd", "Zoë", "O'Neil", "Ana Maria"])
PHONES = st.sampled_from(["", "98100 12345", "022 5550 1177", "98100 54321"])


class Desks(RuleBasedStateMachine):
    """Registers, edits, merges and separates, with failures in between; the index always says what the records say."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.desk = open_desk(Path(self.place.name) / "clinic", Role.MANAGER)
        self.files: list[int] = []

    def teardown(self) -> None:
        self.desk.database.close()
        self.place.cleanup()

    @rule(given=NAMES, family=NAMES, phone=PHONES)
    def register(self, given: str, family: str, phone: str) -> None:
        new = NewPatient(given, family, age_years=40, phone=phone)
        self.files.append(patients.register(self.desk, new).id)

    @rule(which=st.integers(0, 9), given=NAMES, phone=PHONES, broken=st.booleans())
    def edit(self, which: int, given: str, phone: str, broken: bool) -> None:
        if not self.files:
            return
        before = patients.open_record(self.desk, self.files[which % len(self.files)])
        if broken:
            self.desk.slots.apply = self._fail  # type: ignore[method-assign]
        changes = NewPatient(given, before.family, age_years=40, phone=phone)
        try:
            patients.edit(self.desk, before.id, changes, before.version)
        except OSError:
            assert broken
        finally:
            vars(self.desk.slots).pop("apply", None)

    @rule(one=st.integers(0, 9), other=st.integers(0, 9))
    def merge(self, one: int, other: int) -> None:
        if not self.files:
            return
        kept, merged = self.files[one % len(self.files)], self.files[other % len(self.files)]
        with contextlib.suppress(UserError):
            merging.merge(self.desk, kept, merged, {}, "registered_twice")

    @rule(which=st.integers(0, 9))
    def separate(self, which: int) -> None:
        if self.files:
            with contextlib.suppress(UserError):
                merging.unmerge(self.desk, self.files[which % len(self.files)], "by_mistake")

    @invariant()
    def the_index_equals_the_records(self) -> None:
        assert astray(self.desk) == ()

    @staticmethod
    def _fail() -> None:
        raise OSError("no space")


TestDesks = Desks.TestCase
TestDesks.settings = settings(max_examples=5, stateful_step_count=8, deadline=None)
